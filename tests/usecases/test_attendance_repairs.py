"""What went wrong with answers once and must not again: kept for ever, lost with a double entry, let in too early."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.dialogues.catalogue import dialogues
from handlers.directory.exporting.entries import entry_of
from handlers.events.announcing import held_back
from handlers.events.gathering import of_record
from handlers.events.moving import moved
from handlers.events.placing import arrange
from storage import attendance, records, reviewing
from storage.database import Database
from tests.usecases.almanac import Almanac
from tests.usecases.attendance_hall import Hall
from tests.usecases.house import SECRETS

LINK = "https://meet.example.org/accueil"


@pytest.fixture
def hall(database: Database, tmp_path: Path) -> Hall:
    return Hall(database, tmp_path)


@pytest.fixture
def almanac(database: Database, tmp_path: Path) -> Almanac:
    return Almanac(database, tmp_path)


async def test_what_people_need_is_forgotten_a_month_after_the_event(hall: Hall) -> None:
    """What tells of health or status is not kept for longer than it serves; numbers of who came stay."""
    guest = await hall.guest("amal")
    event = await hall.event(days=2)
    await hall.press(guest, f"rsvp:yes:{event.ref}")
    found = await hall.of(event, guest)
    assert found is not None
    details: dict[str, Any] = {"needs": SECRETS.encrypt("a ramp"), "concerned": True, "interpretation": "es"}
    await hall.database.run(lambda conn: attendance.set_details(conn, found, **details))
    hall.clock.at += timedelta(days=31)
    await hall.tick()
    kept = await hall.of(event, guest)
    assert kept is not None
    assert kept.needs is not None
    hall.clock.at += timedelta(days=2)
    await hall.tick()
    kept = await hall.of(event, guest)
    assert kept is not None
    assert (kept.answer, kept.needs, kept.concerned, kept.interpretation) == ("yes", None, False, "es")


async def test_answers_to_a_double_entry_are_answers_to_the_one_that_is_kept(hall: Hall) -> None:
    """Whoever answered both counts once; a refusal is not got around; places are given by the one that is kept."""
    guests = [await hall.guest(name) for name in ("amal", "bob", "chen")]
    kept, double = await hall.event(capacity=1), await hall.event()
    await hall.press(guests[0], f"rsvp:yes:{kept.ref}")
    for guest in guests[:2]:
        await hall.press(guest, f"rsvp:yes:{double.ref}")
    await hall.press(guests[2], f"rsvp:maybe:{double.ref}")

    def merge(conn: sa.Connection) -> None:
        reviewing.hand_over(conn, kept, double)
        record = records.get(conn, kept.id, secrets=SECRETS)
        assert record is not None
        arrange(of_record(conn, hall.office, record, hall.clock.at, set()))

    await hall.database.run(merge)
    counts = await hall.counts(kept)
    assert (counts.coming, counts.waiting, counts.maybe) == (1, 1, 1)
    assert await hall.counts(double) == attendance.Counts()


async def test_waiting_list_is_reminded_as_such_and_gets_no_address(almanac: Almanac) -> None:
    """The address to join by is for those who have a place."""
    seated, waiting = await almanac.guest("awa", "letter", "en"), await almanac.guest("ben", "sign", "en")
    start = f"{almanac.clock.at + timedelta(days=10):%Y-%m-%dT18:00}"
    event = await almanac.event(None, start, capacity=1, secret={"join_link": LINK}, tags={"mode": ["online"]})
    for guest, seat in ((seated, "seated"), (waiting, "waiting")):
        await almanac.comes(guest, event)

        def put(conn: sa.Connection, person: int = guest.person_id, seat: str = seat) -> None:
            found = attendance.of_person(conn, event.id, person)
            assert found is not None
            attendance.set_seats(conn, [found], {person: seat})

        await almanac.database.run(put)
    found = await almanac.database.read(lambda conn: of_record(conn, almanac.office, event, almanac.clock.at, set()))
    assert found.event.starts_at is not None
    await almanac.to(found.event.starts_at - timedelta(minutes=59))
    [one], [other] = await almanac.heard(seated), await almanac.heard(waiting)
    assert LINK in one.text
    assert LINK not in other.text
    assert almanac.word("remind-place-waiting", "en") in other.text


async def test_nobody_is_invited_to_what_is_over_or_cancelled(hall: Hall) -> None:
    """An announcement that was planned, or held up while the bot was down, does not leave then."""
    event = await hall.event(days=2)

    def reason(conn: sa.Connection) -> str | None:
        broadcast: Any = SimpleNamespace(record_id=event.id)
        return held_back(conn, hall.office, broadcast, hall.clock.at)

    assert await hall.database.read(reason) is None
    await hall.change(event, status="postponed")
    hall.clock.at += timedelta(days=3)
    assert await hall.database.read(reason) is None
    await hall.change(event, status=None)
    assert await hall.database.read(reason) == "rsvp-over"
    await hall.change(event, status="cancelled")
    assert await hall.database.read(reason) == "event-cancelled"


def test_deadline_moves_with_the_day() -> None:
    """A meeting that is moved back by a month does not stay closed."""

    def deadline(start: str, said: str, day: str) -> object:
        gathering: Any = SimpleNamespace(
            event=SimpleNamespace(start=start, end=""), record=SimpleNamespace(data={"deadline": said})
        )
        return moved(gathering, day, "")["deadline"]

    assert deadline("2027-06-16T18:00", "2027-06-10", "2027-07-16") == "2027-07-10"
    assert deadline("2028-02-29", "2028-02-28", "2029-02-28") == "2029-02-27"
    assert deadline("2027", "2027-06-10", "2027-05-01") == "2027-05-01"
    assert deadline("2027", "2027-06-10", "2027-07-01") == "2027-06-10"
    assert deadline("2027-06-16", "", "2027-07-16") is None


async def test_interpretation_that_is_only_wanted_is_not_promised_in_files(hall: Hall) -> None:
    """Sheets list languages that are certain, whatever form the event keeps them in."""
    asked = await hall.event(interpretation={"es": "confirmed", "ar": "wanted"})
    imported = await hall.event(interpretation=["pt"])
    for record, expected in ((asked, ["es"]), (imported, ["pt"])):
        entry = await hall.database.read(entry_of, record, secrets=SECRETS)
        assert entry.facts["interpretation"] == expected


async def test_only_weeks_are_offered_as_what_an_event_is_part_of(hall: Hall) -> None:
    week, _ = await hall.event(tags={"kind": ["welcoming_week"]}), await hall.event()
    found = await hall.database.read(records.titles, "event", secrets=SECRETS, limit=9, tagged="welcoming_week")
    assert [ref for ref, _ in found] == [week.ref]
    for name in ("event", "activity"):
        question = dialogues()[name].question("umbrella")
        assert question is not None
        assert question.of_kind == "welcoming_week"
