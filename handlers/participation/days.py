"""Days as the network counts them: what is due, and until when something holds, is the same for everybody."""

from __future__ import annotations

from datetime import date, datetime

from handlers.announcements.quiet import zone_of
from handlers.private.visit import Office


def day_of(office: Office, moment: datetime) -> date:
    """The day of a moment, where the network is."""
    return moment.astimezone(zone_of(office.time_zone)).date()
