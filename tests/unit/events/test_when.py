"""When an event is, in words, for readers anywhere."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.events.model import Event
from handlers.events.when import clock_text, day_text, next_day, span_text
from messages.catalog import LANGUAGES
from messages.names import isolate


def event(start: str, end: str = "", zone: str = "Europe/Paris", **others: Any) -> Event:
    """One with this time, and nothing else to say."""
    values: dict[str, Any] = {
        **{"record_id": 1, "ref": "abc", "kind": "webinar", "status": "confirmed", "recurrence": "", "place": {}},
        **{"mode": "", "link": {}, "region": "", "pillars": (), "themes": (), "languages": (), "interpretation": {}},
        **{"organisers": (), "access": False, "capacity": 0, "reserved": 0, "joining": "open", "deadline": ""},
        **{"sequence": 0, "umbrella": "", "person_id": None, "version": 1, "state": "published"},
        "updated_at": datetime(2026, 1, 1, tzinfo=UTC),
    }
    return Event(start=start, end=end, zone=zone, **(values | others))


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("language", "year", "month", "every"),
    [
        ("fr", "en 2024", "en juin 2023", "chaque année, le 18 décembre"),
        ("en", "in 2024", "in June 2023", "every 18 December"),
        ("es", "en 2024", "en junio de 2023", "cada 18 de diciembre"),
        ("pt", "em 2024", "em junho de 2023", "todo ano, em 18 de dezembro"),
        ("ar", "في 2024", "في يونيو 2023", "كل عام في 18 ديسمبر"),
    ],
)
def test_partial_dates_and_days_of_every_year_are_said_in_each_language(
    language: str, year: str, month: str, every: str
) -> None:
    """They stay as vague as they were given."""
    assert span_text(event("2024"), language) == year
    assert span_text(event("2023-06"), language) == month
    assert span_text(event("--12-18", recurrence="yearly"), language) == every


def test_readers_see_their_own_time_and_the_organisers_beside_it() -> None:
    webinar = event("2026-06-16T20:00", "2026-06-16T22:00")
    said = plain(span_text(webinar, "en", "Africa/Dakar"))
    assert said == "Tuesday, 16 June 2026, 18:00–20:00 (Dakar) · 20:00–22:00 (Paris)"
    assert plain(span_text(webinar, "fr", "Africa/Dakar")).startswith("mardi 16 juin 2026, 18:00–20:00 (Dakar)")
    assert plain(span_text(webinar, "en", "Europe/Paris")) == "Tuesday, 16 June 2026, 20:00–22:00 (Paris)"
    same_clock = plain(span_text(webinar, "en", "Europe/Madrid"))
    assert same_clock == "Tuesday, 16 June 2026, 20:00–22:00 (Madrid)"


def test_another_day_on_the_readers_clock_names_both_days() -> None:
    said = plain(span_text(event("2026-06-16T01:00"), "en", "America/Lima"))
    assert said == "Monday, 15 June 2026, 18:00 (Lima) · Tuesday, 16 June 2026, 01:00 (Paris)"


def test_whole_days_are_the_same_everywhere() -> None:
    several = event("2026-06-16", "2026-06-18")
    assert span_text(several, "en", "Pacific/Auckland") == span_text(several, "en", "America/New_York")
    assert span_text(several, "en") == "Tuesday, 16 June 2026 – Thursday, 18 June 2026"
    assert span_text(event("2026-06-01"), "fr") == "lundi 1er juin 2026"


def test_summer_time_counts_on_the_day_itself() -> None:
    """Paris leaves winter on 29 March 2026, Dakar never does; a night that has one hour twice is said once."""
    assert "17:00 (Dakar)" in plain(span_text(event("2026-03-28T18:00"), "en", "Africa/Dakar"))
    assert "16:00 (Dakar)" in plain(span_text(event("2026-03-29T18:00"), "en", "Africa/Dakar"))
    assert "00:30 (Dakar)" in plain(span_text(event("2026-10-25T02:30"), "en", "Africa/Dakar"))


def test_a_reader_without_a_known_zone_reads_the_organisers() -> None:
    webinar = event("2026-06-16T20:00")
    theirs = span_text(webinar, "en", "Europe/Paris")
    assert span_text(webinar, "en", "Nowhere/Land") == span_text(webinar, "en") == theirs


def test_zones_are_named_in_the_readers_language_and_cannot_turn_the_line() -> None:
    said = span_text(event("2026-06-16T20:00", zone="Africa/Cairo"), "ar", "Europe/Paris")
    assert isolate("القاهرة") in said
    assert isolate("باريس") in said


def test_days_of_every_year_come_again_each_year() -> None:
    """Where there is no 29 February, the month's last day stands in for it."""
    migrants = event("--12-18", recurrence="yearly")
    assert next_day(migrants, date(2026, 12, 18)) == date(2026, 12, 18)
    assert next_day(migrants, date(2026, 12, 19)) == date(2027, 12, 18)
    leap = event("--02-29", recurrence="yearly")
    assert next_day(leap, date(2027, 3, 1)) == date(2028, 2, 29)
    assert next_day(leap, date(2026, 3, 1)) == date(2027, 2, 28)
    assert next_day(event("2024"), date(2026, 3, 1)) is None
    assert next_day(event("2026-03-01", "2026-03-04"), date(2026, 3, 3)) == date(2026, 3, 1)


@given(
    minutes=st.integers(0, 15 * 366 * 24 * 60),
    zone=st.sampled_from(sorted(available_timezones() - {"localtime"})),
    reader=st.sampled_from(sorted(available_timezones() - {"localtime"})),
    language=st.sampled_from(LANGUAGES),
)
@settings(max_examples=60, deadline=None)
def test_the_readers_hour_is_right_in_every_zone(minutes: int, zone: str, reader: str, language: str) -> None:
    """Whatever the zones and the language, the hour shown is the event's on the reader's clock."""
    at = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    one = event(f"{at:%Y-%m-%dT%H:%M}", zone=zone)
    begins = one.starts_at
    assert begins is not None
    said = span_text(one, language, reader)
    assert f"{begins.astimezone(ZoneInfo(reader)):%H:%M}" in said
    assert "\n" not in said
    assert clock_text(begins, language, reader) in said or "–" in said
    assert day_text(one, language, reader)
