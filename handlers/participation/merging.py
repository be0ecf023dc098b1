"""Asking the authors of ideas that were put together: does this still say yours? Each is asked in private, once for
each wording, when it is there in their language; a no lets their idea stand for itself, until it is settled.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import sqlalchemy as sa

from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.participation import wording
from handlers.participation.alone import alone
from handlers.private.visit import Choice, Office, Visit, say_to
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import ideas, people, records, votes
from storage.ideas import Source
from storage.records import Record

_PATIENCE = timedelta(minutes=10)
"""How long asking waits for the machine to translate."""


class Merging:
    """Questions to authors and their answers. `dialogues` is set by the wiring."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.dialogues: Dialogues | None = None
        self.pressed = {"yes": self._yes, "no": self._no, "leave": self._leave}
        self.endings = {"idea_missing": self._missing}

    def organisation_of(self, visit: Visit, person_id: int) -> str:
        """The organisation that somebody speaks for, by name; "" if it is not one alone."""
        everyone = people.everyone(visit.conn, people.canonical(visit.conn, person_id))
        found = votes.organisations_of(visit.conn, everyone, visit.now)
        record = records.get(visit.conn, found[0], secrets=self._office.secrets) if len(found) == 1 else None
        return wording.read(visit.conn, self._office, record, visit.languages).title if record else ""

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Ask those whose question had to wait for its translation."""
        rooms: set[int] = set()
        self.ask(conn, now=now, rooms=rooms)
        return rooms

    def ask(self, conn: sa.Connection, *, now: datetime, rooms: set[int]) -> None:
        """Ask every author who was not asked yet and can be."""
        for source in ideas.to_ask(conn):
            late = now - source.asked_at >= _PATIENCE
            if late or not ideas.being_translated(conn, source.record_id):
                alone(conn, "the question to an author", partial(self._ask, conn, source, now, rooms))

    def _ask(self, conn: sa.Connection, source: Source, now: datetime, rooms: set[int]) -> None:
        made, idea = (self._record(conn, one) for one in (source.record_id, source.source_id))
        if made is None or made.state != "published" or idea is None or idea.state != "published":
            ideas.set_source(conn, source, version=1)
            return
        if idea.person_id is None:  # nobody is known whom one could ask
            ideas.set_source(conn, source, version=made.version, answer="yes")
            return
        ideas.set_source(conn, source, version=made.version, asked_at=now)
        author = people.canonical(conn, idea.person_id)
        if made.person_id is not None and author == people.canonical(conn, made.person_id):
            ideas.set_source(conn, source, answer="yes")
            return
        pair = f"{made.ref}:{idea.ref}:{made.version}"
        choices = [("idea-still-mine", f"id:yes:{pair}"), ("idea-not-mine", f"id:no:{pair}")]

        def compose(language: str) -> RichText:
            return self._question(conn, made, idea, language)

        say_to(conn, self._office, author, compose, choices, now=now, rooms=rooms)

    def _question(self, conn: sa.Connection, made: Record, idea: Record, language: str) -> RichText:
        text = self._office.catalog.text
        mine, theirs = (wording.read(conn, self._office, one, [language]) for one in (idea, made))
        lines = [
            wording.bold(text("idea-still-yours", language)),
            plain(text("idea-yours", language)),
            plain("\n".join(filter(None, (mine.title, mine.summary)))).wrapped(Style.QUOTE),
            plain(text("idea-became", language)),
            plain("\n".join(filter(None, (theirs.title, theirs.summary)))).wrapped(Style.QUOTE),
            wording.small(theirs.mark),
        ]
        return joined([line for line in lines if line.text], "\n")

    # answers

    def _yes(self, visit: Visit, rest: str, message_id: int | None) -> None:
        found = self._mine(visit, rest)
        if found is None:
            return
        ideas.set_source(visit.conn, found[0], answer="yes")
        self._thank(visit, message_id, "idea-thanks-yes")

    def _no(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """It stands on its own again at once; what is missing may be said."""
        found = self._mine(visit, rest)
        if found is None:
            return
        source, made, idea = found
        ideas.set_source(visit.conn, source, answer="no")
        self._thank(visit, message_id, "idea-thanks-no")
        if self.dialogues is not None:
            self.dialogues.start(visit, "idea_missing", f"{made.ref}:{idea.ref}")

    def _thank(self, visit: Visit, message_id: int | None, key: str) -> None:
        if message_id is not None and visit.capabilities.buttons:
            visit.reoffer(message_id, visit.text(key))
        else:
            visit.tell(key)

    def _missing(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of what is missing: on to whoever reworded it, without a name."""
        made_ref, _, idea_ref = subject.partition(":")
        made, idea = (records.by_ref(visit.conn, one, secrets=self._office.secrets) for one in (made_ref, idea_ref))
        if made is None or idea is None or made.person_id is None:
            visit.tell("idea-gone")
            return
        said = str(draft.value("text") or "")

        def compose(language: str) -> RichText:
            titles = [wording.read(visit.conn, self._office, one, [language]).title for one in (idea, made)]
            args = {"idea": isolate(titles[0]), "made": isolate(titles[1])}
            body = plain(self._office.catalog.text("idea-author-says-no", language, **args))
            return body + plain("\n") + plain(said).wrapped(Style.QUOTE) if said else body

        choices: list[Choice] = [
            ("idea-reword-it", f"id:reword:{made.ref}"),
            ("idea-leave-alone", f"id:leave:{made.ref}:{idea.ref}"),
        ]
        visit.say_to(made.person_id, compose, choices)
        visit.tell("dialogue-idea-missing.done")

    def _leave(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """Settled by the rapporteur: the idea is no part of it."""
        if not visit.is_one_of("rapporteur", "coordinator"):
            visit.tell("idea-not-allowed")
            return
        found = self._pair(visit, rest)
        if found is None:
            visit.tell("idea-gone")
            return
        ideas.drop_source(visit.conn, found[0])
        self._thank(visit, message_id, "idea-left-alone")

    def _mine(self, visit: Visit, rest: str) -> tuple[Source, Record, Record] | None:
        """What its author was asked about; if it is theirs no more, or has changed since, they are told."""
        pair, _, version = rest.rpartition(":")
        found = self._pair(visit, pair)
        if found is None or found[2].person_id not in people.everyone(visit.conn, visit.person.id):
            visit.tell("idea-gone")
            return None
        if str(found[0].version) != version:
            visit.tell("idea-reworded-since")
            return None
        return found

    def _pair(self, visit: Visit, pair: str) -> tuple[Source, Record, Record] | None:
        made_ref, _, idea_ref = pair.partition(":")
        made, idea = (records.by_ref(visit.conn, one, secrets=self._office.secrets) for one in (made_ref, idea_ref))
        if made is None or idea is None or made.state != "published":
            return None
        source = next((one for one in ideas.sources(visit.conn, made.id) if one.source_id == idea.id), None)
        return None if source is None else (source, made, idea)

    def _record(self, conn: sa.Connection, record_id: int) -> Record | None:
        return records.get(conn, record_id, secrets=self._office.secrets)
