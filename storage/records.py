"""Records: what associations register and the network finds. Texts by language, tags, revisions of every change.

Until a record is published, and once it is withdrawn, its texts and data are ciphertext; published ones are public.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import orjson
import sqlalchemy as sa

from storage import record_tables as r
from storage.crypto import Secrets
from storage.drafts import new_ref
from storage.sql import insert_new

rec = r.records.c
txt = r.texts.c

INTERNAL: Final = ("action", "announcement", "charter", "idea", "question", "vote")
"""Kinds that are no entries of the directory: parts of their own show them, and nobody reviews them there."""


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record to be stored. `texts` and `tags` by field; `consents` by name, with the date they were given (ISO)."""

    kind: str
    language: str
    person_id: int | None = None
    organisation_id: int | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, Sequence[str]] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)
    secret: Mapping[str, Any] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)  # of texts that are not in the record's
    consents: Mapping[str, str] = field(default_factory=dict)
    state: str = "submitted"
    origin_key: str | None = None
    checks: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """A record without its texts."""

    id: int
    ref: str
    kind: str
    state: str
    visibility: str
    language: str
    version: int
    person_id: int | None
    organisation_id: int | None
    data: dict[str, Any]
    consents: dict[str, str]
    checks: tuple[str, ...]
    sealed: bool
    created_at: datetime
    updated_at: datetime
    published_at: datetime | None
    confirmed_at: datetime | None
    confirm_by: datetime | None
    unanswered: int


@dataclass(frozen=True, slots=True)
class Text:
    """One field in one language."""

    field: str
    language: str
    text: str
    state: str
    version: int
    role: str


@dataclass(frozen=True, slots=True)
class Revision:
    """One change: what was done, by which role, with the fields changed (old values)."""

    version: int
    at: datetime
    role: str
    action: str
    changes: dict[str, Any]


def add(
    conn: sa.Connection, new: NewRecord, *, role: str, action: str = "submitted", secrets: Secrets, now: datetime
) -> Record:
    """Store a new record, sealed unless it is published at once."""
    sealed = new.state != "published"
    values = {
        "ref": new_ref(),
        "kind": new.kind,
        "state": new.state,
        "language": new.language,
        "person_id": new.person_id,
        "organisation_id": new.organisation_id,
        "origin_key": new.origin_key,
        "data": _seal(orjson.dumps(dict(new.data)), secrets, sealed=sealed),
        "secret": secrets.encrypt(orjson.dumps(dict(new.secret)).decode()) if new.secret else None,
        "consents": orjson.dumps(dict(new.consents)).decode(),
        "checks": ",".join(new.checks),
        "sealed": sealed,
        "created_at": now,
        "updated_at": now,
        "published_at": None if sealed else now,
    }
    record_id: int = conn.execute(r.records.insert().values(**values).returning(rec.id)).scalar_one()
    for name, text in new.texts.items():
        language = new.languages.get(name, new.language)
        put_text(conn, record_id, Text(name, language, text, "human", 1, role), sealed=sealed, secrets=secrets)
    set_tags(conn, record_id, new.tags)
    note(conn, record_id, 1, role=role, person_id=new.person_id, action=action, secrets=secrets, now=now)
    found = get(conn, record_id, secrets=secrets)
    if found is None:
        raise LookupError
    return found


