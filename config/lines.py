"""Line numbers for the keys of a TOML text that `tomllib` has already accepted.

`tomllib` forgets where a value stood, and an operator wants to know. Since the text is known to be valid, a small
scanner is enough: it follows headers, keys and brackets, and steps over strings and comments.
"""

from __future__ import annotations

import re
import tomllib

from config.errors import KeyPath

_BLANK = re.compile(r"[ \t]*")
_SPACE = re.compile(r"(?:\s|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRINGS = (
    re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}(?!")', re.DOTALL),
    re.compile(r"'''.*?'{3,5}(?!')", re.DOTALL),
    re.compile(r'"(?:[^"\\\n]|\\.)*"'),
    re.compile(r"'[^'\n]*'"),
)
_SCALAR = re.compile(r"[^,\]}#\n]+")


def lines_of(text: str) -> dict[KeyPath, int]:
    """Line (from 1) of each table, key and array element. ValueError if the text is no TOML."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.lines


def nearest_line(lines: dict[KeyPath, int], path: KeyPath) -> int | None:
    """The line of `path`, else of the closest table around it; None if nothing of it is in the file."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return None


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[KeyPath, int] = {}
        self._counts: dict[KeyPath, int] = {}
        self._counted = (0, 1)

    def document(self) -> None:
        table: KeyPath = ()
        self._skip(_SPACE)
        while self.at < len(self.text):
            if self.text.startswith("[[", self.at):
                table = self._header("[[", "]]")
            elif self.text[self.at] == "[":
                table = self._header("[", "]")
            else:
                self._pair(table)
            self._skip(_SPACE)

    def _header(self, opening: str, closing: str) -> KeyPath:
        line = self._line()
        self._expect(opening)
        names = self._key()
        self._expect(closing)
        parent = self._resolve(names[:-1])
        path: KeyPath = (*parent, names[-1])
        if opening == "[[":
            place = self._counts.get(path, 0)
            self._counts[path] = place + 1
            self.lines.setdefault(path, line)
            path = (*path, place)
        else:
            path = self._resolve(names)
        self._mark(path, line)
        return path

    def _resolve(self, names: tuple[str, ...]) -> KeyPath:
        """A header inside an array of tables means the array's last table (TOML 1.0, Array of Tables)."""
        path: KeyPath = ()
        for name in names:
            path = (*path, name)
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        return path

    def _pair(self, table: KeyPath) -> None:
        line = self._line()
        path = (*table, *self._key())
        self._mark(path, line)
        self._expect("=")
        self._value(path)

    def _key(self) -> tuple[str, ...]:
        names = [self._name()]
        while self._peek() == ".":
            self._expect(".")
            names.append(self._name())
        return tuple(names)

    def _name(self) -> str:
        self._skip(_BLANK)
        if bare := _BARE_KEY.match(self.text, self.at):
            self.at = bare.end()
            return bare.group()
        start = self.at
        self._string()
        return str(tomllib.loads(f"key = {self.text[start : self.at]}")["key"])

    def _value(self, path: KeyPath) -> None:
        opening = self._peek()
        if opening == "[":
            self._items(path, "]")
        elif opening == "{":
            self._items(path, "}")
        elif opening in {'"', "'"}:
            self._string()
        elif not self._skip(_SCALAR):
            raise ValueError(self._line())

    def _items(self, path: KeyPath, closing: str) -> None:
        self.at += 1
        place = 0
        self._skip(_SPACE)
        while self.text[self.at : self.at + 1] not in {closing, ""}:
            if closing == "]":
                self._mark((*path, place), self._line())
                self._value((*path, place))
            else:
                self._pair(path)
            place += 1
            self._skip(_SPACE)
            if self.text[self.at : self.at + 1] == ",":
                self.at += 1
                self._skip(_SPACE)
        self._expect(closing)

    def _string(self) -> None:
        if not any(self._skip(pattern) for pattern in _STRINGS):
            raise ValueError(self._line())

    def _mark(self, path: KeyPath, line: int) -> None:
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)

    def _skip(self, pattern: re.Pattern[str]) -> bool:
        found = pattern.match(self.text, self.at)
        if found is None or found.end() == self.at:
            return False
        self.at = found.end()
        return True

    def _peek(self) -> str:
        self._skip(_BLANK)
        return self.text[self.at : self.at + 1]

    def _expect(self, mark: str) -> None:
        self._skip(_BLANK)
        if not self.text.startswith(mark, self.at):
            raise ValueError(self._line())
        self.at += len(mark)

    def _line(self) -> int:
        """Counted on from the last call: the scanner only moves forward."""
        at, line = self._counted
        self._counted = (self.at, line + self.text.count("\n", at, self.at))
        return self._counted[1]
