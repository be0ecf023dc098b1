"""What a search found, and what was understood of it: said in words, so that a wrong guess shows and can be mended."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import sqlalchemy as sa

from handlers.directory import cards
from handlers.private.visit import Choice, Office
from messages import countries
from messages.catalog import LANGUAGES, Catalog
from messages.enumerations import word_key
from messages.folding import fold
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain, utf16_length
from messages.splitting import split
from storage import records
from storage.records import Record
from storage.search import Wanted

KINDS = ("practice", "organisation", "activity", "card", "resource", "request", "offer", "testimony", "event")
AT_ONCE = 5
"""Results of a page."""
LIMIT = 3300
"""UTF-16 units of a message: Telegram takes 4,096."""
_LABEL = 48  # characters of a button
_WORDS = 80  # characters that are repeated of what was typed


def understood(conn: sa.Connection, office: Office, wanted: Wanted, languages: Sequence[str], *, near: str = "") -> str:
    """What is looked for, in words: "Practices: Housing, Portugal". `near` names the place that `wanted.near` is."""
    catalog, language = office.catalog, office.catalog.spoken(languages[0])
    lists = (("pillar", wanted.pillars), ("theme", wanted.themes), ("group", wanted.groups))
    parts = [catalog.text(word_key(name, value), language) for name, values in lists for value in values]
    parts += [countries.name(code, language) for code in wanted.countries]
    parts += [catalog.text(word_key("region", value), language) for value in wanted.regions]
    if wanted.rural is not None:
        parts.append(catalog.text("search-rural" if wanted.rural else "search-urban", language))
    if wanted.near is not None:
        parts.append(
            catalog.text("find-near", language, name=isolate(near)) if near else catalog.text("search-near", language)
        )
    if wanted.like is not None:
        parts.append(_like(conn, office, wanted.like, languages))
    elif typed := neutralise(wanted.text, _WORDS):
        parts.append(catalog.text("find-words", language, words=isolate(typed)))
    if wanted.newest:
        parts.append(catalog.text("search-newest", language))
    kind = catalog.text(f"kind-{wanted.kind}", language)
    if not parts:
        return kind
    return catalog.text("find-understood", language, kind=kind, what=" · ".join(parts))


def _like(conn: sa.Connection, office: Office, record_id: int, languages: Sequence[str]) -> str:
    catalog, language = office.catalog, office.catalog.spoken(languages[0])
    record = records.get(conn, record_id, secrets=office.secrets)
    if record is None:
        return catalog.text("search-like", language)
    return catalog.text("find-like", language, title=isolate(cards.title(conn, office, record, languages)))


def listing(
    conn: sa.Connection, office: Office, heading: str, found: Sequence[Record], languages: Sequence[str]
) -> RichText:
    """Short cards below a heading, numbered as the choices that open them; never too long for a message."""
    top = plain(heading)
    for summary in (cards.SUMMARY, 100, 0):
        shown = [cards.card(conn, office, record, languages, summary=summary) for record in found]
        numbered = [plain(f"{number}. ").wrapped(Style.BOLD) + one for number, one in enumerate(shown, 1)]
        body = joined((top, *numbered), "\n\n")
        if _fits(body):
            return body
    return split(body, _fits)[0]


def openings(conn: sa.Connection, office: Office, found: Sequence[Record], languages: Sequence[str]) -> list[Choice]:
    """A choice for each record: its card."""
    return [(label(cards.title(conn, office, record, languages)), f"f:open:{record.ref}") for record in found]


def label(text: str) -> str:
    """A title as a button shows it."""
    return cards.cut(text, _LABEL)


def page_of(catalog: Catalog, language: str, offset: int, count: int, total: int) -> str:
    """ "6–10 of 23"; nothing where all is shown."""
    if total <= count:
        return ""
    return catalog.text("find-page", language, first=offset + 1, last=offset + count, total=total)


def kind_of(text: str) -> tuple[str, str]:
    """(kind of record, the rest) of a search: its first words may name the kind, in any language."""
    words = text.split()
    for count in range(min(_longest(), len(words)), 0, -1):
        kind = _kinds().get(fold(" ".join(words[:count])))
        if kind is not None:
            return kind, " ".join(words[count:])
    return "practice", text


@cache
def _kinds() -> dict[str, str]:
    found: dict[str, str] = {}
    for kind in KINDS:
        for form in _forms(f"kind-{kind}"):
            found.setdefault(form, kind)
    return found


@cache
def _longest() -> int:
    return max(len(form.split()) for form in _kinds())


def _forms(key: str) -> tuple[str, ...]:
    catalog = Catalog()
    found = [
        form
        for language in LANGUAGES
        for form in (catalog.text(key, language), *catalog.text(f"{key}.words", language).split(","))
    ]
    return tuple(dict.fromkeys(folded for form in found if (folded := fold(form))))


def _fits(body: RichText) -> bool:
    return utf16_length(body.text) <= LIMIT
