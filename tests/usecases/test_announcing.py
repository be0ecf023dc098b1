"""Announcing from the question to the rooms: what holds it back, what rooms read, what can be changed afterwards."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import Database
from tests.usecases.press_room import (
    TEXT,
    TITLE,
    broadcasts_of,
    choose,
    coordinators,
    crossed,
    everything,
    foreign,
    mark,
    on,
    on_sqlite,
    open_language,
    published_event,
    read_all,
    running,
    send,
    shown,
    texts,
    the_broadcast,
    the_record,
    translated,
    write,
)

SIDES = ("sign", "letter")
_OLD = """
: show:zzzzzz to:{ref}:x to:{ref}:bridges:99999 to:{ref}:languages:xx to:{ref}:regions:p9 when:{ref}:7 when:{ref}:x
lang:{ref}: lang:{ref}:xx lang:{ref}:ar good:{ref}:ar: good:{ref}:es:bad title:{ref} ask:{ref}:ar view:{ref} send:{ref}
send:{ref}:9 go:{ref} go:{ref}:9:es yes:{ref}:0 no:{ref}:0 now:{ref}:0 drop:{ref}
"""
"""Buttons that somebody may still have before their eyes, or make up."""


@crossed
async def test_announcement_reaches_every_room_once_in_its_language(
    database: Database, tmp_path: Path, side: str
) -> None:
    """From the command to the rooms, with buttons as with numbers: every version was read by a person."""
    async with running(database, tmp_path) as house:
        nadia = on(house, side, "nadia")
        await coordinators(nadia)
        await write(nadia)
        assert nadia.text("announce-reach", rooms=4, persons=0) in nadia.last.text
        await read_all(nadia, "fr", "es")
        await send(nadia)
        said = texts(house)
        assert [len(found) for found in said.values()] == [1, 1, 1, 1]
        assert TEXT in said["l-en"][0]
        assert f"[fr] {TEXT}" in said["s-fr"][0]
        assert said["s-fr"] == said["l-fr"]
        assert f"[es] {TITLE}" in said["s-es"][0]
        assert mark("fr") not in said["s-fr"][0]
        assert mark("es") not in said["s-es"][0]
        assert (await the_broadcast(house)).state in ("sending", "sent")


@on_sqlite
@pytest.mark.parametrize("language", ["fr", "pt", "ar"])
async def test_announcement_is_written_and_sent_in_other_languages(
    database: Database, tmp_path: Path, language: str
) -> None:
    """Whoever speaks another language of the bot gets there, right to left too: every label is found by its word."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia", language)
        await coordinators(nadia)
        await write(nadia)
        for code in sorted({"fr", "en", "es"} - {language}):
            await open_language(nadia, code)
            await choose(nadia, "good")
        await send(nadia)
        assert all(len(found) == 1 for found in texts(house).values())


@on_sqlite
async def test_unread_translation_holds_it_back_until_somebody_says_so(database: Database, tmp_path: Path) -> None:
    """The languages that nobody read are named; said to be sent all the same, they are marked as a machine's."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        await read_all(nadia, "fr")
        await choose(nadia, "send")
        assert "Spanish" in nadia.last.text
        assert "French" not in nadia.last.text
        assert nadia.text("announce-held-machine") in nadia.last.text
        assert nadia.text("announce-b-go") not in nadia.labels
        assert not any(texts(house).values())
        await choose(nadia, "all-the-same")
        await everything(house)
        said = texts(house)
        assert mark("es") in said["s-es"][0]
        assert mark("fr") not in said["s-fr"][0]


@on_sqlite
async def test_missing_translation_is_named_and_its_readers_get_the_original(
    database: Database, tmp_path: Path
) -> None:
    """No engine answers: rooms of other languages read what was written, and are told which language it is."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        house.translator.trouble = RuntimeError()
        await write(nadia, wait=False)
        assert nadia.text("announce-lang-pending") in nadia.last.text
        await choose(nadia, "send")
        assert nadia.text("announce-held-missing") in nadia.last.text
        await choose(nadia, "all-the-same")
        await everything(house)
        said = texts(house)["s-es"][0]
        assert TEXT in said
        assert foreign("es") in said


