"""Commands by their words in every language: `practices`, `prácticas`, `ممارسات` are one."""

from __future__ import annotations

from functools import cache

from messages.catalog import LANGUAGES, Catalog
from messages.folding import fold

COMMANDS = (
    *(
        "start",
        "help",
        "events",
        "agenda",
        "practices",
        "practice",
        "organisation",
        "activity",
        "card",
        "resource",
        "request",
        "offer",
    ),
    *("testimony", "drafts", "mine", "review", "link", "unlink", "role", "language", "export", "saved", "contacts"),
    *("event", "announce", "announcements", "week", "question", "idea", "ideas", "votes", "actions", "charter"),
    *("follow", "heard", "delete", "settings", "name", "bridge", "status", "retry"),
)
"""In the order in which help lists them."""


@cache
def _forms() -> dict[str, str]:
    catalog = Catalog()
    found: dict[str, str] = {}
    for name in COMMANDS:
        for language in LANGUAGES:
            words = catalog.text(f"command-{name}.words", language).split(",")
            for form in (name, catalog.text(f"command-{name}", language), *words):
                found.setdefault(fold(form.strip()), name)
    return found


@cache
def _longest() -> int:
    return max(len(form.split()) for form in _forms())


def command_of(name: str) -> str | None:
    """The command of a word written with a prefix (`/buscar`); None if it is none of ours."""
    return _forms().get(fold(name))


def recognise(text: str) -> tuple[str, str] | None:
    """(command, the rest) if a text begins with the words of a command; the longest such beginning counts."""
    parts = text.strip().lstrip("/!").split()
    for count in range(min(_longest(), len(parts)), 0, -1):
        name = _forms().get(fold(" ".join(parts[:count])))
        if name is not None:
            return name, " ".join(parts[count:])
    return None
