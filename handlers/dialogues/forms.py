"""Each kind of question: what is offered, how a typed or pressed answer is taken, how a value is said again."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.dialogues import answers
from handlers.dialogues.answers import Misunderstood, Option
from handlers.dialogues.calendar import month
from handlers.dialogues.draft import Draft
from handlers.dialogues.lookups import Found, Lookups
from handlers.dialogues.model import Kind, Question
from handlers.dialogues.prompt import Choice
from messages import countries
from messages.catalog import LANGUAGES, Catalog

_NUMBER = re.compile(r"\d+")
_YEARS = 12
_EARLIEST = 1900
_LINE, _LONG = 300, 4000  # characters of a line and of a long text, where a question says nothing else
_NAME = 30  # words of a name at most


@dataclass(frozen=True, slots=True)
class Which:
    """An answer that may mean several things: what was typed, and what it may mean."""

    typed: str
    found: tuple[Found, ...]


class Forms:
    """Forms of questions, in the words of a catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    # what is offered

    def choices(self, question: Question, draft: Draft, lookups: Lookups) -> tuple[Choice, ...]:
        """The answers to choose from."""
        language = draft.language
        match question.kind:
            case Kind.CHOICE:
                return tuple(
                    Choice(f"v:{value}", self._catalog.text(question.option_key(value), language))
                    for value in question.options
                )
            case Kind.YES_NO:
                return tuple(
                    Choice(f"v:{word}", self._catalog.text(f"word-{word}", language)) for word in ("yes", "no")
                )
            case Kind.CHOICES | Kind.LANGUAGES | Kind.RECORDS:
                ticks = draft.view.get("ticks", [])
                return tuple(
                    Choice(f"t:{key}", label, key in ticks) for key, label in self._options(question, draft, lookups)
                )
            case _:
                return ()

    def _options(self, question: Question, draft: Draft, lookups: Lookups) -> list[tuple[str, str]]:
        language = draft.language
        if question.kind is Kind.LANGUAGES:
            ticked = [code for code in draft.view.get("ticks", []) if code not in LANGUAGES]
            return [(code, answers.show("languages", [code], language)) for code in (*LANGUAGES, *ticked)]
        if question.kind is Kind.RECORDS:
            return [
                (found.value["ref"], found.label) for found in lookups.records(question.of, language, question.of_kind)
            ]
        return [(value, self._catalog.text(question.option_key(value), language)) for value in question.options]

    def grid(self, question: Question, draft: Draft, today: date) -> tuple[tuple[Choice, ...], ...]:
        """Rows of buttons that stand for no list: years, a calendar."""
        if question.kind is Kind.YEAR:
            last = today.year - _YEARS * int(draft.view.get("page", 0))
            years = [Choice(f"d:{year}", str(year)) for year in range(last, last - _YEARS, -1)]
            rows = [tuple(years[at : at + 4]) for at in range(0, _YEARS, 4)]
            return (*rows, (Choice("p:+", "«"), Choice("p:-", "»")))
        if question.kind is Kind.DATE:
            return month(str(draft.view.get("month") or ""), draft.language, today)
        return ()

    # what is answered

    def typed(self, question: Question, text: str, draft: Draft, lookups: Lookups, today: date) -> Any:
        """The value of a typed answer, or `Which`. Raises Misunderstood."""
        return self._takers[question.kind](question, text, draft, lookups, today)

    def _choice(self, question: Question, text: str, draft: Draft, lookups: Lookups, today: date) -> str:
        return answers.options(text, self._labels(question, draft, lookups), several=False)[0]

    def _several(self, question: Question, text: str, draft: Draft, lookups: Lookups, today: date) -> Any:
        picked = answers.options(text, self._labels(question, draft, lookups), several=True)
        if question.kind is Kind.RECORDS:
            return self._records(picked, question, draft, lookups)
        return _at_most(picked, question)

    def _language_list(self, question: Question, text: str, draft: Draft, lookups: Lookups, today: date) -> list[str]:
        """By name, by the numbers of those that are offered, or both."""
        numbers = " ".join(_NUMBER.findall(text))
        names = _NUMBER.sub(" ", text).strip(" ,;.\n")
        chosen = answers.options(numbers, self._labels(question, draft, lookups), several=True) if numbers else []
        return list(dict.fromkeys((*chosen, *(answers.languages(names) if names or not numbers else ()))))

    def _labels(self, question: Question, draft: Draft, lookups: Lookups) -> list[Option]:
        if question.kind in (Kind.RECORDS, Kind.LANGUAGES):
            return [Option(key, (label,)) for key, label in self._options(question, draft, lookups)]
        spoken = (draft.language, *(language for language in LANGUAGES if language != draft.language))
        return [
            Option(value, tuple(self._catalog.text(question.option_key(value), language) for language in spoken))
            for value in question.options
        ]

    def _records(self, refs: list[str], question: Question, draft: Draft, lookups: Lookups) -> list[dict[str, str]]:
        found = {one.value["ref"]: one for one in lookups.records(question.of, draft.language, question.of_kind)}
        return [found[ref].value for ref in refs if ref in found]

    def ticked(self, question: Question, draft: Draft, lookups: Lookups) -> Any:
        """The value of what was ticked. Raises Misunderstood if nothing was."""
        ticks: list[str] = draft.view.get("ticks", [])
        if not ticks and not question.optional:
            raise Misunderstood("dialogue-needed")
        if question.kind is Kind.RECORDS:
            return self._records(ticks, question, draft, lookups)
        return _at_most(ticks, question)

    def pressed(self, question: Question, token: str) -> Any:
        """The value of a pressed choice (`v:` or `d:` and the value); None if this question has no such choice."""
        mark, _, value = token.partition(":")
        if mark == "v" and question.kind is Kind.CHOICE and value in question.options:
            return value
        if mark == "v" and question.kind is Kind.YES_NO and value in ("yes", "no"):
            return value == "yes"
        if mark == "d" and question.kind is Kind.YEAR and value.isdecimal():
            return int(value)
        if mark == "d" and question.kind is Kind.DATE and _is_date(value):
            return value
        return None

    def fits(self, question: Question, value: Any) -> bool:
        """Whether a value is still an answer to a question that may have changed since."""
        if question.options:
            return all(one in question.options for one in (value if isinstance(value, list) else [value]))
        try:
            self.shown(question, value, LANGUAGES[0])
        except (ValueError, TypeError, KeyError, AttributeError, IndexError):
            return False
        return True

    def shown(self, question: Question, value: Any, language: str) -> str:
        """A value in words."""
        if question.kind is Kind.FILE:
            return str(value.get("name") or value.get("kind"))

        def word(option: str) -> str:
            return self._catalog.text(question.option_key(option), language)

        return answers.show(question.kind.value, value, language, labels=word)

    @property
    def _takers(self) -> dict[Kind, Callable[[Question, str, Draft, Lookups, date], Any]]:
        return {
            Kind.SHORT: _short,
            Kind.PERSON: _short,
            Kind.LONG: lambda q, text, *_: answers.long_text(
                text, most_words=q.most or None, most_characters=q.characters or _LONG
            ),
            Kind.NUMBER: lambda q, text, *_: answers.number(text, minimum=q.minimum, maximum=q.maximum),
            Kind.YEAR: lambda q, text, draft, lookups, today: answers.year(
                text, today=today, earliest=q.minimum or _EARLIEST
            ),
            Kind.DATE: lambda q, text, draft, lookups, today: answers.date(text, today=today),
            Kind.TIME: lambda q, text, *_: answers.time(text),
            Kind.TIME_ZONE: lambda q, text, draft, *_: answers.time_zone(text, country=_country(draft)),
            Kind.COUNTRY: lambda q, text, *_: _as_country(text),
            Kind.YES_NO: lambda q, text, *_: _yes_no(text),
            Kind.LINK: lambda q, text, *_: answers.link(text),
            Kind.CONTACT: lambda q, text, draft, *_: answers.contact(text, country=_country(draft)),
            Kind.CHOICE: self._choice,
            Kind.CHOICES: self._several,
            Kind.RECORDS: self._several,
            Kind.LANGUAGES: self._language_list,
            Kind.PLACE: lambda q, text, draft, lookups, today: _looked_up(
                text, lookups.places(text, country=_country(draft), language=draft.language)
            ),
            Kind.ORGANISATION: _organisation,
            Kind.FILE: _no_text,
        }