@on_sqlite
async def test_stale_go_does_not_send_what_was_not_named(database: Database, tmp_path: Path) -> None:
    """The button that sends all the same names languages; one that is not right since then is shown first."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        await read_all(nadia, "fr")
        broadcast = await the_broadcast(house)
        await nadia.press(f"an:go:{broadcast.ref}:0:fr")
        assert nadia.text("announce-held-machine") in nadia.last.text
        assert not any(texts(house).values())
        await nadia.press(f"an:go:{broadcast.ref}:7:es")
        assert nadia.text("announce-changed") in nadia.last.text
        assert not any(texts(house).values())


@on_sqlite
@pytest.mark.parametrize("side", SIDES)
async def test_preview_is_what_rooms_read(database: Database, tmp_path: Path, side: str) -> None:
    """In each language the same words, and the same file, from the same composer."""
    async with running(database, tmp_path) as house:
        nadia = on(house, side, "nadia")
        await coordinators(nadia)
        await write(nadia, file=True)
        await choose(nadia, "preview")
        seen = nadia.texts[-9:]
        files = [one.extras.file for one in nadia.shown[-9:] if one.extras.file]
        await nadia.command("announcements")
        await nadia.pick(nadia.labels[0])
        await send(nadia, "all-the-same")
        for room in ("s-fr", "s-es", "l-en"):
            words, *rest = shown(house, room)
            assert words.text in seen
            assert [one.extras.file for one in rest] == files[:1]
        assert len(files) == 3


@on_sqlite
@pytest.mark.parametrize("side", ["letter"])
async def test_version_can_be_written_better(database: Database, tmp_path: Path, side: str) -> None:
    """A person's words replace the machine's in that language alone."""
    async with running(database, tmp_path) as house:
        nadia = on(house, side, "nadia")
        await coordinators(nadia)
        await write(nadia)
        await open_language(nadia, "es")
        await choose(nadia, "text")
        await nadia.say("Nos vemos el 16 de junio.")
        await choose(nadia, "title")
        await nadia.say("Encuentro en Dakar")
        await read_all(nadia, "fr")
        await send(nadia)
        assert "Encuentro en Dakar\n\nNos vemos el 16 de junio." in texts(house)["s-es"][0]
        assert TEXT in texts(house)["l-en"][0]


@on_sqlite
async def test_changing_the_original_makes_translations_stale(database: Database, tmp_path: Path) -> None:
    """A version that a person read is not the original's any more: nobody reads a wrong date unnoticed."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        await read_all(nadia, "fr", "es")
        await open_language(nadia, "en")
        await choose(nadia, "text")
        await nadia.say("We meet on 18 June.")
        await translated(house)
        await choose(nadia, "send")
        assert nadia.text("announce-held-stale") in nadia.last.text
        await choose(nadia, "all-the-same")
        await everything(house)
        said = texts(house)["s-es"][0]
        assert "18 June" in said
        assert "16 June" not in said


