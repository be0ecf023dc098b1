"""Preparing a vote: its words by a dialogue, how it is held on one screen with buttons. Nothing is fixed, and nobody
can vote, until it is opened; its texts are translated meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from handlers.dialogues.answers.language_names import plain_name
from handlers.dialogues.draft import REVIEW, Answer, Draft
from handlers.dialogues.service import Dialogues
from handlers.events.model import moment
from handlers.events.when import moment_text
from handlers.participation import vote_audience, vote_terms, wording
from handlers.participation.holding import ROLES
from handlers.participation.options import Options
from handlers.private.visit import Choice, Office, Visit
from handlers.private.zones import zone_of
from messages.richtext import RichText, joined, plain
from storage import people, records, translations, votes
from storage.records import NewRecord, Record
from storage.votes import Vote

Found = tuple[Record, Vote]


class Preparing:
    """The screens of votes that are not open yet. `opens` opens one; `dialogues` is set by the wiring."""

    def __init__(self, office: Office, opens: Callable[[Visit, Record, Vote], None]) -> None:
        self._office = office
        self._opens = opens
        self._options = Options(office)
        self.dialogues: Dialogues | None = None
        self.pressed = {
            "new": lambda visit, rest, message_id: self.new(visit),
            "show": self._shown,
            "ask": self._asked,
            "set": self._set,
            "texts": self._texts,
            "opt": self._listed,
            "add": self._added,
            "to": self._addressed,
            "go": self._go,
            "drop": self._drop,
        }
        self.endings = {"vote": self._worded, "vote_closing": self._closing, "vote_quorum": self._quorum}

    def new(self, visit: Visit) -> None:
        """Begin one."""
        if not visit.is_one_of(*ROLES):
            visit.tell("vote-not-allowed")
        elif self.dialogues is not None:
            self.dialogues.start(visit, "vote")

    # its words

    def _worded(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of the dialogue: a record that waits to be opened, or its new words."""
        if not visit.is_one_of(*ROLES):
            visit.tell("vote-not-allowed")
            return
        found = self._found(visit, subject) if subject else self._begun(visit, draft)
        if found is None:
            visit.tell("vote-gone")
            return
        record, vote = found
        record, dropped = self._options.typed(visit, record, str(draft.value("options") or ""))
        if subject:
            texts = {name: str(draft.value(name) or "") for name in ("title", "summary")}
            record = self._options.change(visit, record, texts=texts, data=record.data, languages=_languages(draft))
        translations.want(visit.conn, record, self._office.languages)
        if dropped:
            visit.tell("vote-options-dropped", count=dropped)
        self._show(visit, record, vote)

    def _begun(self, visit: Visit, draft: Draft) -> Found:
        language = next((one.language for one in draft.answers.values() if one.language), "") or draft.language
        texts = {name: str(draft.value(name)) for name in ("title", "summary") if draft.value(name)}
        how: dict[str, Any] = {"texts": texts, "languages": _languages(draft), "data": {"options": []}}
        new = NewRecord("vote", language, person_id=visit.person.id, **how)
        record = records.add(visit.conn, new, role=self._role(visit), secrets=self._office.secrets, now=visit.now)
        vote = Vote(record.id, closes_at=vote_terms.rounded(visit.now + timedelta(days=7)))
        votes.add(visit.conn, vote)
        return record, vote

    def _texts(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """Its words again, in the dialogue that asked for them."""
        found = self._found(visit, ref)
        if found is None or self.dialogues is None:
            visit.tell("vote-gone")
            return
        draft = Draft("vote", 1, visit.language, REVIEW)
        for name in ("title", "summary"):
            text = records.source_of(visit.conn, found[0], name, secrets=self._office.secrets)
            draft.answers[name] = Answer(text.text, text.text, text.language) if text else Answer(skipped=True)
        lines = self._options.lines(visit, found[0])
        draft.answers["options"] = Answer(lines, lines) if lines else Answer(skipped=True)
        self.dialogues.open(visit, draft, ref)

    # the screen

    def _shown(self, visit: Visit, ref: str, message_id: int | None) -> None:
        found = self._found(visit, ref)
        if found is None:
            visit.tell("vote-gone")
        else:
            self._show(visit, *found, message_id)

    def _show(self, visit: Visit, record: Record, vote: Vote, message_id: int | None = None, note: str = "") -> None:
        body, choices = self._body(visit, record, vote, note), self._choices(visit, record, vote)
        if message_id is None:
            visit.offer(body, choices, columns=2)
        else:
            visit.reoffer(message_id, body, choices, columns=2)

    def _body(self, visit: Visit, record: Record, vote: Vote, note: str) -> RichText:
        zone = zone_of(visit)
        words = wording.read(visit.conn, self._office, record, visit.languages, zone)
        until = moment_text(vote.closes_at, visit.language, zone) if vote.closes_at else visit.text("vote-open-end")
        terms = [
            visit.text("vote-set-method", value=self._value(visit, "method", vote.method)),
            visit.text("vote-set-counted", value=self._value(visit, "counted", vote.counted)),
            visit.text("vote-set-colleges", value=visit.text("word-yes" if vote.colleges else "word-no")),
            visit.text("vote-set-quorum", value=vote.quorum or visit.text("vote-no-quorum")),
            visit.text("vote-set-closing", value=until),
        ]
        if vote.method == "dots":
            terms.insert(1, visit.text("vote-set-dots", value=vote.dots))
        elif vote.method == "several":
            terms.insert(1, visit.text("vote-set-most", value=vote.dots or visit.text("vote-no-limit")))
        terms.append(vote_audience.in_words(visit, record))
        unread = self._unread(visit, record)
        options = words.numbered() or visit.text("vote-no-options")
        lines = [
            plain(note),
            wording.bold(words.title),
            plain(words.summary),
            plain("" if vote.method == "consent" else options),
            plain("\n".join(terms)),
            plain(unread),
            wording.small(words.mark),
        ]
        return joined([line for line in lines if line.text], "\n\n")

    def _unread(self, visit: Visit, record: Record) -> str:
        """The languages in which something was written by a machine and read by nobody."""
        found = records.texts(visit.conn, record, secrets=self._office.secrets)
        codes = sorted({text.language for text in found if text.state == "machine"})
        if not codes:
            return ""
        names = ", ".join(plain_name(code, visit.language) for code in codes)
        return visit.text("vote-unread", languages=names, command=visit.typed("review"))

    def _choices(self, visit: Visit, record: Record, vote: Vote) -> list[Choice]:
        ref = record.ref
        limits = {"dots": ["dots"], "several": ["most"]}
        fields = ["method", *limits.get(vote.method, []), "closing", "quorum"]
        turned = "organisation" if vote.counted == "person" else "person"
        choices = [(visit.text(f"vote-change-{name}"), f"vo:ask:{ref}:{name}") for name in fields]
        choices.append((visit.text(f"vote-count-{turned}s"), f"vo:set:{ref}:counted:{turned}"))
        mark = "☑" if vote.colleges else "☐"
        choices.append((f"{mark} {visit.text('vote-two-colleges')}", f"vo:set:{ref}:colleges:{int(not vote.colleges)}"))
        if vote.method != "consent":
            choices.append((visit.text("vote-from-ideas"), f"vo:opt:{ref}:0"))
        choices.append((visit.text("vote-change-texts"), f"vo:texts:{ref}"))
        choices.append((visit.text("vote-change-audience"), f"vo:to:{ref}"))
        choices.append((visit.text("vote-open-now"), f"vo:go:{ref}"))
        choices.append((visit.text("word-delete"), f"vo:drop:{ref}"))
        return choices

    def _value(self, visit: Visit, name: str, value: str) -> str:
        return visit.text(f"vote-{name}-{value}")

    # what can be set

    def _asked(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """What one of the buttons can be set to."""
        ref, _, name = rest.partition(":")
        found = self._found(visit, ref)
        if found is None or self.dialogues is None:
            visit.tell("vote-gone")
            return
        values: dict[str, list[Choice]] = {
            "method": [(self._value(visit, "method", one), one) for one in vote_terms.METHODS],
            "dots": [(str(one), str(one)) for one in vote_terms.DOTS],
            "most": [(str(one) if one else visit.text("vote-no-limit"), str(one)) for one in vote_terms.LIMITS],
            "quorum": [(str(one) if one else visit.text("vote-no-quorum"), str(one)) for one in vote_terms.QUORUMS],
            "closing": [(visit.text("vote-in-days", days=one), str(one)) for one in vote_terms.DAYS],
        }
        choices = [(label, f"vo:set:{ref}:{name}:{value}") for label, value in values.get(name, [])]
        if name in ("quorum", "closing"):
            choices.append((visit.text(f"vote-other-{name}"), f"vo:set:{ref}:{name}:other"))
        choices.append((visit.text("word-back"), f"vo:show:{ref}"))
        body = visit.text(f"vote-ask-{name}") if name in values else visit.text("vote-gone")
        if message_id is None:
            visit.offer(body, choices)
        else:
            visit.reoffer(message_id, body, choices)

    def _set(self, visit: Visit, rest: str, message_id: int | None) -> None:
        ref, _, setting = rest.partition(":")
        name, _, value = setting.partition(":")
        found = self._found(visit, ref)
        if found is None or self.dialogues is None:
            visit.tell("vote-gone")
            return
        record, vote = found
        if value == "other" and name in ("quorum", "closing"):
            self.dialogues.start(visit, f"vote_{name}", ref)
            return
        changes = vote_terms.changes(vote, name, value, visit.now)
        if changes:
            votes.update(visit.conn, record.id, **changes)
        self._shown(visit, ref, message_id)

    def _closing(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of the questions when it closes: a day and a time on the organiser's clock."""
        found = self._found(visit, subject)
        if found is None:
            visit.tell("vote-gone")
            return
        zone = zone_of(visit)
        day, clock = str(draft.value("date")), str(draft.value("time"))
        at = moment(f"{day}T{clock}", zone) if len(day) == len("2024-06-15") else None
        if at is None or not visit.now + vote_terms.SHORTEST <= at <= visit.now + vote_terms.LONGEST:
            self._show(visit, *found, note=visit.text("vote-closing-wrong"))
            return
        votes.update(visit.conn, found[0].id, closes_at=at)
        self._shown(visit, subject, None)

    def _quorum(self, visit: Visit, draft: Draft, subject: str) -> None:
        found = self._found(visit, subject)
        if found is not None:
            votes.update(visit.conn, found[0].id, quorum=int(draft.value("number") or 0))
        self._shown(visit, subject, None)

    # options

    def _listed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        ref, _, page = rest.partition(":")
        found = self._found(visit, ref)
        if found is None:
            visit.tell("vote-gone")
            return
        body, choices = self._options.screen(visit, found[0], int(page) if page.isdecimal() else 0)
        if message_id is None:
            visit.offer(body, choices)
        else:
            visit.reoffer(message_id, body, choices)

    def _added(self, visit: Visit, rest: str, message_id: int | None) -> None:
        ref, _, rest = rest.partition(":")
        idea, _, page = rest.partition(":")
        found = self._found(visit, ref)
        if found is not None:
            refused = self._options.toggle(visit, found[0], idea)
            if refused:
                visit.whisper(visit.text(refused))
        self._listed(visit, f"{ref}:{page}", message_id)

    # to whom

    def _addressed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """`to:<ref>[:<list>[:<value>]]`: to which rooms it goes."""
        ref, _, said = rest.partition(":")
        found = self._found(visit, ref)
        if found is None:
            visit.tell("vote-gone")
            return
        record = found[0]
        data, then = vote_audience.ticked(visit, record, said)
        if data is not None:
            record = self._options.change(visit, record, texts={}, data=data)
        body, choices = vote_audience.screen(visit, record, then)
        if message_id is None:
            visit.offer(body, choices, columns=2)
        else:
            visit.reoffer(message_id, body, choices, columns=2)

    # opening

    def _go(self, visit: Visit, ref: str, message_id: int | None) -> None:
        found = self._found(visit, ref)
        if found is None:
            visit.tell("vote-gone")
            return
        record, vote = found
        options = len(record.data.get("options", ()))
        if vote.method != "consent" and options < 2:
            self._show(visit, record, vote, message_id, visit.text("vote-needs-options"))
        elif vote.closes_at is None or vote.closes_at < visit.now + vote_terms.SHORTEST:
            self._show(visit, record, vote, message_id, visit.text("vote-closing-wrong"))
        else:
            self._opens(visit, record, vote)

    def _drop(self, visit: Visit, ref: str, message_id: int | None) -> None:
        found = self._found(visit, ref)
        if found is None:
            visit.tell("vote-gone")
            return
        way = {"role": self._role(visit), "person_id": visit.person.id, "action": "withdrawn"}
        records.move(visit.conn, found[0], "withdrawn", **way, secrets=self._office.secrets, now=visit.now)  # type: ignore[arg-type]
        if message_id is None:
            visit.tell("vote-dropped")
        else:
            visit.reoffer(message_id, visit.text("vote-dropped"))

    def _found(self, visit: Visit, ref: str) -> Found | None:
        """A vote that this person prepares."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        vote = votes.get(visit.conn, record.id) if record is not None else None
        if record is None or vote is None or record.state != "submitted" or vote.opens_at is not None:
            return None
        mine = record.person_id in people.everyone(visit.conn, visit.person.id) or visit.is_one_of("coordinator")
        return (record, vote) if mine and visit.is_one_of(*ROLES) else None

    def _role(self, visit: Visit) -> str:
        return "coordinator" if visit.is_one_of("coordinator") else "rapporteur"


def _languages(draft: Draft) -> dict[str, str]:
    """In which language each text was written, where that is known."""
    return {name: one.language for name, one in draft.answers.items() if one.language}
