"""The Bot API's methods and types, as a checker of requests.

The published description is compiled once into nested closures, since a stand-in that is strict about every field
must still answer a thousand requests a second. A complaint names places and types, never a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import orjson

from bot.sandbox.telegram.errors import Json

Check = Callable[[Any], str | None]
"""Says what is wrong with a JSON value, as `<path>: <why>`, or None."""
Decode = Callable[[Any], tuple[Any, str | None]]
"""The value of a raw argument (a string of a form, or JSON) and what is wrong with it."""

_ARRAY = "Array of "
_INTEGER = re.compile(r"-?\d{1,19}")
_NUMBER = re.compile(r"-?\d{1,19}(\.\d+)?")


class Upload:
    """A file that came as a part of a multipart body."""

    __slots__ = ("content", "filename", "mime")

    def __init__(self, filename: str, content: bytes, mime: str = "") -> None:
        self.filename = filename
        self.content = content
        self.mime = mime


def _of(*kinds: type, name: str) -> Check:
    def check(value: Any) -> str | None:
        return None if type(value) in kinds else f": must be {name}"

    return check


_SCALARS: dict[str, Check] = {
    "Integer": _of(int, name="Integer"),
    "Float": _of(int, float, name="Float"),
    "Boolean": _of(bool, name="Boolean"),
    "String": _of(str, name="String"),
    "InputFile": _of(str, Upload, name="InputFile"),
}


def _array(item: Check) -> Check:
    def check(value: Any) -> str | None:
        if type(value) is not list:
            return ": must be Array"
        for number, element in enumerate(value):
            problem = item(element)
            if problem is not None:
                return f"[{number}]{problem}"
        return None

    return check


def _constant(expected: str) -> Check:
    def check(value: Any) -> str | None:
        return None if value == expected else ": is not the constant of its type"

    return check


def _any_of(checks: list[Check]) -> Check:
    def check(value: Any) -> str | None:
        problems = []
        for one in checks:
            problem = one(value)
            if problem is None:
                return None
            problems.append(problem)
        # The kind that got furthest is the one that was meant: its complaint has the longest path.
        return max(problems, key=lambda text: len(text.partition(":")[0]))

    return check


class Method:
    """One method: its parameters, and which of them are required."""

    def __init__(self, name: str, fields: dict[str, Decode], required: tuple[str, ...]) -> None:
        self.name = name
        self._fields = fields
        self._required = required

    def check(self, raw: Mapping[str, Any]) -> tuple[Json, str | None]:
        """The arguments by name, decoded, and what is wrong with the request (`<parameter path>: <why>`) or None."""
        arguments: Json = {}
        for name, value in raw.items():
            decode = self._fields.get(name)
            if decode is None:
                return arguments, f"{name[:40]}: unknown parameter"
            arguments[name], problem = decode(value)
            if problem is not None:
                return arguments, name + problem
        for name in self._required:
            if name not in arguments:
                return arguments, f"{name}: missing"
        return arguments, None


class Schema:
    """All methods and types of one version of the Bot API."""

    def __init__(self, description: Json) -> None:
        self._description = description
        self._types: dict[str, Check] = dict(_SCALARS)
        self.methods = {name: self._method(name, method) for name, method in description["methods"].items()}
        self.update_kinds = frozenset(description["types"]["Update"]["fields"]) - {"update_id"}

    def _method(self, name: str, method: Json) -> Method:
        fields = method.get("fields", {})
        decoders = {field: self._decoder(tuple(spec["types"])) for field, spec in fields.items()}
        return Method(name, decoders, tuple(field for field, spec in fields.items() if spec["required"]))

    def _field(self, spec: Json) -> Check:
        return _constant(spec["const"]) if "const" in spec else self._union(tuple(spec["types"]))

    def _union(self, types: tuple[str, ...]) -> Check:
        if len(types) > 1 and all(one.startswith(_ARRAY) for one in types):
            # One array whose elements may be of each of these (sendMediaGroup), not one array for each.
            return _array(_any_of([self.type(one.removeprefix(_ARRAY)) for one in types]))
        checks = [self.type(one) for one in types]
        return checks[0] if len(checks) == 1 else _any_of(checks)

    def type(self, name: str) -> Check:
        """The check of a type by its name in the description, `Array of …` included."""
        known = self._types.get(name)
        if known is not None:
            return known
        if name.startswith(_ARRAY):
            check = _array(self.type(name.removeprefix(_ARRAY)))
        else:
            spec = self._description["types"][name]
            if spec.get("subtypes"):
                return self._subtypes(name, spec["subtypes"])
            return self._object(name, spec.get("fields", {}))
        self._types[name] = check
        return check

    def _subtypes(self, name: str, subtypes: list[str]) -> Check:
        checks: list[Check] = []
        # Registered before its parts are compiled: types refer to each other in circles.
        check = self._types[name] = _any_of(checks)
        checks.extend(self.type(one) for one in subtypes)
        return check

    def _object(self, name: str, specs: Json) -> Check:
        fields: dict[str, Check] = {}
        required = tuple(field for field, spec in specs.items() if spec["required"])

        def check(value: Any) -> str | None:
            if type(value) is not dict:
                return f": must be {name}"
            for key, item in value.items():
                one = fields.get(key)
                if one is None:
                    return f".{key[:40]}: unknown field"
                problem = one(item)
                if problem is not None:
                    return f".{key}{problem}"
            for key in required:
                if key not in value:
                    return f".{key}: missing"
            return None

        self._types[name] = check
        for field, spec in specs.items():
            fields[field] = self._field(spec)
        return check

    def _decoder(self, types: tuple[str, ...]) -> Decode:
        check = self._union(types)
        from_text = _text_decoder(types)

        def decode(raw: Any) -> tuple[Any, str | None]:
            if type(raw) is str:
                value, problem = from_text(raw)
                return value, problem or check(value)
            return raw, check(raw)

        return decode


def _text_decoder(types: tuple[str, ...]) -> Decode:
    """How a string is read where one of `types` is expected: forms carry nothing else."""
    if types == ("Integer", "String"):
        return lambda raw: (int(raw) if _INTEGER.fullmatch(raw) else raw, None)
    if "String" in types or "InputFile" in types:
        return lambda raw: (raw, None)
    if types == ("Integer",):
        return lambda raw: (int(raw), None) if _INTEGER.fullmatch(raw) else (None, ": must be Integer")
    if types == ("Float",):
        return lambda raw: (float(raw), None) if _NUMBER.fullmatch(raw) else (None, ": must be Float")
    if types == ("Boolean",):
        return lambda raw: (raw == "true", None if raw in {"true", "false"} else ": must be Boolean")
    return _json_decoder


def _json_decoder(raw: Any) -> tuple[Any, str | None]:
    try:
        return orjson.loads(raw), None
    except orjson.JSONDecodeError:
        return None, ": is not JSON"


@cache
def schema() -> Schema:
    """The Bot API 10.1, read once (bot/sandbox/data)."""
    source = files("bot.sandbox").joinpath("data", "telegram-bot-api-10.1.json")
    return Schema(orjson.loads(source.read_bytes()))
