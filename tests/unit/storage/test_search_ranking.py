"""Protects the order of what is found: the nearer to what was typed, the sooner it is read."""

from __future__ import annotations

from itertools import pairwise

import pytest

from storage.search_ranking import score

ASKED = [["citizen", "citizens"], ["card"]]


def points(title: str, text: str = "", asked: list[list[str]] = ASKED, weights: list[float] | None = None) -> float:
    return score(asked, weights or [1.0] * len(asked), title, text)


def test_the_nearer_the_sooner() -> None:
    ladder = [
        points("citizen card"),
        points("the citizen card of a city"),
        points("a card for every citizen"),
        points("citizens have a card"),
        points("help for people", "they hold a citizen card here"),
        points("help for people", "a card that every citizen holds"),
        points("help for people", "a card that all citizenships hold"),
        points("help for people", "a card that all hold"),
        points("help for people", "nothing of it"),
    ]
    assert all(better > worse for better, worse in pairwise(ladder)), ladder
    assert ladder[0] <= 100.0
    assert ladder[-1] >= 0.0


@pytest.mark.parametrize("other", ["tarjeta ciudadana\ncitizen card", "citizen card\ncartao de cidadania"])
def test_the_title_in_any_language_counts_in_full(other: str) -> None:
    assert points(other) == points("citizen card")


def test_no_phrase_reaches_from_one_language_into_the_next() -> None:
    assert points("every citizen\ncard games") < points("every citizen card\ngames")


def test_telling_words_weigh_more() -> None:
    asked, weights = [["rare"], ["common"]], [1.0, 0.1]
    assert points("x", "rare", asked, weights) > points("x", "common", asked, weights)
