"""Cards that people send: a phone number belongs to somebody, so it goes to other rooms only on the sender's word.

Until then it is kept sealed, for a day at most; the question says in its place what was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import sqlalchemy as sa

from handlers.relay.authors import Authors
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.effects import Effect, Performed
from handlers.relay.identity import Faces
from handlers.relay.layout import Draft
from handlers.relay.replying import deliver, meant, reply_target, saying, sends
from messages.catalog import Catalog
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from messages.types import AuthorKind, Button, ButtonPressed, Contact, Extras, Incoming, TextMessage
from storage import asked_contacts, ledger, outbox, people
from storage.asked_contacts import Asked
from storage.inbox import StoredEvent
from storage.ledger import Target
from storage.outbox import NewDelivery

PREFIX = "rc"
"""Of the data of the buttons below the question."""
ASKED_FOR: Final = timedelta(hours=24)
"""What is not decided by then goes nowhere."""
_ALL, _NAME, _NO = "y", "n", "x"
_OURSELVES = bytes(16)  # the author of what the bot says (handlers/private/visit.py)
_LONGEST = 80
_NUMBER = 7
"""Digits that nobody has in a name."""


@dataclass(frozen=True, slots=True)
class _Sender:
    name: str
    profile: str


class Contacts:
    """handlers.relay.features.Feature, and a Due that forgets what nobody decided."""

    def __init__(
        self, *, context: Context, composer: Composer, catalog: Catalog, authors: Authors, faces: Faces
    ) -> None:
        self._context = context
        self._composer = composer
        self._catalog = catalog
        self._authors = authors
        self._faces = faces

    def takes(self, incoming: Incoming) -> bool:
        """See Feature."""
        if isinstance(incoming, ButtonPressed):
            return incoming.data.startswith(f"{PREFIX}:")
        return isinstance(incoming, TextMessage) and isinstance(incoming.about, Contact)

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """See Feature. None if there is nobody to ask: the relay then says that there was a card, and no more."""
        if isinstance(incoming, ButtonPressed):
            person = await self._authors.meet(link.room.platform, incoming.author)
            profile = self._faces.profile(link, incoming.author, person)
            name = self._faces.name_in(link, incoming.author, person, self._context.clock.now())
            sender = _Sender(name, profile)
            return Performed(event, partial(self._pressed, link, incoming, sender))
        able = self._context.platforms[link.room.platform].capabilities
        if not isinstance(incoming, TextMessage) or not isinstance(incoming.about, Contact) or not able.buttons:
            return None
        if incoming.author.kind is not AuthorKind.PERSON or not self._context.directory.others(link.room_id):
            return None
        return Performed(event, partial(self._ask, link, incoming, incoming.about))

    # asking

    def _ask(self, link: Link, message: TextMessage, contact: Contact, conn: sa.Connection, now: datetime) -> set[int]:
        context = self._context
        question = ledger.new_message_id()
        phone = neutralise(contact.phone)
        name = neutralise(contact.name, _LONGEST)
        data = {
            "name": name,
            "phone": phone,
            "question": question,
            "reply_to": message.reply_to or "",
            "bridge": link.bridge_id,
        }
        author = self._authors.digest(link.room.platform, message.author)
        expires_at = now + ASKED_FOR
        row = asked_contacts.add(
            conn, link.room_id, message.event_id, author, data, ring=context.ring, expires_at=expires_at
        )
        if row is None:
            return set()
        own = {"id": question, "bridge_id": None, "room_id": link.room_id, "author": _OURSELVES, "person_id": None}
        ledger.add_messages(conn, [{**own, "revision": 1, "state": "live", "created_at": now}])
        choices = [("contact-yes", _ALL)] if phone else []
        choices += [("contact-name-only", _NAME)] if name and not _is_number(name) else []
        choices += [("contact-no", _NO)]
        keyboard = tuple(
            (Button(self._catalog.text(key, link.language), f"{PREFIX}:{row:x}:{what}"),) for key, what in choices
        )
        asking = NewDelivery(
            "send",
            link.room_id,
            plain(self._catalog.text("contact-ask", link.language)),
            message_id=question,
            target=Target(chat=link.chat, event_id=message.event_id),
            priority=outbox.ANSWER,
            extras=Extras(keyboard=keyboard),
        )
        return deliver(conn, self._context, [asking], now)

    # deciding

    def _pressed(
        self, link: Link, press: ButtonPressed, sender: _Sender, conn: sa.Connection, now: datetime
    ) -> set[int]:
        say = saying(conn, self._context, self._catalog, link, press, now)
        row, what = meant(press.data)
        asked = asked_contacts.waiting(conn, row, ring=self._context.ring)
        if asked is None or asked.data is None or asked.room_id != link.room_id or now >= asked.expires_at:
            return say("contact-gone")
        if asked.data["bridge"] != link.bridge_id:  # its rooms are others than those that were meant
            return say("contact-gone")
        if asked.author != self._authors.digest(link.room.platform, press.author):
            return say("contact-not-yours")
        asked_contacts.forget(conn, asked.id)
        decided = {_ALL: "contact-passed", _NAME: "contact-passed-name"}.get(what, "contact-kept")
        rooms = say(decided) | self._settle(conn, link, asked, decided, now)
        if decided == "contact-kept":
            return rooms
        return rooms | self._relay(conn, link, asked, sender, with_number=what == _ALL, now=now)

    def _settle(self, conn: sa.Connection, link: Link, asked: Asked, key: str, now: datetime) -> set[int]:
        """The question says what became of it; its buttons go."""
        question = int((asked.data or {}).get("question", 0))
        if not ledger.rooms_of(conn, question):
            return set()
        body = plain(self._catalog.text(key, link.language))
        own = Target(message_id=question)
        edit = NewDelivery(
            "edit", link.room_id, body, message_id=question, revision=2, target=own, priority=outbox.ANSWER
        )
        return deliver(conn, self._context, [edit], now)

    def _relay(
        self, conn: sa.Connection, link: Link, asked: Asked, sender: _Sender, *, with_number: bool, now: datetime
    ) -> set[int]:
        """As a message of theirs, whose original is the card itself: replies find it."""
        data = asked.data or {}
        body = card(data["name"], data["phone"] if with_number else "")
        draft = Draft(sender.name, body, "", link.language, False, profile=sender.profile)
        copies = self._composer.copies_verbatim(draft, self._context.directory.others(link.room_id))
        message_id = ledger.new_message_id()
        person_id = people.of_account(conn, asked.author)
        own = {"id": message_id, "bridge_id": link.bridge_id, "room_id": link.room_id, "author": asked.author}
        common = {"person_id": person_id, "revision": 1, "state": "live", "created_at": now}
        ledger.add_messages(conn, [{**own, **common}])
        original = {"chat": link.chat, "event_id": asked.event_id, "part": 0, "role": "original"}
        ledger.add_copies(conn, [{**original, "room_id": link.room_id, "message_id": message_id}])
        answers = reply_target(conn, link, data["reply_to"])
        new = [one for copy in copies for one in sends(copy.link, message_id, enumerate(copy.parts), answers)]
        return deliver(conn, self._context, new, now)

    def forget_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """handlers.relay.features.Due: what nobody decided in time is not passed on."""
        rooms: set[int] = set()
        for asked in asked_contacts.overdue(conn, now, ring=self._context.ring):
            asked_contacts.forget(conn, asked.id)
            link = self._context.directory.by_id.get(asked.room_id)
            if link is not None:
                rooms |= self._settle(conn, link, asked, "contact-kept", now)
        return rooms


def card(name: str, phone: str) -> RichText:
    """A card as a text; the number can be dialled where the platform has such links (RFC 3966)."""
    lines = [plain("👤 ") + plain(isolate(name))] if name else []
    if phone:
        digits = "".join(character for character in phone if character.isascii() and character.isdigit())
        number = plain(isolate(phone))
        dialled = f"tel:{'+' if phone.lstrip().startswith('+') else ''}{digits}"
        lines.append(plain("📞 ") + (number.wrapped(Style.LINK, dialled) if digits else number))
    return joined(lines, "\n")


def _is_number(name: str) -> bool:
    """Whether a name tells a phone number, as apps name those who have no other."""
    return sum(1 for character in name if character.isdecimal()) >= _NUMBER
