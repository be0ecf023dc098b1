"""What rooms and members are told of a vote: that it is open, that it closes soon, what came of it.

Few options are picked right there; longer ballots, and whoever rather votes alone, go to the private chat.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

import sqlalchemy as sa

from handlers.announcements.model import Broadcast, Composed, Pick, Reader
from handlers.events.when import moment_text
from handlers.participation import results, wording
from handlers.participation.ballots import CONSENT
from handlers.private.visit import Office
from messages.richtext import joined, plain
from storage import records, votes
from storage.records import Record
from storage.votes import Vote

VOTE, CLOSING, RESULT = COMPOSERS = ("vote", "vote_closing", "vote_result")
_HERE: Final = ("one", "several", "consent", "dates")
"""Methods by which one can vote below the announcement, if there are few options."""
_FEW = 8


def invitation(
    conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
) -> Composed | None:
    """The composer "vote": what is asked, and how to answer; of one that is over, that it is."""
    found = _found(conn, office, broadcast)
    if found is None:
        return None
    record, vote = found
    words = wording.read(conn, office, record, [reader.language], reader.time_zone)
    language = reader.language
    is_open = vote.closed_at is None and (vote.closes_at is None or now < vote.closes_at)
    picks = _picks(office, record, vote, words, reader) if is_open else ()
    in_text = vote.method != "consent" and not (picks and not reader.capabilities.buttons and reader.person_id is None)
    lines = [
        wording.bold(office.catalog.text("vote-invitation", language)),
        wording.bold(words.title),
        plain(words.summary),
        plain(words.numbered() if in_text else ""),
        plain(_terms(office, vote, reader, is_open=is_open)),
        plain(office.catalog.text("vote-seen-here", language) if _is_seen(picks, reader) else ""),
        wording.small(words.mark),
    ]
    return Composed(joined([line for line in lines if line.text], "\n\n"), picks, columns=4 if len(picks) > 4 else 1)


def closing(
    conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
) -> Composed | None:
    """The composer "vote_closing": a day before."""
    found = _found(conn, office, broadcast)
    if found is None or found[1].closed_at is not None or found[1].closes_at is None or found[1].closes_at <= now:
        return None
    record, _ = found
    words = wording.read(conn, office, record, [reader.language], reader.time_zone)
    until = moment_text(found[1].closes_at, reader.language, reader.time_zone)
    body = [
        plain(office.catalog.text("vote-closes-soon", reader.language, until=until)),
        wording.bold(words.title),
        wording.small(words.mark),
    ]
    choices = (_door(office, record, reader),)
    return Composed(joined([line for line in body if line.text], "\n"), choices)


def result(conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime) -> Composed | None:
    """The composer "vote_result"."""
    found = _found(conn, office, broadcast)
    counted = results.kept(found[0]) if found is not None else None
    if found is None or counted is None:
        return None
    record, vote = found
    body = results.Report(conn, office, record, vote, [reader.language]).body(counted, reader.time_zone)
    return Composed(body, file=results.picture(counted))


def _terms(office: Office, vote: Vote, reader: Reader, *, is_open: bool) -> str:
    """How it is counted and until when, in lines."""
    text, language = office.catalog.text, reader.language
    if not is_open:
        return text("vote-is-closed", language)
    lines = [text(f"vote-how-{vote.method}", language, count=vote.dots), text(f"vote-terms-{vote.counted}", language)]
    if vote.colleges:
        lines.append(text("vote-by-college", language))
    if vote.quorum:
        lines.append(text("vote-quorum-of", language, count=vote.quorum))
    if vote.closes_at is not None:
        lines.append(text("vote-open-until", language, until=moment_text(vote.closes_at, language, reader.time_zone)))
    return "\n".join(lines)


def _picks(office: Office, record: Record, vote: Vote, words: wording.Wording, reader: Reader) -> tuple[Pick, ...]:
    door = _door(office, record, reader)
    options = len(words.options)
    if reader.person_id is not None or vote.method not in _HERE or options > _FEW:
        return (door,)
    if vote.method == "consent":
        labels = [(office.catalog.text(f"vote-{word}", reader.language), word) for word in CONSENT]
    else:
        buttons = reader.capabilities.buttons
        labels = [
            (f"{at + 1}. {wording.short(words.options[at], 30)}" if buttons and options <= 4 else f"{at + 1}", str(at))
            if buttons
            else (words.options[at], str(at))
            for at in range(options)
        ]
    return (*(Pick(label, f"vo:b:{record.ref}:{token}") for label, token in labels), door)


def _is_seen(picks: tuple[Pick, ...], reader: Reader) -> bool:
    """Whether others see who picks what: reactions in a room are for all to read."""
    return len(picks) > 1 and reader.person_id is None and not reader.capabilities.buttons


def _door(office: Office, record: Record, reader: Reader) -> Pick:
    """The way to the ballot in private."""
    text, language = office.catalog.text, reader.language
    label = text("vote-in-private", language)
    if reader.person_id is not None:
        return Pick(label, f"vo:open:{record.ref}")
    if not reader.capabilities.buttons:  # a link there says nothing to the bot
        command = reader.capabilities.command_prefix + text("command-votes", language)
        label = text("vote-in-private-how", language, command=command)
    return Pick(label, office.platforms[reader.platform].doorway(f"p-vo-open-{record.ref}"))


def _found(conn: sa.Connection, office: Office, broadcast: Broadcast) -> tuple[Record, Vote] | None:
    record = records.get(conn, broadcast.record_id or 0, secrets=office.secrets)
    vote = votes.get(conn, broadcast.record_id or 0)
    if record is None or vote is None or record.state not in ("published", "archived"):
        return None
    return record, vote
