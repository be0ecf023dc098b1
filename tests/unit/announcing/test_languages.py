"""Which versions of an announcement are right, and what each reader gets."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.announcements.languages import FIELDS, holding, read_in, versions
from storage.records import Record, Text

NOW = datetime(2026, 5, 1, tzinfo=UTC)
CODES = ("en", "fr", "es", "pt", "ar")
_STATES = st.sampled_from(("human", "machine", "stale", "absent"))
_TRANSLATED = st.fixed_dictionaries({(name, code): _STATES for name in FIELDS for code in CODES[1:]})


def _record(kind: str = "announcement") -> Record:
    return Record(
        1, "abc", kind, "submitted", "public", "en", 1, None, None, {}, {}, (), True, NOW, NOW, None, None, None, 0
    )


def _texts(states: dict[tuple[str, str], str], fields: tuple[str, ...] = FIELDS) -> list[Text]:
    own = [Text(name, "en", f"{name} en", "human", 1, "author") for name in fields]
    return own + [
        Text(name, code, f"{name} {code} {state}", state, 1, "machine")
        for (name, code), state in states.items()
        if state != "absent"
    ]


@settings(max_examples=200, deadline=None)
@given(_TRANSLATED, st.sets(st.sampled_from(CODES)))
def test_only_what_a_person_wrote_or_read_lets_it_leave(states: dict[tuple[str, str], str], required: set[str]) -> None:
    """A required language holds it back exactly if one of its fields is no person's."""
    found = versions(_texts(states), _record(), CODES)
    right = {code for code in CODES[1:] if all(states[name, code] == "human" for name in FIELDS)} | {"en"}
    assert set(holding(found, required)) == required - right
    assert found[0].language == "en"
    assert not found[0].holds


@settings(max_examples=200, deadline=None)
@given(_TRANSLATED, st.sampled_from((*CODES, "de")))
def test_nobody_reads_what_is_older_than_the_original(states: dict[tuple[str, str], str], reader: str) -> None:
    """Every reader gets every field: in their language if it is up to date, else as it was written."""
    shown = read_in(_texts(states), _record(), reader)
    assert set(shown) == set(FIELDS)
    for name in FIELDS:
        good = states.get((name, reader), "absent") in ("human", "machine")
        assert shown[name].language == (reader if good else "en")
        assert shown[name].state != "stale"


def test_worst_field_tells_how_far_a_version_is() -> None:
    """A title that was read does not excuse a text that is missing."""
    states = {("title", "fr"): "human", ("title", "es"): "human", ("text", "es"): "machine"}
    states |= {("title", "pt"): "stale", ("text", "pt"): "machine"}
    found = {one.language: one.state for one in versions(_texts(states), _record(), ("fr", "es", "pt"))}
    assert found == {"en": "source", "fr": "missing", "es": "machine", "pt": "stale"}


def test_other_records_are_asked_for_the_fields_they_have() -> None:
    """An event has a summary in place of a text, or only a title."""
    record = _record("event")
    both = _texts({("title", "fr"): "human"}, ("title", "summary"))
    assert [one.state for one in versions(both, record, ("fr",))] == ["source", "missing"]
    alone = _texts({("title", "fr"): "human"}, ("title",))
    assert [one.state for one in versions(alone, record, ("fr",))] == ["source", "human"]
