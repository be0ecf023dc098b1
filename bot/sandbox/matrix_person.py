"""A person with a Matrix account, for the demo and the tests: the other side of the bridge, not the bot.

It speaks plain HTTP to the homeserver, by no code of the adapter's, so that the two cannot share a mistake.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import secrets
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.sandbox.matrix_view import SHOWN_KINDS, Shown, shown

Event = dict[str, Any]


class MatrixRefused(Exception):
    """The homeserver answered with an error; `code` is Matrix's own (`M_FORBIDDEN`…)."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code


class MatrixPerson:
    """One account with an access token. `seen` holds what `watch` brought, oldest first."""

    def __init__(self, url: str, user_id: str, access_token: str) -> None:
        self.url = url
        self.user_id = user_id
        self.seen: list[Event] = []
        self._headers = {"Authorization": f"Bearer {access_token}"}
        self._session: aiohttp.ClientSession | None = None
        self._transactions = (f"{secrets.token_hex(4)}-{number}" for number in itertools.count())
        self._watching: asyncio.Task[None] | None = None
        self._news = asyncio.Condition()

    @classmethod
    async def login(cls, url: str, user: str, password: str) -> MatrixPerson:
        """Log in by password; `user` is the local part or the whole id."""
        person = cls(url, "", "")
        identifier = {"type": "m.id.user", "user": user}
        body = {"type": "m.login.password", "identifier": identifier, "password": password}
        try:
            answer = await person.call("POST", "/login", body)
        finally:
            await person.close()
        return cls(url, answer["user_id"], answer["access_token"])

    async def call(self, method: str, path: str, body: Any = None, **query: str | int) -> dict[str, Any]:
        """One request of the client-server API; `path` follows `/_matrix/client/v3`. MatrixRefused on any error."""
        address = f"{self.url}/_matrix/client/v3{path}"
        async with self._open().request(method, address, json=body, params=query, headers=self._headers) as answer:
            return await _content(answer)

    async def create_room(self, name: str = "", *, public: bool = False, **more: Any) -> str:
        """Make a room and return its id; `more` goes into the request (`invite`, `room_version`, `initial_state`…)."""
        preset = "public_chat" if public else "private_chat"
        answer = await self.call("POST", "/createRoom", {"name": name, "preset": preset, **more})
        return str(answer["room_id"])

    async def open_direct(self, user_id: str, within: float = 15.0) -> str:
        """Open a direct room with somebody (the bot) and wait until they have joined; its id."""
        room = await self.invite_direct(user_id)
        await self.wait_until_joined(room, user_id, within)
        return room

    async def invite_direct(self, user_id: str, **more: Any) -> str:
        """Make a direct room, as an app does for "message this person", and return its id at once."""
        body = {"preset": "trusted_private_chat", "is_direct": True, "invite": [user_id], **more}
        return str((await self.call("POST", "/createRoom", body))["room_id"])

    async def wait_until_joined(self, room: str, user_id: str, within: float = 15.0) -> None:
        """TimeoutError if that takes more than `within` seconds."""
        async with asyncio.timeout(within):
            while True:
                joined = await self.call("GET", f"/rooms/{quote(room)}/joined_members")
                if user_id in joined["joined"]:
                    return
                await asyncio.sleep(0.05)

    async def invite(self, room: str, user_id: str) -> None:
        await self.call("POST", f"/rooms/{quote(room)}/invite", {"user_id": user_id})

    async def join(self, room: str) -> None:
        await self.call("POST", f"/join/{quote(room)}", {})

    async def leave(self, room: str) -> None:
        await self.call("POST", f"/rooms/{quote(room)}/leave", {})

    async def kick(self, room: str, user_id: str) -> None:
        await self.call("POST", f"/rooms/{quote(room)}/kick", {"user_id": user_id})

    async def set_state(self, room: str, kind: str, content: dict[str, Any]) -> None:
        await self.call("PUT", f"/rooms/{quote(room)}/state/{kind}", content)

    async def state(self, room: str, kind: str, key: str = "") -> dict[str, Any]:
        """The content of a piece of a room's state. MatrixRefused if there is none."""
        return await self.call("GET", f"/rooms/{quote(room)}/state/{kind}/{quote(key)}")

    async def set_level(self, room: str, user_id: str, level: int) -> None:
        """Give somebody this power in a room."""
        levels = await self.state(room, "m.room.power_levels")
        users = {**levels.get("users", {}), user_id: level}
        await self.set_state(room, "m.room.power_levels", {**levels, "users": users})

    async def set_name(self, name: str) -> None:
        await self.call("PUT", f"/profile/{quote(self.user_id)}/displayname", {"displayname": name})

    async def say(self, room: str, text: str, html: str | None = None, *, reply_to: str | None = None) -> str:
        """Write a message, return its event id."""
        content = _text(text, html)
        if reply_to is not None:
            content["m.relates_to"] = {"m.in_reply_to": {"event_id": reply_to}}
        return await self.send(room, content)

    async def edit(self, room: str, event_id: str, text: str, html: str | None = None) -> str:
        """Replace the text of a message; returns the id of the edit itself."""
        relation = {"rel_type": "m.replace", "event_id": event_id}
        content = {**_text(f"* {text}"), "m.new_content": _text(text, html), "m.relates_to": relation}
        return await self.send(room, content)

    async def edit_caption(
        self, room: str, event_id: str, before: Mapping[str, Any], text: str, html: str | None = None
    ) -> str:
        """Replace the caption of a medium whose content was `before`; returns the id of the edit itself."""
        kept = {key: value for key, value in before.items() if key not in ("format", "formatted_body", "m.relates_to")}
        new = {**kept, **{key: value for key, value in _text(text, html).items() if key != "msgtype"}}
        relation = {"rel_type": "m.replace", "event_id": event_id}
        return await self.send(room, {**new, "body": f"* {text}", "m.new_content": new, "m.relates_to": relation})

    async def react(self, room: str, event_id: str, key: str) -> str:
        """Put a reaction below a message."""
        return await self.send(
            room, {"m.relates_to": {"rel_type": "m.annotation", "event_id": event_id, "key": key}}, "m.reaction"
        )

    async def vote(self, room: str, poll: str, *choices: str) -> str:
        """Choose these options (by id) in a poll; a later vote replaces it."""
        kind = "org.matrix.msc3381.poll.response"
        relation = {"rel_type": "m.reference", "event_id": poll}
        return await self.send(room, {"m.relates_to": relation, kind: {"answers": list(choices)}}, kind)

    async def send_file(
        self, room: str, name: str, content: bytes, mime: str = "application/octet-stream", caption: str = ""
    ) -> str:
        """Send a file, or a photo if it is an image; `caption` is a text with it."""
        kind = "m.image" if mime.startswith("image/") else "m.file"
        return await self.send_media(room, kind, name, content, mime, caption)

    async def send_media(
        self,
        room: str,
        kind: str,
        name: str,
        content: bytes,
        mime: str,
        caption: str = "",
        *,
        info: dict[str, Any] | None = None,
        **more: Any,
    ) -> str:
        """Send a medium as this `kind` (`m.image`, `m.video`, `m.audio`, `m.file`, `m.sticker`); `info` adds to its
        size and type, `more` to the content."""
        url = await self.upload(content, mime, name)
        given = {"mimetype": mime, "size": len(content), **(info or {})}
        message = {"body": caption or name, "url": url, "info": given, "m.mentions": {}, **more}
        if kind == "m.sticker":
            return await self.send(room, message, kind)
        return await self.send(room, {"msgtype": kind, "filename": name, **message})

    async def upload(self, content: bytes, mime: str, name: str = "") -> str:
        """Keep bytes in the homeserver's media repository; their `mxc:` address."""
        address = f"{self.url}/_matrix/media/v3/upload"
        headers = {**self._headers, "Content-Type": mime}
        query = {"filename": name} if name else {}
        async with self._open().post(address, data=content, params=query, headers=headers) as answer:
            return str((await _content(answer))["content_uri"])

    async def show_place(self, room: str, latitude: float, longitude: float, words: str = "") -> str:
        """Send a place on the map."""
        uri = f"geo:{latitude},{longitude}"
        content: dict[str, Any] = {"msgtype": "m.location", "body": words or uri, "geo_uri": uri, "m.mentions": {}}
        if words:
            content["org.matrix.msc3488.location"] = {"uri": uri, "description": words}
        return await self.send(room, content)

    async def ask(self, room: str, question: str, *labels: str, most: int = 1) -> str:
        """Begin a poll; its options' ids are their numbers, from 0."""
        kind, text = "org.matrix.msc3381.poll.start", "org.matrix.msc1767.text"
        poll = {
            "question": {text: question},
            "kind": "org.matrix.msc3381.poll.disclosed",
            "max_selections": most,
            "answers": [{"id": str(number), text: label} for number, label in enumerate(labels)],
        }
        return await self.send(room, {kind: poll, text: question}, kind)

    async def end_poll(self, room: str, poll: str) -> str:
        """Take no more answers in a poll."""
        kind = "org.matrix.msc3381.poll.end"
        relation = {"rel_type": "m.reference", "event_id": poll}
        return await self.send(room, {kind: {}, "m.relates_to": relation, "body": "The poll has ended."}, kind)

    async def say_in_thread(self, room: str, root: str, text: str, reply_to: str | None = None) -> str:
        """Write into the thread that begins with `root`."""
        relation = {"rel_type": "m.thread", "event_id": root, "is_falling_back": reply_to is None}
        relation["m.in_reply_to"] = {"event_id": reply_to or root}
        return await self.send(room, {**_text(text), "m.relates_to": relation})

    async def pin(self, room: str, *event_ids: str) -> None:
        """Make these the pinned messages of a room."""
        await self.set_state(room, "m.room.pinned_events", {"pinned": list(event_ids)})

    async def set_picture(self, content: bytes, mime: str = "image/png") -> str:
        """Take this as one's picture; its `mxc:` address."""
        address = await self.upload(content, mime)
        await self.call("PUT", f"/profile/{quote(self.user_id)}/avatar_url", {"avatar_url": address})
        return address

    async def fetch(self, address: str) -> bytes:
        """The bytes behind an `mxc:` address."""
        path = address.removeprefix("mxc://")
        url = f"{self.url}/_matrix/client/v1/media/download/{path}"
        async with self._open().get(url, headers=self._headers) as answer:
            if answer.status != 200:
                raise MatrixRefused(answer.status, "")
            return await answer.read()

    async def redact(self, room: str, event_id: str) -> None:
        await self.call("PUT", f"/rooms/{quote(room)}/redact/{quote(event_id)}/{next(self._transactions)}", {})

    async def send(self, room: str, content: dict[str, Any], kind: str = "m.room.message") -> str:
        """Send any content, return its event id."""
        path = f"/rooms/{quote(room)}/send/{kind}/{next(self._transactions)}"
        return str((await self.call("PUT", path, content))["event_id"])

    async def messages(self, room: str, kinds: tuple[str, ...] = ("m.room.message",)) -> list[Event]:
        """All events of these kinds that the room holds and this person may see, oldest first."""
        found: list[Event] = []
        query: dict[str, str | int] = {"dir": "b", "limit": 100}
        while True:
            page = await self.call("GET", f"/rooms/{quote(room)}/messages", **query)
            found += (event for event in page["chunk"] if event["type"] in kinds)
            if "end" not in page:
                return found[::-1]
            query["from"] = page["end"]

    async def read(self, room: str) -> list[Shown]:
        """What the room shows: messages with edits, reactions, polls and files, oldest first."""
        return shown(await self.messages(room, SHOWN_KINDS))

    def watch(self, callback: Callable[[str, Event], None] | None = None) -> None:
        """Follow all joined rooms from now on: fills `seen`, calls `callback(room, event)`."""
        self._watching = asyncio.create_task(self._follow(callback))

    async def wait_until(self, condition: Callable[[list[Event]], bool], within: float = 15.0) -> None:
        """Wait until what `watch` has seen fulfils a condition. TimeoutError after `within` seconds."""
        async with asyncio.timeout(within), self._news:
            await self._news.wait_for(lambda: condition(self.seen))

    async def close(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watching
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=90))
        return self._session

    async def _follow(self, callback: Callable[[str, Event], None] | None) -> None:
        since = ""
        while True:
            try:
                query: dict[str, str | int] = {"since": since, "timeout": 30_000} if since else {"timeout": 0}
                answer = await self.call("GET", "/sync", **query)
            except (aiohttp.ClientError, TimeoutError, MatrixRefused):
                await asyncio.sleep(0.2)  # the homeserver may be away in an outage test
                continue
            first, since = not since, answer["next_batch"]
            if first:
                continue
            async with self._news:
                for room, news in answer.get("rooms", {}).get("join", {}).items():
                    for event in news["timeline"]["events"]:
                        self.seen.append({**event, "room_id": room})
                        if callback is not None:
                            callback(room, event)
                self._news.notify_all()


async def _content(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    content = await answer.json(content_type=None)
    if answer.status != 200:
        raise MatrixRefused(answer.status, str(content.get("errcode", "")))
    return dict(content)


def _text(text: str, html: str | None = None) -> dict[str, Any]:
    content = {"msgtype": "m.text", "body": text, "m.mentions": {}}
    if html is not None:
        content |= {"format": "org.matrix.custom.html", "formatted_body": html}
    return content
