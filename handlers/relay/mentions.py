"""Who is mentioned in a message, and as whom each room is to read it: nobody is called who is not meant.

Somebody is told of a mention where they were mentioned, and where they have linked an account of their own; everywhere
else there stands a plain name. Whoever goes by another name is nothing but that name in the other rooms: a mention
would show whose it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from handlers.relay.context import Context
from handlers.relay.identity import Faces
from messages.names import person_name
from messages.richtext import RichText, Span, Style
from messages.types import Author
from storage import mentions

Mentioned = Mapping[str, Mapping[str, str]]
"""Per value of a MENTION, the account that it means on each platform; under "" the name to be shown, if it is known,
and under INSTEAD the one that takes the place of all that was said."""

INSTEAD: Final = "*"

_MOST: Final = 2000
"""Different people looked up for one message, more than any platform lets in: whoever is not looked up cannot be shown
under the name that they chose."""


class Mentions:
    """Looks up who is meant."""

    def __init__(self, context: Context, faces: Faces) -> None:
        self._context = context
        self._faces = faces

    def any(self, body: RichText) -> bool:
        """Whether there is anybody to be looked up."""
        return any(span.style is Style.MENTION and span.value for span in body.spans)

    async def shown_name(self, platform: str, author: Author) -> str:
        """The name that this person chose, else their account's own."""
        value = f"{platform}:{author.account}"
        found = await self._context.database.read(
            mentions.resolve, [value], secrets=self._context.secrets, identities=self._context.identities
        )
        return found[value].pseudonym or author.name if value in found else author.name

    async def look_up(self, body: RichText) -> Mentioned:
        """Who is meant by the mentions of a text, with one read. Those whom nobody knows are left out."""
        values = dict.fromkeys(span.value for span in body.spans if span.style is Style.MENTION and span.value)
        context = self._context
        found = await context.database.read(
            mentions.resolve, list(values)[:_MOST], secrets=context.secrets, identities=context.identities
        )
        return {value: self._of(person) for value, person in found.items()}

    def _of(self, person: mentions.Meant) -> Mapping[str, str]:
        if person.pseudonym:
            return {INSTEAD: person_name(person.pseudonym)}
        names = (self._faces.known(digest) for digest in person.digests)
        shown = next((name for name in names if name), "")
        return {**person.accounts, "": shown} if shown else person.accounts


def addressed(body: RichText, mentioned: Mentioned, platform: str) -> RichText:
    """A text as a room of this platform is to have it: each MENTION means an account there, or nobody (""). A bare
    handle of another platform gives way to the person's name, where that is known."""
    spans: list[Span] = []
    names: list[_Name] = []
    for span in body.spans:
        if span.style is Style.MENTION and span.value:
            value, name = _meaning(body, span, mentioned.get(span.value, {}), platform)
            if name and span.start < span.end:
                names.append(_Name(span.start, span.end, name, INSTEAD in mentioned.get(span.value, {})))
            spans.append(replace(span, value=value))
        else:
            spans.append(span)
    return _renamed(RichText(body.text, tuple(spans)), names) if names else RichText(body.text, tuple(spans))


def unaddressed(body: RichText, mentioned: Mentioned) -> RichText:
    """The same where nobody is to be called by it; whoever goes by another name does so here, too."""
    hidden = {value: {INSTEAD: where[INSTEAD]} for value, where in mentioned.items() if INSTEAD in where}
    return addressed(body, hidden, "")


@dataclass(frozen=True, slots=True)
class _Name:
    """Words that take the place of text[start:end]; `must` if what stood there is nobody's business."""

    start: int
    end: int
    words: str
    must: bool


def _meaning(body: RichText, span: Span, where: Mapping[str, str], platform: str) -> tuple[str, str]:
    """The value of a MENTION, and the name to be shown in place of what was said ("" for that)."""
    if INSTEAD in where:
        return "", where[INSTEAD]
    home, _, _ = span.value.partition(":")
    account = where.get(platform, "")
    value = span.value if home == platform else f"{platform}:{account}" if account else ""
    bare = home != platform and body.text[span.start : span.end].startswith("@")
    return value, where.get("", "") if bare else ""


def _renamed(body: RichText, names: Iterable[_Name]) -> RichText:
    """Other words at these places, under the spans that were over them; in one pass, since a message may consist of
    mentions."""
    apart = _apart(names)
    text: list[str] = []
    starts: list[int] = []  # where they begin in the new text
    at = length = 0
    for one in apart:
        text += [body.text[at : one.start], one.words]
        starts.append(length + one.start - at)
        length, at = starts[-1] + len(one.words), one.end
    text.append(body.text[at:])
    ends = [one.end for one in apart]

    def moved(position: int, *, closes: bool) -> int:
        number = bisect_right(ends, position)
        if number < len(apart) and apart[number].start < position:
            return starts[number] + (len(apart[number].words) if closes else 0)
        if not number:
            return position
        return starts[number - 1] + len(apart[number - 1].words) + position - ends[number - 1]

    spans = tuple(
        replace(one, start=moved(one.start, closes=False), end=moved(one.end, closes=True)) for one in body.spans
    )
    return RichText("".join(text), spans)


def _apart(names: Iterable[_Name]) -> list[_Name]:
    """In order; of those that overlap, one stands for all."""
    apart: list[_Name] = []
    for one in sorted(names, key=lambda name: (name.start, name.end)):
        if apart and one.start < apart[-1].end:
            last = apart[-1]
            words = one.words if one.must and not last.must else last.words
            apart[-1] = _Name(last.start, max(last.end, one.end), words, last.must or one.must)
        else:
            apart.append(one)
    return apart
