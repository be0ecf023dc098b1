"""Rules that hold between settings: who claims a room, what an engine needs, which languages belong together.

They read the raw tables, tolerantly, and not the validated models: so they also speak when another value is wrong,
and everything is said at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from config.errors import ConfigProblem, KeyPath
from config.kinds import ENGINE_NEEDS, IDS
from config.settings import Network, Translation

Raw = Mapping[str, Any]


def broken_rules(data: Raw) -> Iterator[ConfigProblem]:
    """All problems that lie between settings; `line` is filled in later."""
    bridges = [(place, bridge) for place, bridge in enumerate(_list(data, "bridges")) if isinstance(bridge, Mapping)]
    yield from _languages(data)
    yield from _listed_twice(data)
    yield from _platforms(data, bridges)
    yield from _credentials(data)
    yield from _engines(data)
    yield from _bridge_names(bridges)
    yield from _bridge_sizes(bridges)
    yield from _claims(bridges)
    yield from _room_languages(data, bridges)


def _table(data: Raw, name: str) -> Raw:
    value = data.get(name, {})
    return value if isinstance(value, Mapping) else {}


def _list(data: Raw, name: str, default: tuple[str, ...] = ()) -> list[Any]:
    value = data.get(name, default)
    return list(value) if isinstance(value, list | tuple) else []


def _network_languages(data: Raw) -> tuple[str, ...]:
    languages = _list(_table(data, "network"), "languages", Network().languages)
    return tuple(language for language in languages if isinstance(language, str))


def _languages(data: Raw) -> Iterator[ConfigProblem]:
    network = _table(data, "network")
    languages = _network_languages(data)
    default = network.get("default_language", Network().default_language)
    if languages and isinstance(default, str) and default not in languages:
        path = ("network", "default_language" if "default_language" in network else "languages")
        yield ConfigProblem("default-language-missing", path, None, {"given": default, "allowed": languages})


def _listed_twice(data: Raw) -> Iterator[ConfigProblem]:
    for section, key in (("network", "languages"), ("translation", "engines")):
        items = _list(_table(data, section), key)
        for place, item in enumerate(items):
            if isinstance(item, str) and item in items[:place]:
                yield ConfigProblem("listed-twice", (section, key, place), None, {"given": item})


def _rooms(bridges: list[tuple[int, Raw]]) -> Iterator[tuple[KeyPath, str, Raw]]:
    for place, bridge in bridges:
        for number, room in enumerate(_list(bridge, "rooms")):
            if isinstance(room, Mapping):
                yield ("bridges", place, "rooms", number), _name(place, bridge), room


def _name(place: int, bridge: Raw) -> str:
    name = bridge.get("name")
    return name if isinstance(name, str) and name.strip() else f"#{place + 1}"


def _platforms(data: Raw, bridges: list[tuple[int, Raw]]) -> Iterator[ConfigProblem]:
    missing = [platform for platform in IDS if platform not in data]
    for path, name, room in _rooms(bridges):
        platform = room.get("platform")
        if platform in missing:
            missing.remove(platform)
            yield ConfigProblem(f"{platform}-section-missing", path, None, {"bridge": name})
    if not bridges and len(missing) == len(IDS):
        yield ConfigProblem("no-platform", (), None, {"allowed": tuple(IDS)})


def _credentials(data: Raw) -> Iterator[ConfigProblem]:
    matrix = data.get("matrix")
    if not isinstance(matrix, Mapping):
        return
    if matrix.get("access_token"):
        if not matrix.get("device_id"):
            yield ConfigProblem("matrix-device-missing", ("matrix", "access_token"))
    elif not matrix.get("password"):
        yield ConfigProblem("matrix-credentials-missing", ("matrix",))


def _engines(data: Raw) -> Iterator[ConfigProblem]:
    translation = _table(data, "translation")
    engines = _list(translation, "engines", Translation().engines)
    for engine in dict.fromkeys(engine for engine in engines if isinstance(engine, str)):
        table = _table(translation, engine)
        missing = tuple(key for key in ENGINE_NEEDS.get(engine, ()) if not table.get(key))
        if missing:
            path: KeyPath = ("translation", engine) if engine in translation else ("translation", "engines")
            yield ConfigProblem("engine-needs", path, None, {"engine": engine, "keys": missing})


def _bridge_names(bridges: list[tuple[int, Raw]]) -> Iterator[ConfigProblem]:
    seen: set[str] = set()
    for place, bridge in bridges:
        name = bridge.get("name")
        if not isinstance(name, str):
            continue
        if name.strip() in seen:
            yield ConfigProblem("bridge-name-twice", ("bridges", place, "name"), None, {"bridge": name.strip()})
        seen.add(name.strip())


def _bridge_sizes(bridges: list[tuple[int, Raw]]) -> Iterator[ConfigProblem]:
    for place, bridge in bridges:
        count = len(_list(bridge, "rooms"))
        if count < 2:
            values = {"bridge": _name(place, bridge), "count": count}
            yield ConfigProblem("bridge-too-small", ("bridges", place), None, values)


def _claims(bridges: list[tuple[int, Raw]]) -> Iterator[ConfigProblem]:
    claimed: dict[tuple[str, str], tuple[KeyPath, str]] = {}
    for path, name, room in _rooms(bridges):
        platform, identifier = room.get("platform"), room.get("id")
        if not isinstance(platform, str) or not isinstance(identifier, str | int):
            continue
        first, owner = claimed.setdefault((platform, str(identifier)), (path, name))
        if first == path:
            continue
        values = {"given": str(identifier), "bridge": name, "other": owner}
        code = "room-listed-twice" if first[:2] == path[:2] else "room-claimed-twice"
        yield ConfigProblem(code, (*path, "id"), None, values)


def _room_languages(data: Raw, bridges: list[tuple[int, Raw]]) -> Iterator[ConfigProblem]:
    languages = _network_languages(data)
    for path, _, room in _rooms(bridges):
        language = room.get("language")
        if languages and isinstance(language, str) and language not in languages:
            values = {"given": language, "allowed": languages}
            yield ConfigProblem("room-language-missing", (*path, "language"), None, values)
