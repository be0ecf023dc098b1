"""Where messages are: what private chats and groups have in common, private chats, and channels as senders.

Message ids grow per room. Deleted messages stay known by id only, as on the server.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bot.sandbox.telegram import delivery
from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.message import LogEntry, Message

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import Account, BotAccount, Person
    from bot.sandbox.telegram.groups import Member
    from bot.sandbox.telegram.world import World


class Room:
    """A chat and its messages. `log` holds all that happened, in order; `pinned` the ids of pinned messages, oldest
    first; with `bot_to_bot` every bot there reads the other bots' messages."""

    forum = False

    def __init__(self, world: World, identity: int, kind: str) -> None:
        self.world = world
        self.id = identity
        self.kind = kind
        self.log: list[LogEntry] = []
        self._messages: dict[int, Message] = {}
        self._last_id = 0
        self.pinned: list[int] = []
        self.bot_to_bot = False

    def json(self) -> Json:
        """The Bot API's Chat."""
        return {"id": self.id, "type": self.kind}

    def may_write(self, account: Account) -> bool:
        raise NotImplementedError

    def may_send(self, account: Account, permission: str) -> bool:
        """Whether this kind of message is allowed to somebody who is there."""
        return True

    def may_pin(self, account: Account) -> bool:
        return True

    def has(self, account: Account) -> bool:
        """Whether the account is there, and sees what is written."""
        raise NotImplementedError

    def bots(self) -> Sequence[tuple[BotAccount, Member | None]]:
        """The bots that are there, with their standing if it is a group."""
        raise NotImplementedError

    @property
    def messages(self) -> list[Message]:
        """What a member sees, in order; service messages are left out."""
        return [message for message in self._messages.values() if not message.service]

    def find(self, message_id: int) -> Message | None:
        """A message that is still there."""
        return self._messages.get(message_id)

    def append(
        self, author: Account, text: str = "", entities: list[Json] | None = None, *, service: bool = False, **more: Any
    ) -> Message:
        """A new message; nobody is told yet."""
        self._last_id += 1
        message = Message(
            self, self._last_id, author, int(self.world.now()), text, entities or [], service=service, **more
        )
        self._messages[message.message_id] = message
        self.note("service" if service else "send", message, by=author)
        return message

    def rewrite(self, message: Message, text: str, entities: list[Json], *, by: Account) -> None:
        message.text, message.entities = text, entities
        message.edit_date = int(self.world.now())
        self.note("edit", message, by=by)

    def remove(self, message: Message, *, by: Account) -> None:
        message.deleted = True
        if message.message_id in self.pinned:
            self.pinned.remove(message.message_id)
        self._messages.pop(message.message_id, None)
        self.note("delete", message, by=by)

    def pin(self, message: Message, *, by: Account) -> Message:
        """Pin a message; the service message that says so."""
        self.pinned.append(message.message_id)
        told = self.append(by, service=True, extra={"pinned_message": message.json(reply=False)})
        delivery.tell_message(told, "message")
        return told

    def unpin(self, message: Message) -> None:
        """Nobody is told."""
        self.pinned.remove(message.message_id)
        self.world.changed("unpin", self, message)

    def note(self, kind: str, message: Message, *, by: Account) -> None:
        """Put it into the log and wake whoever waits for a change."""
        entry = LogEntry(time.monotonic(), kind, message.message_id, by.id, by.is_bot, message.text)
        self.log.append(entry)
        self.world.changed(kind, self, message)

    def thread_of(self, thread: int | None, reply_to: int | None) -> int | None:
        """The message_thread_id that a new message gets."""
        return None


class PrivateRoom(Room):
    """The chat of one person with one bot; its id is the person's (PLATFORM-FACTS, Telegram)."""

    def __init__(self, world: World, bot: BotAccount, person: Person) -> None:
        super().__init__(world, person.id, "private")
        self.bot = bot
        self.person = person
        self.blocked = False

    def json(self) -> Json:
        user = self.person.json()
        names = ("first_name", "last_name", "username")
        return {"id": self.id, **{name: user[name] for name in names if name in user}, "type": "private"}

    def may_write(self, account: Account) -> bool:
        return not self.blocked or account is not self.bot

    def has(self, account: Account) -> bool:
        return account in (self.bot, self.person)

    def bots(self) -> Sequence[tuple[BotAccount, Member | None]]:
        return [(self.bot, None)]

    def set_blocked(self, blocked: bool) -> None:
        before, after = ("member", "kicked") if blocked else ("kicked", "member")
        self.blocked = blocked
        states = [self._membership(status) for status in (before, after)]
        delivery.tell_membership(self, self.bot, self.person, *states)

    def _membership(self, status: str) -> Json:
        state: Json = {"user": self.bot.json(), "status": status}
        return {**state, "until_date": 0} if status == "kicked" else state


class Channel:
    """A channel, as far as groups see it: a name in which its owner writes."""

    def __init__(self, identity: int, title: str, username: str = "") -> None:
        self.id = identity
        self.title = title
        self.username = username

    def json(self) -> Json:
        data: Json = {"id": self.id, "title": self.title, "type": "channel"}
        return {**data, "username": self.username} if self.username else data
