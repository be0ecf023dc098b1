"""Votes from their question to their result, by every method, on both platforms."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.participation import results
from messages.catalog import LANGUAGES
from storage.database import Database
from tests.usecases import plenary
from tests.usecases.plenary import all_picks, ballot, opened, pass_time, picks, press_in, react_in
from tests.usecases.press_room import DAYTIME, coordinators, on, running
from tests.usecases.talking import CATALOG, link, new_house, settled


async def test_vote_in_rooms_counts_each_person_once_over_both_platforms(database: Database, tmp_path: Path) -> None:
    """The main path: prepared on the screen, picked below the announcement, changed, told in every language."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        record = await opened(chair)
        assert "[es] Housing" in house.sign.texts("s-es")[-1]
        assert "[fr] Housing" in house.letter.texts("l-fr")[-1]
        assert CATALOG.text("vote-invitation", "es") in house.sign.texts("s-es")[-1]
        house.letter.command("l-fr", "votes", "dora")
        await settled(house)
        assert f"[fr] {plenary.QUESTION}" in house.letter.texts("l-fr")[-1]
        word = await press_in(house, "s-fr", "1", "amal")
        assert "1." in word
        assert len(word) <= 190
        await press_in(house, "s-es", "2", "bela")
        await press_in(house, "s-fr", "2", "amal")
        await react_in(house, "l-en", 2, "carla")
        await react_in(house, "l-fr", 4, "dora")
        assert await all_picks(house, record) == [(1,), (1,), (1,), (3,)]
        await pass_time(house, days=8)
        for room, language in (("s-es", "es"), ("l-fr", "fr"), ("l-en", "en")):
            told = plenary.result(house, room)
            assert CATALOG.text("vote-result-title", language) in told
            assert CATALOG.text("vote-ballots-person", language, count=4) in told
            assert "3 (75 %) ✓" in told
            assert told.count(CATALOG.text("vote-won", language, option="").strip()) == 1
        assert CATALOG.text("vote-is-closed", "fr") in "\n".join(house.sign.texts("s-fr"))


METHODS = (
    ("one", ("2",), ("2",), (1,)),
    ("several", ("3", "1", "4", "4"), ("3", "1"), (0, 2)),
    ("dots", ("2 +", "2 +", "4 +", "1 +", "1 −"), ("2", "2", "4"), (1, 1, 3)),
    ("ranking", ("2", "4", "1"), ("2", "4", "1"), (1, 3, 0)),
)


@pytest.mark.parametrize("platform", ["sign", "letter"])
async def test_ballot_in_private_says_what_was_tapped_or_typed(
    database: Database, tmp_path: Path, platform: str
) -> None:
    """On each platform, by each method; opened again, it shows what was picked."""
    async with running(database, tmp_path) as house:
        chair, voter = on(house, platform, "chair"), on(house, platform, "voter")
        await coordinators(chair)
        await voter.choose_language()
        for method, taps, typed, wanted in METHODS:
            record = await opened(chair, method, title=f"By {method}?")
            await ballot(voter, record, *(taps if platform == "sign" else typed), title=f"By {method}?")
            assert await all_picks(house, record) == [wanted]
            await voter.command("votes")
            await voter.pick(f"By {method}?")
            assert voter.text("vote-yours", choice="").strip() in "\n".join(voter.texts[-2:])
            if platform == "letter" and method != "one":
                await voter.say(voter.word("cancel"))


