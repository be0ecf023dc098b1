"""Persons and their accounts. A person exists from first contact; nothing but a language is known of them.

Linking gives two accounts one person. The other person stays, merged, with what was theirs, so that unlinking can give
it back: whoever asks for somebody's things asks for `everyone` that this person is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from storage import record_tables as r
from storage import tables as t
from storage.crypto import Secrets
from storage.identities import Identities
from storage.sql import insert_new

_SEEN_EVERY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Person:
    """A person: their own language setting ("" for none), the language that they usually write, and the name that
    others are to see instead of their account's ("" for none)."""

    id: int
    language: str
    usual_language: str
    pseudonym: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A person who talks with the bot in private. `home` is where their territory is: {"country", "latitude",
    "longitude", "name"}, whatever of it is known."""

    id: int
    language: str
    usual_language: str
    greeted: bool
    home: dict[str, Any]
    roles: frozenset[str]
    accounts: int = 1


def find(conn: sa.Connection, digest: bytes, *, secrets: Secrets) -> Person | None:
    """The person behind an account, if they are known."""
    p, a = t.persons.c, t.accounts.c
    query = sa.select(p.id, p.language, p.usual_language, p.pseudonym).join(t.accounts, a.person_id == p.id)
    row = conn.execute(query.where(a.digest == digest)).first()
    if row is None:
        return None
    pseudonym = secrets.decrypt(row.pseudonym) if row.pseudonym else ""
    return Person(row.id, row.language, row.usual_language, pseudonym)


def find_or_add(
    conn: sa.Connection, digest: bytes, *, platform: str, account: str, secrets: Secrets, now: datetime
) -> Person:
    """The person behind an account."""
    found = find(conn, digest, secrets=secrets)
    if found is not None:
        return found
    person_id = conn.execute(t.persons.insert().values(created_at=now).returning(t.persons.c.id)).scalar_one()
    values = {"digest": digest, "person_id": person_id, "platform": platform, "address": secrets.encrypt(account)}
    conn.execute(t.accounts.insert().values(**values))
    return Person(person_id, "", "")


def set_pseudonym(conn: sa.Connection, person_id: int, name: str, *, secrets: Secrets) -> None:
    """The name under which others see what this person writes; "" for their account's own."""
    value = secrets.encrypt(name) if name else None
    conn.execute(t.persons.update().where(t.persons.c.id == person_id).values(pseudonym=value))


def learn_language(conn: sa.Connection, person_id: int, language: str) -> None:
    """Remember the language that a person usually writes, for texts too short to tell."""
    conn.execute(t.persons.update().where(t.persons.c.id == person_id).values(usual_language=language))


def meet(
    conn: sa.Connection,
    digest: bytes,
    *,
    platform: str,
    account: str,
    handle: str,
    room_id: int,
    secrets: Secrets,
    identities: Identities,
    now: datetime,
) -> int:
    """Somebody wrote in private: their person, with the room to write back to. What did not change is not written."""
    person = find_or_add(conn, digest, platform=platform, account=account, secrets=secrets, now=now)
    a = t.accounts.c
    row = conn.execute(sa.select(a.room_id, a.seen_at, a.handle_digest).where(a.digest == digest)).one()
    changes: dict[str, Any] = {}
    if row.room_id != room_id:
        changes["room_id"] = room_id
    if row.seen_at is None or now - row.seen_at > _SEEN_EVERY:
        changes["seen_at"] = now
    handle_digest = identities.handle(platform, handle) if handle else None
    if row.handle_digest != handle_digest:
        changes |= {"handle": secrets.encrypt(handle) if handle else None, "handle_digest": handle_digest}
    if row.room_id != room_id:  # whoever was here before is written to elsewhere, or not at all
        conn.execute(t.accounts.update().where(a.room_id == room_id).values(room_id=None))
    if changes:
        conn.execute(t.accounts.update().where(a.digest == digest).values(**changes))
    return person.id


def member(conn: sa.Connection, person_id: int, *, secrets: Secrets) -> Member:
    """What is known of a person. Where they have not said where they are, what those linked with them said holds: it
    is not copied, so that it goes with whoever unlinks."""
    p, a = t.persons.c, t.accounts.c
    row = conn.execute(sa.select(t.persons).where(p.id == person_id)).one()
    accounts = conn.execute(sa.select(sa.func.count()).where(a.person_id == person_id)).scalar_one()
    sealed = (
        row.home
        or conn.execute(
            sa.select(p.home).where(p.merged_into == person_id, p.home.is_not(None)).order_by(p.id).limit(1)
        ).scalar()
    )
    home = json.loads(secrets.decrypt(sealed)) if sealed else {}
    greeted = row.greeted_at is not None
    return Member(row.id, row.language, row.usual_language, greeted, home, roles_of(conn, person_id), accounts)


