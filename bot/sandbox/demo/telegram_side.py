"""A Telegram group of the demo: what its members see goes into the feed, what they do comes from the page.

Telegram tells no bot of a deletion, so people delete everywhere with a command in reply; the page does the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.sandbox.demo import entities, telegram_view
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.nodes import Node, Shown, taken_apart
from bot.sandbox.demo.shapes import kind_of
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.telegram import ApiError, BotAccount, Group, Medium, Message, Person, Room, TelegramServer

DELETE = "/delete"
_ANSWERED = 15.0  # seconds, as long as a client waits
_DATA = 64  # bytes (Bot API, InlineKeyboardButton)
_RUN = 60_000  # milliseconds between messages of one author
_MOST_OPTIONS = 12

Done = TypeVar("Done")


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
        me = self._person(person)
        return str(_done(lambda: me.say(self._place, text, formatting, reply_to=target)).message_id)

    async def edit(self, person: str, identity: str, said: list[Node]) -> None:
        text, formatting = entities.entities_of(said)
        message = self._own(person, identity)
        _done(lambda: self._person(person).edit(message, text, formatting))

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
        """One reaction each, as people have who pay nothing; the same once more takes it back."""
        me, message, key = self._person(person), self._message(identity), key.replace("\ufe0f", "")
        if not 0 < len(key) <= _DATA:
            raise NotDone("unknown")
        given = [one.get("emoji") for one in message.reactions.get(me.id, [])]
        _done(lambda: me.react(message, *([] if key in given else [key])))

    async def vote(self, person: str, identity: str, choices: tuple[str, ...]) -> None:
        me, message = self._person(person), self._message(identity)
        if "poll" not in message.extra or not all(one.isdecimal() and len(one) < 3 for one in choices):
            raise NotDone("unknown")
        _done(lambda: me.vote(message, *map(int, choices)))

    async def send(
        self, person: str, name: str, mime: str, content: bytes, caption: str = "", reply_to: str = ""
    ) -> str:
        me, target = self._person(person), self._message(reply_to) if reply_to else None
        kind = kind_of(content)
        file_name = name if kind in ("document", "audio", "video") else ""
        medium = Medium(kind, content, caption if kind != "sticker" else "", name=file_name)
        return str(_done(lambda: me.send(self._place, medium, reply_to=target)).message_id)

    async def ask(self, person: str, question: str, options: Sequence[str], *, several: bool = False) -> str:
        me = self._person(person)
        if not question.strip() or not 2 <= len(options) <= _MOST_OPTIONS:
            raise NotDone("options")
        asked = _done(lambda: me.send_poll(self._place, question, options, anonymous=False, multiple=several))
        return str(asked.message_id)

    async def pin(self, person: str, identity: str) -> None:
        me, message = self._person(person), self._message(identity)
        if message.message_id in message.room.pinned:
            _done(lambda: me.unpin(message))
        else:
            _done(lambda: me.pin(message))

    async def file(self, identity: str) -> tuple[str, bytes]:
        found = self._message(identity).file
        if found is None:
            raise NotDone("gone")
        return found.name or "photo.jpg", found.content

    async def face(self, identity: str) -> bytes:
        author = self._message(identity).author
        if not isinstance(author, Person) or not author.pictures:
            raise NotDone("gone")
        return author.pictures[0][-1].content

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
        if room is not self._room or message is None:
            return
        if kind in ("service", "unpin"):
            self._draw_pins(room)
        elif message.service:
            return
        elif kind == "delete":
            self._feed.delete(self._key, str(message.message_id))
        elif kind in ("send", "edit", "react", "poll"):
            record = self._record(message)
            self._feed.put(record)
            if record.via and record.album and not record.run:
                self._name_album(record)

    def _name_album(self, named: Record) -> None:
        """One item of an album names its author, not always the first."""
        for record in self._feed.room(self._key):
            if record.album == named.album and record.id != named.id:
                self._feed.put(replace(record, author=named.author))

    def _draw_pins(self, room: Room) -> None:
        """Show what is pinned now, and what no longer is."""
        for record in self._feed.room(self._key):
            pinned = int(record.id) in room.pinned
            if record.pinned != pinned:
                self._feed.put(replace(record, pinned=pinned))

    def _shown(self, message: Message) -> Shown:
        body = telegram_view.body(message)
        return taken_apart(body, bare=message.file is not None) if message.author.is_bot else Shown("", body)

    def _record(self, message: Message) -> Record:
        shown, author = self._shown(message), message.author
        known = self._feed.get(self._key, str(message.message_id))
        record = Record(
            room=self._key,
            id=str(message.message_id),
            author=shown.author or message.author_name,
            at=message.date * 1000,
            body=shown.body,
            person=self._keys.get(author.id, ""),
            via=author.is_bot,
            command=message.text == DELETE,
            note=shown.note,
            original=shown.original,
            reply_to=str(message.reply_to or ""),
            edited=message.edited and (known is None or known.edited or _rewritten(known, shown)),
            buttons=telegram_view.buttons(message),
            reactions=telegram_view.reactions(message, self._keys),
            poll=telegram_view.poll(message, self._keys),
            file=telegram_view.file(message),
            album=message.album,
            face=author.pictures[0][-1].unique_id if isinstance(author, Person) and author.pictures else "",
            pinned=message.message_id in message.room.pinned,
        )
        return record if shown.author or not record.via else self._in_run(record, known)

    def _in_run(self, record: Record, known: Record | None) -> Record:
        """A copy whose author stands above: the bot does not name somebody who goes on writing again and again."""
        if known is not None:
            return replace(record, author=known.author, run=known.run)
        above = next(reversed(self._feed.room(self._key)), None)
        if above is None or not above.via:
            return record
        if record.album and record.album == above.album:
            return replace(record, author=above.author, run=True)
        if record.reply_to or record.buttons or record.at - above.at > _RUN:
            return record
        return replace(record, author=above.author, run=above.author != record.author)


def _rewritten(before: Record, now: Shown) -> bool:
    """Whether its words changed, and not its buttons alone, of which apps say nothing."""
    return (before.body, before.note, before.original) != (now.body, now.note, now.original)


def _done(act: Callable[[], Done]) -> Done:
    """Do it. Raises NotDone for what the platform refuses."""
    try:
        return act()
    except ApiError as error:
        raise not_done(error) from None
    except PermissionError:
        raise NotDone("refused") from None
    except (LookupError, ValueError):
        raise NotDone("unknown") from None


def not_done(error: ApiError) -> NotDone:
    if "too long" in error.description:
        return NotDone("long")
    return NotDone("empty" if "non-empty" in error.description else "refused")
