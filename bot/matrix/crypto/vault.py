"""Where keys lie: one SQLite file, every value sealed and every name a keyed hash, so that a copy of it names nobody.

Changes are gathered while the loop runs on, and `flush` writes them at once: all or none, so that a crash finds an
older state and never half of one. The key of the file lies beside it, sealed with the operator's secret key.
"""

from __future__ import annotations

import asyncio
import fcntl
import hmac
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.matrix.crypto.canonical import decode, encode
from messages.errors import Unreachable
from storage.crypto import Secrets
from storage.errors import AlreadyRunning, KeyFileDamaged, StorageError
from storage.files import replace_file

_NONCE = 12  # bytes, NIST SP 800-38D 8.2.2
_TABLE = "CREATE TABLE IF NOT EXISTS kept (kind TEXT, name BLOB, value BLOB, PRIMARY KEY (kind, name)) WITHOUT ROWID"
_PUT = "INSERT INTO kept VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
_BUSY = 10.0  # seconds

Place = tuple[str, bytes]


class Vault:
    """JSON values by kind and name; for one process at a time. Only `get` may be called in any thread.

    Backups must hold the whole folder: who loses it can read nothing of what was said before, and must verify anew."""

    def __init__(self, folder: Path, secrets: Secrets) -> None:
        """Opens or makes the folder (mode 0700). AlreadyRunning, KeyFileDamaged, SecretKeyInvalid (not the key it was
        sealed with), StorageError, OSError."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        self._lock = _locked(folder / "lock")
        try:
            key = _key_of(folder / "key", folder / "store.db", secrets)
            self.pickle_key = _derive(key, b"passerelle pickles 1")
            self._names = _derive(key, b"passerelle names 1")
            self._cipher = AESGCM(_derive(key, b"passerelle values 1"))
            self._writer = _opened(folder / "store.db")
            self._reader = _opened(folder / "store.db")
        except BaseException as error:
            os.close(self._lock)
            if isinstance(error, sqlite3.Error):
                raise StorageError("key_store") from None
            raise
        self._pending: dict[Place, bytes | None] = {}
        self._leaving: dict[Place, bytes | None] = {}
        self._staged = self._written = 0
        self._writing: asyncio.Task[None] | None = None

    def get(self, kind: str, name: str) -> Any:
        """The value, None if there is none. StorageError `tampered`, or `key_store` if the disk does not give it."""
        place = self._place(kind, name)
        for changes in (self._pending, self._leaving):
            if place in changes:
                return self._open(place, changes[place])
        rows = self._rows("SELECT value FROM kept WHERE kind = ? AND name = ?", *place)
        return self._open(place, rows[0][0]) if rows else None

    def all(self, kind: str) -> dict[str, Any]:
        """Every value of a kind by its name."""
        rows = self._rows("SELECT name, value FROM kept WHERE kind = ?", kind)
        kept: dict[Place, bytes | None] = {(kind, name): value for name, value in rows}
        kept |= {place: value for place, value in (self._leaving | self._pending).items() if place[0] == kind}
        return dict(self._unseal(place, value) for place, value in kept.items() if value is not None)

    def put(self, kind: str, name: str, value: Any) -> None:
        """Keep a value from the next `flush` on; later changes to the object do not count."""
        place = self._place(kind, name)
        nonce = os.urandom(_NONCE)
        self._stage(place, nonce + self._cipher.encrypt(nonce, orjson.dumps([name, value]), _context(place)))

    def drop(self, kind: str, name: str) -> None:
        self._stage(self._place(kind, name), None)

    async def flush(self) -> None:
        """All that was put or dropped until now is on the disk on return. Unreachable `key_store` if it cannot be: the
        changes stay for the next attempt."""
        wanted = self._staged
        while self._written < wanted:
            if self._writing is None:
                self._writing = asyncio.create_task(self._write())
            await asyncio.shield(self._writing)

    async def close(self) -> None:
        """Write what is left, and let go of the folder."""
        try:
            await self.flush()
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let go without writing, as a crash would."""
        self._reader.close()
        self._writer.close()
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def _rows(self, question: str, *about: str | bytes) -> list[Any]:
        try:
            return self._reader.execute(question, about).fetchall()
        except sqlite3.Error:
            raise StorageError("key_store") from None

    def _stage(self, place: Place, value: bytes | None) -> None:
        self._pending[place] = value
        self._staged += 1

    async def _write(self) -> None:
        self._leaving, self._pending = self._pending, {}
        until = self._staged
        try:
            await asyncio.to_thread(self._store, self._leaving)
        except (sqlite3.Error, OSError):
            self._pending = self._leaving | self._pending
            raise Unreachable("key_store", applied_unknown=False) from None
        else:
            self._written = until
        finally:
            self._leaving, self._writing = {}, None

    def _store(self, changes: dict[Place, bytes | None]) -> None:
        with self._writer:
            self._writer.execute("BEGIN IMMEDIATE")
            self._writer.executemany(_PUT, [(*place, value) for place, value in changes.items() if value is not None])
            gone = [place for place, value in changes.items() if value is None]
            self._writer.executemany("DELETE FROM kept WHERE kind = ? AND name = ?", gone)

    def _place(self, kind: str, name: str) -> Place:
        text = f"{kind}\0{name}".encode("utf-8", "surrogatepass")
        return kind, hmac.digest(self._names, text, "sha256")[:16]

    def _open(self, place: Place, value: bytes | None) -> Any:
        return None if value is None else self._unseal(place, value)[1]

    def _unseal(self, place: Place, value: bytes) -> tuple[str, Any]:
        try:
            plain = self._cipher.decrypt(value[:_NONCE], value[_NONCE:], _context(place))
        except (InvalidTag, ValueError):
            raise StorageError("tampered") from None
        name, kept = orjson.loads(plain)
        return str(name), kept


def _context(place: Place) -> bytes:
    return place[0].encode() + b"\0" + place[1]


def _derive(key: bytes, label: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=label).derive(key)


def _key_of(path: Path, store: Path, secrets: Secrets) -> bytes:
    """The key of the store, made with the store; sealed again where the operator's key has changed."""
    try:
        token = path.read_bytes()
    except FileNotFoundError:
        if store.exists():
            raise KeyFileDamaged(path) from None
        replace_file(path, secrets.encrypt(encode(os.urandom(32))))
        token = path.read_bytes()
    key = decode(secrets.decrypt(token))
    if not secrets.is_current(token):
        replace_file(path, secrets.reencrypt(token))
    return key


def _locked(path: Path) -> int:
    handle = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise AlreadyRunning from None
    return handle


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY, isolation_level=None, check_same_thread=False)
    with closing(connection.cursor()) as cursor:
        for statement in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
            cursor.execute(f"PRAGMA {statement}")
        cursor.execute(_TABLE)
    return connection
