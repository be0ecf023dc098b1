"""Under which name and face a member's words are shown in the other rooms.

What is shown was chosen by the member, or is their account's own name made harmless; what tells copies of one author
apart from those of another is a hash that leads back to nobody. Names are remembered in memory only.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Final

from handlers.relay.directory import Link
from messages.claims import skeleton
from messages.names import person_name
from messages.types import Author, AuthorKind
from storage.identities import Identities
from storage.people import Person

_REMEMBERED: Final = 10_000
_NUMBER: Final = re.compile(r"(?:\s*[(（]\s*\d*\s*[)）])+$")
"""A number in brackets at the end of a name is ours to give: whoever writes one themselves is not that namesake."""
_NAMESAKES: Final = timedelta(days=1)
"""Two people of one bridge who write under one name within this time are told apart."""


class Faces:
    """Names and profiles of those who write."""

    def __init__(self, identities: Identities) -> None:
        self._identities = identities
        self._known: OrderedDict[bytes, str] = OrderedDict()
        self._bearers: OrderedDict[tuple[int, str], dict[bytes, datetime]] = OrderedDict()
        self._whose: OrderedDict[bytes, bytes] = OrderedDict()  # of accounts, as they wrote last

    def name(self, author: Author, person: Person | None) -> str:
        """A name fit to be shown; "" if there is none."""
        return person_name(person.pseudonym if person is not None and person.pseudonym else author.name)

    def name_in(self, link: Link, author: Author, person: Person | None, now: datetime) -> str:
        """The name under which somebody's words appear in a bridge: with a number where somebody else has written there
        under that name today, or under one that looks like it."""
        name = self.name(author, person)
        if not name or author.kind is AuthorKind.UNKNOWN or not author.account:
            return name
        name = _NUMBER.sub("", name) or name
        digest = self._identities.account(link.room.platform, author.account)
        self._keep(digest, name)
        whose = digest if person is None else person.id.to_bytes(8, "big")
        number = self._number(link.bridge_id, name, whose, self._before(digest, whose), now)
        return f"{name} ({number})" if number > 1 else name

    def known(self, digest: bytes) -> str:
        """The name under which this account wrote last; "" if it has not, since the start."""
        return self._known.get(digest, "")

    def profile(self, link: Link, author: Author, person: Person | None = None) -> str:
        """The same for all that one author writes in one bridge under one name of their choice, "" if nobody knows who
        it is (MSC4144: `id`): what came before that name does not tell whose it is."""
        if author.kind is AuthorKind.UNKNOWN or not author.account:
            return ""
        chosen = f"\0{person.pseudonym}" if person is not None and person.pseudonym else ""
        return self._identities.profile(link.room.platform, author.account + chosen, link.bridge_id)

    def _keep(self, digest: bytes, name: str) -> None:
        self._known[digest] = name
        self._known.move_to_end(digest)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def _before(self, digest: bytes, whose: bytes) -> bytes:
        """Who this account belonged to when it wrote last: another, if it was linked since."""
        before = self._whose.get(digest, whose)
        self._whose[digest] = whose
        self._whose.move_to_end(digest)
        if len(self._whose) > _REMEMBERED:
            self._whose.popitem(last=False)
        return before

    def _number(self, bridge_id: int, name: str, whose: bytes, before: bytes, now: datetime) -> int:
        """Who came first has the bare name; everybody keeps their number until somebody new takes a name
        that one of them has not written under for a day. Nobody is their own namesake for having linked accounts."""
        key = (bridge_id, skeleton(name))
        bearers = self._bearers.setdefault(key, {})
        self._bearers.move_to_end(key)
        if len(self._bearers) > _REMEMBERED:
            self._bearers.popitem(last=False)
        if before != whose and before in bearers:
            renamed = {whose if one == before else one: at for one, at in bearers.items()}
            bearers.clear()
            bearers.update(renamed)
        if whose not in bearers:
            for other in [other for other, at in bearers.items() if now - at > _NAMESAKES]:
                del bearers[other]
        bearers[whose] = now
        return list(bearers).index(whose) + 1
