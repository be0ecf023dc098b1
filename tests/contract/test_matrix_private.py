"""Protects who the bot takes to be alone with it on a real Synapse, and what it offers them there: reactions, polls,
files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from bot.matrix.adapter import MatrixPlatform
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse
from handlers.ports import LARGEST_FILE
from messages.errors import LoginRefused, PlatformError, Refused, RoomClosed, Throttled, Unreachable
from messages.richtext import RichText
from messages.types import (
    BotMembership,
    Button,
    Command,
    Extras,
    File,
    FileRef,
    Poll,
    PollAnswered,
    RawEvent,
    Reacted,
    RoomRef,
    TextMessage,
    Unreadable,
)
from tests.contract.conftest import MakePerson
from tests.contract.test_matrix_adapter import Bot, is_own, make_bot
from tests.contract.venues import Kept, Line


@pytest.fixture
async def bot(synapse: Synapse) -> AsyncIterator[Bot]:
    bot = await make_bot(synapse)
    await bot.start()
    yield bot
    await bot.stop()


@pytest.fixture
async def ana(synapse: Synapse, person: MakePerson) -> MatrixPerson:
    return await person(synapse, "Ana")


async def private_room(bot: Bot, person: MatrixPerson, **more: Any) -> RoomRef:
    """A direct room that the person opened with the bot, and the bot has joined."""
    room = await person.invite_direct(bot.user_id, **more)
    await bot.until_in(room)
    return RoomRef("matrix", room)


async def heard(bot: Bot, *event_ids: str) -> list[RawEvent]:
    """These events as they were handed out."""
    async with asyncio.timeout(20):
        while not set(event_ids) <= {event.event_id for event in bot.events}:
            await bot.poll()
    found = {event.event_id: event for event in bot.events}
    return [found[event_id] for event_id in event_ids]


async def is_private(bot: Bot, person: MatrixPerson, room: RoomRef, text: str) -> bool:
    """Whether what the person says there now is taken to be said to the bot alone."""
    (event,) = await heard(bot, await person.say(room.chat, text))
    return event.private


def failing(bot: Bot, monkeypatch: pytest.MonkeyPatch, part: str, error: PlatformError) -> None:
    """The next request whose path has this part fails."""
    client, call = bot.platform._client, bot.platform._client.call
    left = [error]

    async def sometimes(method: str, path: str, *body: Any, **how: Any) -> dict[str, Any]:
        if part in path and left:
            raise left.pop()
        return await call(method, path, *body, **how)

    monkeypatch.setattr(client, "call", sometimes)
    monkeypatch.setattr(bot.platform._listening._private, "_ask", sometimes)


async def test_a_direct_room_is_private_from_our_coming_on_and_after_a_restart(bot: Bot, ana: MatrixPerson) -> None:
    room = await private_room(bot, ana, preset="private_chat")  # in which one may put the other out
    came = next(event for event in bot.events if isinstance(bot.platform.decode(event), BotMembership))
    assert came.private
    assert await is_private(bot, ana, room, "hello")
    await bot.restart()
    (event,) = await heard(bot, await ana.say(room.chat, "!start again"))
    assert event.private
    command = bot.platform.decode(event)
    assert isinstance(command, Command)
    assert (command.name, command.arguments, command.author.handle) == ("start", "again", ana.user_id[1:])
    await ana.kick(room.chat, bot.user_id)
    await bot.until(lambda said: is_own(said[-1], room, present=False))
    assert bot.events[-1].private
    with pytest.raises(RoomClosed):
        await bot.platform.send(room, RichText("hello?"), reply_to=None, key="a")


async def test_a_third_person_ends_it_by_an_invitation_and_their_going_brings_it_back(
    bot: Bot, ana: MatrixPerson, person: MakePerson
) -> None:
    bea = await person(bot.server, "Bea")
    room = await private_room(bot, ana)
    assert await is_private(bot, ana, room, "alone")
    before = await ana.say(room.chat, "answer that, and all three will read it")
    await ana.invite(room.chat, bea.user_id)
    after = await ana.say(room.chat, "not alone")
    assert [event.private for event in await heard(bot, before, after)] == [False, False]
    await bot.restart()
    assert not await is_private(bot, ana, room, "still not")
    await bea.join(room.chat)
    assert not await is_private(bot, bea, room, "I am here")
    together = await ana.say(room.chat, "said to both")
    await bea.leave(room.chat)
    assert await is_private(bot, ana, room, "alone again")
    assert together not in {event.event_id for event in bot.events if event.private}


async def test_the_end_of_privacy_is_told_at_once_though_nobody_says_a_word(
    bot: Bot, ana: MatrixPerson, person: MakePerson
) -> None:
    bea = await person(bot.server, "Bea")
    for end in (lambda room: ana.invite(room, bea.user_id), ana.leave):
        room = await private_room(bot, ana)
        known = len(bot.events)
        await end(room.chat)
        async with asyncio.timeout(20):
            while len(bot.events) == known:
                await bot.poll()
        (told,) = bot.events[known:]
        assert (told.room, told.private, bot.platform.decode(told)) == (room, False, None)


async def test_rooms_of_three_and_linked_rooms_are_not_private(bot: Bot, ana: MatrixPerson, person: MakePerson) -> None:
    bea = await person(bot.server, "Bea")
    of_three = await private_room(bot, ana, invite=[bot.user_id, bea.user_id])
    assert not await is_private(bot, ana, of_three, "hello both")
    linked = await private_room(bot, ana)
    bot.platform.expect([linked])
    assert not await is_private(bot, ana, linked, "hello")


async def test_a_homeserver_that_does_not_say_who_is_there_is_asked_again(
    bot: Bot, ana: MatrixPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = await private_room(bot, ana)
    await bot.restart()
    failing(bot, monkeypatch, "/joined_members", Unreachable())
    said = await ana.say(room.chat, "hello")
    with pytest.raises(Unreachable):
        await heard(bot, said)
    (event,) = await heard(bot, said)
    assert event.private


async def test_what_was_said_in_private_while_away_is_private_through_a_gap(bot: Bot, ana: MatrixPerson) -> None:
    room = await private_room(bot, ana)
    await bot.stop()
    said = await asyncio.gather(*(ana.say(room.chat, str(number)) for number in range(105)))
    await bot.start()
    events = await heard(bot, *said)
    assert bot.gaps == 1
    assert all(event.private for event in events)


async def test_an_encrypted_word_in_private_can_be_answered(bot: Bot, ana: MatrixPerson) -> None:
    room = await private_room(bot, ana)
    await ana.set_state(room.chat, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
    content = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "x", "session_id": "y"}
    sent = await ana.send(room.chat, content, "m.room.encrypted")
    (event,) = await heard(bot, sent)
    found = bot.platform.decode(event)
    assert isinstance(found, Unreadable)
    assert (found.room, found.event_id, found.author.name) == (room, sent, "Ana")
    assert await bot.platform.send(room, RichText("I cannot read this"), reply_to=None, key="a")


async def test_reactions_are_offered_and_read(bot: Bot, ana: MatrixPerson, monkeypatch: pytest.MonkeyPatch) -> None:
    room = await private_room(bot, ana)
    extras = Extras(reactions=("1️⃣", "2️⃣"))
    sent = await bot.platform.send(room, RichText("Which?"), reply_to=None, key="a", extras=extras)
    assert await bot.platform.send(room, RichText("Which?"), reply_to=None, key="a", extras=extras) == sent
    (shown,) = await ana.read(room.chat)
    assert shown.reactions == {"1️⃣": [bot.user_id], "2️⃣": [bot.user_id]}
    (event,) = await heard(bot, await ana.react(room.chat, sent, "2️⃣"))
    found = bot.platform.decode(event)
    assert isinstance(found, Reacted)
    assert (event.private, found.target, found.key, found.author.account) == (True, sent, "2️⃣", ana.user_id)
    failing(bot, monkeypatch, "/m.reaction/", Throttled(60))
    assert await bot.platform.send(room, RichText("And now?"), reply_to=None, key="b", extras=extras)
    assert (await ana.read(room.chat))[-1].reactions == {}


async def test_a_poll_is_offered_and_its_votes_are_read(bot: Bot, ana: MatrixPerson) -> None:
    room = await private_room(bot, ana)
    poll = Poll("Which themes?", (("housing", "Housing"), ("health", "Health")), most=2)
    sent = await bot.platform.send(room, RichText("…"), reply_to=None, key="a", extras=Extras(poll=poll))
    (shown,) = await ana.read(room.chat)
    assert (shown.id, shown.text) == (sent, "Which themes?\n1. Housing\n2. Health")
    assert shown.poll is not None
    assert (shown.poll.question, shown.poll.options, shown.poll.most) == (poll.question, poll.options, 2)
    votes = [await ana.vote(room.chat, sent, *choices) for choices in (["housing"], ["health", "housing"], [])]
    found = [bot.platform.decode(event) for event in await heard(bot, *votes)]
    assert [(one.target, one.choices) for one in found if isinstance(one, PollAnswered)] == [
        (sent, ("housing",)),
        (sent, ("health", "housing")),
        (sent, ()),
    ]
    many = Poll("Which?", tuple((str(number), str(number)) for number in range(21)))
    await bot.platform.send(room, RichText("1 to 21?"), reply_to=None, key="b", extras=Extras(poll=many))
    last = (await ana.read(room.chat))[-1]
    assert (last.text, last.poll) == ("1 to 21?", None)


async def test_files_go_both_ways(bot: Bot, ana: MatrixPerson) -> None:
    room = await private_room(bot, ana)
    extras = Extras(file=File("day.ics", "text/calendar", b"BEGIN:VCALENDAR"))
    for _ in range(2):
        await bot.platform.send(room, RichText("The day"), reply_to=None, key="a", extras=extras)
    (shown,) = await ana.read(room.chat)
    assert shown.text == "The day"
    assert shown.file is not None
    assert (shown.file.name, shown.file.mime, shown.file.size) == ("day.ics", "text/calendar", 15)
    assert await ana.fetch(shown.file.address) == b"BEGIN:VCALENDAR"
    (event,) = await heard(bot, await ana.send_file(room.chat, "us.png", b"PNG", "image/png", "All of us"))
    found = bot.platform.decode(event)
    assert isinstance(found, TextMessage)
    assert found.body.text == "All of us"
    assert isinstance(found.file, FileRef)
    assert (found.file.kind, found.file.name, found.file.mime, found.file.size) == ("photo", "us.png", "image/png", 3)
    assert await ana.fetch(found.file.id) == b"PNG"


async def test_what_people_sent_is_downloaded_up_to_a_size(bot: Bot, ana: MatrixPerson) -> None:
    room = await private_room(bot, ana)
    files = []
    for content in (b"%PDF", b"", bytes(LARGEST_FILE), bytes(LARGEST_FILE + 1)):
        (event,) = await heard(bot, await ana.send_file(room.chat, "charter.pdf", content))
        found = bot.platform.decode(event)
        assert isinstance(found, TextMessage)
        assert found.file is not None
        files.append(found.file)
        if len(content) <= LARGEST_FILE:
            assert await bot.platform.download(found.file) == content
    for claimed in (files[-1].size, 0, 4):
        with pytest.raises(Refused) as caught:
            await bot.platform.download(replace(files[-1], size=claimed))
        assert caught.value.code == "too_big"


@pytest.mark.parametrize(
    "address", ["mxc://{server}/NeverUploaded", "mxc://../whoami", "mxc://{server}/../x", "https://{server}/x", ""]
)
async def test_what_is_not_there_or_no_address_is_gone(bot: Bot, address: str) -> None:
    with pytest.raises(Refused) as caught:
        await bot.platform.download(FileRef("document", address.format(server=SERVER_NAME)))
    assert caught.value.code == "gone"


async def test_a_homeserver_that_is_away_gives_no_file_for_now(bot: Bot, ana: MatrixPerson) -> None:
    room = await private_room(bot, ana)
    (event,) = await heard(bot, await ana.send_file(room.chat, "charter.pdf", b"%PDF"))
    found = bot.platform.decode(event)
    assert isinstance(found, TextMessage)
    assert found.file is not None
    line = Line(bot.server.port)
    await line.up()
    away = MatrixPlatform(
        f"http://127.0.0.1:{line.port}", bot.user_id, session_store=Kept(), access_token="never given", device_id="D"
    )
    with pytest.raises(Unreachable):
        await away.download(found.file)  # not connected
    with pytest.raises(LoginRefused):
        await away.connect()
    with pytest.raises(LoginRefused):
        await away.download(found.file)
    await line.cut()
    with pytest.raises(Unreachable):
        await away.download(found.file)
    await away.close()


async def test_buttons_with_an_address_are_links_also_when_edited(bot: Bot, ana: MatrixPerson) -> None:
    room = await private_room(bot, ana)
    extras = Extras(keyboard=((Button("Yes", data="yes"), Button("Map", url="https://example.org/map")),))
    sent = await bot.platform.send(room, RichText("Where?"), reply_to=None, key="a", extras=extras)
    await bot.platform.edit(room, sent, RichText("Here."), key="b", extras=extras)
    (shown,) = await ana.read(room.chat)
    assert (shown.text, shown.edited) == ("Here.\n\nMap (https://example.org/map)", True)
    assert '<a href="https://example.org/map">Map</a>' in shown.html
    assert bot.platform.doorway("p-7") == f"https://matrix.to/#/{bot.user_id}"


async def test_a_person_may_wait_until_the_bot_has_joined(bot: Bot, ana: MatrixPerson) -> None:
    opening = asyncio.create_task(ana.open_direct(bot.user_id))
    async with asyncio.timeout(20):
        while not opening.done():
            await bot.poll()
    await bot.until_in(await opening)
