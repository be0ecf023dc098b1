"""Everything that a demo runs, started in order and ended in the opposite one: homeserver, Telegram stand-in, rooms,
the bot with its real adapters, and the eyes of the rooms' members.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.engines.apertium import Apertium
from bot.sandbox.demo import configuration, directory
from bot.sandbox.demo.cast import BOT_NAME, BOT_USER, CHATS, ROOMS, ChatPlan, RoomPlan
from bot.sandbox.demo.feed import Feed
from bot.sandbox.demo.matrix_private import MatrixPrivate
from bot.sandbox.demo.matrix_side import MatrixSide
from bot.sandbox.demo.pictures import face
from bot.sandbox.demo.sides import PrivateSide, Side
from bot.sandbox.demo.telegram_private import TelegramPrivate
from bot.sandbox.demo.telegram_side import TelegramSide
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse
from bot.sandbox.telegram import BotAccount, TelegramServer
from config import Settings, load

GUEST = "guest"
_BOT = "passerelle"
_READY = 60.0  # seconds until the bot must be in its rooms
_MODES = "PASSERELLE_TRANSLATION__APERTIUM_MODES"  # nothing else of a real bot's environment is meant for the demo
_BOT_STOP = 4.0
_SYNAPSE_STOP = 3.0

Say = Callable[[str], None]


class BotEnded(Exception):
    """The bot ended by itself; `cause` says why, None if it gave no reason."""

    def __init__(self, cause: BaseException | None) -> None:
        super().__init__()
        self.cause = cause


@dataclass(frozen=True)
class Stage:
    """What stands: the rooms and private chats by the keys of the cast, the feed, the running bot, and how a real
    client joins.
    `missing_packages` are Debian's, for translations that this machine lacks."""

    telegram: TelegramServer
    synapse: Synapse
    feed: Feed
    sides: dict[str, Side]
    chats: dict[str, PrivateSide]
    guest_password: str
    missing_packages: tuple[str, ...]
    translates: Callable[[str, str], bool]
    bot: asyncio.Task[None]

    def check(self) -> None:
        """Raises BotEnded if the bot is not running any more."""
        if self.bot.done():
            raise BotEnded(None if self.bot.cancelled() else self.bot.exception())


@asynccontextmanager
async def set_up(folder: Path, config: Path | None, say: Say) -> AsyncIterator[Stage]:
    """Build the stage, and take it down whatever happens; `say` gets one line for each step.

    Raises BotEnded, SynapseFailed, FileExistsError, TimeoutError."""
    async with AsyncExitStack() as stack:
        telegram, synapse, feed = TelegramServer(), Synapse(folder / "homeserver"), Feed()
        stack.push_async_callback(synapse.stop, _SYNAPSE_STOP)
        await asyncio.gather(synapse.start(), asyncio.to_thread(_import_bot))
        say("Matrix homeserver (a real Synapse)")
        stack.push_async_callback(telegram.stop)
        await telegram.start()
        say("Telegram stand-in (the Bot API, on this machine)")
        stack.callback(feed.close)
        builder = _Builder(telegram, synapse, feed, stack)
        await builder.build()
        settings = builder.configure(config or folder / "passerelle.toml", folder / "bot")
        found = await directory.fill(settings)
        say(f"Directory: {found['organisations']} organisations and {found['practices']} practices imported")
        engine = Apertium(folder=settings.translation.apertium_modes)
        stage = Stage(
            telegram=telegram,
            synapse=synapse,
            feed=feed,
            sides=builder.sides,
            chats=builder.chats,
            guest_password=builder.password,
            missing_packages=engine.missing_packages(),
            translates=lambda source, target: bool(engine.routes(source, target)),
            bot=asyncio.create_task(_serve(settings)),
        )
        stack.push_async_callback(_ended, stage.bot)
        await _until_ready(stage, builder)
        say(f"Passerelle, with one bridge of {len(ROOMS)} rooms")
        yield stage


