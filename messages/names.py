"""Names and titles from outside, made harmless to look at: no name may break a line, hide, turn the text around it, or
climb over its neighbours.
"""

from __future__ import annotations

import re
import unicodedata

from messages.graphemes import ZERO_WIDTH_JOINER, clusters, is_pictographic

_ELLIPSIS = "…"
_MARKS_PER_LETTER = 3
_LONGEST_CLUSTER = 16  # code points; a family of four with skin tones has 11
_READ = 64  # code points for each character shown: of a name of a megabyte the rest is not even looked at
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")  # no letter, but not called control either
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co"})
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_BADGES = frozenset("✓✔☑✅🗸🛡👮💂🕵👑♔♕♚♛⭐🌟★☆✪✯⍟🔰🔱⚜🎖🏅🎗🏆🎫🪪🆔🔵🔷🔹🟦🟢🤖🛠⚙🔧🔨⚖📢📣©®™℠Ⓡℹ❗❕❖✦✧")
"""What is set beside a name to look confirmed or in charge."""
_BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def neutralise(name: str, limit: int = 40) -> str:
    """A name fit to be shown: one line, at most `limit` characters as a reader counts them, the last being an ellipsis
    if it was longer. Controls, bidi and other invisible characters are dropped (a joiner stays inside an emoji), marks
    beyond the third on a letter too. Empty if nothing is left to see."""
    visible: list[str] = []
    marks = 0
    text = unicodedata.normalize("NFC", name[: _READ * (limit + 4)])
    for index, character in enumerate(text):
        if not _is_shown(text, index, visible):
            continue
        shown = " " if _is_space(character) else character
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if marks <= _MARKS_PER_LETTER and (marks == 0 or (visible and visible[-1] != " ")):
            visible.append(shown)
    return _shortened(unicodedata.normalize("NFC", " ".join("".join(visible).split())), limit)


def person_name(name: str, limit: int = 40) -> str:
    """A person's name fit to be shown: as `neutralise`, without badges at its ends, unless it is nothing else."""
    shown = neutralise(name, limit)
    parts = list(clusters(shown))
    while parts and (parts[-1] == " " or parts[-1][0] in _BADGES):
        parts.pop()
    start = 0
    while start < len(parts) and (parts[start] == " " or parts[start][0] in _BADGES):
        start += 1
    return "".join(parts[start:]) or shown


def isolate(text: str) -> str:
    """Foreign text in a sentence that may run the other way (UAX #9, first strong isolate): neither can reorder the
    other. Never for commands or links, which must be copied as they are."""
    return f"{_FIRST_STRONG_ISOLATE}{_BIDI_CONTROLS.sub('', text)}{_POP_ISOLATE}"


def direction(text: str) -> str:
    """ "rtl" or "ltr" by its first letter that has a direction, "" if it has none (UAX #9, rule P2)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return ""


def _is_space(character: str) -> bool:
    return unicodedata.category(character)[0] == "Z" or character.isspace()


def _is_shown(text: str, index: int, visible: list[str]) -> bool:
    character = text[index]
    if character == ZERO_WIDTH_JOINER:
        return _joins_emoji(text, index, visible)
    hidden = unicodedata.category(character) in _HIDDEN_CATEGORIES or character in _INVISIBLE
    return _is_space(character) or not hidden


def _joins_emoji(text: str, index: int, visible: list[str]) -> bool:
    following = text[index + 1 : index + 2]
    if not visible or not following or not is_pictographic(following):
        return False
    before = visible[-1] if visible[-1] != "\ufe0f" else "".join(visible[-2:-1])
    return bool(before) and is_pictographic(before)


def _shortened(name: str, limit: int) -> str:
    shown = [cluster[:_LONGEST_CLUSTER] for cluster in clusters(name)]
    if len(shown) > limit:
        shown = [*shown[: max(limit - 1, 0)], _ELLIPSIS][:limit]
    return "".join(shown)
