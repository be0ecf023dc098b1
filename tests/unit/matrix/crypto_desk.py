"""Keys of one device for unit tests: a vault in a folder, an account, and a homeserver that says what it is told to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, cast

from cryptography.fernet import Fernet

from bot.matrix.client import MatrixClient
from bot.matrix.crypto.account import Account
from bot.matrix.crypto.devices import Device
from bot.matrix.crypto.vault import Vault
from storage.crypto import Secrets

SECRET = Fernet.generate_key().decode()
Json = dict[str, Any]


def vault_in(folder: Path, secret: str = SECRET) -> Vault:
    return Vault(folder, Secrets(secret))


def device_of(account: Account, *, trusted: bool = False) -> Device:
    """An account as others know it."""
    return Device(account.user, account.device, account.curve25519, account.ed25519, trusted)


def client_that(answer: Callable[[str, str, Any], Awaitable[Json]], user: str = "@bot:example.org") -> MatrixClient:
    """A client whose every request is answered by a function of method, path and body."""

    class Client:
        user_id = user
        device_id = "BOT"

        async def call(self, method: str, path: str, body: Any = None, *, timeout: float = 0.0) -> Json:
            return await answer(method, path, body)

    return cast(MatrixClient, Client())
