"""What is said to many: to whom, written by whom. A part that has something to say names a composer and plans a
broadcast; how it gets everywhere, once, is not its affair.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from handlers.private.visit import Office
from messages.richtext import RichText
from messages.types import Capabilities, File, RemoteFile


@dataclass(frozen=True, slots=True)
class Audience:
    """To whom. Rooms: all of them if `rooms`, of which `bridges`, `regions`, `languages` and `topics` leave those that
    fit each list that is not empty (a bridge without regions or topics fits every one). Persons, in their private
    rooms: those who asked for announcements there if `members` (by the same regions, languages and topics that they
    follow), those who come (or perhaps come) to an event, those of `persons` and `roles` always."""

    rooms: bool = True
    bridges: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    members: bool = False
    coming_to: int | None = None  # record of an event
    persons: tuple[int, ...] = ()
    roles: tuple[str, ...] = ()
    except_persons: tuple[int, ...] = ()
    targets_of: tuple[int, ...] = ()  # broadcasts: who got any of these, and nobody else, gets this one too


@dataclass(frozen=True, slots=True)
class Reader:
    """One destination as a composer needs it: a room that others read in, or one person."""

    language: str
    time_zone: str
    capabilities: Capabilities
    platform: str
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Pick:
    """A choice below a message: on a button `label`; elsewhere the reaction `key` picks it, where there is one. Data
    that begins with https:// is a link."""

    label: str
    data: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Composed:
    """What a destination reads. Choices are buttons in `columns`; where a platform has none, they are listed in the
    text and offered as reactions (`key`, else numbers)."""

    body: RichText
    choices: tuple[Pick, ...] = ()
    columns: int = 1
    file: File | None = None
    remote: RemoteFile | None = None


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One as stored. `data` is what its composer needs besides the record."""

    id: int
    ref: str
    composer: str
    origin_key: str | None
    record_id: int | None
    person_id: int | None
    approved_by: int | None
    state: str
    audience: Audience
    data: dict[str, Any]
    urgent: bool
    fire_at: datetime | None
    expires_at: datetime | None
    report_room_id: int | None
    report_message_id: int | None
    created_at: datetime
    fired_at: datetime | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewBroadcast:
    """One to be planned. With an `origin_key` it happens once, however often it is planned ("reminder:abc:7d:2026-…").
    `fire_at` None: at once. After `expires_at` it is not sent any more, and whoever is responsible is told; None: late
    is better than never. `urgent`: quiet hours do not hold it up. `state` "draft" waits for `Broadcasts.schedule`."""

    composer: str
    audience: Audience
    record_id: int | None = None
    person_id: int | None = None  # who is told how it went; nobody if None
    data: Mapping[str, Any] = field(default_factory=dict)
    origin_key: str | None = None
    fire_at: datetime | None = None
    expires_at: datetime | None = None
    urgent: bool = False
    state: str = "scheduled"


Composer = Callable[[sa.Connection, Office, Broadcast, Reader, datetime], Composed | None]
"""Writes what one destination reads, in its language and time zone; None if there is nothing to say any more (the event
is gone): nothing is sent then. Called again for a correction, so it says what is true when it is called."""
