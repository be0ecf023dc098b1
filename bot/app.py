"""The one place where the program is put together: every part is built here and handed to those that need it."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import suppress
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot import loops
from bot.clock import SystemClock
from bot.desk import FrontOffice, build_front_office
from bot.engines.build import build_engines
from bot.engines.detect import FastTextDetector
from bot.matrix.crypto.endtoend import EndToEnd
from bot.matrix.fields import PLATFORM
from bot.platforms import build_platforms
from bot.relaying import Relaying, build_relay
from bot.roles import roles_of_settings
from bot.sessions import StoredSessions
from config.settings import Settings
from handlers.events.calendar_days import ensure_calendar_days
from handlers.events.dates import ensure_dates
from handlers.ports import Engine, Platform, Tier
from handlers.private.visit import Office
from handlers.relay.commit import Committer
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.directory import Directory
from handlers.relay.housekeeping import Housekeeping
from handlers.translation.chain import Translator
from messages.catalog import Catalog
from messages.glossary import Glossary, default_glossary
from storage import bridges, migrate, people, rotation
from storage.bridges import BridgePlan
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.keyring import KeyRing


async def open_storage(settings: Settings) -> tuple[Database, Secrets]:
    """The migrated database and the keys to it. StorageError tells what is wrong."""
    environ = dict(os.environ)
    if settings.secret_key is not None:
        environ["PASSERELLE_SECRET_KEY"] = settings.secret_key.get_secret_value()
    secrets = Secrets.load(settings.storage.key_file, environ)
    database = Database.open(settings.storage.url.get_secret_value())
    return database, secrets


def plans(settings: Settings, platforms: dict[str, Platform]) -> list[BridgePlan]:
    """The bridges of the configuration."""
    return [
        BridgePlan(
            bridge.name,
            bridge.original,
            bridge.tier,
            tuple((platforms[room.platform].room(room.id), room.language) for room in bridge.rooms),
            regions=bridge.regions,
            topics=bridge.topics,
            tells_members=bridge.announces_members,
            space=bridge.topics_space or "",
            time_zones={platforms[r.platform].room(r.id): r.time_zone for r in bridge.rooms if r.time_zone},
        )
        for bridge in settings.bridges
    ]


async def run(settings: Settings) -> int:
    """Run the bot until SIGTERM or SIGINT; 0 then. Raises LoginRefused, StorageError and RoomClaimedTwice."""
    loop = asyncio.get_running_loop()
    main = asyncio.current_task()
    if main is None:
        raise RuntimeError("run() needs a task")
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, main.cancel)
    with suppress(asyncio.CancelledError):
        await serve(settings)
    return 0


async def serve(settings: Settings) -> None:
    """Run the bot until cancelled; what is being sent then is finished first."""
    database, secrets = await open_storage(settings)
    try:
        database.lock()
        await migrate.upgrade(database)
        await database.run(
            rotation.rotate,
            secrets=secrets,
            own_accounts=_own_accounts(settings),
            open_ring=lambda: _key_ring(settings, secrets),
        )
        await database.idle_checkpoint()
        await _serve(settings, database, secrets)
    finally:
        await database.close()


async def _serve(settings: Settings, database: Database, secrets: Secrets) -> None:
    identities = Identities(secrets)
    clock = SystemClock()
    keys = _keys(settings, secrets)
    platforms = {p.name: p for p in build_platforms(settings, _sessions(settings, database, secrets), keys)}
    engines = build_engines(settings)
    try:
        await database.run(bridges.apply_file, plans(settings, platforms), secrets=secrets, identities=identities)
        ring = _key_ring(settings, secrets)
        context = Context(
            database=database,
            ring=ring,
            secrets=secrets,
            identities=identities,
            clock=clock,
            platforms=platforms,
            directory=Directory(identities),
            committer=_committer(settings, ring, secrets, identities),
        )
        await context.refresh_directory()
        office = _office(settings, context)
        await database.run(_ensure, office, clock.now())
        await database.run(
            people.apply_roles,
            roles_of_settings(settings.roles),
            secrets=secrets,
            identities=identities,
            now=clock.now(),
        )
        translator = Translator(engines, glossary=_glossary(settings))
        detector = _detector(settings, context)
        front = build_front_office(
            context,
            office,
            translator=translator,
            detector=detector,
            tier=Tier(settings.private.tier),
        )
        relaying = _relaying(settings, context, translator, detector, front, office)
        if keys is not None:
            keys.on_keys = lambda room: relaying.unreadables.key_came(platforms[PLATFORM].room(room))
        housekeeping = Housekeeping(
            context,
            relaying.relay.acts,
            undelivered=timedelta(days=settings.relay.undelivered_days),
            keep_links=timedelta(days=settings.relay.keep_links_days),
        )
        await loops.run_all(
            settings, context=context, relaying=relaying, housekeeping=housekeeping, engines=engines, office=front
        )
    finally:
        parts: list[Platform | Engine] = [*platforms.values(), *engines]
        for part in parts:
            with suppress(Exception):
                await part.close()


def _ensure(conn: sa.Connection, office: Office, now: datetime) -> None:
    """What must be there from the start on, whatever an earlier version left."""
    ensure_dates(conn, office)
    ensure_calendar_days(conn, office, now)


def _keys(settings: Settings, secrets: Secrets) -> EndToEnd | None:
    """The keys to encrypted rooms, in a folder beside the secret key."""
    if settings.matrix is None or not settings.matrix.encryption:
        return None
    folder = settings.storage.key_file.with_suffix(".matrix")
    return EndToEnd(folder, secrets, password=settings.matrix.password.get_secret_value())


def _key_ring(settings: Settings, secrets: Secrets) -> KeyRing:
    return KeyRing(settings.storage.key_file.with_suffix(".keys"), secrets, SystemClock())


def _own_accounts(settings: Settings) -> list[tuple[str, str]]:
    """As Platform.account will give them once connected."""
    accounts = []
    if settings.telegram is not None:
        accounts.append(("telegram", settings.telegram.token.get_secret_value().partition(":")[0]))
    if settings.matrix is not None:
        accounts.append(("matrix", settings.matrix.user_id))
    return accounts


def _sessions(settings: Settings, database: Database, secrets: Secrets) -> StoredSessions:
    account = settings.matrix.user_id if settings.matrix else ""
    return StoredSessions(database, secrets, platform="matrix", account=account)


def _committer(settings: Settings, ring: KeyRing, secrets: Secrets, identities: Identities) -> Committer:
    return Committer(
        ring=ring,
        secrets=secrets,
        identities=identities,
        keep=timedelta(days=settings.relay.undelivered_days),
        late_for=timedelta(minutes=settings.relay.late_translation_minutes),
    )


def _detector(settings: Settings, context: Context) -> FastTextDetector:
    languages = {link.language for link in context.directory.by_id.values()} | set(settings.network.languages)
    detector = FastTextDetector(sorted(languages))
    detector.warm()
    return detector


def _office(settings: Settings, context: Context) -> Office:
    return Office(
        platforms=context.platforms,
        secrets=context.secrets,
        identities=context.identities,
        ring=context.ring,
        catalog=Catalog(settings.network.default_language),
        keep=timedelta(days=settings.relay.undelivered_days),
        languages=settings.network.languages,
        contact=settings.private.contact or "",
        time_zone=settings.network.time_zone,
        quiet=settings.announcements.quiet,
        approvals=settings.announcements.approvals,
        public_url=settings.web.public_url or "",
    )


def _relaying(
    settings: Settings,
    context: Context,
    translator: Translator,
    detector: FastTextDetector,
    front: FrontOffice,
    office: Office,
) -> Relaying:
    catalog = Catalog(settings.network.default_language)
    composer = Composer(
        translator=translator,
        detector=detector,
        catalog=catalog,
        platforms=context.platforms,
        clock=context.clock,
        deadline=settings.translation.deadline,
    )
    ignored = settings.relay.ignored_accounts
    return build_relay(
        context,
        composer=composer,
        catalog=catalog,
        front=front,
        office=office,
        engines=translator,
        ignored_accounts=ignored,
        deadline=settings.translation.deadline,
    )


def _glossary(settings: Settings) -> Glossary:
    path = settings.translation.glossary
    network = default_glossary()
    return network if path is None else Glossary.parse(path.read_text(encoding="utf-8")).before(network)