@pytest.mark.parametrize("platform", ["sign", "letter"])
async def test_objection_is_explained_in_private_and_shown_if_its_author_agrees(
    database: Database, tmp_path: Path, platform: str
) -> None:
    """Consent: counts for all; reasons without any name, for organisers; those that may be shown for all."""
    async with running(database, tmp_path) as house:
        chair, voter, other = (on(house, platform, who) for who in ("chair", "voter", "other"))
        await coordinators(chair)
        for member in (voter, other):
            await member.choose_language()
        record = await opened(chair, "consent", options=())
        for member, reason, shown in ((voter, "Too expensive for villages", "yes"), (other, "My secret reason", "no")):
            await member.command("votes")
            await member.pick(plenary.QUESTION)
            await member.pick(member.text("vote-object"))
            assert member.is_asked("vote-objection-text")
            await member.say(reason)
            await member.say(member.word(shown))
        await chair.command("votes")
        await chair.pick(plenary.QUESTION)
        await chair.pick(chair.text("vote-yes"))
        await pass_time(house, days=8)
        await pass_time(house, minutes=5)
        told = plenary.result(house, "s-fr")
        assert CATALOG.text("vote-not-consented", "fr") in told
        assert "Too expensive for villages" in told
        assert "My secret reason" not in told
        await chair.command("votes")
        await chair.pick(chair.text("vote-listed-closed", title=plenary.QUESTION))
        await chair.pick(chair.text("vote-reasons"))
        assert "My secret reason" in chair.last.text
        assert results.kept(await plenary.again(house, record)) is not None


async def test_two_accounts_of_one_person_are_one_voter_and_the_last_ballot_counts(
    database: Database, tmp_path: Path
) -> None:
    """Voted on both platforms, linked afterwards: nobody counts twice. Unlinking gives each its own back."""
    async with running(database, tmp_path) as house:
        chair, here, there = on(house, "sign", "chair"), on(house, "sign", "amal"), on(house, "letter", "amal")
        await coordinators(chair)
        await here.choose_language()
        await there.choose_language()
        record = await opened(chair)
        await press_in(house, "s-fr", "1", "amal")
        await react_in(house, "l-en", 3, "amal")
        assert await plenary.voters(house, record) == 2
        await link(here, there)
        vote = await plenary.vote_of(house, record)
        counted = await house.database.read(
            results.counted, house.front.broadcasts._office, await plenary.again(house, record), vote
        )
        assert counted.parts[""].scores == (0, 0, 1, 0)
        await press_in(house, "s-fr", "2", "amal")
        await pass_time(house, days=8)
        assert CATALOG.text("vote-ballots-person", "fr", count=1) in plenary.result(house, "s-fr")
        kept = results.kept(await plenary.again(house, record))
        assert kept is not None
        assert kept.parts[""].scores == (0, 1, 0, 0)


async def test_ballots_after_the_end_are_refused_however_late_the_bot_closes(
    database: Database, tmp_path: Path
) -> None:
    """Down over the end: a ballot that arrives then changes nothing; closing tells everybody once."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        record = await opened(chair)
        await press_in(house, "s-fr", "1", "amal")
        house.clock.offset += timedelta(days=9)
        word = await press_in(house, "s-fr", "2", "bela")
        assert word == CATALOG.text("vote-is-closed", "fr")
        assert await all_picks(house, record) == [(0,)]
        await pass_time(house)
        count = len(house.sign.texts("s-fr"))
        await pass_time(house, days=1)
        assert len(house.sign.texts("s-fr")) == count
        closed = await plenary.vote_of(house, record)
        assert closed.closed_at is not None
        assert closed.closes_at is not None
        assert closed.closed_at > closed.closes_at


async def test_bot_that_stops_in_between_loses_no_ballot_and_opens_and_closes_once(
    database: Database, tmp_path: Path
) -> None:
    """Stopped while it is prepared, while a ballot is open and over its end."""
    house = new_house(database, tmp_path)
    house.network = DAYTIME
    chair, voter = on(house, "sign", "chair"), on(house, "sign", "voter")
    async with house.running():
        await coordinators(chair)
        await voter.choose_language()
        record = await plenary.prepare(chair)
    async with house.running():
        await plenary.choose(chair, "method", "ranking")
        await plenary.open_vote(chair, record)
        await ballot(voter, record, "2", "4")
    async with house.running():
        await voter.press(next(data for label, data in voter.last.buttons.items() if label.startswith("1.")))
        assert await all_picks(house, record) == [(1, 3, 0)]
    house.clock.offset += timedelta(days=30)
    async with house.running():
        await pass_time(house)
        await pass_time(house)
        shown = [text for text in house.sign.texts("s-fr") if CATALOG.text("vote-result-title", "fr") in text]
        assert len(shown) == 1


async def test_closing_notice_comes_a_day_before_to_rooms_once(database: Database, tmp_path: Path) -> None:
    """In each room once; the word that it closes, with the way to the ballot."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        await opened(chair)
        before = len(house.sign.texts("s-fr"))
        await pass_time(house, days=5)
        assert len(house.sign.texts("s-fr")) == before
        await pass_time(house, days=1, hours=2)
        assert plenary.QUESTION in house.sign.texts("s-fr")[-1]
        assert len(house.sign.texts("s-fr")) == before + 1
        await pass_time(house, hours=2)
        assert len(house.sign.texts("s-fr")) == before + 1


