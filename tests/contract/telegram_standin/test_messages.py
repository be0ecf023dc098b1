"""Replies, edits, deletions, copies, buttons and reactions follow Telegram's rights and wording."""

from __future__ import annotations

import pytest
import telegram
from telegram.error import BadRequest

from tests.contract.telegram_standin.stage import Stage


async def test_a_reply_shows_its_target_and_a_missing_one_is_refused_unless_allowed(stage: Stage) -> None:
    asked = stage.person.say(stage.group, "who comes?")
    answer = await stage.client.send_message(stage.group.id, "I do", reply_to_message_id=asked.message_id)
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.text == "who comes?"
    assert stage.group.messages[-1].reply_to == asked.message_id
    stage.person.delete(asked)
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await stage.client.send_message(stage.group.id, "I do", reply_to_message_id=asked.message_id)
    alone = await stage.client.send_message(
        stage.group.id, "I do", reply_to_message_id=asked.message_id, allow_sending_without_reply=True
    )
    assert alone.reply_to_message is None


async def test_edits_need_an_own_message_that_is_there_and_something_new(stage: Stage) -> None:
    chat, mine = stage.group.id, await stage.client.send_message(stage.group.id, "one")
    edited = await stage.client.edit_message_text("two", chat, mine.message_id)
    assert isinstance(edited, telegram.Message)
    assert (edited.text, edited.edit_date is not None) == ("two", True)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await stage.client.edit_message_text("two ", chat, mine.message_id)
    bold = telegram.MessageEntity("bold", 0, 3)
    assert await stage.client.edit_message_text("two", chat, mine.message_id, entities=[bold])
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await stage.client.edit_message_text("x", chat, stage.person.say(stage.group, "theirs").message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await stage.client.edit_message_text("x", chat, 999)
    assert [(m.text, m.edited) for m in stage.group.messages] == [("two", True), ("theirs", False)]


async def test_deleting_others_messages_takes_the_right_and_old_ones_too(stage: Stage) -> None:
    chat, theirs = stage.group.id, stage.person.say(stage.group, "theirs")
    mine = await stage.client.send_message(chat, "mine")
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await stage.client.delete_message(chat, theirs.message_id)
    now = stage.server.now()
    stage.server.now = lambda: now + 49 * 3600
    with pytest.raises(BadRequest, match="can't be deleted for everyone"):
        await stage.client.delete_message(chat, mine.message_id)
    stage.group.promote(stage.account, can_delete_messages=False)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await stage.client.delete_message(chat, theirs.message_id)
    stage.group.promote(stage.account)
    assert await stage.client.delete_messages(chat, [theirs.message_id, mine.message_id, 999])
    assert stage.group.messages == []
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await stage.client.delete_message(chat, mine.message_id)


async def test_copies_forwards_buttons_and_reactions(stage: Stage) -> None:
    chat, theirs = stage.group.id, stage.person.say(stage.group, "hello")
    forwarded = await stage.client.forward_message(chat, chat, theirs.message_id)
    assert isinstance(forwarded.forward_origin, telegram.MessageOriginUser)
    copied = await stage.client.copy_message(chat, chat, theirs.message_id)
    assert stage.group.messages[-1].message_id == copied.message_id
    assert await stage.client.set_message_reaction(chat, theirs.message_id, "👍")
    with pytest.raises(BadRequest, match=r"(?i)reaction_invalid"):
        await stage.client.set_message_reaction(chat, theirs.message_id, "🧱")
    keyboard = telegram.InlineKeyboardMarkup.from_button(telegram.InlineKeyboardButton("yes", callback_data="y"))
    asked = await stage.client.send_message(chat, "well?", reply_markup=keyboard)
    found = stage.group.find(asked.message_id)
    assert found is not None
    press = stage.person.press(found, "y")
    query = (await stage.client.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "y"
    assert await stage.client.answer_callback_query(query.id, "noted")
    assert press.answer is not None
    assert press.answer["text"] == "noted"
