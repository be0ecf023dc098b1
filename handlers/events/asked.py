"""The questions of an event as a reader sees them: in their language, alike ones together, the most wanted first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from handlers.events.alike import common_language, group_alike, likest
from handlers.events.hall import mark, sources
from handlers.private.visit import Office
from messages.names import neutralise
from storage import records, webinars
from storage.records import Record, Text

_LONGEST = 1000  # characters of a question or an answer that are shown
_EACH = 90  # of one in a list of choices


@dataclass(frozen=True, slots=True)
class Asked:
    """One question. `people` support it or one that was joined with it; `name` is "" if its author gave none; `pivot`
    is its text as it is compared with others; `origin` its text as it was written, if that is not what is shown."""

    record: Record
    text: str
    mark: str
    origin: str
    name: str
    people: frozenset[int]
    answer: str
    answer_mark: str
    pivot: str

    @property
    def answered(self) -> bool:
        """Whether it was answered, aloud or in writing."""
        return bool(self.record.data.get("answered"))

    @property
    def short(self) -> str:
        """Its beginning, for a button."""
        return neutralise(self.text, _EACH // 2)


def read(conn: sa.Connection, office: Office, found: Sequence[Record], language: str) -> list[Asked]:
    """These questions in this language."""
    joined = webinars.joined(conn, [one.ref for one in found])
    ids = {one.id: [one.id, *joined.get(one.ref, ())] for one in found}
    supporters = webinars.supporters(conn, [each for every in ids.values() for each in every])
    texts = webinars.texts(conn, found, secrets=office.secrets)
    people = {one: frozenset[int]().union(*(supporters.get(each, set()) for each in ids[one])) for one in ids}
    return [_read(conn, office, one, texts[one.id], language, people[one.id]) for one in found]


def groups(conn: sa.Connection, office: Office, event_ref: str, language: str) -> list[list[Asked]]:
    """All questions of an event: groups of alike ones by how many people want an answer to any of them, those that
    were answered at the end, each alone."""
    found = webinars.questions(conn, webinars.EVENT, event_ref, "published", secrets=office.secrets)
    every = sorted(read(conn, office, found, language), key=lambda one: (-len(one.people), one.record.id))
    by_id = {one.record.id: one for one in every}
    open_ones = [(one.record.id, one.pivot) for one in every if not one.answered]
    grouped = [[by_id[each] for each in group] for group in group_alike(open_ones)]
    grouped.sort(key=lambda group: -len(frozenset().union(*(one.people for one in group))))
    return [*grouped, *([one] for one in every if one.answered)]


def similar(conn: sa.Connection, office: Office, record: Record, language: str) -> Asked | None:
    """The question of the same event that asks the same as a new one, in a language that both are there in."""
    ref = str(record.data.get("event", ""))
    others = webinars.questions(conn, webinars.EVENT, ref, "published", secrets=office.secrets)
    texts = webinars.texts(conn, [record, *others], secrets=office.secrets)
    mine = _by_language(texts[record.id])
    comparable: dict[str, dict[int, str]] = {}
    for other in others:
        theirs = _by_language(texts[other.id])
        common = common_language(list(mine), list(theirs), office.languages)
        if common is not None:
            comparable.setdefault(common, {})[other.id] = theirs[common]
    found = next(filter(None, (likest(mine[common], texts) for common, texts in comparable.items())), None)
    return next((read(conn, office, [one], language)[0] for one in others if one.id == found), None)


def _by_language(found: Sequence[Text]) -> dict[str, str]:
    return {one.language: one.text for one in found if one.field == "text"}


def _read(
    conn: sa.Connection, office: Office, record: Record, found: Sequence[Text], language: str, people: frozenset[int]
) -> Asked:
    shown, written = records.in_languages(found, record, [language]), sources(found)
    name = records.secret(conn, record.id, secrets=office.secrets).get("name") if record.data.get("named") else ""
    pivots = _by_language(found)
    text, answer = shown.get("text"), shown.get("answer")
    source = written.get("text")
    return Asked(
        record=record,
        text=_safe(text),
        mark=mark(office.catalog, text, source, language) if text else "",
        origin=_safe(source) if source is not None and source != text else "",
        name=neutralise(str(name or "")),
        people=people,
        answer=_safe(answer),
        answer_mark=mark(office.catalog, answer, written.get("answer"), language) if answer else "",
        pivot=pivots.get(office.languages[0] if office.languages else "") or (source.text if source else ""),
    )


def _safe(text: Text | None) -> str:
    return neutralise(text.text, _LONGEST) if text is not None else ""
