"""A whole relay on a real database, with fakes only behind the ports: platforms in memory, a translator of prefixes."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet

from bot.desk import FrontOffice, build_front_office
from handlers.ports import LARGEST_FILE, Tier
from handlers.private.visit import Office
from handlers.relay.commit import Committer
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.directory import Directory
from handlers.relay.housekeeping import Housekeeping
from handlers.relay.service import Relay
from messages.catalog import Catalog
from messages.errors import DecodeError, PlatformError, Refused
from messages.richtext import RichText
from messages.types import (
    NO_EXTRAS,
    Author,
    AuthorKind,
    Batch,
    BotMembership,
    ButtonPressed,
    Capabilities,
    Command,
    Extras,
    FileRef,
    Gap,
    GapPage,
    Incoming,
    MessageDeleted,
    MessageEdited,
    PollAnswered,
    RawEvent,
    Reacted,
    RoomMoved,
    RoomRef,
    RoomState,
    TextMessage,
)
from storage import bridges
from storage.bridges import BridgePlan
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.keyring import KeyRing


async def until(condition: Callable[[], Any], timeout: float = 10.0) -> None:
    """Wait for a condition; TimeoutError if it does not come true."""
    async with asyncio.timeout(timeout):
        while not condition():
            await asyncio.sleep(0.005)


PRIVATE = "dm-"
"""How names of private rooms begin."""


class MovableClock:
    """handlers.ports.Clock that tests push forward."""

    def __init__(self) -> None:
        self.offset = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset


@dataclass(slots=True)
class Shown:
    """A message as people of a room see it."""

    event_id: str
    text: str
    reply_to: str | None
    body: RichText
    extras: Extras = NO_EXTRAS

    @property
    def buttons(self) -> dict[str, str]:
        """What the buttons below it send, by label."""
        return {button.label: button.data or button.url for row in self.extras.keyboard for button in row}


@dataclass(slots=True)
class FakePlatform:
    """handlers.ports.Platform in memory. It outlives the bot, as platforms do."""

    name: str
    capabilities: Capabilities
    limit: int = 4096
    rooms: dict[str, list[Shown]] = field(default_factory=dict)
    waiting: list[RawEvent] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    pages: dict[str, GapPage] = field(default_factory=dict)
    admins: set[str] = field(default_factory=set)
    troubles: list[tuple[str, str, PlatformError]] = field(default_factory=list)
    calls: list[tuple[str, str]] = field(default_factory=list)
    hang: asyncio.Event | None = None
    line: asyncio.Event | None = None  # bulk waits for it
    turns: list[tuple[str, bool]] = field(default_factory=list)
    confirmed: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    interface: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    _keys: dict[str, str] = field(default_factory=dict)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    account = "bot"

    def room(self, identifier: str) -> RoomRef:
        return RoomRef(self.name, identifier)

    def expect(self, rooms: Collection[RoomRef]) -> None:
        """Rooms in memory are open to all."""

    def fits(self, body: RichText) -> bool:
        return 0 < len(body.text) <= self.limit

    # what people do

    def say(self, room: str, text: str, who: str = "amal", reply_to: str | None = None) -> str:
        return self._put(room, "say", who, text=text, reply_to=reply_to)

    def edit_own(self, room: str, event_id: str, text: str, who: str = "amal") -> None:
        self._put(room, "edit", who, text=text, target=event_id)

    def remove_own(self, room: str, event_id: str, who: str = "amal") -> None:
        self._put(room, "remove", who, target=event_id)

    def command(self, room: str, name: str, who: str = "amal", reply_to: str | None = None) -> str:
        return self._put(room, "command", who, text=name, reply_to=reply_to)

    def press(self, room: str, event_id: str, data: str, who: str = "amal") -> str:
        return self._put(room, "press", who, text=data, target=event_id)

    def react(self, room: str, event_id: str, key: str, who: str = "amal") -> str:
        return self._put(room, "react", who, text=key, target=event_id)

    def vote(self, room: str, event_id: str, *choices: str, who: str = "amal") -> str:
        return self._put(room, "vote", who, target=event_id, choices=list(choices))

    def attach(self, room: str, kind: str, name: str, who: str = "amal", *, caption: str = "") -> str:
        """A file whose content is its name."""
        event_id = self._put(room, "file", who, text=kind, name=name, caption=caption)
        self.files[f"id-{event_id}"] = name.encode()
        return event_id

    def poison(self, room: str) -> None:
        self._put(room, "poison", "amal")

    def move(self, room: str, successor: str) -> None:
        self._put(room, "move", "amal", target=successor)

    def membership(self, room: str, present: bool) -> None:
        self._put(room, "member", "amal", text="in" if present else "out")

    def _put(self, room: str, kind: str, who: str, **data: Any) -> str:
        event = self.event(room, kind, who, **data)
        self.waiting.append(event)
        return event.event_id

    def event(self, room: str, kind: str, who: str = "amal", **data: Any) -> RawEvent:
        event_id = f"e{next(self._numbers)}"
        payload = json.dumps({"kind": kind, "who": who, **data}).encode()
        return RawEvent(RoomRef(self.name, room), event_id, kind, "", payload, private=room.startswith(PRIVATE))

    def texts(self, room: str) -> list[str]:
        return [shown.text for shown in self.rooms.get(room, [])]

    # what the bot asks

    async def connect(self) -> None:
        return None

    async def poll(self, cursor: str | None) -> Batch:
        start = int(cursor or 0)
        self.confirmed = max(self.confirmed, start)
        async with asyncio.timeout(60):
            while len(self.waiting) <= start:
                await asyncio.sleep(0.005)
        gaps, self.gaps = tuple(self.gaps), []
        batch = self.waiting[start : start + 100]
        decoded = [self.decode(event) for event in batch if b'"move"' in event.payload]
        moves = tuple(move for move in decoded if isinstance(move, RoomMoved))
        return Batch(tuple(batch), str(start + len(batch)), gaps, moves)

    async def fill(self, gap: Gap) -> GapPage:
        return self.pages[gap.start]

    def decode(self, event: RawEvent) -> Incoming | None:
        data = json.loads(event.payload)
        author = Author(AuthorKind.PERSON, data["who"], data["who"].title(), self.interface, data["who"])
        read = getattr(self, f"_read_{data['kind']}", None)
        if read is None:
            raise DecodeError("kind")
        found: Incoming = read(event, author, data, datetime.now(UTC))
        return found

    def _read_say(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return TextMessage(event.room, event.event_id, author, RichText(data["text"]), now, data["reply_to"])

    def _read_edit(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return MessageEdited(event.room, data["target"], author, RichText(data["text"]), now)

    def _read_remove(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return MessageDeleted(event.room, data["target"], author)

    def _read_command(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        name, _, arguments = data["text"].partition(" ")
        body = RichText(f"{self.capabilities.command_prefix}{data['text']}" if arguments else data["text"])
        return Command(event.room, event.event_id, author, name, arguments, now, data["reply_to"], body)

    def _read_press(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return ButtonPressed(event.room, event.event_id, author, data["text"], data["target"], now)

    def _read_react(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return Reacted(event.room, event.event_id, author, data["target"], data["text"], now)

    def _read_vote(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return PollAnswered(event.room, event.event_id, author, data["target"], tuple(data["choices"]), now)

    def _read_file(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        kind = data["text"]
        file = FileRef(kind, f"id-{event.event_id}", data["name"], "application/pdf", 1000)
        body = RichText(data.get("caption", ""))
        return TextMessage(event.room, event.event_id, author, body, now, attachment=kind, file=file)

    def _read_move(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return RoomMoved(event.room, RoomRef(self.name, data["target"]))

    def _read_member(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return BotMembership(event.room, data["text"] == "in")

    async def _act(self, verb: str, room: RoomRef) -> None:
        self.calls.append((verb, room.chat))
        if self.hang is not None:
            await self.hang.wait()
        for number, (wanted, chat, error) in enumerate(self.troubles):
            if wanted == verb and chat in (room.chat, "*"):
                del self.troubles[number]
                raise error

    async def turn(self, room: RoomRef, *, bulk: bool = False) -> AbstractContextManager[None]:
        if bulk and self.line is not None:
            await self.line.wait()
        self.turns.append((room.chat, bulk))
        return nullcontext()

    async def send(
        self, room: RoomRef, body: RichText, *, reply_to: str | None, key: str, extras: Extras = NO_EXTRAS
    ) -> str:
        await self._act("send", room)
        if self.capabilities.idempotent_sends and key in self._keys:
            return self._keys[key]
        event_id = self._keys[key] = f"b{next(self._numbers)}"
        self.rooms.setdefault(room.chat, []).append(Shown(event_id, body.text, reply_to, body, extras))
        return event_id

    async def edit(self, room: RoomRef, event_id: str, body: RichText, *, key: str, extras: Extras = NO_EXTRAS) -> None:
        await self._act("edit", room)
        for shown in self.rooms[room.chat]:
            if shown.event_id == event_id:
                shown.text, shown.body, shown.extras = body.text, body, extras

    async def answer_button(self, event_id: str, text: str, *, alert: bool = False) -> None:
        self.answers[event_id] = text

    async def download(self, file: FileRef) -> bytes:
        await self._act("download", self.room(file.id))
        content = self.files.get(file.id)
        if content is None:
            raise Refused("gone")
        if len(content) > LARGEST_FILE:
            raise Refused("too_big")
        return content

    def doorway(self, start: str) -> str:
        return f"https://{self.name}.example/bot?start={start}"

    async def delete(self, room: RoomRef, event_id: str, *, key: str) -> None:
        await self._act("delete", room)
        self.calls.append(("deleted", event_id))
        shown = self.rooms.get(room.chat, [])
        shown[:] = [one for one in shown if one.event_id != event_id]

    async def is_admin(self, room: RoomRef, account: str) -> bool:
        return account in self.admins

    async def inspect(self, room: RoomRef) -> RoomState:
        return RoomState(True)

    async def close(self) -> None:
        return None


@dataclass(frozen=True)
class Translated:
    body: RichText


class FakeTranslator:
    """Prefixes the text with its target language; waits, or raises, when told to."""

    def __init__(self) -> None:
        self.gate: asyncio.Event | None = None
        self.trouble: Exception | None = None
        self.calls: list[tuple[str, str]] = []

    async def translate(self, body: RichText, source: str, target: str, *, tier: Tier) -> Translated:
        self.calls.append((source, target))
        if self.gate is not None:
            await self.gate.wait()
        if self.trouble is not None:
            raise self.trouble
        return Translated(RichText(f"[{target}] {body.text}", body.spans))


class FakeDetector:
    """Knows the language from the text's first word: `fr: …`."""

    def detect(self, text: str) -> tuple[str, float] | None:
        head = text[:2]
        return (head, 0.99) if text[2:3] == ":" and head.isalpha() else None


