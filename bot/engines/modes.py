"""Apertium's mode files, read into argument lists: a mode is one line of shell, and no shell ever sees it.

Only a line of known programs joined by pipes is accepted. Each stage is turned into its warm form: `-z` makes it flush
at a NUL, so that one process serves message after message.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

MODES = Path("/usr/share/apertium/modes")
"""Where Debian's packages put them."""

Stage = tuple[str, ...]

_PROGRAM = re.compile(r"(?:lt|lrx|lsx|cg|hfst|rtx)-proc|apertium-[a-z0-9-]+")
_SHELL = re.compile(r"[;&<>`$()\n]")
_VARIABLES = {"$1": ("-n",), "$2": ()}
"""$1 is the generator's option: `-n` prints unknown words without a mark. $2 is the tagger's: none."""


@dataclass(frozen=True, slots=True)
class Mode:
    """One direction of one language pair: what to start, in order."""

    name: str
    stages: tuple[Stage, ...]


def parse_mode(name: str, line: str) -> Mode:
    """The stages of a mode file's line, each as an argument list with `-z`.

    Raises ValueError for anything but known programs, plain arguments and pipes."""
    stages: list[list[str]] = [[]]
    lexer = shlex.shlex(line.strip(), posix=True, punctuation_chars="|")
    lexer.whitespace_split = True
    lexer.commenters = ""
    for word in lexer:
        if word == "|":
            stages.append([])
        elif word in _VARIABLES:
            stages[-1].extend(_VARIABLES[word])
        elif _SHELL.search(word) or "|" in word:
            raise ValueError("mode_file")
        else:
            stages[-1].append(word)
    if not all(stage and _PROGRAM.fullmatch(stage[0]) for stage in stages):
        raise ValueError("mode_file")
    return Mode(name, tuple((stage[0], "-z", *stage[1:]) for stage in stages))


def installed(folder: Path = MODES) -> frozenset[str]:
    """Names of the modes that this machine has; empty if Apertium is absent."""
    try:
        return frozenset(path.stem for path in folder.glob("*.mode"))
    except OSError:
        return frozenset()


def load(name: str, folder: Path = MODES) -> Mode:
    """Read one mode.

    Raises OSError if it is not there, ValueError if it is not as expected."""
    return parse_mode(name, (folder / f"{name}.mode").read_text(encoding="utf-8"))
