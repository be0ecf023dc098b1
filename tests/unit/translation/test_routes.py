"""The route table covers all directions, and the plan is the best that fits the memory."""

from __future__ import annotations

from itertools import chain, combinations, permutations

import pytest

from bot.engines.apertium import tidied
from bot.engines.routes import MEGABYTES, ROUTES, known, megabytes, missing, plan

LANGUAGES = ("fr", "en", "es", "pt")
DIRECTIONS = tuple(permutations(LANGUAGES, 2))
ALL = frozenset(MEGABYTES)


def worth(modes: frozenset[str]) -> float:
    """What these modes give over all directions; minus infinity if they leave one out."""
    if not all(known(*direction, modes) for direction in DIRECTIONS):
        return float("-inf")
    return sum(known(*direction, modes)[0].worth for direction in DIRECTIONS)


def test_every_direction_has_a_best_route_and_a_fallback() -> None:
    for direction in DIRECTIONS:
        routes = known(*direction, ALL)
        assert len(routes) >= 2
        assert routes == sorted(routes, key=lambda route: -route.worth)


def test_every_mode_of_the_table_was_measured() -> None:
    assert {mode for route in ROUTES for mode in route.modes} == ALL


@pytest.mark.parametrize("budget", [460, 700, 1000, 1300])
def test_plan_is_the_best_of_all_that_fit(budget: int) -> None:
    planned = plan(DIRECTIONS, ALL, budget)
    assert sum(map(megabytes, planned)) <= budget
    subsets = chain.from_iterable(combinations(sorted(ALL), size) for size in range(5, 10))
    fitting = (frozenset(subset) for subset in subsets if sum(map(megabytes, subset)) <= budget)
    assert worth(planned) >= max(map(worth, fitting)) - 1e-6


def test_without_memory_the_smallest_is_planned() -> None:
    assert plan(DIRECTIONS, ALL, 0) == {"fr-es", "es-fr", "es-pt_BR", "pt-es", "eng-spa", "spa-eng"}


def test_plan_leaves_out_what_no_mode_serves() -> None:
    assert plan([("ar", "fr"), ("es", "pt")], ALL, 1000) == {"es-pt_BR"}


def test_direction_that_was_not_measured_uses_its_own_pair() -> None:
    assert [route.name for route in known("es", "it", {"spa-ita", "fr-es"})] == ["spa-ita"]
    assert known("fr", "ar", ALL) == []


def test_missing_packages_are_named() -> None:
    assert missing(ALL) == ()
    assert missing(ALL - {"fr-es"}) == ("apertium-fr-es",)
    assert "apertium" in missing(frozenset())


@pytest.mark.parametrize(
    ("source", "answer", "target", "expected"),
    [
        ("la casa", "La maison", "fr", "la maison"),
        ("La casa", "la maison", "fr", "La maison"),
        ("yo vengo", "I come", "en", "I come"),
        ("CASA GRANDE", "Maison GRANDE", "fr", "MAISON GRANDE"),
        ("XQ0Z viene", "Vient XQ0Z", "fr", "Vient XQ0Z"),
        ("We are here. ", " Estamos aquí . ", "es", "Estamos aquí. "),
        ("a b c", "x  y z", "es", "x y z"),
        ("a  b", "x  y", "es", "x  y"),
    ],
)
def test_answers_are_tidied_by_the_look_of_the_source(source: str, answer: str, target: str, expected: str) -> None:
    assert tidied(source, answer, target) == expected
