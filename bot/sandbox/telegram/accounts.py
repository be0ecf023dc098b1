"""People and bots, and what a person does with a Telegram client.

Everything a person does happens at once, inside the caller's event loop; only bots go through HTTP.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sandbox.telegram import delivery
from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.message import CAPTIONED, Message
from bot.sandbox.telegram.text import MAX_CAPTION, MAX_TEXT, prepared
from bot.sandbox.telegram.updates import UpdateQueue

if TYPE_CHECKING:
    from bot.sandbox.telegram.groups import Group
    from bot.sandbox.telegram.rooms import Channel, PrivateRoom, Room
    from bot.sandbox.telegram.webhooks import Webhook
    from bot.sandbox.telegram.world import World


@dataclass(eq=False)
class Account:
    """What the Bot API calls User; also those that stand for no one (anonymous admins, channels)."""

    world: World
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def json(self) -> Json:
        """The Bot API's User, as it appears in messages."""
        data: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.last_name:
            data["last_name"] = self.last_name
        if self.username:
            data["username"] = self.username
        if self.language_code:
            data["language_code"] = self.language_code
        return data


@dataclass(eq=False)
class BotAccount(Account):
    """A bot as BotFather made it: `privacy` is its privacy mode, `bot_to_bot` lets it read other bots' messages."""

    token: str = ""
    privacy: bool = True
    bot_to_bot: bool = False
    is_bot: bool = True
    queue: UpdateQueue = field(default_factory=UpdateQueue)
    webhook: Webhook | None = None
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    logged_out: bool = False

    def me(self) -> Json:
        """The answer of getMe."""
        return {
            **self.json(),
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }


@dataclass(eq=False)
class Press:
    """A tap on a button; `answer` holds the arguments of answerCallbackQuery once the bot gave one."""

    id: str
    bot: BotAccount
    at: float
    answer: Json | None = None


@dataclass(eq=False)
class Person(Account):
    """A member with a client in hand."""

    def say(
        self,
        room: Group | PrivateRoom | BotAccount,
        text: str = "",
        entities: list[Json] | None = None,
        reply_to: Message | int | None = None,
        thread: int | None = None,
        *,
        anonymous: bool = False,
        as_chat: Channel | None = None,
        **extra: Any,
    ) -> Message:
        """Write in a group, or to a bot in private. `entities` count in UTF-16 units; `extra` are further fields of
        the Bot API's Message (`photo=[…]` makes the text a caption); `anonymous` writes as the group's hidden admin,
        `as_chat` in a channel's name.

        Raises PermissionError where the person may not write, ApiError for a text that the server refuses."""
        place = self._place(room)
        target = reply_to.message_id if isinstance(reply_to, Message) else reply_to
        author, sender_chat = self._face(place, anonymous=anonymous, as_chat=as_chat)
        if text or not extra:
            limit = MAX_TEXT if CAPTIONED.isdisjoint(extra) else MAX_CAPTION
            text, entities = prepared(text, entities, self.world.user_json, limit)
        message = place.append(
            author,
            text,
            entities or [],
            sender_chat=sender_chat,
            reply_to=target,
            thread=place.thread_of(thread, target),
            extra=extra,
        )
        delivery.tell_message(message, "message")
        return message

    def _place(self, room: Group | PrivateRoom | BotAccount) -> Room:
        place: Room = self.world.private_room(room, self) if isinstance(room, BotAccount) else room
        if not place.may_write(self):
            raise PermissionError("this person may not write there")
        return place

    def _face(self, place: Room, *, anonymous: bool, as_chat: Channel | None) -> tuple[Account, Json | None]:
        if anonymous:
            return self.world.anonymous_admin, place.json()
        if as_chat is not None:
            return self.world.channel_sender, as_chat.json()
        return self, None

    def start(self, bot: BotAccount, payload: str = "") -> Message:
        """Press Start in the private chat with a bot, which may write there from then on."""
        return self.say(bot, f"/start {payload}".strip())

    def block(self, bot: BotAccount) -> None:
        """Stop a bot from writing in private."""
        self.world.private_room(bot, self).set_blocked(True)

    def unblock(self, bot: BotAccount) -> None:
        self.world.private_room(bot, self).set_blocked(False)

    def edit(self, message: Message, text: str, entities: list[Json] | None = None) -> None:
        """Change the text (or caption) of a message of one's own."""
        limit = MAX_CAPTION if message.captioned else MAX_TEXT
        text, fixed = prepared(text, entities, self.world.user_json, limit)
        message.room.rewrite(message, text, fixed, by=self)
        delivery.tell_message(message, "edited_message")

    def delete(self, message: Message) -> None:
        """Delete a message for everybody; no bot is ever told."""
        message.room.remove(message, by=self)

    def react(self, message: Message, emoji: str = "") -> None:
        """Set one's reaction, or take it back with an empty `emoji`."""
        new = [{"type": "emoji", "emoji": emoji}] if emoji else []
        old = message.reactions.pop(self.id, [])
        if new:
            message.reactions[self.id] = new
        message.room.note("react", message, by=self)
        delivery.tell_reaction(message, self, old, new)

    def press(self, message: Message, data: str) -> Press:
        """Tap the button with this callback data below a bot's message."""
        if not isinstance(message.author, BotAccount):
            raise TypeError("only a bot's message has buttons")
        press = self.world.new_press(message.author)
        query = {"id": press.id, "from": self.json(), "message": message.json(), "chat_instance": str(message.room.id)}
        message.author.queue.push("callback_query", {**query, "data": data}, self.world.now())
        return press
