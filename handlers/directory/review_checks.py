"""What an import doubts, or an entry brought with it: an organisation is looked at by a coordinator, one at a time.

An import changes nothing silently, so what was read stands beside what was understood. Nobody leads these records yet:
nobody is told.
"""

from __future__ import annotations

from handlers.dialogues.draft import Draft
from handlers.directory import cards, places, publishing
from handlers.directory.review_entries import as_read, doubts, role_of
from handlers.directory.review_parts import Parts, labelled, record_of, settled
from handlers.private.visit import Visit
from messages import countries
from messages.richtext import RichText, Style, joined, plain
from storage import records, reviewing
from storage.records import Record

_ABOUT_COUNTRY = frozenset(
    ("country_implausible", "country_missing", "country_unknown", "region_differs", "place_unknown", "place_ambiguous")
)
"""Doubts that a corrected country answers."""


class Checks:
    """The choices `r::check:<ref>:<version>:<verb>`."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def count(self, visit: Visit) -> int:
        """How many records wait to be checked."""
        return reviewing.count_to_check(visit.conn)

    def next(self, visit: Visit, after: int = 0) -> None:
        """Show the next record to be checked."""
        found = reviewing.to_check(visit.conn, secrets=visit.office.secrets, after=after)
        if found:
            self._show(visit, found[0])
        else:
            visit.tell("checks-end" if after else "checks-none")

    def pressed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """A choice; the rights have been checked."""
        ref, version, verb = (*rest.split(":"), "", "")[:3]
        record = record_of(visit, ref)
        if record is None:
            visit.tell("review-gone")
        elif verb == "next":
            self.next(visit, record.id)
        elif not record.checks or record.state not in ("published", "submitted"):
            visit.answer_button(visit.text("checks-done-already"))
            visit.tell("checks-done-already")
        elif verb == "show":
            self._show(visit, record)
        elif str(record.version) != version:
            visit.answer_button(visit.text("review-stale"))
            visit.tell("review-stale")
            self._show(visit, record)
        else:
            self._decide(visit, record, verb, message_id)

    def _decide(self, visit: Visit, record: Record, verb: str, message_id: int | None) -> None:
        if verb == "country":
            self._parts.ask(visit, "review_country", f"{record.ref}:{record.version}")
        elif verb == "right":
            settled(visit, self._right(visit, record), visit.text("checks-right-done"), message_id)
            self.next(visit, record.id)
        elif verb == "archive":
            how = {"role": role_of(visit), "person_id": visit.person.id, "now": visit.now}
            archived = publishing.unpublish(
                visit.conn,
                visit.office,
                record,
                "archived",
                action="archived",
                **how,  # type: ignore[arg-type]
            )
            settled(visit, archived, visit.text("checks-archived"), message_id)
            self.next(visit, record.id)

    def _right(self, visit: Visit, record: Record) -> Record:
        """It stands as it is; one that came with somebody's entry is in the directory from now on."""
        conn, office, role = visit.conn, visit.office, role_of(visit)
        records.update(conn, record.id, checks="")
        self._note(visit, record, role)
        if record.state == "submitted":
            return publishing.publish(conn, office, record, role=role, person_id=visit.person.id, now=visit.now)
        return record_of(visit, record.ref) or record

    def _note(self, visit: Visit, record: Record, role: str) -> None:
        records.note(
            visit.conn,
            record.id,
            record.version,
            role=role,
            person_id=visit.person.id,
            action="checked",
            secrets=visit.office.secrets,
            now=visit.now,
        )

    def country_named(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The right country is named. The place is looked for there; one that is not found keeps its name alone."""
        ref, _, version = subject.partition(":")
        record = record_of(visit, ref)
        if not role_of(visit):
            visit.tell("review-no-right")
            return
        if record is None:
            visit.tell("review-gone")
            return
        if str(record.version) != version:
            visit.tell("review-stale")
            self._show(visit, record)
            return
        country = str(draft.value("country"))
        changed = records.change(
            visit.conn,
            record,
            role=role_of(visit),
            person_id=visit.person.id,
            action="country",
            secrets=visit.office.secrets,
            now=visit.now,
            data_now=_moved_to(record, country),
        )
        left = [code for code in changed.checks if code not in _ABOUT_COUNTRY]
        records.update(visit.conn, record.id, checks=",".join(left))
        publishing.reindex(visit.conn, visit.office, changed)
        visit.tell("checks-country-done", country=countries.name(country, visit.language))
        again = record_of(visit, ref)
        if again is not None and again.checks:
            self._show(visit, again)
        else:
            self.next(visit, record.id)

    def _show(self, visit: Visit, record: Record) -> None:
        office = visit.office
        parts: list[RichText] = [
            plain(visit.text("checks-head")).wrapped(Style.BOLD),
            cards.card(visit.conn, office, record, visit.languages),
            as_read(office, record, visit.language),
            doubts(office, record, visit.language),
        ]
        start = f"r::check:{record.ref}:{record.version}"
        offers = [(f"checks-{verb}", f"{start}:{verb}") for verb in ("right", "country", "archive", "next")]
        visit.offer(joined((part for part in parts if part.text), "\n\n"), labelled(visit, offers), columns=2)


def _moved_to(record: Record, country: str) -> dict[str, object]:
    data: dict[str, object] = dict(record.data)
    place = data.get("place")
    if not isinstance(place, dict):
        return {**data, "country": country}
    if "country" in data:
        data["country"] = country
    found = places.find_places(str(place.get("name") or ""), country=country, exact=True) if place.get("name") else []
    if not found:
        data["place"] = {"name": place.get("name"), "country": country}
    else:
        best = found[0]
        spot = {"latitude": best.latitude, "longitude": best.longitude}
        data["place"] = {"name": best.name, "country": country, **spot}
    return data
