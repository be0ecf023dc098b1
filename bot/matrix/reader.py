"""Matrix HTML as it arrives, from any client or none: tolerant of everything, trusting nothing.

nh3 parses as browsers do and gives back clean, well-nested markup of the tags named here, so that a flat walk over
tokens is enough; white space collapses and blocks break lines as they would on a screen.
"""

from __future__ import annotations

import html as entities
import re
from urllib.parse import unquote

import nh3

from bot.matrix.layout import LINK_SCHEMES, settled, usable_link, usable_mention
from messages.richtext import EXPANDABLE, RichText, Span, Style

_INLINE = {
    "x-strong": Style.BOLD,
    "x-b": Style.BOLD,
    "x-em": Style.ITALIC,
    "x-i": Style.ITALIC,
    "x-u": Style.UNDERLINE,
    "ins": Style.UNDERLINE,
    "del": Style.STRIKE,
    "x-s": Style.STRIKE,
    "x-strike": Style.STRIKE,
    "x-code": Style.CODE,
}
_FORMATTING = re.compile(r"<(/?)(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])", re.IGNORECASE)
"""HTML 13.2.4.3: elements that a parser opens again in every block until they are closed, so that a few kilobytes can
grow to gigabytes. Under other names they are ordinary elements, and cannot."""
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_QUOTES = {"blockquote": "", "details": EXPANDABLE}
_BLOCKS = {*_HEADINGS, *_QUOTES, "p", "div", "summary", "pre", "ul", "ol", "li", "table", "tr", "caption", "hr"}
_CLEANER = nh3.Cleaner(
    tags={*_INLINE, *_BLOCKS, "a", "span", "br", "img", "thead", "tbody", "th", "td"},
    attributes={"a": {"href"}, "span": {"data-mx-spoiler"}, "x-code": {"class"}, "img": {"alt"}, "ol": {"start"}},
    clean_content_tags={"script", "style", "title", "mx-reply"},
    url_schemes=set(LINK_SCHEMES),
    link_rel=None,
)
_TOKEN = re.compile(r'<(/?)([a-z0-9-]+)((?:\s[^\s"<>=]+(?:="[^"]*")?)*)\s*/?>|([^<]+)|<')
_ATTRIBUTE = re.compile(r'="([^"]*)"')
_WHITE = re.compile("[ \t\n\r\f]+")
_LANGUAGE = re.compile(r"(?:^|\s)language-(\S+)")
_USER_LINK = re.compile(r"(?:https?://matrix\.to/#/@|matrix:u/)(.*)", re.IGNORECASE)
_REPLY_START = re.compile(r"> (?:\* )?<@")
_SURROGATE = re.compile("[\ud800-\udfff]")


def richtext_of(body: str, formatted_body: str | None = None, *, is_reply: bool = False) -> RichText:
    """What a message says. `formatted_body` wins where it says anything; the fall-back quote of a reply (older
    clients; removed in v1.13 of the specification) is dropped from `body` only if the message is a reply."""
    if formatted_body is not None:
        read = _Reader().read(formatted_body)
        if read.text.strip() or not body.strip():
            return read
    text = _SURROGATE.sub("", body).replace("\r\n", "\n").replace("\r", "\n")
    return RichText(_without_reply_fallback(text) if is_reply else text)


def _without_reply_fallback(text: str) -> str:
    if not _REPLY_START.match(text):
        return text
    lines = text.split("\n")
    quoted = next((number for number, line in enumerate(lines) if not line.startswith(">")), len(lines))
    rest = lines[quoted:]
    return "\n".join(rest[1:] if rest and not rest[0] else rest)


def _ordinary(markup: str) -> str:
    return _FORMATTING.sub(r"<\1x-\2", _SURROGATE.sub("", markup))


