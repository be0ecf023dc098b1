"""Protects members from words put into their mouths: a message counts for its author, its room and its event only."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
import vodozemac
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.matrix.crypto.account import MEGOLM
from bot.matrix.crypto.inbound import InboundSessions
from bot.matrix.crypto.vault import Vault
from tests.unit.matrix.crypto_desk import vault_in

ROOM, ANA, EVE = "!room:example.org", "@ana:example.org", "@eve:example.org"
Json = dict[str, Any]


class Author:
    """Somebody's session in a room."""

    def __init__(self) -> None:
        self.session = vodozemac.GroupSession()

    def key(self, room: str = ROOM) -> Json:
        parts = {"session_id": self.session.session_id, "session_key": self.session.session_key.to_base64()}
        return {"algorithm": MEGOLM, "room_id": room, **parts}

    def say(self, plain: Any = None, event_id: str = "$1", outside: Json | None = None) -> Json:
        plain = {"type": "m.room.message", "content": {"body": "hi"}, "room_id": ROOM} if plain is None else plain
        ciphertext = self.session.encrypt(orjson.dumps(plain)).to_base64()
        content = {
            "algorithm": MEGOLM,
            "session_id": self.session.session_id,
            "ciphertext": ciphertext,
            **(outside or {}),
        }
        return {"type": "m.room.encrypted", "sender": ANA, "event_id": event_id, "content": content}


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    one = vault_in(tmp_path)
    yield one
    one.abandon()


@pytest.fixture
def author() -> Author:
    return Author()


@pytest.fixture
def sessions(vault: Vault, author: Author) -> InboundSessions:
    made = InboundSessions(vault)
    assert made.keep(author.key(), ANA, "curve")
    return made


async def test_a_message_is_opened_with_its_relation_and_again_after_a_restart(
    sessions: InboundSessions, author: Author, vault: Vault
) -> None:
    relation = {"m.in_reply_to": {"event_id": "$0"}}
    event = author.say(outside={"m.relates_to": relation})
    opened = sessions.open(ROOM, event)
    assert opened == {**event, "type": "m.room.message", "content": {"body": "hi", "m.relates_to": relation}}
    await vault.flush()
    assert InboundSessions(vault).open(ROOM, event) == opened


def test_nobody_says_what_another_has_sealed(sessions: InboundSessions, author: Author) -> None:
    event = author.say()
    assert sessions.open(ROOM, {**event, "sender": EVE}) is None
    assert sessions.open("!other:example.org", event) is None
    assert sessions.open(ROOM, event) is not None


def test_a_sealed_text_counts_for_one_event(sessions: InboundSessions, author: Author) -> None:
    event = author.say()
    assert sessions.open(ROOM, event) is not None
    assert sessions.open(ROOM, event) is not None
    assert sessions.open(ROOM, {**event, "event_id": "$2"}) is None


def test_a_key_for_another_room_opens_nothing_here(vault: Vault, author: Author) -> None:
    sessions = InboundSessions(vault)
    assert sessions.keep(author.key("!other:example.org"), ANA, "curve")
    event = author.say()
    assert sessions.open(ROOM, event) is None
    assert sessions.open("!other:example.org", event) is None, "it says itself where it belongs"


def test_a_key_is_not_taken_over_nor_made_worse(sessions: InboundSessions, vault: Vault, author: Author) -> None:
    early = author.say()
    assert not sessions.keep(author.key(), ANA, "curve"), "one that opens less"
    sessions.keep(author.key(), EVE, "curve-of-eve")
    assert sessions.open(ROOM, early) is not None, "one that is said to be hers"
    late = InboundSessions(vault)
    assert not late.keep({**author.key(), "session_id": "other"}, ANA, "curve")


def test_who_hands_on_a_key_first_keeps_nobody_from_reading_its_maker(vault: Vault, author: Author) -> None:
    sessions = InboundSessions(vault)
    assert sessions.keep(author.key(), EVE, "curve-of-eve")
    event = author.say()
    assert sessions.open(ROOM, event) is None
    assert sessions.keep(author.key(), ANA, "curve")
    assert sessions.open(ROOM, author.say(event_id="$2")) is not None


def test_an_earlier_key_replaces_a_later_one(vault: Vault) -> None:
    author, sessions = Author(), InboundSessions(vault)
    first = author.key()
    early = author.say()
    assert sessions.keep(author.key(), ANA, "curve")
    assert sessions.open(ROOM, early) is None
    assert sessions.keep(first, ANA, "curve")
    assert sessions.open(ROOM, early) is not None


@pytest.mark.parametrize(
    "plain",
    [
        {"type": "m.room.member", "content": {}, "room_id": ROOM},
        {"type": "m.room.encrypted", "content": {}, "room_id": ROOM},
        {"type": "m.room.redaction", "content": {}, "room_id": ROOM},
        {"type": "m.room.message", "content": [], "room_id": ROOM},
        {"type": 5, "content": {}, "room_id": ROOM},
        {"type": "m.room.message", "content": {}},
        [],
        "text",
    ],
)
def test_only_what_people_say_comes_out(sessions: InboundSessions, author: Author, plain: Any) -> None:
    assert sessions.open(ROOM, author.say(plain)) is None


_PARTS = st.sampled_from(("algorithm", "session_id", "ciphertext"))
_ANYTHING = st.one_of(st.just(MEGOLM), st.text(), st.integers(), st.none())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(content=st.one_of(st.none(), st.text(), st.dictionaries(_PARTS, _ANYTHING)))
def test_what_has_no_shape_opens_to_nothing(sessions: InboundSessions, content: Any) -> None:
    assert sessions.open(ROOM, {"sender": ANA, "event_id": "$1", "content": content}) is None


@pytest.mark.parametrize("key", [{}, {"algorithm": "x"}, {"room_id": ROOM, "session_id": "x", "algorithm": MEGOLM}])
def test_what_is_no_key_is_refused(sessions: InboundSessions, key: Json) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        sessions.keep({**key, "session_key": "AAAA"}, ANA, "curve")


def test_any_thread_may_open(sessions: InboundSessions, author: Author) -> None:
    events = [author.say(event_id=f"${number}") for number in range(40)]
    opened: list[Json | None] = []
    threads = [
        threading.Thread(target=lambda part=part: opened.extend(sessions.open(ROOM, event) for event in part))
        for part in (events[:20], events[20:])
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 40
    assert None not in opened


@pytest.mark.parametrize("room", ["x", "", "!", "!a b", "@ana:example.org", "!\x00:x"])
def test_a_key_for_what_is_no_room_is_nothing_to_be_told_of(vault: Vault, author: Author, room: str) -> None:
    """Whoever is told of it may refuse such a room, and listening would stop there."""
    assert not InboundSessions(vault).keep(author.key(room), EVE, "curve")
