"""A name can neither break a line nor hide, nor turn or overrun the text around it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.claims import claims, skeleton
from messages.graphemes import clusters
from messages.names import direction, isolate, neutralise, person_name


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=80), st.integers(1, 40))
def test_neutral_name_is_one_short_visible_line(name: str, limit: int) -> None:
    shown = neutralise(name, limit)
    for character in shown:
        category = unicodedata.category(character)
        assert category not in ("Cc", "Cs", "Co", "Zl", "Zp"), hex(ord(character))
        assert category != "Cf" or character == "\u200d"
        assert character == " " or not character.isspace()
    assert len(list(clusters(shown))) <= limit
    assert shown == shown.strip()
    assert neutralise(shown, limit) == shown
    shown.encode()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("  Ana\n\tMaría  ", "Ana María"),
        ("\u202egnp.exe", "gnp.exe"),
        ("A\u200bn\u2060a\ufeff", "Ana"),
        ("\u3164\u2800", ""),
        ("", ""),
        ("Z\u0316\u0317\u0318\u0319\u0320o", "Z\u0316\u0317\u0318o"),
        ("\u0301\u0301Ana", "Ana"),
        ("👩‍👩‍👧 Ana", "👩‍👩‍👧 Ana"),
        ("A\u200dna", "Ana"),
        ("فاطمة", "فاطمة"),
        ("e\u200b\u0301", "é"),
    ],
)
def test_what_disturbs_is_dropped_and_names_stay(name: str, shown: str) -> None:
    assert neutralise(name) == unicodedata.normalize("NFC", shown)


def test_long_name_ends_in_an_ellipsis_between_characters() -> None:
    assert neutralise("x" * 41) == "x" * 39 + "…"
    assert neutralise("👩‍👩‍👧" * 5, 3) == "👩‍👩‍👧" * 2 + "…"
    assert neutralise("abc", 3) == "abc"


def test_endless_emoji_sequence_is_cut() -> None:
    assert len(neutralise("👩‍" * 500 + "👩")) <= 16


def test_isolated_text_cannot_break_out() -> None:
    assert isolate("Ana\u2069\u202e") == "\u2068Ana\u2069"


@pytest.mark.parametrize(("text", "expected"), [("Ana", "ltr"), ("12 فاطمة", "rtl"), ("שלום Ana", "rtl"), ("12", "")])
def test_direction_is_that_of_the_first_letter(text: str, expected: str) -> None:
    assert direction(text) == expected


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=60) | st.lists(st.sampled_from("✅👑⭐️ A·🛡️éم"), max_size=12).map("".join))
def test_person_name_is_neutral_and_as_bare_as_it_gets(name: str) -> None:
    shown = person_name(name)
    assert person_name(shown) == shown
    assert shown in neutralise(name)
    assert bool(shown) == bool(neutralise(name)), "nobody loses all of their name"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ana ✅", "Ana"),
        ("👑 Ana ⭐️", "Ana"),
        ("Ana 👮🏽‍♀️✔️", "Ana"),
        ("🛡️🛡️ Bob", "Bob"),
        ("Ana ✅ Diallo", "Ana ✅ Diallo"),
        ("Ana 🌻", "Ana 🌻"),
        ("✅", "✅"),
    ],
)
def test_badges_beside_a_name_are_dropped(name: str, shown: str) -> None:
    assert person_name(name) == shown


SPELT = """admin Administrator Moderador Modératrice Système مشرف المشرف ادمن الإدارة Passerelle admin2
A.d.m.i.n Аdmin ADMΙN ａｄｍｉｎ 🇦🇩🇲🇮🇳 🅰🅳🅼🅸🅽 ᴀᴅᴍɪɴ 4dm1n @dmin админ 𝐀𝐝𝐦𝐢𝐧 bot аdмin a̲d̲m̲i̲n̲"""
IN_CHARGE = SPELT.split()


@pytest.mark.parametrize("name", [*IN_CHARGE, "A d m i n", "Ana (admin)", "Group Admin ✅", "Le système", "admin (2)"])
def test_name_of_somebody_in_charge_is_known_however_it_is_spelt(name: str) -> None:
    assert claims(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ana",
        "Amina Diallo",
        "برويز مشرف",
        "José de los Ángeles",
        "Roberto",
        "Олена",
        "Νίκος",
        "Rootman",
        "Lea O",
        "",
        "李",
    ],
)
def test_ordinary_name_claims_nothing(name: str) -> None:
    assert not claims(name)


def test_name_of_the_bot_itself_is_nobody_elses() -> None:
    assert claims("Р0nt Bоt", own=("Pont-Bot",))
    assert not claims("Pont-Bot")


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=60), st.text(alphabet=" .-_·\u2060", max_size=3), st.booleans())
def test_no_name_breaks_the_comparison_and_separators_hide_nothing(name: str, between: str, upper: bool) -> None:
    assert claims(name) in (True, False)
    spelt = between.join("admin")
    assert claims(spelt.upper() if upper else spelt)


def test_names_that_look_alike_have_one_skeleton() -> None:
    assert skeleton("Аna") == skeleton("ana ") == skeleton("ＡＮＡ")
    assert skeleton("Ana") != skeleton("Anna")
