"""How a copy looks, the same on every platform: who wrote, what it says in this room's language, and where a machine
translated it, the original one tap away.

Nothing is ever cut off: what does not fit one message goes on in parts, each of which says who wrote it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from messages.names import direction, isolate
from messages.richtext import EXPANDABLE, RichText, Style, joined, plain
from messages.splitting import split

Fits = Callable[[RichText], bool]

_LONGEST_COUNT = "999/999"
_BLOCKS = (Style.QUOTE, Style.PRE)
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and signs that show nothing."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A message as one room gets it. `author` is neutralised, "" for none; `body` is in the room's language; `note`
    says what the machine did ("fr → es", "fr · non traduit"), "" if nothing; `original` is given only where a machine
    translated and the bridge carries originals."""

    author: str
    body: RichText
    note: str = ""
    original: RichText | None = None


def render(copy: Copy, fits: Fits) -> list[RichText]:
    """The messages to send, at least one; those after the first are replies to it.

    All in one message where that fits. Otherwise the body in as many parts as it needs, then the original in parts of
    its own. Each part satisfies `fits`, as far as `messages.splitting.split` can make it."""
    whole = _whole(copy)
    if fits(whole):
        return [whole]
    parts = list(_body_parts(copy, fits))
    if copy.original is not None and copy.original.text:
        parts += _original_parts(copy.note, _flattened(copy.original), fits)
    return parts or [whole]


def _whole(copy: Copy) -> RichText:
    said = _headed(copy.author, "", copy.body)
    if copy.original is not None and copy.original.text:
        return _under(said, _quoted(copy.note, _flattened(copy.original))).normalised()
    return _noted(said, copy.note)


def _body_parts(copy: Copy, fits: Fits) -> Iterator[RichText]:
    """The note stands under the last part; room is kept for it in all of them."""
    single = _noted(_headed(copy.author, "", copy.body), copy.note)
    if fits(single):
        yield single
        return
    pieces = split(copy.body, lambda piece: fits(_noted(_headed(copy.author, _LONGEST_COUNT, piece), copy.note)))
    for number, piece in enumerate(pieces, 1):
        count = f"{number}/{len(pieces)}" if number > 1 else ""
        yield _noted(_headed(copy.author, count, piece), copy.note if number == len(pieces) else "")


def _original_parts(note: str, original: RichText, fits: Fits) -> Iterator[RichText]:
    if fits(whole := _quoted(note, original)):
        yield whole
        return
    pieces = split(original, lambda piece: fits(_quoted(f"{note} ({_LONGEST_COUNT})", piece)))
    for number, piece in enumerate(pieces, 1):
        count = f"({number}/{len(pieces)})"
        yield _quoted(f"{note} {count}" if note else count, piece)


def _headed(author: str, count: str, body: RichText) -> RichText:
    """ "Name: words", or the name on a line of its own above a quote or a code block."""
    if not author:
        return body
    ours = direction(author)
    shown = isolate(author) if ours and direction(body.text) not in ("", ours) else author
    name = f"{shown} ({count})" if count else shown
    if not body.text:
        return plain(name).wrapped(Style.BYLINE)
    block = any(span.start == 0 and span.style in _BLOCKS for span in body.spans)
    return plain(f"{name}:\n" if block else f"{name}: ").wrapped(Style.BYLINE) + body


def without_byline(body: RichText) -> RichText:
    """The same without who wrote, where that stands right above already; as it is if it shows nothing else."""
    line = next((span for span in body.spans if span.style is Style.BYLINE and span.start == 0), None)
    seen = line is not None and any(map(_seen, body.text[line.end :]))
    return body.slice(line.end, len(body.text)) if line is not None and seen else body


def _seen(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNPS" and character not in _BLANK


def _noted(body: RichText, note: str) -> RichText:
    return _under(body, plain(note).wrapped(Style.ITALIC)).normalised()


def _quoted(note: str, original: RichText) -> RichText:
    lines = (plain(note), original) if note else (original,)
    return joined(lines, "\n").wrapped(Style.QUOTE, EXPANDABLE).normalised()


def _under(above: RichText, below: RichText) -> RichText:
    return joined([part for part in (above, below) if part.text], "\n")


def _flattened(original: RichText) -> RichText:
    """Quotes do not nest (Telegram), so those of the original end where it becomes a quote itself."""
    return original.without(lambda span: span.style is Style.QUOTE)
