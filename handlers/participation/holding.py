"""Votes in time: opened once their texts are translated, announced, reminded of, closed when they said they would, and
told, whatever the bot missed meanwhile; each of it once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import sqlalchemy as sa

from handlers.announcements.model import Audience, NewBroadcast
from handlers.announcements.port import Broadcasting
from handlers.dialogues.catalogue import dialogues
from handlers.participation import results, vote_notices
from handlers.participation.alone import alone
from handlers.participation.counting import OBJECT, Result
from handlers.participation.vote_audience import audience_of
from handlers.participation.vote_notices import CLOSING, RESULT, VOTE
from handlers.private.visit import Choice, Office, say_to
from storage import ideas, people, records, translations, votes
from storage.records import NewRecord, Record, Text
from storage.votes import Vote

PATIENCE = timedelta(minutes=10)
"""How long a vote waits for the machine to translate it."""
NOTICE = timedelta(hours=24)
"""How long before its end those who were asked are reminded, once; not of votes shorter than twice that."""
_CORRECTING = timedelta(minutes=5)
"""So long after the last correction of a translation all of them go out together."""
_EXPLAINING = timedelta(minutes=3)  # the result waits so long for translations of objections

ROLES: Final = ("coordinator", "rapporteur")
"""Who holds votes."""

Closed = Callable[[sa.Connection, Record, Result, datetime, set[int]], None]


class Holding:
    """Opens and closes votes; `when_closed` are told of each result."""

    def __init__(self, office: Office, broadcasts: Broadcasting) -> None:
        self._office = office
        self._broadcasts = broadcasts
        self.when_closed: list[Closed] = []
        self._retold: dict[int, tuple[datetime, datetime]] = {}  # (of the correction, of when it was told)
        broadcasts.composers |= {
            VOTE: vote_notices.invitation,
            CLOSING: vote_notices.closing,
            RESULT: vote_notices.result,
        }

    def open(self, conn: sa.Connection, record: Record, vote: Vote, *, now: datetime, rooms: set[int]) -> Record:
        opened = self._moved(conn, record, "published", "opened", now)
        short = vote.closes_at is None or vote.closes_at - now < 2 * NOTICE
        votes.update(conn, record.id, opens_at=now, noticed_at=now if short else None)
        self._announce(conn, opened, audience_of(record), vote, now=now, rooms=rooms)
        return opened

    def _announce(
        self, conn: sa.Connection, record: Record, audience: Audience, vote: Vote, *, now: datetime, rooms: set[int]
    ) -> None:
        new = NewBroadcast(
            VOTE,
            audience,
            record_id=record.id,
            person_id=record.person_id,
            origin_key=f"{VOTE}:{record.ref}",
            fire_at=now,
            expires_at=vote.closes_at,
        )
        self._broadcasts.plan(conn, new, now=now, rooms=rooms)

    def open_for(
        self,
        conn: sa.Connection,
        *,
        title: str,
        language: str,
        options: Sequence[str],
        person_id: int,
        now: datetime,
        rooms: set[int],
        method: str = "dates",
        summary: str = "",
        zone: str = "",
        closes_at: datetime | None = None,
        subject: str = "",
        audience: Audience | None = None,
        announced: bool = True,
        translations_of: Sequence[Text] = (),
    ) -> Record:
        """Open a vote of another part's at once. `options` are texts in `language`; of the method "dates" moments in
        ISO format with their distance from UTC, shown in the reader's zone (`zone` for whoever has none). `subject`
        comes back in `record.data` when it closes. Not `announced`, whoever opens it shows `vo:open:<ref>` and
        `vo:b:<ref>:<number from 0>` themselves. `translations_of` are texts that are there already ("title",
        "option-1", …)."""
        dated = method == "dates"
        kept = [
            {"at": one, "zone": zone} if dated else {"field": f"option-{number}", "idea": ""}
            for number, one in enumerate(options, 1)
        ]
        texts = {} if dated else {f"option-{number}": one for number, one in enumerate(options, 1)}
        texts |= {"title": title, **({"summary": summary} if summary else {})}
        data = {"options": kept, "subject": subject}
        new = NewRecord("vote", language, person_id=person_id, texts=texts, data=data, state="published")
        secrets = self._office.secrets
        record = records.add(conn, new, role="coordinator", action="opened", secrets=secrets, now=now)
        for text in translations_of:
            records.put_text(conn, record.id, text, sealed=False, secrets=secrets)
        translations.want(conn, record, self._office.languages)
        short = closes_at is None or closes_at - now < 2 * NOTICE
        vote = Vote(record.id, method, opens_at=now, closes_at=closes_at, noticed_at=now if short else None)
        votes.add(conn, vote)
        if announced:
            self._announce(conn, record, audience or Audience(members=True), vote, now=now, rooms=rooms)
        return record

    # time

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """What opens, is about to close and closes; after any downtime, each once."""
        rooms: set[int] = set()
        for vote in votes.leaving(conn):
            if vote.opens_at is not None and (now >= vote.opens_at or not ideas.being_translated(conn, vote.record_id)):
                alone(conn, "a vote to open", partial(self._leaves, conn, vote, now, rooms))
        for vote in votes.to_close(conn, now):
            alone(conn, "a vote to close", partial(self._close_of, conn, vote, now, rooms))
        for vote in votes.to_notice(conn, now, NOTICE):
            alone(conn, "the notice of a vote", partial(self._notice, conn, vote, now, rooms))
        alone(conn, "a corrected vote", partial(self._retell, conn, now, rooms))
        return rooms

    def _close_of(self, conn: sa.Connection, vote: Vote, now: datetime, rooms: set[int]) -> None:
        self.close(conn, self._record(conn, vote.record_id), now=now, rooms=rooms)

    def _retell(self, conn: sa.Connection, now: datetime, rooms: set[int]) -> None:
        """What interpreters corrected since a vote opened is put right where it was told. That it was is kept in memory
        alone: after a restart it is done once more, which shows nothing new; nor is it lost if the transaction is."""
        for record_id, at in votes.corrected(conn).items():
            told, when = self._retold.get(record_id, (None, now))
            if now - at < _CORRECTING or (told == at and when != now):
                continue
            for broadcast in self._broadcasts.of_record(conn, record_id, (VOTE,)):
                self._broadcasts.correct(conn, broadcast, now=now, rooms=rooms)
            self._retold[record_id] = (at, now)

    def _leaves(self, conn: sa.Connection, vote: Vote, now: datetime, rooms: set[int]) -> None:
        record = self._record(conn, vote.record_id)
        if vote.closes_at is not None and vote.closes_at <= now:  # the bot was down all the while: prepared again
            votes.update(conn, record.id, opens_at=None)
            key, choices = "vote-not-opened", [("vote-look", f"vo:show:{record.ref}")]
        elif not self._may_open(conn, record):
            votes.update(conn, record.id, opens_at=None)
            key, choices = "vote-not-opened-right", []
        else:
            self.open(conn, record, vote, now=now, rooms=rooms)
            key = "vote-opened"
            choices = [("vote-look", f"vo:open:{record.ref}"), ("vote-close-early", f"vo:close:{record.ref}")]
        if record.person_id is not None:
            self._say_to(conn, record.person_id, key, choices, now, rooms)

    def _may_open(self, conn: sa.Connection, record: Record) -> bool:
        """Whether whoever opened it may still do that when it opens."""
        who = record.person_id
        return who is not None and bool(people.roles_of(conn, people.canonical(conn, who)) & {*ROLES, "admin"})

    def _say_to(
        self, conn: sa.Connection, person_id: int, key: str, choices: Sequence[Choice], now: datetime, rooms: set[int]
    ) -> None:
        catalog = self._office.catalog
        say_to(conn, self._office, person_id, lambda lang: catalog.text(key, lang), choices, now=now, rooms=rooms)

    def _notice(self, conn: sa.Connection, vote: Vote, now: datetime, rooms: set[int]) -> None:
        votes.update(conn, vote.record_id, noticed_at=now)
        record = self._record(conn, vote.record_id)
        for broadcast in self._broadcasts.of_record(conn, record.id, (VOTE,)):
            voted = tuple(votes.voted(conn, record.id, secrets=self._office.secrets))
            new = NewBroadcast(
                CLOSING,
                Audience(rooms=False, targets_of=(broadcast.id,), except_persons=voted),
                record_id=record.id,
                origin_key=f"{CLOSING}:{record.ref}",
                fire_at=now,
                expires_at=vote.closes_at,
            )
            self._broadcasts.plan(conn, new, now=now, rooms=rooms)

    def close(self, conn: sa.Connection, record: Record, *, now: datetime, rooms: set[int]) -> Result | None:
        """Count it, once, and tell everybody who was asked. None if it was closed before."""
        vote = votes.get(conn, record.id)
        if vote is None or vote.closed_at is not None or vote.opens_at is None or record.state != "published":
            return None
        secrets = self._office.secrets
        closes_at = min(vote.closes_at or now, now)
        votes.update(conn, record.id, closed_at=now, closes_at=closes_at)
        result = results.counted(conn, self._office, record, vote)
        quotes = self._quotes(conn, record, vote)
        data = {**record.data, "result": result.to_data()}
        texts = {f"objection-{number}": text for number, (text, _) in enumerate(quotes, 1)}
        languages = {f"objection-{number}": language for number, (_, language) in enumerate(quotes, 1) if language}
        changed = records.change(
            conn,
            record,
            role="system",
            person_id=None,
            action="counted",
            secrets=secrets,
            now=now,
            data_now=data,
            texts_now=texts,
            languages=languages,
        )
        if quotes:
            translations.want(conn, changed, self._office.languages)
        self._tell(conn, changed, result, now + _EXPLAINING if quotes else now, now, rooms)
        for tell in self.when_closed:
            tell(conn, changed, result, now, rooms)
        return result

    def _quotes(self, conn: sa.Connection, record: Record, vote: Vote) -> list[tuple[str, str]]:
        """Objections that may be shown, in no order that tells who."""
        if vote.method != "consent":
            return []
        cast = votes.ballots_of(conn, record.id, secrets=self._office.secrets)
        said = [one for one in cast if one.picks == (OBJECT,) and one.quote and one.objection]
        return sorted((one.objection, one.language) for one in said)[: results.QUOTES]

    def _tell(
        self, conn: sa.Connection, record: Record, result: Result, at: datetime, now: datetime, rooms: set[int]
    ) -> None:
        """The result to everybody who was asked; the announcement is no ballot any more."""
        for broadcast in self._broadcasts.of_record(conn, record.id, (VOTE,)):
            new = NewBroadcast(
                RESULT,
                Audience(rooms=False, targets_of=(broadcast.id,)),
                record_id=record.id,
                origin_key=f"{RESULT}:{record.ref}",
                fire_at=at,
            )
            self._broadcasts.plan(conn, new, now=now, rooms=rooms)
            self._broadcasts.correct(conn, broadcast, now=now, rooms=rooms)
        if record.person_id is not None and not record.data.get("subject"):
            self._say_to(conn, record.person_id, "vote-closed-yours", self._next(record, result), now, rooms)

    def _next(self, record: Record, result: Result) -> list[Choice]:
        choices = [("vote-look-result", f"vo:open:{record.ref}")]
        if result.chosen is not None and "event" in dialogues():
            choices.append(("vote-make-event", f"vo:event:{record.ref}"))
        return choices

    def withdraw(self, conn: sa.Connection, record: Record, *, now: datetime, rooms: set[int]) -> None:
        """A vote that is not to be any more: nothing is counted, and what was said of it goes."""
        self._moved(conn, record, "withdrawn", "withdrawn", now)
        votes.update(conn, record.id, closed_at=now)
        for broadcast in self._broadcasts.of_record(conn, record.id):
            self._broadcasts.withdraw(conn, broadcast, now=now, rooms=rooms)

    def _record(self, conn: sa.Connection, record_id: int) -> Record:
        record = records.get(conn, record_id, secrets=self._office.secrets)
        if record is None:
            raise LookupError
        return record

    def _moved(self, conn: sa.Connection, record: Record, state: str, action: str, now: datetime) -> Record:
        return records.move(
            conn,
            record,
            state,
            role="coordinator",
            person_id=record.person_id,
            action=action,
            secrets=self._office.secrets,
            now=now,
        )
