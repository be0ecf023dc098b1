"""What people send reaches bots in the Bot API's own shapes, with every field that a client gives."""

from __future__ import annotations

from typing import Any

import pytest
import telegram

from bot.sandbox.telegram import Medium
from tests.contract.telegram_standin.samples import CONTENTS, JPEG, MP4, OPUS, TGS, picture
from tests.contract.telegram_standin.stage import Stage


async def messages(stage: Stage, kind: str = "message") -> list[Any]:
    return [update[kind] for update in await stage.updates() if kind in update]


@pytest.mark.parametrize("kind", CONTENTS)
async def test_any_bytes_of_people_can_be_fetched_by_the_bot(stage: Stage, kind: str) -> None:
    stage.person.send(stage.group, Medium(kind, b"any bytes at all"))
    (message,) = await messages(stage)
    shown = message[kind][-1] if kind == "photo" else message[kind]
    _, told = await stage.call("getFile", {"file_id": shown["file_id"]})
    assert told["result"]["file_size"] == 16
    assert telegram.Message.de_json(message, stage.client) is not None


async def test_media_of_people_carry_what_their_clients_say(stage: Stage) -> None:
    me, group = stage.person, stage.group
    first = me.send_photo(group, JPEG, "my cat", spoiler=True, entities=[{"type": "bold", "offset": 3, "length": 3}])
    me.send_video(group, MP4, duration=9, width=1920, height=1080, thumbnail=picture(320, 180), reply_to=first)
    me.send_audio(group, b"x", "a song", title="Saudade", performer="Cesária")
    me.send_voice(group, OPUS, duration=12)
    me.send_video_note(group, MP4, width=384)
    me.send_sticker(group, TGS, emoji="😺")
    me.send_document(group, "plan.pdf", b"%PDF", mime="application/pdf")
    photo, video, audio, voice, note, sticker, document = await messages(stage)
    assert (photo["has_media_spoiler"], photo["caption"]) == (True, "my cat")
    assert photo["caption_entities"] == [{"type": "bold", "offset": 3, "length": 3}]
    assert video["reply_to_message"]["message_id"] == first.message_id
    assert [video["video"][key] for key in ("duration", "width", "height")] == [9, 1920, 1080]
    assert video["video"]["thumbnail"]["width"] == 320
    assert (audio["audio"]["title"], audio["audio"]["performer"], audio["caption"]) == ("Saudade", "Cesária", "a song")
    assert (voice["voice"]["duration"], voice["voice"]["mime_type"]) == (12, "audio/ogg")
    assert note["video_note"]["length"] == 384
    assert (sticker["sticker"]["emoji"], sticker["sticker"]["is_animated"]) == ("😺", True)
    assert document["document"]["mime_type"] == "application/pdf"


async def test_a_person_changes_a_caption_and_a_medium(stage: Stage) -> None:
    shown = stage.person.send_photo(stage.group, JPEG, "before", spoiler=True)
    stage.person.edit(shown, "between")
    stage.person.edit_medium(shown, Medium("video", MP4, "after"))
    between, after = await messages(stage, "edited_message")
    assert (between["caption"], between["photo"][-1]["width"]) == ("between", 640)
    assert (after["caption"], "photo" in after, "has_media_spoiler" in after) == ("after", False, False)
    assert after["video"]["mime_type"] == "video/mp4"


async def test_a_live_location_moves_by_edits_until_it_stops(stage: Stage) -> None:
    shown = stage.person.send_location(stage.group, 48.85, 2.35, live=900)
    stage.person.move(shown, 48.86, 2.36)
    stage.person.stop_live(shown)
    (sent,) = await messages(stage)
    moved, stopped = await messages(stage, "edited_message")
    assert sent["location"] == {"latitude": 48.85, "longitude": 2.35, "live_period": 900}
    assert moved["location"] == {"latitude": 48.86, "longitude": 2.36, "live_period": 900}
    assert stopped["location"] == {"latitude": 48.86, "longitude": 2.36}
    with pytest.raises(ValueError, match="does not move"):
        stage.person.move(shown, 0, 0)


async def test_venues_cards_and_dice(stage: Stage) -> None:
    stage.person.send_venue(stage.group, 1.5, 2.5, "The hall", "1, Main street")
    stage.person.send_contact(stage.group, "+33123456789", "Léa", "Martin", user_id=stage.person.id)
    stage.person.send_dice(stage.group, "🎯", value=6)
    venue, card, dice = await messages(stage)
    assert (venue["venue"]["title"], venue["location"]) == ("The hall", venue["venue"]["location"])
    assert card["contact"] == {
        "phone_number": "+33123456789",
        "first_name": "Léa",
        "last_name": "Martin",
        "user_id": stage.person.id,
    }
    assert dice["dice"] == {"emoji": "🎯", "value": 6}


async def test_a_person_is_mentioned_by_account(stage: Stage) -> None:
    ben = stage.server.add_person("Ben")
    mention = {"type": "text_mention", "offset": 3, "length": 3, "user": ben.json()}
    stage.person.say(stage.group, "hi Ben", [mention])
    (message,) = await messages(stage)
    assert message["entities"] == [mention]


async def test_a_poll_of_a_person_tells_bots_nothing_of_votes_until_it_is_stopped(stage: Stage) -> None:
    shown = stage.person.send_poll(stage.group, "When?", ["Monday", "Friday"], multiple=True)
    stage.person.vote(shown, 0, 1)
    (message,) = await messages(stage)
    assert message["poll"]["question"] == "When?"
    assert [option["voter_count"] for option in message["poll"]["options"]] == [0, 0]
    assert await messages(stage, "poll") == []
    stage.person.stop_poll(shown)
    (poll,) = await messages(stage, "poll")
    assert (poll["id"], poll["is_closed"], poll["total_voter_count"]) == (message["poll"]["id"], True, 1)
    with pytest.raises(ValueError, match="no such vote"):
        stage.person.vote(shown, 0)


async def test_reactions_come_to_admins_that_ask_as_emoji_custom_or_paid_and_of_nobody(stage: Stage) -> None:
    await stage.updates(allowed_updates=["message_reaction"])
    said = stage.person.say(stage.group, "hello")
    stage.person.react(said, "👍")
    stage.group.promote(stage.account)
    stage.person.react(said, "🔥", "custom:123", "paid")
    stage.person.react(said)
    stage.person.react(said, "👍", anonymous=True)
    first, gone, hidden = await messages(stage, "message_reaction")
    assert [one["type"] for one in first["new_reaction"]] == ["emoji", "custom_emoji", "paid"]
    assert first["new_reaction"][1]["custom_emoji_id"] == "123"
    assert (first["old_reaction"], gone["new_reaction"]) == ([{"type": "emoji", "emoji": "👍"}], [])
    assert ("user" in hidden, hidden["actor_chat"]["id"]) == (False, stage.group.id)
    for update in await stage.updates():
        assert telegram.Update.de_json(update, stage.client).message_reaction is not None
