"""What makes a stolen database name nobody: ciphertext for what must be read again, keyed hashes for what is looked up.

The key is the operator's (PASSERELLE_SECRET_KEY) or a file that the first run makes; it never enters the database.
"""

from __future__ import annotations

import base64
import hmac
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import KeyFileDamaged, KeyFileUnsafe, SecretKeyInvalid
from storage.files import sync_folder

VARIABLE = "PASSERELLE_SECRET_KEY"
_DIGEST_BYTES = 16


class Secrets:
    """The operator's keys: the first encrypts and hashes, all of them decrypt. Safe to share between threads."""

    def __init__(self, keys: str) -> None:
        """One or several Fernet keys (32 bytes, URL-safe base64), comma-separated. SecretKeyInvalid otherwise."""
        parts = [part.strip() for part in keys.split(",") if part.strip()]
        try:
            fernets = [Fernet(part) for part in parts]
            raw = base64.urlsafe_b64decode(parts[0])
        except (ValueError, IndexError):
            raise SecretKeyInvalid from None
        self._keys = parts
        self._first = fernets[0]
        self._all = MultiFernet(fernets)
        self._digest_key = _derive(raw, b"passerelle digest 1")
        self.fingerprint: str = _derive(raw, b"passerelle fingerprint 1")[:8].hex()
        """Tells the first key apart from others without revealing it: where it differs from the one that is noted in
        the database, rows must be encrypted and hashed again."""

    @classmethod
    def load(cls, key_file: Path, environ: Mapping[str, str] = os.environ) -> Secrets:
        """From the environment if PASSERELLE_SECRET_KEY is set, else from the file, made with mode 0600 if there is
        none. SecretKeyInvalid, KeyFileUnsafe (others may read it), KeyFileDamaged, or OSError."""
        if value := environ.get(VARIABLE):
            return cls(value)
        try:
            handle = os.open(key_file, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            _create(key_file)
            handle = os.open(key_file, os.O_RDONLY | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as file:
            if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                raise KeyFileUnsafe(key_file)
            content = file.read(65_536)
        try:
            return cls(content.decode("ascii").replace("\n", ","))
        except (SecretKeyInvalid, UnicodeDecodeError):
            raise KeyFileDamaged(key_file) from None

    def led_by(self, fingerprint: str) -> Secrets | None:
        """The same keys, with the one of this fingerprint first; None if it is not among them."""
        for key in self._keys:
            found = Secrets(",".join((key, *(other for other in self._keys if other != key))))
            if found.fingerprint == fingerprint:
                return found
        return None

    def encrypt(self, text: str) -> bytes:
        """Ciphertext under the first key, different each time."""
        return self._first.encrypt(text.encode("utf-8", "surrogatepass"))

    def decrypt(self, token: bytes) -> str:
        """The text again. SecretKeyInvalid if no key opens it, or it was tampered with."""
        try:
            return self._all.decrypt(token).decode("utf-8", "surrogatepass")
        except InvalidToken:
            raise SecretKeyInvalid("wrong_secret_key") from None

    def is_current(self, token: bytes) -> bool:
        """Whether the first key opens it, so that the others are not needed for it any more."""
        try:
            self._first.decrypt(token)
        except InvalidToken:
            return False
        return True

    def reencrypt(self, token: bytes) -> bytes:
        """The same text under the first key. SecretKeyInvalid if no key opens it."""
        return self.encrypt(self.decrypt(token))

    def digest(self, *parts: str) -> bytes:
        """A keyed hash of the sequence of parts, 16 bytes: equal for equal parts, and tells nothing without the key.
        It changes with the first key."""
        encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
        framed = b"".join(len(part).to_bytes(4, "big") + part for part in encoded)
        return hmac.digest(self._digest_key, framed, "sha256")[:_DIGEST_BYTES]


def _derive(key: bytes, label: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=label).derive(key)


def _create(path: Path) -> None:
    """Made whole or not at all, and never over a file that another process made meanwhile."""
    handle, fresh = tempfile.mkstemp(prefix=f"{path.name}.", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(Fernet.generate_key() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(fresh, path)
    finally:
        os.unlink(fresh)
    sync_folder(path.parent)
