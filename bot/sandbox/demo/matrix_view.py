"""An event of a Matrix room as its members' apps show it: its words, its file, whose it says that it is.

Written from the specification and its proposals (MSC2530 captions, MSC3488 places, MSC4144 profiles of messages) by no
code of the adapter's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.demo import html
from bot.sandbox.demo.nodes import Node, place
from bot.sandbox.demo.shapes import Look
from bot.sandbox.matrix_person import Event

_KINDS = {"m.image": "photo", "m.video": "video", "m.audio": "audio"}
_SPOILER = "page.codeberg.everypizza.msc4193.spoiler"

Content = Mapping[str, Any]


def profile(content: Content) -> tuple[str, str]:
    """The name and picture (`mxc:`) that a message gives its author, "" where it does not."""
    given = content.get("com.beeper.per_message_profile") or {}
    return str(given.get("displayname") or ""), str(given.get("avatar_url") or "")


def body(event: Event, content: Content) -> list[Node]:
    """What it says; nothing where that is only a file's name or a sticker's word."""
    if event["type"] == "m.sticker":
        return []
    if file(event, content) is not None and content.get("filename", content["body"]) == _said(content):
        return []
    if "geo_uri" in content:
        return [*_words(content), *_place(content)]
    return _words(content)


def file(event: Event, content: Content) -> dict[str, Any] | None:
    """Its medium, where it is not encrypted."""
    if "url" not in content:
        return None
    kind = "sticker" if event["type"] == "m.sticker" else _KINDS.get(str(content.get("msgtype")), "document")
    if kind == "audio" and "org.matrix.msc3245.voice" in content:
        kind = "voice"
    info = content.get("info") or {}
    return Look(
        str(content.get("filename") or content["body"]),
        int(info.get("size", 0)),
        kind,
        str(info.get("mimetype", "")),
        int(info.get("w", 0)),
        int(info.get("h", 0)),
        content.get(_SPOILER) is True,
    ).data()


def _words(content: Content) -> list[Node]:
    markup = content.get("formatted_body") if content.get("format") == "org.matrix.custom.html" else None
    return html.nodes_of(_said(content), markup)


def _said(content: Content) -> str:
    """The text without the author's name in front of it, for a client that shows it above."""
    said, (name, _) = str(content.get("body", "")), profile(content)
    given = content.get("com.beeper.per_message_profile") or {}
    if not name or given.get("has_fallback") is not True:
        return said
    return "" if said == name else said.removeprefix(f"{name}: ")


def _place(content: Content) -> list[Node]:
    latitude, _, rest = str(content["geo_uri"]).removeprefix("geo:").partition(",")
    longitude = rest.partition(",")[0].partition(";")[0]
    try:
        found = place(float(latitude), float(longitude))
    except ValueError:
        return []
    return ["\n", *found] if _said(content) else found
