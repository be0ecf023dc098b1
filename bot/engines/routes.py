"""Which chain of Apertium modes serves which direction: a table of what was measured, not of what should be.

The longer way is often the better one: through Catalan, whose dictionaries are the largest, most directions beat their
own pair. Made by `python -m tests.bench.measure_routes`; docs/translation.md has all figures and says how.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

HOP = 2.0
"""What one mode more must gain in chrF to be worth it: twelve sentences measure no finer, and each hop costs time and
loses a placeholder now and then."""

Direction = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Route:
    """One way from `source` to `target` (ISO 639-1); `name` is its modes joined by `|`, as Engine.routes gives it.

    `chrf`: 0 to 100, mean over chat and documents; `milliseconds`: median for a chat message, warm."""

    source: str
    target: str
    name: str
    chrf: float
    milliseconds: float

    @property
    def modes(self) -> tuple[str, ...]:
        """The modes, in order."""
        return tuple(self.name.split("|"))

    @property
    def worth(self) -> float:
        """Quality less the price of its length: what routes are ordered by."""
        return self.chrf - HOP * len(self.modes)


ROUTES: tuple[Route, ...] = (
    Route("fr", "en", "fra-cat|cat-spa|spa-eng", 57.2, 13.8),
    Route("fr", "en", "fr-es|spa-eng", 55.8, 6.0),
    Route("fr", "en", "fra-cat|cat-eng", 52.3, 11.9),
    Route("fr", "en", "fr-es|spa-cat|cat-eng", 50.0, 10.6),
    Route("fr", "es", "fra-cat|cat-por_BR|pt-es", 72.4, 13.6),
    Route("fr", "es", "fra-cat|cat-spa", 68.9, 10.6),
    Route("fr", "es", "fr-es", 63.1, 3.1),
    Route("fr", "es", "fra-cat|cat-eng|eng-spa", 56.0, 18.8),
    Route("fr", "pt", "fra-cat|cat-por_BR", 67.0, 9.4),
    Route("fr", "pt", "fra-cat|cat-spa|es-pt_BR", 62.5, 13.3),
    Route("fr", "pt", "fr-es|es-pt_BR", 59.5, 4.9),
    Route("en", "fr", "eng-cat|cat-fra", 58.9, 9.7),
    Route("en", "fr", "eng-spa|spa-cat|cat-fra", 57.1, 10.0),
    Route("en", "fr", "eng-spa|es-fr", 56.0, 6.8),
    Route("en", "fr", "eng-cat|cat-spa|es-fr", 53.9, 10.4),
    Route("en", "es", "eng-cat|cat-por_BR|pt-es", 54.0, 7.2),
    Route("en", "es", "eng-spa", 53.4, 3.7),
    Route("en", "es", "eng-cat|cat-spa", 51.2, 6.4),
    Route("en", "es", "eng-cat|cat-fra|fr-es", 48.8, 12.6),
    Route("en", "pt", "eng-spa|es-pt_BR", 52.9, 5.2),
    Route("en", "pt", "eng-cat|cat-por_BR", 49.8, 5.5),
    Route("en", "pt", "eng-cat|cat-spa|es-pt_BR", 49.6, 7.6),
    Route("es", "fr", "spa-cat|cat-fra", 77.2, 11.3),
    Route("es", "fr", "es-pt_BR|por-cat|cat-fra", 73.2, 11.1),
    Route("es", "fr", "es-fr", 67.9, 2.0),
    Route("es", "fr", "spa-eng|eng-cat|cat-fra", 66.7, 14.6),
    Route("es", "en", "spa-eng", 60.8, 2.3),
    Route("es", "en", "spa-cat|cat-eng", 55.3, 7.5),
    Route("es", "en", "es-fr|fra-cat|cat-eng", 52.8, 16.3),
    Route("es", "en", "es-pt_BR|por-cat|cat-eng", 52.3, 8.1),
    Route("es", "pt", "es-pt_BR", 83.9, 0.8),
    Route("es", "pt", "spa-cat|cat-por_BR", 81.2, 9.0),
    Route("es", "pt", "es-fr|fra-cat|cat-por_BR", 73.6, 16.3),
    Route("pt", "fr", "por-cat|cat-fra", 68.0, 7.7),
    Route("pt", "fr", "pt-es|spa-cat|cat-fra", 67.2, 11.6),
    Route("pt", "fr", "pt-es|es-fr", 60.5, 3.2),
    Route("pt", "fr", "por-cat|cat-spa|es-fr", 59.1, 9.4),
    Route("pt", "en", "por-cat|cat-spa|spa-eng", 51.5, 9.4),
    Route("pt", "en", "pt-es|spa-eng", 51.0, 4.4),
    Route("pt", "en", "por-cat|cat-eng", 49.5, 7.4),
    Route("pt", "en", "pt-es|spa-cat|cat-eng", 49.4, 11.0),
    Route("pt", "es", "pt-es", 81.2, 1.2),
    Route("pt", "es", "por-cat|cat-spa", 77.3, 7.5),
    Route("pt", "es", "por-cat|cat-fra|fr-es", 65.4, 9.5),
    Route("pt", "es", "por-cat|cat-eng|eng-spa", 56.0, 11.3),
)

MEGABYTES: Mapping[str, int] = {
    "cat-eng": 106,
    "cat-fra": 651,
    "cat-por_BR": 234,
    "cat-spa": 125,
    "eng-cat": 153,
    "eng-spa": 109,
    "es-fr": 88,
    "es-pt_BR": 38,
    "fr-es": 84,
    "fra-cat": 325,
    "por-cat": 323,
    "pt-es": 40,
    "spa-cat": 170,
    "spa-eng": 95,
}
"""Of each mode's warm processes (proportional set size)."""

