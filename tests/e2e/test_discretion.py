"""Once delivered, nothing that anybody wrote, nobody's name and nobody's account is readable in the bot's folder, a log
at debug included, and malformed events of either side leave no more behind than their code and place.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.matrix_person import MatrixRefused
from bot.sandbox.synapse import Synapse
from tests.e2e.conftest import MakeStage
from tests.e2e.reading import copy
from tests.e2e.stage import Stage

CANARY = "xyzzycanary"
PERSON = "Quuxperson"


def traces(folder: Path, words: tuple[str, ...]) -> Iterator[str]:
    """Files that hold one of the words, in either of the encodings that libraries use."""
    for path in folder.rglob("*"):
        if path.is_file() and path.name != "passerelle.toml":
            content = path.read_bytes().lower()
            for word in words:
                if word.lower().encode() in content or word.encode("utf-16-le") in content:
                    yield f"{path.name}: {word}"


def nested(depth: int) -> Any:
    """Lists within lists."""
    value: Any = CANARY
    for _ in range(depth):
        value = [value]
    return value


def malformed_updates(town: Stage) -> list[dict[str, Any]]:
    """What no Bot API server sends, with a canary in every text."""
    group = {"id": town.groups["g"].id, "type": "supergroup", "title": CANARY}
    author = {"id": 77001, "is_bot": False, "first_name": PERSON}
    message = {"message_id": 900_001, "date": 1_790_000_000, "chat": group, "from": author, "text": CANARY}
    wrong: tuple[dict[str, Any], ...] = (
        {"text": 42, "caption": CANARY},
        {"text": [CANARY]},
        {"text": nested(400)},
        {"entities": CANARY},
        {"entities": [{"type": "bold", "offset": CANARY, "length": 4}]},
        {"from": {"id": CANARY, "is_bot": False, "first_name": PERSON}},
        {"from": {"id": 77001, "is_bot": CANARY, "first_name": PERSON}},
        {"date": CANARY},
        {"date": 10**30},
        {"date": 10**18},
        {"reply_to_message": CANARY},
        {"sender_chat": {"title": CANARY}},
        {"chat": {"id": CANARY}},
        {"chat": CANARY},
        {"message_id": CANARY},
    )
    updates: list[dict[str, Any]] = [
        {"message": {**message, "message_id": 900_001 + number, **change}} for number, change in enumerate(wrong)
    ]
    updates += [{"message": CANARY}, {"edited_message": {**message, "text": None}}, {"my_chat_member": CANARY}]
    # Odd, but readable: surrogates, entities beyond the end.
    updates.append({"message": {**message, "message_id": 900_100, "text": f"{CANARY} \ud800 étrange"}})
    far = [{"type": "bold", "offset": 3, "length": 10**9}, {"type": "nonsense", "offset": -5, "length": 2}]
    updates.append({"message": {**message, "message_id": 900_101, "text": f"{CANARY} loin", "entities": far}})
    return updates


def malformed_contents() -> list[dict[str, Any]]:
    """What a homeserver takes from any client, with a canary in every text."""
    text = {"msgtype": "m.text", "body": CANARY}
    html = {**text, "format": "org.matrix.custom.html"}
    edit = {"rel_type": "m.replace", "event_id": "$nowhere"}
    return [
        {**text, "body": 42, "formatted_body": CANARY},
        {**text, "body": [CANARY]},
        {**text, "body": {"en": CANARY}},
        {"msgtype": 7, "body": CANARY},
        {"body": CANARY},
        {"msgtype": "m.text"},
        {**html, "body": f"{CANARY} liste", "formatted_body": [CANARY]},
        {**html, "body": f"{CANARY} profond", "formatted_body": "<b><i>" * 4000 + CANARY},
        {**html, "body": f"{CANARY} citations", "formatted_body": "<blockquote>" * 3000 + CANARY},
        {**text, "body": f"{CANARY} relation", "m.relates_to": CANARY},
        {**text, "m.relates_to": {"rel_type": [CANARY], "event_id": 4, "m.in_reply_to": CANARY}},
        {**text, "m.relates_to": edit, "m.new_content": CANARY},
        {**text, "m.relates_to": {**edit, "event_id": [CANARY]}, "m.new_content": text},
        {**text, "m.relates_to": edit, "m.new_content": {"msgtype": "m.text", "body": 4}},
        {"msgtype": "m.image", "body": CANARY, "url": 4, "info": CANARY, "filename": [CANARY]},
        {"msgtype": "m.location", "body": CANARY, "geo_uri": nested(40)},
        {**text, "body": nested(300)},
        {CANARY: CANARY},
    ]


async def send_malformed(town: Stage) -> None:
    """Send what the homeserver takes: some it refuses by itself."""
    refused = 0
    for content in malformed_contents():
        try:
            await town.ana.send(town.rooms["m"], content)
        except MatrixRefused:
            refused += 1
    assert refused < len(malformed_contents())


async def test_no_text_name_or_account_stays_in_the_folder_of_the_bot(synapse: Synapse, stage: MakeStage) -> None:
    town = await stage(synapse, {"g": "fr", "h": "es"}, {"m": "fr"}, more='[log]\nlevel = "debug"')
    await town.bot.start()
    await town.ana.set_name(PERSON)
    speaker = town.telegram.add_person(PERSON, 77001)
    town.groups["g"].add(speaker)
    speaker.say(town.groups["g"], f"Nous voulons une ville {CANARY} ouverte. n° 1")
    await town.ana.say(town.rooms["m"], f"Nous voulons une ville {CANARY} ouverte. n° 2")
    await copy(town, "m", "n° 1")
    await copy(town, "g", "n° 2")
    for update in malformed_updates(town):
        town.telegram_bot.queue.push_raw(update, town.telegram.now())
    await send_malformed(town)
    poll = {"org.matrix.msc3381.poll.start": {"question": [CANARY], "answers": {"a": CANARY}}}
    await town.ana.send(town.rooms["m"], poll, "org.matrix.msc3381.poll.start")
    await town.ana.send(town.rooms["m"], {"algorithm": CANARY, "ciphertext": CANARY}, "m.room.encrypted")
    await town.ana.send(town.rooms["m"], {"body": CANARY, "url": [CANARY]}, "m.sticker")
    speaker.say(town.groups["g"], "fin n° 3")
    await town.ana.say(town.rooms["m"], "fin n° 4")
    await copy(town, "m", "n° 3", within=60)
    await copy(town, "g", "n° 4", within=60)
    await copy(town, "h", "n° 4", within=60)
    await copy(town, "m", "étrange")
    await copy(town, "g", "liste")
    words = (CANARY, PERSON, "77001", town.ana.user_id, town.rooms["m"], str(town.groups["g"].id))
    assert list(traces(town.folder, words)) == [], "not even while the bot runs"
    assert await town.bot.stop() == 0
    assert list(traces(town.folder, words)) == []
    code, table = await town.bot.command("status")
    assert code == 1, "something was set aside"
    assert "Events set aside" in table
    assert "message.text" in " ".join(table.split())
    assert CANARY not in table
    assert PERSON not in table


@pytest.mark.soak
async def test_a_text_that_waits_is_not_readable_either(synapse: Synapse, stage: MakeStage) -> None:
    """Undelivered text is ciphertext; its key is destroyed with the day, and stands encrypted beside the database."""
    town = await stage(synapse, {"g": "fr"}, {"m": "fr", "o": "fr"}, more='[log]\nlevel = "debug"')
    await town.bot.start()
    await town.telegram.pause()
    await town.ana.say(town.rooms["m"], f"Une ville {CANARY} ouverte. n° 1")
    await copy(town, "o", CANARY)  # so the one for the group waits
    await town.bot.kill()
    assert list(traces(town.folder, (CANARY, "n° 1"))) == []
    await town.telegram.resume()
    await town.bot.start()
    await copy(town, "g", CANARY)


def test_the_search_would_find_what_is_there(tmp_path: Path) -> None:
    """The tests above can fail."""
    for encoding in ("utf-8", "utf-16-le"):
        (tmp_path / encoding).write_bytes(b"\0" + f"a {CANARY} b".encode(encoding))
    assert len(list(traces(tmp_path, (CANARY, PERSON)))) == 2
