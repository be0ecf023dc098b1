"""Somebody who talks with the engine: no database, no platform."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import CONSENT, Draft
from handlers.dialogues.engine import Engine, Outcome, Step
from handlers.dialogues.lookups import Found
from handlers.dialogues.model import Dialogue, Kind, Question
from handlers.dialogues.prompt import Prompt
from messages.catalog import Catalog
from messages.types import FileRef

TODAY = date(2026, 11, 22)
CATALOG = Catalog()
ENGINE = Engine(CATALOG)
LISBON = {"name": "Lisbon", "country": "PT", "latitude": 38.7, "longitude": -9.1}


class Library:
    """handlers.dialogues.lookups.Lookups with a few entries."""

    def places(self, text: str, *, country: str, language: str) -> list[Found]:
        both = [Found(LISBON, "Lisbon, Portugal"), Found({"name": "Lisbon", "country": "US"}, "Lisbon, United States")]
        return [Found(LISBON, "Lisbon, Portugal", certain=True)] if text == "Lisboa" else both if "isb" in text else []

    def organisations(self, text: str) -> list[Found]:
        return [Found({"ref": "abc234", "name": "Casa do Mundo"}, "Casa do Mundo")] if "asa" in text else []

    def records(self, kind: str, language: str, tagged: str = "") -> list[Found]:
        return [Found({"ref": "xyz789", "name": "IDNYC"}, "IDNYC")]


TYPED: dict[Kind, str] = {
    Kind.SHORT: "Evening school",
    Kind.LONG: "Volunteers teach the language\nevery evening.",
    Kind.NUMBER: "40",
    Kind.YEAR: "2019",
    Kind.DATE: "2027-06-15",
    Kind.TIME: "18h30",
    Kind.TIME_ZONE: "Europe/Lisbon",
    Kind.PLACE: "Lisboa",
    Kind.COUNTRY: "Portugal",
    Kind.CHOICE: "2",
    Kind.CHOICES: "1, 2",
    Kind.YES_NO: "yes",
    Kind.LINK: "example.org/school",
    Kind.CONTACT: "welcome@example.org",
    Kind.LANGUAGES: "français, português",
    Kind.PERSON: "the mayor",
    Kind.ORGANISATION: "School of the Quay",
    Kind.RECORDS: "1",
}


@dataclass
class Talk:
    """One conversation; it goes over JSON between any two steps, as after a restart."""

    dialogue: Dialogue
    language: str = "en"
    step: Step = field(init=False)
    count: int = 0

    def __post_init__(self) -> None:
        self.step = ENGINE.begin(self.dialogue, self.language, Library(), TODAY)

    @staticmethod
    def about(name: str, language: str = "en") -> Talk:
        return Talk(dialogues()[name], language)

    @property
    def draft(self) -> Draft:
        return Draft.from_json(self.step.draft.to_json())

    @property
    def at(self) -> str:
        return self.step.draft.at

    @property
    def prompt(self) -> Prompt:
        assert self.step.prompt is not None
        return self.step.prompt

    def say(self, text: str, *, early: bool = False, language: str = "") -> Step:
        self.count += 1
        event = ("chat", str(self.count))
        options: dict[str, Any] = {"lookups": Library(), "today": TODAY, "language": language, "event": event}
        self.step = ENGINE.said(self.dialogue, self.draft, text, early=early, **options)
        return self.step

    def press(self, *tokens: str) -> Step:
        self.step = ENGINE.pressed(self.dialogue, self.draft, tokens, lookups=Library(), today=TODAY)
        return self.step

    def send_file(self) -> Step:
        file = FileRef("document", "id-1", "plan.pdf", "application/pdf", 1000)
        self.step = ENGINE.sent(self.dialogue, self.draft, file, "sign", lookups=Library(), today=TODAY)
        return self.step

    def change(self, number: int, text: str) -> Step:
        event = ("chat", str(number))
        self.step = ENGINE.changed(self.dialogue, self.draft, event, text, lookups=Library(), today=TODAY)
        return self.step

    def answer(self) -> Step:
        """A fitting answer to whatever is asked."""
        question = self.dialogue.question(self.at)
        if question is None:
            return self._pass()
        if question.kind is Kind.FILE:
            return self.send_file()
        self.say(answer_to(question))
        return self.press("s:typed") if self.at == "@which" else self.step

    def _pass(self) -> Step:
        if self.at.startswith(CONSENT):
            return self.press("c:yes")
        return self.press(_PASSING.get(self.at, "s:go"))

    def to_the_end(self, most: int = 100) -> Step:
        for _ in range(most):
            if self.step.outcome is not Outcome.GO_ON:
                return self.step
            self.answer()
        raise AssertionError(f"never ends: {self.dialogue.name} at {self.at}")


_PASSING = {"@more": "s:more", "@which": "s:typed", "@careful": "s:keep", "@cancel": "s:keep", "@language": "l:en"}


def answer_to(question: Question) -> str:
    """Something to type that fits."""
    if question.kind is Kind.NUMBER and question.maximum is not None:
        return str(min(int(TYPED[Kind.NUMBER]), question.maximum))
    return TYPED[question.kind]
