"""A year of reminders, lived through in steps of hours with the bot down for days: each once, at its local hour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from handlers.events.calendar_days import ensure_calendar_days
from storage import outbox
from storage.broadcast_tables import broadcast_targets, broadcasts
from storage.database import Database
from storage.tables import deliveries
from tests.usecases.almanac import ROOMS, Almanac

PARIS, SAO_PAULO, KATHMANDU, DAKAR = "Europe/Paris", "America/Sao_Paulo", "Asia/Kathmandu", "Africa/Dakar"
BEGIN, END = datetime(2027, 9, 20, tzinfo=UTC), datetime(2028, 10, 20, tzinfo=UTC)
STEP = timedelta(hours=12)
DOWN = (
    (datetime(2028, 3, 18, 12, tzinfo=UTC), datetime(2028, 3, 21, 0, tzinfo=UTC)),
    (datetime(2028, 5, 20, 3, tzinfo=UTC), datetime(2028, 5, 27, 9, tzinfo=UTC)),
    (datetime(2028, 7, 5, tzinfo=UTC), datetime(2028, 7, 14, 20, tzinfo=UTC)),
)
EXPECTED = {
    # Europe's clocks go back that night: the day before is still in summer time.
    ("autumn", "30d"): ("2027-10-01T18:00", PARIS),
    ("autumn", "7d"): ("2027-10-24T18:00", PARIS),
    ("autumn", "1d"): ("2027-10-30T18:00", PARIS),
    ("autumn", "morning"): ("2027-10-31T08:00", PARIS),
    # On the leap day, where there is no summer time.
    ("leap", "7d"): ("2028-02-22T19:00", SAO_PAULO),
    ("leap", "1d"): ("2028-02-28T19:00", SAO_PAULO),
    ("leap", "1h"): ("2028-02-29T18:00", SAO_PAULO),
    ("leap", "start"): ("2028-02-29T19:00", SAO_PAULO),
    # Europe's clocks go forward on the 26th; the bot is down when the week before is due.
    ("spring", "30d"): ("2028-02-26T10:00", PARIS),
    ("spring", "7d"): ("2028-03-21T00:00", "UTC"),
    ("spring", "1d"): ("2028-03-26T10:00", PARIS),
    ("spring", "morning"): ("2028-03-27T08:00", PARIS),
    # A quarter to an hour: the day after the leap day.
    ("hills", "7d"): ("2028-02-23T08:30", KATHMANDU),
    ("hills", "1d"): ("2028-02-29T08:30", KATHMANDU),
    ("hills", "1h"): ("2028-03-01T07:30", KATHMANDU),
    ("hills", "start"): ("2028-03-01T08:30", KATHMANDU),
    # Half a year before the 31st of August is the leap day.
    ("week", "6m"): ("2028-02-29T09:00", DAKAR),
    ("week", "3m"): ("2028-05-31T09:00", DAKAR),
    ("week", "1m"): ("2028-07-31T09:00", DAKAR),
    # Moved on 5 June from 10 June to 15 July; down until the eve, when only the latest is said.
    ("moved", "30d"): ("2028-05-11T18:00", PARIS),
    ("moved", "7d"): ("2028-06-03T18:00", PARIS),
    ("moved", "30d'"): ("2028-06-15T18:00", PARIS),
    ("moved", "1d"): ("2028-07-14T20:00", "UTC"),
    ("moved", "morning"): ("2028-07-15T08:00", PARIS),
    # Cancelled on 1 April.
    ("cancelled", "30d"): ("2028-03-12T18:00", PARIS),
    # Calendar days; Africa Day itself passes while the bot is down.
    ("--10-03", "morning"): ("2027-10-03T08:00", "UTC"),
    ("--12-18", "1m"): ("2027-11-18T09:00", "UTC"),
    ("--12-18", "morning"): ("2027-12-18T08:00", "UTC"),
    ("--05-25", "1m"): ("2028-04-25T09:00", "UTC"),
    ("--10-03", "1m"): ("2028-09-03T09:00", "UTC"),
    ("--10-03", "morning'"): ("2028-10-03T08:00", "UTC"),
}


@pytest.fixture
async def almanac(sqlite_url: str, tmp_path: Path) -> Almanac:
    made = Almanac(Database.open(sqlite_url), tmp_path)
    made.clock.at = BEGIN
    await made.rooms(*ROOMS)
    return made


def moments() -> dict[tuple[str, str], datetime]:
    return {
        key: datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        for key, (local, zone) in EXPECTED.items()
    }


def ticks() -> Iterator[datetime]:
    """Twice a day, and a second before and at each moment at which something is expected; not while it is down."""
    regular = [BEGIN + number * STEP for number in range((END - BEGIN) // STEP)]
    near = [moment - timedelta(seconds=early) for moment in moments().values() for early in (0, 1)]
    for at in sorted({*regular, *near, *(end for _, end in DOWN)}):
        if not any(begin <= at < end for begin, end in DOWN):
            yield at


async def test_in_a_year_every_reminder_comes_once_and_at_its_hour(almanac: Almanac) -> None:
    comes = await almanac.guest("awa", "sign", "pt")
    events = {
        "autumn": await almanac.event(None, "2027-10-31T18:00", "regional_meeting", zone=PARIS),
        "leap": await almanac.event(None, "2028-02-29T19:00", "webinar", zone=SAO_PAULO),
        "spring": await almanac.event(None, "2028-03-27T10:00", "plenary", zone=PARIS),
        "hills": await almanac.event(None, "2028-03-01T08:30", "debate", zone=KATHMANDU),
        "week": await almanac.event(None, "2028-08-31", "welcoming_week", zone=DAKAR, end="2028-09-06"),
        "moved": await almanac.event(None, "2028-06-10T18:00", "plenary", zone=PARIS),
        "cancelled": await almanac.event(None, "2028-04-11T18:00", "regional_meeting", zone=PARIS),
        "partial": await almanac.event(None, "2028", "regional_meeting", zone=PARIS),
    }
    days = await almanac.database.run(ensure_calendar_days, almanac.office, BEGIN)
    await almanac.comes(comes, events["leap"])
    changes = {
        datetime(2028, 4, 1, 10, tzinfo=UTC): ("cancelled", {"status": "cancelled"}),
        datetime(2028, 6, 5, 10, tzinfo=UTC): ("moved", {"start": "2028-07-15T18:00"}),
    }

    ears = {**almanac.room_ids, "awa": comes.place.room_id}

    def live(conn: sa.Connection, begin: datetime, end: datetime) -> None:
        for at in ticks():
            if begin <= at < end:
                almanac.reminders.fire_due(conn, at)
                if sum(arrive(conn, room_id, at) for room_id in ears.values()):
                    almanac.broadcasts.fire_due(conn, at)

    def arrive(conn: sa.Connection, room_id: int, at: datetime) -> int:
        due = outbox.next_due(conn, room_id=room_id, now=at, limit=50, ring=almanac.office.ring)
        heard.extend((room_id, one.message_id or 0, at) for one in due)
        arrived = deliveries.c.id.in_([one.id for one in due])
        return conn.execute(deliveries.update().where(arrived).values(state="sent")).rowcount if due else 0

    heard: list[tuple[int, int, datetime]] = []
    begin = BEGIN
    for at, (name, data) in [*changes.items(), (END, ("", {}))]:
        await almanac.database.run(live, begin, at)
        almanac.clock.at = begin = at
        if name:
            await almanac.change(events[name], **data)

    names = {record.ref: name for name, record in events.items()}
    names |= {record.ref: str(record.data["start"]) for record in days}
    found = await almanac.database.read(said, names)
    assert found == moments()
    assert Counter(message for _, message, _ in heard).most_common(1)[0][1] == 1
    in_rooms = [(room_id, at) for room_id, _, at in heard if room_id in almanac.room_ids.values()]
    assert all(8 <= local_hour(almanac, room_id, at) < 21 for room_id, at in in_rooms)
    privately = await almanac.database.read(persons)
    assert privately == ["7d", "1d", "1h", "start"]
    await almanac.database.close()


def said(conn: sa.Connection, names: dict[str, str]) -> dict[tuple[str, str], datetime]:
    """When each reminder left, by the event's name and the rung; of a second date or year, the rung with a stroke."""
    b = broadcasts.c
    found: dict[tuple[str, str], datetime] = {}
    for row in conn.execute(sa.select(b.origin_key, b.fired_at).where(b.fired_at.is_not(None)).order_by(b.id)):
        _, ref, rung, start = row.origin_key.split(":", 3)
        if start.endswith(":rooms"):
            continue
        key = (names[ref], rung)
        if key in found:
            key = (names[ref], f"{rung}'")
        assert key not in found
        found[key] = row.fired_at
    return found


def persons(conn: sa.Connection) -> list[str]:
    """The rungs that persons heard."""
    b, targets = broadcasts.c, broadcast_targets.c
    query = sa.select(b.origin_key).join(broadcast_targets, targets.broadcast_id == b.id)
    found = conn.execute(query.where(targets.person_id.is_not(None)).order_by(b.id)).scalars()
    return [key.split(":")[2] for key in found]


def local_hour(almanac: Almanac, room_id: int, at: datetime) -> int:
    name = next(name for name, found in almanac.room_ids.items() if found == room_id)
    zone = next(room.time_zone for room in ROOMS if room.name == name)
    return at.astimezone(ZoneInfo(zone)).hour
