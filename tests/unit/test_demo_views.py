"""Protects the eyes of the demo: what its page and report show is what the rooms hold, however it is written."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.demo import entities, html, markup
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.nodes import Node, node, taken_apart, text_of
from bot.sandbox.demo.report import Report
from bot.sandbox.demo.script import SCRIPT

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
    news = [data for _, data in feed.since(seen)]
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


def problems(feed: Feed, ids: dict[str, str], *, translates: bool = True) -> str:
    return "\n".join(Report(feed, ids, lambda _source, _target: translates).problems())


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
