"""Votes: asked by coordinators and rapporteurs, answered once by everybody, closed on time.

For other parts, which open a vote of their own (the date poll of an event):

    votes.open_for(conn, title=…, language="fr", options=["2026-05-04T16:00:00+00:00", …], method="dates",
                   zone="Europe/Paris", person_id=…, closes_at=…, subject=event.ref, audience=Audience(…),
                   now=now, rooms=rooms) -> Record      # opened and announced at once; method "one" … take texts
    votes.when_closed.append(fn)   # fn(conn, record, result, now, rooms); record.data["subject"] says whose vote it was
    votes.close(conn, record, now=now, rooms=rooms) -> Result | None      # before its time
    votes.withdraw(conn, record, now=now, rooms=rooms)                    # it never was: its announcement goes
    result.winners -> numbers of options (several if level); record.data["options"][n]["at"] is the date
"""

from __future__ import annotations

import sqlalchemy as sa

from handlers.announcements.port import Broadcasting
from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import Answer, Draft
from handlers.dialogues.service import Dialogues
from handlers.participation import results, wording
from handlers.participation.counting import OBJECT, Result
from handlers.participation.holding import PATIENCE, ROLES, Holding
from handlers.participation.preparing import Preparing
from handlers.participation.voting import Voting
from handlers.private.visit import Choice, Office, Visit
from handlers.private.zones import zone_of
from messages.names import isolate
from messages.richtext import joined, plain
from storage import ideas, people, records, translations, votes
from storage.records import Record
from storage.votes import Vote

_LISTED = 5
_OPENED = 20


