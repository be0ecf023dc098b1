"""A whole relay on a real database, with fakes only behind the ports: platforms in memory, a translator of prefixes."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.fernet import Fernet

from bot.bridging import Engines
from bot.desk import FrontOffice, build_front_office
from bot.relaying import Relaying, build_relay
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
    Button,
    ButtonPressed,
    Capabilities,
    Command,
    Extras,
    FileRef,
    Gap,
    GapPage,
    Incoming,
    Media,
    MessageDeleted,
    MessageEdited,
    Part,
    PollAnswered,
    RawEvent,
    Reacted,
    RoomMoved,
    RoomRef,
    RoomState,
    TextMessage,
    Unreadable,
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


CAPTIONED = frozenset({"photo", "video", "animation", "audio", "voice", "document"})
PRIVATE = "dm-"
"""How names of private rooms begin."""


class MovableClock:
    """handlers.ports.Clock that tests push forward, and may stop: then only they move it."""

    def __init__(self) -> None:
        self.offset = timedelta()
        self._stopped: datetime | None = None

    def stop(self) -> None:
        self._stopped = datetime.now(UTC)

    def now(self) -> datetime:
        return (self._stopped or datetime.now(UTC)) + self.offset


@dataclass(slots=True)
class Shown:
    """A message as people of a room see it."""

    event_id: str
    text: str
    reply_to: str | None
    body: RichText
    extras: Extras = NO_EXTRAS
    content: bytes | None = None  # of its medium

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
    keys: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)  # media that need no bytes
    albums: list[tuple[str, ...]] = field(default_factory=list)
    own_reactions: dict[str, list[str]] = field(default_factory=dict)
    pins: dict[str, list[str]] = field(default_factory=dict)
    closed_polls: list[str] = field(default_factory=list)
    avatars: dict[str, str] = field(default_factory=dict)  # ids of pictures, by account
    kept: dict[str, bytes] = field(default_factory=dict)
    _keys: dict[str, str] = field(default_factory=dict)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    account = "bot"

    def room(self, identifier: str) -> RoomRef:
        return RoomRef(self.name, identifier)

    def expect(self, rooms: Collection[RoomRef]) -> None:
        """Rooms in memory are open to all."""

    def fits(self, body: RichText, *, captioned: bool = False) -> bool:
        return 0 < len(body.text) <= (self.limit // 4 if captioned else self.limit)

    # what people do

    def say(self, room: str, text: str, who: str = "amal", reply_to: str | None = None) -> str:
        return self._put(room, "say", who, text=text, reply_to=reply_to)

    def seal(self, room: str, text: str, who: str = "amal") -> str:
        """Something that can only be read once its id is among `keys`; a photo, if that is the text."""
        return self._put(room, "sealed", who, text=text)

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
        if cursor is None and not self.waiting:
            return Batch((), "0")  # the first look, at once
        async with asyncio.timeout(60):
            while len(self.waiting) <= start:
                await asyncio.sleep(0.005)
        gaps, self.gaps = tuple(self.gaps), []
        batch = self.waiting[start : start + 100]
        decoded = [self.decode(event) for event in batch if b'"move"' in event.payload]
        moves = tuple(move for move in decoded if isinstance(move, RoomMoved))
        return Batch(tuple(batch), str(start + len(batch)), gaps, moves)

    async def reread(self, room: RoomRef, event_id: str) -> RawEvent | None:
        await self._act("reread", room)
        return next((event for event in self.waiting if event.event_id == event_id), None)

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

    def _read_sealed(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        if event.event_id not in self.keys:
            return Unreadable(event.room, event.event_id, author, now)
        file = FileRef(data["text"], f"id-{event.event_id}") if data["text"] in CAPTIONED else None
        words = RichText("" if file else data["text"])
        return TextMessage(
            event.room, event.event_id, author, words, now, attachment=file.kind if file else "", file=file
        )

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
        shown = Shown(event_id, body.text, reply_to, body, extras, self._bytes(extras))
        self.rooms.setdefault(room.chat, []).append(shown)
        return event_id

    def _bytes(self, extras: Extras) -> bytes | None:
        """What its medium holds: read from where it lies now, unless it needed no bytes."""
        if extras.media is None:
            return None
        return Path(extras.media.path).read_bytes() if extras.media.path else self.files.get(extras.media.file.id)

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

    async def fetch(self, file: FileRef, into: BinaryIO) -> None:
        await self._act("fetch", self.room(file.id))
        content = self.files.get(file.id)
        if content is None:
            raise Refused("gone")
        into.write(content)

    def holds(self, media: Media) -> bool:
        return media.platform == self.name or media.file.id in self.held

    def forget(self, media: Media) -> None:
        self.held.discard(media.file.id)

    async def send_album(self, room: RoomRef, items: Sequence[Part], *, reply_to: str | None, key: str) -> list[str]:
        await self._act("album", room)
        sent = []
        for item in items:
            event_id = f"b{next(self._numbers)}"
            shown = Shown(event_id, item.body.text, reply_to, item.body, item.extras, self._bytes(item.extras))
            self.rooms.setdefault(room.chat, []).append(shown)
            sent.append(event_id)
        self.albums.append(tuple(sent))
        return sent

    async def set_reactions(
        self, room: RoomRef, event_id: str, wanted: Sequence[str], held: Mapping[str, str], *, key: str
    ) -> dict[str, str]:
        await self._act("react", room)
        if len(wanted) > self.capabilities.own_reactions:
            raise Refused("too_many")
        self.own_reactions[event_id] = list(wanted)
        return {one: held.get(one, f"r{next(self._numbers)}") for one in wanted}

    async def set_buttons(
        self, room: RoomRef, event_id: str, keyboard: Sequence[Sequence[Button]], *, key: str
    ) -> None:
        await self._act("buttons", room)
        for shown in self.rooms[room.chat]:
            if shown.event_id == event_id:
                shown.extras = replace(shown.extras, keyboard=tuple(tuple(row) for row in keyboard))

    async def pin(self, room: RoomRef, event_id: str, on: bool, *, key: str) -> None:
        await self._act("pin", room)
        pins = self.pins.setdefault(room.chat, [])
        if on and event_id not in pins:
            pins.append(event_id)
        if not on and event_id in pins:
            pins.remove(event_id)

    async def close_poll(self, room: RoomRef, event_id: str, *, key: str) -> None:
        await self._act("close_poll", room)
        if event_id not in self.closed_polls:
            self.closed_polls.append(event_id)

    async def avatar(self, account: str, room: RoomRef) -> FileRef | None:
        await self._act("avatar", room)
        found = self.avatars.get(account)
        return None if found is None else FileRef("photo", found, mime="image/jpeg")

    async def keep(self, path: str, mime: str) -> str:
        await self._act("keep", self.room(path))
        address = f"kept-{next(self._numbers)}"
        self.kept[address] = await asyncio.to_thread(Path(path).read_bytes)
        return address

    async def leave(self, room: RoomRef) -> None:
        await self._act("leave", room)

    async def open_room(self, name: str, space: RoomRef | None, invited: Sequence[str]) -> RoomRef:
        await self._act("open", self.room(name))
        return self.room(f"new-{next(self._numbers)}")

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
    abilities = Capabilities(
        False,
        False,
        "/",
        buttons=True,
        own_reactions=1,
        reaction_set=frozenset("👍❤👎🔥"),
        captions=CAPTIONED,
        albums=10,
        pins=True,
        runs=True,
        locations=True,
        largest_down=20_000,
        largest_up=50_000,
    )
    return FakePlatform(name, abilities)


def letter(name: str) -> FakePlatform:
    """A platform whose sends are idempotent and that tells of deletions."""
    abilities = Capabilities(
        True,
        True,
        "!",
        reactions=True,
        polls=True,
        own_reactions=20,
        captions=CAPTIONED | {"sticker", "video-note", "location"},
        threads=True,
        pins=True,
        profiles=True,
        locations=True,
        largest_down=100_000,
        largest_up=100_000,
    )
    return FakePlatform(name, abilities)


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
    engines: Engines | None = None
    network: dict[str, Any] = field(default_factory=dict)  # what its Office has besides
    context: Context = field(init=False)
    housekeeping: Housekeeping = field(init=False)
    front: FrontOffice = field(init=False)
    relaying: Relaying = field(init=False)

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
        self.relaying = build_relay(
            self.context,
            composer=composer,
            catalog=Catalog(),
            front=self.front,
            office=office,
            engines=self.engines,
            deadline=self.deadline,
        )
        relay = self.relaying.relay
        self.housekeeping = Housekeeping(
            self.context, relay.acts, undelivered=timedelta(days=7), keep_links=timedelta(days=90)
        )
        return relay
