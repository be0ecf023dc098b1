"""What somebody looks for, out of the words they typed, in any of the bot's languages: "vivienda en Portugal", "près de
chez nous", "like 3". What is recognised becomes a filter, what says nothing is dropped, the rest is searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from handlers.directory.lexicon import DIMENSIONS, Lexicon, Meaning, Word, lexicon, read
from messages.catalog import Catalog
from messages.countries import countries_in, region_of
from storage.search import Wanted

NEAR = 200.0
"""Kilometres that "near us" means, if nothing else is said."""
THIS = 0
"""`Wanted.like` of "like this one": whoever knows which one was shown puts its id there, as for "like 3"."""

_MOST = 500  # characters of a question that are looked at
_MOST_WORDS = 60
_LONGEST_REGION = 4  # words
_FARTHEST = 20_000.0  # km, half round the Earth
_QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”|«([^»]*)»')
_WITH_UNIT = re.compile(r"(?<![^\W_])(\d{1,5})(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Reader:
    """Who asks: what their own words mean first, and where "near us" is. Everything may be unknown. `country` as ISO
    3166 alpha-2, `region` as in the records, coarse coordinates in degrees."""

    language: str = ""
    country: str = ""
    region: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(slots=True)
class _Reading:
    """What has been understood so far."""

    found: dict[str, dict[str, None]] = field(default_factory=lambda: {name: {} for name in DIMENSIONS})
    rest: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    countries: dict[str, None] = field(default_factory=dict)
    rural: bool | None = None
    near: bool = False
    kilometres: float | None = None
    home: bool = False
    newest: bool = False
    like: int | None = None


def understand(text: str, *, catalog: Catalog, reader: Reader) -> Wanted:
    """What is wanted. Takes any text. `like` holds the number that was typed, or THIS: not yet a record's id. What
    stands in quotation marks is only ever searched for."""
    reading = _Reading()
    quoted = [part for groups in _QUOTED.findall(text[:_MOST]) for part in groups if part]
    plain = _QUOTED.sub(" , ", text[:_MOST])
    words = lexicon(catalog)
    for part in _without_regions(plain.split()[:_MOST_WORDS], words, reading):
        for piece in _without_countries(part, reading):
            _read(read(_WITH_UNIT.sub(r"\1 ", " ".join(piece))), words, reader.language, reading)
    literal = [word.typed for part in quoted for word in read(part)]
    wanted = Wanted(
        text=" ".join([*literal, *reading.rest]),
        said=" ".join([*literal, *(word for word in reading.said if not words.says_nothing(word))]),
        pillars=tuple(reading.found["pillar"]),
        themes=tuple(reading.found["theme"]),
        groups=tuple(reading.found["group"]),
        regions=tuple(reading.found["region"]),
        countries=tuple(reading.countries),
        rural=reading.rural,
        like=reading.like,
        newest=reading.newest,
    )
    return _placed(wanted, reading, reader)


def _placed(wanted: Wanted, reading: _Reading, reader: Reader) -> Wanted:
    """With what "near us" and "in our country" mean for this reader: the most exact that is known of them. A region
    said beside a country of it only says where that is: "Mali, Africa"."""
    around = {region_of(code) for code in wanted.countries}
    regions = [region for region in wanted.regions if region not in around]
    countries = dict(reading.countries)
    near = None
    if reading.near or reading.kilometres is not None:
        if reader.latitude is not None and reader.longitude is not None:
            near = (reader.latitude, reader.longitude, reading.kilometres or NEAR)
        elif reader.country:
            countries[reader.country] = None
        elif reader.region:
            regions.append(reader.region)
    if reading.home and reader.country:
        countries[reader.country] = None
    return replace(wanted, near=near, countries=tuple(countries), regions=tuple(dict.fromkeys(regions)))


def _without_regions(tokens: Sequence[str], known: Lexicon, reading: _Reading) -> Iterator[Sequence[str]]:
    """The stretches between regions' names of several words, which are noted: to the countries, "in América" before
    "Latina" would be the United States."""
    start = index = 0
    while index < len(tokens):
        for end in range(min(index + _LONGEST_REGION, len(tokens)), index + 1, -1):
            region = known.region_at(read(" ".join(tokens[index:end])))
            if region:
                reading.found["region"][region] = None
                yield tokens[start:index]
                start, index = end, end - 1
                break
        index += 1
    yield tokens[start:]


def _without_countries(tokens: Sequence[str], reading: _Reading) -> Iterator[Sequence[str]]:
    """The stretches between the names of countries, which are noted. A name goes with what around it made it one: the
    shortest stretch that names that country."""
    while codes := countries_in(" ".join(tokens)):
        end = next(e for e in range(1, len(tokens) + 1) if countries_in(" ".join(tokens[:e]))[:1] == codes[:1])
        start = next(s for s in range(end - 1, -1, -1) if codes[0] in countries_in(" ".join(tokens[s:end])))
        reading.countries |= dict.fromkeys(countries_in(" ".join(tokens[start:end])))
        yield tokens[:start]
        tokens = tokens[end:]
    yield tokens


def _read(words: Sequence[Word], known: Lexicon, language: str, reading: _Reading) -> None:
    index = 0
    while index < len(words):
        meaning, length = known.at(words, index, language)
        typed = [word.typed for word in words[index : index + length]]
        following, more = known.at(words, index + length, language) if index + length < len(words) else (None, 0)
        if typed[0].isdigit() and following == ("search", "kilometres"):
            reading.kilometres = min(float(typed[0]), _FARTHEST)
            length += more
        elif meaning == ("search", "like"):
            length += _like(words[index + length :], following, more, reading)
        elif meaning is None:
            _searched(typed, reading)
        else:
            _meant(meaning, typed, reading)
        index += length


def _like(after: Sequence[Word], following: Meaning | None, more: int, reading: _Reading) -> int:
    """How many words after "like" belong to it: a number at the end, or "this one", which may go without saying."""
    if not after:
        reading.like = THIS
        return 0
    if len(after) == 1 and after[0].typed.isdigit() and len(after[0].typed) < 10:
        reading.like = int(after[0].typed)
        return 1
    if following == ("search", "this"):
        reading.like = THIS
        return more
    return 0


def _searched(typed: Sequence[str], reading: _Reading) -> None:
    telling = [word for word in typed if len(word) > 1 or not word.isascii() or word.isdigit()]
    reading.rest += telling
    reading.said += telling


def _meant(meaning: Meaning, typed: Sequence[str], reading: _Reading) -> None:
    name, value = meaning
    if name != "search":
        reading.found[name][value] = None
        reading.said += typed if name != "region" else ()
    elif value in {"rural", "urban"}:
        reading.rural = value == "rural"
        reading.said += typed
    elif value == "near":
        reading.near = True
    elif value == "home":
        reading.home = True
    elif value == "newest":
        reading.newest = True
