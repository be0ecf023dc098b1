"""Rules of counting: what must hold of every vote, whoever votes for whatever."""

from __future__ import annotations

import random
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.participation import counting
from handlers.participation.counting import ABSTAIN, COLLEGES, METHODS, OBJECT, YES, Result, count, latest, tally

OPTIONS = 4
RANKED = [picks for size in range(1, OPTIONS + 1) for picks in permutations(range(OPTIONS), size)]
SETS = [tuple(at for at in range(OPTIONS) if number >> at & 1) for number in range(1, 2**OPTIONS)]
BALLOTS = {
    "one": st.sampled_from([(at,) for at in range(OPTIONS)]),
    "several": st.sampled_from(SETS),
    "dates": st.sampled_from(SETS),
    "dots": st.lists(st.integers(0, OPTIONS - 1), min_size=1, max_size=5).map(lambda picks: tuple(sorted(picks))),
    "ranking": st.sampled_from(RANKED),
    "consent": st.sampled_from([(YES,), (ABSTAIN,), (OBJECT,)]),
}
CAST = st.sampled_from(METHODS).flatmap(
    lambda method: st.tuples(
        st.just(method), st.lists(st.tuples(st.sampled_from(COLLEGES), BALLOTS[method]), max_size=12)
    )
)
QUICK = settings(max_examples=150, deadline=None)


@QUICK
@given(CAST, st.booleans(), st.randoms(use_true_random=False))
def test_no_order_and_no_name_of_voters_changes_a_result(cast, colleges: bool, chance: random.Random) -> None:  # type: ignore[no-untyped-def]
    method, ballots = cast
    shuffled = list(ballots)
    chance.shuffle(shuffled)
    assert count(method, OPTIONS, shuffled, colleges=colleges) == count(method, OPTIONS, ballots, colleges=colleges)


@QUICK
@given(CAST, st.permutations(range(OPTIONS)))
def test_numbering_options_otherwise_numbers_the_result_otherwise(cast, names: list[int]) -> None:  # type: ignore[no-untyped-def]
    method, ballots = cast
    renamed = [tuple(names[one] for one in picks) for _, picks in ballots]
    before, after = tally(method, OPTIONS, [picks for _, picks in ballots]), tally(method, OPTIONS, renamed)
    assert tuple(after.scores[names[one]] for one in range(OPTIONS)) == before.scores
    assert [{names[one] for one in group} for group in before.order] == [set(group) for group in after.order]


@QUICK
@given(st.lists(BALLOTS["ranking"], min_size=1, max_size=9))
def test_whoever_beats_each_other_option_wins_alone(ballots: list[tuple[int, ...]]) -> None:
    def prefers(one: int, other: int) -> int:
        places = [{option: at for at, option in enumerate(picks)} for picks in ballots]
        return sum(place.get(one, OPTIONS) < place.get(other, OPTIONS) for place in places)

    for one in range(OPTIONS):
        if all(prefers(one, other) > prefers(other, one) for other in range(OPTIONS) if other != one):
            assert tally("ranking", OPTIONS, ballots).winners == (one,)


def test_schulze_orders_his_own_example() -> None:
    """M. Schulze, "A new monotonic, clone-independent… method", example 1: D wins, then A, C, B."""
    letters = {"ACDB": 8, "BADC": 2, "CDBA": 4, "DBAC": 4, "DCBA": 3}
    ballots = [tuple("ABCD".index(one) for one in order) for order, times in letters.items() for _ in range(times)]
    found = tally("ranking", 4, ballots)
    assert ["ABCD"[group[0]] for group in found.order] == ["D", "A", "C", "B"]
    assert found.scores == (2, 0, 1, 3)


@QUICK
@given(st.lists(BALLOTS["ranking"], max_size=9))
def test_every_option_has_one_place(ballots: list[tuple[int, ...]]) -> None:
    order = tally("ranking", OPTIONS, ballots).order
    assert sorted(one for group in order for one in group) == list(range(OPTIONS))


def test_options_that_are_level_win_together() -> None:
    assert tally("one", 3, [(0,), (2,)]).winners == (0, 2)
    assert tally("ranking", 3, [(0, 1, 2), (1, 0, 2)]).winners == (0, 1)
    assert tally("one", 3, []).winners == ()


def test_voter_counts_once_and_with_the_last_ballot() -> None:
    cast = [("p1", "", (0,)), ("p2", "", (1,)), ("p1", "", (2,)), ("p3", "", (1,)), ("p3", "", ())]
    assert count("one", 3, latest(cast)).parts[""].scores == (0, 1, 1)


def test_dots_count_as_often_as_they_are_given_and_other_picks_once() -> None:
    assert tally("dots", 3, [(0, 0, 2), (1, 0, 0)]).scores == (4, 1, 1)
    assert tally("several", 3, [(0, 0, 2)]).scores == (1, 0, 1)


def test_one_objection_is_enough_and_nobody_agreeing_is_no_consent() -> None:
    assert tally("consent", 3, [(YES,), (ABSTAIN,)]).consented
    assert not tally("consent", 3, [(YES,), (OBJECT,)]).consented
    assert not tally("consent", 3, [(ABSTAIN,)]).consented


def test_quorum_is_needed_in_each_college_and_colleges_have_to_agree() -> None:
    ballots = [("authorities", (0,)), ("civil_society", (0,)), ("civil_society", (1,)), ("civil_society", (0,))]
    both = count("one", 2, ballots, colleges=True, quorum=2)
    assert {name: part.quorate for name, part in both.parts.items()} == {"authorities": False, "civil_society": True}
    assert not both.quorate
    assert both.winners == (0,)
    against = count("one", 2, [*ballots, ("authorities", (1,)), ("authorities", (1,))], colleges=True, quorum=2)
    assert against.quorate
    assert against.winners == ()
    assert count("one", 2, ballots, quorum=4).quorate


@pytest.mark.parametrize("method", METHODS)
def test_result_is_the_same_after_it_was_kept(method: str) -> None:
    ballots = [("authorities", (0, 1)), ("civil_society", (1,))]
    for colleges in (True, False):
        result = count(method, 3, ballots, colleges=colleges, quorum=1)
        assert Result.from_data(result.to_data()) == result
    assert counting.METHODS


def test_nothing_is_chosen_by_a_tie_by_too_few_or_by_one_college_alone() -> None:
    """What becomes an event is what was decided, and nothing less."""
    ballots = [("authorities", (1,)), ("civil_society", (1,))]
    assert count("one", 2, ballots).chosen == 1
    assert count("one", 2, ballots, quorum=3).chosen is None
    assert count("one", 2, [("", (0,)), ("", (1,))]).chosen is None
    assert count("one", 2, ballots, colleges=True).chosen == 1
    assert count("one", 2, ballots[:1], colleges=True).chosen is None
    assert count("consent", 3, [("", (YES,))]).chosen is None
