"""What people do besides writing, as members of the other rooms see it: places, cards, throws, polls, reactions,
mentions, threads, pins, new names; and that all of it finds its copies after a restart. Real Synapse and Apertium, the
strict stand-in.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.matrix_view import Shown
from bot.sandbox.synapse import SERVER_NAME
from bot.sandbox.telegram import Group, Message, Person
from messages.catalog import Catalog
from tests.e2e.reading import Seen, copies, copy, on_telegram, texts, without_tags
from tests.e2e.stage import PASSWORD, Stage, eventually
from tests.usecases.gallery import picture

pytestmark = pytest.mark.asyncio(loop_scope="module")

CATALOG = Catalog()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def eve(town: Stage) -> AsyncIterator[MatrixPerson]:
    """A second person in the Matrix rooms."""
    token = await town.synapse.register("eve-acts", PASSWORD, name="Eve")
    person = MatrixPerson(town.synapse.url, f"@eve-acts:{SERVER_NAME}", token)
    for name in ("en", "salon"):
        await town.ana.invite(town.rooms[name], person.user_id)
        await person.join(town.rooms[name])
    yield person
    await person.close()


async def in_matrix(town: Stage, name: str, event_id: str) -> Shown:
    """A message of a Matrix room as it is now."""
    return next(one for one in await town.ana.read(town.rooms[name]) if one.id == event_id)


def in_telegram(town: Stage, name: str, event_id: str) -> Message:
    """A message of a Telegram group as it is now."""
    found: Message | None = town.groups[name].find(int(event_id))
    assert found is not None
    return found


def reacted(town: Stage, message: Message) -> list[str]:
    """What the bot has reacted with."""
    return [one.get("emoji", "") for one in message.reactions.get(town.telegram_bot.id, [])]


async def shows_reactions(town: Stage, name: str, event_id: str, *wanted: str) -> None:
    """Until the bot shows these reactions, and no others, at a message of a Matrix room."""

    async def there() -> bool:
        found = (await in_matrix(town, name, event_id)).reactions
        return {key for key, who in found.items() if town.matrix_user in who} == set(wanted)

    await eventually(there)


async def shows_tally(town: Stage, name: str, event_id: str, *labels: str) -> None:
    """Until these are the buttons below a copy on Telegram."""
    wanted = sorted(labels)

    async def there() -> bool:
        shown = [button.label for row in in_telegram(town, name, event_id).buttons for button in row]
        return sorted(" · ".join(shown).split(" · ") if shown else []) == wanted

    await eventually(there)


def degrees(place: str) -> list[float]:
    return [float(part) for part in place.split(";", maxsplit=1)[0].split(",")]


async def places(town: Stage, name: str, *wanted: list[float]) -> list[Shown]:
    """The places that a Matrix room shows, once they are these."""
    found: list[Shown] = []

    async def there() -> bool:
        found[:] = [one for one in await town.ana.read(town.rooms[name]) if one.place]
        return [degrees(one.place) for one in found] == list(wanted)

    await eventually(there)
    return found


async def test_a_place_is_on_the_map_of_the_other_platform(town: Stage) -> None:
    town.amina.send_location(town.groups["club"], 48.85, 2.35)
    town.amina.send_venue(town.groups["club"], 45.76, 4.83, "Maison des associations", "28 rue Denfert #l1")
    _, venue = await places(town, "salon", [48.85, 2.35], [45.76, 4.83])
    assert "Maison des associations" in venue.text
    await town.ana.show_place(town.rooms["salon"], 41.15, -8.61, "Porto")

    async def shown() -> bool:
        return any("location" in one.raw.extra for one in on_telegram(town, "club"))

    await eventually(shown)
    place = next(one.raw.extra["location"] for one in on_telegram(town, "club") if "location" in one.raw.extra)
    assert (place["latitude"], place["longitude"]) == (41.15, -8.61)


async def test_a_live_place_ends_at_its_last_position(town: Stage) -> None:
    live = town.amina.send_location(town.groups["topic"], 10.5, 20.5, live=900, thread=town.topics["topic"])
    await places(town, "plaza", [10.5, 20.5])
    town.amina.move(live, 11.5, 21.5)
    town.amina.stop_live(live)
    await places(town, "plaza", [11.5, 21.5])


async def test_a_phone_number_goes_to_other_rooms_only_on_the_word_of_who_sent_it(town: Stage) -> None:
    town.amina.send_contact(town.groups["club"], "+33612345678", "Nadia")
    asked = await copy(town, "club", CATALOG.text("contact-ask", "fr"))
    yes = CATALOG.text("contact-yes", "fr")
    assert not [text for text in await texts(town, "salon") if "Nadia" in text]
    town.bruno.press_label(asked.raw, yes)
    town.amina.press_label(asked.raw, yes)
    seen = await copy(town, "salon", "Nadia", "+33612345678")
    assert seen.text.startswith("Amina")


async def test_what_a_die_shows_is_told(town: Stage) -> None:
    town.amina.send_dice(town.groups["club"], "🎯", value=4)
    assert (await copy(town, "salon", "🎯")).text == "Amina: 🎯 4"


async def test_reactions_cross_both_ways_and_go_when_they_are_taken_back(town: Stage, eve: MatrixPerson) -> None:
    said = town.amina.say(town.groups["fr"], "Une bonne idée pour notre ville. #r1")
    es, en, pt = await copies(town, "es en pt", "#r1")
    heart = await town.ana.react(town.rooms["en"], en.id, "❤️")
    await town.telegram.wait_until(lambda: reacted(town, said) == ["❤"])
    await town.telegram.wait_until(lambda: reacted(town, in_telegram(town, "es", es.id)) == ["❤"])
    await shows_reactions(town, "pt", pt.id, "❤️")
    town.bruno.react(said, "👍")
    await shows_reactions(town, "en", en.id, "👍")
    await shows_reactions(town, "pt", pt.id, "👍", "❤️")
    await shows_tally(town, "es", es.id, "👍 1", "❤️ 1")
    await town.ana.redact(town.rooms["en"], heart)
    town.bruno.react(said)
    await shows_reactions(town, "pt", pt.id)
    await shows_reactions(town, "en", en.id)
    await shows_tally(town, "es", es.id)
    await town.telegram.wait_until(lambda: reacted(town, said) == [])


async def test_a_poll_from_telegram_counts_each_person_once_over_both_platforms(town: Stage, eve: MatrixPerson) -> None:
    """The original poll tells the bot no votes: beside it stands one that counts."""
    town.amina.send_poll(town.groups["fr"], "Une ville ouverte ? #p1", ["Nous voulons", "Nous ne voulons pas"])
    counted = await copy(town, "fr", "#p1", CATALOG.text("poll-counts-here", "fr"))
    es = await copy(town, "es", "#p1")
    poll = await poll_in(town, "en", "#p1")
    for name in ("en", "pt"):
        assert "city" in (await poll_in(town, name, "#p1")).poll.question or name == "pt"
    one, two = poll.poll.options
    await town.ana.vote(town.rooms["en"], poll.id, one[0])
    await eve.vote(town.rooms["en"], poll.id, two[0])
    await eve.vote(town.rooms["en"], poll.id, one[0])
    town.bruno.press(counted.raw, option(counted.raw, 1))
    town.bruno.press(in_telegram(town, "es", es.id), option(es.raw, 1))  # takes it back: one person, one answer
    town.bruno.press(in_telegram(town, "es", es.id), option(es.raw, 0))
    people = CATALOG.text("poll-people", "fr", count=3)

    async def three() -> bool:
        return people in in_telegram(town, "fr", counted.id).text and "▰▰▰▰" in in_telegram(town, "fr", counted.id).text

    await eventually(three)


async def poll_in(town: Stage, name: str, mark: str) -> Any:
    """The bot's poll in a Matrix room, once it is there."""
    found: list[Shown] = []

    async def there() -> bool:
        shown = await town.ana.read(town.rooms[name])
        found[:] = [one for one in shown if one.poll and mark in one.poll.question and one.sender == town.matrix_user]
        return bool(found)

    await eventually(there)
    assert len(found) == 1
    return found[0]


