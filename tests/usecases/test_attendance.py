"""Who comes to an event: answers, places, the waiting list, and what each person is told of them in private."""

from __future__ import annotations

import asyncio
import itertools
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.directory.cards import title as title_of
from messages.catalog import LANGUAGES
from messages.names import isolate
from storage import attendance, people, records
from storage.database import Database
from storage.event_tables import attendances
from storage.records import Record
from tests.usecases.attendance_hall import TITLE, Hall
from tests.usecases.house import SECRETS
from tests.usecases.parlour import Guest

NAMED = isolate(TITLE)
LIST = range(len(LANGUAGES))


@pytest.fixture
async def hall(database: Database, tmp_path: Path) -> Hall:
    return Hall(database, tmp_path)


async def people_of(hall: Hall, prefix: str = "guest") -> list[Guest]:
    """Somebody of each language, on both platforms by turns."""
    platforms = ("sign", "letter")
    return [await hall.guest(f"{prefix}{n}", platforms[n % 2], LANGUAGES[n]) for n in LIST]


async def test_answers_change_at_will_and_saying_one_twice_changes_nothing(hall: Hall) -> None:
    """The place in the queue is kept, however often somebody presses."""
    guest = await hall.guest("amal")
    event = await hall.event(capacity=10)
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    first = await hall.of(event, guest)
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    assert await hall.of(event, guest) == first
    said = await hall.heard(guest)
    assert all(hall.says(one, "rsvp-noted-yes") for one in said)
    for answer in ("maybe", "no"):
        await hall.press(guest, f"rsvp:{answer}:{event.ref}")
        assert hall.says(await hall.hears(guest), f"rsvp-noted-{answer}")
    assert (await hall.counts(event)).declined == 1
    assert await hall.seat(event, guest) == "none"


async def test_the_waiting_list_moves_up_and_explains_itself_in_each_language(hall: Hall) -> None:
    """Everybody knows their number; whoever gets a place is told once, in their language."""
    guests = await people_of(hall)
    event = await hall.event(capacity=1)
    for number, guest in enumerate(guests):
        await hall.press(guest, f"rsvp:yes:{event.ref}")
        heard, language = await hall.hears(guest), LANGUAGES[number]
        if number:
            assert hall.says(heard, "rsvp-noted-waiting", language, position=number)
    for leaving, following in itertools.pairwise(guests):
        await hall.press(leaving, f"rsvp:{('no', 'maybe')[guests.index(leaving) % 2]}:{event.ref}")
        await hall.heard(leaving)
        language = LANGUAGES[guests.index(following)]
        heard = await hall.hears(following)
        assert hall.says(heard, "rsvp-moved-up", language, title=await _title(hall, event, language))
        assert f"rsvp:no:{event.ref}" in heard.choices  # with time to say no
        assert await hall.seat(event, following) == "seated"
    await hall.at(days=1)
    assert [await hall.texts(guest) for guest in guests] == [[]] * len(guests)


async def test_kept_places_are_explained_and_go_to_the_list_at_the_deadline(hall: Hall) -> None:
    """Also if the bot was down when it passed, and once."""
    early, concerned, late = [await hall.guest(name) for name in ("early", "concerned", "late")]
    deadline = f"{hall.clock.at + timedelta(days=10):%Y-%m-%d}"
    event = await hall.event(capacity=3, reserved=2, deadline=deadline)
    for guest in (early, late, concerned):
        await hall.press(guest, f"rsvp:yes:{event.ref}")
    await hall.heard(early)
    told = await hall.hears(late)
    assert hall.says(told, "rsvp-noted-kept", position=1, kept=2)
    assert hall.says(told, "rsvp-why-concerned")
    assert await hall.seat(event, concerned) == "waiting"
    await hall.press(concerned, f"rsvp:mine:{event.ref}:yes")
    assert await hall.seat(event, concerned) == "seated"
    assert await hall.seat(event, late) == "waiting"
    await hall.quiet()
    await hall.at(days=9)
    assert await hall.seat(event, late) == "waiting"
    await hall.at(days=20)
    assert hall.says(await hall.hears(late), "rsvp-moved-up", title=NAMED)
    await hall.at(days=1)
    assert await hall.texts(late) == []


