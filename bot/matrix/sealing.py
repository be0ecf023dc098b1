"""What end-to-end encryption asks of the adapter, and the answer of a bot that has none.

The adapter keeps to clear events; whatever knows keys stands behind `Sealing`. A room that is encrypted stays so: once
said by its state, nothing later makes the bot write there in clear (client-server API, m.room.encryption).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from bot.matrix.client import MatrixClient

Event = dict[str, Any]


class Sealing(Protocol):
    """Opens what comes encrypted, and seals what goes where it must be."""

    async def start(self, client: MatrixClient) -> None:
        """After each connect: keys uploaded, the device signed. Raises PlatformError."""
        ...

    def filter(self, sync_filter: Mapping[str, Any]) -> dict[str, Any]:
        """The filter of /sync, with what it needs besides."""
        ...

    async def heard(self, answer: dict[str, Any]) -> None:
        """A /sync answer, before its events are stored: all of it that is needed again is durable on return."""
        ...

    def opened(self, room: str, event: Event) -> Event | None:
        """An `m.room.encrypted` event as it was before: `type` and `content`, with sender, ids and time kept. None if
        there is no key (yet), or what it opens to is not to be believed."""
        ...

    async def wanting(self, room: str, event: Event) -> None:
        """There was no key for this event: ask for it again. Raises PlatformError."""
        ...

    def seals(self, room: str) -> bool:
        """Whether what is sent there must be sealed."""
        ...

    async def sealed(self, room: str, kind: str, content: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """Type and content to be sent instead, relations kept outside. Raises PlatformError."""
        ...

    async def close(self) -> None:
        """Give back what is open."""
        ...


class Clear:
    """No keys: encrypted events stay unread. What is sent to an encrypted room is refused by nobody but shown with a
    warning by clients, as it always was; `passerelle check` tells of such rooms."""

    async def start(self, client: MatrixClient) -> None:
        """Nothing to do."""

    def filter(self, sync_filter: Mapping[str, Any]) -> dict[str, Any]:
        return dict(sync_filter)

    async def heard(self, answer: dict[str, Any]) -> None:
        """Nothing to learn."""

    def opened(self, room: str, event: Event) -> Event | None:
        return None

    async def wanting(self, room: str, event: Event) -> None:
        """Nobody would answer."""

    def seals(self, room: str) -> bool:
        return False

    async def sealed(self, room: str, kind: str, content: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        return kind, content

    async def close(self) -> None:
        """Nothing is open."""


class Elsewhere(Clear):
    """For a look from outside: the bot that runs has the keys."""

    def seals(self, room: str) -> bool:
        return True