def option(message: Message, number: int) -> str:
    """What the button of this option sends."""
    return str([button.data for row in message.buttons for button in row][number])


async def test_a_poll_from_matrix_is_answered_in_every_room_and_closing_it_closes_all(town: Stage) -> None:
    event = await town.ana.ask(town.rooms["en"], "An open city? #p2", "We want", "We do not want")
    fr = await copy(town, "fr", "#p2")
    pt = await poll_in(town, "pt", "#p2")
    await town.ana.vote(town.rooms["en"], event, "1")
    town.bruno.press(fr.raw, option(fr.raw, 1))
    people = CATALOG.text("poll-people", "fr", count=2)

    async def two() -> bool:
        return people in in_telegram(town, "fr", fr.id).text

    await eventually(two)
    await town.ana.end_poll(town.rooms["en"], event)
    await copy(town, "fr", "#p2", CATALOG.text("poll-final", "fr"))

    async def closed() -> bool:
        return bool((await poll_in(town, "pt", "#p2")).poll.closed)

    await eventually(closed)
    assert pt


async def test_who_is_mentioned_by_a_linked_account_is_called_on_the_other_platform(town: Stage) -> None:
    nour = town.telegram.add_person("Nour", username="nour_qx")
    town.groups["club"].add(nour)
    await linked(town, nour, town.ana)
    mention = [{"type": "mention", "offset": 0, "length": 8}]
    town.amina.say(town.groups["club"], "@nour_qx peut venir demain à la réunion ? #k1", mention)
    seen = await copy(town, "salon", "#k1")
    assert seen.raw["m.mentions"] == {"user_ids": [town.ana.user_id]}
    mentions = {"m.mentions": {"user_ids": [town.ana.user_id]}}
    pill = f'<a href="https://matrix.to/#/{town.ana.user_id}">Ana</a> viendra demain à la réunion. #k2'
    text = {"msgtype": "m.text", "body": "Ana viendra demain à la réunion. #k2", **mentions}
    html = {"format": "org.matrix.custom.html", "formatted_body": pill}
    await town.ana.send(town.rooms["salon"], {**text, **html})
    copied = await copy(town, "club", "#k2")
    assert [e["user"]["id"] for e in copied.raw.entities if e["type"] == "text_mention"] == [nour.id] or [
        text for kind, text, _ in copied.styles if kind == "mention"
    ] == ["@nour_qx"]
    await town.ana.send(town.rooms["salon"], {"msgtype": "m.text", "body": "@room @admin attention à vous. #k3"})
    town.amina.say(town.groups["club"], "@room attention à vous tous. #k4")
    await copy(town, "club", "#k3")
    assert (await copy(town, "salon", "#k4")).raw["m.mentions"] == {}


