"""What members of a bridged room see: copies in their language, replies, edits and deletions that find each other after
a restart too, and other bots, other bridges and odd names kept apart. Real Synapse and Apertium, the strict stand-in.
"""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from bot.matrix.content import COPY_MARK
from bot.sandbox.matrix_person import MatrixPerson
from bot.sandbox.synapse import SERVER_NAME
from messages.catalog import Catalog
from messages.names import isolate
from tests.e2e.conftest import ECHO
from tests.e2e.reading import copies, copy, texts, vanished
from tests.e2e.stage import Stage, eventually

pytestmark = pytest.mark.asyncio(loop_scope="module")

OPEN_CITY = "Nous voulons une ville ouverte pour toutes les personnes"
WORDS = {"es": "ciudad abierta", "en": "open city", "pt": "cidade aberta"}


async def test_a_message_from_telegram_lands_in_every_language_with_its_original_one_tap_away(town: Stage) -> None:
    town.amina.say(town.groups["fr"], f"{OPEN_CITY}. #a1")
    es, en, pt = await copies(town, "es en pt", "#a1")
    for seen, language in ((es, "es"), (en, "en"), (pt, "pt")):
        first, note, original = seen.text.split("\n")
        assert first.startswith("Amina: ")
        assert WORDS[language] in first, "the translation comes first, in the plain body too"
        assert note.endswith(f"fr → {language}")
        assert original.endswith(f"{OPEN_CITY}. #a1")
    assert es.styled("bold") == ["Amina"]
    assert es.styled("expandable_blockquote") == [f"fr → es\n{OPEN_CITY}. #a1"]
    for seen in (en, pt):
        details = re.fullmatch(r"(.*)<details><summary>fr → ..</summary>(.*)</details>", seen.html, re.DOTALL)
        assert details is not None, seen.html
        assert "<strong data-mx-profile-fallback>Amina: </strong>" in details[1]
        assert OPEN_CITY in details[2]


async def test_a_message_from_matrix_lands_in_every_language_with_its_original_one_tap_away(town: Stage) -> None:
    await town.ana.say(town.rooms["en"], "We want an open city for all the people. #a2")
    fr, es, pt = await copies(town, "fr es pt", "#a2")
    assert "ville" in fr.text.split("\n")[0]
    assert es.text.startswith("Ana: Queremos")
    for seen, language in ((fr, "fr"), (es, "es")):
        (quoted,) = seen.styled("expandable_blockquote")
        assert quoted == f"en → {language}\nWe want an open city for all the people. #a2"
    assert "cidade aberta" in pt.text.split("\n")[0]
    assert "<details>" in pt.html


async def test_a_bridge_may_leave_the_original_out_and_a_topic_is_a_room(town: Stage) -> None:
    forum, topic = town.groups["topic"], town.topics["topic"]
    said = town.amina.say(forum, "We want an open city for all the people. #a3", thread=topic)
    plaza = await copy(town, "plaza", "#a3")
    assert "ciudad abierta" in plaza.text
    assert plaza.text.endswith("\nen → es")
    assert "We want" not in plaza.text + plaza.html
    await town.ana.say(town.rooms["plaza"], "Queremos una ciudad abierta. #a4", reply_to=plaza.id)
    answer = await copy(town, "topic", "#a4")
    assert (answer.raw.thread, answer.reply_to) == (topic, str(said.message_id))
    assert "blockquote" not in str(answer.styles)
    town.amina.say(forum, "In the general topic, which is another room. #a5")
    town.amina.say(forum, "Another open city. #a6", thread=topic)
    await copy(town, "plaza", "#a6")
    assert not [text for text in await texts(town, "plaza") if "#a5" in text]


async def test_rooms_of_one_language_read_it_verbatim(town: Stage) -> None:
    town.amina.say(town.groups["club"], "Rendez-vous à 18h30 ! #a7")
    seen = await copy(town, "salon", "#a7")
    assert seen.text == "Amina: Rendez-vous à 18h30 ! #a7"
    await town.ana.say(town.rooms["salon"], "D’accord pour 18h30. #a8")
    assert (await copy(town, "club", "#a8")).text == "Ana: D’accord pour 18h30. #a8"


