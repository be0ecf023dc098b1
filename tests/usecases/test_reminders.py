"""Reminders: each once, at the right hour, to the right people, whatever moves and however long the bot was down."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.directory.importing.proposals import propose
from handlers.directory.importing.storing import store
from handlers.events import calendar_days, ladder
from handlers.events.calendar_days import ensure_calendar_days
from storage import event_dates
from storage.database import Database
from storage.records import Record
from tests.usecases.almanac import ROOMS, Almanac
from tests.usecases.parlour import START, Guest

LINK = "https://meet.example.org/accueil"


def paris(text: str) -> datetime:
    """A moment on a clock in Paris, in winter."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC) - timedelta(hours=1)


@pytest.fixture
async def almanac(database: Database, tmp_path: Path) -> Almanac:
    made = Almanac(database, tmp_path)
    await made.rooms(*ROOMS)
    return made


async def webinar(almanac: Almanac, organiser: Guest | None, start: str = "2026-02-10T18:00") -> Record:
    secret = {"join_link": LINK}
    return await almanac.event(organiser, start, "webinar", tags={"mode": ["online"]}, secret=secret)


async def count(almanac: Almanac) -> dict[str, int]:
    """How often each room was reminded since this was asked last."""
    return {room.name: len(await almanac.in_room(room.name)) for room in ROOMS}


CALLS_AND_DAYS = [
    datetime(year, month, day, 9, tzinfo=UTC)
    for year in (2026, 2027)
    for month, day in ((4, 25), (5, 25), (9, 3), (10, 3), (11, 18), (12, 18))
]
ONCE = dict.fromkeys((room.name for room in ROOMS), 1)
NEVER = dict.fromkeys((room.name for room in ROOMS), 0)


