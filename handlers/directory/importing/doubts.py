"""What makes a row doubtful: found by reading the annex of 2019 line by line, held against every sheet since.

Each doubt is a short code, worded as `import-doubt-<code>`. A doubt asks a person to look; it says of nothing that it
is wrong, so a false alarm costs a glance, and a silent correction is never made.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from babel.languages import get_official_languages
from rapidfuzz.distance import OSA

from handlers.directory.importing.keys import folded
from handlers.directory.places import Place, find_places
from messages.countries import countries_in, region_of

CODES: Final = (
    "acronym_differs",
    "all_capitals",
    "country_implausible",
    "country_missing",
    "country_unknown",
    "date_missing",
    "date_order",
    "date_partial",
    "date_unknown",
    "duplicate_name",
    "end_before_start",
    "international_body",
    "kind_unknown",
    "line_odd",
    "mojibake",
    "name_truncated",
    "note_to_read",
    "only_acronym",
    "organisation_missing",
    "perhaps_a_person",
    "pillar_unknown",
    "place_ambiguous",
    "place_unknown",
    "region_differs",
    "several_organisations",
    "similar_name",
    "summary_long",
    "summary_missing",
    "territory_missing",
    "theme_unknown",
    "title_long",
    "type_implausible",
    "type_in_french",
    "type_missing",
    "type_unknown",
)
_MOJIBAKE = re.compile("\ufffd|Ã[\u0080-\u00bf]|â€|Â[\u00a0-\u00bf]|Ð[\u0080-\u00bf]")
_CUT_OFF = re.compile(r"(?:[-–,;:&/…]|\.\.\.)\s*$")
_UNFINISHED = re.compile(r"\b(?:de|du|des|et|and|of|the|for|y|del|da|do|la|le|les|para|pour)$")
_PERSON = re.compile(
    r"^(?:m|mr|mrs|ms|mme|mlle|dr|sr|sra) |^(?:assistante?|conseill(?:er|ere)|collab\w+(?:eur|rice)|attachee?) "
    r"|\b(?:senat(?:eur|rice|or|ora)|depute|deputee|deputy|diputad[oa]|deputad[oa])\b"
)
_SEVERAL = re.compile(r"\S/\S|;| & .* & ")
_ACRONYM = re.compile(r"\(([^()]{2,15})\)\s*$")
_INTERNATIONAL = frozenset(
    ("unhcr", "hcr", "acnur", "iom", "oim", "unicef", "undp", "pnud", "unesco", "onu", "icrc", "cicr")
)
_REGIONS = {  # words for lands, not peoples: an association of Africans in France is where it should be
    "africa": "africa afrique maghreb sahel افريقيا",
    "americas": "amerique america latinoamerica caraibes caribe caribbean امريكا",
    "asia": "asie asia oceanie oceania اسيا",
    "europe": "europe europa european europeen europeenne europeo europea europeu europeia اوروبا",
}
_LANGUAGES = {  # words of names that are of one language only
    "es": "asociacion espacio sin fronteras red con migrantes derechos humanos del y migraciones fundacion acogida "
    "desplazamientos ayuntamiento ciudad universidad vecinos mujeres trabajadores promocion",
    "pt": "associacao espaco sem rede direitos do da dos das e migracoes fundacao camara brasileira brasileiro cidade "
    "universidade mulheres trabalhadores presenca cidadania imigrante",
    "it": "associazione senza frontiere rete di della lavoro italiana comune comuni confederazione cooperativa diritti",
}


def of_text(name: str) -> list[str]:
    """Doubts about how a name or title is written."""
    letters = [character for character in name if character.isalpha()]
    doubts = []
    if _MOJIBAKE.search(name):
        doubts.append("mojibake")
    if _UNFINISHED.search(folded(name)) or _CUT_OFF.search(name) or _unbalanced(name):
        doubts.append("name_truncated")
    if len(letters) > 6 and name.upper() == name and name.lower() != name:
        doubts.append("all_capitals")
    return doubts


def of_organisation(name: str) -> list[str]:
    """Doubts about whether a name is one organisation's, and its full one."""
    doubts = []
    if " " not in name and 2 <= len(name) <= 6 and name.isupper():
        doubts.append("only_acronym")
    if _PERSON.search(folded(name)):
        doubts.append("perhaps_a_person")
    if _SEVERAL.search(name):
        doubts.append("several_organisations")
    acronym = acronym_of(name)
    if acronym and not _spells(folded(acronym).replace(" ", ""), folded(name[: name.rindex("(")]).replace(" ", "")):
        doubts.append("acronym_differs")
    return doubts


