"""Which rooms hold nobody but the bot and one person, whom it may then talk with as in a letter.

The homeserver's member list is the truth. It is asked once and kept until somebody comes or goes, or for a few minutes,
since servers that settle a dispute over a room's state tell of it in no timeline. In doubt nothing is private.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from typing import Any
from urllib.parse import quote

from bot.matrix.client import V3, HomeserverRefused
from bot.matrix.patience import Patience
from messages.errors import Unreachable

_KEPT_FOR = 300.0  # seconds
_MOST = 10_000
_NOBODY = ""

Ask = Callable[[str, str], Awaitable[dict[str, Any]]]
"""One request without a body: method and path."""


class PrivateRooms:
    """The one other person in each room, where there is exactly one, joined or invited."""

    def __init__(self, own_user: str, ask: Ask, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._own_user = own_user
        self._ask = ask
        self._monotonic = monotonic
        self._patience = Patience(monotonic)
        self._known: OrderedDict[str, tuple[float, str]] = OrderedDict()

    def forget(self, rooms: Iterable[str]) -> None:
        """Somebody came or went there, or may have."""
        for room in rooms:
            self._known.pop(room, None)

    def crowded(self, rooms: Iterable[str]) -> None:
        """The homeserver counts others than two there: no need to ask who they are."""
        for room in rooms:
            self._keep(room, _NOBODY)

    async def partners(self, rooms: Iterable[str]) -> dict[str, str]:
        """Who is the one other person, for those of these rooms that are private.

        Raises Unreachable (for some minutes), Throttled or LoginRefused where that is not known and the homeserver does
        not say."""
        wanted = list(rooms)
        found = await asyncio.gather(*(self._partner(room) for room in wanted))
        return {room: partner for room, partner in zip(wanted, found, strict=True) if partner}

    async def _partner(self, room: str) -> str:
        kept = self._known.get(room)
        if kept is not None and self._monotonic() - kept[0] < _KEPT_FOR:
            return kept[1]
        try:
            partner = await self._look(room)
        except HomeserverRefused:
            return _NOBODY
        except Unreachable:
            if not self._patience.is_over(room):
                raise
            partner = _NOBODY
        else:
            self._patience.answered(room)
        self._keep(room, partner)
        return partner

    async def _look(self, room: str) -> str:
        path = f"{V3}/rooms/{quote(room, safe='')}"
        try:
            # short even where thousands are; it leaves out the invited
            joined = (await self._ask("GET", f"{path}/joined_members")).get("joined")
            if not isinstance(joined, dict) or len(joined) > 2:
                return _NOBODY
        except HomeserverRefused as refused:
            if refused.status != 403:  # of a room that it was put out of, the bot may still see who was there
                raise
        members = (await self._ask("GET", f"{path}/members?not_membership=leave")).get("chunk")
        others = {user for user in _present(members) if user != self._own_user}
        return others.pop() if len(others) == 1 else _NOBODY

    def _keep(self, room: str, partner: str) -> None:
        self._known[room] = (self._monotonic(), partner)
        self._known.move_to_end(room)
        if len(self._known) > _MOST:
            self._known.popitem(last=False)


def _present(members: object) -> Iterable[str]:
    for event in members if isinstance(members, list) else ():
        content = event.get("content") if isinstance(event, dict) else None
        user = event.get("state_key") if isinstance(event, dict) else None
        if isinstance(user, str) and isinstance(content, dict) and content.get("membership") in ("join", "invite"):
            yield user
