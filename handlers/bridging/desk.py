"""Where admins of rooms set up their bridges: in linked rooms as a feature of the relay, elsewhere in the lobby.

Titles and rights are asked of the platform first; then one transaction rechecks, changes, answers and marks the event
as handled; then the directory is read anew, so that what was linked is carried at once.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta

import sqlalchemy as sa

from handlers.backoff import Backoff
from handlers.bridging import greeting, orders, status, words
from handlers.bridging.scene import Scene
from handlers.measure import Measure
from handlers.private.visit import Office
from handlers.relay.context import Context
from handlers.relay.directory import Link, Place
from handlers.relay.effects import Effect, Ignored
from handlers.relay.truth import Truth
from messages.errors import PlatformError, Refused, RoomClosed, code_of
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    ButtonPressed,
    Command,
    Incoming,
    RoomState,
)
from storage import inbox, linking
from storage.errors import StorageError
from storage.inbox import StoredEvent
from storage.linking import Room

log = logging.getLogger(__name__)

PREFIX = "br"
_ANSWER = 5.0
"""Seconds that a platform has to tell what it knows of a room."""
_LOOK = 60.0
"""Seconds between two looks at lobbies whose time is over."""
_COMMANDS, _A_WHILE = 20, timedelta(minutes=1)
"""Of one person in one room; more than that is not even answered."""
_GREETINGS, _AN_HOUR = 3, timedelta(hours=1)
_ALL_ROOMS = frozenset({"join", "list", "new"})
"""Verbs whose answer names all rooms."""

Work = Callable[[Scene], None]


class Bridging:
    """handlers.relay.features.Feature, and the context's Lobby. `run` goes out of rooms that nobody linked."""

    def __init__(
        self, context: Context, office: Office, *, truth: Truth, engine: status.EngineOf = status.no_engine
    ) -> None:
        self._context = context
        self._office = office
        self._truth = truth
        self._engine = engine
        self._commands = Measure(_COMMANDS, _A_WHILE)
        self._greetings = Measure(_GREETINGS, _AN_HOUR)
        self._farewells: set[str] = set()

    # in linked rooms

    def takes(self, incoming: Incoming) -> bool:
        """The commands `bridge` and `status`, and the buttons that they offered."""
        match incoming:
            case Command():
                return words.command_of(incoming.name) is not None
            case ButtonPressed():
                return incoming.data.startswith(f"{PREFIX}:")
            case _:
                return False

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """Done at once, in a transaction of its own: what follows may need the rooms that are linked then."""
        await self._take(link, event, incoming)
        return Ignored(event)

    # in rooms of no bridge

    async def handle(self, place: Place, event: StoredEvent) -> None:
        """See handlers.relay.context.Lobby."""
        await self._take(place, event, self._context.platforms[place.room.platform].decode(event.raw))

    async def _take(self, place: Place, event: StoredEvent, incoming: Incoming | None) -> None:
        if isinstance(incoming, Command | ButtonPressed) and not self._has_leave(place, incoming.author):
            await self._context.database.run(inbox.finish, [event.id])
            return
        match incoming:
            case Command() if (name := words.command_of(incoming.name)) is not None:
                await self._command(place, event, incoming, name)
            case ButtonPressed() if incoming.data.startswith(f"{PREFIX}:"):
                await self._pressed(place, event, incoming)
            case BotMembership():
                await self._membership(place, event, incoming)
            case _:
                await self._context.database.run(inbox.finish, [event.id])

    def _has_leave(self, place: Place, author: Author) -> bool:
        return self._commands.take((place.room_id, author.account), self._context.clock.now())

    async def _command(self, place: Place, event: StoredEvent, command: Command, name: str) -> None:
        if name == "status":
            rooms = await self._rooms(place, "")
            await self._do(place, event, command.author, lambda scene: status.tell(scene, self._engine), look=rooms)
            return
        verb, rest = words.verb_of(command.arguments)
        rooms = await self._rooms(place, rest if verb == "join" else "") if verb in _ALL_ROOMS else []
        await self._obey(place, event, command.author, command.arguments, look=rooms)

    async def _pressed(self, place: Place, event: StoredEvent, press: ButtonPressed) -> None:
        """`br:j:CODE:LANGUAGE` and `br:l:LANGUAGE`: what could have been typed."""
        match press.data.split(":"):
            case [_, "j", code, language]:
                rooms = await self._rooms(place, code)
                await self._obey(place, event, press.author, f"join {code} {language}", look=rooms, press=True)
            case [_, "l", language]:
                await self._obey(place, event, press.author, f"language {language}", press=True)
            case _:
                gone = self._office.catalog.text("dialogue-gone", self._language(place, press.author))
                await self._do(place, event, press.author, lambda scene: scene.answer_button(gone), press=True)

    async def _obey(
        self,
        place: Place,
        event: StoredEvent,
        author: Author,
        arguments: str,
        *,
        look: Sequence[Room] = (),
        press: bool = False,
    ) -> None:
        if await self._is_admin(place, author):
            await self._do(place, event, author, lambda scene: orders.obey(scene, arguments), look=look, press=press)
        else:
            await self._do(place, event, author, _only_admins, press=press)

    async def _membership(self, place: Place, event: StoredEvent, incoming: BotMembership) -> None:
        present = incoming.present and incoming.writes
        author = incoming.author or Author(AuthorKind.UNKNOWN, "", "")
        greets = present and self._greetings.take(place.room_id, self._context.clock.now())

        def work(scene: Scene) -> None:
            scene.rooms |= self._truth.chat_changed(scene.conn, place, present, scene.now)
            if greets:
                greeting.greet(scene)
            elif not incoming.present:
                linking.end_lobby(scene.conn, place.room_id, event_id=event.id)

        await self._do(place, event, author, work)

    # doing it

    async def _do(
        self,
        place: Place,
        event: StoredEvent,
        author: Author,
        work: Work,
        *,
        look: Sequence[Room] = (),
        press: bool = False,
    ) -> None:
        """Look at the rooms, do it in one transaction, and let what changed be known."""
        context = self._context
        here = Room(place.room_id, place.room, place.language, "active")
        states = await self._states([here, *(room for room in look if room.id != here.id)])

        def transaction(conn: sa.Connection) -> Scene:
            language, now = self._language(place, author), context.clock.now()
            scene = Scene(conn, self._office, place, event, author, language, now, states, press=press)
            work(scene)
            scene.answer_button()
            inbox.finish(conn, [event.id])
            return scene

        scene = await context.database.run(transaction)
        if scene.changed:
            await self._refresh()
        for room_id in scene.rooms:
            context.wake_sender(room_id)

    def _language(self, place: Place, author: Author) -> str:
        """Of the room; before it has one, of whoever speaks there."""
        return place.language or self._office.catalog.spoken(author.language)

    async def _refresh(self) -> None:
        """However long the database takes: what it knows must hold at once."""
        backoff = Backoff()
        while True:
            try:
                await self._context.refresh_directory()
            except StorageError as error:
                log.error("the linked rooms wait for the database (%s)", error.code)
                await asyncio.sleep(backoff.next())
            else:
                return

    async def _is_admin(self, place: Place, author: Author) -> bool:
        """An admin of this very room. Who writes as the room itself is one who stays anonymous."""
        if author.kind is AuthorKind.CHAT:
            return author.account == place.room.chat
        platform = self._context.platforms[place.room.platform]
        return bool(author.account) and await platform.is_admin(place.room, author.account)

    async def _rooms(self, place: Place, code: str) -> list[Room]:
        """The rooms of this one's bridge, and of the one that a code is for."""
        typed, _ = words.code_and_language(code)
        digest, now = self._office.identities.code(f"bridge {typed}"), self._context.clock.now()

        def read(conn: sa.Connection) -> list[Room]:
            found = (linking.of_room(conn, place.room_id), linking.code_opens(conn, digest, now) if typed else None)
            secrets = self._office.secrets
            return [room for bridge in found if bridge for room in linking.rooms_of(conn, bridge.id, secrets=secrets)]

        return await self._context.database.read(read)

    async def _states(self, rooms: Sequence[Room]) -> dict[int, RoomState]:
        found = await asyncio.gather(*(self._state(room) for room in rooms))
        return {room.id: state for room, state in zip(rooms, found, strict=True) if state is not None}

    async def _state(self, room: Room) -> RoomState | None:
        """What the bot finds in a room; None if the platform does not say in time."""
        try:
            async with asyncio.timeout(_ANSWER):
                return await self._context.platforms[room.room.platform].inspect(room.room)
        except (PlatformError, TimeoutError, KeyError):
            return None

    # the end of the lobby

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.tick()
            except Exception as error:
                log.error("leaving rooms waits (%s)", code_of(error))
            await asyncio.sleep(_LOOK)

    async def tick(self) -> None:
        """Go out of the rooms that nobody linked in time, with a word before."""
        context = self._context
        now = context.clock.now()
        for room in await context.database.read(linking.lobby_over, now, secrets=self._office.secrets):
            try:
                if room.state == "active" and not await self._go(room):
                    continue
                await context.database.run(linking.end_lobby, room.id)
            except Exception as error:  # of one room: the others are left all the same
                log.error("leaving a room waits (%s)", code_of(error))

    async def _go(self, room: Room) -> bool:
        """Whether it is out; if the platform is away, it is tried again."""
        platform = self._context.platforms.get(room.room.platform)
        if platform is None:
            return True
        until = room.lobby_until
        key = f"lobby.{room.id}.{int(until.timestamp()) if until else 0}"
        if key not in self._farewells:  # said once, however often leaving has to be tried
            self._farewells.add(key)
            with suppress(PlatformError), await platform.turn(room.room):
                await platform.send(room.room, greeting.farewell(self._office, room), reply_to=None, key=key)
        try:
            await platform.leave(room.room)
        except (Refused, RoomClosed):
            return True
        except PlatformError as error:
            log.warning("a room without a bridge is not left yet (%s)", error.code)
            return False
        return True


def _only_admins(scene: Scene) -> None:
    if scene.press:
        scene.answer_button(scene.text("bridging-admins-only"))
    else:
        scene.tell("bridging-admins-only")
