"""From what pydantic found to our own codes, with what helps to mend it: what was expected, what was probably meant.

Values of secrets never get into a problem: what was given is repeated only where no secret can stand.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, SecretStr, ValidationError
from pydantic_core import ErrorDetails

from config.errors import ConfigProblem, KeyPath
from config.settings import Settings

_EXPECTED = (
    (re.compile(r"bool_"), "boolean"),
    (re.compile(r"int_"), "integer"),
    (re.compile(r"(float|decimal)_"), "number"),
    (re.compile(r"(tuple|list|set|iterable)_"), "list"),
    (re.compile(r"(model|dict|mapping)_"), "table"),
    (re.compile(r"byte_size"), "size"),
    (re.compile(r"(string|path)_"), "text"),
)
_LIMITS = ("ge", "gt", "le", "lt", "min_length", "max_length")


def problems_of(error: ValidationError, start: KeyPath = ()) -> list[ConfigProblem]:
    """One problem for each finding; `start` is the path of the table that was validated."""
    return [_problem((*start, *detail["loc"]), detail) for detail in error.errors(include_url=False)]


def section_names() -> tuple[str, ...]:
    """The tables that a file may have."""
    return tuple(name for name in Settings.model_fields if name != "secret_key")


def _problem(path: KeyPath, detail: ErrorDetails) -> ConfigProblem:
    kind = detail["type"]
    context: dict[str, Any] = dict(detail.get("ctx", {}))
    if kind == "missing":
        return ConfigProblem("missing", path, None, {"key": str(path[-1])})
    if kind == "extra_forbidden":
        return ConfigProblem("unknown-key", path, None, _what_was_meant(path))
    if kind == "literal_error":
        allowed = tuple(re.findall(r"'([^']*)'", str(context.get("expected"))))
        return ConfigProblem("not-one-of", path, None, {"given": _given(path, detail), "allowed": allowed})
    limits = {name: context[name] for name in _LIMITS if name in context}
    if limits or kind == "finite_number":
        return ConfigProblem("out-of-range", path, None, {"given": _given(path, detail), **limits})
    if expected := next((word for form, word in _EXPECTED if form.match(kind)), None):
        return ConfigProblem("wrong-type", path, None, {"expected": expected})
    return ConfigProblem(kind, path, None, context)


def _given(path: KeyPath, detail: ErrorDetails) -> object:
    value = detail["input"]
    if not isinstance(value, str | int | float):
        return ""
    return "" if any(annotation is SecretStr for annotation in _annotations(path)) else value


def _annotations(path: KeyPath) -> Iterator[Any]:
    model: type[BaseModel] | None = Settings
    for name in path:
        if isinstance(name, int):
            continue
        field = model.model_fields.get(name) if model else None
        yield field.annotation if field else None
        model = model_inside(field.annotation) if field else None


def model_inside(annotation: Any) -> type[BaseModel] | None:
    """The model inside `Model`, `Model | None` or `tuple[Model, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for part in get_args(annotation) if (model := model_inside(part))), None)


def _what_was_meant(path: KeyPath) -> dict[str, object]:
    *parents, key = path
    annotations = list(_annotations(tuple(parents)))
    model = model_inside(annotations[-1]) if annotations else Settings
    known = tuple(model.model_fields) if parents and model else section_names()
    values: dict[str, object] = {"key": str(key), "allowed": known}
    if close := difflib.get_close_matches(str(key), known, n=1):
        values["suggestion"] = close[0]
    elif section := _home_of(str(key)):
        values["section"] = section
    return values


def _home_of(key: str) -> str | None:
    """The section that has such a key, for one that was written into the wrong table."""
    for name, field in Settings.model_fields.items():
        model = model_inside(field.annotation)
        if model and key in model.model_fields:
            return name
    return None
