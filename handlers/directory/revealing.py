"""Being shown to the other side of a thread: only when both have agreed, each having seen what would be shown.

One side's agreement is told to nobody. What is shown is the handle of the account where it was given, and no other.
"""

from __future__ import annotations

from handlers.directory.correspondence import other_of
from handlers.directory.letterbox import post_of
from handlers.private.visit import Visit
from messages.names import neutralise
from storage import people, threads
from storage.threads import Thread


def explain(visit: Visit, thread: Thread) -> None:
    """Say plainly what would be shown, before anything is agreed to."""
    if not _possible(visit, thread):
        return
    if thread.asker_reveals and thread.leader_reveals:
        visit.tell("letters-reveal-done")
        return
    text = f"{visit.text('letters-reveal-ask')}\n\n{_mine(visit)}"
    visit.offer(text, [(visit.text("letters-label-show"), f"a:{thread.ref}:show")])


def agree(visit: Visit, thread: Thread) -> None:
    """Somebody agrees to be shown if the other does too."""
    if not _possible(visit, thread):
        return
    asker = _is_asker(visit, thread)
    me = thread.asker_id if asker else thread.leader_id
    other = other_of(thread, me)
    agreed, other_agreed = thread.asker_reveals, thread.leader_reveals
    if not asker:
        agreed, other_agreed = other_agreed, agreed
    if agreed and other_agreed:
        visit.tell("letters-reveal-done")
        return
    post = post_of(visit)
    threads.choose(visit.conn, thread, asker=asker, reveals=True)
    theirs = threads.shown_account(visit.conn, thread, post.everyone(other), secrets=visit.office.secrets)
    if other_agreed and (theirs is None or not post.reachable(other)):  # that account is not theirs any more
        threads.choose(visit.conn, thread, asker=not asker, reveals=False)
        post.tell(thread, other, "letters-reveal-again", (("letters-label-reveal", f"a:{thread.ref}:reveal"),))
        other_agreed = False
    if not other_agreed or theirs is None:
        text = f"{visit.text('letters-reveal-noted')}\n\n{_mine(visit)}"
        said = visit.offer(text, [(visit.text("letters-label-hide"), f"a:{thread.ref}:hide")])
        threads.show(visit.conn, thread, said, person_id=me, now=visit.now)
        return
    record = post.record(thread)
    mine = _mine(visit)

    def compose(language: str) -> str:
        return f"{post.text('letters-revealed', language, title=post.title(record, language))}\n\n{mine}"

    post.send(other, compose, thread=thread)
    shown = _shown(visit, *theirs)
    visit.say(f"{visit.text('letters-revealed', title=post.title(record, visit.language))}\n\n{shown}")


def withdraw(visit: Visit, thread: Thread) -> None:
    """Somebody no longer agrees to be shown; too late once both were."""
    if thread.asker_reveals and thread.leader_reveals:
        visit.tell("letters-reveal-done")
        return
    threads.choose(visit.conn, thread, asker=_is_asker(visit, thread), reveals=False)
    visit.tell("letters-reveal-hidden")


def _possible(visit: Visit, thread: Thread) -> bool:
    if not thread.open:
        visit.answer_button(visit.text("letters-gone"))
        return False
    if not visit.author.handle:
        visit.tell("letters-reveal-nothing")
        return False
    return True


def _is_asker(visit: Visit, thread: Thread) -> bool:
    return people.canonical(visit.conn, thread.asker_id) == visit.person.id


def _mine(visit: Visit) -> str:
    return _shown(visit, visit.place.room.platform, visit.author.handle)


def _shown(visit: Visit, platform: str, handle: str) -> str:
    """As others mention this account: on a line of its own, to be copied."""
    return f"{visit.office.platforms[platform].name.capitalize()}: @{neutralise(handle, 255)}"
