"""What a person's client sends beside text: media, albums, places, cards, dice.

Nothing is refused here for its content: people's clients prepare what they send, and tests want any bytes. The
`more` of every method is that of `Person.say`: entities, reply_to, thread, anonymous, as_chat.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.sandbox.telegram import delivery, media
from bot.sandbox.telegram.dice import DICE
from bot.sandbox.telegram.media import ALBUM_KINDS, Medium
from bot.sandbox.telegram.text import MAX_CAPTION, prepared

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import BotAccount
    from bot.sandbox.telegram.groups import Group
    from bot.sandbox.telegram.message import Message
    from bot.sandbox.telegram.rooms import PrivateRoom
    from bot.sandbox.telegram.world import World

    Place: TypeAlias = Group | PrivateRoom | BotAccount

ABOUT = frozenset(Medium.__dataclass_fields__) - {"kind", "content", "caption", "entities"}


class Sends:
    """The part of a person that sends."""

    world: World

    def say(self, room: Place, text: str = "", **more: Any) -> Message:
        raise NotImplementedError

    def send(self, room: Place, medium: Medium, **more: Any) -> Message:
        """Send one medium. Raises as `say`."""
        entities = more.pop("entities", None) or list(medium.entities)
        return self.say(room, medium.caption, entities=entities, **media.kept(self.world.files, medium), **more)

    def send_album(self, room: Place, items: Sequence[Medium], **more: Any) -> list[Message]:
        """Send two to ten media that belong together. ValueError for those that cannot."""
        kinds = {item.kind for item in items}
        if not 2 <= len(items) <= 10 or not kinds <= ALBUM_KINDS:
            raise ValueError("no album")
        if len(kinds) > 1 and kinds & {"audio", "document"}:
            raise ValueError("these kinds do not mix")
        album = self.world.new_album()
        return [self.send(room, item, media_group_id=album, **more) for item in items]

    def _send(self, room: Place, kind: str, content: bytes, given: dict[str, Any], **defaults: Any) -> Message:
        about = {name: given.pop(name) for name in ABOUT & given.keys()}
        return self.send(room, Medium(kind, content, **{**defaults, **about}), **given)

    def send_photo(self, room: Place, content: bytes, caption: str = "", **more: Any) -> Message:
        """For this and the next: `more` are also fields of Medium, such as spoiler, width, duration, thumbnail."""
        return self._send(room, "photo", content, more, caption=caption)

    def send_document(self, room: Place, name: str, content: bytes, caption: str = "", **more: Any) -> Message:
        return self._send(room, "document", content, more, caption=caption, name=name)

    def send_video(self, room: Place, content: bytes, caption: str = "", **more: Any) -> Message:
        shape = {"width": 640, "height": 360, "duration": 5}
        return self._send(room, "video", content, more, caption=caption, name="video.mp4", **shape)

    def send_animation(self, room: Place, content: bytes, caption: str = "", **more: Any) -> Message:
        shape = {"width": 320, "height": 240, "duration": 2}
        return self._send(room, "animation", content, more, caption=caption, name="animation.mp4", **shape)

    def send_audio(self, room: Place, content: bytes, caption: str = "", **more: Any) -> Message:
        return self._send(room, "audio", content, more, caption=caption, name="music.mp3", duration=60)

    def send_voice(self, room: Place, content: bytes, caption: str = "", **more: Any) -> Message:
        return self._send(room, "voice", content, more, caption=caption, duration=3)

    def send_video_note(self, room: Place, content: bytes, **more: Any) -> Message:
        return self._send(room, "video_note", content, more, width=240, duration=4)

    def send_sticker(self, room: Place, content: bytes, **more: Any) -> Message:
        """Static, animated (.tgs) or a video (.webm), as the bytes say."""
        return self._send(room, "sticker", content, more, emoji="🙂")

    def edit_medium(self, message: Message, medium: Medium) -> None:
        """Put another medium with its caption into a message of one's own."""
        text, entities = prepared(medium.caption, list(medium.entities), self.world.user_json, MAX_CAPTION, empty=True)
        gone = (*media.KINDS, "has_media_spoiler")
        rest = {key: value for key, value in message.extra.items() if key not in gone}
        message.extra = {**rest, **media.kept(self.world.files, medium)}
        message.room.rewrite(message, text, entities, by=message.author)
        delivery.tell_message(message, "edited_message")

    def send_location(
        self, room: Place, latitude: float, longitude: float, *, live: int = 0, accuracy: float = 0, **more: Any
    ) -> Message:
        """`live`: for how many seconds it may be moved; `accuracy` in metres."""
        place = {"latitude": latitude, "longitude": longitude}
        place |= {"horizontal_accuracy": accuracy} if accuracy else {}
        place |= {"live_period": live} if live else {}
        return self.say(room, location=place, **more)

    def move(self, message: Message, latitude: float, longitude: float) -> None:
        """Move a live location of one's own."""
        if "live_period" not in message.extra["location"]:
            raise ValueError("this place does not move")
        self._relocate(message, {**message.extra["location"], "latitude": latitude, "longitude": longitude})

    def stop_live(self, message: Message) -> None:
        """Stop sharing a live location of one's own: bots see an edit without live_period."""
        self._relocate(message, {k: v for k, v in message.extra["location"].items() if k != "live_period"})

    def _relocate(self, message: Message, place: dict[str, Any]) -> None:
        message.extra = {**message.extra, "location": place}
        message.room.rewrite(message, "", [], by=message.author)
        delivery.tell_message(message, "edited_message")

    def send_venue(
        self, room: Place, latitude: float, longitude: float, title: str, address: str, **more: Any
    ) -> Message:
        place = {"latitude": latitude, "longitude": longitude}
        return self.say(room, venue={"location": place, "title": title, "address": address}, location=place, **more)

    def send_contact(
        self,
        room: Place,
        phone: str,
        first_name: str,
        last_name: str = "",
        *,
        user_id: int | None = None,
        vcard: str = "",
        **more: Any,
    ) -> Message:
        card: dict[str, Any] = {"phone_number": phone, "first_name": first_name}
        further = {"last_name": last_name, "user_id": user_id, "vcard": vcard}
        return self.say(room, contact=card | {key: value for key, value in further.items() if value}, **more)

    def send_dice(self, room: Place, emoji: str = "🎲", *, value: int | None = None, **more: Any) -> Message:
        """`value` None: as it falls."""
        value = random.randint(1, DICE[emoji]) if value is None else value  # noqa: S311 - nobody plays for money
        return self.say(room, dice={"emoji": emoji, "value": value}, **more)

    def send_poll(
        self, room: Place, question: str, options: Sequence[str], *, anonymous: bool = True, **more: Any
    ) -> Message:
        """`more` may hold `multiple`, `kind` ("quiz") and `question_entities` of the Poll, too."""
        own = {name: more.pop(name) for name in ("multiple", "kind", "question_entities") if name in more}
        poll = self.world.new_poll(question, options, anonymous=anonymous, **own)
        message = self.say(room, poll=poll.json(), **more)
        poll.shown_in(message)
        return message
