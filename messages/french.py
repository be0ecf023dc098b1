"""French as engines know it: inclusive forms and typographic spaces made plain before translating from French.

"les habitant·e·s" means nothing to an engine, "les habitants" does. Only the machine sees the plain form: the
original that goes with a copy keeps the writer's own. A dot may also be a slip of the keyboard or part of an address,
so after a dot the ending must be one that this word takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from messages import atoms
from messages.edits import Edit, Edits
from messages.richtext import RichText

_INCLUSIVE = re.compile(
    r"(?<![\w@#/.·•‧⋅])(?P<stem>[^\W\d_]{2,40})"
    r"(?:(?P<mark>[.·•‧⋅/-])(?P<ending>[^\W\d_]{1,6}?)(?:(?P=mark)?(?P<plural>s))?"
    r"|\((?P<bracketed>[^\W\d_]{1,6}?)(?P<inside>s)?\)(?P<after>s|\(s\))?)"
    r"(?![\w@]|[.·•‧⋅/-]\w|[/:]\S)",
    re.IGNORECASE,
)
_FITTING = (  # how the masculine ends, and what is then written for the feminine
    (r"(?:[anl]t|[eai]nt|é|eur|en|ain|an|on|in|un|al|el|er|at|it|is|ois|ais|u|i|ard|and|ond|ot|êt|ect|ert|ort)", r"e"),
    (r"n", r"ne"),
    (r"l", r"le"),
    (r"(?:t|tous?)", r"t?te"),
    (r"[xsr]", r"s?se|euse"),
    (r"eur", r"[td]?rice|ice|euse|eresse"),
    (r"f", r"i?ve"),
    (r"er", r"i?[èe]re"),
    (r"c", r"que|che"),
    (r"(?:aux|al)", r"ales?"),
    (r"(?:eaux?|el|ceux|il|ils|lui|eux)", r"elles?"),
    (r"en", r"i?enne"),
    (r"(?:re|te|ce)", r"sse|esse"),
    (r"un", r"une"),
)
_PAIR = re.compile("|".join(rf"[^\W\d_]*{end}\.(?:{ending})" for end, ending in _FITTING), re.IGNORECASE)
_WORDS = {"iels": "ils", "celleux": "ceux", "toustes": "tous", "le.la": "le", "le/la": "le", "la.le": "le"}
_WHOLE_WORD = re.compile(r"(?<![\w.·@#/-])(?:" + "|".join(map(re.escape, _WORDS)) + r")(?![\w·@/-])", re.IGNORECASE)
_TYPOGRAPHIC = re.compile(
    r"[\u00a0\u202f]+(?=[;:?!»])|(?<=«)[\u00a0\u202f ]+|(?<=\S) (?=»)|(?<=\S) (?=[;:?!]+(?:\s|$))"
)
_UNTOUCHED = frozenset({"url", "email", "matrix", "handle", "hashtag", "command"})


def normalise_french(body: RichText) -> RichText:
    """Inclusive forms and typographic spaces both made plain; spans stay on their words."""
    return _edited(normalise_inclusive(body), lambda text: (Edit(*m.span(), "") for m in _TYPOGRAPHIC.finditer(text)))


def normalise_inclusive(body: RichText) -> RichText:
    """ "habitant.e.s" to "habitants", "acteur·rice" to "acteur", "locaux.ales" to "locaux"; "iels" to "ils". Code,
    mentions and addresses with a scheme stay as they are."""
    return _edited(body, lambda text: chain(_of_words(text), _of_endings(text)))


def _of_words(text: str) -> Iterator[Edit]:
    for match in _WHOLE_WORD.finditer(text):
        yield Edit(*match.span(), _like(match.group(), _WORDS[match.group().lower()]))


def _of_endings(text: str) -> Iterator[Edit]:
    for match in _INCLUSIVE.finditer(text):
        if match.group().lower() in _WORDS:
            continue
        stem, ending = match["stem"], (match["ending"] or match["bracketed"]).lower()
        plural = bool(match["plural"] or match["inside"] or match["after"]) or ending == "s"
        if ending == "s" and match["mark"] in ("/", "-"):
            continue
        if ending != "s" and match["mark"] not in tuple("·•‧⋅") and not _PAIR.fullmatch(f"{stem}.{ending}"):
            continue
        yield Edit(*match.span(), _in_plural(stem) if plural else stem)


def _in_plural(stem: str) -> str:
    lower = stem.lower()
    if lower.endswith(("s", "x", "z")):
        return stem
    if lower.endswith("al"):
        return stem[:-1] + _like_letter(stem, "ux")
    return stem + _like_letter(stem, "x" if lower.endswith("eau") else "s")


def _like_letter(stem: str, ending: str) -> str:
    return ending.upper() if stem.isupper() else ending


def _like(found: str, word: str) -> str:
    """The word with the case of the found one."""
    if found.isupper():
        return word.upper()
    return word.capitalize() if found[0].isupper() else word


def _edited(body: RichText, edits_of: Callable[[str], Iterable[Edit]]) -> RichText:
    """The body with those edits that touch nothing protected, and of edits that overlap the first."""
    fixed = [(s.start, s.end) for s in body.spans if s.style in atoms.PROTECTED_STYLES]
    fixed = atoms.united([*fixed, *atoms.in_text(body.text, _UNTOUCHED)])
    chosen: list[Edit] = []
    done = 0
    for edit in sorted(edits_of(body.text)):
        if edit.start >= done and not atoms.touches(fixed, edit.start, edit.end):
            chosen.append(edit)
            done = edit.end
    return Edits(chosen).apply(body)
