"""An event and people who answer, at moments that the test chooses; see tests/usecases/parlour.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from handlers.announcements.broadcasts import Broadcasts
from handlers.dialogues.engine import Engine
from handlers.dialogues.service import Dialogues
from handlers.directory import publishing
from handlers.events.attendance import Attendance
from handlers.events.model import event_of
from storage import attendance, people, records
from storage.attendance import Attendance as Stored
from storage.attendance import Counts
from storage.records import NewRecord, Record
from tests.usecases.house import SECRETS
from tests.usecases.parlour import Guest, Heard, Parlour

TITLE = "Réunion régionale"


@dataclass
class Hall(Parlour):
    """Who comes, with the real announcements behind it."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.broadcasts = Broadcasts(self.office)
        self.attendance = Attendance(self.office, broadcasts=self.broadcasts)
        self.dialogues = Dialogues(self.office, Engine(self.catalog), self.attendance.endings)
        self.attendance.dialogues = self.dialogues

    async def event(
        self,
        organiser: Guest | None = None,
        *,
        days: int = 60,
        tags: dict[str, Sequence[str]] | None = None,
        **data: Any,
    ) -> Record:
        """A published event, at six in the evening in Dakar, so many days from now."""
        start = f"{self.clock.at + timedelta(days=days):%Y-%m-%d}"
        new = NewRecord(
            "event",
            "fr",
            person_id=organiser.person_id if organiser else None,
            texts={"title": TITLE},
            tags={"kind": ["webinar"], "languages": ["fr"], **(tags or {})},
            data={"start": start, "time": "18:00", "zone": "Africa/Dakar", **data},
        )

        def put(conn: Any) -> Record:
            record = records.add(conn, new, role="author", secrets=SECRETS, now=self.clock.at)
            return publishing.publish(conn, self.office, record, role="coordinator", person_id=None, now=self.clock.at)

        return await self.database.run(put)

    async def change(self, record: Record, **data: Any) -> None:
        """The organiser changes the event."""

        def work(conn: Any) -> None:
            found = records.by_ref(conn, record.ref, secrets=SECRETS)
            assert found is not None
            way: Any = {"role": "author", "person_id": None, "action": "edited", "secrets": SECRETS}
            changed = records.change(conn, found, **way, now=self.clock.at, data_now={**found.data, **data})
            publishing.changed(conn, self.office, changed)
            event = event_of(conn, changed, secrets=SECRETS, default_zone="UTC")
            self.attendance.event_changed(conn, event, self.clock.at, set())

        await self.database.run(work)

    async def press(self, guest: Guest, data: str, message_id: int | None = None) -> None:
        """A choice is picked, a minute after whatever was before."""
        self.clock.at += timedelta(minutes=1)
        rest = data.removeprefix("rsvp:")
        await self.visit(guest, lambda visit: self.attendance.pressed["rsvp"](visit, rest, message_id))

    async def types(self, guest: Guest, text: str, message_id: int | None = None) -> bool:
        """A word, in reply to a message or not."""
        taken: bool = await self.visit(guest, lambda visit: self.attendance.answered(visit, message_id, text))
        return taken

    async def tick(self) -> None:
        await self.database.run(self.attendance.fire_due, self.clock.at)
        await self.database.run(self.broadcasts.fire_due, self.clock.at)

    async def hears(self, guest: Guest) -> Heard:
        """The one thing that somebody was told since this was asked last."""
        said = await self.heard(guest)
        assert len(said) == 1, [one.text for one in said]
        return said[0]

    async def of(self, record: Record, guest: Guest) -> Stored | None:
        """What is stored of somebody's answer."""
        person_id = await self.database.read(people.canonical, guest.person_id)
        return await self.database.read(attendance.of_person, record.id, person_id)

    async def seat(self, record: Record, guest: Guest) -> str:
        found = await self.of(record, guest)
        return found.seat if found else ""

    async def counts(self, record: Record) -> Counts:
        return await self.database.read(attendance.counts, record.id)

    def says(self, heard: Heard, key: str, guest_language: str = "fr", **args: str | int) -> bool:
        """Whether this text was said, whatever stands around it."""
        return self.catalog.text(key, guest_language, **args) in heard.text
