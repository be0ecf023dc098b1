"""How a room sees the reactions of the others: as the bot's own where it may set them, else as a count below the copy.

Level-triggered: what is stored is compared with what was shown last, and only the difference is asked of the platform.
A way that the platform refuses is not tried again for that message; the count goes another way.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa

from handlers.ports import Platform
from handlers.relay.context import Context
from handlers.relay.directory import Place
from handlers.relay.fetching import Later
from handlers.relay.pacing import Pacing
from handlers.relay.reactions import PREFIX
from messages.catalog import Catalog
from messages.errors import Refused, RoomClosed, RoomHasMoved
from messages.richtext import RichText, plain
from messages.types import Button, Capabilities
from storage import coalesced, ledger, reactions
from storage.menus import bare
from storage.outbox import Delivery
from storage.reactions import Shown

Keyboard = tuple[tuple[Button, ...], ...]
Counts = Sequence[tuple[str, int]]

_ONLY_ONE = 1
_MOST_SHOWN = 8
_UNTIL_SENT = 10.0
_SIGN, _BUTTONS, _REPLY = "sign", "buttons", "reply"
"""Ways to show reactions, as they are stored when refused."""


@dataclass(frozen=True, slots=True)
class _View:
    """What a room has of a message: the event to react to ("" if the message was deleted), whether a member wrote it
    there, what others reacted."""

    event_id: str
    original: bool
    counts: Counts
    shown: Shown
    has_poll: bool


class Tallies:
    """handlers.relay.features.Performer."""

    kind = "react"

    def __init__(self, *, context: Context, catalog: Catalog) -> None:
        self._context = context
        self._catalog = catalog
        self._pacing = Pacing(context.clock)

    async def keyboard_for(self, message_id: int, room_id: int) -> Keyboard:
        """The buttons with the tally that a message has in a room: whoever edits its first part there keeps them."""
        context = self._context
        shown = await context.database.read(reactions.shown, message_id, room_id, secrets=context.secrets)
        return _keyboard(message_id, shown.buttons)

    async def perform(self, platform: Platform, delivery: Delivery, link: Place) -> None:
        """See Performer."""
        message_id = delivery.message_id or 0
        read = self._context.database.read
        view = await read(self._look, message_id, link)
        if view is None:
            if await read(coalesced.is_coming, message_id, link.room_id):
                raise Later(_UNTIL_SENT)
            return
        act = _Showing(self._context, self._catalog, platform, delivery, link, view, self._pacing)
        await act.run()

    def _look(self, conn: sa.Connection, message_id: int, link: Place) -> _View | None:
        context = self._context
        shown = reactions.shown(conn, message_id, link.room_id, secrets=context.secrets)
        state = ledger.message_state(conn, message_id)
        if state is None or not state[1]:
            return None if shown.empty else _View("", False, (), shown, False)
        copies = [copy for copy in ledger.copies_in(conn, message_id, link.room_id) if copy.role != "removed"]
        if not copies:
            return None
        own = (link.room_id, *context.directory.before(link.room_id))
        counts = reactions.counted(conn, message_id, elsewhere=own, secrets=context.secrets)
        first, poll = copies[0], reactions.has_poll(conn, message_id)
        return _View(first.event_id, first.original, counts, shown, poll)


class _Showing:
    """One change of one message in one room."""

    def __init__(
        self,
        context: Context,
        catalog: Catalog,
        platform: Platform,
        delivery: Delivery,
        link: Place,
        view: _View,
        pacing: Pacing,
    ) -> None:
        self._context = context
        self._catalog = catalog
        self._platform = platform
        self._delivery = delivery
        self._link = link
        self._view = view
        self._pacing = pacing
        self._shown = view.shown
        self._requests = 0

    async def run(self) -> None:
        """Signs first, where they say all; what they cannot say is counted, before they are taken back."""
        if not self._view.event_id:
            await self._say("")
            await self._keep(Shown())
            return
        signs = self._signs()
        if signs:
            await self._sign(signs)
        signs = self._signs()
        counted = tally(self._view.counts) if self._needs_tally(signs) else ""
        if self._by_buttons(counted):
            await self._press_on(counted)
        by_buttons = self._by_buttons(counted)  # they may just have been refused
        await self._say("" if by_buttons else counted)
        if not signs:
            await self._sign(())

    # what is wanted

    def _signs(self) -> tuple[str, ...]:
        """Reactions of the bot's own, most used first."""
        able, view = self._platform.capabilities, self._view
        if _SIGN in self._shown.refusals:
            return ()
        allowed = [sign for key, _ in view.counts if (sign := _allowed(key, able))]
        if able.own_reactions == _ONLY_ONE and not view.original and self._needs_tally(tuple(allowed[:1])):
            return ()
        return tuple(allowed[: able.own_reactions])

    def _needs_tally(self, signs: Sequence[str]) -> bool:
        """Whether signs alone would hide something: with one for all, that there are several."""
        counts = self._view.counts
        if self._platform.capabilities.own_reactions > _ONLY_ONE and _SIGN not in self._shown.refusals:
            return False
        return bool(counts) and not (signs and sum(count for _, count in counts) == _ONLY_ONE)

    def _by_buttons(self, counted: str) -> bool:
        able, view = self._platform.capabilities, self._view
        usable = able.buttons and not view.original and not view.has_poll and _BUTTONS not in self._shown.refusals
        return usable and (bool(counted) or bool(self._shown.buttons))

    # what is done

    async def _sign(self, signs: tuple[str, ...]) -> None:
        if {bare(one) for one in signs} == {bare(one) for one in self._shown.held}:
            return
        await self._turn()
        try:
            held = await self._platform.set_reactions(
                self._link.room, self._view.event_id, signs, self._shown.held, key=f"{self._delivery.key}.r"
            )
        except (RoomClosed, RoomHasMoved):
            raise
        except Refused as error:
            ways = [_SIGN, _BUTTONS, _REPLY] if error.code in _GONE else [_SIGN]
            await self._keep(replace(self._shown, held={}, refusals=[*self._shown.refusals, *ways]))
            return
        await self._keep(replace(self._shown, held=dict(held) if signs else {}))

    async def _press_on(self, counted: str) -> None:
        if counted == self._shown.buttons:
            return
        await self._turn()
        keyboard = _keyboard(self._delivery.message_id or 0, counted)
        try:
            await self._platform.set_buttons(
                self._link.room, self._view.event_id, keyboard, key=f"{self._delivery.key}.b"
            )
        except (RoomClosed, RoomHasMoved):
            raise
        except Refused as error:
            ways = [_BUTTONS, _REPLY] if error.code in _GONE else [_BUTTONS]
            await self._keep(replace(self._shown, buttons="", refusals=[*self._shown.refusals, *ways]))
            return
        await self._keep(replace(self._shown, buttons=counted))

    async def _say(self, counted: str) -> None:
        """In a message of its own, edited in place, gone when there is nothing to count."""
        shown = self._shown
        if counted == shown.said or (_REPLY in shown.refusals and not shown.tally):
            return
        await self._turn()
        key, room = self._delivery.key, self._link.room
        try:
            if not counted:
                await self._platform.delete(room, shown.tally, key=f"{key}.d")
            elif shown.tally:
                await self._platform.edit(room, shown.tally, self._line(counted), key=f"{key}.e")
            else:
                shown.tally = await self._platform.send(
                    room, self._line(counted), reply_to=self._view.event_id, key=f"{key}.s"
                )
        except (RoomClosed, RoomHasMoved):
            raise
        except Refused:  # somebody took it away: then it is not wanted
            await self._keep(replace(shown, tally="", said="", refusals=[*shown.refusals, _REPLY]))
            return
        await self._keep(replace(shown, said=counted, tally=shown.tally if counted else ""))

    def _line(self, counted: str) -> RichText:
        return plain(self._catalog.text("reaction-tally", self._link.language, tally=counted))

    async def _turn(self) -> None:
        """The first request has the turn that the caller took; only what changes something counts as a change."""
        thing = (self._delivery.message_id, self._link.room_id)
        if self._requests == 0:
            self._pacing.check(thing)
            self._pacing.changed(thing)
        else:
            await self._platform.turn(self._link.room)
        self._requests += 1

    async def _keep(self, shown: Shown) -> None:
        self._shown = shown
        context = self._context
        message_id, room_id = self._delivery.message_id or 0, self._link.room_id
        now, secrets = context.clock.now(), context.secrets

        def store(conn: sa.Connection) -> None:
            if ledger.message_state(conn, message_id) is not None:
                reactions.show(conn, message_id, room_id, shown, secrets=secrets, now=now)

        await context.database.run(store)


_GONE = frozenset({"gone", "not_found", "not_editable"})


def tally(counts: Counts) -> str:
    """ "👍 3 · ❤️ 2", most used first."""
    return " · ".join(f"{emoji(key)} {count}" for key, count in counts[:_MOST_SHOWN])


def emoji(key: str) -> str:
    """A symbol as the picture that it is, not as a letter (UTS #51, emoji presentation)."""
    symbol = len(key) == 1 and "\u2100" <= key <= "\u3300" and unicodedata.category(key) in ("So", "Sm")
    return f"{key}\ufe0f" if symbol else key


def _allowed(key: str, able: Capabilities) -> str:
    """The reaction as this platform writes it; "" if it takes none such."""
    if not able.reaction_set:
        return emoji(key)
    return next((form for form in (key, bare(key), emoji(key)) if form in able.reaction_set), "")


def _keyboard(message_id: int, counted: str) -> Keyboard:
    return ((Button(counted, f"{PREFIX}:{message_id:x}"),),) if counted else ()
