"""Names of those who write are never translated; words that only look like names are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.acquaintances import Acquaintances
from messages.richtext import RichText, Style


def names_in(text: str, *people: str) -> list[str]:
    known = Acquaintances()
    for person in people:
        known.meet(person)
    spans = known.marked(RichText(text)).spans
    assert all(span.style is Style.MENTION for span in spans)
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¡Gracias, Amina!", ["Amina"]),
        ("Amina, tu viens ?", ["Amina"]),
        ("Je suis d'accord avec Amina et Will.", ["Amina", "Will"]),
        ("Will you come?", []),
        ("Yes. Will you come?", []),
        ("the will of amina", []),
        ("Aminata arrive", []),
        ("voir @Amina", []),
        ("demande à Jean-Marie", ["Jean-Marie"]),
    ],
)
def test_names_are_found_where_they_are_names(text: str, expected: list[str]) -> None:
    assert names_in(text, "Amina Diallo", "Will", "Jean-Marie") == expected


def test_nobody_known_changes_nothing() -> None:
    body = RichText("Amina")
    assert Acquaintances().marked(body) is body


def test_only_the_most_recent_are_remembered() -> None:
    assert names_in("avec Amina", "Amina", *(f"Nom{chr(65 + n // 26)}{chr(97 + n % 26)}" for n in range(600))) == []


@given(st.text(max_size=60), st.lists(st.text(max_size=12), max_size=4))
def test_any_name_and_text_is_survived(text: str, people: list[str]) -> None:
    known = Acquaintances()
    for person in people:
        known.meet(person)
    assert known.marked(RichText(text)).text == text
