"""What taps and typed numbers make of a ballot."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.participation.ballots import NotAllowed, tapped, typed
from handlers.participation.counting import METHODS, Picks

TOKENS = st.one_of(
    st.integers(-2, 9).map(str),
    st.integers(0, 9).map(lambda one: f"+{one}"),
    st.sampled_from(["yes", "abstain", "object", "reset", "", "+", "x", "²", "-0", "١"]),
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(METHODS), st.lists(TOKENS, max_size=20), st.integers(1, 5))
def test_whatever_is_tapped_the_ballot_stays_within_its_rules(method: str, tokens: list[str], most: int) -> None:
    picks: Picks = ()
    for token in tokens:
        try:
            picks = tapped(method, picks, token, options=4, most=most)
        except NotAllowed:
            continue
        assert all(0 <= one < 4 for one in picks)
        if method == "dots":
            assert len(picks) <= most
        else:
            assert len(set(picks)) == len(picks)
        if method in ("one", "consent"):
            assert len(picks) <= 1
        if method in ("several", "dates"):
            assert len(picks) <= most


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(METHODS[:4]), st.text(max_size=40) | st.from_regex(r"[0-9 :x,]{1,20}", fullmatch=True))
def test_whatever_is_typed_ends_in_a_ballot_or_in_a_reason(method: str, text: str) -> None:
    picks: Picks = ()
    with suppress(NotAllowed):
        picks = typed(method, text, options=4, most=5)
        assert picks
    assert all(0 <= one < 4 for one in picks)
    assert method != "dots" or len(picks) <= 5


@pytest.mark.parametrize(
    ("method", "text", "picks"),
    [
        ("ranking", "2 4 1", (1, 3, 0)),
        ("ranking", "2 > 4 > 1", (1, 3, 0)),
        ("ranking", "٢ ٤ ١", (1, 3, 0)),
        ("several", "3, 1", (0, 2)),
        ("several", "3 3", (2,)),
        ("dots", "2 2 4", (1, 1, 3)),
        ("dots", "2:2 4:1", (1, 1, 3)),
        ("dots", "2x2, 4", (1, 1, 3)),
        ("one", "3", (2,)),
    ],
)
def test_numbers_are_understood(method: str, text: str, picks: Picks) -> None:
    assert typed(method, text, options=4, most=5) == picks


@pytest.mark.parametrize(
    ("method", "text", "key"),
    [
        ("ranking", "5", "vote-typed-wrong"),
        ("ranking", "0", "vote-typed-wrong"),
        ("ranking", "2 please", "vote-typed-wrong"),
        ("ranking", "2:2", "vote-typed-wrong"),
        ("one", "1 2", "vote-only-one"),
        ("dots", "1:3 2:3", "vote-no-dots-left"),
        ("dots", "1:99999999", "vote-typed-wrong"),
    ],
)
def test_what_cannot_be_is_told(method: str, text: str, key: str) -> None:
    with pytest.raises(NotAllowed) as reason:
        typed(method, text, options=4, most=5)
    assert reason.value.key == key


def test_taps_change_a_ballot_as_its_method_says() -> None:
    assert tapped("one", (0,), "2", options=3) == (2,)
    assert tapped("one", (2,), "2", options=3) == (2,)
    assert tapped("several", (0, 2), "2", options=3) == (0,)
    assert tapped("ranking", (2, 0), "1", options=3) == (2, 0, 1)
    assert tapped("ranking", (2, 0), "2", options=3) == (0,)
    assert tapped("ranking", (2, 0), "reset", options=3) == ()
    assert tapped("dots", (0, 0), "-0", options=3, most=5) == (0,)
    assert tapped("consent", (0,), "object", options=0) == (2,)
