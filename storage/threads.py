"""Threads of letters between two people who see nothing of each other: who may write, who is to answer, which message
shows a letter. What the letters say is in the deliveries alone, and gone once it has arrived.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage import record_tables as r
from storage import tables as t
from storage.crypto import Secrets
from storage.drafts import new_ref
from storage.sql import insert_new

th = r.threads.c
tm = r.thread_messages.c


@dataclass(frozen=True, slots=True)
class Thread:
    """One exchange about a record. `kind`: contact (somebody asks its leader), review (a coordinator asks its author),
    request (a request to the network was sent to a leader). `waiting_for`: who is to answer."""

    id: int
    ref: str
    record_id: int
    asker_id: int
    leader_id: int
    kind: str
    state: str
    asker_reveals: bool
    leader_reveals: bool
    opened_at: datetime
    last_at: datetime
    waiting_for: int | None
    reminded_at: datetime | None

    @property
    def open(self) -> bool:
        """Whether letters are passed on."""
        return self.state == "open"


_COLUMNS = tuple(r.threads.c[name] for name in Thread.__dataclass_fields__)


def _thread(row: Any) -> Thread:
    return Thread(**row._mapping)


def _one(conn: sa.Connection, *conditions: sa.ColumnElement[bool]) -> Thread | None:
    row = conn.execute(sa.select(*_COLUMNS).where(*conditions).order_by(th.id.desc()).limit(1)).first()
    return None if row is None else _thread(row)


def _all(conn: sa.Connection, *conditions: sa.ColumnElement[bool]) -> list[Thread]:
    return [_thread(row) for row in conn.execute(sa.select(*_COLUMNS).where(*conditions).order_by(th.id))]


def add(conn: sa.Connection, *, record_id: int, asker_id: int, leader_id: int, kind: str, now: datetime) -> Thread:
    """A new thread, in which the leader is to answer."""
    row = {"ref": new_ref(), "record_id": record_id, "asker_id": asker_id, "leader_id": leader_id, "kind": kind}
    dates = {"opened_at": now, "last_at": now, "waiting_for": leader_id}
    made = conn.execute(r.threads.insert().values(**row, **dates, state="open").returning(*_COLUMNS)).one()
    return _thread(made)


def by_ref(conn: sa.Connection, ref: str) -> Thread | None:
    """A thread by the id in its buttons."""
    return _one(conn, th.ref == ref)


def of_message(conn: sa.Connection, message_id: int) -> Thread | None:
    """The thread that a message of the bot's belongs to."""
    mine = sa.select(tm.thread_id).where(tm.message_id == message_id)
    return _one(conn, th.id.in_(mine))


def between(
    conn: sa.Connection, record_id: int, askers: Collection[int], leaders: Collection[int], kind: str
) -> Thread | None:
    """The open thread of these two about a record."""
    pair = (th.asker_id.in_(askers), th.leader_id.in_(leaders))
    return _one(conn, th.record_id == record_id, th.kind == kind, th.state == "open", *pair)


def of_people(conn: sa.Connection, person_ids: Collection[int]) -> list[Thread]:
    """The open threads of somebody, the one written in last first; requests only once they were answered."""
    mine = sa.or_(
        th.leader_id.in_(person_ids),
        sa.and_(th.asker_id.in_(person_ids), sa.or_(th.kind != "request", _answered())),
    )
    found = _all(conn, th.state == "open", mine)
    return sorted(found, key=lambda thread: thread.last_at, reverse=True)


def open_between(conn: sa.Connection, ones: Collection[int], others: Collection[int]) -> list[Thread]:
    """The open threads of two people, whoever asked and about whatever; those of reviews are no exchange of theirs."""
    pair = sa.or_(
        sa.and_(th.asker_id.in_(ones), th.leader_id.in_(others)),
        sa.and_(th.asker_id.in_(others), th.leader_id.in_(ones)),
    )
    return _all(conn, th.state == "open", th.kind != "review", pair)


def about(conn: sa.Connection, record_id: int, *, kind: str, leaders: Collection[int] = ()) -> list[Thread]:
    """The threads about a record, whatever their state; of these leaders only, if any are given."""
    whose = (th.leader_id.in_(leaders),) if leaders else ()
    return _all(conn, th.record_id == record_id, th.kind == kind, *whose)


def _answered() -> sa.ColumnElement[bool]:
    return sa.exists().where(tm.thread_id == th.id, tm.person_id == th.leader_id)


def wrote(conn: sa.Connection, thread: Thread, person_id: int) -> bool:
    """Whether one of a thread's two has written in it."""
    query = sa.select(tm.message_id).where(tm.thread_id == thread.id, tm.person_id == person_id)
    return conn.execute(query.limit(1)).first() is not None


