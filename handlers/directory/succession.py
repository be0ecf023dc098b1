"""Who leads a record when its leader cannot: people of its organisation are asked, the first who says yes does.

If there is nobody to ask, or nobody says yes, the coordinators are told: no record is without anybody unnoticed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from handlers.directory import correspondence, publishing
from handlers.directory.confirmation import BY_TIME, archived_by
from handlers.directory.correspondence import Post
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import freshness, people, records
from storage.records import Record

_NAMED = 20  # titles in a report


def candidates(post: Post, record: Record, *, but: Iterable[int] = ()) -> list[int]:
    """People of a record's organisation who could lead it."""
    out = {*but, *freshness.turned_away(post.conn, record.id)}
    excluded = {one for person_id in out for one in post.everyone(person_id)}
    found = {people.canonical(post.conn, person_id) for person_id in freshness.successors(post.conn, record)}
    return sorted(found - excluded)


def invite(post: Post, record: Record, *, but: Iterable[int] = (), key: str = "freshness-take") -> bool:
    """Ask people of the organisation whether they take it over. Returns whether anybody was."""
    verbs = ("take", "nothanks")
    choices = [(f"freshness-label-{verb}", f"y:{record.ref}:{verb}") for verb in verbs]
    asked = [post.about_record(one, record, key, choices) for one in candidates(post, record, but=but)]
    return any(message_id is not None for message_id in asked)


def vacant(post: Post, record: Record) -> bool:
    """Whether somebody may take a record over: nobody leads it, or its leader could not be reached, or did not
    answer until it was archived."""
    if record.state == "archived":
        return archived_by(post.conn, post.office, record) == BY_TIME
    if record.state != "published":
        return False
    if record.person_id is None:
        return freshness.asked_at(post.conn, record.id) is not None
    lost = record.unanswered > 0 and freshness.asked_at(post.conn, record.id) is not None
    return lost and not post.reachable(record.person_id)


def leave(post: Post, record: Record, leader_id: int, named: Mapping[str, Any] | None) -> None:
    """A leader leaves a record, naming an organisation or none; their contact goes with them."""
    organisation = _organisation(post, named)
    changed = records.change(
        post.conn,
        record,
        role="author",
        person_id=leader_id,
        action="left",
        secrets=post.office.secrets,
        now=post.now,
        data_now=None if organisation is None else {**record.data, "organisation": dict(named or {})},
        secret_now={},
    )
    values: dict[str, Any] = {"person_id": None, "asked_at": post.now, "unanswered": 0}
    if organisation is not None and record.kind != "organisation":
        values["organisation_id"] = organisation
    records.update(post.conn, record.id, **values)
    correspondence.leader_left(post, record, post.everyone(leader_id))
    left = records.get(post.conn, record.id, secrets=post.office.secrets) or changed
    publishing.changed(post.conn, post.office, left)
    if named is not None and organisation is None:
        _tell_named(post, left, str(named.get("name", "")))
    if left.state == "published" and not invite(post, left, but=[leader_id]):
        report(post, {"vacant": [left]})


def _organisation(post: Post, named: Mapping[str, Any] | None) -> int | None:
    if not named or not named.get("ref"):
        return None
    found = records.by_ref(post.conn, str(named["ref"]), secrets=post.office.secrets)
    return found.id if found is not None and found.kind == "organisation" else None


def take(post: Post, record: Record, person_id: int) -> None:
    """Somebody leads a record from now on, and is to say next whether it is true. The coordinators are told, and can
    undo it."""
    former = record.person_id
    taken = records.change(
        post.conn,
        record,
        role="author",
        person_id=person_id,
        action=freshness.TAKEN,
        secrets=post.office.secrets,
        now=post.now,
        secret_now={},
    )
    values = {"person_id": person_id, "asked_at": post.now, "unanswered": 0, "confirm_by": post.now}
    records.update(post.conn, record.id, **values)
    if former is not None:
        correspondence.leader_left(post, record, post.everyone(former))
    undo = [("freshness-label-undo", f"y:{record.ref}:undo"), ("review-show", f"r:{record.ref}:{taken.version}:show")]
    for coordinator in post.coordinators():
        if coordinator != people.canonical(post.conn, person_id):
            post.about_record(coordinator, taken, "freshness-told-taken", undo)


def undo(post: Post, record: Record, by: int) -> bool:
    """A coordinator takes a take-over back: whoever led the record leads it again, if they had not left it. Returns
    False if there is nothing to undo any more."""
    taker = freshness.taken_by(post.conn, record.id)
    leader = record.person_id
    if taker is None or leader is None or leader not in post.everyone(taker):
        return False
    former = freshness.led_before(post.conn, record.id)
    records.change(
        post.conn,
        record,
        role="coordinator",
        person_id=by,
        action=freshness.UNDONE,
        secrets=post.office.secrets,
        now=post.now,
        secret_now={},
    )
    values = {"person_id": former, "asked_at": post.now, "unanswered": 0 if former is None else 1}
    records.update(post.conn, record.id, **values)
    correspondence.leader_left(post, record, post.everyone(leader))
    post.about_record(leader, record, "freshness-told-undone")
    return True


def report(post: Post, sections: Mapping[str, Sequence[Record]]) -> None:
    """Tell the coordinators, in one message: `archived`, `away` (the leader cannot be reached), `vacant` (nobody
    leads it)."""
    if not any(sections.values()):
        return

    def compose(language: str) -> RichText:
        parts = [plain(post.text("freshness-report", language)).wrapped(Style.BOLD)]
        for name, found in sections.items():
            if found:
                parts.append(plain(_listed(post, name, found, language)))
        return joined(parts, "\n\n")

    for person_id in post.coordinators():
        post.send(person_id, compose)


def _listed(post: Post, name: str, found: Sequence[Record], language: str) -> str:
    lines = [post.text(f"freshness-report-{name}", language)]
    lines += [f"• {post.title(record, language)}" for record in found[:_NAMED]]
    if len(found) > _NAMED:
        lines.append(post.text("freshness-report-more", language, count=len(found) - _NAMED))
    return "\n".join(lines)


def _tell_named(post: Post, record: Record, name: str) -> None:
    def compose(language: str) -> str:
        title = post.title(record, language)
        return post.text("freshness-named", language, title=title, organisation=isolate(name))

    for person_id in post.coordinators():
        post.send(person_id, compose)
