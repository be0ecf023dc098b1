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
    chat digest in hex, event id), so that an edit of it re-answers. A skipped question has no value."""

    value: Any = None
    said: str = ""
    language: str = ""
    event: tuple[str, str] | None = None
    skipped: bool = False


@dataclass(slots=True)
class Draft:
    """`at` is the key of a question, or one of the stations above; `back_to` is where to go after an answer that was
    given out of turn; `view` what is only shown: page, ticks, calendar, proposals, a held answer."""

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

    def value(self, key: str) -> Any:
        """The value of an answer; None without one."""
        answer = self.answers.get(key)
        return None if answer is None or answer.skipped else answer.value
