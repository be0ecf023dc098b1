"""Puts together what admins of rooms set up in chat, and what everybody is told of what does not arrive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from handlers.bridging.desk import Bridging
from handlers.ports import Tier
from handlers.private.visit import Office
from handlers.relay.context import Context
from handlers.relay.features import Due, Feature, Performer
from handlers.relay.truth import Signs, Truth


class Engines(Protocol):
    """The part of handlers.translation.chain.Translator that says who translates."""

    def engine(self, source: str, target: str, *, tier: Tier) -> str:
        """The name of the engine that is asked first; "" if none would be."""
        ...


@dataclass(frozen=True, slots=True)
class SetUp:
    """What was put together: `features` come before all others; `timely` is asked every few seconds; `bridging.run` is
    a long-running task."""

    truth: Truth
    bridging: Bridging
    features: tuple[Feature, ...]
    timely: tuple[Due, ...]

    def signs(self, context: Context, others: Performer | None) -> Signs:
        """The performer of `react`, before the one of people's reactions."""
        return Signs(context, self.truth, others=others)


def build_set_up(context: Context, office: Office, engines: Engines | None) -> SetUp:
    """Wire it, hooks of the context included."""
    truth = Truth(context, office)

    def engine(source: str, target: str, tier: str) -> str:
        return engines.engine(source, target, tier=Tier(tier)) if engines is not None else ""

    bridging = Bridging(context, office, truth=truth, engine=engine)
    context.lobby = bridging
    context.room_changed, context.undelivered = truth.room_changed, truth.undelivered
    return SetUp(truth, bridging, (truth, bridging), (truth.fire_due,))
