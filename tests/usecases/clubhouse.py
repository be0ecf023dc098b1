"""A house whose rooms also react, vote and hand round cards: the relay with the features that carry it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from handlers.relay.service import Relay
from handlers.relay.tallies import Tallies
from messages.richtext import RichText
from messages.types import (
    About,
    Author,
    AuthorKind,
    Contact,
    Dice,
    Incoming,
    Location,
    MessageEdited,
    PollAsked,
    PollClosed,
    RawEvent,
    ReactionsSet,
    TextMessage,
)
from tests.usecases.house import FakePlatform, House, Shown, letter, sign

_ABOUT: dict[str, Any] = {"poll": PollAsked, "location": Location, "dice": Dice, "contact": Contact}


@dataclass(slots=True)
class Club(FakePlatform):
    """A platform whose people do more than write."""

    languages: dict[str, str] = field(default_factory=dict)  # of people's interfaces

    def set_own(self, room: str, event_id: str, *keys: str, who: str = "amal") -> str:
        return self._put(room, "reactions", who, target=event_id, keys=list(keys))

    def ask(
        self,
        room: str,
        question: str,
        *options: str,
        who: str = "amal",
        most: int = 1,
        counted: bool | None = None,
        poll: str = "",
        reply_to: str | None = None,
    ) -> str:
        """A poll; its answers are seen where this platform has polls of the bot's, unless said otherwise."""
        seen = self.capabilities.polls if counted is None else counted
        choices = [[f"o{number}", label] for number, label in enumerate(options)]
        data = {"question": question, "options": choices, "most": most, "counted": seen, "poll": poll}
        return self._put(room, "about", who, what="poll", data=data, reply_to=reply_to)

    def end_poll(self, room: str, *, event: str = "", poll: str = "", who: str = "amal") -> str:
        return self._put(room, "closed", who, target=event, poll=poll)

    def share(self, room: str, what: str, who: str = "amal", **data: Any) -> str:
        """A place, a throw, a card."""
        return self._put(room, "about", who, what=what, data=data, reply_to=None)

    def walk(self, room: str, event_id: str, who: str = "amal", **data: Any) -> str:
        """A live location that moves."""
        return self._put(room, "walked", who, target=event_id, data=data)

    def _read_about(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        about = _about(data["what"], data["data"])
        body = about.question if isinstance(about, PollAsked) else RichText("")
        kind = data["what"]
        return TextMessage(
            event.room, event.event_id, author, body, now, data["reply_to"], attachment=kind, about=about
        )

    def _read_walked(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        about = _about("location", data["data"])
        return MessageEdited(event.room, data["target"], author, RichText(""), now, attachment="location", about=about)

    def _read_closed(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        who = Author(AuthorKind.UNKNOWN, "", "") if data["poll"] else author
        return PollClosed(event.room, event.event_id, who, now, data["target"], data["poll"])

    def _read_reactions(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        return ReactionsSet(event.room, event.event_id, author, data["target"], tuple(data["keys"]), now)

    def decode(self, event: RawEvent) -> Incoming | None:
        self.interface = self.languages.get(json.loads(event.payload)["who"], "")
        return FakePlatform.decode(self, event)

    def shown(self, room: str, number: int = -1) -> Shown:
        """A message of the bot's in a room."""
        return self.rooms[room][number]

    def did(self, *verbs: str) -> int:
        """How often the bot did one of these."""
        return sum(1 for verb, _ in self.calls if verb in verbs)


def _about(what: str, data: dict[str, Any]) -> About:
    if what == "poll":
        options = tuple((key, label) for key, label in data["options"])
        data = {**data, "question": RichText(data["question"]), "options": options}
    found: About = _ABOUT[what](**data)
    return found


def club(name: str) -> Club:
    """What `sign` or `letter` can, with people who do more."""
    plain = sign(name) if name == "sign" else letter(name)
    return Club(name, plain.capabilities)


@dataclass
class Clubhouse(House):
    """A house with reactions, polls and cards."""

    relay: Relay = field(init=False)

    async def _build(self) -> Relay:
        self.relay = await super()._build()
        return self.relay

    @property
    def tallies(self) -> Tallies:
        return self.relaying.tallies

    async def pass_time(self, **span: float) -> None:
        """Let time go by: what is planned wakes up, what is due is done."""
        self.clock.offset += timedelta(**span)
        await self.do_due()
        for room_id in self.context.directory.by_id:
            self.context.wake_sender(room_id)

    async def do_due(self) -> None:
        parts = self.relaying
        for due in (parts.reactions.tidy, parts.polls.close_due, parts.contacts.forget_due):
            for room_id in await self.database.run(due, self.context.clock.now()):
                self.context.wake_sender(room_id)

    def utc(self) -> datetime:
        return self.clock.now().astimezone(UTC)
