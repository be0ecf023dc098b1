"""Counts are shown so that nobody can be pointed at: under five they are all alike, in bars, shares and order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.participation.heard_rules import FEW, bars, silent

VALUES = ("africa", "americas", "asia", "europe")
_counts = st.dictionaries(st.sampled_from(VALUES), st.integers(0, 200))


@given(counts=_counts, before=_counts, value=st.sampled_from(VALUES), few=st.integers(1, FEW - 1))
@settings(deadline=None, max_examples=200)
def test_how_many_of_fewer_than_five_cannot_be_told(
    counts: dict[str, int], before: dict[str, int], value: str, few: int
) -> None:
    """Nothing that is shown changes between one and four."""

    def shown(count: int) -> list[tuple[str, bool, int | None, int | None, str]]:
        found = bars(counts | {value: count}, before | {value: count}, VALUES)
        return [(one.value, one.few, one.percent, one.before, one.drawn) for one in found]

    assert shown(few) == shown(1)


@given(counts=_counts)
@settings(deadline=None, max_examples=100)
def test_shares_are_of_a_whole_and_the_most_heard_comes_first(counts: dict[str, int]) -> None:
    found = bars(counts, {}, VALUES)
    shares = [one.percent for one in found if one.percent]
    assert not shares or 97 <= sum(shares) <= 103
    assert shares == sorted(shares, reverse=True)
    assert {len(one.drawn) for one in found} == {8}


def test_bars_are_drawn_by_share() -> None:
    found = {one.value: one for one in bars({"africa": 30, "europe": 90, "asia": 3}, {"africa": 10}, VALUES)}
    assert (found["europe"].percent, found["europe"].drawn) == (75, "▇▇▇▇▇▇▁▁")
    assert (found["africa"].percent, found["africa"].before) == (25, 100)
    assert (found["asia"].percent, found["asia"].few, found["asia"].drawn) == (None, True, "▁▁▁▁▁▁▁▁")
    assert (found["americas"].percent, found["americas"].few) == (0, False)
    assert silent({"africa": 30, "asia": 3}, VALUES) == ["americas", "europe"]
