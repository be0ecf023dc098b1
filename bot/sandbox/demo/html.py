"""What members of a Matrix room see and write, as trees: the part of a client that lays HTML out.

Only tags of the specification mean anything (client-server API, m.room.message msgtypes); the rest is its text.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

from bot.sandbox.demo.nodes import BLOCKS, Node, node, tidied

_KINDS = {
    "strong": "b",
    "b": "b",
    "em": "i",
    "i": "i",
    "u": "u",
    "del": "s",
    "s": "s",
    "code": "code",
    "pre": "pre",
    "a": "a",
    "blockquote": "quote",
    "details": "more",
}
_LINES = frozenset({"p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "summary"})
_TAGS = {"b": "strong", "i": "em", "code": "code"}
_NAMED = "data-mx-profile-fallback"
"""Marks the author's name, for clients that know no profiles of messages (MSC4144); this one does."""
_SPACE = re.compile(r"[ \t\r\n\f]+")
_URL = re.compile(r"https?://[^\s<>\"]*[^\s<>\"'.,;:!?)\]]")


def nodes_of(body: str, formatted_body: str | None) -> list[Node]:
    """The tree of a message; addresses in it become links, as clients do."""
    if formatted_body is None:
        return _linked([body])
    reader = _Reader()
    reader.feed(formatted_body)
    reader.close()
    return _linked(_stripped(reader.finish()))


def html_of(nodes: list[Node]) -> str | None:
    """`formatted_body` for what somebody typed; None where the text alone says it."""
    if all(isinstance(each, str) for each in nodes):
        return None
    return _html(nodes)


def _html(nodes: list[Node]) -> str:
    out = ""
    for each in nodes:
        if isinstance(each, str):
            out += escape(each).replace("\n", "<br>")
        elif each["t"] in _TAGS:
            tag = _TAGS[each["t"]]
            out += f"<{tag}>{_html(each['c'])}</{tag}>"
        else:
            out += _html(each["c"])
    return out


class _Reader(HTMLParser):
    """Builds the tree; whatever is unclosed or crosses is closed where its parent ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, str, list[Node], str]] = [("", "", [], "")]  # tag, kind, children, href
        self._hidden = 0

    def finish(self) -> list[Node]:
        while len(self._open) > 1:
            self._close()
        return tidied(self._open[0][2])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "mx-reply":
            self._hidden += 1
        elif _NAMED in given:
            self._open.append((tag, "", [], ""))
        elif tag == "br":
            self._children.append("\n")
        elif tag in _LINES:
            self._new_line()
        elif tag == "span" and "data-mx-spoiler" in given:
            self._open.append((tag, "spoiler", [], ""))
        elif tag == "code" and self._open[-1][0] == "pre":
            return
        elif tag in _KINDS:
            self._open.append((tag, _KINDS[tag], [], given.get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "mx-reply":
            self._hidden = max(0, self._hidden - 1)
        elif tag in _LINES:
            self._new_line()
        elif any(tag == opened[0] for opened in self._open[1:]):
            while self._open[-1][0] != tag:
                self._close()
            self._close()

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        in_pre = any(opened[0] == "pre" for opened in self._open)
        self._children.append(data if in_pre else _SPACE.sub(" ", data))

    @property
    def _children(self) -> list[Node]:
        return self._open[-1][2]

    def _new_line(self) -> None:
        last = self._children[-1] if self._children else "\n"
        ended = last.endswith("\n") if isinstance(last, str) else last["t"] in BLOCKS
        if not ended:
            self._children.append("\n")

    def _close(self) -> None:
        _, kind, children, href = self._open.pop()
        if kind and (children := tidied(children)):
            self._children.append(node(kind, children, href=href))


def _stripped(nodes: list[Node]) -> list[Node]:
    nodes = list(nodes)
    if nodes and isinstance(nodes[-1], str):
        nodes[-1] = nodes[-1].rstrip("\n")
    if nodes and isinstance(nodes[0], str):
        nodes[0] = nodes[0].lstrip("\n")
    return [each for each in nodes if each]


def _linked(nodes: list[Node]) -> list[Node]:
    out: list[Node] = []
    for each in nodes:
        if isinstance(each, str):
            at = 0
            for found in _URL.finditer(each):
                out += (each[at : found.start()], node("a", [found[0]], href=found[0]))
                at = found.end()
            out.append(each[at:])
        elif each["t"] in ("a", "code", "pre"):
            out.append(each)
        else:
            out.append({**each, "c": _linked(each["c"])})
    return [each for each in out if each]
