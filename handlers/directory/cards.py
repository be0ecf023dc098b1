"""Records as people read them: a short card in a list, a full one in pages, in the first of the reader's languages that
there is. What a machine wrote is marked on every page, since each is read alone; the original is one tap away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from handlers.dialogues.answers import show_date
from handlers.dialogues.answers.language_names import plain_name
from handlers.dialogues.model import Store
from handlers.directory.card_facts import fact, facts, field_key, files, questions_of, where
from handlers.events.model import read
from handlers.events.when import span_text
from handlers.private.visit import Office
from messages.catalog import Catalog
from messages.enumerations import word_key
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain, utf16_length
from messages.splitting import split
from storage import records
from storage.records import Record, Text

PAGE = 3000
"""UTF-16 units of a page's own text: what stands around it has to fit into a message of 3,500 as well."""
SUMMARY = 200
"""Characters of a summary on a short card."""
_TITLE = 140  # characters
_LANGUAGE_NEUTRAL = frozenset((("organisation", "title"),))
"""Names, which nobody translates."""


@dataclass(frozen=True, slots=True)
class _View:
    """A record, the texts of it that its reader sees, and the texts that these were translated from."""

    record: Record
    texts: dict[str, Text]
    sources: dict[str, Text]
    tags: dict[str, list[str]]
    language: str
    organisation: str

    def text(self, name: str) -> str:
        """A text without what could disturb the lines around it."""
        found = self.texts.get(name)
        lines = [neutralise(line, len(line) + 1) for line in found.text.splitlines()] if found else []
        return "\n".join(lines).strip()


def title(conn: sa.Connection, office: Office, record: Record, languages: Sequence[str]) -> str:
    """What a record is called: one line, safe to show. In a sentence it is to be isolated (messages/names.py)."""
    return _title(office.catalog, _view(conn, office, record, languages))


def card(
    conn: sa.Connection,
    office: Office,
    record: Record,
    languages: Sequence[str],
    *,
    full: bool = False,
    summary: int = SUMMARY,
) -> RichText:
    """A record in few lines, with so many characters of its summary; `full`: all that is public of it, or the first
    page of that."""
    if full:
        return pages(conn, office, record, languages)[0]
    catalog, view = office.catalog, _view(conn, office, record, languages)
    lines = [plain(_title(catalog, view)).wrapped(Style.BOLD)]
    lines += _lines(" · ".join(filter(None, (where(record, view.language), isolated(view.organisation)))))
    lines += _lines(cut(" ".join(view.text("summary").split()), summary))
    marks = [_warning(catalog, view), _machine(catalog, view, "card-machine-short", ("title", "summary"))]
    lines += [plain(mark).wrapped(Style.ITALIC) for mark in marks if mark]
    return joined(lines, "\n")


def pages(
    conn: sa.Connection,
    office: Office,
    record: Record,
    languages: Sequence[str],
    *,
    original: bool = False,
    zone: str = "",
) -> list[RichText]:
    """All that is public of a record, at least one page, each short enough for any platform. `original`: as its author
    wrote it, whatever the reader's languages; what is around the texts stays in theirs. `zone`: the reader's."""
    view = _view(conn, office, record, languages, original=original)
    catalog, language = office.catalog, view.language
    blocks = [_head(catalog, view)]
    blocks += _lines(view.text("summary"))
    lines = [*_when(office, view, zone), *facts(catalog, record, view.tags, language)]
    lines += _recognition(conn, office, view, languages)
    blocks += [joined([*lines, *files(catalog, record, language)], "\n")]
    for question in questions_of(record.kind):
        if question.store is Store.TEXT and question.key not in ("title", "summary") and view.text(question.key):
            label = plain(catalog.text(field_key(question.key), language)).wrapped(Style.BOLD)
            blocks.append(label + plain(f"\n{view.text(question.key)}"))
    blocks.append(joined(_end(catalog, view), "\n"))
    whole = joined((block for block in blocks if block.text), "\n\n")
    parts = split(whole, lambda part: utf16_length(part.text) <= PAGE)
    mark = _machine(catalog, view, "card-machine", tuple(view.texts))
    marked = [part + _mark(mark) for part in parts]
    if len(marked) == 1:
        return marked
    numbers = [
        plain(catalog.text("card-page", language, page=number, pages=len(marked)))
        for number in range(1, len(parts) + 1)
    ]
    return [joined((part, number), "\n\n") for part, number in zip(marked, numbers, strict=True)]


