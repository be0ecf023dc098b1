"""What the use cases need from outside, as Protocols: the only fakes in tests stand behind these.

Adapters under `bot/` implement them; `bot/app.py` hands them over by keyword.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from enum import StrEnum
from typing import BinaryIO, Final, Protocol

from messages.richtext import RichText
from messages.types import (
    NO_EXTRAS,
    Batch,
    Button,
    Capabilities,
    Extras,
    FileRef,
    Gap,
    GapPage,
    Incoming,
    Media,
    Part,
    RawEvent,
    RoomRef,
    RoomState,
)

LARGEST_FILE: Final = 20 * 1024 * 1024
"""Bytes of a file that is handed on: what Telegram's own servers let a bot fetch (Bot API, getFile)."""


class Clock(Protocol):
    """Time, so that tests can move it."""

    def now(self) -> datetime:
        """The present, aware, in UTC."""
        ...


class Platform(Protocol):
    """One account on one messaging platform. All methods raise PlatformError (messages/errors.py) and nothing else."""

    name: str
    capabilities: Capabilities

    @property
    def account(self) -> str:
        """Identity of the bot's account, to keep cursors apart; known after `connect`."""
        ...

    def room(self, identifier: str) -> RoomRef:
        """The room that an operator's `id` names. ValueError if it has no valid form."""
        ...

    def expect(self, rooms: Collection[RoomRef]) -> None:
        """These rooms are linked: an invitation to one of them is accepted."""
        ...

    def fits(self, body: RichText, *, captioned: bool = False) -> bool:
        """Whether this can be sent, and later edited, as one message; as the text of a medium, if `captioned`."""
        ...

    def decode(self, event: RawEvent) -> Incoming | None:
        """One event in the bot's words; None if it is of no interest (our own, another bot's, a kind that is not
        relayed). DecodeError if it makes no sense. Pure: no I/O."""
        ...

    async def connect(self) -> None:
        """Log in. LoginRefused if the token or password is wrong."""
        ...

    async def poll(self, cursor: str | None) -> Batch:
        """Wait for events after the cursor (None: the first time ever); asking with a cursor confirms what came
        before it. Returns after at most a minute, with an empty batch if nothing happened."""
        ...

    async def reread(self, room: RoomRef, event_id: str) -> RawEvent | None:
        """An event that was said here before, as `poll` would bring it; None if it cannot be had (any more)."""
        ...

    async def fill(self, gap: Gap) -> GapPage:
        """One page of a gap that a poll left."""
        ...

    async def turn(self, room: RoomRef, *, bulk: bool = False) -> AbstractContextManager[None]:
        """Wait until the platform's own pace allows a message to this room. One `send`, `edit` or `delete` goes while
        what is returned is open; if it takes several requests, it asks for further turns by itself. Bulk is last in
        line, served in the order of asking, and bounded in number. Whoever is cancelled has had no turn."""
        ...

    async def send(
        self, room: RoomRef, body: RichText, *, reply_to: str | None, key: str, extras: Extras = NO_EXTRAS
    ) -> str:
        """Send one message, return its event id. Where capabilities.idempotent_sends, the same key sends once.
        A reply target that is gone does not lose the message: it is sent without. Extras that the platform does not
        have are left out. An error with `partly` means that the text is there and its file is not: the same key sends
        what is missing, or without a file changes that text. A medium has its `path`, or is held; Refused("too_big"),
        or Refused("held_gone") if what was held is no more."""
        ...

    async def edit(self, room: RoomRef, event_id: str, body: RichText, *, key: str, extras: Extras = NO_EXTRAS) -> None:
        """Replace the text of a message of the bot's own, and its buttons. Already equal counts as done."""
        ...

    async def answer_button(self, event_id: str, text: str, *, alert: bool = False) -> None:
        """Tell whoever pressed a button that it was seen: a short passing text (200 characters at most), or none.
        Too late counts as done."""
        ...

    async def download(self, file: FileRef) -> bytes:
        """What somebody sent here. Refused("too_big") above LARGEST_FILE, Refused("gone") if it is no more; another
        code of Refused if it is there and will never be had."""
        ...

    async def fetch(self, file: FileRef, into: BinaryIO) -> None:
        """What somebody sent here, decrypted if need be, written to `into` as it comes: never whole in memory.
        Refused("too_big") above capabilities.largest_down, Refused("gone") if it is no more."""
        ...

    def holds(self, media: Media) -> bool:
        """Whether `send` can show this medium without its bytes: it is kept here, or was sent from here before."""
        ...

    def forget(self, media: Media) -> None:
        """What was held turned out to be no more: the bytes are needed."""
        ...

    async def send_album(
        self, room: RoomRef, items: Sequence[Part], *, reply_to: str | None, key: str
    ) -> Sequence[str]:
        """Send media (2 to capabilities.albums parts, each with its `extras.media`) as one; one event id for each."""
        ...

    async def set_reactions(
        self, room: RoomRef, event_id: str, wanted: Sequence[str], held: Mapping[str, str], *, key: str
    ) -> Mapping[str, str]:
        """Make the bot's own reactions to a message these, in this order. `held` is what an earlier call returned: what
        the bot has set, as reaction → event id ("" where there is none). Refused if the platform will not."""
        ...

    async def set_buttons(
        self, room: RoomRef, event_id: str, keyboard: Sequence[Sequence[Button]], *, key: str
    ) -> None:
        """Replace the buttons below a message of the bot's own and nothing else (capabilities.buttons)."""
        ...

    async def pin(self, room: RoomRef, event_id: str, on: bool, *, key: str) -> None:
        """Pin a message, quietly, or take the pin away. Refused("not_allowed") if the bot may not."""
        ...

    async def close_poll(self, room: RoomRef, event_id: str, *, key: str) -> None:
        """End a poll that the bot asked (Extras.poll), so that apps show its result; one that is gone counts as ended.
        Nothing where there are none. Refused("not_allowed") if the bot may not."""
        ...

    async def avatar(self, account: str, room: RoomRef) -> FileRef | None:
        """A small picture of this person, None if there is none or it is not shown to the bot. The `id` changes with
        the picture."""
        ...

    async def keep(self, path: str, mime: str) -> str:
        """Keep a small picture here, for capabilities.profiles: the address that Profile.avatar takes."""
        ...

    async def leave(self, room: RoomRef) -> None:
        """Go out of a room; done if the bot is not in it."""
        ...

    async def open_room(self, name: str, space: RoomRef | None, invited: Sequence[str]) -> RoomRef:
        """Make a room, within a space if one is given. Refused("unsupported") where bots cannot."""
        ...

    def doorway(self, start: str) -> str:
        """The address that opens the private chat with the bot; where the platform can, what was meant goes along as
        the argument of the `start` command (letters, digits, `_` and `-`, 64 at most). Known after `connect`."""
        ...

    async def delete(self, room: RoomRef, event_id: str, *, key: str) -> None:
        """Delete a message; one that is gone already counts as done. Refused if the platform will not."""
        ...

    async def is_admin(self, room: RoomRef, account: str) -> bool:
        """Whether this account may delete other people's messages in the room."""
        ...

    async def inspect(self, room: RoomRef) -> RoomState:
        """Presence and rights of the bot in a room, for `passerelle check`."""
        ...

    async def close(self) -> None:
        """Give back connections; what is being sent has been awaited before."""
        ...


class Tier(StrEnum):
    """Where a text goes when an engine sees it; a bridge's tier is the widest that it allows."""

    LOCAL = "local"  # never leaves the machine
    SELF_HOSTED = "self-hosted"  # a server of the network's own
    ANY = "any"  # somebody else's service


class Engine(Protocol):
    """A translator of plain strings. Knows nothing of formatting, placeholders or rooms."""

    name: str
    tier: Tier

    def routes(self, source: str, target: str) -> Sequence[str]:
        """Names of the ways from one language to the other (ISO 639-1), best first; empty if there is none. An engine
        with a single way returns ("",)."""
        ...

    async def translate(self, texts: Sequence[str], source: str, target: str, route: str) -> list[str]:
        """One translation per text, same order. EngineFailed if it cannot; cancellable."""
        ...

    async def warm(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Get ready for these directions before the first message comes; within the engine's memory cap."""
        ...

    async def close(self) -> None:
        """End processes and connections."""
        ...


class Detector(Protocol):
    """Names the language of a text, among the network's own."""

    def detect(self, text: str) -> tuple[str, float] | None:
        """(language, probability renormalised over the candidates), or None if the text says too little."""
        ...
