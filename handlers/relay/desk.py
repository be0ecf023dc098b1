"""Where what people say to the bot itself goes: in private, or as a command in a group."""

from __future__ import annotations

from typing import Protocol

from handlers.relay.directory import Link, Place
from handlers.relay.effects import Effect
from messages.types import ButtonPressed, Command, PollAnswered, Reacted, TextMessage
from storage.inbox import StoredEvent


class Desk(Protocol):
    """Handles what is meant for the bot."""

    async def handle(self, place: Place, event: StoredEvent) -> None:
        """Handle one event of a private room and store what comes of it, "handled" included. Raises what the event
        raised, to be tried again."""
        ...

    async def command(self, link: Link, event: StoredEvent, command: Command) -> Effect | None:
        """What a command in a group comes to; None if the bot does not know it."""
        ...

    def knows(self, command: Command) -> bool:
        """Whether `command` would answer."""
        ...

    async def acted(
        self, link: Link, event: StoredEvent, incoming: ButtonPressed | Reacted | PollAnswered
    ) -> Effect | None:
        """What a button, a reaction or a vote in a linked room comes to; None if it is nothing of the bot's."""
        ...

    def may_answer(self, message: TextMessage) -> bool:
        """Whether `said` may know what this message answers; quick, without I/O."""
        ...

    async def said(self, link: Link, event: StoredEvent, message: TextMessage) -> Effect | None:
        """What a word in reply to something of the bot's comes to; None if it is an ordinary message."""
        ...
