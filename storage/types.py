"""The one date-time type of the database: microseconds since 1970 in UTC, as BIGINT.

A number sorts, compares and indexes alike on SQLite and PostgreSQL, and no driver's or session's time zone can touch
it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class UtcDateTime(TypeDecorator[datetime]):
    """An instant. Takes any aware datetime, gives UTC back, exact to the microsecond. Naive ones are refused with
    ValueError (a StatementError, once SQLAlchemy has wrapped it). In SQL it compares, nothing else."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Microseconds since 1970."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime names no instant")
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Aware, in UTC."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)
