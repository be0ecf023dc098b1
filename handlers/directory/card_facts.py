"""What a record says besides its texts, in words: where, which themes, since when, for whom.

The questions of the dialogues say what there is and in which order; imports answer the same questions, so whatever of
their values cannot be put into words is left out rather than shown as data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.dialogues.answers import show
from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.model import Kind, Question, Store
from messages import countries
from messages.catalog import Catalog
from messages.names import isolate, neutralise
from messages.richtext import RichText, Span, Style
from storage.records import Record

_LONGEST = 300  # characters of a value that people typed
_EVENT = (
    Question("start", Kind.DATE),
    Question("end", Kind.DATE),
    Question("organisers", Kind.PERSON),
    Question("link", Kind.LINK),
)
_ELSEWHERE = frozenset(("title", "summary", "place", "organisation", "recognises", "pseudonym", "licence"))
"""Shown at the top of a card, or at its end."""
_TIMES = frozenset(("start", "end", "time", "until", "time_zone"))
_NO_WORDS = frozenset((Kind.FILE, Kind.RECORDS, Kind.ORGANISATION, Kind.CONTACT))
_TYPED = frozenset((Kind.SHORT, Kind.LONG, Kind.PERSON, Kind.LINK))


def questions_of(kind: str) -> Sequence[Question]:
    """What is asked about a record of this kind."""
    dialogue = dialogues().get(kind)
    return _EVENT if dialogue is None else dialogue.questions


def field_key(name: str) -> str:
    """The key of a field's short name: `field-with-people`."""
    return f"field-{name}".replace("_", "-")


def fact(catalog: Catalog, language: str, label: str, value: str) -> RichText:
    """A line "label: value", the label in bold."""
    line = catalog.text("card-fact", language, label=label, value=value)
    return RichText(line, (Span(0, len(label), Style.BOLD),) if line.startswith(label) else ())


def facts(catalog: Catalog, record: Record, tags: Mapping[str, Sequence[str]], language: str) -> list[RichText]:
    """A line for each answer that is no text, in the order of the questions; not when an event is, which depends on who
    reads it."""
    lines = []
    for question in questions_of(record.kind):
        if (
            question.key in _ELSEWHERE
            or (record.kind == "event" and question.key in _TIMES)
            or question.store in (Store.TEXT, Store.CONFIDENTIAL)
        ):
            continue
        value = tags.get(question.key) or record.data.get(question.key)
        if question.key == "interpretation" and isinstance(value, Mapping):  # wanted is not found
            value = [one for one, state in value.items() if state == "confirmed"] or None
        shown = "" if value is None else in_words(catalog, question, value, language)
        if shown and not (question.key == "country" and where(record, language)):
            lines.append(fact(catalog, language, catalog.text(field_key(question.key), language), shown))
    return lines


def in_words(catalog: Catalog, question: Question, value: Any, language: str) -> str:
    """An answer in the reader's language; empty if it has no words."""
    if question.kind in _NO_WORDS:
        return ""
    if question.kind in _TYPED:
        shown = neutralise(value, _LONGEST) if isinstance(value, str) else ""
        return isolate(shown) if shown and question.kind is not Kind.LINK else shown

    def label(one: str) -> str:
        key = question.option_key(one)
        return catalog.text(key, language) if catalog.has(key) else neutralise(one)

    try:
        return show(question.kind.value, value, language, labels=label)
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
        return ""  # an import's value of another shape


def where(record: Record, language: str) -> str:
    """Place and country in words: "Lisbon (Portugal)"; what is known of it."""
    place = record.data.get("place")
    if isinstance(place, str):
        place = {"name": place}
    found = place if isinstance(place, dict) else {}
    name = neutralise(str(found.get("name") or ""), 60)
    code = found.get("country") or record.data.get("country")
    country = countries.name(code, language) if isinstance(code, str) and code else ""
    if name and country:
        return f"{isolate(name)} ({country})"
    return isolate(name) if name else country


def files(catalog: Catalog, record: Record, language: str) -> list[RichText]:
    """A line for each photo or file that belongs to it. They are handed on when somebody asks (attached.py)."""
    lines = []
    for question in questions_of(record.kind):
        value = record.data.get(question.key)
        if question.kind is Kind.FILE and isinstance(value, dict):
            label = catalog.text(field_key(question.key), language)
            name = neutralise(str(value.get("name") or ""), 80)
            lines.append(fact(catalog, language, label, isolate(name) if name else catalog.text("word-yes", language)))
    return lines