class _Builder:
    """Makes accounts and rooms on both platforms."""

    def __init__(self, telegram: TelegramServer, synapse: Synapse, feed: Feed, stack: AsyncExitStack) -> None:
        self.sides: dict[str, Side] = {}
        self.chats: dict[str, PrivateSide] = {}
        self.matrix: list[MatrixSide] = []
        self.password = secrets.token_urlsafe(6)
        self._telegram = telegram
        self._synapse = synapse
        self._feed = feed
        self._stack = stack
        self._token = f"{secrets.randbelow(10**9) + 10**9}:{secrets.token_urlsafe(26)}"
        self._bot_password = secrets.token_urlsafe(16)
        self._bot_id = f"@{_BOT}:{SERVER_NAME}"
        self._rooms: dict[str, str] = {}
        self._names = {self._bot_id: BOT_NAME}

    async def build(self) -> None:
        bot = self._telegram.add_bot(self._token, BOT_USER, BOT_NAME)
        await self._synapse.register(_BOT, self._bot_password, name=BOT_NAME)
        guest = await self._person(GUEST, "Guest", self.password)
        for plan in ROOMS:
            if plan.platform == "telegram":
                self._group(plan, bot)
            else:
                await self._room(plan, guest)
        for chat in CHATS:
            await self._chat(chat, bot)

    def configure(self, path: Path, folder: Path) -> Settings:
        """Write the configuration and load it as `passerelle run` does."""
        configuration.write(
            path,
            folder=folder,
            token=self._token,
            base_url=self._telegram.base_url,
            homeserver=self._synapse.url,
            user_id=self._bot_id,
            password=self._bot_password,
            rooms=self._rooms,
            plans=ROOMS,
            coordinators=[f"matrix:@{chat.key}:{SERVER_NAME}" for chat in CHATS if chat.coordinator],
        )
        return load(path, {key: value for key, value in os.environ.items() if key == _MODES})

    async def joined(self) -> bool:
        """Whether the bot is in the Matrix rooms, and listens on Telegram."""
        if not self._telegram.calls["getUpdates"]:
            return False
        return all([self._bot_id in await side.members() for side in self.matrix])

    def _group(self, plan: RoomPlan, bot: BotAccount) -> None:
        people = {m.key: self._telegram.add_person(m.name, language_code=plan.key) for m in plan.members}
        for key, person in people.items():
            person.set_picture(face(key))
        owner = next(iter(people.values()))
        group = self._telegram.add_group(plan.title, owner=owner, members=people.values(), admins=[bot])
        self._rooms[plan.key] = str(group.id)
        side = TelegramSide(plan.key, self._telegram, group, people, self._feed)
        self._stack.callback(side.leave)
        self.sides[plan.key] = side

    async def _room(self, plan: RoomPlan, guest: MatrixPerson) -> None:
        people = {m.key: await self._person(m.key, m.name, secrets.token_urlsafe(16)) for m in plan.members}
        owner, *others = people.values()
        others.append(guest)
        invited = [self._bot_id, *(person.user_id for person in others)]
        room = await owner.create_room(plan.title, invite=invited)
        for person in others:
            await person.join(room)
        levels = await owner.call("GET", f"/rooms/{room}/state/m.room.power_levels")
        levels.setdefault("users", {})[self._bot_id] = 50  # may delete what others wrote
        await owner.set_state(room, "m.room.power_levels", levels)
        self._rooms[plan.key] = room
        side = MatrixSide(plan.key, room, people, self._names, self._bot_id, self._feed)
        following = asyncio.create_task(side.follow())
        self._stack.push_async_callback(_ended, following)
        self.matrix.append(side)
        self.sides[plan.key] = side

    async def _chat(self, plan: ChatPlan, bot: BotAccount) -> None:
        if plan.platform == "telegram":
            somebody = self._telegram.add_person(plan.name, language_code=plan.language)
            on_telegram = TelegramPrivate(plan.key, self._telegram, bot, somebody, self._feed)
            self._stack.callback(on_telegram.leave)
            self.chats[plan.key] = on_telegram
            return
        person = await self._person(plan.key, plan.name, secrets.token_urlsafe(16))
        on_matrix = MatrixPrivate(plan.key, person, self._names, self._bot_id, self._feed)
        self._stack.push_async_callback(_ended, asyncio.create_task(on_matrix.follow()))
        self.chats[plan.key] = on_matrix

    async def _person(self, user: str, name: str, password: str) -> MatrixPerson:
        token = await self._synapse.register(user, password, name=name)
        person = MatrixPerson(self._synapse.url, f"@{user}:{SERVER_NAME}", token)
        self._names[person.user_id] = name
        self._stack.push_async_callback(person.close)
        if (shown := face(user)) is not None:
            await person.set_picture(shown)
        return person


def _import_bot() -> None:
    """What takes seconds to load, while the homeserver starts."""
    importlib.import_module("bot.app")
    directory.warm()


async def _serve(settings: Settings) -> None:
    from bot.app import serve

    await serve(settings)


async def _until_ready(stage: Stage, builder: _Builder) -> None:
    async with asyncio.timeout(_READY):
        while not await builder.joined():
            await asyncio.wait([stage.bot], timeout=0.1)
            stage.check()


async def _ended(task: asyncio.Task[None]) -> None:
    """Cancel and wait, for a while; what it raised was its own affair."""
    task.cancel()
    await asyncio.wait([task], timeout=_BOT_STOP)
    if task.done() and not task.cancelled():
        task.exception()
