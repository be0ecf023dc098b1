"""What passes between two people who see nothing of each other: letters, and what the bot says about their thread.

Neither side's account or name is ever part of it, only a role and a title. A letter's text is in its delivery alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.directory import cards
from handlers.directory.review_entries import REVIEWERS
from handlers.private.visit import Office, as_text, in_parts, language_of, offered
from messages.names import isolate
from messages.richtext import EMPTY, RichText, Style, joined, plain
from storage import late, ledger, menus, outbox, people, records, threads
from storage.late import HERE
from storage.ledger import NOTHING, Target
from storage.outbox import NewDelivery
from storage.records import Record
from storage.threads import Thread

Choices = Sequence[tuple[str, str]]
"""(key of the label, data)."""

_TOLD_EVERY = timedelta(days=90)
_COORDINATORS = frozenset({"coordinator", "admin"})
_REVIEWERS = frozenset({*REVIEWERS, "admin"})
_BOT = bytes(16)  # the author of the bot's own messages, as in handlers/private/visit.py


@dataclass(frozen=True, slots=True)
class Post:
    """Where what is said goes: the connection, the moment, and the rooms that have something to be sent after it."""

    conn: sa.Connection
    office: Office
    now: datetime
    rooms: set[int]

    def title(self, record: Record, language: str) -> str:
        """A record's title for a sentence in this language."""
        return isolate(cards.title(self.conn, self.office, record, [language]))

    def record(self, thread: Thread) -> Record:
        """What a thread is about. LookupError never: threads go with their record."""
        found = records.get(self.conn, thread.record_id, secrets=self.office.secrets)
        if found is None:
            raise LookupError
        return found

    def text(self, key: str, language: str, **args: str | int) -> str:
        """A text of the catalog."""
        return self.office.catalog.text(key, language, **args)

    def reachable(self, person_id: int) -> bool:
        """Whether somebody has an open private room."""
        return people.private_room(self.conn, person_id) is not None

    def everyone(self, person_id: int) -> list[int]:
        """All persons that somebody is."""
        return people.everyone(self.conn, people.canonical(self.conn, person_id))

    def reviews(self, person_id: int) -> bool:
        """Whether somebody may decide about entries today."""
        return bool(people.roles_of(self.conn, people.canonical(self.conn, person_id)) & _REVIEWERS)

    def coordinators(self) -> list[int]:
        """Those who look after the directory."""
        found = people.with_roles(self.conn, _COORDINATORS)
        return sorted({people.canonical(self.conn, person_id) for person_id in found})

    def send(
        self,
        person_id: int,
        compose: Callable[[str], RichText | str],
        choices: Choices = (),
        *,
        thread: Thread | None = None,
        by: int | None = None,
        letter: tuple[str, str] | None = None,
    ) -> int | None:
        """Say something in somebody's private room, in their language: as a reply to the latest message of `thread`
        there, and as one of its letters if `by` one of its two (a reply to it goes to the other). `letter`: (text, its
        language), to be translated and put in at HERE. Returns the message's id; None if they have no open private
        room."""
        room_id = people.private_room(self.conn, person_id)
        if room_id is None:
            return None
        office = self.office
        member = people.member(self.conn, people.canonical(self.conn, person_id), secrets=office.secrets)
        language = language_of(member, office)
        capabilities = office.platforms[menus.platform_of(self.conn, room_id)].capabilities
        labels = [(self.text(key, language), data) for key, data in choices]
        body, extras = offered(
            capabilities, as_text(compose(language)), labels, self.text("menu-hint", language), columns=2
        )
        before = threads.last_in(self.conn, thread, room_id) if thread else None
        target = NOTHING if before is None else Target(message_id=before)
        message_id = self._message(room_id)
        new = NewDelivery(
            "send", room_id, body, message_id=message_id, target=target, priority=outbox.ANSWER, extras=extras
        )
        self._deliver(new, letter, language)
        if choices:
            menus.add(self.conn, message_id, room_id, [data for _, data in choices], now=self.now)
        if thread and by is not None:
            threads.show(self.conn, thread, message_id, person_id=by, now=self.now)
        return message_id

    def _message(self, room_id: int) -> int:
        message_id = ledger.new_message_id()
        row = {"id": message_id, "bridge_id": None, "room_id": room_id, "author": _BOT, "person_id": None}
        ledger.add_messages(self.conn, [{**row, "revision": 1, "state": "live", "created_at": self.now}])
        return message_id

    def _deliver(self, new: NewDelivery, letter: tuple[str, str] | None, language: str) -> None:
        ring, expires = self.office.ring, self.now + self.office.keep
        if letter is None:
            self.rooms.update(outbox.add(self.conn, self._parts(new), ring=ring, now=self.now, expires_at=expires))
            return
        text, source = letter
        if source and source != language:
            late.add_letter(
                self.conn, new, text=text, source=source, target=language, ring=ring, now=self.now, expires_at=expires
            )
            return
        filled = replace(new, body=late.fill(new.body or EMPTY, plain(text)))  # also if nobody can say its language
        self.rooms.update(outbox.add(self.conn, self._parts(filled), ring=ring, now=self.now, expires_at=expires))

    def _parts(self, new: NewDelivery) -> list[NewDelivery]:
        """A long text in as many messages as it needs; the first is the reply."""
        fits = self.office.platforms[menus.platform_of(self.conn, new.room_id)].fits
        first, *others = in_parts(new.body or EMPTY, fits, new.room_id, new.message_id, new.extras)
        return [replace(first, target=new.target), *others]

    def tell(
        self,
        thread: Thread,
        person_id: int,
        key: str,
        choices: Choices = (),
        *,
        by: int | None = None,
        **args: str | int,
    ) -> int | None:
        """Say a text about a thread to one of its two people; its title is `$title`."""
        record = self.record(thread)

        def compose(language: str) -> str:
            return self.text(key, language, title=self.title(record, language), **args)

        return self.send(person_id, compose, choices, thread=thread, by=by)

    def about_record(self, person_id: int, record: Record, key: str, choices: Choices = ()) -> int | None:
        """Say a text about a record to somebody; its title is `$title`."""
        return self.send(
            person_id, lambda language: self.text(key, language, title=self.title(record, language)), choices
        )

    def tell_unreachable(self, record: Record) -> None:
        """Let coordinators know, once in a while, that nobody can be asked about a record."""
        for person_id in self.coordinators():
            what = f"unreachable:{record.ref}"
            if people.tried(self.conn, person_id, what, most=1, within=_TOLD_EVERY, now=self.now):
                self.about_record(person_id, record, "letters-told-unreachable")


