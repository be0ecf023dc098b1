"""A digest names what its reader asked for, and at least a quarter of it is from those who are heard least."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.participation.share import MOST, LeastHeard, compose_share, least_of


@dataclass(frozen=True)
class Card:
    number: int
    rural: bool = False
    region: str = ""
    language: str = "fr"


HEARD = LeastHeard(frozenset({"asia"}), frozenset({"ar"}))
_cards = st.lists(
    st.builds(
        Card,
        st.integers(0, 10**6),
        st.booleans(),
        st.sampled_from(("", "asia", "europe")),
        st.sampled_from(("fr", "ar", "en")),
    ),
    max_size=30,
    unique_by=lambda card: card.number,
)


def lesser(chosen: list[Card]) -> int:
    return sum(HEARD.holds(one) for one in chosen)


@given(cards=_cards, beyond=_cards)
@settings(deadline=None, max_examples=300)
def test_a_quarter_is_from_those_heard_least_if_there_is_enough_of_it(cards: list[Card], beyond: list[Card]) -> None:
    beyond = [one for one in beyond if one.number not in {card.number for card in cards}]
    chosen = compose_share(cards, HEARD, beyond=beyond)
    assert len(chosen) <= MOST
    assert len({one.number for one in chosen}) == len(chosen)
    wanted = [one for one in chosen if one in cards]
    assert wanted == [one for one in cards if one in wanted], "in the order in which they came"
    assert bool(chosen) == bool(cards), "what nobody asked for never comes alone"
    there = lesser(cards) + lesser(beyond)
    assert 4 * lesser(chosen) >= len(chosen) or lesser(chosen) == there
    if len(cards) <= MOST * 3 // 4:
        assert set(cards) <= set(chosen), "room enough for all that was asked for"


@given(cards=_cards)
@settings(deadline=None, max_examples=100)
def test_nobody_makes_room_where_the_share_is_there_already(cards: list[Card]) -> None:
    first = cards[:MOST]
    if 4 * lesser(first) >= len(first):
        assert compose_share(cards, HEARD) == first


def test_the_last_of_the_others_make_room_and_the_best_of_the_lesser_come_in() -> None:
    cards = [Card(number) for number in range(12)] + [Card(100 + number, rural=True) for number in range(5)]
    assert [one.number for one in compose_share(cards, HEARD)] == [*range(9), 100, 101, 102]


def test_what_nobody_asked_for_is_added_only_as_far_as_the_share_needs_it() -> None:
    beyond = [Card(50 + number, region="asia") for number in range(9)] + [Card(99)]
    assert [one.number for one in compose_share([Card(1)], HEARD, beyond=beyond)] == [1, 50]
    cards = [Card(number) for number in range(6)]
    assert [one.number for one in compose_share(cards, HEARD, beyond=beyond)] == [*range(6), 50, 51]
    assert compose_share([], HEARD, beyond=beyond) == []


def test_least_heard_is_who_has_less_than_half_of_an_even_share() -> None:
    regions = ("africa", "americas", "asia", "europe")
    assert least_of({"africa": 10, "americas": 9, "europe": 21}, regions) == {"asia"}
    assert least_of({"africa": 5, "americas": 12, "asia": 4, "europe": 19}, regions) == {"asia"}
    assert least_of({}, regions) == frozenset(), "nothing at all says nothing"
