"""What the parts of the contact relay share: which side somebody is on, what is counted, what is said to a writer."""

from __future__ import annotations

from datetime import timedelta

from handlers.dialogues.draft import Draft
from handlers.directory.correspondence import Choices, Post
from handlers.ports import Detector
from handlers.private.visit import Visit
from messages.richtext import EXPANDABLE, Style, plain
from storage import menus, people
from storage.threads import Thread

MOST_CHARACTERS = 3000
"""Of a letter."""
THREADS_A_DAY = 5
LETTERS_A_DAY = 30
REPORTS_A_DAY = 10
_DAY = timedelta(days=1)
_SURE = 0.6
_FEW = 3  # words


def post_of(visit: Visit) -> Post:
    """The visit's connection, moment and rooms."""
    return Post(visit.conn, visit.office, visit.now, visit.rooms)


def side_of(visit: Visit, thread: Thread | None) -> int | None:
    """Which of a thread's two this person is, by the person that it was opened with; None if neither."""
    for person_id in (thread.asker_id, thread.leader_id) if thread else ():
        if people.canonical(visit.conn, person_id) == visit.person.id:
            return person_id
    return None


def counted(visit: Visit, what: str, most: int, person_id: int | None = None) -> bool:
    """Count one more of something today, for this person or another. Returns False if it is one too many."""
    whose = visit.person.id if person_id is None else people.canonical(visit.conn, person_id)
    return people.tried(visit.conn, whose, what, most=most, within=_DAY, now=visit.now)


def labelled(visit: Visit, choices: Choices) -> list[tuple[str, str]]:
    """Choices with their labels in words."""
    return [(visit.text(key), data) for key, data in choices]


def picks(visit: Visit, message_id: int, text: str) -> bool:
    """Whether a reply is the number of one of the choices below that message."""
    digits = text.strip().rstrip(".)")
    short = digits.isdecimal() and len(digits) <= 2
    return short and 1 <= int(digits) <= len(menus.of_message(visit.conn, message_id))


def say_sent(visit: Visit, done: str) -> None:
    """Say that a letter is on its way, and that it cannot be changed any more."""
    visit.say(f"{visit.text(done)}\n{visit.text('letters-no-edit')}")


def give_back(visit: Visit, text: str) -> None:
    """What could not be sent is not lost."""
    if text:
        heading = visit.text("letters-your-text")
        visit.say(plain(f"{heading}\n{text}").wrapped(Style.QUOTE, EXPANDABLE))


def language_in(visit: Visit, text: str, detector: Detector | None) -> str:
    """The language of what somebody wrote: as it looks, else the one they usually write, else, for a few words that
    might be of several languages, the one they chose to read. "" if nobody can say: more words than that would be known
    if they were of a language of ours."""
    found = detector.detect(text) if detector is not None else None
    if found is not None and found[1] >= _SURE:
        return found[0]
    few = len(text.split()) <= _FEW
    return visit.person.usual_language or (visit.person.language if few else "")


def written_in(visit: Visit, draft: Draft, detector: Detector | None) -> tuple[str, str]:
    """The text of a brief dialogue, and its language."""
    text = str(draft.value("text") or "")
    answer = draft.answers.get("text")
    return text, (answer.language if answer else "") or language_in(visit, text, detector)
