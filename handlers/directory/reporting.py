"""A report of a thread: coordinators get the reporter's own words, a title and a number; nothing that the other side
wrote, since that is kept nowhere."""

from __future__ import annotations

from handlers.directory import correspondence
from handlers.directory.correspondence import Choices, other_of
from handlers.directory.letterbox import REPORTS_A_DAY, counted, give_back, post_of
from handlers.private.visit import Visit
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage.late import HERE
from storage.threads import Thread


def report(visit: Visit, thread: Thread, me: int, text: str, language: str) -> None:
    """Pass a report on to the coordinators."""
    if not counted(visit, "reports", REPORTS_A_DAY):
        visit.tell("letters-limit-reports", count=REPORTS_A_DAY)
        give_back(visit, text)
        return
    if _to_coordinators(visit, thread, me, text, language):
        visit.tell("dialogue-report.done")
        return
    contact = visit.office.contact
    said = visit.text("letters-report-contact", contact=isolate(contact)) if contact else None
    visit.say(said or visit.text("letters-report-nobody"))
    give_back(visit, text)


def _to_coordinators(visit: Visit, thread: Thread, me: int, text: str, language: str) -> bool:
    """Never to whom it is about. Returns whether anybody gets it."""
    post = post_of(visit)
    record = post.record(thread)
    side = "asker" if me == thread.asker_id else "leader"
    excluded = {*post.everyone(me), *post.everyone(other_of(thread, me))}

    def compose(reader: str) -> RichText:
        title = post.title(record, reader)
        heading = post.text(f"letters-report-{side}", reader, title=title, ref=thread.ref)
        return joined([plain(heading).wrapped(Style.BOLD), plain(HERE)], "\n\n")

    choices: Choices = (("letters-label-end", f"a:{thread.ref}:stop"),)
    to = [one for one in post.coordinators() if one not in excluded]
    sent = [post.send(one, compose, choices, letter=(text, language)) for one in to]
    return any(message_id is not None for message_id in sent)


def stop(visit: Visit, thread: Thread) -> None:
    """A coordinator ends a thread that was reported."""
    if not visit.is_one_of("coordinator"):
        visit.answer_button(visit.text("letters-not-allowed"))
    elif correspondence.end(post_of(visit), thread, "letters-ended-coordinators"):
        visit.tell("letters-stopped", ref=thread.ref)
    else:
        visit.tell("letters-stopped-already", ref=thread.ref)
