"""As what somebody votes: as a person, or for the organisation that they represent; and in which college.

Local authorities and public institutions are one college, everybody else is the other. What no entry says is
asked once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.participation.counting import COLLEGES
from handlers.private.visit import Visit
from storage import people, records, votes
from storage.records import Record
from storage.votes import Ballot, Vote

AUTHORITIES, CIVIL_SOCIETY = COLLEGES
_PUBLIC = frozenset(("local_authority", "public_institution"))


class Unseated(Exception):
    """It is not known as what they vote; `key` of the text that says so: vote-no-organisation, vote-which-organisation
    (`organisations` to choose from), vote-which-college (of `organisation`, if ballots are theirs)."""

    def __init__(self, key: str, organisations: Sequence[Record] = (), *, organisation: Record | None = None) -> None:
        super().__init__(key)
        self.key, self.organisations, self.organisation = key, organisations, organisation


@dataclass(frozen=True, slots=True)
class Seat:
    """As what somebody votes. `names` are all that the voter went by, before accounts were linked too."""

    voter: str
    names: tuple[str, ...]
    college: str
    organisation: Record | None = None


def seat_of(visit: Visit, vote: Vote, organisation_ref: str = "", college: str = "") -> Seat:
    """The seat of whoever visits, for the organisation and in the college that they say where it has to be said.
    Raises Unseated."""
    everyone = people.everyone(visit.conn, visit.person.id)
    represented = votes.organisations_of(visit.conn, everyone, visit.now)
    if vote.counted == "person":
        names = tuple(f"p{one}" for one in everyone)
        return Seat(names[0], names, _college(visit, vote, names, represented, college, everyone))
    organisation = _organisation(visit, vote, represented, organisation_ref)
    names = (f"o{organisation.id}",)
    found = _college(visit, vote, names, [organisation.id], college, (), organisation)
    return Seat(names[0], names, found, organisation)


def _organisation(visit: Visit, vote: Vote, represented: Sequence[int], ref: str) -> Record:
    secrets = visit.office.secrets
    found = [records.get(visit.conn, one, secrets=secrets) for one in represented]
    mine = [one for one in found if one is not None]
    if ref:
        mine = [one for one in mine if one.ref == ref]
    if not mine:
        raise Unseated("vote-no-organisation")
    if len(mine) > 1:
        raise Unseated("vote-which-organisation", mine)
    return mine[0]


def _college(
    visit: Visit,
    vote: Vote,
    names: Sequence[str],
    organisation_ids: Sequence[int],
    said: str,
    everyone: Sequence[int],
    organisation: Record | None = None,
) -> str:
    """By the types of the organisations if they agree; else as they say or said."""
    if not vote.colleges:
        return ""
    types = votes.types_of(visit.conn, organisation_ids).values()
    sides = {AUTHORITIES if one in _PUBLIC else CIVIL_SOCIETY for one in types}
    if len(sides) == 1:
        return sides.pop()
    former: Ballot | None = votes.ballot_of(visit.conn, vote.record_id, names, secrets=visit.office.secrets)
    found = said or (former.college if former else "") or votes.college_said(visit.conn, everyone)
    if found not in COLLEGES:
        raise Unseated("vote-which-college", organisation=organisation)
    return found