def _short(question: Question, text: str, draft: Draft, lookups: Lookups, today: date) -> str:
    return answers.short_text(text, most_words=question.most or None, most_characters=question.characters or _LINE)


def _organisation(question: Question, text: str, draft: Draft, lookups: Lookups, today: date) -> Any:
    """One that is known, or a new one if none has such a name."""
    found = lookups.organisations(text)
    return _looked_up(text, found) if found else {"name": answers.short_text(text, most_words=_NAME)}


def _no_text(question: Question, text: str, draft: Draft, lookups: Lookups, today: date) -> None:
    raise Misunderstood("dialogue-text-unexpected")


def _yes_no(text: str) -> bool:
    number = text.strip().rstrip(".")
    return number == "1" if number in ("1", "2") else answers.yes_no(text)


def _looked_up(text: str, found: list[Found]) -> Any:
    typed = answers.short_text(text, most_words=_NAME)
    if found and found[0].certain:
        return found[0].value
    return Which(typed, tuple(found[:8]))


def _as_country(text: str) -> str:
    code = countries.country_of(text)
    if code is None:
        raise Misunderstood("wrong-country")
    return code


def _at_most(values: list[str], question: Question) -> list[str]:
    if question.most and len(values) > question.most:
        raise Misunderstood("wrong-too-many", {"most": question.most})
    return values


def _country(draft: Draft) -> str:
    place = draft.value("place")
    return (place or {}).get("country", "") if isinstance(place, dict) else str(draft.value("country") or "")


def _is_date(value: str) -> bool:
    parts = value.split("-")
    try:
        date(*(int(part) for part in (*parts, "1", "1")[:3]))
    except (ValueError, TypeError):
        return False
    return len(parts) <= 3
