"""The pace that Telegram allows, as token buckets: overall, per chat, per group and minute.

The real limits are undocumented and variable; these are the published rules of thumb (Bot FAQ, "My bot is hitting
limits"), with a small burst as observed.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

PACED = frozenset(
    {
        *("sendMessage", "sendDocument", "forwardMessage", "copyMessage", "sendPhoto", "sendVideo", "sendAnimation"),
        *("sendAudio", "sendVoice", "sendVideoNote", "sendSticker", "sendMediaGroup", "sendLocation", "sendVenue"),
        *("sendContact", "sendDice", "sendPoll", "editMessageText", "editMessageCaption", "editMessageReplyMarkup"),
        *("editMessageMedia", "editMessageLiveLocation", "stopMessageLiveLocation", "stopPoll"),
    }
)


@dataclass
class _Bucket:
    rate: float  # tokens a second
    size: float
    level: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until a token is there."""
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate


@dataclass
class Pace:
    """Limits in messages: a second over all chats, a second in one chat (with `burst` at once), a minute in one
    group."""

    overall: float = 30
    per_chat: float = 1
    burst: float = 3
    group_minute: float = 20
    _buckets: dict[tuple[int, int | str], _Bucket] = field(default_factory=dict)

    def retry_after(self, bot: int, method: str, chat: int, messages: int = 1) -> int:
        """0 if the call may go on (and counts its messages: an album has several), else whole seconds to wait."""
        if method not in PACED:
            return 0
        now = time.monotonic()
        buckets = [self._bucket((bot, "all"), self.overall, self.overall, now)]
        buckets.append(self._bucket((bot, chat), self.per_chat, self.burst, now))
        if chat < 0:
            buckets.append(self._bucket((bot, f"{chat}/min"), self.group_minute / 60, self.group_minute, now))
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait == 0:
            for bucket in buckets:
                bucket.level -= messages
        return math.ceil(wait)

    def _bucket(self, key: tuple[int, int | str], rate: float, size: float, now: float) -> _Bucket:
        if key not in self._buckets:
            self._buckets[key] = _Bucket(rate, size, size, now)
        return self._buckets[key]