class _Reader:
    """One walk over one message's markup."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.lines = 0  # new lines at the end of what is written
        self.space = False  # whether it ends with a space that a line break swallows
        self.gap = 0  # new lines wanted before anything else is written
        self.marked = False  # a list item's mark was just written: its text begins on the same line
        self.spans: list[Span] = []
        self.open: list[tuple[str, Style | None, str, int]] = []
        self.lists: list[int | None] = []
        self.cells = 0
        self.pre: list[str] | None = None
        self.language = ""

    def read(self, markup: str) -> RichText:
        for found in _TOKEN.finditer(_CLEANER.clean(_ordinary(markup))):
            closing, tag, attributes, text = found.groups()
            if text is not None:
                self._text(entities.unescape(text) if "&" in text else text)
            elif tag is not None and self.pre is not None and tag != "pre":
                self._inside_pre(tag, attributes)
            elif tag is not None and closing:
                self._close(tag)
            elif tag is not None:
                self._open(tag, attributes)
        while self.open:
            self._close(self.open[-1][0])
        text = "".join(self.parts)
        text = settled(text, [s for s in self.spans if s.style is Style.PRE])
        return RichText(text, tuple(self.spans)).normalised()

    def _open(self, tag: str, attributes: str) -> None:
        if tag in _BLOCKS:
            self._break(tag)
        if tag == "br":
            self._write("\n")
        elif tag == "hr":
            self._write("———")
            self._break(tag)
        elif tag == "img":
            self._write(_value(attributes).strip())
        elif tag == "pre":
            self.pre, self.language = [], ""
        elif tag in ("td", "th"):
            self.cells += 1
            if self.cells > 1:
                self._write(" | ")
        else:
            self._open_container(tag, attributes)

    def _open_container(self, tag: str, attributes: str) -> None:
        style, value = self._style(tag, attributes)
        if tag == "tr":
            self.cells = 0
        elif tag in ("ul", "ol"):
            start = _value(attributes)
            self.lists.append(None if tag == "ul" else int(start) if re.fullmatch(r"\d{1,6}", start) else 1)
        elif tag == "li":
            self._mark()
        self.open.append((tag, style, value, self.length))

    def _style(self, tag: str, attributes: str) -> tuple[Style | None, str]:
        if tag in _INLINE:
            return _INLINE[tag], ""
        if tag in _HEADINGS:
            return Style.BOLD, ""
        if tag in _QUOTES:
            return Style.QUOTE, _QUOTES[tag]
        if tag == "a":
            return _link(_value(attributes))
        if tag == "span" and "data-mx-spoiler" in attributes:
            if reason := _WHITE.sub(" ", _value(attributes)).strip():
                self._write(f"({reason}) ")
            return Style.SPOILER, ""
        return None, ""

    def _close(self, tag: str) -> None:
        if tag == "pre":
            self._close_pre()
        if not self.open or self.open[-1][0] != tag:
            return  # table cells, which open nothing
        _, style, value, start = self.open.pop()
        if tag in ("ul", "ol"):
            self.lists.pop()
        if tag in _BLOCKS:
            self._break(tag)
        if style is not None and start < self.length:
            self.spans.append(Span(start, self.length, style, value))

    def _inside_pre(self, tag: str, attributes: str) -> None:
        if tag == "br" and self.pre is not None:
            self.pre.append("\n")
        elif tag == "x-code" and (named := _LANGUAGE.search(_value(attributes))):
            self.language = named[1]

    def _close_pre(self) -> None:
        text = "".join(self.pre or ()).strip("\n")
        self.pre = None
        if text:
            self._write(text)
            self.spans.append(Span(self.length - len(text), self.length, Style.PRE, self.language))
        self._break("pre")

    def _text(self, text: str) -> None:
        if self.pre is not None:
            self.pre.append(text)
            return
        text = _WHITE.sub(" ", text)
        if text[0] == " " and (self.space or self.gap or self.lines or not self.length or self.marked):
            text = text[1:]
        if text:
            self._write(text)
            self.space = text[-1] == " "

    def _mark(self) -> None:
        depth = max(len(self.lists), 1)
        number = self.lists[-1] if self.lists else None
        if number is not None:
            self.lists[-1] = number + 1
        self._write("  " * (depth - 1) + ("• " if number is None else f"{number}. "))
        self.marked = True

    def _break(self, tag: str) -> None:
        if not self.marked:
            self.gap = max(self.gap, 2 if tag == "p" and not self.lists else 1)

    def _write(self, text: str) -> None:
        if not text:
            return
        gap, self.gap, self.marked = self.gap, 0, False
        if self.length and gap > self.lines:
            before = self.length - self.space
            self._append("\n" * (gap - self.lines))
            self._move_open(before, self.length)  # what was opened for this text begins with it
        self._append(text)

    def _move_open(self, before: int, after: int) -> None:
        for number in range(len(self.open) - 1, -1, -1):
            tag, style, value, start = self.open[number]
            if start < before:
                break
            self.open[number] = (tag, style, value, after)

    def _append(self, text: str) -> None:
        if text[0] == "\n" and self.space:
            self._swallow_space()
        self.parts.append(text)
        self.length += len(text)
        bare = len(text.rstrip("\n"))
        self.lines = len(text) - bare + (self.lines if not bare else 0)
        self.space = False

    def _swallow_space(self) -> None:
        self.parts[-1] = self.parts[-1][:-1]
        self.length -= 1
        end = self.length
        for number in range(len(self.spans) - 1, -1, -1):
            span = self.spans[number]
            if span.end <= end:
                break
            self.spans[number] = Span(min(span.start, end), end, span.style, span.value)
        self._move_open(end + 1, end)


def _value(attributes: str) -> str:
    """The one attribute's value that the cleaner left."""
    found = _ATTRIBUTE.search(attributes)
    return entities.unescape(found[1]) if found else ""


def _link(url: str) -> tuple[Style | None, str]:
    if user := _USER_LINK.match(unquote(url.partition("?")[0])):
        return Style.MENTION, usable_mention(f"matrix:@{user[1]}")
    url = usable_link(url)
    return (Style.LINK, url) if url else (None, "")
