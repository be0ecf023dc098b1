"""The front desk: takes what somebody says in private to the use case that it is for.

In this order: a button or a reaction says itself what it is for; an answer to a letter goes to its thread; a command is
obeyed; then the question that waits, if one does, gets its answer; what is left is looked for in the directory.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

import sqlalchemy as sa

from handlers.dialogues import words as universal
from handlers.dialogues.service import Dialogues, message_of
from handlers.ports import Detector
from handlers.private.counters import Counters
from handlers.private.groups import GroupDesk
from handlers.private.visit import Office, Visit, language_of
from handlers.private.words import command_of, recognise
from handlers.relay.context import Context
from handlers.relay.directory import Place
from messages.catalog import LANGUAGES
from messages.errors import DecodeError, Unreachable, code_of, place_of
from messages.names import isolate, neutralise
from messages.types import (
    Author,
    AuthorKind,
    BotMembership,
    ButtonPressed,
    Command,
    Incoming,
    MessageEdited,
    PollAnswered,
    Reacted,
    TextMessage,
    Unreadable,
)
from storage import bridges, drafts, inbox, menus, outbox, people
from storage.drafts import StoredDraft
from storage.errors import StorageError
from storage.inbox import StoredEvent

log = logging.getLogger(__name__)

_LAST_TRY = 2  # attempts before this one after which an event is set aside


class PrivateDesk:
    """handlers.relay.desk.Desk."""

    def __init__(
        self,
        context: Context,
        office: Office,
        *,
        dialogues: Dialogues,
        counters: Counters,
        groups: GroupDesk,
        detector: Detector,
        after: Callable[[], None] = lambda: None,
        warm: Callable[[], None] = lambda: None,
    ) -> None:
        self._context = context
        self._office = office
        self._dialogues = dialogues
        self._counters = counters
        self.knows, self.command = groups.knows, groups.command
        self.acted, self.may_answer, self.said = groups.acted, groups.may_answer, groups.said
        self._detector = detector
        self._after = after
        self._warm = warm
        self._warming: asyncio.Task[None] | None = None

    # in private

    async def handle(self, place: Place, event: StoredEvent) -> None:
        """See handlers.relay.desk.Desk."""
        incoming = self._context.platforms[place.room.platform].decode(event.raw)
        if self._warming is None:
            self._warming = asyncio.create_task(self._warmed())
        if not isinstance(incoming, Command):
            await asyncio.shield(self._warming)  # what it may read meanwhile would hold up the database
        try:
            rooms = await self._context.database.run(self._in_transaction, place, event, incoming)
        except (DecodeError, Unreachable, StorageError):
            raise
        except Exception as error:
            if event.attempts < _LAST_TRY or not isinstance(getattr(incoming, "author", None), Author):
                raise
            log.error("something said in private failed (%s at %s)", code_of(error), place_of(error))
            author: Author = incoming.author  # type: ignore[union-attr, assignment]
            rooms = await self._context.database.run(self._apologise, place, event, author)
        self._after()
        for room_id in rooms:
            self._context.wake_sender(room_id)

    async def _warmed(self) -> None:
        """Read what answers need, beforehand; whoever needs what could not be read meets the error themselves."""
        try:
            await asyncio.to_thread(self._warm)
        except Exception as error:
            log.error("what answers need could not be read (%s at %s)", code_of(error), place_of(error))

    def _in_transaction(
        self, conn: sa.Connection, place: Place, event: StoredEvent, incoming: Incoming | None
    ) -> set[int]:
        if isinstance(incoming, BotMembership):
            bridges.set_state(conn, place.room_id, "active" if incoming.present else "closed")
        author = getattr(incoming, "author", None)
        if not isinstance(author, Author) or author.kind is not AuthorKind.PERSON:
            inbox.finish(conn, [event.id])
            return {place.room_id} if isinstance(incoming, BotMembership) and incoming.present else set()
        visit = self._visit(conn, place, event, author)
        self._take(visit, incoming)
        visit.finish()
        return visit.rooms

    def _visit(self, conn: sa.Connection, place: Place, event: StoredEvent, author: Author) -> Visit:
        office, now = self._office, self._context.clock.now()
        digest = office.identities.account(place.room.platform, author.account)
        person_id = people.meet(
            conn,
            digest,
            platform=place.room.platform,
            account=author.account,
            handle=author.handle,
            room_id=place.room_id,
            secrets=office.secrets,
            identities=office.identities,
            now=now,
        )
        member = people.member(conn, person_id, secrets=office.secrets)
        platform_says = author.language.lower().replace("_", "-").split("-")[0]
        if platform_says in LANGUAGES and not (member.language or member.usual_language):
            # Remembered, since what is said to them unasked has nothing else to go by.
            people.learn_language(conn, person_id, platform_says)
            member = replace(member, usual_language=platform_says)
        language = language_of(member, office, author.language)
        return Visit(conn, office, place, event, author, digest, member, language, now)

    def _take(self, visit: Visit, incoming: Incoming | None) -> None:
        match incoming:
            case ButtonPressed():
                self._button(visit, incoming)
            case Command():
                self._command(visit, incoming)
            case TextMessage():
                visit.attached = bool(incoming.attachment)
                self._text(visit, incoming)
            case MessageEdited():
                if not self._dialogues.changed(visit, incoming.event_id, incoming.body.text):
                    self._edited(visit)
            case Reacted():
                self._reaction(visit, incoming)
            case PollAnswered():
                self._vote(visit, incoming)
            case Unreadable():
                visit.tell("dialogue-unreadable")
            case _:
                return

    def _edited(self, visit: Visit) -> None:
        """An edit of something that was no answer of the open draft says nothing: it was handled when it was sent."""

    def _button(self, visit: Visit, press: ButtonPressed) -> None:
        visit.pressed = True
        self._picked(visit, press.data, message_of(visit, press.message) if press.message else None)
        visit.answer_button()

    def picked(self, visit: Visit, data: str) -> None:
        """A link from elsewhere means the same as a button."""
        self._picked(visit, data, None)

    def _picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        prefix, _, rest = data.partition(":")
        if prefix == "d":
            self._dialogues.pressed(visit, rest, message_id)
        elif prefix in self._counters.pressed:
            self._counters.pressed[prefix](visit, rest, message_id)
        else:
            visit.answer_button(visit.text("dialogue-gone"))

    def _vote(self, visit: Visit, vote: PollAnswered) -> None:
        message = message_of(visit, vote.target)
        if message is None and outbox.has_work(visit.conn, visit.place.room_id, visit.now):
            raise Unreachable("early")
        if message is not None and vote.choices:
            self._dialogues.picked(visit, message, tokens=vote.choices)

    def _reaction(self, visit: Visit, reaction: Reacted) -> None:
        message = message_of(visit, reaction.target)
        if message is None and outbox.has_work(visit.conn, visit.place.room_id, visit.now):
            raise Unreachable("early")  # what it is about is being sent: not on record yet
        if message is None or self._dialogues.picked(visit, message, key=reaction.key):
            return
        data = menus.meant(visit.conn, message, reaction.key)
        if data is not None:
            self._picked(visit, data, message)

    def _command(self, visit: Visit, command: Command) -> None:
        said = f"{command.name} {command.arguments}".strip()
        stored = self._dialogues.active(visit)
        if stored is not None and universal.heard(said) is not None and command.name not in ("start", "help"):
            self._dialogues.said(visit, stored, said, command=True)
            return
        if stored is not None and command.name == "help" and not command.arguments:
            self._dialogues.said(visit, stored, "help")
            return
        name = command_of(command.name)
        if name is None and stored is not None:
            visit.tell("help-unknown", word=isolate(neutralise(command.name)))  # no answer begins like that
            self._dialogues.show_again(visit)
            return
        if name is None:
            self._text_of(visit, command.body.text, command.reply_to)
            return
        self._obey(visit, name, command.arguments)
        asks = name in _STARTING or (name == "start" and command.arguments)
        if stored is not None and self._dialogues.active(visit) is not None and not asks:
            self._dialogues.show_again(visit)

    def _obey(self, visit: Visit, name: str, arguments: str) -> None:
        handler = self._counters.commands.get(name)
        if handler is None:
            self._counters.commands["help"](visit, "")
        else:
            handler(visit, arguments)

    def _text(self, visit: Visit, message: TextMessage) -> None:
        stored = self._dialogues.active(visit)
        caption = message.body.text.strip()
        if message.file is not None and stored is not None and (not caption or self._dialogues.waits_for_file(stored)):
            self._dialogues.sent(visit, stored, message.file)
            return
        if message.attachment and not caption:
            self._unexpected_attachment(visit, in_dialogue=stored is not None)
            return
        self._text_of(visit, message.body.text, message.reply_to)

    def _unexpected_attachment(self, visit: Visit, *, in_dialogue: bool) -> None:
        visit.tell("dialogue-file-unexpected" if in_dialogue else "private-attachment")
        if in_dialogue:
            self._dialogues.show_again(visit)

    def _text_of(self, visit: Visit, text: str, reply_to: str | None) -> None:
        replied = message_of(visit, reply_to) if reply_to else None
        if replied is not None:
            if self._counters.letters(visit, replied, text) or self._counters.answered(visit, replied, text):
                return
            if self._number(visit, text, replied):
                return
        stored = self._dialogues.active(visit)
        if stored is not None:
            if not (self._prefixed(visit, text) or self._picks_since(visit, stored, text)):
                if visit.attached:
                    visit.tell("dialogue-file-not-kept")
                self._dialogues.said(visit, stored, text, language=self._language(text))
            return
        if self._number(visit, text, None) or self._counters.answered(visit, None, text):
            return
        if self._counters.code(visit, text) or self._continue(visit, text):
            return
        if not visit.person.greeted:  # not before: the greeting has choices of its own
            self._counters.greet(visit)
        found = recognise(text)
        if found is not None:
            self._obey(visit, *found)
            return
        self._counters.look_for(visit, text)

    def _prefixed(self, visit: Visit, text: str) -> bool:
        """A command in letters that the platform takes for plain text (`/ممارسات`), or a code to link with, is none of
        the answers that a question waits for. Returns whether it was one."""
        if not text.startswith(("/", "!")):
            return "-" in text and len(text) < _LONGEST_CODE and self._counters.code(visit, text)
        found = recognise(text)
        if found is None or universal.heard(text) is not None:
            return False
        self._obey(visit, *found)
        if found[0] not in _STARTING and self._dialogues.active(visit) is not None:
            self._dialogues.show_again(visit)
        return True

    def _number(self, visit: Visit, text: str, replied: int | None) -> bool:
        """A number picks from what was offered: in the message replied to, or offered last."""
        digits = text.strip().rstrip(".)")
        if not (digits.isdecimal() and len(digits) <= 2):
            return False
        if replied is None:
            latest = menus.latest(visit.conn, visit.place.room_id, numbered=True)
            message, choices = latest if latest is not None else (None, [])
        else:
            message, choices = replied, menus.of_message(visit.conn, replied)
        if not 1 <= int(digits) <= len(choices):
            return False
        self._picked(visit, choices[int(digits) - 1], message)
        return True

    def _picks_since(self, visit: Visit, stored: StoredDraft, text: str) -> bool:
        """Whether a number picks from what was offered after the question that waits: from a reminder of this very
        draft, or from anything if the question itself takes no number."""
        latest = menus.latest(visit.conn, visit.place.room_id, numbered=True)
        if latest is None or stored.prompt_id is None or latest[0] <= stored.prompt_id:
            return False
        about_it = any(stored.ref in data for data in latest[1])
        return (about_it or not self._dialogues.takes_numbers(stored)) and self._number(visit, text, None)

    def _continue(self, visit: Visit, text: str) -> bool:
        """`continue` takes up the latest draft."""
        heard = universal.heard(text)
        if heard is None or heard[0] != "continue":
            return False
        mine = drafts.of_person(visit.conn, visit.person.id, ring=self._office.ring)
        if mine and self._dialogues.resume(visit, mine[0].ref):
            return True
        visit.tell("dialogue-none")
        return True

    def _language(self, text: str) -> str:
        found = self._detector.detect(text)
        return found[0] if found is not None and found[1] >= _SURE else ""

    def _apologise(self, conn: sa.Connection, place: Place, event: StoredEvent, author: Author) -> set[int]:
        """What was said cannot be handled: say so, rather than nothing. The draft is as it was."""
        visit = self._visit(conn, place, event, author)
        visit.tell("private-failed")
        visit.finish()
        return visit.rooms


_SURE = 0.6
_LONGEST_CODE = 12
_STARTING = frozenset(
    (
        *("practice", "organisation", "activity", "card", "resource", "request", "offer", "testimony", "drafts"),
        *("event", "announce", "idea", "question"),
    )
)
"""Commands after which the question that waited is not repeated: they ask one of their own."""
