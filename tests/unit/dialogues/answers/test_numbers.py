"""Numbers and years: read as people of five languages write them, and never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues.answers import number, show, year
from tests.unit.dialogues.answers.asking import TODAY, languages, refusal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("120", 120), ("1 200", 1200), ("1,200", 1200), ("1.200", 1200), ("1\u202f234\u202f567", 1234567),
        ("1'200", 1200), ("1.000,00", 1000), ("٧٠٠", 700), ("1٬200", 1200), ("①", 1), ("2️⃣", 2), ("-5", -5),
        ("environ 50 personnes", 50), ("50 m²", 50), ("about 700,000 people", 700_000), ("2k", 2000),
        ("2 millions", 2_000_000), ("1.5 million", 1_500_000), ("3 mil", 3000), ("50 (cinquante)", 50),
        ("douze", 12), ("soixante et onze", 71), ("quatre-vingt-dix-sept", 97), ("deux mille trois cents", 2300),
        ("mille neuf cent quatre-vingts", 1980), ("une vingtaine", 20), ("deux douzaines", 24), ("zéro", 0),
        ("twelve", 12), ("two hundred and fifty", 250), ("a hundred", 100), ("three million", 3_000_000),
        ("doscientos cincuenta y seis", 256), ("diez y seis", 16), ("mil quinientos", 1500),
        ("cento e vinte", 120), ("vinte e três mil", 23000), ("mil e cem", 1100), ("uma dúzia", 12),
        ("خمسة وعشرون", 25), ("ثلاثة آلاف ومئتان", 3200), ("اثنا عشر", 12), ("مائة", 100),
    ],
)  # fmt: skip
def test_numbers_are_read_in_digits_and_words(text: str, value: int) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "wrong-empty"), ("\u200b \n", "wrong-empty"), ("beaucoup", "wrong-number"), ("covid19", "wrong-number"),
        ("50 %", "wrong-number"), ("½", "wrong-number"), ("1/2", "wrong-number-several"),
        ("entre 50 et 60", "wrong-number-several"), ("one two", "wrong-number-several"),
        ("06 12 34 56 78", "wrong-number-several"), ("3,5", "wrong-number-whole"),
        ("1 million et demi", "wrong-number-whole"), ("1.234,56", "wrong-number-whole"),
        ("9" * 200, "wrong-number-high"), ("1" * 5000, "wrong-number"), ("dizaines", "wrong-number"),
    ],
)  # fmt: skip
def test_what_is_no_single_whole_number_is_told_why(text: str, key: str) -> None:
    assert refusal(number, text).key == key


def test_bounds_are_kept_and_named() -> None:
    assert number("10", minimum=10, maximum=20) == 10
    low, high = refusal(number, "9", minimum=10), refusal(number, "21", maximum=20)
    both = refusal(number, "-1", minimum=0, maximum=20)
    assert (low.key, low.args) == ("wrong-number-low", {"minimum": 10})
    assert (high.key, high.args) == ("wrong-number-high", {"maximum": 20})
    assert (both.key, both.args) == ("wrong-number-range", {"minimum": 0, "maximum": 20})


@given(st.integers(-(10**12), 10**12), languages)
@settings(max_examples=150, deadline=None)
def test_number_in_words_of_the_reader_is_the_same_number(value: int, language: str) -> None:
    assert number(show("number", value, language)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2019", 2019), ("depuis 2015", 2015), ("mai 2019", 2019), ("15/06/2019", 2019), ("٢٠١٩", 2019),
        ("deux mille dix-neuf", 2019), ("dos mil veinte", 2020), ("this year", 2026), ("l’année dernière", 2025),
        ("el año pasado", 2025), ("ano que vem", 2027), ("العام الماضي", 2025),
    ],
)  # fmt: skip
def test_years_are_read(text: str, value: int) -> None:
    assert year(text, today=TODAY) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [("2019-2023", "wrong-year"), ("bientôt", "wrong-year"), ("19", "wrong-year-range"), ("1445", "wrong-year-range")],
)
def test_what_is_no_single_year_is_told_why(text: str, key: str) -> None:
    assert refusal(year, text, today=TODAY).key == key


def test_years_have_bounds_that_are_not_grouped_like_amounts() -> None:
    assert year("2046", today=TODAY) == 2046
    assert refusal(year, "2047", today=TODAY).args == {"earliest": "1900", "latest": "2046"}
    assert refusal(year, "2024", today=TODAY, latest=2023).args["latest"] == "2023"
    assert year("1850", today=TODAY, earliest=1800) == 1850
