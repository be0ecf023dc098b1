"""Who speaks at a webinar, who is there, and what is told afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from handlers.events.attended import here_pick
from handlers.events.card import choices
from handlers.events.gathering import by_ref
from handlers.events.model import event_of
from handlers.events.remains import after_lines
from handlers.private.visit import Visit
from storage import attendance, people, records, webinars
from storage.database import Database
from storage.records import Record
from tests.usecases.house import SECRETS
from tests.usecases.member_town import Resident, data_of, link, offered, text_of
from tests.usecases.webinar_hall import TITLE, Hall


@pytest.fixture
def hall(database: Database, tmp_path: Path) -> Hall:
    return Hall(database, tmp_path)


async def wants_to_speak(hall: Hall, guest: Resident, event: Record, name: str = "") -> str:
    """Asked, and named if it is the first time; a minute after whoever was before."""
    hall.town.now = hall.town.now.replace(second=(hall.town.now.second + 1) % 60)
    said = await guest.presses(f"wb:speak:{event.ref}")
    if name:
        said = await guest.types(name)
    return text_of(said)


async def names(hall: Hall, event: Record) -> list[str]:
    found = await hall.database.read(webinars.waiting, event.id, secrets=SECRETS)
    return [one.name for one in found]


# the floor


async def test_whoever_has_not_spoken_comes_first_and_everybody_knows_why(hall: Hall) -> None:
    organiser = await hall.someone("odile")
    event = await hall.event(organiser)
    lina, omar, rui = await hall.someone("lina"), await hall.someone("omar", "ar", "letter"), await hall.someone("rui")
    said = await wants_to_speak(hall, lina, event, "Lina")
    assert lina.word("webinar-place", position=1, name="Lina", title=TITLE) in said
    await wants_to_speak(hall, omar, event, "Omar")
    floor = await organiser.presses(f"wb:floor:{event.ref}")
    await organiser.presses(data_of(floor, "wb:next:"))
    assert lina.word("webinar-turn", title=TITLE) in text_of(await lina.reads())
    assert omar.word("webinar-soon", title=TITLE) in text_of(await omar.reads())
    floor = await organiser.presses(f"wb:floor:{event.ref}")
    await organiser.presses(data_of(floor, "wb:spoken:"))
    said = await wants_to_speak(hall, lina, event)  # the name is known
    assert lina.word("webinar-place-again", position=2, name="Lina", title=TITLE) in said
    await wants_to_speak(hall, rui, event, "Rui")
    assert await names(hall, event) == ["Omar", "Rui", "Lina"]


async def test_calling_twice_calls_one_and_calls_nobody_else(hall: Hall) -> None:
    """Two organisers press the same button: the second press is about the same person."""
    organiser, helper = await hall.someone("odile"), await hall.someone("coord", "en", "sign", "coordinator")
    event = await hall.event(organiser)
    lina, omar = await hall.someone("lina"), await hall.someone("omar")
    await wants_to_speak(hall, lina, event, "Lina")
    await wants_to_speak(hall, omar, event, "Omar")
    button = data_of(await organiser.presses(f"wb:floor:{event.ref}"), "wb:next:")
    await organiser.presses(button)
    await helper.presses(button)
    assert len(await lina.reads()) == 1
    assert omar.word("webinar-turn", title=TITLE) not in text_of(await omar.reads())
    button = data_of(await helper.presses(f"wb:floor:{event.ref}"), "wb:next:")
    await helper.presses(button)  # whoever spoke before has spoken
    assert await names(hall, event) == ["Omar"]


async def test_linked_accounts_wait_once_and_leave_together(hall: Hall) -> None:
    event = await hall.event()
    one, other = await hall.someone("amal"), await hall.someone("noor", "en", "letter")
    await wants_to_speak(hall, one, event, "Amal")
    await wants_to_speak(hall, other, event, "Noor")
    await link(one, other)
    assert await names(hall, event) == ["Amal"]
    await other.presses(f"wb:leave:{event.ref}")
    assert await names(hall, event) == []


async def test_name_can_be_changed_without_losing_the_place(hall: Hall) -> None:
    event = await hall.event()
    one, other = await hall.someone("amal"), await hall.someone("rene")
    await wants_to_speak(hall, one, event, "Amal")
    await wants_to_speak(hall, other, event, "René")
    await one.presses(f"wb:name:{event.ref}")
    await one.types("Amal, teacher")
    assert await names(hall, event) == ["Amal, teacher", "René"]


# being there


async def test_those_who_are_there_are_counted_by_language_and_never_named(hall: Hall) -> None:
    """Half an hour before until a day after; linked accounts once; pressing again changes nothing."""
    organiser = await hall.someone("odile", "fr")
    event = await hall.event(organiser, hours=2)
    one, other, third = (
        await hall.someone("amal"),
        await hall.someone("noor", "en", "letter"),
        await hall.someone("sol", "es"),
    )
    early = text_of(await one.presses(f"wb:here:{event.ref}"))
    assert one.word("webinar-here-closed", title=TITLE) in early
    await hall.later(hours=1, minutes=31)
    for guest in (one, one, other, third):
        said = text_of(await guest.presses(f"wb:here:{event.ref}"))
        assert guest.word("webinar-here-noted", title=TITLE) in said
    await link(one, other)
    counted = text_of(await organiser.presses(f"wb:there:{event.ref}"))
    assert organiser.word("webinar-there", count=2) in counted
    assert "anglais: 1" in counted
    assert "amal" not in counted.lower()
    mine = await hall.database.read(attendance.of_person, event.id, third.person_id)
    assert mine is not None
    assert mine.answer == "yes"
    await hall.later(days=2)
    assert one.word("webinar-here-closed", title=TITLE) in text_of(await one.presses(f"wb:here:{event.ref}"))


async def test_answer_given_before_stays_and_limited_places_are_not_taken(hall: Hall) -> None:
    """Being there takes nobody's place away."""
    event = await hall.event(hours=0.25, capacity=1)
    one, other = await hall.someone("amal"), await hall.someone("rene")
    await hall.database.run(attendance.answer, event.id, one.person_id, "no", now=hall.town.now)
    for guest in (one, other):
        await guest.presses(f"wb:here:{event.ref}")
    assert set(await hall.database.read(webinars.attended, event.id)) == {one.person_id, other.person_id}
    answers = {found.person_id: found.answer for found in await hall.database.read(attendance.of_event, event.id)}
    assert answers == {one.person_id: "no", other.person_id: "maybe"}


