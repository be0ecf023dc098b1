"""What features say in a room: a word to whoever pressed a button, parts of a message, answers to what was answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

import sqlalchemy as sa

from handlers.relay.context import Context
from handlers.relay.directory import Link
from messages.catalog import Catalog
from messages.richtext import plain
from messages.types import ButtonPressed, Part
from storage import ledger, outbox
from storage.ledger import Target
from storage.outbox import NewDelivery

Saying = Callable[..., set[int]]
"""Given a key and the values of its text: says it, returns the rooms that have something to be sent."""

_NOTICE = 190  # characters; Telegram shows 200 (Bot API, answerCallbackQuery)
_LARGEST = (1 << 63) - 1


def saying(
    conn: sa.Connection, context: Context, catalog: Catalog, link: Link, press: ButtonPressed, now: datetime
) -> Saying:
    """How to tell whoever pressed a button, and nobody else, in the language of their interface."""

    def say(key: str, **values: int) -> set[int]:
        text = catalog.text(key, press.author.language or link.language, **values)
        target = Target(event_id=press.event_id)
        new = NewDelivery("answer", link.room_id, plain(text[:_NOTICE]), target=target, priority=outbox.ANSWER - 1)
        return deliver(conn, context, [new], now)

    return say


def deliver(conn: sa.Connection, context: Context, new: Iterable[NewDelivery], now: datetime) -> set[int]:
    """Store deliveries. Returns their rooms."""
    return outbox.add(conn, new, ring=context.ring, now=now, expires_at=now + context.committer.keep)


def sends(link: Link, message_id: int, parts: Iterable[tuple[int, Part]], answers: Target) -> list[NewDelivery]:
    """A delivery per part; those after the first, by their numbers, reply to it."""
    own = Target(message_id=message_id)
    return [
        NewDelivery(
            "send",
            link.room_id,
            part.body,
            message_id=message_id,
            part=number,
            target=answers if number == 0 else own,
            extras=part.extras,
        )
        for number, part in parts
    ]


def reply_target(conn: sa.Connection, link: Link, reply_to: str | None) -> Target:
    """What an event of a room points at, for its copies to point at theirs."""
    if not reply_to or "\0" in reply_to:  # PostgreSQL stores no NUL; no event id has one
        return Target()
    found = ledger.message_of(conn, link.chat, reply_to)
    return Target(message_id=found[0].id) if found else Target(chat=link.chat, event_id=reply_to)


def meant(data: str) -> tuple[int, str]:
    """(number, what) of a button's data "prefix:number:what", the number hexadecimal; (0, "") if it is made up."""
    _, _, rest = data.partition(":")
    number, _, what = rest.partition(":")
    try:
        found = int(number, 16)
    except ValueError:
        return 0, ""
    return (found, what) if 0 <= found <= _LARGEST else (0, "")
