"""A coordinator and members in a whole bot with four rooms, each in its own language and time zone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from handlers.announcements.model import Audience, NewBroadcast
from handlers.directory import publishing
from storage import people, records
from storage import tables as t
from storage.crypto import Secrets
from storage.records import NewRecord, Record
from tests.usecases.house import House, Shown
from tests.usecases.talking import CATALOG, Member, give_role, records_of, settled, translated

ROOMS = (
    ("sign", "s-fr", "fr", "Europe/Paris"),
    ("sign", "s-es", "es", "America/Lima"),
    ("letter", "l-en", "en", "Africa/Nairobi"),
    ("letter", "l-pt", "pt", "America/Bahia"),
)
TITLE = "Rencontre régionale Afrique"
SUMMARY = "Les villes de la région partagent leurs façons d’accueillir."


@dataclass(frozen=True)
class Press:
    """handlers.directory.publishing.Press of this house."""

    secrets: Secrets
    languages: tuple[str, ...] = ("fr", "en", "es", "pt")
    time_zone: str = "UTC"


@dataclass
class Stage:
    """A coordinator, and everybody else."""

    house: House
    author: Member

    async def tick(self) -> None:
        """Time passes: what is due is done and arrives."""
        await settled(self.house, stored=True)
        await self.house.front.fire_timely(self.house.database, self.house.context)
        await settled(self.house, stored=True)

    async def member(self, who: str, language: str, platform: str = "sign", zone: str = "") -> Member:
        one = Member(self.house, self.house.sign if platform == "sign" else self.house.letter, who, language)
        await one.choose_language()
        if zone:
            digest = self.house.context.identities.account(one.platform.name, who)
            person = await self.house.database.read(people.of_account, digest)
            p = t.persons

            def keep(conn: sa.Connection) -> None:
                conn.execute(p.update().where(p.c.id == person).values(time_zone=zone))

            await self.house.database.run(keep)
        return one

    async def announce(self, record: Record) -> None:
        """To all rooms, as the desk of announcements does at its end."""
        rooms: set[int] = set()
        new = NewBroadcast("event", Audience(), record_id=record.id, urgent=True)

        def plan(conn: sa.Connection) -> Any:
            return self.house.front.broadcasts.plan(conn, new, now=self.house.clock.now(), rooms=rooms)

        await self.house.database.run(plan)
        for room_id in rooms:
            self.house.context.wake_sender(room_id)
        await self.tick()

    def last(self, room: str) -> Shown:
        platform = self.house.sign if room.startswith("s-") else self.house.letter
        return [one for one in platform.rooms[room] if one.extras.file is None][-1]

    def first(self, room: str) -> Shown:
        platform = self.house.sign if room.startswith("s-") else self.house.letter
        return platform.rooms[room][0]

    async def publish(self, start: str = "2030-11-12", *, by: Member | None = None, **data: Any) -> Record:
        """An event in Dakar that is public already, registered by the coordinator if by nobody else."""
        house, now = self.house, self.house.clock.now()
        who = by or self.author
        digest = house.context.identities.account(who.platform.name, who.who)
        place = {"name": "Dakar", "country": "SN", "latitude": 14.7, "longitude": -17.4}

        def work(conn: sa.Connection) -> Record:
            new = NewRecord(
                "event",
                "fr",
                person_id=people.of_account(conn, digest),
                texts={"title": TITLE, "summary": SUMMARY},
                tags={"kind": ["regional_meeting"], "mode": ["on_site"], "languages": ["fr"]},
                data={"start": start, "place": place, **data},
                consents={"publish": "2026-01-01"},
            )
            record = records.add(conn, new, role="author", secrets=house.secrets, now=now)
            press = Press(house.secrets)
            return publishing.publish(conn, press, record, role="coordinator", person_id=None, now=now)

        record = await house.database.run(work)
        house.front.translations.ring()
        await translated(house)
        return record

    async def event(self) -> Record:
        """The one event that there is."""
        (record,) = await records_of(self.house, "event")
        return record


async def keep_zones(house: House) -> None:
    """Rooms have their time zones, as the configuration would give them at every start."""

    def zones(conn: sa.Connection) -> None:
        for row in conn.execute(sa.select(t.rooms.c.id, t.rooms.c.language)).all():
            zone = next((zone for _, _, language, zone in ROOMS if language == row.language), "")
            conn.execute(t.rooms.update().where(t.rooms.c.id == row.id).values(time_zone=zone))

    await house.database.run(zones)


@asynccontextmanager
async def stage(house: House) -> AsyncIterator[Stage]:
    house.rooms = tuple((platform, room, language) for platform, room, language, _ in ROOMS)
    async with house.running():
        await keep_zones(house)
        author = Member(house, house.sign, "carla", "fr")
        await author.choose_language()
        await give_role(author, "coordinator")
        yield Stage(house, author)


async def register(member: Member, start: str, *, mode: str = "on_site") -> None:
    """Go through the short path of the dialogue."""
    await member.command("event")
    answers: list[tuple[str, Callable[[], Any]]] = [
        ("event-kind", lambda: member.pick(member.text("event-kind-regional-meeting"))),
        ("event-title", lambda: member.say(TITLE)),
        ("event-start", lambda: member.say(start)),
        ("event-time", lambda: member.say(member.word("skip"))),
        ("event-mode", lambda: member.pick(member.text(f"event-mode-{mode.replace('_', '-')}"))),
        ("event-place", lambda: member.say("Dakar, Senegal")),
        ("dialogue-which", lambda: member.pick(member.labels[0])),
        ("event-join-link", lambda: member.say(member.word("skip"))),
        ("event-time-zone", lambda: member.say(member.word("skip"))),
        ("event-languages", lambda: member.say("français")),
        ("event-summary", lambda: member.say(SUMMARY)),
        ("dialogue-more", lambda: member.pick(member.word("review"))),
        ("dialogue-review", lambda: member.pick(member.word("confirm"))),
        ("consent-publish", lambda: member.pick(member.word("yes"))),
        ("consent-relay", lambda: member.pick(member.word("yes"))),
        ("consent-export", lambda: member.pick(member.word("yes"))),
        ("dialogue-confirm", lambda: member.pick(member.word("confirm"))),
    ]
    for _ in range(30):
        asked = next((deed for key, deed in answers if member.is_asked(key)), None)
        if asked is None:
            return
        await asked()


def said(key: str, language: str, **args: str) -> str:
    return CATALOG.text(key, language, **args)
