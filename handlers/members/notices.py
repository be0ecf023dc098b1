"""Telling the other accounts of a person, where they chat: `say_to` reaches only the room where one wrote last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handlers.private.visit import Choice, Visit, as_text, offered, send
from storage import menus


def tell_beside(visit: Visit, rooms: Iterable[int], key: str, choices: Sequence[Choice]) -> None:
    """Say a text in these private rooms, with choices as (key of the label, data)."""
    labelled = [(visit.text(label), data) for label, data in choices]
    for room_id in rooms:
        capabilities = visit.office.platforms[menus.platform_of(visit.conn, room_id)].capabilities
        body, extras = offered(capabilities, as_text(visit.text(key)), labelled, visit.text("menu-hint"))
        message = send(visit.conn, visit.office, room_id, body, extras, now=visit.now, rooms=visit.rooms)
        menus.add(visit.conn, message, room_id, [data for _, data in labelled], now=visit.now)