class Votes:
    """See handlers/private/counters.py for what a service is. `broadcasts` and `dialogues` are set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._holding = Holding(office, broadcasts)
        self.open_for, self.close, self.withdraw = self._holding.open_for, self._holding.close, self._holding.withdraw
        self.when_closed, self.fire_due = self._holding.when_closed, self._holding.fire_due
        self._preparing = Preparing(office, self._opening)
        self._voting = Voting(office, self._over)
        self._presses = {
            **self._preparing.pressed,
            **self._voting.pressed,
            "run": self._running,
            "close": self._close_early,
            "closenow": self._close_now,
            "pull": self._pull,
            "pullnow": self._pull_now,
            "event": self._event,
            "list": lambda visit, rest, message_id: self.votes(visit, ""),
            "reasons": self._reasons,
        }
        self.commands = {"votes": self.votes}
        self.commands_in_rooms = {"votes": self._votes_in_room}
        self.pressed = {"vo": self._pressed}
        self.pressed_in_rooms = {"vo": self._voting.pressed_in_room}
        self.endings = {**self._preparing.endings, **self._voting.endings}

    @property
    def dialogues(self) -> Dialogues | None:
        """The dialogues."""
        return self._voting.dialogues

    @dialogues.setter
    def dialogues(self, found: Dialogues | None) -> None:
        self._voting.dialogues = self._preparing.dialogues = found

    # in private

    def votes(self, visit: Visit, arguments: str) -> None:
        """The command: votes under way, those that were closed last, and for whoever may, a new one."""
        open_now = votes.open_now(visit.conn, visit.now, _OPENED)
        closed = votes.closed(visit.conn, _LISTED)
        choices = [self._listed(visit, vote, "vote-listed-open") for vote in open_now]
        choices += [self._listed(visit, vote, "vote-listed-closed") for vote in closed]
        if visit.is_one_of(*ROLES):
            theirs = [vote for vote in open_now if self._run_by(visit, self._record(visit.conn, vote.record_id))]
            choices += [self._listed(visit, vote, "vote-listed-run", "run") for vote in theirs]
            mine = votes.prepared(visit.conn, people.everyone(visit.conn, visit.person.id))
            waiting = [vote for vote in mine if vote.opens_at is None]
            choices += [self._listed(visit, vote, "vote-listed-prepared", "show") for vote in waiting[-_LISTED:]]
            choices.append((visit.text("vote-new"), "vo:new"))
        body = visit.text("vote-list" if open_now else "vote-none")
        if choices:
            visit.offer(wording.bold(body), choices)
        else:
            visit.say(body)

    def _listed(self, visit: Visit, vote: Vote, key: str, verb: str = "open") -> Choice:
        record = self._record(visit.conn, vote.record_id)
        title = wording.short(wording.read(visit.conn, self._office, record, visit.languages).title)
        return visit.text(key, title=title), f"vo:{verb}:{record.ref}"

    def _votes_in_room(self, visit: Visit, arguments: str) -> None:
        """In a room: the titles, and the way to the ballots."""
        lines = []
        language = getattr(visit.place, "language", visit.language)
        for vote in votes.open_now(visit.conn, visit.now, _LISTED):
            record = self._record(visit.conn, vote.record_id)
            doorway = self._office.platforms[visit.place.room.platform].doorway(f"p-vo-open-{record.ref}")
            title = wording.read(visit.conn, self._office, record, [language]).title
            lines.append(f"• {isolate(title)}\n{doorway}")
        catalog = self._office.catalog
        command = visit.capabilities.command_prefix + catalog.text("command-votes", language)
        if not lines:
            visit.say(catalog.text("vote-none", language))
            return
        lines.append(catalog.text("vote-how-private", language, command=command))
        visit.say(wording.bold(catalog.text("vote-list", language)) + plain("\n" + "\n".join(lines)))

    def _pressed(self, visit: Visit, data: str, message_id: int | None) -> None:
        verb, _, rest = data.partition(":")
        handler = self._presses.get(verb)
        if handler is None:
            visit.answer_button(visit.text("dialogue-gone"))
        else:
            handler(visit, rest, message_id)

    def _over(self, visit: Visit, record: Record, vote: Vote, message_id: int | None) -> None:
        """A vote in which nobody can vote now: its result, if there is one."""
        result = results.kept(record)
        if result is None:
            visit.tell("vote-is-closed")
            return
        zone = zone_of(visit)
        body = results.Report(visit.conn, self._office, record, vote, visit.languages).body(result, zone)
        choices = self._after(visit, record, result) if visit.is_one_of(*ROLES) else []
        if choices:
            visit.offer(body, choices)
        else:
            visit.say(body)

    def _after(self, visit: Visit, record: Record, result: Result) -> list[Choice]:
        """What organisers can do with a result."""
        choices = []
        if result.method == "consent" and any(part.scores[OBJECT] for part in result.parts.values()):
            choices.append((visit.text("vote-reasons"), f"vo:reasons:{record.ref}"))
        if result.chosen is not None and result.method != "dates" and "event" in dialogues():
            choices.append((visit.text("vote-make-event"), f"vo:event:{record.ref}"))
        return choices

    def _reasons(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """Why people object, for those who prepare the next proposal; nobody's name."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        vote = votes.get(visit.conn, record.id) if record is not None else None
        if record is None or vote is None or vote.closed_at is None or not visit.is_one_of(*ROLES):
            visit.tell("vote-gone")
            return
        cast = votes.ballots_of(visit.conn, record.id, secrets=self._office.secrets)
        said = sorted(one.objection for one in cast if one.picks == (OBJECT,) and one.objection)
        lines = [plain(f"– {isolate(text)}") for text in said] or [plain(visit.text("vote-no-reasons"))]
        visit.say(joined([wording.bold(visit.text("vote-objections")), *lines], "\n"))

    def _event(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """The option that won becomes the title of an event to be filled in."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        result = results.kept(record) if record is not None else None
        dialogue = dialogues().get("event")
        chosen = result.chosen if result is not None else None
        if record is None or chosen is None or dialogue is None or self.dialogues is None:
            visit.tell("vote-gone")
            return
        option = record.data["options"][chosen]
        text = records.source_of(visit.conn, record, option.get("field", ""), secrets=self._office.secrets)
        draft = Draft(dialogue.name, dialogue.version, visit.language, dialogue.questions[0].key)
        if text is not None:
            draft.answers["title"] = Answer(text.text, text.text, text.language)
        self.dialogues.open(visit, draft, "")

    def _run_by(self, visit: Visit, record: Record) -> bool:
        """Whether somebody may end this vote; a date poll is its event's."""
        mine = record.person_id in people.everyone(visit.conn, visit.person.id)
        return visit.is_one_of("coordinator") or (mine and visit.is_one_of(*ROLES))

    def _running(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """An open vote, for whoever may end it."""
        record = self._to_end(visit, ref)
        if record is not None:
            title = isolate(wording.read(visit.conn, self._office, record, visit.languages).title)
            choices = [
                (visit.text("vote-close-early"), f"vo:close:{ref}"),
                (visit.text("vote-withdraw"), f"vo:pull:{ref}"),
                (visit.text("vote-look"), f"vo:open:{ref}"),
            ]
            visit.offer(
                visit.text("vote-run-what", title=title), choices if not record.data.get("subject") else choices[::2]
            )

    def _pull(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """Asked again first: it cannot be undone."""
        visit.offer(visit.text("vote-withdraw-sure"), [(visit.text("vote-withdraw-now"), f"vo:pullnow:{ref}")])

    def _pull_now(self, visit: Visit, ref: str, message_id: int | None) -> None:
        record = self._to_end(visit, ref)
        if record is not None and not record.data.get("subject"):
            self.withdraw(visit.conn, record, now=visit.now, rooms=visit.rooms)
            visit.tell("vote-withdrawn")

    def _to_end(self, visit: Visit, ref: str) -> Record | None:
        """A vote under way that this person may end; else they are told why not."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        vote = votes.get(visit.conn, record.id) if record is not None else None
        if record is None or vote is None or record.state != "published":
            visit.tell("vote-gone")
        elif not self._run_by(visit, record):
            visit.tell("vote-not-allowed")
        elif vote.closed_at is not None:
            visit.tell("vote-is-closed")
        else:
            return record
        return None

    def _close_early(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """Asked again first: it cannot be undone."""
        visit.offer(visit.text("vote-close-sure"), [(visit.text("vote-close-now"), f"vo:closenow:{ref}")])

    def _close_now(self, visit: Visit, ref: str, message_id: int | None) -> None:
        record = self._to_end(visit, ref)
        if record is not None and self.close(visit.conn, record, now=visit.now, rooms=visit.rooms) is not None:
            self._voting.open(visit, ref)

    # opening

    def _opening(self, visit: Visit, record: Record, vote: Vote) -> None:
        """Open it as soon as its texts are there in every language."""
        translations.want(visit.conn, record, self._office.languages)
        if ideas.being_translated(visit.conn, record.id):
            votes.update(visit.conn, record.id, opens_at=visit.now + PATIENCE)
            visit.tell("vote-leaves-soon", minutes=int(PATIENCE.total_seconds() // 60))
            return
        self._holding.open(visit.conn, record, vote, now=visit.now, rooms=visit.rooms)
        close = (visit.text("vote-close-early"), f"vo:close:{record.ref}")
        visit.offer(visit.text("vote-opened"), [(visit.text("vote-look"), f"vo:open:{record.ref}"), close])

    def _record(self, conn: sa.Connection, record_id: int) -> Record:
        record = records.get(conn, record_id, secrets=self._office.secrets)
        if record is None:
            raise LookupError
        return record