def get(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> Record | None:
    """A record by its id."""
    row = conn.execute(sa.select(r.records).where(rec.id == record_id)).first()
    return None if row is None else _record(row, secrets)


def by_ref(conn: sa.Connection, ref: str, *, secrets: Secrets) -> Record | None:
    """A record by the id that people see."""
    row = conn.execute(sa.select(r.records).where(rec.ref == ref)).first()
    return None if row is None else _record(row, secrets)


def by_origin(conn: sa.Connection, kind: str, key: str, *, secrets: Secrets) -> Record | None:
    """The record that an import made from a row of this key."""
    row = conn.execute(sa.select(r.records).where(rec.kind == kind, rec.origin_key == key)).first()
    return None if row is None else _record(row, secrets)


def select(
    conn: sa.Connection,
    *conditions: sa.ColumnElement[bool],
    secrets: Secrets,
    limit: int | None = None,
    newest: bool = False,
) -> list[Record]:
    """The records that meet conditions on the columns of `records`, in the order they came."""
    query = sa.select(r.records).where(*conditions).order_by(rec.id.desc() if newest else rec.id).limit(limit)
    return [_record(row, secrets) for row in conn.execute(query)]


def of_people(conn: sa.Connection, person_ids: Sequence[int], *, secrets: Secrets) -> list[Record]:
    """The records that somebody leads, newest first."""
    live = (rec.state.not_in(("withdrawn", "merged")), rec.kind.not_in(INTERNAL))
    return select(conn, rec.person_id.in_(person_ids), *live, secrets=secrets, newest=True)


def waiting(conn: sa.Connection, *, secrets: Secrets, limit: int = 20) -> list[Record]:
    """Records that a coordinator should look at, oldest first."""
    return select(conn, rec.state == "submitted", rec.kind.not_in(INTERNAL), secrets=secrets, limit=limit)


def texts(conn: sa.Connection, record: Record, *, secrets: Secrets) -> list[Text]:
    """All texts of a record that can be read: not those still to be translated."""
    query = sa.select(r.texts).where(txt.record_id == record.id, txt.state != "pending").order_by(txt.field)
    return [_text(row, secrets, sealed=record.sealed) for row in conn.execute(query)]


def in_languages(found: Iterable[Text], record: Record, languages: Sequence[str]) -> dict[str, Text]:
    """Each field in the first of these languages that has it, else in the source language. A stale translation is
    read only if the reader has no better."""
    order = [*languages, record.language]
    best: dict[str, Text] = {}
    for text in found:
        rank = order.index(text.language) if text.language in order else len(order)
        kept = best.get(text.field)
        if kept is None or (rank, text.state == "stale") < (
            order.index(kept.language) if kept.language in order else len(order),
            kept.state == "stale",
        ):
            best[text.field] = text
    return best


def tags(conn: sa.Connection, record_id: int) -> dict[str, list[str]]:
    """The tags of a record by field."""
    found: dict[str, list[str]] = {}
    query = sa.select(r.tags.c.field, r.tags.c.value).where(r.tags.c.record_id == record_id).order_by(r.tags.c.value)
    for row in conn.execute(query):
        found.setdefault(row.field, []).append(row.value)
    return found


def set_tags(conn: sa.Connection, record_id: int, wanted: Mapping[str, Sequence[str]]) -> None:
    """Replace the tags of a record."""
    conn.execute(r.tags.delete().where(r.tags.c.record_id == record_id))
    rows = [
        {"record_id": record_id, "field": name, "value": value} for name, values in wanted.items() for value in values
    ]
    insert_new(conn, r.tags, rows)


def secret(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> dict[str, Any]:
    """What nobody but its author and coordinators may see."""
    sealed = conn.execute(sa.select(rec.secret).where(rec.id == record_id)).scalar()
    found: dict[str, Any] = orjson.loads(secrets.decrypt(sealed)) if sealed else {}
    return found


def put_text(conn: sa.Connection, record_id: int, text: Text, *, sealed: bool, secrets: Secrets) -> None:
    """Set one field in one language."""
    mine = (txt.record_id == record_id, txt.field == text.field, txt.language == text.language)
    values = {
        "text": _seal(text.text.encode(), secrets, sealed=sealed),
        "state": text.state,
        "version": text.version,
        "role": text.role,
    }
    if conn.execute(r.texts.update().where(*mine).values(**values)).rowcount == 0:
        keys = {"record_id": record_id, "field": text.field, "language": text.language}
        conn.execute(r.texts.insert().values(**keys, **values))


def change(
    conn: sa.Connection,
    record: Record,
    *,
    role: str,
    person_id: int | None,
    action: str,
    secrets: Secrets,
    now: datetime,
    texts_now: Mapping[str, str] | None = None,
    tags_now: Mapping[str, Sequence[str]] | None = None,
    data_now: Mapping[str, Any] | None = None,
    secret_now: Mapping[str, Any] | None = None,
    languages: Mapping[str, str] | None = None,
) -> Record:
    """A new version: what is given replaces what was (a text of "" goes); translations of changed texts become stale.
    `languages`: of texts that are not in the record's own."""
    changes: dict[str, Any] = {}
    version = record.version + 1
    for name, text in (texts_now or {}).items():
        before = source_of(conn, record, name, secrets=secrets)
        if (before.text if before else "") == text:
            continue
        changes[name] = before.text if before else None
        mine = (txt.record_id == record.id, txt.field == name)
        if not text:
            conn.execute(r.texts.delete().where(*mine))
            continue
        language = (languages or {}).get(name, record.language)
        conn.execute(r.texts.update().where(*mine, txt.state != "pending").values(state="stale"))
        new = Text(name, language, text, "human", version, role)
        put_text(conn, record.id, new, sealed=record.sealed, secrets=secrets)
    values: dict[str, Any] = {"version": version, "updated_at": now}
    if tags_now is not None:
        changes["tags"] = tags(conn, record.id)
        set_tags(conn, record.id, tags_now)
    if data_now is not None:
        changes["data"] = record.data
        values["data"] = _seal(orjson.dumps(dict(data_now)), secrets, sealed=record.sealed)
    if secret_now is not None:
        values["secret"] = secrets.encrypt(orjson.dumps(dict(secret_now)).decode()) if secret_now else None
    conn.execute(r.records.update().where(rec.id == record.id).values(**values))
    note(
        conn,
        record.id,
        version,
        role=role,
        person_id=person_id,
        action=action,
        changes=changes,
        secrets=secrets,
        now=now,
    )
    found = get(conn, record.id, secrets=secrets)
    if found is None:
        raise LookupError
    return found


def move(
    conn: sa.Connection,
    record: Record,
    state: str,
    *,
    role: str,
    person_id: int | None,
    action: str,
    secrets: Secrets,
    now: datetime,
    confirm_by: datetime | None = None,
) -> Record:
    """Change a record's state, sealing or opening its texts as that state asks for."""
    values: dict[str, Any] = {"state": state, "updated_at": now}
    if state == "published":
        values |= {"confirmed_at": now, "confirm_by": confirm_by, "unanswered": 0}
        if record.published_at is None:
            values["published_at"] = now
    sealed = state not in ("published", "archived")
    if sealed != record.sealed:
        _reseal(conn, record, secrets, sealed=sealed)
        values |= {"sealed": sealed, "data": _seal(orjson.dumps(record.data), secrets, sealed=sealed)}
    conn.execute(r.records.update().where(rec.id == record.id).values(**values))
    note(conn, record.id, record.version, role=role, person_id=person_id, action=action, secrets=secrets, now=now)
    found = get(conn, record.id, secrets=secrets)
    if found is None:
        raise LookupError
    return found


def set_consents(conn: sa.Connection, record_id: int, consents: Mapping[str, str]) -> None:
    """What its author agrees to now."""
    update(conn, record_id, consents=orjson.dumps(dict(consents)).decode())


def update(conn: sa.Connection, record_id: int, **values: Any) -> None:
    """Set columns that are no version of their own: dates of confirmation, who leads."""
    conn.execute(r.records.update().where(rec.id == record_id).values(**values))


def _reseal(conn: sa.Connection, record: Record, secrets: Secrets, *, sealed: bool) -> None:
    for row in conn.execute(sa.select(r.texts).where(txt.record_id == record.id)).all():
        plain = _open(row.text, secrets, sealed=record.sealed)
        mine = (txt.record_id == record.id, txt.field == row.field, txt.language == row.language)
        conn.execute(r.texts.update().where(*mine).values(text=_seal(plain, secrets, sealed=sealed)))


def note(
    conn: sa.Connection,
    record_id: int,
    version: int,
    *,
    role: str,
    person_id: int | None,
    action: str,
    secrets: Secrets,
    now: datetime,
    changes: Mapping[str, Any] | None = None,
) -> None:
    """A line of the record's history."""
    sealed = secrets.encrypt(orjson.dumps(dict(changes)).decode()) if changes else None
    row = {"record_id": record_id, "version": version, "at": now, "role": role, "person_id": person_id}
    conn.execute(r.revisions.insert().values(**row, action=action, changes=sealed))


def history(conn: sa.Connection, record_id: int, *, secrets: Secrets) -> list[Revision]:
    """Every change of a record, oldest first."""
    h = r.revisions.c
    query = sa.select(r.revisions).where(h.record_id == record_id).order_by(h.id)
    return [
        Revision(
            row.version,
            row.at,
            row.role,
            row.action,
            orjson.loads(secrets.decrypt(row.changes)) if row.changes else {},
        )
        for row in conn.execute(query)
    ]


def source_of(conn: sa.Connection, record: Record, name: str, *, secrets: Secrets) -> Text | None:
    """A field as its author wrote it: in the record's language, or in the one that this answer was given in."""
    written = (txt.record_id == record.id, txt.field == name, txt.state == "human")
    query = (
        sa.select(r.texts)
        .where(*written)
        .order_by(txt.role == "interpreter", txt.language != record.language, txt.version.desc())
    )
    row = conn.execute(query.limit(1)).first()
    return None if row is None else _text(row, secrets, sealed=record.sealed)


def _seal(plain: bytes, secrets: Secrets, *, sealed: bool) -> bytes:
    return secrets.encrypt(plain.decode()) if sealed else plain


def _open(stored: bytes, secrets: Secrets, *, sealed: bool) -> bytes:
    return secrets.decrypt(stored).encode() if sealed and stored else bytes(stored)


def _text(row: Any, secrets: Secrets, *, sealed: bool) -> Text:
    plain = _open(row.text, secrets, sealed=sealed).decode()
    return Text(row.field, row.language, plain, row.state, row.version, row.role)


def _record(row: Any, secrets: Secrets) -> Record:
    data = orjson.loads(_open(row.data, secrets, sealed=row.sealed)) if row.data else {}
    names = ("id", "ref", "kind", "state", "visibility", "language", "version", "person_id", "organisation_id")
    dates = ("created_at", "updated_at", "published_at", "confirmed_at", "confirm_by", "unanswered")
    return Record(
        **{name: getattr(row, name) for name in (*names, *dates)},
        data=data,
        consents=orjson.loads(row.consents),
        checks=tuple(filter(None, row.checks.split(","))),
        sealed=row.sealed,
    )


def titled(conn: sa.Connection, kind: str, *, secrets: Secrets, limit: int) -> list[tuple[Record, str]]:
    """The records of a kind that may be named, with their titles as their authors wrote them."""
    found: dict[int, tuple[Record, str]] = {}
    for row in conn.execute(_titles(kind, ("published", "submitted", "asked"), limit, r.records)):
        if row.id not in found:
            found[row.id] = (_record(row, secrets), _open(row.title, secrets, sealed=row.sealed).decode())
    return list(found.values())


def titles(
    conn: sa.Connection, kind: str, *, secrets: Secrets, limit: int, own: Sequence[int] = (), tagged: str = ""
) -> list[tuple[str, str]]:
    """(ref, title) of the published records of a kind, and of those that wait for review and that these persons lead
    or brought with an entry of theirs; `tagged`: those of this value of their tag "kind"."""
    query = _titles(kind, ("published", "submitted", "asked"), limit, rec.ref, rec.sealed)
    if tagged:
        t = r.tags.c
        query = query.where(sa.exists().where(t.record_id == rec.id, t.field == "kind", t.value == tagged))
    brought = sa.select(rec.organisation_id).where(rec.person_id.in_(own), rec.organisation_id.is_not(None))
    theirs = sa.or_(rec.person_id.in_(own), rec.id.in_(brought.correlate(None)))
    found: dict[str, str] = {}
    for row in conn.execute(query.where(sa.or_(rec.state == "published", theirs) if own else rec.state == "published")):
        if row.ref not in found:
            found[row.ref] = _open(row.title, secrets, sealed=row.sealed).decode()
    return list(found.items())


def _titles(kind: str, states: Sequence[str], limit: int, *columns: Any) -> sa.Select[Any]:
    """Rows with a `title`, the author's own before others of the same record."""
    return (
        sa.select(*columns, txt.text.label("title"))
        .select_from(r.records)
        .join(r.texts, txt.record_id == rec.id)
        .where(rec.kind == kind, rec.state.in_(states), txt.field == "title", txt.state == "human")
        .order_by(rec.id, txt.role == "interpreter", txt.language != rec.language)
        .limit(limit)
    )
