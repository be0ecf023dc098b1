"""A draft: where somebody is in a dialogue and all they answered. It travels as JSON, encrypted by the storage."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

import orjson

MORE = "@more"
REVIEW = "@review"
CONSENT = "@consent:"
CONFIRM = "@confirm"
CANCEL = "@cancel"
LANGUAGE = "@language"
CAREFUL = "@careful"
WHICH = "@which"


@dataclass(slots=True)
class Answer:
    """An answer: its value (see `Kind`), the words as typed with their language, and the event that said them (platform
    chat digest in hex, event id), so that an edit of it re-answers. A skipped question has no value. `parts`: what each
    of several messages said (chat, event id, text), if the answer came in more than one."""

    value: Any = None
    said: str = ""
    language: str = ""
    event: tuple[str, str] | None = None
    skipped: bool = False
    parts: list[list[str]] = field(default_factory=list)


@dataclass(slots=True)
class Draft:
    """`at` is the key of a question, or one of the stations above; `back_to` is where to go after an answer that was
    given out of turn; `view` what is only shown: page, ticks, calendar, proposals, a held answer; `aside` where one was
    (at, back_to, view, last, aside) when something else came between, to be there again afterwards."""

    name: str
    version: int
    language: str
    at: str
    answers: dict[str, Answer] = field(default_factory=dict)
    consents: dict[str, bool] = field(default_factory=dict)
    more: bool = False
    back_to: str = ""
    view: dict[str, Any] = field(default_factory=dict)
    original: dict[str, Any] = field(default_factory=dict)  # values when a record was opened to be changed
    interrupted: str = ""  # the draft to go on with after this one, by its ref
    last: str = ""  # the question that was answered before this one, by typing
    aside: dict[str, Any] = field(default_factory=dict)
    polls: dict[str, str] = field(default_factory=dict)  # the question that a poll asks, by the message's id

    def to_json(self) -> bytes:
        """For storage."""
        return orjson.dumps(asdict(self))

    @staticmethod
    def from_json(data: bytes) -> Draft:
        """What `to_json` made."""
        found = orjson.loads(data)
        answers = {
            key: Answer(**{**answer, "event": tuple(answer["event"]) if answer["event"] else None})
            for key, answer in found.pop("answers").items()
        }
        return Draft(**found, answers=answers)

    def step_aside(self, at: str) -> None:
        """Stand somewhere else for a while."""
        view = {name: value for name, value in self.view.items() if name != "open"}
        self.aside = {
            "at": self.at,
            "back_to": self.back_to,
            "view": view,
            "last": self.last,
            "aside": self.aside,
        }
        self.at, self.back_to, self.view = at, "", {}

    def step_back(self) -> bool:
        """Stand again where one was before `step_aside`. Returns False if one was nowhere else."""
        was = self.aside
        if was:
            self.at, self.back_to, self.view = was["at"], was["back_to"], was["view"]
            self.last, self.aside = was["last"], was["aside"]
        return bool(was)

    def value(self, key: str) -> Any:
        """The value of an answer; None without one."""
        answer = self.answers.get(key)
        return None if answer is None or answer.skipped else answer.value
