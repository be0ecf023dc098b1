"""Which media Telegram has already: what somebody sent there, and what the bot has sent from elsewhere. Then a file_id
is enough, as the kind of medium that it was (Bot API, sending files): nothing is fetched or sent again.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Final

from bot.telegram.media import attachment_of, file_of
from bot.telegram.people import PLATFORM
from messages.types import FileRef, Media

MANY: Final = 2048
"""Media that are remembered; the one that was needed longest ago is forgotten first."""


class Held:
    """In memory: what is forgotten is sent once more."""

    def __init__(self) -> None:
        self._sent: OrderedDict[tuple[str, str, str], FileRef] = OrderedDict()
        self._gone: OrderedDict[str, None] = OrderedDict()

    def find(self, media: Media) -> FileRef | None:
        """The file as Telegram has it, None if it has not."""
        if (sent := self._sent.get(key := _key(media))) is not None:
            self._sent.move_to_end(key)
            return sent
        own = media.platform == PLATFORM and media.file.id not in self._gone
        return media.file if own else None

    def learn(self, media: Media, message: Any) -> None:
        """It was sent: `message` says under which file_id, and as what."""
        kind = attachment_of(message) if isinstance(message, dict) else None
        file = file_of(message, kind) if kind else None
        if file is not None:
            _put(self._sent, _key(media), file)

    def forget(self, media: Media) -> None:
        """What was held is no more."""
        self._sent.pop(_key(media), None)
        if media.platform == PLATFORM:
            _put(self._gone, media.file.id, None)


def _key(media: Media) -> tuple[str, str, str]:
    """Whoever names an encrypted file without what opens it is not to be shown what is in it."""
    return media.platform, media.file.id, media.file.secret


def _put(into: OrderedDict[Any, Any], key: Any, value: Any) -> None:
    into[key] = value
    into.move_to_end(key)
    if len(into) > MANY:
        into.popitem(last=False)
