"""Votes by organisation and in two colleges, with a quorum."""

from __future__ import annotations

from pathlib import Path

from handlers.participation import results
from storage.database import Database
from tests.usecases import plenary
from tests.usecases.plenary import all_picks, pass_time, press_in, react_in, represents
from tests.usecases.press_room import coordinators, on, running
from tests.usecases.talking import CATALOG


async def test_organisation_has_one_vote_and_whoever_cast_it_before_is_told(database: Database, tmp_path: Path) -> None:
    """Two people of one organisation: the last ballot counts. Who represents none is told so, and has no vote."""
    async with running(database, tmp_path) as house:
        chair, amal, guest = (on(house, "sign", who) for who in ("chair", "amal", "guest"))
        for member in (amal, guest):
            await member.choose_language()
        await coordinators(chair)
        association = await represents(house, amal, "Quayside School", "civil_society")
        await plenary.leads(house, on(house, "letter", "bela"), association)
        record = await plenary.prepare(chair)
        await chair.pick(chair.text("vote-count-organisations"))
        await plenary.open_vote(chair, record)
        assert CATALOG.text("vote-terms-organisation", "fr") in house.sign.texts("s-fr")[-1]
        await press_in(house, "s-fr", "1", "amal")
        word = await press_in(house, "s-fr", "1", "guest")
        assert word.startswith(CATALOG.text("vote-organisations-only", "en", command="")[:30])
        await react_in(house, "l-en", 3, "bela")
        assert await all_picks(house, record) == [(2,)]
        assert "Quayside School" in amal.last.text
        await guest.command(f"start p-vo-open-{record.ref}")
        assert plenary.QUESTION in guest.last.text
        await pass_time(house, days=8)
        assert CATALOG.text("vote-ballots-organisation", "fr", count=1) in plenary.result(house, "s-fr")


async def test_who_represents_several_votes_for_each(database: Database, tmp_path: Path) -> None:
    """In private each organisation has a ballot of its own."""
    async with running(database, tmp_path) as house:
        chair, amal = on(house, "sign", "chair"), on(house, "sign", "amal")
        await amal.choose_language()
        await coordinators(chair)
        await represents(house, amal, "School", "civil_society")
        await represents(house, amal, "Town hall", "local_authority")
        record = await plenary.prepare(chair)
        await chair.pick(chair.text("vote-count-organisations"))
        await plenary.open_vote(chair, record)
        for name, label in (("School", "1."), ("Town hall", "3.")):
            await amal.command(f"start p-vo-open-{record.ref}")
            await amal.pick(name)
            await amal.press(next(data for text, data in amal.last.buttons.items() if text.startswith(label)))
        assert await all_picks(house, record) == [(0,), (2,)]


async def test_colleges_are_counted_side_by_side_and_asked_for_once(database: Database, tmp_path: Path) -> None:
    """By the type of the organisation; who has none is asked, once for this vote and the next; a quorum for each."""
    async with running(database, tmp_path) as house:
        chair, mayor, amal = (on(house, "sign", who) for who in ("chair", "mayor", "amal"))
        for member in (mayor, amal):
            await member.choose_language()
        await coordinators(chair)
        await represents(house, mayor, "Town hall", "local_authority")
        record = await plenary.prepare(chair)
        await plenary.toggle_colleges(chair)
        await chair.pick(chair.text("vote-change-quorum"))
        await chair.pick(chair.text("vote-other-quorum"))
        await chair.say("2")
        await plenary.open_vote(chair, record)
        await press_in(house, "s-fr", "1", "mayor")
        word = await press_in(house, "s-fr", "1", "amal")
        assert len(word) <= 190
        assert await all_picks(house, record) == [(0,)]
        await amal.command(f"start p-vo-open-{record.ref}")
        await amal.pick(amal.text("vote-college-civil-society"))
        await amal.press(next(data for text, data in amal.last.buttons.items() if text.startswith("2.")))
        await press_in(house, "s-fr", "1", "amal")
        assert await all_picks(house, record) == [(0,), (0,)]
        await pass_time(house, days=8)
        told = plenary.result(house, "s-fr")
        for text in ("vote-college-authorities", "vote-college-civil-society", "vote-undecided-quorum"):
            assert CATALOG.text(text, "fr") in told
        kept = results.kept(await plenary.again(house, record))
        assert kept is not None
        assert {name: part.scores for name, part in kept.parts.items()} == {
            "authorities": (1, 0, 0, 0),
            "civil_society": (1, 0, 0, 0),
        }
        second = await plenary.prepare(chair, title="And then?")
        await plenary.toggle_colleges(chair)
        await plenary.open_vote(chair, second)
        await press_in(house, "s-fr", "3", "amal")
        assert await all_picks(house, second) == [(2,)]