USUAL_MEGABYTES = 200
"""For modes that were not measured."""

# Languages for which Debian has pairs; modes are named by either code.
_CODES = {
    "an": "arg", "ast": "ast", "be": "bel", "br": "bre", "ca": "cat", "cy": "cym", "da": "dan", "en": "eng",
    "eo": "epo", "es": "spa", "eu": "eus", "fr": "fra", "gl": "glg", "it": "ita", "mk": "mkd", "nb": "nob",
    "nn": "nno", "oc": "oci", "pt": "por", "ro": "ron", "ru": "rus", "sv": "swe", "uk": "ukr",
}  # fmt: skip

PACKAGES = (
    "apertium",
    "apertium-eng-cat",
    "apertium-eng-spa",
    "apertium-es-pt",
    "apertium-fr-es",
    "apertium-fra-cat",
    "apertium-por-cat",
    "apertium-spa-cat",
)
"""Debian packages that hold all modes of the table."""

_PACKAGE_OF = {
    "fr-es": "apertium-fr-es",
    "es-pt_BR": "apertium-es-pt",
    "eng-spa": "apertium-eng-spa",
    "fra-cat": "apertium-fra-cat",
    "eng-cat": "apertium-eng-cat",
    "spa-cat": "apertium-spa-cat",
    "por-cat": "apertium-por-cat",
}


def missing(modes: Collection[str]) -> tuple[str, ...]:
    """Debian packages to install for what `modes` (the installed ones) lack; empty if all is there."""
    lacking = {package for mode, package in _PACKAGE_OF.items() if mode not in modes}
    return tuple(sorted(lacking | ({"apertium"} if not modes else set())))


def megabytes(mode: str) -> int:
    """What a mode's processes take."""
    return MEGABYTES.get(mode, USUAL_MEGABYTES)


def known(source: str, target: str, modes: Collection[str]) -> list[Route]:
    """The routes of one direction that these modes allow, best first; for a direction that was not measured, its own
    pair if there is one."""
    measured = [r for r in ROUTES if (r.source, r.target) == (source, target) and all(m in modes for m in r.modes)]
    if measured:
        return sorted(measured, key=lambda route: -route.worth)
    names = (f"{a}-{b}" for a in (source, _CODES.get(source, source)) for b in (target, _CODES.get(target, target)))
    return [Route(source, target, name, 0.0, 0.0) for name in dict.fromkeys(names) if name in modes]


def plan(directions: Iterable[Direction], modes: Collection[str], budget: float) -> frozenset[str]:
    """The modes that serve all these directions best within `budget` megabytes, all warm at once.

    Begins with the smallest route of each direction and adds, while it fits, the route that gains most over all
    directions together: they share modes. Even the smallest may not fit: the pool then starts and stops them in turn.
    """
    wanted = [direction for direction in directions if known(*direction, modes)]
    smallest = (min(known(*d, modes), key=lambda route: sum(map(megabytes, route.modes))) for d in wanted)
    kept, worth = _used(wanted, {mode for route in smallest for mode in route.modes})
    while True:
        wider = [_used(wanted, kept | set(route.modes)) for d in wanted for route in known(*d, modes)]
        fitting = [(gain, sorted(used)) for used, gain in wider if gain > worth and sum(map(megabytes, used)) <= budget]
        if not fitting:
            return kept
        worth, best = max(fitting)
        kept = frozenset(best)


def _used(directions: Iterable[Direction], modes: Collection[str]) -> tuple[frozenset[str], float]:
    """The modes of each direction's best route, and the sum of what these are worth."""
    routes = [known(*direction, modes)[0] for direction in directions]
    return frozenset(mode for route in routes for mode in route.modes), sum(route.worth for route in routes)
