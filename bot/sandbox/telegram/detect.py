"""What Telegram's servers mark by themselves in any text: links, addresses, mentions, hashtags, commands, numbers.

Rough regular expressions of the published entity kinds (Bot API, MessageEntity); enough to behave like the server
for ordinary text, without its table of every domain in the world.
"""

from __future__ import annotations

import re

_TLD = (
    "aero app ar arpa asia at be biz blog br ca cat ch chat city cl cloud cn co com coop cz de dev edu es eu fi fr "
    "gov gr ie in info int io it jobs jp lat li link lu me mg mil ml mobi museum mx name net ng ngo nl no one ong "
    "online org page pe pl pro pt ro ru se site sn social su tel tn to travel tv ua uk us uy ve wiki world xyz za"
)
_DOMAIN = r"(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.)+"
_HOST = r"(?:" + _DOMAIN + r"(?:" + "|".join(_TLD.split()) + r")|\d{1,3}(?:\.\d{1,3}){3})(?![\w-])"
_PATH = r"(?::\d{1,5})?(?:[/?#][^\s<>\"«»“”]*)?"
_URL = re.compile(
    r"(?<![\w@.\-/])(?:(?:https?|ftp)://(?:localhost|" + _DOMAIN + r"[^\W\d_]{2,24}|\d{1,3}(?:\.\d{1,3}){3})|"
    r"(?:tg|ton)://[\w-]+|" + _HOST + r")" + _PATH,
    re.IGNORECASE,
)
_EMAIL = re.compile(r"(?<![\w.+\-])[A-Za-z0-9._%+\-]{1,64}@(?:[A-Za-z0-9\-]{1,63}\.)+[A-Za-z]{2,24}(?![\w@])")
_OTHERS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("@", "mention", re.compile(r"(?<![\w/@.])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)")),
    ("#", "hashtag", re.compile(r"(?<![\w/#@])#(?!\d+(?!\w))\w[\w·]{0,255}")),
    ("$", "cashtag", re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?!\w)")),
    (
        "/",
        "bot_command",
        re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{2,31})?(?![\w/<>])", re.ASCII),
    ),
    ("+", "phone_number", re.compile(r"(?<![\w+])\+\d(?:[ ().\-]{0,2}\d){6,14}(?!\w)")),
)
_ANY = re.compile(r"[@#$/+.]")

Found = tuple[int, int, str]


def detected(text: str) -> list[Found]:
    """(start, end, kind) of each thing found, in order, without overlaps; offsets are code points."""
    if _ANY.search(text) is None:
        return []
    found: list[Found] = []
    if "@" in text:
        _add(found, text, "email", _EMAIL)
    if "." in text or "//" in text:
        _add(found, text, "url", _URL)
    for sign, kind, pattern in _OTHERS:
        if sign in text:
            _add(found, text, kind, pattern)
    found.sort()
    return found


def _add(found: list[Found], text: str, kind: str, pattern: re.Pattern[str]) -> None:
    for match in pattern.finditer(text):
        start, end = match.span()
        if kind == "url":
            end = start + len(_unpunctuated(match.group()))
        if all(end <= a or start >= b for a, b, _ in found):
            found.append((start, end, kind))


def _unpunctuated(url: str) -> str:
    """Without what rather belongs to the sentence: final punctuation, a bracket that was opened before the link."""
    while url:
        last = url[-1]
        closing = {")": "(", "]": "[", "}": "{"}.get(last)
        if last in ".,;:!?'…" or (closing is not None and url.count(last) > url.count(closing)):
            url = url[:-1]
        else:
            break
    return url
