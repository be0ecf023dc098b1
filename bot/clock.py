"""The real time, behind the port that tests replace."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """handlers.ports.Clock on the machine's clock."""

    def now(self) -> datetime:
        """The present, aware, in UTC."""
        return datetime.now(UTC)
