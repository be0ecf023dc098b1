"""What a room's side can do for the page, whatever its platform, and how it says that it cannot. A private chat is a
room of two with more to do: it has to be begun, and its language can be chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.sandbox.demo.nodes import Node


class NotDone(Exception):
    """Something that a person wanted could not be done. `code`: empty, long, gone, not-theirs, unknown, away,
    refused."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Side(Protocol):
    """One room, seen and used by its people. `person` is a key of the cast; ids are the platform's. Raises NotDone,
    with "unknown" for what the platform does not have."""

    async def say(self, person: str, said: list[Node], reply_to: str = "") -> str:
        """Write a message; its id."""
        ...

    async def edit(self, person: str, identity: str, said: list[Node]) -> None:
        """Change the text, or the caption, of a message of one's own."""
        ...

    async def delete(self, person: str, identity: str) -> None:
        """Delete a message of one's own everywhere, as people do on this platform."""
        ...

    async def press(self, person: str, identity: str, data: str) -> str:
        """Press a button below a message, and wait for the passing answer; its text."""
        ...

    async def react(self, person: str, identity: str, key: str) -> None:
        """Put a reaction below a message, or take one's own away."""
        ...

    async def vote(self, person: str, identity: str, choices: tuple[str, ...]) -> None:
        """Choose these options of a poll, by id, instead of those before."""
        ...

    async def send(
        self, person: str, name: str, mime: str, content: bytes, caption: str = "", reply_to: str = ""
    ) -> str:
        """Send a file as what its type says that it is: a photo, a voice message… The message's id."""
        ...

    async def ask(self, person: str, question: str, options: Sequence[str], *, several: bool = False) -> str:
        """Begin a poll; the message's id."""
        ...

    async def pin(self, person: str, identity: str) -> None:
        """Pin a message, or take the pin away."""
        ...

    async def file(self, identity: str) -> tuple[str, bytes]:
        """Name and content of a message's file."""
        ...

    async def face(self, identity: str) -> bytes:
        """The picture of whoever wrote a message."""
        ...


class PrivateSide(Side, Protocol):
    """One person's private chat with the bot. `room` is empty until it has begun."""

    @property
    def begun(self) -> bool:
        """Whether the person has ever written there."""
        ...

    async def begin(self) -> None:
        """Do what a newcomer does first: press Start, or open a chat and say hello."""
        ...

    async def follow_link(self, link: str) -> None:
        """Open a link that leads into this chat from a room, as the app does."""
        ...

    async def speak(self, language: str) -> None:
        """Have the bot speak another language with this person, by what a person can do about it."""
        ...