async def linked(town: Stage, person: Person, other: MatrixPerson) -> None:
    """Link two accounts as people do, by a code."""
    private = town.telegram.private_room(town.telegram_bot, person)
    person.start(town.telegram_bot)
    person.say(town.telegram_bot, "/link", [{"type": "bot_command", "offset": 0, "length": 5}])

    def code() -> str:
        found = [
            e
            for message in private.messages
            if message.author is town.telegram_bot
            for e in [
                message.text[x["offset"] : x["offset"] + x["length"]] for x in message.entities if x["type"] == "code"
            ]
        ]
        return str(found[-1]) if found else ""

    await town.telegram.wait_until(lambda: bool(code()), 20)
    room = await other.open_direct(town.matrix_user)
    await other.say(room, code())

    async def told() -> bool:
        done = {CATALOG.text("link-done", language) for language in ("fr", "en")}
        return any(text in one.text for one in await other.read(room) for text in done)

    await eventually(told)


async def test_a_thread_on_matrix_is_a_chain_of_replies_on_telegram_and_back(town: Stage) -> None:
    root = await town.ana.say(town.rooms["salon"], "Parlons du programme de demain. #t1")
    first = await copy(town, "club", "#t1")
    await town.ana.say_in_thread(town.rooms["salon"], root, "Je propose un repas ensemble. #t2")
    second = await copy(town, "club", "#t2")
    assert second.reply_to == first.id
    town.bruno.say(town.groups["club"], "Je propose aussi un concert. #t3", reply_to=int(second.id))
    third = await copy(town, "salon", "#t3")
    assert third.raw["m.relates_to"]["rel_type"] == "m.thread"
    assert third.raw["m.relates_to"]["event_id"] == root


async def test_what_is_pinned_is_pinned_in_the_other_room_and_unpinned_again(town: Stage) -> None:
    group = town.groups["fr"]
    said = town.amina.say(group, "Une bonne idée pour notre ville. #q1")
    es, en, _ = await copies(town, "es en pt", "#q1")
    await town.ana.set_level(town.rooms["en"], town.matrix_user, 50)
    group.owner.pin(said)

    async def pinned() -> list[str]:
        try:
            found = await town.ana.state(town.rooms["en"], "m.room.pinned_events")
        except Exception:
            return []
        return list(found.get("pinned", []))

    async def is_pinned() -> bool:
        return await pinned() == [en.id] and town.groups["es"].pinned == [int(es.id)]

    await eventually(is_pinned)
    lines = CATALOG.text("life-pinned", "pt", named="yes", name=group.owner.name).partition(" ")[2]
    await copy(town, "pt", lines)  # the bot has no right to pin there, and says so
    await town.ana.pin(town.rooms["en"])
    await town.telegram.wait_until(lambda: group.pinned == [] and town.groups["es"].pinned == [])


