"""Storing what handling came to, in one transaction: effect, answer, deliveries and "handled".

Rights, authorship and revisions are checked here, on what the database says now. Runs of new messages are stored with
one statement per table, which is what makes a burst cheap.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.relay.effects import (
    Answer,
    DeleteEverywhere,
    Effect,
    Ignored,
    Late,
    Performed,
    Relayed,
    Revised,
    RoomChanged,
    RoomCopy,
    Withdrawn,
)
from messages.types import NO_EXTRAS, Extras
from storage import bridges, inbox, late, ledger, outbox, replying
from storage.crypto import Secrets
from storage.identities import Identities
from storage.keyring import KeyRing
from storage.ledger import Target
from storage.outbox import NewDelivery


@dataclass(slots=True)
class Outcome:
    """What to do after the commit: rooms to wake, deliveries that are off, translations to see through."""

    rooms: set[int] = field(default_factory=set)
    dropped: set[int] = field(default_factory=set)
    late: list[tuple[int, Late]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Committer:
    """What every commit needs besides its effects."""

    ring: KeyRing
    secrets: Secrets
    identities: Identities
    keep: timedelta  # undelivered text lives this long
    late_for: timedelta  # a late translation is given up after this

    def commit(self, conn: sa.Connection, effects: Sequence[Effect], now: datetime) -> Outcome:
        """Store the effects, in order."""
        outcome = Outcome()
        run: list[Relayed] = []
        for effect in effects:
            if isinstance(effect, Relayed):
                run.append(effect)
                continue
            self._relay(conn, run, now, outcome)
            run = []
            self._one(conn, effect, now, outcome)
        self._relay(conn, run, now, outcome)
        inbox.finish(conn, [effect.event.id for effect in effects])
        return outcome

    def _one(self, conn: sa.Connection, effect: Effect, now: datetime, outcome: Outcome) -> None:
        match effect:
            case Revised():
                self._revise(conn, effect, now, outcome)
            case Withdrawn():
                self._withdraw(conn, effect, now, outcome)
            case DeleteEverywhere():
                self._delete(conn, effect, now, outcome)
            case Answer():
                target = Target(chat=effect.link.chat, event_id=effect.reply_to)
                answer = NewDelivery("send", effect.link.room_id, effect.body, target=target, priority=outbox.ANSWER)
                self._add(conn, [answer], now, outcome)
            case RoomChanged():
                self._change_room(conn, effect, outcome)
            case Performed():
                outcome.rooms |= effect.work(conn, now)
            case Ignored() | Relayed():
                pass

    def _relay(self, conn: sa.Connection, run: Sequence[Relayed], now: datetime, outcome: Outcome) -> None:
        if not run:
            return
        for relayed in run:
            if relayed.instead:
                self._replace(conn, relayed, now, outcome)
        ids = {relayed.event.id: ledger.new_message_id() for relayed in run}
        targets = {relayed.event.id: self._reply_target(conn, relayed) for relayed in run}
        threads = _threads(conn, run, ids, targets)
        ledger.add_messages(
            conn,
            [
                {
                    "id": ids[r.event.id],
                    "bridge_id": r.link.bridge_id,
                    "room_id": r.link.room_id,
                    "author": r.author,
                    "person_id": r.person_id,
                    "revision": 1,
                    "state": "live",
                    "thread_id": threads[r.event.id],
                    "created_at": now,
                }
                for r in run
            ],
        )
        ledger.add_copies(
            conn,
            [
                {
                    "chat": r.link.chat,
                    "event_id": r.event.raw.event_id,
                    "part": 0,
                    "room_id": r.link.room_id,
                    "message_id": ids[r.event.id],
                    "role": "original",
                }
                for r in run
            ],
        )
        deliveries: list[NewDelivery] = []
        for relayed in run:
            message_id, thread = ids[relayed.event.id], threads[relayed.event.id]
            chained = target = targets[relayed.event.id]
            if thread is not None and target == Target():
                chained = Target(message_id=replying.last_said(conn, thread, before=message_id))
            for copy in relayed.copies:
                deliveries += _sends(copy, message_id, chained if copy.chained else target)
        self._add(conn, deliveries, now, outcome)
        for relayed in run:
            for copy in relayed.copies:
                self._add_late(conn, copy, ids[relayed.event.id], 1, now, outcome)
            if relayed.also is not None:
                outcome.rooms |= relayed.also(conn, ids[relayed.event.id], now)

    def _replace(self, conn: sa.Connection, relayed: Relayed, now: datetime, outcome: Outcome) -> None:
        """The notice that stood for a message goes, and is no longer what its event is known by."""
        event_id = relayed.event.raw.event_id
        found = ledger.message_of(conn, relayed.link.chat, event_id)
        if found is not None and found[0].live:
            message = found[0]
            self._delete_in(conn, message, ledger.rooms_of(conn, message.id) - {message.room_id}, now, outcome)
        ledger.forget_copy(conn, relayed.link.chat, event_id)

    def _reply_target(self, conn: sa.Connection, relayed: Relayed) -> Target:
        if relayed.reply_to is None or "\0" in relayed.reply_to:  # PostgreSQL stores no NUL; no event id has one
            return Target()
        found = ledger.message_of(conn, relayed.link.chat, relayed.reply_to)
        if found is not None:
            return Target(message_id=found[0].id)
        # The copy replied to may be on its way still: its mark is stored before this is sent.
        return Target(chat=relayed.link.chat, event_id=relayed.reply_to)

    def _add(self, conn: sa.Connection, deliveries: Sequence[NewDelivery], now: datetime, outcome: Outcome) -> None:
        outcome.rooms |= outbox.add(conn, deliveries, ring=self.ring, now=now, expires_at=now + self.keep)

    def _add_late(
        self, conn: sa.Connection, copy: RoomCopy, message_id: int, revision: int, now: datetime, outcome: Outcome
    ) -> None:
        if copy.late is None:
            return
        row = late.add_late(
            conn,
            room_id=copy.link.room_id,
            message_id=message_id,
            revision=revision,
            data=copy.late.data,
            ring=self.ring,
            now=now,
            expires_at=now + self.late_for,
        )
        outcome.late.append((row, copy.late))

    def _revise(self, conn: sa.Connection, effect: Revised, now: datetime, outcome: Outcome) -> None:
        found = ledger.message_of(conn, effect.link.chat, effect.original)
        if found is None:
            return
        message, original = found
        if not original or not message.live or message.author != effect.author:
            return
        revision = ledger.revise(conn, message.id)
        outcome.dropped |= outbox.supersede(conn, message.id, kinds=("edit", "trim"), below=revision)
        for copy in effect.copies:
            self._add(conn, edits(conn, copy, message.id, revision), now, outcome)
            self._add_late(conn, copy, message.id, revision, now, outcome)

    def _withdraw(self, conn: sa.Connection, effect: Withdrawn, now: datetime, outcome: Outcome) -> None:
        found = ledger.message_of(conn, effect.link.chat, effect.target)
        if found is None:
            return
        message, original = found
        if not original:
            # Somebody tidied their own room: the message itself stands.
            ledger.copy_removed(conn, effect.link.chat, effect.target)
            return
        if message.live:
            self._delete_in(conn, message, ledger.rooms_of(conn, message.id) - {message.room_id}, now, outcome)

    def _delete(self, conn: sa.Connection, effect: DeleteEverywhere, now: datetime, outcome: Outcome) -> None:
        state = ledger.message_by_id(conn, effect.message_id)
        if state is None or not (effect.admin or state.author == effect.actor):
            return
        tidy = NewDelivery(
            "delete",
            effect.link.room_id,
            None,
            target=Target(chat=effect.link.chat, event_id=effect.command),
            priority=outbox.ANSWER,
        )
        if state.live:
            self._delete_in(conn, state, ledger.rooms_of(conn, state.id), now, outcome)
        self._add(conn, [tidy], now, outcome)

    def _delete_in(
        self, conn: sa.Connection, message: ledger.MessageRow, rooms: set[int], now: datetime, outcome: Outcome
    ) -> None:
        ledger.mark_deleted(conn, message.id)
        kinds = ("send", "edit", "trim")
        outcome.dropped |= outbox.supersede(conn, message.id, kinds=kinds, below=message.revision + 1)
        deletions = [
            NewDelivery("delete", room_id, None, message_id=message.id, revision=message.revision + 1)
            for room_id in sorted(rooms)
        ]
        self._add(conn, deletions, now, outcome)

    def _change_room(self, conn: sa.Connection, effect: RoomChanged, outcome: Outcome) -> None:
        bridges.set_state(conn, effect.link.room_id, "active" if effect.present else "closed")
        outcome.rooms.add(effect.link.room_id)


def _sends(copy: RoomCopy, message_id: int, target: Target) -> list[NewDelivery]:
    """A delivery per part; the parts after the first reply to it."""
    own = Target(message_id=message_id)
    return [
        NewDelivery(
            "send",
            copy.link.room_id,
            part.body,
            message_id=message_id,
            part=number,
            target=target if number == 0 else own,
            extras=part.extras,
        )
        for number, part in enumerate(copy.parts)
    ]


def _threads(
    conn: sa.Connection, run: Sequence[Relayed], ids: Mapping[int, int], targets: Mapping[int, Target]
) -> dict[int, int | None]:
    """By event, the message that its thread began with: by its own platform's word, or the one that the answered
    message is in. Either may be stored together with it."""
    here = {(one.link.chat, one.event.raw.event_id): ids[one.event.id] for one in run}
    found: dict[int, int | None] = {}
    known: dict[int, int | None] = {}
    for one in run:
        thread, target = None, targets[one.event.id]
        if one.thread and "\0" not in one.thread:
            thread = here.get((one.link.chat, one.thread)) or _message(conn, one.link.chat, one.thread)
        elif target != Target():
            answered = target.message_id or here.get((target.chat or b"", target.event_id or ""))
            if answered is not None:
                thread = known[answered] if answered in known else ledger.thread_of(conn, answered)
        found[one.event.id] = known[ids[one.event.id]] = thread
    return found


def _message(conn: sa.Connection, chat: bytes, event_id: str) -> int | None:
    found = ledger.message_of(conn, chat, event_id)
    return found[0].id if found is not None else None


def _of_edit(extras: Extras) -> Extras:
    """A medium stays: only its caption changes."""
    if extras is NO_EXTRAS:
        return extras
    return replace(extras, media=None, album="", captioned=extras.captioned or extras.media is not None)


def edits(
    conn: sa.Connection, copy: RoomCopy, message_id: int, revision: int, *, priority: int = outbox.EDIT
) -> list[NewDelivery]:
    """Deliveries that turn a room's copy into these parts: edits, new parts as replies, a trim for parts too many. What
    shows no text of its own (a place, a medium without a caption) stays as it is."""
    room_id = copy.link.room_id
    own = Target(message_id=message_id)
    before = outbox.parts_sent(conn, message_id, room_id)
    if before == 0:
        return []  # this room joined the bridge after the message
    new = [
        NewDelivery(
            "edit",
            room_id,
            part.body,
            message_id=message_id,
            revision=revision,
            part=number,
            target=own,
            priority=priority,
            extras=_of_edit(part.extras),
        )
        for number, part in enumerate(copy.parts)
        if part.body.text
    ]
    if before > len(copy.parts):
        new.append(
            NewDelivery(
                "trim",
                room_id,
                None,
                message_id=message_id,
                revision=revision,
                part=len(copy.parts),
                priority=priority,
            )
        )
    return new