async def test_a_bridge_hears_nothing_of_another(town: Stage) -> None:
    town.amina.say(town.groups["club"], "Une ville ouverte. #a9")
    town.amina.say(town.groups["fr"], "Une ville ouverte. #a10")
    await copy(town, "salon", "#a9")
    await copies(town, "es en pt", "#a10")
    for name in ("fr", "es", "en", "pt", "topic", "plaza"):
        assert not [text for text in await texts(town, name) if "#a9" in text]
    for name in ("club", "salon", "topic", "plaza"):
        assert not [text for text in await texts(town, name) if "#a10" in text]


@pytest.mark.parametrize("words", ["👍🏽 👩‍👩‍👧", "1234 5,6", "https://exemple.org/a?b=c&d=e", "😀 18:30"])
async def test_messages_without_words_go_verbatim(town: Stage, words: str) -> None:
    town.bruno.say(town.groups["fr"], words)
    for seen in await copies(town, "es en pt", words):
        assert seen.text == f"Bruno: {words}"
    await town.ana.say(town.rooms["en"], f"{words} !")
    for seen in await copies(town, "fr es pt", f"{words} !"):
        assert seen.text == f"Ana: {words} !"


async def test_names_cannot_break_lines_turn_text_around_or_hide(town: Stage) -> None:
    tricky = town.telegram.add_person("Admin\u202e\u2066", last_name="\n\u200bPasserelle: bonjou\u0155" + "\u0301" * 9)
    town.groups["club"].add(tricky)
    shown = claimed("Admin Passerelle: bonjou\u0155" + "\u0301" * 3)
    tricky.say(town.groups["club"], "Coucou. #a11")
    seen = await copy(town, "salon", "#a11")
    assert seen.text == f"{shown}: Coucou. #a11"
    assert seen.html.startswith(f"<strong data-mx-profile-fallback>{shown}: </strong>")
    await rename(town, "<b>Pirate</b>\u202e\nModération")
    await town.ana.say(town.rooms["salon"], "Bonsoir. #a12")
    seen = await copy(town, "club", "#a12")
    assert seen.text == f"{claimed('<b>Pirate</b> Modération')}: Bonsoir. #a12"
    assert seen.styled("bold") == [claimed("<b>Pirate</b> Modération")]
    await rename(town, "Ana")


def claimed(name: str) -> str:
    """A name that passes for somebody in charge, as it is shown."""
    return Catalog().text("name-claimed", "fr", name=name)


async def rename(town: Stage, name: str) -> None:
    """Give Ana another name, and wait until the homeserver has told her rooms."""
    await town.ana.set_name(name)
    member = f"/rooms/{quote(town.rooms['salon'])}/state/m.room.member/{quote(town.ana.user_id)}"

    async def told() -> bool:
        return (await town.ana.call("GET", member)).get("displayname") == name

    await eventually(told)


async def test_a_photo_that_cannot_be_fetched_is_told_below_its_caption(town: Stage) -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]
    said = town.amina.say(town.groups["fr"], f"{OPEN_CITY}. #a13", photo=photo)
    es, en, _ = await copies(town, "es en pt", "#a13")
    assert es.text.startswith("Amina: Queremos una ciudad abierta")
    assert es.text.endswith(f"\n{not_there('es')}")
    assert "open city" in en.text.split("\n")[0]
    assert en.text.endswith(f"\n{not_there('en')}")
    town.amina.edit(said, "Légende corrigée pour toutes les personnes. #a13")
    assert (await copy(town, "en", "corrected", "#a13")).id == en.id
    image = {"msgtype": "m.image", "url": "mxc://passerelle.test/x", "filename": "x.jpg"}
    await town.ana.send(town.rooms["salon"], {**image, "body": "x.jpg"})
    assert (await copy(town, "club", "[photo")).text == f"Ana\n{not_there('fr', 'x.jpg')}"


