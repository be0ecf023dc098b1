"""Taking answers: typed, pressed, voted; held while something about them is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.dialogues import bounds, path
from handlers.dialogues.answers import Misunderstood
from handlers.dialogues.draft import CANCEL, CAREFUL, CONSENT, LANGUAGE, MORE, WHICH, Answer, Draft
from handlers.dialogues.forms import Forms, Which
from handlers.dialogues.lookups import Lookups
from handlers.dialogues.model import Dialogue, Kind, Question
from handlers.dialogues.moves import Moves, go
from handlers.dialogues.stations import Stations
from handlers.dialogues.step import Outcome, Step
from messages import sensitive
from messages.catalog import LANGUAGES, Catalog

Event = tuple[str, str]
"""Where something was said: the digest of its chat in hex, and the event's id."""

_TICKED = (Kind.CHOICES, Kind.LANGUAGES, Kind.RECORDS)
_JOINTS = re.compile(r"[_\-.+]+|(?<=[a-z])(?=[A-Z])")
"""What stands for spaces in the name of a file."""
_ENDING = 8  # characters


class Taking:
    """Takes answers for where a draft stands."""

    def __init__(self, catalog: Catalog, forms: Forms, stations: Stations, moves: Moves) -> None:
        self._catalog = catalog
        self._forms = forms
        self._stations = stations
        self._moves = moves

    def answer(
        self,
        dialogue: Dialogue,
        step: Step,
        text: str,
        lookups: Lookups,
        today: date,
        language: str,
        event: Event | None,
        parts: Sequence[list[str]] = (),
    ) -> None:
        """Take a typed answer for where the draft stands. `parts`: if it came in several messages (see Answer)."""
        draft = step.draft
        question = dialogue.question(draft.at)
        if question is None:
            self._answer_station(dialogue, step, text, lookups, today, language, event)
            return
        try:
            value = self._forms.typed(question, text, draft, lookups, today)
        except Misunderstood as wrong:
            step.notes.append(self._catalog.text(wrong.key, draft.language, **wrong.args))
            return
        answer = Answer(None, text.strip(), language, event, parts=list(parts))
        if isinstance(value, Which):
            self._hold(draft, WHICH, question, answer, {"typed": value.typed})
            draft.view["found"] = [[found.value, found.label] for found in value.found]
            return
        if self._out_of_bounds(dialogue, step, question, value):
            return
        answer.value = value
        if not self._held_back(draft, question, answer):
            self.keep(dialogue, step, question, answer)

    def _out_of_bounds(self, dialogue: Dialogue, step: Step, question: Question, value: Any) -> bool:
        """Say so if a value does not go with the other answers."""
        wrong = bounds.wrong(self._catalog, dialogue, step.draft, question, value)
        if wrong is not None:
            step.notes.append(self._text(step, wrong.key, **wrong.args))
        return wrong is not None

    def _held_back(self, draft: Draft, question: Question, answer: Answer) -> bool:
        """Hold an answer with details of persons until it is clear what becomes of them. Returns whether it has any."""
        if not question.careful or question.kind not in (Kind.SHORT, Kind.LONG, Kind.PERSON):
            return False
        findings = _noticed(draft, question, str(answer.value))
        if findings:
            kinds = sorted({finding.kind for finding in findings})
            self._hold(draft, CAREFUL, question, answer, {"kinds": kinds})
        return bool(findings)

    def append(self, dialogue: Dialogue, step: Step, text: str, event: Event | None) -> bool:
        """Add a message that was sent before the question to the text answered before it. The whole is an answer like
        any other: it may be held. Returns False if it belongs to no text."""
        draft = step.draft
        held = draft.at == CAREFUL
        question = dialogue.question(draft.view["question"] if held else draft.last)
        answer = self.held(draft) if held else draft.answers.get(draft.last)
        if question is None or answer is None or answer.skipped or question.kind not in (Kind.SHORT, Kind.LONG):
            return False
        whole = f"{answer.said}\n{text}"
        try:
            value = self._forms.typed(question, whole, draft, _NOWHERE, date.min)
        except Misunderstood:
            return False
        parts = answer.parts or [[*(answer.event or ("", "")), answer.said]]
        added = Answer(
            value, whole, answer.language, answer.event, parts=[*parts, [*(event or ("", "")), text.strip()]]
        )
        if not held:
            draft.step_aside(question.key)
        if not self._held_back(draft, question, added):
            last = draft.last
            self.keep(dialogue, step, question, added)
            draft.last = draft.last or last
        step.notes.append(self._text(step, "dialogue-appended"))
        return True

    def _answer_station(
        self,
        dialogue: Dialogue,
        step: Step,
        text: str,
        lookups: Lookups,
        today: date,
        language: str,
        event: Event | None,
    ) -> None:
        """Something typed where no question stands: a choice by its number or words, or else an answer written anew."""
        draft = step.draft
        token = self._stations.choice_of(dialogue, draft, text, lookups, today)
        if token is not None:
            self.press(dialogue, step, [token], lookups)
        elif draft.at in (CAREFUL, WHICH):
            go(draft, draft.view["question"], draft.back_to)
            self.answer(dialogue, step, text, lookups, today, language, event)
        else:
            step.notes.append(self._stations.explanation(dialogue, draft, "help"))

    def keep(self, dialogue: Dialogue, step: Step, question: Question, answer: Answer) -> None:
        """An answer is taken."""
        draft = step.draft
        draft.answers[question.key] = answer
        draft.last = question.key if answer.event is not None else ""
        step.picked = self._forms.shown(question, answer.value, draft.language)
        self._moves.arrive(dialogue, step, question.key)

    def _hold(self, draft: Draft, station: str, question: Question, answer: Answer, view: dict[str, Any]) -> None:
        draft.at = station
        event = list(answer.event) if answer.event else None
        held = [answer.value, answer.said, answer.language, event, answer.parts]
        draft.view = {**view, "question": question.key, "held": held}

    @staticmethod
    def held(draft: Draft) -> Answer:
        """The answer that waits until something about it is clear."""
        value, said, language, event, *parts = draft.view["held"]
        return Answer(value, said, language, tuple(event) if event else None, parts=parts[0] if parts else [])

    # pressed

    def press(
        self, dialogue: Dialogue, step: Step, tokens: list[str], lookups: Lookups, *, voted: bool = False
    ) -> None:
        """Take what was pressed; `voted`: in a poll, where all that is picked comes at once."""
        draft = step.draft
        token = tokens[0] if tokens else ""
        mark, _, value = token.partition(":")
        question = dialogue.question(draft.at)
        if mark == "p":
            pages = max(0, int(draft.view.get("page", 0)) + (1 if value == "+" else -1))
            draft.view["page"] = pages
            step.in_place = True
        elif mark == "m":
            draft.view["month"] = value
            step.in_place = True
        elif mark == "t" and question is not None:
            ticks = [one.partition(":")[2] for one in tokens]
            self._tick(dialogue, step, question, ticks, lookups, whole=voted or len(ticks) > 1)
        elif token == "n:done" and question is not None:
            self._take_ticks(dialogue, step, question, lookups)
        elif question is not None:
            taken = self._forms.pressed(question, token)
            if taken is None:
                step.toast = self._text(step, "dialogue-stale")
            elif not self._out_of_bounds(dialogue, step, question, taken):
                self.keep(dialogue, step, question, Answer(taken))
        else:
            self._press_station(dialogue, step, token)

    def _tick(
        self,
        dialogue: Dialogue,
        step: Step,
        question: Question,
        values: list[str],
        lookups: Lookups,
        *,
        whole: bool,
    ) -> None:
        draft = step.draft
        offered = {c.token[2:] for c in self._forms.choices(question, draft, lookups)}
        if question.kind not in _TICKED or not offered.issuperset(values):
            step.toast = self._text(step, "dialogue-stale")
            return
        ticks: list[str] = draft.view.setdefault("ticks", [])
        if whole:
            draft.view["ticks"] = values
            self._take_ticks(dialogue, step, question, lookups)
            return
        if values[0] in ticks:
            ticks.remove(values[0])
        elif question.most and len(ticks) >= question.most:
            step.toast = self._text(step, "wrong-too-many", most=question.most)
        else:
            ticks.append(values[0])
        step.in_place = True

    def _take_ticks(self, dialogue: Dialogue, step: Step, question: Question, lookups: Lookups) -> None:
        try:
            value = self._forms.ticked(question, step.draft, lookups)
        except Misunderstood as wrong:
            step.toast = self._catalog.text(wrong.key, step.draft.language, **wrong.args)
            step.in_place = True
            return
        if value:
            self.keep(dialogue, step, question, Answer(value))
        else:
            self._moves.skip(dialogue, step)

    def _press_station(self, dialogue: Dialogue, step: Step, token: str) -> None:
        draft = step.draft
        mark, _, value = token.partition(":")
        if token == "s:more" and draft.at == MORE:
            draft.more = True
            go(draft, path.following(dialogue, draft, MORE))
        elif token == "s:go" or (token == "s:keep" and draft.at == CANCEL):
            self._moves.forward(dialogue, step)
        elif token == "s:delete" and draft.at == CANCEL:
            step.outcome = Outcome.CANCELLED
        elif mark == "e" and value.isdecimal():
            self._moves.edit(dialogue, step, int(value))
        elif mark == "l" and value in LANGUAGES and draft.at == LANGUAGE:
            draft.language = value
            self._moves.leave(dialogue, draft)
        elif mark == "c" and draft.at.startswith(CONSENT):
            self._consent(dialogue, step, agreed=value == "yes")
        elif draft.at == CAREFUL:
            self._careful(dialogue, step, token)
        elif draft.at == WHICH:
            self._which(dialogue, step, token)
        else:
            step.toast = self._text(step, "dialogue-stale")

    def _consent(self, dialogue: Dialogue, step: Step, *, agreed: bool) -> None:
        draft = step.draft
        name = draft.at.removeprefix(CONSENT)
        draft.consents[name] = agreed
        step.picked = self._catalog.text("word-yes" if agreed else "word-no", draft.language)
        if not agreed and name in dialogue.required:
            step.notes.append(self._text(step, "dialogue-consent-needed"))
            return
        go(draft, path.following(dialogue, draft, draft.at))

    def _careful(self, dialogue: Dialogue, step: Step, token: str) -> None:
        draft = step.draft
        question = dialogue.question(draft.view["question"])
        if question is None or token not in ("s:keep", "s:remove", "s:again"):
            step.toast = self._text(step, "dialogue-stale")
        elif token == "s:again":
            go(draft, question.key, draft.back_to)
        else:
            answer = self.held(draft)
            if token == "s:remove":
                self._clean(draft, question, answer)
            self.keep(dialogue, step, question, answer)

    def _clean(self, draft: Draft, question: Question, answer: Answer) -> None:
        """Take the details out of an answer, and out of its parts."""
        whole = self._without(draft, question, answer, str(answer.value))
        parts = [[*part[:2], self._without(draft, question, answer, part[2])] for part in answer.parts]
        if parts and _noticed(draft, question, "\n".join(part[2] for part in parts)):  # it only shows in the whole
            parts = [[*parts[0][:2], whole], *([*part[:2], ""] for part in parts[1:])]
        answer.value = answer.said = whole
        answer.parts = parts

    def _without(self, draft: Draft, question: Question, answer: Answer, text: str) -> str:
        language = answer.language or draft.language
        return sensitive.without(text, _noticed(draft, question, text), language, catalog=self._catalog)

    def neutral_name(self, draft: Draft, question: Question, name: str) -> str:
        """The name of a file, without details of persons: the question's own word instead, its ending kept."""
        stem, dot, ending = name.rpartition(".")
        if not dot or not stem or len(ending) > _ENDING:
            stem, dot, ending = name, "", ""
        read = _JOINTS.sub(" ", stem)
        if not (_noticed(draft, question, stem) or _noticed(draft, question, read)):
            return name
        return self._catalog.text(f"field-{question.key}".replace("_", "-"), draft.language) + dot + ending

    def _which(self, dialogue: Dialogue, step: Step, token: str) -> None:
        draft = step.draft
        question = dialogue.question(draft.view["question"])
        mark, _, value = token.partition(":")
        found = draft.view.get("found", [])
        answer = self.held(draft)
        if question is not None and token == "s:typed":
            answer.value = {"name": draft.view["typed"]}
        elif question is not None and mark == "o" and value.isdecimal() and int(value) < len(found):
            answer.value = found[int(value)][0]
        else:
            step.toast = self._text(step, "dialogue-stale")
            return
        self.keep(dialogue, step, question, answer)

    def _text(self, step: Step, key: str, **args: str | int) -> str:
        return self._catalog.text(key, step.draft.language, **args)


def _noticed(draft: Draft, question: Question, text: str) -> list[sensitive.Finding]:
    """Details of persons in an answer; the names of the organisation and the place are nobody's."""
    named = (draft.value("organisation"), draft.value("place"))
    known = [str(value["name"]) for value in named if isinstance(value, dict)]
    found = sensitive.find(text, known=known)
    if question.own_story and question.kind is Kind.PERSON:  # a name is asked for: one word alone may be invented
        found = [one for one in found if one.kind != "person_name" or " " in text[one.start : one.end].strip()]
    return [one for one in found if not (question.own_story and one.kind == "case_detail")]


class _Nowhere:
    """Lookups for answers that need none."""

    def places(self, text: str, *, country: str, language: str) -> list[Any]:
        return []

    def organisations(self, text: str) -> list[Any]:
        return []

    def records(self, kind: str, language: str, tagged: str = "") -> list[Any]:
        return []


_NOWHERE = _Nowhere()
