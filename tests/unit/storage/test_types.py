"""An instant comes back from the database exact, in UTC, and sorts as time does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from storage.types import UtcDateTime

DIALECT = sqlite.dialect()
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
INSTANTS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=OFFSETS)  # noqa: DTZ001  zones are drawn


def stored(value: datetime) -> int:
    number = UtcDateTime().process_bind_param(value, DIALECT)
    assert number is not None
    return number


@settings(max_examples=200, deadline=None)
@given(INSTANTS)
def test_an_instant_comes_back_exact_and_in_utc(value: datetime) -> None:
    back = UtcDateTime().process_result_value(stored(value), DIALECT)
    assert back == value
    assert back is not None
    assert back.tzinfo is UTC


@settings(max_examples=200, deadline=None)
@given(INSTANTS, INSTANTS)
def test_stored_numbers_sort_as_the_instants_do(first: datetime, second: datetime) -> None:
    assert (stored(first) < stored(second)) == (first < second)


def test_a_naive_datetime_is_refused_and_nothing_stays_nothing() -> None:
    with pytest.raises(ValueError, match="naive"):
        UtcDateTime().process_bind_param(datetime(2026, 1, 1), DIALECT)  # noqa: DTZ001  that is the point
    assert UtcDateTime().process_bind_param(None, DIALECT) is None
    assert UtcDateTime().process_result_value(None, DIALECT) is None
