"""What members of a Telegram group see and write, as trees: the part of a client that lays entities out.

Offsets are UTF-16 units (Bot API, MessageEntity).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.sandbox.demo.nodes import BLOCKS, Node, node, tidied

Entity = dict[str, Any]

_KINDS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "text_link": "a",
    "url": "a",
    "email": "a",
    "blockquote": "quote",
    "expandable_blockquote": "more",
}
_TYPES = {"b": "bold", "i": "italic", "code": "code"}


def nodes_of(text: str, entities: list[Entity]) -> list[Node]:
    """The tree; entities nest, as the server makes sure."""
    units = text.encode("utf-16-le", "surrogatepass")
    known = [e for e in entities if e["type"] in _KINDS]
    known.sort(key=lambda e: (e["offset"], -e["length"]))
    return _within(units, 0, len(units) // 2, known)


def entities_of(nodes: list[Node]) -> tuple[str, list[Entity]]:
    """What a client sends for what somebody typed."""
    text, entities = "", []
    for each in nodes:
        if isinstance(each, str):
            text += each
            continue
        inner, nested = entities_of(each["c"])
        offset = _length(text)
        if each["t"] in _TYPES:
            entities.append({"type": _TYPES[each["t"]], "offset": offset, "length": _length(inner)})
        entities += [{**e, "offset": e["offset"] + offset} for e in nested]
        text += inner
    return text, entities


def _within(units: bytes, start: int, end: int, entities: list[Entity]) -> list[Node]:
    out: list[Node] = []
    at, rest = start, iter(_grouped(entities))
    for outer, inner in rest:
        first, last = outer["offset"], min(outer["offset"] + outer["length"], end)
        out.append(_slice(units, at, first))
        out.append(_element(outer, _slice(units, first, last), _within(units, first, last, inner)))
        at = last
    out.append(_slice(units, at, end))
    return tidied(out)


def _grouped(entities: list[Entity]) -> Iterator[tuple[Entity, list[Entity]]]:
    """Each outermost entity with those inside it."""
    at = 0
    while at < len(entities):
        outer = entities[at]
        end = outer["offset"] + outer["length"]
        inside = at + 1
        while inside < len(entities) and entities[inside]["offset"] < end:
            inside += 1
        yield outer, entities[at + 1 : inside]
        at = inside


def _element(entity: Entity, text: str, children: list[Node]) -> Node:
    kind = _KINDS[entity["type"]]
    if kind == "a":
        bare = f"mailto:{text}" if entity["type"] == "email" else text if "://" in text else f"https://{text}"
        return node("a", children, href=str(entity.get("url") or bare))
    if kind in BLOCKS:
        return node(kind, children, lang=str(entity.get("language") or ""))
    return node(kind, children)


def _slice(units: bytes, start: int, end: int) -> str:
    return units[2 * start : 2 * end].decode("utf-16-le", "replace")


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
