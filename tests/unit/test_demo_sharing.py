"""Protects the eyes of the demo for what people do besides writing: media, polls, reactions, pins, whose words they
are."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.matrix_side import MatrixSide
from bot.sandbox.demo.nodes import kinds_in, text_of
from bot.sandbox.demo.pictures import picture
from bot.sandbox.demo.shapes import picture_type
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.demo.telegram_side import TelegramSide
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.telegram import BotAccount, Group, Medium, Person, TelegramServer
from tests.unit.test_demo_views import BOT, entity, event, shown

PNG = picture("amina.png") or b""
HTML = "org.matrix.custom.html"


def matrix_room(feed: Feed) -> MatrixSide:
    people = {key: MatrixPerson("http://127.0.0.1:1", f"@{key}:one.example", "") for key in ("grace", "samir")}
    return MatrixSide("carla", "!r", people, {BOT: "Bot"}, BOT, feed)


def copy(identity: str, content: dict[str, Any], name: str = "Amina", kind: str = "m.room.message") -> dict[str, Any]:
    """A message of the bot's in somebody's name."""
    profile = {"id": "x", "displayname": name, "avatar_url": "mxc://one.example/face", "has_fallback": True}
    return event(identity, kind, {**content, "com.beeper.per_message_profile": profile})


def image(body: str, **more: Any) -> dict[str, Any]:
    info = {"mimetype": "image/jpeg", "size": 9, "w": 4, "h": 3}
    return {"msgtype": "m.image", "body": body, "filename": "p.jpg", "url": "mxc://one.example/p", "info": info, **more}


def test_a_copy_on_matrix_has_its_authors_name_and_picture_and_says_the_name_once() -> None:
    feed = Feed()
    markup = "<strong data-mx-profile-fallback>Amina: </strong>Hello<details><summary>fr → en</summary>Salut</details>"
    text = {"msgtype": "m.text", "body": "Amina: Hello", "format": "org.matrix.custom.html", "formatted_body": markup}
    matrix_room(feed)._read([copy("$1", text)])
    found = shown(feed, "$1")
    assert (found.author, found.face, found.via) == ("Amina", "mxc://one.example/face", True)
    assert (found.body, found.note, found.original) == (["Hello"], "fr → en", ["Salut"])


def test_media_on_matrix_are_pictures_or_chips_and_their_captions_stand_below_them() -> None:
    feed = Feed()
    room = matrix_room(feed)
    named, bare = (f"<strong data-mx-profile-fallback>{name}</strong>" for name in ("Amina: ", "Amina"))
    room._read(
        [
            copy("$1", image("Amina: the square", formatted_body=f"{named}the square", format=HTML)),
            copy("$2", image("Amina", formatted_body=bare, format=HTML)),
            copy("$3", {"body": "Amina: 🙂", "url": "mxc://a/b", "info": {"mimetype": "image/webp"}}, kind="m.sticker"),
            copy("$4", {"msgtype": "m.audio", "body": "v.ogg", "url": "mxc://a/c", "org.matrix.msc3245.voice": {}}),
            copy(
                "$5", {"msgtype": "m.file", "body": "plan.svg", "url": "mxc://a/d", "info": {"mimetype": "image/svg"}}
            ),
        ]
    )
    files = [shown(feed, f"${number}").file or {} for number in range(1, 6)]
    assert [file["kind"] for file in files] == ["photo", "photo", "sticker", "voice", "document"]
    assert [file["picture"] for file in files] == [True, True, True, False, False]
    assert (files[0]["name"], files[0]["width"], files[0]["height"]) == ("p.jpg", 4, 3)
    assert [text_of(shown(feed, f"${number}").body) for number in range(1, 6)] == ["the square", "", "", "", ""]


def test_pictures_of_one_author_in_a_row_are_an_album_on_matrix_too() -> None:
    feed = Feed()
    said = event("$4", "m.room.message", {"msgtype": "m.text", "body": "Nice"}, "@grace:one.example")
    row = [copy("$1", image("p.jpg")), copy("$2", image("p.jpg")), copy("$3", image("p.jpg"), "Carlos")]
    matrix_room(feed)._read([*row, said, copy("$5", image("p.jpg"), "Carlos")])
    assert [(shown(feed, one).album, shown(feed, one).run) for one in ("$1", "$2", "$3", "$5")] == [
        ("$1", False),
        ("$1", True),
        ("$3", False),
        ("$5", False),
    ]


def test_pins_places_and_threads_of_a_matrix_room_are_seen_and_pins_go_again() -> None:
    feed = Feed()
    room = matrix_room(feed)
    place = {"msgtype": "m.location", "body": "Amina: Here", "geo_uri": "geo:45.75,4.85;u=9"}
    in_thread = {"rel_type": "m.thread", "event_id": "$1", "m.in_reply_to": {"event_id": "$1"}}
    room._read(
        [
            copy("$1", place),
            copy("$2", {"msgtype": "m.text", "body": "Amina: Yes", "m.relates_to": in_thread}),
            event("$3", "m.room.pinned_events", {"pinned": ["$1"]}, state_key=""),
        ]
    )
    first, second = shown(feed, "$1"), shown(feed, "$2")
    assert text_of(first.body) == "Here\n📍 45.75000, 4.85000"
    assert "a" in set(kinds_in(first.body))
    assert (first.pinned, second.pinned, second.thread, second.reply_to) == (True, False, "$1", "$1")
    room._read([event("$4", "m.room.pinned_events", {"pinned": []}, state_key="")])
    assert not shown(feed, "$1").pinned


def test_whoever_goes_on_writing_is_named_by_the_copy_above_and_nobody_else_is() -> None:
    feed = Feed()
    _, bot, group, amina, _ = telegram_room(feed)

    def author(text: str, entities: list[dict[str, Any]] | None = None, **more: Any) -> tuple[str, bool]:
        found = feed.get("fr", str(group.append(bot, text, entities or [], **more).message_id))
        assert found is not None
        return found.author, found.run

    assert author("Bot says") == ("Bot", False)
    assert author("Ana: One", [entity("bold", 0, 3)]) == ("Ana", False)
    assert author("Two") == ("Ana", True)
    assert author("A count", reply_to=1) == ("Bot", False)
    amina.say(group, "And me")
    assert author("Three") == ("Bot", False)


def test_an_album_on_telegram_is_one_and_named_by_whichever_item_says_who() -> None:
    feed = Feed()
    _, bot, group, amina, _ = telegram_room(feed)
    amina.set_picture(PNG)
    sent = amina.send_album(group, [Medium("photo", PNG, "the square"), Medium("photo", PNG)])
    own = feed.room("fr")
    assert [(one.album, one.author, bool(one.face)) for one in own] == [(sent[0].album, "Amina", True)] * 2
    assert all(one.file and one.file["picture"] for one in own)
    copied = {**sent[0].extra, "media_group_id": "7"}
    group.append(bot, extra=copied)
    group.append(bot, "Ana: look", [entity("bold", 0, 3)], extra=copied)
    copies = [record for record in feed.room("fr") if record.album == "7"]
    assert [(record.author, text_of(record.body)) for record in copies] == [("Ana", ""), ("Ana", "look")]


def test_a_count_below_a_copy_does_not_make_it_an_edited_one() -> None:
    feed = Feed()
    _, bot, group, _, _ = telegram_room(feed)
    message = group.append(bot, "Hello")
    message.markup = {"inline_keyboard": [[{"text": "❤️ 2", "callback_data": "rt:1"}]]}
    group.rewrite(message, "Hello", [], by=bot)
    now = feed.room("fr")[0]
    assert (now.buttons, now.edited) == ([[{"label": "❤️ 2", "data": "rt:1"}]], False)
    group.rewrite(message, "Hello!", [], by=bot)
    assert feed.room("fr")[0].edited


async def test_people_on_telegram_react_vote_pin_and_share_and_the_room_shows_it() -> None:
    feed = Feed()
    _, bot, group, _, side = telegram_room(feed)

    def now(identity: str) -> Record:
        found = feed.get("fr", identity)
        assert found is not None
        return found

    said = str(group.append(bot, "Hello").message_id)
    await side.react("amina", said, "❤️")
    await side.react("fatou", said, "❤️")
    assert now(said).reactions == [{"key": "❤", "count": 2, "by": ["amina", "fatou"]}]
    await side.react("fatou", said, "❤️")
    assert now(said).reactions == [{"key": "❤", "count": 1, "by": ["amina"]}]
    await side.pin("amina", said)
    assert now(said).pinned
    await side.pin("amina", said)
    assert not now(said).pinned

    poll = await side.ask("amina", "Which?", ["A", "B"])
    await side.vote("fatou", poll, ("1",))
    shown_poll = now(poll).poll
    assert shown_poll is not None
    assert [(o["label"], o["count"], o["by"]) for o in shown_poll["options"]] == [("A", 0, []), ("B", 1, ["fatou"])]
    with pytest.raises(NotDone, match="options"):
        await side.ask("amina", "Which?", ["A"])
    with pytest.raises(NotDone, match="unknown"):
        await side.vote("fatou", said, ("1",))

    photo = await side.send("amina", "p.png", "image/png", PNG, "the square", said)
    assert (text_of(now(photo).body), now(photo).reply_to) == ("the square", said)
    assert (await side.file(photo))[1] == PNG
    note = await side.send("amina", "a.html", "image/png", b"<script>alert(1)</script>")
    assert (now(note).file or {})["picture"] is False, "bytes decide, not what somebody says"
    assert picture_type(b"<script>alert(1)</script>") is None
    assert picture_type(PNG) == "image/png"


def telegram_room(feed: Feed) -> tuple[TelegramServer, BotAccount, Group, Person, TelegramSide]:
    server = TelegramServer()
    bot = server.add_bot("1:x", "bot", "Bot")
    amina, fatou = server.add_person("Amina"), server.add_person("Fatou")
    group = server.add_group("Group", owner=amina, members=[amina, fatou], admins=[bot])
    return server, bot, group, amina, TelegramSide("fr", server, group, {"amina": amina, "fatou": fatou}, feed)
