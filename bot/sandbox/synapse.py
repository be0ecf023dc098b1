"""A real Synapse on loopback, for the demo and the tests: what answers there is what a homeserver answers.

It runs from the wheel `matrix-synapse`, with SQLite, without federation, and ends with its parent however that dies:
its standard input is a pipe that only the parent holds open, so even `kill -9` of the parent closes it.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import json
import os
import secrets
import socket
import sys
import time
from pathlib import Path
from typing import Any

import aiohttp

SERVER_NAME = "passerelle.test"

_CHILD = """
import os, runpy, sys, threading
def end_with_parent():
    while os.read(0, 4096): pass
    os._exit(0)
threading.Thread(target=end_with_parent, daemon=True).start()
sys.argv = ["synapse", "-c", sys.argv[1]]
runpy.run_module("synapse.app.homeserver", run_name="__main__")
"""

_FREE = {"per_second": 100_000, "burst_count": 100_000}
_NO_LIMITS: dict[str, Any] = {
    **dict.fromkeys(
        (
            "rc_message",
            "rc_registration",
            "rc_admin_redaction",
            "rc_joins_per_room",
            "rc_room_creation",
            "rc_profile",
            "rc_user_directory",
            "rc_reports",
        ),
        _FREE,
    ),
    "rc_login": {"address": _FREE, "account": _FREE, "failed_attempts": _FREE},
    "rc_joins": {"local": _FREE, "remote": _FREE},
    "rc_invites": {"per_room": _FREE, "per_user": _FREE, "per_issuer": _FREE},
}


class SynapseFailed(Exception):
    """The homeserver did not start; its own log is in `<folder>/homeserver.log`."""


class Synapse:
    """One homeserver process in a folder of its own; the port and the data stay over `restart`."""

    def __init__(self, folder: Path, *, limits_lifted: bool = True, port: int = 0) -> None:
        self.folder = folder
        self.limits_lifted = limits_lifted
        self.port = port
        self._secret = secrets.token_urlsafe(32)
        self._process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int | None:
        """The process's id, to measure its CPU and memory; None when it does not run."""
        return self._process.pid if self._process else None

    async def start(self, within: float = 60.0) -> None:
        """Start and wait until it answers. SynapseFailed after `within` seconds, or when the process ends."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = self.port or _free_port()
        self._write_configuration()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            _CHILD,
            str(self.folder / "homeserver.yaml"),
            cwd=self.folder,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the parent, which then stops this process in order
        )
        try:
            await self._wait_until_healthy(within)
        except BaseException:
            await self.kill()
            raise

    async def stop(self, within: float = 10.0) -> None:
        """End it in order; by force after `within` seconds."""
        if (process := self._process) is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), within)
        except TimeoutError:
            await self.kill()
        self._process = None

    async def kill(self) -> None:
        """End it at once, as a crash would."""
        if (process := self._process) is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        self._process = None

    async def restart(self) -> None:
        """Start again on the same port and data."""
        await self.stop()
        await self.start()

    async def register(self, user: str, password: str, *, admin: bool = False, name: str = "") -> str:
        """Make an account (`user` is the local part) and return an access token of it.

        By the shared secret, as Synapse's admin API documents (`/_synapse/admin/v1/register`)."""
        address = f"{self.url}/_synapse/admin/v1/register"
        async with aiohttp.ClientSession() as session:
            async with session.get(address) as answer:
                nonce = (await answer.json())["nonce"]
            parts = (nonce, user, password, "admin" if admin else "notadmin")
            mac = hmac.new(self._secret.encode(), "\0".join(parts).encode(), hashlib.sha1).hexdigest()
            body = {"nonce": nonce, "username": user, "password": password, "admin": admin, "mac": mac}
            async with session.post(address, json=body | ({"displayname": name} if name else {})) as answer:
                if answer.status != 200:
                    raise SynapseFailed(f"registration refused: {answer.status}")
                return str((await answer.json())["access_token"])

    async def _wait_until_healthy(self, within: float) -> None:
        deadline = time.monotonic() + within
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session:
            while time.monotonic() < deadline:
                if self._process is None or self._process.returncode is not None:
                    raise SynapseFailed("the process ended")
                with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                    async with session.get(f"{self.url}/health") as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(0.05)
        raise SynapseFailed("no answer in time")

    def _write_configuration(self) -> None:
        key_file = self.folder / "signing.key"
        secret_file = self.folder / "registration.secret"
        if not key_file.exists():
            seed = base64.b64encode(os.urandom(32)).decode().rstrip("=")
            key_file.write_text(f"ed25519 a_{secrets.token_hex(2)} {seed}\n")
            secret_file.write_text(self._secret)
        self._secret = secret_file.read_text()
        log_file = self.folder / "log.yaml"
        log_file.write_text(json.dumps(_logging(self.folder / "homeserver.log")))
        # JSON is YAML as well
        configuration = _configuration(self.folder, self.port, self._secret, limits_lifted=self.limits_lifted)
        (self.folder / "homeserver.yaml").write_text(json.dumps(configuration, indent=1))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _logging(file: Path) -> dict[str, Any]:
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {"file": {"class": "logging.FileHandler", "filename": str(file), "formatter": "plain"}},
        "root": {"level": "WARNING", "handlers": ["file"]},
    }


def _configuration(folder: Path, port: int, secret: str, *, limits_lifted: bool) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "server_name": SERVER_NAME,
        "public_baseurl": f"http://127.0.0.1:{port}/",
        "pid_file": str(folder / "homeserver.pid"),
        "listeners": [
            {
                "port": port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "tls": False,
                "resources": [{"names": ["client"]}],
            }
        ],
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "log_config": str(folder / "log.yaml"),
        "media_store_path": str(folder / "media"),
        "signing_key_path": str(folder / "signing.key"),
        "registration_shared_secret": secret,
        "macaroon_secret_key": hashlib.sha256(b"macaroon" + secret.encode()).hexdigest(),
        "form_secret": hashlib.sha256(b"form" + secret.encode()).hexdigest(),
        "bcrypt_rounds": 4,
        "enable_registration": False,
        "report_stats": False,
        "trusted_key_servers": [],
        "suppress_key_server_warning": True,
        "federation_domain_whitelist": [],
        "presence": {"enabled": False},
        "user_directory": {"enabled": False},
        "url_preview_enabled": False,
        "caches": {"global_factor": 0.5},
        "event_cache_size": "2K",
    }
    return settings | (_NO_LIMITS if limits_lifted else {})
