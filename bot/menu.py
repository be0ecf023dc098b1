"""The list of commands that apps offer while somebody types, in each language: what anybody may do, and no more."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from handlers.relay.context import Context
from messages.catalog import LANGUAGES, Catalog
from messages.errors import PlatformError

log = logging.getLogger(__name__)

SHOWN = (
    *("help", "practices", "practice", "events", "agenda", "question", "ideas", "votes", "follow"),
    *("mine", "drafts", "contacts", "saved", "link", "name", "language", "settings", "export"),
)


@runtime_checkable
class Menued(Protocol):
    """A platform whose apps offer commands."""

    async def announce_commands(self, commands: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """(name, description) by language; "" for all who speak another."""
        ...


def menu(catalog: Catalog, language: str) -> list[tuple[str, str]]:
    """What is offered to those who speak a language."""
    return [(name, catalog.text(f"command-{name}.about", language)) for name in SHOWN]


async def announce(context: Context, catalog: Catalog, default_language: str) -> None:
    """Tell the platforms, each as soon as it is connected. Best effort: everything works without."""
    commands = {"": menu(catalog, default_language), **{one: menu(catalog, one) for one in LANGUAGES}}
    for name, platform in context.platforms.items():
        await context.reach[name].connected.wait()
        if isinstance(platform, Menued):
            try:
                await platform.announce_commands(commands)
            except PlatformError as error:
                log.warning("the menu of commands was not taken by %s (%s)", name, error.code)
