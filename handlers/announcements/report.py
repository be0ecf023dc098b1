"""How a broadcast went, in words. Rooms have no names here: one is called by its bridge, its platform and its language.
Persons are only counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements import stored
from handlers.announcements.model import Broadcast
from handlers.dialogues.answers.language_names import plain_name
from handlers.private.visit import Choice, Office
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import broadcast_fates, broadcasts
from storage.broadcasts import Counts, TargetRow
from storage.sql import moved

PAGE: Final = 20
"""Rooms on a page of the list."""
_REASONS: Final = 12
"""Rooms named in the report itself."""
_ASKED: Final = 3
"""Destinations of unknown fate that are asked about at once."""
_LOST: Final = ("failed", "expired")
_AFTERWARDS: Final = {"not_corrected": "bc-not-corrected", "not_deleted": "bc-not-deleted"}
"""What may be wrong with what had arrived."""


def running(conn: sa.Connection, office: Office, broadcast: Broadcast, language: str, now: datetime) -> RichText:
    """How far it is."""
    counts = broadcasts.counts(conn, broadcast.id)
    lines = [_head(conn, office, broadcast, language, "bc-running"), *_numbers(office, counts, language)]
    held = broadcast_fates.held(conn, broadcast.id, now)
    if held:
        lines.append(plain(office.catalog.text("bc-held", language, count=held)))
    return joined(lines, "\n")


def final(conn: sa.Connection, office: Office, broadcast: Broadcast, language: str) -> tuple[RichText, list[Choice]]:
    """How it went, by room where it did not arrive, and what can be done about it."""
    catalog = office.catalog
    targets = broadcasts.targets(conn, broadcast.id)
    names = Names(conn, office, targets, language)
    lost = [target for target in targets if target.lost or target.error_code == "not_deleted"]
    unknown = [target for target in targets if target.state == "unknown"]
    key = _head_key(broadcast, targets, lost, unknown)
    counts = broadcasts.counts(conn, broadcast.id)
    lines = [_head(conn, office, broadcast, language, key), *_numbers(office, counts, language)]
    lines += [_fate(office, names, one, language) for one in lost[:_REASONS]]
    if len(lost) > _REASONS:
        lines.append(plain(catalog.text("bc-more", language, count=len(lost) - _REASONS)))
    if unknown and broadcast.state == "withdrawn":
        lines += [plain(f"• {names.of(one)}: {_reason(office, one, language)}") for one in unknown[:_REASONS]]
    elif unknown:
        lines += [plain(""), plain(catalog.text("bc-unknown", language, count=len(unknown)))]
        lines += [plain(f"• {names.of(one)}") for one in unknown[:_ASKED]]
    return joined(lines, "\n"), _choices(office, broadcast, targets, names, language)


def _head_key(
    broadcast: Broadcast, targets: Sequence[TargetRow], lost: Sequence[TargetRow], unknown: Sequence[TargetRow]
) -> str:
    if broadcast.state == "withdrawn":
        return "bc-withdrawn"
    if not targets:
        return "bc-nobody"
    return "bc-done-some" if lost or unknown else "bc-done"


def _choices(
    office: Office, broadcast: Broadcast, targets: Sequence[TargetRow], names: Names, language: str
) -> list[Choice]:
    catalog, ref = office.catalog, broadcast.ref
    found: list[Choice] = []
    if broadcast.state != "withdrawn":
        for number, target in [(n, one) for n, one in enumerate(targets) if one.state == "unknown"][:_ASKED]:
            name = names.of(target)
            found.append((catalog.text("bc-label-arrived", language, room=name), f"bc:arrived:{ref}:{number}"))
            found.append((catalog.text("bc-label-again", language, room=name), f"bc:again:{ref}:{number}"))
        lost = sum(target.lost for target in targets)
        if lost:
            found.append((catalog.text("bc-label-retry", language, count=lost), f"bc:retry:{ref}"))
    if targets:
        found.append((catalog.text("bc-label-list", language), f"bc:list:{ref}:0"))
    if any(target.state in ("sent", "waiting", "unknown") for target in targets) and broadcast.state != "withdrawn":
        found.append((catalog.text("bc-label-withdraw", language), f"bc:withdraw:{ref}"))
    return found


def page(
    conn: sa.Connection, office: Office, broadcast: Broadcast, language: str, number: int
) -> tuple[RichText, list[Choice]]:
    """One page of all rooms, each with how it went; persons as a number at the end."""
    catalog, ref = office.catalog, broadcast.ref
    targets = broadcasts.targets(conn, broadcast.id)
    rooms = [target for target in targets if target.person_id is None]
    pages = max(1, -(-len(rooms) // PAGE))
    number = min(max(number, 0), pages - 1)
    names = Names(conn, office, targets, language)
    counts = broadcasts.counts(conn, broadcast.id)
    lines = [_head(conn, office, broadcast, language, "bc-list"), *_numbers(office, counts, language), plain("")]
    shown = rooms[number * PAGE : (number + 1) * PAGE]
    lines += [_fate(office, names, one, language) for one in shown]
    choices: list[Choice] = []
    if number > 0:
        choices.append((catalog.text("bc-label-before", language), f"bc:list:{ref}:{number - 1}"))
    if number < pages - 1:
        choices.append((catalog.text("bc-label-next", language), f"bc:list:{ref}:{number + 1}"))
    choices.append((catalog.text("bc-label-report", language), f"bc:report:{ref}"))
    return joined(lines, "\n"), choices


def current(
    conn: sa.Connection, office: Office, broadcast: Broadcast, language: str, now: datetime
) -> tuple[RichText, list[Choice]]:
    """What there is to say of it now: how far it is, or how it went."""
    if broadcast.state != "sending":
        return final(conn, office, broadcast, language)
    choices = [
        (office.catalog.text("bc-label-list", language), f"bc:list:{broadcast.ref}:0"),
        (office.catalog.text("bc-label-withdraw", language), f"bc:withdraw:{broadcast.ref}"),
    ]
    return running(conn, office, broadcast, language, now), choices


# words


class Names:
    """What the destinations of a broadcast are called; those alike are numbered."""

    def __init__(self, conn: sa.Connection, office: Office, targets: Sequence[TargetRow], language: str) -> None:
        rooms = [target.room_id for target in targets if target.person_id is None]
        today = moved(conn, rooms)
        bridges = broadcast_fates.bridges_of(conn, {today.get(room, room) for room in rooms})
        bare: dict[str, str] = {}
        for one in targets:
            if one.person_id is not None:
                bare[one.destination] = office.catalog.text("bc-person", language)
                continue
            bridge = neutralise(bridges.get(today.get(one.room_id, one.room_id), "")) or "–"
            parts = (isolate(bridge), one.platform.title(), plain_name(one.language, language))
            bare[one.destination] = " · ".join(parts)
        alike = Counter(bare.values())
        seen: Counter[str] = Counter()
        self._names: dict[str, str] = {}
        for destination, name in bare.items():
            seen[name] += 1
            self._names[destination] = f"{name} ({seen[name]})" if alike[name] > 1 else name

    def of(self, target: TargetRow) -> str:
        """The name of one."""
        return self._names[target.destination]


def _head(conn: sa.Connection, office: Office, broadcast: Broadcast, language: str, key: str) -> RichText:
    title = isolate(stored.title(conn, office, broadcast, language))
    return plain(office.catalog.text(key, language, title=title)).wrapped(Style.BOLD)


def _numbers(office: Office, counts: Counts, language: str) -> list[RichText]:
    lines = []
    for key, kind in (("bc-rooms", counts.rooms), ("bc-persons", counts.persons)):
        total = sum(kind.values())
        failed = sum(kind.get(state, 0) for state in _LOST)
        done = kind.get("sent", 0)
        if total:
            name = f"{key}-failed" if failed else key
            more = {"failed": failed} if failed else {}
            lines.append(plain(office.catalog.text(name, language, done=done, total=total, **more)))
    return lines


def _fate(office: Office, names: Names, target: TargetRow, language: str) -> RichText:
    """A room and how it went there, with the colon as the language writes it."""
    reason = _reason(office, target, language)
    return plain("• " + office.catalog.text("card-fact", language, label=names.of(target), value=reason))


def _reason(office: Office, target: TargetRow, language: str) -> str:
    """How it went with one, and why."""
    if target.error_code in _AFTERWARDS:
        return office.catalog.text(_AFTERWARDS[target.error_code], language)
    if target.state in _LOST and target.error_code:
        return office.catalog.text("bc-reason", language, code=target.error_code)
    return office.catalog.text("bc-state", language, state=target.state)