def not_there(language: str, name: str = "") -> str:
    """What a room reads instead of a photo that is no more."""
    named = {"named": "yes" if name else "no", "name": isolate(name) if name else ""}
    return Catalog().text("copy-media-refused", language, kind="photo", reason="gone", size=0, most=0, **named)


async def test_other_bots_and_copies_of_other_bridges_are_left_alone(town: Stage) -> None:
    other = town.telegram.add_bot("555:other", "other_bot", "Other")
    echo = town.telegram.add_person("Echo", ECHO)
    for account in (other, echo):
        town.groups["club"].add(account)
    bot_says = town.groups["club"].append(other, "a bot’s #b1")
    town.telegram_bot.queue.push("message", bot_says.json(), town.telegram.now())
    echo.say(town.groups["club"], "d’un autre pont #b2")
    notice = {"msgtype": "m.notice", "body": "a notice #b3"}
    marked = {"msgtype": "m.text", "body": "a marked copy #b4", COPY_MARK: True}
    for content in (notice, marked, {**marked, "body": "#b4 again", COPY_MARK: False}):
        await town.ana.send(town.rooms["salon"], content)
    town.amina.say(town.groups["club"], "fin #b5")
    await town.ana.say(town.rooms["salon"], "fin #b6")
    await copy(town, "salon", "#b5")
    await copy(town, "club", "#b6")
    for name in ("club", "salon"):
        assert not [text for text in await texts(town, name) if re.search("#b[1-4]", text)]


async def test_replies_point_at_the_copy_or_the_original_in_each_room(town: Stage) -> None:
    first = town.amina.say(town.groups["fr"], f"{OPEN_CITY}. #c1")
    es, en, pt = await copies(town, "es en pt", "#c1")
    answer = await town.ana.say(town.rooms["en"], "A good idea for our city. #c2", reply_to=en.id)
    fr2, es2, pt2 = await copies(town, "fr es pt", "#c2")
    assert fr2.reply_to == str(first.message_id), "in its own room, the original"
    assert (es2.reply_to, pt2.reply_to) == (es.id, pt.id)
    town.bruno.say(town.groups["es"], "Los vecinos hablan con el alcalde. #c3", reply_to=int(es2.id))
    fr3, en3, pt3 = await copies(town, "fr en pt", "#c3")
    assert (fr3.reply_to, en3.reply_to, pt3.reply_to) == (fr2.id, answer, pt2.id)


async def test_edits_reach_every_copy_retranslated(town: Stage) -> None:
    said = town.amina.say(town.groups["fr"], "Une bonne idée pour notre ville. #c4")
    before = await copies(town, "es en pt", "#c4")
    town.amina.edit(said, f"{OPEN_CITY}. #c4")
    after = [await copy(town, name, WORDS[name], "#c4") for name in ("es", "en", "pt")]
    assert [one.id for one in after] == [one.id for one in before], "edited, not sent again"
    assert OPEN_CITY in after[0].styled("expandable_blockquote")[0]
    event = await town.ana.say(town.rooms["en"], "A good idea for our city. #c5")
    await copies(town, "fr es pt", "#c5")
    await town.ana.edit(town.rooms["en"], event, "We want an open city for all the people. #c5")
    await copy(town, "fr", "ville ouverte", "#c5")
    await copy(town, "es", "ciudad abierta", "#c5")
    await copy(town, "pt", "cidade aberta", "#c5")


async def test_a_redaction_on_matrix_deletes_in_every_room(town: Stage) -> None:
    event = await town.ana.say(town.rooms["en"], "A good idea for our city. #c6")
    await copies(town, "fr es pt", "#c6")
    await town.ana.redact(town.rooms["en"], event)
    for name in ("fr", "es", "pt"):
        await vanished(town, name, "#c6")


@pytest.mark.parametrize(("who", "command"), [("author", "/delete"), ("admin", "/delete@Passerelle_bot")])
async def test_the_delete_command_deletes_everywhere(town: Stage, who: str, command: str) -> None:
    group = town.groups["fr"]
    said = town.amina.say(group, f"Une bonne idée pour notre ville. #d1{who}")
    await copies(town, "es en pt", f"#d1{who}")
    actor = town.amina if who == "author" else group.owner
    asked = actor.say(group, command, [bot_command(command)], reply_to=said)
    for name in ("es", "en", "pt"):
        await vanished(town, name, f"#d1{who}")
    await town.telegram.wait_until(lambda: said.deleted and asked.deleted)


