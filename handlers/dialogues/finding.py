"""The engine's look-ups, bound to the transaction of a visit."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from handlers.dialogues.lookups import Found
from handlers.directory import places
from handlers.directory.places import Place
from handlers.private.visit import Visit
from messages import countries
from messages.folding import fold
from storage import people, records

_MOST_ORGANISATIONS = 20_000
_FAR_BIGGER = 20


class StoredLookups:
    """handlers.dialogues.lookups.Lookups on the database and the gazetteer."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit

    def places(self, text: str, *, country: str, language: str) -> list[Found]:
        """From the gazetteer; certain if there is only one of this very name, or one far bigger than all others."""
        found = places.find_places(text, country=country or None)
        named = places.find_places(text, country=country or None, exact=True)
        wanted = fold(text.partition(",")[0])
        named.sort(key=lambda place: fold(place.name) != wanted)  # another name of a place comes after its own
        found.sort(key=lambda place: fold(place.name) != wanted)
        clear = bool(named) and (len(named) == 1 or named[0].population >= _FAR_BIGGER * named[1].population)
        if clear:
            found = named[:1]
        return [
            Found(
                {
                    "name": place.name,
                    "country": place.country,
                    "latitude": place.latitude,
                    "longitude": place.longitude,
                },
                _label(place, language),
                clear,
            )
            for place in found
        ]

    def organisations(self, text: str) -> list[Found]:
        """Those of the directory, and one's own, whose name is near to the text."""
        visit = self._visit
        secrets = visit.office.secrets
        mine = people.everyone(visit.conn, visit.person.id)
        found = records.titles(visit.conn, "organisation", secrets=secrets, limit=_MOST_ORGANISATIONS, own=mine)
        names = dict(found)
        wanted = fold(text)
        folded = {ref: fold(name) for ref, name in names.items()}
        exact = [ref for ref, name in folded.items() if name == wanted]
        if len(exact) == 1:
            return [Found({"ref": exact[0], "name": names[exact[0]]}, names[exact[0]], certain=True)]
        near = process.extract(wanted, folded, scorer=fuzz.token_set_ratio, limit=5, score_cutoff=75)
        return [Found({"ref": ref, "name": names[ref]}, names[ref]) for _, _, ref in near]

    def records(self, kind: str, language: str, tagged: str = "") -> list[Found]:
        """Published records of a kind, by title; of those, the ones that are tagged so."""
        visit = self._visit
        titles = records.titles(visit.conn, kind, secrets=visit.office.secrets, limit=100, tagged=tagged)
        return [Found({"ref": ref, "name": name}, name) for ref, name in titles]


def _label(place: Place, language: str) -> str:
    region = place.region if place.region != place.name else ""
    return ", ".join(filter(None, (place.name, region, countries.name(place.country, language))))
