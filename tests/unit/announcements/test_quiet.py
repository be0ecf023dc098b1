"""Quiet hours end by the wall clock of whoever has them, on every day of the year."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.announcements.quiet import after_quiet, quiet_span

ZONES = ("UTC", "Europe/Paris", "America/Sao_Paulo", "Africa/Dakar", "Asia/Kathmandu", "Australia/Lord_Howe")
NIGHT = "21:00-08:00"


def at(text: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "zone", "end"),
    [
        ("2026-06-01T22:30", "Europe/Paris", "2026-06-02T08:00"),
        ("2026-06-02T03:00", "Europe/Paris", "2026-06-02T08:00"),
        ("2026-06-02T21:00", "America/Sao_Paulo", "2026-06-03T08:00"),
        ("2026-03-28T23:00", "Europe/Paris", "2026-03-29T08:00"),  # the clock is put forward in that night
        ("2026-10-24T23:00", "Europe/Paris", "2026-10-25T08:00"),  # and back in this one
        ("2028-02-28T23:00", "Africa/Dakar", "2028-02-29T08:00"),
    ],
)
def test_night_ends_at_eight_by_the_local_clock(now: str, zone: str, end: str) -> None:
    assert after_quiet(at(now, zone), zone, NIGHT) == at(end, zone)


@pytest.mark.parametrize("now", ["2026-06-01T08:00", "2026-06-01T12:00", "2026-06-01T20:59"])
def test_day_is_not_quiet(now: str) -> None:
    assert after_quiet(at(now, "Europe/Paris"), "Europe/Paris", NIGHT) is None


@pytest.mark.parametrize("hours", ["", "-", "21-8", "25:00-08:00", "08:00-08:00", "night"])
def test_what_is_no_span_is_never_quiet(hours: str) -> None:
    assert after_quiet(at("2026-06-01T23:00"), "UTC", hours) is None


def test_unknown_zone_counts_as_utc() -> None:
    assert after_quiet(at("2026-06-01T23:00"), "Nowhere/City", NIGHT) == at("2026-06-02T08:00")


def test_span_that_ends_in_the_hour_that_is_skipped_ends_after_it() -> None:
    """02:30 does not exist in that night."""
    end = after_quiet(at("2026-03-29T01:00", "Europe/Paris"), "Europe/Paris", "21:00-02:30")
    assert end is not None
    assert at("2026-03-29T03:00", "Europe/Paris") <= end <= at("2026-03-29T03:30", "Europe/Paris")


_clock = st.builds(lambda hour, minute: f"{hour:02}:{minute:02}", st.integers(0, 23), st.sampled_from([0, 1, 30, 59]))


@settings(max_examples=400, deadline=None)
@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2029, 1, 1)),  # noqa: DTZ001  made aware below
    st.sampled_from(ZONES),
    _clock,
    _clock,
)
def test_quiet_hours_end_after_now_when_it_is_not_quiet(moment: datetime, zone: str, begin: str, end: str) -> None:
    now, hours = moment.replace(tzinfo=UTC), f"{begin}-{end}"
    found = after_quiet(now, zone, hours)
    span = quiet_span(hours)
    if found is None:
        assert span is None or not _quiet(now.astimezone(ZoneInfo(zone)).time(), *span)
        return
    assert span is not None
    assert _quiet(now.astimezone(ZoneInfo(zone)).time(), *span)
    assert now < found <= now + timedelta(hours=26)
    assert not _quiet(found.astimezone(ZoneInfo(zone)).time(), *span)


def _quiet(clock: time, begin: time, end: time) -> bool:
    if begin < end:
        return begin <= clock < end
    return clock >= begin or clock < end
