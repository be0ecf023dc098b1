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
    """A medium that somebody sent, as the platform names it: `id` is good for the bot's own account only. Zero or ""
    where the platform says nothing."""

    kind: str  # as `attachment` of a message
    id: str
    name: str = ""
    mime: str = ""
    size: int = 0  # bytes
    width: int = 0  # pixels
    height: int = 0
    duration: int = 0  # milliseconds
    spoiler: bool = False
    thumbnail: FileRef | None = None
    secret: str = ""  # JSON of what decrypts it, where the platform keeps it encrypted
    emoji: str = ""  # what a sticker stands for
    title: str = ""  # of music
    performer: str = ""


@dataclass(frozen=True, slots=True)
class Location:
    """A place on the map: WGS 84 degrees. `live` while whoever sent it keeps moving it; a venue has a title."""

    latitude: float
    longitude: float
    title: str = ""
    address: str = ""
    live: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody's card: whose phone number it holds is asked before it goes anywhere."""

    name: str
    phone: str
    vcard: str = ""


@dataclass(frozen=True, slots=True)
class Dice:
    """A throw whose outcome the platform decided."""

    emoji: str
    value: int


@dataclass(frozen=True, slots=True)
class PollAsked:
    """A poll that somebody made: options as (id, label); `counted` if the bot will see the answers given there. `poll`
    is the platform's id of it, where that is not the event's."""

    question: RichText
    options: tuple[tuple[str, str], ...]
    most: int = 1
    counted: bool = False
    poll: str = ""
    closed: bool = False


About = Location | Contact | Dice | PollAsked


@dataclass(frozen=True, slots=True)
class TextMessage:
    """A new message. `attachment` names what it carries besides words (photo, video…); `file` is where that is to be
    found, `about` what it says if it is no file. Messages with the same `album` were sent as one. `thread` is the
    event that the thread it belongs to began with; `forwarded` wrote what is only passed on here."""

    room: RoomRef
    event_id: str
    author: Author
    body: RichText
    sent_at: datetime
    reply_to: str | None = None
    attachment: str = ""
    file: FileRef | None = None
    about: About | None = None
    album: str = ""
    thread: str = ""
    forwarded: Author | None = None  # who wrote what is only passed on here


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """A new text for the message `event_id`, which is always the original's id. `file` and `about` are what it carries
    now."""

    room: RoomRef
    event_id: str
    author: Author
    body: RichText
    sent_at: datetime
    attachment: str = ""
    file: FileRef | None = None
    about: About | None = None


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
class ReactionsSet:
    """All of somebody's reactions to the message `target`, in place of their former ones: emoji."""

    room: RoomRef
    event_id: str
    author: Author
    target: str
    keys: tuple[str, ...]
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
class PollClosed:
    """No more answers are taken in a poll: `target` is its event, or `poll` its id on the platform (PollAsked.poll)."""

    room: RoomRef
    event_id: str
    author: Author
    sent_at: datetime
    target: str = ""
    poll: str = ""


@dataclass(frozen=True, slots=True)
class Pinned:
    """These messages were pinned, or are no longer."""

    room: RoomRef
    event_id: str
    author: Author
    targets: tuple[str, ...]
    pinned: bool = True


@dataclass(frozen=True, slots=True)
class RoomRenamed:
    """The room has another name now."""

    room: RoomRef
    event_id: str
    author: Author
    title: str


@dataclass(frozen=True, slots=True)
class RoomPictured:
    """The room has another picture now; None if it has none any more."""

    room: RoomRef
    event_id: str
    author: Author
    picture: FileRef | None


