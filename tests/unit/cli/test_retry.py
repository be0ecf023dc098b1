"""Protects `passerelle status` and `retry` as an operator meets them: what failed, why, and having it sent again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from typer.testing import CliRunner, Result

from bot.__main__ import app
from messages.types import RoomRef
from storage import tables
from storage.bridges import BridgePlan, apply_file
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.migrate import upgrade

ROOM = RoomRef("telegram", "-1001")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A network with one bridge, in whose room three deliveries failed."""
    file = tmp_path / "passerelle.toml"
    file.write_text('[telegram]\ntoken = "123456:AAFabcdefghijklmnopqrstuvwxyz01234567"\n')
    secrets = Secrets.load(tmp_path / "passerelle.key", {})
    plan = BridgePlan("Harbour", False, "any", ((ROOM, "fr"),))

    async def fill() -> None:
        database = Database.open(f"sqlite:///{tmp_path}/passerelle.db")
        try:
            await upgrade(database)
            await database.run(apply_file, [plan], secrets=secrets, identities=Identities(secrets))
            await database.run(fail)
        finally:
            await database.close()

    asyncio.run(fill())
    return file


def fail(conn: sa.Connection) -> None:
    """Three that failed for two reasons, and one whose time is over."""
    room_id, now = conn.execute(sa.select(tables.rooms.c.id)).scalar_one(), datetime.now(UTC)
    for number, (code, days) in enumerate((("too_big", 1), ("too_big", 1), ("bad_request", 1), ("bad_request", -1))):
        row = {"key": f"k{number}", "kind": "delete", "room_id": room_id, "revision": 1, "part": 0, "priority": 10}
        row |= {"expires_at": now + timedelta(days=days), "policy": "repeat", "state": "failed", "created_at": now}
        conn.execute(tables.deliveries.insert().values(error_code=code, **row))


def passerelle(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], env={"COLUMNS": "250", "TERM": "dumb"})


def asked(config: Path, read: Callable[[sa.Connection], Any]) -> Any:
    async def ask() -> Any:
        database = Database.open(f"sqlite:///{config.parent}/passerelle.db")
        try:
            return await database.read(read)
        finally:
            await database.close()

    return asyncio.run(ask())


def pending(config: Path) -> int:
    d = tables.deliveries.c
    query = sa.select(sa.func.count(d.id)).where(d.state == "pending")
    return int(asked(config, lambda conn: conn.execute(query).scalar_one()))


def test_status_lists_what_failed_by_room_and_reason(config: Path) -> None:
    shown = passerelle("status", "--config", config)
    assert shown.exit_code == 1
    assert "Failed for good" in shown.output
    assert "too_big" in shown.output
    assert "2: 1, 2" in shown.output
    assert "passerelle retry --room N" in shown.output


def test_retry_puts_back_one_a_room_or_all(config: Path) -> None:
    assert passerelle("retry", "2", "--config", config).exit_code == 0
    assert pending(config) == 1
    assert passerelle("retry", "2", "--config", config).exit_code == 1, "it is on its way already"
    assert passerelle("retry", "--room", "99", "--config", config).exit_code == 1
    done = passerelle("retry", "--all", "--config", config)
    assert (done.exit_code, pending(config)) == (0, 3), "not what is past its time"
    assert "2" in done.output
    assert "too_big" not in passerelle("status", "--config", config).output


@pytest.mark.parametrize("arguments", [(), ("--all", "--room", "1"), ("3", "--all")])
def test_retry_wants_to_know_what(config: Path, arguments: tuple[str, ...]) -> None:
    refused = passerelle("retry", *arguments, "--config", config)
    assert refused.exit_code == 2
    assert "--all" in refused.output
    assert pending(config) == 0
