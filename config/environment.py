"""Settings from the environment: PASSERELLE_TELEGRAM__TOKEN and so on, one variable for each setting.

The environment is handed over, never read from the process here. Each value remembers its variable, so that what is
wrong with it can be said where it was written; a variable that names no section is a problem, not silence.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_settings import EnvSettingsSource

from config.errors import ConfigProblem, KeyPath
from config.settings import Settings

PREFIX = "PASSERELLE_"


class Environment(EnvSettingsSource):
    """The part of `environ` that is ours, nested as the file is."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = {name: value for name, value in environ.items() if name.upper().startswith(PREFIX) and value}
        self.variables: dict[KeyPath, str] = {_path(name): name for name in self._environ}
        super().__init__(Settings)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return {name.lower(): value for name, value in self._environ.items()}

    def decode_complex_value(self, field_name: str, field: FieldInfo, value: Any) -> Any:
        """JSON, or a plain list with commas; anything else is left to the validation, which says what was expected."""
        try:
            return json.loads(value)
        except ValueError:
            return value if "{" in value or "[" in value else [part.strip() for part in value.split(",")]

    def variable(self, path: KeyPath) -> str | None:
        """The variable that set this value or a table around it."""
        return next((self.variables[path[:n]] for n in range(len(path), 0, -1) if path[:n] in self.variables), None)

    def variable_below(self, path: KeyPath) -> str | None:
        """A variable that set a value inside this one."""
        return next((name for inner, name in self.variables.items() if inner[: len(path)] == path), None)

    def problems(self) -> list[ConfigProblem]:
        """Variables that look like settings and are none: a misspelt section, one underscore where two belong."""
        sections = [name.upper() for name in Settings.model_fields]
        found = []
        for path, variable in self.variables.items():
            section = str(path[0]).upper()
            if section in sections:
                continue
            start = next((name for name in sections if section.startswith(f"{name}_")), None)
            if start is None and len(path) == 1:
                continue  # another program's, such as a test's
            fixed = variable[len(PREFIX) + len(section) :]
            values: dict[str, object] = {"variable": variable}
            if start:
                values["suggestion"] = f"{PREFIX}{start}__{section[len(start) :].lstrip('_')}{fixed}"
            elif close := difflib.get_close_matches(section, sections, n=1):
                values["suggestion"] = f"{PREFIX}{close[0]}{fixed}"
            found.append(ConfigProblem("unknown-variable", path, None, values))
        return found


def _path(variable: str) -> KeyPath:
    return tuple(variable[len(PREFIX) :].lower().split("__"))
