"""A reviewer asks an entry's author, or suggests another wording; the entry waits for the author meanwhile.

A question is a letter: translated, kept nowhere, answered in the same thread. A wording is kept in the history until
its author has decided; a record's own words never are a machine's.
"""

from __future__ import annotations

from handlers.dialogues.draft import Draft
from handlers.dialogues.model import Store
from handlers.directory import correspondence, review_history
from handlers.directory.card_facts import field_key, questions_of
from handlers.directory.review_base import Entries
from handlers.directory.review_entries import data_of, language_name, role_of
from handlers.directory.review_parts import give_back, record_of, said_in
from handlers.private.visit import Visit
from messages.richtext import Style, joined, plain
from storage import records, reviewing
from storage.records import Record


class Asking(Entries):
    """The verbs "ask", "suggest" and "field", and the endings of their dialogues."""

    def ask(self, visit: Visit, record: Record, _argument: str, _message: int | None) -> None:
        """Ask for the question."""
        if record.person_id is None:
            visit.tell("review-no-author")
        else:
            self._parts.ask(visit, "review_ask", f"{record.ref}:{record.version}")

    def asked(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The question to an author is written."""
        text, language = said_in(draft)
        ref = subject.partition(":")[0]
        record = record_of(visit, ref)
        current = f"{ref}:{record.version}" if record is not None else subject  # a question stays one
        still = self.still(visit, current, "ask", text)
        if still is not None and self._send_question(visit, still, text, language):
            visit.tell("dialogue-review-ask.done")

    def _send_question(self, visit: Visit, record: Record, text: str, language: str) -> bool:
        thread = correspondence.open_thread(
            visit.conn,
            visit.office,
            record=record,
            asker_id=visit.person.id,
            leader_id=record.person_id or visit.person.id,
            kind="review",
            text=text,
            language=language,
            now=visit.now,
            rooms=visit.rooms,
        )
        if thread is None:
            visit.tell("review-cannot-ask")
            give_back(visit, text)
            return False
        if record.state == "submitted":
            self._await_author(visit, record)
        else:
            self.note(visit, record, "asked")
        return True

    def _await_author(self, visit: Visit, record: Record) -> None:
        """It waits for its author now."""
        office, person = visit.office, visit.person.id
        how = {"role": role_of(visit), "person_id": person, "action": "asked", "secrets": office.secrets}
        records.move(visit.conn, record, "asked", now=visit.now, **how)  # type: ignore[arg-type]

    def suggest(self, visit: Visit, record: Record, _argument: str, _message: int | None) -> None:
        """Which text is it about?"""
        fields = [
            question.key
            for question in questions_of(record.kind)
            if question.store is Store.TEXT
            and records.source_of(visit.conn, record, question.key, secrets=visit.office.secrets) is not None
        ]
        if record.person_id is None or not fields:
            visit.tell("review-no-author")
        elif len(fields) == 1:
            self.field(visit, record, fields[0], None)
        else:
            offers = [(visit.text(field_key(name)), data_of(record, f"field:{name}")) for name in fields]
            visit.offer(visit.text("review-which-field"), offers, columns=2)

    def field(self, visit: Visit, record: Record, name: str, _message: int | None) -> None:
        """Ask for the wording, below the one that there is."""
        source = records.source_of(visit.conn, record, name, secrets=visit.office.secrets)
        if source is None or self._parts.dialogues is None:
            visit.tell("review-gone")
            return
        language = language_name(source.language, visit.language)
        head = plain(visit.text("review-suggest-how", language=language, field=visit.text(field_key(name))))
        visit.say(joined([head, plain(source.text).wrapped(Style.QUOTE)], "\n"))
        self._parts.ask(visit, "review_suggest", f"s:{record.ref}:{record.version}:{name}")

    def suggested(self, visit: Visit, draft: Draft, subject: str) -> None:
        """Another wording is written: its author decides. One in another language than the text goes as a question,
        which is translated; a record's own words never are a machine's."""
        text, language = said_in(draft)
        _, ref, version, name = subject.split(":", 3)
        record = self.still(visit, f"{ref}:{version}", "suggest", text)
        if record is None:
            return
        source = records.source_of(visit.conn, record, name, secrets=visit.office.secrets)
        if source is None:
            return
        answer = draft.answers.get("text")
        if answer is not None and answer.language and answer.language != source.language:
            if self._send_question(visit, record, text, language):
                visit.tell("review-suggested-as-question", language=language_name(source.language, visit.language))
            return
        if text.strip() == source.text.strip():
            visit.tell("review-suggested-same")
            return
        self._keep_suggestion(visit, record, {"field": name, "was": source.text, "text": text})

    def _keep_suggestion(self, visit: Visit, record: Record, changes: dict[str, str]) -> None:
        conn, office = visit.conn, visit.office
        if record.state == "submitted":
            self._await_author(visit, record)
        how = {"role": role_of(visit), "person_id": visit.person.id, "secrets": office.secrets, "now": visit.now}
        made = reviewing.suggest(conn, record, changes, **how)  # type: ignore[arg-type]
        reached = visit.say_to(
            record.person_id or 0,
            lambda language: review_history.suggestion(
                conn, office, record, changes["field"], changes["was"], changes["text"], language
            ),
            review_history.answers_to(record, made),
        )
        visit.tell("dialogue-review-suggest.done" if reached is not None else "review-suggested-later")
