"""What those who lead a webinar do with its questions: answer, hide, put together; whoever asked or supported one is
told in private, in their language."""

from __future__ import annotations

from typing import Any

from handlers.announcements.port import Broadcasting
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory.letterbox import post_of
from handlers.events import asked, question_lists
from handlers.events.asked import Asked
from handlers.events.gathering import Gathering
from handlers.events.hall import Action, led_event, led_question, put, said_in
from handlers.events.question_answers import Answers
from handlers.events.question_moves import free
from handlers.events.questions_joining import QuestionsJoining
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import people, records, translations, webinars
from storage.late import HERE
from storage.records import Record


class QuestionsDesk:
    """Screens and decisions. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._answers = Answers(office, broadcasts=broadcasts)
        self.fire_due = self._answers.fire_due
        self.dialogues: Dialogues | None = None
        self.actions: dict[str, Action] = {
            "desk": self._list,
            "q": self._one,
            "done": self._done,
            "undone": self._undone,
            "reply": lambda visit, ref, more, message_id: self._ask(visit, ref, "webinar_answer"),
            "hide": lambda visit, ref, more, message_id: self._ask(visit, ref, "webinar_hide"),
            "unhide": self._unhide,
            **QuestionsJoining(office, self._show).actions,
        }

    # screens

    def _list(self, visit: Visit, ref: str, number: str, message_id: int | None) -> None:
        gathering = led_event(visit, ref)
        if gathering is None:
            return
        page = question_lists.page_of(visit, ref, number)
        choices: list[Choice] = [(one.short, f"wb:q:{one.record.ref}") for one in page.found]
        choices += question_lists.turning(visit, f"wb:desk:{ref}", page)
        choices.append((visit.text("webinar-refresh"), f"wb:desk:{ref}:{page.number}"))
        choices.append((visit.text("webinar-back"), f"wb:hub:{ref}"))
        put(visit, message_id, question_lists.listed(visit, gathering, page, "webinar-desk-hint"), choices)

    def _one(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        found = led_question(visit, ref, "published")
        if found is not None:
            self._show(visit, *found, message_id)

    def _show(self, visit: Visit, record: Record, gathering: Gathering, message_id: int | None, note: str = "") -> None:
        (one,) = asked.read(visit.conn, self._office, [record], visit.language)
        together = asked.read(visit.conn, self._office, self._joined(visit, record), visit.language)
        parts = [plain(note)] if note else []
        parts.append(self._body(visit, one))
        if together:
            lines = [f"• {isolate(each.text)}" for each in together]
            parts.append(plain("\n".join((visit.text("webinar-together"), *lines))))
        ref = record.ref
        choices: list[Choice] = [(visit.text("webinar-write"), f"wb:reply:{ref}")]
        if one.answered:
            choices.append((visit.text("webinar-undone"), f"wb:undone:{ref}"))
        else:
            choices.insert(0, (visit.text("webinar-done"), f"wb:done:{ref}"))
            choices.append((visit.text("webinar-merge"), f"wb:merge:{ref}"))
        choices += [
            (visit.text("webinar-apart", question=each.short), f"wb:apart:{each.record.ref}") for each in together[:4]
        ]
        choices.append((visit.text("webinar-hide"), f"wb:hide:{ref}"))
        choices.append((visit.text("webinar-back"), f"wb:desk:{gathering.event.ref}"))
        put(visit, message_id, joined(parts, "\n\n"), choices)

    def _body(self, visit: Visit, one: Asked) -> RichText:
        lines = [plain(isolate(one.text)).wrapped(Style.BOLD), plain(question_lists.facts(visit, one))]
        if one.mark:
            lines.append(plain(one.mark).wrapped(Style.ITALIC))
        if one.origin:
            lines.append(plain(visit.text("webinar-original", text=isolate(one.origin))))
        if one.answer:
            lines.append(plain(visit.text("webinar-answer-is", answer=isolate(one.answer))))
        return joined(lines, "\n")

    # answering

    def _done(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        """It was answered aloud."""
        found = led_question(visit, ref, "published")
        if found is None:
            return
        record, gathering = found
        if not record.data.get("answered"):
            record = self._change(visit, record, "answered", answered=f"{visit.now:%Y-%m-%dT%H:%M}")
            self._answers.tell(visit, record, gathering, "aloud")
        self._show(visit, record, gathering, message_id, visit.text("webinar-done-noted"))

    def _undone(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        """It was not answered after all; who was not told yet is not."""
        found = led_question(visit, ref, "published")
        if found is None:
            return
        record, gathering = found
        if record.data.get("answered"):
            record = self._change(visit, record, "reopened", text="", answered="")
            self._answers.cancel(visit, record)
        self._show(visit, record, gathering, message_id)

    def answered(self, visit: Visit, draft: Draft, ref: str) -> None:
        """The ending of the dialogue: an answer in writing, or a better one."""
        found = led_question(visit, ref, "published")
        text, language = said_in(visit, draft)
        if found is None or not text:
            return
        record, gathering = found
        at = record.data.get("answered") or f"{visit.now:%Y-%m-%dT%H:%M}"
        record = self._change(visit, record, "answered", text=text, language=language, answered=at)
        translations.want(visit.conn, record, self._office.languages)
        self._answers.tell(visit, record, gathering, "written")
        self._show(visit, record, gathering, None, visit.text("webinar-done-noted"))

    # hiding

    def hidden(self, visit: Visit, draft: Draft, ref: str) -> None:
        """The ending of the dialogue that asks why."""
        found = led_question(visit, ref, "published")
        if found is None:
            return
        (record, gathering), (reason, language) = found, said_in(visit, draft)
        free(visit, record)
        refused = self._move(visit, record, "refused", "hidden")
        how: Any = {"role": "coordinator", "person_id": visit.person.id, "secrets": self._office.secrets}
        kept = {"reason": reason}
        records.note(visit.conn, record.id, record.version, action="reason", now=visit.now, changes=kept, **how)
        (one,) = asked.read(visit.conn, self._office, [refused], visit.language)
        told = self._tell_author(visit, refused, gathering, "webinar-told-hidden", (reason, language))
        note = visit.text("webinar-hidden" if told else "webinar-hidden-untold", question=isolate(one.text))
        choices = [(visit.text("webinar-unhide"), f"wb:unhide:{ref}"), self._back(visit, gathering)]
        visit.offer(note, choices)

    def _unhide(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        found = led_question(visit, ref, "refused", "published")
        if found is None:
            return
        record, gathering = found
        if record.state == "refused":
            record = self._move(visit, record, "published", "shown")
            translations.want(visit.conn, record, self._office.languages)
        self._show(visit, record, gathering, message_id)

    def _tell_author(
        self, visit: Visit, record: Record, gathering: Gathering, key: str, reason: tuple[str, str]
    ) -> bool:
        """Kindly, with the reason translated. Returns whether they could be told."""
        if record.person_id is None or people.canonical(visit.conn, record.person_id) == visit.person.id:
            return False

        def compose(language: str) -> RichText:
            (one,) = asked.read(visit.conn, self._office, [record], language)
            said = gathering.text(key, language, question=isolate(one.origin or one.text))
            return joined([plain(said), plain(HERE)], "\n\n")

        again = [("webinar-ask", f"wb:ask:{gathering.event.ref}")]
        return post_of(visit).send(record.person_id, compose, again, letter=reason) is not None

    # inside

    def _joined(self, visit: Visit, record: Record) -> list[Record]:
        return webinars.questions(visit.conn, webinars.INTO, record.ref, "merged", secrets=self._office.secrets)

    def _ask(self, visit: Visit, ref: str, dialogue: str) -> None:
        if led_question(visit, ref, "published") is not None and self.dialogues is not None:
            self.dialogues.start(visit, dialogue, subject=ref)

    def _change(
        self, visit: Visit, record: Record, action: str, *, answered: str, text: str | None = None, language: str = ""
    ) -> Record:
        return records.change(
            visit.conn,
            record,
            role="coordinator",
            person_id=visit.person.id,
            action=action,
            secrets=self._office.secrets,
            now=visit.now,
            texts_now=None if text is None else {"answer": text},
            languages={"answer": language} if language else None,
            data_now={**record.data, "answered": answered},
        )

    def _move(self, visit: Visit, record: Record, state: str, action: str) -> Record:
        how: Any = {"role": "coordinator", "person_id": visit.person.id, "action": action}
        return records.move(visit.conn, record, state, **how, secrets=self._office.secrets, now=visit.now)

    def _back(self, visit: Visit, gathering: Gathering) -> Choice:
        return visit.text("webinar-back"), f"wb:desk:{gathering.event.ref}"
