"""How a bridge is: each of its rooms with what waits there, what went wrong last, and who translates. No text, no name.

In a room its members see the titles of the rooms that theirs is linked with; the bot's admins see all bridges, in
private.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from babel.dates import format_timedelta

from handlers.bridging.scene import Scene
from handlers.dialogues.answers.language_names import plain_name
from messages.catalog import Catalog
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import overview
from storage.overview import RoomOverview

EngineOf = Callable[[str, str, str], str]
"""Given source and target language and a bridge's tier: the name of the engine that translates; "" if none does."""

_SLOW = timedelta(minutes=1)


def no_engine(source: str, target: str, tier: str) -> str:
    """Where nobody says who translates."""
    return ""


def tell(scene: Scene, engine: EngineOf) -> None:
    """Answer `status` in a room."""
    bridge = scene.bridge
    if bridge is None:
        scene.tell("bridging-none", command=scene.typed("new", scene.text("bridging-placeholder-name")))
        return
    rooms = overview.rooms(scene.conn, bridge.id)
    titles = {room.id: scene.title(room.id, room.platform) for room in rooms}
    parts = [of_bridge(scene.office.catalog, scene.language, rooms, scene.now, titles)]
    tier = overview.tier(scene.conn, bridge.id)
    parts += _engines(scene, engine, rooms, tier)
    scene.say(joined(parts, "\n"))


def of_bridge(
    catalog: Catalog, language: str, rooms: list[RoomOverview], now: datetime, titles: dict[int, str]
) -> RichText:
    """A bridge (of at least one room) in lines."""
    key = "status-title-paused" if rooms[0].paused else "status-title"
    lines = [plain(catalog.text(key, language, name=isolate(rooms[0].bridge))).wrapped(Style.BOLD)]
    for room in rooms:
        title = titles.get(room.id) or room.platform.title()
        tongue = isolate(plain_name(room.language, language)) if room.language else "?"
        what = [_waits(catalog, language, room, now), *_trouble(catalog, language, room, now)]
        said = catalog.text("status-room", language, title=title, language=tongue)
        lines.append(plain(f"• {said} – {' · '.join(what)}"))
    return joined(lines, "\n")


def _waits(catalog: Catalog, language: str, room: RoomOverview, now: datetime) -> str:
    if room.state == "closed":
        return catalog.text("status-closed", language, count=room.undelivered)
    if room.oldest is None or now - room.oldest < _SLOW:
        return catalog.text("status-up-to-date", language)
    return catalog.text("status-behind", language, count=room.undelivered, age=ago(now - room.oldest, language))


def _trouble(catalog: Catalog, language: str, room: RoomOverview, now: datetime) -> Iterable[str]:
    if room.failed:
        yield catalog.text("status-failed", language, count=room.failed)
    if room.problem and room.problem_at is not None:
        said = problem(catalog, language, room.problem)
        yield catalog.text("status-problem", language, problem=said, age=ago(now - room.problem_at, language))


def problem(catalog: Catalog, language: str, code: str) -> str:
    """An error's code in words; the code itself where it has none."""
    key = f"status-problem-{code.replace('_', '-')}"
    return catalog.text(key, language) if catalog.has(key) else isolate(code)


def ago(age: timedelta, language: str) -> str:
    """A span of time in words."""
    return format_timedelta(max(age, timedelta(minutes=1)), locale=language)


def _engines(scene: Scene, engine: EngineOf, rooms: list[RoomOverview], tier: str) -> list[RichText]:
    """Who translates from this room's language to those of the others."""
    here = next((room.language for room in rooms if room.id == scene.place.room_id), scene.language)
    lines = []
    for target in dict.fromkeys(room.language for room in rooms if room.language != here):
        name = engine(here, target, tier)
        values = {"source": scene.tongue(here), "target": scene.tongue(target)}
        if name:
            lines.append(plain(scene.text("status-engine", engine=isolate(name), **values)))
    return lines
