"""A directory and people who look into it from private chats, for the tests of finding: what they do is handled as the
front desk would, what they see is read from the deliveries stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from handlers.dialogues.engine import Engine
from handlers.dialogues.service import Dialogues
from handlers.directory import publishing
from handlers.directory.searching import Finding
from handlers.private.visit import Office, Visit, language_of
from handlers.relay.directory import Place
from messages.catalog import Catalog
from messages.types import Author, AuthorKind
from storage import bridges, outbox, people, records
from storage.database import Database
from storage.identities import Identities
from storage.inbox import StoredEvent
from storage.keyring import KeyRing
from storage.outbox import Delivery
from storage.records import NewRecord, Record, Text
from tests.usecases.house import SECRETS, MovableClock, letter, sign

T0 = datetime.now(UTC).replace(microsecond=0)
LISBON = {"name": "Lisbon", "country": "PT", "latitude": 38.7, "longitude": -9.1}
PALERMO = {"name": "Palermo", "country": "IT", "latitude": 38.1, "longitude": 13.4}
SETUBAL = {"name": "Setúbal", "country": "PT", "latitude": 38.5, "longitude": -8.9}


@dataclass
class Town:
    """The directory and who looks into it."""

    database: Database
    office: Office
    finding: Finding
    dialogues: Dialogues
    now: datetime = T0
    _numbers: dict[str, int] = field(default_factory=dict)

    async def publishes(
        self,
        kind: str = "practice",
        title: str = "",
        summary: str = "",
        *,
        language: str = "en",
        texts: Mapping[str, str] | None = None,
        tags: Mapping[str, Sequence[str]] | None = None,
        data: Mapping[str, Any] | None = None,
        person: int | None = None,
        consents: Sequence[str] = ("publish", "relay"),
        translations: Mapping[str, Mapping[str, str]] | None = None,
        state: str = "published",
        organisation: Record | None = None,
    ) -> Record:
        """A record of the directory, with machine translations by language and field."""
        named = {"title": title, "summary": summary, **(texts or {})}
        new = NewRecord(
            kind,
            language,
            person_id=person,
            organisation_id=organisation.id if organisation else None,
            texts={name: text for name, text in named.items() if text},
            tags=tags or {},
            data=data or {},
            consents=dict.fromkeys(consents, "2024-01-01"),
        )

        def work(conn: sa.Connection) -> Record:
            record = records.add(conn, new, role="author", secrets=SECRETS, now=self.now)
            for code, fields in (translations or {}).items():
                for name, text in fields.items():
                    machine = Text(name, code, text, "machine", 1, "machine")
                    records.put_text(conn, record.id, machine, sealed=True, secrets=SECRETS)
            if state == "published":
                return publishing.publish(conn, self.office, record, role="coordinator", person_id=None, now=self.now)
            return record

        return await self.database.run(work)

    async def fire(self, days: float = 0.0) -> None:
        """Time goes on, and what is due is done."""
        self.now += timedelta(days=days)
        await self.database.run(self.finding.fire_due, self.now)


@dataclass
class Guest:
    """Somebody in their private chat, on a platform with buttons ("sign") or without ("letter")."""

    town: Town
    name: str
    platform: str = "sign"
    language: str = "en"
    person_id: int = 0
    room_id: int = 0

    def _visit(self, conn: sa.Connection) -> Visit:
        office = self.town.office
        room = office.platforms[self.platform].room(f"dm-{self.name}")
        ways: Any = {"secrets": SECRETS, "identities": office.identities}
        self.room_id = bridges.ensure_private_room(conn, room, **ways)
        account = office.identities.account(self.platform, self.name)
        now = self.town.now
        names: Any = {"platform": self.platform, "account": self.name, "handle": self.name}
        self.person_id = people.meet(conn, account, **names, room_id=self.room_id, **ways, now=now)
        people.set_language(conn, self.person_id, self.language)
        member = people.member(conn, self.person_id, secrets=SECRETS)
        author = Author(AuthorKind.PERSON, self.name, self.name.title(), "", self.name)
        place = Place(room_id=self.room_id, room=room, chat=office.identities.chat(room))
        raw: Any = type("Raw", (), {"event_id": "e1"})()
        event = StoredEvent(1, now, 0, raw)
        return Visit(conn, office, place, event, author, account, member, language_of(member, office), now)

    async def _does(self, work: Callable[[Visit], object]) -> list[Delivery]:
        await self.town.database.run(lambda conn: work(self._visit(conn)))
        return await self.reads()

    async def reads(self) -> list[Delivery]:
        """What arrived in the private chat since."""

        def arrived(conn: sa.Connection) -> list[Delivery]:
            ring = self.town.office.ring
            found = outbox.next_due(conn, room_id=self.room_id, now=self.town.now, limit=50, ring=ring)
            outbox.mark_sent(conn, [outbox.Sent(one, b"chat", None) for one in found])
            return found

        return await self.town.database.run(arrived)

    async def arrives(self) -> Guest:
        await self._does(lambda visit: None)
        return self

    async def practices(self, text: str = "") -> list[Delivery]:
        return await self._does(lambda visit: self.town.finding.commands["practices"](visit, text))

    async def saved(self) -> list[Delivery]:
        return await self._does(lambda visit: self.town.finding.commands["saved"](visit, ""))

    async def types(self, text: str) -> list[Delivery]:
        """Something that is no command: the answer to what is asked, or else looked for."""

        def work(visit: Visit) -> None:
            waiting = self.town.dialogues.active(visit)
            if waiting is not None:
                self.town.dialogues.said(visit, waiting, text)
            else:
                self.town.finding.look_for(visit, text)

        return await self._does(work)

    async def presses(self, data: str, message: int | None = None) -> list[Delivery]:
        prefix, _, rest = data.partition(":")
        return await self._does(lambda visit: self.town.finding.pressed[prefix](visit, rest, message))

    def word(self, key: str, **args: str | int) -> str:
        return self.town.office.catalog.text(key, self.language, **args)


def text_of(said: Sequence[Delivery]) -> str:
    """All that was said, as one text."""
    return "\n".join(one.body.text for one in said if one.body is not None)


def offered(said: Sequence[Delivery]) -> dict[str, str]:
    """Labels and data of the buttons of the last message."""
    return {button.label: button.data for row in said[-1].extras.keyboard for button in row}


def data_of(said: Sequence[Delivery], beginning: str) -> str:
    """The data of the first button that begins so."""
    return next(data for data in offered(said).values() if data.startswith(beginning))


def build_town(database: Database, folder: Path) -> Town:
    """The directory on this database."""
    clock = MovableClock()
    platforms: Any = {"sign": sign("sign"), "letter": letter("letter")}
    ring = KeyRing(folder / "finding.keys", SECRETS, clock)
    catalog = Catalog()
    office = Office(platforms, SECRETS, Identities(SECRETS), ring, catalog, timedelta(days=7))
    finding = Finding(office)
    dialogues = Dialogues(office, Engine(catalog), {**finding.endings})
    finding.dialogues = dialogues
    return Town(database, office, finding, dialogues)
