"""Protects the reading of Matrix events: every kind in the bot's words, our own and other bridges' copies ignored, and
nothing but DecodeError out of any garbage."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matrix.codec import TYPES, decode, is_addressed, payload_of
from bot.matrix.content import COPY_MARK, LONGEST_EVENT_ID, MAX_CONTENT, content_of, fits
from bot.matrix.extras import reaction_content
from bot.matrix.polls import POLL_ENDS, POLL_RESPONSES, POLL_STARTS
from messages.claims import skeleton
from messages.errors import DecodeError
from messages.names import person_name
from messages.richtext import RichText, Span, Style
from messages.types import (
    AuthorKind,
    BotMembership,
    Command,
    FileRef,
    Incoming,
    MessageDeleted,
    MessageEdited,
    PollAnswered,
    PollAsked,
    RawEvent,
    Reacted,
    RoomMoved,
    RoomRef,
    TextMessage,
    Unreadable,
)

OWN = "@passerelle:example.org"
ROOM = RoomRef("matrix", "!room:example.org")
HTML = "org.matrix.custom.html"


def event(content: object, kind: str = "m.room.message", sender: str = "@ana:example.org", **more: Any) -> RawEvent:
    whole = {"type": kind, "sender": sender, "event_id": "$one", "origin_server_ts": 1_700_000_000_000}
    return RawEvent(ROOM, "$one", kind, "", payload_of(whole | {"content": content} | more, "Ana"))


def said(**content: Any) -> RawEvent:
    return event({"msgtype": "m.text", "body": "Hola", **content})


def message(raw: RawEvent) -> TextMessage:
    found = decode(raw, OWN)
    assert isinstance(found, TextMessage)
    return found


def test_a_text_message_says_who_what_where_and_when() -> None:
    found = message(said(format=HTML, formatted_body="<b>Hola</b>"))
    assert (found.room, found.event_id, found.reply_to, found.attachment) == (ROOM, "$one", None, "")
    assert (found.author.kind, found.author.account, found.author.name) == (
        AuthorKind.PERSON,
        "@ana:example.org",
        "Ana",
    )
    assert found.author.handle == "ana:example.org"
    assert found.body == RichText("Hola", (Span(0, 4, Style.BOLD),))
    assert found.sent_at == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def test_someone_without_a_display_name_is_called_by_the_local_part() -> None:
    raw = said()
    inner = orjson.loads(raw.payload)["event"]
    assert message(RawEvent(ROOM, "$one", raw.kind, "", payload_of(inner, ""))).author.name == "ana"


@pytest.mark.parametrize(
    "raw",
    [
        event({"msgtype": "m.text", "body": "x"}, sender=OWN),
        said(msgtype="m.notice"),
        said(**{COPY_MARK: True}),
        event({}),
        said(body="  \n "),
        event({"body": "x"}, kind="m.reaction"),
        event({"membership": "join"}, kind="m.room.member", state_key="@ana:example.org"),
        event({"membership": "invite"}, kind="m.room.member", state_key=OWN),
        event(content_of(RichText("x"), edit_of="$other"), sender="@another-bridge:example.org"),
        event({"redacts": "$x"}, kind="m.room.redaction", sender=OWN),
    ],
    ids=["own", "notice", "copy", "redacted", "blank", "reaction", "others", "invited", "edited copy", "own redaction"],
)
def test_what_is_not_for_relaying_is_nothing(raw: RawEvent) -> None:
    assert decode(raw, OWN) is None


def test_an_edit_names_the_original() -> None:
    new = {"msgtype": "m.text", "body": "Adiós"}
    raw = said(
        body="* Adiós", **{"m.new_content": new, "m.relates_to": {"rel_type": "m.replace", "event_id": "$first"}}
    )
    found = decode(raw, OWN)
    assert isinstance(found, MessageEdited)
    assert (found.event_id, found.body.text, found.author.account) == ("$first", "Adiós", "@ana:example.org")


@pytest.mark.parametrize(
    ("relation", "target"),
    [
        ({"m.in_reply_to": {"event_id": "$old"}}, "$old"),
        ({"rel_type": "m.thread", "event_id": "$root", "m.in_reply_to": {"event_id": "$old"}}, "$old"),
        (
            {
                "rel_type": "m.thread",
                "event_id": "$root",
                "is_falling_back": True,
                "m.in_reply_to": {"event_id": "$old"},
            },
            None,
        ),
        ({"m.in_reply_to": "$old"}, None),
        ("nonsense", None),
    ],
)
def test_a_reply_is_a_reply_unless_a_thread_only_falls_back(relation: object, target: str | None) -> None:
    assert message(said(**{"m.relates_to": relation})).reply_to == target


def test_the_fallback_quote_of_a_reply_is_not_relayed() -> None:
    relation = {"m.in_reply_to": {"event_id": "$old"}}
    found = message(said(body="> <@b:x> secret\n\nyes", **{"m.relates_to": relation}))
    assert found.body.text == "yes"


@pytest.mark.parametrize(
    ("content", "attachment", "caption"),
    [
        ({"msgtype": "m.image", "body": "cat.png"}, "photo", ""),
        ({"msgtype": "m.image", "body": "cat.png", "filename": "cat.png"}, "photo", ""),
        ({"msgtype": "m.image", "body": "my cat", "filename": "cat.png"}, "photo", "my cat"),
        ({"msgtype": "m.file", "body": "list.pdf"}, "document", ""),
        ({"msgtype": "m.video", "body": "!important", "filename": "v.mp4"}, "video", "!important"),
        ({"msgtype": "m.audio", "body": "a.ogg"}, "audio", ""),
        ({"msgtype": "m.audio", "body": "a.ogg", "org.matrix.msc3245.voice": {}}, "voice", ""),
        ({"msgtype": "m.location", "body": "here", "geo_uri": "geo:48.85,-2.3;u=5"}, "location", ""),
    ],
)
def test_media_are_named_and_captions_kept(content: dict[str, Any], attachment: str, caption: str) -> None:
    found = message(event({"url": "mxc://x/y", **content}))
    assert (found.attachment, found.body.text) == (attachment, caption)


@pytest.mark.parametrize(
    ("content", "file"),
    [
        (
            {"msgtype": "m.file", "body": "list.pdf", "info": {"mimetype": "application/pdf", "size": 7}},
            FileRef("document", "mxc://x/y", "list.pdf", "application/pdf", 7),
        ),
        (
            {"msgtype": "m.image", "body": "my cat", "filename": "cat.png", "info": {"mimetype": "image/png"}},
            FileRef("photo", "mxc://x/y", "cat.png", "image/png"),
        ),
        (
            {"msgtype": "m.file", "body": "a", "filename": 5, "info": {"mimetype": "a/b\nc", "size": True}},
            FileRef("document", "mxc://x/y"),
        ),
        ({"msgtype": "m.file", "body": "a", "info": [], "url": "mxc://x/y"}, FileRef("document", "mxc://x/y", "a")),
        ({"msgtype": "m.file", "body": "a", "url": "https://x/y"}, None),
        ({"msgtype": "m.file", "body": "a", "url": None, "file": {"url": "mxc://x/y"}}, None),
        ({"msgtype": "m.text", "body": "a"}, None),
        ({"msgtype": "m.location", "body": "a"}, None),
    ],
)
def test_photos_and_documents_say_where_they_are(content: dict[str, Any], file: FileRef | None) -> None:
    assert message(event({"url": "mxc://x/y", **content})).file == file


def reaction(**relation: Any) -> RawEvent:
    whole = {"rel_type": "m.annotation", "event_id": "$old", "key": "👍", **relation}
    return event({"m.relates_to": whole}, kind="m.reaction")


def test_a_reaction_names_its_message() -> None:
    found = decode(reaction(), OWN)
    assert isinstance(found, Reacted)
    assert (found.event_id, found.target, found.key, found.author.name) == ("$one", "$old", "👍", "Ana")


@pytest.mark.parametrize(
    "raw",
    [
        reaction(event_id="old"),
        reaction(rel_type="m.thread"),
        reaction(key=""),
        reaction(key=5),
        event({}, kind="m.reaction"),
        event({**reaction_content("$old", "👍")}, kind="m.reaction"),
        event(reaction_content("$old", "👍"), kind="m.reaction", sender=OWN),
        event({"m.selections": ["a"]}, kind="m.poll.response"),
        event({"m.selections": ["a"], "m.relates_to": {"rel_type": "m.reference"}}, kind="m.poll.response"),
    ],
)
def test_a_reaction_or_vote_without_a_message_is_nothing(raw: RawEvent) -> None:
    assert decode(raw, OWN) is None


@pytest.mark.parametrize(
    ("content", "choices"),
    [
        ({"org.matrix.msc3381.poll.response": {"answers": ["b", "a", "b"]}}, ("b", "a")),
        ({"m.poll.response": {"answers": ["b"]}}, ("b",)),
        ({"m.selections": ["a"]}, ("a",)),
        ({"m.selections": []}, ()),
        ({"m.selections": ["a", 5]}, ()),
        ({"m.selections": "a"}, ()),
        ({}, ()),
    ],
)
def test_a_vote_names_the_poll_and_the_choices(content: dict[str, Any], choices: tuple[str, ...]) -> None:
    relation = {"m.relates_to": {"rel_type": "m.reference", "event_id": "$poll"}}
    for kind in ("m.poll.response", "org.matrix.msc3381.poll.response"):
        found = decode(event(relation | content, kind=kind), OWN)
        assert isinstance(found, PollAnswered)
        assert (found.event_id, found.target, found.choices) == ("$one", "$poll", choices)


def test_stickers_and_polls_are_attachments() -> None:
    assert message(event({"body": "hi", "url": "mxc://x/y"}, kind="m.sticker")).attachment == "sticker"
    unstable = {"question": {"org.matrix.msc1767.text": "When?"}, "answers": [{"id": "1", "body": "Now"}]}
    kind = "org.matrix.msc3381.poll.start"
    found = message(event({kind: unstable}, kind=kind))
    assert (found.attachment, found.body.text) == ("poll", "When?\n• Now")
    stable = {"question": {"m.text": [{"body": "When?"}]}, "answers": [{"m.id": "1", "m.text": [{"body": "Now"}]}]}
    assert message(event({"m.poll.start": stable}, kind="m.poll.start")).body.text == "When?\n• Now"


def test_a_sticker_shows_what_it_stands_for_and_its_size() -> None:
    info = {"mimetype": "image/webp", "w": 512, "h": 256, "size": 9}
    found = message(event({"body": "🙂", "url": "mxc://x/y", "info": info}, kind="m.sticker"))
    assert found.body.text == ""
    assert found.file == FileRef("sticker", "mxc://x/y", "", "image/webp", 9, 512, 256, emoji="🙂")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"msgtype": "m.image", "info": {"mimetype": "image/gif"}}, "animation"),
        ({"msgtype": "m.video", "info": {"mimetype": "video/mp4", "fi.mau.gif": True}}, "animation"),
        ({"msgtype": "m.video", "info": {"mimetype": "video/mp4"}}, "video"),
        ({"msgtype": "m.file", "info": {"mimetype": "image/gif"}}, "document"),
        ({"msgtype": "m.audio", "m.voice": {}}, "voice"),
        ({"msgtype": "dm.filament.gallery"}, "other"),
    ],
)
def test_kinds_are_told_by_what_their_sender_said(content: dict[str, Any], kind: str) -> None:
    found = message(event({"body": "a", "filename": "a", "url": "mxc://x/y", **content}))
    assert (found.attachment, found.file and found.file.kind) == (kind, None if kind == "other" else kind)


def test_a_medium_tells_its_size_length_thumbnail_and_whether_it_is_hidden() -> None:
    info = {
        "w": 640,
        "h": 480,
        "duration": 1500,
        "thumbnail_url": "mxc://x/t",
        "thumbnail_info": {"mimetype": "image/jpeg", "w": 32, "h": 24, "size": 3},
    }
    hidden = "page.codeberg.everypizza.msc4193.spoiler"
    found = message(event({"msgtype": "m.video", "body": "v.mp4", "url": "mxc://x/y", "info": info, hidden: True}))
    small = FileRef("photo", "mxc://x/t", "", "image/jpeg", 3, 32, 24)
    assert found.file == FileRef("video", "mxc://x/y", "v.mp4", "", 0, 640, 480, 1500, True, small)
    older = {"town.robin.msc3725.content_warning": {"type": "town.robin.msc3725.spoiler"}}
    found = message(event({"msgtype": "m.image", "body": "a", "url": "mxc://x/y", **older}))
    assert found.file is not None
    assert found.file.spoiler


@pytest.mark.parametrize("uri", ["geo:91,0", "geo:0,181", "geo:x", "", 5])
def test_a_place_that_is_none_is_only_named(uri: object) -> None:
    found = message(event({"msgtype": "m.location", "body": "here", "geo_uri": uri}))
    assert (found.attachment, found.about) == ("location", None)


def test_a_thread_names_its_root() -> None:
    relation = {"rel_type": "m.thread", "event_id": "$root", "m.in_reply_to": {"event_id": "$old"}}
    for falls_back, reply_to in ((True, None), (False, "$old")):
        found = message(said(**{"m.relates_to": {**relation, "is_falling_back": falls_back}}))
        assert (found.thread, found.reply_to) == ("$root", reply_to)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<strong data-mx-profile-fallback>Bea: </strong>hello", "hello"),
        ('<strong data-mx-profile-fallback="">Bea: </strong><em>hello</em>', "hello"),
        (None, "hello"),
    ],
)
def test_other_bridges_name_their_authors_and_the_repeated_name_goes(markup: str | None, text: str) -> None:
    profile = {"com.beeper.per_message_profile": {"id": "b", "displayname": "Bea", "has_fallback": True}}
    html = {"format": HTML, "formatted_body": markup} if markup else {}
    found = message(said(body="Bea: hello", **html, **profile))
    assert (found.author.name, found.author.account, found.body.text) == ("Bea (Ana)", "@ana:example.org", text)
    new = {"msgtype": "m.text", "body": "Bea: bye", **profile}
    relation = {"rel_type": "m.replace", "event_id": "$first"}
    edited = decode(said(**{"m.new_content": new, "m.relates_to": relation}), OWN)
    assert isinstance(edited, MessageEdited)
    assert (edited.author.name, edited.body.text) == ("Bea (Ana)", "bye")


@given(st.text(max_size=300))
def test_whoever_gives_another_name_is_named_as_well_however_long_the_given_one_is(given_name: str) -> None:
    profile = {"com.beeper.per_message_profile": {"id": "b", "displayname": given_name}}
    shown = person_name(message(said(**profile)).author.name)
    assert shown == "Ana" or shown.endswith(" (Ana)")
    edited = decode(edit(profile, {"com.beeper.per_message_profile": {"id": "b", "displayname": "Leo"}}), OWN)
    assert isinstance(edited, MessageEdited)
    assert (
        person_name(edited.author.name) == (shown if shown != "Ana" else "Leo (Ana)") or skeleton(given_name) == "ana"
    )


def test_what_another_bridge_says_for_somebody_is_no_command_of_its_account() -> None:
    profile = {"com.beeper.per_message_profile": {"id": "b", "displayname": "Bea", "has_fallback": True}}
    for body in ("!bridge leave", "Bea: !bridge leave"):
        raw = said(body=body, **profile)
        assert message(raw).body.text == "!bridge leave"
        assert not is_addressed(orjson.loads(raw.payload)["event"], OWN)
    assert isinstance(decode(said(body="!bridge leave"), OWN), Command)


def edit(profile: dict[str, Any], before: dict[str, Any]) -> RawEvent:
    new = {"msgtype": "m.text", "body": "bye", **profile}
    return said(**{"m.new_content": new, "m.relates_to": {"rel_type": "m.replace", "event_id": "$first"}}, **before)


@pytest.mark.parametrize("target", ["$" + "x" * 300, "$a\x00b", "first", "", 5, None])
def test_nobody_edits_or_takes_back_what_no_event_can_be_called(target: object) -> None:
    relation = {"rel_type": "m.replace", "event_id": target}
    new = {"msgtype": "m.text", "body": "bye"}
    with pytest.raises(DecodeError):
        decode(said(**{"m.new_content": new, "m.relates_to": relation}), OWN)
    with pytest.raises(DecodeError):
        decode(event({"redacts": target}, kind="m.room.redaction"), OWN)


def test_what_no_database_can_hold_is_shown_as_a_stand_in() -> None:
    found = message(said(body="a\x00b"))
    assert found.body.text == "a\ufffdb"
    opened = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": "a\x00b\ud800"}}
    sealed = event({"algorithm": "m.megolm.v1.aes-sha2"}, kind="m.room.encrypted")
    clear = decode(sealed, OWN, lambda _room, _event: opened)
    assert isinstance(clear, TextMessage)
    assert clear.body.text == "a\ufffdb\ufffd"


@pytest.mark.parametrize(
    "profile",
    [
        {"displayname": "Bea"},
        {"displayname": "Bea", "has_fallback": "yes"},
        {"displayname": "Leo", "has_fallback": True},
        {"displayname": 5, "has_fallback": True},
        [],
    ],
)
def test_a_name_that_is_not_repeated_takes_nothing_away(profile: object) -> None:
    found = message(said(body="Bea: hello", **{"com.beeper.per_message_profile": profile}))
    assert found.body.text == "Bea: hello"


def test_a_poll_tells_its_options_and_an_edit_of_it_the_new_ones() -> None:
    kind = "org.matrix.msc3381.poll.start"
    answers = [{"id": "a", "org.matrix.msc1767.text": "Now"}, {"org.matrix.msc1767.text": "no id"}, "junk"]
    poll = {kind: {"question": {"body": "When?"}, "answers": answers, "max_selections": 9}}
    asked = PollAsked(RichText("When?"), (("a", "Now"),), 1, counted=True)
    assert message(event(poll, kind=kind)).about == asked
    relation = {"rel_type": "m.replace", "event_id": "$first"}
    found = decode(event({"m.new_content": poll, "m.relates_to": relation}, kind=kind), OWN)
    assert isinstance(found, MessageEdited)
    assert (found.event_id, found.attachment, found.about) == ("$first", "poll", asked)


@pytest.mark.parametrize(
    "kind", [*POLL_ENDS, *POLL_RESPONSES, *POLL_STARTS, "m.sticker", "m.reaction", "m.room.redaction"]
)
def test_what_a_sibling_of_ours_does_is_nothing(kind: str) -> None:
    content = {
        COPY_MARK: True,
        "body": "x",
        "url": "mxc://x/y",
        "redacts": "$x",
        "m.relates_to": {"rel_type": "m.reference", "event_id": "$old", "key": "👍"},
        "m.poll.start": {"question": {}, "answers": []},
    }
    assert decode(event(content, kind=kind), OWN) is None
    content["m.relates_to"] = {"rel_type": "m.annotation", "event_id": "$old", "key": "👍"}
    assert decode(event(content, kind=kind), OWN) is None


def test_an_emote_is_in_italics() -> None:
    assert message(said(msgtype="m.emote", body="waves")).body == RichText("waves", (Span(0, 5, Style.ITALIC),))


@pytest.mark.parametrize(
    ("text", "name", "arguments"),
    [("!delete", "delete", ""), ("!Delete  now \nplease", "delete", "now \nplease")],
)
def test_a_word_behind_an_exclamation_mark_is_a_command(text: str, name: str, arguments: str) -> None:
    found = decode(said(body=text, **{"m.relates_to": {"m.in_reply_to": {"event_id": "$old"}}}), OWN)
    assert isinstance(found, Command)
    assert (found.name, found.arguments, found.reply_to) == (name, arguments, "$old")


@pytest.mark.parametrize("text", ["!", "!!!", "! delete", "!5", "a !delete", "!wow: look"])
def test_an_exclamation_is_no_command(text: str) -> None:
    assert message(said(body=text)).body.text == text


def test_a_redaction_is_found_in_either_place() -> None:
    for raw in (
        event({"redacts": "$x"}, kind="m.room.redaction"),
        event({}, kind="m.room.redaction", redacts="$x"),
        event({"redacts": 5}, kind="m.room.redaction", redacts="$x"),
    ):
        found = decode(raw, OWN)
        assert isinstance(found, MessageDeleted)
        assert (found.event_id, found.author.name) == ("$x", "Ana")


def test_state_tells_of_moves_and_of_our_own_coming_and_going() -> None:
    moved = decode(event({"replacement_room": "!new:x"}, kind="m.room.tombstone", state_key=""), OWN)
    assert moved == RoomMoved(ROOM, RoomRef("matrix", "!new:x"))
    for membership, present in (("join", True), ("leave", False), ("ban", False)):
        raw = event({"membership": membership}, kind="m.room.member", state_key=OWN)
        found = decode(raw, OWN)
        assert isinstance(found, BotMembership)
        assert (found.room, found.present, found.author is None) == (ROOM, present, present)


def sealed(**more: Any) -> RawEvent:
    return event({"algorithm": "m.megolm.v1.aes-sha2", **more}, kind="m.room.encrypted")


def test_an_encrypted_event_without_a_key_says_whose_it_is() -> None:
    found = decode(sealed(), OWN)
    assert isinstance(found, Unreadable)
    assert (found.room, found.event_id, found.author.account) == (ROOM, "$one", "@ana:example.org")
    assert found.sent_at == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def test_an_opened_event_is_read_as_if_it_had_come_so() -> None:
    clear = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": "Hola"}, "sender": "@eve:example.org"}
    raw = sealed(**{"m.relates_to": {"m.in_reply_to": {"event_id": "$old"}}})
    found = decode(raw, OWN, lambda room, _: clear if room == ROOM.chat else None)
    assert isinstance(found, TextMessage)
    assert (found.body.text, found.reply_to, found.event_id) == ("Hola", "$old", "$one")
    assert found.author.account == "@ana:example.org"  # nobody's but the sender's word


@pytest.mark.parametrize("kind", ["m.room.member", "m.room.redaction", "m.room.encrypted", "m.room.name", "x", 5])
def test_only_what_people_say_can_come_sealed(kind: object) -> None:
    clear = {"type": kind, "content": {"redacts": "$x", "membership": "leave", "name": "x"}}
    assert isinstance(decode(sealed(), OWN, lambda *_: clear), Unreadable)


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        (RawEvent(ROOM, "$x", "m.room.message", "", b"{"), "payload"),
        (RawEvent(ROOM, "$x", "m.room.message", "", b"[]"), "event"),
        (said(msgtype=4), "content.msgtype"),
        (said(body=None), "content.body"),
        (said(**{"m.relates_to": {"rel_type": "m.replace", "event_id": "$a"}}), "content.m.new_content"),
        (event({"msgtype": "m.text", "body": "x"}, origin_server_ts=10**18), "origin_server_ts"),
        (event({"msgtype": "m.text", "body": "x"}, origin_server_ts=True), "origin_server_ts"),
        (event({}, kind="m.room.redaction"), "redacts"),
    ],
)
def test_what_makes_no_sense_is_located(raw: RawEvent, place: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(raw, OWN)
    assert caught.value.code == place


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
KEYS = """
    type sender event_id origin_server_ts content state_key redacts msgtype body format formatted_body filename geo_uri
    m.relates_to m.new_content rel_type m.in_reply_to is_falling_back replacement_room membership m.poll.start question
    answers m.text event_id key url info mimetype size m.selections file iv hashes sha256 k w h duration thumbnail_url
    thumbnail_file thumbnail_info unsigned prev_content pinned name users users_default events_default displayname
    com.beeper.per_message_profile has_fallback max_selections id m.id m.location description replaces_state
    m.poll.response org.matrix.msc3381.poll.response
