"""Private rooms without a relay around them: people press, write and reply at moments that the test chooses.

Each thing said is handled in one transaction by the real services, as the front desk would; what they were told is read
from the deliveries, and their platforms are asked nothing.
"""

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
from handlers.directory.freshness import Freshness
from handlers.directory.letters import Letters
from handlers.private.visit import Office, Visit
from handlers.relay.directory import Place
from messages.catalog import Catalog
from messages.richtext import RichText, plain
from messages.types import Author, AuthorKind, Capabilities, Extras, RawEvent, RoomRef
from storage import bridges, drafts, late, menus, outbox, people, records
from storage.database import Database
from storage.identities import Identities
from storage.inbox import StoredEvent
from storage.keyring import KeyRing
from storage.outbox import NewDelivery
from storage.records import NewRecord, Record
from storage.tables import deliveries
from tests.usecases.house import SECRETS, FakeDetector, FakePlatform, letter, sign

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def _both() -> dict[str, FakePlatform]:
    """One with buttons, one without."""
    return {"sign": sign("sign"), "letter": letter("letter")}


class SetClock:
    """Time that stands until a test moves it."""

    def __init__(self) -> None:
        self.at = START

    def now(self) -> datetime:
        return self.at


@dataclass(frozen=True)
class Heard:
    """Something that the bot said to somebody."""

    message_id: int
    body: RichText
    extras: Extras
    choices: Sequence[str]
    replies_to: int | None
    kind: str

    @property
    def text(self) -> str:
        return self.body.text


@dataclass(frozen=True)
class Guest:
    """Somebody with a private room."""

    name: str
    platform: str
    person_id: int
    place: Place
    handle: str
    digest: bytes


class Reopened:
    """The part of submissions that the services need; notes what was reopened."""

    def __init__(self) -> None:
        self.refs: list[str] = []

    def reopen(self, visit: Visit, record: Record) -> bool:
        self.refs.append(record.ref)
        return True


