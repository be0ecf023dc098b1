"""A message as it is seen, platform by platform the same: a tree of text and formatting that the page turns into
elements and the report into text. It is read from what the rooms hold by none of the bot's own code, so that the two
cannot share a mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Node = str | dict[str, Any]
"""Text, or `{"t": kind, "c": children}` with kind one of b i u s code pre a spoiler quote more; `a` has `href`, `pre`
may have `lang`. A `more` opens with one tap; its first line is what stands above."""

BLOCKS = frozenset({"pre", "quote", "more"})
"""Kinds that stand on lines of their own; the new lines around them are not in the tree."""

_NOTE = re.compile(r"[a-z]{2,3} (?:→ [a-z]{2,3}|· .+)(?: \(\d+/\d+\))?")
_TRANSLATED = re.compile(r"[a-z]{2,3} → [a-z]{2,3}")
_ISOLATES = str.maketrans("", "", "\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Shown:
    """A copy taken apart as a reader does: who, what, the machine's note ("fr → es") and the original behind it."""

    author: str
    body: list[Node]
    note: str = ""
    original: list[Node] | None = None

    @property
    def translated(self) -> bool:
        """Whether the note says that a machine translated."""
        return _TRANSLATED.match(self.note) is not None


def node(kind: str, children: Iterable[Node], **more: str) -> Node:
    """One element."""
    return {"t": kind, "c": list(children), **{key: value for key, value in more.items() if value}}


def text_of(nodes: Iterable[Node]) -> str:
    """What is read aloud: the text without formatting, blocks on lines of their own."""
    out = ""
    for each in nodes:
        if isinstance(each, str):
            out += each
        elif each["t"] in BLOCKS:
            out += ("\n" if out and not out.endswith("\n") else "") + text_of(each["c"]) + "\n"
        else:
            out += text_of(each["c"])
    return out.removesuffix("\n")


def tidied(nodes: Iterable[Node]) -> list[Node]:
    """Texts side by side joined, empty ones dropped, the new lines next to blocks dropped."""
    found: list[Node] = []
    for each in nodes:
        if isinstance(each, str) and found and isinstance(found[-1], str):
            found[-1] += each
        else:
            found.append(each)
    for at, each in enumerate(found):
        if isinstance(each, str):
            after, before = _is_block(found, at - 1), _is_block(found, at + 1)
            text = each.removeprefix("\n") if after else each
            found[at] = text.removesuffix("\n") if before else text
    return [each for each in found if each]


def kinds_in(nodes: Iterable[Node]) -> Iterator[str]:
    """All kinds of formatting that occur, at any depth."""
    for each in nodes:
        if not isinstance(each, str):
            yield each["t"]
            yield from kinds_in(each["c"])


def taken_apart(nodes: list[Node], *, bare: bool = False) -> Shown:
    """A copy as its bridge lays it out: the name in bold and a colon, the words, then the original behind one tap, or
    the note in italics. With `bare` there may be nothing but the name, as below a picture."""
    nodes = list(nodes)
    author, nodes = _author(nodes, bare=bare)
    last = nodes[-1] if nodes else ""
    if isinstance(last, dict) and last["t"] in ("more", "i"):
        inner = list(last["c"])
        first, line, rest = str(inner[0]).partition("\n") if inner and isinstance(inner[0], str) else ("", "", "")
        if _NOTE.fullmatch(first) and last["t"] == "more":
            return Shown(author, tidied(nodes[:-1]), first, tidied([rest, *inner[1:]]) if line else None)
        if _NOTE.fullmatch(first) and len(inner) == 1:
            above = nodes[:-1]
            if above and isinstance(above[-1], str):
                above[-1] = above[-1].removesuffix("\n")
            return Shown(author, tidied(above), first)
    return Shown(author, tidied(nodes))


def place(latitude: float, longitude: float, words: str = "") -> list[Node]:
    """A place on the map: what it is called, and a link to where it is (WGS 84 degrees)."""
    at = f"{latitude:.5f}, {longitude:.5f}"
    address = f"https://www.openstreetmap.org/?mlat={latitude:.5f}&mlon={longitude:.5f}"
    return [f"📍 {words}\n" if words else "📍 ", node("a", [at], href=address)]


def _author(nodes: list[Node], *, bare: bool) -> tuple[str, list[Node]]:
    match nodes:
        case [{"t": "b", "c": name}] if bare:
            return text_of(name).translate(_ISOLATES), []
        case [{"t": "b", "c": name}, str(then), *rest] if then.startswith(":"):
            said = then[1:].removeprefix(" ").removeprefix("\n")
            return text_of(name).translate(_ISOLATES), [said, *rest]
    return "", nodes


def _is_block(nodes: list[Node], at: int) -> bool:
    if not 0 <= at < len(nodes):
        return False
    found = nodes[at]
    return not isinstance(found, str) and found["t"] in BLOCKS
