"""What the chapters of the story are made of: people who press, type and react, from what their chats show alone.

Each beat waits for what it says; what does not come within a while ends the chapter, and is said.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.nodes import text_of
from bot.sandbox.demo.sides import PrivateSide, Side
from messages.catalog import Catalog
from messages.keycaps import KEYCAPS

_COMES = 30.0  # seconds, on a busy machine
_LOOK = 1.5  # seconds

Translates = Callable[[str, str], bool]
Found = TypeVar("Found")


class Stuck(Exception):
    """What a beat waited for did not come; the message says what, and where."""


@dataclass(frozen=True, slots=True)
class Beat:
    """`room` is the room or chat to look at, `told` what happens there, in words; `act` is a method of the chapter and
    returns what could be seen of it. What is over in an instant `lingers`, where somebody looks on."""

    room: str
    told: str
    act: Callable[..., Awaitable[str]]
    lingers: bool = False


class Chapter:
    """Plays `beats`. `done` holds each beat with what was seen, `shown` the messages of rooms that belong to it, by
    room and id; `translates` tells whether this machine knows a direction, `watched` whether somebody looks on now."""

    title: ClassVar[str]
    beats: ClassVar[tuple[Beat, ...]]

    def __init__(
        self,
        sides: Mapping[str, Side],
        chats: Mapping[str, PrivateSide],
        feed: Feed,
        *,
        translates: Translates,
        watched: Callable[[], bool] = lambda: False,
    ) -> None:
        self.done: list[tuple[Beat, str]] = []
        self.shown: dict[tuple[str, str], None] = {}
        self._sides = sides
        self._chats = chats
        self._feed = feed
        self._translates = translates
        self._watched = watched
        self._catalog = Catalog("en")

    async def run(self, tell: Callable[[int], None] = lambda beat: None) -> None:
        """Play all of it; `tell` gets the number of each beat as it begins. Raises Stuck and NotDone."""
        for number, beat in enumerate(self.beats):
            tell(number)
            self.done.append((beat, await beat.act(self)))
            if beat.lingers and self._watched():
                await asyncio.sleep(_LOOK)

    # what people do

    async def _press(self, room: str, token: str, *, begins: bool = False) -> None:
        record, data, _ = await self._until(
            lambda: self._button(room, token, begins=begins), room, f"a button ({token})"
        )
        await self._chats[room].press(room, record.id, data)

    async def _react(self, room: str, mark: int, *labels: str, shows: str = "") -> tuple[Record, int]:
        """Click the reaction that stands for a numbered choice: the first of these that is offered; where it was, and
        its number."""
        record, number = await self._choice(room, mark, *labels, shows=shows)
        await self._chats[room].react(room, record.id, KEYCAPS[number - 1])
        return record, number

    # what people see

    async def _choice(self, room: str, mark: int, *labels: str, shows: str = "") -> tuple[Record, int]:
        """A numbered choice: its message, once all its reactions are there, and its number."""

        def choice() -> tuple[Record, int] | None:
            for record in reversed(self._heard(room, mark)):
                choices = choices_of(record)
                label = next(filter(choices.get, labels), "")
                offered = len(record.reactions) >= min(len(choices), len(KEYCAPS))
                if label and offered and shows in text_of(record.body):
                    return record, choices[label]
            return None

        return await self._until(choice, room, f"a choice ({labels[0]})")

    def _heard(self, room: str, mark: int = 0) -> list[Record]:
        """What the bot said after a change."""
        return [record for record in self._feed.room(room) if record.via and record.place > mark]

    def _button(self, room: str, token: str, *, begins: bool = False) -> tuple[Record, str, str] | None:
        """The newest message with such a button: the message, the button's data, its label."""
        for record in reversed(self._heard(room)):
            for button in _buttons(record):
                if _means(button.get("data", ""), token, begins=begins):
                    return record, button["data"], button["label"]
        return None

    async def _said(self, room: str, mark: int, what: str, fits: Callable[[Record], bool]) -> Record:
        """The newest message of the bot's after a change that fits, once there is one."""
        return await self._until(lambda: next(filter(fits, reversed(self._heard(room, mark))), None), room, what)

    async def _until(self, look: Callable[[], Found | None], room: str, what: str) -> Found:
        await self._feed.wait_until(lambda: look() is not None, _COMES)
        found = look()
        if found is None:
            last = self._heard(room)[-1:]
            shown = text_of(last[0].body) if last else "nothing"
            raise Stuck(f"{room.capitalize()} waited for {what}; the bot's last words there: {shown[:300]}")
        return found


def choices_of(record: Record) -> dict[str, int]:
    """The numbered choices that a message lists, by their labels."""
    found = (re.fullmatch(r"(\d+)\. (.+)", line) for line in text_of(record.body).splitlines())
    return {match[2]: int(match[1]) for match in found if match}


def offers(record: Record, token: str) -> bool:
    """Whether a button below a message does this; a token with a colon at its end is how its data begins."""
    return any(_means(button.get("data", ""), token, begins=token.endswith(":")) for button in _buttons(record))


def line_of(record: Record, number: int = 0) -> str:
    """One line of a message that says something."""
    lines = [line for line in text_of(record.body).splitlines() if line.strip()]
    return lines[number if -len(lines) <= number < len(lines) else 0] if lines else ""


def _means(data: str, token: str, *, begins: bool = False) -> bool:
    return data.startswith(token) if begins else data == token or data.endswith(f":{token}")


def _buttons(record: Record) -> Iterator[dict[str, str]]:
    return (button for row in record.buttons for button in row)
