"""Picking from a list, as people do it: "2", "1 et 3", "2-4", "③", the words of a choice, their beginning, misspelt.

Labels of all languages count, and may hold commas and "and" themselves: they are looked for before a list is split.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handlers.dialogues.answers.matching import Index
from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.positions import positions
from handlers.dialogues.answers.reading import clean, key_of, line, one_line, quoted, told

_JOINING = "et and y e و plus ainsi also aussi tambien tambem"
_LEADING = "le la les l the el los las o a os as un une una um uma de du des"
_ALL = """
tous|toutes|tout|toutes les options|tous les choix|tous ceux-ci|all|all of them|everything|all of these|todos|todas|todo
|todos ellos|todas ellas|todas las opciones|tudo|todos eles|todas elas|todas as opções|الكل|كل|كلها|جميعها
|جميع الخيارات|كل الخيارات
"""
_BOTH = """
les deux|both|both of them|ambos|ambas|los dos|las dos|os dois|as duas|كلاهما|كلتاهما|الاثنان|الاثنين
"""
_NONE = """
aucun|aucune|rien|aucun de ces choix|aucune de ces options|none|none of them|none of these|nothing|ninguno|ninguna|nada
|ninguno de ellos|ninguna de ellas|ninguna de estas|nenhum|nenhuma|nenhum deles|nenhuma delas|لا شيء|ولا واحد
|ولا واحدة|لا أحد منها|لا شيء منها|لا شيء مما سبق
"""
_TOKEN = re.compile(r"[^\W_]+|[,;|/•·&+]")
_MOST_PIECES = 60


def _keys(phrases: str) -> frozenset[str]:
    return frozenset(map(key_of, phrases.split("|")))


_CONNECTORS = frozenset(_JOINING.split())
_ARTICLES = frozenset(_LEADING.split())
ALL, BOTH, NONE = _keys(_ALL), _keys(_BOTH), _keys(_NONE)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. `labels` in all languages, the one that is shown first."""

    value: str
    labels: tuple[str, ...]


def options(text: str, options: Sequence[Option], *, several: bool) -> list[str]:
    """Values picked, in the order of the list, each once; exactly one unless `several`; [] for "none" of several.

    Misunderstood: wrong-empty, wrong-choice, wrong-choice-several, wrong-choice-range, wrong-choice-one."""
    try:
        return _Choice(options, several).read(text)
    except Misunderstood as wrong:
        raise told(wrong, text) from None


