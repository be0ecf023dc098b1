"""Pages of questions, as everybody reads them and as those do who see to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from handlers.directory.cards import cut
from handlers.events import asked
from handlers.events.asked import Asked
from handlers.events.gathering import Gathering
from handlers.private.visit import Choice, Visit
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain

PAGE: Final = 5
"""Questions of a page."""
_LONGEST: Final = 280  # characters of a question or an answer in a list


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the questions of an event. `follows` are those that ask the same as the one before them; `number` counts
    from 0."""

    found: Sequence[Asked]
    follows: frozenset[int]
    number: int
    pages: int
    total: int


def page_of(visit: Visit, ref: str, number: str) -> Page:
    """The page of this number, or the nearest that there is."""
    groups = asked.groups(visit.conn, visit.office, ref, visit.language)
    every = [one for group in groups for one in group]
    follows = frozenset(one.record.id for group in groups for one in group[1:])
    pages = max(1, -(-len(every) // PAGE))
    at = min(int(number) if number.isascii() and number.isdigit() else 0, pages - 1)
    return Page(every[at * PAGE : (at + 1) * PAGE], follows, at, pages, len(every))


def turning(visit: Visit, data: str, page: Page) -> list[Choice]:
    """The ways to the pages before and after."""
    ways = [("word-previous", page.number - 1), ("word-next", page.number + 1)]
    return [(visit.text(key), f"{data}:{at}") for key, at in ways if 0 <= at < page.pages]


def listed(visit: Visit, gathering: Gathering, page: Page, hint: str) -> RichText:
    """A page as it reads; `hint` says what can be done with it."""
    heads = [plain(gathering.text("webinar-list", visit.language)).wrapped(Style.BOLD)]
    if not page.total:
        return joined([*heads, plain(visit.text("webinar-list-none"))], "\n\n")
    if page.pages > 1:
        heads.append(plain(visit.text("dialogue-page", page=page.number + 1, pages=page.pages)))
    lines = [
        line(visit, one, number=number, follows=one.record.id in page.follows)
        for number, one in enumerate(page.found, 1)
    ]
    return joined([joined(heads, "\n"), *lines, plain(visit.text(hint)).wrapped(Style.ITALIC)], "\n\n")


def line(visit: Visit, one: Asked, *, number: int, follows: bool = False, most: int = _LONGEST) -> RichText:
    """One question with what is to be known of it."""
    alike = f" ({visit.text('webinar-same')})" if follows else ""
    parts = [plain(f"{number}. {isolate(cut(one.text, most))}{alike}"), plain(facts(visit, one))]
    if one.mark:
        parts.append(plain(one.mark).wrapped(Style.ITALIC))
    if one.answered and one.answer:
        parts.append(plain(visit.text("webinar-answer-is", answer=isolate(cut(one.answer, most)))))
        if one.answer_mark:
            parts.append(plain(one.answer_mark).wrapped(Style.ITALIC))
    return joined(parts, "\n")


def facts(visit: Visit, one: Asked) -> str:
    """How many want an answer, who asked if they gave a name, whether it was answered."""
    found = [f"👍 {len(one.people)}"]
    if one.name:
        found.append(visit.text("webinar-asked-by", name=isolate(one.name)))
    if one.answered:
        found.append(visit.text("webinar-answered"))
    return " · ".join(found)
