"""Media that go together as one message, each still a message of its own to whoever answers or edits it.

What was sent as an album stays one where there are albums, and waits half a second for what belongs to it: its media
come one by one. Pictures that one author sent in a row go together too, if they happen to be due together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from messages.richtext import EMPTY, RichText, Style
from messages.types import Part
from storage.outbox import Delivery

WITHIN: Final = timedelta(seconds=60)
"""Between the first and the last picture of a row that was not sent as an album."""
GATHER: Final = timedelta(seconds=0.5)
"""For which the last that came of an album waits for more of it."""
_SORTS: Final = {"photo": "seen", "video": "seen", "document": "document", "audio": "audio"}
"""What goes together: Telegram mixes pictures and films, and nothing else (Bot API, sendMediaGroup)."""


def grouped(due: Sequence[Delivery], most: int) -> Iterator[list[Delivery]]:
    """What is due in a room, in order, in groups of at most `most` that are to be sent as one; the others alone."""
    rest = list(due)
    while rest:
        group = _album(rest, most) or _row(rest, most) if most > 1 else []
        if len(group) < 2:
            group = rest[:1]
        taken = {delivery.id for delivery in group}
        rest = [delivery for delivery in rest if delivery.id not in taken]
        yield group


def waiting(groups: Sequence[Sequence[Delivery]], most: int, now: datetime) -> tuple[int, float]:
    """How many of these groups may go now, and for how many seconds more of the album that comes next may still come.
    With it waits what follows it of its captions."""
    number = len(groups)
    while number and _further(groups[number - 1][0], {groups[number - 1][0].message_id}):
        number -= 1
    wait = incomplete(groups[number - 1], most, now) if number else 0.0
    return (number - 1, wait) if wait else (len(groups), 0.0)


def incomplete(group: Sequence[Delivery], most: int, now: datetime) -> float:
    """Seconds for which more of this album may still come; 0 if it is none, or has waited."""
    if not group[0].extras.album or not _medium(group[0]) or not 1 <= len(group) < most:
        return 0.0
    return max(0.0, (max(one.created_at for one in group) + GATHER - now).total_seconds())


def captioned(items: Sequence[Delivery]) -> list[Part]:
    """The parts of an album. Its author is named once: by the one item that has a caption, which the whole album then
    shows, else by the first."""
    worded = [number for number, item in enumerate(items) if _worded(item)]
    naming = {0, *worded} if len(worded) != 1 else set(worded)
    return [
        Part((item.body or EMPTY) if number in naming else EMPTY, replace(item.extras, album=""))
        for number, item in enumerate(items)
    ]


def _album(rest: Sequence[Delivery], most: int) -> list[Delivery]:
    """What was sent as one. The further parts of a long caption are passed over: they follow the album. Below pictures
    with two captions apps show neither, and so not even whose they are: the second begins an album of its own."""
    first = rest[0]
    if not first.extras.album or not _medium(first):
        return []
    group = [first]
    messages: set[int | None] = {first.message_id}
    for delivery in rest[1:]:
        if _medium(delivery) and delivery.extras.album == first.extras.album and len(group) < most:
            if _sort(first) == "seen" and _worded(delivery) and any(map(_worded, group)):
                break
            group.append(delivery)
            messages.add(delivery.message_id)
        elif not _further(delivery, messages):
            break
    return group


def _further(delivery: Delivery, messages: set[int | None]) -> bool:
    """A further part of the text of one of these."""
    text = delivery.kind == "send" and delivery.extras.media is None
    return text and delivery.part > 0 and delivery.message_id in messages


def _row(rest: Sequence[Delivery], most: int) -> list[Delivery]:
    """Pictures of one author without a word or anything in between."""
    group: list[Delivery] = []
    for delivery in rest[:most]:
        if not _in_a_row(delivery) or (group and not _goes_with(delivery, group)):
            break
        group.append(delivery)
    return group


def _in_a_row(delivery: Delivery) -> bool:
    body = delivery.body or EMPTY
    return _medium(delivery) and not delivery.extras.album and bool(body.text) and _only_name(body)


def _goes_with(delivery: Delivery, group: Sequence[Delivery]) -> bool:
    first, target = group[0], delivery.target
    if target.message_id is not None or target.event_id is not None:
        return False  # it answers something
    alike = delivery.body == first.body and delivery.extras.profile == first.extras.profile
    return alike and _sort(delivery) == _sort(first) and delivery.created_at - first.created_at <= WITHIN


def _medium(delivery: Delivery) -> bool:
    """A medium that albums take."""
    plain = delivery.kind == "send" and delivery.policy != "hold" and not delivery.broken
    return plain and _sort(delivery) != ""


def _sort(delivery: Delivery) -> str:
    media = delivery.extras.media
    return "" if media is None else _SORTS.get(media.file.kind, "")


def _worded(delivery: Delivery) -> bool:
    return not _only_name(delivery.body or EMPTY)


def _only_name(body: RichText) -> bool:
    """Whether it says nothing but who sent it."""
    return not body.text or any(
        span.style is Style.BYLINE and span.start == 0 and span.end >= len(body.text) for span in body.spans
    )
