"""The captions below media, where files can be fetched, the pictures of people, custom emoji.

Sources: Bot API, editMessageCaption, getFile, getUserProfilePhotos, getCustomEmojiStickers; the refusals are worded as
the server does it.
"""

from __future__ import annotations

from bot.sandbox.telegram.accounts import Person
from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import Json, bad_request
from bot.sandbox.telegram.methods_media import caption
from bot.sandbox.telegram.posting import UNPLAYED, own, rewritten

MOST_EMOJI = 200


@plays("editMessageCaption")
def edit_message_caption(call: Call) -> Json:
    call.unplayed((*UNPLAYED, "show_caption_above_media"))
    message = own(call)
    if not message.captioned:
        raise bad_request("there is no caption in the message to edit")
    return rewritten(call, message, *caption(call, call.arguments))


@plays("getFile")
def get_file(call: Call) -> Json:
    files = call.server.files
    stored = files.get(call.get("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > files.largest_download:
        raise bad_request("file is too big")
    path = files.link(call.bot.id, stored, call.server.now())
    data = {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": len(stored.content)}
    return {**data, "file_path": path}


@plays("getUserProfilePhotos")
def get_user_profile_photos(call: Call) -> Json:
    """Newest first; of who hides them there are none."""
    account = call.server.accounts.get(call.get("user_id"))
    if account is None:
        raise bad_request("user not found")
    limit, offset = call.get("limit", 100), call.get("offset", 0)
    if offset < 0:
        raise bad_request("parameter offset must be non-negative", violation="offset: negative")
    pictures = account.pictures if isinstance(account, Person) and not account.pictures_hidden else []
    chosen = pictures[offset:][: limit if 1 <= limit <= 100 else 100]
    return {"total_count": len(pictures), "photos": [[size.json() for size in sizes] for sizes in chosen]}


@plays("getCustomEmojiStickers")
def get_custom_emoji_stickers(call: Call) -> list[Json]:
    """Those that exist."""
    identities = call.get("custom_emoji_ids")
    if len(identities) > MOST_EMOJI:
        raise bad_request("too many custom emoji identifiers specified", violation="custom_emoji_ids: over 200")
    known = call.server.custom_emoji
    return [known[one].json() for one in identities if one in known]
