"""A Matrix room of the demo: what its members see goes into the feed, what they do comes from the page."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Any, TypeVar

import aiohttp

from bot.sandbox.demo import html
from bot.sandbox.demo.matrix_reading import MatrixReading
from bot.sandbox.demo.nodes import Node, text_of
from bot.sandbox.demo.shapes import kind_of
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.matrix_person import MatrixPerson, MatrixRefused
from bot.sandbox.telegram.pictures import measured

_LONGEST = 15_000
"""Characters; an event may have 65,536 bytes."""
_MOST_OPTIONS = 20  # MSC3381: clients drop what comes after
_MESSAGES = {"photo": "m.image", "sticker": "m.image", "animation": "m.image", "video": "m.video"}
_VOICE: dict[str, Any] = {"org.matrix.msc3245.voice": {}, "org.matrix.msc1767.audio": {}}

Done = TypeVar("Done")


class MatrixSide(MatrixReading):
    """Implements Side."""

    async def say(self, person: str, said: list[Node], reply_to: str = "") -> str:
        check(said)
        text, markup = text_of(said), html.html_of(said)
        return await done(self._person(person).say(self.room, text, markup, reply_to=reply_to or None))

    async def edit(self, person: str, identity: str, said: list[Node]) -> None:
        check(said)
        self._check_own(person, identity)
        text, markup = text_of(said), html.html_of(said)
        me, before = self._person(person), self._contents.get(identity)
        if before is not None:
            await done(me.edit_caption(self.room, identity, before, text, markup))
        else:
            await done(me.edit(self.room, identity, text, markup))

    async def delete(self, person: str, identity: str) -> None:
        self._check_own(person, identity)
        await done(self._person(person).redact(self.room, identity))

    async def press(self, person: str, identity: str, data: str) -> str:
        raise NotDone("unknown")

    async def react(self, person: str, identity: str, key: str) -> None:
        me = self._person(person)
        self._check_there(identity)
        if not 0 < len(key) <= 20:
            raise NotDone("unknown")
        given = self._reactions.event_of(identity, key, me.user_id)
        if given is not None:
            await done(me.redact(self.room, given))
        else:
            await done(me.react(self.room, identity, key))

    async def vote(self, person: str, identity: str, choices: tuple[str, ...]) -> None:
        me, poll = self._person(person), self._polls.shown(identity)
        self._check_there(identity)
        if poll is None:
            raise NotDone("gone")
        if not set(choices) <= {option["id"] for option in poll["options"]}:
            raise NotDone("unknown")
        await done(me.vote(self.room, identity, *choices))

    async def send(
        self, person: str, name: str, mime: str, content: bytes, caption: str = "", reply_to: str = ""
    ) -> str:
        kind, size = kind_of(content), measured(content)
        more = dict(_VOICE) if kind == "voice" else {}
        if reply_to:
            more["m.relates_to"] = {"m.in_reply_to": {"event_id": reply_to}}
        info = {"w": size[0], "h": size[1]} if size and kind in _MESSAGES else None
        form = "m.audio" if kind in ("voice", "audio") else _MESSAGES.get(kind, "m.file")
        return await done(
            self._person(person).send_media(self.room, form, name, content, mime, caption, info=info, **more)
        )

    async def ask(self, person: str, question: str, options: Sequence[str], *, several: bool = False) -> str:
        me = self._person(person)
        if not question.strip() or not 2 <= len(options) <= _MOST_OPTIONS:
            raise NotDone("options")
        return await done(me.ask(self.room, question, *options, most=len(options) if several else 1))

    async def pin(self, person: str, identity: str) -> None:
        me = self._person(person)
        self._check_there(identity)
        others = [one for one in self._pinned if one != identity]
        await done(me.pin(self.room, *others, *([] if identity in self._pinned else [identity])))

    async def file(self, identity: str) -> tuple[str, bytes]:
        content = self._contents.get(identity)
        self._check_there(identity)
        if content is None:
            raise NotDone("gone")
        return str(content.get("filename") or content["body"]), await done(self._reader.fetch(str(content["url"])))

    async def face(self, identity: str) -> bytes:
        record = self._feed.get(self._key, identity)
        if record is None or not record.face:
            raise NotDone("gone")
        return await done(self._reader.fetch(record.face))

    def _person(self, key: str) -> MatrixPerson:
        if (person := self._people.get(key)) is None:
            raise NotDone("unknown")
        return person

    def _check_there(self, identity: str) -> None:
        record = self._feed.get(self._key, identity)
        if record is None or record.deleted:
            raise NotDone("gone")

    def _check_own(self, person: str, identity: str) -> None:
        self._check_there(identity)
        record = self._feed.get(self._key, identity)
        if record is None or record.person != person:
            raise NotDone("not-theirs")


def check(said: list[Node]) -> None:
    text = text_of(said)
    if not text.strip():
        raise NotDone("empty")
    if len(text) > _LONGEST:
        raise NotDone("long")


async def done(act: Awaitable[Done]) -> Done:
    """What it comes to. Raises NotDone for what the homeserver refuses, or does not answer."""
    try:
        return await act
    except MatrixRefused as error:
        raise NotDone("gone" if error.status == 404 else "long" if error.status == 413 else "refused") from None
    except (aiohttp.ClientError, TimeoutError):
        raise NotDone("away") from None
