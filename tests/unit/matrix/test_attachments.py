"""Protects files of encrypted rooms: what is sealed opens again, also by others' code, and nothing that was changed on
its way passes for what was sent."""

from __future__ import annotations

import io

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.matrix.attachments import Decrypter, Encrypter
from bot.matrix.files import encrypted_file, file_of
from messages.errors import Refused
from messages.types import FileRef


def opened(secret: str, *pieces: bytes) -> bytes:
    into = io.BytesIO()
    opening = Decrypter(secret, into)
    for piece in pieces:
        opening.write(piece)
    opening.check()
    return into.getvalue()


@settings(deadline=None, max_examples=50)
@given(st.lists(st.binary(max_size=40), max_size=6))
def test_pieces_sealed_in_a_row_open_as_one_and_for_others(pieces: list[bytes]) -> None:
    seal = Encrypter()
    sealed = [seal.update(piece) for piece in pieces]
    assert opened(seal.secret(), *sealed) == b"".join(pieces)
    described = encrypted_file("mxc://x/y", seal.secret())
    assert described["v"] == "v2"
    theirs = decrypt_attachment(b"".join(sealed), described["key"]["k"], described["hashes"]["sha256"], described["iv"])
    assert theirs == b"".join(pieces)


def test_what_others_sealed_is_opened() -> None:
    sealed, keys = encrypt_attachment(b"a picture")
    content = {"msgtype": "m.image", "body": "a.png", "file": {"url": "mxc://x/y", **keys}}
    file = file_of(content, "photo")
    assert file is not None
    assert (file.id, file.name) == ("mxc://x/y", "a.png")
    assert opened(file.secret, sealed) == b"a picture"
    assert file_of({"file": encrypted_file("mxc://x/y", file.secret)}, "photo") == FileRef(
        "photo", "mxc://x/y", secret=file.secret
    )


def test_what_was_changed_is_refused() -> None:
    seal = Encrypter()
    sealed = seal.update(b"a picture")
    secret = seal.secret()
    other = orjson.dumps({**orjson.loads(secret), "sha256": "AAAA"}).decode()
    for key, pieces in ((secret, [sealed[:-1]]), (secret, [sealed, b"x"]), (secret, []), (other, [sealed])):
        with pytest.raises(Refused, match="bad_media"):
            opened(key, *pieces)


@pytest.mark.parametrize(
    "secret", ["", "[]", "{}", '{"k":"AA","iv":"AA","sha256":""}', '{"k":5,"iv":"","sha256":""}', "ж"]
)
def test_what_is_no_key_is_refused(secret: str) -> None:
    with pytest.raises(Refused, match="bad_media"):
        Decrypter(secret, io.BytesIO())


def test_two_files_never_share_a_key() -> None:
    assert len({Encrypter().secret() for _ in range(20)}) == 20
