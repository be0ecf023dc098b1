"""Reading the command that gives and takes roles: `@carla:example.org -coordinator`, in any of the languages.

A right is given only for words that are understood to the last one: a guess would be somebody's access.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from messages.catalog import LANGUAGES, Catalog
from messages.folding import fold

GRANTABLE = ("interpreter", "rapporteur", "moderator", "coordinator", "admin")
"""What can be given in chat; everybody is a member, and leads what they registered."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: `person` as typed ("" if nobody is named), the role ("" if none is, None if it is not
    understood), and whether it is to be taken."""

    person: str
    role: str | None
    take: bool


def read(text: str, platforms: Iterable[str]) -> Asked:
    """What follows the command. A person is `@name`, or an account behind the name of its platform."""
    tokens = [token.strip(",;") for token in text.split()]
    named = re.compile(rf"@\S+|(?:{'|'.join(map(re.escape, platforms))}):\S+", re.IGNORECASE)
    at = next((number for number, token in enumerate(tokens) if named.fullmatch(token)), None)
    if at is None:
        return Asked("", None if tokens else "", False)
    rest = fold(" ".join(tokens[:at] + tokens[at + 1 :]))
    take = rest.startswith("-")
    rest = rest.removeprefix("-").strip()
    for form in _taking():
        without = re.sub(rf"(?:^|\s){re.escape(form)}(?:\s|$)", " ", rest, count=1).strip()
        if without != rest:
            rest, take = without.removeprefix("-").strip(), True
            break
    return Asked(tokens[at], _roles().get(rest) if rest else "", take)


@cache
def _roles() -> dict[str, str]:
    catalog = Catalog()
    return {
        form: role
        for role in GRANTABLE
        for language in LANGUAGES
        for form in (role, fold(catalog.text(f"role-{role}", language)), *_forms(f"role-{role}.words", language))
    }


@cache
def _taking() -> tuple[str, ...]:
    forms = {form for language in LANGUAGES for form in _forms("role-take.words", language)}
    return tuple(sorted(forms, key=len, reverse=True))


def _forms(key: str, language: str) -> list[str]:
    return [fold(form.strip()) for form in Catalog().text(key, language).split(",")]
