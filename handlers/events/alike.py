"""Which questions ask the same. Pure: texts of one language are compared by the words that carry their meaning.

A pair that differs by one word for another ("who pays for the flats", "… for the hall") asks two things, however much
else they share; words that only one of them has change little. So it is words without a counterpart that are counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from messages.folding import fold, word_forms

THRESHOLD: Final = 66.0
"""Percent of words with a counterpart from which two questions are alike: of the examples in
tests/unit/events/test_alike.py it takes none of those that differ, and three quarters of those that are."""
_PREFIX: Final = 3  # letters that forms of one word share at least
_SHARE: Final = 0.7  # of the shorter word

_EMPTY: Final = """
a an the of to for in on at by with and or is are was were be been being do does did will would can could should shall
may might have has had got how what which whether there it its this that these those we you they our your their i my me
us them as from about into than if so please any some more
le la les l un une des de du d au aux en dans sur pour par avec et ou est sont etait etre sera seront comment quoi que
qu quel quelle quels quelles combien ce cette ces il elle ils elles on nous vous nos vos notre votre leur leurs je mon
ma mes se s ne pas y si plus va vont peut peuvent avez avons ont ete t aura
el los las lo una uno unos unas del al o es son era ser cual cuales sin su sus nuestro nuestra nuestros mi mis nos les
no mas hay van puede pueden podemos por para como con cuanto cuanta cuantos cuantas han hemos haber
os as um uma uns umas do da dos das no na nos nas ao aos e sao foi qual quais com sem seu sua seus suas nosso nossa meu
minha nao ha vai vao pode podem quanto quanta quantos quantas
هل ما ماذا كيف في على الى عن مع هو هي و او ان التي الذي هذا هذه يمكن كم سوف
"""
_ASKED: Final = """
who whom whose qui quien quienes quem من
when quand cuando quando متى
where ou donde onde اين
why pourquoi porque لماذا
not no ne n nao لا
"""
"""Who, when, where, why, and whether not: a line each. Two questions of which only one asks that are not alike."""
_STOP = frozenset(word for line in _EMPTY.split() for word in (fold(line),))
_MARKS = {fold(word): number for number, line in enumerate(_ASKED.strip().splitlines()) for word in line.split()}
_AMBIGUOUS = frozenset(("ou", "porque"))
"""French "or" or "where"; "because" or "why": they ask nothing unless they come first."""

Meaning = tuple[frozenset[str], frozenset[int]]
"""(words that carry meaning, what is asked of them)"""


def meaning(text: str) -> Meaning:
    """What of a question is compared."""
    found = [forms[-1] for forms in word_forms(text)]
    marks = {_MARKS[word] for at, word in enumerate(found) if word in _MARKS and (at == 0 or word not in _AMBIGUOUS)}
    words = {word for word in found if word not in _STOP and word not in _MARKS}
    return frozenset(words or found), frozenset(marks)


def likeness(one: Meaning, other: Meaning) -> float:
    """How much two questions of one language ask the same, in percent; 0 if each has a word that the other lacks."""
    (mine, my_marks), (theirs, their_marks) = one, other
    if my_marks != their_marks or not mine or not theirs:
        return 0.0
    alone = sum(not any(_same(word, there) for there in theirs) for word in mine)
    missing = sum(not any(_same(word, there) for there in mine) for word in theirs)
    if alone and missing:
        return 0.0
    return 100.0 * (1 - (alone + missing) / (len(mine) + len(theirs)))


def are_alike(one: str, other: str) -> bool:
    """Whether two questions of one language ask the same."""
    return likeness(meaning(one), meaning(other)) >= THRESHOLD


def likest(text: str, others: Mapping[int, str]) -> int | None:
    """Which of these questions, in the language of `text`, asks the same; None if none does."""
    mine = meaning(text)
    found = [(likeness(mine, meaning(other)), -key) for key, other in others.items()]
    best = max(found, default=(0.0, 0))
    return -best[1] if best[0] >= THRESHOLD else None


def group_alike(questions: Iterable[tuple[int, str]]) -> list[list[int]]:
    """Questions (key, text in the pivot language) in groups of those that ask the same as the first of the group. Both
    the groups and what is in them keep the order that was given; a text of "" is alone."""
    groups: list[list[int]] = []
    heads: list[tuple[Meaning, frozenset[str]]] = []
    by_beginning: dict[str, list[int]] = {}
    for key, text in questions:
        mine = meaning(text)
        beginnings = frozenset(word[:_PREFIX] for word in mine[0])
        near = {at for beginning in beginnings for at in by_beginning.get(beginning, ())} if text else set()
        # One of two that are alike has no word of its own: only such are worth comparing.
        close = (at for at in sorted(near) if heads[at][1] <= beginnings or heads[at][1] >= beginnings)
        found = next((at for at in close if likeness(heads[at][0], mine) >= THRESHOLD), None)
        if found is not None:
            groups[found].append(key)
            continue
        for beginning in beginnings:
            by_beginning.setdefault(beginning, []).append(len(heads))
        heads.append((mine, beginnings))
        groups.append([key])
    return groups


def common_language(one: Sequence[str], other: Sequence[str], pivots: Sequence[str]) -> str | None:
    """The language to compare two texts in, of those that each is there in: a pivot, else any."""
    return next((language for language in (*pivots, *one) if language in one and language in other), None)


def _same(one: str, other: str) -> bool:
    """Whether two words are forms of one: they begin alike. Numbers are themselves."""
    if one == other or one.isdigit() or other.isdigit():
        return one == other
    shared = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        shared += 1
    return shared >= max(_PREFIX, _SHARE * min(len(one), len(other)))
