"""What every kind of answer does first: drop what no keyboard types, fold, and refuse what is far too long.

Whatever is typed must end in a value or in Misunderstood, quickly: lengths are bounded before anything looks closer.
"""

from __future__ import annotations

import re
import unicodedata

from handlers.dialogues.answers.misunderstood import Misunderstood
from messages.folding import fold, word_forms
from messages.names import isolate, neutralise

_QUOTED = 40
_HIDDEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_KEYCAP = re.compile("([0-9])\ufe0f?\u20e3")
_ENCLOSED = re.compile("[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]")


def clean(text: str) -> str:
    """The text in NFC without control characters (white space stays), bidi overrides and lone surrogates: neither a
    database nor a reader wants them. Joiners of emoji and of Persian stay."""
    return unicodedata.normalize("NFC", _HIDDEN.sub("", text))


def line(text: str, key: str, *, most: int = 300) -> str:
    """A short answer, folded (messages/folding.py). Misunderstood: "wrong-empty", or `key` beyond `most` characters."""
    if len(text) > 4 * most:
        raise Misunderstood(key)
    folded = fold(with_plain_digits(clean(text)))
    if not folded:
        raise Misunderstood("wrong-empty")
    if len(folded) > most:
        raise Misunderstood(key)
    return folded


def one_line(text: str) -> str:
    """A list of several lines as one line, semicolons between them."""
    return " ; ".join(part for part in text.splitlines() if part.strip())


def with_plain_digits(text: str) -> str:
    """Keycap emoji and enclosed numbers ("2️⃣", "①", "⑴") as digits apart from each other."""
    text = _KEYCAP.sub(r" \1 ", text).replace("\U0001f51f", " 10 ").replace("\ufe0f", "")
    return _ENCLOSED.sub(lambda match: f" {int(unicodedata.numeric(match[0]))} ", text)


def key_of(text: str) -> str:
    """The folded words of a text with single spaces between them: what names are compared by."""
    return " ".join(forms[0] for forms in word_forms(text))


def told(wrong: Misunderstood, text: str) -> Misunderstood:
    """The same, with the person's own spelling in `text` instead of the folded words."""
    if "text" not in wrong.args:
        return wrong
    args = {**wrong.args, "text": quoted(_as_written(clean(text), str(wrong.args["text"])))}
    return Misunderstood(wrong.key, args, proposals=wrong.proposals)


def _as_written(text: str, key: str) -> str:
    """The words of the text that fold to these; the folded ones if there are none, such as after a correction."""
    words = re.findall(r"[^\s,;/|]+", text)
    keys = [key_of(word) for word in words]
    for first in range(len(words)):
        found = ""
        for last in range(first, len(words)):
            found = f"{found} {keys[last]}".strip()
            if found == key:
                return " ".join(words[first : last + 1])
            if len(found) > len(key):
                break
    return key


def quoted(text: str) -> str:
    """A bit of what the person wrote, fit to stand in a sentence of ours in either direction."""
    return isolate(neutralise(text, _QUOTED))