async def test_organisers_release_kept_places(hall: Hall) -> None:
    organiser, guest = await hall.guest("odile"), await hall.guest("amal")
    event = await hall.event(organiser, capacity=1, reserved=1)
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    await hall.quiet()
    await hall.press(guest, f"rsvp:release:{event.ref}")
    assert hall.says(await hall.hears(guest), "rsvp-organisers-only")
    await hall.press(organiser, f"rsvp:release:{event.ref}")
    assert hall.says(await hall.hears(guest), "rsvp-moved-up", title=NAMED)
    await hall.press(organiser, f"rsvp:release:{event.ref}")
    assert await hall.texts(guest) == []


async def test_more_places_seat_those_who_wait_and_fewer_tell_those_who_came_last(hall: Hall) -> None:
    guests = [await hall.guest(f"guest{n}") for n in range(3)]
    event = await hall.event(capacity=1)
    for guest in guests:
        await hall.press(guest, f"rsvp:yes:{event.ref}")
    await hall.quiet()
    await hall.change(event, capacity=3)
    assert [len(await hall.texts(guest)) for guest in guests] == [0, 1, 1]
    await hall.change(event, capacity=2)
    assert hall.says(await hall.hears(guests[2]), "rsvp-moved-down", title=NAMED)
    assert await hall.texts(guests[1]) == []
    await hall.change(event, capacity=0)
    assert hall.says(await hall.hears(guests[2]), "rsvp-moved-up", title=NAMED)


async def test_who_has_no_private_room_moves_up_too(hall: Hall) -> None:
    """They learn it by the next reminder, and hold up nobody."""
    first, silent = await hall.guest("first"), await hall.guest("silent")
    event = await hall.event(capacity=1)
    for guest in (first, silent):
        await hall.press(guest, f"rsvp:yes:{event.ref}")
    await hall.quiet()
    await hall.room(silent, "closed")
    await hall.press(first, f"rsvp:forget:{event.ref}")
    assert await hall.seat(event, silent) == "seated"
    assert await hall.texts(silent) == []


async def test_two_presses_for_the_last_place_seat_one(hall: Hall) -> None:
    """Whoever loses the race waits as number one: nobody has a place that is not there."""
    guests = [await hall.guest(f"guest{n}") for n in range(6)]
    event = await hall.event(capacity=1)

    async def press(guest: Guest) -> None:
        await hall.visit(guest, lambda visit: hall.attendance.pressed["rsvp"](visit, f"yes:{event.ref}", None))

    await asyncio.gather(*(press(guest) for guest in guests))
    seats = sorted([await hall.seat(event, guest) for guest in guests])
    assert seats == ["seated", *["waiting"] * 5]
    counts = await hall.counts(event)
    assert (counts.coming, counts.waiting) == (1, 5)


async def test_linked_accounts_count_once_and_lose_nothing_when_they_part(hall: Hall) -> None:
    """The latest answer counts, on the earliest place in the queue."""
    one, other, third = await hall.guest("one"), await hall.guest("other", "letter"), await hall.guest("third")
    event = await hall.event(capacity=2)
    for guest in (one, other, third):
        await hall.press(guest, f"rsvp:yes:{event.ref}")
    await hall.press(one, f"rsvp:lang:{event.ref}:es")
    assert await hall.seat(event, third) == "waiting"
    await hall.quiet()
    await hall.database.run(_link, hall, one, other)
    counts = await hall.counts(event)
    assert (counts.coming, counts.interpretation) == (1, {"es": 1})
    await hall.at(days=1)
    assert hall.says(await hall.hears(third), "rsvp-moved-up", title=NAMED)
    everyone = await hall.database.read(people.everyone, other.person_id)
    assert len(await hall.database.read(attendance.mine, everyone)) == 1
    await hall.press(one, f"rsvp:no:{event.ref}")
    assert (await hall.counts(event)).coming == 1
    await hall.press(other, f"rsvp:yes:{event.ref}")
    assert (await hall.counts(event)).coming == 2
    assert await hall.database.read(attendance.coming, event.id) == [third.person_id, other.person_id]
    await hall.database.run(people.unlink, one.digest, hall.clock.at)
    await hall.at(days=1)
    counts = await hall.counts(event)
    assert counts.coming == 2
    assert counts.coming + counts.waiting == 3


