"""What reviewers decide about an entry: publish, refuse or take off, put back what its author changed; and reading."""

from __future__ import annotations

from handlers.dialogues.draft import Draft
from handlers.directory import publishing, review_history
from handlers.directory.requests import route_request
from handlers.directory.review_asking import Asking
from handlers.directory.review_base import GONE, STATES, Entries, Verb
from handlers.directory.review_entries import data_of, role_of
from handlers.directory.review_joining import Joining
from handlers.directory.review_parts import (
    Parts,
    labelled,
    mine_choices,
    record_of,
    said_in,
    settled,
    tell_author,
)
from handlers.private.visit import Choice, Visit
from storage import records
from storage.records import Record


class Decisions(Entries):
    """The choices `r:<ref>:<version>:<verb>` and the endings of the dialogues that they begin."""

    def __init__(self, parts: Parts, *, asking: Asking, joining: Joining) -> None:
        super().__init__(parts)
        self._verbs: dict[str, Verb] = {
            "show": self._show,
            "publish": self._publish,
            "ask": asking.ask,
            "suggest": asking.suggest,
            "field": asking.field,
            "refuse": self._refuse,
            "remove": self._refuse,
            "merge": joining.merge,
            "into": joining.into,
            "restore": self._restore,
            "history": self._history,
            "contact": self._contact,
        }

    def pressed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """A choice; the rights have been checked."""
        ref, _, others = rest.partition(":")
        version, _, verb = others.partition(":")
        verb, _, argument = verb.partition(":")
        record, handler = record_of(visit, ref), self._verbs.get(verb)
        if record is None or handler is None or (record.state in GONE and verb not in STATES):
            visit.answer_button(visit.text("review-gone"))
            visit.tell("review-gone")
        elif record.state in GONE:
            visit.answer_button(visit.text("review-gone"))
            visit.say(self.already(visit, record))
        elif verb not in STATES:
            handler(visit, record, argument, message_id)
        elif record.state not in STATES[verb]:
            settled(visit, record, self.already(visit, record), message_id)
        elif str(record.version) != version:
            self.anew(visit, record)
        else:
            handler(visit, record, argument, message_id)

    # reading

    def _show(self, visit: Visit, record: Record, _argument: str, _message: int | None) -> None:
        self.show(visit, record)

    def _history(self, visit: Visit, record: Record, _argument: str, _message: int | None) -> None:
        visit.say(review_history.history(visit.conn, visit.office, record, visit.language))

    def _contact(self, visit: Visit, record: Record, _argument: str, _message: int | None) -> None:
        """Who looked is kept: contacts were given for when a message does not reach."""
        contact = records.secret(visit.conn, record.id, secrets=visit.office.secrets).get("contact")
        value = contact.get("value") if isinstance(contact, dict) else None
        if not value:
            visit.tell("review-no-contact")
            return
        self.note(visit, record, "contact-seen")
        visit.tell("review-contact-is", contact=str(value))

    # publishing

    def _publish(self, visit: Visit, record: Record, _argument: str, message_id: int | None) -> None:
        conn, office = visit.conn, visit.office
        person = visit.person.id
        published = publishing.publish(conn, office, record, role=role_of(visit), person_id=person, now=visit.now)
        if published.checks:
            records.update(conn, published.id, checks="")
        if published.kind == "request":
            route_request(conn, office, published, visit.now, visit.rooms)
        offers = mine_choices(published, "show", "more", "edit")
        sequel = self._parts.sequel(published)
        if sequel is not None:  # it may have been told of before, when it said something else
            sequel.changed(visit, sequel.before(visit, published), published)
            offers += sequel.offers(published)
        away = tell_author(visit, published, "review-told-published", offers)
        note = " ".join(filter(None, (visit.text("review-published"), away)))
        settled(visit, published, note, message_id, self._after(visit, published))

    def _after(self, visit: Visit, record: Record) -> list[Choice]:
        """What may be next: its organisation, if it came with it and nobody has looked at it."""
        offers = [(visit.text("review-history"), data_of(record, "history"))]
        sequel = self._parts.sequel(record)
        if sequel is not None and visit.is_one_of("coordinator"):
            offers += labelled(visit, sequel.offers(record, spread=True))
        other = records.get(visit.conn, record.organisation_id or 0, secrets=visit.office.secrets)
        if other is not None and other.state == "submitted":
            offers.insert(0, (visit.text("review-organisation"), f"r::check:{other.ref}:{other.version}:show"))
        return offers

    # refusing

    def _refuse(self, visit: Visit, record: Record, _argument: str, _message: int | None) -> None:
        self._parts.ask(visit, "review_refuse", f"{record.ref}:{record.version}")

    def refused(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The reason why an entry is not, or no longer, published."""
        text, language = said_in(draft)
        known = record_of(visit, subject.partition(":")[0])
        removing = known is not None and known.state == "published"
        record = self.still(visit, subject, "remove" if removing else "refuse", text)
        if record is None:
            return
        conn, office, role, person = visit.conn, visit.office, role_of(visit), visit.person.id
        how = {"role": role, "person_id": person, "now": visit.now}
        refused = publishing.unpublish(conn, office, record, "refused", action="refused", **how)  # type: ignore[arg-type]
        records.note(
            conn,
            record.id,
            record.version,
            role=role,
            person_id=person,
            action="reason",
            secrets=office.secrets,
            now=visit.now,
            changes={"reason": text},
        )
        key = "review-told-removed" if removing else "review-told-refused"
        away = tell_author(visit, refused, key, mine_choices(refused, "edit", "withdraw"), said=(text, language))
        visit.say(" ".join(filter(None, (visit.text("dialogue-review-refuse.done") if not away else "", away))))

    # changes of what is published

    def _restore(self, visit: Visit, record: Record, _argument: str, message_id: int | None) -> None:
        """What its author changed last is as it was before."""
        conn, office = visit.conn, visit.office
        last = review_history.last_edit(conn, office, record)
        if last is None:
            visit.tell("review-gone")
            return
        texts = {name: str(before or "") for name, before in last.changes.items() if name not in ("tags", "data")}
        languages = {}
        for name in texts:
            now = records.source_of(conn, record, name, secrets=office.secrets)
            languages[name] = now.language if now else record.language
        tags, data = last.changes.get("tags"), last.changes.get("data")
        sequel = self._parts.sequel(record)
        was = sequel.before(visit, record) if sequel is not None else None
        if sequel is not None:
            data = sequel.amended(visit, record, was, data, tags, None)
        restored = records.change(
            conn,
            record,
            role=role_of(visit),
            person_id=visit.person.id,
            action="restored",
            secrets=office.secrets,
            now=visit.now,
            texts_now=texts,
            tags_now=tags,
            data_now=data,
            languages=languages,
        )
        publishing.changed(conn, office, restored)
        if sequel is not None:
            sequel.changed(visit, was, restored)
        away = tell_author(visit, restored, "review-told-restored", mine_choices(restored, "show", "edit"))
        settled(visit, restored, " ".join(filter(None, (visit.text("review-restored"), away))), message_id)
