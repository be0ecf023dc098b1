"""The retro-plan: every task in its order, none over before anybody could see it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.events import week_plan
from handlers.events.model import Event
from storage.tasks import Task

days = st.dates(date(2025, 1, 1), date(2032, 12, 31))
lengths = st.timedeltas(timedelta(), timedelta(days=20)).map(lambda one: timedelta(days=one.days))


@settings(max_examples=200, deadline=None)
@given(days, lengths, st.integers(0, 400))
def test_tasks_keep_their_order_and_leave_time(first: date, length: timedelta, known_before: int) -> None:
    known = first - timedelta(days=known_before)
    found = week_plan.days_of(first, first + length, known)
    due = [found[name] for name in week_plan.NAMES]
    assert due == sorted(due)
    assert min(due) >= known
    assert all(found[name] < first for name in week_plan.NAMES[:-2]) or known >= first
    assert found["thanks"] > first + length
    if known_before > 190:
        assert found == week_plan.days_of(first, first + length, known - timedelta(days=1000))


def test_leap_years_and_short_months_are_the_calendars() -> None:
    found = week_plan.days_of(date(2028, 8, 31), date(2028, 9, 6), date(2027, 1, 1))
    assert found["partners"] == date(2028, 2, 29)
    assert found["call"] == date(2028, 7, 17)
    assert found["evaluation"] == date(2028, 9, 13)


@given(st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_a_partial_day_means_its_end(day: date) -> None:
    assert week_plan.last_day(day.isoformat()) == day
    month = week_plan.last_day(f"{day:%Y-%m}")
    assert (month.year, month.month) == (day.year, day.month)
    assert (month + timedelta(days=1)).day == 1
    assert week_plan.last_day(f"{day:%Y}") == date(day.year, 12, 31)


def event(zone: str) -> Event:
    """Of all that an event is, only the zone matters here."""
    nothing: dict[str, str] = {}
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return Event(
        record_id=1,
        ref="r",
        kind="welcoming_week",
        status="confirmed",
        start="2026-10-03",
        end="",
        zone=zone,
        recurrence="",
        place=nothing,
        mode="",
        link=nothing,
        region="",
        pillars=(),
        themes=(),
        languages=(),
        interpretation=nothing,
        organisers=(),
        access=False,
        capacity=0,
        reserved=0,
        joining="open",
        deadline="",
        sequence=0,
        umbrella="",
        person_id=None,
        version=1,
        state="published",
        updated_at=at,
    )


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(("Europe/Paris", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Auckland")),
    st.lists(st.timedeltas(timedelta(minutes=5), timedelta(days=4)), min_size=1, max_size=40),
)
def test_a_task_is_nudged_at_most_twice_and_each_time_in_its_days(zone: str, naps: list[timedelta]) -> None:
    week, now = event(zone), datetime(2026, 9, 1, tzinfo=UTC)
    task = Task(1, "t", 1, "last", "", None, date(2026, 9, 26), None, None)
    said: list[str] = []
    for nap in naps:
        now += nap
        kind = week_plan.nudge_of(task, week, now)
        if kind:
            said.append(kind)
            day = week_plan.today(week, now)
            assert (day > task.due) == (kind == "late")
            assert day >= task.due - timedelta(days=3)
            task = Task(1, "t", 1, "last", "", None, task.due, None, now)
    assert said in ([], ["soon"], ["late"], ["soon", "late"])
