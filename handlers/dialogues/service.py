"""Dialogues in private rooms: the stored draft, what is said, the engine's step, what is shown, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handlers.dialogues import layout
from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import CONSENT, Draft
from handlers.dialogues.engine import Engine, Outcome, Step
from handlers.dialogues.finding import StoredLookups
from handlers.dialogues.model import Dialogue, Kind, Question
from handlers.dialogues.reminders import KEPT
from handlers.dialogues.showing import Showing
from handlers.private.visit import Office, Visit
from messages.richtext import RichText, Style, plain
from messages.types import FileRef
from storage import drafts, ledger, people
from storage.drafts import StoredDraft

_AT_ONCE = 20  # drafts of one person
_WORDS = (Kind.SHORT, Kind.LONG, Kind.PERSON, Kind.PLACE, Kind.COUNTRY, Kind.ORGANISATION, Kind.LINK, Kind.FILE)

Ending = Callable[[Visit, Draft, str], None]
"""What becomes of the answers of a dialogue: told in the same transaction. The last argument is what it was about."""


class Dialogues:
    """Runs dialogues; `endings` by name of the dialogue, "" for those that make records."""

    def __init__(self, office: Office, engine: Engine, endings: Mapping[str, Ending]) -> None:
        self._office = office
        self._engine = engine
        self._endings = endings
        self._showing = Showing(office)

    # beginning and going on

    def start(self, visit: Visit, name: str, subject: str = "", *, anew: bool = False) -> None:
        """Begin a dialogue; one that waits already is offered instead, and one that is open is set aside."""
        dialogue = dialogues()[name]
        if not anew and not dialogue.brief:
            mine = drafts.of_person(visit.conn, visit.person.id, ring=self._office.ring)
            same = next((one for one in mine if (one.name, one.subject) == (name, subject) and one.payload), None)
            if same is not None:
                text = visit.text("dialogue-exists", name=self._name(dialogue, visit.language))
                go_on = (visit.text("word-continue"), f"g:resume:{same.ref}")
                visit.offer(text, [go_on, (visit.text("word-restart"), f"g:anew:{name}:{same.ref}")])
                return
        other = drafts.active(visit.conn, visit.person.id, ring=self._office.ring)
        lookups = StoredLookups(visit)
        step = self._engine.begin(dialogue, visit.language, lookups, visit.now.date())
        if other is not None and dialogue.brief:
            step.draft.interrupted = self._interrupted(other)
        elif other is not None and other.name in dialogues() and not dialogues()[other.name].brief:
            name_there = self._name(dialogues()[other.name], visit.language)
            step.notes.insert(0, visit.text("dialogue-set-aside", name=name_there))
        stored = self._add(visit, step.draft, subject)
        self._showing.show(visit, stored, step)

    def open(self, visit: Visit, draft: Draft, subject: str) -> None:
        """Begin with answers that are there already: a record is changed."""
        dialogue = dialogues()[draft.name]
        stored = self._add(visit, draft, subject)
        step = self._engine.resume(dialogue, draft, StoredLookups(visit), visit.now.date())
        self._showing.show(visit, stored, step)

    def _add(self, visit: Visit, draft: Draft, subject: str) -> StoredDraft:
        return drafts.add(
            visit.conn,
            person_id=visit.person.id,
            name=draft.name,
            subject=subject,
            room_id=visit.place.room_id,
            payload=draft.to_json(),
            ring=self._office.ring,
            now=visit.now,
        )

    def resume(self, visit: Visit, ref: str) -> bool:
        """Go on with a draft of this person's. Returns False if there is none of this id."""
        stored = drafts.by_ref(visit.conn, ref, [visit.person.id], ring=self._office.ring)
        opened = self._opened(stored)
        if stored is None or opened is None:
            return False
        dialogue, draft = opened
        drafts.set_aside(visit.conn, visit.person.id)
        step = self._engine.resume(dialogue, draft, StoredLookups(visit), visit.now.date())
        step.notes.insert(0, visit.text("dialogue-resumed", name=self._name(dialogue, draft.language)))
        self._settle(visit, dialogue, stored, step)
        return True

    def restart(self, visit: Visit, name: str, ref: str) -> None:
        """Throw a draft away and begin again."""
        stored = drafts.by_ref(visit.conn, ref, [visit.person.id], ring=self._office.ring)
        if stored is not None:
            drafts.drop(visit.conn, stored.id)
        self.start(visit, name, stored.subject if stored else "", anew=True)

    def show_again(self, visit: Visit) -> bool:
        """Repeat the question that waits for an answer. Returns False if none does."""
        stored = self.active(visit)
        opened = self._opened(stored)
        if stored is None or opened is None:
            return False
        dialogue, draft = opened
        self._settle(
            visit, dialogue, stored, self._engine.resume(dialogue, draft, StoredLookups(visit), visit.now.date())
        )
        return True

    def list_drafts(self, visit: Visit) -> None:
        """What waits to be gone on with."""
        mine = drafts.of_person(visit.conn, visit.person.id, ring=self._office.ring)[:_AT_ONCE]
        mine = [one for one in mine if one.payload and one.name in dialogues() and not dialogues()[one.name].brief]
        if not mine:
            visit.tell("dialogue-none")
            return
        choices = [
            (f"{self._name(dialogues()[one.name], visit.language)} · {one.updated_at:%d.%m.}", f"g:resume:{one.ref}")
            for one in mine
        ]
        visit.offer(plain(visit.text("dialogue-drafts")).wrapped(Style.BOLD), choices)

    # what is said

    def active(self, visit: Visit) -> StoredDraft | None:
        """The draft that this person's answers are for."""
        stored = drafts.active(visit.conn, visit.person.id, ring=self._office.ring)
        return stored if stored is not None and stored.payload is not None and stored.name in dialogues() else None

    def takes_numbers(self, stored: StoredDraft) -> bool:
        """Whether a bare number may be the answer that waits: all but the questions for words are numbered."""
        question = self._question(stored)
        return question is None or question.kind not in _WORDS

    def waits_for_file(self, stored: StoredDraft) -> bool:
        """Whether the answer that waits is a photo or a file."""
        question = self._question(stored)
        return question is not None and question.kind is Kind.FILE

    def _question(self, stored: StoredDraft) -> Question | None:
        opened = self._opened(stored)
        return opened[0].question(opened[1].at) if opened is not None else None

    def said(self, visit: Visit, stored: StoredDraft, text: str, *, language: str = "", command: bool = False) -> None:
        """Something typed while a question waits; `command`: as a command."""
        opened = self._opened(stored)
        if opened is None:
            return
        dialogue, draft = opened
        step = self._engine.said(
            dialogue,
            draft,
            text,
            lookups=StoredLookups(visit),
            today=visit.now.date(),
            language=language,
            event=self._event(visit, visit.event.raw.event_id),
            early=visit.event.received_at < stored.prompted_at,
            command=command,
        )
        self._settle(visit, dialogue, stored, step)

    def sent(self, visit: Visit, stored: StoredDraft, file: FileRef) -> None:
        """A photo or a file."""
        opened = self._opened(stored)
        if opened is not None:
            dialogue, draft = opened
            platform = visit.place.room.platform
            step = self._engine.sent(
                dialogue, draft, file, platform, lookups=StoredLookups(visit), today=visit.now.date()
            )
            self._settle(visit, dialogue, stored, step)

    def changed(self, visit: Visit, event_id: str, text: str) -> bool:
        """A message was edited: if it was an answer of the open draft, it re-answers. Returns whether it was."""
        stored = self.active(visit)
        opened = self._opened(stored)
        if stored is None or opened is None:
            return False
        dialogue, draft = opened
        event = self._event(visit, event_id)
        if self._engine.answer_of(draft, event)[1] is None:
            return False
        step = self._engine.changed(dialogue, draft, event, text, lookups=StoredLookups(visit), today=visit.now.date())
        self._settle(visit, dialogue, stored, step)
        return True

    def pressed(self, visit: Visit, data: str, message_id: int | None = None) -> None:
        """A button: `<ref>:<revision>:<token>`. Below the message that asks the current question it is never too old:
        somebody ticks faster than the message is edited."""
        ref, _, rest = data.partition(":")
        revision, _, token = rest.partition(":")
        stored = drafts.by_ref(visit.conn, ref, [visit.person.id], ring=self._office.ring)
        opened = self._opened(stored)
        if stored is None or opened is None:
            visit.answer_button(visit.text("dialogue-gone"))
            return
        here = message_id is not None and message_id == stored.prompt_id
        if (str(stored.revision) != revision and not here) or not stored.active:
            visit.answer_button(visit.text("dialogue-stale"))
            drafts.set_aside(visit.conn, visit.person.id)
            dialogue, draft = opened
            lookups = StoredLookups(visit)
            self._settle(visit, dialogue, stored, self._engine.resume(dialogue, draft, lookups, visit.now.date()))
        elif token:
            self._pick(visit, stored, opened, [token])

    def picked(self, visit: Visit, message_id: int, key: str = "", tokens: tuple[str, ...] = ()) -> bool:
        """A reaction to the current question (`key`), or a vote in its poll or that of an earlier one (`tokens`).
        Returns whether it was one."""
        stored = self.active(visit)
        opened = self._opened(stored)
        if stored is None or opened is None:
            return False
        dialogue, draft = opened
        poll = "" if key else draft.polls.get(str(message_id), "")
        if stored.prompt_id != message_id and not poll:
            return False
        if key:
            step = self._engine.resume(dialogue, draft, StoredLookups(visit), visit.now.date())
            token = layout.reacted(step.prompt, key) if step.prompt else None
            if token is None:
                return False
            tokens = (token,)
        self._pick(visit, stored, opened, list(tokens), poll)
        return True

    def _pick(
        self, visit: Visit, stored: StoredDraft, opened: tuple[Dialogue, Draft], tokens: list[str], poll: str = ""
    ) -> None:
        dialogue, draft = opened
        lookups = StoredLookups(visit)
        step = self._engine.pressed(dialogue, draft, tokens, lookups=lookups, today=visit.now.date(), poll=poll)
        visit.answer_button(step.toast)
        if step.picked and stored.prompt_id is not None and visit.capabilities.buttons:
            label = self._asked(dialogue, draft)
            body = (
                plain(label).wrapped(Style.BOLD) + plain(f"\n✓ {step.picked}") if label else plain(f"✓ {step.picked}")
            )
            if visit.can_edit(stored.prompt_id, body):
                visit.edit(stored.prompt_id, body)
        self._settle(visit, dialogue, stored, step)

    def _asked(self, dialogue: Dialogue, draft: Draft) -> str:
        """What stays above an answer that was picked: the question, or what was consented to."""
        question = dialogue.question(draft.at)
        if question is not None:
            return self._office.catalog.text(dialogue.word(question), draft.language)
        consent = draft.at.removeprefix(CONSENT)
        return self._office.catalog.text(f"consent-{consent}", draft.language) if consent != draft.at else ""

    # what comes of it

    def _settle(self, visit: Visit, dialogue: Dialogue, stored: StoredDraft, step: Step) -> None:
        """Store the step and show what it asks for."""
        if step.draft.language != visit.language and step.outcome is Outcome.GO_ON:
            before = self._opened(stored)
            if before is not None and before[1].language != step.draft.language:
                people.set_language(visit.conn, visit.person.id, step.draft.language)
                visit.language = step.draft.language
        match step.outcome:
            case Outcome.GO_ON:
                self._showing.show(visit, stored, step)
            case Outcome.SAVED:
                self._showing.save(visit, stored, step, stored.prompt_id, active=False)
                word = self._office.catalog.text("word-continue", step.draft.language)
                visit.say(self._notes(step, visit.text("dialogue-saved", days=KEPT.days, word=word)))
                self._take_up(visit, step.draft)
            case Outcome.CANCELLED:
                drafts.drop(visit.conn, stored.id)
                visit.say(self._notes(step, visit.text("dialogue-cancelled")))
                self._take_up(visit, step.draft)
            case Outcome.DONE:
                drafts.drop(visit.conn, stored.id)
                ending = self._endings.get(dialogue.name) or self._endings[""]
                ending(visit, step.draft, stored.subject)
                self._take_up(visit, step.draft)

    def _interrupted(self, other: StoredDraft) -> str:
        """What was being answered before: the draft itself, or the one that it had interrupted."""
        opened = self._opened(other)
        if opened is None or not opened[0].brief:
            return other.ref
        return opened[1].interrupted

    def _take_up(self, visit: Visit, draft: Draft) -> None:
        """Go on with what a brief dialogue interrupted, unless its end began another."""
        if draft.interrupted and self.active(visit) is None:
            self.resume(visit, draft.interrupted)

    def _notes(self, step: Step, last: str) -> RichText:
        return plain("\n\n".join((*step.notes, last)))

    def _opened(self, stored: StoredDraft | None) -> tuple[Dialogue, Draft] | None:
        if stored is None or stored.payload is None or stored.name not in dialogues():
            return None
        return dialogues()[stored.name], Draft.from_json(stored.payload)

    def _event(self, visit: Visit, event_id: str) -> tuple[str, str]:
        return visit.place.chat.hex(), event_id

    def _name(self, dialogue: Dialogue, language: str) -> str:
        return self._office.catalog.text(dialogue.title, language)

    def drop(self, visit: Visit, ref: str) -> None:
        """Throw a draft away."""
        stored = drafts.by_ref(visit.conn, ref, [visit.person.id], ring=self._office.ring)
        if stored is not None:
            drafts.drop(visit.conn, stored.id)
        visit.tell("dialogue-cancelled")


def message_of(visit: Visit, event_id: str) -> int | None:
    """The bot's message that an event of this room shows."""
    found = ledger.message_of(visit.conn, visit.place.chat, event_id)
    return found[0].id if found else None
