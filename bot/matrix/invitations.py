"""Which invitations are accepted; joining does not hold up listening, as over federation it can take a minute.

Rooms that are linked are joined at once; a direct room by anyone, another one by its admins, so many an hour each. What
an invitation tells of a room need not say who its admins are: then it is joined, looked at, and left again if need be.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Any

from bot.matrix.fields import dict_or_none, text_or_none
from bot.matrix.rights import ADMIN, rights_of
from messages.errors import PlatformError, Refused, Throttled

_HOUR = 3600.0
_JOIN_TRIES = 8
_LONGEST_PAUSE = 60.0
_MOST_INVITATIONS = 1_000
_OF_ONE = 10
"""An hour, from one account: nobody uses up what is there for all."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who invites the bot, and whether that is an admin of the room: None if that was not said."""

    inviter: str = ""
    name: str = ""
    admin: bool | None = None
    direct: bool = False


def read_invitation(state: list[Any], own_user: str) -> Invitation:
    """From the part of a room's state that comes with an invitation (client-server API, stripped state), which holds
    the room's rights with few homeservers, but who made it with all."""
    events = [event for event in state if isinstance(event, dict)]
    own = _state(events, "m.room.member", own_user)
    inviter = text_or_none(own, "sender")
    if not inviter:
        return Invitation(direct=dict_or_none(own, "content").get("is_direct") is True)
    name = text_or_none(dict_or_none(_state(events, "m.room.member", inviter), "content"), "displayname")
    levels, create = _state(events, "m.room.power_levels", ""), _state(events, "m.room.create", "")
    admin: bool | None = None
    if levels and create:
        admin = rights_of(dict_or_none(levels, "content"), create).level(inviter) >= ADMIN
    elif create and text_or_none(create, "sender") == inviter:
        admin = True
    return Invitation(inviter, name, admin, dict_or_none(own, "content").get("is_direct") is True)


def _state(events: list[dict[str, Any]], kind: str, key: str) -> dict[str, Any]:
    return next((one for one in events if one.get("type") == kind and one.get("state_key", "") == key), {})


class Hourly:
    """So many times an hour, and no more."""

    def __init__(self, most: int, monotonic: Callable[[], float]) -> None:
        self._times: deque[float] = deque(maxlen=max(most, 1))
        self._none = most <= 0
        self._monotonic = monotonic

    def take(self) -> bool:
        """Whether it may be done once more; then it counts."""
        now = self._monotonic()
        full = len(self._times) == self._times.maxlen and now - self._times[0] < _HOUR
        if self._none or full:
            return False
        self._times.append(now)
        return True


class Doorkeeper:
    """Decides on invitations and joins in the background; `join` is one attempt, raising PlatformError."""

    def __init__(
        self,
        rooms: Collection[str],
        *,
        own_user: str,
        join: Callable[[str], Awaitable[None]],
        direct_joins_per_hour: int = 20,
        group_joins_per_hour: int = 20,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.rooms = frozenset(rooms)
        self._own_user = own_user
        self._join = join
        self._direct = Hourly(direct_joins_per_hour, monotonic)
        self._groups = Hourly(group_joins_per_hour, monotonic)
        self._monotonic = monotonic
        self._inviters: OrderedDict[str, Hourly] = OrderedDict()
        self._invitations: OrderedDict[str, Invitation] = OrderedDict()
        self._joining: dict[str, asyncio.Task[None]] = {}

    def invited(self, room: str, state: list[Any]) -> None:
        """An invitation, with the part of the room's state that came with it."""
        invitation = read_invitation(state, self._own_user)
        if room not in self.rooms and not self._may_join(invitation):
            return
        self._invitations[room] = invitation
        if len(self._invitations) > _MOST_INVITATIONS:
            self._invitations.popitem(last=False)
        self.start_joining(room)

    def invitation(self, room: str) -> Invitation | None:
        """The one that was followed last, if that was since the start."""
        return self._invitations.get(room)

    def follow(self, room: str, successor: str) -> None:
        """A room of the configuration was replaced: its successor takes its place."""
        if room in self.rooms:
            self.rooms |= {successor}
            self.start_joining(successor)

    def start_joining(self, room: str) -> None:
        """Join in the background, unless that is under way."""
        if room not in self._joining:
            task = asyncio.create_task(self._keep_trying(room))
            self._joining[room] = task
            task.add_done_callback(lambda _: self._joining.pop(room, None))

    async def settle(self, within: float) -> None:
        """Wait, `within` seconds at most, for the joins that are under way."""
        if self._joining:
            await asyncio.wait(set(self._joining.values()), timeout=within)

    async def close(self) -> None:
        tasks = list(self._joining.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _keep_trying(self, room: str) -> None:
        for attempt in range(_JOIN_TRIES):
            try:
                await self._join(room)
                return
            except Refused:
                return  # not invited (any more); an invitation starts it again
            except Throttled as throttled:
                pause = throttled.retry_after
            except PlatformError:
                pause = min(_LONGEST_PAUSE, 2.0**attempt)
            await asyncio.sleep(pause * random.uniform(1, 1.5))  # noqa: S311

    def _may_join(self, invitation: Invitation) -> bool:
        if not invitation.direct and (not invitation.inviter or invitation.admin is False):
            return False
        return self._within(invitation.inviter) and (self._direct if invitation.direct else self._groups).take()

    def _within(self, inviter: str) -> bool:
        if not inviter:
            return True
        taken = self._inviters.setdefault(inviter, Hourly(_OF_ONE, self._monotonic))
        if len(self._inviters) > _MOST_INVITATIONS:
            self._inviters.popitem(last=False)
        return taken.take()
