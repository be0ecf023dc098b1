"""What Telegram's refusals mean to the core. The Bot API tells them apart by an English sentence only, so it is read
here, once, and goes no further: it may hold names, links and the token.
"""

from __future__ import annotations

from typing import Final

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.people import PLATFORM
from bot.telegram.request import NO_FILE, TOO_BIG_FILE, BadAnswer, Flooded, NeverSent, ServerFailed
from messages.errors import (
    LoginRefused,
    PlatformError,
    Refused,
    RoomClosed,
    RoomHasMoved,
    Throttled,
    Unformattable,
    Unreachable,
)
from messages.types import RoomRef

NOT_MODIFIED: Final = "not_modified"
GONE: Final = "gone"
REPLY_GONE: Final = "reply_gone"
NO_TEXT: Final = "no_text"
LATE: Final = "late"
TOO_BIG: Final = "too_big"
NO_CAPTION: Final = "no_caption"
MIXED: Final = "mixed"
HELD_GONE: Final = "held_gone"
BAD_MEDIA: Final = "bad_media"
NOT_ALLOWED: Final = "not_allowed"
NOT_ALLOWED_MEDIA: Final = "not_allowed_media"
BAD_REACTION: Final = "bad_reaction"
"""Codes of refusals: those before BAD_MEDIA are answered by the adapter itself; BAD_MEDIA is what may go as a document,
NOT_ALLOWED_MEDIA what this room wants no medium of the kind to be."""

_KINDS: Final = (
    *("photos", "videos", "animations", "music", "audios", "documents", "voice notes", "video notes", "stickers"),
    *("media", "locations", "live locations", "venues", "contacts", "dice", "polls"),
)
"""Of "not enough rights to send … to the chat" (TDLib, can_send_message_content)."""

