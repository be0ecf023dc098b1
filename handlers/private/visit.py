"""One thing that somebody said in private, being handled: who, where, in which language, and what is said back.

Everything happens in one transaction with the event itself: the answer, what it changes, and "handled".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from handlers.ports import Platform
from handlers.relay.directory import Place
from messages.catalog import Catalog
from messages.keycaps import KEYCAPS
from messages.richtext import RichText, Style, joined, plain
from messages.splitting import split
from messages.types import NO_EXTRAS, Author, Button, Capabilities, Extras
from storage import inbox, ledger, menus, outbox, people
from storage.crypto import Secrets
from storage.identities import Identities
from storage.inbox import StoredEvent
from storage.keyring import KeyRing
from storage.ledger import Target
from storage.outbox import NewDelivery
from storage.people import Member

Choice = tuple[str, str]
"""(label, data): what is offered, and what comes back when it is picked. Data begins with the part that handles it."""


@dataclass(frozen=True, slots=True)
class Office:
    """What every visit needs, wired once."""

    platforms: Mapping[str, Platform]
    secrets: Secrets
    identities: Identities
    ring: KeyRing
    catalog: Catalog
    keep: timedelta  # undelivered answers live this long
    languages: tuple[str, ...] = ("fr", "en", "es", "pt")
    contact: str = ""  # a person or address for those who need a human being
    time_zone: str = "UTC"  # of the network: of rooms and people who have not said theirs
    quiet: str = "21:00-08:00"  # hours of the day in which nothing is announced; "" for none
    public_url: str = ""  # where people reach the web server, if they do
    approvals: int = 1  # people who must agree before an announcement leaves, its author included


@dataclass(slots=True)
class Visit:
    """A visit. `said_at` is when the event was received; `rooms` have something to be sent after the commit."""

    conn: sa.Connection
    office: Office
    place: Place
    event: StoredEvent
    author: Author
    account: bytes
    person: Member
    language: str
    now: datetime
    rooms: set[int] = field(default_factory=set)
    pressed: bool = False  # a button was, and waits for an answer
    attached: bool = False  # a file came with what is said
    public: bool = False  # others read what is said here: nothing personal is

    @property
    def capabilities(self) -> Capabilities:
        """Of the platform where this is said."""
        return self.office.platforms[self.place.room.platform].capabilities

    @property
    def languages(self) -> list[str]:
        """What the reader reads best, first."""
        usual = [self.person.usual_language] if self.person.usual_language else []
        return list(dict.fromkeys((self.language, *usual)))

    def text(self, key: str, **args: str | int) -> str:
        """A text in the reader's language."""
        return self.office.catalog.text(key, self.language, **args)

    def typed(self, name: str) -> str:
        """A command as it is typed here."""
        return self.capabilities.command_prefix + self.text(f"command-{name}")

    def is_one_of(self, *roles: str) -> bool:
        """Whether this person holds one of these roles now; an admin holds them all."""
        return bool(people.roles_of(self.conn, self.person.id) & {*roles, "admin"})

    def say(self, body: RichText | str, extras: Extras = NO_EXTRAS) -> int:
        """Say something here. Returns the message's id, by which it can be edited."""
        return self._send(self.place.room_id, as_text(body), extras)

    def tell(self, key: str, **args: str | int) -> int:
        """Say a text of the catalog here."""
        return self.say(self.text(key, **args))

    def offer(self, body: RichText | str, choices: Sequence[Choice], *, columns: int = 1) -> int:
        """Say something with choices to pick from: buttons, or numbers to answer with."""
        shown, extras = offered(self.capabilities, as_text(body), choices, self.text("menu-hint"), columns)
        message_id = self._send(self.place.room_id, shown, extras)
        menus.add(self.conn, message_id, self.place.room_id, [data for _, data in choices], now=self.now)
        return message_id

    def reoffer(
        self, message_id: int, body: RichText | str, choices: Sequence[Choice] = (), *, columns: int = 1
    ) -> None:
        """Show something else in a message of this room that offered something; without buttons it is said anew."""
        if not self.capabilities.buttons:
            if choices:
                self.offer(body, choices, columns=columns)
            else:
                self.say(body)
            return
        shown, extras = offered(self.capabilities, as_text(body), choices, "", columns)
        if not self.can_edit(message_id, shown):
            message_id = self.say(shown, extras)
        else:
            self.edit(message_id, shown, extras)
        menus.add(self.conn, message_id, self.place.room_id, [data for _, data in choices], now=self.now)

    def can_edit(self, message_id: int, body: RichText) -> bool:
        """Whether a message of the bot's here can become this text: neither is too long for one message."""
        platform = self.office.platforms[self.place.room.platform]
        return platform.fits(body) and outbox.parts_sent(self.conn, message_id, self.place.room_id) == 1

    def edit(self, message_id: int, body: RichText | str, extras: Extras = NO_EXTRAS) -> None:
        """Replace a message of the bot's in this room, and its buttons. Ask `can_edit` where it may be long."""
        revision = ledger.revise(self.conn, message_id)
        own = Target(message_id=message_id)
        new = NewDelivery(
            "edit",
            self.place.room_id,
            as_text(body),
            message_id=message_id,
            revision=revision,
            target=own,
            priority=outbox.ANSWER,
            extras=extras,
        )
        self._deliver([new])

    def answer_button(self, text: str = "") -> None:
        """Let whoever pressed a button know that it was seen, if that is what happened."""
        if self.pressed:
            target = Target(event_id=self.event.raw.event_id)
            new = NewDelivery(
                "answer", self.place.room_id, plain(text[:190]), target=target, priority=outbox.ANSWER - 1
            )
            self._deliver([new])
            self.pressed = False

    def whisper(self, text: str) -> None:
        """A short word for whoever did this alone: in the button's own notice, else in private; where neither can be,
        nothing. In private it is simply said."""
        if self.pressed:
            self.answer_button(text)
        elif not self.public:
            self.say(text)
        else:
            self.say_to(self.person.id, lambda language: text)

    def say_to(self, person_id: int, compose: Any, choices: Sequence[tuple[str, str]] = ()) -> int | None:
        """Say something to somebody else, in their language: `compose(language) -> RichText | str`; choices are
        (key of the label, data). Returns the message's id, or None if they have no open private room."""
        return say_to(self.conn, self.office, person_id, compose, choices, now=self.now, rooms=self.rooms)

    def _send(self, room_id: int, body: RichText, extras: Extras) -> int:
        return send(self.conn, self.office, room_id, body, extras, now=self.now, rooms=self.rooms)

    def _deliver(self, new: Sequence[NewDelivery]) -> None:
        expires = self.now + self.office.keep
        self.rooms |= outbox.add(self.conn, new, ring=self.office.ring, now=self.now, expires_at=expires)

    def finish(self) -> None:
        """The event is handled: nothing of what it said stays."""
        inbox.finish(self.conn, [self.event.id])


