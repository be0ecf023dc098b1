"""What organisers and interpreters are asked, see and decide, without ever learning who comes."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.directory import cards
from handlers.events.model import event_of
from messages.catalog import LANGUAGES
from messages.names import isolate
from storage import invitations, records
from storage.database import Database
from storage.records import Record
from tests.usecases.attendance_hall import TITLE, Hall
from tests.usecases.house import SECRETS
from tests.usecases.parlour import Guest, Heard

NAMED = isolate(TITLE)


@pytest.fixture
async def hall(database: Database, tmp_path: Path) -> Hall:
    return Hall(database, tmp_path)


def choice(heard: Heard, beginning: str) -> str:
    """The data of what is offered and begins so."""
    return next(data for data in heard.choices if data.startswith(beginning))


async def interpretation(hall: Hall, record: Record) -> dict[str, str]:
    """As the event says it now."""

    def read(conn: sa.Connection) -> dict[str, str]:
        found = records.by_ref(conn, record.ref, secrets=SECRETS)
        assert found is not None
        event = event_of(conn, found, secrets=SECRETS, default_zone="UTC")
        return dict(event.interpretation)

    return await hall.database.read(read)


async def card_text(hall: Hall, record: Record) -> str:
    """The entry as the directory shows it."""
    found = await hall.now(record)
    pages = await hall.database.read(cards.pages, hall.office, found, ["en"])
    return "".join(page.text for page in pages)


# approval


async def test_a_request_says_nothing_of_who_it_is_and_its_answer_is_told_once(hall: Hall) -> None:
    """On either side's platform, in either's language."""
    guest = await hall.guest("amalia", "sign", "es")
    for language in LANGUAGES:
        organiser = await hall.guest(f"odile-{language}", "letter", language)
        event = await hall.event(organiser, tags={"joining": ["approval"]})
        await hall.press(guest, f"rsvp:yes:{event.ref}")
        assert hall.says(await hall.hears(guest), "rsvp-noted-asked", "es")
        asked = await hall.hears(organiser)
        assert "amal" not in asked.text.lower()
        assert (await hall.counts(event)).coming == 0
        await hall.press(organiser, choice(asked, "rsvp:let:"), asked.message_id)
        assert hall.says((await hall.heard(organiser))[-1], "rsvp-request-seated", language)
        assert hall.says(await hall.hears(guest), "rsvp-let-in", "es", title=NAMED)
        await hall.press(organiser, choice(asked, "rsvp:refuse:"), asked.message_id)  # of an old button
        assert hall.says((await hall.heard(organiser))[-1], "rsvp-request-seated", language)
        assert await hall.texts(guest) == []
        assert (await hall.counts(event)).coming == 1


async def test_a_refusal_stands_whatever_somebody_presses(hall: Hall) -> None:
    """Or refusing would have to be done every day."""
    organiser, guest = await hall.guest("odile"), await hall.guest("amal")
    event = await hall.event(organiser, tags={"joining": ["approval"]})
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    await hall.press(organiser, choice(await hall.hears(organiser), "rsvp:refuse:"))
    assert hall.says((await hall.heard(guest))[-1], "rsvp-turned-away", title=NAMED)
    await hall.quiet()
    for answer in ("no", "yes", "forget", "yes", "maybe", "yes"):
        await hall.press(guest, f"rsvp:{answer}:{event.ref}")
    assert hall.says((await hall.heard(guest))[-1], "rsvp-noted-refused")
    assert await hall.texts(organiser) == []
    assert (await hall.counts(event)).coming == 0


async def test_only_organisers_decide_and_only_while_they_are(hall: Hall) -> None:
    """A coordinator may; a member may not, and an organiser who left may not either."""
    organiser, helper, guest = await hall.guest("odile"), await hall.guest("helper"), await hall.guest("amal")
    coordinator = await hall.guest("carla", roles=["coordinator"])
    event = await hall.event(organiser, tags={"joining": ["approval"]})
    way: Any = {"now": hall.clock.at}
    await hall.database.run(invitations.put, event.id, helper.person_id, "organiser", "accepted", **way)
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    asked = [await hall.hears(one) for one in (organiser, helper)]
    assert asked[0].choices == asked[1].choices
    assert await hall.texts(coordinator) == []
    let = choice(asked[0], "rsvp:let:")
    await hall.database.run(invitations.put, event.id, helper.person_id, "organiser", "declined", **way)
    await hall.quiet()
    for stranger in (helper, guest):
        await hall.press(stranger, let)
        assert hall.says(await hall.hears(stranger), "rsvp-organisers-only")
    assert await hall.seat(event, guest) == "asked"
    await hall.press(coordinator, let)
    assert await hall.seat(event, guest) == "seated"


async def test_requests_wait_on_a_list_and_changing_ones_mind_is_not_told_all_day(hall: Hall) -> None:
    organiser, guest = await hall.guest("odile"), await hall.guest("amal")
    event = await hall.event(organiser, capacity=1, tags={"joining": ["approval"]})
    for _ in range(6):
        await hall.press(guest, f"rsvp:yes:{event.ref}")
        await hall.press(guest, f"rsvp:no:{event.ref}")
    assert len(await hall.texts(organiser)) == 3
    await hall.press(organiser, f"rsvp:asked:{event.ref}")
    assert hall.says(await hall.hears(organiser), "rsvp-no-requests", title=NAMED)
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    await hall.press(organiser, f"rsvp:who:{event.ref}")
    assert f"rsvp:asked:{event.ref}" in (await hall.heard(organiser))[-1].choices
    await hall.press(organiser, f"rsvp:asked:{event.ref}")
    listed = await hall.hears(organiser)
    await hall.press(guest, f"rsvp:no:{event.ref}")
    await hall.press(organiser, choice(listed, "rsvp:let:"))
    assert hall.says(await hall.hears(organiser), "rsvp-request-gone")


async def test_nothing_is_decided_about_an_event_that_was_cancelled(hall: Hall) -> None:
    organiser, guest = await hall.guest("odile"), await hall.guest("amal")
    event = await hall.event(organiser, tags={"joining": ["approval"]})
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    asked = await hall.hears(organiser)
    await hall.quiet()
    await hall.change(event, status="cancelled")
    await hall.press(organiser, choice(asked, "rsvp:let:"))
    assert hall.says(await hall.hears(organiser), "rsvp-cancelled")
    assert await hall.texts(guest) == []


async def test_who_is_let_in_where_all_places_are_taken_waits(hall: Hall) -> None:
    organiser, first, second = [await hall.guest(name) for name in ("odile", "first", "second")]
    event = await hall.event(organiser, capacity=1, tags={"joining": ["approval"]})
    for guest in (first, second):
        await hall.press(guest, f"rsvp:yes:{event.ref}")
        await hall.press(organiser, choice(await hall.hears(organiser), "rsvp:let:"))
        await hall.heard(organiser)
    assert hall.says((await hall.heard(second))[-1], "rsvp-let-wait", title=NAMED)
    await hall.press(first, f"rsvp:no:{event.ref}")
    assert hall.says(await hall.hears(second), "rsvp-moved-up", title=NAMED)


# invitations


async def invite(hall: Hall, organiser: Guest, event: Record, uses: int) -> tuple[str, str]:
    """(what a link carries, what is typed) of a new code."""
    await hall.press(organiser, f"rsvp:newcode:{event.ref}:{uses}")
    made = (await hall.heard(organiser))[-1]
    link = re.search(r"start=(p-rsvp-code-\S+)", made.text)
    typed = re.search(r"!start (p-rsvp-code-\S+)", made.text)
    assert link is not None
    assert typed is not None
    assert len(link[1]) <= 64  # Bot API, "Deep linking"
    return link[1], typed[1]


def data_of(start: str) -> str:
    """What a link is taken for: handlers.members.greeting."""
    return start.removeprefix("p-").replace("-", ":")


async def test_a_code_is_good_for_as_many_as_it_was_made_for(hall: Hall) -> None:
    organiser = await hall.guest("odile")
    guests = [await hall.guest(f"guest{n}", ("sign", "letter")[n % 2]) for n in range(3)]
    event = await hall.event(organiser, tags={"joining": ["invitation"]})
    for answer in ("yes", "maybe", "no", "yes"):  # whatever else was answered before
        await hall.press(guests[0], f"rsvp:{answer}:{event.ref}")
    assert hall.says((await hall.heard(guests[0]))[-1], "rsvp-invited-only")
    assert (await hall.counts(event)).maybe == 0
    once, typed = await invite(hall, organiser, event, 1)
    assert once == typed
    for _ in range(2):  # following the link again uses nothing up
        await hall.press(guests[0], data_of(once))
        assert f"rsvp:yes:{event.ref}" in (await hall.hears(guests[0])).choices
    assert all(len(data) <= 60 for data in (data_of(once), data_of(typed)))
    await hall.press(guests[0], f"rsvp:yes:{event.ref}")
    assert await hall.seat(event, guests[0]) == "seated"
    await hall.press(guests[1], data_of(once))
    assert hall.says(await hall.hears(guests[1]), "rsvp-code-used", title=NAMED)
    many, _ = await invite(hall, organiser, event, 10)
    for guest in guests[1:]:
        await hall.press(guest, data_of(many))
        await hall.press(guest, f"rsvp:yes:{event.ref}")
        assert await hall.seat(event, guest) == "seated"
    assert (await hall.counts(event)).coming == 3


async def test_codes_are_the_organisers_to_give_and_are_kept_sealed(hall: Hall) -> None:
    organiser, guest = await hall.guest("odile"), await hall.guest("amal")
    event = await hall.event(organiser, tags={"joining": ["invitation"]})
    await hall.press(guest, f"rsvp:newcode:{event.ref}:50")
    assert hall.says(await hall.hears(guest), "rsvp-organisers-only")
    start, _ = await invite(hall, organiser, event, 1)
    code = start.rpartition("-")[2].encode()
    found = await hall.now(event)
    secret = await hall.database.read(lambda conn: bytes(conn.execute(sa.select(records.rec.secret)).scalar_one()))
    assert code not in secret
    assert code.decode() not in str(found.data)
    await hall.change(event, capacity=9)
    await hall.press(guest, data_of(start))
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    assert await hall.seat(event, guest) == "seated"


# interpretation


async def ask_for(hall: Hall, event: Record, language: str, name: str) -> None:
    guest = await hall.guest(name)
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    await hall.press(guest, f"rsvp:lang:{event.ref}:{language}")


async def test_missing_interpretation_is_told_once_two_weeks_before_though_the_bot_was_down(hall: Hall) -> None:
    """Organisers learn all of it, interpreters the language that is theirs."""
    organiser = await hall.guest("odile", "letter", "pt")
    spanish = await hall.guest("irene", "sign", "es", roles=["interpreter"])
    other = await hall.guest("ivo", "letter", "en", roles=["interpreter"])
    event = await hall.event(organiser, days=30)
    for name, language in (("a", "es"), ("b", "es"), ("c", "fr")):
        await ask_for(hall, event, language, name)
    await hall.quiet()
    await hall.at(days=15)
    assert await hall.texts(organiser) == []
    await hall.at(days=5)  # it did not run on the day itself
    told, asked = await hall.hears(organiser), await hall.hears(spanish)
    assert hall.says(told, "rsvp-count-missing", "pt", language=isolate("espanhol"), count=2)
    assert "francês" not in told.text  # it is spoken there
    assert hall.says(asked, "rsvp-interpreter-wanted", "es", language=isolate("español"), count=2)
    assert f"rsvp:take:{event.ref}:es" in asked.choices
    assert await hall.texts(other) == []
    for _ in range(5):
        await hall.at(days=1)
    assert [await hall.texts(one) for one in (organiser, spanish, other)] == [[], [], []]


async def test_an_interpreter_takes_a_language_on_and_all_learn_that_somebody_does(hall: Hall) -> None:
    """Not who; and may leave again."""
    organiser = await hall.guest("odile", language="en")
    first, second = [await hall.guest(name, "sign", "es", roles=["interpreter"]) for name in ("irene", "isaac")]
    event = await hall.event(organiser, days=20)
    await ask_for(hall, event, "es", "a")
    await hall.quiet()
    await hall.at(days=10)
    asked = await hall.hears(first)
    await hall.quiet()
    take = choice(asked, "rsvp:take:")
    await hall.press(first, take, asked.message_id)
    assert hall.says((await hall.heard(first))[0], "rsvp-taken-on", "es", title=NAMED, language=isolate("español"))
    told = await hall.heard(organiser)
    assert any(hall.says(one, "rsvp-told-taken", "en", title=NAMED, language=isolate("Spanish")) for one in told)
    assert "irene" not in str(told).lower()
    assert await interpretation(hall, event) == {"es": "confirmed"}
    assert "Spanish" in await card_text(hall, event)
    corrected = (await hall.heard(second))[-1]
    assert hall.says(corrected, "rsvp-covered-now", "es", language=isolate("español"))
    await hall.press(second, take)
    assert hall.says(
        (await hall.heard(second))[-1], "rsvp-already-covered", "es", title=NAMED, language=isolate("español")
    )
    await hall.press(first, f"rsvp:leave:{event.ref}")
    assert await interpretation(hall, event) == {"es": "wanted"}
    assert "Spanish" not in await card_text(hall, event)  # nobody is to count on it
    assert hall.says((await hall.heard(organiser))[0], "rsvp-told-left", "en", title=NAMED, language=isolate("Spanish"))
    await hall.press(second, take)
    assert await interpretation(hall, event) == {"es": "confirmed"}


async def test_only_interpreters_take_languages_on_and_organisers_may_find_their_own(hall: Hall) -> None:
    organiser, guest = await hall.guest("odile"), await hall.guest("amal", language="es")
    event = await hall.event(organiser, days=40)
    await ask_for(hall, event, "es", "a")
    await hall.press(guest, f"rsvp:take:{event.ref}:es")
    assert hall.says(await hall.hears(guest), "rsvp-interpreters-only", "es")
    await hall.press(organiser, f"rsvp:who:{event.ref}")
    shown = (await hall.heard(organiser))[-1]
    await hall.press(organiser, choice(shown, "rsvp:cover:"), shown.message_id)
    assert await interpretation(hall, event) == {"es": "confirmed"}
    assert hall.says((await hall.heard(organiser))[-1], "rsvp-count-covered", language=isolate("espagnol"), count=1)


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
async def test_nobody_is_asked_for_an_event_that_does_not_take_place(hall: Hall, status: str) -> None:
    organiser = await hall.guest("odile")
    event = await hall.event(organiser, days=20)
    await ask_for(hall, event, "es", "a")
    await hall.change(event, status=status)
    await hall.quiet()
    await hall.at(days=10)
    assert await hall.texts(organiser) == []


async def test_a_moved_event_is_asked_about_for_its_new_day(hall: Hall) -> None:
    organiser = await hall.guest("odile")
    event = await hall.event(organiser, days=20)
    await ask_for(hall, event, "es", "a")
    await hall.quiet()
    await hall.at(days=10)
    assert len(await hall.texts(organiser)) == 1
    await hall.change(event, start=f"{hall.clock.at + timedelta(days=60):%Y-%m-%d}")
    await hall.at(days=1)
    assert await hall.texts(organiser) == []
    await hall.at(days=50)
    assert len(await hall.texts(organiser)) == 1
