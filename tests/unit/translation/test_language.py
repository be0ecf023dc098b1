"""The language of a message: the author's choice, a sure detection, their habit, their room."""

from __future__ import annotations

import pytest

from handlers.translation.language import decide_language


@pytest.mark.parametrize(
    ("setting", "detected", "history", "expected"),
    [
        ("pt", ("fr", 0.99), "es", "pt"),
        ("", ("fr", 0.6), "es", "fr"),
        ("", ("fr", 0.59), "es", "es"),
        ("", ("fr", 0.59), "", "en"),
        ("", None, "es", "es"),
        ("", None, "", "en"),
    ],
)
def test_who_decides(setting: str, detected: tuple[str, float] | None, history: str, expected: str) -> None:
    assert decide_language(setting, detected, history, "en") == expected
