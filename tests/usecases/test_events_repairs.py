"""What went wrong with events once and must not again: dates that are lost, polls without an end, events taken back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import icalendar
import pytest
import sqlalchemy as sa

from messages.names import isolate
from storage import event_dates, records, votes
from storage.database import Database
from storage.record_tables import records as record_table
from tests.usecases.events_stage import ROOMS, TITLE, Stage, said, stage
from tests.usecases.house import House
from tests.usecases.talking import give_role, new_house, settled

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For what no query decides."""


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    made = new_house(database, tmp_path)
    made.network = {"quiet": "", "public_url": "https://bridge.example"}
    return made


def entry_of(content: bytes) -> tuple[str, int, str]:
    """What tells a calendar which entry it is, which version, and whether it takes place."""
    (found,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return str(found["UID"]), int(str(found["SEQUENCE"])), str(found["STATUS"])


def files(play: Stage, room: str) -> list[tuple[str, int, str]]:
    platform = play.house.sign if room.startswith("s-") else play.house.letter
    return [entry_of(one.extras.file.content) for one in platform.rooms[room] if one.extras.file is not None]


async def test_calendars_let_go_of_a_day_that_is_open_again(house: House) -> None:
    """Whoever imported the file gets one that strikes its entry out, then one that sets it anew: the same entry."""
    async with stage(house) as play:
        author = play.author
        record = await play.publish("2030-11-12")
        await play.announce(record)
        for start in ("2030", "14/11/2030"):
            await author.press(f"ev:fix:{record.ref}")
            await author.say(start)
            if author.is_asked("event-fix-time"):
                await author.say(author.word("skip"))
            await play.tick()
        for _, room, _, _ in ROOMS:
            news = files(play, room)
            assert len({uid for uid, _, _ in news}) == 1, room
            assert [one[1:] for one in news][-2:] == [(1, "CANCELLED"), (2, "CONFIRMED")], room


async def test_choice_of_dates_ends_by_itself_and_when_a_date_is_set(house: House) -> None:
    """After seven days if nobody says otherwise; whoever asked is told. A date that is set ends it at once, another
    choice takes its place, and dates that are over are none to choose from."""
    async with stage(house) as play:
        author = play.author
        record = await play.publish("2030")

        async def propose(dates: str, days: str) -> str:
            await author.press(f"ev:poll:{record.ref}")
            await author.say(dates)
            assert author.is_asked("event-dates-days")
            await author.say(days)
            await settled(house, stored=True)
            return str(((await play.event()).data.get("poll") or {}).get("ref") or "")

        async def vote(ref: str) -> votes.Vote:
            def read(conn: sa.Connection) -> votes.Vote:
                found = records.by_ref(conn, ref, secrets=house.secrets)
                assert found is not None
                kept = votes.get(conn, found.id)
                assert kept is not None
                return kept

            return await house.database.read(read)

        assert await propose("12/11/2020\n12/11/2030", author.word("skip")) == ""
        assert author.has_read("event-poll-past", text=isolate("2020-11-12"))
        first = await propose("12/11/2030\n14/11/2030", author.word("skip"))
        ends = (await vote(first)).closes_at
        assert ends is not None
        assert timedelta(days=6) < ends - house.clock.now() <= timedelta(days=7)
        second = await propose("13/11/2030\n15/11/2030", "3")
        assert (await vote(first)).closed_at is not None
        house.clock.offset = timedelta(days=4)
        await play.tick()
        assert (await vote(second)).closed_at is not None
        assert author.has_read("event-poll-closed", title=isolate(TITLE), count=0)
        third = await propose("13/11/2030\n15/11/2030", "3")
        await author.press(f"ev:take:{record.ref}:0")
        assert (await vote(third)).closed_at is not None
        told = [
            text for text in author.texts if text == author.text("event-poll-closed", title=isolate(TITLE), count=0)
        ]
        assert len(told) == 1  # nobody is asked to set the date that was set


@ON_ONE
async def test_nothing_is_dated_in_the_past_or_revived_by_a_stale_button(house: House) -> None:
    async with stage(house) as play:
        author = play.author
        record = await play.publish()
        await author.press(f"ev:fix:{record.ref}")
        await author.say("12/11/2020")
        await author.say(author.word("skip"))
        assert "2020" in author.last.text
        assert author.text("event-do-fix") in author.labels
        assert (await play.event()).data["start"] == "2030-11-12"
        await author.press(f"ev:cancelled:{record.ref}")
        await author.say(author.word("skip"))
        for verb in ("fix", "poll", "announce"):
            await author.press(f"ev:{verb}:{record.ref}")
            assert author.has_read("event-fix-cancelled", title=isolate(TITLE)), verb
        assert (await play.event()).data["status"] == "cancelled"


@ON_ONE
async def test_postponed_event_can_be_dated_when_its_day_has_passed(house: House) -> None:
    """It stays in the lists as postponed, and its organisers keep their buttons."""
    async with stage(house) as play:
        author = play.author
        day = (house.clock.now() + timedelta(days=2)).date().isoformat()
        record = await play.publish(day, deadline=day)
        await author.press(f"ev:later:{record.ref}")
        await author.say(author.word("skip"))
        house.clock.offset = timedelta(days=10)
        await author.command("rencontres")
        assert author.text("event-postponed") in author.last.text
        assert f"https://bridge.example/calendar/{author.language}.ics" in author.last.text
        await author.press(f"ev:manage:{record.ref}")
        assert author.text("event-do-fix") in author.labels
        await author.press(f"ev:fix:{record.ref}")
        await author.say("14/11/2030")
        await author.say(author.word("skip"))
        kept = await house.database.read(event_dates.get, record.id)
        assert kept is not None
        assert (kept.start, kept.status) == ("2030-11-14", "confirmed")
        assert (await play.event()).data["deadline"] == "2030-11-14"  # it moved along


@ON_ONE
async def test_imported_year_is_certain_once_it_has_a_day(house: House) -> None:
    """An import says "tentative"; a date that its organiser gives in the dialogue ends that, or nobody is reminded."""
    async with stage(house) as play:
        record = await play.publish("2030", status="tentative")
        await play.author.press(f"ev:edit:{record.ref}")
        lines = [line for line in play.author.last.text.splitlines() if play.author.text("event-start") in line]
        await play.author.say(f"{play.author.word('edit')} {lines[0].split('.')[0].strip(chr(0x2068) + chr(0x2069))}")
        await play.author.say("12/11/2030")
        for _ in range(8):
            for key in ("dialogue-review", "dialogue-confirm"):
                if play.author.is_asked(key):
                    await play.author.pick(play.author.word("confirm"))
            for name in ("publish", "relay", "export"):
                if play.author.is_asked(f"consent-{name}"):
                    await play.author.pick(play.author.word("yes"))
            if (await play.event()).data["start"] == "2030-11-12":
                break
        kept = await house.database.read(event_dates.get, record.id)
        assert kept is not None
        assert (kept.start, kept.status) == ("2030-11-12", "confirmed")
        changed = await play.event()
        other = await play.member("zoe", "en")
        await give_role(other, "coordinator")
        await other.press(f"r:{changed.ref}:{changed.version}:restore")
        restored = await play.event()
        assert (restored.data["start"], restored.data["sequence"]) == ("2030", 2)  # the number never goes back
        kept = await house.database.read(event_dates.get, record.id)
        assert kept is not None
        assert (kept.start, kept.status) == ("2030", "tentative")


async def test_whoever_comes_is_told_of_an_event_that_was_taken_back(house: House) -> None:
    """Once, on their platform and in their language, with a file that strikes it out; nobody else hears of it."""
    async with stage(house) as play:
        record = await play.publish()
        coming = [await play.member("lena", "en"), await play.member("omar", "es", "letter")]
        other = await play.member("zoe", "en")
        for member in coming:
            await member.command(f"start p-rsvp-yes-{record.ref}")
        await play.author.press(f"m:gone:{record.ref}")
        for _ in range(2):
            await house.front.fire_due(house.database, house.context)
            await settled(house, stored=True)
        for member in coming:
            words = said("event-withdrawn", member.language, title=isolate(f"[{member.language}] {TITLE}"))
            assert sum(words in text for text in member.texts) == 1
            [file] = [one.extras.file for one in member.shown if one.extras.file is not None]
            assert entry_of(file.content)[1:] == (1, "CANCELLED")
        assert not [text for text in other.texts if TITLE in text]


@ON_ONE
async def test_rooms_that_were_only_reminded_hear_of_a_cancellation(house: House) -> None:
    """Nobody announced it, but time did: whoever heard of it hears that it is off, once."""
    async with stage(house) as play:
        record = await play.publish((house.clock.now() + timedelta(days=8)).date().isoformat())
        house.clock.offset = timedelta(days=2)
        await play.tick()
        for _, room, _, _ in ROOMS:
            assert "Dakar" in play.last(room).text, room
        await play.author.press(f"ev:cancelled:{record.ref}")
        await play.author.say(play.author.word("skip"))
        await play.tick()
        for name, room, language, _ in ROOMS:
            platform = house.sign if name == "sign" else house.letter
            words = said("event-changed-cancelled", language)
            assert sum(words in one.text for one in platform.rooms[room]) == 1, room


@ON_ONE
async def test_reviewed_event_comes_with_ways_to_organise_and_announce_it(house: House) -> None:
    """Its author can organise it, the coordinator announce it; a version that is put back raises the sequence."""
    async with stage(house) as play:
        writer = await play.member("lena", "en")
        record = await play.publish(by=writer)

        def submitted(conn: sa.Connection) -> None:
            conn.execute(record_table.update().where(record_table.c.id == record.id).values(state="submitted"))

        await house.database.run(submitted)
        await play.author.press(f"r:{record.ref}:{record.version}:publish")
        assert writer.text("event-do-manage") in writer.labels
        assert f"ev:announce:{record.ref}" in play.author.last.buttons.values()
        await writer.press(f"ev:fix:{record.ref}")
        await writer.say("13/11/2030")
        await writer.say(writer.word("skip"))
        assert (await play.event()).data["sequence"] == 1
