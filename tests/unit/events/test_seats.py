"""Who gets a place, whatever people and organisers do one after another; and which words are an answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.events.picks import word
from handlers.events.seats import SEATED, WAITING, Asking, arrange, positions
from messages.catalog import LANGUAGES, Catalog

START = datetime(2026, 6, 1, tzinfo=UTC)
CATALOG = Catalog()


def someone(number: int, *, concerned: bool = False, seated: bool = False) -> Asking:
    return Asking(number, START + timedelta(minutes=number), concerned, seated)


people = st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.booleans()), max_size=25).map(
    lambda found: [
        Asking(number, START + timedelta(minutes=minute), concerned, seated)
        for number, (minute, concerned, seated) in enumerate(found)
    ]
)
places = st.integers(1, 12)
kept_places = st.integers(0, 14)


@given(people, places, kept_places)
@settings(deadline=None, max_examples=300)
def test_never_more_people_have_a_place_than_there_are(asking: list[Asking], capacity: int, kept: int) -> None:
    seats = arrange(asking, capacity, kept)
    assert set(seats) == {one.person_id for one in asking}
    assert sum(seat == SEATED for seat in seats.values()) <= capacity


@given(people, places, kept_places)
@settings(deadline=None, max_examples=300)
def test_kept_places_go_to_people_concerned_alone(asking: list[Asking], capacity: int, kept: int) -> None:
    """But for those who sat on one before it was kept."""
    seats = arrange(asking, capacity, kept)
    others = [one for one in asking if not one.concerned and seats[one.person_id] == SEATED]
    if any(not one.seated for one in others):
        concerned = sum(one.concerned and seats[one.person_id] == SEATED for one in asking)
        assert len(others) <= capacity - max(min(kept, capacity) - concerned, 0)
        assert len(others) <= capacity - min(kept, capacity, concerned)


@given(people, places, kept_places)
@settings(deadline=None, max_examples=300)
def test_nobody_waits_for_a_place_that_they_could_have(asking: list[Asking], capacity: int, kept: int) -> None:
    seats = arrange(asking, capacity, kept)
    taken = sum(seat == SEATED for seat in seats.values())
    waiting = [one for one in asking if seats[one.person_id] == WAITING]
    if any(one.concerned for one in waiting) or not kept:
        assert not waiting or taken == capacity
    if waiting:
        assert capacity - taken <= min(kept, capacity)


@given(people, places, kept_places)
@settings(deadline=None, max_examples=300)
def test_giving_places_again_changes_nothing(asking: list[Asking], capacity: int, kept: int) -> None:
    """Or people would be told of moves that never end."""
    seats = arrange(asking, capacity, kept)
    again = [Asking(one.person_id, one.asked_at, one.concerned, seats[one.person_id] == SEATED) for one in asking]
    assert arrange(again, capacity, kept) == seats


@given(people, places, places, kept_places, kept_places)
@settings(deadline=None, max_examples=300)
def test_more_places_take_a_place_from_nobody(
    asking: list[Asking], capacity: int, more: int, kept: int, later: int
) -> None:
    """Whatever the organisers keep for whom meanwhile."""
    seats = arrange(asking, capacity, kept)
    again = [Asking(one.person_id, one.asked_at, one.concerned, seats[one.person_id] == SEATED) for one in asking]
    after = arrange(again, capacity + more, later)
    assert all(after[person] == SEATED for person, seat in seats.items() if seat == SEATED)


@given(people, places)
@settings(deadline=None, max_examples=200)
def test_first_come_first_served_where_nothing_is_kept(asking: list[Asking], capacity: int) -> None:
    fresh = [Asking(one.person_id, one.asked_at, one.concerned) for one in asking]
    order = sorted(fresh, key=lambda one: (one.asked_at, one.person_id))
    seats = arrange(fresh, capacity, 0)
    assert [one.person_id for one in order[:capacity]] == [p for p, seat in seats.items() if seat == SEATED]


def test_without_a_limit_everybody_has_a_place() -> None:
    assert set(arrange([someone(n) for n in range(50)], 0, 5).values()) == {SEATED}


def test_people_concerned_find_their_places_though_they_come_late() -> None:
    early = [someone(n) for n in range(5)]
    late = someone(9, concerned=True)
    seats = arrange([*early, late], 4, 2)
    assert [p for p, seat in seats.items() if seat == SEATED] == [0, 1, 9]
    assert positions(seats) == {2: 1, 3: 2, 4: 3}


def test_fewer_places_are_for_those_who_came_first() -> None:
    seats = arrange([someone(n, seated=True) for n in range(4)], 2, 0)
    assert [p for p, seat in seats.items() if seat == SEATED] == [0, 1]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("coming", "yes"),
        ("I'm coming!", "yes"),
        ("Je viens.", "yes"),
        ("J'y serai", "yes"),
        ("¡Voy!", "yes"),
        ("vou", "yes"),
        ("قادم", "yes"),
        ("سأحضر", "yes"),
        ("✅", "yes"),
        ("peut-etre", "maybe"),
        ("Quizás…", "maybe"),
        ("talvez", "maybe"),
        ("ربما", "maybe"),
        ("🤔", "maybe"),
        ("Non", "no"),
        ("no puedo ir", "no"),
        ("não vou", "no"),
        ("لن أحضر", "no"),
        ("❌", "no"),
        ("coming with 4 friends", None),
        ("I am coming to think that you are right", None),
        ("yes but who pays?", None),
        ("", None),
        ("...", None),
    ],
)
def test_words_in_five_languages_are_answers_and_sentences_are_not(text: str, answer: str | None) -> None:
    """A longer reply is for the others, and must reach them."""
    assert word(text) == answer


@given(st.text(max_size=60))
@settings(deadline=None, max_examples=200)
def test_any_text_may_come_in_reply(text: str) -> None:
    assert word(text) in (None, "yes", "maybe", "no")


def test_no_word_means_two_answers() -> None:
    """In none of the languages, since nobody says which one they write."""
    for language in LANGUAGES:
        for name in ("yes", "maybe", "no"):
            for form in CATALOG.text(f"rsvp-pick-{name}.words", language).split(","):
                assert word(form) == name, form


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["yes", "maybe", "asked", "waiting", "kept", "refused"])
def test_what_an_answer_amounts_to_fits_a_notice_on_a_button(language: str, name: str) -> None:
    """Telegram shows 200 characters (Bot API, answerCallbackQuery), and the bot cuts at 190."""
    said = CATALOG.text(f"rsvp-noted-{name}", language, position=100, kept=250)
    assert len(f"{said} {CATALOG.text('rsvp-in-private', language)}") <= 190


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["gone", "cancelled", "over", "late", "invited-only", "noted-no"])
def test_why_an_answer_is_not_taken_fits_a_notice_on_a_button(language: str, key: str) -> None:
    """Half a sentence would be all that somebody ever learns of it."""
    assert len(CATALOG.text(f"rsvp-{key}", language)) <= 190
