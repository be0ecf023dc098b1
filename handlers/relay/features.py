"""What the relay carries besides texts, each in a module of its own: reactions, polls, pins, comings and goings.

The relay asks each feature whether something that happened is its own; what comes of it is stored like everything else,
in the commit of its event. What they show is drawn when it is sent, so that ten changes in a row are shown once.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

import sqlalchemy as sa

from handlers.ports import Platform
from handlers.relay.directory import Link, Place
from handlers.relay.effects import Effect
from messages.types import Incoming
from storage.inbox import StoredEvent
from storage.outbox import Delivery


class Feature(Protocol):
    """One thing that people do in a linked room."""

    def takes(self, incoming: Incoming) -> bool:
        """Whether it may be this feature's; quick, without I/O."""
        ...

    async def prepare(self, link: Link, event: StoredEvent, incoming: Incoming) -> Effect | None:
        """What it comes to; None if it is not this feature's after all: the next one is asked, then the relay. Reads
        only; what is to be stored goes into the effect (handlers/relay/effects.py: Performed, or `also` of Relayed)."""
        ...


class Performer(Protocol):
    """Carries out deliveries of one kind whose content is looked up when they are sent."""

    kind: str

    async def perform(self, platform: Platform, delivery: Delivery, link: Place) -> None:
        """Do it once. Raises PlatformError. Whoever calls has taken the platform's turn for the first request; further
        ones take theirs (Platform.turn)."""
        ...


class Due(Protocol):
    """What time does: asked every few seconds, in a transaction of its own."""

    def __call__(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Do what is due; the rooms that have something to be sent."""
        ...
