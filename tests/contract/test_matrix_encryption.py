"""Protects encrypted rooms on a real Synapse, against a client that shares no code with the bot: read and written both
ways, by whoever may and by nobody else, whatever restarts and crashes come between."""

from __future__ import annotations

import asyncio
import itertools
import shutil
import time
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import orjson
import pytest
from cryptography.fernet import Fernet
from signedjson.key import decode_verify_key_bytes
from signedjson.sign import verify_signed_json
from unpaddedbase64 import decode_base64

from bot.matrix.client import V3, MatrixClient
from bot.sandbox.synapse import SERVER_NAME, Synapse
from tests.contract.sealed_bot import PASSWORD, SealedBot
from tests.nio_person import Event, NioPerson

_numbers = itertools.count(1)


@pytest.fixture
async def bot(synapse: Synapse, tmp_path: Path) -> AsyncIterator[SealedBot]:
    user = f"sealed{next(_numbers)}"
    await synapse.register(user, PASSWORD)
    one = SealedBot(synapse, f"@{user}:{SERVER_NAME}", tmp_path / "keys")
    await one.start()
    await one.poll()
    yield one
    await one.stop()


@pytest.fixture
async def ana(synapse: Synapse, tmp_path: Path) -> AsyncIterator[NioPerson]:
    person = await NioPerson.arrive(synapse, f"ana-sealed{next(_numbers)}", PASSWORD, tmp_path / "ana")
    yield person
    await person.close()


