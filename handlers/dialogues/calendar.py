"""A calendar of buttons."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from babel.dates import get_day_names, get_month_names

from handlers.dialogues.prompt import NOTHING, Choice


def month(shown: str, language: str, today: date) -> tuple[tuple[Choice, ...], ...]:
    """The month `shown` ("2024-06"; "" for the present one) to press a day in, or the whole month, or the whole year: a
    date may be partial."""
    year, month = (int(part) for part in (shown or f"{today:%Y-%m}").split("-"))
    before = f"{year - (month == 1)}-{(month - 2) % 12 + 1:02}"
    after = f"{year + (month == 12)}-{month % 12 + 1:02}"
    name = get_month_names("wide", context="stand-alone", locale=language)[month]
    days = get_day_names("narrow", context="stand-alone", locale=language)
    head = (Choice(f"m:{before}", "‹"), Choice(f"d:{year}-{month:02}", f"{name} {year}"), Choice(f"m:{after}", "›"))
    first = date(year, month, 1)
    cells = [Choice(NOTHING, " ")] * first.weekday()
    length = monthrange(year, month)[1]
    cells += [Choice(f"d:{year}-{month:02}-{day:02}", str(day)) for day in range(1, length + 1)]
    cells += [Choice(NOTHING, " ")] * (-len(cells) % 7)
    weeks = tuple(tuple(cells[at : at + 7]) for at in range(0, len(cells), 7))
    years = tuple(Choice(f"m:{y}-{month:02}", f"{arrow}{y}") for y, arrow in ((year - 1, "« "), (year + 1, "» ")))
    whole = Choice(f"d:{year}", str(year))
    return (head, tuple(Choice(NOTHING, str(days[day])) for day in range(7)), *weeks, (years[0], whole, years[1]))