# letters


def show(conn: sa.Connection, thread: Thread, message_id: int, *, person_id: int, now: datetime) -> None:
    """A message of the bot's belongs to a thread: what is replied to it goes there. `person_id` is who said it."""
    row = {"message_id": message_id, "thread_id": thread.id, "person_id": person_id, "sent_at": now}
    insert_new(conn, r.thread_messages, [row])


def written(conn: sa.Connection, thread: Thread, *, waiting_for: int, now: datetime) -> None:
    """A letter was sent: somebody is to answer now, and was not reminded yet."""
    values = {"last_at": now, "waiting_for": waiting_for, "reminded_at": None}
    conn.execute(r.threads.update().where(th.id == thread.id).values(**values))


def last_in(conn: sa.Connection, thread: Thread, room_id: int) -> int | None:
    """The latest message of a thread in somebody's room: what comes next is shown as a reply to it."""
    query = (
        sa.select(tm.message_id)
        .join(t.messages, t.messages.c.id == tm.message_id)
        .where(tm.thread_id == thread.id, t.messages.c.room_id == room_id)
        .order_by(tm.message_id.desc())
    )
    found: int | None = conn.execute(query.limit(1)).scalar()
    return found


# letters that do not arrive

_UNDELIVERED = ("failed", "expired", "unknown")
_ON_THEIR_WAY = ("pending", "sending", "translating")


def lost_letters(conn: sa.Connection, ended: Collection[int]) -> list[tuple[Thread, int]]:
    """(thread, writer) of the letters to which these deliveries belonged, that have just ended without arriving: each
    letter once, whichever of its parts is lost first. A reminder is no letter, nor is what somebody was told about
    their own choices."""
    d, m = t.deliveries.c, t.messages.c
    before = t.deliveries.alias()
    lost_before = sa.exists().where(
        before.c.message_id == d.message_id, before.c.state.in_(_UNDELIVERED), before.c.id.not_in(ended)
    )
    own_room = sa.exists().where(t.accounts.c.room_id == m.room_id, t.accounts.c.person_id == tm.person_id)
    query = (
        sa.select(tm.message_id, tm.thread_id, tm.person_id)
        .join(t.deliveries, d.message_id == tm.message_id)
        .join(t.messages, m.id == tm.message_id)
        .join(r.threads, th.id == tm.thread_id)
        .where(d.id.in_(ended), d.kind == "send", sa.not_(lost_before), sa.not_(own_room))
        .where(sa.or_(th.reminded_at.is_(None), th.reminded_at != tm.sent_at))
        .distinct()
        .order_by(tm.message_id)
    )
    found = []
    for row in conn.execute(query).all():
        thread = _one(conn, th.id == row.thread_id)
        if thread is not None:
            found.append((thread, row.person_id))
            _forget_unread(conn, row.message_id)
    return found


def _forget_unread(conn: sa.Connection, message_id: int) -> None:
    """A letter of which nothing arrived, nor will, was not written as far as its reader knows."""
    d = t.deliveries.c
    some = sa.select(d.id).where(d.message_id == message_id, d.state.in_((*_ON_THEIR_WAY, "sent"))).limit(1)
    if conn.execute(some).first() is None:
        conn.execute(r.thread_messages.delete().where(tm.message_id == message_id))


def lost(conn: sa.Connection, thread: Thread, writer_id: int, now: datetime) -> None:
    """A letter did not arrive: it is for its writer to write again, and nobody is reminded of what they never got."""
    other = thread.leader_id if writer_id == thread.asker_id else thread.asker_id
    mine = (th.id == thread.id, th.state == "open", th.waiting_for == other)
    values = {"waiting_for": writer_id, "last_at": now, "reminded_at": None}
    conn.execute(r.threads.update().where(*mine).values(**values))


# ends


def end(conn: sa.Connection, thread: Thread, state: str = "ended", *, by: int | None = None) -> bool:
    """Nothing more is passed on. Returns False if that was so already."""
    mine = (th.id == thread.id, th.state == "open")
    values = {"state": state, "ended_by": by, "waiting_for": None, "asker_reveals": False, "leader_reveals": False}
    return conn.execute(r.threads.update().where(*mine).values(**values)).rowcount == 1


def block(conn: sa.Connection, person_id: int, blocked_id: int, now: datetime) -> None:
    """These two open no thread any more."""
    insert_new(conn, r.blocks, [{"person_id": person_id, "blocked_id": blocked_id, "at": now}])


