"""What handling an event comes to, ready to be stored at once: the outcome of `prepare`, the input of `commit`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from handlers.relay.directory import Link
from messages.richtext import RichText
from messages.types import Part
from storage.inbox import StoredEvent


@dataclass(frozen=True, slots=True)
class Late:
    """A translation that missed its deadline: the data to do it again after a restart, and the try that is running."""

    data: dict[str, Any]
    task: asyncio.Task[Any]


@dataclass(frozen=True, slots=True)
class RoomCopy:
    """What one room gets to see: the parts of a copy; `late` if a translation follows; `chained` where there are no
    threads, so that what is said in one answers what was said there before."""

    link: Link
    parts: tuple[Part, ...]
    late: Late | None = None
    chained: bool = False


Also = Callable[[sa.Connection, int, datetime], set[int]]
"""Given a connection, the new message's id and the time; returns the rooms that have something to be sent."""


@dataclass(frozen=True, slots=True)
class Relayed:
    """A new message."""

    event: StoredEvent
    link: Link
    author: bytes
    person_id: int | None
    reply_to: str | None
    copies: tuple[RoomCopy, ...]
    thread: str = ""  # the event that the thread it belongs to began with
    instead: bool = False  # of what is known of this event: a notice that it could not be read
    also: Also | None = None  # what else is to be stored of it, in the same transaction


@dataclass(frozen=True, slots=True)
class Revised:
    """An edited message; `original` is the event that it edits."""

    event: StoredEvent
    link: Link
    author: bytes
    original: str
    copies: tuple[RoomCopy, ...]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A message was deleted in its room by the platform's own means."""

    event: StoredEvent
    link: Link
    target: str


@dataclass(frozen=True, slots=True)
class DeleteEverywhere:
    """The command to delete a message in every room, its author's or an admin's right having been checked."""

    event: StoredEvent
    link: Link
    message_id: int
    actor: bytes
    admin: bool
    command: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A word of the bot's in the room, in reply to an event there."""

    event: StoredEvent
    link: Link
    body: RichText
    reply_to: str


@dataclass(frozen=True, slots=True)
class RoomChanged:
    """The bot was put out of a room, or let in."""

    event: StoredEvent
    link: Link
    present: bool


@dataclass(frozen=True, slots=True)
class Performed:
    """What another use case does; `work` stores it in the commit's transaction (it may run twice) and returns the rooms
    that have something to be sent."""

    event: StoredEvent
    work: Callable[[sa.Connection, datetime], set[int]]


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing to do; the event is handled all the same."""

    event: StoredEvent


Effect = Relayed | Revised | Withdrawn | DeleteEverywhere | Answer | RoomChanged | Performed | Ignored
