"""Protects calendar entries: read by another library than the one that wrote them, they say what the event says, and a
changed event changes the entry that people have instead of making a second one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.events.calendar import Entry, calendar_of, file_of, has_entry, uid
from handlers.events.model import Event
from messages.catalog import LANGUAGES, Catalog
from messages.enumerations import ENUMERATIONS

CATALOG = Catalog()
CREATED = datetime(2026, 1, 1, tzinfo=UTC)
EVENT = Event(
    record_id=1,
    ref="abc234",
    kind="webinar",
    status="confirmed",
    start="2026-06-16T18:00",
    end="2026-06-16T20:00",
    zone="Europe/Paris",
    recurrence="",
    place={"name": "Lyon", "latitude": 45.8, "longitude": 4.8},
    mode="hybrid",
    link={"fr": "https://join.example.org/secret"},
    region="europe",
    pillars=(),
    themes=("housing",),
    languages=("fr",),
    interpretation={},
    organisers=("Organisers of the Quay",),
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
    updated_at=CREATED,
)


def entry(event: Event = EVENT, title: str = "Housing for all", **values: Any) -> Entry:
    return Entry(event, CREATED, values.pop("language", "en"), title, **values)


def parsed(content: bytes) -> Any:
    return vobject.readOne(content.decode())


def only(event: Event, **values: Any) -> Any:
    return parsed(calendar_of([entry(event, **values)], CATALOG, "en")).vevent


def test_another_library_reads_what_the_event_says() -> None:
    found = only(EVENT, summary="A text; with, marks\nand lines")
    assert found.summary.value == "Housing for all"
    assert found.summary.params["LANGUAGE"] == ["en"]
    assert found.dtstart.value.astimezone(UTC) == datetime(2026, 6, 16, 16, tzinfo=UTC)
    assert found.dtend.value.astimezone(UTC) == datetime(2026, 6, 16, 18, tzinfo=UTC)
    assert found.dtstart.params["X-VOBJ-ORIGINAL-TZID"] == ["Europe/Paris"]
    assert found.location.value == "Lyon"
    assert found.status.value == "CONFIRMED"
    assert found.description.value.startswith("A text; with, marks\nand lines")
    assert "Organisers of the Quay" in found.description.value


def test_the_zone_comes_with_the_file() -> None:
    content = calendar_of([entry()], CATALOG, "en")
    assert b"BEGIN:VTIMEZONE" in content
    assert b"TZID:Europe/Paris" in content
    assert len(content) < 4000, "rules of a few years are enough"


def test_the_address_to_join_by_is_for_those_who_come() -> None:
    assert b"join.example.org" not in calendar_of([entry()], CATALOG, "en")


def test_change_and_cancellation_update_the_same_entry() -> None:
    moved = replace(EVENT, start="2026-06-18T18:00", end="", sequence=1, updated_at=CREATED + timedelta(days=1))
    cancelled = replace(moved, status="cancelled", sequence=2, updated_at=CREATED + timedelta(days=2))
    first, second, third = (only(one) for one in (EVENT, moved, cancelled))
    assert first.uid.value == second.uid.value == third.uid.value == uid(EVENT, CREATED)
    assert [one.sequence.value for one in (first, second, third)] == ["0", "1", "2"]
    assert first.last_modified.value < second.last_modified.value < third.last_modified.value
    assert second.dtstart.value.astimezone(UTC).day == 18
    assert third.status.value == "CANCELLED"
    assert third.summary.value == "Cancelled: Housing for all"


def test_two_networks_that_drew_the_same_short_id_have_two_entries() -> None:
    assert uid(EVENT, CREATED) != uid(EVENT, CREATED + timedelta(seconds=1))


@pytest.mark.parametrize("start", ["2024", "2024-06"])
def test_partial_dates_are_left_out_until_they_are_dated(start: str) -> None:
    partial = replace(EVENT, start=start, end="", status="tentative")
    assert not has_entry(partial)
    assert file_of(entry(partial), CATALOG) is None
    assert b"VEVENT" not in calendar_of([entry(partial)], CATALOG, "en")


def test_whole_days_end_after_the_last_one() -> None:
    found = only(replace(EVENT, start="2026-06-15", end="2026-06-16"))
    assert (found.dtstart.value, found.dtend.value) == (date(2026, 6, 15), date(2026, 6, 17))


def test_a_day_of_every_year_recurs() -> None:
    found = only(replace(EVENT, kind="calendar_day", start="--12-18", end="", recurrence="yearly"))
    assert found.rrule.value == "FREQ=YEARLY"
    assert found.dtstart.value == date(2026, 12, 18)


def test_a_leap_day_comes_every_year_too() -> None:
    found = only(replace(EVENT, kind="calendar_day", start="--02-29", end="", recurrence="yearly"))
    days = [day.date() for day in found.getrruleset(addRDate=True)[:3]]
    assert days == [date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29)]


def test_what_is_postponed_does_not_happen_then() -> None:
    assert only(replace(EVENT, status="postponed")).status.value == "CANCELLED"


def test_a_feed_says_what_it_is_and_when_to_ask_again() -> None:
    found = parsed(calendar_of([entry()], CATALOG, "en", name="Alliance"))
    assert found.contents["x-wr-calname"][0].value == "Alliance"
    assert found.contents["refresh-interval"][0].value == "PT6H"
    assert "method" not in found.contents


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words(language: str) -> None:
    content = calendar_of([entry(replace(EVENT, status="cancelled"), language=language)], CATALOG, language)
    assert f"LANGUAGE={language}" in content.decode()


@settings(max_examples=60)
@given(
    title=st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=300),
    summary=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\x00"), max_size=300),
    zone=st.sampled_from(["Europe/Paris", "America/Sao_Paulo", "Africa/Dakar", "Asia/Kathmandu", "UTC"]),
    day=st.dates(date(2024, 1, 1), date(2035, 12, 31)),
    hour=st.integers(0, 23),
    kind=st.sampled_from(ENUMERATIONS["event_kind"]),
)
def test_any_event_is_read_back(title: str, summary: str, zone: str, day: date, hour: int, kind: str) -> None:
    """Folded lines, escaped marks, hours that a change of clocks leaves out or repeats."""
    event = replace(EVENT, start=f"{day}T{hour:02}:30", end="", zone=zone, kind=kind)
    content = calendar_of([entry(event, title, summary=summary)], CATALOG, "en")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    found = parsed(content).vevent
    assert found.summary.value.strip() == title.strip()
    began = found.dtstart.value.astimezone(UTC)
    assert began == event.starts_at
