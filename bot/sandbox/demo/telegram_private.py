"""A person's private chat with the bot on Telegram: Start, buttons below messages and their passing answers, files.

It begins when the person presses Start, and not before: until then no bot may write there.
"""

from __future__ import annotations

from dataclasses import replace

from bot.sandbox.demo import entities
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.nodes import Shown
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.demo.telegram_side import TelegramSide, not_done
from bot.sandbox.telegram import ApiError, BotAccount, Message, Person, Room, TelegramServer

_ANSWERED = 15.0  # seconds, as long as a client waits
_DATA = 64  # bytes (Bot API, InlineKeyboardButton)


class TelegramPrivate(TelegramSide):
    """Implements PrivateSide."""

    def __init__(self, key: str, server: TelegramServer, bot: BotAccount, person: Person, feed: Feed) -> None:
        super().__init__(key, server, bot, {key: person}, feed)
        self._server = server
        self._bot = bot
        self._me = person

    @property
    def begun(self) -> bool:
        return self._room is not None

    async def begin(self) -> None:
        self._me.start(self._bot)

    async def press(self, identity: str, data: str) -> str:
        """As a client does that may not have heard of the latest edit yet."""
        if not 0 < len(data.encode()) <= _DATA:
            raise NotDone("unknown")
        message = self._message(identity)
        if not isinstance(message.author, BotAccount):
            raise NotDone("unknown")
        press = self._me.press(message, data, stale=True)
        try:
            await self._server.wait_until(lambda: press.answer is not None, _ANSWERED)
        except TimeoutError:
            raise NotDone("away") from None
        if press.text:
            self._feed.tell("toast", {"room": self._key, "text": press.text, "alert": press.alert}, self._key)
        return press.text

    async def react(self, identity: str, key: str) -> None:
        raise NotDone("unknown")

    async def vote(self, identity: str, choices: tuple[str, ...]) -> None:
        raise NotDone("unknown")

    async def send(self, name: str, mime: str, content: bytes, caption: str = "") -> str:
        try:
            if mime in ("image/jpeg", "image/png"):
                return str(self._me.send_photo(self._bot, content, caption).message_id)
            return str(self._me.send_document(self._bot, name, content, caption).message_id)
        except ApiError as error:
            raise not_done(error) from None

    async def speak(self, language: str) -> None:
        """The language of the app; a bot that knows the person by now has to be told."""
        self._me.language_code = language
        if self.begun:
            self._me.say(self._bot, f"/language {language}")

    async def file(self, identity: str) -> tuple[str, bytes]:
        found = self._message(identity).file
        if found is None:
            raise NotDone("gone")
        return found.name or "photo.jpg", found.content

    @property
    def _room(self) -> Room | None:
        return self._server.begun_room(self._bot, self._me.id)

    def _shown(self, message: Message) -> Shown:
        return Shown("", entities.nodes_of(message.text, message.entities))

    def _record(self, message: Message) -> Record:
        buttons = [
            [{"label": b.label, "url": b.url} if b.url else {"label": b.label, "data": b.data} for b in row]
            for row in message.buttons
        ]
        file = message.file
        shown = {"name": file.name or "photo.jpg", "size": len(file.content)} if file else None
        return replace(super()._record(message), buttons=buttons, file=shown)
