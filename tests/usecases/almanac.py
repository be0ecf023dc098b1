"""A year of events, in linked rooms and private ones: time moves as the test says, what was said is read from the
deliveries with the moment at which it could leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from handlers.announcements.broadcasts import Broadcasts
from handlers.announcements.model import Audience, Broadcast, Composed, NewBroadcast, Reader
from handlers.dialogues.draft import Draft
from handlers.directory import publishing
from handlers.events.reminders import Reminders
from handlers.events.week import Week
from handlers.private.visit import Office
from messages.richtext import plain
from storage import attendance, bridges, records
from storage.bridges import BridgePlan
from storage.records import NewRecord, Record
from tests.usecases.house import SECRETS
from tests.usecases.parlour import Guest, Heard, Parlour


@dataclass(frozen=True)
class Room:
    """A linked room."""

    platform: str
    name: str
    language: str
    time_zone: str = ""


ROOMS = (
    Room("sign", "s-fr", "fr", "Europe/Paris"),
    Room("sign", "s-es", "es", "America/Bogota"),
    Room("letter", "l-en", "en", "Africa/Dakar"),
    Room("letter", "l-pt", "pt", "America/Sao_Paulo"),
    Room("letter", "l-ar", "ar", "Africa/Casablanca"),
)


def announce(conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime) -> Composed:
    """What tells rooms of an event, for those tests that need it told."""
    return Composed(plain("an event"))


@dataclass
class Almanac(Parlour):
    """The parlour with linked rooms, broadcasts, reminders and Weeks."""

    room_ids: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.broadcasts = Broadcasts(self.office)
        self.broadcasts.composers.setdefault("event", announce)
        self.reminders = Reminders(self.office, broadcasts=self.broadcasts)
        self.week = Week(self.office, broadcasts=self.broadcasts)
        endings = {**self.letters.endings, **self.week.endings, "": _nothing}
        self.dialogues = type(self.dialogues)(self.office, self.dialogues._engine, endings)
        self.letters.dialogues = self.reminders.dialogues = self.week.dialogues = self.dialogues
        self.handlers = {**self.reminders.pressed, **self.week.pressed}

    async def rooms(self, *rooms: Room, bridge: str = "general", regions: tuple[str, ...] = ()) -> None:
        """A bridge with these rooms."""
        refs = {room.name: self.platforms[room.platform].room(room.name) for room in rooms}
        zones = {refs[room.name]: room.time_zone for room in rooms if room.time_zone}
        linked = tuple((refs[room.name], room.language) for room in rooms)
        plan = BridgePlan(bridge, False, "any", linked, regions, (), zones)

        def link(conn: sa.Connection) -> None:
            bridges.apply_file(conn, [plan], secrets=SECRETS, identities=self.identities)
            for name, ref in refs.items():
                room_id = bridges.ensure_room(conn, ref, secrets=SECRETS, identities=self.identities)
                self.room_ids[name] = room_id

        await self.database.run(link)

    # events

    async def event(
        self,
        organiser: Guest | None,
        start: str,
        kind: str = "webinar",
        *,
        zone: str = "Europe/Paris",
        title: str = "Accueillir",
        tags: Mapping[str, Sequence[str]] | None = None,
        secret: Mapping[str, Any] | None = None,
        **data: Any,
    ) -> Record:
        """A published event."""
        new = NewRecord(
            "event",
            "fr",
            person_id=organiser.person_id if organiser else None,
            texts={"title": title},
            tags={"kind": [kind], **(tags or {})},
            data={"start": start, "zone": zone, **data},
            secret=secret or {},
        )

        def put(conn: sa.Connection) -> Record:
            record = records.add(conn, new, role="author", secrets=SECRETS, now=self.clock.at)
            return publishing.publish(conn, self.office, record, role="coordinator", person_id=None, now=self.clock.at)

        return await self.database.run(put)

    async def change(self, record: Record, **data: Any) -> Record:
        """Its organiser changes it."""

        def put(conn: sa.Connection) -> Record:
            now = records.get(conn, record.id, secrets=SECRETS)
            assert now is not None
            changed = records.change(
                conn,
                now,
                role="author",
                person_id=None,
                action="edited",
                secrets=SECRETS,
                now=self.clock.at,
                data_now={**now.data, **data},
            )
            publishing.changed(conn, self.office, changed)
            return changed

        return await self.database.run(put)

    async def told(self, record: Record, *room_names: str) -> None:
        """It was announced, and arrived."""

        def put(conn: sa.Connection) -> None:
            new = NewBroadcast("event", Audience(), record_id=record.id, urgent=True)
            self.broadcasts.plan(conn, new, now=self.clock.at, rooms=set())

        await self.database.run(put)
        for name in self.room_ids:
            await self.in_room(name)
        await self.database.run(self.broadcasts.fire_due, self.clock.at)

    async def comes(self, guest: Guest, record: Record, answer: str = "yes", **details: Any) -> None:
        """Somebody answers."""

        def put(conn: sa.Connection) -> None:
            said = attendance.answer(conn, record.id, guest.person_id, answer, now=self.clock.at)
            if details:
                attendance.set_details(conn, said, **details)

        await self.database.run(put)

    # time

    async def tick(self) -> None:
        for due in (self.reminders.fire_due, self.week.fire_due, self.broadcasts.fire_due):
            await self.database.run(due, self.clock.at)

    async def to(self, at: datetime) -> None:
        """It is then, and what is due is done."""
        self.clock.at = at
        await self.tick()

    async def press(self, guest: Guest, data: str, message_id: int | None = None) -> None:
        prefix, _, rest = data.partition(":")
        await self.visit(guest, lambda visit: self.handlers[prefix](visit, rest, message_id))

    # what was said

    async def in_room(self, name: str) -> list[Heard]:
        """What a linked room was told since this was asked last, as far as its night lets it."""
        return await self.database.run(self._heard, self.room_ids[name])


def _nothing(visit: object, draft: Draft, subject: str) -> None:
    """Records that dialogues make are no affair of these tests."""