async def test_the_delete_command_works_on_a_copy_for_an_admin_of_its_room(town: Stage) -> None:
    event = await town.ana.say(town.rooms["en"], "A good idea for our city. #d2")
    fr, *_ = await copies(town, "fr es pt", "#d2")
    town.groups["fr"].owner.say(town.groups["fr"], "/delete", [bot_command("/delete")], reply_to=int(fr.id))
    for name in ("fr", "es", "pt"):
        await vanished(town, name, "#d2")
    # Ana made the room: the bot may not delete her message there, and says so.
    answer = await copy(town, "en", "Deleted in the other rooms")
    assert answer.reply_to == event


async def test_the_delete_command_is_refused_to_others_and_left_to_other_bots(town: Stage) -> None:
    group = town.groups["fr"]
    said = town.amina.say(group, "Une bonne idée pour notre ville. #d3")
    await copies(town, "es en pt", "#d3")
    asked = town.bruno.say(group, "/delete", [bot_command("/delete")], reply_to=said)
    refusal = await copy(town, "fr", "Seule la personne qui a écrit ce message")
    assert refusal.reply_to == str(asked.message_id)
    other = town.amina.say(group, "/delete@other_bot", [bot_command("/delete@other_bot")], reply_to=said)
    town.amina.say(group, "Une bonne idée. #d4")
    await copies(town, "es en pt", "#d4")
    await copies(town, "es en pt", "#d3")
    assert not said.deleted
    assert not other.deleted
    assert not [text for name in ("es", "en", "pt") for text in await texts(town, name) if "/delete" in text]


def bot_command(text: str) -> dict[str, object]:
    """The entity that Telegram's clients put on a command."""
    return {"type": "bot_command", "offset": 0, "length": len(text)}


async def test_on_matrix_the_command_is_written_with_an_exclamation_mark(town: Stage) -> None:
    said = town.amina.say(town.groups["fr"], "Une bonne idée pour notre ville. #d5")
    _, en, _ = await copies(town, "es en pt", "#d5")
    asked = await town.ana.say(town.rooms["en"], "!delete", reply_to=en.id)  # she made the room
    for name in ("es", "en", "pt"):
        await vanished(town, name, "#d5")
    await town.telegram.wait_until(lambda: said.deleted)
    assert asked not in [event["event_id"] for event in await town.ana.messages(town.rooms["pt"])]


async def test_nobody_edits_what_somebody_else_wrote(town: Stage) -> None:
    """A homeserver passes on whatever claims to be an edit: clients ignore those of others, and so must a bridge."""
    event = await town.ana.say(town.rooms["salon"], "Ce qu’Ana a écrit. #d6")
    seen = await copy(town, "club", "#d6")
    token = await town.synapse.register("eve", "correct horse", name="Eve")
    eve = MatrixPerson(town.synapse.url, f"@eve:{SERVER_NAME}", token)
    await town.ana.invite(town.rooms["salon"], eve.user_id)
    await eve.join(town.rooms["salon"])
    await eve.edit(town.rooms["salon"], event, "Ce qu’Ana n’a pas écrit. #d6")
    await eve.say(town.rooms["salon"], "Tout va bien. #d7")
    await eve.close()
    await copy(town, "club", "#d7")
    assert await copy(town, "club", "#d6") == seen


async def test_who_writes_as_the_group_or_as_a_channel_is_named_so(town: Stage) -> None:
    group = town.groups["club"]
    group.owner.say(group, "De la part du groupe. #d8", anonymous=True)
    group.owner.say(group, "De la part du canal. #d9", as_chat=town.telegram.add_channel("Ville ouverte"))
    assert (await copy(town, "salon", "#d8")).text == "club: De la part du groupe. #d8"
    assert (await copy(town, "salon", "#d9")).text == "Ville ouverte: De la part du canal. #d9"