class _Choice:
    def __init__(self, options: Sequence[Option], several: bool) -> None:
        self._options = options
        self._several = several
        self._index = Index((label, option.value) for option in options for label in option.labels)

    def read(self, text: str) -> list[str]:
        bare = " ".join(clean(text).split())
        typed = "" if bare.isdecimal() else bare  # a number is a place in the list, whatever values look like
        literal = [option.value for option in self._options if bare in option.labels or typed == option.value]
        if len(literal) == 1:
            return literal
        folded = line(one_line(text), "wrong-choice", most=1000)
        key = key_of(folded)
        return self._in_order(self._whole(folded, key) or self._pieces(folded), folded)

    def _whole(self, folded: str, key: str) -> list[str] | None:
        """What the answer as a whole says, if anything; `[""]` stands for none."""
        if found := self._index.exact(key):
            return [self._one(found, key)]
        if found_by_number := self._by_number(folded):
            return found_by_number
        if not self._several:
            return [self._one(self._candidates(key), key)]
        if key in ALL | NONE and (found := self._index.beginning(key)):  # "all" of "All residents"
            return [self._one(found, key)]
        if key in ALL or (key in BOTH and len(self._options) == 2):
            return [option.value for option in self._options]
        return [""] if key in NONE else None

    def _by_number(self, written: str) -> list[str]:
        """Values at the places that the text names; none if it is more than numbers."""
        places = positions(written) or []
        last = len(self._options)
        if any(not 1 <= end <= last for place in places for end in (place[0], place[-1])):
            raise Misunderstood("wrong-choice-range", {"last": last})
        return [self._options[number - 1].value for place in places for number in place]

    def _pieces(self, folded: str) -> list[str]:
        found: list[str] = []
        for piece in self._split(folded):
            found.extend([piece[0]] if isinstance(piece, tuple) else self._piece(piece))
            if len(found) > _MOST_PIECES + len(self._options):
                raise Misunderstood("wrong-choice", {"text": folded, "last": len(self._options)})
        return found

    def _split(self, folded: str) -> Iterator[tuple[str] | list[str]]:
        """Whole labels (their value in a tuple) and the words between them, up to the next separator."""
        tokens: list[str] = _TOKEN.findall(folded)
        rest: list[str] = []
        place = 0
        while place < len(tokens):
            after, value = (place, "") if rest and rest[-1] not in _CONNECTORS else self._label(tokens, place)
            if value:
                yield rest
                yield (value,)
                rest, place = [], after
                continue
            if _is_separator(tokens[place]):
                yield rest
                rest = []
            else:
                rest.append(tokens[place])
            place += 1
        yield rest

    def _label(self, tokens: list[str], place: int) -> tuple[int, str]:
        """Where a label that begins at `place` ends, and its value: the longest that a separator follows."""
        best, value = place, ""
        words: list[str] = []
        for end in range(place, min(len(tokens), place + 3 * self._index.longest)):
            if _is_separator(tokens[end]):
                if not words:
                    break
                continue
            words.append(tokens[end])
            following = tokens[end + 1] if end + 1 < len(tokens) else ","
            if not _is_separator(following) and following not in _CONNECTORS and not following.startswith("و"):
                continue
            name = " ".join(words)
            found = self._index.exact(name) or self._index.exact(name[1:] if name.startswith("و") else "")
            if len(found) == 1:
                best, value = end + 1, found[0]
        return best, value

    def _piece(self, words: list[str]) -> list[str]:
        """Values named between two separators: as one name, else joined by "and", else word by word."""
        while words and words[0] in _CONNECTORS:
            words = words[1:]
        while words and words[-1] in _CONNECTORS:
            words = words[:-1]
        if not words:
            return []
        key = " ".join(words)
        found = self._candidates(key)
        if len(found) == 1:
            return [found[0]]
        parts = _joined(words)
        if len(parts) > 1:
            return [value for part in parts for value in self._piece(part.split())]
        exact = [self._index.exact(word) for word in words if word not in _ARTICLES]
        if len(exact) > 1 and all(len(values) == 1 for values in exact):
            return [values[0] for values in exact]
        return self._by_number(key) or [self._one(found, key)]

    def _candidates(self, key: str) -> tuple[str, ...]:
        bare = " ".join(word for word in key.split() if word not in _ARTICLES)
        forms = dict.fromkeys((key, key[1:] if key.startswith("و") else key, bare))
        return next((found for form in forms if form and (found := self._index.find(form))), ())

    def _one(self, found: Sequence[str], written: str) -> str:
        """The only candidate."""
        if len(found) == 1:
            return found[0]
        if not found:
            raise Misunderstood("wrong-choice", {"text": written, "last": len(self._options)})
        shown = [option.labels[0] for option in self._options if option.value in found]
        args: dict[str, str | int] = {"text": written, "candidates": ", ".join(map(quoted, shown[:6]))}
        raise Misunderstood("wrong-choice-several", args, proposals=tuple(found[:6]))

    def _in_order(self, found: list[str], folded: str) -> list[str]:
        picked = [option.value for option in self._options if option.value in found]
        if not self._several and len(picked) > 1:
            raise Misunderstood("wrong-choice-one", proposals=tuple(picked[:6]))
        if not picked and found != [""]:
            raise Misunderstood("wrong-choice", {"text": folded, "last": len(self._options)})
        return picked


def _is_separator(token: str) -> bool:
    return not token[0].isalnum()


def _joined(words: list[str]) -> list[str]:
    """The parts between connectors; in Arabic "and" is written onto the word that follows."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in _CONNECTORS:
            parts.append([])
        elif parts[-1] and word.startswith("و") and len(word) > 3:
            parts.append([word])
        else:
            parts[-1].append(word)
    return [" ".join(part) for part in parts if part]
