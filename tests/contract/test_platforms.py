"""What handlers.ports.Platform promises, in one suite for every platform: Telegram on the stand-in, Matrix on a real
Synapse, and the platforms in memory on which the use cases are tested, so that these do not promise more than is true.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, suppress
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from messages.errors import LoginRefused, PlatformError, Refused, RoomClosed, Unreachable
from messages.richtext import RichText, plain
from messages.types import (
    BotMembership,
    Button,
    Extras,
    FileRef,
    Incoming,
    Media,
    MessageEdited,
    Part,
    RawEvent,
    TextMessage,
)
from tests.contract.venues import POLL, Shown, Venue, fake_venue, matrix_venue, telegram_venue
from tests.usecases.gallery import picture


def place(name: str, request: pytest.FixtureRequest) -> AbstractAsyncContextManager[Venue]:
    """A room on this platform, not yet entered."""
    if name == "telegram":
        return telegram_venue()
    if name == "matrix":
        return matrix_venue(request.getfixturevalue("synapse"))
    return fake_venue(name.split(maxsplit=1)[0])


@pytest.fixture(params=["telegram", "matrix", "sign in memory", "letter in memory"])
def anywhere(request: pytest.FixtureRequest) -> AbstractAsyncContextManager[Venue]:
    """Every platform."""
    return place(request.param, request)


@pytest.fixture(params=["telegram", "matrix"])
def served(request: pytest.FixtureRequest) -> AbstractAsyncContextManager[Venue]:
    """Every platform behind which a server stands, that can be away and refuse."""
    return place(request.param, request)


@pytest.fixture
async def venue(anywhere: AbstractAsyncContextManager[Venue]) -> AsyncIterator[Venue]:
    """A room on each platform."""
    async with anywhere as found:
        yield found


@pytest.fixture
async def real(served: AbstractAsyncContextManager[Venue]) -> AsyncIterator[Venue]:
    """A room on each platform that can fail."""
    async with served as found:
        yield found


async def start(venue: Venue) -> str:
    """A cursor from which on the tests listen. The first poll of the ones in memory waits for something."""
    if not venue.real:
        return "0"
    return (await venue.platform.poll(None)).cursor


async def hear(venue: Venue, cursor: str, count: int) -> tuple[list[RawEvent], str]:
    """Poll until members did so many things; all events, and the cursor after them."""
    events: list[RawEvent] = []
    async with asyncio.timeout(20):
        while len(said(venue, events)) < count:
            batch = await venue.platform.poll(cursor)
            assert batch.gaps == ()
            events += batch.events
            cursor = batch.cursor
    return events, cursor


def said(venue: Venue, events: list[RawEvent]) -> list[Incoming]:
    """What members did; the bot's own joining aside."""
    decoded = (venue.platform.decode(event) for event in events)
    return [one for one in decoded if one is not None and not isinstance(one, BotMembership)]


def identities(events: list[RawEvent]) -> list[tuple[object, ...]]:
    """What the database tells events apart by."""
    return [(event.room, event.event_id, event.kind, event.stamp) for event in events]


async def test_it_knows_its_account_once_connected(venue: Venue) -> None:
    assert venue.platform.account
    assert len(venue.platform.capabilities.command_prefix) == 1


async def test_events_come_in_order_with_room_author_time_and_reply(venue: Venue) -> None:
    cursor = await start(venue)
    first = await venue.say("one")
    await venue.say("two", reply_to=first)
    await venue.say("three")
    events, _ = await hear(venue, cursor, 3)
    messages = [one for one in said(venue, events) if isinstance(one, TextMessage)]
    assert [one.body.text for one in messages] == ["one", "two", "three"]
    assert [one.reply_to for one in messages] == [None, first, None]
    for one in messages:
        assert one.room == venue.room
        assert one.author.account == venue.member()
        assert abs(datetime.now(UTC) - one.sent_at) < timedelta(minutes=1)


async def test_an_old_cursor_gives_the_same_events_until_a_newer_one_confirms_them(venue: Venue) -> None:
    cursor = await start(venue)
    await venue.say("one")
    await venue.say("two")
    events, _ = await hear(venue, cursor, 2)
    again, later = await hear(venue, cursor, 2)
    assert identities(again)[: len(events)] == identities(events), "as after a crash before it was stored"
    await venue.say("three")
    following, _ = await hear(venue, later, 1)
    assert [one.body.text for one in said(venue, following) if isinstance(one, TextMessage)] == ["three"]


