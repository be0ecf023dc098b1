"""A Matrix room of the demo: what one of its members gets by `/sync` goes into the feed, what they do comes from the
page. Edits, reactions and redactions are put together as any client does (client-server API, event replacements).
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import aiohttp

from bot.sandbox.demo import html
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.matrix_reactions import Reactions
from bot.sandbox.demo.nodes import Node, Shown, taken_apart, text_of
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.matrix_person import Event, MatrixPerson, MatrixRefused

KINDS = ("m.room.message", "m.room.redaction", "m.reaction")
_NOTHING = {"not_types": ["*"]}
_LONGEST = 15_000
"""Characters; an event may have 65,536 bytes."""


class MatrixSide:
    """Implements Side. `people` are members by the keys of the cast; `names` display names by user id; the first
    member is the one who reads."""

    kinds: tuple[str, ...] = KINDS
    """Types of events that are read."""

    def __init__(
        self, key: str, room: str, people: Mapping[str, MatrixPerson], names: dict[str, str], bot: str, feed: Feed
    ) -> None:
        self.room = room
        self._key = key
        self._people = people
        self._reader = next(iter(people.values()))
        self._names = names
        self._keys = {person.user_id: name for name, person in people.items()}
        self._bot = bot
        self._feed = feed
        self._edits: dict[str, str] = {}  # an edit's id, the message that it changed
        self._reactions = Reactions(self._keys)
        self._files: dict[str, tuple[str, str]] = {}  # a message: name and address

    async def follow(self) -> None:
        """Read the room until cancelled; a homeserver that is away is asked again."""
        since = ""
        room_filter = {"rooms": [self.room], "timeline": {"limit": 100, "types": [*self.kinds, "m.room.member"]}}
        query: dict[str, str | int] = {
            "filter": json.dumps({"room": room_filter, "presence": _NOTHING, "account_data": _NOTHING}),
            "timeout": 30_000,
        }
        while True:
            try:
                answer = await self._reader.call("GET", "/sync", **query, **({"since": since} if since else {}))
                news = answer.get("rooms", {}).get("join", {}).get(self.room, {}).get("timeline", {})
                if news.get("limited"):
                    self._read(await self._reader.messages(self.room, self.kinds))
                self._read(news.get("events", []))
                since = answer["next_batch"]
            except (aiohttp.ClientError, TimeoutError, MatrixRefused, OSError):
                await asyncio.sleep(0.5)

    async def members(self) -> set[str]:
        """User ids of who is in the room."""
        answer = await self._reader.call("GET", f"/rooms/{self.room}/joined_members")
        return set(answer["joined"])

    async def say(self, person: str, said: list[Node], reply_to: str = "") -> str:
        check(said)
        text, markup = text_of(said), html.html_of(said)
        try:
            return await self._person(person).say(self.room, text, markup, reply_to=reply_to or None)
        except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
            raise not_done(error) from None

    async def edit(self, person: str, identity: str, said: list[Node]) -> None:
        check(said)
        self._check_own(person, identity)
        try:
            await self._person(person).edit(self.room, identity, text_of(said), html.html_of(said))
        except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
            raise not_done(error) from None

    async def delete(self, person: str, identity: str) -> None:
        self._check_own(person, identity)
        try:
            await self._person(person).redact(self.room, identity)
        except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
            raise not_done(error) from None

    async def press(self, person: str, identity: str, data: str) -> str:
        raise NotDone("unknown")

    async def react(self, person: str, identity: str, key: str) -> None:
        somebody = self._person(person)
        record = self._feed.get(self._key, identity)
        if record is None or record.deleted or not 0 < len(key) <= 20:
            raise NotDone("gone")
        given = self._reactions.event_of(identity, key, somebody.user_id)
        try:
            if given is not None:
                await somebody.redact(self.room, given)
            else:
                await somebody.react(self.room, identity, key)
        except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
            raise not_done(error) from None

    async def file(self, identity: str) -> tuple[str, bytes]:
        if identity not in self._files:
            raise NotDone("gone")
        name, address = self._files[identity]
        try:
            return name, await self._reader.fetch(address)
        except (aiohttp.ClientError, TimeoutError, MatrixRefused) as error:
            raise not_done(error) from None

    def _person(self, key: str) -> MatrixPerson:
        if (person := self._people.get(key)) is None:
            raise NotDone("unknown")
        return person

    def _check_own(self, person: str, identity: str) -> None:
        record = self._feed.get(self._key, identity)
        if record is None or record.deleted:
            raise NotDone("gone")
        if record.person != person:
            raise NotDone("not-theirs")

    def _read(self, events: list[Event]) -> None:
        for event in events:
            self._happened(event, event.get("content") or {})

    def _happened(self, event: Event, content: dict[str, Any]) -> None:
        if event["type"] == "m.room.redaction":
            self._redacted(str(content.get("redacts") or event.get("redacts")))
        elif event["type"] == "m.room.member":
            self._names[event["state_key"]] = str(content.get("displayname") or event["state_key"])
        elif event["type"] == "m.reaction" and content:
            self._draw(self._reactions.read(event, content))
        elif event["type"] == "m.room.message" and content:
            self._written(event, content)

    def _written(self, event: Event, content: dict[str, Any]) -> None:
        relation = content.get("m.relates_to") or {}
        if relation.get("rel_type") == "m.replace":
            target = str(relation.get("event_id"))
            before = self._feed.get(self._key, target)
            if before is None or before.deleted or not self._same_author(before, event):
                return
            self._edits[event["event_id"]] = target
            new = content.get("m.new_content") or {}
            self._feed.put(self._record(event, new, identity=target, at=before.at, reply_to=before.reply_to))
            return
        known = self._feed.get(self._key, event["event_id"])
        if known is not None:
            return  # read again after a gap; what changed it follows
        reply_to = str((relation.get("m.in_reply_to") or {}).get("event_id") or "")
        self._feed.put(self._record(event, content, identity=event["event_id"], at=0, reply_to=reply_to))

    def _shown(self, body: list[Node], *, via: bool) -> Shown:
        return taken_apart(body) if via else Shown("", body)

    def _same_author(self, before: Record, event: Event) -> bool:
        if event["sender"] == self._bot:
            return before.via
        return not before.via and before.person == self._keys.get(event["sender"], "")

    def _redacted(self, identity: str) -> None:
        if (target := self._reactions.redacted(identity)) is not None:
            self._draw(target)
        elif identity not in self._edits:
            self._feed.delete(self._key, identity)

    def _draw(self, identity: str) -> None:
        """Show a message with what is below it now."""
        record = self._feed.get(self._key, identity)
        if record is not None and not record.deleted:
            self._feed.put(self._completed(record))

    def _completed(self, record: Record) -> Record:
        return replace(record, reactions=self._reactions.below(record.id))

    def _record(self, event: Event, content: dict[str, Any], *, identity: str, at: int, reply_to: str) -> Record:
        markup = content.get("formatted_body") if content.get("format") == "org.matrix.custom.html" else None
        via = event["sender"] == self._bot
        shown = self._shown(html.nodes_of(str(content.get("body", "")), markup), via=via)
        record = Record(
            room=self._key,
            id=identity,
            author=shown.author or self._names.get(event["sender"]) or str(event["sender"]),
            at=at or int(event["origin_server_ts"]),
            body=shown.body,
            person=self._keys.get(event["sender"], ""),
            via=via,
            note=shown.note,
            original=shown.original,
            reply_to=reply_to,
            edited=bool(at),
        )
        return self._completed(self._with_file(record, content))

    def _with_file(self, record: Record, content: dict[str, Any]) -> Record:
        """Its body is what is said with the file, if that is not its name alone (client-server API, media captions)."""
        if "url" not in content:
            return record
        name = str(content.get("filename") or content["body"])
        self._files[record.id] = (name, str(content["url"]))
        size = (content.get("info") or {}).get("size", 0)
        return replace(record, body=record.body if content["body"] != name else [], file={"name": name, "size": size})


def check(said: list[Node]) -> None:
    text = text_of(said)
    if not text.strip():
        raise NotDone("empty")
    if len(text) > _LONGEST:
        raise NotDone("long")


def not_done(error: Exception) -> NotDone:
    if isinstance(error, MatrixRefused):
        return NotDone("gone" if error.status == 404 else "long" if error.status == 413 else "refused")
    return NotDone("away")
