"""A person in encrypted rooms, by matrix-nio's own client with a store of its own: what it can read, clients can read.

The bot shares no code with it but the ratchets themselves, so that the two cannot agree on a mistake.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import Any

import nio

from bot.sandbox.synapse import SERVER_NAME, Synapse

Event = dict[str, Any]


class NioPerson:
    """One account on one device. `seen` holds the events of all rooms that `sync` brought, opened where it could, and
    `requests` other devices' for keys."""

    def __init__(self, server: Synapse, user: str, folder: Path) -> None:
        logging.getLogger("nio").setLevel(logging.CRITICAL + 1)
        folder.mkdir(exist_ok=True)
        config = nio.AsyncClientConfig(store_sync_tokens=False, encryption_enabled=True)
        self.user_id = f"@{user}:{SERVER_NAME}"
        self.nio = nio.AsyncClient(server.url, self.user_id, store_path=str(folder), config=config)
        self.seen: list[Event] = []
        self.requests: list[Any] = []

    @classmethod
    async def arrive(cls, server: Synapse, user: str, password: str, folder: Path) -> NioPerson:
        """Register, log in, lay out keys."""
        await server.register(user, password)
        person = cls(server, user, folder)
        answer = await person.nio.login(password, device_name="nio")
        assert isinstance(answer, nio.LoginResponse)
        await person.sync()
        return person

    async def sync(self, within: float = 0.0) -> None:
        """One answer of `/sync`, and what follows from it for the keys."""
        answer = await self.nio.sync(timeout=int(within * 1000), full_state=self.nio.next_batch is None)
        assert isinstance(answer, nio.SyncResponse)
        for room, news in answer.rooms.join.items():
            for event in news.timeline.events:
                self.seen.append({**event.source, "room_id": room, "opened": not isinstance(event, nio.MegolmEvent)})
        self.requests += (event for event in answer.to_device_events if isinstance(event, nio.RoomKeyRequest))
        if self.nio.should_upload_keys:
            await self.nio.keys_upload()
        if self.nio.should_query_keys:
            await self.nio.keys_query()
        if self.nio.should_claim_keys:
            await self.nio.keys_claim(self.nio.get_users_for_key_claiming())
        await self.nio.send_to_device_messages()

    async def create_room(self, *invited: str, encrypted: bool = True, **more: Any) -> str:
        content = {"algorithm": "m.megolm.v1.aes-sha2", **more}
        state = [{"type": "m.room.encryption", "state_key": "", "content": content}]
        answer = await self.nio.room_create(invite=invited, initial_state=state if encrypted else [])
        assert isinstance(answer, nio.RoomCreateResponse)
        await self.sync()
        return str(answer.room_id)

    async def send(self, room: str, content: Event, kind: str = "m.room.message") -> str:
        """Sealed where the room is; the event's id."""
        await self.sync()
        answer = await self.nio.room_send(room, kind, content, ignore_unverified_devices=True)
        assert isinstance(answer, nio.RoomSendResponse)
        return str(answer.event_id)

    async def say(self, room: str, text: str, **more: Any) -> str:
        return await self.send(room, {"msgtype": "m.text", "body": text, **more})

    async def until(self, event_id: str, within: float = 15.0) -> Event:
        """The event as this person sees it. TimeoutError if it does not come, AssertionError if it stays sealed."""
        deadline = time.monotonic() + within
        while not (found := [event for event in self.seen if event.get("event_id") == event_id]):
            if time.monotonic() > deadline:
                raise TimeoutError
            await self.sync(within=1.0)
        assert found[0]["opened"], "it cannot be read"
        return found[0]

    async def hand_on(self, user: str, device: str, room: str, session_id: str) -> None:
        """Give a device the key of one of this person's own sessions, as other clients do when they are asked."""
        self.nio.olm.users_for_key_query.add(user)
        await self.nio.keys_query()
        await self.nio.keys_claim({user: [device]})
        olm = self.nio.olm
        theirs = olm.device_store[user][device]
        group = olm.inbound_group_store.get(room, olm.account.identity_keys["curve25519"], session_id)
        message = olm._encrypt_forwarding_key(room, group, olm.session_store.get(theirs.curve25519), theirs)
        assert isinstance(await self.nio.to_device(message), nio.ToDeviceResponse)

    async def close(self) -> None:
        await self.nio.close()
