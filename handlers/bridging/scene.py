"""One thing that somebody asked of the bot in a room, being answered: in one transaction with what it changes.

What a platform alone knows (titles, rights) was asked before, since a transaction waits for nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import sqlalchemy as sa

from handlers.dialogues.answers.language_names import plain_name
from handlers.private.visit import Office, in_parts
from handlers.relay.directory import Place
from messages.catalog import LANGUAGES
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from messages.types import NO_EXTRAS, Author, Button, Extras, RoomState
from storage import linking, outbox
from storage.inbox import StoredEvent
from storage.ledger import Target
from storage.linking import Bridge, Room
from storage.outbox import NewDelivery

ENCRYPTED = "check-encrypted"


@dataclass(slots=True)
class Scene:
    """`language` is the room's, or what is known of whoever asks; `states` of the rooms that were looked at. `rooms`
    have something to be sent after the commit; `changed` if who is linked with whom did."""

    conn: sa.Connection
    office: Office
    place: Place
    event: StoredEvent
    author: Author
    language: str
    now: datetime
    states: Mapping[int, RoomState]
    press: bool = False  # it was a button
    answered: bool = False  # whose press was answered
    rooms: set[int] = field(default_factory=set)
    changed: bool = False

    @property
    def bridge(self) -> Bridge | None:
        """The bridge that this room is of."""
        return linking.of_room(self.conn, self.place.room_id)

    def rooms_of(self, bridge: Bridge) -> list[Room]:
        """All rooms of a bridge."""
        return linking.rooms_of(self.conn, bridge.id, secrets=self.office.secrets)

    def others(self, bridge: Bridge) -> list[Room]:
        """The other rooms of this one's bridge."""
        return [room for room in self.rooms_of(bridge) if room.id != self.place.room_id]

    # words

    def text(self, key: str, /, **args: str | int) -> str:
        """A text in the language of this room."""
        return self.office.catalog.text(key, self.language, **args)

    def typed(self, verb: str, *rest: str, platform: str = "") -> str:
        """What to type: the command, which every platform hears, with a verb in the language of the room."""
        prefix = self.office.platforms[platform or self.place.room.platform].capabilities.command_prefix
        return " ".join((f"{prefix}bridge", self.text(f"bridging-word-{verb}"), *rest))

    def title(self, room_id: int, platform: str, language: str = "") -> str:
        """A room as people know it: its title and its platform."""
        state = self.states.get(room_id)
        title = neutralise(state.title) if state is not None else ""
        if not title:
            return platform.title()
        key = "bridging-room"
        return self.office.catalog.text(key, language or self.language, title=isolate(title), platform=platform.title())

    def tongue(self, code: str, language: str = "") -> str:
        """The name of a language."""
        return isolate(plain_name(code, language or self.language)) if code else "?"

    @property
    def encrypted(self) -> bool:
        """Whether one of the rooms that were looked at is encrypted."""
        return any(state.encrypted or ENCRYPTED in state.missing for state in self.states.values())

    # saying

    def tell(self, key: str, /, **args: str | int) -> None:
        """Answer here with a text of the catalog."""
        self.say(plain(self.text(key, **args)))

    def say(self, body: RichText, extras: Extras = NO_EXTRAS) -> None:
        """Answer here, in reply to what was said."""
        self.answer_button()
        platform = self.office.platforms[self.place.room.platform]
        parts = in_parts(body, platform.fits, self.place.room_id, None, extras)
        target = Target(chat=self.place.chat, event_id=self.event.raw.event_id)
        first = parts[0] if self.press else replace(parts[0], target=target)
        self._deliver([first, *parts[1:]])

    def say_here(self, body: RichText) -> None:
        """Say something in this room, in reply to nothing."""
        platform = self.office.platforms[self.place.room.platform]
        self._deliver(in_parts(body, platform.fits, self.place.room_id, None, NO_EXTRAS))

    def answer_button(self, text: str = "") -> None:
        """Let whoever pressed a button know that it was seen, once."""
        if not self.press or self.answered:
            return
        self.answered = True
        target = Target(event_id=self.event.raw.event_id)
        new = NewDelivery("answer", self.place.room_id, plain(text[:190]), target=target, priority=outbox.ANSWER - 1)
        self._deliver([new])

    def tell_others(self, rooms: Sequence[Room], key: str, /, **args: str | int) -> None:
        """Say a text in other rooms, each in its language; `title` and `tongue` of this room are told in it too."""
        here = self.place
        for room in rooms:
            title = self.title(here.room_id, here.room.platform, room.language)
            text = self.office.catalog.text(key, room.language, title=title, **args)
            self._deliver([NewDelivery("send", room.id, plain(text), priority=outbox.ANSWER)])

    def say_in(self, room: Room, body: str) -> None:
        """Say something in another room."""
        self._deliver([NewDelivery("send", room.id, plain(body), priority=outbox.ANSWER)])

    def offer_languages(self, text: str, data: str, *typed: str) -> None:
        """Ask for a language: buttons where there are some, else what to type. `data` and `typed` go before it."""
        codes = list(dict.fromkeys((*self.office.languages, *LANGUAGES)))
        if self.office.platforms[self.place.room.platform].capabilities.buttons:
            buttons = [
                Button(self.office.catalog.text("language-name", code), f"{data}:{code}")
                for code in codes
                if code in LANGUAGES
            ]
            rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
            self.say(plain(text), Extras(keyboard=rows))
            return
        lines = [
            plain(f"{self.typed(*typed, code)}").wrapped(Style.CODE) + plain(f" – {self.tongue(code)}")
            for code in codes
        ]
        self.say(joined([plain(text), *lines], "\n"))

    def _deliver(self, new: Sequence[NewDelivery]) -> None:
        office = self.office
        expires = self.now + office.keep
        self.rooms |= outbox.add(self.conn, new, ring=office.ring, now=self.now, expires_at=expires)
