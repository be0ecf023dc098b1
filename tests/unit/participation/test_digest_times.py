"""Digests come at eight in the morning where their readers live, over changes of the clock and after quiet hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.participation.digest_times import latest_slot, slot

START = datetime(2024, 1, 1, tzinfo=UTC)
ZONES = ("Europe/Paris", "America/Sao_Paulo", "Africa/Dakar", "Asia/Kolkata", "Pacific/Apia", "America/St_Johns")


@given(
    now=st.integers(0, 5 * 366 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)),
    zone=st.sampled_from(ZONES),
    often=st.sampled_from(("daily", "weekly")),
)
@settings(deadline=None, max_examples=200)
def test_the_latest_hour_is_eight_o_clock_and_never_in_the_future(now: datetime, zone: str, often: str) -> None:
    found = latest_slot(now, zone, "21:00-08:00", often)
    local = found.astimezone(ZoneInfo(zone))
    assert (local.hour, local.minute) == (8, 0)
    assert found <= now < found + timedelta(days=8 if often == "weekly" else 1, hours=2)
    assert often == "daily" or local.weekday() == 0


@pytest.mark.parametrize(
    ("day", "utc"),
    [(date(2026, 3, 28), 7), (date(2026, 3, 29), 6), (date(2026, 10, 24), 6), (date(2026, 10, 25), 7)],
)
def test_eight_stays_eight_when_the_clock_changes(day: date, utc: int) -> None:
    assert slot(day, ZoneInfo("Europe/Paris"), "") == datetime(day.year, day.month, day.day, utc, tzinfo=UTC)


@pytest.mark.parametrize(
    ("quiet", "hour"),
    [("22:00-09:30", "09:30"), ("07:00-12:00", "12:00"), ("21:00-08:00", "08:00"), ("", "08:00"), ("-", "08:00")],
)
def test_quiet_hours_are_waited_for(quiet: str, hour: str) -> None:
    assert f"{slot(date(2026, 6, 1), ZoneInfo('UTC'), quiet):%H:%M}" == hour


def test_every_day_of_a_year_has_its_hour_once_and_every_week_its_monday() -> None:
    """Whoever asks every quarter of an hour, for a year over both changes of the clock, meets 365 hours and 52."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    moments = [start + timedelta(minutes=15 * step) for step in range(4 * 24 * 365)]
    daily = {latest_slot(now, "Europe/Paris", "", "daily") for now in moments[40:]}
    weekly = {latest_slot(now, "Europe/Paris", "", "weekly") for now in moments[40::8]}
    assert len(daily) == 365
    assert len(weekly) == 53, "that of the last Monday of the year before is among them"


def test_a_zone_that_is_none_any_more_is_utc() -> None:
    now = datetime(2026, 6, 1, 9, tzinfo=UTC)
    assert latest_slot(now, "Nowhere/Lost", "", "daily") == datetime(2026, 6, 1, 8, tzinfo=UTC)