async def test_replies_edits_and_deletions_find_their_copies_after_a_restart(town: Stage) -> None:
    said = town.amina.say(town.groups["fr"], "Une bonne idée pour notre ville. #e1")
    event = await town.ana.say(town.rooms["en"], "A good idea for our city. #e2")
    unwanted = town.amina.say(town.groups["fr"], "Une mauvaise idée pour notre ville. #e3")
    doomed = await town.ana.say(town.rooms["en"], "A bad idea for our city. #e4")
    es1, en1, _ = await copies(town, "es en pt", "#e1")
    fr2, *_ = await copies(town, "fr es pt", "#e2")
    await copies(town, "es en pt", "#e3")
    await copies(town, "fr es pt", "#e4")
    assert await town.bot.stop() == 0
    town.amina.edit(said, f"{OPEN_CITY}. #e1")
    await town.bot.start()
    await copy(town, "es", "ciudad abierta", "#e1")
    await copy(town, "pt", "cidade aberta", "#e1")
    assert (await copy(town, "en", "open city", "#e1")).id == en1.id
    await town.ana.edit(town.rooms["en"], event, "We want an open city. #e2")
    assert (await copy(town, "fr", "ville ouverte", "#e2")).id == fr2.id
    await town.ana.redact(town.rooms["en"], doomed)
    town.amina.say(town.groups["fr"], "/delete", [bot_command("/delete")], reply_to=unwanted)
    answer = await town.ana.say(town.rooms["en"], "And our city? #e5", reply_to=en1.id)
    fr5, es5, _ = await copies(town, "fr es pt", "#e5")
    assert (fr5.reply_to, es5.reply_to) == (str(said.message_id), es1.id)
    town.bruno.say(town.groups["es"], "Los vecinos hablan. #e6", reply_to=int(es5.id))
    assert (await copy(town, "en", "#e6")).reply_to == answer
    for name in ("fr", "es", "pt"):
        await vanished(town, name, "#e4")
    for name in ("es", "en", "pt"):
        await vanished(town, name, "#e3")


async def test_a_group_that_becomes_a_supergroup_goes_on(town: Stage) -> None:
    club = town.groups["club"]
    town.amina.say(club, "avant #f1")
    heir = town.groups["club"] = club.migrate()
    town.amina.say(heir, "juste après #f2")
    await copy(town, "salon", "#f1")
    await copy(town, "salon", "#f2")
    await town.ana.say(town.rooms["salon"], "et retour #f3")
    await copy(town, "club", "#f3")
    said = town.amina.say(heir, "plus tard #f4")
    seen = await copy(town, "salon", "#f4")
    await town.ana.say(town.rooms["salon"], "réponse #f5", reply_to=seen.id)
    assert (await copy(town, "club", "#f5")).reply_to == str(said.message_id)


async def test_a_move_that_only_a_refused_send_tells_is_followed(town: Stage) -> None:
    heir = town.groups["annex"].migrate()
    town.telegram_bot.queue.clear()  # no update tells it
    town.groups["annex"] = heir
    await town.ana.say(town.rooms["plaza"], "Los vecinos hablan. #f6")
    await copy(town, "annex", "#f6")
    town.amina.say(heir, "Los vecinos hablan. #f7")
    assert (await copy(town, "plaza", "#f7")).text == "Amina: Los vecinos hablan. #f7"


async def test_a_matrix_room_that_is_replaced_goes_on(town: Stage) -> None:
    old = town.rooms["salon"]
    heir = await town.ana.create_room("salon", invite=[town.matrix_user])
    await town.ana.set_state(old, "m.room.tombstone", {"body": "ailleurs", "replacement_room": heir})
    town.rooms["salon"] = heir

    async def there() -> bool:
        members = await town.ana.call("GET", f"/rooms/{quote(heir)}/joined_members")
        return town.matrix_user in members["joined"]

    await eventually(there)
    town.amina.say(town.groups["club"], "dans le nouveau salon #f8")
    seen = await copy(town, "salon", "#f8")
    await town.ana.say(heir, "et retour #f9", reply_to=seen.id)
    await copy(town, "club", "#f9")