def of_account(conn: sa.Connection, digest: bytes) -> int | None:
    """The person of an account, if there is one."""
    found: int | None = conn.execute(sa.select(t.accounts.c.person_id).where(t.accounts.c.digest == digest)).scalar()
    return found


def greet(conn: sa.Connection, person_id: int, now: datetime) -> None:
    """This person has been greeted."""
    conn.execute(t.persons.update().where(t.persons.c.id == person_id).values(greeted_at=now))


def set_language(conn: sa.Connection, person_id: int, language: str) -> None:
    """The language that this person chose."""
    conn.execute(t.persons.update().where(t.persons.c.id == person_id).values(language=language))


def set_home(conn: sa.Connection, person_id: int, home: dict[str, Any], *, secrets: Secrets) -> None:
    """Where this person's territory is."""
    sealed = secrets.encrypt(json.dumps(home))
    conn.execute(t.persons.update().where(t.persons.c.id == person_id).values(home=sealed))


def private_room(conn: sa.Connection, person_id: int) -> int | None:
    """The open private room where this person wrote last; None if there is none."""
    a, rooms = t.accounts.c, t.rooms.c
    query = (
        sa.select(a.room_id)
        .join(t.rooms, rooms.id == a.room_id)
        .where(a.person_id == canonical(conn, person_id), rooms.state == "active", rooms.private.is_(True))
        .order_by(a.seen_at.desc())
        .limit(1)
    )
    found: int | None = conn.execute(query).scalar()
    return found


def canonical(conn: sa.Connection, person_id: int) -> int:
    """Who this person is today: the one that they were linked with, or themselves."""
    p = t.persons.c
    merged: int | None = conn.execute(sa.select(p.merged_into).where(p.id == person_id)).scalar()
    return person_id if merged is None else merged


def everyone(conn: sa.Connection, person_id: int) -> list[int]:
    """All persons that this one is: themselves and those merged into them."""
    p = t.persons.c
    return [person_id, *conn.execute(sa.select(p.id).where(p.merged_into == person_id)).scalars()]


# roles


def apply_roles(
    conn: sa.Connection,
    wanted: list[tuple[str, str, str]],
    *,
    secrets: Secrets,
    identities: Identities,
    now: datetime,
) -> None:
    """The roles of the configuration, as (platform, account, role), are what the configuration says; those granted in
    chat stay."""
    c = r.roles.c
    conn.execute(r.roles.delete().where(c.granted_by.is_(None)))
    for platform, account, role in wanted:
        digest = identities.account(platform, account)
        person = find_or_add(conn, digest, platform=platform, account=account, secrets=secrets, now=now)
        row = {"person_id": person.id, "role": role, "granted_by": None, "granted_at": now}
        insert_new(conn, r.roles, [row])


def grant(conn: sa.Connection, person_id: int, role: str, *, by: int, now: datetime) -> bool:
    """Give a role. Returns False if the person had it."""
    c = r.roles.c
    if conn.execute(sa.select(c.role).where(c.person_id == person_id, c.role == role)).first():
        return False
    conn.execute(r.roles.insert().values(person_id=person_id, role=role, granted_by=by, granted_at=now))
    return True


def revoke(conn: sa.Connection, person_id: int, role: str) -> str:
    """Take a role that was granted in chat: "revoked", "absent", or "configured" if only the configuration can."""
    c = r.roles.c
    mine = (c.person_id == person_id, c.role == role)
    row = conn.execute(sa.select(c.granted_by).where(*mine)).first()
    if row is None:
        return "absent"
    if row.granted_by is None:
        return "configured"
    conn.execute(r.roles.delete().where(*mine))
    return "revoked"


def roles_of(conn: sa.Connection, person_id: int) -> frozenset[str]:
    """The roles that a person holds now, by any of their linked accounts."""
    c = r.roles.c
    return frozenset(conn.execute(sa.select(c.role).where(c.person_id.in_(everyone(conn, person_id)))).scalars())


def with_roles(conn: sa.Connection, roles: frozenset[str]) -> list[int]:
    """Everybody who holds one of these roles, linked accounts counted once."""
    c, p = r.roles.c, t.persons.c
    today = sa.func.coalesce(p.merged_into, p.id)
    query = sa.select(today).join(t.persons, p.id == c.person_id).where(c.role.in_(sorted(roles)))
    return sorted(set(conn.execute(query).scalars()))


# linking


def add_code(
    conn: sa.Connection, digest: bytes, *, person_id: int, account: bytes, now: datetime, lasts: timedelta
) -> None:
    """A code that links another account to this person; a former one is void."""
    c = r.link_codes.c
    conn.execute(r.link_codes.delete().where(sa.or_(c.person_id == person_id, c.expires_at <= now)))
    conn.execute(
        r.link_codes.insert().values(code=digest, person_id=person_id, account=account, expires_at=now + lasts)
    )