async def test_after_the_deadline_answers_are_refused_kindly_or_asked_about(hall: Hall) -> None:
    """As the organiser chose; whoever said yes in time can still say no."""
    organiser, early, late = [await hall.guest(name) for name in ("odile", "early", "late")]
    deadline = f"{hall.clock.at + timedelta(days=1):%Y-%m-%d}"
    event = await hall.event(organiser, deadline=deadline)
    await hall.press(early, f"rsvp:yes:{event.ref}")
    await hall.at(days=3)
    await hall.quiet()
    await hall.press(late, f"rsvp:yes:{event.ref}")
    assert hall.says(await hall.hears(late), "rsvp-late")
    assert await hall.of(event, late) is None
    await hall.press(organiser, f"rsvp:late:{event.ref}:ask")
    await hall.quiet()
    await hall.press(late, f"rsvp:yes:{event.ref}")
    assert hall.says(await hall.hears(late), "rsvp-noted-asked")
    assert f"rsvp:let:{event.ref}:" in str((await hall.hears(organiser)).choices)
    await hall.at(days=1)
    assert await hall.seat(event, late) == "asked"
    await hall.press(early, f"rsvp:no:{event.ref}")
    assert hall.says(await hall.hears(early), "rsvp-noted-no")


@pytest.mark.parametrize(
    ("data", "days", "key"), [({"status": "cancelled"}, 60, "rsvp-cancelled"), ({}, -2, "rsvp-over")]
)
async def test_there_is_no_answer_to_what_is_cancelled_or_over(
    hall: Hall, data: dict[str, Any], days: int, key: str
) -> None:
    guest = await hall.guest("amal")
    event = await hall.event(days=days, **data)
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    assert hall.says(await hall.hears(guest), key)
    assert await hall.of(event, guest) is None


async def test_stale_and_senseless_buttons_are_answered(hall: Hall) -> None:
    guest = await hall.guest("amal")
    event = await hall.event()
    for data in ("yes:nosuch", "card:nosuch", "let:nosuch:7", "take:nosuch:es", "code:nosuch:x", "forget:nosuch"):
        await hall.press(guest, f"rsvp:{data}")
        assert hall.says((await hall.heard(guest))[-1], "rsvp-gone")
    for data in (f"lang:{event.ref}:es", f"needs:{event.ref}", f"mine:{event.ref}:yes", f"card:{event.ref}"):
        await hall.press(guest, f"rsvp:{data}")
        assert hall.says(await hall.hears(guest), "rsvp-unanswered")
    for data in ("nonsense:x:y", "", ":::", f"let:{event.ref}:{'9' * 40}", f"lang:{event.ref}:%%"):
        await hall.press(guest, f"rsvp:{data}")
    assert (await hall.counts(event)).coming == 0


async def test_needs_are_ciphertext_and_organisers_read_them_of_nobody(hall: Hall) -> None:
    """What somebody needs says who they are, if it stands beside their answer."""
    for number, language in enumerate(LANGUAGES):
        organiser = await hall.guest(f"odile{number}", ("sign", "letter")[number % 2], language)
        guest = await hall.guest(f"amal{number}", "letter", language)
        event = await hall.event(organiser)
        await hall.press(guest, f"rsvp:yes:{event.ref}")
        await hall.press(guest, f"rsvp:needs:{event.ref}")
        asked = (await hall.heard(guest))[-1]
        assert hall.says(asked, "rsvp-needs-text", language)
        await hall.say(guest, "Une rampe")
        assert hall.says(await hall.hears(guest), "rsvp-has-needs", language, needs=isolate("Une rampe"))
        await hall.press(organiser, f"rsvp:who:{event.ref}")
        shown = await hall.hears(organiser)
        assert "Une rampe" in shown.text
        assert hall.says(shown, "rsvp-count-coming", language, count=1)
        assert "amal" not in shown.text.lower()
        assert b"rampe" not in (await hall.database.read(_stored_needs))[0]
        await hall.press(guest, f"rsvp:forget:{event.ref}")
        assert await hall.database.read(_stored_needs) == []


