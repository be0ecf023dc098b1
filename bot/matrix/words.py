"""What people say in Matrix rooms, read: texts, media with their captions, stickers, places; new ones and edits.

A message in a thread names the thread's root; the reply that it makes to the thread's last message, for clients that
know no threads, is none.
"""

from __future__ import annotations

import re
from typing import Any

from bot.matrix.fields import (
    COPY_MARK,
    HTML_FORMAT,
    Json,
    dict_at,
    dict_or_none,
    relation_of,
    string_at,
    target_at,
    target_of,
    text_or_none,
    time_of,
)
from bot.matrix.files import file_of, kind_of
from bot.matrix.polls import read_poll
from bot.matrix.profiles import as_profiled, is_anothers, without_fallback
from bot.matrix.reader import richtext_of
from messages.richtext import EMPTY, RichText, Style
from messages.types import About, Author, Command, Incoming, Location, MessageEdited, RoomRef, TextMessage

COMMAND = re.compile(r"!([A-Za-z][\w-]{0,31})(?:\s+(.*))?", re.DOTALL)
_NOT_SAID = ("m.notice", "m.server_notice", "m.key.verification.request")
_GALLERIES = ("dm.filament.gallery", "m.gallery")  # MSC4274
_GEO = re.compile(r"geo:(-?\d{1,3}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)")
_PLACES = ("m.location", "org.matrix.msc3488.location")


def read_message(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    """An `m.room.message`. Raises DecodeError."""
    content = dict_at(event, "content")
    if not content or COPY_MARK in content:
        return None  # redacted before we saw it, or a copy of another bridge of our kind
    relation = relation_of(content)
    if relation.get("rel_type") == "m.replace":
        return _edit(room, event, author, relation)
    if content.get("msgtype") in _NOT_SAID:
        return None
    reply_to, thread = reply_of(relation)
    author = as_profiled(author, content)
    body, attachment = _said(content, is_reply="m.in_reply_to" in relation)
    event_id, sent_at = string_at(event, "event_id"), time_of(event)
    command = COMMAND.fullmatch(body.text) if not attachment and not is_anothers(content) else None
    if command is not None:
        arguments = (command[2] or "").strip()
        return Command(room, event_id, author, command[1].lower(), arguments, sent_at, reply_to, body)
    if not body.text.strip() and not attachment:
        return None
    file, about = file_of(content, attachment) if kind_of(content) else None, _place(content, attachment)
    return TextMessage(room, event_id, author, body, sent_at, reply_to, attachment, file, about, thread=thread)


def read_sticker(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    """An `m.sticker`: its body says what it shows, and is no caption. Raises DecodeError."""
    content = dict_at(event, "content")
    if not content or COPY_MARK in content:
        return None
    reply_to, thread = reply_of(relation_of(content))
    event_id, sent_at = string_at(event, "event_id"), time_of(event)
    file = file_of(content, "sticker")
    author = as_profiled(author, content)
    return TextMessage(room, event_id, author, EMPTY, sent_at, reply_to, "sticker", file, thread=thread)


def read_poll_start(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    """A poll that somebody asks, or asks differently. Raises DecodeError."""
    content = dict_at(event, "content")
    relation = relation_of(content)
    original = target_at(relation) if _replaces(relation) else ""
    if original:
        content = dict_at(content, "m.new_content", "content.")
    if not content or COPY_MARK in content:
        return None
    body, asked = read_poll(content)
    sent_at = time_of(event)
    author = as_profiled(author, content)
    if original:
        return MessageEdited(room, original, author, body, sent_at, "poll", about=asked)
    reply_to, thread = reply_of(relation)
    event_id = string_at(event, "event_id")
    return TextMessage(room, event_id, author, body, sent_at, reply_to, "poll", about=asked, thread=thread)


def reply_of(relation: Json) -> tuple[str | None, str]:
    """What is answered, and the event that the thread began with: None and "" for none."""
    thread = target_of(relation) if relation.get("rel_type") == "m.thread" else None
    if thread and relation.get("is_falling_back") is True:
        return None, thread
    return target_of(relation.get("m.in_reply_to")), thread or ""


def _replaces(relation: Json) -> bool:
    return relation.get("rel_type") == "m.replace"


def _edit(room: RoomRef, event: Json, author: Author, relation: Json) -> Incoming | None:
    new = dict_at(event["content"], "m.new_content", "content.")
    if COPY_MARK in new or new.get("msgtype") in _NOT_SAID:
        return None
    body, attachment = _said(new, is_reply=False)
    original = target_at(relation)
    file, about = file_of(new, attachment) if kind_of(new) else None, _place(new, attachment)
    author = as_profiled(author, event["content"], new)
    return MessageEdited(room, original, author, body, time_of(event), attachment, file, about)


def _said(content: Json, *, is_reply: bool) -> tuple[RichText, str]:
    """The words of a message, and what it carries besides. A medium's body is its caption only beside a different
    `filename` (m.image and its like since v1.10, MSC2530)."""
    kind = string_at(content, "msgtype", "content.")
    text = string_at(content, "body", "content.")
    if kind == "m.location":
        return EMPTY, "location"
    attachment = "other" if kind in _GALLERIES else kind_of(content)
    if attachment and content.get("filename", None if kind in _GALLERIES else text) == text:
        return EMPTY, attachment
    markup = content.get("formatted_body") if content.get("format") == HTML_FORMAT else None
    text, markup = without_fallback(content, text, markup if isinstance(markup, str) else None)
    body = _without_outer_lines(richtext_of(text, markup, is_reply=is_reply))
    return (body.wrapped(Style.ITALIC) if kind == "m.emote" else body), attachment


def _place(content: Json, attachment: str) -> About | None:
    """A place by its `geo:` address (RFC 5870), with what MSC3488 says of it."""
    if attachment != "location":
        return None
    place: dict[str, Any] = dict_or_none(content, *_PLACES)
    found = _GEO.match(text_or_none(content, "geo_uri") or text_or_none(place, "uri"))
    if found is None or abs(latitude := float(found[1])) > 90 or abs(longitude := float(found[2])) > 180:
        return None
    return Location(latitude, longitude, text_or_none(place, "description").strip())


def _without_outer_lines(body: RichText) -> RichText:
    text = body.text.rstrip()
    start = len(text) - len(text.lstrip("\n"))
    return body if not start and len(text) == len(body.text) else body.slice(start, len(text))
