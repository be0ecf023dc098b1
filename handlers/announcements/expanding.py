"""A broadcast as each destination sees it: written once for all rooms of a language, a time zone and a platform, once
for each person, and laid out as the platform shows choices.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements.audience import Destination
from handlers.announcements.model import Broadcast, Composed, Pick, Reader
from handlers.announcements.stored import Means
from handlers.ports import Platform
from handlers.private.visit import Office
from messages.keycaps import KEYCAPS
from messages.richtext import EMPTY, RichText, Style, joined, plain
from messages.splitting import split
from messages.types import NO_EXTRAS, Button, Extras
from storage import outbox
from storage.ledger import NOTHING, Target
from storage.outbox import NewDelivery

FILE_PART: Final = 1000
"""The part that is a file. A message of its own, so that the text can be edited and both can be deleted."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What goes to one destination: parts by number, and what its picks mean, with the reactions that pick them."""

    parts: dict[int, tuple[RichText, Extras]]
    picks: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


class Renderer:
    """Writes for the destinations of one broadcast at one moment."""

    def __init__(self, conn: sa.Connection, means: Means, broadcast: Broadcast, now: datetime) -> None:
        self._conn = conn
        self._means = means
        self._broadcast = broadcast
        self._now = now
        self._compose = means.composers[broadcast.composer]
        self._rooms: dict[tuple[str, str, str], Rendered | None] = {}

    def render(self, language: str, time_zone: str, platform: str, person_id: int | None) -> Rendered | None:
        """For one destination; None if there is nothing to say to it. Raises what the composer raises."""
        if person_id is not None:
            return self._render(language, time_zone, platform, person_id)
        key = (language, time_zone, platform)
        if key not in self._rooms:
            self._rooms[key] = self._render(language, time_zone, platform, None)
        return self._rooms[key]

    def of(self, destination: Destination) -> Rendered | None:
        """The same."""
        one = destination
        return self.render(one.language, one.time_zone, one.platform, one.person_id)

    def _render(self, language: str, time_zone: str, name: str, person_id: int | None) -> Rendered | None:
        office = self._means.office
        platform = office.platforms[name]
        reader = Reader(language, time_zone, platform.capabilities, name, person_id)
        composed = self._compose(self._conn, office, self._broadcast, reader, self._now)
        return None if composed is None else rendered(office, platform, composed, language)


def rendered(office: Office, platform: Platform, composed: Composed, language: str) -> Rendered:
    """What somebody composed, as a platform shows it."""
    choices = tuple(pick for pick in composed.choices if not _is_link(pick))
    body, extras = composed.body, NO_EXTRAS
    if platform.capabilities.buttons:
        extras = Extras(keyboard=_keyboard(composed))
    elif composed.choices:
        body, extras = _listed(office, platform, composed, choices, language)
    texts = split(body, platform.fits) if body.text else []
    last = len(texts) - 1
    parts = {number: (text, extras if number == last else NO_EXTRAS) for number, text in enumerate(texts)}
    if composed.file is not None:
        parts[FILE_PART] = (EMPTY, Extras(file=composed.file))
    elif composed.remote is not None:
        parts[FILE_PART] = (plain(composed.remote.name), Extras(remote=composed.remote))
    return Rendered(parts, tuple(pick.data for pick in choices), tuple(pick.key for pick in choices))


def _keyboard(composed: Composed) -> tuple[tuple[Button, ...], ...]:
    buttons = [
        Button(pick.label, url=pick.data) if _is_link(pick) else Button(pick.label, pick.data)
        for pick in composed.choices
    ]
    columns = max(1, composed.columns)
    return tuple(tuple(buttons[at : at + columns]) for at in range(0, len(buttons), columns))


def _listed(
    office: Office, platform: Platform, composed: Composed, choices: tuple[Pick, ...], language: str
) -> tuple[RichText, Extras]:
    """Choices as lines below the text, and the reactions that pick them."""
    signs = [pick.key or (KEYCAPS[at] if at < len(KEYCAPS) else "") for at, pick in enumerate(choices)]
    lines = []
    for pick in composed.choices:
        if _is_link(pick):
            lines.append(plain(office.catalog.text("card-fact", language, label=pick.label, value=pick.data)))
        else:
            at = choices.index(pick)
            sign = pick.key or f"{at + 1}."
            lines.append(plain(pick.label if pick.label.startswith(sign) else f"{sign} {pick.label}"))
    reactions = tuple(sign for sign in signs if sign) if platform.capabilities.reactions else ()
    if reactions:
        lines.append(plain(office.catalog.text("bc-hint", language)).wrapped(Style.ITALIC))
    above = [composed.body, plain("")] if composed.body.text else []
    return joined([*above, *lines], "\n"), Extras(reactions=reactions)


def _is_link(pick: Pick) -> bool:
    return pick.data.startswith("https://")


def send_of(
    rendering: Rendered, part: int, room_id: int, message_id: int, *, revision: int = 1, not_before: datetime | None
) -> NewDelivery:
    """The send of one part; those after the first answer to it."""
    body, extras = rendering.parts[part]
    return NewDelivery(
        "send",
        room_id,
        body,
        message_id=message_id,
        revision=revision,
        part=part,
        target=Target(message_id=message_id) if part else NOTHING,
        priority=outbox.BULK,
        policy="hold",
        extras=extras,
        not_before=not_before,
    )
