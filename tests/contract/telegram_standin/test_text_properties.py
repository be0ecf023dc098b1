"""Whatever text and entities come, the stand-in leaves a form that Telegram can show, and leaves that form alone."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.telegram.errors import ApiError
from bot.sandbox.telegram.nesting import CODE, CONTINUOUS, QUOTES, SPLITTABLE, Span
from bot.sandbox.telegram.text import prepared

ALPHABET = st.sampled_from(
    [*"ab \n\t\r.@/#+1", "é", "😀", "\u202e", "م", "\u200b", "x.org", "https://a.org/b", "@abcd"]
)
TEXTS = st.lists(ALPHABET, max_size=20).map("".join)
KINDS = st.sampled_from([*SPLITTABLE, *QUOTES, *CODE, "text_link"])


@st.composite
def formatted(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    """A text, and entities that lie inside it and cut no character in two."""
    text = draw(TEXTS)
    entities = []
    for kind in draw(st.lists(KINDS, max_size=6)):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        offset, length = (len(part.encode("utf-16-le")) // 2 for part in (text[:start], text[start:end]))
        details = {"url": "https://example.org/"} if kind == "text_link" else {}
        entities.append({"type": kind, "offset": offset, "length": length, **details})
    return text, entities


def unknown(_: int) -> None:
    return None


def prepared_or_nothing(text: str, entities: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]] | None:
    """None where nothing visible remains, which is the only reason to refuse these."""
    try:
        return prepared(text, entities, unknown)
    except ApiError as error:
        if error.description != "Bad Request: text must be non-empty":
            raise
        return None


def covered(given: list[dict[str, Any]], kinds: tuple[str, ...]) -> set[int]:
    """The UTF-16 units that entities of these kinds lie on."""
    return {n for e in given if e["type"] in kinds for n in range(e["offset"], e["offset"] + e["length"])}


@given(formatted())
@settings(max_examples=300, deadline=None)
def test_any_entities_come_out_nested_inside_the_text_and_stable(message: tuple[str, list[dict[str, Any]]]) -> None:
    shown = prepared_or_nothing(*message)
    if shown is None:
        return
    text, entities = shown
    size = len(text.encode("utf-16-le")) // 2
    spans = [Span(e["offset"], e["offset"] + e["length"], e["type"]) for e in entities]
    assert all(0 <= s.start < s.end <= size for s in spans)
    for one, other in combinations(spans, 2):
        overlap = one.start < other.end and other.start < one.end
        assert not one.crosses(other)
        assert not (overlap and one.kind in CONTINUOUS and other.kind in CONTINUOUS)
        assert not (overlap and one.kind in QUOTES and other.kind in QUOTES)
        assert not (overlap and {one.kind, other.kind} & set(CODE) and {one.kind, other.kind} & set(SPLITTABLE))
    again_text, again = prepared(text, entities, unknown)
    assert again_text == text
    for kind in {e["type"] for e in [*entities, *again]}:
        assert covered(again, (kind,)) == covered(entities, (kind,))


@given(formatted())
@settings(max_examples=200, deadline=None)
def test_a_style_stays_on_the_characters_it_was_on(message: tuple[str, list[dict[str, Any]]]) -> None:
    """Seen on texts that the server does not change: bold letters, outside of code, are exactly those asked for."""
    text, entities = message
    text = "".join(c if c.isalnum() and c.isascii() else "x" for c in text) or "x"
    size = len(text)
    entities = [
        e for e in entities if e["length"] > 0 and e["offset"] + e["length"] <= size and e["type"] != "text_link"
    ]
    shown_text, shown = prepared(text, entities, unknown)
    assert shown_text == text
    code = covered(shown, CODE)
    for kind in SPLITTABLE:
        assert covered(shown, (kind,)) == covered(entities, (kind,)) - code