def as_text(body: RichText | str) -> RichText:
    """Rich text of either."""
    return plain(body) if isinstance(body, str) else body


def offered(
    capabilities: Capabilities, body: RichText, choices: Sequence[Choice], hint: str, columns: int = 1
) -> tuple[RichText, Extras]:
    """A text with choices, as a platform can show them."""
    if capabilities.buttons:
        rows = [
            tuple(_button(choice) for choice in choices[at : at + columns]) for at in range(0, len(choices), columns)
        ]
        return body, Extras(keyboard=tuple(rows))
    if not choices:
        return body, NO_EXTRAS
    lines = [body, plain(""), *(plain(f"{number}. {label}") for number, (label, _) in enumerate(choices, 1))]
    if hint:
        lines.append(plain(hint).wrapped(Style.ITALIC))
    reactions = KEYCAPS[: len(choices)] if capabilities.reactions and len(choices) <= len(KEYCAPS) else ()
    return joined(lines, "\n"), Extras(reactions=reactions)


def _button(choice: Choice) -> Button:
    label, data = choice
    return Button(label, url=data) if data.startswith("https://") else Button(label, data)


def send(
    conn: sa.Connection,
    office: Office,
    room_id: int,
    body: RichText,
    extras: Extras = NO_EXTRAS,
    *,
    now: datetime,
    rooms: set[int],
) -> int:
    """Store a message of the bot's for a private room, in parts if it is long, with the extras at its end. Returns its
    id; the room is added to `rooms`."""
    message_id = ledger.new_message_id()
    row = {"id": message_id, "bridge_id": None, "room_id": room_id, "author": _OURSELVES, "person_id": None}
    ledger.add_messages(conn, [{**row, "revision": 1, "state": "live", "created_at": now}])
    platform = office.platforms[menus.platform_of(conn, room_id)]
    parts = in_parts(body, platform.fits, room_id, message_id, extras)
    rooms |= outbox.add(conn, parts, ring=office.ring, now=now, expires_at=now + office.keep)
    return message_id


def in_parts(
    body: RichText, fits: Callable[[RichText], bool], room_id: int, message_id: int | None, extras: Extras
) -> list[NewDelivery]:
    """Deliveries of a text that may be too long for one message; what comes with it comes with its last part."""
    parts = split(body, fits) if body.text else [body]
    return [
        NewDelivery(
            "send",
            room_id,
            part,
            message_id=message_id,
            part=number,
            priority=outbox.ANSWER,
            extras=extras if number == len(parts) - 1 else NO_EXTRAS,
        )
        for number, part in enumerate(parts)
    ]


def say_to(
    conn: sa.Connection,
    office: Office,
    person_id: int,
    compose: Any,
    choices: Sequence[tuple[str, str]] = (),
    *,
    now: datetime,
    rooms: set[int],
) -> int | None:
    """See Visit.say_to."""
    room_id = people.private_room(conn, person_id)
    if room_id is None:
        return None
    member = people.member(conn, people.canonical(conn, person_id), secrets=office.secrets)
    language = language_of(member, office)
    capabilities = office.platforms[menus.platform_of(conn, room_id)].capabilities
    labels = [(office.catalog.text(key, language), data) for key, data in choices]
    hint = office.catalog.text("menu-hint", language)
    body, extras = offered(capabilities, as_text(compose(language)), labels, hint)
    message_id = send(conn, office, room_id, body, extras, now=now, rooms=rooms)
    if choices:
        menus.add(conn, message_id, room_id, [data for _, data in choices], now=now)
    return message_id


def language_of(member: Member, office: Office, platform_says: str = "") -> str:
    """The language to speak with somebody: what they chose, what they write, what their platform says, the default."""
    return office.catalog.spoken(member.language or member.usual_language or platform_says)


_OURSELVES = bytes(16)
"""The author of the bot's own messages."""
