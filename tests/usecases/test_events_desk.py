"""What people see of events in private and in rooms, and what organisers do with theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from messages.names import isolate
from storage import event_dates
from storage.database import Database
from tests.usecases.events_stage import ROOMS, TITLE, said, stage
from tests.usecases.house import House
from tests.usecases.talking import Member, new_house, settled, translated


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    made = new_house(database, tmp_path)
    made.network = {"quiet": ""}  # whatever the hour at which the tests run
    return made


async def test_places_times_and_titles_are_looked_for_in_lists(house: House) -> None:
    """`events`, with words; and shortly in a room, without anything personal."""
    async with stage(house) as play:
        record = await play.publish()
        for who, platform in (("lena", "sign"), ("omar", "letter")):
            member = await play.member(who, "en", platform)
            for words in ("", "africa", "next in Africa", "regional meetings", "Dakar"):
                await member.command(f"events {words}".strip())
                assert "Afrique" in member.last.text
            for words in ("webinars", "next in Asia", "Quito"):
                await member.command(f"events {words}")
                assert "Afrique" not in member.last.text
            await member.command("events")
            await member.pick(member.labels[0])
            assert "Dakar" in member.last.text
            assert member.text("event-do-manage") not in member.labels
        house.sign.command("s-es", "eventos", "lena")
        await settled(house)
        assert "martes, 12 de noviembre de 2030" in play.last("s-es").text
        assert "start=events" in play.last("s-es").text
        assert record.state == "published"


async def test_only_organisers_and_coordinators_change_an_event(house: House) -> None:
    """A stale button, or one that was handed on, does nothing; a code makes one person an organiser."""
    async with stage(house) as play:
        ref = (await play.publish()).ref
        stranger = await play.member("lena", "en")
        for verb in ("manage", "fix", "cancel", "cancelled", "helpcode", "take"):
            assert await stranger.press(f"ev:{verb}:{ref}") == stranger.text("event-not-yours")
        assert await stranger.press("ev:card:nothing") == stranger.text("event-gone")
        await play.author.press(f"ev:helpcode:{ref}")
        start = next(word for word in play.author.last.text.split() if word.startswith("p-ev-help-"))
        await stranger.command(f"start {start}")
        assert stranger.has_read("event-helpers-welcome", title=isolate(f"[en] {TITLE}"))
        await stranger.press(f"ev:fix:{ref}")
        assert stranger.is_asked("event-fix-start")
        await stranger.say("13/11/2030")
        await stranger.say(stranger.word("skip"))
        assert (await play.event()).data["start"] == "2030-11-13"
        other = await play.member("zoe", "en")
        await other.command(f"start {start}")
        assert await other.press(f"ev:fix:{ref}") == other.text("event-not-yours")


async def test_answers_changed_in_the_dialogue_reach_every_copy_and_small_ones_are_no_news(house: House) -> None:
    """A place is news, a number of seats is put right in silence."""
    async with stage(house) as play:
        record = await play.publish()
        await translated(house)
        await play.announce(record)
        before = len(house.sign.rooms["s-es"])
        await play.author.press(f"ev:edit:{record.ref}")
        await change(play.author, "event-capacity", "40")
        await translated(house)
        await play.tick()
        assert len(house.sign.rooms["s-es"]) == before
        assert said("event-places-left", "es") in play.first("s-es").text
        assert (await play.event()).data.get("sequence", 0) == 0
        await play.author.press(f"ev:edit:{record.ref}")
        await change(play.author, "event-mode", play.author.text("event-mode-online"))
        await play.tick()
        assert said("event-mode-online", "es") in play.last("s-es").text
        assert (await play.event()).data["sequence"] == 1


async def change(member: Member, key: str, answer: str) -> None:
    """Edit one answer of an opened record, and confirm."""
    lines = [line for line in member.last.text.splitlines() if member.text(key) in line]
    number = lines[0].split(".")[0].strip("\u2068\u2069 ")
    await member.say(f"{member.word('edit')} {number}")
    assert member.is_asked(key), member.last.text
    if answer in member.labels:
        await member.pick(answer)
    else:
        await member.say(answer)
    for _ in range(8):
        if member.is_asked("dialogue-review"):
            await member.pick(member.word("confirm"))
        elif member.is_asked("dialogue-confirm"):
            await member.pick(member.word("confirm"))
            return
        elif any(member.is_asked(f"consent-{name}") for name in ("publish", "relay", "export")):
            await member.pick(member.word("yes"))
        else:
            return


async def test_dates_are_chosen_together_and_the_one_that_suits_most_is_set(house: House) -> None:
    """Members vote in private on both platforms; the organiser sees numbers and sets the date with a button."""
    async with stage(house) as play:
        author = play.author
        record = await play.publish("2030")
        await author.press(f"ev:poll:{record.ref}")
        await author.say("12/11/2030\n2030")
        await author.say(author.word("skip"))
        assert author.has_read("event-poll-whole", text=isolate("2030"))
        await author.press(f"ev:poll:{record.ref}")
        await author.say("12/11/2030 18h30\n14/11/2030 18h30")
        await author.say("5")
        assert (await play.event()).data["poll"]["dates"] == ["2030-11-12T18:30", "2030-11-14T18:30"]
        vote = (await play.event()).data["poll"]["ref"]
        for who, platform in (("lena", "sign"), ("omar", "letter")):
            member = await play.member(who, "en", platform)
            await member.command(f"start p-vo-b-{vote}-1")
        await author.press(f"ev:dates:{record.ref}")
        labels = list(author.last.buttons)
        assert labels[0].startswith("jeudi 14 novembre 2030, 18:30")
        assert labels[0].endswith("· 2")
        await author.press(f"ev:take:{record.ref}:1")
        kept = await house.database.read(event_dates.get, record.id)
        assert kept is not None
        assert (kept.start, kept.status) == ("2030-11-14T18:30", "confirmed")


async def test_postponed_event_is_dated_again_and_a_cancelled_one_can_take_place_after_all(house: House) -> None:
    """Lists mark it meanwhile; a second press of the same button changes nothing."""
    async with stage(house) as play:
        author = play.author
        record = await play.publish()
        await translated(house)
        await play.announce(record)
        await author.press(f"ev:later:{record.ref}")
        await author.say(author.word("skip"))
        await play.tick()
        for _, room, language, _ in ROOMS:
            assert said("event-changed-postponed", language) in play.last(room).text
            assert said("event-postponed", language) in play.first(room).text
        await author.press(f"ev:later:{record.ref}")
        assert author.last.text == author.text("event-already")
        await author.command("rencontres")
        assert author.text("event-postponed") in author.last.text
        await author.press(f"ev:fix:{record.ref}")
        await author.say("14/11/2030")
        await author.say(author.word("skip"))
        await play.tick()
        assert "jueves, 14 de noviembre de 2030" in play.last("s-es").text
        assert said("event-postponed", "es") not in play.first("s-es").text
        for status in ("cancelled", "confirmed"):
            if status == "cancelled":
                await author.press(f"ev:cancelled:{record.ref}")
                await author.say(author.word("skip"))
            else:
                await author.press(f"ev:revive:{record.ref}")
            await play.tick()
            kept = await house.database.read(event_dates.get, record.id)
            assert kept is not None
            assert kept.status == status
        assert said("event-changed-revived", "es") in play.last("s-es").text
        assert kept is not None
        assert kept.sequence == 4


async def test_withdrawn_event_is_taken_out_of_every_room(house: House) -> None:
    """However it was withdrawn, and also if the bot was down then."""
    async with stage(house) as play:
        record = await play.publish()
        await translated(house)
        await play.announce(record)
        await play.author.press(f"m:gone:{record.ref}")
        await house.front.fire_due(house.database, house.context)
        await settled(house, stored=True)
        assert TITLE not in "".join(house.sign.texts("s-es") + house.letter.texts("l-en"))


async def test_agenda_and_free_sentences_lead_to_events(house: House) -> None:
    """What somebody answered is theirs to see, with a file; "next in Africa" needs no command."""
    async with stage(house) as play:
        record = await play.publish()
        for who, platform in (("lena", "sign"), ("omar", "letter")):
            member = await play.member(who, "en", platform)
            await member.command("agenda")
            assert member.text("event-agenda-none") in member.last.text
            await member.command(f"start p-rsvp-yes-{record.ref}")
            await member.command("agenda")
            assert "Tuesday, 12 November 2030" in member.last.text
            await member.pick(member.text("event-do-calendar-mine"))
            file = member.last.extras.file
            assert file is not None
            assert b"BEGIN:VEVENT" in file.content
            await member.say("next in Africa")
            assert "Afrique" in member.last.text
