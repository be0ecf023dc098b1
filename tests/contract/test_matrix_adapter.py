"""Protects what the bot relies on from a real Synapse: nothing sent twice, nothing missed while away, nothing from
before it came, and every refusal as one of our own errors."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import pytest

from bot.matrix.adapter import MatrixPlatform
from bot.matrix.session import Session
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME, Synapse
from messages.errors import DecodeError, LoginRefused, Refused, RoomClosed, Throttled, Unreachable
from messages.richtext import RichText, Span, Style
from messages.types import (
    BotMembership,
    Command,
    Incoming,
    MessageDeleted,
    MessageEdited,
    RawEvent,
    RoomMoved,
    RoomRef,
    TextMessage,
    Unreadable,
)

PASSWORD = "correct horse"
_numbers = itertools.count(1)

MakePerson = Callable[..., Awaitable[MatrixPerson]]


@dataclass
class Kept:
    """A session store that forgets nothing."""

    session: Session | None = None
    saved: int = 0

    async def load(self) -> Session | None:
        return self.session

    async def save(self, session: Session) -> None:
        self.session = session
        self.saved += 1


@dataclass
class Bot:
    """The adapter as the listening loop drives it: cursor and gaps kept, as the database does."""

    server: Synapse
    user_id: str
    store: Kept = field(default_factory=Kept)
    rooms: set[str] = field(default_factory=set)
    cursor: str | None = None
    events: list[RawEvent] = field(default_factory=list)
    gaps: int = 0
    platform: MatrixPlatform = field(init=False)

    async def start(self) -> None:
        self.platform = MatrixPlatform(
            self.server.url,
            self.user_id,
            session_store=self.store,
            rooms=self.rooms,
            password=PASSWORD,
            poll_timeout=1,
        )
        await self.platform.connect()
        if self.cursor is None:
            await self.poll()

    async def stop(self) -> None:
        await self.platform.close()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def poll(self) -> None:
        batch = await self.platform.poll(self.cursor)
        for gap in batch.gaps:
            self.gaps += 1
            pages: list[RawEvent] = []
            start: str | None = gap.start
            while start is not None:
                page = await self.platform.fill(type(gap)(gap.room, start, gap.until))
                pages += page.events
                start = page.next_start
            self.events += reversed(pages)
        self.events += batch.events
        self.cursor = batch.cursor

    async def until(self, condition: Callable[[list[Incoming]], bool], within: float = 20) -> list[Incoming]:
        deadline = time.monotonic() + within
        while not condition(self.heard()):
            assert time.monotonic() < deadline, "it was not heard in time"
            await self.poll()
        return self.heard()

    def heard(self) -> list[Incoming]:
        return [said for event in self.events if (said := self.platform.decode(event)) is not None]

    def texts(self) -> list[str]:
        return [said.body.text for said in self.heard() if isinstance(said, TextMessage)]

    async def until_text(self, text: str) -> list[str]:
        await self.until(lambda _: text in self.texts())
        return self.texts()

    async def until_in(self, room: str) -> None:
        await self.until(lambda heard: any(is_own(one, RoomRef("matrix", room), present=True) for one in heard))


def is_own(incoming: Incoming, room: RoomRef, *, present: bool) -> bool:
    """Whether this is the bot's own coming or going."""
    return isinstance(incoming, BotMembership) and (incoming.room, incoming.present) == (room, present)


async def make_bot(server: Synapse) -> Bot:
    user = f"bridge{next(_numbers)}-{server.port}"
    await server.register(user, PASSWORD, name="Bridge")
    return Bot(server, f"@{user}:{SERVER_NAME}")


@pytest.fixture
async def bot(synapse: Synapse) -> AsyncIterator[Bot]:
    bot = await make_bot(synapse)
    await bot.start()
    yield bot
    await bot.stop()


@pytest.fixture
async def ana(synapse: Synapse, person: MakePerson) -> MatrixPerson:
    return await person(synapse, "Ana")


async def shared_room(bot: Bot, person: MatrixPerson, **more: Any) -> RoomRef:
    """A room that the bot was invited to, configured and joined."""
    room = await person.create_room("Room", **more)
    bot.rooms.add(room)
    await bot.restart()
    await person.invite(room, bot.user_id)
    await bot.until_in(room)
    return RoomRef("matrix", room)