async def test_an_edit_names_the_message_it_edits_and_each_edit_is_an_event(venue: Venue) -> None:
    cursor = await start(venue)
    event_id = await venue.say("one")
    await venue.edit_own(event_id, "two")
    await venue.edit_own(event_id, "three")
    events, _ = await hear(venue, cursor, 3)
    edits = [one for one in said(venue, events) if isinstance(one, MessageEdited)]
    assert [(one.event_id, one.body.text) for one in edits] == [(event_id, "two"), (event_id, "three")]
    assert len(set(identities(events))) == len(events)


async def test_what_the_bot_wrote_is_of_no_interest_to_it(venue: Venue) -> None:
    cursor = await start(venue)
    event_id = await venue.platform.send(venue.room, plain("from the bot"), reply_to=None, key="k1")
    await venue.platform.edit(venue.room, event_id, plain("from the bot, again"), key="k2")
    await venue.platform.delete(venue.room, event_id, key="k3")
    await venue.say("from a member")
    events, _ = await hear(venue, cursor, 1)
    (only,) = said(venue, events)
    assert isinstance(only, TextMessage)
    assert only.body.text == "from a member"


async def test_a_message_is_sent_as_a_reply_edited_and_deleted(venue: Venue) -> None:
    target = await venue.say("what do you think?")
    event_id = await venue.platform.send(venue.room, plain("well…"), reply_to=target, key="k1")
    assert await venue.shown() == [Shown(event_id, "well…", target)]
    await venue.platform.edit(venue.room, event_id, plain("much!"), key="k2")
    assert await venue.shown() == [Shown(event_id, "much!", target)]
    await venue.platform.delete(venue.room, event_id, key="k3")
    assert await venue.shown() == []


async def test_a_reply_to_something_gone_is_sent_all_the_same(venue: Venue) -> None:
    target = await venue.say("soon gone")
    await venue.remove(target)
    await venue.platform.send(venue.room, plain("an answer"), reply_to=target, key="k1")
    await venue.platform.send(venue.room, plain("another"), reply_to="no such event", key="k2")
    assert [one.text for one in await venue.shown()] == ["an answer", "another"]


async def test_an_equal_edit_is_done(venue: Venue) -> None:
    event_id = await venue.platform.send(venue.room, plain("words"), reply_to=None, key="k1")
    await venue.platform.edit(venue.room, event_id, plain("words"), key="k2")
    await venue.platform.edit(venue.room, event_id, plain("words"), key="k2")
    assert [one.text for one in await venue.shown()] == ["words"]


async def test_deleting_again_or_what_a_member_deleted_is_done(venue: Venue) -> None:
    first = await venue.platform.send(venue.room, plain("one"), reply_to=None, key="k1")
    second = await venue.platform.send(venue.room, plain("two"), reply_to=None, key="k2")
    await venue.platform.delete(venue.room, first, key="k3")
    await venue.platform.delete(venue.room, first, key="k3")
    await venue.platform.delete(venue.room, first, key="k4")
    await venue.remove(second)
    await venue.platform.delete(venue.room, second, key="k5")
    assert await venue.shown() == []


async def test_the_same_key_sends_once_where_the_platform_promises_it(venue: Venue) -> None:
    ids = [await venue.platform.send(venue.room, plain("words"), reply_to=None, key="same") for _ in range(2)]
    once = venue.platform.capabilities.idempotent_sends
    assert len(set(ids)) == (1 if once else 2)
    assert len(await venue.shown()) == (1 if once else 2)


async def test_turns_come_to_all_and_what_is_urgent_has_one_while_bulk_is_in_the_air(venue: Venue) -> None:
    platform, room = venue.platform, venue.room
    async with asyncio.timeout(10):
        with await platform.turn(room, bulk=True):
            with await platform.turn(room):
                await platform.send(room, plain("urgent"), reply_to=None, key="k1")
            await platform.send(room, plain("bulk"), reply_to=None, key="k2")
        with suppress(RuntimeError), await platform.turn(room, bulk=True):
            raise RuntimeError("what fails has used its turn, too")
        with await platform.turn(room, bulk=True):
            await platform.send(room, plain("more"), reply_to=None, key="k3")
    assert [one.text for one in await venue.shown()] == ["urgent", "bulk", "more"]


