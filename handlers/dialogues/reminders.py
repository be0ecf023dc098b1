"""What time does to drafts: a reminder after three days, an end after thirty."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.dialogues.catalogue import dialogues
from handlers.private.visit import Office, say_to
from storage import drafts
from storage.drafts import StoredDraft

KEPT = timedelta(days=30)
"""How long a draft waits for its author."""
NUDGED = timedelta(days=3)
"""After how long its author is reminded, once."""


class Reminders:
    """Reminds authors of their drafts, and lets go of those that nobody came back to."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Remind of drafts that wait, drop those whose time is over. Returns the rooms with something to be sent."""
        rooms: set[int] = set()
        for gone in drafts.expired(conn, now - KEPT, ring=self._office.ring):
            self._remind(conn, gone, "dialogue-expired", now, rooms)
        for stored in drafts.to_nudge(conn, now - NUDGED, ring=self._office.ring):
            left = (stored.updated_at + KEPT - now).days
            self._remind(conn, stored, "dialogue-nudge", now, rooms, days=left)
            drafts.nudged(conn, stored.id, now)
        return rooms

    def _remind(
        self, conn: sa.Connection, stored: StoredDraft, key: str, now: datetime, rooms: set[int], **args: int
    ) -> None:
        dialogue = dialogues().get(stored.name)
        if dialogue is None or dialogue.brief:
            return

        def compose(language: str) -> str:
            catalog = self._office.catalog
            return catalog.text(key, language, name=catalog.text(dialogue.title, language), **args)

        expired = key == "dialogue-expired"
        choices = (
            [] if expired else [("word-continue", f"g:resume:{stored.ref}"), ("word-delete", f"g:drop:{stored.ref}")]
        )
        say_to(conn, self._office, stored.person_id, compose, choices, now=now, rooms=rooms)
