"""What is encrypted comes back with the right key only, and hashes tell nothing without it."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.crypto import VARIABLE, Secrets
from storage.errors import KeyFileDamaged, KeyFileUnsafe, SecretKeyInvalid

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()
TEXT = st.text(max_size=200) | st.text(st.characters(), max_size=20)


@settings(max_examples=200, deadline=None)
@given(TEXT)
def test_any_text_comes_back(text: str) -> None:
    secrets = Secrets(OLD)
    token = secrets.encrypt(text)
    assert secrets.decrypt(token) == text
    assert secrets.encrypt(text) != token


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXT, max_size=4), st.lists(TEXT, max_size=4))
def test_digests_are_equal_exactly_for_equal_parts(first: list[str], second: list[str]) -> None:
    secrets = Secrets(OLD)
    assert (secrets.digest(*first) == secrets.digest(*second)) == (first == second)
    assert len(secrets.digest(*first)) == 16


def test_parts_cannot_be_shifted_into_each_other() -> None:
    secrets = Secrets(OLD)
    assert len({secrets.digest("ab", "c"), secrets.digest("a", "bc"), secrets.digest("abc"), secrets.digest()}) == 4


def test_a_digest_needs_the_key() -> None:
    assert Secrets(OLD).digest("telegram", "1001") != Secrets(NEW).digest("telegram", "1001")
    assert Secrets(OLD).digest("telegram", "1001") == Secrets(OLD).digest("telegram", "1001")


def test_after_a_rotation_the_old_is_read_and_the_new_is_written() -> None:
    token = Secrets(OLD).encrypt("name")
    both = Secrets(f"{NEW}, {OLD}")
    assert both.decrypt(token) == "name"
    assert not both.is_current(token)
    renewed = both.reencrypt(token)
    assert both.is_current(renewed)
    assert Secrets(NEW).decrypt(renewed) == "name"
    assert both.fingerprint == Secrets(NEW).fingerprint != Secrets(OLD).fingerprint
    assert both.digest("x") == Secrets(NEW).digest("x")


def test_another_key_or_a_changed_token_is_refused() -> None:
    token = bytearray(Secrets(OLD).encrypt("name"))
    with pytest.raises(SecretKeyInvalid):
        Secrets(NEW).decrypt(bytes(token))
    token[20] ^= 1
    with pytest.raises(SecretKeyInvalid):
        Secrets(OLD).decrypt(bytes(token))


@pytest.mark.parametrize(
    "value",
    ["", ",", "short", "é" * 44, f"{OLD},short", "A" * 44],
    ids=["none", "a comma", "short", "no base64", "a good one and a short one", "no padding"],
)
def test_a_malformed_key_is_refused_without_quoting_it(value: str) -> None:
    with pytest.raises(SecretKeyInvalid) as caught:
        Secrets(value)
    assert str(caught.value) == "secret_key_invalid"


def test_the_first_run_makes_a_key_file_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "passerelle.key"
    token = Secrets.load(path, {}).encrypt("name")
    assert path.stat().st_mode & 0o777 == 0o600
    assert Secrets.load(path, {}).decrypt(token) == "name"
    assert [entry.name for entry in tmp_path.iterdir()] == ["passerelle.key"]


def test_starting_twice_at_once_agrees_on_one_key(tmp_path: Path) -> None:
    start = threading.Barrier(6)
    prints: list[str] = []

    def load() -> None:
        start.wait(20)
        prints.append(Secrets.load(tmp_path / "passerelle.key", {}).fingerprint)

    threads = [threading.Thread(target=load) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(prints) == 6
    assert len(set(prints)) == 1


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    path = tmp_path / "passerelle.key"
    assert Secrets.load(path, {VARIABLE: OLD}).fingerprint == Secrets(OLD).fingerprint
    assert not path.exists()


def test_a_key_file_may_hold_several_keys_one_a_line(tmp_path: Path) -> None:
    path = tmp_path / "passerelle.key"
    path.write_text(f"{NEW}\n{OLD}\n")
    path.chmod(0o400)
    assert Secrets.load(path, {}).decrypt(Secrets(OLD).encrypt("name")) == "name"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "passerelle.key"
    Secrets.load(path, {})
    path.chmod(mode)
    with pytest.raises(KeyFileUnsafe) as caught:
        Secrets.load(path, {})
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"\n", b"not a key\n", b"\xff\xfe\x00"])
def test_a_damaged_key_file_is_named_and_never_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "passerelle.key"
    path.touch(0o600)
    path.write_bytes(content)
    with pytest.raises(KeyFileDamaged) as caught:
        Secrets.load(path, {})
    assert str(caught.value) == f"key_file_damaged: {path}"
    assert path.read_bytes() == content


def test_a_folder_that_is_not_there_is_an_operating_system_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Secrets.load(tmp_path / "nowhere" / "passerelle.key", {})
    assert os.listdir(tmp_path) == []
