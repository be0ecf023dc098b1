"""The membership charter as members meet it: to read, and to sign for an organisation that they lead.

What is public of a signature (that there is one, of which version, until when) stands in the organisation's own entry;
the role in which somebody signed is for coordinators.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from handlers.announcements.port import Broadcasting
from handlers.dialogues.answers import show_date
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import cards
from handlers.directory.results import label
from handlers.participation import charter_due, charter_rules
from handlers.participation.charter_shown import sheet
from handlers.participation.charter_signing import Signing
from handlers.participation.charter_versions import Versions
from handlers.participation.days import day_of
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate
from messages.richtext import RichText, joined, plain
from storage import charter, people
from storage.records import Record

_MOST = 8  # organisations of one person that are offered


class Charter:
    """The command `charter`, and `ch:`. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._versions = Versions(office, broadcasts)
        self._signing = Signing(office, self._read)
        self.commands: dict[str, Callable[[Visit, str], None]] = {"charter": lambda visit, _: self._read(visit)}
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"ch": self.picked}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {
            "charter_sign": self._signing.signed,
            **self._versions.endings,
        }

    @property
    def dialogues(self) -> Dialogues | None:
        """The dialogues, once they are there."""
        return self._signing.dialogues

    @dialogues.setter
    def dialogues(self, dialogues: Dialogues | None) -> None:
        self._signing.dialogues = self._versions.dialogues = dialogues

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Remind of signatures that end, and end those that are over."""
        return charter_due.fire_due(conn, self._office, now)

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """`read`, `original`; what is about an organisation, or about a version."""
        verb, _, ref = data.partition(":")
        if verb in ("read", "original"):
            self._read(visit, original=verb == "original")
        elif not (self._signing.picked(visit, verb, ref) or self._versions.picked(visit, verb, ref)):
            visit.answer_button(visit.text("dialogue-gone"))

    def _read(self, visit: Visit, *, original: bool = False) -> None:
        """The charter in force, and what this person can do about it."""
        found = charter.current(visit.conn, secrets=self._office.secrets)
        if found is None:
            self._say(visit, visit.text("charter-none"), self._versions.choices(visit))
            return
        languages = [found.language] if original else visit.languages
        parts = [sheet(visit.conn, self._office, found, languages)]
        parts.append(plain(visit.text("charter-count", count=charter.count(visit.conn))))
        mine = charter.led(visit.conn, people.everyone(visit.conn, visit.person.id), secrets=self._office.secrets)
        states = [self._state(visit, one, found) for one in mine[:_MOST]]
        if not mine:
            states.append(visit.text("charter-no-organisation", command=visit.typed("organisation")))
        parts.append(plain("\n".join(states)))
        choices = [choice for one in mine[:_MOST] for choice in self._offers(visit, one, found)]
        if not original and found.language not in visit.languages:
            choices.append((visit.text("charter-original"), "ch:original"))
        self._say(visit, joined(parts, "\n\n"), [*choices, *self._versions.choices(visit)])

    @staticmethod
    def _say(visit: Visit, body: RichText | str, choices: list[Choice]) -> None:
        if choices:
            visit.offer(body, choices)
        else:
            visit.say(body)

    def _state(self, visit: Visit, organisation: Record, found: Record) -> str:
        signature = charter.of(visit.conn, organisation.id, secrets=self._office.secrets)
        name = isolate(cards.title(visit.conn, self._office, organisation, visit.languages))
        if signature is None:
            return visit.text("charter-unsigned", name=name)
        key = "charter-signed" if signature.charter_id == found.id else "charter-signed-before"
        shown = show_date(signature.until.isoformat(), visit.language)
        return visit.text(key, name=name, version=signature.version, date=shown)

    def _offers(self, visit: Visit, organisation: Record, found: Record) -> list[Choice]:
        signature = charter.of(visit.conn, organisation.id, secrets=self._office.secrets)
        name = label(cards.title(visit.conn, self._office, organisation, visit.languages))
        choices = []
        if signature is None or signature.charter_id != found.id:
            choices.append((visit.text("charter-do-sign", name=name), f"ch:sign:{organisation.ref}"))
        elif charter_rules.renewable(signature.until, day_of(self._office, visit.now)):
            choices.append((visit.text("charter-do-renew", name=name), f"ch:renew:{organisation.ref}"))
        if signature is not None:
            choices.append((visit.text("charter-do-leave", name=name), f"ch:leave:{organisation.ref}"))
        return choices