@on_sqlite
async def test_stale_version_is_translated_anew_on_demand(database: Database, tmp_path: Path) -> None:
    """What a person had read is a machine's again, and waits to be read."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        await read_all(nadia, "fr", "es")
        await open_language(nadia, "en")
        await choose(nadia, "text")
        await nadia.say("We meet on 18 June.")
        await open_language(nadia, "es")
        await choose(nadia, "anew")
        await translated(house)
        await nadia.press(f"an:lang:{(await the_broadcast(house)).ref}:es")
        assert "[es] We meet on 18 June." in nadia.last.text
        await choose(nadia, "good")
        await choose(nadia, "send")
        assert "Spanish" not in nadia.last.text
        assert "French" in nadia.last.text


@on_sqlite
@pytest.mark.parametrize("side", ["letter"])
async def test_only_rooms_of_the_audience_read_it(database: Database, tmp_path: Path, side: str) -> None:
    """Languages ticked leave the others out, and only theirs have to be right."""
    async with running(database, tmp_path) as house:
        nadia = on(house, side, "nadia")
        await coordinators(nadia)
        await write(nadia)
        await choose(nadia, "audience")
        await choose(nadia, "to-languages")
        label = next(label for label in nadia.labels if label.endswith("English"))
        await nadia.pick(label)
        assert nadia.text("announce-reach", rooms=1, persons=0) in nadia.last.text
        await nadia.pick(nadia.word("done"))
        await nadia.pick(nadia.word("done"))
        await send(nadia)
        assert {room: len(found) for room, found in texts(house).items()} == {
            "s-fr": 0,
            "s-es": 0,
            "l-en": 1,
            "l-fr": 0,
        }


@on_sqlite
@pytest.mark.parametrize("side", SIDES)
async def test_time_in_a_zone_is_shown_and_kept(database: Database, tmp_path: Path, side: str) -> None:
    """18:30 in Lisbon, in summer 17:30 UTC: shown on both clocks, sent then and not before."""
    async with running(database, tmp_path) as house:
        nadia = on(house, side, "nadia")
        await coordinators(nadia)
        await write(nadia)
        await choose(nadia, "when")
        await choose(nadia, "when-at")
        await nadia.say("16 June 2031")
        await nadia.say("18:30")
        await nadia.say("Lisbon")
        assert "18:30" in nadia.last.text
        assert "17:30" in nadia.last.text
        broadcast = await the_broadcast(house)
        assert broadcast.fire_at is not None
        assert broadcast.fire_at.isoformat() == "2031-06-16T17:30:00+00:00"
        await send(nadia, "all-the-same")
        assert (await the_broadcast(house)).state == "scheduled"
        assert not any(texts(house).values())
        await choose(nadia, "now")
        await choose(nadia, "all-the-same")
        await everything(house)
        assert all(texts(house).values())


@on_sqlite
async def test_scheduled_one_leaves_by_itself_and_expires_when_late(database: Database, tmp_path: Path) -> None:
    """After its hours it is not sent any more; a draft again, it can be sent after all."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        await choose(nadia, "when")
        await nadia.pick("○ " + nadia.text("announce-b-late", hours=6))
        await choose(nadia, "when-at")
        tomorrow = house.clock.now() + timedelta(days=2)
        await nadia.say(f"{tomorrow:%Y-%m-%d}")
        await nadia.say("12:00")
        await nadia.say("UTC")
        await send(nadia, "all-the-same")
        broadcast = await the_broadcast(house)
        assert broadcast.fire_at is not None
        assert broadcast.expires_at == broadcast.fire_at + timedelta(hours=6)
        house.clock.offset += timedelta(days=4)
        await everything(house)
        assert not any(texts(house).values())
        assert (await the_broadcast(house)).state == "expired"
        await nadia.press(f"an:show:{broadcast.ref}")
        await choose(nadia, "change")
        await send(nadia, "all-the-same")
        assert all(len(found) == 1 for found in texts(house).values())


@crossed
async def test_correction_edits_what_every_room_read(database: Database, tmp_path: Path, side: str) -> None:
    """Changed at its source, read again in each language, then edited everywhere: nothing is sent twice."""
    async with running(database, tmp_path) as house:
        nadia = on(house, side, "nadia")
        await coordinators(nadia)
        await write(nadia)
        await send(nadia, "all-the-same")
        await nadia.command("announcements")
        await nadia.pick(nadia.labels[0])
        await open_language(nadia, "en")
        await choose(nadia, "text")
        await nadia.say("We meet on 18 June.")
        assert "16 June" in texts(house)["l-en"][0], "rooms read the version before until the correction is sent"
        await translated(house)
        ref = (await the_broadcast(house)).ref
        await nadia.command("announcements")
        await nadia.pick(nadia.labels[0])
        assert nadia.text("announce-correcting") in nadia.last.text
        await read_all(nadia, "fr", "es")
        await choose(nadia, "correct")
        await choose(nadia, "correct")
        await everything(house)
        said = texts(house)
        assert all(len(found) == 1 and "18 June" in found[0] for found in said.values())
        await nadia.command("announcements")
        await nadia.pick(nadia.labels[0])
        assert nadia.text("announce-correcting") not in nadia.last.text
        assert ref in (await the_broadcast(house)).ref


