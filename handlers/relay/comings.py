"""Room life in short lines: another name or picture, and, where a bridge wants it, who came and went.

Comings and goings of a minute are one line. It is stored with the first of them, to be said when the minute is over,
and written anew with each further one; who comes and leaves at once is not mentioned. After a restart another begins.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import sqlalchemy as sa

from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.effects import Effect, Ignored, Performed
from handlers.relay.saying import Saying
from messages.names import isolate, neutralise
from messages.richtext import plain
from messages.types import Author, Incoming, PeopleMoved, RoomPictured, RoomRenamed
from storage import comings
from storage.inbox import StoredEvent

GROUPED: Final = timedelta(seconds=60)
NAMED: Final = 5
"""More people than these are a number."""
_LONGEST_TITLE: Final = 80
_AT_MOST: Final = 500
_WINDOWS: Final = 1000


class Changes:
    """Rooms that have another name or picture."""

    def __init__(self, context: Context, *, saying: Saying) -> None:
        self._context = context
        self._saying = saying

    def takes(self, incoming: Incoming) -> bool:
        """See handlers.relay.features.Feature."""
        return isinstance(incoming, RoomRenamed | RoomPictured)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """See handlers.relay.features.Feature."""
        match incoming:
            case RoomRenamed():
                title = isolate(neutralise(incoming.title, _LONGEST_TITLE))
                key, values = "life-renamed", {"title": title}
            case RoomPictured():
                key, values = "life-unpictured" if incoming.picture is None else "life-pictured", {}
            case _:
                return None
        if isinstance(incoming, RoomRenamed) and not neutralise(incoming.title):
            return Ignored(event)
        author = await self._saying.author(link, incoming.author)
        others = self._context.directory.others(link.room_id)
        lines = {other.room_id: self._saying.text(key, other.language, author, **values) for other in others}
        return Performed(event, lambda conn, now: self._saying.store(conn, lines, now))


@dataclass(slots=True)
class _Window:
    """A minute of a room: who came (True) or went (False) by which event, in order, and under which name."""

    due: datetime
    moves: OrderedDict[tuple[int, str], tuple[str, bool]] = field(default_factory=OrderedDict)

    def outcome(self) -> tuple[list[str], list[str]]:
        """Who has come, and who has gone, all in all."""
        first: dict[str, bool] = {}
        last: dict[str, tuple[str, bool]] = {}
        for (_, account), move in self.moves.items():
            first.setdefault(account, move[1])
            last[account] = move
        stayed = [(name, came) for account, (name, came) in last.items() if first[account] == came]
        return [name for name, came in stayed if came], [name for name, came in stayed if not came]


class Comings:
    """Who came and went, for bridges that tell it."""

    def __init__(self, context: Context, *, saying: Saying) -> None:
        self._context = context
        self._saying = saying
        self._windows: OrderedDict[int, _Window] = OrderedDict()  # of the room where they came and went

    def takes(self, incoming: Incoming) -> bool:
        """See handlers.relay.features.Feature."""
        return isinstance(incoming, PeopleMoved)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """See handlers.relay.features.Feature."""
        if not isinstance(incoming, PeopleMoved):
            return None
        others = self._context.directory.others(link.room_id)
        if not link.tells_members or not others:
            return Ignored(event)
        moves: list[tuple[str, str, bool]] = []
        for people, came in ((incoming.joined, True), (incoming.left, False)):
            moves += [(*await self._who(link, person, number), came) for number, person in enumerate(people)]
        return Performed(event, partial(self._store, link, others, event.id, moves))

    async def _who(self, link: Link, person: Author, number: int) -> tuple[str, str]:
        return person.account or f"?{number}", await self._saying.author(link, person)

    def _store(
        self,
        link: Link,
        others: Sequence[Link],
        event_id: int,
        moves: Sequence[tuple[str, str, bool]],
        conn: sa.Connection,
        now: datetime,
    ) -> set[int]:
        """May run twice for one event: what it notes is the same then."""
        window = self._windows.get(link.room_id)
        if window is None or now >= window.due or len(window.moves) >= _AT_MOST:
            window = self._windows[link.room_id] = _Window(now + GROUPED)
            while len(self._windows) > _WINDOWS:
                self._windows.popitem(last=False)
        for account, name, came in moves:
            window.moves[event_id, account] = (name, came)
        lines = self._lines(window, others)
        rooms: set[int] = set()
        for room_id, line in lines.items():
            body = plain(line) if line else None
            if not comings.rewrite(conn, room_id, window.due, body, ring=self._context.ring) and line:
                rooms |= self._saying.store(conn, {room_id: line}, now, not_before=window.due)
        return rooms

    def _lines(self, window: _Window, others: Sequence[Link]) -> Mapping[int, str]:
        came, gone = window.outcome()
        return {
            other.room_id: " · ".join(
                self._told(kind, people, other.language)
                for kind, people in (("life-joined", came), ("life-left", gone))
                if people
            )
            for other in others
        }

    def _told(self, key: str, people: Sequence[str], language: str) -> str:
        if len(people) > NAMED or not all(people):
            return self._saying.plain(f"{key}-many", language, count=len(people))
        names = self._saying.listed(people, language)
        return self._saying.plain(key, language, count=len(people), names=names)