SECRETS = Secrets(Fernet.generate_key().decode())


def sign(name: str) -> FakePlatform:
    """A platform whose sends are not idempotent and that tells of no deletions."""
    return FakePlatform(name, Capabilities(False, False, "/", buttons=True))


def letter(name: str) -> FakePlatform:
    """A platform whose sends are idempotent and that tells of deletions."""
    return FakePlatform(name, Capabilities(True, True, "!", reactions=True, polls=True))


@dataclass
class House:
    """A running relay and what surrounds it."""

    database: Database
    sign: FakePlatform
    letter: FakePlatform
    translator: FakeTranslator
    clock: MovableClock
    folder: Path
    deadline: float = 3.0
    rooms: Sequence[tuple[str, str, str]] = (
        ("sign", "s-fr", "fr"),
        ("sign", "s-es", "es"),
        ("letter", "l-en", "en"),
        ("letter", "l-fr", "fr"),
    )
    carry_original: bool = False
    secrets: Secrets = SECRETS
    network: dict[str, Any] = field(default_factory=dict)  # what its Office has besides
    context: Context = field(init=False)
    housekeeping: Housekeeping = field(init=False)
    front: FrontOffice = field(init=False)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[House]:
        """The relay runs while this is open; leaving stops it as SIGTERM does."""
        relay = await self._build()
        tasks = [asyncio.create_task(work) for work in (relay.run(), self.front.translations.run())]
        try:
            yield self
        finally:
            for task in tasks:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def _build(self) -> Relay:
        identities = Identities(self.secrets)
        platforms = {"sign": self.sign, "letter": self.letter}
        refs = tuple((platforms[p].room(room), language) for p, room, language in self.rooms)
        plan = BridgePlan("general", self.carry_original, "any", refs)
        await self.database.run(bridges.apply_file, [plan], secrets=self.secrets, identities=identities)
        ring = KeyRing(self.folder / "test.keys", self.secrets, self.clock)
        committer = Committer(ring, self.secrets, identities, timedelta(days=7), timedelta(minutes=10))
        self.context = Context(
            database=self.database,
            ring=ring,
            secrets=self.secrets,
            identities=identities,
            clock=self.clock,
            platforms=platforms,
            directory=Directory(identities),
            committer=committer,
        )
        await self.context.refresh_directory()
        detector = FakeDetector()
        office = Office(
            platforms=platforms,
            secrets=self.secrets,
            identities=identities,
            ring=ring,
            catalog=Catalog(),
            keep=timedelta(days=7),
            **self.network,
        )
        self.front = build_front_office(
            self.context, office, translator=self.translator, detector=detector, tier=Tier.LOCAL
        )
        composer = Composer(
            translator=self.translator,
            detector=detector,
            catalog=Catalog(),
            platforms=platforms,
            clock=self.clock,
            deadline=self.deadline,
        )
        relay = Relay(self.context, composer=composer, catalog=Catalog(), desk=self.front.desk)
        self.housekeeping = Housekeeping(
            self.context, relay.acts, undelivered=timedelta(days=7), keep_links=timedelta(days=90)
        )
        return relay
