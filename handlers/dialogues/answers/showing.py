"""Answers in words, in the reader's language: dates, lists and numbers as CLDR writes them (Babel).

What is shown of a date, a number, languages or picked options is understood again when it is typed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from handlers.dialogues.answers import language_names, zone_names
from messages import countries
from messages.catalog import Catalog

Labels = Callable[[str], str]


def show(kind: str, value: Any, language: str, *, labels: Labels | None = None) -> str:
    """A value of this kind (handlers/dialogues/model.py, Kind) in words. `labels` gives the word for a picked value, in
    the reader's language already; "list" joins words as they are. ValueError if the kind has no words (files)."""
    spoken = Catalog().spoken(language)
    if kind in ("choice", "choices", "option", "options"):
        values = [value] if isinstance(value, str) else list(value)
        return _listed([labels(one) if labels else one for one in values], spoken)
    words = _WORDS.get(kind)
    if words is None:
        raise ValueError(f"no words for {kind!r}")
    return words(value, spoken)


def show_date(value: str, language: str) -> str:
    """A whole or partial ISO date in words: "15 juin 2024", "juin 2024", "2024"."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return str(parts[0])
    day = dt.date(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)
    if len(parts) == 2:
        return format_skeleton("yMMMM", day, locale=language)
    shown = format_date(day, "long", locale=language)
    return shown.replace("1 ", "1er ", 1) if language == "fr" and day.day == 1 else shown


def _listed(values: Sequence[str], language: str) -> str:
    return format_list(values, locale=language) if values else ""


def _place(value: Mapping[str, Any], language: str) -> str:
    country = value.get("country")
    return f"{value['name']} ({countries.name(country, language)})" if country else str(value["name"])


def _names(values: Sequence[Mapping[str, Any]], language: str) -> str:
    return _listed([str(value["name"]) for value in values], language)


_WORDS: dict[str, Callable[[Any, str], str]] = {
    "short": lambda value, _: str(value),
    "long": lambda value, _: str(value),
    "person": lambda value, _: str(value),
    "link": lambda value, _: str(value),
    "contact": lambda value, _: str(value["value"]),
    "number": lambda value, language: format_decimal(value, locale=language),
    "year": lambda value, _: str(value),
    "date": show_date,
    "time": lambda value, _: str(value),
    "time_zone": zone_names.name,
    "languages": lambda value, language: _listed([language_names.name(code, language) for code in value], language),
    "yes_no": lambda value, language: Catalog().text("word-yes" if value else "word-no", language),
    "country": countries.name,
    "place": _place,
    "organisation": lambda value, _: str(value["name"]),
    "records": _names,
    "list": lambda value, language: _listed(list(value), language),
}
