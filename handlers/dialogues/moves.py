"""Moving through a dialogue: the universal words, and where one comes to after an answer."""

from __future__ import annotations

from collections.abc import Callable

from handlers.dialogues import bounds, path
from handlers.dialogues.draft import CANCEL, CAREFUL, CONFIRM, CONSENT, LANGUAGE, MORE, REVIEW, WHICH, Answer, Draft
from handlers.dialogues.model import Dialogue
from handlers.dialogues.stations import Stations
from handlers.dialogues.step import Outcome, Step
from messages.catalog import Catalog


def go(draft: Draft, at: str, back_to: str = "") -> None:
    """Stand somewhere else; what was only shown is forgotten."""
    draft.at, draft.back_to, draft.view = at, back_to, {}


class Moves:
    """Moves drafts, in the words of a catalog."""

    def __init__(self, catalog: Catalog, stations: Stations) -> None:
        self._catalog = catalog
        self._stations = stations
        self._by_word: dict[str, Callable[[Dialogue, Step], None]] = {
            **dict.fromkeys(("back", "previous"), self.back),
            **dict.fromkeys(("skip", "next"), self.skip),
            **dict.fromkeys(("continue", "done", "keep"), self._onward),
            "confirm": self.forward,
            **dict.fromkeys(("cancel", "delete"), self._cancel),
            "review": self._review,
            "save": self._save,
            "language": self._language,
            "options": self._options,
            "why": self._why,
        }

    def word(self, dialogue: Dialogue, step: Step, word: str, number: int | None) -> None:
        """Obey a universal word; those that mean nothing here are answered with help."""
        if word == "edit":
            self.edit(dialogue, step, number)
        else:
            self._by_word.get(word, self._help)(dialogue, step)

    def _help(self, dialogue: Dialogue, step: Step) -> None:
        step.notes.append(self._stations.explanation(dialogue, step.draft, "help"))

    def _why(self, dialogue: Dialogue, step: Step) -> None:
        step.notes.append(self._stations.explanation(dialogue, step.draft, "why"))

    def _review(self, dialogue: Dialogue, step: Step) -> None:
        if dialogue.brief:
            self._help(dialogue, step)
        else:
            step.draft.aside = {}
            go(step.draft, REVIEW)

    def _save(self, dialogue: Dialogue, step: Step) -> None:
        step.outcome = Outcome.SAVED

    def _cancel(self, dialogue: Dialogue, step: Step) -> None:
        draft = step.draft
        if draft.at == CANCEL or dialogue.brief or not draft.answers:
            step.outcome = Outcome.CANCELLED
        else:
            self._away(dialogue, draft, CANCEL)

    def _language(self, dialogue: Dialogue, step: Step) -> None:
        self._away(dialogue, step.draft, LANGUAGE)

    def _away(self, dialogue: Dialogue, draft: Draft, station: str) -> None:
        if draft.at in (CANCEL, LANGUAGE):
            self.leave(dialogue, draft)
        draft.step_aside(station)

    @staticmethod
    def leave(dialogue: Dialogue, draft: Draft) -> None:
        """Out of an aside, to where one was."""
        if draft.step_back():
            return
        unanswered = (q.key for q in path.asked(dialogue, draft) if q.key not in draft.answers)
        go(draft, draft.back_to or next(unanswered, REVIEW))

    def _options(self, dialogue: Dialogue, step: Step) -> None:
        step.draft.view["open"] = not step.draft.view.get("open", False)
        step.in_place = True

    @staticmethod
    def _whence(draft: Draft) -> str:
        """Where to come back to from an aside."""
        if draft.at in (CAREFUL, WHICH):
            return str(draft.view.get("question", REVIEW))
        return draft.at

    def back(self, dialogue: Dialogue, step: Step) -> None:
        """The question before, or out of an aside."""
        draft = step.draft
        if draft.at in (CAREFUL, WHICH):
            go(draft, draft.view["question"], draft.back_to)
            return
        if draft.back_to:
            go(draft, draft.back_to)
            return
        if draft.aside or draft.at in (CANCEL, LANGUAGE):
            self.leave(dialogue, draft)
            return
        before = path.before(dialogue, draft, draft.at)
        if before is None:
            step.notes.append(self._text(step, "dialogue-first"))
            return
        go(draft, before)

    def skip(self, dialogue: Dialogue, step: Step) -> None:
        """On without an answer, where that may be."""
        draft = step.draft
        question = dialogue.question(draft.at)
        if question is None:
            self._onward(dialogue, step)
        elif question.key in draft.answers:
            self.arrive(dialogue, step, question.key)  # it has an answer: leave that as it is
        elif not question.optional:
            step.notes.append(self._text(step, "dialogue-needed"))
        else:
            draft.answers[question.key] = Answer(skipped=True)
            self.arrive(dialogue, step, question.key)

    def _onward(self, dialogue: Dialogue, step: Step) -> None:
        """A word that says "go on", and nothing that would confirm all of it."""
        if step.draft.at == CONFIRM:
            self._help(dialogue, step)
        else:
            self.forward(dialogue, step)

    def forward(self, dialogue: Dialogue, step: Step) -> None:
        """What confirms, or goes on."""
        draft = step.draft
        question = dialogue.question(draft.at)
        if question is not None and question.key in draft.answers:
            self.arrive(dialogue, step, question.key)
        elif draft.at == CANCEL:
            self.leave(dialogue, draft)
            step.notes.append(self._text(step, "dialogue-kept"))
        elif draft.at == LANGUAGE:
            self.leave(dialogue, draft)
        elif draft.at == MORE:
            go(draft, REVIEW)
        elif draft.at == REVIEW:
            self._review_done(dialogue, step)
        elif draft.at == CONFIRM:
            self.finish(dialogue, step)
        else:
            step.notes.append(self._stations.explanation(dialogue, draft, "help"))

    def _review_done(self, dialogue: Dialogue, step: Step) -> None:
        missing = [
            q.key for q in path.asked(dialogue, step.draft) if not q.optional and q.key not in step.draft.answers
        ]
        if missing:
            go(step.draft, missing[0])
            step.notes.append(self._text(step, "dialogue-needed"))
        elif not self._bounded(dialogue, step):
            go(step.draft, path.following(dialogue, step.draft, REVIEW))

    def finish(self, dialogue: Dialogue, step: Step) -> None:
        """Done, unless something is missing."""
        draft = step.draft
        missing = [q.key for q in path.asked(dialogue, draft) if not q.optional and q.key not in draft.answers]
        refused = [name for name in dialogue.required if not draft.consents.get(name)]
        if missing:
            go(draft, missing[0])
            step.notes.append(self._text(step, "dialogue-needed"))
        elif self._bounded(dialogue, step):
            return
        elif refused:
            go(draft, CONSENT + refused[0])
            step.notes.append(self._text(step, "dialogue-consent-needed"))
        else:
            step.outcome = Outcome.DONE

    def _bounded(self, dialogue: Dialogue, step: Step) -> bool:
        """To the first answer that does not go with the others, if there is one."""
        found = bounds.first_wrong(self._catalog, dialogue, step.draft)
        if found is not None:
            question, wrong = found
            go(step.draft, question.key, REVIEW)
            step.notes.append(self._text(step, wrong.key, **wrong.args))
        return found is not None

    def edit(self, dialogue: Dialogue, step: Step, number: int | None) -> None:
        """To the answer of this number; without one, to all of them."""
        draft = step.draft
        questions = path.asked(dialogue, draft)
        if draft.at in (CANCEL, LANGUAGE):
            self.leave(dialogue, draft)
        if number is None:
            draft.aside = {}
            go(draft, REVIEW)
        elif 1 <= number <= len(questions):
            at = questions[number - 1].key
            go(draft, at, "" if draft.at == at else draft.back_to or self._whence(draft))
        else:
            step.notes.append(self._text(step, "dialogue-no-such-answer", total=len(questions)))

    def arrive(self, dialogue: Dialogue, step: Step, key: str) -> None:
        """Past the question `key`: to where an answer out of turn came from, or to what follows."""
        draft = step.draft
        if draft.back_to:
            go(draft, draft.back_to)
        elif not draft.step_back():
            go(draft, path.following(dialogue, draft, key))
        if dialogue.brief and draft.at == CONFIRM:
            self.finish(dialogue, step)

    def _text(self, step: Step, key: str, **args: str | int) -> str:
        return self._catalog.text(key, step.draft.language, **args)
