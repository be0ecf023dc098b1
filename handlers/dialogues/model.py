"""What a dialogue is made of: data, no behaviour. A new dialogue is one file in `catalogue/` and its words.

The words of a question are the text `<dialogue>-<question>` with the attributes `.help` and `.why`; those of a dialogue
`dialogue-<dialogue>` with `.about` (said at its start) and `.done` (said at its end).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from messages.enumerations import ENUMERATIONS, word_key


class Kind(StrEnum):
    """What kind of answer a question takes, and as what it is kept (in JSON)."""

    SHORT = "short"  # one line of text
    LONG = "long"  # text with line breaks
    NUMBER = "number"  # int
    YEAR = "year"  # int
    DATE = "date"  # "2024", "2024-06" or "2024-06-15"
    TIME = "time"  # "18:30"
    TIME_ZONE = "time_zone"  # IANA name
    PLACE = "place"  # {"name", "country", "latitude", "longitude"}, or {"name"} as typed
    COUNTRY = "country"  # ISO 3166 alpha-2
    CHOICE = "choice"  # one value of an enumeration
    CHOICES = "choices"  # values of an enumeration
    YES_NO = "yes_no"  # bool
    LINK = "link"  # http(s) address
    CONTACT = "contact"  # {"kind": "email" | "phone", "value"}
    LANGUAGES = "languages"  # ISO 639 codes
    FILE = "file"  # {"kind", "name", "mime", "size", "platform", "id"}
    PERSON = "person"  # a pseudonym or a role, as typed: never an account
    ORGANISATION = "organisation"  # {"ref", "name"}, or {"name"} of a new one
    RECORDS = "records"  # [{"ref", "name"}] of the kind in `of`


class Store(StrEnum):
    """Where an answer goes in the record."""

    TEXT = "text"  # translated, shown, searched
    TAG = "tag"  # filtered by
    DATA = "data"  # shown as it is
    CONFIDENTIAL = "confidential"  # ciphertext, shown to nobody but its author and coordinators


@dataclass(frozen=True, slots=True)
class When:
    """A question is asked only if the answer to `key` is (or holds) one of `values`; with no values, only if there is
    no answer to it; `given`: only if there is one; `whole`: only if that is a whole date."""

    key: str
    values: tuple[object, ...] = ()
    given: bool = False
    whole: bool = False


_STORED = {
    Kind.SHORT: Store.TEXT,
    Kind.LONG: Store.TEXT,
    Kind.CHOICE: Store.TAG,
    Kind.CHOICES: Store.TAG,
    Kind.LANGUAGES: Store.TAG,
    Kind.CONTACT: Store.CONFIDENTIAL,
}


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `most` bounds words of a text, or picked values; `enumeration` names a list of
    messages/enumerations.py. `after`, `before` and `within` are the keys of other questions that bound it: a date is
    not before, not after, a number not more than what was answered there (handlers/dialogues/bounds.py). `of` is a kind
    of records, of which `of_kind` leaves those that are tagged so."""

    key: str
    kind: Kind
    optional: bool = False
    detail: bool = False  # not on the short path: asked when the person wants to add more
    enumeration: str = ""
    of: str = ""
    of_kind: str = ""
    when: When | None = None
    most: int = 0
    characters: int = 0
    minimum: int | None = None
    maximum: int | None = None
    after: str = ""
    before: str = ""
    within: str = ""
    whole: bool = False  # a date: a day, no month or year alone
    stored: Store | None = None
    careful: bool = True  # details of persons are noticed in the answer
    given: bool = False  # only of those whose draft had an answer to it from the start
    own_story: bool = False  # one tells of oneself: what happened to one is no surprise, names and numbers still are

    @property
    def options(self) -> tuple[str, ...]:
        """The values to choose from; none if the question is open."""
        return ENUMERATIONS[self.enumeration] if self.enumeration else ()

    @property
    def store(self) -> Store:
        """Where the answer goes."""
        return self.stored or _STORED.get(self.kind, Store.DATA)

    def option_key(self, value: str) -> str:
        """The key of an option's word."""
        return word_key(self.enumeration, value)


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A dialogue. `version` counts incompatible changes of its questions: a draft keeps what still fits. `consents` are
    asked at its end, each in plain words (`consent-<name>`); those in `required` must be given, or nothing is kept.
    `record` is the kind of record that comes of it, "" for those that another use case awaits."""

    name: str
    questions: tuple[Question, ...]
    record: str = ""
    version: int = 1
    consents: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    reviewed: bool = True  # a coordinator looks before it is public
    trusted: tuple[str, ...] = ()  # roles whose entries are public at once
    brief: bool = False  # one or two questions: no review of answers, no progress
    command: str = ""  # the command that starts it, "" for none
    _by_key: dict[str, Question] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._by_key.update({question.key: question for question in self.questions})

    @property
    def title(self) -> str:
        """The key of its name."""
        return f"dialogue-{self.name.replace('_', '-')}"

    def question(self, key: str) -> Question | None:
        """The question of this key."""
        return self._by_key.get(key)

    def word(self, question: Question) -> str:
        """The key of a question's words."""
        return f"{self.name}-{question.key}".replace("_", "-")
