"""How well a record answers what was asked, by rapidfuzz over its folded title and text. Pure.

The database names the candidates by whole words; which of them a person meant shows in the title, in words that stand
side by side, and in how exactly they are spelt.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

_NEARNESS, _WORDS = 30.0, 40.0
_SAME_TITLE, _PHRASE_IN_TITLE, _PHRASE_IN_TEXT = 30.0, 15.0, 8.0
_ANOTHER_FORM = 0.9
_IN_TEXT = 0.6


def score(asked: Sequence[Sequence[str]], weights: Sequence[float], title: str, text: str) -> float:
    """From 0 to 100. `asked`: each word's folded forms, the one that was typed first; `weights`: how telling each word
    is; `title`: folded, a line for each language; `text`: folded words."""
    phrase = " ".join(forms[0] for forms in asked)
    lines = title.split("\n")
    near = max(fuzz.token_set_ratio(phrase, line) + fuzz.token_sort_ratio(phrase, line) for line in lines) / 200
    title, text = f" {title} ".replace("\n", " \n "), f" {text} "
    named = told = 0.0
    for forms, weight in zip(asked, weights, strict=True):
        in_title, in_text = _best(forms, title), _best(forms, text)
        named += weight * in_title
        told += weight * max(in_title, _IN_TEXT * in_text)
    # a title that shares only a common word with a long question is no nearer for being short
    points = (_NEARNESS * near * named + _WORDS * told) / sum(weights)
    if phrase in lines:
        return min(points + _SAME_TITLE, 100.0)
    if f" {phrase} " in title:
        return points + _PHRASE_IN_TITLE
    return points + _PHRASE_IN_TEXT if f" {phrase} " in text else points


def _best(forms: Sequence[str], text: str) -> float:
    """The word as it was typed, or one of its other forms, which is worth a little less."""
    first = _place(forms[0], text)
    if first == 1.0:
        return first
    return max([first, *(_ANOTHER_FORM * _place(form, text) for form in forms[1:])])


def _place(word: str, text: str) -> float:
    """Whole, or at a word's beginning."""
    if f" {word}" in text:
        return 1.0 if f" {word} " in text else 0.8
    return 0.0
