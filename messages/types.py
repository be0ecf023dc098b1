"""What comes in and what goes out, in the bot's own words: no platform, no I/O.

Adapters decode raw events into these types; use cases never see anything else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from messages.richtext import EMPTY, RichText


@dataclass(frozen=True, slots=True)
class RoomRef:
    """A place where people write: a Telegram group (`topic` for a forum topic) or a Matrix room."""

    platform: str
    chat: str
    topic: str = ""


class AuthorKind(StrEnum):
    """Only a person holds roles, records and votes."""

    PERSON = "person"
    CHAT = "chat"  # a channel, or an anonymous admin writing as the group
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote. `account` is the platform's id (empty if unknown), `name` the name as shown there, not neutralised."""

    kind: AuthorKind
    account: str
    name: str
    language: str = ""  # what the platform says of the person's interface, if anything


@dataclass(frozen=True, slots=True)
class TextMessage:
    """A new message. `attachment` names media that this message carries and the bot does not carry (photo, video…)."""

    room: RoomRef
    event_id: str
    author: Author
    body: RichText
    sent_at: datetime
    reply_to: str | None = None
    attachment: str = ""


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """A new text for the message `event_id`, which is always the original's id."""

    room: RoomRef
    event_id: str
    author: Author
    body: RichText
    sent_at: datetime
    attachment: str = ""


@dataclass(frozen=True, slots=True)
class MessageDeleted:
    """The message `event_id` was deleted in its room."""

    room: RoomRef
    event_id: str
    author: Author


@dataclass(frozen=True, slots=True)
class Command:
    """A word addressed to the bot (`/delete`, `!delete`): name without prefix, lower case; `body` is all that was
    written, since a command that the bot does not know is a message like any other."""

    room: RoomRef
    event_id: str
    author: Author
    name: str
    arguments: str
    sent_at: datetime
    reply_to: str | None = None
    body: RichText = EMPTY


@dataclass(frozen=True, slots=True)
class RoomMoved:
    """A room goes on under another id (Telegram supergroup migration, Matrix tombstone)."""

    room: RoomRef
    successor: RoomRef


@dataclass(frozen=True, slots=True)
class BotMembership:
    """The bot was let into a room, or put out of it."""

    room: RoomRef
    present: bool


Incoming = TextMessage | MessageEdited | MessageDeleted | Command | RoomMoved | BotMembership


@dataclass(frozen=True, slots=True)
class RawEvent:
    """One event as polled, not yet decoded, with what makes it unique: (platform, chat, event_id, kind, stamp).

    `payload` is the event's JSON (UTF-8); `room` says which queue keeps its order."""

    room: RoomRef
    event_id: str
    kind: str
    stamp: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Gap:
    """Events of one room that a poll left out: they lie before `start` (a token of the platform), newest first, and
    end where known events or `until` are met."""

    room: RoomRef
    start: str
    until: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What one poll brought. The cursor confirms everything in it, so it is stored in the same transaction.

    `moves` are rooms that go on elsewhere: known before the events are stored, since those may be of the successor."""

    events: tuple[RawEvent, ...]
    cursor: str
    gaps: tuple[Gap, ...] = ()
    moves: tuple[RoomMoved, ...] = ()


@dataclass(frozen=True, slots=True)
class GapPage:
    """One page of a gap, newest event first; `next_start` is None at its end."""

    events: tuple[RawEvent, ...]
    next_start: str | None


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can do; the core asks this, never the platform's name."""

    idempotent_sends: bool  # the same key sends once, however often it is tried
    announces_deletions: bool  # the platform tells when a member deletes a message
    command_prefix: str
    edits: bool = True
    deletes: bool = True


@dataclass(frozen=True, slots=True)
class RoomState:
    """What the bot finds in a room, for `passerelle check`: is it in, may it write, edit, delete, and what is missing
    (keys of messages/languages)."""

    present: bool
    title: str = ""
    missing: tuple[str, ...] = field(default_factory=tuple)
