"""Buttons work as people and bots know them: what is shown can be pressed, what is gone only by a client that lags."""

from __future__ import annotations

from typing import Any

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.sandbox.telegram import Message
from bot.sandbox.telegram.presses import ShownButton
from tests.contract.telegram_standin.stage import Stage


def keyboard(*rows: dict[str, str]) -> InlineKeyboardMarkup:
    """Rows of label and callback data."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row.items()] for row in rows]
    )


async def ask(stage: Stage, markup: InlineKeyboardMarkup) -> Message:
    """A question of the bot's in the person's private chat, as people see it."""
    stage.person.start(stage.account)
    sent = await stage.client.send_message(stage.person.id, "well?", reply_markup=markup)
    found = stage.server.private_room(stage.account, stage.person).find(sent.message_id)
    assert found is not None
    return found


async def queries(stage: Stage) -> list[telegram.CallbackQuery]:
    return [update.callback_query for update in await stage.client.get_updates() if update.callback_query]


async def test_the_buttons_below_a_message_are_those_of_its_last_edit(stage: Stage) -> None:
    asked = await ask(stage, keyboard({"Yes": "y", "No": "n"}, {"Later": "l"}))
    assert asked.buttons == [[ShownButton("Yes", "y"), ShownButton("No", "n")], [ShownButton("Later", "l")]]
    at = (stage.person.id, asked.message_id)
    await stage.client.edit_message_text("well??", *at, reply_markup=keyboard({"Sure": "s"}))
    assert asked.buttons == [[ShownButton("Sure", "s")]]
    await stage.client.edit_message_reply_markup(*at, reply_markup=keyboard({"Maybe": "m"}))
    assert (asked.text, asked.buttons) == ("well??", [[ShownButton("Maybe", "m")]])
    with pytest.raises(BadRequest, match="not modified"):
        await stage.client.edit_message_reply_markup(*at, reply_markup=keyboard({"Maybe": "m"}))
    body = {"chat_id": at[0], "message_id": at[1], "text": "done", "reply_markup": {"inline_keyboard": []}}
    assert (await stage.call("editMessageText", body))[0] == 200
    assert asked.buttons == []


async def test_an_edit_that_brings_no_keyboard_takes_it_away(stage: Stage) -> None:
    asked = await ask(stage, keyboard({"Yes": "y"}))
    await stage.client.edit_message_text("done", stage.person.id, asked.message_id)
    assert asked.buttons == []


async def test_a_press_tells_the_bot_who_where_and_what(stage: Stage) -> None:
    asked = await ask(stage, keyboard({"Yes": "y"}))
    press = stage.person.press_label(asked, "Yes")
    (query,) = await queries(stage)
    assert (query.id, query.data, query.from_user.id) == (press.id, "y", stage.person.id)
    assert isinstance(query.message, telegram.Message)
    assert query.message.chat.type == "private"
    assert query.message.reply_markup == keyboard({"Yes": "y"})
    assert await query.answer("noted", show_alert=True)
    assert (press.text, press.alert) == ("noted", True)


async def test_a_button_that_is_not_there_any_more_can_only_be_pressed_by_a_client_that_lags(stage: Stage) -> None:
    asked = await ask(stage, keyboard({"Yes": "y"}))
    await stage.client.edit_message_text("next?", stage.person.id, asked.message_id, reply_markup=keyboard({"Go": "g"}))
    with pytest.raises(LookupError):
        stage.person.press(asked, "y")
    with pytest.raises(LookupError):
        stage.person.press_label(asked, "Yes")
    stage.person.press(asked, "y", stale=True)
    (query,) = await queries(stage)
    assert isinstance(query.message, telegram.Message)
    assert (query.data, query.message.text) == ("y", "next?"), "the server shows the message as it is now"


async def test_a_press_below_a_deleted_message_says_only_where_it_was(stage: Stage) -> None:
    asked = await ask(stage, keyboard({"Yes": "y"}))
    await stage.client.delete_message(stage.person.id, asked.message_id)
    with pytest.raises(LookupError):
        stage.person.press(asked, "y")
    stage.person.press(asked, "y", stale=True)
    (query,) = await queries(stage)
    assert query.message is not None
    assert not query.message.is_accessible
    assert (query.message.chat.id, query.message.message_id) == (stage.person.id, asked.message_id)


async def test_only_who_is_there_can_press(stage: Stage) -> None:
    asked = await ask(stage, keyboard({"Yes": "y"}))
    with pytest.raises(PermissionError):
        stage.server.add_person("Ben").press(asked, "y")
    with pytest.raises(TypeError):
        stage.person.press(stage.person.say(stage.group, "no bot's"), "y")


async def test_a_press_is_answered_within_fifteen_seconds_by_its_bot(stage: Stage) -> None:
    press = stage.person.press(await ask(stage, keyboard({"Yes": "y"})), "y")
    now = stage.server.now()
    stage.server.now = lambda: now + 16
    for identity in (press.id, "999", "x"):
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await stage.client.answer_callback_query(identity, "late")
    stage.server.now = lambda: now + 14
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await stage.client.answer_callback_query(press.id, "x" * 201)
    assert await stage.client.answer_callback_query(press.id, "x" * 200)


@pytest.mark.parametrize(
    ("button", "refusal"),
    [
        ({"text": "a", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "url": "nowhere"}, "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        ({"text": "a"}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ],
)
async def test_one_bad_button_costs_the_message(stage: Stage, button: dict[str, str], refusal: str) -> None:
    stage.person.start(stage.account)
    body = {"chat_id": stage.person.id, "text": "a", "reply_markup": {"inline_keyboard": [[button]]}}
    status, answer = await stage.call("sendMessage", body)
    assert (status, answer["description"]) == (400, f"Bad Request: {refusal}")


async def test_buttons_beyond_twelve_in_a_row_or_without_a_label_vanish_unsaid(stage: Stage) -> None:
    stage.person.start(stage.account)
    buttons: list[Any] = [{"text": "\u202e", "callback_data": "x"}]
    buttons += [{"text": str(number), "callback_data": "x"} for number in range(13)]
    body = {"chat_id": stage.person.id, "text": "a", "reply_markup": {"inline_keyboard": [buttons]}}
    _, answer = await stage.call("sendMessage", body)
    (row,) = answer["result"]["reply_markup"]["inline_keyboard"]
    assert [one["text"] for one in row] == [str(number) for number in range(12)]


async def test_a_link_starts_the_bot_with_its_payload_even_where_it_was_blocked(stage: Stage) -> None:
    room = stage.server.private_room(stage.account, stage.person)
    stage.person.block(stage.account)
    said = stage.person.follow("https://t.me/bridge_bot?start=p-7_x")
    assert (said.text, room.blocked) == ("/start p-7_x", False)
    assert stage.person.follow("https://t.me/Bridge_Bot").text == "/start"
    for wrong in ("https://t.me/other_bot", "https://example.org", "https://t.me/bridge_bot?start=a b"):
        with pytest.raises(LookupError):
            stage.person.follow(wrong)
    with pytest.raises(ValueError, match="payload"):
        stage.person.start(stage.account, "x" * 65)


async def test_a_bot_cannot_write_first_nor_to_those_who_left(stage: Stage) -> None:
    async def refusal() -> str:
        _, answer = await stage.call("sendMessage", {"chat_id": stage.person.id, "text": "hello"})
        return str(answer.get("description"))

    assert await refusal() == "Forbidden: bot can't initiate conversation with a user"
    stage.person.start(stage.account)
    stage.person.block(stage.account)
    assert await refusal() == "Forbidden: bot was blocked by the user"
    stage.person.unblock(stage.account)
    stage.person.deactivated = True
    assert await refusal() == "Forbidden: user is deactivated"
