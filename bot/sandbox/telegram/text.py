"""What Telegram's servers do to a text and its entities before anybody sees them.

Control characters and outer white space go, entities are checked, merged, split so that they nest, and cut at 100;
what the server recognises by itself is added. Sources: Bot API, MessageEntity and "Formatting options"; the wording of
the refusals is the server's own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any

from bot.sandbox.telegram.detect import detected
from bot.sandbox.telegram.errors import ApiError, Json, bad_request
from bot.sandbox.telegram.nesting import CONTINUOUS, FOUND, QUOTES, SPLITTABLE, Span, nested
from messages.richtext import utf16_length

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_ENTITIES = 100
_UNWANTED = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a]")
_VANISHING = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\u00ad\u180e]*")
_EDGES = " \n"
_LINK = re.compile(r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.\-]*)://)?(?P<host>[^/?#\s]+)(?P<rest>[/?#]\S*)?")

Users = Callable[[int], Json | None]
"""The user object of an account id, for mentions of people without a username."""


def prepared(
    text: str,
    entities: list[Json] | None,
    users: Users,
    limit: int = MAX_TEXT,
    *,
    long: str = "message is too long",
    empty: bool = False,
) -> tuple[str, list[Json]]:
    """The text and entities as members will see them; offsets and lengths are UTF-16 units in and out.

    Raises ApiError 400 as the server does: nothing to show (unless it may be `empty`), too long (`limit` in UTF-16
    units, `long` how it is put), broken entities."""
    spans = [span for entity in entities or () if (span := _span(entity, users)) is not None]
    if spans:
        spans = _to_code_points(text, spans)
    text, spans = _cleaned(text, spans)
    text, spans = _trimmed(text, _shown(text, _visible(text, spans)))
    if _INVISIBLE.fullmatch(text):
        if empty:
            return "", []
        raise bad_request("text must be non-empty")
    if 2 * len(text) > limit and utf16_length(text) > limit:
        raise bad_request(long)
    found = [Span(*each) for each in detected(text)]
    spans = _shown(text, [*spans, *_additional(found, spans)])
    return text, _to_entities(text, spans[:MAX_ENTITIES]) if spans else []


def cleaned(text: str) -> str:
    """A short text, such as a button's, without control and bidirectional characters."""
    return _cleaned(text, [])[0]


def _unparsable(reason: str, *, wrong: str | None = None) -> ApiError:
    return bad_request(f"can't parse MessageEntity: {reason}", violation=f"entities: {wrong}" if wrong else None)


def _span(entity: Json, users: Users) -> Span | None:
    """An entity with UTF-16 offsets; None if it is one that the server finds by itself or that is empty."""
    kind, offset, length = entity["type"], entity["offset"], entity["length"]
    if not 0 <= offset <= 1_000_000:
        raise bad_request("receive an entity with incorrect offset")
    if not 0 <= length <= 1_000_000:
        raise bad_request("receive an entity with incorrect length")
    if kind not in SPLITTABLE and kind not in QUOTES and kind not in CONTINUOUS:
        raise _unparsable("Unsupported type specified", wrong="unknown type")
    if length == 0 or kind in FOUND:
        return None  # the server finds those by itself
    span = Span(offset, offset + length, kind, _details(kind, entity, users))
    if kind == "text_link" and span.details.get("user"):
        return Span(span.start, span.end, "text_mention", span.details)
    return span


def _details(kind: str, entity: Json, users: Users) -> Json:
    if kind == "text_link":
        url = _needed(entity, "url")
        mention = re.fullmatch(r"tg://user\?id=(\d{1,19})", url)
        return {"user": _user(int(mention[1]), users)} if mention else {"url": checked_link(url, "entity")}
    if kind == "text_mention":
        return {"user": _user(_needed(entity, "user")["id"], users)}
    if kind == "custom_emoji":
        return {"custom_emoji_id": _needed(entity, "custom_emoji_id")}
    if kind == "pre":
        return {"language": entity["language"]} if entity.get("language") else {}
    if kind == "date_time":
        names = ("unix_time", "date_time_format")
        return {name: entity[name] for name in names if name in entity}
    return {}


def _needed(entity: Json, field: str) -> Any:
    if field not in entity:
        raise _unparsable(f'Can\'t find field "{field}"', wrong=f"{field} missing")
    return entity[field]


def _user(identity: int, users: Users) -> Json:
    user = users(identity)
    if user is None:
        raise bad_request("user not found")
    return user


