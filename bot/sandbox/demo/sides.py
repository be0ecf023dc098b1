"""What a room's side can do for the page, whatever its platform, and how it says that it cannot."""

from __future__ import annotations

from typing import Protocol

from bot.sandbox.demo.nodes import Node


class NotDone(Exception):
    """Something that a person wanted could not be done. `code`: empty, long, gone, not-theirs, unknown, away."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Side(Protocol):
    """One room, seen and used by its people. `person` is a key of the cast; ids are the platform's. Raises NotDone."""

    async def say(self, person: str, said: list[Node], reply_to: str = "") -> str:
        """Write a message; its id."""
        ...

    async def edit(self, person: str, identity: str, said: list[Node]) -> None:
        """Change a message of one's own."""
        ...

    async def delete(self, person: str, identity: str) -> None:
        """Delete a message of one's own everywhere, as people do on this platform."""
        ...
