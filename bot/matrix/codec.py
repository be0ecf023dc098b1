"""One Matrix event in the bot's words: pure, and sceptical of every field, since any client may have written it.

The payload wraps the event with the sender's name in that room, which Matrix keeps in the room's state and not in the
event: `{"event": {…}, "name": "…"}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import orjson

from bot.matrix.content import COPY_MARK, HTML_FORMAT
from bot.matrix.reader import richtext_of
from messages.errors import DecodeError
from messages.richtext import RichText, Style
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    Command,
    FileRef,
    Incoming,
    MessageDeleted,
    MessageEdited,
    PollAnswered,
    RawEvent,
    Reacted,
    RoomMoved,
    RoomRef,
    TextMessage,
    Unreadable,
)

PLATFORM = "matrix"
POLL_STARTS = ("m.poll.start", "org.matrix.msc3381.poll.start")
POLL_RESPONSES = ("m.poll.response", "org.matrix.msc3381.poll.response")

_ENCRYPTED = "m.room.encrypted"
_EVENT_ID = re.compile(r"\$[\x21-\x7e]{1,254}")
"""An event's id as a reply may name it: it is kept until the reply is delivered, so no text passes for one."""
_COMMAND = re.compile(r"!([A-Za-z][\w-]{0,31})(?:\s+(.*))?", re.DOTALL)
_ATTACHMENTS = {
    "m.image": "photo",
    "m.file": "document",
    "m.video": "video",
    "m.audio": "audio",
    "m.location": "location",
}
_FETCHED = ("photo", "document")
_MXC = re.compile(r"mxc://[\x21-\x7e]{1,500}")
_MIME = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,100}", re.ASCII)
_MOST_CHOICES = 20  # MSC3381: a poll has no more answers
_NOT_SAID = ("m.notice", "m.server_notice", "m.key.verification.request")
_GEO = re.compile(r"geo:(-?\d{1,3}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)")
_MAX_TIME = 4_102_444_800_000  # 2100, in milliseconds

Json = Mapping[str, Any]


def payload_of(event: Json, name: str) -> bytes:
    """The payload of a RawEvent, as `decode` reads it."""
    try:
        return orjson.dumps({"event": event, "name": name})
    except (orjson.JSONEncodeError, RecursionError):
        return b"null"  # nested deeper than any event; it is set aside


def decode(raw: RawEvent, own_user: str) -> Incoming | None:
    """See handlers.ports.Platform.decode. An edit's claim to be by the original's author is for the use case to check,
    which alone knows the original."""
    try:
        payload = orjson.loads(raw.payload)
    except orjson.JSONDecodeError:
        raise DecodeError("payload") from None
    event = _object(payload, "event")
    kind = _string(event, "type")
    handler = _HANDLERS.get(kind)
    if handler is None:
        return None
    sender = _string(event, "sender")
    if sender == own_user and kind != "m.room.member":
        return None
    name = payload.get("name")
    name = name if isinstance(name, str) and name.strip() else local_part(sender)
    author = Author(AuthorKind.PERSON, sender, name, handle=sender.removeprefix("@"))
    if raw.private and kind == _ENCRYPTED:
        return Unreadable(raw.room, _string(event, "event_id"), author)
    return handler(raw.room, event, author, own_user)


def local_part(user_id: str) -> str:
    """`ana` of `@ana:example.org`: the name of someone without a display name."""
    return user_id.removeprefix("@").partition(":")[0] or user_id


def _message(room: RoomRef, event: Json, author: Author, _own: str) -> Incoming | None:
    content = _object(event, "content")
    if not content or COPY_MARK in content:
        return None  # redacted before we saw it, or a copy of another bridge of our kind
    relation = content.get("m.relates_to")
    relation = relation if isinstance(relation, dict) else {}
    if relation.get("rel_type") == "m.replace":
        return _edit(room, event, author, relation)
    if content.get("msgtype") in _NOT_SAID:
        return None
    reply_to = _reply_target(relation)
    body, attachment = _said(content, is_reply="m.in_reply_to" in relation)
    event_id, sent_at = _string(event, "event_id"), _time(event)
    command = _COMMAND.fullmatch(body.text) if not attachment else None
    if command is not None:
        arguments = (command[2] or "").strip()
        return Command(room, event_id, author, command[1].lower(), arguments, sent_at, reply_to, body)
    if not body.text.strip() and not attachment:
        return None
    file = _file(content, attachment) if attachment in _FETCHED else None
    return TextMessage(room, event_id, author, body, sent_at, reply_to, attachment, file)


