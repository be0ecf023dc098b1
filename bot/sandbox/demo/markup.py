"""The little markup that many chat clients understand while one types: **bold**, _italic_ and `code`.

The page has one text field for both platforms; a real client would send entities or HTML, and so does the demo.
"""

from __future__ import annotations

import re

from bot.sandbox.demo.nodes import Node, node

_MARKS = {"**": "b", "_": "i", "`": "code"}
_SIGNS = {kind: sign for sign, kind in _MARKS.items()}
_MARKED = re.compile(
    r"(?P<code>`)(?P<c>[^`\n]+)`"
    r"|(?P<bold>\*\*)(?=\S)(?P<b>[^\n]+?)(?<=\S)\*\*"
    r"|(?<![\w/])(?P<italic>_)(?=\S)(?P<i>[^_\n]+?)(?<=\S)_(?!\w)"
)


def read(text: str) -> list[Node]:
    """What somebody typed, as a tree; marks without a partner are text."""
    out: list[Node] = []
    at = 0
    for found in _MARKED.finditer(text):
        out.append(text[at : found.start()])
        at = found.end()
        if found["code"]:
            out.append(node("code", [found["c"]]))
        elif found["bold"]:
            out.append(node("b", read(found["b"])))
        else:
            out.append(node("i", read(found["i"])))
    out.append(text[at:])
    return [each for each in out if each]


def written(nodes: list[Node]) -> str:
    """The same as it would be typed, to edit it; formatting that has no mark is left out."""
    out = ""
    for each in nodes:
        if isinstance(each, str):
            out += each
        else:
            sign = _SIGNS.get(each["t"], "")
            out += f"{sign}{written(each['c'])}{sign}"
    return out
