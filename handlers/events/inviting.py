"""Events for invited people: the organiser hands on a code, by a link or by hand, and whoever brings it is a guest.

Who was given a code is the organiser's affair: the bot counts how often it was used. Codes are kept sealed with the
event's other secrets, and are good for as long as it is to come.
"""

from __future__ import annotations

from typing import Any, Final

import orjson

from handlers.events.answering import Answering, invited
from handlers.events.approving import managed
from handlers.events.gathering import Gathering, by_ref
from handlers.private.visit import Visit
from messages.richtext import Style, joined, plain
from storage import invitations, records
from storage.drafts import new_ref

_CODES: Final = "invitation_codes"
_LENGTH = 10  # of 31 letters and digits: nobody tries that many
_USES: Final = (1, 10, 50)
_MOST = 50  # codes of an event that can still be used


class Inviting:
    """Making codes, and taking them."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering

    def offer(self, visit: Visit, ref: str, _: int | None) -> None:
        """How many people a code is to be for."""
        gathering = managed(visit, ref)
        if gathering is None:
            return
        choices = [(visit.text("rsvp-invite-for", count=uses), f"rsvp:newcode:{ref}:{uses}") for uses in _USES]
        visit.offer(gathering.text("rsvp-invite-ask", visit.language), choices)

    def make(self, visit: Visit, ref: str, wanted: str, _: int | None) -> None:
        """A code, with the ways to use it."""
        gathering = managed(visit, ref)
        if gathering is None or wanted not in map(str, _USES):
            return
        kept = _codes(gathering)
        if len(kept) >= _MOST:
            kept.pop(next(iter(kept)))
        code = new_ref(_LENGTH)
        _keep(gathering, {**kept, code: int(wanted)})
        start = f"p-rsvp-code-{ref}-{code}"
        platforms = visit.office.platforms.values()
        lines = [plain(gathering.text("rsvp-invite-made", visit.language, count=int(wanted)))]
        links = dict.fromkeys(platform.doorway(start) for platform in platforms)
        lines += [plain(link) for link in links if start in link]
        lines.append(plain(visit.text("rsvp-invite-typed")))
        typed = dict.fromkeys(f"{platform.capabilities.command_prefix}start {start}" for platform in platforms)
        lines += [plain(one).wrapped(Style.CODE) for one in typed]
        visit.say(joined(lines, "\n\n"))

    def redeem(self, visit: Visit, ref: str, code: str, message_id: int | None) -> None:
        """Somebody brings a code: they are a guest, and asked whether they come. A guest who brings one again uses
        nothing up."""
        gathering = by_ref(visit, ref)
        if gathering is None:
            visit.tell("rsvp-gone")
            return
        if not invited(gathering, visit.person.id):
            kept = _codes(gathering)
            if kept.get(code, 0) < 1:
                visit.say(gathering.text("rsvp-code-used", visit.language))
                return
            _keep(gathering, {**kept, code: kept[code] - 1})
            invitations.put(visit.conn, gathering.record.id, visit.person.id, "guest", "accepted", now=gathering.now)
        self._answering.card(visit, ref, message_id)


def _codes(gathering: Gathering) -> dict[str, int]:
    """Uses left by code, oldest first."""
    found: dict[str, int] = _secret(gathering).get(_CODES) or {}
    return {code: left for code, left in found.items() if left > 0}


def _secret(gathering: Gathering) -> dict[str, Any]:
    return records.secret(gathering.conn, gathering.record.id, secrets=gathering.office.secrets)


def _keep(gathering: Gathering, codes: dict[str, int]) -> None:
    sealed = gathering.office.secrets.encrypt(orjson.dumps({**_secret(gathering), _CODES: codes}).decode())
    records.update(gathering.conn, gathering.record.id, secret=sealed)
