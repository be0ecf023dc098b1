"""What time does to many things, each for itself: a defect in one vote, signature or digest holds up no other."""

from __future__ import annotations

import logging
from collections.abc import Callable

import sqlalchemy as sa

from handlers.announcements.stored import is_passing
from messages.errors import code_of, place_of

log = logging.getLogger(__name__)


def alone(conn: sa.Connection, what: str, work: Callable[[], object]) -> None:
    """Do it, or leave everything as it was and say where it failed. What passes by itself (a busy database) is raised,
    so that the whole transaction is tried again."""
    try:
        with conn.begin_nested():
            work()
    except Exception as error:
        if is_passing(error):
            raise
        log.error("%s was left as it is (%s at %s)", what, code_of(error), place_of(error))
