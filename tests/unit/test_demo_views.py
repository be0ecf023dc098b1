"""Protects the eyes of the demo: what its page and report show is what the rooms hold, however it is written."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.demo import entities, html, markup, playing
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.matrix_private import MatrixPrivate
from bot.sandbox.demo.matrix_side import MatrixSide
from bot.sandbox.demo.newcomer import Newcomer
from bot.sandbox.demo.nodes import Node, node, taken_apart, text_of
from bot.sandbox.demo.playing import Stuck
from bot.sandbox.demo.report import Report
from bot.sandbox.demo.script import SCRIPT, Play
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.demo.story import ACTED, Story, told
from bot.sandbox.demo.telegram_private import TelegramPrivate
from bot.sandbox.demo.telegram_side import TelegramSide
from bot.sandbox.demo.webinar import Webinar
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.telegram import BotAccount, TelegramServer

TYPED = st.text(alphabet="ab *_`\n🙂é<&", max_size=40)


def entity(kind: str, offset: int, length: int, **more: str) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


def test_telegram_entities_are_laid_out_by_utf16_units_and_nested() -> None:
    shown = entities.nodes_of(
        "🙂 big bold\nquote", [entity("bold", 3, 8), entity("italic", 7, 4), entity("blockquote", 12, 5)]
    )
    assert shown == ["🙂 ", node("b", ["big ", node("i", ["bold"])]), node("quote", ["quote"])]


def test_telegram_addresses_become_links() -> None:
    shown = entities.nodes_of("see one.example", [entity("url", 4, 11)])
    assert shown == ["see ", node("a", ["one.example"], href="https://one.example")]


def test_matrix_html_is_read_as_a_client_does_and_unknown_tags_are_their_text() -> None:
    markup_of_others = (
        "<mx-reply>old</mx-reply><p>One  <strong>two</strong></p><table><td>x</td></table><br>https://a.example."
    )
    assert html.nodes_of("", markup_of_others) == [
        "One ",
        node("b", ["two"]),
        "\nx\n",
        node("a", ["https://a.example"], href="https://a.example"),
        ".",
    ]


@given(st.text(alphabet="<>/=\"' abdetilsu&;brpe", max_size=60))
@settings(max_examples=150, deadline=None)
def test_no_html_breaks_the_reader(text: str) -> None:
    html.nodes_of(text, text)


@pytest.mark.parametrize(
    "shown",
    [
        entities.nodes_of(
            "Ana: Hola\nfr → es\nSalut toi", [entity("bold", 0, 3), entity("expandable_blockquote", 10, 17)]
        ),
        html.nodes_of(
            "", "<strong>Ana</strong>: Hola<details><summary>fr → es</summary>Salut toi</details>"
        ),
    ],
    ids=["telegram", "matrix"],
)  # fmt: skip
def test_a_copy_is_taken_apart_into_who_what_note_and_original(shown: list[Node]) -> None:
    copy = taken_apart(shown)
    assert (copy.author, copy.body, copy.note, copy.original) == ("Ana", ["Hola"], "fr → es", ["Salut toi"])
    assert copy.translated


def test_a_copy_that_is_not_translated_shows_its_note() -> None:
    shown = html.nodes_of("", "<strong>Ana</strong>: Salut<br><em>fr · sin traducir</em>")
    copy = taken_apart(shown)
    assert (copy.author, copy.body, copy.note, copy.original) == ("Ana", ["Salut"], "fr · sin traducir", None)
    assert not copy.translated


def test_italics_and_quotes_of_an_author_are_no_notes() -> None:
    shown = html.nodes_of("", "<strong>Ana</strong>: so <em>very true</em>")
    assert taken_apart(shown).body == ["so ", node("i", ["very true"])]


@given(TYPED)
@settings(max_examples=200, deadline=None)
def test_what_is_typed_arrives_alike_on_both_platforms_and_comes_back_to_be_edited(text: str) -> None:
    said = markup.read(text)
    by_telegram = entities.nodes_of(*entities.entities_of(said))
    assert text_of(by_telegram) == text_of(said)
    assert markup.written(said) == text
    written = html.html_of(said)
    if written is not None and "  " not in text and not text.startswith((" ", "\n")) and not text.endswith((" ", "\n")):
        assert text_of(html.nodes_of(text_of(said), written)).strip() == text_of(said).strip()


def test_marks_are_formatting_only_in_pairs_and_never_inside_addresses() -> None:
    assert markup.read("**so** `x_y` _i_") == [node("b", ["so"]), " ", node("code", ["x_y"]), " ", node("i", ["i"])]
    assert markup.read("2 ** 3, snake_case_name, https://a.example/_b_") == [
        "2 ** 3, snake_case_name, https://a.example/_b_"
    ]


def record(identity: str, **more: Any) -> Record:
    return Record(room="fr", id=identity, author="Ana", at=0, body=["x"], **more)


def test_feed_tells_each_changed_message_once_in_its_newest_form() -> None:
    feed = Feed()
    for identity in "abc":
        feed.put(record(identity))
    seen = feed.since(0)[-1][0]
    feed.put(record("a", edited=True))
    feed.delete("fr", "b")
    feed.put(record("a", edited=True, note="fr → es"))
    news = [data for _, _, data in feed.since(seen)]
    assert [(data["id"], data["note"], data["deleted"]) for data in news] == [("b", "", True), ("a", "fr → es", False)]
    assert [data["place"] for data in news] == [2, 1], "an edited message stays where it was"
    assert [each.id for each in feed.room("fr")] == ["a", "c"]


async def test_feed_wakes_who_waits_and_lets_them_go_when_it_closes() -> None:
    feed = Feed()
    waiting = asyncio.create_task(feed.change(0, timeout=10))
    arrived = asyncio.create_task(feed.wait_until(lambda: len(feed.room("fr")) == 2, timeout=10))
    await asyncio.sleep(0)
    feed.put(record("a"))
    feed.put(record("b"))
    async with asyncio.timeout(5):
        await waiting
        assert await arrived
    later = asyncio.create_task(feed.change(2, timeout=10))
    await asyncio.sleep(0)
    feed.close()
    async with asyncio.timeout(5):
        await later


def played() -> tuple[Feed, dict[str, str]]:
    """A feed in which every room holds the whole script, as it should; the ids of the originals."""
    feed, ids = Feed(), {line.key: f"{line.key}-{line.room}" for line in SCRIPT}
    for line in SCRIPT:
        for room in ("fr", "es", "en", "pt"):
            own = room == line.room
            said = " ".join(("another text", *line.keeps, line.terms.get(room, "")))
            text: Node = line.text if own else said
            body = [node("b", [text])] if line.bold else [text]
            copy = Record(
                room=room,
                id=f"{line.key}-{room}",
                author=line.person,
                at=0,
                body=body,
                via=not own,
                note="" if own else f"{line.room} → {room}",
                original=None if own else [line.text],
                reply_to=f"{line.answers}-{room}" if line.answers else "",
                edited=bool(line.edited),
            )
            feed.put(copy)
            if line.deleted:
                feed.delete(room, copy.id)
    return feed, ids


def problems(
    feed: Feed, ids: dict[str, str], *, translates: bool = True, belongs: Collection[tuple[str, str]] = ()
) -> str:
    return "\n".join(Report(feed, ids, belongs, lambda _source, _target: translates).problems())


def test_report_finds_nothing_amiss_where_all_is_well() -> None:
    assert problems(*played()) == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"original": ["something else"]}, "'start' has not arrived"),
        ({"note": "fr · sin traducir"}, "'start' is not translated"),
        ({"body": [node("b", ["other words 14h30"])]}, "'start' lost its term"),
        ({"body": ["Semana de la Acogida 14h30"]}, "'start' lost its formatting"),
        ({"body": [node("b", ["Semana de la Acogida"])]}, "'start' lost a name, a number"),
    ],
)
def test_report_says_what_a_room_missed(change: dict[str, Any], said: str) -> None:
    feed, ids = played()
    spoilt = feed.get("es", "start-es")
    assert spoilt is not None
    feed.put(replace(spoilt, **change))
    assert f"Español: {said}" in problems(feed, ids)


def test_report_notices_doubles_wrong_answers_lost_edits_and_what_should_be_gone() -> None:
    feed, ids = played()
    first, answer, edit, stray = (feed.get("pt", f"{key}-pt") for key in ("start", "question", "music", "stray"))
    assert first
    assert answer
    assert edit
    assert stray
    feed.put(replace(first, id="start-again"))
    feed.put(replace(answer, reply_to="elsewhere"))
    feed.put(replace(edit, edited=False))
    feed.put(replace(stray, deleted=False, original=[SCRIPT[-1].text]))
    found = problems(feed, ids)
    for said in ("arrived 2 times", "does not answer", "not marked as edited", "was deleted and is still there"):
        assert said in found


def test_report_wants_untranslated_texts_marked_where_nothing_translates() -> None:
    feed, ids = played()
    spoilt = feed.get("en", "start-en")
    assert spoilt is not None
    feed.put(replace(spoilt, note=""))
    assert problems(feed, ids, translates=False) == "English: 'start' does not say that it is not translated"


def test_report_knows_announcements_and_their_files_and_says_so_of_anything_else() -> None:
    feed, ids = played()
    feed.put(record("announced", via=True))
    feed.put(record("calendar", via=True, reply_to="announced", file={"name": "a.ics", "size": 1}))
    assert problems(feed, ids, belongs=[("fr", "announced")]) == ""
    feed.put(record("relayed", via=True, reply_to="announced"))
    assert problems(feed, ids, belongs=[("fr", "announced")]) == "Français: 1 message(s) that nobody wrote"


def test_feed_tells_only_the_newest_of_what_passes() -> None:
    feed = Feed()
    feed.tell("story", {"at": 0})
    feed.tell("toast", {"text": "a"}, "nadia")
    feed.tell("toast", {"text": "b"}, "carla")
    feed.tell("story", {"at": 1})
    assert [(kind, data) for _, kind, data in feed.since(0)] == [
        ("toast", {"text": "a"}),
        ("toast", {"text": "b"}),
        ("story", {"at": 1}),
    ]


BOT, CARLA = "@bot:one.example", "@carla:one.example"


def matrix_chat(feed: Feed) -> MatrixPrivate:
    return MatrixPrivate("carla", MatrixPerson("http://127.0.0.1:1", CARLA, ""), {BOT: "Bot"}, BOT, feed)


def event(identity: str, kind: str, content: dict[str, Any], sender: str = BOT, **more: Any) -> dict[str, Any]:
    return {
        "event_id": identity, "type": kind, "content": content, "sender": sender, "origin_server_ts": 1, **more
    }  # fmt: skip


def reaction(identity: str, key: str, sender: str = BOT) -> dict[str, Any]:
    relation = {"rel_type": "m.annotation", "event_id": "$1", "key": key}
    return event(identity, "m.reaction", {"m.relates_to": relation}, sender)


def shown(feed: Feed, identity: str) -> Record:
    found = feed.get("carla", identity)
    assert found is not None
    return found


def test_reactions_are_counted_survive_an_edit_and_go_when_taken_back() -> None:
    feed = Feed()
    chat = matrix_chat(feed)
    new = {"msgtype": "m.text", "body": "new"}
    edit = {**new, "m.new_content": new, "m.relates_to": {"rel_type": "m.replace", "event_id": "$1"}}
    chat._read(
        [
            event("$1", "m.room.message", {"msgtype": "m.text", "body": "old"}),
            reaction("$2", "1"),
            reaction("$3", "2"),
            reaction("$4", "2", CARLA),
            event("$5", "m.room.message", edit),
        ]
    )
    both = [{"key": "1", "count": 1, "by": []}, {"key": "2", "count": 2, "by": ["carla"]}]
    assert (shown(feed, "$1").body, shown(feed, "$1").reactions) == (["new"], both)
    chat._read([event("$6", "m.room.redaction", {"redacts": "$4"}, CARLA)])
    assert shown(feed, "$1").reactions[1] == {"key": "2", "count": 1, "by": []}
    assert shown(feed, "$1").body == ["new"], "a reaction was taken back, not the message"


async def test_a_reaction_in_a_room_is_counted_by_person_and_a_second_click_takes_back_ones_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    feed = Feed()
    done: list[tuple[str, ...]] = []
    people = {key: MatrixPerson("http://127.0.0.1:1", f"@{key}:one.example", "") for key in ("grace", "samir")}
    room = MatrixSide("carla", "!r", people, {}, BOT, feed)

    async def react(self: MatrixPerson, room: str, event: str, key: str) -> str:
        done.append(("react", self.user_id, event, key))
        return "$9"

    async def redact(self: MatrixPerson, room: str, event: str) -> None:
        done.append(("redact", self.user_id, event))

    monkeypatch.setattr(MatrixPerson, "react", react)
    monkeypatch.setattr(MatrixPerson, "redact", redact)
    grace = people["grace"].user_id
    said = event("$1", "m.room.message", {"msgtype": "m.text", "body": "Who comes?"})
    room._read([said, reaction("$2", "✅"), reaction("$3", "✅", grace)])
    assert shown(feed, "$1").reactions == [{"key": "✅", "count": 2, "by": ["grace"]}]
    await room.react("samir", "$1", "✅")
    await room.react("grace", "$1", "✅")
    assert done == [("react", people["samir"].user_id, "$1", "✅"), ("redact", grace, "$3")]
    with pytest.raises(NotDone, match="gone"):
        await room.react("grace", "$7", "✅")


def vote(identity: str, sender: str, *choices: str) -> dict[str, Any]:
    kind = "org.matrix.msc3381.poll.response"
    return event(identity, kind, {"m.relates_to": {"event_id": "$1"}, kind: {"answers": list(choices)}}, sender)


def test_a_later_vote_of_the_same_person_replaces_the_one_before() -> None:
    feed = Feed()
    chat = matrix_chat(feed)
    text = "org.matrix.msc1767.text"
    answers = [{"id": key, text: key.upper()} for key in "ab"]
    poll = {"question": {text: "Which?"}, "max_selections": 1, "answers": answers}
    start = event("$1", "org.matrix.msc3381.poll.start", {"org.matrix.msc3381.poll.start": poll})
    chat._read([start, vote("$2", CARLA, "a"), vote("$3", "@other:one.example", "a"), vote("$4", CARLA, "b")])
    found = shown(feed, "$1").poll
    assert found is not None
    assert [(o["label"], o["count"], o["by"]) for o in found["options"]] == [("A", 1, []), ("B", 1, ["carla"])]
    relation = {"m.relates_to": {"rel_type": "m.reference", "event_id": "$1"}}
    end = event("$5", "org.matrix.msc3381.poll.end", {**relation, "org.matrix.msc3381.poll.end": {}})
    chat._read([end, vote("$6", CARLA, "a")])
    closed = shown(feed, "$1").poll
    assert closed == {**found, "closed": True}, "what comes after its end does not count"


def telegram_chat(feed: Feed) -> tuple[TelegramServer, BotAccount, TelegramPrivate]:
    server = TelegramServer()
    bot = server.add_bot("1:x", "bot", "Bot")
    return server, bot, TelegramPrivate("nadia", server, bot, server.add_person("Nadia"), feed)


async def test_a_private_chat_shows_buttons_as_they_are_now_and_their_passing_answer() -> None:
    feed = Feed()
    server, bot, chat = telegram_chat(feed)
    assert not chat.begun
    await chat.begin()
    assert chat.begun
    room = chat._room
    assert room is not None
    markup = {"inline_keyboard": [[{"text": "One", "callback_data": "a"}, {"text": "Two", "url": "https://a.example"}]]}
    message = room.append(bot, "Which?", markup=markup)
    one, two = {"label": "One", "data": "a"}, {"label": "Two", "url": "https://a.example"}
    record = feed.get("nadia", str(message.message_id))
    assert record is not None
    assert record.buttons == [[one, two]]
    message.markup = None
    room.rewrite(message, "Thanks.", [], by=bot)
    record = feed.get("nadia", str(message.message_id))
    assert record is not None
    assert (record.body, record.buttons) == (["Thanks."], [])

    pressing = asyncio.create_task(chat.press("nadia", str(message.message_id), "a"))
    await asyncio.sleep(0)
    (press,) = server.presses.values()
    press.answer = {"text": "That was an earlier question."}
    server.wake()
    async with asyncio.timeout(5):
        assert await pressing == "That was an earlier question."
    assert feed.since(0)[-1][1:] == (
        "toast",
        {"room": "nadia", "text": "That was an earlier question.", "alert": False},
    )
    with pytest.raises(NotDone):
        await chat.press("nadia", "1", "a")


async def test_a_member_of_a_group_presses_a_button_there_and_a_link_leads_into_the_private_chat() -> None:
    feed = Feed()
    server, bot, chat = telegram_chat(feed)
    amina = server.add_person("Amina")
    group = server.add_group("Group", owner=amina, members=[amina], admins=[bot])
    room = TelegramSide("fr", server, group, {"amina": amina}, feed)
    link = "https://t.me/bot?start=p-ev-card-1"
    keys = [{"text": "Yes", "callback_data": "rsvp:yes:1"}, {"text": "More", "url": link}]
    message = group.append(bot, "Who comes?", markup={"inline_keyboard": [keys]})
    announced = feed.get("fr", str(message.message_id))
    assert announced is not None
    assert announced.buttons == [[{"label": "Yes", "data": "rsvp:yes:1"}, {"label": "More", "url": link}]]

    pressing = asyncio.create_task(room.press("amina", announced.id, "rsvp:yes:1"))
    await asyncio.sleep(0)
    (press,) = server.presses.values()
    press.answer = {"text": "Noted."}
    server.wake()
    async with asyncio.timeout(5):
        assert await pressing == "Noted."
    with pytest.raises(NotDone):
        await room.press("nadia", announced.id, "rsvp:yes:1")

    await chat.follow_link(link)
    assert chat._room is not None
    assert [text_of(each.body) for each in feed.room("nadia")] == ["/start p-ev-card-1"]
    with pytest.raises(NotDone):
        await chat.follow_link("https://t.me/another?start=x")


async def test_story_that_gets_no_answer_says_where_it_broke_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playing, "_COMES", 0.01)
    feed = Feed()
    _, _, chat = telegram_chat(feed)
    silent = Newcomer({}, {"nadia": chat}, feed, translates=lambda _source, _target: True)
    story = Story(Play({}, feed), [silent], feed)
    monkeypatch.setattr(Play, "run", lambda self, tell: asyncio.sleep(0))
    with pytest.raises(Stuck, match="Nadia waited for a greeting"):
        await story.run()
    assert feed.since(0)[-1][1:] == ("story", {"at": -1, "reached": len(SCRIPT), "failed": True})
    assert silent.done == []


async def test_an_announcement_that_arrives_untranslated_breaks_the_story_off() -> None:
    feed = Feed()
    for room in ("fr", "es", "en", "pt"):
        buttons = [[{"label": "Yes", "data": "rsvp:yes:1"}]]
        said = Record(room=room, id="1", author="", at=0, body=["Schools and families"], via=True, buttons=buttons)
        feed.put(said)
        feed.put(replace(said, id="2", body=[], buttons=[], reply_to="1", file={"name": "a.ics", "size": 1}))
    knows = Webinar({}, {}, feed, translates=lambda source, target: source != target)
    with pytest.raises(Stuck, match="not translated"):
        await knows.arrives()
    lacks = Webinar({}, {}, feed, translates=lambda _source, _target: False)
    assert (await lacks.arrives()).count("Schools and families") == 4


def test_story_names_a_room_or_a_chat_for_each_of_its_steps() -> None:
    beats = [beat for chapter in ACTED for beat in chapter.beats]
    assert [step["room"] for step in told()] == [*(line.room for line in SCRIPT), *(beat.room for beat in beats)]
    assert all(step["text"].endswith(".") for step in told())
