"""What ended a command, in words: never the text of a foreign error, which may quote a message or hold a secret."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path

from bot.cli.findings import finding, finding_of
from messages.errors import PasserelleError


def say_failure(error: BaseException) -> str:
    """One line for each cause: a code of ours in words, anything else by its type and the place it came from."""
    return "\n".join(dict.fromkeys(_line(cause) for cause in _causes(error)))


def _causes(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield from _causes(part)
    else:
        yield error


def _line(error: BaseException) -> str:
    if isinstance(error, PasserelleError):
        said = finding_of(error)
        path = getattr(error, "path", "")  # of a file of keys
        return " ".join(part for part in (str(path), f"{said.wrong}.", said.remedy) if part)
    if type(error).__name__ == "RoomClaimedTwice":
        said = finding("room_claimed_twice")
        return f"{said.wrong}. {said.remedy}"
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return f"Stopped by {type(error).__name__}" + (f" at {places}" if places else "")