def knows_code(conn: sa.Connection, digest: bytes, *, now: datetime) -> bool:
    """Whether such a code was shown, and is good still."""
    c = r.link_codes.c
    return conn.execute(sa.select(c.code).where(c.code == digest, c.expires_at > now)).first() is not None


def redeem(conn: sa.Connection, digest: bytes, *, account: bytes, now: datetime) -> str:
    """Link the account that typed a code with the person that got it: "linked", "unknown" (or too old), "same" (typed
    where it was shown), "already"."""
    c = r.link_codes.c
    row = conn.execute(sa.select(c.person_id, c.account).where(c.code == digest, c.expires_at > now)).first()
    if row is None:
        return "unknown"
    if row.account == account:
        return "same"
    conn.execute(r.link_codes.delete().where(c.code == digest))
    mine = of_account(conn, account)
    target = canonical(conn, row.person_id)
    if mine is None or mine == target:
        return "already"
    _merge(conn, mine, target)
    return "linked"


def _merge(conn: sa.Connection, mine: int, target: int) -> None:
    a, p = t.accounts.c, t.persons.c
    own = sa.func.coalesce(a.own_person_id, a.person_id)
    conn.execute(t.accounts.update().where(a.person_id == mine).values(own_person_id=own, person_id=target))
    merging = sa.or_(p.id == mine, p.merged_into == mine)
    conn.execute(t.persons.update().where(merging).values(merged_into=target))
    kept = conn.execute(sa.select(t.persons).where(p.id == target)).one()
    given = conn.execute(sa.select(t.persons).where(p.id == mine)).one()
    inherited = ("language", "usual_language", "greeted_at", "time_zone", "quiet", "pseudonym")
    known = {name: getattr(given, name) for name in inherited}
    missing = {name: value for name, value in known.items() if value and not getattr(kept, name)}
    if missing:
        conn.execute(t.persons.update().where(p.id == target).values(**missing))
    d = r.dialogues.c
    whose = sa.func.coalesce(d.own_person_id, d.person_id)
    moved = {"own_person_id": whose, "person_id": target, "active": False}
    conn.execute(r.dialogues.update().where(d.person_id == mine).values(**moved))


def unlink(conn: sa.Connection, account: bytes, now: datetime) -> bool:
    """This account goes its own way again, with what was its own before. Returns False if it was not linked."""
    a, p = t.accounts.c, t.persons.c
    row = conn.execute(sa.select(a.person_id, a.own_person_id, a.room_id).where(a.digest == account)).first()
    if row is None:
        return False
    others = conn.execute(
        sa.select(sa.func.count()).where(a.person_id == row.person_id, a.digest != account)
    ).scalar_one()
    if not others:
        return False
    own = row.own_person_id
    if own is None or own == row.person_id:  # the others came to this one: it leaves, as somebody new
        own = conn.execute(t.persons.insert().values(created_at=now).returning(p.id)).scalar_one()
    shown = conn.execute(sa.select(p.pseudonym).where(p.id == row.person_id)).scalar()
    kept = sa.func.coalesce(p.pseudonym, shown)  # parting tells nobody who somebody is
    conn.execute(t.persons.update().where(p.id == own).values(merged_into=None, pseudonym=kept))
    conn.execute(t.accounts.update().where(a.digest == account).values(person_id=own, own_person_id=None))
    _give_back(conn, row.person_id, own, row.room_id)
    return True


def _give_back(conn: sa.Connection, person_id: int, own: int, room_id: int | None) -> None:
    """Drafts go with the account that began them: before it was linked, or in its room since."""
    d = r.dialogues.c
    here = sa.and_(d.own_person_id.is_(None), d.room_id == room_id)
    mine = (d.person_id == person_id, sa.or_(d.own_person_id == own, here))
    values: dict[str, Any] = {"person_id": own, "own_person_id": None}
    if room_id is not None:
        values |= {"room_id": room_id, "prompt_id": sa.case((d.room_id == room_id, d.prompt_id), else_=None)}
    conn.execute(r.dialogues.update().where(*mine).values(**values))


def tried(conn: sa.Connection, person_id: int, what: str, *, most: int, within: timedelta, now: datetime) -> bool:
    """Count one try of something rate limited. Returns False if it is one too many."""
    c = r.tries.c
    mine = (c.person_id == person_id, c.what == what)
    row = conn.execute(sa.select(c.since, c.count).where(*mine)).first()
    if row is None:
        insert_new(conn, r.tries, [{"person_id": person_id, "what": what, "since": now, "count": 1}])
        return True
    if now - row.since >= within:
        conn.execute(r.tries.update().where(*mine).values(since=now, count=1))
        return True
    conn.execute(r.tries.update().where(*mine).values(count=c.count + 1))
    return bool(row._mapping["count"] < most)