@pytest.mark.parametrize("character", ["x", "é", "🎉", "<", '"'])
async def test_what_fits_is_taken_also_as_an_edit(venue: Venue, character: str) -> None:
    low, high = 1, 100_000
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if venue.platform.fits(plain(character * middle)) else (low, middle)
    longest = plain(character * low)
    event_id = await venue.platform.send(venue.room, plain("short"), reply_to=None, key="k1")
    await venue.platform.send(venue.room, longest, reply_to=event_id, key="k2")
    await venue.platform.edit(venue.room, event_id, longest, key="k3")
    assert [len(one.text) for one in await venue.shown()] == [low, low]
    assert not venue.platform.fits(RichText(""))


async def test_rights_are_those_of_the_room(venue: Venue) -> None:
    assert await venue.platform.is_admin(venue.room, venue.admin())
    assert not await venue.platform.is_admin(venue.room, venue.member())
    assert not await venue.platform.is_admin(venue.room, "nobody at all")


async def test_inspection_finds_nothing_missing(venue: Venue) -> None:
    state = await venue.platform.inspect(venue.room)
    assert state.present
    assert state.missing == ()


@pytest.mark.parametrize("identifier", ["", "somewhere", "#alias:example.org", "0", "12 34", "-", "/7"])
def test_what_names_no_room_is_refused(identifier: str) -> None:
    from bot.matrix.adapter import MatrixPlatform
    from bot.telegram.adapter import TelegramPlatform
    from tests.contract.venues import Kept

    matrix = MatrixPlatform("http://127.0.0.1:9", "@bot:example.org", session_store=Kept())
    for platform in (TelegramPlatform("1:x"), matrix):
        with pytest.raises(ValueError, match=r"\w"):
            platform.room(identifier)


@pytest.mark.parametrize("event_id", ["", "nonsense", "-1", "0", "9999999999", "$x/../y", "$ö:%2F"])
async def test_ids_that_make_no_sense_are_refusals_not_crashes(real: Venue, event_id: str) -> None:
    with suppress(PlatformError):
        await real.platform.delete(real.room, event_id, key="k1")
    with pytest.raises(Refused):
        await real.platform.edit(real.room, event_id, plain("words"), key="k2")
    await real.platform.send(real.room, plain("words"), reply_to=event_id, key="k3")
    assert [one.text for one in await real.shown()] == ["words"]


async def test_a_wrong_password_or_token_is_a_refused_login(real: Venue) -> None:
    stranger = real.stranger()
    with pytest.raises(LoginRefused):
        await stranger.connect()
    await stranger.close()


async def test_a_server_that_is_away_is_unreachable_and_then_all_goes_on(real: Venue) -> None:
    cursor = await start(real)
    event_id = await real.platform.send(real.room, plain("before"), reply_to=None, key="k1")
    await real.away(away=True)
    body = plain("meanwhile")
    attempts = (
        lambda: real.platform.poll(cursor),
        lambda: real.platform.send(real.room, body, reply_to=None, key="k2"),
        lambda: real.platform.edit(real.room, event_id, body, key="k3"),
        lambda: real.platform.delete(real.room, event_id, key="k4"),
        lambda: real.platform.is_admin(real.room, real.member()),
        lambda: real.platform.inspect(real.room),
        real.platform.connect,
    )
    for attempt in attempts:
        with pytest.raises(Unreachable):
            await attempt()
    await real.away(away=False)
    await real.platform.connect()
    async with asyncio.timeout(POLL / 2):  # so that /health need not wait for something to happen
        await real.platform.poll(cursor)
    await real.platform.send(real.room, body, reply_to=None, key="k2")
    await real.say("after")
    events, _ = await hear(real, cursor, 1)
    assert [one.body.text for one in said(real, events) if isinstance(one, TextMessage)] == ["after"]
    assert [one.text for one in await real.shown()] == ["before", "meanwhile"]


async def test_a_room_that_put_the_bot_out_is_closed(real: Venue) -> None:
    await real.put_out()
    with pytest.raises(RoomClosed):
        await real.platform.send(real.room, plain("still there?"), reply_to=None, key="k1")
    assert not (await real.platform.inspect(real.room)).present


def medium(folder: Path, shade: int) -> Media:
    """A photo from elsewhere, as it lies on this machine."""
    path = folder / f"{shade}.jpg"
    path.write_bytes(picture(shade, "JPEG"))
    file = FileRef("photo", f"elsewhere-{shade}", mime="image/jpeg", size=path.stat().st_size)
    return Media("elsewhere", file, str(path))