async def test_vote_is_cast_in_every_language(database: Database, tmp_path: Path) -> None:
    """By voters of each language on the platform without buttons, who read it and are answered in theirs."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        record = await opened(chair, "several")
        for number, language in enumerate(LANGUAGES, 1):
            voter = on(house, "letter", f"voter-{language}", language)
            await voter.choose_language()
            await voter.command(voter.text("command-votes"))
            await voter.pick(voter.labels[0])
            assert voter.is_asked("vote-ballot-numbers")
            await voter.say("4 2")
            assert len(await all_picks(house, record)) == number
            assert voter.text("vote-change") in voter.labels
        assert set(await all_picks(house, record)) == {(1, 3)}


async def test_who_may_not_prepare_votes_is_told_and_stale_buttons_say_so(database: Database, tmp_path: Path) -> None:
    """Buttons of others, of votes that are gone, of roles that are: nothing is changed, and a word is said."""
    async with running(database, tmp_path) as house:
        chair, guest = on(house, "sign", "chair"), on(house, "sign", "guest")
        await coordinators(chair)
        await guest.choose_language()
        record = await plenary.prepare(chair)
        for data in (
            f"vo:go:{record.ref}",
            f"vo:set:{record.ref}:method:dots",
            f"vo:drop:{record.ref}",
            "vo:show:zzzzzz",
        ):
            await guest.press(data)
            assert guest.last.text == guest.text("vote-gone")
        await guest.press("vo:new")
        assert guest.last.text == guest.text("vote-not-allowed")
        assert (await plenary.vote_of(house, record)).method == "one"
        await plenary.open_vote(chair, record)
        for data in (f"vo:b:{record.ref}:17", f"vo:b:{record.ref}:x", f"vo:b:{record.ref}:"):
            await guest.press(data)
        assert await picks(house, record) == {}
        await chair.press(f"vo:set:{record.ref}:method:dots")
        assert chair.last.text == chair.text("vote-gone")


async def test_options_come_from_ideas_and_the_winner_becomes_an_event(database: Database, tmp_path: Path) -> None:
    """Topics of thematic meetings: proposed as ideas, put to the vote, the winner is the title of an event."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        for title in ("Housing in villages", "Work permits"):
            await plenary.propose(chair, title)
        record = await plenary.prepare(chair, options=())
        await chair.pick(chair.text("vote-from-ideas"))
        for label in list(chair.labels)[:2]:
            await chair.pick(label)
        await chair.pick(chair.text("word-done"))
        await plenary.open_vote(chair, record)
        options = [one["idea"] for one in (await plenary.again(house, record)).data["options"]]
        assert all(options)
        await press_in(house, "s-fr", "1", "amal")
        await pass_time(house, days=8)
        winner = CATALOG.text("vote-make-event", "en")
        assert winner in chair.labels
        await chair.pick(winner)
        assert chair.is_asked("event-kind")
