"""Protects the bot's keys on the disk: nothing lost that was said to be kept, nothing readable by who steals a copy."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.errors import Unreachable
from storage.errors import AlreadyRunning, KeyFileDamaged, SecretKeyInvalid, StorageError
from tests.unit.matrix.crypto_desk import SECRET, vault_in


async def test_what_was_flushed_is_there_again_and_what_was_not_is_gone_whole(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    vault.put("kind", "one", {"n": 1})
    vault.put("kind", "two", [2])
    await vault.flush()
    vault.put("kind", "one", {"n": 10})
    vault.drop("kind", "two")
    assert vault.get("kind", "one") == {"n": 10}
    assert vault.get("kind", "two") is None
    vault.abandon()
    vault = vault_in(tmp_path)
    assert vault.all("kind") == {"one": {"n": 1}, "two": [2]}
    assert vault.get("other", "one") is None
    await vault.close()


@settings(max_examples=40)
@given(
    changes=st.lists(
        st.tuples(st.sampled_from("abc"), st.one_of(st.none(), st.integers(0, 9)), st.booleans()), max_size=12
    )
)
def test_any_order_of_changes_and_flushes_reads_like_a_dictionary(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, int | None, bool]]
) -> None:
    async def play() -> None:
        vault = vault_in(tmp_path_factory.mktemp("vault"))
        expected: dict[str, int] = {}
        for name, value, flush in changes:
            if value is None:
                vault.drop("k", name)
                expected.pop(name, None)
            else:
                vault.put("k", name, value)
                expected[name] = value
            if flush:
                await vault.flush()
            assert vault.all("k") == expected
        await vault.close()

    asyncio.run(play())


async def test_a_copy_of_the_folder_names_nobody(tmp_path: Path) -> None:
    vault = vault_in(tmp_path / "keys")
    vault.put("devices", "@ana:example.org", {"room": "!secret:example.org"})
    await vault.close()
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700
    content = b"".join(path.read_bytes() for path in (tmp_path / "keys").iterdir())
    assert b"ana" not in content
    assert b"secret" not in content
    with pytest.raises(SecretKeyInvalid):
        vault_in(tmp_path / "keys", Fernet.generate_key().decode())


async def test_a_new_secret_key_takes_over_and_the_old_one_may_go(tmp_path: Path) -> None:
    new = Fernet.generate_key().decode()
    vault = vault_in(tmp_path)
    vault.put("kind", "one", 1)
    await vault.close()
    await vault_in(tmp_path, f"{new},{SECRET}").close()
    vault = vault_in(tmp_path, new)
    assert vault.get("kind", "one") == 1
    await vault.close()


async def test_two_processes_never_share_the_folder(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    with pytest.raises(AlreadyRunning):
        vault_in(tmp_path)
    await vault.close()
    await vault_in(tmp_path).close()


async def test_a_store_without_its_key_is_not_begun_anew(tmp_path: Path) -> None:
    await vault_in(tmp_path).close()
    (tmp_path / "key").unlink()
    with pytest.raises(KeyFileDamaged):
        vault_in(tmp_path)
    assert (tmp_path / "store.db").exists()


async def test_a_value_in_the_place_of_another_is_refused(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    vault.put("kind", "one", 1)
    vault.put("kind", "two", 2)
    await vault.close()
    store = sqlite3.connect(tmp_path / "store.db")
    ((first,), (second,)) = store.execute("SELECT value FROM kept").fetchall()
    store.execute("UPDATE kept SET value = CASE value WHEN ? THEN ? ELSE ? END", (first, second, first))
    store.commit()
    store.close()
    vault = vault_in(tmp_path)
    with pytest.raises(StorageError) as raised:
        vault.get("kind", "one")
    assert raised.value.code == "tampered"
    vault.abandon()


async def test_a_disk_that_refuses_loses_nothing_once_it_takes_again(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    vault._writer.execute("PRAGMA busy_timeout = 50")
    vault.put("kind", "one", 1)
    with pytest.raises(Unreachable) as raised:
        await vault.flush()
    assert raised.value.code == "key_store"
    vault.put("kind", "two", 2)
    other.execute("ROLLBACK")
    other.close()
    await vault.flush()
    vault.abandon()
    vault = vault_in(tmp_path)
    assert vault.all("kind") == {"one": 1, "two": 2}
    await vault.close()


async def test_many_may_flush_at_once(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)

    async def keep(number: int) -> None:
        vault.put("kind", str(number), number)
        await vault.flush()
        found = sqlite3.connect(tmp_path / "store.db")
        counts.append(found.execute("SELECT count(*) FROM kept").fetchone()[0])
        found.close()

    counts: list[int] = []
    await asyncio.gather(*(keep(number) for number in range(20)))
    assert max(counts) == 20
    assert min(counts) >= 1
    await vault.close()
