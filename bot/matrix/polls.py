"""Polls as Matrix has them, read: MSC3381 in its two spellings, of which nearly everybody still sends the unstable."""

from __future__ import annotations

from typing import Any

from bot.matrix.fields import COPY_MARK, Json, dict_at, relation_of, string_at, target_of, time_of
from messages.errors import DecodeError
from messages.richtext import RichText, plain
from messages.types import Author, Incoming, PollAnswered, PollAsked, PollClosed, RoomRef

POLL_STARTS = ("m.poll.start", "org.matrix.msc3381.poll.start")
POLL_RESPONSES = ("m.poll.response", "org.matrix.msc3381.poll.response")
POLL_ENDS = ("m.poll.end", "org.matrix.msc3381.poll.end")
MOST_OPTIONS = 20  # MSC3381: clients drop what comes after


def read_poll(content: Json) -> tuple[RichText, PollAsked]:
    """A poll, also as a text. Raises DecodeError."""
    poll = next((content[kind] for kind in POLL_STARTS if isinstance(content.get(kind), dict)), None)
    if poll is None:
        raise DecodeError("content.poll")
    question, answers = _text(poll.get("question")), poll.get("answers")
    options = [(_id(one), _text(one)) for one in answers[:MOST_OPTIONS]] if isinstance(answers, list) else []
    lines = "\n".join([question, *(f"• {label}" for _, label in options)])
    most = poll.get("max_selections")
    most = most if type(most) is int and most > 0 else 1
    named = tuple((key, label) for key, label in options if key)
    return plain(lines), PollAsked(plain(question), named, min(most, max(len(named), 1)), counted=True)


def read_response(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    """A choice; one that makes no sense counts as none, and takes back the one before (MSC3381). Raises DecodeError."""
    content = dict_at(event, "content")
    target = _poll_meant(content)
    if target is None:
        return None
    choices = tuple(dict.fromkeys(_choices(content)))
    return PollAnswered(room, string_at(event, "event_id"), author, target, choices, time_of(event))


def read_end(room: RoomRef, event: Json, author: Author) -> Incoming | None:
    """The end of a poll, by whoever says so: whether they may, the core knows. Raises DecodeError."""
    target = _poll_meant(dict_at(event, "content"))
    if target is None:
        return None
    return PollClosed(room, string_at(event, "event_id"), author, time_of(event), target)


def _poll_meant(content: Json) -> str | None:
    relation = relation_of(content)
    if COPY_MARK in content or relation.get("rel_type") != "m.reference":
        return None
    return target_of(relation)


def _id(answer: object) -> str:
    found: Any = answer.get("m.id", answer.get("id")) if isinstance(answer, dict) else None
    return found if isinstance(found, str) else ""


def _text(part: object) -> str:
    """`m.text` as a list of representations, or a string of the unstable prefix."""
    if not isinstance(part, dict):
        return ""
    for key in ("m.text", "org.matrix.msc1767.text", "body"):
        value = part.get(key)
        if isinstance(value, list) and value and isinstance(value[0], dict):
            value = value[0].get("body")
        if isinstance(value, str) and value:
            return " ".join(value.split())
    return ""


def _choices(content: Json) -> list[str]:
    """`m.selections`, or the `answers` of the earlier form."""
    forms = [content.get("m.selections")]
    forms += [form.get("answers") for kind in POLL_RESPONSES if isinstance(form := content.get(kind), dict)]
    chosen = next((form for form in forms if isinstance(form, list)), [])
    chosen = chosen[:MOST_OPTIONS]
    return chosen if all(isinstance(one, str) for one in chosen) else []
