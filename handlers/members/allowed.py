"""What somebody may do now, as help lists it: nobody is offered what would only be refused, or what leads nowhere.

Rights are checked again where a thing is done; this only decides what is shown.
"""

from __future__ import annotations

from handlers.dialogues.catalogue import dialogues
from handlers.private.visit import Visit
from handlers.private.words import COMMANDS
from storage import drafts, members, people

REVIEWERS = ("coordinator", "rapporteur", "interpreter")
"""Who reads entries and translations before, or after, they are public."""
_COORDINATORS = frozenset(("announce", "announcements", "heard"))
_ADMINS = frozenset(("role", "status", "retry"))
_ELSEWHERE = frozenset(("start", "delete", "bridge"))  # what is being read just now; what is said in groups


def allowed(visit: Visit) -> list[str]:
    """The commands to show to this person, in their order."""
    missing = _ELSEWHERE | _of_others(visit) | _empty(visit)
    return [name for name in COMMANDS if name not in missing]


def has_drafts(visit: Visit) -> bool:
    """Whether there is a dialogue to go on with."""
    mine = drafts.of_person(visit.conn, visit.person.id, ring=visit.office.ring)
    known = dialogues()
    return any(one.payload and one.name in known and not known[one.name].brief for one in mine)


def reserved(name: str) -> str:
    """The key of the text that says for whom a command is; "" if it is for all."""
    if name in _COORDINATORS:
        return "help-coordinators-only"
    if name in ("status", "retry"):
        return "status-reserved"
    return {"review": "help-reviewers-only", "role": "role-admins-only"}.get(name, "")


def may(visit: Visit, name: str) -> bool:
    """Whether the person's roles allow a command."""
    if name == "review":
        return visit.is_one_of(*REVIEWERS)
    if name in _COORDINATORS:
        return visit.is_one_of("coordinator")
    return name not in _ADMINS or visit.is_one_of("admin")


def _of_others(visit: Visit) -> set[str]:
    return {name for name in COMMANDS if not may(visit, name)}


def _empty(visit: Visit) -> set[str]:
    """Commands that would find nothing."""
    have = members.belongings(visit.conn, people.everyone(visit.conn, visit.person.id))
    there = {
        "unlink": visit.person.accounts > 1,
        "link": len(visit.office.platforms) > 1,
        "drafts": has_drafts(visit),
        "mine": have.records > 0,
        "saved": have.searches > 0,
        "contacts": have.threads > 0,
    }
    return {name for name, something in there.items() if not something}
