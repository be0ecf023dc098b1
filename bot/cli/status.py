"""`passerelle status`: what waits, what was set aside and why. Reads only; a running bot is not disturbed."""

from __future__ import annotations

from datetime import UTC, datetime

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.app import open_storage
from config.settings import Settings
from storage import dead_letters, migrate, overview, rotation
from storage.crypto import Secrets
from storage.dead_letters import DeadLetters
from storage.overview import AsideOverview, RoomOverview

_NAMES = ("N", "bridge", "room", "language", "state")
_NUMBERS = ("to handle", "to deliver", "failed", "unknown")


async def status(settings: Settings) -> int:
    """Show the tables. 0 if nothing was set aside, failed or is of unknown fate, else 1."""
    database, secrets = await open_storage(settings)
    try:
        if await database.read(migrate.current_revision) is None:
            Console().print("Nothing yet: the bot has not run with this configuration.")
            return 0
        secrets = await database.read(rotation.in_use, secrets=secrets)
        rooms = await database.read(overview.rooms)
        aside = await database.read(overview.set_aside)
        dead = await database.read(dead_letters.listed)
    finally:
        await database.close()
    console = Console()
    console.print(_rooms(rooms, secrets))
    if dead:
        console.print(_dead(dead, secrets))
        console.print("`passerelle retry --room N`, or `--all`, sends them again once the cause is mended.")
    if aside:
        console.print(_aside(aside, secrets))
    return int(bool(aside) or any(room.failed or room.unknown for room in rooms))


def _rooms(rooms: list[RoomOverview], secrets: Secrets) -> Table:
    table = Table(title="Rooms")
    for name in (*_NAMES, *_NUMBERS[:2], "waiting for", *_NUMBERS[2:], "last problem"):
        table.add_column(name, justify="right" if name in ("N", *_NUMBERS) else "left")
    for room in rooms:
        table.add_row(
            str(room.id),
            escape(room.bridge),
            escape(f"{room.platform} {_address(room.address, secrets)}"),
            room.language,
            "paused" if room.paused else room.state,
            str(room.unhandled),
            str(room.undelivered),
            _age(room.oldest),
            str(room.failed),
            str(room.unknown),
            escape(f"{room.problem}, {_age(room.problem_at)} ago") if room.problem else "—",
        )
    return table


def _dead(dead: list[DeadLetters], secrets: Secrets) -> Table:
    table = Table(title="Failed for good")
    for name in ("N", "bridge", "room", "reason", "deliveries", "last"):
        table.add_column(name)
    for one in dead:
        place = "private" if one.private else f"{one.platform} {_address(one.address, secrets)}"
        last = one.last.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
        shown = ", ".join(map(str, one.ids)) + ("…" if one.count > len(one.ids) else "")
        table.add_row(
            str(one.room_id), escape(one.bridge), escape(place), escape(one.code), f"{one.count}: {shown}", last
        )
    return table


def _aside(aside: list[AsideOverview], secrets: Secrets) -> Table:
    table = Table(title="Events set aside")
    for name in ("room", "error", "at", "count", "last"):
        table.add_column(name)
    for one in aside:
        room = f"{one.platform} {_address(one.address, secrets)}" if one.address else "unreadable"
        last = one.last.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
        table.add_row(escape(room), escape(one.code), escape(one.place), str(one.count), last)
    return table


def _address(ciphertext: bytes, secrets: Secrets) -> str:
    chat, _, topic = secrets.decrypt(ciphertext).partition("\n")
    return f"{chat}/{topic}" if topic else chat


def _age(since: datetime | None) -> str:
    if since is None:
        return "—"
    seconds = int((datetime.now(UTC) - since).total_seconds())
    hours, rest = divmod(max(0, seconds), 3600)
    return f"{hours} h {rest // 60} min" if hours else f"{rest // 60} min {rest % 60} s"
