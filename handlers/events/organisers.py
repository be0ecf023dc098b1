"""Who organises an event with whoever registered it: asked by a code that is handed on, good for one person.

Nobody looks people up by their names: whoever brings the code shows by that that they were meant.
"""

from __future__ import annotations

from typing import Final

import orjson

from handlers.events.gathering import Gathering
from handlers.private.visit import Choice, Visit
from messages.richtext import Style, joined, plain
from storage import invitations, people, records
from storage.drafts import new_ref

ROLE: Final = "organiser"
_CODES: Final = "organiser_codes"
_MOST = 10  # codes that are good at a time, and people who organise one event
_LENGTH = 10


def offer(visit: Visit, gathering: Gathering) -> None:
    """How many there are, and what can be done."""
    ref = gathering.event.ref
    helping = invitations.of_event(visit.conn, gathering.record.id, ROLE)
    mine = people.canonical(visit.conn, visit.person.id)
    choices: list[Choice] = []
    if len(helping) < _MOST:
        choices.append((visit.text("event-helpers-code"), f"ev:helpcode:{ref}"))
    if any(one.person_id == mine for one in helping):
        choices.append((visit.text("event-helpers-leave"), f"ev:helpleave:{ref}"))
    elif helping:
        choices.append((visit.text("event-helpers-clear"), f"ev:helpclear:{ref}"))
    choices.append((visit.text("word-back"), f"ev:manage:{ref}"))
    visit.offer(gathering.text("event-helpers", visit.language, count=len(helping)), choices)


def make_code(visit: Visit, gathering: Gathering) -> None:
    """A code for one person, with the ways to use it."""
    code = new_ref(_LENGTH)
    _keep(gathering, [*_codes(gathering), code][-_MOST:])
    start = f"p-ev-help-{gathering.event.ref}-{code}"
    platforms = visit.office.platforms.values()
    links = dict.fromkeys(platform.doorway(start) for platform in platforms)
    typed = dict.fromkeys(f"{platform.capabilities.command_prefix}start {start}" for platform in platforms)
    lines = [plain(gathering.text("event-helpers-made", visit.language))]
    lines += [plain(link) for link in links if start in link]
    lines.append(plain(visit.text("event-helpers-typed")))
    lines += [plain(one).wrapped(Style.CODE) for one in typed]
    visit.say(joined(lines, "\n\n"))


def redeem(visit: Visit, gathering: Gathering, code: str) -> bool:
    """Somebody brings a code. Returns whether they organise the event now; whoever asked them is told."""
    mine = people.canonical(visit.conn, visit.person.id)
    if mine in gathering.organisers():
        return True
    kept = _codes(gathering)
    helping = invitations.of_event(visit.conn, gathering.record.id, ROLE)
    if code not in kept or len(helping) >= _MOST:
        return False
    _keep(gathering, [one for one in kept if one != code])
    for person_id in gathering.organisers():
        gathering.tell(person_id, "event-helpers-joined", [("event-do-helpers", f"ev:helpers:{gathering.event.ref}")])
    invitations.put(visit.conn, gathering.record.id, mine, ROLE, "accepted", now=visit.now)
    return True


def leave(visit: Visit, gathering: Gathering) -> None:
    """Somebody organises it no longer."""
    mine = people.canonical(visit.conn, visit.person.id)
    invitations.put(visit.conn, gathering.record.id, mine, ROLE, "declined", now=visit.now)
    visit.say(gathering.text("event-helpers-left", visit.language))


def clear(visit: Visit, gathering: Gathering) -> None:
    """Whoever answers for an event is alone with it again; codes that are out are good no more."""
    for one in invitations.of_event(visit.conn, gathering.record.id, ROLE):
        invitations.put(visit.conn, gathering.record.id, one.person_id, ROLE, "declined", now=visit.now)
        gathering.tell(one.person_id, "event-helpers-ended")
    _keep(gathering, [])
    visit.say(gathering.text("event-helpers-cleared", visit.language))


def _codes(gathering: Gathering) -> list[str]:
    secret = records.secret(gathering.conn, gathering.record.id, secrets=gathering.office.secrets)
    return [str(one) for one in secret.get(_CODES) or ()]


def _keep(gathering: Gathering, codes: list[str]) -> None:
    secrets = gathering.office.secrets
    secret = records.secret(gathering.conn, gathering.record.id, secrets=secrets)
    sealed = secrets.encrypt(orjson.dumps({**secret, _CODES: codes}).decode())
    records.update(gathering.conn, gathering.record.id, secret=sealed)