_SENTENCES: Final[tuple[tuple[str, type[Refused], str], ...]] = (
    # part of the description in lower case, error, code; the first that fits counts: those that quote us come first
    ("can't parse entities", Unformattable, "unformattable"),
    ("entity url", Unformattable, "unformattable"),
    ("inline keyboard button", Refused, "bad_request"),
    ("message is not modified", Refused, NOT_MODIFIED),
    ("message_not_modified", Refused, NOT_MODIFIED),
    ("chat_not_modified", Refused, NOT_MODIFIED),
    ("too big for a photo", Refused, BAD_MEDIA),
    *((word, Refused, HELD_GONE) for word in ("wrong file identifier", "wrong remote file", "wrong file_id")),
    ("file_reference_", Refused, HELD_GONE),
    ("file_id_invalid", Refused, HELD_GONE),
    ("chat_send_plain_forbidden", RoomClosed, "forbidden"),
    ("chat_send_", Refused, NOT_ALLOWED_MEDIA),
    ("voice_messages_forbidden", Refused, NOT_ALLOWED_MEDIA),
    ("video_messages_forbidden", Refused, NOT_ALLOWED_MEDIA),
    *((f"not enough rights to send {kind} to", Refused, NOT_ALLOWED_MEDIA) for kind in _KINDS),
    ("pinned message", Refused, NOT_ALLOWED),
    ("rights to pin", Refused, NOT_ALLOWED),
    ("rights to unpin", Refused, NOT_ALLOWED),
    ("chat_admin_required", Refused, NOT_ALLOWED),
    ("message to pin not found", Refused, GONE),
    ("message to unpin not found", Refused, GONE),
    ("message can't be pinned", Refused, "not_pinnable"),
    ("message to react not found", Refused, GONE),
    ("reaction_", Refused, BAD_REACTION),
    ("reactions_", Refused, BAD_REACTION),
    ("reaction isn't available", Refused, BAD_REACTION),
    ("reactions aren't available", Refused, BAD_REACTION),
    ("no caption in the message to edit", Refused, NO_CAPTION),
    ("no live location in the message", Refused, "not_editable"),
    ("can't be mixed with other media", Refused, MIXED),
    ("media of the specified type in the album", Refused, MIXED),
    ("media_caption_too_long", Refused, "too_long"),
    ("file must be non-empty", Refused, "empty_file"),
    ("request entity too large", Refused, TOO_BIG),
    *((f"photo_{word}", Refused, BAD_MEDIA) for word in ("invalid", "ext_invalid", "save_file_invalid", "crop")),
    ("image_process_failed", Refused, BAD_MEDIA),
    ("media_invalid", Refused, BAD_MEDIA),
    ("media_empty", Refused, BAD_MEDIA),
    ("media_file_invalid", Refused, BAD_MEDIA),
    ("video_file_invalid", Refused, BAD_MEDIA),
    ("video_content_type_invalid", Refused, BAD_MEDIA),
    ("webpage_", Refused, BAD_MEDIA),
    ("sticker", Refused, BAD_MEDIA),
    ("can't use file of type", Refused, BAD_MEDIA),
    ("type of file mismatch", Refused, BAD_MEDIA),
    ("wrong file type", Refused, BAD_MEDIA),
    ("group send failed", Refused, BAD_MEDIA),
    ("message to delete not found", Refused, GONE),
    ("message can't be deleted", Refused, "not_deletable"),
    ("message can't be edited", Refused, "not_editable"),
    ("message to edit not found", Refused, "not_editable"),
    ("message to be replied not found", Refused, REPLY_GONE),
    ("replied message not found", Refused, REPLY_GONE),
    ("message_id_invalid", Refused, GONE),
    ("no text in the message to edit", Refused, NO_TEXT),
    ("query is too old", Refused, LATE),
    ("query_id_invalid", Refused, LATE),
    (TOO_BIG_FILE, Refused, TOO_BIG),
    (NO_FILE, Refused, GONE),
    ("message is too long", Refused, "too_long"),
    ("caption is too long", Refused, "too_long"),
    ("message_too_long", Refused, "too_long"),
    ("text is empty", Refused, "empty"),
    ("text must be non-empty", Refused, "empty"),
    ("message thread not found", RoomClosed, "not_found"),
    ("chat not found", RoomClosed, "not_found"),
    ("chat_id is empty", RoomClosed, "not_found"),
    ("peer_id_invalid", RoomClosed, "not_found"),
    ("chat_id_invalid", RoomClosed, "not_found"),
    ("channel_private", RoomClosed, "not_found"),
    ("deactivated", RoomClosed, "not_found"),
    ("user_is_blocked", RoomClosed, "forbidden"),
    ("topic_closed", RoomClosed, "topic_closed"),
    ("topic_deleted", RoomClosed, "not_found"),
    ("not enough rights to send", RoomClosed, "forbidden"),
    ("no rights to send", RoomClosed, "forbidden"),
    ("chat_write_forbidden", RoomClosed, "forbidden"),
    ("chat_restricted", RoomClosed, "forbidden"),
    ("entity", Unformattable, "unformattable"),
    ("entities", Unformattable, "unformattable"),
)


def platform_error(error: TelegramError) -> PlatformError:
    """The core's error for one of the library's; nothing of its text is kept."""
    match error:
        case RetryAfter():
            return Throttled(_seconds(error))
        case ChatMigrated():
            return RoomHasMoved(RoomRef(PLATFORM, str(error.new_chat_id)))
        case Forbidden():
            return RoomClosed("forbidden")
        case BadRequest():
            return _refusal(error.message.lower())
        case InvalidToken():
            return LoginRefused()
        case _:
            return _unreachable(error)


def _unreachable(error: TelegramError) -> Unreachable:
    match error:
        case NeverSent():
            return Unreachable("no_connection", applied_unknown=False)
        case ServerFailed():
            return Unreachable("server_error")
        case TimedOut():
            return Unreachable("timed_out")
        case Conflict():
            return Unreachable("conflict", applied_unknown=False)
        case NetworkError() if not isinstance(error, BadAnswer):
            return Unreachable("network")
        case _:
            return Unreachable("bad_answer")


def _refusal(description: str) -> Refused:
    for part, kind, code in _SENTENCES:
        if part in description:
            return kind(code)
    return Refused("bad_request")


def _seconds(error: RetryAfter) -> float:
    """The library's own error gives a number, or a timedelta if the environment asks for it."""
    if isinstance(error, Flooded):
        return error.seconds
    value = error.retry_after
    return float(value) if isinstance(value, int | float) else value.total_seconds()
