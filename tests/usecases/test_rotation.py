"""A new secret key loses nothing: links, cursors, log-ins and waiting events stay, and the former key opens nothing."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from cryptography.fernet import Fernet

from bot.cli.findings import finding_of
from messages.errors import Unreachable
from messages.types import RoomRef
from storage import (
    bridges,
    broadcast_tables,
    event_tables,
    participation_tables,
    people,
    record_tables,
    records,
    relay_tables,
    rotation,
    sessions,
    tables,
)
from storage.crypto import Secrets
from storage.database import Database
from storage.errors import KeyFileDamaged, SecretKeyInvalid, StorageError
from storage.identities import Identities
from storage.inbox import context
from storage.keyring import KeyRing
from tests.usecases.house import FakePlatform, FakeTranslator, House, MovableClock, letter, sign, until

ON_BOTH = True  # what is in question is how it is stored

ROOT = Path(__file__).parents[2]
A, B, C = (Fernet.generate_key().decode() for _ in range(3))
OWN = (("sign", "bot"), ("letter", "bot"))

CIPHERTEXT = (
    tables.rooms.c.address,
    tables.accounts.c.address,
    tables.accounts.c.handle,
    tables.sessions.c.device,
    tables.sessions.c.token,
    tables.persons.c.home,
    record_tables.records.c.data,
    record_tables.records.c.secret,
    record_tables.texts.c.text,
    record_tables.revisions.c.changes,
    record_tables.saved_searches.c.words,
    record_tables.saved_searches.c.wanted,
    broadcast_tables.broadcasts.c.audience,
    broadcast_tables.broadcasts.c.data,
    event_tables.attendances.c.needs,
    event_tables.speakers.c.name,
    event_tables.tasks.c.title,
    participation_tables.ballots.c.choices,
    participation_tables.ballots.c.objection,
    participation_tables.signatures.c.role,
    tables.persons.c.pseudonym,
    tables.bridges.c.space,
    relay_tables.reactions.c.key,
    relay_tables.shown_reactions.c.shown,
)
DIGESTS = (
    tables.cursors.c.account,
    tables.sessions.c.account,
    tables.rooms.c.digest,
    tables.rooms.c.chat,
    tables.accounts.c.digest,
    tables.accounts.c.handle_digest,
    tables.events.c.chat,
    tables.messages.c.author,
    tables.copies.c.chat,
    tables.deliveries.c.target_chat,
    relay_tables.reactions.c.account,
    relay_tables.asked_contacts.c.author,
)


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    """A house with the key A, in a database that notes it."""
    parts = (database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), tmp_path)
    return House(*parts, secrets=Secrets(A))


async def rotate(house: House, keys: str, own: Any = OWN) -> bool:
    """What a start with these keys does first; from here on the house has them."""
    secrets = Secrets(keys)

    def open_ring() -> KeyRing:
        return KeyRing(house.folder / "test.keys", secrets, house.clock)

    done = await house.database.run(rotation.rotate, secrets=secrets, own_accounts=own, open_ring=open_ring)
    house.secrets = secrets
    return done


async def column(database: Database, wanted: sa.Column[Any]) -> set[Any]:
    query = sa.select(wanted).where(wanted.is_not(None))
    return set(await database.read(lambda conn: conn.execute(query).scalars().all()))


async def content(database: Database) -> dict[str, list[Any]]:
    """All rows of all tables."""
    return await database.read(
        lambda conn: {
            name: sorted(map(tuple, conn.execute(sa.select(table))), key=repr)
            for name, table in tables.metadata.tables.items()
        }
    )


async def everywhere(house: House, needle: str, *, rooms: int = 3) -> None:
    """Wait until this many rooms show the text."""

    def count() -> int:
        shown = [text for platform in (house.sign, house.letter) for room in platform.rooms.values() for text in room]
        return sum(needle in one.text for one in shown)

    await until(lambda: count() == rooms)


def copy_of(platform: FakePlatform, room: str, needle: str) -> str:
    return next(shown.event_id for shown in platform.rooms[room] if needle in shown.text)


async def test_replies_edits_and_deletions_find_their_copies_under_the_new_key(house: House) -> None:
    await rotate(house, A)
    async with house.running():
        question = house.sign.say("s-fr", "fr: question")
        mistake = house.letter.say("l-en", "en: mistake", who="bela")
        withdrawn = house.letter.say("l-fr", "fr: secret", who="carl")
        for text in ("question", "mistake", "secret"):
            await everywhere(house, text)
    assert await rotate(house, f"{B},{A}")
    async with house.running():
        house.letter.say("l-en", "en: answer", reply_to=copy_of(house.letter, "l-en", "question"))
        house.letter.edit_own("l-en", mistake, "en: mended", who="bela")
        house.letter.edit_own("l-fr", withdrawn, "fr: forged", who="eve")
        house.letter.remove_own("l-fr", withdrawn, who="carl")
        await everywhere(house, "answer")
        await everywhere(house, "mended")
        await everywhere(house, "mistake", rooms=0)
        await everywhere(house, "secret", rooms=0)
    answer = next(shown for shown in house.sign.rooms["s-fr"] if "answer" in shown.text)
    assert answer.reply_to == question, "where it came from, the original itself"
    await everywhere(house, "forged", rooms=0)


async def test_the_former_key_may_go_once_the_new_one_has_been_started_with(house: House) -> None:
    await rotate(house, A)
    async with house.running():
        house.sign.say("s-fr", "fr: question")
        await everywhere(house, "question")
    await rotate(house, f"{B},{A}")
    assert not await rotate(house, B)
    async with house.running():
        house.letter.say("l-en", "en: answer", reply_to=copy_of(house.letter, "l-en", "question"))
        await everywhere(house, "answer")
    with pytest.raises(SecretKeyInvalid):
        await rotate(house, A)


async def test_events_polled_again_after_a_rotation_are_known_and_relayed_once(house: House) -> None:
    await rotate(house, A)
    async with house.running():
        for number in range(5):
            house.sign.say("s-fr", f"fr: numéro {number}")
        await everywhere(house, "numéro", rooms=15)
    await rotate(house, f"{B},{A}")
    assert {row[2] for row in (await content(house.database))["cursors"] if row[0] == "sign"} == {"5"}
    again = tables.cursors.update().values(cursor="0")
    await house.database.run(lambda conn: conn.execute(again).rowcount)
    async with house.running():
        house.sign.say("s-fr", "fr: suite")
        await everywhere(house, "suite")
    await everywhere(house, "numéro", rooms=15)


async def test_what_waits_to_be_handled_or_delivered_goes_on_under_the_new_key(house: House) -> None:
    """Payloads are bound to the hash of their chat, and replies that wait for their copy point at one."""
    await rotate(house, A)
    house.deadline = 60.0
    async with house.running():
        house.sign.poison("?")  # where it belongs cannot be read: set aside
        house.sign.troubles = [("send", "*", Unreachable("refused"))] * 1_000
        first = house.letter.say("l-fr", "fr: livré plus tard")
        house.letter.say("l-fr", "fr: réponse", reply_to=first)
        await until(lambda: house.sign.calls)
        await until(lambda: any("réponse" in text for text in house.letter.texts("l-en")))
        house.translator.gate = asyncio.Event()
        calls = len(house.translator.calls)
        house.sign.say("s-fr", "fr: traduit plus tard")
        await until(lambda: len(house.translator.calls) > calls)
    assert await rotate(house, f"{B},{A}")
    await _every_payload_opens(house)
    house.translator.gate, house.sign.troubles = None, []
    async with house.running():
        await everywhere(house, "livré plus tard")
        await everywhere(house, "réponse")
        await everywhere(house, "traduit plus tard")
    shown = house.sign.rooms["s-fr"]
    assert shown[1].reply_to == shown[0].event_id


async def _every_payload_opens(house: House) -> None:
    ring = KeyRing(house.folder / "test.keys", Secrets(B), house.clock)
    query = sa.select(tables.events).where(tables.events.c.payload.is_not(None))
    rows = await house.database.read(lambda conn: conn.execute(query).all())
    new = Identities(Secrets(B))
    places = {("new", new.chat(RoomRef("sign", "s-fr"))), ("aside", new.chat(RoomRef("sign", "?")))}
    assert {(row.state, row.chat) for row in rows} == places
    for row in rows:
        assert ring.open(row.key_id, row.payload, context(row.chat, row.event_id, row.kind))


async def test_a_reply_that_waits_for_its_copy_finds_it_by_its_new_hash(house: House) -> None:
    await rotate(house, A)
    async with house.running():
        house.sign.say("s-fr", "fr: question")
        await everywhere(house, "question")
    chat = Identities(Secrets(A)).chat(house.sign.room("s-fr"))
    pointing = tables.deliveries.update().values(target_chat=chat, target_event_id="e1")
    await house.database.run(lambda conn: conn.execute(pointing).rowcount)
    await rotate(house, f"{B},{A}")
    assert await column(house.database, tables.deliveries.c.target_chat) == {
        Identities(Secrets(B)).chat(house.sign.room("s-fr"))
    }


async def _lived_in(house: House) -> None:
    """Some of everything, under the key A."""
    await rotate(house, A)
    async with house.running():
        for number, who in enumerate(("amal", "bela", "carl")):
            house.sign.say("s-fr", f"fr: message {number}", who=who)
            house.letter.say("l-en", f"en: message {number}", who=who)
        await everywhere(house, "message", rooms=18)
    secrets = house.secrets
    account = Identities(secrets).account("letter", "bot")
    await house.database.run(sessions.save, "letter", account, "DEVICE", "token", secrets=secrets)
    await house.database.run(_registered, house)


def _registered(conn: sa.Connection, house: House) -> None:
    """A member with a home, a handle, an unpublished record that was changed, and a search."""
    secrets, now = house.secrets, house.clock.now()
    identities = Identities(secrets)
    room = RoomRef("sign", "dm-amal")
    room_id = bridges.ensure_private_room(conn, room, secrets=secrets, identities=identities)
    person = people.meet(
        conn,
        identities.account("sign", "amal"),
        platform="sign",
        account="amal",
        handle="amal_d",
        room_id=room_id,
        secrets=secrets,
        identities=identities,
        now=now,
    )
    people.set_home(conn, person, {"country": "PT"}, secrets=secrets)
    new = records.NewRecord(
        "practice", "fr", person, texts={"title": "École"}, data={"since": 2019}, secret={"c": "+33"}
    )
    record = records.add(conn, new, role="author", secrets=secrets, now=now)
    change: dict[str, Any] = {"role": "author", "person_id": person, "action": "edited", "secrets": secrets, "now": now}
    records.change(conn, record, texts_now={"title": "Une école"}, **change)
    search = {"ref": "abcdef", "words": secrets.encrypt("logement"), "wanted": secrets.encrypt("{}")}
    row = {**search, "person_id": person, "created_at": now, "told_at": now}
    conn.execute(record_tables.saved_searches.insert().values(**row))
    code = identities.code("abcdefgh")
    account = identities.account("sign", "amal")
    people.add_code(conn, code, person_id=person, account=account, now=now, lasts=timedelta(minutes=15))


async def test_nothing_is_left_that_the_former_key_opens_or_matches(house: House) -> None:
    await _lived_in(house)
    before = {str(one): await column(house.database, one) for one in DIGESTS}
    await rotate(house, f"{B},{A}")
    for one in DIGESTS:
        assert len(await column(house.database, one)) == len(before[str(one)]), one
        assert not await column(house.database, one) & before[str(one)], one
    facts = await column(house.database, tables.facts.c.value)
    stored = [token for one in CIPHERTEXT for token in await column(house.database, one)]
    stored += [fact.encode() for fact in facts if fact.startswith("gAAAA")]
    assert len(stored) == (4 + 1) + 6 + 2 + 1 + (1 + 1 + 2 + 1 + 1 + 2)
    assert not await column(house.database, record_tables.link_codes.c.code), "one asks for another"
    assert all(Secrets(B).is_current(token) for token in stored)


async def test_every_digest_and_ciphertext_of_the_schema_is_looked_after() -> None:
    """A new binary column must be rotated too, or be a payload that the key ring seals."""
    binary = {
        column
        for table in tables.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, sa.LargeBinary) and column.name != "payload"
    }
    passing = {
        *(record_tables.link_codes.c.code, record_tables.link_codes.c.account),  # dropped, being minutes old
        *(relay_tables.bridge_codes.c.code, relay_tables.bridge_codes.c.made_by),
        *(relay_tables.avatars.c.account, relay_tables.avatars.c.address),  # fetched again
        *(relay_tables.polls.c.source, relay_tables.poll_votes.c.voter),  # dropped; keyed with a salt of its own
    }
    assert binary == {*CIPHERTEXT, *DIGESTS, *passing}


async def test_a_start_with_the_same_key_changes_nothing(house: House) -> None:
    await _lived_in(house)
    before = await content(house.database)
    assert not await rotate(house, A)
    assert not await rotate(house, f"{A},{B}")
    assert await content(house.database) == before


async def test_rotations_follow_one_another_and_may_be_undone(house: House) -> None:
    await _lived_in(house)
    for keys in (f"{B},{A}", f"{C},{B}", f"{A},{C}"):
        assert await rotate(house, keys)
    async with house.running():
        house.letter.say("l-en", "en: answer", reply_to=copy_of(house.letter, "l-en", "message 1"))
        await everywhere(house, "answer")
    assert any(shown.reply_to for shown in house.sign.rooms["s-fr"])


@pytest.mark.parametrize("keys", [B, f"{B},{C}"], ids=["one key", "two keys"])
async def test_a_former_key_that_was_removed_too_early_is_refused_in_words(house: House, keys: str) -> None:
    await _lived_in(house)
    before = await content(house.database)
    with pytest.raises(SecretKeyInvalid) as caught:
        await rotate(house, keys)
    assert "Put it back" in finding_of(caught.value).remedy
    assert await content(house.database) == before
    assert house.secrets.fingerprint == Secrets(A).fingerprint
    async with house.running():
        house.sign.say("s-fr", "fr: encore là")
        await everywhere(house, "encore là")


async def test_the_cursor_of_an_account_that_left_the_configuration_is_kept(house: House) -> None:
    """Accounts are noted at every start, so that a change of bot does not stand in the way of a change of key."""
    await _lived_in(house)
    await rotate(house, f"{B},{A}", [("sign", "another bot")])
    found = await column(house.database, tables.cursors.c.account)
    assert found == {Identities(Secrets(B)).account(platform, "bot") for platform in ("sign", "letter")}


async def test_a_cursor_that_nobody_can_place_is_never_lost(house: House) -> None:
    await _lived_in(house)
    stray = {"platform": "sign", "account": bytes(range(16)), "cursor": "7"}
    await house.database.run(lambda conn: conn.execute(tables.cursors.insert().values(**stray)).rowcount)
    before = await content(house.database)
    with pytest.raises(StorageError) as caught:
        await rotate(house, f"{B},{A}")
    assert caught.value.code == "cursor_of_unknown_account"
    assert finding_of(caught.value).remedy
    assert await content(house.database) == before
    ring = (house.folder / "test.keys").read_bytes()
    assert KeyRing(house.folder / "test.keys", Secrets(A), house.clock)
    assert (house.folder / "test.keys").read_bytes() == ring, "the data keys are as they were, too"


async def test_the_device_of_before_outlives_one_that_was_made_meanwhile(house: House) -> None:
    """A new device would make repeated sends double. A log-in of nobody we know is dropped."""
    await _lived_in(house)
    new = Secrets(f"{B},{A}")
    own = Identities(new).account("letter", "bot")
    await house.database.run(sessions.save, "letter", own, "NEW", "other", secrets=new)
    await house.database.run(sessions.save, "letter", bytes(16), "STRAY", "stray", secrets=house.secrets)
    await rotate(house, f"{B},{A}")
    found = await house.database.read(sessions.load, "letter", own, secrets=Secrets(B))
    assert found == ("DEVICE", "token")
    assert len(await column(house.database, tables.sessions.c.account)) == 1


async def test_a_channel_that_is_no_room_becomes_nobody(house: House) -> None:
    await _lived_in(house)
    authors = await column(house.database, tables.messages.c.author)
    old, new = Identities(Secrets(A)), Identities(Secrets(B))
    swap = (
        tables.messages.update()
        .where(tables.messages.c.author == sa.bindparam("old"))
        .values(author=sa.bindparam("new"))
    )
    channels = [old.account("sign", "s-fr"), old.account("sign", "a channel")]
    pairs = [{"old": a, "new": b} for a, b in zip(sorted(authors)[:2], channels, strict=True)]
    await house.database.run(lambda conn: conn.execute(swap, pairs) and None)
    await rotate(house, f"{B},{A}")
    found = await column(house.database, tables.messages.c.author)
    assert bytes(16) in found
    assert new.account("sign", "s-fr") in found, "an anonymous admin writes as the room"
    assert not found & {*authors, *channels}


async def test_more_people_than_one_batch_keep_their_persons(house: House) -> None:
    await rotate(house, A)
    old, names = Identities(house.secrets), [f"person {number}" for number in range(1_203)]

    def meet(conn: sa.Connection) -> dict[str, int]:
        now, secrets = house.clock.now(), house.secrets
        return {
            name: people.find_or_add(
                conn, old.account("sign", name), platform="sign", account=name, secrets=secrets, now=now
            ).id
            for name in names
        }

    met = await house.database.run(meet)
    await rotate(house, f"{B},{A}")
    new = Identities(house.secrets)
    query = sa.select(tables.accounts.c.digest, tables.accounts.c.person_id)
    found = dict(map(tuple, await house.database.read(lambda conn: conn.execute(query).all())))
    assert found == {new.account("sign", name): person for name, person in met.items()}


async def test_keys_in_use_are_found_before_the_rotation(house: House) -> None:
    await _lived_in(house)
    found = await house.database.read(rotation.in_use, secrets=Secrets(f"{B},{A}"))
    assert found.fingerprint == Secrets(A).fingerprint


_DIE = """
import os, signal, sys
import asyncio
from storage import rotation
from storage.crypto import Secrets
from storage.database import Database
def die():
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(Database.open(sys.argv[1]).run(
    rotation.rotate, secrets=Secrets(sys.argv[2]), own_accounts=[], open_ring=die))
"""


async def test_a_kill_in_the_middle_is_made_good_at_the_next_start(house: House, database_url: str) -> None:
    await _lived_in(house)
    before = await content(house.database)
    command = [sys.executable, "-c", _DIE, database_url, f"{B},{A}"]
    killed = await asyncio.to_thread(subprocess.run, command, cwd=ROOT, timeout=60, check=False, env=dict(os.environ))
    assert killed.returncode == -9
    assert await content(house.database) == before
    assert await rotate(house, f"{B},{A}")
    async with house.running():
        house.letter.say("l-en", "en: answer", reply_to=copy_of(house.letter, "l-en", "message 1"))
        await everywhere(house, "answer")


async def test_a_file_of_data_keys_that_is_damaged_stops_the_rotation(house: House) -> None:
    await _lived_in(house)
    before = await content(house.database)
    (house.folder / "test.keys").write_text("{")
    with pytest.raises(KeyFileDamaged):
        await rotate(house, f"{B},{A}")
    assert await content(house.database) == before
