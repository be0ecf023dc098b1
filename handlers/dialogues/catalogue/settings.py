"""Two short questions about when somebody wants to be written to: their time zone, their quiet hours. Skipping either
takes the network's."""

from __future__ import annotations

from handlers.dialogues.model import Dialogue, Kind, Question

DIALOGUES = (
    Dialogue("settings_zone", (Question("zone", Kind.TIME_ZONE, optional=True),), brief=True),
    Dialogue("settings_quiet", (Question("span", Kind.SHORT, optional=True, most=12, careful=False),), brief=True),
)
