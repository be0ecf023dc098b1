"""A coordinator who announces through a whole running bot: the texts come from a composer of the test's own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from handlers.announcements.broadcasts import Broadcasts
from handlers.announcements.model import Audience, Broadcast, Composed, NewBroadcast, Pick, Reader
from handlers.private.visit import Office
from messages.richtext import plain
from storage import bridges, people, records
from storage.broadcasts import Counts, TargetRow
from storage.database import Database
from storage.records import NewRecord
from tests.usecases.house import FakePlatform, FakeTranslator, House, MovableClock, letter, sign
from tests.usecases.talking import Member, give_role, settled

TITLE = "Harvest meeting"
EVERYBODY = Audience()


def many_rooms(number: int) -> tuple[tuple[str, str, str], ...]:
    """So many rooms over both platforms, in four languages."""
    languages = ("fr", "en", "es", "pt")
    return tuple((("sign", "letter")[at % 2], f"r{at}", languages[at // 2 % 4]) for at in range(number))


def new_house(database: Database, folder: Path, rooms: Sequence[tuple[str, str, str]] | None = None) -> House:
    """A bot with an author's private rooms, whose clock stands in the daytime of all the zones used here."""
    made = House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), folder)
    if rooms is not None:
        made.rooms = rooms
    return made


@dataclass
class Newsroom:
    """What is written, and who writes it. `texts` is read anew whenever something is composed."""

    house: House
    author: Member
    record_id: int = 0
    text: str = "We meet on Sunday."
    picks: tuple[Pick, ...] = (Pick("Coming", "rsvp:yes:x", "✅"), Pick("The way", "https://example.org/way"))
    compose: Callable[[Reader], Composed | None] | None = None
    composed: list[Reader] = field(default_factory=list)

    @property
    def broadcasts(self) -> Broadcasts:
        return self.house.front.broadcasts

    def _compose(
        self, conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
    ) -> Composed | None:
        self.composed.append(reader)
        if self.compose is not None:
            return self.compose(reader)
        return Composed(plain(f"[{reader.language}] {self.text}"), self.picks)

    def enter(self) -> None:
        """Hand the composer to the bot that runs now."""
        self.broadcasts.composers["test"] = self._compose
        self.house.front.desk._warm = lambda: None  # nobody here asks for places

    async def plan(self, audience: Audience = EVERYBODY, **more: Any) -> Broadcast | None:
        """Plan a broadcast of this coordinator's about the record, as it is after that."""
        options: dict[str, Any] = {
            "person_id": await self.person(),
            "record_id": self.record_id,
            "urgent": True,
            **more,
        }
        new = NewBroadcast("test", audience, **options)
        found: Broadcast | None = await self.do(self.broadcasts.plan, new)
        return found

    async def do(self, function: Callable[..., Any], *args: Any, **more: Any) -> Any:
        """Run something of the engine's, and wake the rooms that it names."""
        rooms: set[int] = set()
        now = self.house.clock.now()
        found = await self.house.database.run(lambda conn: function(conn, *args, now=now, rooms=rooms, **more))
        for room_id in rooms:
            self.house.context.wake_sender(room_id)
        return found

    async def person(self, member: Member | None = None) -> int:
        one = member or self.author
        digest = self.house.context.identities.account(one.platform.name, one.who)
        return await self.house.database.read(people.of_account, digest) or 0

    async def tick(self) -> None:
        """Time passes: what is due is done and arrives."""
        await settled(self.house, stored=True)
        await self.house.front.fire_timely(self.house.database, self.house.context)
        await settled(self.house, stored=True)

    async def fires_until(self, condition: Callable[[], bool]) -> None:
        """Time passes, five seconds at a time, until something is so."""
        async with asyncio.timeout(10):
            while not condition():
                self.house.clock.offset += timedelta(seconds=5)
                await self.house.front.fire_timely(self.house.database, self.house.context)
                await asyncio.sleep(0.01)

    async def now(self, broadcast: Broadcast | None) -> Broadcast:
        assert broadcast is not None
        found = await self.house.database.read(self.broadcasts.get, broadcast.id)
        assert found is not None
        return found

    async def targets(self, broadcast: Broadcast | None) -> list[TargetRow]:
        assert broadcast is not None
        return await self.house.database.read(self.broadcasts.targets, broadcast)

    async def counts(self, broadcast: Broadcast | None) -> Counts:
        assert broadcast is not None
        return await self.house.database.read(self.broadcasts.counts, broadcast)

    def shown(self, *, text: str | None = None) -> dict[str, int]:
        """How often each linked room shows the announcement."""
        wanted = text or self.text
        return {
            room: sum(wanted in shown for shown in self.platform(name).texts(room))
            for name, room, _ in self.house.rooms
        }

    def platform(self, name: str) -> FakePlatform:
        return self.house.sign if name == "sign" else self.house.letter


async def known(member: Member) -> None:
    """Somebody who has talked with the bot before."""
    house, platform, now = member.house, member.platform.name, member.house.clock.now()
    secrets, identities = house.secrets, house.context.identities

    def work(conn: sa.Connection) -> None:
        room_id = bridges.ensure_private_room(
            conn, member.platform.room(member.room), secrets=secrets, identities=identities
        )
        person = people.meet(
            conn,
            identities.account(platform, member.who),
            platform=platform,
            account=member.who,
            handle="",
            room_id=room_id,
            secrets=secrets,
            identities=identities,
            now=now,
        )
        people.greet(conn, person, now)
        people.set_language(conn, person, member.language)

    await house.database.run(work)


@asynccontextmanager
async def newsroom(house: House, author: str = "sign", language: str = "en") -> AsyncIterator[Newsroom]:
    """A coordinator at work, in the middle of the day, at the author's platform."""
    async with house.running():
        member = Member(house, house.sign if author == "sign" else house.letter, "carla", language)
        room = Newsroom(house, member)
        room.enter()
        await known(member)
        await give_role(member, "coordinator")
        new = NewRecord("announcement", "en", texts={"title": TITLE})
        record = await house.database.run(records.add, new, role="author", secrets=house.secrets, now=house.clock.now())
        room.record_id = record.id
        yield room
