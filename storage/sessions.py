"""Log-ins that survive a restart, encrypted: a new device would make repeated sends double."""

from __future__ import annotations

import sqlalchemy as sa

from storage import tables as t
from storage.crypto import Secrets


def load(conn: sa.Connection, platform: str, account: bytes, *, secrets: Secrets) -> tuple[str, str] | None:
    """(device, token) of an account; None before the first log-in."""
    c = t.sessions.c
    row = conn.execute(sa.select(c.device, c.token).where(c.platform == platform, c.account == account)).first()
    return None if row is None else (secrets.decrypt(row.device), secrets.decrypt(row.token))


def save(conn: sa.Connection, platform: str, account: bytes, device: str, token: str, *, secrets: Secrets) -> None:
    """Keep the log-in of an account, in place of the one before."""
    c = t.sessions.c
    conn.execute(t.sessions.delete().where(c.platform == platform, c.account == account))
    values = {"platform": platform, "account": account}
    conn.execute(t.sessions.insert().values(device=secrets.encrypt(device), token=secrets.encrypt(token), **values))
