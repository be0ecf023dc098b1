"""Texts and entities come back as the server leaves them, or are refused in its words."""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract.telegram_standin.stage import Stage


@pytest.mark.parametrize(
    ("text", "entities", "why"),
    [
        ("", [], "message text is empty"),
        (" \n\u200b ", [], "text must be non-empty"),
        ("😀" * 2049, [], "message is too long"),
        (
            "ab",
            [("bold", 0, 3)],
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 3",
        ),
        ("ab", [("bold", 5, 1)], "entity begins after the end of the text at UTF-16 offset 5"),
        ("😀", [("bold", 1, 1)], "entity begins in a middle of a UTF-16 symbol"),
        ("😀", [("bold", 0, 1)], "ends in a middle of a UTF-16 symbol"),
        ("ab", [("shiny", 0, 1)], "can't parse MessageEntity: Unsupported type specified"),
        ("ab", [("text_link", 0, 1)], "can't parse MessageEntity: Can't find field \"url\""),
    ],
)
async def test_broken_texts_and_entities_refuse_the_whole_message(
    stage: Stage, text: str, entities: list[tuple[str, int, int]], why: str
) -> None:
    data = [{"type": kind, "offset": offset, "length": length} for kind, offset, length in entities]
    status, answer = await stage.call("sendMessage", {"chat_id": stage.group.id, "text": text, "entities": data})
    assert status == 400
    assert why in answer["description"]
    assert stage.group.messages == []


async def test_length_counts_utf16_units_of_what_remains(stage: Stage) -> None:
    assert await stage.client.send_message(stage.group.id, "😀" * 2048 + "  \n")


@pytest.mark.parametrize(
    ("text", "given", "shown"),
    [
        ("  hi  ", [("bold", 2, 4)], [("bold", 0, 2, "hi")]),
        ("a\tb\rc\u202ed", [("bold", 2, 5)], [("bold", 2, 3, "a bcd")]),
        ("abcdef", [("bold", 0, 4), ("italic", 2, 4)], [("bold", 0, 4), ("italic", 2, 2), ("italic", 4, 2)]),
        ("abcdef", [("bold", 0, 2), ("bold", 2, 2)], [("bold", 0, 4)]),
        ("abcdef", [("bold", 0, 6), ("code", 2, 2)], [("bold", 0, 2), ("code", 2, 2), ("bold", 4, 2)]),
        ("abcdef", [("blockquote", 0, 6), ("expandable_blockquote", 1, 3)], [("blockquote", 0, 6)]),
        ("see x.org now", [("bold", 0, 13)], [("bold", 0, 13), ("url", 4, 5)]),
        ("`x.org`", [("code", 1, 5)], [("code", 1, 5)]),
    ],
)
async def test_entities_come_back_merged_split_and_nested(
    stage: Stage, text: str, given: list[tuple[str, int, int]], shown: list[tuple[Any, ...]]
) -> None:
    data = [{"type": kind, "offset": offset, "length": length} for kind, offset, length in given]
    _, answer = await stage.call("sendMessage", {"chat_id": stage.group.id, "text": text, "entities": data})
    result = [(e["type"], e["offset"], e["length"]) for e in answer["result"]["entities"]]
    assert result == [each[:3] for each in shown]
    assert answer["result"]["text"] == next((each[3] for each in shown if len(each) > 3), text)


async def test_only_the_first_hundred_entities_are_kept(stage: Stage) -> None:
    data = [{"type": "bold", "offset": 2 * n, "length": 1} for n in range(150)]
    body = {"chat_id": stage.group.id, "text": "x " * 150, "entities": data}
    _, answer = await stage.call("sendMessage", body)
    assert len(answer["result"]["entities"]) == 100


async def test_links_are_completed_or_refused(stage: Stage) -> None:
    link = {"type": "text_link", "offset": 0, "length": 1, "url": "https://Example.org"}
    person = {"type": "text_link", "offset": 1, "length": 1, "url": f"tg://user?id={stage.person.id}"}
    body = {"chat_id": stage.group.id, "text": "ab", "entities": [link, person]}
    _, answer = await stage.call("sendMessage", body)
    first, second = answer["result"]["entities"]
    assert first["url"] == "https://example.org/"
    assert (second["type"], second["user"]["first_name"]) == ("text_mention", "Ana")
    link["url"] = "localhost"
    status, answer = await stage.call("sendMessage", body)
    assert (status, "is invalid: Wrong HTTP URL" in answer["description"]) == (400, True)


async def test_what_the_server_recognises_is_marked_in_members_messages(stage: Stage) -> None:
    text = "😀 /help@bridge_bot @someone #tag a.b@c.org (https://en.wikipedia.org/wiki/X_(y)). +33 6 12 34 56 78, $EUR"
    message = stage.person.say(stage.group, text)
    units = text.encode("utf-16-le")
    found = {
        e["type"]: units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
        for e in message.entities
    }
    assert found == {
        "bot_command": "/help@bridge_bot",
        "mention": "@someone",
        "hashtag": "#tag",
        "email": "a.b@c.org",
        "url": "https://en.wikipedia.org/wiki/X_(y)",
        "phone_number": "+33 6 12 34 56 78",
        "cashtag": "$EUR",
    }
