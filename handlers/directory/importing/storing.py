"""Puts what a sheet proposes into the directory, in one transaction: all of it or nothing.

The sheet knows best until a person says otherwise: a row that changed changes its record, unless somebody of the
network has decided something about it since; then it is told, not overwritten. The same sheet twice changes nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa

from handlers.directory import places, publishing
from handlers.directory.importing.keys import folded
from handlers.directory.importing.partners import ROLE, Partners
from handlers.directory.importing.proposals import KINDS, PERHAPS_A_PERSON, Proposal, Proposals, propose
from handlers.directory.importing.table import Problem
from storage import records
from storage.crypto import Secrets
from storage.database import Database
from storage.records import NewRecord, Record

_MOST = 20_000  # records that people registered and a row may be about
_NAMES = frozenset(("organisation",))
"""Kinds whose texts are names: in every language the same, never translated."""
_NOT_DECIDING = frozenset((ROLE, "machine", "interpreter"))
"""Roles whose changes leave the original as the sheet had it."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A row that somebody should look at; `codes` are doubts (handlers/directory/importing/doubts.py)."""

    line: int
    name: str
    codes: tuple[str, ...] = ()


@dataclass(slots=True)
class Report:
    """What became of a sheet. `kept` are rows that would change what somebody has decided about a record, or that
    somebody registered themselves: the record stayed. `withheld` came in, but are not public until somebody has looked:
    they may name a person. `organisations`: made because a practice names them."""

    kind: str
    rows: int
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    kept: list[Noted] = field(default_factory=list)
    to_check: list[Noted] = field(default_factory=list)
    withheld: list[Noted] = field(default_factory=list)
    organisations: int = 0
    problems: tuple[Problem, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Press:
    secrets: Secrets
    languages: tuple[str, ...]


async def import_file(
    database: Database,
    kind: str,
    text: str,
    *,
    secrets: Secrets,
    languages: tuple[str, ...],
    language: str,
    now: datetime,
) -> Report:
    """Take a sheet into the directory: `kind` is organisations, practices or events, `text` the decoded file,
    `languages` the network's, `language` that of the sheet's texts. A bot may run on the same database. SheetError if
    the sheet cannot be read, StorageError: nothing has changed then. ValueError for another kind."""
    if kind not in KINDS:
        raise ValueError(kind)
    await asyncio.to_thread(places.load)
    proposals = await asyncio.to_thread(propose, kind, text)
    press = _Press(secrets, languages)
    return await database.run(store, kind, proposals, press=press, language=language, now=now)


def store(
    conn: sa.Connection, kind: str, proposals: Proposals, *, press: publishing.Press, language: str, now: datetime
) -> Report:
    """The same within a transaction."""
    report = Report(kind, len(proposals.rows), problems=proposals.problems, unknown=proposals.unknown)
    storing = _Storing(conn, KINDS[kind], report, press=press, language=language, now=now)
    for proposal in proposals.rows:
        storing.take(proposal)
    report.organisations = storing.partners.made if storing.partners else 0
    return report


class _Storing:
    """One sheet on its way into the directory."""

    def __init__(
        self, conn: sa.Connection, kind: str, report: Report, *, press: publishing.Press, language: str, now: datetime
    ) -> None:
        self._conn = conn
        self._report = report
        self._press = press
        self._language = language
        self._now = now
        self.partners = None if kind in _NAMES else Partners(conn, press, language=language, now=now)
        self._registered: dict[str, list[Record]] = {}
        for record, title in records.titled(conn, kind, secrets=press.secrets, limit=_MOST):
            if "read" not in record.data:
                self._registered.setdefault(folded(title), []).append(record)

    def take(self, proposal: Proposal) -> None:
        """One row."""
        report = self._report
        found = records.by_origin(self._conn, proposal.kind, proposal.key, secrets=self._press.secrets)
        if found is None and self._is_registered(proposal):
            report.kept.append(Noted(proposal.line, proposal.title))
        elif found is None:
            self._note(proposal, self._add(proposal))
            report.new += 1
        elif self._is_decided(found):
            self._note(proposal, found)
            if found.data.get("read") == proposal.data["read"]:
                report.unchanged += 1
            else:
                report.kept.append(Noted(proposal.line, proposal.title))
        elif (changed := self._change(found, proposal)) is not None:
            self._note(proposal, changed)
            report.changed += 1
        else:
            self._note(proposal, found)
            report.unchanged += 1

    def _note(self, proposal: Proposal, record: Record) -> None:
        """What is still to be checked: people may have ticked some of it off."""
        noted = Noted(proposal.line, proposal.title, record.checks)
        if record.checks:
            self._report.to_check.append(noted)
        if record.checks and record.state == "submitted":
            self._report.withheld.append(noted)

    def _is_registered(self, proposal: Proposal) -> bool:
        """Whether people have registered this themselves, in the same country as far as is known."""
        for record in self._registered.get(folded(proposal.title), []):
            place = record.data.get("place") or {}
            country = place.get("country") or record.data.get("country")
            if not country or not proposal.country or country == proposal.country:
                return True
        return False

    def _is_decided(self, record: Record) -> bool:
        """Whether somebody has changed it, or decided about it, since it came in."""
        history = records.history(self._conn, record.id, secrets=self._press.secrets)
        return record.person_id is not None or any(one.role not in _NOT_DECIDING for one in history)

    def _add(self, proposal: Proposal) -> Record:
        data, organisation_id, checks = self._organised(proposal)
        new = NewRecord(
            proposal.kind,
            self._language,
            organisation_id=organisation_id,
            texts={name: text for name, text in proposal.texts.items() if text},
            tags=proposal.tags,
            data=data,
            state="submitted" if PERHAPS_A_PERSON in checks else "published",
            origin_key=proposal.key,
            checks=checks,
        )
        secrets = self._press.secrets
        record = records.add(self._conn, new, role=ROLE, action="imported", secrets=secrets, now=self._now)
        self._made_known(record)
        return record

    def _change(self, record: Record, proposal: Proposal) -> Record | None:
        """Let a record say what its row says; None if it does."""
        data, organisation_id, checks = self._organised(proposal)
        tags = {name: list(values) for name, values in proposal.tags.items()}
        if (
            orjson.loads(orjson.dumps(data)) == record.data
            and records.tags(self._conn, record.id) == tags
            and all(self._says(record, name) == text for name, text in proposal.texts.items())
        ):
            return None
        records.update(self._conn, record.id, checks=",".join(checks), organisation_id=organisation_id)
        changed = records.change(
            self._conn,
            record,
            role=ROLE,
            person_id=None,
            action="imported",
            secrets=self._press.secrets,
            now=self._now,
            texts_now=proposal.texts,
            tags_now=tags,
            data_now=data,
        )
        self._made_known(changed)
        return changed

    def _says(self, record: Record, name: str) -> str:
        text = records.source_of(self._conn, record, name, secrets=self._press.secrets)
        return text.text if text else ""

    def _made_known(self, record: Record) -> None:
        if record.kind in _NAMES:
            publishing.reindex(self._conn, self._press, record)
        else:
            publishing.changed(self._conn, self._press, record)

    def _organised(self, proposal: Proposal) -> tuple[dict[str, Any], int | None, tuple[str, ...]]:
        """Data, organisation and checks of a record, once the organisations that it names are found in the directory,
        or made; those of an event are only found. One that may be a person keeps the record that names it back."""
        data, checks = dict(proposal.data), proposal.checks
        if self.partners is None or not proposal.organisations:
            return data, None, checks
        if proposal.kind == "practice":
            cell: Mapping[str, str] = {"organisation": proposal.data["read"].get("organisation", "")}
            named = [self.partners.find_or_make(name, proposal.country, cell) for name in proposal.organisations]
            if any(PERHAPS_A_PERSON in one.checks for one in named):
                checks = tuple(dict.fromkeys((*checks, PERHAPS_A_PERSON)))
            leading: Record | None = named[0]
        else:
            leading = self.partners.find(proposal.organisations[0], proposal.country)
        if leading is None:
            return data, None, checks
        data["organisation"] = {"ref": leading.ref, "name": proposal.organisations[0]}
        return data, leading.id, checks
