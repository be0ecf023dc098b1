"""What the bot writes into Matrix rooms: the content of its messages, and how big they may be.

Every copy carries a mark of ours, so that another Passerelle in the same room does not relay it again; edits point at
the original, replies carry no fall-back text, mentions are always stated (client-server API v1.13, m.room.message).
"""

from __future__ import annotations

import re
from typing import Any

import orjson

from bot.matrix import fields
from bot.matrix.html import written
from bot.matrix.layout import edited, mentioned
from bot.matrix.profiles import KEY, profile_content
from messages.richtext import RichText, Style
from messages.types import Profile

COPY_MARK = fields.COPY_MARK
HTML_FORMAT = fields.HTML_FORMAT
MAX_CONTENT = 42_000
"""Bytes of an edit's content: an event may have 65,536 as canonical JSON (client-server API, size limits), of which
signatures, hashes and references take their part; sealed it is a third longer, and a caption has its file beside it."""

LONGEST_EVENT_ID = "$" + "x" * 254  # 255 bytes (client-server API, size limits)
_MARKUP_PER_SPAN = 160
_PROFILE = 1_500  # bytes of a profile's two copies in an edit, and more
_BYTES_PER_CHARACTER = 24  # an edit holds the text four times; JSON and HTML escapes take up to six bytes
_EVERYBODY = re.compile(r"@(?=room\b)", re.IGNORECASE)
_WORD_JOINER = "\u2060"
Content = dict[str, Any]


def content_of(
    body: RichText,
    *,
    reply_to: str | None = None,
    edit_of: str | None = None,
    profile: Profile | None = None,
    thread: str = "",
) -> Content:
    """The content of an `m.room.message`. `edit_of` is the id of the original, never of an earlier edit; a reply keeps
    its target when edited, and so does a thread, so `reply_to` and `thread` are for new messages only."""
    content = text_content(body, profile)
    if edit_of is not None:
        return as_edit(content, edit_of)
    return related(content, reply_to, thread)


def as_edit(content: Content, of: str) -> Content:
    """An edit that puts this content in the place of an event's. It calls nobody: who is mentioned was called."""
    edit = content | {"body": f"* {content['body']}", "m.new_content": content, "m.mentions": {}}
    if "formatted_body" in content:
        edit["formatted_body"] = f"* {content['formatted_body']}"
    return edit | {"m.relates_to": {"rel_type": "m.replace", "event_id": of}}


def related(content: Content, reply_to: str | None, thread: str = "") -> Content:
    """With what it answers, and the thread that it stands in: clients without threads see an answer to its root."""
    relation: Content = {}
    if thread:
        relation = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": reply_to is None}
    if reply_to is not None or thread:
        relation["m.in_reply_to"] = {"event_id": reply_to if reply_to is not None else thread}
    return content | {"m.relates_to": relation} if relation else content


def fits(body: RichText) -> bool:
    """Whether a text says anything and can be sent, and later edited, as one event."""
    if not body.text.strip():
        return False
    at_most = _PROFILE + len(body.text) * _BYTES_PER_CHARACTER
    at_most += sum(_MARKUP_PER_SPAN + 24 * len(span.value) for span in body.spans)
    if at_most < MAX_CONTENT // 2:
        return True
    return _PROFILE + len(orjson.dumps(content_of(body, edit_of=LONGEST_EVENT_ID))) <= MAX_CONTENT


def text_content(body: RichText, profile: Profile | None = None) -> Content:
    """A text without relations. Nobody in it is called but those whom it mentions: never the whole room."""
    plain, markup = written(_hushed(body), profiled=profile is not None)
    users = {mentioned(span.value): None for span in body.spans if span.style is Style.MENTION}
    users.pop("", None)
    mentions: Content = {"user_ids": list(users)} if users else {}
    content: Content = {"msgtype": "m.text", "body": plain, "m.mentions": mentions, COPY_MARK: True}
    if markup is not None:
        content["format"] = HTML_FORMAT
        content["formatted_body"] = markup
    if profile is not None:
        content[KEY] = profile_content(profile)
    return content


def _hushed(body: RichText) -> RichText:
    """`@room` calls everybody where homeservers go by the text: a joiner that nobody sees keeps it from that."""
    calls = [call.end() for call in _EVERYBODY.finditer(body.text)] if "@" in body.text else []
    return edited(body, [(at, at, _WORD_JOINER) for at in calls]) if calls else body