async def test_what_is_said_in_an_encrypted_room_is_read_both_ways_with_its_relations(
    bot: SealedBot, ana: NioPerson
) -> None:
    room = await ana.create_room(bot.user_id)
    await bot.join(room)
    said = await ana.say(room, "Bonjour à tous")
    assert await bot.text(said) == "Bonjour à tous"

    answer = await bot.say(room, "Bonjour Ana", **{"m.relates_to": {"m.in_reply_to": {"event_id": said}}})
    seen = await ana.until(answer)
    assert seen["content"]["body"] == "Bonjour Ana"
    assert seen["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == said

    replaced = {"rel_type": "m.replace", "event_id": answer}
    new = {"msgtype": "m.text", "body": "Bonsoir Ana"}
    edit = await bot.send(room, {**new, "body": "* Bonsoir Ana", "m.new_content": new, "m.relates_to": replaced})
    seen = await ana.until(edit)
    assert seen["content"]["m.new_content"]["body"] == "Bonsoir Ana"
    assert seen["content"]["m.relates_to"] == replaced
    assert await bot.text(edit) == "* Bonsoir Ana", "what it has written itself it reads as well"


async def test_nothing_reaches_the_homeserver_in_clear_but_reactions(bot: SealedBot, ana: NioPerson) -> None:
    room = await ana.create_room(bot.user_id)
    await bot.join(room)
    said = await bot.say(room, "un secret")
    relation = {"rel_type": "m.annotation", "event_id": said, "key": "👍"}
    await bot.send(room, {"m.relates_to": relation}, "m.reaction")
    page = await bot.client.call("GET", f"{V3}/rooms/{quote(room)}/messages?dir=b&limit=5")
    assert "un secret" not in orjson.dumps(page).decode()
    assert [event["type"] for event in page["chunk"][:2]] == ["m.reaction", "m.room.encrypted"]


async def test_a_clear_room_stays_clear_until_it_is_encrypted_and_never_is_again(
    bot: SealedBot, ana: NioPerson
) -> None:
    room = await ana.create_room(bot.user_id, encrypted=False)
    await bot.join(room)
    assert not bot.keys.seals(room)
    await bot.say(room, "en clair")
    path = f"{V3}/rooms/{quote(room)}/state/m.room.encryption"
    await ana.nio.room_put_state(room, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
    await bot.poll()
    assert bot.keys.seals(room)
    await ana.nio.room_put_state(room, "m.room.encryption", {})
    await bot.poll()
    assert await bot.client.call("GET", path) == {}
    said = await bot.say(room, "scellé")
    assert (await ana.until(said))["content"]["body"] == "scellé"
    await bot.stop()
    await bot.start()
    assert bot.keys.seals(room), "a restart does not make it forget"


async def test_who_joins_reads_from_then_on_and_who_leaves_no_more(
    bot: SealedBot, ana: NioPerson, synapse: Synapse, tmp_path: Path
) -> None:
    room = await ana.create_room(bot.user_id)
    await bot.join(room)
    early = await bot.say(room, "avant Bea")
    bea = await NioPerson.arrive(synapse, f"bea-sealed{next(_numbers)}", PASSWORD, tmp_path / "bea")
    try:
        await ana.nio.room_invite(room, bea.user_id)
        await bea.nio.join(room)
        await bot.poll()
        later = await bot.say(room, "avec Bea")
        assert (await bea.until(later))["content"]["body"] == "avec Bea"
        said = await bea.say(room, "me voilà")
        assert await bot.text(said) == "me voilà"
        with pytest.raises(AssertionError):
            await bea.until(early)  # what was said before is not hers

        before = (await _sealed_event(bot, room, later))["content"]["session_id"]
        await bea.nio.room_leave(room)
        await bot.poll()
        last = await bot.say(room, "sans Bea")
        assert (await ana.until(last))["content"]["body"] == "sans Bea"
        assert (await _sealed_event(bot, room, last))["content"]["session_id"] != before
    finally:
        await bea.close()


async def test_a_room_changes_its_key_as_often_as_it_asks_for(bot: SealedBot, ana: NioPerson) -> None:
    room = await ana.create_room(bot.user_id, rotation_period_msgs=2)
    await bot.join(room)
    events = [await bot.say(room, f"message {number}") for number in range(3)]
    sessions = [(await _sealed_event(bot, room, event))["content"]["session_id"] for event in events]
    assert sessions[0] == sessions[1] != sessions[2]
    assert [(await ana.until(event))["content"]["body"] for event in events] == [f"message {n}" for n in range(3)]


async def test_many_messages_at_once_share_one_key(bot: SealedBot, ana: NioPerson) -> None:
    room = await ana.create_room(bot.user_id)
    await bot.join(room)
    events = await asyncio.gather(*(bot.say(room, f"message {number}") for number in range(8)))
    texts = {(await ana.until(event))["content"]["body"] for event in events}
    assert texts == {f"message {number}" for number in range(8)}
    assert len({(await _sealed_event(bot, room, event))["content"]["session_id"] for event in events}) == 1


async def test_after_a_restart_old_and_new_are_read_and_written(bot: SealedBot, ana: NioPerson) -> None:
    room = await ana.create_room(bot.user_id)
    await bot.join(room)
    before = await ana.say(room, "avant")
    assert await bot.text(before) == "avant"
    await bot.stop()
    meanwhile = await ana.say(room, "pendant")
    bot.secret = f"{Fernet.generate_key().decode()},{bot.secret}"  # and the secret key was changed
    await bot.start()
    bot.secret = bot.secret.partition(",")[0]
    assert await bot.text(before) == "avant"
    assert await bot.text(meanwhile) == "pendant"
    said = await bot.say(room, "après")
    assert (await ana.until(said))["content"]["body"] == "après"
    await bot.stop()
    await bot.start()
    assert await bot.text(meanwhile) == "pendant", "the old secret key is not needed any more"


async def test_a_crash_loses_no_key_and_repeats_no_step_of_a_ratchet(
    bot: SealedBot, ana: NioPerson, tmp_path: Path
) -> None:
    room = await ana.create_room(bot.user_id)
    await bot.join(room)
    one = await bot.say(room, "un")
    said = await ana.say(room, "clé")
    assert await bot.text(said) == "clé"
    bot.cursor = ""  # the answer was not confirmed, and comes again
    await _crash(bot, tmp_path / "after")
    await bot.poll()
    assert await bot.text(said) == "clé"
    two = await bot.say(room, "deux")
    assert (await ana.until(one))["content"]["body"] == "un"
    assert (await ana.until(two))["content"]["body"] == "deux", "a repeated step would be refused as a replay"
    later = await ana.say(room, "encore")
    assert await bot.text(later) == "encore"


async def test_a_key_that_comes_late_opens_what_waits(bot: SealedBot, ana: NioPerson) -> None:
    room = await ana.create_room(bot.user_id)
    await ana.sync()
    lost = await ana.nio.room_send(room, "m.room.message", {"msgtype": "m.text", "body": "tôt"}, None, True)
    await bot.join(room)
    assert await bot.until(lost.event_id) is not None, "invited members get the key before they join"
    session = next(iter(ana.nio.olm.outbound_group_sessions.values()))
    await bot.stop()
    shutil.rmtree(bot.folder)
    bot.store.session = None  # a new device, which has no keys
    await bot.start()
    bot.cursor, bot.events = "", []
    bot.with_keys.clear()
    await bot.poll()
    assert await bot.until(lost.event_id) is None
    event = next(event for _, event in bot.events if event["event_id"] == lost.event_id)
    await bot.keys.wanting(room, event)
    await ana.sync(within=2)
    assert any(request.session_id == session.id for request in ana.requests), "it asks for the key"
    await ana.hand_on(bot.user_id, bot.client.device_id, room, session.id)
    await _until_keys(bot, room)
    opened = await bot.until(lost.event_id)
    assert opened is not None
    assert opened["content"]["body"] == "tôt"


async def test_the_account_vouches_for_the_bots_device(bot: SealedBot, ana: NioPerson) -> None:
    body: Event = {"device_keys": {bot.user_id: []}}
    shown = await _shown_to(bot, ana, body)
    master, signing = shown["master_keys"][bot.user_id], shown["self_signing_keys"][bot.user_id]
    device = shown["device_keys"][bot.user_id][bot.client.device_id]
    _verify(signing, bot.user_id, master)
    _verify(device, bot.user_id, signing)
    assert bot.keys.warnings == frozenset()
    await bot.stop()
    await bot.start()
    assert await _shown_to(bot, ana, body) == shown, "a restart changes nothing of it"


async def test_keys_that_were_reset_by_somebody_are_put_right(bot: SealedBot, ana: NioPerson, tmp_path: Path) -> None:
    body: Event = {"device_keys": {bot.user_id: []}}
    ours = await _shown_to(bot, ana, body)
    await bot.stop()
    whole, bot.folder = bot.folder, tmp_path / "other"
    bot.store.session = None
    await bot.start()  # as if from another machine: the keys shown are not its own, and it has none
    assert bot.keys.warnings == {"signing_keys_foreign"}
    await bot.stop()
    bot.folder, bot.store.session = whole, None
    await bot.start()
    shown = await _shown_to(bot, ana, body)
    assert shown["master_keys"] == ours["master_keys"]
    _verify(
        shown["device_keys"][bot.user_id][bot.client.device_id],
        bot.user_id,
        shown["self_signing_keys"][bot.user_id],
    )


async def test_a_conversation_that_was_lost_is_begun_anew(bot: SealedBot, ana: NioPerson) -> None:
    room = await ana.create_room(bot.user_id)
    await bot.join(room)
    assert await bot.text(await ana.say(room, "un")) == "un"
    await ana.until(await bot.say(room, "deux"))
    parts = bot.keys._parts
    assert parts is not None
    theirs = ana.nio.olm.account.identity_keys["curve25519"]
    parts.olm._cache.clear()
    parts.olm._vault.drop("olm", theirs)  # as an old backup would have it
    ana.nio.invalidate_outbound_session(room)
    assert await bot.text(await ana.say(room, "trois")) is None
    deadline = time.monotonic() + 15
    while not parts.olm.has(theirs):
        assert time.monotonic() < deadline, "no conversation was begun"
        await bot.poll(within=0.2)
    begun = parts.olm.last_begun(theirs)
    assert begun > 0
    ana.nio.invalidate_outbound_session(room)
    assert await bot.text(await ana.say(room, "quatre")) == "quatre"


async def test_a_device_that_was_logged_out_comes_back_as_it_was(bot: SealedBot, ana: NioPerson) -> None:
    room = await ana.create_room(bot.user_id)
    await bot.join(room)
    await ana.until(await bot.say(room, "avant"))
    device = bot.client.device_id
    await bot.client.call("POST", f"{V3}/logout", {})  # the homeserver forgets its keys
    await bot.stop()
    await bot.start(device)
    shown = await _shown_to(bot, ana, {"device_keys": {bot.user_id: []}})
    signing = shown["self_signing_keys"][bot.user_id]
    _verify(shown["device_keys"][bot.user_id][device], bot.user_id, signing)
    assert (await ana.until(await bot.say(room, "après")))["content"]["body"] == "après"
    assert await bot.text(await ana.say(room, "toujours")) == "toujours"


async def test_a_device_whose_keys_are_lost_is_told_to_the_operator(bot: SealedBot) -> None:
    await bot.stop()
    shutil.rmtree(bot.folder)
    await bot.start()
    assert "device_replaced" in bot.keys.warnings
    await bot.stop()
    await bot.start()
    assert "device_replaced" in bot.keys.warnings, "until it logs in anew"
    await bot.stop()
    bot.store.session = None
    await bot.start()
    assert "device_replaced" not in bot.keys.warnings


async def _shown_to(bot: SealedBot, ana: NioPerson, body: Event) -> Event:
    """What others see of an account's keys."""
    other = MatrixClient(bot.server.url, ana.user_id, access_token=ana.nio.access_token, device_id=ana.nio.device_id)
    try:
        await other.connect()
        return await other.call("POST", f"{V3}/keys/query", body)
    finally:
        await other.close()


def _verify(value: Event, user: str, signer: Event) -> None:
    """By the library that homeservers check signatures with."""
    ((key_id, public),) = signer["keys"].items()
    verify_signed_json(value, user, decode_verify_key_bytes(key_id, decode_base64(public)))


async def _sealed_event(bot: SealedBot, room: str, event_id: str) -> Event:
    return await bot.client.call("GET", f"{V3}/rooms/{quote(room)}/event/{quote(event_id)}")


async def _crash(bot: SealedBot, copy: Path) -> None:
    """Nothing is told to it and nothing written any more: what goes on is what lay on the disk."""
    shutil.copytree(bot.folder, copy)
    await bot.stop()
    bot.folder = copy
    await bot.start()


async def _until_keys(bot: SealedBot, room: str) -> None:
    deadline = time.monotonic() + 15
    while room not in bot.with_keys:
        assert time.monotonic() < deadline, "the key did not come"
        await bot.poll(within=1)
