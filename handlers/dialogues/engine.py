"""The one engine of all dialogues: a draft and something said in, a draft and a prompt out. Pure: no platform, no I/O.

Nobody is ever trapped: every station understands every universal word, and what cannot be understood is answered with
what to do, the draft unchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from datetime import date

from handlers.dialogues import path, words
from handlers.dialogues.draft import CANCEL, CAREFUL, CONFIRM, CONSENT, LANGUAGE, MORE, REVIEW, WHICH, Answer, Draft
from handlers.dialogues.forms import Forms
from handlers.dialogues.lookups import Lookups
from handlers.dialogues.model import Dialogue, Kind, Question
from handlers.dialogues.moves import Moves
from handlers.dialogues.stations import Stations
from handlers.dialogues.step import Outcome, Step
from handlers.dialogues.taking import Event, Taking
from messages.catalog import Catalog
from messages.types import FileRef

__all__ = ["Engine", "Outcome", "Step"]

_LONGEST = 20_000
"""Characters of an answer that are read at all; platforms allow fewer."""


_IN_LETTERS = ("help", "why", "cancel", "back")
"""The universal words that are heard where a letter is written."""


class Engine:
    """Runs dialogues in the words of a catalog. `contact`: who is there for those who need a human being."""

    def __init__(self, catalog: Catalog, *, contact: str = "") -> None:
        self._catalog = catalog
        self._forms = Forms(catalog)
        self._stations = Stations(catalog, self._forms, contact=contact)
        self._moves = Moves(catalog, self._stations)
        self._taking = Taking(catalog, self._forms, self._stations, self._moves)

    # from outside

    def begin(self, dialogue: Dialogue, language: str, lookups: Lookups, today: date) -> Step:
        """The first question."""
        draft = Draft(dialogue.name, dialogue.version, self._catalog.spoken(language), dialogue.questions[0].key)
        step = Step(draft)
        about = f"{dialogue.title}.about"
        if self._catalog.has(about):
            step.notes.append(self._catalog.text(about, draft.language))
        return self._prompted(dialogue, step, lookups, today)

    def resume(self, dialogue: Dialogue, draft: Draft, lookups: Lookups, today: date) -> Step:
        """The question where a draft stands; questions that changed meanwhile are mended."""
        step = Step(deepcopy(draft))
        if self._mend(dialogue, step.draft):
            step.notes.append(self._catalog.text("dialogue-changed", draft.language))
        return self._prompted(dialogue, step, lookups, today)

    def said(
        self,
        dialogue: Dialogue,
        draft: Draft,
        text: str,
        *,
        lookups: Lookups,
        today: date,
        language: str = "",
        event: Event | None = None,
        early: bool = False,
        command: bool = False,
    ) -> Step:
        """Something typed. `early`: it was sent before the current question was asked; `command`: as a command."""
        step = Step(deepcopy(draft))
        self._mend(dialogue, step.draft)
        text = text[:_LONGEST]
        word = words.heard(text)
        command = command or text.lstrip().startswith(("/", "!"))
        if word is not None and self._obeys(dialogue, step.draft, word[0], command=command):
            self._moves.word(dialogue, step, word[0], word[1])
        elif not (early and self._taking.append(dialogue, step, text, event)):
            self._taking.answer(dialogue, step, words.literally(text) or text, lookups, today, language, event)
        return self._prompted(dialogue, step, lookups, today)

    def pressed(
        self,
        dialogue: Dialogue,
        draft: Draft,
        tokens: Sequence[str],
        *,
        lookups: Lookups,
        today: date,
        poll: str = "",
    ) -> Step:
        """Something pressed; or all that was picked in the poll of the question `poll`, which may be an earlier one."""
        step = Step(deepcopy(draft))
        self._mend(dialogue, step.draft)
        polled = dialogue.question(poll)
        if polled is not None:
            self._vote(dialogue, step, polled, list(tokens), lookups)
        elif len(tokens) == 1 and tokens[0].startswith("w:"):
            self._moves.word(dialogue, step, tokens[0][2:], None)
        else:
            self._taking.press(dialogue, step, list(tokens), lookups)
        return self._prompted(dialogue, step, lookups, today)

    def sent(
        self, dialogue: Dialogue, draft: Draft, file: FileRef, platform: str, *, lookups: Lookups, today: date
    ) -> Step:
        """A photo or file."""
        step = Step(deepcopy(draft))
        self._mend(dialogue, step.draft)
        question = dialogue.question(step.draft.at)
        if question is None or question.kind is not Kind.FILE:
            step.notes.append(self._text(step, "dialogue-file-unexpected"))
        else:
            name = self._taking.neutral_name(step.draft, question, file.name)
            value = {"platform": platform, "id": file.id, "kind": file.kind, "name": name}
            self._taking.keep(dialogue, step, question, Answer({**value, "mime": file.mime, "size": file.size}, name))
        return self._prompted(dialogue, step, lookups, today)

    def changed(
        self, dialogue: Dialogue, draft: Draft, event: Event, text: str, *, lookups: Lookups, today: date
    ) -> Step:
        """A typed answer was edited where it was typed."""
        step = Step(deepcopy(draft))
        self._mend(dialogue, step.draft)
        key, answer = self.answer_of(step.draft, event)
        question = dialogue.question(key)
        if question is None or answer is None:
            step.notes.append(self._text(step, "dialogue-not-editable"))
            return self._prompted(dialogue, step, lookups, today)
        parts = [[*part[:2], text.strip() if tuple(part[:2]) == event else part[2]] for part in answer.parts]
        whole = "\n".join(part[2] for part in parts if part[2]) if parts else text
        language, first = answer.language, answer.event

        def answered() -> None:
            self._taking.answer(dialogue, step, whole[:_LONGEST], lookups, today, language, first, parts)

        self._elsewhere(dialogue, step, question, answered)
        return self._prompted(dialogue, step, lookups, today)

    @staticmethod
    def answer_of(draft: Draft, event: Event) -> tuple[str, Answer | None]:
        """(key, answer) of what this event said, kept or held; ("", None) if it was no answer."""
        answers = dict(draft.answers)
        if draft.at in (CAREFUL, WHICH) and "held" in draft.view:
            answers[draft.view["question"]] = Taking.held(draft)
        for key, answer in answers.items():
            if answer.event == event or any(tuple(part[:2]) == event for part in answer.parts):
                return key, answer
        return "", None

    # inside

    def _elsewhere(self, dialogue: Dialogue, step: Step, question: Question, answered: Callable[[], None]) -> None:
        """A question that need not be the current one is answered: then one is where one was. If something about the
        answer is asked first, one is there afterwards."""
        draft = step.draft
        before = draft.answers.get(question.key)
        if draft.at in (CAREFUL, WHICH) and draft.view.get("question") == question.key:
            draft.at, draft.view = question.key, {}
        else:
            draft.step_aside(question.key)
        answered()
        if draft.answers.get(question.key) is not before:
            label = self._catalog.text(dialogue.word(question), draft.language)
            step.notes = [self._text(step, "dialogue-edited", question=label)]
        elif draft.at == question.key:
            draft.step_back()

    def _vote(self, dialogue: Dialogue, step: Step, question: Question, tokens: list[str], lookups: Lookups) -> None:
        def voted() -> None:
            self._taking.press(dialogue, step, tokens, lookups, voted=True)

        if step.draft.at == question.key:
            voted()
        else:
            self._elsewhere(dialogue, step, question, voted)
        step.in_place = False
        if step.toast:  # there is nothing that was pressed to show it on
            step.notes.append(step.toast)
            step.toast = ""

    def _prompted(self, dialogue: Dialogue, step: Step, lookups: Lookups, today: date) -> Step:
        if step.outcome is Outcome.GO_ON:
            step.prompt = self._stations.prompt(dialogue, step.draft, lookups, today)
        return step

    def _text(self, step: Step, key: str, **args: str | int) -> str:
        return self._catalog.text(key, step.draft.language, **args)

    def _still_fits(self, dialogue: Dialogue, key: str, answer: Answer) -> bool:
        question = dialogue.question(key)
        return question is not None and (answer.skipped or self._forms.fits(question, answer.value))

    def _mend(self, dialogue: Dialogue, draft: Draft) -> bool:
        """Fit a draft to questions that are not what they were: answers that still fit stay. Returns whether anything
        had to be."""
        known = {q.key for q in dialogue.questions}
        stale = {key for key, answer in draft.answers.items() if not self._still_fits(dialogue, key, answer)}
        for key in stale:
            del draft.answers[key]
        consents = {CONSENT + name for name in dialogue.consents}
        stations = {MORE, REVIEW, CONFIRM, CANCEL, LANGUAGE, *consents, *known}
        held = draft.at in (CAREFUL, WHICH) and draft.view.get("question") in known
        lost = draft.at not in stations and not held
        if lost:
            draft.view, draft.back_to, draft.aside = {}, "", {}
            draft.at = next((q.key for q in path.asked(dialogue, draft) if q.key not in draft.answers), REVIEW)
        if draft.back_to and draft.back_to not in stations:
            draft.back_to = ""
        if not self._can_step_back(draft, stations, known):
            draft.aside = {}
        changed = lost or bool(stale) or draft.version != dialogue.version
        draft.version = dialogue.version
        return changed

    @staticmethod
    def _can_step_back(draft: Draft, stations: set[str], known: set[str]) -> bool:
        """Whether all places where one was before are still there."""
        was = draft.aside
        while was:
            held = was["at"] in (CAREFUL, WHICH) and was["view"].get("question") in known
            if not (was["at"] in stations or held) or (was["back_to"] and was["back_to"] not in stations):
                return False
            was = was["aside"]
        return True

    def _obeys(self, dialogue: Dialogue, draft: Draft, word: str, *, command: bool) -> bool:
        """Whether a universal word is one here, and no answer: "yes" is one to a yes-or-no question, "more" to its
        offer; and a letter may say nearly all of them."""
        question = dialogue.question(draft.at)
        letter = dialogue.brief and question is not None and question.kind in (Kind.SHORT, Kind.LONG, Kind.PERSON)
        if letter and question is not None and not command:
            return word in _IN_LETTERS or (question.optional and word == "skip")
        return word not in self._stations.own_words(dialogue, draft)