@dataclass(frozen=True, slots=True)
class PeopleMoved:
    """Others than the bot came or went."""

    room: RoomRef
    event_id: str
    joined: tuple[Author, ...] = ()
    left: tuple[Author, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicOpened:
    """A new topic of a forum, which is a room of its own."""

    room: RoomRef
    event_id: str
    author: Author
    topic: RoomRef
    name: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something that the bot has no key for (yet)."""

    room: RoomRef
    event_id: str
    author: Author
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RoomMoved:
    """A room goes on under another id (Telegram supergroup migration, Matrix tombstone)."""

    room: RoomRef
    successor: RoomRef


@dataclass(frozen=True, slots=True)
class BotMembership:
    """The bot was let into a room, or put out of it; `writes` is whether it may say something there. `author` is who
    did it, `admin` whether the bot can do what an admin can."""

    room: RoomRef
    present: bool
    writes: bool = True
    author: Author | None = None
    admin: bool = False
    title: str = ""


Incoming = (
    TextMessage
    | MessageEdited
    | MessageDeleted
    | Command
    | ButtonPressed
    | Reacted
    | ReactionsSet
    | PollAnswered
    | PollClosed
    | Pinned
    | RoomRenamed
    | RoomPictured
    | PeopleMoved
    | TopicOpened
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
class Media:
    """A medium to be shown as what it is: photo, video, voice… `platform` keeps `file`. `path` is where it lies on this
    machine while it is sent, with `thumbnail` beside it; "" for a platform that needs no bytes (Platform.holds)."""

    platform: str
    file: FileRef
    path: str = ""
    thumbnail: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose words a copy has: `id` stays the same for one author in one bridge and tells nobody who it is. `avatar` is
    the destination's own address of their picture, found when it is sent."""

    id: str
    name: str
    avatar: str = ""


@dataclass(frozen=True, slots=True)
class Extras:
    """What comes with a text, each where the platform has it: rows of buttons, reactions offered below the message for
    one tap (best effort), a poll or a file sent instead of the text, which then is the caption of the file. What is
    `remote` has become a `file` before a platform sees it.

    Of copies: a medium, whose caption the text is if that kind has one (Capabilities.captions); a place; whose words
    they are; the `album` that they belong to with others; that the text is a caption, for edits (`captioned`); and, set
    when it is sent, the event of the room that the `thread` began with."""

    keyboard: tuple[tuple[Button, ...], ...] = ()
    reactions: tuple[str, ...] = ()
    poll: Poll | None = None
    file: File | None = None
    remote: RemoteFile | None = None
    media: Media | None = None
    location: Location | None = None
    profile: Profile | None = None
    album: str = ""
    captioned: bool = False
    thread: str = ""


NO_EXTRAS = Extras()


@dataclass(frozen=True, slots=True)
class Part:
    """One message of those that a copy consists of."""

    body: RichText
    extras: Extras = NO_EXTRAS


@dataclass(frozen=True, slots=True)
class RawEvent:
    """One event as polled, not yet decoded, with what makes it unique: (platform, chat, event_id, kind, stamp).

    `payload` is the event's JSON (UTF-8); `room` says which queue keeps its order; `private` that nobody but one person
    and the bot is in that room; `addressed` that it is meant for the bot wherever it was said: the bot was let into a
    room, or a command that links rooms. `target` is the message that it is about, where `room` may be but the group
    that has the message in one of its topics."""

    room: RoomRef
    event_id: str
    kind: str
    stamp: str
    payload: bytes
    private: bool = False
    addressed: bool = False
    target: str = ""


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
    own_reactions: int = 0  # how many different ones the bot may set on one message; 0: none
    reaction_set: frozenset[str] = frozenset()  # the only ones that the platform takes; empty: any
    captions: frozenset[str] = frozenset()  # kinds of media that take a text with them
    albums: int = 0  # media that go as one message at most; 0: there are no albums
    threads: bool = False
    pins: bool = False
    profiles: bool = False  # each copy can have its author's own name and picture
    runs: bool = False  # an author's line may be left out where the message above has the same author
    locations: bool = False
    largest_down: int = 0  # bytes of a file that the bot may fetch there
    largest_up: int = 0  # bytes of a file that it may send there


@dataclass(frozen=True, slots=True)
class RoomState:
    """What the bot finds in a room, for `passerelle check`: is it in, may it write, edit, delete, and what is missing
    (keys of messages/languages)."""

    present: bool
    title: str = ""
    missing: tuple[str, ...] = field(default_factory=tuple)
    encrypted: bool = False
