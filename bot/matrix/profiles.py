"""Per-message profiles: one account writes, each message has its author's own name and picture (MSC4144).

Other bridges do so as well, and their messages are told by the names they give. Anybody can give any name, so the
account's own follows it; the line that repeats the name for clients that know no profiles is taken off.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.matrix.fields import Json, dict_or_none, text_or_none
from messages.claims import skeleton
from messages.names import person_name
from messages.types import Author, Profile

KEY = "com.beeper.per_message_profile"
_FALLBACK = "<strong data-mx-profile-fallback"
_END = "</strong>"
_GIVEN, _OWN = 20, 17
"""Characters of the two names: together with what is between them, as many as are shown of a name at all."""


def profile_content(profile: Profile) -> dict[str, Any]:
    """What goes into the content of a copy."""
    content: dict[str, Any] = {"id": profile.id, "displayname": profile.name, "has_fallback": True}
    if profile.avatar:
        content["avatar_url"] = profile.avatar
    return content


def as_profiled(author: Author, *contents: Json) -> Author:
    """The author by the name that the message itself gives (the last content that does), and in brackets by that of the
    account that wrote it: "Ana (Bridge)"."""
    given = [text_or_none(dict_or_none(content, KEY), "displayname") for content in contents]
    name = next((shown for one in reversed(given) if (shown := person_name(one, _GIVEN))), "")
    if not name or skeleton(name) == skeleton(author.name):
        return author
    return replace(author, name=f"{name} ({person_name(author.name, _OWN)})")


def is_anothers(content: Json) -> bool:
    """Whether an account says this for somebody else, who has none of its rights: another bridge's may be an admin."""
    return KEY in content


def without_fallback(content: Json, body: str, markup: str | None) -> tuple[str, str | None]:
    """Both forms of a text without the repeated name."""
    profile = dict_or_none(content, KEY)
    name = text_or_none(profile, "displayname")
    if not name or profile.get("has_fallback") is not True:
        return body, markup
    body = body.removeprefix(f"{name}: ")
    if markup is not None and (start := markup.find(_FALLBACK)) >= 0:
        end = markup.find(_END, start)
        markup = markup if end < 0 else markup[:start] + markup[end + len(_END) :]
    return body, markup
