"""Members who talk with the bot in private on the real servers, in one form for both platforms.

They read what the platform shows, by no code of the adapters', and wait for what they are asked next.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any

from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.telegram import Message, Person, PrivateRoom
from messages.catalog import Catalog
from tests.e2e.stage import Stage, eventually
from tests.usecases.talking import PRACTICE, numbered

CATALOG = Catalog()
DONE = "dialogue-practice.done"
_STATIONS = sorted(PRACTICE, key=lambda one: one[0] != "dialogue-review")  # a review repeats what was asked before
_TICK = re.compile("^[☐☑] ")


@dataclass(frozen=True)
class Seen:
    """A message of the bot's; `buttons` is label to data."""

    id: str
    text: str
    buttons: dict[str, str]


PASSWORD_OF = "horse staple"
"""Of everybody on Matrix who logs in here."""


class Correspondent(ABC):
    """tests.usecases.talking.Talks on a real server. `messages` is what `look` has seen of the bot's."""

    presses = False

    def __init__(self, stage: Stage, language: str) -> None:
        self.stage, self.language = stage, language
        self.messages: list[Seen] = []
        self.answered = Seen("", "", {})  # the message that was answered last

    @abstractmethod
    async def look(self) -> None:
        """See what is there now."""

    @abstractmethod
    async def say(self, text: str) -> Any:
        """Type."""

    @abstractmethod
    async def pick(self, label: str) -> Any:
        """Its button, or its number."""

    @abstractmethod
    async def pick_several(self, *labels: str) -> Any:
        """Tick and say done, or type the numbers."""

    @abstractmethod
    async def close(self) -> None:
        """Put the app away."""

    @property
    def last(self) -> Seen:
        return self.messages[-1] if self.messages else Seen("", "", {})

    @property
    def labels(self) -> list[str]:
        if self.presses:
            return [_TICK.sub("", label) for label in self.last.buttons]
        return numbered(self.last.text)

    @property
    def is_news(self) -> bool:
        """Whether the last message was not answered yet, nor is that one's double."""
        seen, answered = self.last, self.answered
        return seen.id != answered.id and (seen.text, seen.buttons) != (answered.text, answered.buttons)

    def text(self, key: str, **args: str | int) -> str:
        return CATALOG.text(key, self.language, **args)

    async def reads(self, *words: str, within: float = 30.0) -> Seen:
        """The last message, once it is one with all these words that was not answered yet."""

        async def there() -> bool:
            await self.look()
            return self.is_news and all(word in self.last.text for word in words)

        try:
            await eventually(there, within)
        except TimeoutError:
            raise AssertionError(f"no message with {words}; the last is {self.last.text!r}") from None
        self.answered = self.last
        return self.last

    async def next_question(self, within: float = 30.0) -> str:
        """The key of what is asked next of a practice, or DONE."""
        found = ""

        async def asked() -> bool:
            nonlocal found
            await self.look()
            if not self.is_news:
                return False
            keys = [key for key, _ in _STATIONS if self.text(key) in self.last.text]
            found = DONE if self.last.text == self.text(DONE) else keys[0] if keys else ""
            return bool(found)

        try:
            await eventually(asked, within)
        except TimeoutError:
            raise AssertionError(f"nothing is asked; the last is {self.last.text!r}") from None
        return found

    async def answer(self, until: str = DONE) -> None:
        """Go on with a practice, to the question `until` or to its end."""
        while (key := await self.next_question()) not in (until, DONE):
            await self.answer_to(key)

    async def answer_to(self, key: str) -> None:
        """Answer what is asked; the next question is not waited for."""
        self.answered = self.last
        await dict(PRACTICE)[key](self)


class OnTelegram(Correspondent):
    """Somebody with a private chat."""

    presses = True

    def __init__(self, stage: Stage, person: Person) -> None:
        super().__init__(stage, person.language_code)
        self.person = person
        self.room: PrivateRoom = stage.telegram.private_room(stage.telegram_bot, person)

    def _message(self, seen: Seen) -> Message:
        found = self.room.find(int(seen.id))
        assert found is not None
        return found

    async def close(self) -> None:
        return None

    async def look(self) -> None:
        own = [one for one in self.room.messages if one.author is self.stage.telegram_bot]
        self.messages = [
            Seen(str(one.message_id), one.text, {button.label: button.data for row in one.buttons for button in row})
            for one in own
        ]

    async def say(self, text: str) -> None:
        self.person.say(self.stage.telegram_bot, text)

    async def pick(self, label: str) -> None:
        data = next(data for shown, data in self.last.buttons.items() if _TICK.sub("", shown) == label)
        self.person.press(self._message(self.last), data)

    async def pick_several(self, *labels: str) -> None:
        for label in labels:
            await self.pick(label)
            await self._shows(f"☑ {label}")
        await self.pick("✓ " + self.text("word-done"))

    async def _shows(self, label: str) -> None:
        async def shown() -> bool:
            await self.look()
            return label in self.last.buttons

        await eventually(shown)


class OnMatrix(Correspondent):
    """Somebody with a direct room."""

    def __init__(self, stage: Stage, person: MatrixPerson, room: str, language: str) -> None:
        super().__init__(stage, language)
        self.person, self.room = person, room

    async def close(self) -> None:
        await self.person.close()

    async def look(self) -> None:
        shown = await self.person.read(self.room)
        own = [one for one in shown if one.sender == self.stage.matrix_user and one.poll is None]
        self.messages = [Seen(one.id, one.text, {}) for one in own]

    async def say(self, text: str) -> None:
        await self.person.say(self.room, text)

    async def pick(self, label: str) -> None:
        await self.say(str(self.labels.index(label) + 1))

    async def pick_several(self, *labels: str) -> None:
        await self.say(", ".join(str(self.labels.index(label) + 1) for label in labels))


async def on_matrix(stage: Stage, name: str, language: str) -> OnMatrix:
    """Somebody new on Matrix, in a direct room with the bot."""
    person = await MatrixPerson.login(stage.synapse.url, name, PASSWORD_OF)
    return OnMatrix(stage, person, await person.open_direct(stage.matrix_user), language)
