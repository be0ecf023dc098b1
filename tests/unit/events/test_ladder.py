"""When reminders are due: by the local calendar and clock, whatever summer time and short months do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.events import ladder
from handlers.events.ladder import RUNGS, Rung

PARIS, SAO_PAULO = "Europe/Paris", "America/Sao_Paulo"
ZONES = (PARIS, SAO_PAULO, "Africa/Dakar", "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Auckland")
starts = st.one_of(
    st.builds(
        lambda day, clock: f"{day.isoformat()}T{clock.isoformat(timespec='minutes')}",
        st.dates(date(2025, 1, 1), date(2030, 12, 31)),
        st.times(),
    ),
    st.dates(date(2025, 1, 1), date(2030, 12, 31)).map(date.isoformat),
)
some_rungs = st.sets(st.sampled_from(RUNGS))


def local(rung: Rung, zone: str) -> str:
    return rung.at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")


def by_name(start: str, zone: str, kind: str) -> dict[str, str]:
    return {rung.name: local(rung, zone) for rung in ladder.rungs(start, zone, ladder.ladder(kind))}


def test_each_kind_has_its_ladder() -> None:
    assert ladder.ladder("regional_meeting") == ladder.ladder("plenary") == ("30d", "7d", "1d", "morning")
    assert ladder.ladder("webinar") == ladder.ladder("debate") == ("7d", "1d", "1h", "start")
    assert ladder.ladder("welcoming_week") == ("6m", "3m", "1m")
    assert ladder.ladder("exchange_visit") == ("7d", "1d")


def test_an_organisers_own_ladder_counts_even_if_it_is_empty() -> None:
    assert ladder.ladder("webinar", ["start", "3d", "nonsense"]) == ("3d", "start")
    assert ladder.ladder("webinar", []) == ()


@pytest.mark.parametrize("start", ["2026-03-29T18:00", "2026-10-25T18:00"])  # Europe's clocks change that night
def test_a_day_before_is_the_same_hour_across_summer_time(start: str) -> None:
    found = by_name(start, PARIS, "regional_meeting")
    assert all(moment.endswith("T18:00") for name, moment in found.items() if name != "morning")
    assert found["morning"] == f"{start[:10]}T08:00"
    day_before = next(rung for rung in ladder.rungs(start, PARIS, ["1d"]))
    opening = ladder.opens(start, PARIS)
    assert opening is not None
    assert opening - day_before.at != timedelta(days=1)


def test_an_hour_that_summer_time_leaves_out_counts_as_the_next() -> None:
    assert by_name("2026-03-30T02:30", PARIS, "exchange_visit")["1d"] == "2026-03-29T03:30"


def test_months_are_those_of_the_calendar() -> None:
    assert by_name("2026-08-31", PARIS, "welcoming_week") == {
        "6m": "2026-02-28T09:00",
        "3m": "2026-05-31T09:00",
        "1m": "2026-07-31T09:00",
    }
    assert ladder.months_before(date(2028, 8, 31), 6) == date(2028, 2, 29)
    assert ladder.months_before(date(2028, 3, 31), 1) == date(2028, 2, 29)
    assert ladder.months_before(date(2027, 1, 15), 1) == date(2026, 12, 15)


def test_a_webinar_is_opened_by_its_last_rung() -> None:
    found = by_name("2026-06-16T18:00", "Africa/Dakar", "webinar")
    assert found["1h"] == "2026-06-16T17:00"
    assert found["start"] == "2026-06-16T18:00"


@pytest.mark.parametrize("start", ["2026", "2026-06", "--12-18", ""])
def test_nobody_is_reminded_of_an_open_date(start: str) -> None:
    assert ladder.rungs(start, PARIS, RUNGS) == []


def test_whole_days_have_no_reminders_by_the_hour() -> None:
    names = [rung.name for rung in ladder.rungs("2026-06-16", PARIS, RUNGS)]
    assert "1h" not in names
    assert "start" not in names
    assert names[-1] == "morning"
    assert ladder.offered("plenary", all_day=True) == tuple(name for name in RUNGS if name not in ladder.CLOCKED)


def test_only_the_latest_that_came_since_is_due() -> None:
    steps = ladder.rungs("2026-06-16T18:00", "UTC", ladder.ladder("regional_meeting"))
    start = datetime(2026, 6, 16, 18, tzinfo=UTC)
    long_ago = start - timedelta(days=300)
    assert ladder.due(steps, long_ago, start - timedelta(days=31)) is None
    late = ladder.due(steps, long_ago, start - timedelta(hours=20))
    assert late is not None
    assert late.name == "1d"
    assert ladder.due(steps, start - timedelta(days=5), start - timedelta(days=4)) is None


@settings(max_examples=200, deadline=None)
@given(starts, st.sampled_from(ZONES), some_rungs)
def test_reminders_come_in_order_and_none_after_the_start(start: str, zone: str, names: set[str]) -> None:
    steps = ladder.rungs(start, zone, names)
    opening = ladder.opens(start, zone)
    assert opening is not None
    moments = [rung.at for rung in steps]
    assert moments == sorted(set(moments))
    assert all(rung.at < opening or (rung.name == "start" and rung.at == opening) for rung in steps)
    assert {rung.name for rung in steps} <= names
    if "7d" in names and not names & {"30d", "14d", "3d"}:
        week = next(rung for rung in steps if rung.name == "7d")
        assert timedelta(days=6, hours=22) <= opening - week.at <= timedelta(days=7, hours=2)


@settings(max_examples=150, deadline=None)
@given(
    starts,
    st.sampled_from(ZONES),
    some_rungs,
    st.timedeltas(timedelta(), timedelta(days=250)),
    st.lists(st.timedeltas(timedelta(hours=1), timedelta(days=40)), min_size=1, max_size=12),
)
def test_none_comes_before_its_event_was_known_nor_twice(
    start: str, zone: str, names: set[str], known_for: timedelta, naps: list[timedelta]
) -> None:
    opening = ladder.opens(start, zone)
    assert opening is not None
    steps, since = ladder.rungs(start, zone, names), opening - known_for
    now, said = since, []
    for nap in naps:
        now += nap
        found = ladder.due(steps, since, now)
        assert found is None or since < found.at <= now
        if found is not None and found not in said:
            said.append(found)
    assert [rung.at for rung in said] == sorted(rung.at for rung in said)
