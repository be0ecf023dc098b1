"""Pictures of people, as each platform that shows them keeps them: fetched once, not with every message.

A row says which picture it was, so that the same one is not kept twice, and where it is; both are ciphertext.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.crypto import Secrets
from storage.relay_tables import avatars as table
from storage.sql import insert_new


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture: its own name where it comes from, and its address where it is kept; both "" if there is none."""

    picture: str
    address: str
    checked_at: datetime


def find(conn: sa.Connection, account: bytes, platform: str, *, secrets: Secrets) -> Kept | None:
    """What is known of somebody's picture on a platform; None if nobody has asked yet."""
    c = table.c
    row = conn.execute(sa.select(table).where(c.account == account, c.platform == platform)).first()
    if row is None:
        return None
    picture, address = json.loads(secrets.decrypt(row.address)) if row.address else ("", "")
    return Kept(picture, address, row.checked_at)


def keep(conn: sa.Connection, account: bytes, platform: str, kept: Kept, *, secrets: Secrets) -> None:
    """Remember it, in place of what was known."""
    sealed = secrets.encrypt(json.dumps([kept.picture, kept.address])) if kept.address else None
    values = {"address": sealed, "checked_at": kept.checked_at}
    c = table.c
    changed = conn.execute(table.update().where(c.account == account, c.platform == platform).values(**values))
    if not changed.rowcount:
        insert_new(conn, table, [{"account": account, "platform": platform, **values}])


def prune(conn: sa.Connection, before: datetime) -> None:
    """Forget those that nobody asked for since."""
    conn.execute(table.delete().where(table.c.checked_at < before))
