"""A webinar at a time that the test chooses, and people in their private chats; see tests/usecases/member_town.py."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from handlers.announcements.broadcasts import Broadcasts
from handlers.events.webinar import Webinar
from storage import records, translations, webinars
from storage.database import Database
from storage.record_tables import records as record_table
from storage.record_tables import texts
from storage.records import Record, Text
from tests.usecases.house import SECRETS
from tests.usecases.member_town import T0, Resident, Town, build_town, offered

TITLE = "Homes for all"


class Hall:
    """The service with the real announcements behind it, and one event."""

    def __init__(self, database: Database, folder: Path, languages: tuple[str, ...] = ("fr", "en", "es", "pt")) -> None:
        self.town: Town = build_town(database, folder, languages=languages)
        self.broadcasts = Broadcasts(self.town.office)
        self.webinar = Webinar(self.town.office, broadcasts=self.broadcasts)
        self.town.opens(self.broadcasts, self.webinar)
        self.database = database

    async def event(self, organiser: Resident | None = None, *, hours: float = 24, **data: Any) -> Record:
        """A published webinar that begins in so many hours and lasts for two."""
        start = f"{self.town.now + timedelta(hours=hours):%Y-%m-%dT%H:%M}"
        return await self.town.publishes(
            "event",
            TITLE,
            tags={"kind": ["webinar"], "mode": ["online"]},
            data={"start": start, "zone": "UTC", **data},
            person=organiser.person_id if organiser else None,
        )

    async def someone(self, name: str, language: str = "en", platform: str = "sign", *roles: str) -> Resident:
        return await Resident(self.town, name, platform, language).arrives(*roles)

    async def later(self, **time: float) -> None:
        """Time goes on, and what is due is done."""
        self.town.now += timedelta(**time)
        await self.tick()

    async def tick(self) -> None:
        for part in (self.webinar, self.broadcasts):
            await self.town.fire(part.fire_due)

    async def translates(self) -> None:
        """Everything that waits for a translation gets one."""

        def work(conn: sa.Connection) -> None:
            for record_id, field, language in translations.waiting(conn, 500):
                record = records.get(conn, record_id, secrets=SECRETS)
                source = records.source_of(conn, record, field, secrets=SECRETS) if record else None
                if source is None or source.language == language:
                    translations.give_up(conn, record_id, field, language)
                    continue
                text = Text(field, language, f"[{language}] {source.text}", "machine", source.version, "machine")
                translations.done(conn, record_id, text, secrets=SECRETS)

        await self.database.run(work)

    async def asks(self, guest: Resident, event: Record, text: str, name: str = "") -> str:
        """Ask a question to the end of the dialogue. The ref of what came of it."""
        await guest.presses(f"wb:ask:{event.ref}")
        await guest.types(text)
        if name:
            await guest.types(guest.word("word-yes"))
            said = await guest.types(name)
        else:
            said = await guest.types(guest.word("word-no"))
        self.said = said
        prefixes = ("wb:take:", "wb:join:")
        found = [data for data in offered(said).values() if data.startswith(prefixes)]
        return found[0].split(":")[2] if found else numbered(await self.choices(guest), prefixes)

    async def choices(self, guest: Resident) -> list[str]:
        """What was offered last where there are no buttons."""
        from storage import menus

        latest = await self.database.read(menus.latest, guest.room_id)
        return latest[1] if latest else []

    async def question(self, ref: str) -> Record:
        found = await self.database.read(records.by_ref, ref, secrets=SECRETS)
        assert found is not None
        return found

    async def supporters(self, ref: str) -> set[int]:
        record = await self.question(ref)
        found = await self.database.read(webinars.supporters, [record.id])
        return found.get(record.id, set())

    async def stored_texts(self) -> bytes:
        """All of what records keep, as it lies in the database."""

        def work(conn: sa.Connection) -> bytes:
            rows = conn.execute(sa.select(record_table.c.data, record_table.c.secret)).all()
            return b"".join(bytes(value or b"") for row in rows for value in row) + b"".join(
                bytes(row.text) for row in conn.execute(sa.select(texts.c.text))
            )

        return await self.database.read(work)


def numbered(choices: list[str], prefixes: tuple[str, ...]) -> str:
    return next(data for data in choices if data.startswith(prefixes)).split(":")[2]


__all__ = ["T0", "TITLE", "Hall"]