async def test_every_room_and_everybody_who_comes_hears_each_rung_once(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme")
    comes = await almanac.guest("awa", "letter", "en")
    no = await almanac.guest("nadia")
    record = await webinar(almanac, organiser)
    await almanac.told(record)
    await almanac.comes(comes, record)
    await almanac.comes(no, record, "no")
    for at in ("2026-02-03T18:00", "2026-02-09T18:00", "2026-02-10T17:00", "2026-02-10T18:00"):
        await almanac.to(paris(at) - timedelta(seconds=1))
        assert await count(almanac) == NEVER
        assert await almanac.heard(comes) == []
        await almanac.to(paris(at))
        await almanac.tick()
        assert await count(almanac) == ONCE, at
        assert len(await almanac.heard(comes)) == 1
    assert await almanac.heard(no) == []
    assert await almanac.heard(organiser) == []


async def test_the_way_in_is_given_to_those_who_come_alone_and_not_before_the_last_hour(almanac: Almanac) -> None:
    comes = await almanac.guest("awa", "letter", "en")
    perhaps = await almanac.guest("blessing")
    record = await webinar(almanac, None)
    await almanac.comes(comes, record, interpretation="es")
    await almanac.comes(perhaps, record, "maybe")
    await almanac.to(paris("2026-02-03T18:00"))
    [early] = await almanac.heard(comes)
    assert LINK not in early.text
    assert almanac.word("remind-interpretation-open", "en", language="Spanish") in early.text
    await almanac.quiet()
    await count(almanac)
    await almanac.to(paris("2026-02-10T18:00"))
    [now] = await almanac.heard(comes)
    assert LINK in now.text
    assert almanac.word("remind-now", "en") in now.text
    [doubtful] = await almanac.heard(perhaps)
    assert LINK not in doubtful.text
    offered = ("wb:here", "wb:ask", "ev:card", "rsvp:yes")
    assert list(doubtful.choices) == [f"{one}:{record.ref}" for one in offered]
    for room in ROOMS:
        [said] = await almanac.in_room(room.name)
        assert LINK not in said.text
        assert f"rsvp:yes:{record.ref}" in said.choices


async def test_whoever_comes_is_still_let_in_when_the_bot_comes_back_after_the_start(almanac: Almanac) -> None:
    comes = await almanac.guest("awa", "letter", "en")
    record = await webinar(almanac, None)
    await almanac.comes(comes, record)
    await almanac.to(paris("2026-02-10T18:30"))
    [late] = await almanac.heard(comes)
    assert LINK in late.text
    assert almanac.word("remind-begun", "en") in late.text
    assert await count(almanac) == NEVER  # rooms are not told that it begins when it has begun


async def test_an_event_that_is_confirmed_late_is_not_reminded_of_at_once(almanac: Almanac) -> None:
    record = await almanac.event(None, "2026-02-10T18:00", "plenary", status="tentative")
    await almanac.to(paris("2026-02-05T12:00"))
    await almanac.change(record, status="confirmed")
    await almanac.tick()
    assert await count(almanac) == NEVER
    await almanac.to(paris("2026-02-09T18:00"))
    assert await count(almanac) == ONCE


async def test_after_days_without_the_bot_only_the_latest_is_said(almanac: Almanac) -> None:
    await almanac.event(None, "2026-03-20T18:00", "regional_meeting")
    await almanac.to(paris("2026-02-18T18:00"))
    assert await count(almanac) == ONCE
    await almanac.to(paris("2026-03-19T20:00"))  # two are due: of a week before, and of a day before
    assert await count(almanac) == ONCE
    await almanac.tick()
    assert await count(almanac) == NEVER


async def test_a_reminder_that_came_too_late_is_told_to_the_organiser_once(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme", "letter", "pt")
    record = await almanac.event(organiser, "2026-02-10T18:00", "regional_meeting", title="Encontro")
    await almanac.to(paris("2026-02-13T09:00"))
    await almanac.tick()
    assert await count(almanac) == NEVER
    [told] = await almanac.heard(organiser)
    assert "Encontro" in told.text
    assert list(told.choices) == [f"ev:card:{record.ref}"]


async def test_a_moved_event_has_its_ladder_again_and_nothing_of_the_old_date_is_said(almanac: Almanac) -> None:
    record = await almanac.event(None, "2026-02-10T22:30", "regional_meeting", zone="Africa/Dakar")
    await almanac.to(datetime(2026, 2, 3, 22, 30, tzinfo=UTC))
    heard = await count(almanac)  # it is night in Dakar, Paris and Casablanca
    assert heard == {**NEVER, "l-pt": 1, "s-es": 1}
    await almanac.change(record, start="2026-04-14T18:00")
    await almanac.to(datetime(2026, 2, 4, 12, tzinfo=UTC))
    after = [one for room in ROOMS for one in await almanac.in_room(room.name)]
    assert {one.kind for one in after} <= {"delete"}
    for at in (datetime(2026, 3, 15, 18, tzinfo=UTC), datetime(2026, 4, 7, 18, tzinfo=UTC)):
        await almanac.to(at)
        assert await count(almanac) == ONCE


async def test_a_date_fixed_late_has_only_the_rungs_that_are_still_to_come(almanac: Almanac) -> None:
    record = await almanac.event(None, "2026-03", "regional_meeting")
    await almanac.to(paris("2026-03-01T09:00"))
    await almanac.change(record, start="2026-03-05T18:00")
    await almanac.tick()
    assert await count(almanac) == NEVER
    await almanac.to(paris("2026-03-04T18:00"))
    assert await count(almanac) == ONCE


@pytest.mark.parametrize("status", ["tentative", "postponed", "cancelled"])
async def test_nobody_is_reminded_of_what_does_not_take_place(almanac: Almanac, status: str) -> None:
    comes = await almanac.guest("awa")
    record = await almanac.event(None, "2026-02-10T18:00", "plenary", status=status)
    await almanac.comes(comes, record)
    for day in range(1, 12):
        await almanac.to(paris(f"2026-02-{day:02}T18:30"))
    assert await count(almanac) == NEVER
    assert await almanac.heard(comes) == []


async def test_rooms_that_were_not_told_of_an_event_are_not_reminded_of_it(almanac: Almanac) -> None:
    secret_meeting = await almanac.event(None, "2026-02-10T18:00", "committee")
    guests_only = await almanac.event(None, "2026-02-10T18:00", "plenary", tags={"joining": ["invitation"]})
    comes = await almanac.guest("awa")
    await almanac.comes(comes, secret_meeting)
    await almanac.comes(comes, guests_only)
    await almanac.to(paris("2026-02-03T18:00"))
    assert await count(almanac) == NEVER
    assert len(await almanac.heard(comes)) == 2


async def test_an_event_of_a_region_is_for_its_rooms(almanac: Almanac) -> None:
    await almanac.rooms(*ROOMS, regions=("africa",))
    await almanac.event(None, "2026-02-10T18:00", "plenary", tags={"region": ["europe"]})
    await almanac.to(paris("2026-02-03T18:00"))
    assert await count(almanac) == NEVER
    await almanac.event(None, "2026-02-11T18:00", "plenary", tags={"region": ["africa"]})
    await almanac.to(paris("2026-02-10T18:00"))
    assert await count(almanac) == ONCE


async def test_an_organiser_chooses_the_reminders_and_nobody_else_does(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme", "sign", "es")
    stranger = await almanac.guest("stranger")
    record = await almanac.event(organiser, "2026-02-10T18:00", "regional_meeting")
    await almanac.press(stranger, f"rem:turn:{record.ref}:7d")
    assert "reminders" not in (await almanac.now(record)).data
    await almanac.press(organiser, f"rem:set:{record.ref}")
    [screen] = await almanac.heard(organiser)
    assert len(screen.choices) == len(ladder.offered("regional_meeting", all_day=False))
    await almanac.press(organiser, f"rem:turn:{record.ref}:7d", screen.message_id)
    await almanac.press(organiser, f"rem:turn:{record.ref}:3d", screen.message_id)
    assert (await almanac.now(record)).data["reminders"] == ["30d", "3d", "1d", "morning"]
    await almanac.to(paris("2026-01-11T18:00"))
    assert await count(almanac) == ONCE
    await almanac.to(paris("2026-02-03T18:00"))
    assert await count(almanac) == NEVER
    await almanac.to(paris("2026-02-07T18:00"))
    assert await count(almanac) == ONCE
    await almanac.press(organiser, f"rem:usual:{record.ref}", screen.message_id)
    assert "reminders" not in (await almanac.now(record)).data
    await almanac.tick()
    assert await count(almanac) == NEVER  # the week before is over


async def test_what_is_due_while_the_ladder_changes_is_still_said(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme")
    record = await almanac.event(organiser, "2026-02-10T18:00", "regional_meeting")
    almanac.clock.at = paris("2026-02-09T18:00") + timedelta(seconds=2)
    await almanac.press(organiser, f"rem:turn:{record.ref}:1h")
    await almanac.tick()
    assert await count(almanac) == ONCE


async def test_a_webinar_without_an_address_is_told_to_its_organiser_in_time(almanac: Almanac) -> None:
    organiser = await almanac.guest("marieme", "letter", "ar")
    await almanac.event(organiser, "2026-02-10T18:00", "webinar", tags={"mode": ["online"]}, title="ندوة")
    await almanac.to(paris("2026-02-10T17:00"))
    await almanac.tick()
    [told] = await almanac.heard(organiser)
    assert "ندوة" in told.text


async def test_the_three_days_are_made_once_and_called_for_a_month_before(almanac: Almanac) -> None:
    made = await almanac.database.run(ensure_calendar_days, almanac.office, START)
    assert len(made) == 3
    assert await almanac.database.run(ensure_calendar_days, almanac.office, START) == []
    calls, words = [], []
    for at in [at + timedelta(hours=hours) for at in CALLS_AND_DAYS for hours in (-2, 0, 9)]:
        await almanac.to(at)
        for said in await almanac.in_room("l-en"):
            today = almanac.clock.at.strftime("%m-%d")
            calls += [today] if almanac.word("remind-day-call", "en") in said.text else []
            words += [today] if almanac.word("remind-day-find", "en") in said.text else []
    assert calls == ["04-25", "09-03", "11-18"] * 2
    assert words == ["05-25", "10-03", "12-18"] * 2


async def test_an_import_of_the_three_days_finds_them(almanac: Almanac) -> None:
    made = await almanac.database.run(ensure_calendar_days, almanac.office, START)
    titles = [almanac.word(f"remind-title-{name}", "en") for name in calendar_days.DAYS.values()]
    lines = [f"{title},calendar day,{start}" for title, start in zip(titles, calendar_days.DAYS, strict=True)]
    sheet = propose("events", "\n".join(["title,kind,start", *lines]))
    press = almanac.office
    report = await almanac.database.run(store, "events", sheet, press=press, language="en", now=START)
    assert (report.new, report.rows) == (0, len(made))
    coming = await almanac.database.read(event_dates.select, event_dates.d.kind == calendar_days.DAY)
    assert sorted(one.start for one in coming) == sorted(calendar_days.DAYS)
    assert await almanac.database.run(ensure_calendar_days, almanac.office, START) == []


async def test_a_quiet_quarter_of_an_hour_costs_two_queries(almanac: Almanac) -> None:
    for day in range(1, 6):
        await almanac.event(None, f"2026-02-{day:02}T18:00", "plenary")
    await almanac.to(paris("2026-01-30T12:00"))
    await almanac.tick()

    def due(conn: sa.Connection) -> int:
        asked: list[str] = []
        sa.event.listen(conn, "before_cursor_execute", lambda *a: asked.append(a[2]))
        almanac.reminders.fire_due(conn, almanac.clock.at)
        return len(asked)

    assert await almanac.database.run(due) == 2
