"""Countries as people write them: names in the bot's five languages, what they are called besides, small mistakes.

A whole answer is read generously, a sentence strictly: "réunion", "Maurice" and "Granada" are countries when that is
all that was said, and mostly something else in a search. Where two countries are equally likely, nothing is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA

from messages.catalog import LANGUAGES
from messages.country_names import ALIASES, ARTICLES, COMMON_WORDS, EITHER, IN, REGIONS, SHOWN, STATE_OF, WHOLE_ONLY
from messages.folding import fold

_LONGEST = 200  # characters of an answer that may still be a country's name
_SENTENCE = 2000  # characters of a sentence that are looked at
_WINDOW = 7  # words of the longest names
_WORDS_TO_CORRECT = 40  # of a sentence
_NOT_SENTENCES = 6  # words: "Palermo, in Italy" is an answer, a story that names Italy is not
_FLAG = re.compile("([\U0001f1e6-\U0001f1ff])([\U0001f1e6-\U0001f1ff])")
_INITIALS = re.compile(r"\b([A-Z]{1,2})\. ?(?=[A-Z]{1,2}\b)")
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f\u0640\u064b-\u065f\u0670])+")
_SMALL_WORDS = "ai al am an as at be by de do et il in is it la ma me my no pm sa se si so to us va"
_ABBREVIATIONS = frozenset({"uk", "nz"})  # two letters that stand in sentences as words do
_NOT_MISSPELT = frozenset({"coracao", "colores", "compras", "alegria", "libreria", "malaise"})  # "coração", say


class _Word(NamedTuple):
    folded: str
    written: str


def all_codes() -> tuple[str, ...]:
    """ISO 3166 alpha-2 codes in alphabetical order, and XK (Kosovo), which the standard leaves to its users."""
    return tuple(sorted(_regions()))


def region_of(code: str) -> str | None:
    """ "africa", "americas", "asia" or "europe". Oceania counts as Asia, as in the United Nations' "Asia and the
    Pacific": the network has no region for it. None for Antarctica and for what is no country."""
    return _regions().get(code.upper()) or None


def name(code: str, language: str) -> str:
    """A country's name for a reader; `language` may be any tag ("pt-BR"), English where the bot does not speak it.
    The code itself if it is no country's."""
    code = code.upper()
    spoken = language.lower().replace("_", "-").split("-")[0]
    spoken = spoken if spoken in LANGUAGES else "en"
    if code not in _regions():
        return code
    return SHOWN.get(code, {}).get(spoken) or str(Locale.parse(spoken).territories[code])


def country_of(text: str) -> str | None:
    """The one country that a text names (alpha-2), None if it names none, several, or one of two ("Congo")."""
    if not text.strip() or len(text) > _LONGEST:
        return None
    if code := _by_code(text.strip()):
        return code
    for candidate in _shorter(_plain(text)):
        if code := _names().get(candidate):
            return code
    named = countries_in(text)
    if len(named) == 1 and len(_words(text)) <= _NOT_SENTENCES:
        return named[0]
    return None if named else _misspelt(_plain(text))


def countries_in(text: str) -> list[str]:
    """All countries that a sentence names (alpha-2), in their order, each once. "Congo" names both. Mistakes are
    corrected only after "in": "logement en Espagna"."""
    text = text[:_SENTENCE]
    found: list[str] = ["".join(map(_letter_of_flag, pair)) for pair in _FLAG.findall(text)]
    words = _words(text)
    index = 0
    while index < len(words):
        codes, length = _named_at(words, index)
        found.extend(codes)
        index += length
    return list(dict.fromkeys(code for code in found if code in _regions()))


def _named_at(words: list[_Word], index: int) -> tuple[tuple[str, ...], int]:
    """What the words from `index` on name, and how many they are."""
    for length in range(min(_WINDOW, len(words) - index), 0, -1):
        joined = " ".join(word.folded for word in words[index : index + length])
        if joined in EITHER:
            return EITHER[joined], length
        for form in _arabic_forms(joined):
            code = _names().get(form)
            if code and not _means_something_else(form, words, index):
                return (code,), length
    if index and words[index - 1].folded in IN and len(words) <= _WORDS_TO_CORRECT:
        for length in (3, 2, 1):
            joined = " ".join(word.folded for word in words[index : index + length])
            if index + length <= len(words) and (code := _misspelt(joined, in_sentence=True)):
                return (code,), length
    return (), 1