def _stored_needs(conn: sa.Connection) -> list[bytes]:
    return [bytes(found or b"") for found in conn.execute(sa.select(attendances.c.needs)).scalars()]


async def test_additions_are_shown_counted_and_taken_back(hall: Hall) -> None:
    guest = await hall.guest("amal")
    event = await hall.event(reserved=1, capacity=5)
    await hall.press(guest, f"rsvp:maybe:{event.ref}")
    await hall.press(guest, f"rsvp:interp:{event.ref}")
    languages = (await hall.heard(guest))[-1]
    assert f"rsvp:lang:{event.ref}:es" in languages.choices
    assert f"rsvp:lang:{event.ref}:fr" not in languages.choices  # it is spoken there
    await hall.press(guest, f"rsvp:other:{event.ref}")
    await hall.heard(guest)
    await hall.say(guest, "tamoul")
    assert "tamoul" in (await hall.hears(guest)).text
    assert (await hall.counts(event)).interpretation == {"ta": 1}
    await hall.press(guest, f"rsvp:lang:{event.ref}:none")
    await hall.press(guest, f"rsvp:mine:{event.ref}:yes")
    assert hall.says((await hall.heard(guest))[-1], "rsvp-has-concerned")
    await hall.press(guest, f"rsvp:mine:{event.ref}:no")
    assert not hall.says(await hall.hears(guest), "rsvp-has-concerned")
    counts = await hall.counts(event)
    assert (counts.maybe, counts.interpretation, counts.concerned) == (1, {}, 0)


async def test_a_word_answers_what_was_offered_last_and_nothing_else(hall: Hall) -> None:
    """ "No" after something else is no answer to an event."""
    guest = await hall.guest("amal", "letter", "en")
    event = await hall.event()
    assert not await hall.types(guest, "coming")
    await hall.press(guest, f"rsvp:card:{event.ref}")
    card = await hall.hears(guest)
    assert not await hall.types(guest, "coming back later with a question")
    assert await hall.types(guest, "I'm coming")
    assert (await hall.counts(event)).coming == 1
    assert await hall.types(guest, "perhaps", card.message_id)
    assert (await hall.counts(event)).maybe == 1
    assert not await hall.types(guest, "no", 999_999)


async def test_the_card_of_an_answer_changes_in_place(hall: Hall) -> None:
    """A chat is not filled with copies of it."""
    guest = await hall.guest("amal")
    event = await hall.event()
    await hall.press(guest, f"rsvp:card:{event.ref}")
    card = await hall.hears(guest)
    await hall.press(guest, f"rsvp:yes:{event.ref}", card.message_id)
    changed = await hall.hears(guest)
    assert (changed.kind, changed.message_id) == ("edit", card.message_id)
    assert f"rsvp:yes:{event.ref}" not in changed.choices
    assert f"rsvp:forget:{event.ref}" in changed.choices
    assert all(len(data) <= 60 for data in changed.choices)


async def test_what_is_known_of_somebody_goes_with_them(hall: Hall) -> None:
    guest, other = await hall.guest("amal"), await hall.guest("bob")
    event = await hall.event()
    for one in (guest, other):
        await hall.press(one, f"rsvp:yes:{event.ref}")
    await hall.database.run(attendance.forget, [guest.person_id])
    assert await hall.of(event, guest) is None
    assert await hall.of(event, other) is not None


def _link(conn: sa.Connection, hall: Hall, one: Guest, other: Guest) -> None:
    """`one` becomes `other`."""
    digest = hall.identities.code("abcd2345")
    lasts = timedelta(minutes=5)
    people.add_code(conn, digest, person_id=other.person_id, account=other.digest, now=hall.clock.at, lasts=lasts)
    assert people.redeem(conn, digest, account=one.digest, now=hall.clock.at) == "linked"


async def _title(hall: Hall, event: Record, language: str) -> str:
    record = await hall.database.read(records.get, event.id, secrets=SECRETS)
    assert record is not None
    return isolate(await hall.database.read(title_of, hall.office, record, [language]))