@on_sqlite
async def test_screen_survives_a_restart(database: Database, tmp_path: Path) -> None:
    """What was prepared is there, and its buttons still work."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
    async with house.running():
        await read_all(nadia, "fr", "es")
        await send(nadia)
        assert all(len(found) == 1 for found in texts(house).values())


@on_sqlite
async def test_thrown_away_it_is_gone_for_stale_buttons(database: Database, tmp_path: Path) -> None:
    """Asked first; afterwards nothing of it can be sent."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        ref = (await the_broadcast(house)).ref
        await choose(nadia, "drop")
        assert (await the_record(house)).state == "submitted"
        await choose(nadia, "drop-yes")
        assert (await the_record(house)).state == "withdrawn"
        for data in (f"an:go:{ref}:0:fr.es", f"an:show:{ref}", f"an:to:{ref}", f"an:when:{ref}:now"):
            assert await nadia.press(data) == nadia.text("announce-gone")
        assert not any(texts(house).values())
        await nadia.command("announcements")
        assert nadia.text("announce-none") in nadia.last.text


@on_sqlite
async def test_withdrawn_one_disappears_from_rooms(database: Database, tmp_path: Path) -> None:
    """From its screen, after a question; what is left cannot be corrected or sent again."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        await send(nadia, "all-the-same")
        ref = (await the_broadcast(house)).ref
        await nadia.press(f"an:show:{ref}")
        await choose(nadia, "withdraw")
        await nadia.pick(nadia.text("bc-label-withdraw-yes"))
        await everything(house)
        assert not any(texts(house).values())
        await nadia.press(f"an:show:{ref}")
        assert nadia.text("announce-state-withdrawn") in nadia.last.text
        await nadia.press(f"an:text:{ref}:en")
        assert nadia.text("announce-too-late") in nadia.last.text


@on_sqlite
async def test_event_is_announced_from_the_same_screen(database: Database, tmp_path: Path) -> None:
    """To whom and when is chosen as for an announcement; its own part writes what rooms read. Asked for again before it
    left, it is the same draft."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        record = await published_event(house, TITLE)
        await nadia.press(f"ev:announce:{record.ref}")
        assert nadia.text("announce-head-event") in nadia.last.text
        await nadia.press(f"ev:announce:{record.ref}")
        assert len(await broadcasts_of(house, record)) == 1
        await send(nadia, "all-the-same")
        assert all(len(found) >= 1 and TITLE in found[0] for found in texts(house).values())


@on_sqlite
async def test_translations_of_an_event_are_read_and_corrected_on_the_same_screen(
    database: Database, tmp_path: Path
) -> None:
    """Its own words have the event's questions; those of a machine hold it back until somebody read them."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        record = await published_event(house, TITLE)
        await nadia.press(f"ev:announce:{record.ref}")
        assert nadia.text("announce-b-language", language="anglais") not in nadia.last.buttons
        await read_all(nadia, "fr")
        await open_language(nadia, "es")
        await choose(nadia, "title")
        await nadia.say("Fiesta de la cosecha")
        await send(nadia)
        said = texts(house)
        assert "Fiesta de la cosecha" in said["s-es"][0]
        assert mark("fr") not in said["s-fr"][0]


@on_sqlite
async def test_others_are_told_kindly_that_it_is_for_coordinators(database: Database, tmp_path: Path) -> None:
    """Neither commands nor buttons that somebody guessed do anything."""
    async with running(database, tmp_path) as house:
        nadia, omar = on(house, "sign", "nadia"), on(house, "sign", "omar")
        await coordinators(nadia)
        await omar.choose_language()
        await write(nadia)
        ref = (await the_broadcast(house)).ref
        for command in ("announce", "announcements"):
            await omar.command(command)
            assert omar.last.text.startswith(omar.text("help-coordinators-only"))
        for data in (f"an:show:{ref}", f"an:go:{ref}:0:fr.es", f"an:lang:{ref}:fr", "an:list:"):
            await omar.press(data)
            assert TITLE not in omar.last.text
        assert not any(texts(house).values())


@on_sqlite
@pytest.mark.parametrize("sent", [False, True])
async def test_any_button_at_any_time_is_answered(database: Database, tmp_path: Path, *, sent: bool) -> None:
    """Old ones, half ones, ones of another state: each is answered with how it stands, and none sends anything."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        if sent:
            await send(nadia, "all-the-same")
        ref = (await the_broadcast(house)).ref
        before = texts(house)
        for rest in _OLD.format(ref=ref).split():
            count = len(nadia.texts)
            passing = await nadia.press(f"an:{rest}")
            assert passing or len(nadia.texts) > count or nadia.last.buttons, rest
        await everything(house)
        assert texts(house) == before