def translated_from(conn: sa.Connection, office: Office, record: Record, languages: Sequence[str]) -> str:
    """The language of the original, in words, if the reader sees something that was translated; else empty."""
    view = _view(conn, office, record, languages)
    found = [name for name, text in view.texts.items() if text != view.sources.get(name)]
    return _language_of(view, found) if found else ""


def linked_cards(conn: sa.Connection, office: Office, record: Record) -> tuple[list[Record], list[Record]]:
    """(cards that this one recognises, cards that recognise it), public ones only."""
    if record.kind != "card":
        return [], []
    kind, state, public = (
        records.rec.kind == "card",
        records.rec.state == "published",
        records.rec.visibility == "public",
    )
    others = records.select(conn, kind, state, public, records.rec.id != record.id, secrets=office.secrets)
    mine = _recognised(record)
    return [one for one in others if one.ref in mine], [one for one in others if record.ref in _recognised(one)]


def organisation_of(conn: sa.Connection, office: Office, record: Record) -> Record | None:
    """The organisation of a record, if it has a public entry of its own."""
    if record.organisation_id is None:
        return None
    found = records.get(conn, record.organisation_id, secrets=office.secrets)
    return found if found is not None and (found.state, found.visibility) == ("published", "public") else None


def isolated(text: str) -> str:
    """Isolated where there is anything."""
    return isolate(text) if text else ""


def cut(text: str, most: int) -> str:
    """At most so many characters, cut between words."""
    if most <= 0:
        return ""
    if len(text) <= most:
        return text
    kept = text[:most].rpartition(" ")[0] or text[:most]
    return kept.rstrip(" ,;:.–—-") + "…"


# inside


def _view(
    conn: sa.Connection, office: Office, record: Record, languages: Sequence[str], *, original: bool = False
) -> _View:
    found = [text for text in records.texts(conn, record, secrets=office.secrets) if text.text.strip()]
    sources: dict[str, Text] = {}
    for text in sorted(found, key=lambda one: (one.role == "interpreter", one.language != record.language)):
        if text.state == "human":
            sources.setdefault(text.field, text)
    texts = dict(sources) if original else records.in_languages(found, record, languages)
    texts |= {name: text for name, text in sources.items() if (record.kind, name) in _LANGUAGE_NEUTRAL}
    language = office.catalog.spoken(languages[0] if languages else "")
    tags = records.tags(conn, record.id)
    return _View(record, texts, sources, tags, language, _organisation(conn, office, record))


def _organisation(conn: sa.Connection, office: Office, record: Record) -> str:
    """Its name in the directory, or else as it was typed."""
    known = organisation_of(conn, office, record)
    name = records.source_of(conn, known, "title", secrets=office.secrets) if known is not None else None
    typed = record.data.get("organisation")
    typed = typed.get("name") if isinstance(typed, dict) else typed
    return neutralise(name.text if name else str(typed or ""), 100)


def _title(catalog: Catalog, view: _View) -> str:
    if shown := neutralise(view.text("title").replace("\n", " "), _TITLE):
        return shown
    if view.record.kind != "testimony":
        return catalog.text(f"kind-{view.record.kind}.one", view.language)
    name = neutralise(str(view.record.data.get("pseudonym") or ""))
    if name:
        return catalog.text("card-testimony", view.language, name=isolate(name))
    return catalog.text("card-testimony-nameless", view.language)


def _head(catalog: Catalog, view: _View) -> RichText:
    kind = catalog.text(f"kind-{view.record.kind}.one", view.language)
    about = (kind, where(view.record, view.language), isolated(view.organisation))
    lines = [plain(_title(catalog, view)).wrapped(Style.BOLD), plain(" · ".join(filter(None, about)))]
    return joined([*lines, *_lines(_warning(catalog, view))], "\n")


def _warning(catalog: Catalog, view: _View) -> str:
    status = view.record.data.get("status") if view.record.kind == "event" else None
    if view.record.state == "published" and status in ("cancelled", "postponed"):
        return catalog.text(f"event-{status}", view.language)
    if view.record.state == "archived":
        return catalog.text("card-archived", view.language)
    if view.record.state != "published":
        return catalog.text("card-not-public", view.language)
    return catalog.text("card-outdated", view.language) if view.record.unanswered > 0 else ""


