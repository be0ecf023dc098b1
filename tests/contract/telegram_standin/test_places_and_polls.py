"""A bot's places, cards, dice and polls: what people see, and what the server refuses."""

from __future__ import annotations

from typing import Any

import pytest
import telegram
from telegram.error import BadRequest

from tests.contract.telegram_standin.stage import Stage


async def test_a_bot_s_live_location_moves_and_stops(stage: Stage) -> None:
    chat, bot = stage.group.id, stage.client
    sent = await bot.send_location(chat, 10.5, 20.5, live_period=600, heading=90)
    assert sent.location is not None
    assert (sent.location.latitude, sent.location.live_period, sent.location.heading) == (10.5, 600, 90)
    await bot.edit_message_live_location(chat, sent.message_id, latitude=11, longitude=21)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_live_location(chat, sent.message_id, latitude=11, longitude=21)
    stopped = await bot.stop_message_live_location(chat, sent.message_id)
    assert isinstance(stopped, telegram.Message)
    assert stopped.location is not None
    assert (stopped.location.latitude, stopped.location.live_period) == (11, None)
    with pytest.raises(BadRequest, match="no live location"):
        await bot.stop_message_live_location(chat, sent.message_id)
    late = await bot.send_location(chat, 1, 2, live_period=60)
    now = stage.server.now()
    stage.server.now = lambda: now + 61
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_live_location(chat, late.message_id, latitude=1, longitude=3)


@pytest.mark.parametrize(
    ("method", "body", "refusal"),
    [
        ("sendLocation", {"latitude": 91, "longitude": 0}, "invalid location specified"),
        ("sendLocation", {"latitude": 0, "longitude": 0, "live_period": 59}, "wrong live location period specified"),
        ("sendVenue", {"latitude": 0, "longitude": 0, "title": " ", "address": "x"}, "VENUE_TITLE_EMPTY"),
        ("sendContact", {"phone_number": "", "first_name": "x"}, 'parameter "phone_number" is required'),
        ("sendDice", {"emoji": "🎈"}, "EMOTICON_INVALID"),
        ("sendPoll", {"question": "Q", "options": [{"text": "a"}]}, "poll must have at least 2 option"),
        (
            "sendPoll",
            {"question": "Q", "options": [{"text": "a"}] * 13},
            "poll can't have more than 12 options",
        ),
        ("sendPoll", {"question": " ", "options": [{"text": "a"}] * 2}, "poll question must be non-empty"),
        ("sendPoll", {"question": "Q", "options": [{"text": "a"}, {"text": ""}]}, "poll options must be non-empty"),
        (
            "sendPoll",
            {"question": "Q" * 301, "options": [{"text": "a"}] * 2},
            "poll question length must not exceed 300",
        ),
        (
            "sendPoll",
            {"question": "Q", "options": [{"text": "a" * 101}] * 2},
            "poll options length must not exceed 100",
        ),
    ],
)
async def test_what_cannot_be_sent(stage: Stage, method: str, body: dict[str, Any], refusal: str) -> None:
    status, answer = await stage.call(method, {"chat_id": stage.group.id, **body})
    assert (status, answer["description"]) == (400, f"Bad Request: {refusal}")
    assert stage.group.messages == []


async def test_venues_cards_and_dice_are_seen(stage: Stage) -> None:
    chat, bot = stage.group.id, stage.client
    venue = await bot.send_venue(chat, 1, 2, "The hall", "1, Main street")
    card = await bot.send_contact(chat, "+3312", "Léa", last_name="M.")
    dice = await bot.send_dice(chat, emoji="🏀")
    assert venue.venue is not None
    assert card.contact is not None
    assert dice.dice is not None
    assert (venue.venue.title, venue.location) == ("The hall", venue.venue.location)
    assert (card.contact.phone_number, card.contact.last_name) == ("+3312", "M.")
    assert 1 <= dice.dice.value <= 5
    with pytest.raises(BadRequest, match=r"(?i)no text in the message"):
        await bot.edit_message_text("x", chat, venue.message_id)


@pytest.mark.parametrize(
    ("permission", "words"),
    [("can_send_messages", "locations"), ("can_send_polls", "polls"), ("can_send_other_messages", "dice")],
)
async def test_permissions_hold_here_too(stage: Stage, permission: str, words: str) -> None:
    stage.group.allow(**{permission: False})
    sending = {
        "locations": stage.client.send_location(stage.group.id, 1, 2),
        "polls": stage.client.send_poll(stage.group.id, "Q", ["a", "b"]),
        "dice": stage.client.send_dice(stage.group.id),
    }
    wanted = sending.pop(words)
    for other in sending.values():
        other.close()
    with pytest.raises(BadRequest, match=f"(?i)not enough rights to send {words} to the chat"):
        await wanted


async def test_a_bot_counts_the_votes_in_its_own_poll_and_sees_who_if_it_is_not_anonymous(stage: Stage) -> None:
    sent = await stage.client.send_poll(stage.group.id, "Tea?", ["yes", "no"], is_anonymous=False)
    hidden = await stage.client.send_poll(stage.group.id, "Coffee?", ["yes", "no"])
    open_poll, secret = stage.group.messages
    stage.person.vote(open_poll, 1)
    stage.person.vote(secret, 0)
    stage.person.vote(open_poll)
    updates = await stage.updates()
    answers = [update["poll_answer"] for update in updates if "poll_answer" in update]
    assert [(one["user"]["id"], one["option_ids"]) for one in answers] == [
        (stage.person.id, [1]),
        (stage.person.id, []),
    ]
    polls = [update["poll"] for update in updates if "poll" in update]
    assert [[option["voter_count"] for option in poll["options"]] for poll in polls] == [[0, 1], [1, 0], [0, 0]]
    assert sent.poll is not None
    assert hidden.poll is not None
    assert [poll["id"] for poll in polls] == [sent.poll.id, hidden.poll.id, sent.poll.id]
    with pytest.raises(ValueError, match="no such vote"):
        stage.person.vote(secret, 0, 1)


async def test_only_a_bot_s_own_open_poll_is_stopped(stage: Stage) -> None:
    chat = stage.group.id
    theirs = stage.person.send_poll(stage.group, "When?", ["a", "b"])
    text = await stage.client.send_message(chat, "no poll")
    mine = await stage.client.send_poll(chat, "Tea?", ["yes", "no"])
    for number, refusal in (
        (theirs.message_id, "can't be stopped"),
        (text.message_id, "message is not a poll"),
        (999, "message with poll to stop not found"),
    ):
        with pytest.raises(BadRequest, match=f"(?i){refusal}"):
            await stage.client.stop_poll(chat, number)
    closed = await stage.client.stop_poll(chat, mine.message_id)
    assert closed.is_closed
    assert stage.group.messages[-1].extra["poll"]["is_closed"]
    with pytest.raises(BadRequest, match=r"(?i)poll has already been closed"):
        await stage.client.stop_poll(chat, mine.message_id)