async def test_the_button_is_there_only_in_its_time(hall: Hall) -> None:
    event = await hall.event(hours=1)
    found = await hall.database.read(event_of, event, secrets=SECRETS, default_zone="UTC")
    catalog = hall.town.office.catalog
    assert here_pick(catalog, "fr", found, hall.town.now) == ()
    await hall.later(minutes=45)
    assert [pick.data for pick in here_pick(catalog, "fr", found, hall.town.now)] == [f"wb:here:{event.ref}"]


# afterwards


async def test_afterwards_is_told_once_to_those_who_came_and_put_right_later(hall: Hall) -> None:
    """Each in their language, however often the button is pressed."""
    organiser = await hall.someone("odile", "fr")
    event = await hall.event(organiser, hours=0.25)
    guests = [await hall.someone(language, language) for language in ("fr", "en", "es", "pt")]
    for guest in guests:
        await guest.presses(f"wb:here:{event.ref}")
    early = text_of(await organiser.presses(f"wb:after:{event.ref}"))
    assert organiser.word("webinar-after-early", title=TITLE) in early
    await hall.later(hours=3)
    await organiser.presses(f"wb:set:{event.ref}:recording")
    await organiser.types("https://example.org/video")
    await organiser.presses(f"wb:set:{event.ref}:summary")
    screen = await organiser.types("Trois villes ont raconté.")
    button = data_of(screen, "wb:tell:")
    for _ in range(2):
        await organiser.presses(button)
    await hall.translates()
    await hall.later(minutes=1)
    for guest in guests:
        told = await guest.reads()
        assert len(told) == 1
        expected = "" if guest.language == "fr" else f"[{guest.language}] "
        assert f"{expected}Trois villes ont raconté." in text_of(told)
        assert "https://example.org/video" in text_of(told)
        assert TITLE in text_of(told)
    await hall.later(minutes=5)
    assert [await guest.reads() for guest in guests] == [[], [], [], []]
    screen = await organiser.presses(f"wb:after:{event.ref}")
    assert not [data for data in offered(screen).values() if data.startswith("wb:tell:")]
    await organiser.presses(f"wb:set:{event.ref}:summary")
    await organiser.types("Quatre villes ont raconté.")
    await hall.tick()
    await hall.translates()
    await hall.later(minutes=5)
    assert "[pt] Quatre villes ont raconté." in text_of((await guests[3].reads())[-1:])


