"""The Telegram adapter against the strict stand-in: every promise of the Platform port, and no call that the Bot API's
own description would refuse.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.telegram import TelegramServer
from bot.sandbox.telegram.accounts import BotAccount, Person
from bot.sandbox.telegram.faults import Kind
from bot.sandbox.telegram.groups import Group
from bot.telegram.adapter import TelegramPlatform
from bot.telegram.pace import Pace
from messages.errors import (
    DecodeError,
    LoginRefused,
    Refused,
    RoomClosed,
    RoomHasMoved,
    Throttled,
    Unformattable,
    Unreachable,
)
from messages.richtext import EXPANDABLE, RichText, Span, Style, plain
from messages.types import Batch, Command, Incoming, MessageEdited, RoomMoved, RoomRef, TextMessage
from tests.unit.telegram.test_entities import bodies

TOKEN = "4242:SecretTokenOfTheBot"
SECRET = "something that nobody may log"


@dataclass
class Scene:
    """A group with the bot and two people, and the adapter under test."""

    server: TelegramServer
    bot: BotAccount
    ana: Person
    ben: Person
    group: Group
    platform: TelegramPlatform

    @property
    def room(self) -> RoomRef:
        return self.platform.room(str(self.group.id))

    async def send(self, text: str = "hi", *, reply_to: str | None = None) -> str:
        with await self.platform.turn(self.room):
            return await self.platform.send(self.room, plain(text), reply_to=reply_to, key="k")

    def texts(self) -> list[str]:
        return [message.text for message in self.group.messages if not message.service]

    def read(self, batch: Batch) -> list[Incoming | None]:
        return [self.platform.decode(event) for event in batch.events]


def adapter(server: TelegramServer, token: str = TOKEN) -> TelegramPlatform:
    return TelegramPlatform(token, server.base_url, poll_timeout=1, pace=Pace(calm_for=0))


async def logged_in(server: TelegramServer, token: str) -> None:
    platform = adapter(server, token)
    try:
        await platform.connect()
    finally:
        await platform.close()


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    server = TelegramServer()
    await server.start()
    bot = server.add_bot(TOKEN, "bridge_bot", "Bridge")
    ana, ben = server.add_person("Ana", language_code="pt"), server.add_person("Ben")
    group = server.add_group("Porto", owner=server.add_person("Owner"), members=[ana, ben], admins=[bot])
    platform = adapter(server)
    await platform.connect()
    yield Scene(server, bot, ana, ben, group, platform)
    await platform.close()
    await server.stop()
    assert server.violations == []
    assert server.unimplemented == []


async def test_it_knows_its_account(scene: Scene) -> None:
    assert scene.platform.account == "4242"


async def test_a_wrong_token_is_a_refused_login(scene: Scene) -> None:
    for token in ("1:wrong", "no token", ""):
        with pytest.raises(LoginRefused):
            await logged_in(scene.server, token)


async def test_messages_and_edits_arrive_in_order(scene: Scene) -> None:
    first = scene.ana.say(scene.group, "olá", [{"type": "bold", "offset": 0, "length": 3}])
    scene.ben.say(scene.group, "hi", reply_to=first)
    scene.ana.edit(first, "olá!")
    batch = await scene.platform.poll(None)
    message, reply, edited = scene.read(batch)
    assert isinstance(message, TextMessage)
    assert isinstance(reply, TextMessage)
    assert isinstance(edited, MessageEdited)
    assert message.body == RichText("olá", (Span(0, 3, Style.BOLD),))
    assert (message.author.name, message.author.language) == ("Ana", "pt")
    assert reply.reply_to == edited.event_id == message.event_id == str(first.message_id)
    assert edited.body.text == "olá!"
    assert {event.room for event in batch.events} == {scene.room}


async def test_a_poll_confirms_only_what_an_earlier_one_brought(scene: Scene) -> None:
    scene.ana.say(scene.group, "one")
    first = await scene.platform.poll(None)
    assert (await scene.platform.poll(None)).events == first.events
    scene.ana.say(scene.group, "two")
    second = await scene.platform.poll(first.cursor)
    assert [m.body.text for m in scene.read(second) if isinstance(m, TextMessage)] == ["two"]


async def test_nothing_new_is_an_empty_batch_and_the_same_cursor(scene: Scene) -> None:
    scene.ana.say(scene.group, "one")
    cursor = (await scene.platform.poll(None)).cursor
    batch = await scene.platform.poll(cursor)
    assert (batch.events, batch.cursor) == ((), cursor)


async def test_a_webhook_left_by_somebody_else_is_removed(scene: Scene) -> None:
    await scene.platform._call("setWebhook", {"url": "https://example.org/hook"})
    scene.server.violations.clear()
    scene.ana.say(scene.group, "hello")
    await scene.platform.poll(None)
    assert scene.bot.webhook is None


async def test_a_command_to_the_bot_is_a_command(scene: Scene) -> None:
    target = scene.ana.say(scene.group, "oops")
    scene.ana.say(scene.group, "/delete@bridge_bot", reply_to=target)
    scene.ana.say(scene.group, "/delete@other_bot", reply_to=target)
    _, command, others = scene.read(await scene.platform.poll(None))
    assert isinstance(command, Command)
    assert (command.name, command.reply_to) == ("delete", str(target.message_id))
    assert others is None


async def test_a_broken_update_spoils_no_other(scene: Scene) -> None:
    scene.ana.say(scene.group, "before")
    undated_json = {"message_id": 9, "chat": {"id": scene.group.id}, "text": "no date"}
    for broken_json in (undated_json, {"chat": "nowhere"}):
        scene.bot.queue.push_raw({"message": broken_json}, scene.server.now())
    scene.ana.say(scene.group, "after")
    before, undated, nowhere, after = (await scene.platform.poll(None)).events
    for broken in (undated, nowhere):
        with pytest.raises(DecodeError):
            scene.platform.decode(broken)
    assert undated.room == scene.room
    assert nowhere.room == RoomRef("telegram", "?")
    assert all(isinstance(scene.platform.decode(event), TextMessage) for event in (before, after))


async def test_formatting_arrives_as_it_was_meant(scene: Scene) -> None:
    body = RichText(
        "Ana: 😀 see here, سلام\nquoted code",
        (
            Span(0, 4, Style.BOLD),
            Span(5, 15, Style.ITALIC),
            Span(11, 18, Style.UNDERLINE),
            Span(7, 15, Style.LINK, "https://example.org/a"),
            Span(22, 33, Style.QUOTE, EXPANDABLE),
            Span(29, 33, Style.CODE),
        ),
    )
    await scene.platform.send(scene.room, body, reply_to=None, key="k")
    [shown] = scene.group.messages
    assert shown.text == body.text
    assert {(e["type"], e["offset"], e["length"]) for e in shown.entities} >= {
        ("bold", 0, 4),
        ("text_link", 8, 8),
        ("expandable_blockquote", 23, 11),
        ("code", 30, 4),
    }


@settings(max_examples=15, deadline=None)
@given(st.lists(bodies(), min_size=1, max_size=12))
def test_whatever_is_formatted_however_is_taken(many: list[RichText]) -> None:
    async def play() -> None:
        server = TelegramServer()
        await server.start()
        bot = server.add_bot(TOKEN, "bridge_bot", "Bridge")
        group = server.add_group("Porto", admins=[bot])
        platform = adapter(server)
        try:
            await platform.connect()
            room = platform.room(str(group.id))
            for body in filter(platform.fits, many):
                await platform.send(room, body, reply_to=None, key="k")
        finally:
            await platform.close()
            await server.stop()
        assert server.violations == []

    asyncio.run(play())


async def test_a_reply_points_at_its_target_and_survives_without(scene: Scene) -> None:
    target = scene.ana.say(scene.group, "question")
    await scene.send("answer", reply_to=str(target.message_id))
    assert scene.group.messages[-1].reply_to == target.message_id
    for gone in ("999999", "no number"):
        await scene.send("answer without", reply_to=gone)
        assert scene.group.messages[-1].reply_to is None
    scene.server.faults.add(
        kind="refuse", method="sendMessage", description="Bad Request: message to be replied not found"
    )
    await scene.send("once more", reply_to=str(target.message_id))
    assert scene.texts()[-1] == "once more"


async def test_a_topic_is_written_to_and_read_as_a_room(scene: Scene) -> None:
    forum = scene.server.add_group("Forum", members=[scene.ana], admins=[scene.bot], forum=True)
    scene.ana.say(forum, "opened")  # id 1 is the general topic's
    thread = forum.add_topic("Housing")
    room = scene.platform.room(f"{forum.id}/{thread}")
    await scene.platform.send(room, plain("inside"), reply_to=None, key="k")
    await scene.platform.send(scene.platform.room(str(forum.id)), plain("general"), reply_to=None, key="k")
    assert [message.thread for message in forum.messages[-2:]] == [thread, None]
    scene.ana.say(forum, "plain", thread=thread)
    scene.ana.say(forum, "in general")
    _, inside, general = [m for m in scene.read(await scene.platform.poll(None)) if isinstance(m, TextMessage)]
    assert (inside.room, inside.reply_to) == (room, None)
    assert general.room == scene.platform.room(str(forum.id))


async def test_an_edit_changes_the_message_and_an_equal_one_is_done(scene: Scene) -> None:
    sent = await scene.send("first")
    for _ in range(2):
        await scene.platform.edit(scene.room, sent, plain("second"), key="k")
    assert scene.texts() == ["second"]


async def test_what_is_gone_or_not_ours_cannot_be_edited(scene: Scene) -> None:
    theirs = scene.ana.say(scene.group, "mine")
    for event_id in (str(theirs.message_id), "999999"):
        with pytest.raises(Refused) as caught:
            await scene.platform.edit(scene.room, event_id, plain("x"), key="k")
        assert caught.value.code == "not_editable"


async def test_a_deletion_is_done_once_and_for_all(scene: Scene) -> None:
    sent = await scene.send()
    for _ in range(2):
        await scene.platform.delete(scene.room, sent, key="k")
    assert scene.texts() == []


async def test_a_deletion_without_the_right_is_refused(scene: Scene) -> None:
    scene.group.demote(scene.bot)
    theirs = scene.ana.say(scene.group, "mine")
    with pytest.raises(Refused) as caught:
        await scene.platform.delete(scene.room, str(theirs.message_id), key="k")
    assert caught.value.code == "not_deletable"


async def test_a_room_that_is_closed_says_so(scene: Scene) -> None:
    with pytest.raises(RoomClosed):
        await scene.platform.send(scene.platform.room("-100999"), plain("x"), reply_to=None, key="k")
    scene.group.restrict(scene.bot)
    with pytest.raises(RoomClosed):
        await scene.send()
    scene.group.kick(scene.bot)
    with pytest.raises(RoomClosed):
        await scene.send()


async def test_a_group_that_moved_names_its_successor(scene: Scene) -> None:
    old = scene.server.add_group("Old", kind="group", members=[scene.ana, scene.bot])
    room = scene.platform.room(str(old.id))
    heir = old.migrate()
    with pytest.raises(RoomHasMoved) as caught:
        await scene.platform.send(room, plain("x"), reply_to=None, key="k")
    assert caught.value.successor == scene.platform.room(str(heir.id))
    moved = [m for m in scene.read(await scene.platform.poll(None)) if m is not None]
    assert moved == [RoomMoved(room, caught.value.successor)]


async def test_too_long_empty_and_misunderstood_texts_are_refused_by_name(scene: Scene) -> None:
    with pytest.raises(Refused) as caught:
        await scene.send("a" * 4097)
    assert caught.value.code == "too_long"
    with pytest.raises(Refused) as caught:
        await scene.send(" \n")
    assert caught.value.code == "empty"
    for description in ("can't parse entities: chat not found", "entity URL 'deactivated' is invalid"):
        scene.server.faults.add(kind="refuse", method="sendMessage", description=f"Bad Request: {description}")
        with pytest.raises(Unformattable):
            await scene.send()
    scene.server.faults.add(kind="refuse", method="sendMessage", description="Bad Request: the moon is full")
    with pytest.raises(Refused) as caught:
        await scene.send()
    assert caught.value.code == "bad_request"


async def test_a_429_holds_up_its_room_only(scene: Scene) -> None:
    other = scene.server.add_group("Other", admins=[scene.bot])
    scene.server.faults.add(kind="429", method="sendMessage", chat=scene.group.id, retry_after=1)
    with pytest.raises(Throttled) as caught:
        await scene.send("first")
    assert (caught.value.retry_after, caught.value.everywhere) == (1.0, False)
    later = asyncio.create_task(scene.send("second"))
    await scene.platform.send(scene.platform.room(str(other.id)), plain("elsewhere"), reply_to=None, key="k")
    assert other.messages[-1].text == "elsewhere"
    assert not later.done()
    await later
    assert scene.texts() == ["second"]


@pytest.mark.parametrize(
    ("kind", "applied", "code"),
    [
        ("5xx", 0, "server_error"),
        ("html", 0, None),
        ("reset", 0, "network"),
        ("applied-answer-lost", 1, "network"),
        ("applied-5xx", 1, "server_error"),
    ],
)
async def test_nobody_knows_what_became_of_a_failed_send(
    scene: Scene, kind: Kind, applied: int, code: str | None
) -> None:
    scene.server.faults.add(kind=kind, method="sendMessage")
    with pytest.raises(Unreachable) as caught:
        await scene.send()
    assert caught.value.applied_unknown
    assert code in {None, caught.value.code}
    assert len(scene.texts()) == applied
    await scene.send("next")
    assert scene.texts()[-1] == "next"


async def test_a_server_that_is_away_has_certainly_done_nothing(scene: Scene) -> None:
    await scene.server.pause()
    with pytest.raises(Unreachable) as caught:
        await scene.send()
    assert not caught.value.applied_unknown
    with pytest.raises(Unreachable):
        await scene.platform.poll(None)
    await scene.server.resume()
    await scene.send("back")
    assert scene.texts() == ["back"]


async def test_rooms_are_sent_to_side_by_side(scene: Scene) -> None:
    groups = [scene.server.add_group(f"G{n}", admins=[scene.bot]) for n in range(8)]

    async def fill(group: Group) -> None:
        for number in range(10):
            await scene.platform.send(scene.platform.room(str(group.id)), plain(str(number)), reply_to=None, key="k")

    await asyncio.gather(*(fill(group) for group in groups))
    assert all([m.text for m in group.messages] == [str(n) for n in range(10)] for group in groups)


async def test_who_may_delete_what_others_wrote(scene: Scene) -> None:
    scene.group.promote(scene.ana)
    scene.group.promote(scene.ben, can_delete_messages=False)
    carla = scene.server.add_person("Carla")
    expected = {
        str(scene.ana.id): True,
        str(scene.ben.id): False,
        str(scene.group.owner.id): True,
        str(carla.id): False,
        "987654321": False,
        str(scene.group.id): True,  # an anonymous admin writes as the group
        "-100777": False,
        "": False,
    }
    found = {account: await scene.platform.is_admin(scene.room, account) for account in expected}
    assert found == expected


async def test_inspection_says_what_the_bot_lacks(scene: Scene) -> None:
    state = await scene.platform.inspect(scene.room)
    assert (state.present, state.title, state.missing) == (True, "Porto", ())
    scene.group.demote(scene.bot)
    assert (await scene.platform.inspect(scene.room)).missing == ("check-cannot-delete",)
    scene.group.restrict(scene.bot)
    assert (await scene.platform.inspect(scene.room)).missing == ("check-cannot-write", "check-cannot-delete")
    scene.group.kick(scene.bot)
    state = await scene.platform.inspect(scene.room)
    assert (state.present, state.missing) == (False, ("check-not-member",))
    assert not (await scene.platform.inspect(scene.platform.room("-100999"))).present


async def test_inspection_finds_privacy_mode(scene: Scene) -> None:
    shy = scene.server.add_bot("77:t", "shy_bot", "Shy", privacy=True)
    scene.group.add(shy)
    platform = adapter(scene.server, "77:t")
    await platform.connect()
    assert (await platform.inspect(scene.room)).missing == ("check-privacy-mode", "check-cannot-delete")
    scene.group.promote(shy)
    assert (await platform.inspect(scene.room)).missing == ()
    await platform.close()


async def test_a_private_chat_is_a_room_too(scene: Scene) -> None:
    scene.ana.start(scene.bot)
    [event] = (await scene.platform.poll(None)).events
    room = scene.platform.room(str(scene.ana.id))
    assert event.room == room
    assert (await scene.platform.inspect(room)).present
    await scene.platform.send(room, plain("welcome"), reply_to=None, key="k")
    scene.ana.block(scene.bot)
    with pytest.raises(RoomClosed):
        await scene.platform.send(room, plain("more"), reply_to=None, key="k")


async def test_no_text_name_or_token_is_ever_logged(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger().setLevel(logging.DEBUG)
    try:
        scene.ana.say(scene.group, SECRET)
        await scene.platform.poll(None)
        await scene.send(SECRET)
        kinds: tuple[Kind, ...] = ("5xx", "html", "reset", "429")
        for kind in kinds:
            scene.server.faults.add(kind=kind, method="sendMessage", retry_after=0)
            with pytest.raises((Unreachable, Throttled)) as caught:
                await scene.send(SECRET)
            assert SECRET not in repr(caught.value)
            assert TOKEN not in repr(caught.value)
    finally:
        logging.getLogger().setLevel(logging.WARNING)
    assert SECRET not in caplog.text
    assert TOKEN not in caplog.text
    assert "Ana" not in caplog.text
