"""What came of a vote, in words with all its numbers, and as a picture beside them.

It is counted once, when the vote closes, and kept with its record: what rooms read does not change when accounts are
linked later.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from handlers.participation import chart, counting, wording
from handlers.participation.counting import Result, Tally
from handlers.participation.wording import Wording
from handlers.private.visit import Office
from messages.names import isolate, neutralise
from messages.richtext import RichText, joined, plain
from messages.types import File
from storage import records, votes
from storage.records import Record
from storage.votes import Vote

QUOTES = 10
"""Objections that are shown, of those whose authors agree."""
_WORDS = ("yes", "abstain", "object")


def counted(conn: sa.Connection, office: Office, record: Record, vote: Vote) -> Result:
    """Count the ballots as they are now, each voter once."""
    today = votes.today(conn, record.id)
    cast = [
        (today.get(ballot.voter, ballot.voter), ballot.college, ballot.picks)
        for ballot in votes.ballots_of(conn, record.id, secrets=office.secrets)
    ]
    return counting.count(
        vote.method,
        3 if vote.method == "consent" else len(record.data.get("options", ())),
        counting.latest(cast),
        colleges=vote.colleges,
        quorum=vote.quorum,
    )


def kept(record: Record) -> Result | None:
    """The result of a vote that was closed."""
    found = record.data.get("result")
    return Result.from_data(found) if found else None


def picture(result: Result) -> File | None:
    """The bars; None if nobody voted."""
    return chart.chart(tuple(part.scores for part in result.parts.values())) if result.ballots else None


class Report:
    """A result in the words of one reader."""

    def __init__(
        self, conn: sa.Connection, office: Office, record: Record, vote: Vote, languages: Sequence[str]
    ) -> None:
        self._conn, self._office, self._record, self._vote = conn, office, record, vote
        self._language = languages[0]
        self._languages = languages

    def _text(self, key: str, **args: str | int) -> str:
        return self._office.catalog.text(key, self._language, **args)

    def body(self, result: Result, zone: str = "") -> RichText:
        """All of it."""
        words = wording.read(self._conn, self._office, self._record, self._languages, zone)
        lines = [
            wording.bold(self._text("vote-result-title")),
            wording.bold(words.title),
            *(joined(self._part(name, part, result, words), "\n") for name, part in result.parts.items()),
            plain(self._outcome(result, words)),
            plain(self._quotes(result)),
            wording.small(words.mark),
        ]
        return joined([line for line in lines if line.text], "\n\n")

    def _part(self, name: str, part: Tally, result: Result, words: Wording) -> list[RichText]:
        heading = [wording.bold(self._text(f"vote-college-{name.replace('_', '-')}"))] if name else []
        cast = self._text(f"vote-ballots-{self._vote.counted}", count=part.ballots)
        quorum = self._text("vote-quorum-of", count=self._vote.quorum) if self._vote.quorum else ""
        lines = [plain(" · ".join(filter(None, (cast, quorum))))]
        if self._vote.quorum and not part.quorate:
            lines.append(plain(self._text("vote-quorum-missed")))
        return [*heading, *lines, *(plain(line) for line in self._scores(part, result.method, words))]

    def _scores(self, part: Tally, method: str, words: Wording) -> list[str]:
        if method == "consent":
            return [f"{at + 1}. {self._text(f'vote-{word}')}: {part.scores[at]}" for at, word in enumerate(_WORDS)]
        ordered = [option for group in part.order for option in group]
        whole = sum(part.scores) if method == "dots" else part.ballots
        return [self._score(option, part, method, words, whole) for option in ordered]

    def _score(self, option: int, part: Tally, method: str, words: Wording, whole: int) -> str:
        name, score = isolate(words.options[option]), part.scores[option]
        mark = " ✓" if option in part.winners else ""
        if method == "ranking":
            others = len(words.options) - 1
            count = self._text("vote-wins", count=score, others=others, first=part.firsts[option])
        else:
            count = f"{score} ({round(100 * score / whole) if whole else 0} %)"
        return f"{option + 1}. {name}: {count}{mark}"

    def _outcome(self, result: Result, words: Wording) -> str:
        """What follows from it: a quorum that was missed decides nothing."""
        if not result.ballots:
            return self._text("vote-nobody")
        if not result.quorate:
            return self._text("vote-undecided-quorum")
        if any(not part.ballots for part in result.parts.values()):
            return self._text("vote-college-empty")
        if result.method == "consent":
            return self._text("vote-consented" if result.consented else "vote-not-consented")
        winners = result.winners
        if not winners:
            return self._text("vote-colleges-differ" if len(result.parts) > 1 else "vote-nobody")
        named = words.named(winners)
        return self._text("vote-won", option=named) if len(winners) == 1 else self._text("vote-tied", options=named)

    def _quotes(self, result: Result) -> str:
        """Objections whose authors agreed, without any name."""
        if result.method != "consent":
            return ""
        found = records.in_languages(
            records.texts(self._conn, self._record, secrets=self._office.secrets), self._record, self._languages
        )
        said = [text for name, text in sorted(found.items()) if name.startswith("objection-")]
        lines = [f"– {isolate(neutralise(text.text, 300))}" for text in said[:QUOTES]]
        return "\n".join([self._text("vote-objections"), *lines]) if lines else ""
