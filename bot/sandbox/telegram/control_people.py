"""The part of the control interface that sends media and lives in groups: `control` has the rest.

Bytes travel as base64. A place is `chat`, a group's id, or `bot`, the id of a bot with whom `person` talks in private.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from bot.sandbox.telegram.accounts import BotAccount, Person
from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.media import Medium
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.rooms import Room

if TYPE_CHECKING:
    from bot.sandbox.telegram.server import TelegramServer

SENDS = frozenset({"location", "venue", "contact", "dice", "poll"})
ACTS = frozenset({"move", "stop_live", "vote", "stop_poll", "react", "pin", "unpin", "press", "press_label"})
LIVES = frozenset({"rename", "allow", "add_topic"})
STANDINGS = frozenset({"join", "leave", "promote", "demote", "restrict"})
_MORE = ("entities", "reply_to", "thread", "anonymous")


class PeopleControl:
    """Actions: medium, album, send, act, live, standing, picture, profile, file."""

    names = ("medium", "album", "send", "act", "live", "standing", "picture", "profile", "file")

    def __init__(self, server: TelegramServer) -> None:
        self._server = server

    def person_of(self, data: Json) -> Person:
        person = self._server.accounts[data["person"]]
        if not isinstance(person, Person):
            raise TypeError
        return person

    def group_of(self, data: Json) -> Group:
        return self._server.groups[data["chat"]]

    def message_of(self, data: Json) -> Message:
        room: Room = self.group_of(data) if "chat" in data else self._private(data)
        message = room.find(data["message_id"])
        if message is None:
            raise KeyError
        return message

    def _private(self, data: Json) -> Room:
        return self._server.private_room(self._bot_of(data), self.person_of(data))

    def _bot_of(self, data: Json) -> BotAccount:
        bot = self._server.accounts[data["bot"]]
        if not isinstance(bot, BotAccount):
            raise TypeError
        return bot

    def _place(self, data: Json) -> Group | BotAccount:
        return self.group_of(data) if "chat" in data else self._bot_of(data)

    def medium(self, data: Json) -> int:
        """The fields of Medium, and those of `say`; the message's id."""
        more = {name: data.pop(name) for name in _MORE if name in data}
        person, place = self.person_of(data), self._place(data)
        return person.send(place, _medium(data), **more).message_id

    def album(self, data: Json) -> list[int]:
        """`media`: the fields of Medium of each."""
        person, place = self.person_of(data), self._place(data)
        return [message.message_id for message in person.send_album(place, [_medium(one) for one in data["media"]])]

    def send(self, data: Json) -> int:
        """`what` is one of SENDS, `with` the arguments of its method by name."""
        if data["what"] not in SENDS:
            raise KeyError
        run = getattr(self.person_of(data), f"send_{data['what']}")
        message: Message = run(self._place(data), **data.get("with", {}))
        return message.message_id

    def act(self, data: Json) -> None:
        """`do` is one of ACTS, to a message; `with` the further arguments in order."""
        if data["do"] not in ACTS:
            raise KeyError
        getattr(self.person_of(data), data["do"])(self.message_of(data), *data.get("with", []))

    def live(self, data: Json) -> Any:
        """`do` is one of LIVES, to a group; `with` its arguments by name."""
        if data["do"] not in LIVES:
            raise KeyError
        result = getattr(self.group_of(data), data["do"])(**data.get("with", {}))
        return result.message_id if isinstance(result, Message) else result

    def standing(self, data: Json) -> None:
        """`do` is one of STANDINGS, to an `account`; `with` rights or permissions by name."""
        if data["do"] not in STANDINGS:
            raise KeyError
        getattr(self.group_of(data), data["do"])(self._server.accounts[data["account"]], **data.get("with", {}))

    def picture(self, data: Json) -> None:
        """A group's; without `content` it is taken away."""
        self.group_of(data).set_picture(b64decode(data["content"]) if "content" in data else None)

    def profile(self, data: Json) -> None:
        """A person's; without `content` it is taken away."""
        self.person_of(data).set_picture(b64decode(data["content"]) if "content" in data else None)

    def file(self, data: Json) -> Json | None:
        """The medium of a message, None if it has none."""
        stored = self.message_of(data).file
        if stored is None:
            return None
        content = b64encode(stored.content).decode()
        return {"kind": stored.kind, "name": stored.name, "mime": stored.mime, "content": content}


def _medium(data: Json) -> Medium:
    fields = {name: data[name] for name in Medium.__dataclass_fields__ if name in data}
    for name in ("content", "thumbnail"):
        if name in fields:
            fields[name] = b64decode(fields[name])
    return Medium(**fields)