@dataclass
class Parlour:
    """The services, and the people who use them."""

    database: Database
    folder: Path
    clock: SetClock = field(default_factory=SetClock)
    platforms: dict[str, FakePlatform] = field(
        default_factory=lambda: {"sign": sign("sign"), "letter": letter("letter")}
    )
    guests: dict[str, Guest] = field(default_factory=dict)
    submissions: Reopened = field(default_factory=Reopened)

    def __post_init__(self) -> None:
        self.identities = Identities(SECRETS)
        self.catalog = Catalog()
        self.office = Office(
            platforms=self.platforms,
            secrets=SECRETS,
            identities=self.identities,
            ring=KeyRing(self.folder / "parlour.keys", SECRETS, self.clock),
            catalog=self.catalog,
            keep=timedelta(days=4000),
            contact="help@example.org",
        )
        self.letters = Letters(self.office, detector=FakeDetector())
        self.freshness = Freshness(self.office, submissions=self.submissions)
        endings = {**self.letters.endings, **self.freshness.endings}
        self.dialogues = Dialogues(self.office, Engine(self.catalog), endings)
        self.letters.dialogues = self.freshness.dialogues = self.dialogues

    def capabilities(self, platform: str) -> Capabilities:
        return self.platforms[platform].capabilities

    # people

    async def guest(
        self,
        name: str,
        platform: str = "sign",
        language: str = "fr",
        *,
        roles: Sequence[str] = (),
        handle: str | None = None,
    ) -> Guest:
        """Somebody who has written to the bot once; their handle is their name, unless another is given."""
        room = RoomRef(platform, f"dm-{name}")
        digest = self.identities.account(platform, name)

        def meet(conn: sa.Connection) -> tuple[int, int]:
            room_id = bridges.ensure_private_room(conn, room, secrets=SECRETS, identities=self.identities)
            person_id = people.meet(
                conn,
                digest,
                platform=platform,
                account=name,
                handle=name if handle is None else handle,
                room_id=room_id,
                secrets=SECRETS,
                identities=self.identities,
                now=self.clock.at,
            )
            people.set_language(conn, person_id, language)
            for role in roles:
                people.grant(conn, person_id, role, by=person_id, now=self.clock.at)
            return person_id, room_id

        person_id, room_id = await self.database.run(meet)
        place = Place(room_id=room_id, room=room, chat=self.identities.chat(room))
        guest = Guest(name, platform, person_id, place, name if handle is None else handle, digest)
        self.guests[name] = guest
        return guest

    async def room(self, guest: Guest, state: str) -> None:
        """Somebody blocks the bot ("closed"), or comes back ("active")."""
        await self.database.run(bridges.set_state, guest.place.room_id, state)

    async def visit(self, guest: Guest, what: Callable[[Visit], Any]) -> Any:
        """Somebody says something; `what` handles it."""

        def handle(conn: sa.Connection) -> Any:
            member_id = people.of_account(conn, guest.digest) or guest.person_id
            member = people.member(conn, member_id, secrets=SECRETS)
            raw = RawEvent(guest.place.room, f"e{self.clock.at.timestamp()}", "say", "", b"", private=True)
            event = StoredEvent(0, self.clock.at, 0, raw)
            author = Author(AuthorKind.PERSON, guest.name, guest.name.title(), handle=guest.handle)
            language = member.language or "en"
            now = self.clock.at
            return what(Visit(conn, self.office, guest.place, event, author, guest.digest, member, language, now))

        return await self.database.run(handle)

    async def press(self, guest: Guest, data: str, message_id: int | None = None) -> None:
        """A choice is picked."""
        prefix, _, rest = data.partition(":")
        handlers = {**self.letters.pressed, **self.freshness.pressed}
        await self.visit(guest, lambda visit: handlers[prefix](visit, rest, message_id))

    async def say(self, guest: Guest, text: str) -> None:
        """An answer to the question that waits."""

        def answer(visit: Visit) -> None:
            stored = drafts.active(visit.conn, visit.person.id, ring=self.office.ring)
            assert stored is not None
            found = FakeDetector().detect(text)
            self.dialogues.said(visit, stored, text, language=found[0] if found else "")

        await self.visit(guest, answer)

    async def reply(self, guest: Guest, message_id: int, text: str) -> bool:
        """A reply to a message of the bot's."""
        taken: bool = await self.visit(guest, lambda visit: self.letters.letters(visit, message_id, text))
        return taken

    async def at(self, *, days: float) -> None:
        """So many days later, what is due is done."""
        self.clock.at += timedelta(days=days)
        await self.tick()

    async def tick(self) -> None:
        for service in (self.letters, self.freshness):
            await self.database.run(service.fire_due, self.clock.at)

    # what they hear

    async def heard(self, guest: Guest) -> list[Heard]:
        """What somebody was told since this was asked last, translated where it had to be: `[es] …`."""
        return await self.database.run(self._heard, guest.place.room_id)

    def _heard(self, conn: sa.Connection, room_id: int) -> list[Heard]:
        ring = self.office.ring
        for one in late.letters(conn, ring=ring, limit=1000):
            body = late.fill(one.body, plain(f"[{one.target}] {one.text}"))
            part = NewDelivery("send", one.room_id, body, message_id=one.message_id, extras=one.extras)
            late.letter_done(conn, one, [part], ring=ring, now=self.clock.at, keep=timedelta(days=7))
        found = outbox.next_due(conn, room_id=room_id, now=self.clock.at, limit=1000, ring=ring)
        done = deliveries.c.id.in_([one.id for one in found])
        conn.execute(deliveries.update().where(done).values(state="sent"))
        return [
            Heard(
                one.message_id or 0,
                one.body,
                one.extras,
                menus.of_message(conn, one.message_id or 0),
                one.target.message_id,
                one.kind,
            )
            for one in found
            if one.body is not None
        ]

    async def texts(self, guest: Guest) -> list[str]:
        """The texts of what somebody was told since this was asked last."""
        return [one.text for one in await self.heard(guest)]

    async def quiet(self) -> None:
        """Whatever was said so far was heard."""
        for guest in self.guests.values():
            await self.heard(guest)

    def word(self, key: str, guest_language: str, **args: str | int) -> str:
        """A text of the catalog."""
        return self.catalog.text(key, guest_language, **args)

    # records

    async def entry(
        self,
        leader: Guest | None,
        title: str,
        *,
        kind: str = "practice",
        themes: Sequence[str] = ("housing",),
        consents: Sequence[str] = ("publish", "relay"),
        organisation: Record | None = None,
        data: Mapping[str, Any] | None = None,
        secret: Mapping[str, Any] | None = None,
        summary: str = "",
    ) -> Record:
        """A published record."""
        new = NewRecord(
            kind,
            "fr",
            person_id=leader.person_id if leader else None,
            organisation_id=organisation.id if organisation else None,
            texts={"title": title, **({"summary": summary} if summary else {})},
            tags={"themes": list(themes)},
            data=data or {},
            secret=secret or {},
            consents=dict.fromkeys(consents, "2026-01-01"),
        )

        def put(conn: sa.Connection) -> Record:
            record = records.add(conn, new, role="author", secrets=SECRETS, now=self.clock.at)
            return publishing.publish(conn, self.office, record, role="coordinator", person_id=None, now=self.clock.at)

        return await self.database.run(put)

    async def now(self, record: Record) -> Record:
        """A record as it is now."""
        found = await self.database.read(records.get, record.id, secrets=SECRETS)
        assert found is not None
        return found
