"""A network that votes: a whole running bot, organisers who prepare votes on the screen, members on both platforms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from handlers.participation.holding import Holding
from messages.catalog import LANGUAGES
from messages.keycaps import KEYCAPS
from storage import participation_tables as p
from storage import people, records, votes
from storage.records import NewRecord, Record
from storage.votes import Vote
from tests.usecases.house import FakePlatform, House, Shown
from tests.usecases.press_room import everything
from tests.usecases.talking import CATALOG, Member, records_of, settled, translated

QUESTION, OPTIONS = "Which topic comes next?", ("Housing", "Work", "Health", "Language")


async def prepare(member: Member, *, title: str = QUESTION, options: Sequence[str] = OPTIONS) -> Record:
    """Write a vote, to the screen where it is prepared."""
    await member.command("votes")
    await member.pick(member.text("vote-new"))
    await member.say(title)
    await member.say(member.word("skip"))
    await member.say("\n".join(options) if options else member.word("skip"))
    await member.say(member.word("confirm"))
    await member.say(member.word("confirm"))
    await translated(member.house)
    return (await records_of(member.house, "vote"))[-1]


async def choose(member: Member, field: str, value: str) -> None:
    """Set one thing on that screen."""
    await member.pick(member.text(f"vote-change-{field}"))
    await member.pick(member.text(f"vote-{field}-{value}") if field == "method" else value)


async def open_vote(member: Member, record: Record) -> None:
    """Open it, and let everybody be told."""
    await member.pick(member.text("vote-open-now"))
    await everything(member.house)
    found = await vote_of(member.house, record)
    assert found.opens_at is not None


async def opened(member: Member, method: str = "one", **more: Any) -> Record:
    """A vote of this method, open."""
    record = await prepare(member, **more)
    if method != "one":
        await choose(member, "method", method)
    await open_vote(member, record)
    return record


async def vote_of(house: House, record: Record) -> Vote:
    """How it stands."""
    found = await house.database.read(votes.get, record.id)
    assert found is not None
    return found


async def again(house: House, record: Record) -> Record:
    """The record as it is now."""
    found = await house.database.read(records.get, record.id, secrets=house.secrets)
    assert found is not None
    return found


async def picks(house: House, record: Record) -> dict[str, tuple[int, ...]]:
    """The ballots by voter."""
    found = await house.database.read(votes.ballots_of, record.id, secrets=house.secrets)
    return {one.voter: one.picks for one in found}


async def all_picks(house: House, record: Record) -> list[tuple[int, ...]]:
    """The ballots that say something."""
    return sorted(one for one in (await picks(house, record)).values() if one)


async def pass_time(house: House, **span: float) -> None:
    """Time goes on, and what is due is done and arrives."""
    house.clock.offset += timedelta(**span)
    await everything(house)


def invitations(house: House, platform: FakePlatform, room: str) -> list[Shown]:
    """What a room shows of votes that can be picked in."""
    return [one for one in platform.rooms.get(room, []) if "vo:" in str(one.buttons) or one.extras.reactions]


async def press_in(house: House, room: str, label: str, who: str) -> str:
    """Press a button below the last announcement in a room; the passing word that came of it."""
    shown = invitations(house, house.sign, room)[-1]
    data = next(data for text, data in shown.buttons.items() if text.startswith(label))
    event = house.sign.press(room, shown.event_id, data, who)
    await settled(house)
    return house.sign.answers.get(event, "")


async def react_in(house: House, room: str, number: int, who: str) -> None:
    """React below the last announcement in a room."""
    await settled(house, stored=True)
    shown = invitations(house, house.letter, room)[-1]
    house.letter.react(room, shown.event_id, KEYCAPS[number - 1], who)
    await settled(house)


async def ballot(member: Member, record: Record, *labels: str, title: str = QUESTION) -> None:
    """Open the ballot in private, and tap these labels or type them."""
    if not member.presses:
        await member.command("votes")
        await member.pick(title)
        await member.say(" ".join(labels))
        return
    await member.command(f"start p-vo-open-{record.ref}")
    for label in labels:
        data = next(data for text, data in member.last.buttons.items() if text.lstrip("☐☑ ").startswith(label))
        await member.press(data)


async def represents(house: House, member: Member, name: str, kind: str) -> Record:
    """An organisation of the directory that somebody leads."""
    digest = house.context.identities.account(member.platform.name, member.who)

    def work(conn: sa.Connection) -> Record:
        person = people.of_account(conn, digest)
        new = NewRecord(
            "organisation", "en", person_id=person, texts={"title": name}, tags={"type": [kind]}, state="published"
        )
        return records.add(conn, new, role="author", secrets=house.secrets, now=house.clock.now())

    return await house.database.run(work)


async def leads(house: House, member: Member, organisation: Record) -> None:
    """Somebody else who speaks for it: a practice of theirs is its."""
    await member.choose_language()
    digest = house.context.identities.account(member.platform.name, member.who)

    def work(conn: sa.Connection) -> None:
        person = people.of_account(conn, digest)
        new = NewRecord(
            "practice",
            "en",
            person_id=person,
            organisation_id=organisation.id,
            texts={"title": "Evening school"},
            state="published",
        )
        records.add(conn, new, role="author", secrets=house.secrets, now=house.clock.now())

    await house.database.run(work)


async def toggle_colleges(member: Member) -> None:
    """Two colleges, or one."""
    await member.pick(member.text("vote-two-colleges"))


def result(house: House, room: str) -> str:
    """What a room shows of the last result: its text comes before the picture."""
    said = (house.sign if room.startswith("s-") else house.letter).texts(room)
    titles = {CATALOG.text("vote-result-title", language) for language in LANGUAGES}
    return next(text for text in reversed(said) if text.split("\n")[0] in titles)


async def voters(house: House, record: Record) -> int:
    """How many rows of ballots there are."""
    query = sa.select(sa.func.count()).where(p.ballots.c.record_id == record.id)
    found: int = await house.database.read(lambda conn: conn.execute(query).scalar_one())
    return found


def holding(house: House) -> Holding:
    """What opens and closes votes."""
    found = (getattr(due, "__self__", None) for due in house.front.timely)
    return next(one for one in found if isinstance(one, Holding))


async def propose(member: Member, title: str, *, meeting: bool = True, anonymous: bool = False) -> None:
    """An idea, by its dialogue."""
    await member.command("idea")
    await member.say(title)
    skip, yes, no = (member.word(name) for name in ("skip", "yes", "no"))
    for answer in (skip, skip, yes if meeting else no, yes if anonymous else skip):
        await member.say(answer)
    await member.say(member.word("confirm"))
    assert member.is_asked("consent-idea")
    await member.say(yes)
    await member.say(member.word("confirm"))
