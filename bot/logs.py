"""Logging that cannot quote anybody.

Our own records say what happened and where; they are written without names and texts. What libraries log may hold
either (client libraries log whole events), so of theirs only level and origin are kept, and of exceptions only the type
and the place.
"""

from __future__ import annotations

import logging
import sys
from types import TracebackType

import structlog

from messages.errors import code_of, place_of

_OURS = ("bot", "handlers", "storage", "messages", "config", "passerelle")


class Discreet(logging.Filter):
    """Withholds what a foreign record says, and the message of every exception."""

    def filter(self, record: logging.LogRecord) -> bool:
        """See logging.Filter; foreign records below WARNING are dropped."""
        ours = record.name.split(".", 1)[0] in _OURS
        if not ours and record.levelno < logging.WARNING:
            return False
        place = _place(record.exc_info)
        if not ours:
            record.msg, record.args = "(withheld)", ()
        if place:
            record.msg, record.args = f"{record.getMessage()} [{place}]", ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True


_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def _place(exc_info: _ExcInfo | None) -> str:
    if not exc_info or exc_info[1] is None:
        return ""
    return f"{code_of(exc_info[1])} at {place_of(exc_info[1])}"


def set_up(*, level: str, style: str) -> None:
    """Log to standard error: `style` is console or json."""
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), sort_keys=False)
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
        ],
    )
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    handler.addFilter(Discreet())
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    logging.raiseExceptions = False
