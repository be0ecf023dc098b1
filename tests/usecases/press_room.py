"""Coordinators and interpreters who prepare announcements with a whole running bot: what they do on the screen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.announcements.model import Broadcast
from handlers.dialogues.answers.language_names import plain_name
from handlers.directory import places, publishing
from handlers.directory.lexicon import lexicon
from storage import people, records
from storage.database import Database
from storage.participation_tables import follows
from storage.records import NewRecord, Record
from tests.usecases.house import House, Shown
from tests.usecases.talking import CATALOG, Member, new_house, records_of, settled, translated

TITLE, TEXT = "Meeting in Dakar", "We meet on 16 June."
ROOMS = {"s-fr": "fr", "s-es": "es", "l-en": "en", "l-fr": "fr"}
DAYTIME: dict[str, Any] = {"quiet": ""}


@asynccontextmanager
async def running(database: Database, folder: Path, **network: Any) -> AsyncIterator[House]:
    """A bot of four rooms in three languages, where no hours are quiet."""
    house = new_house(database, folder)
    house.network = {**DAYTIME, **network}
    async with house.running():
        await asyncio.to_thread(_warm)
        yield house


def _warm() -> None:
    """What takes seconds, once, before anybody waits for an answer."""
    places.load()
    lexicon(CATALOG)


def on(house: House, platform: str, who: str, language: str = "en") -> Member:
    """Somebody on the platform with buttons ("sign") or on the one without ("letter")."""
    return Member(house, house.sign if platform == "sign" else house.letter, who, language)


on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For what asks nothing of the database that another test here does not ask of both."""
crossed = pytest.mark.parametrize(
    ("database_url", "side"), [("sqlite", "letter"), ("postgresql", "sign")], indirect=["database_url"]
)
"""Both databases and both platforms, each once."""


async def coordinators(*members: Member) -> None:
    """They are greeted, and hold the role."""
    for member in members:
        await member.choose_language()
    await roles([(member, "coordinator") for member in members])


async def interpreters(coordinator: Member, *members: Member) -> None:
    """They are greeted, and hold the role, beside a coordinator."""
    for member in members:
        await member.choose_language()
    await roles([(coordinator, "coordinator"), *((member, "interpreter") for member in members)])


async def roles(held: list[tuple[Member, str]]) -> None:
    """As the configuration would: these, and no others."""
    house = held[0][0].house
    wanted = [(member.platform.name, member.who, role) for member, role in held]
    identities, now = house.context.identities, house.clock.now()
    await house.database.run(people.apply_roles, wanted, secrets=house.secrets, identities=identities, now=now)


async def follows_announcements(member: Member) -> None:
    """They asked to get announcements in private."""
    house = member.house
    digest = house.context.identities.account(member.platform.name, member.who)

    def ask(conn: sa.Connection) -> None:
        row = {"person_id": people.of_account(conn, digest), "field": "announcements", "value": "yes"}
        conn.execute(follows.insert().values(**row))

    await house.database.run(ask)


async def write(member: Member, *, kind: str = "news", file: bool = False, wait: bool = True) -> None:
    """Write an announcement, to the screen where it is prepared."""
    await member.command("announce")
    await member.pick(member.text(f"announcement-{kind}"))
    await member.say(TITLE)
    await member.say(TEXT)
    if file:
        await member.attach("poster.pdf")
    else:
        await member.say(member.word("skip"))
    await member.say(member.word("confirm"))
    await member.say(member.word("confirm"))
    if wait:
        await translated(member.house)


async def choose(member: Member, verb: str, **args: str) -> str:
    """Pick what this key's label is on."""
    return await member.pick(member.text(f"announce-b-{verb}", **args))


async def open_language(member: Member, language: str) -> None:
    """Look at a version."""
    await choose(member, "language", language=plain_name(language, member.language))


async def read_all(member: Member, *languages: str) -> None:
    """Find each version right as it is."""
    for language in languages:
        await open_language(member, language)
        await choose(member, "good")


async def send(member: Member, go: str = "go") -> None:
    """From the screen to the rooms."""
    await choose(member, "send")
    await choose(member, go)
    await everything(member.house)


async def everything(house: House) -> None:
    """What is due is done and arrives."""
    await settled(house, stored=True)
    await house.front.fire_timely(house.database, house.context)
    await settled(house, stored=True)


def shown(house: House, room: str) -> list[Shown]:
    """What a room shows."""
    platform = house.sign if room.startswith("s-") else house.letter
    return platform.rooms.get(room, [])


def texts(house: House) -> dict[str, list[str]]:
    """What each linked room shows."""
    return {room: [one.text for one in shown(house, room)] for room in ROOMS}


async def the_record(house: House) -> Record:
    """The only announcement there is."""
    found = await records_of(house, "announcement")
    assert len(found) == 1
    return found[0]


async def the_broadcast(house: House) -> Broadcast:
    """The only broadcast there is of it."""
    found = await broadcasts_of(house, await the_record(house))
    assert len(found) == 1
    return found[0]


async def broadcasts_of(house: House, record: Record) -> list[Broadcast]:
    """All that was or will be said about a record."""
    return await house.database.read(house.front.broadcasts.of_record, record.id)


async def published_event(house: House, title: str) -> Record:
    """An event of next year that everybody can find, in all languages."""
    year = house.clock.now().year + 1
    new = NewRecord(
        "event",
        "en",
        texts={"title": title},
        tags={"kind": ["regional_meeting"]},
        data={"start": f"{year}-06-16", "zone": "Africa/Dakar"},
    )
    press = house.front.broadcasts._office

    def work(conn: sa.Connection) -> Record:
        now = house.clock.now()
        record = records.add(conn, new, role="author", secrets=house.secrets, now=now)
        return publishing.publish(conn, press, record, role="coordinator", person_id=None, now=now)

    record = await house.database.run(work)
    house.front.translations.ring()
    await translated(house)
    return record


def mark(language: str) -> str:
    """What says that a machine translated it from English."""
    return CATALOG.text("card-machine", language, source=plain_name("en", language))


def foreign(language: str) -> str:
    """What says that it is in English."""
    return CATALOG.text("card-foreign", language, source=plain_name("en", language))


__all__ = ["settled", "translated"]
