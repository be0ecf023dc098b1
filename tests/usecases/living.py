"""A house whose rooms have more life than messages: mentions, threads, pins, names, topics, people who come and go."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from handlers.ports import Tier
from handlers.relay.avatars import Avatars
from handlers.relay.identity import Faces
from messages.richtext import RichText, Span, Style
from messages.types import (
    Author,
    AuthorKind,
    FileRef,
    Incoming,
    PeopleMoved,
    Pinned,
    RawEvent,
    RoomPictured,
    RoomRef,
    RoomRenamed,
    TextMessage,
    TopicOpened,
)
from tests.usecases import house as town
from tests.usecases.house import FakePlatform, FakeTranslator, House, Translated

Mention = tuple[str, str]
"""What is said, and whom it means."""


@dataclass(slots=True)
class Lively(FakePlatform):
    """A platform of the house's where people do all this."""

    names: dict[str, str] = field(default_factory=dict)  # of accounts

    def call(self, room: str, text: str, *mentions: Mention, who: str = "amal") -> str:
        """A message that mentions somebody."""
        spans = [[text.index(said), text.index(said) + len(said), value] for said, value in mentions]
        return self._put(room, "call", who, text=text, spans=spans)

    def forward(self, room: str, text: str, origin: str, who: str = "amal") -> str:
        """Somebody else's words."""
        return self._put(room, "forward", who, text=text, origin=origin)

    def thread(self, room: str, root: str, text: str, who: str = "amal", reply_to: str | None = None) -> str:
        return self._put(room, "thread", who, text=text, root=root, reply_to=reply_to)

    def pin_one(self, room: str, event_id: str, pinned: bool = True, who: str = "amal") -> str:
        return self._put(room, "pinned", who, target=event_id, pinned=pinned)

    def rename(self, room: str, title: str, who: str = "amal") -> str:
        return self._put(room, "rename", who, title=title)

    def picture(self, room: str, picture: str, who: str = "amal") -> str:
        return self._put(room, "picture", who, picture=picture)

    def people(self, room: str, joined: Sequence[str] = (), left: Sequence[str] = ()) -> str:
        return self._put(room, "people", "amal", joined=list(joined), left=list(left))

    def open_topic(self, room: str, topic: str, name: str) -> str:
        return self._put(room, "topic", "amal", topic=topic, name=name)

    def decode(self, event: RawEvent) -> Incoming | None:
        found = FakePlatform.decode(self, event)
        author = getattr(found, "author", None)
        if isinstance(author, Author) and author.account in self.names:
            named = Author(author.kind, author.account, self.names[author.account], author.language, author.handle)
            object.__setattr__(found, "author", named)
        return found

    def _read_call(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        spans = tuple(Span(start, end, Style.MENTION, value) for start, end, value in data["spans"])
        return TextMessage(event.room, event.event_id, author, RichText(data["text"], spans), now)

    def _read_forward(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        origin = self._person(data["origin"])
        return TextMessage(event.room, event.event_id, author, RichText(data["text"]), now, forwarded=origin)

    def _read_thread(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        body = RichText(data["text"])
        return TextMessage(event.room, event.event_id, author, body, now, data["reply_to"], thread=data["root"])

    def _read_pinned(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return Pinned(event.room, event.event_id, author, (data["target"],), data["pinned"])

    def _read_rename(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return RoomRenamed(event.room, event.event_id, author, data["title"])

    def _read_picture(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        picture = FileRef("photo", data["picture"]) if data["picture"] else None
        return RoomPictured(event.room, event.event_id, author, picture)

    def _read_people(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        joined, left = (tuple(self._person(one) for one in data[key]) for key in ("joined", "left"))
        return PeopleMoved(event.room, event.event_id, joined, left)

    def _person(self, account: str) -> Author:
        return Author(AuthorKind.PERSON, account, self.names.get(account, account.title()))

    def _read_topic(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        topic = RoomRef(self.name, data["topic"])
        return TopicOpened(event.room, event.event_id, author, topic, data["name"])

    def last(self, room: str) -> town.Shown:
        """What was shown last there."""
        return self.rooms[room][-1]

    def mentioned(self, room: str) -> list[Mention]:
        """Whom the last message there calls."""
        body = self.last(room).body
        spans = [span for span in body.spans if span.style is Style.MENTION]
        return [(body.text[span.start : span.end], span.value) for span in spans]


class Prefixing(FakeTranslator):
    """As its model, and what is formatted stays so."""

    async def translate(self, body: RichText, source: str, target: str, *, tier: Tier) -> Translated:
        found = await FakeTranslator.translate(self, RichText(body.text), source, target, tier=tier)
        return Translated(RichText(found.body.text[: -len(body.text)]) + body if body.text else found.body)


def lively_sign() -> Lively:
    """See house.sign."""
    return Lively("sign", town.sign("sign").capabilities)


def lively_letter() -> Lively:
    """See house.letter."""
    return Lively("letter", town.letter("letter").capabilities)


@dataclass
class Lodge(House):
    """A house with these platforms."""

    sign: Lively
    letter: Lively

    @property
    def avatars(self) -> Avatars:
        return self.relaying.avatars

    @property
    def faces(self) -> Faces:
        return self.relaying.faces

    @asynccontextmanager
    async def living(self) -> AsyncIterator[Lodge]:
        """As `running`."""
        async with self.running():
            yield self
