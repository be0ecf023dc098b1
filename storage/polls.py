"""Polls of linked rooms and what people chose, one choice per person over all rooms.

A voter is a hash keyed with a salt that lies sealed beside the question and is forgotten with it when the poll ends:
who chose what can be told by nobody then, nor counted again.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from storage import people
from storage import tables as t
from storage.errors import StorageError
from storage.keyring import KeyRing
from storage.relay_tables import poll_votes as v
from storage.relay_tables import polls as p

_HASH = 16


@dataclass(frozen=True, slots=True)
class PollRow:
    """A poll that takes answers. `data` is what was stored with it, `salt` included."""

    message_id: int
    most: int
    counted: bool
    data: dict[str, Any]

    @property
    def salt(self) -> bytes:
        """The key of its voters' hashes."""
        return bytes.fromhex(self.data["salt"])


@dataclass(frozen=True, slots=True)
class Result:
    """How many people chose each option, and how many chose at all."""

    counts: tuple[int, ...]
    people: int


def add(
    conn: sa.Connection,
    message_id: int,
    data: dict[str, Any],
    *,
    source: bytes | None,
    most: int,
    counted: bool,
    ring: KeyRing,
    now: datetime,
    closes_at: datetime,
) -> None:
    """Store a poll. `data` is JSON with the voters' `salt` (hex) and whatever is to be shown; sealed."""
    key_id, payload = ring.seal(orjson.dumps(data), _context(message_id))
    row = {"message_id": message_id, "source": source, "most": most, "counted": counted, "state": "open"}
    conn.execute(p.insert().values(**row, key_id=key_id, payload=payload, created_at=now, closes_at=closes_at))


def open_poll(conn: sa.Connection, message_id: int, *, ring: KeyRing) -> PollRow | None:
    """A poll as long as it takes answers; None after that, or if its data key is gone."""
    c = p.c
    query = sa.select(c.most, c.counted, c.key_id, c.payload).where(c.message_id == message_id, c.state == "open")
    row = conn.execute(query).first()
    if row is None or row.payload is None:
        return None
    try:
        data = orjson.loads(ring.open(row.key_id, row.payload, _context(message_id)))
    except StorageError:
        return None
    return PollRow(message_id, row.most, row.counted, data)


def _context(message_id: int) -> bytes:
    return b"poll\0" + str(message_id).encode()


def messages_of_source(conn: sa.Connection, source: bytes) -> list[int]:
    """The messages of the poll that its own platform calls by the id with this hash: it may have been forwarded."""
    return list(conn.execute(sa.select(p.c.message_id).where(p.c.source == source)).scalars())


def room_of_source(conn: sa.Connection, source: bytes) -> int | None:
    """The room where that poll was made."""
    m = t.messages.c
    query = sa.select(m.room_id).join(p, p.c.message_id == m.id).where(p.c.source == source)
    found: int | None = conn.execute(query.order_by(m.id).limit(1)).scalar()
    return found


def ended(conn: sa.Connection, now: datetime, most: int = 20) -> list[tuple[int, bool]]:
    """(message, whether it stands still) of open polls whose time is over, or whose message was deleted."""
    m, c = t.messages.c, p.c
    query = sa.select(c.message_id, m.state).join(t.messages, m.id == c.message_id)
    due = sa.or_(c.closes_at <= now, m.state == "deleted")
    return [
        (row.message_id, row.state == "live") for row in conn.execute(query.where(c.state == "open", due).limit(most))
    ]


def close(conn: sa.Connection, message_id: int) -> None:
    """No more answers; what was asked, and who chose what, is forgotten."""
    conn.execute(v.delete().where(v.c.message_id == message_id))
    over = {"state": "closed", "key_id": None, "payload": None, "source": None}
    conn.execute(p.update().where(p.c.message_id == message_id).values(**over))


def counted_if_closed(conn: sa.Connection, message_id: int) -> bool | None:
    """Of a poll that is over, whether the answers to the original counted; None of any other."""
    query = sa.select(p.c.counted).where(p.c.message_id == message_id, p.c.state == "closed")
    found: bool | None = conn.execute(query).scalar()
    return found


# votes


def choices_of(conn: sa.Connection, poll: PollRow, person_id: int) -> tuple[int, ...]:
    """What a person, by whichever of their accounts, has chosen; what is counted, if accounts were linked since."""
    voters = _voters(conn, poll, person_id)
    query = sa.select(v.c.voter, v.c.choices).where(v.c.message_id == poll.message_id, v.c.voter.in_(voters))
    found = {row.voter: row.choices for row in conn.execute(query)}
    return next((_numbers(found[voter]) for voter in voters if voter in found), ())


def choose(conn: sa.Connection, poll: PollRow, person_id: int, choices: Sequence[int], now: datetime) -> None:
    """A person's choice in place of their former one; none takes it back. Of its time only the day is kept: an account
    that was first seen by its vote was made at that very moment."""
    mine = (v.c.message_id == poll.message_id, v.c.voter.in_(_voters(conn, poll, person_id)))
    conn.execute(v.delete().where(*mine))
    if choices:
        text = ",".join(str(number) for number in sorted(set(choices)))
        row = {"message_id": poll.message_id, "voter": _voter(poll, person_id), "choices": text}
        row["at"] = now.replace(hour=0, minute=0, second=0, microsecond=0)
        conn.execute(v.insert().values(**row))


def result(conn: sa.Connection, poll: PollRow, options: int) -> Result:
    """The count as it stands, each person once."""
    rows = conn.execute(sa.select(v.c.voter, v.c.choices).where(v.c.message_id == poll.message_id)).all()
    double = _doubles(conn, poll, {row.voter for row in rows}) if len(rows) > 1 else set()
    counts, voters = [0] * options, 0
    for row in rows:
        if row.voter not in double:
            voters += 1
            for number in _numbers(row.choices):
                if number < options:
                    counts[number] += 1
    return Result(tuple(counts), voters)


def _doubles(conn: sa.Connection, poll: PollRow, voters: set[bytes]) -> set[bytes]:
    """Votes of persons who were linked, since, with somebody whose vote there is, too."""
    c = t.persons.c
    double: set[bytes] = set()
    seen: set[bytes] = set()
    merged = sa.select(c.id, c.merged_into).where(c.merged_into.is_not(None)).order_by(c.id)
    for row in conn.execute(merged).all():
        mine, target = _voter(poll, row.id), _voter(poll, row.merged_into)
        if mine not in voters:
            continue
        if target in voters or target in seen:
            double.add(mine)
        seen.add(target)
    return double


def _voters(conn: sa.Connection, poll: PollRow, person_id: int) -> list[bytes]:
    return [_voter(poll, one) for one in people.everyone(conn, person_id)]


def _voter(poll: PollRow, person_id: int) -> bytes:
    return hmac.digest(poll.salt, str(person_id).encode(), hashlib.sha256)[:_HASH]


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(",") if number)