async def test_a_new_name_and_picture_of_a_room_are_told_in_the_others(town: Stage) -> None:
    town.groups["club"].rename("Le club des voisins", by=town.groups["club"].owner)
    assert await copy(town, "salon", "Le club des voisins")
    town.groups["club"].set_picture(picture(9, "JPEG"))
    assert await copy(town, "salon", "image")
    await town.ana.set_state(town.rooms["salon"], "m.room.name", {"name": "Le salon des voisines"})
    assert await copy(town, "club", "Le salon des voisines")


async def test_who_writes_has_a_name_and_a_face_on_matrix_and_is_not_named_twice_on_telegram(town: Stage) -> None:
    lina = town.telegram.add_person("Lina")
    lina.set_picture(picture(20, "JPEG"))
    town.groups["club"].add(lina)
    face = ""

    async def shown() -> bool:
        nonlocal face
        lina.say(town.groups["club"], "Voici mon visage, le voyez-vous ? #i1")
        seen = [one for one in await town.ana.read(town.rooms["salon"]) if one.author == "Lina"]
        face = seen[-1].picture if seen else ""
        return bool(face)

    await eventually(shown, pause=0.5)
    assert await town.ana.fetch(face)
    await town.ana.say(town.rooms["salon"], "Une première chose à dire. #i3")
    await town.ana.say(town.rooms["salon"], "Une deuxième chose à dire. #i4")
    assert (await copy(town, "club", "#i3")).text.startswith("Ana: ")
    assert (await copy(town, "club", "#i4")).text == "Une deuxième chose à dire. #i4"


async def test_a_bridge_is_set_up_from_chat_and_carries_a_message_both_ways(town: Stage, eve: MatrixPerson) -> None:
    group = town.groups["port"] = town.telegram.add_group("Port", members=[town.amina])
    group.owner.language_code = "fr"
    group.add(town.telegram_bot, admin=True, by=group.owner)
    await copy(town, "port", "Passerelle", "/")
    room = town.rooms["quay"] = await town.ana.create_room("Quay", invite=[eve.user_id])
    await eve.join(room)  # a room of two would be a private one
    await town.ana.invite(room, town.matrix_user)
    await town.ana.wait_until_joined(room, town.matrix_user, 30)
    await copy(town, "quay", "!")
    command(group, town.amina, "/bridge new Harbour")
    await copy(town, "port", CATALOG.text("bridging-admins-only", "fr"))
    command(group, group.owner, "/bridge new Harbour fr")
    made = await copy(town, "port", "Harbour", "!")
    code = next(found for found in re.findall(r"[a-z0-9]{4}-[a-z0-9]{4}", made.text))
    await town.ana.say(room, f"!bridge join {code} en")
    await copy(town, "quay", "Harbour")
    told = await copy(town, "port", "Quay", "Harbour")
    assert told
    town.amina.say(group, "Nous voulons une ville ouverte pour toutes les personnes. #j1")
    assert "open city" in (await copy(town, "quay", "#j1")).text
    await town.ana.say(room, "We want an open city for all the people. #j2")
    assert "ville ouverte" in (await copy(town, "port", "#j2")).text
    command(group, group.owner, "/bridge leave")
    await copy(town, "quay", "Port", "left")


def command(group: Group, who: Person, text: str) -> Message:
    """Type a command as Telegram's clients mark it."""
    return who.say(group, text, [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}])


async def test_reactions_captions_and_votes_find_their_copies_after_a_restart(town: Stage) -> None:
    said = town.amina.send_photo(town.groups["fr"], picture(21, "JPEG"), "Une bonne idée pour notre ville. #s1")
    es, en, _ = await copies(town, "es en pt", "#s1")
    event = await town.ana.ask(town.rooms["en"], "An open city? #s2", "We want", "We do not want")
    fr = await copy(town, "fr", "#s2")
    assert await town.bot.stop() == 0
    town.amina.edit(said, "Une mauvaise idée pour notre ville. #s1 #s3")
    town.bruno.react(said, "🔥")
    await town.ana.react(town.rooms["en"], en.id, "👍")
    await town.ana.vote(town.rooms["en"], event, "0")
    await town.bot.start()
    after: Seen = await copy(town, "en", "#s3")
    assert after.id == en.id
    assert "bad idea" in without_tags(after.text)
    await shows_reactions(town, "en", en.id, "🔥")
    await shows_tally(town, "es", es.id, "👍 1", "🔥 1")
    await copy(town, "fr", "#s2", CATALOG.text("poll-people", "fr", count=1))
    assert fr
