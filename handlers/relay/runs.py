"""Who wrote last in a room: one who goes on writing is not named again above every line.

Kept in memory only: after a restart the name is shown once more. Whatever else is said in the room ends a run, and what
a run begins with is never taken away from above the lines that it names (storage/sent_notes.py knows it after a
restart). So with albums, of whose media one names the author.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, TypeVar

from messages.richtext import RichText, Style
from storage.outbox import Delivery

T = TypeVar("T")

WITHIN: Final = timedelta(seconds=60)
"""Between two messages of a run."""
_REMEMBERED: Final = 5000


def byline(body: RichText | None) -> RichText | None:
    """Who wrote, as it stands at the start of a copy; None if it does not."""
    if body is None:
        return None
    line = next((span for span in body.spans if span.style is Style.BYLINE and span.start == 0), None)
    return None if line is None else body.slice(0, line.end)


@dataclass(frozen=True, slots=True)
class Lead:
    """The copy that names an author, and when the latest of those that lean on it was written."""

    head: int  # the message that shows the name
    name: RichText
    author: bytes | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Album:
    """Media of which one message alone names the author, and the messages of the others."""

    name: RichText
    others: tuple[int, ...]


class Runs:
    """The runs of all rooms. `spoken` is called for whatever people write there."""

    def __init__(self) -> None:
        self._last: dict[int, Lead] = {}
        self._disturbed: dict[int, bool] = {}
        self._heads: OrderedDict[tuple[int, int], RichText] = OrderedDict()
        self._albums: OrderedDict[tuple[int, int], Album] = OrderedDict()

    def spoken(self, room_id: int) -> None:
        """Something else stands below the last copy now."""
        self._last.pop(room_id, None)
        if room_id in self._disturbed:
            self._disturbed[room_id] = True

    def follows(self, delivery: Delivery) -> Lead | None:
        """What names the author of this one, which is to be sent now, right above it; None if it has to do so itself.
        Whatever it is, `sent` is to be told."""
        self._disturbed[delivery.room_id] = False
        last, name = self._last.get(delivery.room_id), byline(delivery.body)
        if last is None or name is None or name.text != last.name.text or not _goes_on(delivery):
            return None
        if delivery.message_id is None or not timedelta() <= delivery.created_at - last.at <= WITHIN:
            return None
        # Two people may be shown under one name.
        return last if delivery.author is not None and delivery.author == last.author else None

    def sent(self, delivery: Delivery, lead: Lead | None) -> int | None:
        """This stands in its room now, under `lead` if its name was left out; `delivery` as it was before. Returns the
        message that names its author, if nothing leaned on that before."""
        room_id, message_id, name = delivery.room_id, delivery.message_id, byline(delivery.body)
        disturbed = self._disturbed.pop(room_id, False)  # who spoke while it was sent may stand below it
        if lead is not None and message_id is not None:
            self._last[room_id] = replace(lead, at=delivery.created_at)
        elif name is not None and message_id is not None and _begins(delivery):
            self._last[room_id] = Lead(message_id, name, delivery.author, delivery.created_at)
        else:
            disturbed = True
        if disturbed:
            self.spoken(room_id)
        return lead.head if lead is not None and self._remember(lead, room_id) else None

    def heading(self, message_id: int | None, room_id: int) -> RichText | None:
        """The name that this message's copy shows for those below it; None if it shows it for itself alone."""
        return None if message_id is None else self._heads.get((message_id, room_id))

    def album(self, message_id: int, room_id: int, name: RichText, others: Sequence[int]) -> None:
        """This message's medium alone names the author of an album in a room."""
        if others:
            _put(self._albums, (message_id, room_id), Album(name, tuple(others)))

    def album_without(self, message_id: int, room_id: int) -> Album | None:
        """The album that has lost its author's name with this message; None if it has lost none."""
        return self._albums.pop((message_id, room_id), None)

    def _remember(self, lead: Lead, room_id: int) -> bool:
        """Returns whether it is new."""
        known = (lead.head, room_id) in self._heads
        _put(self._heads, (lead.head, room_id), lead.name)
        return not known


def _put(into: OrderedDict[tuple[int, int], T], key: tuple[int, int], value: T) -> None:
    into[key] = value
    if len(into) > _REMEMBERED:
        into.popitem(last=False)


def _goes_on(delivery: Delivery) -> bool:
    """An answer names who gives it, and the further parts of a message count themselves."""
    target = delivery.target
    plain = target.message_id is None and target.event_id is None
    return plain and delivery.part == 0 and delivery.kind == "send" and not delivery.extras.album


def _begins(delivery: Delivery) -> bool:
    """A text that names its author: what can be left standing, withdrawn, if others lean on it."""
    return delivery.part == 0 and delivery.extras.media is None