def checked_link(url: str, what: str) -> str:
    """The link as the server writes it: with a scheme, host in lower case, a path. ApiError if it opens none; `what`
    says in front of "URL" where it stands."""
    match = _LINK.fullmatch(url)
    reason = "Wrong HTTP URL"
    if match is not None:
        scheme, host, rest = (match["scheme"] or "http").lower(), match["host"], match["rest"] or ""
        if scheme in {"tg", "ton", "tonsite"}:
            return f"{scheme}://{host}{rest}"
        if scheme not in {"http", "https"}:
            reason = "Unsupported URL protocol"
        elif "." in host.strip("."):
            return f"{scheme}://{host.lower()}{rest if rest.startswith('/') else '/' + rest}"
    raise bad_request(f"{what} URL '{url}' is invalid: {reason}")


def _to_code_points(text: str, spans: list[Span]) -> list[Span]:
    """Offsets as code points; refuses what lies outside the text or cuts a character in two."""
    units = _units(text)
    size = units[-1]
    result = []
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        if span.start > size or (span.start == size and span.end > size):
            raise bad_request(f"entity begins after the end of the text at UTF-16 offset {span.start}")
        ending = f"entity beginning at UTF-16 offset {span.start} ends"
        if span.end > size:
            raise bad_request(f"{ending} after the end of the text at UTF-16 offset {span.end}")
        start, end = bisect_left(units, span.start), bisect_left(units, span.end)
        if units[start] != span.start:
            raise bad_request(f"entity begins in a middle of a UTF-16 symbol at byte offset {_bytes(text, start)}")
        if units[end] != span.end:
            raise bad_request(f"{ending} in a middle of a UTF-16 symbol at byte offset {_bytes(text, end)}")
        result.append(Span(start, end, span.kind, span.details))
    return result


def _bytes(text: str, position: int) -> int:
    return len(text[:position].encode())


def _cleaned(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Without control and bidirectional characters: most become a space, some vanish."""
    if _UNWANTED.search(text) is None:
        return text, spans
    if spans:
        moved = [0, *accumulate(int(_VANISHING.match(character) is None) for character in text)]
        spans = [Span(moved[s.start], moved[s.end], s.kind, s.details) for s in spans]
    return _UNWANTED.sub(" ", _VANISHING.sub("", text)), [s for s in spans if s.start < s.end]


def _trimmed(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Without white space at the end, nor at the start before the first entity."""
    size = len(text.rstrip(_EDGES))
    left = len(text) - len(text.lstrip(_EDGES))
    if spans:
        left = min(left, *(span.start for span in spans))
    cut = (Span(s.start - left, min(s.end, size) - left, s.kind, s.details) for s in spans)
    return text[left:size], sorted((span for span in cut if span.start < span.end), key=Span.key)


def _shown(text: str, spans: list[Span]) -> list[Span]:
    return _visible(text, nested(spans)) if spans else spans


def _visible(text: str, spans: list[Span]) -> list[Span]:
    """Styles neither begin with white space nor consist of it; links, quotes and the like may, and hold what is around
    them."""
    held = {span.start for span in spans if span.kind not in SPLITTABLE and span.kind != "code"}
    result = []
    for span in spans:
        start = span.start
        if (span.kind in SPLITTABLE or span.kind == "code") and start not in held:
            inside = text[start : span.end]
            start += len(inside) - len(inside.lstrip(_EDGES))
        if start < span.end:
            result.append(Span(start, span.end, span.kind, span.details))
    return sorted(result, key=Span.key)


def _additional(found: list[Span], spans: list[Span]) -> list[Span]:
    """What was found outside of code, links and mentions, and does not cross a quote's border."""
    taken = [span for span in spans if span.kind in CONTINUOUS]
    quotes = [span for span in spans if span.kind in QUOTES]
    free = [each for each in found if all(each.end <= t.start or each.start >= t.end for t in taken)]
    return [each for each in free if not any(each.crosses(quote) for quote in quotes)]


def _to_entities(text: str, spans: list[Span]) -> list[Json]:
    units = _units(text)
    return [
        {"offset": units[s.start], "length": units[s.end] - units[s.start], "type": s.kind, **s.details} for s in spans
    ]


def _units(text: str) -> Sequence[int]:
    """The UTF-16 offset of each code point, and of the end."""
    if text.isascii() or max(text) <= "\uffff":
        return range(len(text) + 1)
    units, offset = [0], 0
    for character in text:
        offset += 2 if character > "\uffff" else 1
        units.append(offset)
    return units
