"""Who reacted how to a message, and what the bot shows of that where the message also is.

A reaction is stored sealed under the hash of its account: it is counted, never listed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime

import orjson
import sqlalchemy as sa

from storage import tables as t
from storage.crypto import Secrets
from storage.menus import bare
from storage.relay_tables import polls, reactions, shown_reactions

MOST = 3
"""Different reactions of one account to one message (Telegram, of Premium accounts); further ones are not kept."""


@dataclass(slots=True)
class Shown:
    """What the bot shows of a message's reactions in one room: reactions of its own as it `held` them last, a tally on
    `buttons`, a tally `said` in a message of its own. `refusals` are ways that the platform refused: they are not tried
    again."""

    held: dict[str, str] = field(default_factory=dict)
    buttons: str = ""
    tally: str = ""  # the event of the message with the tally
    said: str = ""
    refusals: list[str] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing is known that would have to be kept."""
        return self == Shown()


def add(
    conn: sa.Connection,
    message_id: int,
    account: bytes,
    key: str,
    *,
    room_id: int,
    event_id: str,
    secrets: Secrets,
    now: datetime,
) -> bool:
    """One more reaction of an account; False if it has that one already, or MOST others."""
    r = reactions.c
    mine = sa.select(r.key).where(r.message_id == message_id, r.account == account)
    held = {bare(secrets.decrypt(sealed)) for sealed in conn.execute(mine).scalars()}
    if bare(key) in held or len(held) >= MOST:
        return False
    _insert(conn, message_id, account, [key], room_id=room_id, event_id=event_id, secrets=secrets, now=now)
    return True


def replace(
    conn: sa.Connection,
    message_id: int,
    account: bytes,
    keys: Sequence[str],
    *,
    room_id: int,
    secrets: Secrets,
    now: datetime,
) -> None:
    """All reactions of an account, in place of its former ones."""
    r = reactions.c
    conn.execute(reactions.delete().where(r.message_id == message_id, r.account == account))
    kept = list({bare(key): key for key in keys}.values())[:MOST]
    _insert(conn, message_id, account, kept, room_id=room_id, event_id="", secrets=secrets, now=now)


def _insert(
    conn: sa.Connection,
    message_id: int,
    account: bytes,
    keys: Sequence[str],
    *,
    room_id: int,
    event_id: str,
    secrets: Secrets,
    now: datetime,
) -> None:
    common = {"message_id": message_id, "account": account, "room_id": room_id, "event_id": event_id, "at": now}
    rows = [{**common, "key": secrets.encrypt(key)} for key in keys]
    if rows:
        conn.execute(reactions.insert(), rows)


def message_of(conn: sa.Connection, rooms: Collection[int], event_id: str) -> int | None:
    """The message that this event of these rooms is a reaction to; None if it is none."""
    r = reactions.c
    if not event_id or "\0" in event_id:
        return None
    where = (r.room_id.in_(tuple(rooms)), r.event_id == event_id)
    found: int | None = conn.execute(sa.select(r.message_id).where(*where).limit(1)).scalar()
    return found


def take_back(conn: sa.Connection, rooms: Collection[int], event_id: str) -> None:
    """The reaction by this event of these rooms is no more."""
    r = reactions.c
    conn.execute(reactions.delete().where(r.room_id.in_(tuple(rooms)), r.event_id == event_id))


def counted(
    conn: sa.Connection, message_id: int, *, elsewhere: Collection[int], secrets: Secrets
) -> list[tuple[str, int]]:
    """(reaction, how many accounts) in other rooms than these, most used first, then in the order of their coming."""
    r = reactions.c
    query = sa.select(r.key).where(r.message_id == message_id, r.room_id.not_in(tuple(elsewhere))).order_by(r.id)
    counts: Counter[str] = Counter()
    forms: dict[str, str] = {}
    for sealed in conn.execute(query).scalars():
        key = secrets.decrypt(sealed)
        counts[bare(key)] += 1
        if len(key) > len(forms.get(bare(key), "")):  # with its variation selector, if anybody wrote it
            forms[bare(key)] = key
    return [(forms[key], count) for key, count in counts.most_common()]


def shown(conn: sa.Connection, message_id: int, room_id: int, *, secrets: Secrets) -> Shown:
    """What was shown last."""
    s = shown_reactions.c
    query = sa.select(s.shown).where(s.message_id == message_id, s.room_id == room_id)
    sealed = conn.execute(query).scalar()
    return Shown() if sealed is None else Shown(**orjson.loads(secrets.decrypt(sealed)))


def show(
    conn: sa.Connection, message_id: int, room_id: int, now_shown: Shown, *, secrets: Secrets, now: datetime
) -> None:
    """Remember what is shown now."""
    s = shown_reactions.c
    mine = (s.message_id == message_id, s.room_id == room_id)
    if now_shown.empty:
        conn.execute(shown_reactions.delete().where(*mine))
        return
    values = {"shown": secrets.encrypt(orjson.dumps(asdict(now_shown)).decode()), "at": now}
    if conn.execute(shown_reactions.update().where(*mine).values(**values)).rowcount == 0:
        conn.execute(shown_reactions.insert().values(message_id=message_id, room_id=room_id, **values))


def orphans(conn: sa.Connection, most: int = 100) -> list[tuple[int, int]]:
    """(message, room) where something is shown of a message that was deleted."""
    s, m = shown_reactions.c, t.messages.c
    query = sa.select(s.message_id, s.room_id).join(t.messages, m.id == s.message_id)
    return [(row.message_id, row.room_id) for row in conn.execute(query.where(m.state == "deleted").limit(most))]


def has_poll(conn: sa.Connection, message_id: int) -> bool:
    """Whether the message is a poll, whose buttons are for its options."""
    return conn.execute(sa.select(polls.c.message_id).where(polls.c.message_id == message_id)).first() is not None
