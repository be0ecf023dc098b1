"""All accounts and rooms of the stand-in, and the news of every change.

The state lives in memory and belongs to one event loop: what people do is synchronous, so a test reads like a story
and nothing can happen between two of its lines.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal

from bot.sandbox.telegram.accounts import Account, BotAccount, Person
from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.files import Files, StoredFile
from bot.sandbox.telegram.groups import Group, Member
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.polls import Poll
from bot.sandbox.telegram.presses import Press
from bot.sandbox.telegram.rights import default_flags
from bot.sandbox.telegram.rooms import Channel, PrivateRoom, Room

Listener = Callable[[str, Room, Message | None], None]
"""Called with what happened (send, edit, delete, react, service, member, poll, unpin), where, and the message if there
is one."""


class World:
    """People, bots and rooms. `now` gives the server's time in seconds since 1970 and may be replaced."""

    def __init__(self) -> None:
        self.now: Callable[[], float] = time.time
        self.accounts: dict[int, Account] = {}
        self.bots: dict[str, BotAccount] = {}
        self.groups: dict[int, Group] = {}
        self.presses: dict[str, Press] = {}
        self.polls: dict[str, Poll] = {}
        self.custom_emoji: dict[str, StoredFile] = {}
        self.files = Files()
        self._private: dict[tuple[int, int], PrivateRoom] = {}
        self._listeners: list[Listener] = []
        self._next_change: asyncio.Future[None] | None = None
        self._person_ids = itertools.count(1001)
        self._group_ids = {"group": itertools.count(4_000_001), "supergroup": itertools.count(1_001_000_000_001)}
        self._channel_ids = itertools.count(1_002_000_000_001)
        self._press_ids = itertools.count(1)
        self._poll_ids = itertools.count(5_000_001)
        self._album_ids = itertools.count(13_000_001)
        self._emoji_ids = itertools.count(5_300_001)
        self.anonymous_admin = self._known(Account(self, 1087968824, "Group", "", "GroupAnonymousBot", is_bot=True))
        self.channel_sender = self._known(Account(self, 136817688, "Channel", "", "Channel_Bot", is_bot=True))

    def _known(self, account: Account) -> Account:
        self.accounts[account.id] = account
        return account

    def add_bot(
        self, token: str, username: str, name: str, *, privacy: bool = False, bot_to_bot: bool = False
    ) -> BotAccount:
        """A bot; the digits before the colon of its token are its id. Real bots start with privacy mode on."""
        identity = int(token.partition(":")[0])
        bot = BotAccount(self, identity, name, username=username, token=token, privacy=privacy, bot_to_bot=bot_to_bot)
        self.bots[token] = bot
        self._known(bot)
        return bot

    def add_person(
        self,
        first_name: str,
        id: int | None = None,
        *,
        last_name: str = "",
        username: str = "",
        language_code: str = "",
    ) -> Person:
        """Somebody with an account."""
        identity = id if id is not None else next(i for i in self._person_ids if i not in self.accounts)
        person = Person(self, identity, first_name, last_name, username, language_code)
        self._known(person)
        return person

    def add_group(
        self,
        title: str,
        id: int | None = None,
        *,
        kind: Literal["supergroup", "group"] = "supergroup",
        owner: Person | None = None,
        members: Iterable[Account] = (),
        admins: Iterable[Account] = (),
        forum: bool = False,
    ) -> Group:
        """A group that has long been there: nobody is told of its first members. Without `owner`, the first person
        among the admins owns it, or somebody made up."""
        admins = list(admins)
        owner = owner or next((a for a in admins if isinstance(a, Person)), None) or self.add_person("Owner")
        identity = id if id is not None else next(-i for i in self._group_ids[kind] if -i not in self.groups)
        group = self.groups[identity] = Group(self, identity, title, kind, owner, forum=forum)
        for status, accounts in (("member", members), ("administrator", admins)):
            for account in accounts:
                if account is not owner:
                    group.members[account.id] = Member(account, status, default_flags(status, {}))
        return group

    def add_channel(self, title: str, *, username: str = "") -> Channel:
        """A channel in whose name a person may write (`say(…, as_chat=channel)`)."""
        return Channel(-next(self._channel_ids), title, username)

    def private_room(self, bot: BotAccount, person: Person) -> PrivateRoom:
        """The private chat of the two, begun by the person if it was not there yet."""
        key = (bot.id, person.id)
        if key not in self._private:
            self._private[key] = PrivateRoom(self, bot, person)
        return self._private[key]

    def begun_room(self, bot: BotAccount, person_id: int) -> PrivateRoom | None:
        """The private chat of the two if the person has begun it."""
        return self._private.get((bot.id, person_id))

    def bot_of(self, account: Account) -> BotAccount | None:
        """The account as a bot of somebody's, which the stand-ins for hidden admins and channels are not."""
        return account if isinstance(account, BotAccount) else None

    def user_json(self, identity: int) -> Json | None:
        account = self.accounts.get(identity)
        return account.json() if account is not None else None

    def new_press(self, bot: BotAccount) -> Press:
        press = Press(str(next(self._press_ids)), bot, self.now())
        self.presses[press.id] = press
        return press

    def new_poll(self, question: str, options: Sequence[str], **more: Any) -> Poll:
        """A poll that nobody has seen yet; `more` as in Poll."""
        return Poll(str(next(self._poll_ids)), question, list(options), **more)

    def new_album(self) -> str:
        """A media_group_id."""
        return str(next(self._album_ids))

    def add_custom_emoji(self, emoji: str, content: bytes) -> str:
        """A custom emoji that stands for an ordinary one; its custom_emoji_id."""
        identity = str(next(self._emoji_ids))
        self.custom_emoji[identity] = self.files.sticker(content, emoji, type="custom_emoji", custom_emoji_id=identity)
        return identity

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called at once for every change; the answer ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def changed(self, kind: str, room: Room, message: Message | None) -> None:
        """Tell listeners and whoever waits in `wait_until`."""
        for listener in tuple(self._listeners):
            listener(kind, room, message)
        self.wake()

    def wake(self) -> None:
        """Have every `wait_until` look again."""
        if self._next_change is not None and not self._next_change.done():
            self._next_change.set_result(None)
        self._next_change = None

    async def wait_until(self, predicate: Callable[[], bool], timeout: float = 10) -> None:
        """Return once `predicate` holds; it is asked again after every change and every request.

        Raises TimeoutError after `timeout` seconds."""
        async with asyncio.timeout(timeout):
            while not predicate():
                if self._next_change is None:
                    self._next_change = asyncio.get_running_loop().create_future()
                await asyncio.shield(self._next_change)
