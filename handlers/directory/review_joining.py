"""A reviewer finds that an entry is in the directory already: the two become one, and their authors are told."""

from __future__ import annotations

from handlers.directory import cards, merging
from handlers.directory.likeness import likely
from handlers.directory.review_base import Entries
from handlers.directory.review_entries import choices, data_of, quoted, role_of
from handlers.directory.review_parts import labelled, mine_choices, settled, tell_author
from handlers.private.visit import Visit
from messages.names import isolate
from storage import people
from storage.records import Record

_LABEL = 50  # characters of a title on a button


class Joining(Entries):
    """The verbs "merge" and "into"."""

    def merge(self, visit: Visit, record: Record, _argument: str, _message: int | None) -> None:
        """Which of the likely ones is it?"""
        found = likely(visit.conn, visit.office, record)
        if not found:
            visit.tell("review-no-likely")
            return
        offers = []
        for one in found:
            title = cards.cut(cards.title(visit.conn, visit.office, one.record, visit.languages), _LABEL)
            label = visit.text("review-merge-with", title=isolate(title), percent=one.percent)
            offers.append((label, data_of(record, f"into:{one.record.ref}")))
        visit.offer(visit.text("review-merge-which"), offers)

    def into(self, visit: Visit, record: Record, ref: str, message_id: int | None) -> None:
        """Make one of this record and the other."""
        other = merging.still_there(visit, ref)
        if other is None or other.kind != record.kind or other.id == record.id:
            visit.tell("review-gone")
            return
        done = merging.merge(visit, record, other, role=role_of(visit))
        kept, gone = done.kept, done.merged
        title = quoted(visit.conn, visit.office, kept, self._reader(visit, gone))
        open_kept = [("review-open", f"f:open:{kept.ref}")] if kept.state == "published" else []
        away = tell_author(visit, gone, "review-told-merged", open_kept, into=title)
        if done.added and kept.person_id != gone.person_id:
            tell_author(visit, kept, "review-told-absorbed", mine_choices(kept, "show", "edit"))
        title = quoted(visit.conn, visit.office, kept, visit.language)
        note = " ".join(filter(None, (visit.text("review-merged", title=title), away)))
        offers = [] if kept.state == "published" else labelled(visit, choices(kept))
        settled(visit, kept, note, message_id, offers or None)

    def _reader(self, visit: Visit, record: Record) -> str:
        """The language of a record's author."""
        if record.person_id is None:
            return visit.language
        person = people.canonical(visit.conn, record.person_id)
        member = people.member(visit.conn, person, secrets=visit.office.secrets)
        return visit.office.catalog.spoken(member.language or member.usual_language or record.language)
