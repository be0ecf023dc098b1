"""Asking the people behind an entry: a question goes to them, translated, and their answer back.

Neither side sees the other's account. Rights, consents and limits are checked where a letter is sent, since buttons may
be pressed at any time; what could not be sent is given back to whoever wrote it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import asking, correspondence, letters_due, reporting, revealing
from handlers.directory.correspondence import Post, leader_left, open_thread, other_of, write
from handlers.directory.letterbox import (
    LETTERS_A_DAY,
    MOST_CHARACTERS,
    THREADS_A_DAY,
    counted,
    give_back,
    labelled,
    language_in,
    picks,
    post_of,
    say_sent,
    side_of,
    written_in,
)
from handlers.directory.requests import route_request
from handlers.ports import Detector
from handlers.private.visit import Office, Visit
from messages.richtext import Style, plain
from storage import people, records, threads
from storage.records import Record
from storage.threads import Thread

__all__ = ["Letters", "leader_left", "open", "open_thread", "route_request"]

_LISTED = 10

open = open_thread


class Letters:
    """The contact relay. `answered` is told when the author of an entry answers a coordinator, after the answer was
    passed on; `dialogues` is set by the wiring."""

    open = staticmethod(open_thread)

    def __init__(self, office: Office, *, detector: Detector | None = None) -> None:
        self._office = office
        self._detector = detector
        self.dialogues: Dialogues | None = None
        self.answered: Callable[[Visit, Record], None] = _submitted_again
        self.commands: dict[str, Callable[[Visit, str], None]] = {"contacts": self.contacts}
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"a": self.picked}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {
            "ask": self.asked,
            "reply": self.replied,
            "report": self.reported,
        }
        self._verbs: dict[str, Callable[[Visit, Thread], None]] = {
            "answer": self._answer,
            "more": self._more,
            "end": self._end,
            "block": self._block,
            "unblock": self._unblock,
            "report": lambda visit, thread: self._start(visit, "report", thread.ref),
            "reveal": revealing.explain,
            "show": revealing.agree,
            "hide": revealing.withdraw,
        }

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """A choice: `ask:<record>`, or `<thread>:<verb>`."""
        first, _, second = data.partition(":")
        thread = threads.by_ref(visit.conn, first)
        if first == "ask":
            self._ask(visit, second)
        elif thread is not None and second == "stop":
            reporting.stop(visit, thread)
        elif thread is None or second not in self._verbs or side_of(visit, thread) is None:
            visit.answer_button(visit.text("letters-gone"))
        else:
            self._verbs[second](visit, thread)

    def letters(self, visit: Visit, message_id: int, text: str) -> bool:
        """A reply to a message of a thread is a letter. Returns whether it was: not if it picks one of the choices
        below that message by its number."""
        thread = threads.of_message(visit.conn, message_id)
        if thread is None or side_of(visit, thread) is None or picks(visit, message_id, text):
            return False
        passed = self._pass_on(visit, thread, text, language_in(visit, text, self._detector), "letters-sent")
        if passed and visit.attached:
            visit.tell("letters-without-file")
        return True

    def contacts(self, visit: Visit, arguments: str) -> None:
        """The command: my open threads."""
        mine = threads.of_people(visit.conn, people.everyone(visit.conn, visit.person.id))[:_LISTED]
        if not mine:
            visit.tell("letters-contacts-none")
            return
        choices = []
        for thread in mine:
            turn = "yours" if thread.waiting_for == side_of(visit, thread) else "theirs"
            label = visit.text(f"letters-turn-{turn}", title=_title(visit, thread))
            choices.append((label, f"a:{thread.ref}:more"))
        visit.offer(plain(visit.text("letters-contacts")).wrapped(Style.BOLD), choices)

    # asking

    def _ask(self, visit: Visit, ref: str) -> None:
        record = asking.askable(visit, ref)
        if record is None:
            return
        if asking.between(visit, record) is None and asking.has_asked_enough(visit):
            visit.tell("letters-limit-threads", count=THREADS_A_DAY)
            return
        self._start(visit, "ask", ref)

    def _start(self, visit: Visit, name: str, subject: str) -> None:
        if self.dialogues is not None:
            self.dialogues.start(visit, name, subject=subject)

    def asked(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The dialogue `ask` has ended: its text goes to the leader, in the open thread about this record if there is
        one."""
        text, language = written_in(visit, draft, self._detector)
        record = asking.askable(visit, subject)
        if record is None:
            give_back(visit, text)
            return
        thread = asking.between(visit, record)
        if thread is None:
            asking.ask(visit, record, text, language)
        else:
            self._pass_on(visit, thread, text, language, "dialogue-ask.done")

    # going on

    def _answer(self, visit: Visit, thread: Thread) -> None:
        if _review_over(visit, thread):
            visit.say(self._end_review(visit, thread))
        elif thread.open:
            self._start(visit, "reply", thread.ref)
        else:
            self._closed(visit, thread)

    def replied(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The dialogue `reply` has ended."""
        text, language = written_in(visit, draft, self._detector)
        thread = threads.by_ref(visit.conn, subject)
        me = side_of(visit, thread)
        if thread is None or me is None:
            visit.tell("letters-gone")
            give_back(visit, text)
            return
        done = "dialogue-reply.done" if me == thread.leader_id else "letters-sent"
        self._pass_on(visit, thread, text, language, done)

    def _pass_on(self, visit: Visit, thread: Thread, text: str, language: str, done: str) -> bool:
        """Send one more letter of a thread, if that may be; else say why, give the text back and return False."""
        me, post = side_of(visit, thread), post_of(visit)
        record = post.record(thread)
        over = _review_over(visit, thread)
        refusal = self._end_review(visit, thread) if over else self._refusal(visit, post, thread, record, text)
        if refusal is None and me is not None:
            if write(post, thread, writer_id=me, text=text, language=language):
                say_sent(visit, done)
                if thread.kind == "review" and me == thread.leader_id:
                    self.answered(visit, record)
                return True
            refusal = visit.text("letters-other-away", title=_title(visit, thread))
        visit.say(refusal or visit.text("letters-gone"))
        give_back(visit, text)
        return False

    def _refusal(self, visit: Visit, post: Post, thread: Thread, record: Record, text: str) -> str | None:
        if not thread.open:
            return visit.text("letters-closed", title=_title(visit, thread))
        if thread.kind != "review" and _blocked(post, thread):
            threads.end(visit.conn, thread, "blocked")
            return visit.text("letters-closed", title=_title(visit, thread))
        if len(text) > MOST_CHARACTERS:
            return visit.text("letters-too-long", count=MOST_CHARACTERS)
        asks = thread.kind == "contact" and side_of(visit, thread) == thread.asker_id
        if asks and not _still(post, thread, record):
            threads.end(visit.conn, thread)
            return visit.text("letters-ended-left", title=_title(visit, thread))
        if not counted(visit, "letters", LETTERS_A_DAY):
            return visit.text("letters-limit-letters", count=LETTERS_A_DAY)
        return None

    def _end_review(self, visit: Visit, thread: Thread) -> str:
        """Whoever asked does not review any more. An author who wants to answer is not left waiting for them: the entry
        goes back to the others."""
        me, post = side_of(visit, thread), post_of(visit)
        correspondence.end(post, thread, "letters-ended-review", by=me)
        if me == thread.leader_id:
            _submitted_again(visit, post.record(thread))
        return visit.text("letters-ended-review", title=_title(visit, thread))

    def _closed(self, visit: Visit, thread: Thread) -> None:
        choices = correspondence.again(post_of(visit), thread, side_of(visit, thread) or 0)
        visit.offer(visit.text("letters-ended-already", title=_title(visit, thread)), labelled(visit, choices))

    def _more(self, visit: Visit, thread: Thread) -> None:
        """Everything that can be done with a thread."""
        if not thread.open:
            self._closed(visit, thread)
            return
        verbs = ["answer", "end", "block", "report", "reveal"]
        if thread.kind == "review":
            verbs = ["answer", "report"] if side_of(visit, thread) == thread.leader_id else ["answer", "end"]
        choices = [(f"letters-label-{verb}", f"a:{thread.ref}:{verb}") for verb in verbs]
        visit.offer(visit.text("letters-menu", title=_title(visit, thread)), labelled(visit, choices))

    # ending

    def _end(self, visit: Visit, thread: Thread) -> None:
        if correspondence.end(post_of(visit), thread, "letters-ended-other", by=side_of(visit, thread)):
            visit.tell("letters-ended-you", title=_title(visit, thread))
        else:
            self._closed(visit, thread)

    def _block(self, visit: Visit, thread: Thread) -> None:
        """Every exchange of these two ends. The other side is told that it has, and nothing else."""
        me = side_of(visit, thread)
        if thread.kind == "review" or me is None:
            visit.answer_button(visit.text("letters-gone"))
            return
        other, post = other_of(thread, me), post_of(visit)
        threads.block(visit.conn, me, other, visit.now)
        mine, theirs = post.everyone(me), post.everyone(other)
        for one in threads.open_between(visit.conn, mine, theirs):
            by = one.asker_id if one.asker_id in mine else one.leader_id
            correspondence.end(post, one, "letters-ended-other", by=by, state="blocked")
        undo = [("letters-label-unblock", f"a:{thread.ref}:unblock")]
        visit.offer(visit.text("letters-blocked"), labelled(visit, undo))

    def _unblock(self, visit: Visit, thread: Thread) -> None:
        me, post = side_of(visit, thread), post_of(visit)
        if me is not None:
            threads.unblock(visit.conn, post.everyone(me), post.everyone(other_of(thread, me)))
        visit.tell("letters-unblocked")

    def reported(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The dialogue `report` has ended."""
        text, language = written_in(visit, draft, self._detector)
        thread = threads.by_ref(visit.conn, subject)
        me = side_of(visit, thread)
        if thread is None or me is None:
            visit.tell("letters-gone")
            give_back(visit, text)
        else:
            reporting.report(visit, thread, me, text, language)

    # time

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Reminders and ends that are due. Returns the rooms with something to be sent."""
        return letters_due.fire_due(conn, self._office, now)


def _title(visit: Visit, thread: Thread) -> str:
    post = post_of(visit)
    return post.title(post.record(thread), visit.language)


def _still(post: Post, thread: Thread, record: Record) -> bool:
    """Whether a leader still takes questions about a record, and is still its leader."""
    leads = record.person_id is not None and record.person_id in post.everyone(thread.leader_id)
    return leads and record.state == "published" and "relay" in record.consents


def _blocked(post: Post, thread: Thread) -> bool:
    return threads.blocked(post.conn, post.everyone(thread.asker_id), post.everyone(thread.leader_id))


def _review_over(visit: Visit, thread: Thread) -> bool:
    """Whether a thread is a review's whose asker does not review entries any more."""
    return thread.open and thread.kind == "review" and not post_of(visit).reviews(thread.asker_id)


def _submitted_again(visit: Visit, record: Record) -> None:
    """An author has answered what a coordinator asked: the entry waits for review again."""
    if record.state == "asked":
        records.move(
            visit.conn,
            record,
            "submitted",
            role="author",
            person_id=visit.person.id,
            action="answered",
            secrets=visit.office.secrets,
            now=visit.now,
        )
