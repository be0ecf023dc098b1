"""Data keys of the day, in a file outside the database: destroying a key erases every trace of what it encrypted.

Blanking a row does not erase it (the WAL, PostgreSQL's heap and every backup keep it), so texts at rest are sealed and
the key goes when no live row needs it.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import stat
import threading
from collections.abc import Iterator, Set
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.crypto import Secrets
from storage.errors import KeyDestroyed, KeyFileDamaged, KeyFileUnsafe, StorageError
from storage.files import replace_file

_NONCE = 12  # bytes, NIST SP 800-38D 8.2.2; random, so at most 2^32 texts a key
_KEY = 32
_GRACE = timedelta(minutes=1)  # a text sealed just before midnight is committed a little later
_VERSION = 1


class Clock(Protocol):
    """Time, as in handlers/ports.py, which storage does not know."""

    def now(self) -> datetime:
        """The present, aware, in UTC."""
        ...


class KeyRing:
    """Seals and opens payloads. Safe to share between threads; processes on one machine may share the file. A key is
    on the disk before it is first used."""

    def __init__(self, path: Path, secrets: Secrets, clock: Clock) -> None:
        """Reads the file, if there is one. KeyFileUnsafe, KeyFileDamaged; SecretKeyInvalid if the secret key is not the
        one it was written with; OSError."""
        self._path = path
        self._secrets = secrets
        self._clock = clock
        self._guard = threading.RLock()
        self._tokens: dict[str, str] = {}  # as in the file
        self._ciphers: dict[str, AESGCM] = {}
        self._rotated: set[str] = set()
        self._current: tuple[datetime, datetime, str, AESGCM] | None = None
        with self._guard, self._locked():
            self._read()
            if not all(secrets.is_current(token.encode()) for token in self._tokens.values()):
                self._write({key: secrets.reencrypt(token.encode()).decode() for key, token in self._tokens.items()})

    def seal(self, data: bytes, context: bytes) -> tuple[str, bytes]:
        """The id of today's key, and the data encrypted with it. `context` (which row it is) must be the same to open
        it, and is not stored. OSError if today's key cannot be written."""
        now = self._clock.now()
        current = self._current
        if current is None or not current[0] <= now < current[1]:
            current = self._today(now)
        nonce = os.urandom(_NONCE)
        return current[2], nonce + current[3].encrypt(nonce, data, context)

    def open(self, key_id: str, blob: bytes, context: bytes) -> bytes:
        """The data again. KeyDestroyed if the key is gone; StorageError `tampered` if the blob or its place is not what
        was sealed."""
        cipher = self._ciphers.get(key_id) or self._look_again(key_id)
        try:
            return cipher.decrypt(blob[:_NONCE], blob[_NONCE:], context)
        except (InvalidTag, ValueError):
            raise StorageError("tampered") from None

    def retire(self, live: Set[str]) -> set[str]:
        """Destroy every key whose day is over (a minute ago, at least) and that is not among `live`, the ids that rows
        still hold. Returns what was destroyed. OSError if the file cannot be written."""
        with self._guard, self._locked():
            self._read()
            edge = (self._clock.now() - _GRACE).astimezone(UTC).date()
            gone = {key for key in self._tokens if key not in live and (_day(key) < edge or key in self._rotated)}
            if gone:
                self._write({key: token for key, token in self._tokens.items() if key not in gone})
            return gone

    def rotate_now(self) -> None:
        """Begin a new key although the day is not over; the one until now may be retired at once."""
        with self._guard:
            if self._current is not None:
                self._rotated.add(self._current[2])
                self._current = None

    def _today(self, now: datetime) -> tuple[datetime, datetime, str, AESGCM]:
        with self._guard, self._locked():
            self._read()
            day = now.astimezone(UTC).date()
            usable = [key for key in self._tokens if _day(key) == day and key not in self._rotated]
            key_id = min(usable) if usable else self._make(day)
            start = datetime.combine(day, time(), UTC)
            self._current = (start, start + timedelta(days=1), key_id, self._ciphers[key_id])
            return self._current

    def _make(self, day: date) -> str:
        key_id = f"{day.isoformat()}-{os.urandom(4).hex()}"
        token = self._secrets.encrypt(base64.b64encode(os.urandom(_KEY)).decode()).decode()
        self._write(self._tokens | {key_id: token})
        return key_id

    def _look_again(self, key_id: str) -> AESGCM:
        with self._guard, self._locked():  # another process may have made it
            self._read()
            try:
                return self._ciphers[key_id]
            except KeyError:
                raise KeyDestroyed from None

    def _read(self) -> None:
        try:
            handle = os.open(self._path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:  # none yet; or removed under us: then what we hold is written again
            return
        with os.fdopen(handle, "rb") as file:
            if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                raise KeyFileUnsafe(self._path)
            content = file.read()
        try:
            document = json.loads(content)
            if document["version"] != _VERSION:
                raise ValueError
            self._take({str(key): str(token) for key, token in document["keys"].items()})
        except (ValueError, KeyError, TypeError, AttributeError):
            raise KeyFileDamaged(self._path) from None

    def _write(self, tokens: dict[str, str]) -> None:
        replace_file(self._path, json.dumps({"version": _VERSION, "keys": tokens}, indent=1).encode())
        self._take(tokens)

    def _take(self, tokens: dict[str, str]) -> None:
        ciphers = {}
        for key, token in tokens.items():
            _day(key)
            cipher = self._ciphers.get(key)
            if cipher is None:
                cipher = AESGCM(base64.b64decode(self._secrets.decrypt(token.encode()), validate=True))
            ciphers[key] = cipher
        self._tokens, self._ciphers = tokens, ciphers
        if self._current is not None and self._current[2] not in ciphers:
            self._current = None

    @contextmanager
    def _locked(self) -> Iterator[None]:
        handle = os.open(f"{self._path}.lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


def _day(key_id: str) -> date:
    return date.fromisoformat(key_id[:10])