def unblock(conn: sa.Connection, person_ids: Collection[int], blocked_ids: Collection[int]) -> bool:
    """Take a block back. Returns False if there was none."""
    b = r.blocks.c
    mine = (b.person_id.in_(person_ids), b.blocked_id.in_(blocked_ids))
    return conn.execute(r.blocks.delete().where(*mine)).rowcount > 0


def blocked(conn: sa.Connection, ones: Collection[int], others: Collection[int]) -> bool:
    """Whether one of the two has blocked the other."""
    b = r.blocks.c
    either = sa.or_(
        sa.and_(b.person_id.in_(ones), b.blocked_id.in_(others)),
        sa.and_(b.person_id.in_(others), b.blocked_id.in_(ones)),
    )
    return conn.execute(sa.select(b.at).where(either).limit(1)).first() is not None


# being shown


def choose(conn: sa.Connection, thread: Thread, *, asker: bool, reveals: bool) -> None:
    """Whether one side may be shown to the other, if the other may be too."""
    name = "asker_reveals" if asker else "leader_reveals"
    conn.execute(r.threads.update().where(th.id == thread.id).values(**{name: reveals}))


def shown_account(
    conn: sa.Connection, thread: Thread, person_ids: Collection[int], *, secrets: Secrets
) -> tuple[str, str] | None:
    """(platform, handle) of the account with which somebody agreed to be shown: the one in whose room they were told
    what would be shown. None if that account is not theirs any more, or has no handle."""
    a, m = t.accounts.c, t.messages.c
    query = (
        sa.select(a.platform, a.handle)
        .join(t.messages, m.room_id == a.room_id)
        .join(r.thread_messages, tm.message_id == m.id)
        .where(tm.thread_id == thread.id, tm.person_id.in_(person_ids), a.person_id.in_(person_ids))
        .order_by(tm.message_id.desc())
    )
    row = conn.execute(query.limit(1)).first()
    return (row.platform, secrets.decrypt(row.handle)) if row is not None and row.handle else None


# time


def to_remind(conn: sa.Connection, before: datetime) -> list[Thread]:
    """Open threads whose leader has not answered since a time, and was not reminded; not while the letter itself is
    still on its way."""
    silent = (th.waiting_for == th.leader_id, th.last_at <= before, th.reminded_at.is_(None))
    d = t.deliveries.c
    coming = (
        sa.exists()
        .where(tm.thread_id == th.id, tm.person_id == th.asker_id, d.message_id == tm.message_id)
        .where(d.kind == "send", d.state.in_(_ON_THEIR_WAY))
    )
    return _all(conn, th.state == "open", th.kind != "request", *silent, sa.not_(coming))


def reminded(conn: sa.Connection, thread: Thread, now: datetime) -> None:
    """The leader was reminded."""
    conn.execute(r.threads.update().where(th.id == thread.id).values(reminded_at=now))


def to_end(conn: sa.Connection, before: datetime, *, reminded_before: datetime) -> list[Thread]:
    """Open threads in which nothing was written since a time; whose leader is to answer only if the reminder is older
    than another, so that time in which the bot was down takes nobody's chance to answer."""
    waits = sa.and_(th.waiting_for == th.leader_id, th.kind != "request")
    had_time = sa.or_(sa.not_(sa.func.coalesce(waits, sa.false())), th.reminded_at <= reminded_before)
    return _all(conn, th.state == "open", th.last_at <= before, had_time)


def opened_since(conn: sa.Connection, askers: Collection[int], since: datetime) -> int:
    """How many threads somebody has opened since a time, by asking."""
    mine = (th.asker_id.in_(askers), th.kind == "contact", th.opened_at > since)
    found: int = conn.execute(sa.select(sa.func.count()).select_from(r.threads).where(*mine)).scalar_one()
    return found


# requests


def fitting(conn: sa.Connection, themes: Collection[str], *, limit: int) -> list[tuple[int, int]]:
    """(record, how many of these themes it has) of published practices that somebody leads, best first."""
    g, rec = r.tags.c, r.records.c
    overlap = sa.func.count().label("overlap")
    query = (
        sa.select(rec.id, overlap)
        .join(r.tags, g.record_id == rec.id)
        .where(rec.kind == "practice", rec.state == "published", rec.visibility != "committee")
        .where(rec.person_id.is_not(None), g.field == "themes", g.value.in_(themes))
        .group_by(rec.id, rec.confirmed_at)
        .order_by(overlap.desc(), rec.confirmed_at.desc(), rec.id)
        .limit(limit)
    )
    return [(row.id, row.overlap) for row in conn.execute(query)]
