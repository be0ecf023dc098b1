"""Times of the day as people write them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues.answers import Misunderstood, time


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("18h", "18:00"),
        ("18h30", "18:30"),
        ("18 h 30", "18:30"),
        ("à 18 heures 30", "18:30"),
        ("8 heures du soir", "20:00"),
        ("midi", "12:00"),
        ("6 pm", "18:00"),
        ("6.30 p.m.", "18:30"),
        ("12 am", "00:00"),
        ("12 pm", "12:00"),
        ("noon", "12:00"),
        ("at noon", "12:00"),
        ("à midi", "12:00"),
        ("al mediodía", "12:00"),
        ("a las 2 de la madrugada", "02:00"),
        ("from 18:00", "18:00"),
        ("1830", "18:30"),
        ("a las 6 de la tarde", "18:00"),
        ("às 18h", "18:00"),
        ("6 da tarde", "18:00"),
        ("٦ مساءً", "18:00"),
        ("١٨:٣٠", "18:30"),
        ("الساعة ١٨", "18:00"),
        ("24h", "00:00"),
        ("9:05", "09:05"),
    ],
)
def test_times_are_read_in_each_language(text: str, found: str) -> None:
    assert time(text) == found


def test_a_bare_hour_that_may_be_morning_or_evening_is_asked_about() -> None:
    with pytest.raises(Misunderstood) as wrong:
        time("6")
    assert wrong.value.key == "wrong-time-unclear"
    assert set(wrong.value.args.values()) == {"06:00", "18:00"}


@pytest.mark.parametrize("text", ["25h", "18:99", "soon", "16 June", "99", "0 pm"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Misunderstood):
        time(text)


@given(text=st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_text_ends_in_a_time_or_a_word_on_why_not(text: str) -> None:
    try:
        found = time(text)
    except Misunderstood:
        return
    assert re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d", found)
