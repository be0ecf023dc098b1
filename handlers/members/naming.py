"""The name under which others see somebody: their account's own, or one that they chose and can take back.

Whose name or accounts change is remembered wherever they wrote, so those who remember are told, once it is stored.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from handlers.private.visit import Office, Visit
from messages.catalog import LANGUAGES, Catalog
from messages.claims import claims
from messages.folding import fold
from messages.names import isolate, neutralise, person_name
from storage import members, people

MOST = 40
"""Characters of a name."""
_QUOTED = re.compile(r'\s*["“”„«»‹›](.+)["“”„«»‹›]\s*', re.DOTALL)


class Changed:
    """Persons of whom something changed that others remember: told after the transaction that stored it."""

    def __init__(self) -> None:
        self._persons: list[int] = []
        self.on_changed: Callable[[int], None] = lambda person_id: None

    def note(self, person_id: int) -> None:
        """Within the transaction; it may be undone yet, which does no harm."""
        self._persons.append(person_id)

    def tell(self) -> None:
        """After it, in the event loop."""
        while self._persons:
            self.on_changed(self._persons.pop())


class Naming:
    """The command `name`."""

    def __init__(self, office: Office, changed: Changed) -> None:
        self._office = office
        self._changed = changed
        self.commands: dict[str, Callable[[Visit, str], None]] = {"name": self.name}

    def name(self, visit: Visit, arguments: str) -> None:
        """`name` tells what others see, `name off` goes back to the account's own, `name Amina` chooses."""
        wanted = arguments.strip()
        if not wanted:
            self._tell(visit)
        elif fold(wanted).strip(".") in _off():
            self._remove(visit)
        else:
            self._choose(visit, wanted)

    def _tell(self, visit: Visit) -> None:
        chosen = members.pseudonym(visit.conn, visit.person.id, secrets=self._office.secrets)
        if chosen:
            visit.tell("name-shown", name=isolate(chosen), **_words(visit))
            return
        own = person_name(visit.author.name)
        command = visit.typed("name")
        if own:
            visit.tell("name-shown-own", name=isolate(own), command=command)
        else:
            visit.tell("name-shown-nobody", command=command)

    def _remove(self, visit: Visit) -> None:
        if not members.pseudonym(visit.conn, visit.person.id, secrets=self._office.secrets):
            visit.tell("name-removed-none")
            return
        self._store(visit, "")
        visit.tell("name-removed", name=isolate(person_name(visit.author.name)))

    def _choose(self, visit: Visit, wanted: str) -> None:
        quoted = _QUOTED.fullmatch(wanted)
        said = quoted[1] if quoted else wanted
        name = person_name(said, MOST)
        if not any(character.isalpha() for character in name):
            visit.tell("name-empty")
        elif name.endswith("…") and neutralise(said, MOST) != neutralise(said, MOST + 1):
            visit.tell("name-long", most=MOST)
        elif claims(name):
            visit.tell("name-claims", name=isolate(name))
        elif not quoted and _is_a_sentence(name):
            visit.tell("name-unsure", name=isolate(name), plain=name.replace('"', ""), command=visit.typed("name"))
        else:
            self._store(visit, name)
            visit.tell("name-set", name=isolate(name), **_words(visit))

    def _store(self, visit: Visit, name: str) -> None:
        people.set_pseudonym(visit.conn, visit.person.id, name, secrets=self._office.secrets)
        self._changed.note(visit.person.id)


def _is_a_sentence(name: str) -> bool:
    """Several words of which the first is in lower case: in many languages "name" begins a question as well."""
    return " " in name and name[0].islower()


def _words(visit: Visit) -> dict[str, str]:
    return {"command": visit.typed("name"), "off": visit.text("name-off")}


@cache
def _off() -> frozenset[str]:
    catalog = Catalog()
    texts = [catalog.text(f"name-off{part}", language) for language in LANGUAGES for part in ("", ".words")]
    return frozenset(fold(form.strip()) for text in texts for form in text.split(","))
