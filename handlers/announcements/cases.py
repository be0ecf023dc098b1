"""A broadcast that people prepare, with its record: found by its ref, changed under the eyes of others.

Whatever changes what will be read, by whom or when, is an edit: it counts up, and voids what was agreed to before.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Final, Protocol

import sqlalchemy as sa

from handlers.announcements.composing import KIND, OUT, changed_since
from handlers.announcements.model import Audience, Broadcast
from handlers.announcements.port import Broadcasting
from handlers.announcements.stored import Guard
from handlers.dialogues.service import Dialogues
from handlers.directory import cards
from handlers.directory.review_entries import role_of
from handlers.directory.review_parts import post_of
from handlers.private.visit import Office, Visit
from messages.names import isolate
from messages.richtext import RichText, joined, plain
from storage import broadcasts, people, records
from storage.late import HERE
from storage.records import Record

COORDINATOR: Final = "coordinator"
INTERPRETER: Final = "interpreter"
AT_REST: Final = ("draft", "approval", "scheduled", "expired", "cancelled")
"""States of what has not left, and can be changed."""


class Engine(Broadcasting, Protocol):
    """What preparing needs of the engine besides."""

    guards: dict[str, Guard]

    def by_ref(self, conn: sa.Connection, ref: str) -> Broadcast | None:
        """A broadcast by what buttons call it."""
        ...

    def schedule(self, conn: sa.Connection, broadcast: Broadcast, *, now: datetime, rooms: set[int]) -> Any:
        """What was a draft leaves when its time comes, or at once."""
        ...


@dataclass(frozen=True, slots=True)
class Case:
    """A broadcast and the record that it is about."""

    broadcast: Broadcast
    record: Record

    @property
    def ref(self) -> str:
        """What buttons call it."""
        return self.broadcast.ref

    @property
    def state(self) -> str:
        """Of the broadcast."""
        return self.broadcast.state

    @property
    def edits(self) -> int:
        """How often it was changed."""
        return int(self.broadcast.data.get("edits", 0))

    @property
    def agreed(self) -> list[int]:
        """Who agreed to it as it is now."""
        return [int(one) for one in self.broadcast.data.get("agreed", ())]

    @property
    def out(self) -> bool:
        """Whether people may have read it."""
        return self.state in OUT

    @property
    def correcting(self) -> bool:
        """Whether it was changed since people read it."""
        return changed_since(self.broadcast)

    @property
    def own(self) -> bool:
        """Whether its texts are an announcement's, and written here."""
        return self.record.kind == KIND

    @property
    def zone(self) -> str:
        """The time zone in which its time was given, or ""."""
        return str(self.broadcast.data.get("zone") or "")

    @property
    def late_hours(self) -> int:
        """How many hours late it is still sent; 0 for however late."""
        return int(self.broadcast.data.get("late_hours", LATE_HOURS))


LATE_HOURS: Final = 24


@dataclass(slots=True)
class Cases:
    """Finds and changes them. `dialogues` is set by the wiring."""

    office: Office
    broadcasts: Engine
    dialogues: Dialogues | None = field(default=None)

    def find(self, conn: sa.Connection, ref: str) -> Case | None:
        """None if there is no such thing, or its record is gone."""
        broadcast = self.broadcasts.by_ref(conn, ref)
        if broadcast is None or broadcast.record_id is None:
            return None
        record = records.get(conn, broadcast.record_id, secrets=self.office.secrets)
        return Case(broadcast, record) if record is not None else None

    def change(
        self,
        visit: Visit,
        case: Case,
        *,
        states: Collection[str] = (),
        audience: Audience | None = None,
        data: dict[str, Any] | None = None,
        **values: Any,
    ) -> Case | None:
        """Change columns; `data` is merged into what is there. None if it left the states in which it was seen, or
        those named."""
        if data is not None:
            values["data"] = {**case.broadcast.data, **data}
        if audience is not None:
            values["audience"] = asdict(audience)
        secrets = self.office.secrets
        held = broadcasts.change(visit.conn, case.broadcast.id, states or (case.state,), values, secrets=secrets)
        return self.find(visit.conn, case.ref) if held else None

    def edited(
        self,
        visit: Visit,
        case: Case,
        *,
        audience: Audience | None = None,
        data: dict[str, Any] | None = None,
        **values: Any,
    ) -> Case | None:
        """Change what will be read, by whom or when: who agreed, agreed to something else. What was ready to leave is
        a draft again. None if it is too late."""
        changed = {**(data or {}), "edits": case.edits + 1, "agreed": []}
        if not case.out:
            values["state"] = "draft"
        after = self.change(visit, case, audience=audience, data=changed, **values)
        if after is not None and case.state in ("approval", "scheduled") and not self.is_mine(visit, case):
            self.tell_author(visit, case, "announce-told-changed", role=self.role(visit))
        return after

    def ask(self, visit: Visit, dialogue: str, subject: str) -> None:
        """Ask for something in a short dialogue; its ending gets it."""
        if self.dialogues is not None:
            self.dialogues.start(visit, dialogue, subject)

    # people

    def is_mine(self, visit: Visit, case: Case) -> bool:
        """Whether this person is told how it goes."""
        return case.broadcast.person_id in people.everyone(visit.conn, visit.person.id)

    def role(self, visit: Visit) -> str:
        """The role in which somebody acts, in the words of a sentence's argument: "coordinator" or "interpreter"."""
        return INTERPRETER if role_of(visit, COORDINATOR, INTERPRETER) == INTERPRETER else COORDINATOR

    def title(self, conn: sa.Connection, case: Case, language: str) -> str:
        """What it is called, for a sentence."""
        return isolate(cards.title(conn, self.office, case.record, [language]))

    def tell_author(
        self,
        visit: Visit,
        case: Case,
        key: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        wrote: tuple[str, str] | None = None,
        **args: Any,
    ) -> None:
        """Tell whoever announces it what another did, and below it what that one wrote, (text, language), translated;
        nobody is told of what they did themselves. A callable argument is asked for its word in the reader's language.
        """
        if case.broadcast.person_id is None or self.is_mine(visit, case):
            return

        def compose(language: str) -> RichText:
            said = {name: value(language) if callable(value) else value for name, value in args.items()}
            text = self.office.catalog.text(key, language, title=self.title(visit.conn, case, language), **said)
            return joined([plain(text), plain(HERE)] if wrote else [plain(text)], "\n\n")

        offered = choices or [("announce-b-open", f"an:show:{case.ref}")]
        post_of(visit).send(case.broadcast.person_id, compose, offered, letter=wrote)
