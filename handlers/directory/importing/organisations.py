"""Organisations from a sheet such as the annex of 2019: name, type, country, in whichever language they stand there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from handlers.directory.importing import doubts
from handlers.directory.importing.keys import folded, keys
from handlers.directory.importing.table import Line, Sheet, read_table
from handlers.directory.places import Place
from messages.countries import country_of

_TYPES: Final = {
    "civil_society": "civil society organization,civil society organisation,civil society,ngo",
    "local_authority": "local authorities,local authority",
    "academic": "academic sector,academic",
    "network_of_institutions": "networks of institutional actors,network of institutional actors",
    "public_institution": "public institution,public institutions",
}
_TYPES_IN_FRENCH: Final = {
    "civil_society": "organisation de la societe civile,societe civile,association,ong",
    "local_authority": "collectivite locale,collectivites locales,collectivite territoriale,autorites locales",
    "academic": "secteur academique,universite,recherche",
    "network_of_institutions": "reseau d acteurs institutionnels,reseaux d acteurs institutionnels",
    "public_institution": "institution publique,institutions publiques,etablissement public",
}
_LINK = r"(?: (?:de|d|du|des|of|del|do|da|di))? "
_LOCAL = re.compile(
    rf"^(?:(?:la )?(?:ville|mairie|commune|municipalite|city|town|municipality|ayuntamiento|comune|camara municipal"
    rf"|prefeitura|ciudad|cidade|ccas){_LINK})(?P<place>.+)$"
)
_LOCAL_AT_LARGE = re.compile(
    r"^(?:conseil (?:departemental|regional|municipal|general|metropolitain)|departement|region|metropole|commune"
    r"|county|diputacion|junta|provincia|regione|prefecture)\b"
)
_ACADEMIC = re.compile(
    rf"^(?:universite|university|universidad|universidade|universita|sciences po){_LINK}(?P<place>.+)$"
)


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """`read` holds the cells as they stand ("" for surplus ones); `type` is one of RECORDS' `orgtype`, `country` an
    alpha-2 code; `aliases` are its acronym and its name without; `place` where a municipality or university lies."""

    line: int
    read: Mapping[str, str]
    key: str
    name: str
    aliases: tuple[str, ...]
    type: str | None
    country: str | None
    place: Place | None
    doubts: tuple[str, ...]


def read_organisations(text: str) -> Sheet[OrganisationRow]:
    """All rows of a sheet with the columns name, type, country. SheetError if it cannot be read."""
    table = read_table(text, ("name", "type", "country"))
    names = [line.text("name") for line in table.lines]
    countries = [country_of(line.text("country")) for line in table.lines]
    known_by = keys([(name, country or "") for name, country in zip(names, countries, strict=True)])
    namesakes = doubts.of_namesakes(names)
    rows = [
        _row(line, country, key, alike)
        for line, country, key, alike in zip(table.lines, countries, known_by, namesakes, strict=True)
    ]
    return Sheet(tuple(rows), table.problems, table.unknown)


def _row(line: Line, country: str | None, key: str, alike: list[str]) -> OrganisationRow:
    name = line.text("name")
    kind, of_type = _type(line.text("type"), name)
    place, of_place = _place(name, country)
    of_country = [] if country else ["country_unknown" if line.text("country") else "country_missing"]
    found = [
        *(["line_odd"] if line.odd else []),
        *doubts.of_text(name),
        *doubts.of_organisation(name),
        *of_type,
        *of_country,
        *doubts.of_country(name, country),
        *of_place,
        *alike,
    ]
    return OrganisationRow(
        line.number, line.cells, key, name, _aliases(name), kind, country, place, tuple(dict.fromkeys(found))
    )


def _type(written: str, name: str) -> tuple[str | None, list[str]]:
    if not written:
        return None, ["type_missing"]
    for known, code in ((_TYPES, ""), (_TYPES_IN_FRENCH, "type_in_french")):
        for kind, forms in known.items():
            if folded(written) in [*forms.split(","), kind.replace("_", " ")]:
                return kind, ([code] if code else []) + _type_against_name(kind, folded(name))
    return None, ["type_unknown"]


def _type_against_name(kind: str, name: str) -> list[str]:
    """A town hall is an authority and a university academic; and an authority's name says of what."""
    local = bool(_LOCAL.match(name) or _LOCAL_AT_LARGE.match(name))
    public = kind in ("local_authority", "public_institution")
    wrong = (local and not public) or (kind == "local_authority" and not local)
    return ["type_implausible"] if wrong or (_ACADEMIC.match(name) and kind != "academic") else []


def _place(name: str, country: str | None) -> tuple[Place | None, list[str]]:
    """Where an organisation lies whose name says so; a place without a country proves nothing."""
    bare = folded(name.split("(", maxsplit=1)[0])
    said = _LOCAL.match(bare) or _ACADEMIC.match(bare)
    return doubts.of_place(said["place"], country) if said and country else (None, [])


def _aliases(name: str) -> tuple[str, ...]:
    acronym = doubts.acronym_of(name)
    return (acronym, name[: name.rindex("(")].strip()) if acronym else ()
