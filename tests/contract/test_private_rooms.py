"""What every platform promises for a private chat with the bot, the same for Telegram's and for Matrix's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from urllib.parse import urlsplit

import pytest

from messages.richtext import plain
from messages.types import Button, Command, Extras, File, RawEvent, TextMessage
from tests.contract.venues import PrivateVenue, matrix_private_venue, telegram_private_venue, telegram_venue

YES_NO = ((Button("Yes", data="yes"), Button("No", data="no")), (Button("Why?", url="https://example.org/why"),))


@pytest.fixture(params=["telegram", "matrix"])
def somewhere(request: pytest.FixtureRequest) -> AbstractAsyncContextManager[PrivateVenue]:
    """Ana's private chat on each platform, not yet entered."""
    if request.param == "telegram":
        return telegram_private_venue()
    return matrix_private_venue(request.getfixturevalue("synapse"))


@pytest.fixture
async def private(somewhere: AbstractAsyncContextManager[PrivateVenue]) -> AsyncIterator[PrivateVenue]:
    """Ana's private chat on each platform."""
    async with somewhere as found:
        yield found


async def hear(private: PrivateVenue, *texts: str) -> list[RawEvent]:
    """Have Ana write, one text after the other; her events."""
    cursor = (await private.platform.poll(None)).cursor
    ids = [await private.say(text) for text in texts]
    events: dict[str, RawEvent] = {}
    async with asyncio.timeout(20):
        while not set(ids) <= set(events):
            batch = await private.platform.poll(cursor)
            cursor = batch.cursor
            events |= {event.event_id: event for event in batch.events}
    return [events[one] for one in ids]


async def test_what_is_said_in_private_is_marked_as_private(private: PrivateVenue) -> None:
    (event,) = await hear(private, "between us")
    assert event.private
    assert event.room == private.room
    message = private.platform.decode(event)
    assert isinstance(message, TextMessage)
    assert (message.author.account, message.body.text) == (private.member(), "between us")
    assert message.author.handle


async def test_what_is_said_in_a_group_is_not_private() -> None:
    async with telegram_venue() as venue:
        await venue.say("to all")
        (event,) = (await venue.platform.poll(None)).events
        assert not event.private


async def test_a_command_has_its_argument(private: PrivateVenue) -> None:
    prefix = private.platform.capabilities.command_prefix
    start, bare = [private.platform.decode(e) for e in await hear(private, f"{prefix}start p-7_x", f"{prefix}help")]
    assert isinstance(start, Command)
    assert (start.name, start.arguments) == ("start", "p-7_x")
    assert isinstance(bare, Command)
    assert (bare.name, bare.arguments) == ("help", "")


async def test_extras_that_a_platform_does_not_have_are_left_out(private: PrivateVenue) -> None:
    platform, extras = private.platform, Extras(keyboard=YES_NO, reactions=("👍",))
    event_id = await platform.send(private.room, plain("Well?"), reply_to=None, key="k1", extras=extras)
    await platform.edit(private.room, event_id, plain("Really?"), key="k2", extras=extras)
    (shown,) = await private.shown()
    assert shown.id == event_id
    assert shown.text.startswith("Really?")


async def test_a_file_has_the_text_as_its_caption(private: PrivateVenue) -> None:
    file = File("fête.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    platform = private.platform
    event_id = await platform.send(private.room, plain("The day"), reply_to=None, key="k", extras=Extras(file=file))
    (shown,) = await private.shown()
    assert (shown.id, shown.text) == (event_id, "The day")


async def test_an_answer_to_a_button_that_nobody_waits_for_is_done(private: PrivateVenue) -> None:
    for event_id in ("0", "no such event", ""):
        await private.platform.answer_button(event_id, "noted", alert=True)


async def test_there_is_an_address_that_leads_to_the_bot(private: PrivateVenue) -> None:
    for start in ("", "practice-7"):
        address = urlsplit(private.platform.doorway(start))
        assert (address.scheme, bool(address.netloc)) == ("https", True)
