"""Replacing parts of a formatted text while its spans stay on the words they were on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from messages.richtext import RichText


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """text[start:end] becomes `new`."""

    start: int
    end: int
    new: str


class Edits:
    """Edits that do not overlap, applied together: offsets are those of the text before all of them."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._edits = sorted(edits)
        self._starts = [edit.start for edit in self._edits]
        self._shifts = [0]
        for edit in self._edits:
            self._shifts.append(self._shifts[-1] + len(edit.new) - (edit.end - edit.start))

    def __bool__(self) -> bool:
        return bool(self._edits)

    def moved(self, position: int) -> int:
        """Where a position is afterwards; one inside a replaced part stays inside, as far as that reaches."""
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return position
        edit = self._edits[index]
        if position < edit.end:
            return edit.start + self._shifts[index] + min(position - edit.start, len(edit.new))
        return position + self._shifts[index + 1]

    def apply(self, body: RichText) -> RichText:
        """The edited text, with its spans moved along."""
        if not self:
            return body
        parts: list[str] = []
        position = 0
        for edit in self._edits:
            parts += (body.text[position : edit.start], edit.new)
            position = edit.end
        parts.append(body.text[position:])
        spans = (replace(span, start=self.moved(span.start), end=self.moved(span.end)) for span in body.spans)
        return RichText("".join(parts), tuple(span for span in spans if span.start < span.end))
