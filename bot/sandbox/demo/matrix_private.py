"""A person's direct room with the bot on Matrix: polls as a client shows them, files of one's own, and the rest.

The room is made when the person opens the chat; votes are put together from their events.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import aiohttp

from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.matrix_side import KINDS, MatrixSide, not_done
from bot.sandbox.demo.nodes import Node, Shown
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.matrix_person import Event, MatrixPerson, MatrixRefused

_POLL = "org.matrix.msc3381.poll.start"
_VOTE = "org.matrix.msc3381.poll.response"
_TEXT = "org.matrix.msc1767.text"
_OPENED = 20.0  # seconds for the bot to come in


class MatrixPrivate(MatrixSide):
    """Implements PrivateSide."""

    kinds = (*KINDS, _POLL, _VOTE)

    def __init__(self, key: str, person: MatrixPerson, names: dict[str, str], bot: str, feed: Feed) -> None:
        super().__init__(key, "", {key: person}, names, bot, feed)
        self._me = person
        self._opened = asyncio.Event()
        self._opening = asyncio.Lock()
        self._votes: dict[str, dict[str, tuple[str, ...]]] = {}  # a poll: who, what they chose last

    @property
    def begun(self) -> bool:
        return self._opened.is_set()

    async def follow(self) -> None:
        await self._opened.wait()
        await super().follow()

    async def begin(self) -> None:
        """Open a chat, as an app does for "message this person", wait for the bot, and say hello."""
        async with self._opening:
            try:
                if not self.room:
                    self.room = await self._me.invite_direct(self._bot)
                    await self._me.wait_until_joined(self.room, self._bot, _OPENED)
                    self._opened.set()
                await self._me.say(self.room, "!start")
            except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
                raise not_done(error) from None

    async def say(self, person: str, said: list[Node], reply_to: str = "") -> str:
        self._check_begun()
        return await super().say(person, said, reply_to)

    async def follow_link(self, link: str) -> None:
        raise NotDone("unknown")

    async def vote(self, identity: str, choices: tuple[str, ...]) -> None:
        record = self._feed.get(self._key, identity)
        if record is None or record.poll is None:
            raise NotDone("gone")
        if not set(choices) <= {option["id"] for option in record.poll["options"]}:
            raise NotDone("unknown")
        try:
            await self._me.vote(self.room, identity, *choices)
        except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
            raise not_done(error) from None

    async def send(self, name: str, mime: str, content: bytes, caption: str = "") -> str:
        self._check_begun()
        try:
            return await self._me.send_file(self.room, name, content, mime, caption)
        except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
            raise not_done(error) from None

    async def speak(self, language: str) -> None:
        """A Matrix app says nothing of its language: the bot has to be told."""
        self._check_begun()
        try:
            await self._me.say(self.room, f"!language {language}")
        except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
            raise not_done(error) from None

    def _check_begun(self) -> None:
        if not self.begun:
            raise NotDone("gone")

    def _happened(self, event: Event, content: dict[str, Any]) -> None:
        relation = content.get("m.relates_to") or {}
        target = str(relation.get("event_id") or "")
        if event["type"] == _POLL and content:
            self._poll(event, content[_POLL])
        elif event["type"] == _VOTE and content:
            self._votes.setdefault(target, {})[event["sender"]] = tuple(content[_VOTE]["answers"])
            self._draw(target)
        else:
            super()._happened(event, content)

    def _completed(self, record: Record) -> Record:
        poll, votes = record.poll, self._votes.get(record.id, {})
        if poll is not None:
            mine = votes.get(self._me.user_id, ())
            counted = [
                {**o, "count": sum(o["id"] in chosen for chosen in votes.values()), "mine": o["id"] in mine}
                for o in poll["options"]
            ]
            poll = {**poll, "options": counted}
        return replace(super()._completed(record), poll=poll)

    def _poll(self, event: Event, poll: dict[str, Any]) -> None:
        if self._feed.get(self._key, event["event_id"]) is not None:
            return
        options = [{"id": a["id"], "label": a[_TEXT], "count": 0, "mine": False} for a in poll["answers"]]
        shown = {"question": poll["question"][_TEXT], "most": poll["max_selections"], "options": options}
        record = super()._record(event, {}, identity=event["event_id"], at=0, reply_to="")
        self._feed.put(self._completed(replace(record, poll=shown)))

    def _shown(self, body: list[Node], *, via: bool) -> Shown:
        return Shown("", body)
