"""A Telegram group of the demo: what its members see goes into the feed, what they do comes from the page.

Telegram tells no bot of a deletion, so people delete everywhere with a command in reply; the page does the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.demo import entities
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.nodes import Node, Shown, taken_apart
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.telegram import ApiError, BotAccount, Group, Message, Person, Room, TelegramServer

DELETE = "/delete"
_ANSWERED = 15.0  # seconds, as long as a client waits
_DATA = 64  # bytes (Bot API, InlineKeyboardButton)


class TelegramSide:
    """Implements Side. `people` are the group's members by the keys of the cast."""

    def __init__(
        self, key: str, server: TelegramServer, place: Group | BotAccount, people: Mapping[str, Person], feed: Feed
    ) -> None:
        self._key = key
        self._server = server
        self._place = place
        self._people = people
        self._keys = {person.id: name for name, person in people.items()}
        self._feed = feed
        self.leave = server.subscribe(self._changed)

    async def say(self, person: str, said: list[Node], reply_to: str = "") -> str:
        text, formatting = entities.entities_of(said)
        target = self._message(reply_to) if reply_to else None
        try:
            return str(self._person(person).say(self._place, text, formatting, reply_to=target).message_id)
        except ApiError as error:
            raise not_done(error) from None

    async def edit(self, person: str, identity: str, said: list[Node]) -> None:
        text, formatting = entities.entities_of(said)
        try:
            self._person(person).edit(self._own(person, identity), text, formatting)
        except ApiError as error:
            raise not_done(error) from None

    async def delete(self, person: str, identity: str) -> None:
        self._person(person).say(self._place, DELETE, reply_to=self._own(person, identity))

    async def press(self, person: str, identity: str, data: str) -> str:
        """As a client does that may not have heard of the latest edit yet."""
        if not 0 < len(data.encode()) <= _DATA:
            raise NotDone("unknown")
        message = self._message(identity)
        if not isinstance(message.author, BotAccount):
            raise NotDone("unknown")
        press = self._person(person).press(message, data, stale=True)
        try:
            await self._server.wait_until(lambda: press.answer is not None, _ANSWERED)
        except TimeoutError:
            raise NotDone("away") from None
        if press.text:
            self._feed.tell("toast", {"room": self._key, "text": press.text, "alert": press.alert}, self._key)
        return press.text

    async def react(self, person: str, identity: str, key: str) -> None:
        raise NotDone("unknown")

    async def file(self, identity: str) -> tuple[str, bytes]:
        found = self._message(identity).file
        if found is None:
            raise NotDone("gone")
        return found.name or "photo.jpg", found.content

    @property
    def _room(self) -> Room | None:
        """The room, if there is one yet."""
        return self._place if isinstance(self._place, Group) else None

    def _person(self, key: str) -> Person:
        if (person := self._people.get(key)) is None:
            raise NotDone("unknown")
        return person

    def _message(self, identity: str) -> Message:
        found = self._room.find(int(identity)) if self._room is not None and identity.isdecimal() else None
        if found is None:
            raise NotDone("gone")
        return found

    def _own(self, person: str, identity: str) -> Message:
        message = self._message(identity)
        if message.author is not self._person(person):
            raise NotDone("not-theirs")
        return message

    def _changed(self, kind: str, room: Room, message: Message | None) -> None:
        if room is not self._room or message is None or message.service:
            return
        if kind == "delete":
            self._feed.delete(self._key, str(message.message_id))
        elif kind in ("send", "edit"):
            self._feed.put(self._record(message))

    def _shown(self, message: Message) -> Shown:
        body = entities.nodes_of(message.text, message.entities)
        return taken_apart(body) if message.author.is_bot else Shown("", body)

    def _record(self, message: Message) -> Record:
        shown = self._shown(message)
        return Record(
            room=self._key,
            id=str(message.message_id),
            author=shown.author or message.author_name,
            at=message.date * 1000,
            body=shown.body,
            person=self._keys.get(message.author.id, ""),
            via=message.author.is_bot,
            command=message.text == DELETE,
            note=shown.note,
            original=shown.original,
            reply_to=str(message.reply_to or ""),
            edited=message.edited,
            buttons=_buttons(message),
            file=_file(message),
        )


def not_done(error: ApiError) -> NotDone:
    if "too long" in error.description:
        return NotDone("long")
    return NotDone("empty" if "non-empty" in error.description else "refused")


def _buttons(message: Message) -> list[list[dict[str, str]]]:
    return [
        [{"label": b.label, "url": b.url} if b.url else {"label": b.label, "data": b.data} for b in row]
        for row in message.buttons
    ]


def _file(message: Message) -> dict[str, Any] | None:
    file = message.file
    return {"name": file.name or "photo.jpg", "size": len(file.content)} if file else None