def of_country(name: str, country: str | None) -> list[str]:
    """Doubts about whether an organisation of this name is of this country, by what its name says."""
    doubts = []
    words = set(folded(name).split())
    if words & _INTERNATIONAL:
        doubts.append("international_body")
    if country is None:
        return doubts
    bracketed = {code for text in re.findall(r"\(([^()]+)\)", name) for code in countries_in(text)}
    if (bracketed and country not in bracketed) or _foreign_language(words, country):
        doubts.append("country_implausible")
    regions = {region for region, known in _REGIONS.items() if words & set(known.split())}
    if regions and region_of(country) not in regions:
        doubts.append("region_differs")
    return doubts


def of_place(name: str, country: str | None) -> tuple[Place | None, list[str]]:
    """The place of this name in this country, with doubts: it is elsewhere, there are several, none is known."""
    found = find_places(name, country=country, exact=True)
    if not found:
        elsewhere = bool(country) and bool(find_places(name, exact=True))
        return None, ["country_implausible" if elsewhere else "place_unknown"]
    same = [place for place in found[1:] if place.population * 5 > found[0].population]
    return found[0], ["place_ambiguous"] if same else []


def of_namesakes(names: Sequence[str]) -> list[list[str]]:
    """For each name, whether another is the same ("duplicate_name") or nearly so ("similar_name")."""
    doubts: list[list[str]] = [[] for _ in names]
    ordered = sorted((sorted(folded(name).split()), index) for index, name in enumerate(names))
    for position, (words, index) in enumerate(ordered):
        for others, other in ordered[position + 1 : position + 4]:
            code = "duplicate_name" if words == others else "similar_name" if _similar(words, others) else ""
            for row in (index, other) if code else ():
                if code not in doubts[row]:
                    doubts[row].append(code)
    return doubts


def acronym_of(name: str) -> str:
    """The acronym in brackets behind a name ("CGLU Afrique"), "" if there is none."""
    found = _ACRONYM.search(name)
    first = found.group(1).split(" ")[0] if found else ""
    return found.group(1) if found and first.isupper() and len(first) > 1 else ""


def _similar(words: list[str], others: list[str]) -> bool:
    """One letter in one or two long words. A number tells apart: the first arrondissement is not the seventh."""
    if len(words) != len(others):
        return False
    differing = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return len(differing) <= 2 and all(
        min(map(len, pair)) >= 5 and not any(map(str.isdigit, "".join(pair))) and OSA.distance(*pair) == 1
        for pair in differing
    )


def _foreign_language(words: set[str], country: str) -> bool:
    """Whether a name is plainly in a language that is not official there. French and English are everywhere."""
    hits = {language: len(words & set(known.split())) for language, known in _LANGUAGES.items()}
    best = max(hits, key=lambda language: hits[language])
    alone = hits[best] >= 2 and sum(hits.values()) == hits[best]
    return alone and best not in get_official_languages(country, de_facto=True)


def _spells(acronym: str, name: str) -> bool:
    """Whether the acronym's letters stand in the name, in their order."""
    rest = iter(name)
    return all(letter in rest for letter in acronym)


def _unbalanced(name: str) -> bool:
    return name.count("(") != name.count(")") or name.count('"') % 2 == 1 or name.count("«") != name.count("»")
