"""A destroyed key takes what it sealed with it, and no other: neither a crash nor midnight loses a live one."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.crypto import Secrets
from storage.errors import KeyDestroyed, KeyFileDamaged, KeyFileUnsafe, SecretKeyInvalid, StorageError
from storage.keyring import KeyRing

KEY = Fernet.generate_key().decode()
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Clock:
    def __init__(self, now: datetime = NOON) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time

    def forward(self, **delta: float) -> None:
        self.time += timedelta(**delta)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "passerelle.ring"


@pytest.fixture
def ring(path: Path, clock: Clock) -> KeyRing:
    return KeyRing(path, Secrets(KEY), clock)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=500), st.binary(max_size=50))
def test_any_payload_opens_in_its_own_place_only(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, context: bytes
) -> None:
    ring = KeyRing(tmp_path_factory.getbasetemp() / "any.ring", Secrets(KEY), Clock())
    key_id, blob = ring.seal(data, context)
    assert ring.open(key_id, blob, context) == data
    with pytest.raises(StorageError, match="tampered"):
        ring.open(key_id, blob, context + b"x")
    with pytest.raises(StorageError, match="tampered"):
        ring.open(key_id, blob[:-1] + bytes([blob[-1] ^ 1]), context)
    with pytest.raises(StorageError, match="tampered"):
        ring.open(key_id, blob[:5], context)


def test_what_was_sealed_opens_after_a_restart_and_the_day_goes_on(ring: KeyRing, path: Path, clock: Clock) -> None:
    key_id, blob = ring.seal(b"text", b"row")
    again = KeyRing(path, Secrets(KEY), clock)
    assert again.open(key_id, blob, b"row") == b"text"
    assert again.seal(b"more", b"row")[0] == key_id
    assert key_id.startswith("2026-03-01-")


def test_a_key_is_on_the_disk_before_its_first_use(ring: KeyRing, path: Path) -> None:
    key_id, _ = ring.seal(b"text", b"row")
    assert key_id in json.loads(path.read_text())["keys"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_each_day_has_its_key_and_a_day_that_is_over_goes_unless_it_is_live(ring: KeyRing, clock: Clock) -> None:
    first, first_blob = ring.seal(b"1", b"")
    clock.forward(days=1)
    second, second_blob = ring.seal(b"2", b"")
    clock.forward(days=1)
    third, third_blob = ring.seal(b"3", b"")
    assert len({first, second, third}) == 3
    assert ring.retire({second}) == {first}
    with pytest.raises(KeyDestroyed):
        ring.open(first, first_blob, b"")
    assert ring.open(second, second_blob, b"") == b"2"
    assert ring.open(third, third_blob, b"") == b"3"


def test_a_destroyed_key_stays_destroyed_after_a_restart(ring: KeyRing, path: Path, clock: Clock) -> None:
    key_id, blob = ring.seal(b"1", b"")
    clock.forward(days=2)
    ring.retire(set())
    assert key_id not in path.read_text()
    with pytest.raises(KeyDestroyed):
        KeyRing(path, Secrets(KEY), clock).open(key_id, blob, b"")


def test_what_was_sealed_just_before_midnight_is_given_time_to_be_committed(path: Path) -> None:
    clock = Clock(datetime(2026, 3, 1, 23, 59, 59, tzinfo=UTC))
    ring = KeyRing(path, Secrets(KEY), clock)
    key_id, blob = ring.seal(b"late", b"")
    clock.forward(seconds=2)
    ring.seal(b"early", b"")
    assert ring.retire(set()) == set()
    assert ring.open(key_id, blob, b"") == b"late"
    clock.forward(minutes=2)
    assert ring.retire(set()) == {key_id}


def test_todays_key_is_never_retired_but_a_rotated_one_may_be_at_once(ring: KeyRing) -> None:
    first, _ = ring.seal(b"1", b"")
    assert ring.retire(set()) == set()
    ring.rotate_now()
    second, _ = ring.seal(b"2", b"")
    assert first != second
    assert ring.retire({first}) == set()
    assert ring.retire(set()) == {first}


def test_old_content_is_overwritten(ring: KeyRing, path: Path, clock: Clock) -> None:
    key_id, _ = ring.seal(b"1", b"")
    clock.forward(days=2)
    with path.open("rb") as old:  # the file that is about to be replaced
        ring.retire(set())
        content = old.read()
    assert key_id.encode() not in content
    assert not content.strip(b"\0")


def test_a_second_process_on_the_file_loses_no_key_of_the_first(ring: KeyRing, path: Path, clock: Clock) -> None:
    other = KeyRing(path, Secrets(KEY), clock)
    key_id, blob = ring.seal(b"1", b"")
    assert other.open(key_id, blob, b"") == b"1"
    clock.forward(days=1)
    second, second_blob = other.seal(b"2", b"")
    assert ring.seal(b"3", b"")[0] == second
    assert ring.open(second, second_blob, b"") == b"2"
    assert other.open(key_id, blob, b"") == b"1"


def test_a_ring_file_removed_while_running_is_written_again(ring: KeyRing, path: Path, clock: Clock) -> None:
    key_id, blob = ring.seal(b"1", b"")
    path.unlink()
    clock.forward(days=1)
    ring.seal(b"2", b"")
    assert KeyRing(path, Secrets(KEY), clock).open(key_id, blob, b"") == b"1"


def test_many_threads_share_one_key_of_the_day(ring: KeyRing) -> None:
    start = threading.Barrier(8)
    ids: list[str] = []

    def work() -> None:
        start.wait(20)
        ids.extend(ring.seal(b"x", b"")[0] for _ in range(50))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ids) == 400
    assert len(set(ids)) == 1


def test_the_file_reveals_no_key_and_follows_the_secret_keys_rotation(ring: KeyRing, path: Path, clock: Clock) -> None:
    new = Fernet.generate_key().decode()
    key_id, blob = ring.seal(b"1", b"")
    with pytest.raises(SecretKeyInvalid):
        KeyRing(path, Secrets(new), clock)
    KeyRing(path, Secrets(f"{new},{KEY}"), clock)
    assert KeyRing(path, Secrets(new), clock).open(key_id, blob, b"") == b"1"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"version": 2, "keys": {}}',
        b'{"version": 1}',
        b'{"version": 1, "keys": {"x": "y"}}',
        b"\xff",
    ],
)
def test_a_damaged_file_is_named_and_left_alone(path: Path, clock: Clock, content: bytes) -> None:
    path.touch(0o600)
    path.write_bytes(content)
    with pytest.raises(KeyFileDamaged) as caught:
        KeyRing(path, Secrets(KEY), clock)
    assert str(caught.value) == f"key_file_damaged: {path}"
    assert path.read_bytes() == content


def test_a_file_that_others_can_read_is_refused(ring: KeyRing, path: Path, clock: Clock) -> None:
    ring.seal(b"1", b"")
    path.chmod(0o644)
    with pytest.raises(KeyFileUnsafe):
        KeyRing(path, Secrets(KEY), clock)
