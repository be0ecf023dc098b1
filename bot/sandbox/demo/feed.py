"""What all rooms hold now, and every change since: the source of the page's event stream.

Not a log but a state with a change number for each message: whoever comes back with the last number seen gets each
message that changed meanwhile once, in its newest form, so that nothing is missed or doubled however long it took.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from bot.sandbox.demo.nodes import Node


@dataclass(frozen=True, slots=True)
class Record:
    """A message as one room shows it. `id` is the platform's; `person` the key of who wrote it, if the page may act
    for them; `via` whether the bot wrote it; `command` whether it was meant for the bot; `at` milliseconds since 1970;
    `place` where it stands in its room. `buttons` are rows of `{"label", "data" | "url"}`, `reactions`
    `{"key", "count", "by"}` with the people of the cast who gave it, `poll` `{"question", "most", "closed", "options":
    [{"id", "label", "count", "by"}]}`, `file` `{"name", "size", "kind", "picture", "hidden", "width", "height"}`:
    `picture` says that it can be shown as one. Messages of one `album` are shown together; in a `run` the author stands
    above. `face` names the author's picture, "" for none; `thread` is the message that its thread began with."""

    room: str
    id: str
    author: str
    at: int
    body: list[Node] = field(default_factory=list)
    person: str = ""
    via: bool = False
    command: bool = False
    note: str = ""
    original: list[Node] | None = None
    reply_to: str = ""
    edited: bool = False
    deleted: bool = False
    place: int = 0
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    reactions: list[dict[str, Any]] = field(default_factory=list)
    poll: dict[str, Any] | None = None
    file: dict[str, Any] | None = None
    album: str = ""
    run: bool = False
    face: str = ""
    thread: str = ""
    pinned: bool = False


class Feed:
    """All records. `run` is another one after each start, so that a page left open begins anew."""

    def __init__(self) -> None:
        self.run = secrets.token_hex(4)
        self._number = 0
        self._records: dict[tuple[str, str], tuple[int, Record]] = {}
        self._news: dict[tuple[str, str], tuple[int, dict[str, Any]]] = {}
        self._changed = asyncio.Event()
        self.closed = False

    def put(self, record: Record) -> None:
        """A message that is new, or changed."""
        key = (record.room, record.id)
        before = self._records.get(key)
        self._number += 1
        place = before[1].place if before else self._number
        record = replace(record, place=place)
        if before is None or before[1] != record:
            self._records[key] = (self._number, record)
            self._wake()

    def delete(self, room: str, identity: str) -> None:
        """A message that its room does not hold any more: only that it was there is kept."""
        found = self.get(room, identity)
        if found is not None:
            empty = Record(found.room, found.id, found.author, found.at)
            self.put(replace(empty, person=found.person, via=found.via, command=found.command, deleted=True))

    def tell(self, kind: str, data: dict[str, Any], key: str = "") -> None:
        """Something else that pages are told, as an event of this kind; only the newest of a kind and key counts."""
        self._number += 1
        self._news[(kind, key)] = (self._number, data)
        self._wake()

    def get(self, room: str, identity: str) -> Record | None:
        """A record, also of a deleted message."""
        found = self._records.get((room, identity))
        return found[1] if found else None

    def room(self, key: str) -> list[Record]:
        """The messages of a room, oldest first, without the deleted."""
        found = [record for _, record in self._records.values() if record.room == key and not record.deleted]
        return sorted(found, key=lambda record: record.place)

    def since(self, number: int) -> list[tuple[int, str, dict[str, Any]]]:
        """What changed after a change number, oldest change first: the number, the kind of event ("message", or as it
        was told), and its data, ready for JSON."""
        found = [(n, "message", asdict(record)) for n, record in self._records.values() if n > number]
        found += [(n, kind, data) for (kind, _), (n, data) in self._news.items() if n > number]
        return sorted(found, key=lambda change: change[0])

    @property
    def number(self) -> int:
        """The number of the latest change."""
        return self._number

    async def change(self, number: int, timeout: float) -> None:
        """Until something changed after `number`, the feed is closed, or `timeout` seconds are over."""
        if self.closed or self._number > number:
            return
        try:
            async with asyncio.timeout(timeout):
                await self._changed.wait()
        except TimeoutError:
            return

    async def wait_until(self, predicate: Callable[[], bool], timeout: float) -> bool:
        """Whether `predicate` came to hold within `timeout` seconds; it is asked after every change."""
        try:
            async with asyncio.timeout(timeout):
                while not predicate():
                    await self._changed.wait()
        except TimeoutError:
            return predicate()
        return True

    def close(self) -> None:
        """End whoever waits."""
        self.closed = True
        self._wake()

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