async def test_a_send_repeated_after_restart_is_no_double_since_the_session_is_kept(
    bot: Bot, ana: MatrixPerson
) -> None:
    room = await shared_room(bot, ana)
    first = await bot.platform.send(room, RichText("once"), reply_to=None, key="delivery-1")
    await bot.restart()
    again = await bot.platform.send(room, RichText("once"), reply_to=None, key="delivery-1")
    assert first == again
    assert bot.store.saved == 1
    assert [e["content"]["body"] for e in await ana.messages(room.chat)] == ["once"]


async def test_a_refused_token_is_renewed_for_the_same_device(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    old = bot.store.session
    assert old is not None
    device = MatrixPerson(bot.server.url, bot.user_id, old.access_token)
    await device.call("POST", "/logout", {})
    await device.close()
    await bot.platform.send(room, RichText("still here"), reply_to=None, key="delivery-1")
    assert bot.store.session is not None
    assert bot.store.session.device_id == old.device_id
    assert bot.store.session.access_token != old.access_token


async def test_a_wrong_password_or_token_is_refused(synapse: Synapse, bot: Bot) -> None:
    for given in ({"password": "wrong"}, {"access_token": "syt_wrong", "device_id": "X"}):
        platform = MatrixPlatform(synapse.url, bot.user_id, session_store=Kept(), **given)  # type: ignore[arg-type]
        with pytest.raises(LoginRefused):
            await platform.connect()
        await platform.close()


async def test_a_token_of_the_operators_is_used_as_given(
    synapse: Synapse, ana: MatrixPerson, person: MakePerson
) -> None:
    other = await person(synapse)
    store = Kept()
    token = other._headers["Authorization"].removeprefix("Bearer ")
    platform = MatrixPlatform(synapse.url, other.user_id, session_store=store, access_token=token, device_id="GIVEN")
    await platform.connect()
    assert (platform.account, store.saved) == (other.user_id, 0)
    await platform.close()
    stranger = MatrixPlatform(synapse.url, ana.user_id, session_store=store, access_token=token)
    with pytest.raises(LoginRefused, match="wrong_user"):
        await stranger.connect()
    await stranger.close()


async def test_a_configured_room_is_joined_when_invited_even_while_away(bot: Bot, ana: MatrixPerson) -> None:
    room = await ana.create_room("Room")
    await bot.stop()
    await ana.invite(room, bot.user_id)
    bot.rooms.add(room)
    # told once already, before the restart
    await bot.start()
    await bot.until_in(room)


@pytest.mark.parametrize("is_direct", [False, True])  # whoever invites says so
async def test_an_admin_or_a_direct_invitation_brings_the_bot_into_other_rooms_and_nobody_else(
    bot: Bot, ana: MatrixPerson, person: MakePerson, is_direct: bool
) -> None:
    bea = await person(bot.server, "Bea")
    levels = {"invite": 0, "users": {ana.user_id: 100, bot.user_id: 50}}
    of_ana = await ana.create_room(
        "Of Ana", invite=[bea.user_id], power_level_content_override=levels, room_version="10"
    )
    await bea.join(of_ana)
    membership = {"membership": "invite", "is_direct": is_direct}
    await bea.set_state(of_ana, f"m.room.member/{quote(bot.user_id)}", membership)
    direct = await ana.create_room(invite=[bot.user_id], is_direct=True)
    await bot.until_in(direct)
    async with asyncio.timeout(20):
        while (await ana.state(of_ana, "m.room.member", bot.user_id))["membership"] != "leave":
            await bot.poll()
    assert of_ana not in {event.room.chat for event in bot.events}
    await ana.invite(of_ana, bot.user_id)
    await bot.until_in(of_ana)
    came = bot.events[-1]
    found = bot.platform.decode(came)
    assert isinstance(found, BotMembership)
    assert (came.addressed, found.title, found.writes, found.admin) == (True, "Of Ana", True, True)
    assert found.author is not None
    assert (found.author.account, found.author.name) == (ana.user_id, "Ana")
    await ana.say(of_ana, "among us")
    await ana.say(of_ana, "!bridge new us")
    await bot.until(lambda heard: isinstance(heard[-1], Command))
    assert [event.addressed for event in bot.events if event.room.chat == of_ana] == [True, False, True]


async def test_an_invitation_that_was_followed_before_a_restart_is_judged_all_the_same(
    bot: Bot, ana: MatrixPerson, person: MakePerson
) -> None:
    bea = await person(bot.server, "Bea")
    levels = {"invite": 0, "users": {ana.user_id: 100}}
    rooms = []
    for inviter in (bea, ana):
        room = await ana.create_room(invite=[bea.user_id], power_level_content_override=levels, room_version="10")
        await bea.join(room)
        rooms.append(room)
        await bot.stop()
        await inviter.invite(room, bot.user_id)
        joining = await MatrixPerson.login(bot.server.url, bot.user_id, PASSWORD)
        await joining.join(room)
        await joining.close()
        await bot.start()
    await bot.until_in(rooms[1])
    found = bot.heard()[-1]
    assert isinstance(found, BotMembership)
    assert found.author is not None
    assert (found.author.account, found.writes, found.admin) == (ana.user_id, True, False)
    assert {event.room.chat for event in bot.events} == {rooms[1]}
    assert (await ana.state(rooms[0], "m.room.member", bot.user_id))["membership"] == "leave"


async def test_what_was_said_before_the_bot_came_is_not_heard(bot: Bot, ana: MatrixPerson) -> None:
    room = await ana.create_room("Room")
    for number in range(3):
        await ana.say(room, f"secret {number}")
    bot.rooms.add(room)
    await bot.restart()
    await ana.invite(room, bot.user_id)
    await bot.until_in(room)
    await ana.say(room, "welcome")
    assert await bot.until_text("welcome") == ["welcome"]


async def test_history_from_before_is_not_heard_through_a_gap_either(bot: Bot, ana: MatrixPerson) -> None:
    room = await ana.create_room("Room", public=True)
    await ana.say(room, "secret")
    joining = MatrixPerson(bot.server.url, bot.user_id, bot.store.session.access_token if bot.store.session else "")
    await joining.join(room)
    await joining.close()
    for number in range(105):
        await ana.say(room, str(number))
    assert await bot.until_text("104") == [str(number) for number in range(105)]
    assert bot.gaps == 1


async def test_the_first_poll_ever_brings_no_old_events(synapse: Synapse, ana: MatrixPerson) -> None:
    bot = await make_bot(synapse)
    room = await ana.create_room("Room", invite=[bot.user_id])
    joining = await MatrixPerson.login(synapse.url, bot.user_id, PASSWORD)
    await joining.join(room)
    await joining.close()
    await ana.say(room, "old")
    await bot.start()
    await ana.say(room, "new")
    assert await bot.until_text("new") == ["new"]
    await bot.stop()


async def test_everything_said_while_away_is_heard_in_order(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    await ana.say(room.chat, "before")
    await bot.until_text("before")
    await bot.stop()
    said = [f"line {number}" for number in range(250)]
    for line in said:
        await ana.say(room.chat, line)
    await bot.start()
    assert await bot.until_text(said[-1]) == ["before", *said]
    assert bot.gaps == 1
    assert len({event.event_id for event in bot.events}) == len(bot.events)


async def test_people_are_known_by_their_name_in_the_room_also_after_a_change(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    await ana.say(room.chat, "one")
    await bot.until_text("one")
    await bot.restart()  # the homeserver does not tell a member twice
    await ana.say(room.chat, "two")
    await bot.until_text("two")
    renamed = {"membership": "join", "displayname": "Anita"}
    await ana.set_state(room.chat, f"m.room.member/{ana.user_id}", renamed)
    await ana.say(room.chat, "three")
    await bot.until_text("three")
    assert [m.author.name for m in bot.heard() if isinstance(m, TextMessage)] == ["Ana", "Ana", "Anita"]


async def test_edits_replies_commands_and_deletions_of_people_are_heard(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    first = await ana.say(room.chat, "Hola", "<b>Hola</b>")
    reply = await ana.say(room.chat, "And you?", reply_to=first)
    await ana.edit(room.chat, first, "Adiós")
    await ana.say(room.chat, "!delete", reply_to=reply)
    await bot.until(lambda heard: isinstance(heard[-1], Command))
    await ana.redact(room.chat, first)
    heard = await bot.until(lambda heard: any(isinstance(one, MessageDeleted) for one in heard))
    said, answered, edited, command, deleted = [one for one in heard if not isinstance(one, BotMembership)]
    assert isinstance(said, TextMessage)
    assert said.body == RichText("Hola", (Span(0, 4, Style.BOLD),))
    assert isinstance(answered, TextMessage)
    assert answered.reply_to == first
    assert isinstance(edited, MessageEdited)
    assert (edited.event_id, edited.body.text) == (first, "Adiós")
    assert isinstance(command, Command)
    assert (command.name, command.reply_to) == ("delete", reply)
    assert isinstance(deleted, MessageDeleted)
    assert (deleted.event_id, deleted.author.account) == (first, ana.user_id)


async def test_the_bot_writes_formatted_replies_edits_and_deletes(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana, power_level_content_override={"users": {bot.user_id: 50}})
    theirs = await ana.say(room.chat, "hello")
    body = RichText("bold", (Span(0, 4, Style.BOLD),))
    ours = await bot.platform.send(room, body, reply_to=theirs, key="a")
    await bot.platform.edit(room, ours, RichText("edited"), key="b")
    await bot.platform.delete(room, theirs, key="c")
    await bot.platform.delete(room, theirs, key="d")  # gone already
    events = await ana.messages(room.chat)
    assert events[0]["content"] == {}
    assert events[1]["content"]["formatted_body"] == "<strong>bold</strong>"
    assert events[1]["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == theirs
    assert events[2]["content"]["m.relates_to"] == {"rel_type": "m.replace", "event_id": ours}
    assert events[2]["content"]["m.new_content"]["body"] == "edited"
    await ana.say(room.chat, "end")
    assert await bot.until_text("end") == ["end"]  # what was deleted before it was heard is nothing


async def test_a_reply_to_something_gone_is_sent_all_the_same(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    assert await bot.platform.send(room, RichText("late"), reply_to="$nowhere", key="a")


async def test_an_edit_of_something_gone_is_refused_for_good(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    with pytest.raises(Refused, match="not_editable"):
        await bot.platform.edit(room, "$nowhere", RichText("late"), key="a")


async def test_the_longest_text_that_fits_is_taken_also_as_an_edit(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    low, high = 1, 60_000
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if bot.platform.fits(RichText("é" * middle)) else (low, middle)
    event_id = await bot.platform.send(room, RichText("é" * low), reply_to=None, key="a")
    await bot.platform.edit(room, event_id, RichText("è" * low), key="b")
    with pytest.raises(Refused, match="too_long"):
        await bot.platform.send(room, RichText("é" * 40_000), reply_to=None, key="c")


async def test_events_that_make_no_sense_are_stored_and_hold_up_nobody(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    # Synapse refuses the worst from its own clients; other homeservers send what they like
    relation = {"rel_type": "m.replace", "event_id": await ana.say(room.chat, "first")}
    await ana.send(room.chat, {"msgtype": "m.text", "body": "x", "m.relates_to": relation})
    await ana.send(room.chat, {"question": []}, "m.poll.start")
    await ana.send(room.chat, {"algorithm": []}, "m.room.encrypted")
    await ana.say(room.chat, "fine")
    broken, unread = [], 0
    for _ in range(5):
        if any(b"fine" in event.payload for event in bot.events):
            break
        await bot.poll()
    for event in bot.events:
        try:
            unread += isinstance(bot.platform.decode(event), Unreadable)
        except DecodeError as problem:
            broken.append(problem.code)
    assert (broken, unread) == (["content.m.new_content", "content.poll"], 1)


async def test_being_put_out_is_heard_and_closes_the_room(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    await ana.say(room.chat, "last words")
    await ana.kick(room.chat, bot.user_id)
    heard = await bot.until(lambda heard: is_own(heard[-1], room, present=False))
    assert "last words" in bot.texts()
    assert isinstance(heard[-1], BotMembership)
    assert heard[-1].author is not None
    assert heard[-1].author.account == ana.user_id
    with pytest.raises(RoomClosed):
        await bot.platform.send(room, RichText("hello?"), reply_to=None, key="a")
    assert (await bot.platform.inspect(room)).missing == ("check-not-member",)


async def test_what_was_said_between_two_stays_is_not_heard(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    await ana.kick(room.chat, bot.user_id)
    await bot.until(lambda heard: is_own(heard[-1], room, present=False))
    await ana.say(room.chat, "among ourselves")
    await ana.invite(room.chat, bot.user_id)
    await bot.until(lambda heard: is_own(heard[-1], room, present=True))
    await ana.say(room.chat, "welcome back")
    assert await bot.until_text("welcome back") == ["welcome back"]


async def test_a_room_where_only_moderators_write_is_closed_to_sends_and_waits(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana, power_level_content_override={"events_default": 10})
    with pytest.raises(RoomClosed) as caught:
        await bot.platform.send(room, RichText("hello?"), reply_to=None, key="a")
    assert caught.value.code == "forbidden"
    assert (await bot.platform.inspect(room)).missing == ("check-cannot-write", "check-cannot-delete")


@pytest.mark.parametrize("version", ["10", "12"])
async def test_rights_are_those_of_the_room(bot: Bot, ana: MatrixPerson, person: MakePerson, version: str) -> None:
    bea = await person(bot.server, "Bea")
    levels = {"users": {bot.user_id: 50} | ({ana.user_id: 100} if version == "10" else {})}
    room = await shared_room(bot, ana, room_version=version, power_level_content_override=levels, invite=[bea.user_id])
    await bea.join(room.chat)
    assert [await bot.platform.is_admin(room, account) for account in (ana.user_id, bot.user_id, bea.user_id)] == [
        True,
        True,
        False,
    ]
    state = await bot.platform.inspect(room)
    assert (state.present, state.title, state.missing) == (True, "Room", ())


async def test_deleting_what_one_may_not_is_refused(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    theirs = await ana.say(room.chat, "mine")
    assert (await bot.platform.inspect(room)).missing == ("check-cannot-delete",)
    with pytest.raises(Refused, match="not_deletable"):
        await bot.platform.delete(room, theirs, key="a")


async def test_an_encrypted_room_and_a_replaced_one_are_noticed(bot: Bot, ana: MatrixPerson) -> None:
    room = await shared_room(bot, ana)
    await ana.set_state(room.chat, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
    assert "check-encrypted" in (await bot.platform.inspect(room)).missing
    answer = await ana.call("POST", f"/rooms/{room.chat}/upgrade", {"new_version": "11"})
    moved = RoomMoved(room, RoomRef("matrix", answer["replacement_room"]))
    await bot.until(lambda heard: moved in heard)


async def test_ordinary_limits_are_told_with_a_time_to_wait(limited_synapse: Synapse, person: MakePerson) -> None:
    bot = await make_bot(limited_synapse)
    ana = await person(limited_synapse, "Ana")
    await bot.start()
    room = await shared_room(bot, ana)

    async def burst() -> None:
        for number in range(40):
            await bot.platform.send(room, RichText(str(number)), reply_to=None, key=f"key-{number}")

    with pytest.raises(Throttled) as caught:
        await burst()
    assert 0 < caught.value.retry_after < 60
    await bot.stop()


async def test_an_outage_is_told_and_then_everything_goes_on(own_synapse: Synapse, person: MakePerson) -> None:
    bot = await make_bot(own_synapse)
    ana = await person(own_synapse, "Ana")
    await bot.start()
    room = await shared_room(bot, ana)
    await own_synapse.kill()
    with pytest.raises(Unreachable) as caught:
        await bot.platform.send(room, RichText("lost?"), reply_to=None, key="a")
    assert caught.value.applied_unknown is False or caught.value.code == "connection_lost"
    with pytest.raises(Unreachable):
        await bot.poll()
    await own_synapse.start()
    await bot.platform.send(room, RichText("not lost"), reply_to=None, key="a")
    await ana.say(room.chat, "we are back")
    assert await bot.until_text("we are back") == ["we are back"]
    await bot.stop()


@pytest.mark.parametrize("identifier", ["!abc:example.org", "!abc:[::1]:8448", "!5Fd_x-9fVbV4v7kq0u3P0ZzE7m0n6bQ"])
def test_room_ids_of_all_versions_are_taken(identifier: str) -> None:
    platform = MatrixPlatform.__new__(MatrixPlatform)
    assert platform.room(identifier) == RoomRef("matrix", identifier)


@pytest.mark.parametrize("identifier", ["#alias:example.org", "abc", "!", "!a b:example.org", "!a:b/../c", "-100123"])
def test_what_is_no_room_id_is_refused(identifier: str) -> None:
    platform = MatrixPlatform.__new__(MatrixPlatform)
    with pytest.raises(ValueError, match="room id"):
        platform.room(identifier)
