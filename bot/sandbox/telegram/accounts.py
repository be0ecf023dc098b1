"""People and bots, and what a person does with a Telegram client.

Everything a person does happens at once, inside the caller's event loop; only bots go through HTTP.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sandbox.telegram import delivery, presses
from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.files import StoredFile
from bot.sandbox.telegram.media import CAPTIONED
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.rights import PERMISSION_TO_SEND
from bot.sandbox.telegram.sending import Sends
from bot.sandbox.telegram.text import MAX_CAPTION, MAX_TEXT, prepared
from bot.sandbox.telegram.updates import UpdateQueue

if TYPE_CHECKING:
    from bot.sandbox.telegram.groups import Group
    from bot.sandbox.telegram.presses import Press
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


_START = re.compile(r"[A-Za-z0-9_-]{0,64}")
_DOORWAY = re.compile(r"https://t\.me/([A-Za-z0-9_]+)(?:\?start=([A-Za-z0-9_-]{0,64}))?")


@dataclass(eq=False)
class Person(Account, Sends):
    """A member with a client in hand; whoever deleted the account is `deactivated`.

    `pictures` are the photos of the profile in their sizes, newest first, shown to nobody if `pictures_hidden`;
    `no_voices` takes no voice or video notes in private."""

    deactivated: bool = False
    no_voices: bool = False
    pictures: list[list[StoredFile]] = field(default_factory=list)
    pictures_hidden: bool = False

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
        if not all(place.may_send(self, PERMISSION_TO_SEND[kind][1]) for kind in PERMISSION_TO_SEND.keys() & extra):
            raise PermissionError("this person may not send this there")
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
        """Press Start in the private chat with a bot, which may write there from then on, even if it was blocked.

        ValueError for a payload that a link cannot have (Bot API, "Deep linking")."""
        if _START.fullmatch(payload) is None:
            raise ValueError("no payload of a link")
        room = self.world.begun_room(bot, self.id)
        if room is not None and room.blocked:
            room.set_blocked(False)
        return self.say(bot, f"/start {payload}".strip())

    def follow(self, link: str) -> Message:
        """Open a link to a bot, `https://t.me/<username>?start=<payload>`, and press Start."""
        match = _DOORWAY.fullmatch(link)
        bots = self.world.bots.values()
        bot = next((b for b in bots if match and b.username.lower() == match[1].lower()), None)
        if match is None or bot is None:
            raise LookupError("this link leads to no bot")
        return self.start(bot, match[2] or "")

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

    def react(self, message: Message, *reactions: str, anonymous: bool = False) -> None:
        """Set one's reactions, or take them back with none (or ""): an emoji, `custom:<id>` or `paid`; `anonymous`
        reacts as the group."""
        new = [_reaction(one) for one in reactions if one]
        old = message.reactions.pop(self.id, [])
        if new:
            message.reactions[self.id] = new
        message.room.note("react", message, by=self)
        delivery.tell_reaction(message, self, old, new, anonymous=anonymous)

    def vote(self, message: Message, *options: int) -> None:
        """Choose answers of a poll by their numbers from 0; none takes the vote back. Raises ValueError."""
        self.world.polls[message.extra["poll"]["id"]].vote(self, options)

    def stop_poll(self, message: Message) -> None:
        """Close a poll of one's own by hand."""
        self.world.polls[message.extra["poll"]["id"]].stop()

    def pin(self, message: Message) -> None:
        """Pin a message; everybody sees a service message. PermissionError without the right."""
        if not message.room.may_pin(self):
            raise PermissionError("this person may not pin there")
        message.room.pin(message, by=self)

    def unpin(self, message: Message) -> None:
        message.room.unpin(message)

    def set_picture(self, content: bytes | None) -> None:
        """Have another picture of oneself on top of the older ones, or none at all."""
        self.pictures = [self.world.files.photo(content), *self.pictures] if content is not None else []

    def press(self, message: Message, data: str, *, stale: bool = False) -> Press:
        """Tap the button with this callback data below a bot's message, as it is now or, with a `stale` client, as it
        once was. Raises LookupError if it is not there, PermissionError if the person is not."""
        if not isinstance(message.author, BotAccount):
            raise TypeError("only a bot's message has buttons")
        return presses.press(self, message.author, message, data, stale=stale)

    def press_label(self, message: Message, label: str) -> Press:
        """Tap the button with this label. Raises LookupError if there is none, or if it opens an address."""
        found = (button for row in message.buttons for button in row if button.label == label)
        button = next(found, None)
        if button is None:
            raise LookupError("no button with this label")
        return self.press(message, button.data)


def _reaction(what: str) -> Json:
    if what == "paid":
        return {"type": "paid"}
    if what.startswith("custom:"):
        return {"type": "custom_emoji", "custom_emoji_id": what.removeprefix("custom:")}
    return {"type": "emoji", "emoji": what}
