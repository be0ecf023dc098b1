"""Puts the relay together: what people do besides writing is wired here, feature by feature, for all who build one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.bridging import Engines, SetUp, build_set_up
from bot.desk import FrontOffice
from handlers.private.visit import Office
from handlers.relay.authors import Authors
from handlers.relay.avatars import Avatars
from handlers.relay.comings import Changes, Comings
from handlers.relay.composing import Composer
from handlers.relay.contacts import Contacts
from handlers.relay.context import Context
from handlers.relay.identity import Faces
from handlers.relay.locations import Locations
from handlers.relay.pins import Pins
from handlers.relay.polls import Polls, source_digest
from handlers.relay.polls_shown import PollResults
from handlers.relay.reactions import Reactions
from handlers.relay.saying import Saying
from handlers.relay.service import Relay
from handlers.relay.tallies import Tallies
from handlers.relay.topics import Topics
from handlers.relay.unreadable import Unreadables
from messages.catalog import Catalog
from storage.polls import room_of_source


@dataclass(slots=True)
class Relaying:
    """What was put together, and the long-running `tasks` in it."""

    relay: Relay
    set_up: SetUp
    faces: Faces
    avatars: Avatars
    reactions: Reactions
    tallies: Tallies
    polls: Polls
    contacts: Contacts
    unreadables: Unreadables
    tasks: tuple[Callable[[], Coroutine[Any, Any, None]], ...]


def build_relay(
    context: Context,
    *,
    composer: Composer,
    catalog: Catalog,
    front: FrontOffice,
    office: Office,
    engines: Engines | None = None,
    ignored_accounts: Collection[str] = (),
    deadline: float = 3.0,
) -> Relaying:
    """Everything that linked rooms need. `deadline`: seconds from receipt after which a poll goes out untranslated;
    `engines` says who translates.

    What time does is added to the front office's."""
    authors = Authors(context)
    faces = Faces(context.identities)
    avatars = Avatars(context)
    front.changed.on_changed = authors.forget
    unreadables = Unreadables(context, composer=composer, catalog=catalog, faces=faces)
    saying = Saying(context, catalog=catalog, composer=composer, authors=authors, faces=faces)
    reactions = Reactions(context=context, catalog=catalog)
    tallies = Tallies(context=context, catalog=catalog)
    polls = Polls(context=context, composer=composer, catalog=catalog, authors=authors, faces=faces, deadline=deadline)
    contacts = Contacts(context=context, composer=composer, catalog=catalog, authors=authors, faces=faces)
    locations = Locations(context=context, composer=composer, catalog=catalog, authors=authors, faces=faces)
    pins = Pins(context, saying=saying)
    set_up = build_set_up(context, office, engines)
    context.poll_room = lambda conn, platform, poll: room_of_source(
        conn, source_digest(context.secrets.digest, platform, poll)
    )
    relay = Relay(
        context,
        composer=composer,
        catalog=catalog,
        ignored_accounts=ignored_accounts,
        desk=front.desk,
        authors=authors,
        faces=faces,
        features=(
            *set_up.features,
            *(reactions, polls, contacts, locations, pins),
            *(Changes(context, saying=saying), Comings(context, saying=saying), Topics(context, saying=saying)),
        ),
        unreadables=unreadables,
        performers=(
            set_up.signs(context, tallies),
            PollResults(context=context, catalog=catalog, composer=composer),
            pins,
        ),
        avatars=avatars,
        on_shortened=set_up.truth.shortened,
        keyboard_for=tallies.keyboard_for,
    )
    front.timely = (*front.timely, *set_up.timely, polls.close_due, contacts.forget_due)
    front.due = (*front.due, reactions.tidy)
    tasks = (relay.run, unreadables.run, set_up.bridging.run)
    return Relaying(relay, set_up, faces, avatars, reactions, tallies, polls, contacts, unreadables, tasks)
