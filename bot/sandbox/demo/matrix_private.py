"""A person's direct room with the bot on Matrix, which is made when the person opens the chat."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.sandbox.demo.feed import Feed
from bot.sandbox.demo.matrix_side import MatrixSide, done
from bot.sandbox.demo.nodes import Node, Shown
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.matrix_person import MatrixPerson

_OPENED = 20.0  # seconds for the bot to come in


class MatrixPrivate(MatrixSide):
    """Implements PrivateSide."""

    def __init__(self, key: str, person: MatrixPerson, names: dict[str, str], bot: str, feed: Feed) -> None:
        super().__init__(key, "", {key: person}, names, bot, feed)
        self._me = person
        self._opened = asyncio.Event()
        self._opening = asyncio.Lock()

    @property
    def begun(self) -> bool:
        return self._opened.is_set()

    async def follow(self) -> None:
        await self._opened.wait()
        await super().follow()

    async def begin(self) -> None:
        """Open a chat, as an app does for "message this person", wait for the bot, and say hello."""
        async with self._opening:
            if not self.room:
                self.room = await done(self._me.invite_direct(self._bot))
                await done(self._me.wait_until_joined(self.room, self._bot, _OPENED))
                self._opened.set()
            await done(self._me.say(self.room, "!start"))

    async def say(self, person: str, said: list[Node], reply_to: str = "") -> str:
        self._check_begun()
        return await super().say(person, said, reply_to)

    async def follow_link(self, link: str) -> None:
        raise NotDone("unknown")

    async def send(
        self, person: str, name: str, mime: str, content: bytes, caption: str = "", reply_to: str = ""
    ) -> str:
        self._check_begun()
        return await super().send(person, name, mime, content, caption, reply_to)

    async def ask(self, person: str, question: str, options: Sequence[str], *, several: bool = False) -> str:
        raise NotDone("unknown")

    async def speak(self, language: str) -> None:
        """A Matrix app says nothing of its language: the bot has to be told."""
        self._check_begun()
        await done(self._me.say(self.room, f"!language {language}"))

    def _check_begun(self) -> None:
        if not self.begun:
            raise NotDone("gone")

    def _shown(self, body: list[Node], *, via: bool, bare: bool) -> Shown:
        return Shown("", body)
