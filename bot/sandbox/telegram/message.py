"""One message of a room, and what happened there, as the stand-in remembers them.

A message is kept as its parts and turned into Bot API JSON when somebody is told of it, since a reply shows its
target as it is at that time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.sandbox.telegram.errors import Json
from bot.sandbox.telegram.files import StoredFile
from bot.sandbox.telegram.media import CAPTIONED, KINDS
from bot.sandbox.telegram.presses import ShownButton, shown_buttons

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import Account
    from bot.sandbox.telegram.rooms import Room

WORDLESS = frozenset({"sticker", "video_note", "location", "venue", "contact", "dice", "poll"})
"""Fields of contents without a text."""


@dataclass(eq=False, slots=True)
class Message:
    """A message as members see it. `extra` holds further fields of the Bot API's Message (media, service fields)."""

    room: Room
    message_id: int
    author: Account
    date: int
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    sender_chat: Json | None = None
    reply_to: int | None = None
    thread: int | None = None
    markup: Json | None = None
    extra: Json = field(default_factory=dict)
    edit_date: int | None = None
    deleted: bool = False
    service: bool = False
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def edited(self) -> bool:
        return self.edit_date is not None

    @property
    def author_name(self) -> str:
        """The name that members read above it."""
        return str(self.sender_chat["title"]) if self.sender_chat else self.author.name

    @property
    def captioned(self) -> bool:
        """Whether the text is the caption of media."""
        return not CAPTIONED.isdisjoint(self.extra)

    @property
    def buttons(self) -> list[list[ShownButton]]:
        """The buttons below it, by row."""
        return shown_buttons(self.markup)

    @property
    def file(self) -> StoredFile | None:
        """The medium that people can open: a photo in its largest size."""
        data = next((self.extra[kind] for kind in KINDS if kind in self.extra), None)
        if not data:
            return None
        return self.room.world.files.get((data[-1] if isinstance(data, list) else data)["file_id"])

    @property
    def album(self) -> str:
        """What the messages of one album share; "" for one that stands alone."""
        return str(self.extra.get("media_group_id", ""))

    def json(self, *, reply: bool = True) -> Json:
        """The Bot API's Message; `reply` False leaves out the target, which never holds a further one."""
        data: Json = {"message_id": self.message_id, "from": self.author.json()}
        if self.sender_chat is not None:
            data["sender_chat"] = self.sender_chat
        data["chat"] = self.room.json()
        data["date"] = self.date
        if self.thread is not None:
            data["message_thread_id"] = self.thread
            if self.room.forum:
                data["is_topic_message"] = True
        if self.edit_date is not None:
            data["edit_date"] = self.edit_date
        target = self._shown_target() if reply else None
        if target is not None:
            data["reply_to_message"] = target.json(reply=False)
        if self.text:
            data["caption" if self.captioned else "text"] = self.text
            if self.entities:
                data["caption_entities" if self.captioned else "entities"] = self.entities
        if self.markup is not None:
            data["reply_markup"] = self.markup
        data.update(self.extra)
        return data

    def _shown_target(self) -> Message | None:
        # In a topic, what answers nothing answers the service message that opened the topic.
        number = self.reply_to or (self.thread if self.room.forum and self.thread != self.message_id else None)
        return self.room.find(number) if number is not None else None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Something that happened in a room: `at` is time.monotonic() in seconds, `kind` send, edit, delete, react or
    service."""

    at: float
    kind: str
    message_id: int
    author_id: int
    by_bot: bool
    text: str