def _means_something_else(form: str, words: list[_Word], index: int) -> bool:
    """Whether a name in a sentence is rather the common word or the place that is called the same."""
    if form in COMMON_WORDS:
        certain = words[index].written in COMMON_WORDS[form] or words[index].written.lower() in COMMON_WORDS[form]
        return not certain and (index == 0 or words[index - 1].folded not in IN)
    return form in WHOLE_ONLY or (len(form) == 2 and form not in _ABBREVIATIONS)


def _by_code(text: str) -> str | None:
    """ "FR", "fr", "🇫🇷" and three letters; a small word ("no", "si") only in capitals."""
    if flag := _FLAG.fullmatch(text):
        text = "".join(map(_letter_of_flag, flag.groups()))
    if re.fullmatch("[A-Za-z]{2}", text) and (text.isupper() or text.lower() not in _SMALL_WORDS.split()):
        return text.upper() if text.upper() in _regions() else None
    return None


def _letter_of_flag(symbol: str) -> str:
    return chr(ord(symbol) - 0x1F1E6 + ord("A"))


def _misspelt(text: str, *, in_sentence: bool = False) -> str | None:
    """The country whose name is clearly meant: one mistake (two in a long answer), and no other country as near."""
    if len(text) < (7 if in_sentence else 5) or text in _NOT_MISSPELT:
        return None
    mistakes = 2 if len(text) >= 9 and not in_sentence else 1
    near = process.extract(text, _names().keys(), scorer=OSA.distance, score_cutoff=mistakes, limit=12)
    near = [hit for hit in near if len(hit[0]) >= 5 and text[0] == hit[0][0] and text.count(" ") == hit[0].count(" ")]
    nearest = {_names()[hit[0]] for hit in near if hit[1] == near[0][1]}
    return nearest.pop() if len(nearest) == 1 else None


def _arabic_forms(words: str) -> Iterator[str]:
    """The words, and without what Arabic writes together with them: and, in, to ("وفرنسا", "بالمغرب", "للبرتغال")."""
    yield words
    if len(words) > 4 and words[0] in "وبلفك":
        yield words[1:]
        if words.startswith("لل"):
            yield "ال" + words[2:]
    if len(words) > 6 and words[0] in "وف" and words[1] in "بل":
        yield words[2:]


def _shorter(words: str) -> Iterator[str]:
    """A name, without its article, without "republic of", without either; in Arabic with its article too."""
    yield words
    yield words.replace(" ", "")
    stripped = ARTICLES.sub("", words)
    yield stripped
    yield ARTICLES.sub("", STATE_OF.sub("", stripped))
    yield "ال" + words


def _plain(text: str) -> str:
    return " ".join(word.folded for word in _words(text))


def _words(text: str) -> list[_Word]:
    """Initials with stops are one word ("EE. UU.", "U.S.A.")."""
    written = _WORD.findall(_INITIALS.sub(r"\1", unicodedata.normalize("NFC", text)))
    return [_Word(folded, word) for word in written if (folded := fold(word))]


@cache
def _regions() -> dict[str, str]:
    return {code: region for region, codes in REGIONS.items() for code in codes.split()}


@cache
def _names() -> dict[str, str]:
    """Folded name -> code. What is listed by hand goes before Babel's names, as these before shortened ones."""
    names = {_plain(alias): code for code, line in ALIASES.items() for alias in line.split(",")}
    for language in LANGUAGES:
        territories = Locale.parse(language).territories
        for code in all_codes():
            names.setdefault(_plain(territories[code]), code)
            names.setdefault(_plain(re.sub(r"\(.*?\)", "", territories[code])), code)
    for known, code in list(names.items()):
        names.setdefault(re.sub(r"^(st|saint|sainte) ", "saint ", known), code)
    for ambiguous in (*EITHER, ""):
        names.pop(ambiguous, None)
    return names
