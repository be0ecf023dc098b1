"""From a file and an environment to settings, or to the list of everything that is wrong with them.

Paths in the file are relative to the file, so that a service finds its database whatever its working directory.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import SecretStr, ValidationError

from config.environment import Environment
from config.errors import ConfigErrors, ConfigProblem, KeyPath
from config.explain import problems_of, section_names
from config.lines import lines_of, nearest_line
from config.rules import broken_rules
from config.settings import Settings

_SQLITE = "sqlite:///"


def load(path: Path, environ: Mapping[str, str]) -> Settings:
    """Settings of the file, with what the environment puts in their place. ConfigErrors with all problems at once."""
    file = path.absolute()
    text = _read(file)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigErrors([_syntax(error, text)], path) from None
    environment = Environment(environ)
    problems = list(environment.problems())
    problems += _out_of_place(data)
    merged = _merge(data, environment())
    between = list(broken_rules(merged))
    try:
        settings = Settings(**merged)
    except ValidationError as error:
        invalid = problems_of(error)
        places = {problem.path for problem in invalid}
        problems += [*invalid, *(problem for problem in between if problem.path not in places)]
    else:
        problems += between
        if not problems:
            return _absolute(settings, file.parent)
    raise ConfigErrors(_located(problems, text, environment), path)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        code = "file-missing"
    except UnicodeDecodeError:
        code = "file-not-utf8"
    except OSError:
        code = "file-unreadable"
    raise ConfigErrors([ConfigProblem(code)], file)


def _syntax(error: tomllib.TOMLDecodeError, text: str) -> ConfigProblem:
    """tomllib tells the place in its message only (until Python 3.14)."""
    said = str(error)
    place = re.search(r"\(at line (\d+), column (\d+)\)", said)
    line = int(place[1]) if place else text.count("\n") + 1
    repeated = ("overwrite" in said) or ("twice" in said) or ("Duplicate" in said)
    return ConfigProblem("toml-repeated" if repeated else "toml-syntax", (), line)


def _out_of_place(data: dict[str, Any]) -> list[ConfigProblem]:
    """Takes out what must not reach `Settings`: the key of all secrets, and names that pydantic-settings would obey."""
    found = []
    for key in [name for name in data if name == "secret_key" or name.startswith("_")]:
        del data[key]
        code = "secret-key-in-file" if key == "secret_key" else "unknown-key"
        found.append(ConfigProblem(code, (key,), None, {"key": key, "allowed": section_names()}))
    return found


def _merge(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _merge(old, value) if isinstance(old, Mapping) and isinstance(value, Mapping) else value
    return merged


def _located(problems: list[ConfigProblem], text: str, environment: Environment) -> list[ConfigProblem]:
    lines = lines_of(text)
    located = [_locate(problem, lines, environment) for problem in problems]
    return sorted(located, key=lambda problem: problem.line or 0)


def _locate(problem: ConfigProblem, lines: dict[KeyPath, int], environment: Environment) -> ConfigProblem:
    deeper = problem.code == "wrong-type"  # SECTION__KEY__MORE puts a table where a plain value belongs
    if variable := environment.variable(problem.path) or (deeper and environment.variable_below(problem.path)):
        return replace(problem, values={**problem.values, "variable": variable})
    return replace(problem, line=nearest_line(lines, problem.path))


def _absolute(settings: Settings, folder: Path) -> Settings:
    url = settings.storage.url.get_secret_value()
    if url.startswith(_SQLITE):
        url = f"{_SQLITE}{folder / url.removeprefix(_SQLITE)}"
    storage = {"url": SecretStr(url), "key_file": folder / settings.storage.key_file.expanduser()}
    glossary = settings.translation.glossary
    translation = {
        "apertium_modes": folder / settings.translation.apertium_modes.expanduser(),
        "glossary": folder / glossary.expanduser() if glossary else None,
    }
    update = {
        "storage": settings.storage.model_copy(update=storage),
        "translation": settings.translation.model_copy(update=translation),
    }
    return settings.model_copy(update=update)
