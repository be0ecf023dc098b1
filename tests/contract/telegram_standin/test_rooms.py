"""Groups, topics, private chats and migrations look and refuse as on Telegram."""

from __future__ import annotations

import pytest
import telegram
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken

from bot.sandbox.telegram import BotAccount, Pace
from tests.contract.telegram_standin.stage import Stage


async def test_a_bot_put_out_learns_of_it_and_may_not_write(stage: Stage) -> None:
    stage.group.kick(stage.account)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await stage.client.send_message(stage.group.id, "still here")
    stage.group.add(stage.account)
    states = [u["my_chat_member"]["new_chat_member"]["status"] for u in await stage.updates() if "my_chat_member" in u]
    assert states == ["kicked", "member"]
    await stage.client.leave_chat(stage.group.id)
    with pytest.raises(Forbidden, match="bot is not a member"):
        await stage.client.send_message(stage.group.id, "gone")
    other = stage.server.add_group("Elsewhere")
    with pytest.raises(BadRequest, match="Chat not found"):
        await stage.client.send_message(other.id, "hello")


async def test_a_group_that_became_a_supergroup_says_where_it_went(stage: Stage) -> None:
    old = stage.server.add_group("Small", kind="group", members=[stage.account, stage.person])
    sent = await stage.client.send_message(old.id, "before")
    heir = old.migrate()
    moves = [u["message"] for u in await stage.updates()]
    assert (moves[0]["chat"]["id"], moves[0]["migrate_to_chat_id"]) == (old.id, heir.id)
    assert (moves[1]["chat"]["id"], moves[1]["migrate_from_chat_id"]) == (heir.id, old.id)
    for attempt in (
        stage.client.send_message(old.id, "after"),
        stage.client.edit_message_text("after", old.id, sent.message_id),
    ):
        with pytest.raises(ChatMigrated) as moved:
            await attempt
        assert moved.value.new_chat_id == heir.id
    assert await stage.client.send_message(heir.id, "after")


async def test_private_chats_begin_with_the_person(stage: Stage) -> None:
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await stage.client.send_message(stage.person.id, "hello")
    stage.person.start(stage.account, "deep-link")
    update = (await stage.updates())[-1]["message"]
    assert (update["chat"]["id"], update["chat"]["type"]) == (stage.person.id, "private")
    assert update["text"] == "/start deep-link"
    assert (await stage.client.send_message(stage.person.id, "hello")).chat.first_name == "Ana"
    stage.person.block(stage.account)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await stage.client.send_message(stage.person.id, "hello")


async def test_topics_mark_their_messages_and_unknown_ones_are_refused(stage: Stage) -> None:
    forum = stage.server.add_group("Forum", members=[stage.account, stage.person], forum=True)
    topic = forum.add_topic("Housing")
    stage.person.say(forum, "in the topic", thread=topic)
    message = (await stage.updates())[-1]["message"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (topic, True)
    assert message["reply_to_message"]["forum_topic_created"]["name"] == "Housing"
    assert (await stage.client.send_message(forum.id, "hi", message_thread_id=topic)).is_topic_message
    general = await stage.client.send_message(forum.id, "hi")
    assert general.message_thread_id is None
    with pytest.raises(BadRequest, match="Message thread not found"):
        await stage.client.send_message(forum.id, "hi", message_thread_id=999)


async def test_privacy_mode_and_other_bots_messages(stage: Stage) -> None:
    shy = stage.server.add_bot("701:x", "shy_bot", "Shy", privacy=True)
    curious = stage.server.add_bot("702:x", "curious_bot", "Curious", bot_to_bot=True)
    for account in (shy, curious):
        stage.group.add(account)
    mine = await stage.client.send_message(stage.group.id, "said by a bot")
    for text in ("just talk", "/help", "/help@bridge_bot", "/help@shy_bot now", "hey @Shy_bot"):
        stage.person.say(stage.group, text)
    stage.person.say(stage.group, "to the bridge", reply_to=mine.message_id)

    def seen(account: BotAccount) -> list[str]:
        return [u["message"]["text"] for u in account.queue.head(100) if "text" in u.get("message", {})]

    assert seen(shy) == ["/help", "/help@shy_bot now", "hey @Shy_bot"]
    assert seen(curious)[0] == "said by a bot"
    assert "said by a bot" not in seen(stage.account)
    assert len(seen(stage.account)) == 6


async def test_hidden_admins_channels_and_media_have_their_own_shape(stage: Stage) -> None:
    stage.person.say(stage.group, "from above", anonymous=True)
    stage.person.say(stage.group, "news", as_chat=stage.server.add_channel("The paper"))
    photo = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}
    shown = stage.person.say(stage.group, "look x.org", photo=[photo])
    stage.person.edit(shown, "look again")
    hidden, channel, picture, edited = await stage.client.get_updates()
    assert hidden.message is not None
    assert hidden.message.from_user is not None
    assert hidden.message.from_user.id == 1087968824
    assert hidden.message.sender_chat == hidden.message.chat
    assert channel.message is not None
    assert channel.message.sender_chat is not None
    assert channel.message.sender_chat.title == "The paper"
    assert picture.message is not None
    assert (picture.message.caption, picture.message.text) == ("look x.org", None)
    assert [entity.type for entity in picture.message.caption_entities] == ["url"]
    assert edited.edited_message is not None
    assert (edited.edited_message.caption, len(edited.edited_message.photo)) == ("look again", 1)


