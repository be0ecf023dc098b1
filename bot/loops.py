"""The long-running tasks, in one TaskGroup: if one fails for good, all end, and the supervisor starts the bot anew."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import menu
from bot.desk import FrontOffice
from bot.relaying import Relaying
from config.settings import Settings
from handlers.events.feeds import Feed
from handlers.ports import Engine
from handlers.relay.context import Context
from handlers.relay.housekeeping import Housekeeping
from messages.catalog import Catalog
from messages.errors import PasserelleError
from storage.errors import StorageError

log = logging.getLogger(__name__)

_HOUSEKEEPING_MINUTES = 15
_TIMELY_SECONDS = 5
_IDLE_SECONDS = 5


async def run_all(
    settings: Settings,
    *,
    context: Context,
    relaying: Relaying,
    housekeeping: Housekeeping,
    engines: Sequence[Engine],
    office: FrontOffice,
) -> None:
    """Until cancelled, or until one of them fails."""
    scheduler = _alarm_clock(context, housekeeping, office)
    try:
        async with asyncio.TaskGroup() as group:
            for work in relaying.tasks:
                group.create_task(work())
            group.create_task(office.translations.run())
            group.create_task(_warm(engines, _pairs(context)))
            default = settings.network.default_language
            group.create_task(menu.announce(context, Catalog(default), default))
            if settings.web.port:
                group.create_task(_web(settings, context, office))
            scheduler.start()
    finally:
        if scheduler.running:
            scheduler.shutdown(wait=False)


def _alarm_clock(context: Context, housekeeping: Housekeeping, office: FrontOffice) -> AsyncIOScheduler:
    async def tick() -> None:
        try:
            await housekeeping.tick()
            await office.fire_due(context.database, context)
        except (PasserelleError, OSError) as error:
            log.error("housekeeping failed (%s)", getattr(error, "code", type(error).__name__))
        except asyncio.CancelledError:
            return  # the bot stops; the scheduler would log an error

    async def timely() -> None:
        try:
            await office.fire_timely(context.database, context)
        except (PasserelleError, OSError) as error:
            log.error("what is due failed (%s)", getattr(error, "code", type(error).__name__))
        except asyncio.CancelledError:
            return

    async def checkpoint() -> None:
        try:
            await housekeeping.checkpoint_if_idle()
        except StorageError as error:
            log.warning("no checkpoint (%s)", error.code)
        except asyncio.CancelledError:
            return

    scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1})
    scheduler.add_job(tick, "interval", minutes=_HOUSEKEEPING_MINUTES, next_run_time=context.clock.now())
    scheduler.add_job(timely, "interval", seconds=_TIMELY_SECONDS)
    scheduler.add_job(checkpoint, "interval", seconds=_IDLE_SECONDS)
    return scheduler


def _pairs(context: Context) -> set[tuple[str, str]]:
    """The directions that the linked rooms need."""
    links = context.directory.by_id.values()
    return {
        (one.language, other.language)
        for one in links
        for other in context.directory.others(one.room_id)
        if one.language != other.language
    }


async def _warm(engines: Iterable[Engine], pairs: Iterable[tuple[str, str]]) -> None:
    wanted = sorted(pairs)
    for engine in engines:
        try:
            await engine.warm(wanted)
        except PasserelleError as error:
            log.warning("engine %s is not ready (%s)", engine.name, error.code)


async def _web(settings: Settings, context: Context, office: FrontOffice) -> None:
    from bot.web.calendar import calendar_routes
    from bot.web.health import application, serve

    async def feed(language: str, region: str, theme: str) -> Feed:
        now = context.clock.now()
        kept = office.feeds.kept(language, region, theme, now)
        if kept is not None:
            return kept
        made: Feed = await context.database.read(office.feeds.make, language, region, theme, now)
        return made

    calendars = calendar_routes(feed, Catalog(settings.network.default_language))
    app = application(lambda: {name: reach.listening for name, reach in context.reach.items()}, calendars)
    await serve(app, settings.web.host, settings.web.port)
