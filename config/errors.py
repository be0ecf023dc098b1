"""What can be wrong with a configuration, as keys and values: `bot/cli/wording.py` finds the words.

Everything wrong is gathered before anything is said, so that an operator mends a file once and not ten times.
A problem never holds the value of a secret.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

KeyPath = tuple[str | int, ...]
"""Where a value stands: names of tables and keys, and places (from 0) in arrays."""


@dataclass(frozen=True, slots=True)
class ConfigProblem:
    """One thing to mend. `line` (from 1) is None if the value is missing altogether or comes from the environment;
    then `values["variable"]` names the variable. `values` fill the sentence that belongs to `code`."""

    code: str
    path: KeyPath = ()
    line: int | None = None
    values: Mapping[str, object] = field(default_factory=dict)


class ConfigErrors(Exception):
    """All problems of the configuration in `file`, in the order of its lines."""

    def __init__(self, problems: Sequence[ConfigProblem], file: Path) -> None:
        self.problems = tuple(problems)
        self.file = file
        super().__init__(", ".join(problem.code for problem in self.problems))
