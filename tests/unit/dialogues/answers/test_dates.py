"""Dates: whole or partial, in any of the five languages; two readings are asked about, never chosen between."""

from __future__ import annotations

import datetime as dt

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues.answers import date, show
from messages.catalog import LANGUAGES
from tests.unit.dialogues.answers.asking import TODAY, languages, refusal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024", "2024"), ("2024-06", "2024-06"), ("2024-06-15", "2024-06-15"), ("20240615", "2024-06-15"),
        ("15/06/2023", "2023-06-15"), ("15.06.23", "2023-06-15"), ("15-6-2023", "2023-06-15"),
        ("06/05/2023", "2023-05-06"), ("06/15/2023", "2023-06-15"), ("06/2023", "2023-06"),
        ("١٥/٠٦/٢٠٢٣", "2023-06-15"),
        ("juin 2023", "2023-06"), ("le 15 juin 2023", "2023-06-15"), ("1er mai 2024", "2024-05-01"),
        ("15 juin 23", "2023-06-15"), ("décembre 2025", "2025-12"), ("decmber 2025", "2025-12"),
        ("June 15, 2023", "2023-06-15"), ("15th of June 2023", "2023-06-15"), ("from March 2020", "2020-03"),
        ("15 de junio de 2023", "2023-06-15"), ("setiembre de 2021", "2021-09"), ("3 de março de 2025", "2025-03-03"),
        ("1º de maio de 2025", "2025-05-01"), ("١٥ يونيو ٢٠٢٤", "2024-06-15"), ("15 حزيران 2024", "2024-06-15"),
        ("كانون الثاني 2025", "2025-01"), ("5 فيفري 2024", "2024-02-05"), ("depuis 2019", "2019"),
        ("le premier mai 2024", "2024-05-01"),
        ("mar. 16 juin 2026", "2026-06-16"), ("15/06/2026 (lundi)", "2026-06-15"),
        ("lundi 15 juin 2026", "2026-06-15"), ("segunda-feira, 15/06/2026", "2026-06-15"),
    ],
)  # fmt: skip
def test_dates_are_read_as_they_are_written(text: str, value: str) -> None:
    assert date(text, today=TODAY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mai", "2027-05"), ("novembre", "2026-11"), ("15 juin", "2027-06-15"), ("22/11", "2026-11-22"),
        ("June 23", "2027-06-23"), ("29 février", "2028-02-29"), ("last June", "2026-06"), ("mai dernier", "2026-05"),
        ("tomorrow", "2026-11-23"), ("demain", "2026-11-23"), ("hier", "2026-11-21"), ("mañana", "2026-11-23"),
        ("pasado mañana", "2026-11-24"), ("amanhã", "2026-11-23"), ("غدًا", "2026-11-23"), ("بعد غد", "2026-11-24"),
        ("lundi", "2026-11-23"), ("next monday", "2026-11-23"), ("lundi dernier", "2026-11-16"),
        ("domingo", "2026-11-29"),
        ("in 3 weeks", "2026-12-13"), ("dans deux mois", "2027-01"), ("hace dos semanas", "2026-11-08"),
        ("il y a 3 ans", "2023"), ("3 days ago", "2026-11-19"), ("le mois prochain", "2026-12"),
        ("this year", "2026"), ("ce mois-ci", "2026-11"),
        ("depuis deux ans", "2024"),
        ("le 3 du mois prochain", "2026-12-03"), ("juin de l’année dernière", "2025-06"), ("ano que vem", "2027"),
    ],
)  # fmt: skip
def test_dates_without_a_year_are_the_next_ones_or_as_the_words_say(text: str, value: str) -> None:
    assert date(text, today=TODAY) == value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_known_by_its_names(language: str, month: int) -> None:
    for width in ("wide", "abbreviated"):
        name = Locale(language).months["format"][width][month]
        assert date(f"{name} 2031", today=TODAY) == f"2031-{month:02}"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("bientôt", "wrong-date"), ("été 2024", "wrong-date"), ("le 15", "wrong-date"), ("15/13/2024", "wrong-date"),
        ("15 juin 2023 à 18h", "wrong-date"), ("next week", "wrong-date"), ("14-16 juin 2023", "wrong-date-several"),
        ("14/15-16 June 2023", "wrong-date-several"), ("mars 2020 et juin 2021", "wrong-date-several"),
        ("31/02/2023", "wrong-date-day"), ("30 février", "wrong-date-day"), ("29/02/2027", "wrong-date-day"),
        ("1445", "wrong-date-year"), ("12 mai 3024", "wrong-date-year"), ("juin 23", "wrong-date-unclear"),
        ("mardi 15 juin 2026", "wrong-date-weekday"), ("", "wrong-empty"),
    ],
)  # fmt: skip
def test_what_is_no_single_date_is_told_why(text: str, key: str) -> None:
    assert refusal(date, text, today=TODAY).key == key


def test_two_readings_are_proposed_so_that_one_can_be_pressed() -> None:
    assert refusal(date, "juin 23", today=TODAY).proposals == ("2027-06-23", "2023-06")


def test_weekday_that_contradicts_its_date_names_the_real_one() -> None:
    wrong = refusal(date, "mardi 15 juin 2026", today=TODAY)
    assert wrong.args["weekday"] == 1
    assert wrong.proposals == ("2026-06-15",)


@given(st.dates(dt.date(1800, 1, 1), dt.date(2200, 12, 31)), st.sampled_from((4, 7, 10)), languages)
@settings(max_examples=200, deadline=None)
def test_date_in_words_of_the_reader_is_the_same_date(day: dt.date, precision: int, language: str) -> None:
    value = day.isoformat()[:precision]
    assert date(show("date", value, language), today=TODAY) == value
    assert date(value, today=TODAY) == value


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)))
@settings(max_examples=100, deadline=None)
def test_day_and_month_without_a_year_are_never_in_the_past(today: dt.date) -> None:
    for text in ("15 juin", "29/02", "1 de janeiro", "lunes"):
        assert date(text, today=today) >= today.isoformat()