def _edit(room: RoomRef, event: Json, author: Author, relation: Json) -> Incoming | None:
    new = _object(event["content"], "m.new_content", "content.")
    if COPY_MARK in new or new.get("msgtype") in _NOT_SAID:
        return None
    body, attachment = _said(new, is_reply=False)
    original = _string(relation, "event_id", "content.m.relates_to.")
    return MessageEdited(room, original, author, body, _time(event), attachment)


def _said(content: Json, *, is_reply: bool) -> tuple[RichText, str]:
    """The words of a message, and what it carries besides. A medium's body is its caption only beside a different
    `filename` (m.image and its like since v1.10, MSC2530)."""
    kind = _string(content, "msgtype", "content.")
    text = _string(content, "body", "content.")
    attachment = _ATTACHMENTS.get(kind, "")
    if kind == "m.audio" and any(key in content for key in ("org.matrix.msc3245.voice", "m.voice")):
        attachment = "voice"
    if kind == "m.location":
        found = _GEO.match(str(content.get("geo_uri", "")))
        return RichText(f"{found[1]}, {found[2]}" if found else ""), attachment
    if attachment and content.get("filename", text) == text:
        return RichText(""), attachment
    markup = content.get("formatted_body") if content.get("format") == HTML_FORMAT else None
    body = richtext_of(text, markup if isinstance(markup, str) else None, is_reply=is_reply)
    body = _without_outer_lines(body)
    return (body.wrapped(Style.ITALIC) if kind == "m.emote" else body), attachment


def _file(content: Json, kind: str) -> FileRef | None:
    """Where a photo or document is; what was encrypted stands elsewhere in the content, and cannot be fetched."""
    url = content.get("url")
    if not isinstance(url, str) or not _MXC.fullmatch(url):
        return None
    info = content.get("info")
    info = info if isinstance(info, dict) else {}
    name, mime, size = content.get("filename", content.get("body")), info.get("mimetype"), info.get("size")
    return FileRef(
        kind,
        url,
        name if isinstance(name, str) else "",
        mime if isinstance(mime, str) and _MIME.fullmatch(mime) else "",
        size if type(size) is int and size > 0 else 0,
    )


def _without_outer_lines(body: RichText) -> RichText:
    text = body.text.rstrip()
    start = len(text) - len(text.lstrip("\n"))
    return body if not start and len(text) == len(body.text) else body.slice(start, len(text))


def _reply_target(relation: Json) -> str | None:
    """A message in a thread replies to the thread's last one for clients without threads: no reply."""
    if relation.get("rel_type") == "m.thread" and relation.get("is_falling_back") is True:
        return None
    target = relation.get("m.in_reply_to")
    return _target(target) if isinstance(target, dict) else None


def _target(relation: Json) -> str | None:
    event_id = relation.get("event_id")
    return event_id if isinstance(event_id, str) and _EVENT_ID.fullmatch(event_id) else None


def _sticker(room: RoomRef, event: Json, author: Author, _own: str) -> Incoming | None:
    content = _object(event, "content")
    if not content or COPY_MARK in content:
        return None
    relation = content.get("m.relates_to")
    reply_to = _reply_target(relation) if isinstance(relation, dict) else None
    return TextMessage(
        room, _string(event, "event_id"), author, RichText(""), _time(event), reply_to, attachment="sticker"
    )


def _poll(room: RoomRef, event: Json, author: Author, _own: str) -> Incoming | None:
    content = _object(event, "content")
    if not content or COPY_MARK in content:
        return None
    poll = next((content[kind] for kind in POLL_STARTS if isinstance(content.get(kind), dict)), None)
    if poll is None:
        raise DecodeError("content.poll")
    answers = poll.get("answers")
    lines = [_poll_text(poll.get("question"))]
    lines += [f"• {_poll_text(answer)}" for answer in answers[:20]] if isinstance(answers, list) else []
    body = RichText("\n".join(lines))
    return TextMessage(room, _string(event, "event_id"), author, body, _time(event), attachment="poll")


