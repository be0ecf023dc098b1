"""What no translation may alter: addresses, handles, code, emoji, and every word that holds a digit.

All digits are protected, so a translated text can hold no digits but those of placeholders; masking and the guards rely
on it. Where a pattern could be an address or a slip of the writer ("fin.de"), it counts as an address: a link broken
is worse than a word untranslated.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from messages.richtext import RichText, Style

Range = tuple[int, int]

PROTECTED_STYLES = frozenset({Style.CODE, Style.PRE, Style.MENTION})

# Country codes that are no word of the network's languages, or stand for so many sites that they count nevertheless.
_TLD = (
    "com|org|net|info|int|gov|edu|coop|ong|ngo|app|dev|social|chat|blog|site|online|paris|africa|lat|eu|fr|es|pt|br|uk|de|"
    "be|ch|it|ca|us|io|me|cat|lu|nl|dk|fi|pl|ma|dz|tn|sn|ml|ci|cm|mx|ar|cl|co|pe|ec|uy|ve|bo|gt|hn|ni|cr|cu|gr|tr|za|ng|"
    "ke|gh|tg|bj|bf|ne|ga|cd|cg|mg|ht|mz|ao|cv|gw|st|tl|lb|ly|eg|sy|ps|jo|iq|ie|se|cz|ro|hu|bg|hr|rs|ua|ru|in|jp|cn|kr|"
    "au|nz"
)

_SPACE = "[ \u00a0\u202f]"
_URL = r"(?<!\w)(?:[a-z][a-z0-9+.-]{1,15}://|www\.|mailto:|tel:|geo:|matrix:)[^\s<>]+"
_EMAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
_DOMAIN = (
    rf"(?<![\w.-])(?:[\w-]{{1,63}}\.){{1,8}}(?-i:{_TLD}|{_TLD.upper()})(?![\w-])(?!\.\w)(?::\d{{1,5}})?(?:[/?\#][^\s<>]*)?"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?/[^\s<>]*"
)
_MATRIX_ID = r"(?<!\w)[@\#!][\w.=/+-]{1,255}:[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,24}(?::\d{1,5})?"
_HANDLE = r"(?<!\w)@\w+(?:[.-]\w+)*"
_HASHTAG = r"(?<!\w)\#\w+"
_COMMAND = r"(?<!\S)/[a-z]\w{0,63}(?:@\w{1,64})?(?![\w/])"
_SYMBOL = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030"
    "\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_EMOJI_TAIL = "[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
EMOJI = rf"(?:[0-9\#*]\ufe0f?\u20e3|{_SYMBOL}(?:{_EMOJI_TAIL}|\u200d{_SYMBOL})*)"
_EMOTICON = r"(?<!\w)(?:[:;=][-'^]?[)(\]\[DPp*|/]+|<3|\^\^)(?!\w)"
_PHONE = r"(?<!\w)(?:\+\d(?:[\s().-]{0,2}\d){6,14}|\(\d{1,4}\)(?:[ .-]?\d{2,5}){1,5})(?!\w)"
_WORD = r"[^\W\d]*\d\w*"  # a word that holds a digit: 18h30, 6pm, 1er, G20
_UNIT = (
    rf"{_SPACE}?(?:%|‰|€|\$|£|°{_SPACE}?[CF]?(?!\w)|º|ª)"
    rf"|{_SPACE}(?:h(?:{_SPACE}?\d{{2}})?|am|pm|km|kg|cm|mm|m²|km²|ha|min|EUR|USD|FCFA|XOF|CHF)(?!\w)"
    rf"|{_SPACE}?[ap]\.{_SPACE}?m\."
)
_NUMBER = (
    rf"(?:(?<!\w)(?:[+−-]|(?:(?:US|R|A|C)?\$|[€£]){_SPACE}?)?{_WORD}(?:[.,:/’'–-]{_WORD})*"
    rf"(?:[ .\u00a0\u202f]\d{{2,4}}(?!\w))*(?:{_UNIT})?|\d+)"
)
_ATOM = re.compile(
    "|".join(
        f"(?P<{name}>{pattern})"
        for name, pattern in (
            ("url", _URL),
            ("email", _EMAIL),
            ("matrix", _MATRIX_ID),
            ("domain", _DOMAIN),
            ("handle", _HANDLE),
            ("hashtag", _HASHTAG),
            ("command", _COMMAND),
            ("emoji", f"{EMOJI}+"),
            ("emoticon", _EMOTICON),
            ("phone", _PHONE),
            ("number", _NUMBER),
        )
    ),
    re.IGNORECASE,
)
_TRIGGER = re.compile(rf"[\d@\#/:;=<^]|\w\.\w|{_SYMBOL}")  # every atom holds one of these
_WORDS = re.compile(r"[^\W\d_]{2}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SURE_WORD = re.compile(r"(?<!\S)(?<!\d\s)[^\W\d_]{2,}(?![^\s,;!?])")  # alone, and no unit: part of no atom
_CLOSING = ".,;:!?…'\"»”’)]}>"


def in_text(text: str, kinds: frozenset[str] | None = None) -> list[Range]:
    """The ranges of what must stay as it is, in order and apart; only of some kinds if given (url, email, matrix,
    domain, handle, hashtag, command, emoji, emoticon, phone, number)."""
    if not _TRIGGER.search(text):
        return []
    found: list[Range] = []
    position = 0
    while match := _ATOM.search(text, position):
        start, end = match.span()
        if match.lastgroup in ("url", "domain"):
            end = start + len(_without_closing(match.group()))
        position = max(end, start + 1)
        if end > start and (kinds is None or match.lastgroup in kinds):
            found.append((start, end))
    return found


def in_body(body: RichText) -> list[Range]:
    """The same, with code and mentions; ranges that touch, or have only spaces between them, are one."""
    spans = [(span.start, span.end) for span in body.spans if span.style in PROTECTED_STYLES]
    return neighbours_joined(body.text, united([*in_text(body.text), *spans]))


def has_words(text: str | RichText) -> bool:
    """Whether anything is left to translate once all that stays as it is has been taken out: a word of two letters
    ("ok"), or one ideograph. Emoji, numbers, links, code and mentions are no words."""
    body = text if isinstance(text, RichText) else RichText(text)
    if not body.spans and _SURE_WORD.search(body.text):
        return True
    position = 0
    for start, end in [*in_body(body), (len(body.text), len(body.text))]:
        if _WORDS.search(body.text, position, start):
            return True
        position = end
    return False


def united(ranges: Iterable[Range]) -> list[Range]:
    """The ranges in order, those that overlap made one; empty ones dropped."""
    whole: list[Range] = []
    for start, end in sorted(ranges):
        if whole and start < whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        elif start < end:
            whole.append((start, end))
    return whole


def touches(ranges: list[Range], start: int, end: int) -> bool:
    """Whether [start, end) reaches into one of these ranges, which are in order and apart."""
    index = bisect_left(ranges, start + 1, key=lambda found: found[1])
    return start < end and index < len(ranges) and ranges[index][0] < end


def around(ranges: list[Range], position: int) -> Range | None:
    """The range that has `position` in its inside, its borders not counted."""
    index = bisect_left(ranges, position + 1, key=lambda found: found[1])
    return ranges[index] if index < len(ranges) and ranges[index][0] < position else None


def lettered(text: str) -> bool:
    """Whether there is a letter in it, of any script."""
    return any(map(str.isalpha, text))


def neighbours_joined(text: str, ranges: list[Range]) -> list[Range]:
    """Ranges with nothing or only spaces between them made one: fewer placeholders are fewer to lose."""
    whole: list[Range] = []
    for start, end in ranges:
        if whole and not text[whole[-1][1] : start].strip(" \u00a0\u202f"):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    return whole


def _without_closing(address: str) -> str:
    """An address without the punctuation of the sentence around it; a bracket opened inside it stays closed."""
    while address and address[-1] in _CLOSING:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address
