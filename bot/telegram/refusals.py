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

from bot.telegram.codec import PLATFORM
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
"""Codes of refusals that the adapter answers itself."""

_SENTENCES: Final[tuple[tuple[str, type[Refused], str], ...]] = (
    # part of the description in lower case, error, code; the first that fits counts: those that quote us come first
    ("can't parse entities", Unformattable, "unformattable"),
    ("entity url", Unformattable, "unformattable"),
    ("inline keyboard button", Refused, "bad_request"),
    ("message is not modified", Refused, NOT_MODIFIED),
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
