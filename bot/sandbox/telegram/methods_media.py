"""Sending media one by one and as albums, and putting another medium into a message.

Sources: Bot API, sendPhoto and its like, sendMediaGroup, editMessageMedia; telegram-bot-api and TDLib for the order of
checks and the wording.
"""

from __future__ import annotations

from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import Json, bad_request
from bot.sandbox.telegram.media import ALBUM_KINDS, CAPTIONED, KINDS
from bot.sandbox.telegram.posting import UNPLAYED, own, post, replaced
from bot.sandbox.telegram.rooms import PrivateRoom, Room
from bot.sandbox.telegram.text import MAX_CAPTION, prepared
from bot.sandbox.telegram.uploads import medium_fields

MOST_IN_ALBUM = 10
_METHODS = {
    "sendPhoto": "photo",
    "sendVideo": "video",
    "sendAnimation": "animation",
    "sendAudio": "audio",
    "sendVoice": "voice",
    "sendVideoNote": "video_note",
    "sendSticker": "sticker",
    "sendDocument": "document",
}
_UNPLAYED = (*UNPLAYED, "cover", "start_timestamp", "show_caption_above_media")
_NAMES = {"photo": "Photo", "video": "Video", "audio": "Audio", "document": "Document"}


def _send(call: Call) -> Json:
    call.unplayed(_UNPLAYED)
    kind = _METHODS[call.method]
    room = call.room_to_send(kind)
    _check_voices(room, kind)
    text, entities = caption(call, call.arguments) if kind in CAPTIONED else ("", [])
    return post(call, room, text, entities, medium_fields(call, kind, call.get(kind), call.arguments)).json()


for _method in _METHODS:
    plays(_method)(_send)


def _check_voices(room: Room, kind: str) -> None:
    """People may forbid voices and round videos (Telegram Premium)."""
    if kind in {"voice", "video_note"} and isinstance(room, PrivateRoom) and room.person.no_voices:
        raise bad_request("VOICE_MESSAGES_FORBIDDEN")


def caption(call: Call, options: Json) -> tuple[str, list[Json]]:
    """The caption among these fields, and its entities. Raises ApiError."""
    return prepared(
        options.get("caption", ""),
        options.get("caption_entities"),
        call.server.user_json,
        MAX_CAPTION,
        long="message caption is too long",
        empty=True,
    )


@plays("sendMediaGroup")
def send_media_group(call: Call) -> list[Json]:
    """Two to ten media; nothing is sent if one of them is refused (TDLib, send_message_group)."""
    call.unplayed(UNPLAYED)
    media = call.get("media")
    _check_album(media)
    room = call.room_to_send(*dict.fromkeys(item["type"] for item in media))
    contents: list[tuple[tuple[str, list[Json]], Json]] = []
    for item in media:
        _check_playable(call, item)
        contents.append((caption(call, item), _album_fields(call, item)))
    album = call.server.new_album()
    return [
        post(call, room, text, marks, {**fields, "media_group_id": album}).json() for (text, marks), fields in contents
    ]


def _check_album(media: list[Json]) -> None:
    if not media:
        raise bad_request("there are no messages to send", violation="media: not 2 to 10")
    if len(media) > MOST_IN_ALBUM:
        raise bad_request("too many messages to send as an album", violation="media: not 2 to 10")
    if len(media) == 1:
        raise bad_request("an album has two media at least", violation="media: not 2 to 10")
    kinds = {item["type"] for item in media}
    for kind in sorted(kinds & {"audio", "document"}):
        if len(kinds) > 1:
            raise bad_request(f"{_NAMES[kind]} can't be mixed with other media types".lower())
    if not kinds <= ALBUM_KINDS:
        raise bad_request("can't use the media of the specified type in the album")


def _album_fields(call: Call, item: Json) -> Json:
    """A document of an album is never made another kind."""
    options = {**item, "disable_content_type_detection": True}
    fields = medium_fields(call, item["type"], item["media"], options)
    if item["type"] not in fields:
        raise bad_request("can't use the media of the specified type in the album")
    return fields


def _check_playable(call: Call, item: Json) -> None:
    for name in (*_UNPLAYED, "live_photo"):
        call.unplayed_in(item, name)


@plays("editMessageMedia")
def edit_message_media(call: Call) -> Json:
    """The caption is replaced with the medium; in an album the new medium has to fit the others."""
    call.unplayed(UNPLAYED)
    message = own(call)
    item = call.get("media")
    _check_playable(call, item)
    if not message.captioned and not message.text:
        raise bad_request("message can't be edited")
    fields = medium_fields(call, item["type"], item["media"], item)
    if message.album:
        pictures = {"photo", "video"}
        before = next(kind for kind in KINDS if kind in message.extra)
        after = item["type"]
        if before != after and not {before, after} <= pictures:
            raise bad_request("message can't be edited")
    kept = {key: value for key, value in message.extra.items() if key not in (*KINDS, "has_media_spoiler")}
    return replaced(call, message, *caption(call, item), {**kept, **fields})
