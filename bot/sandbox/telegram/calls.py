"""One call of a Bot API method, the table of those that are played, and the way from a chat_id to a room.

Access is checked in the server's order: the chat first, then what is to be done there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sandbox.telegram.accounts import BotAccount, Person
from bot.sandbox.telegram.errors import ApiError, Json, Unimplemented, bad_request, forbidden
from bot.sandbox.telegram.groups import IN_IT, Group
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.rights import PERMISSION_TO_SEND
from bot.sandbox.telegram.rooms import Room
from bot.sandbox.telegram.schema import Upload

if TYPE_CHECKING:
    from bot.sandbox.telegram.server import TelegramServer


@dataclass(frozen=True, slots=True)
class Call:
    """A checked request of a known bot."""

    server: TelegramServer
    bot: BotAccount
    method: str
    arguments: Json
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        return self.arguments.get(name, default)

    def unplayed(self, names: Iterable[str]) -> None:
        """Raises Unimplemented if one of these arguments is given."""
        for name in names:
            self.unplayed_in(self.arguments, name)

    def unplayed_in(self, fields: Json, name: str) -> None:
        """Raises Unimplemented if this field is given."""
        if fields.get(name):
            raise Unimplemented(f"{self.method} {name}")

    def room(self, argument: str = "chat_id") -> Room:
        """The room that the bot names and may see. Raises ApiError."""
        return reach(self.server, self.bot, self.arguments.get(argument))

    def room_to_write(self) -> Room:
        """The room, where the bot may also send texts. Raises ApiError."""
        room = self.room()
        if not room.may_write(self.bot):
            raise bad_request("not enough rights to send text messages to the chat")
        return room

    def room_to_send(self, *kinds: str) -> Room:
        """The room, where the bot may also send these kinds of messages (PERMISSION_TO_SEND). Raises ApiError."""
        room = self.room()
        for what, permission in map(PERMISSION_TO_SEND.__getitem__, kinds):
            if not room.may_send(self.bot, permission):
                raise bad_request(f"not enough rights to send {what} to the chat")
        return room

    def message(self, room: Room, otherwise: str) -> Message:
        """The message of `message_id`; ApiError `otherwise` if it is gone or was never there."""
        message = room.find(self.arguments["message_id"])
        if message is None:
            raise bad_request(otherwise)
        return message


Handler = Callable[[Call], Any]
"""Plays a method: returns its result, or an awaitable of it; raises ApiError."""
HANDLERS: dict[str, Handler] = {}


def plays(method: str) -> Callable[[Handler], Handler]:
    """Puts a function into the table under the method's name."""

    def register(handler: Handler) -> Handler:
        HANDLERS[method] = handler
        return handler

    return register


def reach(server: TelegramServer, bot: BotAccount, chat_id: int | str | None) -> Room:
    """The room behind a chat_id, as far as this bot may see it.

    Raises ApiError in the server's words: unknown, migrated, kicked, not a member, blocked, never started."""
    if isinstance(chat_id, str):
        named = (g for g in server.groups.values() if g.username and f"@{g.username}".lower() == chat_id.lower())
        group = next(named, None)
    elif chat_id is None:
        raise bad_request("chat_id is empty")
    elif chat_id > 0:
        return _reach_person(server, bot, chat_id)
    else:
        group = server.groups.get(chat_id)
    if group is None:
        raise bad_request("chat not found")
    return _reach_group(bot, group)


def _reach_group(bot: BotAccount, group: Group) -> Group:
    if group.successor is not None:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            parameters={"migrate_to_chat_id": group.successor.id},
        )
    status = group.status_of(bot)
    if status == "kicked":
        raise forbidden(f"bot was kicked from the {group.kind} chat")
    if status not in IN_IT:
        if bot.id not in group.members and not group.username:
            raise bad_request("chat not found")
        raise forbidden(f"bot is not a member of the {group.kind} chat")
    return group


def _reach_person(server: TelegramServer, bot: BotAccount, person_id: int) -> Room:
    room = server.begun_room(bot, person_id)
    if room is not None:
        if room.person.deactivated:
            raise forbidden("user is deactivated")
        if room.blocked:
            raise forbidden("bot was blocked by the user")
        return room
    account = server.accounts.get(person_id)
    if isinstance(account, BotAccount):
        raise forbidden("bots can't send messages to bots")
    met = (g for g in server.groups.values() if person_id in g.members and bot.id in g.members)
    if isinstance(account, Person) and next(met, None) is not None:
        raise forbidden("bot can't initiate conversation with a user")
    raise bad_request("chat not found")
