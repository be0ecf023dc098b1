"""Spans to Telegram's message entities and back: pure, and total in both directions.

Telegram refuses a whole message for one entity it dislikes, so what goes out is built to its rules: properly nested,
UTF-16 offsets, nothing inside code, no quote in a quote, only links it opens. What comes in is clamped, never trusted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, Final
from urllib.parse import urlsplit

from bot.telegram.nesting import apart, merged, nested, outermost_first, outside
from messages.richtext import EXPANDABLE, RichText, Span, Style

Entity = dict[str, Any]
"""A MessageEntity as JSON (https://core.telegram.org/bots/api#messageentity)."""

_INLINE: Final = {
    Style.BOLD: "bold",
    Style.ITALIC: "italic",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strikethrough",
    Style.SPOILER: "spoiler",
}
_KINDS: Final[dict[str, tuple[Style, str]]] = {
    **{kind: (style, "") for style, kind in _INLINE.items()},
    "code": (Style.CODE, ""),
    "pre": (Style.PRE, ""),
    "text_link": (Style.LINK, ""),
    "text_mention": (Style.MENTION, ""),
    "mention": (Style.MENTION, ""),
    "blockquote": (Style.QUOTE, ""),
    "expandable_blockquote": (Style.QUOTE, EXPANDABLE),
}
_VALUE_FIELD: Final = {"pre": "language", "text_link": "url"}
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_UNSAFE_IN_URL: Final = re.compile("[\\s\x00-\x20\x7f\ud800-\udfff]")
_CONTACT: Final = re.compile("^(?:mailto|tel):", re.IGNORECASE)  # the bare address opens too
_ACCOUNT: Final = re.compile(r"telegram:([1-9][0-9]{0,18})")
_CALLS_ADMINS: Final = re.compile(r"@(?=admins?\b)", re.IGNORECASE)
_SEPARATOR: Final = re.compile(r"\s*:?\s*\Z")
JOINER: Final = "\u2060"
_HOST: Final = re.compile(r"[\w.-]+|\[[0-9a-fA-F:.]+\]")

_VISIBLE: Final = re.compile(
    "[^\\s\x00-\x1f\x7f\xad\u030a\u0333\u033f\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff]"
)


def shows(text: str) -> bool:
    """Whether there is anything to see; Telegram refuses a text of white space, joiners and marks alone."""
    return _VISIBLE.search(text) is not None


def sound(text: str) -> str:
    """Text without what neither UTF-8 nor a database can hold (lone surrogates, NUL), each replaced by U+FFFD, so
    that offsets stay."""
    if text.isascii():
        return text.replace("\x00", "\ufffd")
    return _SURROGATES.sub("\ufffd", text).replace("\x00", "\ufffd")


def opens(url: str) -> bool:
    """Whether Telegram takes this URL in a text_link; any other refuses the message ("entity URL … is invalid").

    http and https with a dotted host or IPv6 (TDLib, LinkManager::check_link), and tg: except tg://user, with which
    anyone on another platform could ring a person here by number."""
    if len(url) > 2048 or _UNSAFE_IN_URL.search(url):
        return False
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.scheme == "tg":
        return re.fullmatch(r"[A-Za-z0-9_-]+", parts.netloc) is not None and parts.netloc.lower() != "user"
    netloc = parts.netloc.rpartition("@")[2]
    return (
        parts.scheme in ("http", "https")
        and port != 0
        and (":" in host or "." in host.strip("."))
        and _HOST.fullmatch(netloc.removesuffix(f":{port}")) is not None
    )


def entities_of(body: RichText) -> tuple[str, list[Entity]]:
    """Text and entities to send, sorted by offset, longest first.

    The text is stripped at both ends, as Telegram does. What it cannot express: a mention of somebody whom Telegram
    does not know becomes plain text; quotes inside quotes join the outer one; where code meets a link or a mention, or
    a mention a link, the latter wins; where a block (pre) meets a link, or Telegram does not open the link's scheme,
    its target follows in brackets; other styles end where code begins. "@admins" calls nobody."""
    body = _quiet(body)
    if not body.spans:
        return sound(body.text).strip(), []
    body = _with_targets(RichText(sound(body.text), _signed(body)).stripped().normalised())
    text, spans = body.text, body.spans
    quotes, blocks = apart(spans, Style.QUOTE), apart(spans, Style.PRE)
    links = outside(apart(spans, Style.LINK), blocks)
    known = [span for span in spans if _ACCOUNT.fullmatch(span.value)]
    mentions = outside(apart(known, Style.MENTION), sorted((*blocks, *links)))
    code = outside(apart(spans, Style.CODE), sorted((*blocks, *links, *mentions)))
    # A quote's edge cuts what crosses it: blocks, links and code go on within it or after it.
    atoms = sorted((*blocks, *links, *mentions, *code))
    solid = _solid(text, (*blocks, *code))
    pieces = nested([quotes, atoms, *(merged(spans, style) for style in _INLINE)])
    found = (_trimmed(piece, solid) for piece in pieces)
    kept = sorted((s for s in found if s.start < s.end and not text[s.start : s.end].isspace()), key=outermost_first)
    units = _units(text)
    return text, [_entity(span, units, text) for span in kept]


def _signed(body: RichText) -> tuple[Span, ...]:
    """The spans with the name of who wrote in bold, up to the separator."""
    if all(span.style is not Style.BYLINE for span in body.spans):
        return body.spans
    return tuple(
        Span(s.start, s.start + len(_SEPARATOR.sub("", body.text[s.start : s.end])), Style.BOLD)
        if s.style is Style.BYLINE
        else s
        for s in body.spans
    )


def _quiet(body: RichText) -> RichText:
    """The bots of groups call all admins at "@admin": the bot is not to, nor whoever writes elsewhere."""
    if "@" not in body.text:
        return body
    places = [found.end() for found in _CALLS_ADMINS.finditer(body.text)]
    if not places:
        return body
    text = _CALLS_ADMINS.sub("@" + JOINER, body.text)
    return RichText(text, tuple(_shifted(body.spans, [(place, len(JOINER)) for place in places])))


def richtext_of(text: str, entities: Iterable[Mapping[str, Any]]) -> RichText:
    """What a member wrote. What Telegram found by itself (URLs, hashtags, commands…) and kinds unknown here bring no
    span; offsets outside the text are cut, and one inside a surrogate pair takes the whole character."""
    text = sound(text)
    points: Sequence[int] | None = None
    spans: list[Span] = []
    for entity in entities:
        kind, offset, length = entity.get("type"), entity.get("offset"), entity.get("length")
        known = _KINDS.get(kind) if isinstance(kind, str) else None
        if known is None or not isinstance(kind, str) or not isinstance(offset, int) or not isinstance(length, int):
            continue
        if points is None:
            points = _points(text)
        last = len(points) - 1
        start, end = points[min(max(offset, 0), last)], points[min(max(offset + length, 0), last)]
        if 0 < offset + length < last and points[offset + length - 1] == end:
            end += 1  # the end lies inside a pair
        style, value = known
        extra = entity.get(_VALUE_FIELD.get(kind, ""), value)
        if style is Style.MENTION:
            extra = _mentioned(entity, text[start:end])
        if start < end and extra is not None:
            spans.append(Span(start, end, style, sound(extra) if isinstance(extra, str) else value))
    return RichText(text, tuple(spans)).normalised()


def _mentioned(entity: Mapping[str, Any], text: str) -> str | None:
    """Who is meant by a name, "" if that is not said, or by an account's handle; None for no handle at all."""
    if entity.get("type") == "mention":
        return f"telegram:{text}" if text.startswith("@") and len(text) > 1 else None
    user = entity.get("user")
    account = user.get("id") if isinstance(user, dict) else None
    return f"telegram:{account}" if type(account) is int else ""


def _entity(span: Span, units: Sequence[int], text: str) -> Entity:
    offset = units[span.start]
    entity: Entity = {"type": _INLINE.get(span.style, ""), "offset": offset, "length": units[span.end] - offset}
    match span.style:
        case Style.QUOTE:
            entity["type"] = "expandable_blockquote" if span.value == EXPANDABLE else "blockquote"
        case Style.CODE:
            entity["type"] = "code"
        case Style.LINK:
            entity |= {"type": "text_link", "url": span.value}
        case Style.MENTION:
            number = int(span.value.rpartition(":")[2])
            named = {"id": number, "is_bot": False, "first_name": text[span.start : span.end]}
            entity |= {"type": "text_mention", "user": named}
        case Style.PRE:
            entity["type"] = "pre"
            if language := sound(span.value).strip():
                entity["language"] = language
    return entity


def _units(text: str) -> Sequence[int]:
    """UTF-16 offset of each code point, and of the end."""
    if text.isascii() or max(text) <= "\uffff":
        return range(len(text) + 1)
    return [0, *accumulate(2 if character > "\uffff" else 1 for character in text)]


def _points(text: str) -> Sequence[int]:
    """Code point at each UTF-16 offset; both halves of a pair give the same."""
    if text.isascii() or max(text) <= "\uffff":
        return range(len(text) + 1)
    points: list[int] = []
    for index, character in enumerate(text):
        points.append(index)
        if character > "\uffff":
            points.append(index)
    points.append(len(text))
    return points


def _with_targets(body: RichText) -> RichText:
    """Links that cannot become a text_link lose their span; their target follows the text, unless it is the text."""
    links = [span for span in body.spans if span.style is Style.LINK]
    openable = [span for span in links if opens(span.value)]
    blocks = apart(body.spans, Style.PRE)
    shown = {(span.start, span.value) for span in outside(apart(openable, Style.LINK), blocks)}
    lost = {span for span in links if (span.start, span.value) not in shown}
    if not lost:
        return body
    text, pieces, at = body.text, [], 0
    inserted: list[tuple[int, int]] = []
    for span in sorted(lost, key=lambda s: s.end):
        target = _CONTACT.sub("", sound(span.value)).strip()
        if target and target not in text[span.start : span.end]:
            pieces += [text[at : span.end], f" ({target})"]
            inserted.append((span.end, len(target) + 3))
            at = span.end
    kept = [s for s in body.spans if s not in lost]
    return RichText("".join((*pieces, text[at:])), tuple(_shifted(kept, inserted)))


def _shifted(spans: Iterable[Span], inserted: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Spans after text of some length was put in at some places; a quote takes in what was put at its end."""
    places = [place for place, _ in inserted]
    totals = [0, *accumulate(length for _, length in inserted)]
    for span in spans:
        before_start = _count(places, span.start, inclusive=True)
        before_end = _count(places, span.end, inclusive=span.style is Style.QUOTE)
        yield Span(span.start + totals[before_start], span.end + totals[before_end], span.style, span.value)


def _count(places: Sequence[int], limit: int, *, inclusive: bool) -> int:
    """How many of the sorted places lie before `limit`."""
    return (bisect_right if inclusive else bisect_left)(places, limit)


def _solid(text: str, code: Iterable[Span]) -> str:
    """The text with its code filled in: white space there is meant, and not to be trimmed."""
    for span in code:
        if not text[span.start : span.end].isspace():
            text = text[: span.start] + "x" * (span.end - span.start) + text[span.end :]
    return text


def _trimmed(span: Span, solid: str) -> Span:
    """Without white space at its ends."""
    inside = solid[span.start : span.end]
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, max(start, span.start + len(inside.rstrip())), span.style, span.value)
