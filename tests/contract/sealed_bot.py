"""The bot's keys and requests without the rest of it, driven as the adapter drives them."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import orjson
from cryptography.fernet import Fernet

from bot.matrix.client import V3, MatrixClient
from bot.matrix.crypto.endtoend import EndToEnd
from bot.matrix.session import Session
from bot.sandbox.synapse import Synapse
from storage.crypto import Secrets
from tests.nio_person import Event

PASSWORD = "correct horse"
_FILTER = {
    "room": {
        "state": {"types": ["m.room.member"], "lazy_load_members": True},
        "timeline": {"types": [], "limit": 100},
    }
}


@dataclass
class Kept:
    """A session store that forgets nothing."""

    session: Session | None = None

    async def load(self) -> Session | None:
        return self.session

    async def save(self, session: Session) -> None:
        self.session = session


@dataclass
class SealedBot:
    """Keys and requests, driven as the adapter drives them."""

    server: Synapse
    user_id: str
    folder: Path
    secret: str = field(default_factory=lambda: Fernet.generate_key().decode())
    store: Kept = field(default_factory=Kept)
    cursor: str = ""
    events: list[tuple[str, Event]] = field(default_factory=list)
    with_keys: list[str] = field(default_factory=list)
    client: MatrixClient = field(init=False)
    keys: EndToEnd = field(init=False)

    async def start(self, device: str = "") -> None:
        """`device` to log in as, if the session is no more."""
        self.client = MatrixClient(
            self.server.url, self.user_id, password=PASSWORD, device_id=device, session_store=self.store
        )
        self.keys = EndToEnd(self.folder, Secrets(self.secret), password=PASSWORD, on_keys=self.with_keys.append)
        await self.client.connect()
        await self.keys.start(self.client)

    async def stop(self) -> None:
        await self.keys.close()
        await self.client.close()

    async def poll(self, within: float = 0.0) -> None:
        query = {"filter": orjson.dumps(self.keys.filter(_FILTER)).decode(), "timeout": int(within * 1000)}
        query |= {"since": self.cursor} if self.cursor else {}
        answer = await self.client.call("GET", f"{V3}/sync?{urlencode(query)}")
        await self.keys.heard(answer)
        for room, news in answer.get("rooms", {}).get("join", {}).items():
            self.events += ((room, event) for event in news["timeline"]["events"])
        self.cursor = answer["next_batch"]

    async def join(self, room: str) -> None:
        await self.client.call("POST", f"{V3}/join/{quote(room)}", {})
        await self.poll()

    async def until(self, event_id: str, within: float = 15.0) -> Event | None:
        """The event as it opens, None if it does not."""
        deadline = time.monotonic() + within
        while not (found := [place for place in self.events if place[1].get("event_id") == event_id]):
            assert time.monotonic() < deadline, "it was not heard in time"
            await self.poll(within=1.0)
        return self.keys.opened(*found[0])

    async def text(self, event_id: str) -> str | None:
        opened = await self.until(event_id)
        return None if opened is None else str(opened["content"]["body"])

    async def send(self, room: str, content: Event, kind: str = "m.room.message") -> str:
        kind, content = await self.keys.sealed(room, kind, content)
        path = f"{V3}/rooms/{quote(room)}/send/{kind}/{secrets.token_urlsafe(9)}"
        return str((await self.client.call("PUT", path, content))["event_id"])

    async def say(self, room: str, text: str, **more: Any) -> str:
        return await self.send(room, {"msgtype": "m.text", "body": text, **more})
