"""Welcoming Weeks: who prepares one together, and what everybody finds in its programme."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from handlers.dialogues import path
from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import Draft
from handlers.events import week_plan
from handlers.private.visit import Visit
from messages.catalog import LANGUAGES
from storage import drafts, invitations, tasks
from storage.database import Database
from storage.records import Record
from storage.tasks import Task
from tests.usecases.almanac import ROOMS, Almanac
from tests.usecases.house import SECRETS
from tests.usecases.parlour import START, Guest

FIRST, LAST = "2026-10-03", "2026-10-10"
LISBON = {"name": "Lisboa", "country": "PT"}
PORTO = {"name": "Porto", "country": "PT"}
TITLES = ("Repas", "Concert", "Débat", "Octobre", "Carte\u2069", "Carte de Lis")
DAKAR = {"name": "Dakar", "country": "SN"}


@pytest.fixture
async def almanac(database: Database, tmp_path: Path) -> Almanac:
    made = Almanac(database, tmp_path)
    await made.rooms(*ROOMS)
    return made


async def a_week(almanac: Almanac, organiser: Guest | None) -> Record:
    title, zone = "Semaine à Lisbonne", "Europe/Lisbon"
    return await almanac.event(organiser, FIRST, "welcoming_week", zone=zone, title=title, end=LAST, place=LISBON)


async def plan(almanac: Almanac, week: Record) -> dict[str, Task]:
    found = await almanac.database.read(tasks.of_record, week.id, secrets=SECRETS)
    return {task.name or task.title: task for task in found}


async def activity(almanac: Almanac, title: str, day: str, place: object = LISBON, **data: object) -> Record:
    return await almanac.entry(None, title, kind="activity", data={"date": day, "place": place, **data})


def lisbon(text: str) -> datetime:
    """Some minutes after nine there, in summer."""
    return datetime.fromisoformat(f"{text}T08:15").replace(tzinfo=UTC)


async def test_a_week_has_its_tasks_as_soon_as_its_days_are_known(almanac: Almanac) -> None:
    week = await almanac.event(None, "2026", "welcoming_week", zone="Europe/Lisbon")
    await almanac.tick()
    assert await plan(almanac, week) == {}
    await almanac.change(week, start=FIRST, end=LAST)
    await almanac.tick()
    await almanac.tick()
    found = await plan(almanac, week)
    assert list(found) == sorted(found, key=lambda name: found[name].due)
    assert set(found) == set(week_plan.NAMES)
    assert found["partners"].due == date(2026, 4, 3)
    assert found["last"].due == date(2026, 9, 26)
    assert found["evaluation"].due == date(2026, 10, 17)


async def test_tasks_move_with_the_week(almanac: Almanac) -> None:
    week = await a_week(almanac, None)
    await almanac.tick()
    await almanac.change(week, start="2026-11-03", end="2026-11-10")
    await almanac.tick()
    found = await plan(almanac, week)
    assert found["partners"].due == date(2026, 5, 3)
    assert found["evaluation"].due == date(2026, 11, 17)


async def test_people_take_tasks_on_give_them_back_and_do_them(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme")
    helper = await almanac.guest("awa", "letter", "en")
    other = await almanac.guest("nadia", "sign", "ar")
    week = await a_week(almanac, organiser)
    await almanac.press(helper, f"ww:plan:{week.ref}")
    [screen] = await almanac.heard(helper)
    assert sum(choice.startswith("ww:task:") for choice in screen.choices) == len(week_plan.NAMES)
    assert not any(choice.startswith("ww:add:") for choice in screen.choices)
    ref = screen.choices[0].removeprefix("ww:task:")
    await almanac.press(helper, f"ww:take:{ref}")
    await almanac.press(other, f"ww:take:{ref}")
    taken = (await plan(almanac, week))["partners"]
    assert taken.person_id == helper.person_id
    for verb in ("done", "give", "undo", "drop"):
        await almanac.press(other, f"ww:{verb}:{ref}")
    assert (await plan(almanac, week))["partners"] == taken
    await almanac.press(helper, f"ww:give:{ref}")
    assert (await plan(almanac, week))["partners"].person_id is None
    await almanac.press(other, f"ww:take:{ref}")
    await almanac.press(organiser, f"ww:done:{ref}")
    done = (await plan(almanac, week))["partners"]
    assert (done.person_id, done.done_at) == (other.person_id, almanac.clock.at)
    await almanac.quiet()
    await almanac.press(organiser, f"ww:plan:{week.ref}")
    [overview] = await almanac.heard(organiser)
    assert almanac.word("week-plan-progress", "fr", done=1, all=len(week_plan.NAMES)) in overview.text


async def test_nobody_learns_who_is_on_a_task(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme")
    helper = await almanac.guest("awakening")
    week = await a_week(almanac, organiser)
    await almanac.tick()
    ref = (await plan(almanac, week))["place"].ref
    await almanac.press(helper, f"ww:take:{ref}")
    await almanac.press(organiser, f"ww:task:{ref}")
    await almanac.press(organiser, f"ww:plan:{week.ref}")
    said = await almanac.heard(organiser)
    assert len(said) == 2
    assert "awakening" not in "".join(f"{one.text}{one.extras}" for one in said).lower()
    assert almanac.word("week-state-taken", "fr") in said[0].text


async def test_an_organiser_adds_a_task_in_two_answers(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme")
    colleague = await almanac.guest("awa")
    stranger = await almanac.guest("stranger")
    week = await a_week(almanac, organiser)
    now = almanac.clock.at
    await almanac.database.run(invitations.put, week.id, colleague.person_id, "organiser", "accepted", now=now)
    await almanac.press(stranger, f"ww:add:{week.ref}")
    await almanac.press(colleague, f"ww:add:{week.ref}")
    await almanac.say(colleague, "Emprunter la sono")
    await almanac.say(colleague, "3 septembre 2026")
    found = await plan(almanac, week)
    assert found["Emprunter la sono"].due == date(2026, 9, 3)
    ref = found["Emprunter la sono"].ref
    await almanac.press(stranger, f"ww:drop:{ref}")
    assert "Emprunter la sono" in await plan(almanac, week)
    await almanac.press(organiser, f"ww:drop:{ref}")
    await almanac.press(organiser, f"ww:drop:{(await plan(almanac, week))['last'].ref}")
    assert set(await plan(almanac, week)) == set(week_plan.NAMES)


async def test_whoever_is_on_a_task_is_nudged_once_before_and_once_after_its_day(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme")
    helper = await almanac.guest("awa", "letter", "en")
    week = await a_week(almanac, organiser)
    await almanac.tick()
    for name in set(week_plan.NAMES) - {"last", "volunteers"}:
        await almanac.press(organiser, f"ww:done:{(await plan(almanac, week))[name].ref}")
    await almanac.press(helper, f"ww:take:{(await plan(almanac, week))['last'].ref}")
    await almanac.quiet()
    heard: dict[str, list[str]] = {"helper": [], "organiser": []}
    near = [date(2026, month, day) for month, day in ((8, 30), (8, 31), (9, 3), (9, 4), (9, 5))]
    for day in [*near, *(date(2026, 9, day) for day in (22, 23, 24, 26, 27, 28))]:
        for hour in (5, 8):  # at five it is not yet nine there
            await almanac.to(datetime(day.year, day.month, day.day, hour, 15, tzinfo=UTC))
            for name, guest in (("helper", helper), ("organiser", organiser)):
                heard[name] += [f"{day:%m-%d} {hour}"] * len(await almanac.heard(guest))
    assert heard["helper"] == ["09-23 8", "09-27 8"]
    assert heard["organiser"] == ["08-31 8", "09-04 8"]  # nobody is on the volunteers: due on 3 September


async def test_after_weeks_without_the_bot_what_is_late_is_said_once_in_one_message(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme", "letter", "es")
    week = await a_week(almanac, organiser)
    await almanac.tick()
    await almanac.to(lisbon("2026-08-10"))
    await almanac.tick()
    [late] = await almanac.heard(organiser)
    assert late.text.count("•") == 6
    assert list(late.choices) == [f"ww:plan:{week.ref}"]


async def test_a_cancelled_week_nudges_nobody(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme")
    week = await a_week(almanac, organiser)
    await almanac.tick()
    await almanac.change(week, status="cancelled")
    await almanac.to(lisbon("2026-09-30"))
    assert await almanac.heard(organiser) == []


async def test_the_programme_shows_what_takes_place_there_by_day_and_card_meetings_apart(almanac: Almanac) -> None:
    guest = await almanac.guest("awa", "sign", "en")
    week = await a_week(almanac, None)
    await activity(almanac, "Concert", "2026-10-05", time="21:00")
    await activity(almanac, "Repas", "2026-10-04", PORTO)
    await activity(almanac, "Carte", "2026-10-03", card=True)
    await activity(almanac, "Trop tard", "2026-10-11")
    await activity(almanac, "Ailleurs", "2026-10-04", DAKAR)
    await activity(almanac, "Octobre", "2026-10", PORTO)
    debate = await almanac.event(None, "2026-10-06T18:00", "debate", title="Débat", umbrella=week.ref)
    card = await almanac.entry(None, "Carte de Lisbonne", kind="card", data={"place": LISBON})
    await almanac.visit(guest, lambda visit: almanac.week.commands["week"](visit, ""))
    [said] = await almanac.heard(guest)
    order = [
        said.text.index(title) for title in ("Repas", "Concert", "Débat", "Octobre", "Carte\u2069", "Carte de Lis")
    ]
    assert order == sorted(order)
    assert "Trop tard" not in said.text
    assert "Ailleurs" not in said.text
    assert f"ev:card:{debate.ref}" in said.choices
    assert f"f:open:{card.ref}" in said.choices
    assert almanac.word("week-cards", "en") in said.text


async def test_the_programme_can_be_read_by_place_and_is_paged(almanac: Almanac) -> None:
    guest = await almanac.guest("awa", "sign", "pt")
    week = await a_week(almanac, None)
    for number in range(8):
        await activity(almanac, f"Lisboa {number}", "2026-10-04")
    await activity(almanac, "No Porto", "2026-10-05", PORTO)
    await almanac.press(guest, f"ww:prog:{week.ref}")
    [first] = await almanac.heard(guest)
    assert almanac.word("week-page", "pt", page=1, pages=2) in first.text
    await almanac.press(guest, f"ww:prog:{week.ref}:-:1", first.message_id)
    [second] = await almanac.heard(guest)
    assert second.kind == "edit"
    assert "No Porto" in second.text
    await almanac.press(guest, f"ww:by:{week.ref}")
    [choosing] = await almanac.heard(guest)
    assert len(choosing.choices) == 3
    await almanac.press(guest, choosing.choices[1])
    [porto] = await almanac.heard(guest)
    assert "No Porto" in porto.text
    assert "Lisboa 0" not in porto.text
    await almanac.visit(guest, lambda visit: almanac.week.commands["week"](visit, "porto"))
    assert [one.text for one in await almanac.heard(guest)] == [porto.text]


async def test_an_activity_registered_from_a_programme_is_in_it_wherever_it_takes_place(almanac: Almanac) -> None:
    guest = await almanac.guest("awa", "letter", "fr")
    week = await a_week(almanac, None)
    await almanac.press(guest, f"ww:reg:{week.ref}")

    def waits(visit: Visit) -> Draft:
        stored = drafts.active(visit.conn, visit.person.id, ring=almanac.office.ring)
        assert stored is not None
        assert stored.payload is not None
        return Draft.from_json(stored.payload)

    draft = await almanac.visit(guest, waits)
    asked = path.asked(dialogues()["activity"], draft)
    assert (draft.at, asked[-1].key) == ("title", "umbrella")
    await almanac.say(guest, "Repas de Dakar")
    answered = await almanac.visit(guest, waits)
    assert answered.value("umbrella")[0]["ref"] == week.ref
    await activity(almanac, "Repas de Dakar", "2026-10-04", DAKAR, umbrella=answered.value("umbrella"))
    await almanac.quiet()
    await almanac.press(guest, f"ww:prog:{week.ref}")
    assert "Repas de Dakar" in (await almanac.texts(guest))[0]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_without_a_week_one_learns_how_to_begin_one(almanac: Almanac, language: str) -> None:
    guest = await almanac.guest("awa", "letter", language)
    await almanac.visit(guest, lambda visit: almanac.week.commands["week"](visit, ""))
    [said] = await almanac.heard(guest)
    assert almanac.word("week-none", language) in said.text


async def test_buttons_of_weeks_that_are_gone_say_so(almanac: Almanac) -> None:
    guest = await almanac.guest("awa")
    for data in ("ww:prog:nosuch", "ww:plan:nosuch", "ww:task:nosuch", "ww:take:nosuch", "ww:by:nosuch", "ww:rubbish"):
        await almanac.press(guest, data)
        assert len(await almanac.texts(guest)) == 1, data
    assert almanac.clock.at == START
