"""What can go wrong in storage, as a tree; none of it quotes a value, since values are what people said.

StorageError                  the database did not do it; `code` is SQLite's error name or PostgreSQL's SQLSTATE
├── Conflict                  a constraint refused it (unique, foreign key, check)
├── AlreadyRunning            another process runs on this database
├── DatabaseTooNew            migrated by a later version of the program
├── SecretKeyInvalid          the secret key is missing, malformed, or not the one this was encrypted with
├── KeyFileUnsafe             others than the owner can read a file of keys
├── KeyFileDamaged            a file of keys cannot be understood; the error names the file
└── KeyDestroyed              the data key is gone for good, and with it what it encrypted
"""

from __future__ import annotations

from pathlib import Path

from messages.errors import PasserelleError


class StorageError(PasserelleError):
    """The database did not do what was asked. Nothing of the call is stored, unless `code` is `commit_unknown`."""

    code = "storage"


class Conflict(StorageError):
    """A constraint of the schema refused the change."""

    code = "conflict"


class AlreadyRunning(StorageError):
    """Another process has locked this database."""

    code = "already_running"


class DatabaseTooNew(StorageError):
    """The schema is of a later version than this program knows."""

    code = "database_too_new"


class SecretKeyInvalid(StorageError):
    """The secret key cannot be used, or not for this."""

    code = "secret_key_invalid"


class KeyFileError(StorageError):
    """Something about a file of keys; `path` names it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def __str__(self) -> str:
        return f"{self.code}: {self.path}"


class KeyFileUnsafe(KeyFileError):
    """Other accounts of the machine can read it: its mode must be 0600."""

    code = "key_file_unsafe"


class KeyFileDamaged(KeyFileError):
    """Its content is not what was written."""

    code = "key_file_damaged"


class KeyDestroyed(StorageError):
    """No key opens this any more."""

    code = "key_destroyed"