def _poll_text(part: object) -> str:
    """MSC3381's two spellings: `m.text` as a list of representations, or a string of the unstable prefix."""
    if not isinstance(part, dict):
        return ""
    for key in ("m.text", "org.matrix.msc1767.text", "body"):
        value = part.get(key)
        if isinstance(value, list) and value and isinstance(value[0], dict):
            value = value[0].get("body")
        if isinstance(value, str) and value:
            return " ".join(value.split())
    return ""


def _reaction(room: RoomRef, event: Json, author: Author, _own: str) -> Incoming | None:
    content = _object(event, "content")
    relation = content.get("m.relates_to")
    if COPY_MARK in content or not isinstance(relation, dict) or relation.get("rel_type") != "m.annotation":
        return None
    target, key = _target(relation), relation.get("key")
    if target is None or not isinstance(key, str) or not key:
        return None
    return Reacted(room, _string(event, "event_id"), author, target, key, _time(event))


def _poll_response(room: RoomRef, event: Json, author: Author, _own: str) -> Incoming | None:
    """A choice that makes no sense counts as none, and takes back the one before (MSC3381)."""
    content = _object(event, "content")
    relation = content.get("m.relates_to")
    if not isinstance(relation, dict) or relation.get("rel_type") != "m.reference":
        return None
    target = _target(relation)
    if target is None:
        return None
    choices = tuple(dict.fromkeys(_choices(content)))
    return PollAnswered(room, _string(event, "event_id"), author, target, choices, _time(event))


def _choices(content: Json) -> list[str]:
    """MSC3381's spellings: `m.selections`, or the `answers` of its earlier form."""
    forms = [content.get("m.selections")]
    forms += [form.get("answers") for kind in POLL_RESPONSES if isinstance(form := content.get(kind), dict)]
    chosen = next((form for form in forms if isinstance(form, list)), [])
    chosen = chosen[:_MOST_CHOICES]
    return chosen if all(isinstance(one, str) for one in chosen) else []


def _redaction(room: RoomRef, event: Json, author: Author, _own: str) -> Incoming | None:
    """`redacts` stands in the content since room version 11, beside it before."""
    content = event.get("content")
    target = content.get("redacts") if isinstance(content, dict) else None
    target = target if isinstance(target, str) and target else _string(event, "redacts")
    return MessageDeleted(room, target, author)


def _tombstone(room: RoomRef, event: Json, _author: Author, _own: str) -> Incoming | None:
    content = _object(event, "content")
    if not content:
        return None
    return RoomMoved(room, RoomRef(PLATFORM, _string(content, "replacement_room", "content.")))


def _member(room: RoomRef, event: Json, _author: Author, own: str) -> Incoming | None:
    if _string(event, "state_key") != own:
        return None
    membership = _string(_object(event, "content"), "membership", "content.")
    if membership in ("join", "leave", "ban"):
        return BotMembership(room, membership == "join")
    return None


def _encrypted(_room: RoomRef, _event: Json, _author: Author, _own: str) -> Incoming | None:
    raise DecodeError("encrypted")


_HANDLERS: dict[str, Callable[[RoomRef, Json, Author, str], Incoming | None]] = {
    "m.room.message": _message,
    "m.room.redaction": _redaction,
    "m.room.tombstone": _tombstone,
    "m.room.member": _member,
    _ENCRYPTED: _encrypted,
    "m.reaction": _reaction,
    "m.sticker": _sticker,
    **dict.fromkeys(POLL_STARTS, _poll),
    **dict.fromkeys(POLL_RESPONSES, _poll_response),
}
TYPES = tuple(_HANDLERS)
"""The event types that are read at all."""


def _object(parent: object, key: str, path: str = "") -> dict[str, Any]:
    value = parent.get(key) if isinstance(parent, Mapping) else None
    if not isinstance(value, dict):
        raise DecodeError(path + key)
    return value


def _string(parent: Json, key: str, path: str = "") -> str:
    value = parent.get(key)
    if not isinstance(value, str) or (not value and key != "body"):
        raise DecodeError(path + key)
    return value


def _time(event: Json) -> datetime:
    stamp = event.get("origin_server_ts")
    if type(stamp) is not int or not 0 <= stamp <= _MAX_TIME:
        raise DecodeError("origin_server_ts")
    return datetime.fromtimestamp(stamp / 1000, UTC)
