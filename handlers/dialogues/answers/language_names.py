"""The names of languages: CLDR's in the five languages (Babel), and other_names.csv.

Own names and what else people say ("pulaar", "farsi") stand in that file: to read three hundred of Babel's own files
for them would take a second and keep a hundred megabytes.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from babel import Locale
from babel.core import get_global

from handlers.dialogues.answers.matching import Index
from handlers.dialogues.answers.reading import key_of
from messages.catalog import LANGUAGES

_UNKNOWN_TO_CLDR = {
    # code: names in the order of LANGUAGES (fr, en, es, pt, ar), then short names
    "prs": ("dari", "Dari", "darí", "dari", "الدارية"),
    "pov": ("créole de Guinée-Bissau", "Guinea-Bissau Creole", "criollo de Guinea-Bisáu", "crioulo da Guiné-Bissau",
            "كريولية غينيا بيساو", "kriol"),
    "mnk": ("mandinka", "Mandinka", "mandinka", "mandinga", "الماندينكا"),
    "emk": ("malinké", "Maninka", "maninka", "maninca", "المانينكا"),
    "cab": ("garifuna", "Garifuna", "garífuna", "garífuna", "الغاريفونا"),
    "fsl": ("langue des signes française", "French Sign Language", "lengua de signos francesa",
            "língua gestual francesa", "لغة الإشارة الفرنسية", "LSF"),
    "bfi": ("langue des signes britannique", "British Sign Language", "lengua de signos británica",
            "língua gestual britânica", "لغة الإشارة البريطانية", "BSL"),
    "ssp": ("langue des signes espagnole", "Spanish Sign Language", "lengua de signos española",
            "língua gestual espanhola", "لغة الإشارة الإسبانية", "LSE", "lengua de señas española"),
    "psr": ("langue des signes portugaise", "Portuguese Sign Language", "lengua de signos portuguesa",
            "língua gestual portuguesa", "لغة الإشارة البرتغالية", "LGP"),
    "bzs": ("langue des signes brésilienne", "Brazilian Sign Language", "lengua de signos brasileña",
            "língua brasileira de sinais", "لغة الإشارة البرازيلية", "Libras"),
    "ils": ("signes internationaux", "International Sign", "signos internacionales", "sinais internacionais",
            "الإشارات الدولية"),
}  # fmt: skip
_SIGNING = (
    "langue des signes|sign language|lengua de señas|lengua de signos|língua gestual|língua de sinais|لغة الإشارة"
)
_SIGNED = ("ils", "fsl", "bfi", "ase", "ssp", "psr", "bzs")  # which of them is asked
_NO_LANGUAGES = frozenset({"mul", "und", "zxx", "root", "mis"})
_SPECIAL = {"fa_AF": "prs"}  # a name of its own and a code of its own
_TAG = re.compile(r"([a-z]{2,3})(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?")
_APART = re.compile(r"[,;/|·•&+.]")


def name(code: str, language: str) -> str:
    """A language's name in the reader's language, such that it is understood again: with its code if another language
    goes by the same name."""
    shown = plain_name(code, language)
    return shown if index().exact(key_of(shown)) == (code,) and not _APART.search(shown) else f"{shown} ({code})"


def plain_name(code: str, language: str) -> str:
    """A language's name in the reader's language."""
    if code in _UNKNOWN_TO_CLDR:
        return _UNKNOWN_TO_CLDR[code][LANGUAGES.index(language)]
    return str(Locale(language).languages.get(code) or Locale("en").languages.get(code) or _own_names().get(code, code))


def code_of(token: str) -> str:
    """The language of a tag, in its shortest code; "" if it is none that we know."""
    match = _TAG.fullmatch(token)
    if match is None:
        return ""
    known = _codes()
    code = match[1] if match[1] in known else str(get_global("language_aliases").get(match[1], "")).split("_")[0]
    return code if code in known else ""


@cache
def index() -> Index:
    """Codes of languages by all their names."""
    return Index(_names())


def _names() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        for tag, shown in Locale(language).languages.items():
            code = _SPECIAL.get(tag) or code_of(tag.split("_")[0])
            if code:
                yield from ((form, code) for form in _forms(str(shown)))
    for code, names in _UNKNOWN_TO_CLDR.items():
        yield from ((form, code) for shown in names for form in _forms(shown))
    yield from ((form, code) for code in _SIGNED for shown in _SIGNING.split("|") for form in _forms(shown))
    for code, shown in _rows():
        yield from ((form, code) for form in _forms(shown))
        yield shown.partition(" (")[0], code


def _forms(shown: str) -> Iterator[str]:
    """A name, and in Arabic also without its article and in the masculine."""
    key = key_of(shown)
    yield key
    bare = re.sub(r"(^| )ال", r"\1", key)
    if bare != key:
        yield bare
        yield re.sub(r"ه(?= |$)", "", bare)


@cache
def _codes() -> frozenset[str]:
    tags = map(str, Locale("en").languages)
    plain = {tag for tag in tags if "_" not in tag and len(tag) <= 3}
    return frozenset(plain - _NO_LANGUAGES | _UNKNOWN_TO_CLDR.keys())


@cache
def _own_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, shown in _rows():
        found.setdefault(code, shown)
    return found


def _rows() -> Iterator[tuple[str, str]]:
    source = resources.files("handlers.dialogues.answers").joinpath("other_names.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(source.splitlines()):
        yield from ((row["code"], shown) for shown in row["names"].split("|"))
