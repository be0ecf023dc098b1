"""Signing the charter for an organisation that one leads, renewing by one press, leaving it again.

Rights and the text in force are looked at again where the signature is stored: a dialogue may last for days.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from handlers.dialogues.answers import show_date
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import cards
from handlers.participation import charter_rules
from handlers.participation.charter_shown import mark
from handlers.participation.days import day_of
from handlers.private.visit import Office, Visit
from messages.names import isolate
from storage import charter, people, records
from storage.charter import Signature
from storage.records import Record


class Signing:
    """`sign`, `renew`, `leave` and `left` of an organisation; `read` shows the charter again."""

    def __init__(self, office: Office, read: Callable[[Visit], None]) -> None:
        self._office = office
        self._read = read
        self.dialogues: Dialogues | None = None
        self._verbs: dict[str, Callable[[Visit, Record], None]] = {
            "sign": self._sign,
            "renew": self._renew,
            "leave": self._leave,
            "left": self._left,
        }

    def picked(self, visit: Visit, verb: str, ref: str) -> bool:
        """`<verb>:<organisation>`. Returns whether it was one of these."""
        if verb not in self._verbs:
            return False
        organisation = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if organisation is None or organisation.id not in [one.id for one in self._led(visit)]:
            visit.tell("charter-not-yours")
        else:
            self._verbs[verb](visit, organisation)
        return True

    def signed(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The end of the dialogue, about "<organisation>:<charter>"."""
        ref, _, charter_ref = subject.partition(":")
        found = charter.current(visit.conn, secrets=self._office.secrets)
        organisation = next((one for one in self._led(visit) if one.ref == ref), None)
        if draft.value("agree") is not True:
            visit.tell("charter-not-signed")
        elif organisation is None:
            visit.tell("charter-not-yours")
        elif found is None or found.ref != charter_ref:
            visit.tell("charter-changed-meanwhile")
            self._read(visit)
        else:
            years = int(draft.value("years") or found.data.get("years") or 1)
            last = charter_rules.until(day_of(self._office, visit.now), years)
            self._store(visit, organisation, found, str(draft.value("role") or ""), last)

    def _sign(self, visit: Visit, organisation: Record) -> None:
        found = charter.current(visit.conn, secrets=self._office.secrets)
        if found is None or self.dialogues is None:
            visit.tell("charter-none")
            return
        version, years = int(found.data.get("number") or 1), int(found.data.get("years") or 1)
        visit.tell("charter-sign-for", name=self._name(visit, organisation), version=version, years=years)
        self.dialogues.start(visit, "charter_sign", subject=f"{organisation.ref}:{found.ref}")

    def _renew(self, visit: Visit, organisation: Record) -> None:
        """By one press where the text is the same; else it is to be read and signed anew."""
        found = charter.current(visit.conn, secrets=self._office.secrets)
        last = charter.last_of(visit.conn, organisation.id, secrets=self._office.secrets)
        today = day_of(self._office, visit.now)
        if found is None or last is None or last.charter_id != found.id or self._was_withdrawn(last):
            self._sign(visit, organisation)
        elif not charter_rules.renewable(last.until, today):
            shown = show_date(last.until.isoformat(), visit.language)
            visit.tell("charter-signed", name=self._name(visit, organisation), version=last.version, date=shown)
        else:
            years = charter_rules.years_of(day_of(self._office, last.signed_at), last.until)
            self._store(visit, organisation, found, last.role, charter_rules.renewed(last.until, today, years))

    def _was_withdrawn(self, signature: Signature) -> bool:
        """Whether it ended before its time."""
        return signature.ended_at is not None and day_of(self._office, signature.ended_at) <= signature.until

    def _store(self, visit: Visit, organisation: Record, found: Record, role: str, last: date) -> None:
        version, by = int(found.data.get("number") or 1), visit.person.id
        new = Signature(0, found.id, organisation.id, by, role, version, visit.now, last, None, None)
        signature = charter.sign(visit.conn, new, secrets=self._office.secrets)
        mark(visit.conn, self._office, organisation, signature, person_id=by, now=visit.now)
        shown = show_date(last.isoformat(), visit.language)
        visit.tell("charter-done", name=self._name(visit, organisation), date=shown)

    def _leave(self, visit: Visit, organisation: Record) -> None:
        name = self._name(visit, organisation)
        if charter.of(visit.conn, organisation.id, secrets=self._office.secrets) is None:
            visit.tell("charter-unsigned", name=name)
            return
        choice = (visit.text("charter-leave-yes"), f"ch:left:{organisation.ref}")
        visit.offer(visit.text("charter-leave-sure", name=name), [choice])

    def _left(self, visit: Visit, organisation: Record) -> None:
        ended = charter.end(visit.conn, organisation.id, visit.now)
        if ended:
            mark(visit.conn, self._office, organisation, None, person_id=visit.person.id, now=visit.now)
        visit.tell("charter-left" if ended else "charter-unsigned", name=self._name(visit, organisation))

    def _led(self, visit: Visit) -> list[Record]:
        everyone = people.everyone(visit.conn, visit.person.id)
        return charter.led(visit.conn, everyone, secrets=self._office.secrets)

    def _name(self, visit: Visit, organisation: Record) -> str:
        return isolate(cards.title(visit.conn, self._office, organisation, visit.languages))
