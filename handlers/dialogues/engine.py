"""The one engine of all dialogues: a draft and something said in, a draft and a prompt out. Pure: no platform, no I/O.

Nobody is ever trapped: every station understands every universal word, and what cannot be understood is answered with
what to do, the draft unchanged.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from datetime import date

from handlers.dialogues import path, words
from handlers.dialogues.draft import CANCEL, CAREFUL, CONFIRM, CONSENT, LANGUAGE, MORE, REVIEW, WHICH, Answer, Draft
from handlers.dialogues.forms import Forms
from handlers.dialogues.lookups import Lookups
from handlers.dialogues.model import Dialogue, Kind
from handlers.dialogues.moves import Moves
from handlers.dialogues.stations import Stations
from handlers.dialogues.step import Outcome, Step
from handlers.dialogues.taking import Event, Taking
from messages.catalog import Catalog
from messages.types import FileRef

__all__ = ["Engine", "Outcome", "Step"]

_LONGEST = 20_000
"""Characters of an answer that are read at all; platforms allow fewer."""


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
    ) -> Step:
        """Something typed. `early`: it was sent before the current question was asked."""
        step = Step(deepcopy(draft))
        self._mend(dialogue, step.draft)
        text = text[:_LONGEST]
        word = words.heard(text)
        if word is not None and not self._is_choice(dialogue, step.draft, word[0]):
            self._moves.word(dialogue, step, word[0], word[1])
        elif early and self._taking.append(dialogue, step, text):
            step.notes.append(self._text(step, "dialogue-appended"))
        else:
            self._taking.answer(dialogue, step, words.literally(text) or text, lookups, today, language, event)
        return self._prompted(dialogue, step, lookups, today)

    def pressed(
        self, dialogue: Dialogue, draft: Draft, tokens: Sequence[str], *, lookups: Lookups, today: date
    ) -> Step:
        """Something pressed; several tokens if a poll was answered."""
        step = Step(deepcopy(draft))
        self._mend(dialogue, step.draft)
        if len(tokens) == 1 and tokens[0].startswith("w:"):
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
            value = {"platform": platform, "id": file.id, "kind": file.kind, "name": file.name}
            self._taking.keep(
                dialogue, step, question, Answer({**value, "mime": file.mime, "size": file.size}, file.name)
            )
        return self._prompted(dialogue, step, lookups, today)

    def changed(
        self, dialogue: Dialogue, draft: Draft, event: Event, text: str, *, lookups: Lookups, today: date
    ) -> Step:
        """A typed answer was edited where it was typed."""
        step = Step(deepcopy(draft))
        self._mend(dialogue, step.draft)
        key = next((key for key, answer in draft.answers.items() if answer.event == event), None)
        question = dialogue.question(key) if key else None
        if question is None:
            step.notes.append(self._text(step, "dialogue-not-editable"))
            return self._prompted(dialogue, step, lookups, today)
        at, view = step.draft.at, step.draft.view
        step.draft.at, step.draft.view, step.draft.back_to = question.key, {}, at
        self._taking.answer(
            dialogue, step, text[:_LONGEST], lookups, today, draft.answers[question.key].language, event
        )
        if step.draft.at == at:
            step.draft.view = view
            label = self._catalog.text(dialogue.word(question), step.draft.language)
            step.notes = [self._text(step, "dialogue-edited", question=label)]
        return self._prompted(dialogue, step, lookups, today)

    # inside

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
            draft.view, draft.back_to = {}, ""
            draft.at = next((q.key for q in path.asked(dialogue, draft) if q.key not in draft.answers), REVIEW)
        if draft.back_to and draft.back_to not in stations:
            draft.back_to = ""
        changed = lost or bool(stale) or draft.version != dialogue.version
        draft.version = dialogue.version
        return changed

    def _is_choice(self, dialogue: Dialogue, draft: Draft, word: str) -> bool:
        """Whether a universal word is an answer here: "yes" to a yes-or-no question, "more" to its offer."""
        return word in self._stations.own_words(dialogue, draft)