async def test_what_is_added_later_can_be_told_too_and_what_is_removed_is_gone(hall: Hall) -> None:
    organiser, guest = await hall.someone("odile"), await hall.someone("amal")
    event = await hall.event(organiser, hours=0.25)
    await guest.presses(f"wb:here:{event.ref}")
    await hall.later(hours=3)
    await organiser.presses(f"wb:set:{event.ref}:resources")
    screen = await organiser.types("Guide https://example.org/guide\nFilm https://example.org/film")
    await organiser.presses(data_of(screen, f"wb:tell:{event.ref}:1"))
    await hall.tick()
    assert "https://example.org/guide\nFilm" in text_of(await guest.reads())
    await organiser.presses(f"wb:set:{event.ref}:recording")
    screen = await organiser.types("https://example.org/video")
    await organiser.presses(data_of(screen, f"wb:tell:{event.ref}:2"))
    await hall.tick()
    assert "https://example.org/video" in text_of((await guest.reads())[-1:])
    await organiser.presses(f"wb:drop:{event.ref}:recording")
    record = await hall.database.read(records.get, event.id, secrets=SECRETS)
    assert record is not None
    assert "recording" not in record.data
    assert record.data["resources"].startswith("Guide")


async def test_helpers_lead_and_what_somebody_did_can_be_forgotten(hall: Hall) -> None:
    guest = await hall.someone("amal")
    event = await hall.event()
    ref = await hall.asks(guest, event, "Who pays for the interpreters?")
    await wants_to_speak(hall, guest, event, "Amal")
    everyone = await hall.database.read(people.everyone, guest.person_id)
    await hall.database.run(webinars.forget, everyone)
    assert await hall.supporters(ref) == set()
    assert await names(hall, event) == []


async def test_card_leads_to_all_of_it_and_shows_what_remains(hall: Hall) -> None:
    """In time: asking before the end, being there around it, the recording after it."""
    organiser, guest = await hall.someone("odile"), await hall.someone("amal")
    event = await hall.event(organiser, hours=0.25)

    async def card() -> tuple[str, list[str]]:
        def look(visit: Visit) -> tuple[str, list[str]]:
            gathering = by_ref(visit, event.ref)
            assert gathering is not None
            lines = after_lines(visit.conn, visit.office, gathering.record, visit.language)
            return "\n".join(line.text for line in lines), [data for _, data in choices(visit, gathering)]

        found: list[tuple[str, list[str]]] = []
        await guest._does(lambda visit: found.append(look(visit)))
        return found[0]

    assert {f"wb:here:{event.ref}", f"wb:ask:{event.ref}", f"wb:hub:{event.ref}"} <= set((await card())[1])
    await hall.later(hours=30)
    assert not [data for data in (await card())[1] if data.startswith("wb:")]
    await organiser.presses(f"wb:set:{event.ref}:recording")
    await organiser.types("https://example.org/video")
    assert "https://example.org/video" in (await card())[0]
