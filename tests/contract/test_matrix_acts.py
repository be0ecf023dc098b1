"""Protects what people and the bot do in a room beside speaking, on a real Synapse: reactions, pins, threads, profiles,
polls, comings and goings, and what becomes of a room."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from bot.sandbox.matrix_person import MatrixPerson, MatrixRefused
from bot.sandbox.synapse import Synapse
from messages.errors import Refused
from messages.richtext import RichText, Span, Style
from messages.types import (
    BotMembership,
    Extras,
    FileRef,
    MessageDeleted,
    PeopleMoved,
    Pinned,
    Poll,
    PollAsked,
    PollClosed,
    Profile,
    Reacted,
    RoomPictured,
    RoomRef,
    RoomRenamed,
    TextMessage,
)
from tests.contract.conftest import MakePerson
from tests.contract.test_matrix_adapter import Bot, make_bot, shared_room

One = TypeVar("One")


@pytest.fixture
async def bot(synapse: Synapse) -> AsyncIterator[Bot]:
    bot = await make_bot(synapse)
    await bot.start()
    yield bot
    await bot.stop()


@pytest.fixture
async def ana(synapse: Synapse, person: MakePerson) -> MatrixPerson:
    return await person(synapse, "Ana")


@pytest.fixture
async def room(bot: Bot, ana: MatrixPerson) -> RoomRef:
    return await shared_room(bot, ana)


async def told(bot: Bot, kind: type[One], fits: Callable[[One], bool] = lambda _: True) -> One:
    """The last thing of this kind that was heard, once it fits."""

    def found() -> list[One]:
        return [one for one in bot.heard() if isinstance(one, kind) and fits(one)]

    await bot.until(lambda _: bool(found()))
    return found()[-1]


async def test_reactions_are_made_these_whatever_they_were(bot: Bot, ana: MatrixPerson, room: RoomRef) -> None:
    said = await ana.say(room.chat, "hello")
    held = await bot.platform.set_reactions(room, said, ["👍", "🎉", "👍"], {}, key="a")
    assert list(held) == ["👍", "🎉"]
    assert await bot.platform.set_reactions(room, said, ["👍", "🎉"], {}, key="a") == held  # repeated
    assert await bot.platform.set_reactions(room, said, ["👍", "🎉"], {}, key="b") == held  # forgotten, and found again
    (shown,) = await ana.read(room.chat)
    assert list(shown.reactions) == ["👍", "🎉"]
    now = await bot.platform.set_reactions(room, said, ["❤️", "👍"], {**held, "🎉": ""}, key="c")
    assert (list(now), now["👍"]) == (["❤️", "👍"], held["👍"])
    reactions = [
        e["content"]["m.relates_to"]["key"] for e in await ana.messages(room.chat, ("m.reaction",)) if e["content"]
    ]
    assert reactions == ["👍", "❤️"]
    assert await bot.platform.set_reactions(room, said, [], now, key="d") == {}
    assert (await ana.read(room.chat))[0].reactions == {}
    theirs = await ana.react(room.chat, said, "😀")
    assert (await told(bot, Reacted)).event_id == theirs
    await ana.redact(room.chat, theirs)
    assert (await told(bot, MessageDeleted)).event_id == theirs


async def test_messages_are_pinned_by_whoever_may(bot: Bot, ana: MatrixPerson, room: RoomRef) -> None:
    first, second = await ana.say(room.chat, "one"), await ana.say(room.chat, "two")
    with pytest.raises(Refused, match="not_allowed"):
        await bot.platform.pin(room, first, True, key="a")
    await ana.set_level(room.chat, bot.user_id, 50)
    changed = await told(bot, BotMembership, lambda one: one.admin)
    assert (changed.present, changed.writes) == (True, True)
    assert changed.author is not None
    assert changed.author.account == ana.user_id
    await ana.pin(room.chat, second)
    assert (await told(bot, Pinned)).targets == (second,)
    for on in (True, True):
        await bot.platform.pin(room, first, on, key="b")
    assert (await ana.state(room.chat, "m.room.pinned_events"))["pinned"] == [second, first]
    await bot.platform.pin(room, second, False, key="c")
    assert (await ana.state(room.chat, "m.room.pinned_events"))["pinned"] == [first]
    await ana.pin(room.chat)
    gone = await told(bot, Pinned, lambda one: not one.pinned)
    assert gone.targets == (first,)


async def test_a_copy_has_its_authors_name_and_face_and_stands_in_its_thread(
    bot: Bot, ana: MatrixPerson, room: RoomRef, tmp_path: Path
) -> None:
    (tmp_path / "face").write_bytes(b"PNG")
    avatar = await bot.platform.keep(str(tmp_path / "face"), "image/png")
    root = await ana.say(room.chat, "root")
    body = RichText("Bea: @Ana, @room", (Span(0, 5, Style.BYLINE), Span(5, 9, Style.MENTION, f"matrix:{ana.user_id}")))
    extras = Extras(profile=Profile("p1", "Bea", avatar), thread=root)
    sent = await bot.platform.send(room, body, reply_to=None, key="a", extras=extras)
    answer = await bot.platform.send(room, body, reply_to=sent, key="b", extras=extras)
    await bot.platform.edit(
        room, answer, RichText("Bea: hi", body.spans[:1]), key="c", extras=Extras(profile=extras.profile)
    )
    _, first, second = await ana.read(room.chat)
    assert (first.author, first.picture, first.thread, first.reply_to) == ("Bea", avatar, root, root)
    assert await ana.fetch(first.picture) == b"PNG"
    link = f'<a href="https://matrix.to/#/{ana.user_id}">@Ana</a>'
    assert first.html == f"<strong data-mx-profile-fallback>Bea: </strong>{link}, @\u2060room"
    assert first.mentions == (ana.user_id,)
    assert (second.thread, second.reply_to, second.text) == (root, sent, "Bea: hi")
    for nowhere in (sent, "$nowhere"):  # a part of another thread, and nothing at all
        lost = replace(extras, thread=nowhere)
        assert await bot.platform.send(room, body, reply_to=None, key=f"d{nowhere}", extras=lost)
    *_, third, fourth = await ana.read(room.chat)
    assert [(one.thread, one.reply_to) for one in (third, fourth)] == [("", sent), ("", "$nowhere")]
    said = await ana.say_in_thread(room.chat, root, "in the thread")
    heard = await told(bot, TextMessage, lambda one: one.event_id == said)
    assert (heard.thread, heard.reply_to) == (root, None)
    replied = await ana.say_in_thread(room.chat, root, "to you", reply_to=said)
    heard = await told(bot, TextMessage, lambda one: one.event_id == replied)
    assert (heard.thread, heard.reply_to) == (root, said)


async def test_faces_are_those_of_the_room(bot: Bot, ana: MatrixPerson, room: RoomRef) -> None:
    assert await bot.platform.avatar(ana.user_id, room) is None
    address = await ana.set_picture(b"PNG")
    assert await bot.platform.avatar(ana.user_id, room) == FileRef("photo", address)
    assert await bot.platform.avatar("@nobody:passerelle.test", room) is None


async def test_polls_of_people_are_heard_with_their_end(bot: Bot, ana: MatrixPerson, room: RoomRef) -> None:
    poll = await ana.ask(room.chat, "When?", "Now", "Later", most=2)
    asked = await told(bot, TextMessage, lambda one: one.event_id == poll)
    expected = PollAsked(RichText("When?"), (("0", "Now"), ("1", "Later")), 2, counted=True)
    assert (asked.attachment, asked.about) == ("poll", expected)
    await ana.end_poll(room.chat, poll)
    closed = await told(bot, PollClosed)
    assert (closed.target, closed.author.account) == (poll, ana.user_id)
    ours = Extras(poll=Poll("Where?", (("a", "Here"), ("b", "There"))), profile=Profile("p", "Bea"))
    asked_by_us = await bot.platform.send(room, RichText("…"), reply_to=None, key="a", extras=ours)
    await ana.vote(room.chat, asked_by_us, "a")
    await bot.platform.close_poll(room, asked_by_us, key="b")
    await bot.platform.close_poll(room, "$nowhere", key="c")
    shown = (await ana.read(room.chat))[-1].poll
    assert shown is not None
    assert (shown.closed, list(shown.votes.values())) == (True, [("a",)])


async def test_what_happens_to_a_linked_room_is_told(
    bot: Bot, ana: MatrixPerson, room: RoomRef, person: MakePerson
) -> None:
    bea = await person(bot.server, "Bea")
    await ana.set_state(room.chat, "m.room.name", {"name": "New name"})
    renamed = await told(bot, RoomRenamed)
    assert (renamed.title, renamed.author.name) == ("New name", "Ana")
    picture = await ana.upload(b"PNG", "image/png")
    await ana.set_state(room.chat, "m.room.avatar", {"url": picture})
    assert (await told(bot, RoomPictured)).picture == FileRef("photo", picture)
    await ana.invite(room.chat, bea.user_id)
    await bea.join(room.chat)
    came = await told(bot, PeopleMoved)
    assert [(one.account, one.name) for one in came.joined] == [(bea.user_id, "Bea")]
    await bea.leave(room.chat)
    gone = await told(bot, PeopleMoved, lambda one: bool(one.left))
    assert [(one.account, one.name) for one in gone.left] == [(bea.user_id, "Bea")]
    levels = await ana.state(room.chat, "m.room.power_levels")
    await ana.set_state(room.chat, "m.room.power_levels", {**levels, "events_default": 10})
    assert (await told(bot, BotMembership, lambda one: not one.writes)).present
    assert sum(isinstance(one, PeopleMoved) for one in bot.heard()) == 2


async def test_a_room_is_made_within_a_space_and_left_again(bot: Bot, ana: MatrixPerson, room: RoomRef) -> None:
    space = await ana.create_room("Space", creation_content={"type": "m.space"}, invite=[bot.user_id])
    await bot.until_in(space)
    await ana.set_level(space, bot.user_id, 50)
    made = await bot.platform.open_room("Topic", RoomRef("matrix", space), [ana.user_id])
    await ana.join(made.chat)
    assert (await ana.state(made.chat, "m.room.name"))["name"] == "Topic"
    assert (await ana.state(made.chat, "m.space.parent", space))["via"] == ["passerelle.test"]
    assert (await ana.state(space, "m.space.child", made.chat))["via"] == ["passerelle.test"]
    await bot.platform.leave(made)
    await bot.platform.leave(made)
    assert (await bot.platform.inspect(made)).present is False
    with pytest.raises(MatrixRefused):
        await ana.state(made.chat, "m.room.topic")


async def test_what_there_is_not_is_refused(bot: Bot, room: RoomRef) -> None:
    with pytest.raises(Refused, match="unsupported"):
        await bot.platform.send_album(room, [], reply_to=None, key="a")
    with pytest.raises(Refused, match="unsupported"):
        await bot.platform.set_buttons(room, "$x", [], key="a")
