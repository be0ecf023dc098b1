"""A ballot as its voter sees it: what is asked, what is picked now, and the buttons that change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.events.when import moment_text
from handlers.participation import wording
from handlers.participation.ballots import CONSENT, RESET, times
from handlers.participation.counting import Picks
from handlers.participation.wording import Wording
from handlers.private.visit import Choice, Visit
from messages.richtext import RichText, joined, plain
from storage.records import Record
from storage.votes import Vote


@dataclass(frozen=True, slots=True)
class Screen:
    """One ballot. `suffix` ends the data of its buttons: the organisation that it is of."""

    visit: Visit
    record: Record
    vote: Vote
    words: Wording
    picks: Picks
    zone: str
    suffix: str

    def body(self, *, listed: bool) -> RichText:
        """What is asked, with the options unless the choices list them."""
        visit, vote = self.visit, self.vote
        now = said(visit, vote, self.words, self.picks)
        until_when = until(visit, vote, self.zone)
        options = self.words.numbered() if listed and vote.method != "consent" else ""
        lines = [
            wording.bold(self.words.title),
            plain(self.words.summary),
            plain(options),
            plain(visit.text(f"vote-how-{vote.method}", count=vote.dots)),
            plain(visit.text("vote-yours", choice=now) if now else visit.text("vote-yours-none")),
            plain(visit.text("vote-changeable", until=until_when) if until_when else ""),
            wording.small(self.words.mark),
        ]
        return joined([line for line in lines if line.text], "\n\n")

    @property
    def columns(self) -> int:
        """How many buttons stand beside each other."""
        return 2 if self.vote.method == "dots" else 1

    def choices(self) -> list[Choice]:
        """The buttons."""
        match self.vote.method:
            case "consent":
                return [
                    self._choice(self._ticked(at, self.visit.text(f"vote-{word}")), word)
                    for word, at in CONSENT.items()
                ]
            case "dots":
                return self._dots()
            case "ranking":
                return [*self._ranks(), *([self._choice(self.visit.text("vote-reset"), RESET)] if self.picks else [])]
            case "one":
                return [self._choice(self._ticked(at, self._label(at)), str(at)) for at in self._all]
            case _:
                return [
                    self._choice(f"{'☑' if at in self.picks else '☐'} {self._label(at)}", str(at)) for at in self._all
                ]

    @property
    def _all(self) -> Sequence[int]:
        return range(len(self.words.options))

    def _choice(self, label: str, token: str) -> Choice:
        return label, f"vo:b:{self.record.ref}:{token}{self.suffix}"

    def _label(self, at: int) -> str:
        option = wording.short(self.words.options[at])
        return f"{at + 1}. {option}" if self.visit.capabilities.buttons else option

    def _ticked(self, at: int, label: str) -> str:
        return f"{label} ✓" if at in self.picks else label

    def _dots(self) -> list[Choice]:
        found: list[Choice] = []
        for at in self._all:
            given = times(self.picks, at)
            found.append(self._choice(f"{at + 1} −", f"-{at}"))
            found.append(self._choice(f"{at + 1} + {'●' * given if given <= 5 else given}".rstrip(), f"+{at}"))
        return found

    def _ranks(self) -> list[Choice]:
        places = {option: place for place, option in enumerate(self.picks, 1)}
        return [
            self._choice(f"[{places[at]}] {self._label(at)}" if at in places else self._label(at), str(at))
            for at in self._all
        ]


def said(visit: Visit, vote: Vote, words: Wording, picks: Picks, *, brief: bool = False) -> str:
    """A ballot in words; "" of an empty one. `brief`: numbers alone where there are several."""
    if not picks:
        return ""
    if vote.method == "consent":
        return visit.text(f"vote-{next(word for word, at in CONSENT.items() if at == picks[0])}")
    if vote.method == "dots":
        return ", ".join(f"{at + 1} ({times(picks, at)})" for at in dict.fromkeys(picks))
    if vote.method == "ranking":
        return " > ".join(str(at + 1) for at in picks)
    return ", ".join(str(at + 1) for at in picks) if brief and len(picks) > 1 else words.named(picks)


def until(visit: Visit, vote: Vote, zone: str) -> str:
    """When it closes, in words; "" if nobody has said."""
    return moment_text(vote.closes_at, visit.language, zone) if vote.closes_at else ""
