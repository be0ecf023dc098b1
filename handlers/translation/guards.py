"""What a translation must have in common with its source, whatever the languages: judged on the text that the engine
saw, placeholders included, and on what it answered.

An engine that drops "never" turns advice into its opposite, so a doubt is enough to ask the next one. Strict words
count where they are found, generous ones where they are looked for: "sans" may stand for "not", but need not become it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from messages.errors import GuardFailed

SHORT = 20
"""Characters below which lengths say little: "ok" is "d'accord"."""

LEAST_RATIO, MOST_RATIO = 0.4, 2.5
"""Length of a translation by length of its source; the parallel texts in tests/data lie between 0.54 and 1.85."""

_TOKEN = re.compile(r"X\s?Q\s?\d+\s?Z|E\s?9\d{3}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_MARK = re.compile(r"(?<![\w*@#])[*@#](?=\w)")
_TAG = re.compile(r"<[a-z0-9_]+>")


@dataclass(frozen=True, slots=True)
class _Negation:
    strict: re.Pattern[str]
    generous: re.Pattern[str]


def _words(strict: str, generous: str) -> _Negation:
    return _Negation(
        re.compile(rf"(?<!\w)(?:{strict})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{strict}|{generous})(?!\w)", re.IGNORECASE),
    )


_NEGATIONS: Mapping[str, _Negation] = {
    "fr": _words(
        r"pas(?! à pas)|(?<!si )(?<!à )(?<!que )jamais|rien|aucune?|nulle part|ni|guère|non(?=\s*(?:[.,;:!?]|$))"
        r"|(?:ne\s|n['’])\s?[\w'’]+(?:\s[\w'’]+)?\s(?:plus|personne)",
        r"non|ne|n['’]\w+|sans|nulle?s?|personne|sinon|impossibles?|inconnue?s?|incapables?|inutiles?|interdite?s?",
    ),
    "en": _words(
        r"not|\w+n['’]t|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|dont|doesnt|didnt|cant|wont|isnt",
        r"without|non\W?\w+|\w+less|n['’]t|impossible|unable|unaccompanied|undocumented|unknown|unavailable|unlikely"
        r"|useless|otherwise",
    ),
    "es": _words(
        r"no|nunca|jamás|nada|nadie|ningun[oa]s?|ningún|ni|tampoco",
        r"sin|nul[oa]s?|sino|imposibles?|incapa(?:z|ces)|inútil(?:es)?|desconocid[oa]s?|prohibid[oa]s?",
    ),
    "pt": _words(
        r"não|nao|nunca|jamais|nada|ninguém|nenhum(?:as?|ns)?|nem|tampouco",
        r"sem|nul[oa]s?|senão|impossíve(?:l|is)|incapaz(?:es)?|inútil|inúteis|desconhecid[oa]s?|proibid[oa]s?|desacompanhad[oa]s?",
    ),
}


def check(source_text: str, answer: str, source: str, target: str) -> None:
    """Compare one masked segment with what the engine made of it.

    Raises GuardFailed: empty, digits, length, marks, negation or untranslated."""
    if not answer.strip():
        raise GuardFailed("empty")
    if Counter(_DIGITS.findall(source_text)) != Counter(_DIGITS.findall(answer)):
        raise GuardFailed("digits")
    if not _length_kept(source_text, answer):
        raise GuardFailed("length")
    if any(len(found.findall(answer)) > len(found.findall(source_text)) for found in (_MARK, _TAG)):
        raise GuardFailed("marks")
    if not negation_kept(source_text, answer, source, target):
        raise GuardFailed("negation")
    if untranslated(source_text, answer):
        raise GuardFailed("untranslated")


def leftovers(source_text: str, restored: str) -> bool:
    """Whether a restored text holds something like a placeholder that its source did not."""
    return bool(Counter(_TOKEN.findall(restored)) - Counter(_TOKEN.findall(source_text)))


def negation_kept(source_text: str, answer: str, source: str, target: str) -> bool:
    """Whether both negate or neither does. True for languages without a word list.

    A language may say it twice ("ne … jamais", "no … nada"), so half as many are enough. A negation that the engine
    did not know and left as it was still tells the reader ("no" is Portuguese for something else)."""
    ours, theirs = _NEGATIONS.get(source), _NEGATIONS.get(target)
    if ours is None or theirs is None:
        return True
    left = len([word for word in ours.strict.findall(answer) if (target, word.lower()) != ("pt", "no")])
    lost = _half(ours.strict, source_text) > max(len(theirs.generous.findall(answer)), left)
    added = _half(theirs.strict, answer) > len(ours.generous.findall(source_text))
    return not lost and not added


def untranslated(source_text: str, answer: str) -> bool:
    """Whether a text of some length came back as it was, or nearly: four words in five.

    Words of fewer than four letters are too often the same, and a few names are no sign."""
    before = [word for word in _plain_words(source_text) if len(word) > 3]
    if _plain_words(source_text) == _plain_words(answer):
        return len(before) > 2 and len(_plain_words(source_text)) > 3
    kept = sum((Counter(before) & Counter(_plain_words(answer))).values())
    return len(before) > 5 and kept > 0.8 * len(before)


def _length_kept(source_text: str, answer: str) -> bool:
    before, after = len(_TOKEN.sub("", source_text).strip()), len(_TOKEN.sub("", answer).strip())
    if before < SHORT:
        return after <= MOST_RATIO * before + SHORT
    return LEAST_RATIO * before <= after <= MOST_RATIO * before


def _half(pattern: re.Pattern[str], text: str) -> int:
    return (len(pattern.findall(text)) + 1) // 2


def _plain_words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(_TOKEN.sub(" ", text))]