def other_of(thread: Thread, person_id: int) -> int:
    """The other side of a thread, by the person that it was opened with."""
    return thread.leader_id if person_id == thread.asker_id else thread.asker_id


def write(post: Post, thread: Thread, *, writer_id: int, text: str, language: str, about: Record | None = None) -> bool:
    """Send one letter of a thread to the other side. `writer_id` is one of the thread's two; `about` what the heading
    names where that is not the thread's record. Returns False if the other side has no open private room."""
    record = about or post.record(thread)
    first = not threads.wrote(post.conn, thread, thread.asker_id)
    by_asker = writer_id == thread.asker_id
    step = "answered" if not by_asker else "asked" if first else "more"
    to = other_of(thread, writer_id)
    answer = "letters-label-answer"

    def compose(reader: str) -> RichText:
        title = post.title(record, reader)
        parts = [
            plain(post.text(f"letters-{thread.kind}-{step}", reader, title=title)).wrapped(Style.BOLD),
            plain(HERE),
        ]
        if step == "asked":
            hint = post.text("letters-hint", reader, answer=post.text(answer, reader))
            parts.append(plain(hint).wrapped(Style.ITALIC))
        return joined(parts, "\n\n")

    choices = ((answer, f"a:{thread.ref}:answer"), ("letters-label-more", f"a:{thread.ref}:more"))
    if post.send(to, compose, choices, thread=thread, by=writer_id, letter=(text, language)) is None:
        return False
    threads.written(post.conn, thread, waiting_for=to, now=post.now)
    return True


def open_thread(
    conn: sa.Connection,
    office: Office,
    *,
    record: Record,
    asker_id: int,
    leader_id: int,
    kind: str,
    text: str,
    language: str,
    now: datetime,
    rooms: set[int],
    about: Record | None = None,
) -> str | None:
    """Open a thread with its first letter. `language` is the text's own, `rooms` takes what is to be woken. Returns the
    thread's ref; None if the leader has no open private room: then nothing is stored.

    Limits, blocks and consents are for the caller to check."""
    post = Post(conn, office, now, rooms)
    asker, leader = (people.canonical(conn, person_id) for person_id in (asker_id, leader_id))
    if asker == leader or not post.reachable(leader):
        return None
    thread = threads.add(conn, record_id=record.id, asker_id=asker, leader_id=leader, kind=kind, now=now)
    write(post, thread, writer_id=asker, text=text, language=language, about=about)
    return thread.ref


def end(post: Post, thread: Thread, key: str, *, by: int | None = None, state: str = "ended") -> bool:
    """End a thread and tell both with the same text, or only the one who did not do it. Returns False if it had
    ended already."""
    if not threads.end(post.conn, thread, state, by=by):
        return False
    for person_id in {thread.asker_id, thread.leader_id} - {by}:
        post.tell(thread, person_id, key, again(post, thread, person_id))
    return True


def again(post: Post, thread: Thread, person_id: int) -> Choices:
    """What somebody may do once a thread has ended."""
    if thread.kind != "contact" or person_id != thread.asker_id:
        return ()
    return (("letters-label-again", f"a:ask:{post.record(thread).ref}"),)


def leader_left(post: Post, record: Record, leaders: Sequence[int]) -> None:
    """These persons lead a record no more: its open threads with them end, and those who asked are told."""
    for thread in threads.about(post.conn, record.id, kind="contact", leaders=leaders):
        end(post, thread, "letters-ended-left", by=thread.leader_id)
