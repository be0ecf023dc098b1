"""A new secret key: all ciphertext is encrypted again and every keyed hash replaced, in one transaction or not at all.

Hashes cannot be turned back, so each new one is made from the address that is stored, encrypted, beside the old one.
The bots' own accounts have no such row: they are noted at every start, since a lost cursor would lose messages.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from messages.types import RoomRef
from storage import broadcast_tables as b
from storage import event_tables as e
from storage import participation_tables as p
from storage import record_tables as r
from storage import relay_tables as relay
from storage import tables as t
from storage.crypto import Secrets
from storage.errors import SecretKeyInvalid, StorageError
from storage.identities import Identities
from storage.inbox import context
from storage.keyring import KeyRing
from storage.sql import insert_new

Account = tuple[str, str]
"""Platform and account."""

_FINGERPRINT = "secret_key"
_ACCOUNTS = "own_accounts"
_BATCH = 500
_NOBODY = bytes(16)  # an author that no key's hash is equal to
_UNREAD_PLACE = "?"  # the chat of events whose place could not be read
_UNKNOWN_AUTHOR = ""

SEALED = (
    (t.persons.c.id, (t.persons.c.home, t.persons.c.pseudonym)),
    (t.bridges.c.id, (t.bridges.c.space,)),
    (relay.reactions.c.id, (relay.reactions.c.key,)),
    (relay.shown_reactions.c.id, (relay.shown_reactions.c.shown,)),
    (r.records.c.id, (r.records.c.secret,)),
    (r.revisions.c.id, (r.revisions.c.changes,)),
    (r.saved_searches.c.id, (r.saved_searches.c.words, r.saved_searches.c.wanted)),
    (b.broadcasts.c.id, (b.broadcasts.c.audience, b.broadcasts.c.data)),
    (e.attendances.c.id, (e.attendances.c.needs,)),
    (e.speakers.c.id, (e.speakers.c.name,)),
    (e.tasks.c.id, (e.tasks.c.title,)),
    (p.ballots.c.id, (p.ballots.c.choices, p.ballots.c.objection)),
    (p.signatures.c.id, (p.signatures.c.role,)),
)
"""Columns of ciphertext by the key of their rows."""

_replaced = sa.Table(
    "replaced_digests",
    sa.MetaData(),
    sa.Column("old", t.Digest, primary_key=True),
    sa.Column("new", t.Digest, nullable=False),
    prefixes=["TEMPORARY"],
)


def in_use(conn: sa.Connection, *, secrets: Secrets) -> Secrets:
    """The same keys, with the one that the database is written with first: for reading before a rotation.

    SecretKeyInvalid `former_secret_key_missing` if it is not among them."""
    noted = _fact(conn, _FINGERPRINT)
    found = secrets if noted is None else secrets.led_by(noted)
    if found is None:
        raise SecretKeyInvalid("former_secret_key_missing")
    return found


def rotate(
    conn: sa.Connection,
    *,
    secrets: Secrets,
    own_accounts: Sequence[Account],
    open_ring: Callable[[], KeyRing],
) -> bool:
    """Write the database anew for the first key, unless it is already; returns whether it had to be. At start, alone:
    a process that still runs with the former key would go on writing hashes that nothing finds.

    `own_accounts` are the bots' own, as Platform.account gives them; `open_ring` opens the data keys, which rewrites
    their file for the first key, and is called only when nothing else can refuse any more. Authors that are neither
    persons nor rooms of ours (channels that write in a group) are stored by their hash alone: they become nobody, and
    what they change later in messages of before is not taken as theirs.

    SecretKeyInvalid: `former_secret_key_missing`, or an address that no key opens; StorageError
    `cursor_of_unknown_account`; what `open_ring` raises. The database is unchanged then."""
    former = in_use(conn, secrets=secrets)
    accounts = _all_accounts(conn, own_accounts, former)
    rotating = former.fingerprint != secrets.fingerprint
    if rotating:
        _replaced.create(conn, checkfirst=False)
        _Rotation(conn, former, secrets).run(accounts, open_ring)
        _replaced.drop(conn, checkfirst=False)
    if rotating or _fact(conn, _FINGERPRINT) is None:
        _note(conn, _FINGERPRINT, secrets.fingerprint)
    if rotating or accounts != _noted_accounts(conn, former):
        _note(conn, _ACCOUNTS, secrets.encrypt(json.dumps(accounts)).decode("ascii"))
    return rotating


class _Rotation:
    """One rotation, within one transaction. Memory holds a batch of rows at a time."""

    def __init__(self, conn: sa.Connection, former: Secrets, secrets: Secrets) -> None:
        self._conn = conn
        self._secrets = secrets
        self._old = Identities(former)
        self._new = Identities(secrets)

    def run(self, own: Iterable[Account], open_ring: Callable[[], KeyRing]) -> None:
        """First what may refuse, then the rest."""
        renamed = {(p, self._old.account(p, a)): self._new.account(p, a) for p, a in own}
        self._cursors(renamed)
        self._sessions(renamed)
        self._rooms()
        self._accounts()
        self._replace([(old, new) for (_, old), new in renamed.items()])
        self._nameless({platform for platform, _ in renamed})
        self._sealed()
        self._unpublished()
        self._conn.execute(r.link_codes.delete())  # minutes old at most: one asks for another
        self._conn.execute(relay.bridge_codes.delete())
        self._conn.execute(relay.avatars.delete())  # fetched again
        self._conn.execute(relay.polls.update().values(source=None))  # its own platform's word of its end is missed
        self._payloads(open_ring)
        for column in (t.events.c.chat, t.copies.c.chat, t.deliveries.c.target_chat):
            self._rewrite(column)
        for column in (t.messages.c.author, relay.reactions.c.account, relay.asked_contacts.c.author):
            self._rewrite(column, otherwise=_NOBODY)

    def _cursors(self, renamed: dict[tuple[str, bytes], bytes]) -> None:
        c = t.cursors.c
        for row in self._conn.execute(sa.select(c.platform, c.account)).all():
            new = renamed.get((row.platform, row.account))
            if new is None:
                raise StorageError("cursor_of_unknown_account")
            where = (c.platform == row.platform, c.account == row.account)
            self._conn.execute(t.cursors.update().where(*where).values(account=new))

    def _sessions(self, renamed: dict[tuple[str, bytes], bytes]) -> None:
        """A log-in of nobody we know goes; so does one already stored under the new key (`passerelle check` came before
        `run`), since only the device of before makes repeated sends count once."""
        c = t.sessions.c
        rows = self._conn.execute(sa.select(t.sessions)).all()
        self._conn.execute(t.sessions.delete())
        for row in rows:
            new = renamed.get((row.platform, row.account))
            if new is not None:
                device, token = self._secrets.reencrypt(row.device), self._secrets.reencrypt(row.token)
                values = {c.platform: row.platform, c.account: new, c.device: device, c.token: token}
                self._conn.execute(t.sessions.insert().values(values))

    def _rooms(self) -> None:
        c = t.rooms.c
        for rows in self._batches(sa.select(c.id, c.chat, c.platform, c.address), c.id):
            changes = []
            for row in rows:
                address = self._secrets.decrypt(row.address)
                chat, _, topic = address.partition("\n")
                room = RoomRef(row.platform, chat, topic)
                new_chat = self._new.chat(room)
                ciphertext = self._secrets.encrypt(address)
                changes.append((row.id, self._new.room(room), new_chat, ciphertext))
                self._replace([(row.chat, new_chat), self._account(row.platform, chat)])
            self._update(c.id, (c.digest, c.chat, c.address), changes)

    def _accounts(self) -> None:
        c = t.accounts.c
        for rows in self._batches(sa.select(c.digest, c.platform, c.address, c.handle), c.digest):
            changes = []
            for row in rows:
                address = self._secrets.decrypt(row.address)
                new = self._new.account(row.platform, address)
                if new != row.digest:  # else it was changed before, and comes once more under its new hash
                    changes.append((row.digest, new, self._secrets.encrypt(address), *self._handle(row)))
            self._replace([(old, new) for old, new, *_ in changes])
            self._update(c.digest, (c.digest, c.address, c.handle, c.handle_digest), changes)

    def _handle(self, row: Any) -> tuple[bytes | None, bytes | None]:
        if row.handle is None:
            return None, None
        handle = self._secrets.decrypt(row.handle)
        return self._secrets.encrypt(handle), self._new.handle(row.platform, handle)

    def _sealed(self) -> None:
        """Ciphertext that no hash stands beside."""
        for key, columns in SEALED:
            for rows in self._batches(sa.select(key, *columns), key):
                changes = []
                for row in rows:
                    first, *tokens = row
                    changes.append((first, *(None if token is None else self._again(token) for token in tokens)))
                self._update(key, columns, changes)

    def _unpublished(self) -> None:
        """Records that are not public: their data, and their texts in all languages."""
        c, x = r.records.c, r.texts.c
        for rows in self._batches(sa.select(c.id, c.data).where(c.sealed.is_(True)), c.id):
            self._update(c.id, (c.data,), [(row.id, self._again(row.data)) for row in rows if row.data])
            for row in rows:
                texts = sa.select(x.field, x.language, x.text).where(x.record_id == row.id)
                for text in self._conn.execute(texts).all():
                    mine = (x.record_id == row.id, x.field == text.field, x.language == text.language)
                    if text.text:
                        self._conn.execute(r.texts.update().where(*mine).values(text=self._again(text.text)))

    def _again(self, token: bytes) -> bytes:
        return self._secrets.reencrypt(token)

    def _nameless(self, own: set[str]) -> None:
        """What is hashed although it names nobody: places that could not be read, authors that nothing is known of."""
        for platform in own | set(self._conn.execute(sa.select(t.rooms.c.platform).distinct()).scalars()):
            nowhere = RoomRef(platform, _UNREAD_PLACE)
            chat = (self._old.chat(nowhere), self._new.chat(nowhere))
            self._replace([chat, self._account(platform, _UNKNOWN_AUTHOR)])

    def _account(self, platform: str, account: str) -> tuple[bytes, bytes]:
        return self._old.account(platform, account), self._new.account(platform, account)

    def _payloads(self, open_ring: Callable[[], KeyRing]) -> None:
        """A waiting event's payload is bound to the hash of its chat: it is sealed again for the new one."""
        ring = open_ring()
        c = t.events.c
        query = (
            sa.select(c.id, c.chat, c.event_id, c.kind, c.key_id, c.payload, _replaced.c.new)
            .join(_replaced, _replaced.c.old == c.chat)
            .where(c.payload.is_not(None))
        )
        for rows in self._batches(query, c.id):
            changes = []
            for row in rows:
                try:
                    said = ring.open(row.key_id, row.payload, context(row.chat, row.event_id, row.kind))
                except SecretKeyInvalid:
                    raise
                except StorageError:  # its key is destroyed: nobody can read it, before or after
                    continue
                changes.append((row.id, *ring.seal(said, context(row.new, row.event_id, row.kind))))
            self._update(c.id, (c.key_id, c.payload), changes)

    def _batches(self, query: sa.Select[Any], key: sa.Column[Any]) -> Iterator[Sequence[Any]]:
        """The rows in the order of a unique key, some at a time, so that they can be changed meanwhile."""
        query = query.order_by(key).limit(_BATCH)
        rows = self._conn.execute(query).all()
        while rows:
            last = rows[-1]._mapping[key.name]
            yield rows
            rows = self._conn.execute(query.where(key > last)).all()

    def _update(self, key: sa.Column[Any], columns: Sequence[sa.Column[Any]], changes: list[tuple[Any, ...]]) -> None:
        """Each change is a key, then the new value of each column."""
        if not changes:
            return
        values: dict[str, Any] = {column.name: sa.bindparam(f"new_{column.name}") for column in columns}
        statement = sa.update(key.table).where(key == sa.bindparam("row")).values(values)
        names = ("row", *(f"new_{column.name}" for column in columns))
        self._conn.execute(statement, [dict(zip(names, change, strict=True)) for change in changes])

    def _replace(self, pairs: Sequence[tuple[bytes, bytes]]) -> None:
        insert_new(self._conn, _replaced, [{"old": old, "new": new} for old, new in pairs])

    def _rewrite(self, column: sa.Column[Any], *, otherwise: bytes | None = None) -> None:
        """Put new hashes for old ones in a whole column, in one pass; `otherwise` for those that nothing replaces."""
        known = column.in_(sa.select(_replaced.c.old))
        new = sa.select(_replaced.c.new).where(_replaced.c.old == column).scalar_subquery()
        self._conn.execute(sa.update(column.table).where(known).values({column.name: new}))
        if otherwise is not None:
            done = column.in_(sa.select(_replaced.c.new))
            self._conn.execute(sa.update(column.table).where(~done).values({column.name: otherwise}))


def _all_accounts(conn: sa.Connection, own: Sequence[Account], secrets: Secrets) -> list[Account]:
    """Every account that this database has ever been used with, the present ones included."""
    return sorted({*_noted_accounts(conn, secrets), *own})


def _noted_accounts(conn: sa.Connection, secrets: Secrets) -> list[Account]:
    noted = _fact(conn, _ACCOUNTS)
    if noted is None:
        return []
    return [(platform, account) for platform, account in json.loads(secrets.decrypt(noted.encode("ascii")))]


def _fact(conn: sa.Connection, name: str) -> str | None:
    found: str | None = conn.execute(sa.select(t.facts.c.value).where(t.facts.c.name == name)).scalar()
    return found


def _note(conn: sa.Connection, name: str, value: str) -> None:
    if conn.execute(t.facts.update().where(t.facts.c.name == name).values(value=value)).rowcount == 0:
        insert_new(conn, t.facts, [{"name": name, "value": value}])
