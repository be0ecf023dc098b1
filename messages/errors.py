"""The tree of errors that cross a port; each has a code that is stored and counted, never a text from outside.

PasserelleError
├── DecodeError               an event that cannot be understood; set aside, located, blocks nobody
├── PlatformError
│   ├── Unreachable           no answer, or a server error: try again; `applied_unknown` if it may have been carried out
│   ├── Throttled             wait `retry_after` seconds, for this room or for all
│   ├── LoginRefused          token or password refused: nothing works until the operator acts
│   └── Refused               will not succeed however often it is tried
│       ├── RoomClosed        the bot was put out, or may not write there
│       ├── RoomHasMoved      go on in `successor`
│       └── Unformattable     the formatting was refused: try the plain text
└── TranslationError
    ├── NoRoute               no engine knows this direction (or may see this text)
    ├── EngineFailed          the engine broke, timed out or is resting (circuit breaker)
    └── GuardFailed           the engine answered, but lost a name, a number or a negation
"""

from __future__ import annotations

import traceback
from pathlib import Path

from messages.types import RoomRef


class PasserelleError(Exception):
    """Base of all. `code` is a short stable word; str() of it holds no text or name from outside."""

    code = "error"

    def __init__(self, code: str | None = None) -> None:
        if code is not None:
            self.code = code
        super().__init__(self.code)


class DecodeError(PasserelleError):
    """`code` says where: a path in the event, such as `entities.0.length`."""

    code = "undecodable"


class PlatformError(PasserelleError):
    """A platform did not do what was asked. `partly` if the first message of several was sent before this."""

    code = "platform"
    partly = False


class Unreachable(PlatformError):
    """No answer or a 5xx. `applied_unknown` is False only if the request certainly never left."""

    code = "unreachable"

    def __init__(self, code: str | None = None, *, applied_unknown: bool = True) -> None:
        super().__init__(code)
        self.applied_unknown = applied_unknown


class Throttled(PlatformError):
    """`retry_after` in seconds; `everywhere` if it holds for all rooms of the account."""

    code = "throttled"

    def __init__(self, retry_after: float, *, everywhere: bool = False) -> None:
        super().__init__()
        self.retry_after = retry_after
        self.everywhere = everywhere


class LoginRefused(PlatformError):
    code = "login_refused"


class Refused(PlatformError):
    """`code`: forbidden, not_found, too_long, not_editable, not_deletable, bad_request…"""

    code = "refused"


class RoomClosed(Refused):
    code = "room_closed"


class RoomHasMoved(Refused):
    code = "room_moved"

    def __init__(self, successor: RoomRef) -> None:
        super().__init__()
        self.successor = successor


class Unformattable(Refused):
    code = "unformattable"


class TranslationError(PasserelleError):
    code = "translation"


class NoRoute(TranslationError):
    code = "no_route"


class EngineFailed(TranslationError):
    code = "engine_failed"


class GuardFailed(TranslationError):
    code = "guard_failed"


def code_of(error: BaseException) -> str:
    """What went wrong, without a word from outside."""
    return error.code if isinstance(error, PasserelleError) else type(error).__name__


def place_of(error: BaseException) -> str:
    """Where it went wrong: file and line of the innermost frame."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
