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
    handle: str = ""  # the name by which others may mention this person, without a prefix, if the platform has one


@dataclass(frozen=True, slots=True)
class FileRef:
    """A photo or file that somebody sent, as the platform names it: `id` is good for the bot's own account only."""

    kind: str  # as `attachment` of a message
    id: str
    name: str = ""
    mime: str = ""
    size: int = 0  # bytes, 0 if unknown


@dataclass(frozen=True, slots=True)
class TextMessage:
    """A new message. `attachment` names media that this message carries and the relay does not (photo, video…); `file`
    is where to find a photo or a document."""

    room: RoomRef
    event_id: str
    author: Author
    body: RichText
    sent_at: datetime
    reply_to: str | None = None
    attachment: str = ""
    file: FileRef | None = None


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
class ButtonPressed:
    """A button below a message of the bot's was pressed; `event_id` is what `Platform.answer_button` answers."""

    room: RoomRef
    event_id: str
    author: Author
    data: str
    message: str  # event id of the message that has the button; "" if the platform does not say
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Reacted:
    """A reaction to the message `target`; `key` is usually an emoji."""

    room: RoomRef
    event_id: str
    author: Author
    target: str
    key: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class PollAnswered:
    """Somebody's choice in a poll of the bot's; it replaces that person's former one. `choices` are ids of options."""

    room: RoomRef
    event_id: str
    author: Author
    target: str
    choices: tuple[str, ...]
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something said to the bot in private that it has no key for."""

    room: RoomRef
    event_id: str
    author: Author


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


Incoming = (
    TextMessage
    | MessageEdited
    | MessageDeleted
    | Command
    | ButtonPressed
    | Reacted
    | PollAnswered
    | Unreadable
    | RoomMoved
    | BotMembership
)


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a message: pressed, it sends `data` (at most 64 bytes) to the bot, or opens `url`."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll that stands for a list of choices: (id, label) each, at most `most` of them to be picked."""

    question: str
    options: tuple[tuple[str, str], ...]
    most: int = 1


@dataclass(frozen=True, slots=True)
class File:
    """A file to send: a calendar entry, an export."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file that is kept by the platform where somebody sent it, and fetched from there when it is handed on. `name`
    is what it is called then, fit to be shown; `otherwise` is said to the reader where it cannot be had."""

    platform: str
    file: FileRef
    name: str
    otherwise: str


@dataclass(frozen=True, slots=True)
class Extras:
    """What comes with a text, each where the platform has it: rows of buttons, reactions offered below the message for
    one tap (best effort), a poll or a file sent instead of the text, which then is the caption of the file. What is
    `remote` has become a `file` before a platform sees it."""

    keyboard: tuple[tuple[Button, ...], ...] = ()
    reactions: tuple[str, ...] = ()
    poll: Poll | None = None
    file: File | None = None
    remote: RemoteFile | None = None


NO_EXTRAS = Extras()


@dataclass(frozen=True, slots=True)
class RawEvent:
    """One event as polled, not yet decoded, with what makes it unique: (platform, chat, event_id, kind, stamp).

    `payload` is the event's JSON (UTF-8); `room` says which queue keeps its order; `private` that nobody but one person
    and the bot is in that room."""

    room: RoomRef
    event_id: str
    kind: str
    stamp: str
    payload: bytes
    private: bool = False


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
    buttons: bool = False  # below messages; elsewhere choices are numbered
    reactions: bool = False  # the bot can offer, and sees, reactions
    polls: bool = False  # the bot can offer, and sees the answers of, polls


@dataclass(frozen=True, slots=True)
class RoomState:
    """What the bot finds in a room, for `passerelle check`: is it in, may it write, edit, delete, and what is missing
    (keys of messages/languages)."""

    present: bool
    title: str = ""
    missing: tuple[str, ...] = field(default_factory=tuple)
