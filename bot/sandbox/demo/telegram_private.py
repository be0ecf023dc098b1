"""A person's private chat with the bot on Telegram: Start, and links that lead here from a group.

It begins when the person presses Start, and not before: until then no bot may write there.
"""

from __future__ import annotations

from bot.sandbox.demo import telegram_view
from bot.sandbox.demo.feed import Feed
from bot.sandbox.demo.nodes import Shown
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.demo.telegram_side import TelegramSide
from bot.sandbox.telegram import BotAccount, Message, Person, Room, TelegramServer


class TelegramPrivate(TelegramSide):
    """Implements PrivateSide."""

    def __init__(self, key: str, server: TelegramServer, bot: BotAccount, person: Person, feed: Feed) -> None:
        super().__init__(key, server, bot, {key: person}, feed)
        self._bot = bot
        self._me = person

    @property
    def begun(self) -> bool:
        return self._room is not None

    async def begin(self) -> None:
        self._me.start(self._bot)

    async def follow_link(self, link: str) -> None:
        try:
            self._me.follow(link)
        except LookupError:
            raise NotDone("unknown") from None

    async def speak(self, language: str) -> None:
        """The language of the app; a bot that knows the person by now has to be told."""
        self._me.language_code = language
        if self.begun:
            self._me.say(self._bot, f"/language {language}")

    @property
    def _room(self) -> Room | None:
        return self._server.begun_room(self._bot, self._me.id)

    def _shown(self, message: Message) -> Shown:
        return Shown("", telegram_view.body(message))
