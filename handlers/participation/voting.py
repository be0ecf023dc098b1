"""Casting a ballot, in private or below an announcement in a room. What is shown is what counts, from the first tap to
the last change before the vote closes; nobody but the voter is told, and a room never is.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.participation import ballots, screen, wording
from handlers.participation.ballots import NotAllowed
from handlers.participation.colleges import Seat, Unseated, seat_of
from handlers.participation.counting import COLLEGES, OBJECT, Picks
from handlers.private.visit import Office, Visit
from handlers.private.zones import zone_of
from messages.names import isolate
from storage import people, records, votes
from storage.records import Record
from storage.votes import Ballot, Vote

_TYPED = ("several", "dots", "ranking", "dates")
"""Methods whose ballots are written in one line where there are no buttons."""


class Voting:
    """Ballots. `dialogues` is set by the wiring; `show` shows what became of a vote that is not open."""

    def __init__(self, office: Office, show: Callable[[Visit, Record, Vote, int | None], None]) -> None:
        self._office = office
        self._show = show
        self.dialogues: Dialogues | None = None
        self.pressed = {
            "open": lambda visit, rest, message_id: self.open(visit, *_two(rest)),
            "b": self._tapped,
            "col": self._college,
        }
        self.endings = {"vote_ballot": self._typed, "vote_objection": self._objected}

    # in private

    def open(self, visit: Visit, ref: str, organisation: str = "", message_id: int | None = None) -> None:
        """Show the ballot of whoever asks, or what has to be said first."""
        found = self._found(visit, ref)
        if found is None:
            visit.tell("vote-gone")
            return
        record, vote = found
        if not vote.is_open(visit.event.received_at):
            self._show(visit, record, vote, message_id)
            return
        try:
            seat = seat_of(visit, vote, organisation)
        except Unseated as reason:
            self._ask(visit, record, reason)
            return
        self._ballot(visit, record, vote, seat, message_id)

    def _ask(self, visit: Visit, record: Record, reason: Unseated) -> None:
        """What has to be known before somebody can vote."""
        title = isolate(wording.read(visit.conn, self._office, record, visit.languages).title)
        body = visit.text(reason.key, title=title)
        if reason.key == "vote-which-college":
            mine = f":{reason.organisation.ref}" if reason.organisation else ""
            choices = [
                (visit.text(f"vote-college-{name.replace('_', '-')}"), f"vo:col:{record.ref}:{name[0]}{mine}")
                for name in COLLEGES
            ]
        else:
            choices = [
                (wording.short(wording.read(visit.conn, self._office, one, visit.languages).title), data)
                for one, data in ((one, f"vo:open:{record.ref}:{one.ref}") for one in reason.organisations)
            ]
        visit.offer(body, choices)

    def _ballot(self, visit: Visit, record: Record, vote: Vote, seat: Seat, message_id: int | None = None) -> None:
        mine = self._of(visit, vote, seat)
        zone = zone_of(visit)
        words = wording.read(visit.conn, self._office, record, visit.languages, zone)
        organisation = seat.organisation.ref if seat.organisation else ""
        suffix = f":{organisation}" if organisation else ""
        shown = screen.Screen(visit, record, vote, words, mine.picks if mine else (), zone, suffix)
        by_typing = not visit.capabilities.buttons and vote.method in _TYPED
        if by_typing and self.dialogues is not None:
            visit.say(shown.body(listed=True))
            self.dialogues.start(visit, "vote_ballot", f"{record.ref}:{organisation}")
        elif message_id is not None and visit.capabilities.buttons:
            visit.reoffer(message_id, shown.body(listed=True), shown.choices(), columns=shown.columns)
        else:
            visit.offer(shown.body(listed=visit.capabilities.buttons), shown.choices(), columns=shown.columns)

    def _college(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """The college of somebody of whom nothing else tells it; kept with the ballot, for the next votes too."""
        ref, _, said = rest.partition(":")
        letter, _, organisation = said.partition(":")
        found, college = self._found(visit, ref), next((name for name in COLLEGES if name[0] == letter), "")
        if found is None or not college or not found[1].is_open(visit.event.received_at):
            self.open(visit, ref)
            return
        record, vote = found
        try:
            seat = seat_of(visit, vote, organisation, college)
        except Unseated as reason:
            self._ask(visit, record, reason)
            return
        mine = self._of(visit, vote, seat)
        self._cast(visit, record, vote, seat, mine.picks if mine else ())
        self._ballot(visit, record, vote, seat, message_id)

    # taps

    def _tapped(self, visit: Visit, rest: str, message_id: int | None) -> None:
        ref, _, said = rest.partition(":")
        token, _, organisation = said.partition(":")
        done = self._tap(visit, ref, token, organisation)
        if done is None:
            return
        record, vote, seat, picks = done
        visit.answer_button(self._counts(visit, record, vote, picks, brief=True))
        objects = vote.method == "consent" and picks == (OBJECT,)
        if visit.capabilities.buttons:
            self._ballot(visit, record, vote, seat, message_id)
        elif not objects:
            visit.say(self._counts(visit, record, vote, picks))
        if objects and self.dialogues is not None:
            self.dialogues.start(visit, "vote_objection", f"{ref}:{organisation}")

    def pressed_in_room(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """A button or a reaction below an announcement: answered to whoever pressed alone."""
        verb, _, said = rest.partition(":")
        ref, _, token = said.partition(":")
        if verb != "b":
            visit.whisper(visit.text("dialogue-gone"))
            return
        done = self._tap(visit, ref, token, "")
        if done is None:
            return
        record, vote, _, picks = done
        if vote.method == "consent" and picks == (OBJECT,):
            visit.whisper(visit.text("vote-objected-here", command=visit.typed("votes")))
        else:
            visit.whisper(self._counts(visit, record, vote, picks, brief=True))

    def _tap(self, visit: Visit, ref: str, token: str, organisation: str) -> tuple[Record, Vote, Seat, Picks] | None:
        """The ballot after a tap, stored. None if it is refused: they are told why."""
        found = self._found(visit, ref)
        if found is None:
            visit.whisper(visit.text("vote-gone"))
            return None
        record, vote = found
        if not vote.is_open(visit.event.received_at):
            visit.whisper(visit.text("vote-is-closed"))
            return None
        try:
            seat = seat_of(visit, vote, organisation)
            mine = self._of(visit, vote, seat)
            options = len(record.data.get("options", ()))
            picks = ballots.tapped(vote.method, mine.picks if mine else (), token, options=options, most=vote.dots)
        except Unseated as reason:
            self._unseated(visit, record, reason)
            return None
        except NotAllowed as reason:
            visit.whisper(visit.text(reason.key, **reason.args_of_text))
            return None
        self._cast(visit, record, vote, seat, picks)
        return record, vote, seat, picks

    def _unseated(self, visit: Visit, record: Record, reason: Unseated) -> None:
        if visit.public:
            nobody = reason.key == "vote-no-organisation"
            key = "vote-organisations-only" if nobody else "vote-say-in-private"
            visit.whisper(visit.text(key, command=visit.typed("votes")))
        else:
            self._ask(visit, record, reason)

    # what is typed

    def _typed(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of a ballot in one line."""
        ref, organisation = _two(subject)
        found = self._found(visit, ref)
        if found is None or not found[1].is_open(visit.event.received_at):
            visit.tell("vote-gone" if found is None else "vote-is-closed")
            return
        record, vote = found
        try:
            seat = seat_of(visit, vote, organisation)
            options = len(record.data.get("options", ()))
            picks = ballots.typed(vote.method, str(draft.value("numbers")), options=options, most=vote.dots)
        except Unseated as reason:
            self._ask(visit, record, reason)
            return
        except NotAllowed as reason:
            visit.tell(reason.key, **reason.args_of_text)
            if self.dialogues is not None:
                self.dialogues.start(visit, "vote_ballot", subject)
            return
        self._cast(visit, record, vote, seat, picks)
        visit.offer(
            self._counts(visit, record, vote, picks), [(visit.text("vote-change"), f"vo:open:{subject}".rstrip(":"))]
        )

    def _objected(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of an objection: why, and whether others may read it."""
        ref, organisation = _two(subject)
        found = self._found(visit, ref)
        if found is None or not found[1].is_open(visit.event.received_at):
            visit.tell("vote-gone" if found is None else "vote-is-closed")
            return
        record, vote = found
        try:
            seat = seat_of(visit, vote, organisation)
        except Unseated as reason:
            self._ask(visit, record, reason)
            return
        answer = draft.answers.get("text")
        language = (answer.language if answer else "") or draft.language
        why, quote = str(draft.value("text") or ""), bool(draft.value("quote"))
        self._cast(visit, record, vote, seat, (OBJECT,), objection=why, quote=quote, language=language)
        visit.say(self._counts(visit, record, vote, (OBJECT,)))

    # what is kept

    def _cast(
        self,
        visit: Visit,
        record: Record,
        vote: Vote,
        seat: Seat,
        picks: Picks,
        *,
        objection: str = "",
        quote: bool | None = None,
        language: str = "",
    ) -> None:
        before = self._of(visit, vote, seat)
        if before is not None and not objection and picks == before.picks:
            # A reason that was given stays; whether it may be shown is as they say now, if they were asked.
            objection, language = before.objection, before.language
            quote = before.quote if quote is None else quote
        ballot = Ballot(
            *(0, record.id, seat.voter, visit.person.id, seat.college, picks, visit.now),
            objection=objection,
            quote=bool(quote),
            language=language,
        )
        votes.cast(visit.conn, ballot, secrets=self._office.secrets)
        if before is not None and seat.organisation is not None and before.picks:
            self._tell_former(visit, record, vote, before, seat.organisation, picks)

    def _tell_former(
        self, visit: Visit, record: Record, vote: Vote, before: Ballot, organisation: Record, picks: Picks
    ) -> None:
        """Somebody else of the organisation changed its one ballot: who cast it before should know."""
        former = people.canonical(visit.conn, before.person_id)
        if former == visit.person.id:
            return

        def compose(language: str) -> str:
            words = wording.read(visit.conn, self._office, record, [language])
            name = wording.read(visit.conn, self._office, organisation, [language]).title
            args = {"title": isolate(words.title), "organisation": isolate(name)}
            return self._office.catalog.text("vote-organisation-changed", language, **args)

        visit.say_to(former, compose, [("vote-look", f"vo:open:{record.ref}:{organisation.ref}")])

    def _counts(self, visit: Visit, record: Record, vote: Vote, picks: Picks, *, brief: bool = False) -> str:
        """That it counts, how, and until when it can be changed."""
        zone = zone_of(visit)
        words = wording.read(visit.conn, self._office, record, visit.languages, zone)
        said = screen.said(visit, vote, words, picks, brief=brief)
        if not said:
            return visit.text("vote-empty")
        until = screen.until(visit, vote, zone)
        return (
            visit.text("vote-counts", choice=said, until=until)
            if until
            else visit.text("vote-counts-open", choice=said)
        )

    def _of(self, visit: Visit, vote: Vote, seat: Seat) -> Ballot | None:
        return votes.ballot_of(visit.conn, vote.record_id, seat.names, secrets=self._office.secrets)

    def _found(self, visit: Visit, ref: str) -> tuple[Record, Vote] | None:
        """A vote that was opened and not withdrawn."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        vote = votes.get(visit.conn, record.id) if record is not None else None
        if record is None or vote is None or record.state not in ("published", "archived"):
            return None
        return record, vote


def _two(rest: str) -> tuple[str, str]:
    ref, _, organisation = rest.partition(":")
    return ref, organisation
