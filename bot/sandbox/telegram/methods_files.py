"""Sending documents, and the captions below them; where what people sent can be fetched.

Sources: Bot API, "Sending files", sendDocument, editMessageCaption, getFile; the refusals are
worded as the server does it.
"""

from __future__ import annotations

from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import ApiError, Json, Unimplemented, bad_request
from bot.sandbox.telegram.files import MAX_DOWNLOAD, MAX_UPLOAD, StoredFile
from bot.sandbox.telegram.posting import UNPLAYED, own, post, rewritten
from bot.sandbox.telegram.schema import Upload
from bot.sandbox.telegram.text import MAX_CAPTION, prepared


@plays("sendDocument")
def send_document(call: Call) -> Json:
    call.unplayed((*UNPLAYED, "thumbnail"))
    room = call.room_to_write("documents")
    document = _document(call)
    return post(call, room, *_caption(call), {"document": document.json()}).json()


@plays("editMessageCaption")
def edit_message_caption(call: Call) -> Json:
    call.unplayed((*UNPLAYED, "show_caption_above_media"))
    message = own(call)
    if not message.captioned:
        raise bad_request("there is no caption in the message to edit")
    return rewritten(call, message, *_caption(call))


@plays("getFile")
def get_file(call: Call) -> Json:
    stored = call.server.files.get(call.get("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    path = call.server.files.link(call.bot.id, stored, call.server.now())
    data = {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": len(stored.content)}
    return {**data, "file_path": path}


def _caption(call: Call) -> tuple[str, list[Json]]:
    caption, entities = call.get("caption", ""), call.get("caption_entities")
    return prepared(
        caption, entities, call.server.user_json, MAX_CAPTION, long="message caption is too long", empty=True
    )


def _document(call: Call) -> StoredFile:
    given = call.get("document")
    if isinstance(given, Upload):
        if not given.content:
            raise bad_request("file must be non-empty")
        if len(given.content) > MAX_UPLOAD:
            raise ApiError(413, "Request Entity Too Large")
        return call.server.files.document(given.filename, given.content, given.mime)
    if "://" in given:
        raise Unimplemented("sendDocument of an address")
    stored = call.server.files.get(given)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != "document":
        raise bad_request(f"can't use file of type {stored.kind.capitalize()} as Document")
    return stored