async def test_chat_and_members_can_be_asked_for(stage: Stage) -> None:
    chat = await stage.client.get_chat(stage.group.id)
    assert (chat.title, chat.type) == ("Neighbours", "supergroup")
    assert (await stage.client.get_chat_member(stage.group.id, stage.person.id)).status == "member"
    stage.group.promote(stage.account, can_delete_messages=False)
    own = await stage.client.get_chat_member(stage.group.id, stage.account.id)
    assert isinstance(own, telegram.ChatMemberAdministrator)
    assert not own.can_delete_messages
    admins = await stage.client.get_chat_administrators(stage.group.id)
    assert {admin.status for admin in admins} == {"creator", "administrator"}
    assert await stage.client.get_chat_member_count(stage.group.id) == 3
    stage.group.restrict(stage.account)
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to send text messages"):
        await stage.client.send_message(stage.group.id, "may I?")


async def test_commands_and_logging_out(stage: Stage) -> None:
    await stage.client.set_my_commands([("delete", "Delete everywhere")], language_code="en")
    assert [c.command for c in await stage.client.get_my_commands(language_code="en")] == ["delete"]
    assert await stage.client.get_my_commands() == ()
    assert await stage.client.send_chat_action(stage.group.id, "typing")
    assert await stage.client.log_out()
    assert (await stage.call("getMe"))[1]["description"] == "Logged out"


async def test_a_wrong_token_is_refused(stage: Stage) -> None:
    with pytest.raises(InvalidToken):
        await telegram.Bot("700:other", base_url=f"{stage.server.base_url}/bot").get_me()


async def test_pace_limits_a_chat_without_holding_up_another(stage: Stage) -> None:
    stage.server.pace = Pace(burst=2)
    other = stage.server.add_group("Other", members=[stage.account])
    for _ in range(2):
        await stage.client.send_message(stage.group.id, "quick")
    status, answer = await stage.call("sendMessage", {"chat_id": stage.group.id, "text": "too quick"})
    assert (status, answer["parameters"]) == (429, {"retry_after": 1})
    assert await stage.client.send_message(other.id, "elsewhere")


async def test_nothing_above_is_a_violation_for_the_real_library(stage: Stage) -> None:
    await stage.client.get_updates(allowed_updates=telegram.Update.ALL_TYPES, timeout=0)
    await stage.client.send_message(
        stage.group.id,
        "hello",
        entities=[telegram.MessageEntity("bold", 0, 5)],
        link_preview_options=telegram.LinkPreviewOptions(is_disabled=True),
        disable_notification=True,
        protect_content=True,
    )
    assert stage.server.violations == []
    assert stage.server.unimplemented == []


async def test_what_people_may_not_send_stays_with_them_and_albums_count_as_many_messages(stage: Stage) -> None:
    stage.group.allow(can_send_photos=False)
    with pytest.raises(PermissionError):
        stage.person.send_photo(stage.group, b"jpeg")
    stage.group.allow(can_send_photos=True)
    stage.server.pace = Pace(group_minute=3)
    identity = stage.server.files.photo(b"jpeg")[-1].id
    album = [telegram.InputMediaPhoto(identity)] * 3
    await stage.client.send_media_group(stage.group.id, album)
    with pytest.raises(telegram.error.RetryAfter):
        await stage.client.send_message(stage.group.id, "one more")
