"""Once delivered, nothing that anybody said, nobody's name and nobody's account can be read anywhere on the disk."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from messages.errors import Refused, Throttled
from storage.database import Database
from tests.usecases.house import FakeTranslator, House, MovableClock, letter, sign, until

CANARIES = ("xyzzycanary", "quuxperson")


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    return House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), tmp_path)


@pytest.fixture
def files(database: Database, request: pytest.FixtureRequest, tmp_path: Path) -> list[Path]:
    """Where the database keeps its bytes."""
    if database.dialect == "sqlite":
        return [tmp_path]
    server: sa.URL = request.getfixturevalue("postgres_server")
    host = server.query.get("host") or server.host
    return [Path(str(host))]


def traces(folders: list[Path]) -> Iterator[str]:
    """Files that hold a canary."""
    for folder in folders:
        for path in folder.rglob("*"):
            if not path.is_file():
                continue
            # By another process: opening a live SQLite file here and closing it would drop its locks.
            content = subprocess.run(["cat", str(path)], capture_output=True, check=False).stdout.lower()
            for canary in CANARIES:
                if canary.encode() in content or canary.encode("utf-16-le") in content:
                    yield f"{path.name}: {canary}"


async def test_no_text_name_or_account_is_left_on_the_disk_or_in_the_logs(
    house: House, files: list[Path], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    house.sign.troubles = [("send", "s-es", Refused("bad_request")), ("send", "s-es", Throttled(0.1))]
    house.letter.troubles = [("send", "l-en", Throttled(0.1))]
    async with house.running():
        for number in range(20):
            house.sign.say("s-fr", f"fr: xyzzycanary {number}", who="quuxperson")
        edited = house.sign.say("s-fr", "fr: xyzzycanary à corriger", who="quuxperson")
        house.sign.edit_own("s-fr", edited, "fr: xyzzycanary corrigé", who="quuxperson")
        await until(lambda: any("corrigé" in text for text in house.letter.texts("l-fr")))
        await until(lambda: any("corrigé" in text for text in house.letter.texts("l-en")))
        await until(lambda: any("corrigé" in text for text in house.sign.texts("s-es")))
        assert list(traces(files)) == [], "not even while the bot runs"
    await house.database.idle_checkpoint()
    assert list(traces(files)) == []
    assert not [line for line in caplog.text.lower().splitlines() if any(canary in line for canary in CANARIES)]


async def test_a_malformed_event_leaves_no_trace_either(
    house: House, files: list[Path], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with house.running():
        house.sign._put("s-fr", "poison", "quuxperson", text="xyzzycanary")
        house.sign.say("s-fr", "fr: après")
        await until(lambda: len(house.letter.texts("l-fr")) == 1)
    await house.database.idle_checkpoint()
    assert list(traces(files)) == []
    assert "xyzzycanary" not in caplog.text.lower()


async def test_the_canary_would_be_found_if_it_were_there(files: list[Path], database: Database) -> None:
    """The two tests above can fail."""

    def plant(conn: sa.Connection) -> None:
        conn.execute(sa.text("CREATE TABLE planted (text TEXT)"))
        conn.execute(sa.text("INSERT INTO planted VALUES ('xyzzycanary')"))

    await database.run(plant)
    await database.idle_checkpoint()
    assert list(traces(files)) != []