def _when(office: Office, view: _View, zone: str) -> list[RichText]:
    """Of an event, for a reader in this zone; nothing if an import's dates are none."""
    if view.record.kind != "event":
        return []
    try:
        event = read(view.record, view.tags, {}, office.time_zone)
        said = "" if event.status == "postponed" else span_text(event, view.language, zone or office.time_zone)
    except (ValueError, TypeError, LookupError, AttributeError):
        return []
    label = office.catalog.text("field-when", view.language)
    return [fact(office.catalog, view.language, label, said)] if said else []


def _recognition(conn: sa.Connection, office: Office, view: _View, languages: Sequence[str]) -> list[RichText]:
    """Links between cards, both ways; of those that have no public entry, the name as it was typed."""
    forth, back = linked_cards(conn, office, view.record)
    titles = {one.ref: title(conn, office, one, languages) for one in (*forth, *back)}
    named = _recognised(view.record) if view.record.kind == "card" else {}
    mine = [titles.get(ref) or neutralise(name) for ref, name in named.items()]
    both = (("field-recognises", mine), ("card-recognised-by", [titles[one.ref] for one in back]))
    catalog = office.catalog
    return [
        fact(catalog, view.language, catalog.text(key, view.language), ", ".join(map(isolate, filter(None, names))))
        for key, names in both
        if any(names)
    ]


def _recognised(record: Record) -> dict[str, str]:
    """Names by ref, or by the name itself where a card has no entry."""
    named = record.data.get("recognises")
    found = [one for one in named if isinstance(one, dict)] if isinstance(named, list) else []
    return {str(one.get("ref") or one.get("name") or ""): str(one.get("name") or "") for one in found}


def _end(catalog: Catalog, view: _View) -> list[RichText]:
    """Where it comes from, what may be done with it, how far it can be trusted."""
    record, language = view.record, view.language
    lines = []
    source = record.data.get("source")
    if isinstance(source, str) and source:
        lines.append(fact(catalog, language, catalog.text("field-source", language), neutralise(source, 200)))
    for licence in view.tags.get("licence", [])[:1]:
        key = word_key("licence", licence)
        if catalog.has(key):
            label = catalog.text("field-licence", language)
            lines.append(fact(catalog, language, label, catalog.text(key, language)))
    if record.confirmed_at is not None and record.person_id is not None:
        date = show_date(f"{record.confirmed_at:%Y-%m-%d}", language)
        lines.append(plain(catalog.text("card-confirmed", language, date=date)))
    if record.checks:
        lines.append(plain(catalog.text("card-to-check", language)))
    return lines


def _machine(catalog: Catalog, view: _View, key: str, names: Sequence[str]) -> str:
    """That what is shown is a machine's; or that it is not in the reader's language; or nothing."""
    shown = {name: view.texts[name] for name in names if name in view.texts}
    machine = [name for name, text in shown.items() if text.state == "machine" or text.role == "machine"]
    if machine:
        said = catalog.text(key, view.language, source=_language_of(view, machine))
        stale = any(text.state == "stale" for text in shown.values())
        return " ".join((said, catalog.text("card-stale", view.language))) if stale else said
    foreign = [name for name, text in shown.items() if _foreign(view, name, text)]
    return catalog.text("card-foreign", view.language, source=_language_of(view, foreign)) if foreign else ""


def _foreign(view: _View, name: str, text: Text) -> bool:
    return text.language != view.language and (view.record.kind, name) not in _LANGUAGE_NEUTRAL


def _language_of(view: _View, names: Sequence[str]) -> str:
    source = next((view.sources[name] for name in names if name in view.sources), None)
    return plain_name(source.language if source else view.record.language, view.language)


def _mark(text: str) -> RichText:
    return plain("\n\n") + plain(text).wrapped(Style.ITALIC) if text else plain("")


def _lines(text: str) -> list[RichText]:
    return [plain(text)] if text else []


@dataclass(frozen=True, slots=True)
class Opening:
    """How an entry begins, for those who write something of their own about it: title and summary are safe to show,
    `mark` says what of them is a machine's."""

    title: str
    summary: str
    mark: str
    machine: bool


def opening(conn: sa.Connection, office: Office, record: Record, languages: Sequence[str], *, most: int) -> Opening:
    """The beginning of an entry, with at most so many characters of its summary."""
    catalog, view = office.catalog, _view(conn, office, record, languages)
    shown = [view.texts[name] for name in ("title", "summary") if name in view.texts]
    return Opening(
        _title(catalog, view),
        cut(view.text("summary"), most),
        _machine(catalog, view, "card-machine-short", ("title", "summary")),
        any("machine" in (text.state, text.role) for text in shown),
    )