"""
WORDS = """
    m.text m.emote m.image m.audio m.location m.replace m.thread m.annotation m.reference m.file mxc://x/y join $x
    @ana:x org.matrix.custom.html <p>x !a
"""


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_no_event_raises_anything_but_a_decode_error(data: st.DataObject) -> None:
    leaf = st.sampled_from(WORDS.split()) | json_values
    keyed = st.dictionaries(st.sampled_from(KEYS.split()), leaf, max_size=6)
    deeper = st.dictionaries(st.sampled_from(KEYS.split()), leaf | keyed, max_size=8)
    whole = data.draw(deeper) | {"content": data.draw(deeper | json_values)}
    whole["type"] = data.draw(st.sampled_from(TYPES))
    whole |= data.draw(st.sampled_from([{}, {"sender": "@ana:x", "event_id": "$e", "origin_server_ts": 1}]))
    payload = orjson.dumps({"event": whole, "name": data.draw(leaf), "linked": data.draw(st.booleans())})
    raw = RawEvent(ROOM, "$x", "any", "", payload, data.draw(st.booleans()))
    with suppress(DecodeError):
        assert isinstance(decode(raw, OWN), Incoming | None)


def test_content_states_mentions_and_marks_the_copy() -> None:
    assert content_of(RichText("hi"), reply_to="$a") == {
        "msgtype": "m.text",
        "body": "hi",
        "m.mentions": {},
        COPY_MARK: True,
        "m.relates_to": {"m.in_reply_to": {"event_id": "$a"}},
    }


def test_an_edit_carries_its_content_twice_and_points_at_the_original() -> None:
    edit = content_of(RichText("hi", (Span(0, 2, Style.BOLD),)), edit_of="$a")
    assert edit["m.relates_to"] == {"rel_type": "m.replace", "event_id": "$a"}
    assert (edit["body"], edit["formatted_body"]) == ("* hi", "* <strong>hi</strong>")
    assert edit["m.new_content"]["formatted_body"] == "<strong>hi</strong>"
    assert edit["m.new_content"][COPY_MARK] is edit[COPY_MARK] is True


@settings(deadline=None, max_examples=60)
@given(st.sampled_from('aé🙂"\\<&\x01 \n'), st.integers(1, 30_000), st.booleans())
def test_what_fits_is_never_too_big_when_edited(character: str, length: int, bold: bool) -> None:
    body = RichText(character * length, (Span(0, length, Style.BOLD),) if bold else ())
    size = len(orjson.dumps(content_of(body, edit_of=LONGEST_EVENT_ID)))
    assert fits(body) is (size <= MAX_CONTENT and bool(body.text.strip()))


def test_a_text_that_says_nothing_does_not_fit() -> None:
    assert not fits(RichText(" \n"))
