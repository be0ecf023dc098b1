"""What a member of a Matrix room gets by `/sync`, put together as any client does: edits, reactions, redactions, polls,
pins (client-server API, event replacements, room history; MSC3381).
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import aiohttp

from bot.sandbox.demo import matrix_view
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.matrix_polls import END, POLL, VOTE, Polls
from bot.sandbox.demo.matrix_reactions import Reactions
from bot.sandbox.demo.nodes import Node, Shown, taken_apart
from bot.sandbox.matrix_person import Event, MatrixPerson, MatrixRefused

_MESSAGES = ("m.room.message", "m.sticker")
_PINS = "m.room.pinned_events"
_KINDS = (*_MESSAGES, "m.room.redaction", "m.reaction", POLL, VOTE, END, _PINS)
_NOTHING = {"not_types": ["*"]}
_ROW = 60_000
"""Milliseconds between pictures that are shown together: rooms know no albums."""


class MatrixReading:
    """Keeps the records of a room. `people` are members by the keys of the cast, the first of them reads; `names` are
    display names by user id."""

    def __init__(
        self, key: str, room: str, people: Mapping[str, MatrixPerson], names: dict[str, str], bot: str, feed: Feed
    ) -> None:
        self.room = room
        self._key = key
        self._people = people
        self._reader = next(iter(people.values()))
        self._names = names
        self._pictures: dict[str, str] = {}  # by user id
        self._keys = {person.user_id: name for name, person in people.items()}
        self._bot = bot
        self._feed = feed
        self._edits: dict[str, str] = {}  # an edit's id, the message that it changed
        self._reactions = Reactions(self._keys)
        self._polls = Polls(self._keys)
        self._pinned: tuple[str, ...] = ()
        self._contents: dict[str, Mapping[str, Any]] = {}  # of messages with files

    async def follow(self) -> None:
        """Read the room until cancelled; a homeserver that is away is asked again."""
        since = ""
        room_filter = {"rooms": [self.room], "timeline": {"limit": 100, "types": [*_KINDS, "m.room.member"]}}
        query: dict[str, str | int] = {
            "filter": json.dumps({"room": room_filter, "presence": _NOTHING, "account_data": _NOTHING}),
            "timeout": 30_000,
        }
        while True:
            try:
                answer = await self._reader.call("GET", "/sync", **query, **({"since": since} if since else {}))
                news = answer.get("rooms", {}).get("join", {}).get(self.room, {}).get("timeline", {})
                if news.get("limited"):
                    self._read(await self._reader.messages(self.room, _KINDS))
                self._read(news.get("events", []))
                since = answer["next_batch"]
            except (aiohttp.ClientError, TimeoutError, MatrixRefused, OSError):
                await asyncio.sleep(0.5)

    async def members(self) -> set[str]:
        """User ids of who is in the room."""
        answer = await self._reader.call("GET", f"/rooms/{self.room}/joined_members")
        return set(answer["joined"])

    def _read(self, events: list[Event]) -> None:
        for event in events:
            self._happened(event, event.get("content") or {})

    def _happened(self, event: Event, content: dict[str, Any]) -> None:
        kind = event["type"]
        if kind == "m.room.redaction":
            self._redacted(str(content.get("redacts") or event.get("redacts")))
        elif kind == "m.room.member":
            self._names[event["state_key"]] = str(content.get("displayname") or event["state_key"])
            self._pictures[event["state_key"]] = str(content.get("avatar_url") or "")
        elif kind == _PINS:
            self._pins(tuple(content.get("pinned") or ()))
        elif kind == "m.reaction" and content:
            self._draw(self._reactions.read(event, content))
        elif kind in (VOTE, END) and content:
            self._draw(self._polls.read(event, content))
        elif kind == POLL and content:
            self._polls.read(event, content)
            self._written(event, {**content, "body": ""})
        elif kind in _MESSAGES and content:
            self._written(event, content)

    def _written(self, event: Event, content: dict[str, Any]) -> None:
        relation = content.get("m.relates_to") or {}
        if relation.get("rel_type") == "m.replace":
            target = str(relation.get("event_id"))
            before = self._feed.get(self._key, target)
            if before is None or before.deleted or not self._same_author(before, event):
                return
            self._edits[event["event_id"]] = target
            new = self._record(event, content.get("m.new_content") or {}, target)
            new = replace(new, at=before.at, reply_to=before.reply_to, thread=before.thread)
            self._feed.put(replace(new, album=before.album, run=before.run, edited=True))
            return
        if self._feed.get(self._key, event["event_id"]) is not None:
            return  # read again after a gap; what changed it follows
        record = self._record(event, content, event["event_id"])
        reply_to = str((relation.get("m.in_reply_to") or {}).get("event_id") or "")
        thread = str(relation["event_id"]) if relation.get("rel_type") == "m.thread" else ""
        self._feed.put(self._in_row(replace(record, reply_to=reply_to, thread=thread)))

    def _in_row(self, record: Record) -> Record:
        """Pictures of one author without a word between them are shown as an album."""
        if not record.file or record.file["kind"] != "photo":
            return record
        above = next(reversed(self._feed.room(self._key)), None)
        if above is None or not above.album or record.at - above.at > _ROW or record.author != above.author:
            return replace(record, album=record.id)
        return replace(record, album=above.album, run=True)

    def _shown(self, body: list[Node], *, via: bool, bare: bool) -> Shown:
        return taken_apart(body, bare=bare) if via else Shown("", body)

    def _same_author(self, before: Record, event: Event) -> bool:
        if event["sender"] == self._bot:
            return before.via
        return not before.via and before.person == self._keys.get(event["sender"], "")

    def _redacted(self, identity: str) -> None:
        if (target := self._reactions.redacted(identity)) is not None:
            self._draw(target)
        elif identity not in self._edits:
            self._feed.delete(self._key, identity)

    def _pins(self, pinned: tuple[str, ...]) -> None:
        changed = set(self._pinned) ^ set(pinned)
        self._pinned = pinned
        for identity in changed:
            self._draw(identity)

    def _draw(self, identity: str) -> None:
        """Show a message with what is below it now."""
        record = self._feed.get(self._key, identity)
        if record is not None and not record.deleted:
            self._feed.put(self._completed(record))

    def _completed(self, record: Record) -> Record:
        return replace(
            record,
            reactions=self._reactions.below(record.id),
            poll=self._polls.shown(record.id, record.author if record.via else ""),
            pinned=record.id in self._pinned,
        )

    def _record(self, event: Event, content: dict[str, Any], identity: str) -> Record:
        via = event["sender"] == self._bot
        file = matrix_view.file(event, content)
        shown = self._shown(matrix_view.body(event, content), via=via, bare=file is not None)
        name, picture = matrix_view.profile(content)
        if file is not None:
            self._contents[identity] = content
        record = Record(
            room=self._key,
            id=identity,
            author=name or shown.author or self._names.get(event["sender"]) or str(event["sender"]),
            at=int(event["origin_server_ts"]),
            body=shown.body,
            person=self._keys.get(event["sender"], ""),
            via=via,
            note=shown.note,
            original=shown.original,
            file=file,
            face=picture if name else self._pictures.get(event["sender"], ""),
        )
        return self._completed(record)
