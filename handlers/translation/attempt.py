"""One engine's one route, and what it makes of some segments: with one kind of placeholder, with the other, in pieces.

Each try takes the segments that lost something in the one before. What fails for another reason (a negation gone, a
text untouched) is left to the next route: this one would only repeat it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

from handlers.translation import guards
from messages.errors import GuardFailed
from messages.glossary import Glossary
from messages.masking import Masked, PlaceholderStyle, mask, pieces
from messages.richtext import RichText, joined

Ask = Callable[[Sequence[str]], Awaitable[list[str]]]
"""An engine bound to a direction and a route. Raises EngineFailed."""

_PLACEHOLDER_TROUBLE = frozenset({"placeholder_lost", "digits", "left_over"})


class Attempt:
    """Segments by number, translated from `source` to `target`. After `run`, `done` and `failed` share them out."""

    def __init__(
        self, segments: Mapping[int, RichText], source: str, target: str, glossary: Glossary | None, ask: Ask
    ) -> None:
        self.done: dict[int, RichText] = {}
        self.failed: dict[int, GuardFailed] = {}
        self._segments = segments
        self._source = source
        self._target = target
        self._glossary = glossary
        self._ask = ask

    async def run(self) -> None:
        """Try all three ways, each only for what needs it.

        Raises EngineFailed; what was done before it stays in `done`."""
        await self._masked(self._segments, PlaceholderStyle.XQZ)
        await self._masked(self._lossy(), PlaceholderStyle.E9000)
        for number in self._lossy():
            await self._piecewise(number)

    def _lossy(self) -> list[int]:
        return [number for number, error in self.failed.items() if error.code in _PLACEHOLDER_TROUBLE]

    async def _masked(self, numbers: Iterable[int], style: PlaceholderStyle) -> None:
        masked = {n: mask(self._segments[n], self._glossary, self._source, self._target, style) for n in numbers}
        asked = {number: one for number, one in masked.items() if not one.wordless}
        answers = await self._ask([one.text for one in asked.values()]) if asked else []
        said = dict(zip(asked, answers, strict=True))
        for number, one in masked.items():
            try:
                self.done[number] = self._restored(number, one, said.get(number))
                self.failed.pop(number, None)
            except GuardFailed as error:
                self.failed[number] = error

    def _restored(self, number: int, masked: Masked, answer: str | None) -> RichText:
        if answer is None:
            return masked.restore(masked.text)
        body = masked.restore(answer)
        guards.check(masked.text, answer, self._source, self._target)
        if guards.leftovers(self._segments[number].text, body.text):
            raise GuardFailed("left_over")
        return body

    async def _piecewise(self, number: int) -> None:
        parts = pieces(self._segments[number], self._glossary, self._source, self._target)
        asked = [part.body.text for part in parts if part.translatable]
        answers = await self._ask(asked) if asked else []
        following = iter(answers)
        try:
            for text, answer in zip(asked, answers, strict=True):
                guards.check(text, answer, self._source, self._target)
            self.done[number] = joined(
                part.translated(next(following)) if part.translatable else part.body for part in parts
            ).normalised()
            del self.failed[number]
        except GuardFailed as error:
            self.failed[number] = error
