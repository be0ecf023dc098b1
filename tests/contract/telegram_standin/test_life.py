"""Pins, topics, titles, pictures, comings and goings: who may do what, and who is told."""

from __future__ import annotations

from typing import Any

import pytest
from telegram.error import BadRequest

from tests.contract.telegram_standin.samples import JPEG
from tests.contract.telegram_standin.stage import Stage


async def told(stage: Stage, kind: str) -> list[Any]:
    return [u["message"][kind] for u in await stage.updates() if kind in u.get("message", {})]


async def test_a_bot_pins_with_the_right_and_hears_of_its_own_pin(stage: Stage) -> None:
    said = stage.person.say(stage.group, "the rules")
    at = (stage.group.id, said.message_id)
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to manage pinned messages in the chat"):
        await stage.client.pin_chat_message(*at)
    stage.group.promote(stage.account, can_pin_messages=False)
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to manage pinned messages"):
        await stage.client.pin_chat_message(*at)
    stage.group.promote(stage.account)
    assert await stage.client.pin_chat_message(*at, disable_notification=True)
    assert stage.group.pinned == [said.message_id]
    with pytest.raises(BadRequest, match=r"(?i)chat_not_modified"):
        await stage.client.pin_chat_message(*at)
    (pinned,) = await told(stage, "pinned_message")
    assert pinned["message_id"] == said.message_id
    assert (await stage.updates())[-1]["message"]["from"]["id"] == stage.account.id
    assert await stage.client.unpin_chat_message(*at)
    for number, refusal in ((said.message_id, "chat_not_modified"), (999, "message to unpin not found")):
        with pytest.raises(BadRequest, match=f"(?i){refusal}"):
            await stage.client.unpin_chat_message(stage.group.id, number)
    with pytest.raises(BadRequest, match=r"(?i)message to pin not found"):
        await stage.client.pin_chat_message(stage.group.id, 999)


async def test_people_pin_where_they_may_and_a_deleted_message_is_pinned_no_more(stage: Stage) -> None:
    said = stage.person.say(stage.group, "the rules")
    with pytest.raises(PermissionError):
        stage.person.pin(said)
    stage.group.allow(can_pin_messages=True)
    stage.person.pin(said)
    assert [message["text"] for message in await told(stage, "pinned_message")] == ["the rules"]
    stage.person.delete(said)
    assert stage.group.pinned == []


async def test_titles_pictures_comings_and_goings_are_announced(stage: Stage) -> None:
    ben = stage.server.add_person("Ben")
    stage.group.rename("Friends", by=stage.person)
    stage.group.set_picture(JPEG)
    stage.group.set_picture(None)
    stage.group.join(ben)
    stage.group.leave(ben)
    assert await told(stage, "new_chat_title") == ["Friends"]
    ((*_, largest),) = await told(stage, "new_chat_photo")
    assert (largest["width"], stage.server.files[largest["file_id"]].content) == (640, JPEG)
    assert await told(stage, "delete_chat_photo") == [True]
    assert [[one["id"] for one in new] for new in await told(stage, "new_chat_members")] == [[ben.id]]
    assert [gone["id"] for gone in await told(stage, "left_chat_member")] == [ben.id]
    update = (await stage.updates())[-1]["message"]
    assert (update["from"]["id"], update["chat"]["title"]) == (ben.id, "Friends")


async def test_chat_member_comes_to_admins_that_ask(stage: Stage) -> None:
    stage.group.promote(stage.account)
    stage.group.join(stage.server.add_person("Ben"))
    assert not [update for update in await stage.updates() if "chat_member" in update]
    await stage.updates(offset=-1, allowed_updates=["chat_member"])
    stage.group.join(stage.server.add_person("Eva"))
    change = (await stage.updates())[-1]["chat_member"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("left", "member")


async def test_a_muted_bot_is_told_and_its_membership_shows_what_it_may(stage: Stage) -> None:
    stage.group.restrict(stage.account, can_send_photos=True)
    update = (await stage.updates())[-1]["my_chat_member"]["new_chat_member"]
    assert (update["status"], update["can_send_messages"], update["can_send_photos"]) == ("restricted", False, True)
    shown = (await stage.call("getChatMember", {"chat_id": stage.group.id, "user_id": stage.account.id}))[1]["result"]
    assert (shown["can_send_photos"], shown["can_send_videos"]) == (True, False)
    stage.group.promote(stage.account, can_pin_messages=False)
    shown = (await stage.call("getChatMember", {"chat_id": stage.group.id, "user_id": stage.account.id}))[1]["result"]
    assert (shown["status"], shown["can_pin_messages"], shown["can_delete_messages"]) == ("administrator", False, True)
    assert [u["my_chat_member"]["new_chat_member"]["status"] for u in await stage.updates()][-1] == "administrator"


async def test_a_bot_opens_a_topic_with_the_right(stage: Stage) -> None:
    forum = stage.server.add_group("Forum", members=[stage.account, stage.person], forum=True)
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to create a topic"):
        await stage.client.create_forum_topic(forum.id, "Housing")
    forum.promote(stage.account)
    topic = await stage.client.create_forum_topic(forum.id, "Housing")
    assert forum.topics == {topic.message_thread_id: "Housing"}
    assert (await told(stage, "forum_topic_created"))[0]["name"] == "Housing"
    said = await stage.client.send_message(forum.id, "hi", message_thread_id=topic.message_thread_id)
    assert said.is_topic_message
    with pytest.raises(BadRequest, match=r"(?i)the chat is not a forum"):
        await stage.client.create_forum_topic(stage.group.id, "Housing")


async def test_a_group_that_lets_bots_read_each_other(stage: Stage) -> None:
    other = stage.server.add_bot("701:x", "other_bot", "Other")
    stage.group.add(other)
    await stage.client.send_message(stage.group.id, "unheard")
    stage.group.bot_to_bot = True
    sent = await stage.client.send_photo(stage.group.id, JPEG, caption="heard")
    await stage.client.edit_message_caption(stage.group.id, sent.message_id, caption="edited")
    heard = [update for update in other.queue.head(100) if "my_chat_member" not in update]
    kinds = [next(kind for kind in update if kind != "update_id") for update in heard]
    assert kinds == ["message", "message", "edited_message"], "its own coming, the photo, the edit"
    assert heard[-1]["edited_message"]["caption"] == "edited"
    assert heard[-1]["edited_message"]["from"]["is_bot"]


async def test_a_bot_reacts_only_where_it_may_and_with_telegrams_own_emoji(stage: Stage) -> None:
    said = stage.person.say(stage.group, "hello")
    at = (stage.group.id, said.message_id)
    for wrong in ("🦖", "1️⃣"):
        with pytest.raises(BadRequest, match=r"(?i)reaction_invalid"):
            await stage.client.set_message_reaction(*at, wrong)
    assert await stage.client.set_message_reaction(*at, "👍")
    assert said.reactions[stage.account.id] == [{"type": "emoji", "emoji": "👍"}]
    assert await stage.client.set_message_reaction(*at)
    assert stage.account.id not in said.reactions
    stage.group.restrict(stage.account)
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to react"):
        await stage.client.set_message_reaction(*at, "👍")
