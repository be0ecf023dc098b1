"""What becomes of a ballot by a tap or by typed numbers; pure. Every state that a ballot can be in counts as it is, so
there is nothing to send off, and nothing to lose when the bot stops in between.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from handlers.participation.counting import ABSTAIN, OBJECT, YES, Picks

CONSENT: Final = {"yes": YES, "abstain": ABSTAIN, "object": OBJECT}
RESET: Final = "reset"
_GIVEN = re.compile(r"(\d+)(?:\s*[:=x×*]\s*(\d+))?")
_ALLOWED = re.compile(r"[\d\s,;.:=x×*>،؛]+", re.IGNORECASE)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


class NotAllowed(Exception):
    """It cannot be so; `key` of the text that says why, with its `args`."""

    def __init__(self, key: str, **args: int) -> None:
        super().__init__(key)
        self.key, self.args_of_text = key, args


def tapped(method: str, picks: Picks, token: str, *, options: int, most: int = 0) -> Picks:
    """The ballot after a tap: `token` is an option's number from 0, of dots with + or - before it, "reset", or a word
    of `CONSENT`. `most`: dots to give, or options at most (0: no limit). Raises NotAllowed."""
    if token == RESET:
        return ()
    if method == "consent":
        if token not in CONSENT:
            raise NotAllowed("vote-stale")
        return (CONSENT[token],)
    sign = token[:1] if method == "dots" else ""
    number = token.removeprefix(sign)
    if not number.isdecimal() or int(number) >= options or (method == "dots" and sign not in ("+", "-")):
        raise NotAllowed("vote-stale")
    option = int(number)
    if method == "one":
        return (option,)
    if method == "dots":
        return _dotted(picks, option, sign, most)
    if option in picks:
        return tuple(one for one in picks if one != option)
    return _checked(method, (*picks, option), most)


def _dotted(picks: Picks, option: int, sign: str, most: int) -> Picks:
    if sign == "+":
        return _checked("dots", (*picks, option), most)
    given = list(picks)
    if option in given:
        given.remove(option)
    return tuple(given)


def typed(method: str, text: str, *, options: int, most: int = 0) -> Picks:
    """The ballot of typed numbers from 1: "2 4 1"; of dots "2 2 4" or "2:2 4:1". Raises NotAllowed."""
    plain = text.translate(_DIGITS).strip()
    if not _ALLOWED.fullmatch(plain):
        raise NotAllowed("vote-typed-wrong", most=options)
    picks: list[int] = []
    for number, times in _GIVEN.findall(plain):
        if not 1 <= int(number) <= options or (times and (method != "dots" or int(times) > 100)):
            raise NotAllowed("vote-typed-wrong", most=options)
        picks += [int(number) - 1] * (int(times) if times else 1)
    if not picks:
        raise NotAllowed("vote-typed-wrong", most=options)
    if method == "one" and len(set(picks)) > 1:
        raise NotAllowed("vote-only-one")
    return _checked(method, tuple(picks if method == "dots" else dict.fromkeys(picks)), most)


def _checked(method: str, picks: Picks, most: int) -> Picks:
    """In the order in which it is kept, and within its limit."""
    if method == "dots" and len(picks) > most:
        raise NotAllowed("vote-no-dots-left", count=most)
    if method in ("several", "dates") and most and len(picks) > most:
        raise NotAllowed("vote-too-many", count=most)
    return picks if method == "ranking" else tuple(sorted(picks))


def times(picks: Picks, option: int) -> int:
    """How often an option is on a ballot."""
    return Counter(picks)[option]
