"""Authors, coordinators and interpreters in their private chats, for the tests of review: what they do is handled as
the front desk would, what they see is read from the deliveries stored."""

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
from handlers.directory.letters import Letters
from handlers.directory.review import Review
from handlers.directory.submissions import Submissions
from handlers.private.visit import Office, Visit, language_of
from handlers.relay.directory import Place
from messages.catalog import Catalog
from messages.types import Author, AuthorKind
from storage import bridges, late, outbox, people, records
from storage.database import Database
from storage.identities import Identities
from storage.inbox import StoredEvent
from storage.keyring import KeyRing
from storage.late import Letter
from storage.outbox import Delivery
from storage.records import NewRecord, Record, Revision, Text
from tests.usecases.house import SECRETS, FakeDetector, MovableClock, letter, sign

LISBON = {"name": "Lisbon", "country": "PT", "latitude": 38.7, "longitude": -9.1}
PORTO = {"name": "Porto", "country": "PT", "latitude": 41.1, "longitude": -8.6}
PALERMO = {"name": "Palermo", "country": "IT", "latitude": 38.1, "longitude": 13.4}


@dataclass
class Hall:
    """The directory, with the services around review as the wiring has them."""

    database: Database
    office: Office
    review: Review
    letters: Letters
    dialogues: Dialogues
    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))

    async def record(self, ref: str) -> Record:
        found = await self.database.read(records.by_ref, ref, secrets=SECRETS)
        assert found is not None
        return found

    async def texts(self, record: Record) -> dict[tuple[str, str], Text]:
        found = await self.database.read(records.texts, await self.record(record.ref), secrets=SECRETS)
        return {(text.field, text.language): text for text in found}

    async def history(self, record: Record) -> list[Revision]:
        return await self.database.read(records.history, record.id, secrets=SECRETS)

    async def letters_waiting(self) -> list[Letter]:
        """Letters that wait for their translation."""
        return await self.database.read(late.letters, ring=self.office.ring, limit=50)

    async def machine(self, ref: str, translations: Mapping[str, Mapping[str, str]]) -> None:
        """What the machine made of a record, by language and field."""
        record = await self.record(ref)

        def work(conn: sa.Connection) -> None:
            for language, fields in translations.items():
                for name, text in fields.items():
                    made = Text(name, language, text, "machine", record.version, "machine")
                    records.put_text(conn, record.id, made, sealed=record.sealed, secrets=SECRETS)

        await self.database.run(work)

    async def archives(self, record: Record, action: str, role: str) -> None:
        """Out of the directory, by time or by somebody."""
        now = await self.record(record.ref)
        how: Any = {"role": role, "person_id": None, "action": action, "now": self.now}
        await self.database.run(lambda conn: publishing.unpublish(conn, self.office, now, "archived", **how))

    async def imports(self, title: str, *checks: str, data: Mapping[str, Any] | None = None, state: str = "") -> Record:
        """An organisation from a sheet."""
        new = NewRecord(
            "organisation",
            "fr",
            texts={"title": title},
            data=data or {},
            state=state or "published",
            checks=checks,
            origin_key=title,
        )
        return await self.database.run(
            lambda conn: records.add(conn, new, role="import", action="imported", secrets=SECRETS, now=self.now)
        )


