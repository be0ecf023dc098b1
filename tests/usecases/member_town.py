"""Members in their private chats, a few services and a directory, at the level of functions: what they do is handled as
the front desk would, what they see is read from the deliveries stored. Time is what the test says it is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from handlers.announcements.model import Broadcast, Composed, Composer, NewBroadcast, Reader
from handlers.dialogues.engine import Engine
from handlers.dialogues.service import Dialogues
from handlers.directory import publishing
from handlers.private.visit import Office, Visit, language_of
from handlers.relay.directory import Place
from messages.catalog import Catalog
from messages.types import Author, AuthorKind
from storage import bridges, drafts, menus, outbox, people, records
from storage import tables as t
from storage.database import Database
from storage.identities import Identities
from storage.inbox import StoredEvent
from storage.keyring import KeyRing
from storage.outbox import Delivery
from storage.records import NewRecord, Record
from tests.usecases.house import SECRETS, MovableClock, letter, sign

T0 = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # a Monday


class Pulpit:
    """handlers.announcements.port.Broadcasting that keeps what was planned, as the database would."""

    def __init__(self) -> None:
        self.composers: dict[str, Composer] = {}
        self.planned: list[NewBroadcast] = []

    def plan(self, conn: sa.Connection, new: NewBroadcast, *, now: datetime, rooms: set[int]) -> Broadcast | None:
        if new.origin_key and new.origin_key in [one.origin_key for one in self.planned]:
            return None
        self.planned.append(new)
        return self.stored(new, now)

    def stored(self, new: NewBroadcast, now: datetime) -> Broadcast:
        """As it would be read back."""
        names = ("composer", "origin_key", "record_id", "person_id", "state", "audience", "urgent", "fire_at")
        rest: Any = {name: getattr(new, name) for name in (*names, "expires_at")}
        empty: Any = dict.fromkeys(("approved_by", "report_room_id", "report_message_id", "fired_at", "finished_at"))
        return Broadcast(id=len(self.planned), ref="ref", data=dict(new.data), created_at=now, **rest, **empty)

    def of_record(self, conn: sa.Connection, record_id: int, composers: Collection[str] = ()) -> list[Broadcast]:
        return []

    def correct(
        self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime, rooms: set[int], silent: bool = True
    ) -> int:
        return 0

    def withdraw(self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> None:
        """Nothing is out."""

    def cancel(self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime) -> None:
        """Nothing waits."""


@dataclass
class Town:
    """The directory, its members, and the services under test."""

    database: Database
    office: Office
    pulpit: Pulpit = field(default_factory=Pulpit)
    services: tuple[Any, ...] = ()
    dialogues: Dialogues | None = None
    now: datetime = T0

    def opens(self, *services: Any) -> Town:
        """With these services, wired as the program does."""
        self.services = services
        endings = {name: ending for one in services for name, ending in getattr(one, "endings", {}).items()}
        self.dialogues = Dialogues(self.office, Engine(self.office.catalog), endings)
        for one in services:
            if hasattr(one, "dialogues"):
                one.dialogues = self.dialogues
        return self

    def handlers(self, name: str) -> dict[str, Any]:
        """All `commands` or `pressed` of the services."""
        return {key: handler for one in self.services for key, handler in getattr(one, name, {}).items()}

    async def publishes(
        self,
        kind: str = "practice",
        title: str = "",
        *,
        language: str = "en",
        tags: Mapping[str, Sequence[str]] | None = None,
        data: Mapping[str, Any] | None = None,
        person: int | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> Record:
        """A public record, published a minute later."""
        self.now += timedelta(minutes=1)
        named = {"title": title, **(texts or {})}
        new = NewRecord(kind, language, person_id=person, texts=named, tags=tags or {}, data=data or {})

        def work(conn: sa.Connection) -> Record:
            record = records.add(conn, new, role="author", secrets=SECRETS, now=self.now)
            if kind in records.INTERNAL:
                how: Any = {"role": "author", "person_id": person, "action": "published", "secrets": SECRETS}
                return records.move(conn, record, "published", **how, now=self.now)
            return publishing.publish(conn, self.office, record, role="coordinator", person_id=None, now=self.now)

        return await self.database.run(work)

    async def fire(self, fire_due: Callable[[sa.Connection, datetime], set[int]], at: datetime | None = None) -> None:
        """What is due is done, at this time."""
        self.now = at or self.now
        await self.database.run(fire_due, self.now)

    async def record(self, record_id: int) -> Record:
        """As it is now."""
        found = await self.database.read(records.get, record_id, secrets=SECRETS)
        assert found is not None
        return found

    async def composed(self, new: NewBroadcast, language: str = "en", person: int | None = None) -> Composed | None:
        """What a destination would read of a planned broadcast."""
        capabilities = self.office.platforms["sign"].capabilities
        reader = Reader(language, "UTC", capabilities, "sign", person)
        broadcast = self.pulpit.stored(new, self.now)
        composer = self.pulpit.composers[new.composer]
        return await self.database.run(lambda conn: composer(conn, self.office, broadcast, reader, self.now))


@dataclass
class Resident:
    """Somebody in their private chat, on a platform with buttons ("sign") or without ("letter")."""

    town: Town
    name: str
    platform: str = "sign"
    language: str = "en"
    person_id: int = 0
    room_id: int = 0

    def _visit(self, conn: sa.Connection) -> Visit:
        office, now = self.town.office, self.town.now
        room = office.platforms[self.platform].room(f"dm-{self.name}")
        ways: Any = {"secrets": SECRETS, "identities": office.identities}
        self.room_id = bridges.ensure_private_room(conn, room, **ways)
        account = office.identities.account(self.platform, self.name)
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

    async def arrives(self, *roles: str) -> Resident:
        """Met, with these roles."""
        await self._does(lambda visit: None)
        for role in roles:
            await self.town.database.run(people.grant, self.person_id, role, by=self.person_id, now=self.town.now)
        return self

    async def command(self, name: str, text: str = "") -> list[Delivery]:
        """Obey a command."""
        return await self._does(lambda visit: self.town.handlers("commands")[name](visit, text))

    async def types(self, text: str) -> list[Delivery]:
        """The answer to what is asked; or the number of what was offered last."""

        def work(visit: Visit) -> None:
            dialogues = self.town.dialogues
            assert dialogues is not None
            waiting = dialogues.active(visit)
            if waiting is not None:
                dialogues.said(visit, waiting, text)
                return
            latest = menus.latest(visit.conn, self.room_id)
            assert latest is not None
            self._press(visit, latest[1][int(text) - 1], latest[0])

        return await self._does(work)

    async def is_asked(self) -> bool:
        """Whether a question waits for an answer."""
        return await self.town.database.read(drafts.active, self.person_id, ring=self.town.office.ring) is not None

    async def presses(self, data: str, message: int | None = None) -> list[Delivery]:
        """Press a button, whenever it was offered."""
        return await self._does(lambda visit: self._press(visit, data, message))

    def _press(self, visit: Visit, data: str, message: int | None) -> None:
        visit.pressed = True
        prefix, _, rest = data.partition(":")
        if prefix == "d":
            assert self.town.dialogues is not None
            self.town.dialogues.pressed(visit, rest, message)
        else:
            self.town.handlers("pressed")[prefix](visit, rest, message)
        visit.answer_button()

    def word(self, key: str, **args: str | int) -> str:
        return self.town.office.catalog.text(key, self.language, **args)


def text_of(said: Sequence[Delivery]) -> str:
    """All that was said, as one text, without marks of direction."""
    texts = [one.body.text for one in said if one.body is not None and one.body.text]
    return "\n".join(texts).replace("\u2068", "").replace("\u2069", "")


def offered(said: Sequence[Delivery]) -> dict[str, str]:
    """Labels and data of the buttons of everything that was said."""
    return {button.label: button.data for one in said for row in one.extras.keyboard for button in row if button.data}


def data_of(said: Sequence[Delivery], beginning: str) -> str:
    """The data of the first button that begins so."""
    return next(data for data in offered(said).values() if data.startswith(beginning))


async def link(one: Resident, other: Resident) -> None:
    """Two accounts become one person's: the other's comes to the one's."""
    await one.arrives()
    await other.arrives()
    accounts = t.accounts

    def work(conn: sa.Connection) -> None:
        office = one.town.office
        digest = office.identities.account(one.platform, one.name)
        added: Any = {"person_id": one.person_id, "now": one.town.now, "lasts": timedelta(minutes=10)}
        people.add_code(conn, b"code" * 4, account=digest, **added)
        mine = office.identities.account(other.platform, other.name)
        assert people.redeem(conn, b"code" * 4, account=mine, now=one.town.now) == "linked"
        assert conn.execute(sa.select(accounts.c.person_id).where(accounts.c.digest == mine)).scalar() == one.person_id

    await one.town.database.run(work)


def build_town(database: Database, folder: Path, **office: Any) -> Town:
    """The directory on this database; settings of the office by name."""
    clock = MovableClock()
    platforms: Any = {"sign": sign("sign"), "letter": letter("letter")}
    ring = KeyRing(folder / "members.keys", SECRETS, clock)
    made = Office(platforms, SECRETS, Identities(SECRETS), ring, Catalog(), timedelta(days=7))
    return Town(database, replace(made, **office))
