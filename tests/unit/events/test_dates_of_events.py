"""Where the times of an event come from when little is said, and what is proposed as a choice of dates."""

from __future__ import annotations

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from handlers.dialogues.answers import Misunderstood
from handlers.events.model import read
from handlers.events.moving import moved
from handlers.events.poll_of_dates import read_dates
from storage.records import Record
from tests.unit.events.test_when import event

TODAY = date(2026, 11, 22)


def record(**data: Any) -> Record:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    values: dict[str, Any] = {
        **{"id": 1, "ref": "abc", "kind": "event", "state": "published", "visibility": "public", "language": "fr"},
        **{"version": 1, "person_id": None, "organisation_id": None, "created_at": now, "updated_at": now},
        **{"published_at": now, "confirmed_at": now, "confirm_by": None, "unanswered": 0, "consents": {}},
    }
    return Record(**values, data=data, checks=(), sealed=False)


def test_the_zone_said_counts_then_that_of_the_place_then_the_networks() -> None:
    """Whoever skips the question about the zone means the clock of the place."""
    place = {"name": "Dakar", "country": "SN"}
    assert read(record(start="2027-01-01", place=place, time_zone="Europe/Paris"), {}, {}).zone == "Europe/Paris"
    assert read(record(start="2027-01-01", place=place), {}, {}).zone == "Africa/Dakar"
    assert read(record(start="2027-01-01", place={"country": "ES"}), {}, {}).zone == "Europe/Madrid"
    assert read(record(start="2027-01-01"), {}, {}, "Africa/Lagos").zone == "Africa/Lagos"


def test_a_larger_event_is_known_by_its_id_however_it_was_named() -> None:
    assert read(record(umbrella=[{"ref": "xyz", "name": "Week"}]), {}, {}).umbrella == "xyz"
    assert read(record(umbrella="xyz"), {}, {}).umbrella == "xyz"
    assert read(record(umbrella=None), {}, {}).umbrella == ""


def test_a_moved_event_lasts_as_long_as_before() -> None:
    gathering: Any = SimpleNamespace(
        event=event("2027-06-16T18:00", "2027-06-18T20:00"),
        record=SimpleNamespace(data={"time": "18:00", "until": "20:00"}),
    )
    same_time = moved(gathering, "2027-06-23", "")
    assert (same_time["start"], same_time["time"], same_time["end"], same_time["until"]) == (
        "2027-06-23",
        "18:00",
        "2027-06-25",
        "20:00",
    )
    later = moved(gathering, "2027-06-23", "19:30")
    assert (later["time"], later["until"]) == ("19:30", "21:30")
    vague = moved(gathering, "2027", "")
    assert (vague["start"], vague["end"], vague["status"]) == ("2027", None, None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("16/06/2027\n18/06/2027", ["2027-06-16", "2027-06-18"]),
        ("18 juin 2027 à 18h30\n16 juin 2027 18:30", ["2027-06-16T18:30", "2027-06-18T18:30"]),
        ("- 16 June 2027, 6 pm; - 17 June 2027 6 pm", ["2027-06-16T18:00", "2027-06-17T18:00"]),
        ("16 de junio de 2027\n16 de junio de 2027\n17 de junio de 2027", ["2027-06-16", "2027-06-17"]),
    ],
)
def test_proposed_dates_are_read_line_by_line(text: str, found: list[str]) -> None:
    assert read_dates(text, TODAY) == found


_TWELVE = "\n".join(f"{day}/06/2027" for day in range(1, 13))


@pytest.mark.parametrize("text", ["16/06/2027", "2027\n2028", "soon\nlater", _TWELVE])
def test_too_few_too_many_or_vague_dates_are_no_choice(text: str) -> None:
    with pytest.raises(Misunderstood):
        read_dates(text, TODAY)