@dataclass
class Person:
    """Somebody in their private chat, on a platform with buttons ("sign") or without ("letter")."""

    hall: Hall
    name: str
    language: str = "en"
    platform: str = "sign"
    id: int = 0
    room_id: int = 0
    event: int = 0
    below: dict[str, int] = field(default_factory=dict)  # which message offered this last

    def visit(self, conn: sa.Connection) -> Visit:
        office, now = self.hall.office, self.hall.now
        room = office.platforms[self.platform].room(f"dm-{self.name}")
        ways: Any = {"secrets": SECRETS, "identities": office.identities}
        self.room_id = bridges.ensure_private_room(conn, room, **ways)
        account = office.identities.account(self.platform, self.name)
        names: Any = {"platform": self.platform, "account": self.name, "handle": self.name}
        self.id = people.meet(conn, account, **names, room_id=self.room_id, **ways, now=now)
        people.set_language(conn, self.id, self.language)
        member = people.member(conn, self.id, secrets=SECRETS)
        author = Author(AuthorKind.PERSON, self.name, self.name.title(), "", self.name)
        place = Place(room_id=self.room_id, room=room, chat=office.identities.chat(room))
        self.event += 1
        raw: Any = type("Raw", (), {"event_id": f"{self.name}{self.event}"})()
        event = StoredEvent(1, now, 0, raw)
        return Visit(conn, office, place, event, author, account, member, language_of(member, office), now)

    async def does(self, work: Callable[[Visit], object]) -> list[Delivery]:
        await self.hall.database.run(lambda conn: work(self.visit(conn)))
        return await self.reads()

    async def reads(self) -> list[Delivery]:
        """What arrived in the private chat since, passing words on buttons apart."""

        def arrived(conn: sa.Connection) -> list[Delivery]:
            ring = self.hall.office.ring
            found = outbox.next_due(conn, room_id=self.room_id, now=self.hall.now, limit=50, ring=ring)
            outbox.mark_sent(conn, [outbox.Sent(one, b"chat", None) for one in found])
            return [one for one in found if one.kind != "answer"]

        said = await self.hall.database.run(arrived)
        for one in said:
            self.below |= {data: one.message_id for data in offered([one]) if one.message_id is not None}
        return said

    async def arrives(self, *roles: str) -> Person:
        await self.does(lambda visit: None)
        for role in roles:
            await self.hall.database.run(people.grant, self.id, role, by=self.id, now=self.hall.now)
        return self

    async def loses(self, role: str) -> None:
        await self.hall.database.run(people.revoke, self.id, role)

    async def leaves(self) -> None:
        """The bot was blocked: there is no open room."""
        await self.hall.database.run(bridges.set_state, self.room_id, "closed")

    async def commands(self, name: str, arguments: str = "") -> list[Delivery]:
        return await self.does(lambda visit: self.hall.review.commands[name](visit, arguments))

    async def presses(self, data: str) -> list[Delivery]:
        """The button that says so, below the message that had it last; or, without one, its number."""
        prefix, _, rest = data.partition(":")
        message = self.below.get(data)

        def work(visit: Visit) -> None:
            visit.pressed = message is not None
            services = {**self.hall.review.pressed, **self.hall.letters.pressed}
            services[prefix](visit, rest, message)

        return await self.does(work)

    async def types(self, text: str, language: str = "") -> list[Delivery]:
        """The answer to what is asked; `language` is what was detected."""

        def work(visit: Visit) -> None:
            waiting = self.hall.dialogues.active(visit)
            assert waiting is not None, "nothing is asked"
            self.hall.dialogues.said(visit, waiting, text, language=language)

        return await self.does(work)

    async def submits(
        self,
        title: str = "",
        summary: str = "",
        *,
        kind: str = "practice",
        language: str = "",
        texts: Mapping[str, str] | None = None,
        tags: Mapping[str, Sequence[str]] | None = None,
        data: Mapping[str, Any] | None = None,
        secret: Mapping[str, Any] | None = None,
        consents: Sequence[str] = ("publish", "relay", "export"),
    ) -> Record:
        """A record, as the ending of its dialogue makes it."""
        named = {"title": title, "summary": summary, **(texts or {})}
        made: list[Record] = []

        def work(visit: Visit) -> None:
            new = NewRecord(
                kind,
                language or self.language,
                person_id=visit.person.id,
                texts={name: text for name, text in named.items() if text},
                tags=tags or {},
                data=data or {},
                secret=secret or {},
                consents=dict.fromkeys(consents, "2026-01-01"),
            )
            record = records.add(visit.conn, new, role="author", secrets=SECRETS, now=visit.now)
            self.hall.review.announce(visit, record)
            made[:] = [record]

        await self.does(work)
        return made[0]

    async def edits(self, record: Record, **texts: str) -> list[Delivery]:
        """Change texts of an own record, as the ending of its dialogue does."""

        def work(visit: Visit) -> None:
            now = records.by_ref(visit.conn, record.ref, secrets=SECRETS)
            assert now is not None
            changed = records.change(
                visit.conn,
                now,
                role="author",
                person_id=visit.person.id,
                action="edited",
                secrets=SECRETS,
                now=visit.now,
                texts_now=texts,
            )
            self.hall.review.changed(visit, changed)

        return await self.does(work)

    def word(self, key: str, **args: str | int) -> str:
        return self.hall.office.catalog.text(key, self.language, **args)


def text_of(said: Sequence[Delivery]) -> str:
    """All that was said, as one text."""
    return "\n".join(one.body.text for one in said if one.body is not None)


def offered(said: Sequence[Delivery]) -> list[str]:
    """The data of all buttons."""
    return [button.data for one in said for row in one.extras.keyboard for button in row]


def data_of(said: Sequence[Delivery], ending: str) -> str:
    """The data of the button that ends, or begins, so."""
    return next(data for data in offered(said) if data.endswith(ending) or data.startswith(ending))


def build_hall(database: Database, folder: Path) -> Hall:
    """Nobody is there yet."""
    platforms: Any = {"sign": sign("sign"), "letter": letter("letter")}
    ring, catalog = KeyRing(folder / "review.keys", SECRETS, MovableClock()), Catalog()
    office = Office(platforms, SECRETS, Identities(SECRETS), ring, catalog, timedelta(days=7))
    letters = Letters(office, detector=FakeDetector())
    review = Review(office, letters=letters)
    submissions = Submissions(office, review=review)
    endings = {"": submissions.ending, **review.endings, **letters.endings}
    dialogues = Dialogues(office, Engine(catalog), endings)
    review.dialogues = letters.dialogues = submissions.dialogues = dialogues
    review.submissions = submissions
    return Hall(database, office, review, letters, dialogues)