async def test_a_medium_is_shown_with_its_text_and_again_without_its_bytes_where_it_is_held(
    venue: Venue, tmp_path: Path
) -> None:
    media, platform = medium(tmp_path, 1), venue.platform
    extras = Extras(media=media)
    assert not platform.holds(media)
    event_id = await platform.send(venue.room, plain("look"), reply_to=None, key="k1", extras=extras)
    await platform.edit(venue.room, event_id, plain("look again"), key="k2", extras=Extras(captioned=True))
    assert [one.text for one in await venue.shown()] == ["look again"]
    if not venue.real:
        return
    assert platform.holds(media)
    held = Extras(media=Media("elsewhere", media.file))
    await platform.send(venue.room, plain("once more"), reply_to=None, key="k3", extras=held)
    platform.forget(media)
    assert not platform.holds(media)
    with pytest.raises(Refused):
        await platform.send(venue.room, plain("and more"), reply_to=None, key="k4", extras=held)
    assert [one.text for one in await venue.shown()] == ["look again", "once more"]


async def test_an_album_is_one_event_for_each_of_its_media(venue: Venue, tmp_path: Path) -> None:
    if venue.platform.capabilities.albums < 2:
        pytest.skip("media go one by one there")
    items = [Part(plain(text), Extras(media=medium(tmp_path, n))) for n, text in enumerate(("one", "two"), 1)]
    ids = await venue.platform.send_album(venue.room, items, reply_to=None, key="k1")
    assert [(one.id, one.text) for one in await venue.shown()] == list(zip(ids, ("one", "two"), strict=True))


async def test_a_file_that_is_nowhere_is_refused(real: Venue) -> None:
    into = BytesIO()
    for identity in ("", "nonsense", "mxc://passerelle.test/nothing", "../../etc/passwd"):
        with pytest.raises(Refused):
            await real.platform.fetch(FileRef("photo", identity), into)
    assert into.getvalue() == b""


async def test_reactions_of_the_bot_are_set_and_taken_back(venue: Venue) -> None:
    target = await venue.say("what do you think?")
    held = await venue.platform.set_reactions(venue.room, target, ["\U0001f44d"], {}, key="k1")
    assert list(held) == ["\U0001f44d"]
    again = await venue.platform.set_reactions(venue.room, target, ["\U0001f44d"], held, key="k2")
    assert dict(again) == dict(held)
    assert dict(await venue.platform.set_reactions(venue.room, target, [], again, key="k3")) == {}


async def test_buttons_are_replaced_and_the_text_stays(venue: Venue) -> None:
    if not venue.platform.capabilities.buttons:
        pytest.skip("there are no buttons")
    event_id = await venue.platform.send(venue.room, plain("choose"), reply_to=None, key="k1")
    await venue.platform.set_buttons(venue.room, event_id, ((Button("yes", "x:yes"),),), key="k2")
    await venue.platform.set_buttons(venue.room, event_id, (), key="k3")
    assert [one.text for one in await venue.shown()] == ["choose"]


async def test_a_pin_is_set_and_taken_away_and_doing_it_again_is_done(venue: Venue) -> None:
    target = await venue.say("remember this")
    for number, on in enumerate((True, True, False, False)):
        await venue.platform.pin(venue.room, target, on, key=f"k{number}")


async def test_a_poll_that_is_gone_counts_as_ended(venue: Venue) -> None:
    event_id = await venue.platform.send(venue.room, plain("no poll"), reply_to=None, key="k1")
    await venue.platform.delete(venue.room, event_id, key="k2")
    await venue.platform.close_poll(venue.room, event_id, key="k3")


async def test_who_has_no_picture_has_none(venue: Venue) -> None:
    assert await venue.platform.avatar(venue.member(), venue.room) is None
    assert await venue.platform.avatar("nobody", venue.room) is None


async def test_a_picture_is_kept_where_profiles_have_one(venue: Venue, tmp_path: Path) -> None:
    media = medium(tmp_path, 3)
    if venue.platform.capabilities.profiles:
        assert await venue.platform.keep(media.path, "image/jpeg")
    elif venue.real:
        with pytest.raises(Refused):
            await venue.platform.keep(media.path, "image/jpeg")


async def test_leaving_is_done_once_and_again(real: Venue) -> None:
    await real.platform.leave(real.room)
    await real.platform.leave(real.room)
    assert not (await real.platform.inspect(real.room)).present


async def test_a_room_is_made_or_refused_as_unsupported(real: Venue) -> None:
    try:
        made = await real.platform.open_room("A topic", None, [])
    except Refused as error:
        code = error.code
    else:
        code = "unsupported" if not (await real.platform.inspect(made)).present else "made"
    assert code == ("made" if real.platform.capabilities.profiles else "unsupported")
