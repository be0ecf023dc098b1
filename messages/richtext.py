"""Text with formatting, the only form in which a message travels inside the bot.

Formatting is kept beside the text, never inside it: a platform's codec turns spans into Telegram entities or Matrix
HTML and back, so no broken markup can ever refuse a message, and translation can move spans without parsing anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

EXPANDABLE = "expandable"
"""Value of a QUOTE span that opens with one tap: Telegram's expandable blockquote, Matrix's `<details>`, whose first
line is the summary."""


class Style(StrEnum):
    """What a span does to its text; the value of a span depends on it."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SPOILER = "spoiler"
    CODE = "code"
    PRE = "pre"  # value: the programming language, or ""
    LINK = "link"  # value: the URL
    QUOTE = "quote"  # value: "" or EXPANDABLE
    MENTION = "mention"  # a person's name, never to be translated; value: "platform:account", "platform:@handle" or ""
    BYLINE = "byline"  # value: ""; who wrote, at the very start of a copy, with the separator after it


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Formatting of text[start:end]; offsets are code points, half-open."""

    start: int
    end: int
    style: Style
    value: str = ""


@dataclass(frozen=True, slots=True)
class RichText:
    """Text and the spans that format it; spans may nest, touch and overlap."""

    text: str
    spans: tuple[Span, ...] = ()

    def __len__(self) -> int:
        return len(self.text)

    def __add__(self, other: RichText) -> RichText:
        shift = len(self.text)
        moved = tuple(replace(s, start=s.start + shift, end=s.end + shift) for s in other.spans)
        return RichText(self.text + other.text, self.spans + moved)

    def slice(self, start: int, end: int) -> RichText:
        """The part [start, end) with the spans that reach into it, cut to it."""
        start, end = max(0, start), min(len(self.text), end)
        cut = (
            replace(s, start=max(s.start, start) - start, end=min(s.end, end) - start)
            for s in self.spans
            if s.start < end and s.end > start
        )
        return RichText(self.text[start:end], tuple(cut))

    def stripped(self) -> RichText:
        """Without white space at both ends."""
        left = len(self.text) - len(self.text.lstrip())
        return self.slice(left, len(self.text.rstrip()))

    def wrapped(self, style: Style, value: str = "") -> RichText:
        """The whole text under one more span, outermost."""
        if not self.text:
            return self
        return RichText(self.text, (Span(0, len(self.text), style, value), *self.spans))

    def without(self, unwanted: Callable[[Span], bool]) -> RichText:
        """The same text without the spans that `unwanted` picks."""
        return RichText(self.text, tuple(s for s in self.spans if not unwanted(s)))

    def normalised(self) -> RichText:
        """One form for equal formatting: spans inside the text, not empty, sorted outermost first, and those of the
        same style and value merged where they touch or overlap (two quotes side by side are two quotes: kept)."""
        size = len(self.text)
        merged: list[Span] = []
        groups: dict[tuple[Style, str], list[Span]] = {}
        for span in self.spans:
            inside = replace(span, start=max(0, span.start), end=min(size, span.end))
            if inside.start < inside.end:
                groups.setdefault((span.style, span.value), []).append(inside)
        for (style, _), spans in groups.items():
            apart = style in (Style.QUOTE, Style.PRE)
            run: Span | None = None
            for span in sorted(spans):
                if run is not None and (span.start < run.end or (span.start == run.end and not apart)):
                    run = replace(run, end=max(run.end, span.end))
                    continue
                if run is not None:
                    merged.append(run)
                run = span
            if run is not None:
                merged.append(run)
        merged.sort(key=lambda s: (s.start, -s.end, s.style, s.value))
        return RichText(self.text, tuple(merged))

    def to_data(self) -> list[Any]:
        """A JSON form for storage: [text, [[start, end, style, value], …]]."""
        return [self.text, [[s.start, s.end, s.style.value, s.value] for s in self.spans]]

    @staticmethod
    def from_data(data: list[Any]) -> RichText:
        """What `to_data` made.

        Raises ValueError or TypeError on anything else."""
        text, spans = data
        return RichText(
            str(text), tuple(Span(int(a), int(b), Style(style), str(value)) for a, b, style, value in spans)
        )


EMPTY = RichText("")


def plain(text: str) -> RichText:
    """Text without formatting."""
    return RichText(text)


def joined(parts: Iterable[RichText], separator: str = "") -> RichText:
    """Several texts as one, with `separator` between them."""
    whole = RichText("")
    for number, part in enumerate(parts):
        whole = whole + RichText(separator) + part if number else part
    return whole


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts (Bot API, MessageEntity)."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)
