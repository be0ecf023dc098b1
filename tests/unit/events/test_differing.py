"""What is told when an event changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.events.differing import as_it_was, differences, kept, lines, material
from messages.catalog import LANGUAGES, Catalog
from tests.unit.events.test_when import event, plain

CATALOG = Catalog()
OLD = event("2026-06-16T18:00", place={"name": "Dakar", "country": "SN"}, mode="on_site", languages=("fr",))


def test_what_people_rely_on_is_material_and_the_rest_is_not() -> None:
    """News for everybody and a new sequence number, or a silent correction."""
    assert differences(OLD, OLD) == ()
    for name, new in {
        "date": replace(OLD, start="2026-06-18T18:00"),
        "status": replace(OLD, status="cancelled"),
        "place": replace(OLD, place={"name": "Thiès", "country": "SN"}),
        "mode": replace(OLD, mode="hybrid"),
        "link": replace(OLD, link={"fr": "https://example.org/a"}),
    }.items():
        assert differences(OLD, new) == (name,)
        assert material((name,))
    for new in (
        replace(OLD, capacity=40),
        replace(OLD, languages=("fr", "en")),
        replace(OLD, interpretation={"en": "wanted"}),
    ):
        assert differences(OLD, new)
        assert not material(differences(OLD, new))


def test_coordinates_of_the_same_place_are_no_news() -> None:
    assert differences(OLD, replace(OLD, place={**OLD.place, "latitude": 14.7})) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_old_and_new_stand_side_by_side_in_each_language(language: str) -> None:
    new = replace(OLD, start="2026-06-18T18:00")
    (line,) = lines(CATALOG, OLD, new, ("date",), language, "Africa/Dakar")
    assert "16" in line
    assert "18" in line
    assert ("←" if language == "ar" else "→") in line
    assert line.startswith(CATALOG.text("field-when", language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cancelled_event_says_that_and_nothing_else(language: str) -> None:
    new = replace(OLD, status="cancelled", start="2026-06-18T18:00")
    told = lines(CATALOG, OLD, new, differences(OLD, new), language, "")
    assert told == [CATALOG.text("event-changed-cancelled", language)]


def test_the_new_address_to_join_by_is_never_said() -> None:
    new = replace(OLD, link={"fr": "https://example.org/secret"})
    told = "\n".join(lines(CATALOG, OLD, new, ("link",), "fr", ""))
    assert told
    assert "secret" not in told
    assert "secret" not in str(kept(new))


def test_a_partial_date_that_is_fixed_shows_what_it_was() -> None:
    old, new = event("2024"), event("2024-11-12", zone="Africa/Dakar")
    (line,) = lines(CATALOG, old, new, differences(old, new)[:1], "en", "")
    assert plain(line) == "When: in 2024 → Tuesday, 12 November 2024"


def test_what_was_kept_brings_the_earlier_state_back() -> None:
    new = replace(OLD, start="2027-01-01", place={}, mode="online", status="postponed", languages=())
    assert as_it_was(new, kept(OLD)) == OLD
