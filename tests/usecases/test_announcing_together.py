"""Announcing by several people: a second pair of eyes, interpreters, two coordinators at once, a role taken away."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from messages.errors import Refused
from storage.database import Database
from tests.usecases.house import House
from tests.usecases.press_room import (
    TEXT,
    TITLE,
    choose,
    coordinators,
    crossed,
    everything,
    follows_announcements,
    interpreters,
    on,
    on_sqlite,
    open_language,
    roles,
    running,
    send,
    settled,
    texts,
    the_broadcast,
    translated,
    write,
)
from tests.usecases.talking import Member, link


async def _asked(house: House, author: Member) -> None:
    """The author sends it; others are asked."""
    await write(author)
    await send(author, "all-the-same")
    assert (await the_broadcast(house)).state == "approval"
    assert not any(texts(house).values())


@crossed
async def test_it_leaves_when_another_coordinator_agrees(database: Database, tmp_path: Path, side: str) -> None:
    """They read it as rooms of their language will; one press of theirs sends it, one of the author's does not."""
    async with running(database, tmp_path, approvals=2) as house:
        nadia, omar = on(house, side, "nadia"), on(house, "sign", "omar", "es")
        await coordinators(nadia, omar)
        await _asked(house, nadia)
        ref = (await the_broadcast(house)).ref
        assert f"[es] {TEXT}" in omar.last.text
        await nadia.press(f"an:yes:{ref}:0")
        assert nadia.text("announce-own") in nadia.last.text
        assert not any(texts(house).values())
        await choose(omar, "agree")
        await everything(house)
        assert all(len(found) == 1 for found in texts(house).values())
        assert any(nadia.text("announce-told-agreed", title=f"\u2068{TITLE}\u2069") in text for text in nadia.texts)
        broadcast = await the_broadcast(house)
        assert broadcast.approved_by is not None
        assert broadcast.approved_by != broadcast.person_id


@on_sqlite
async def test_refusal_tells_the_author_why(database: Database, tmp_path: Path) -> None:
    """It is a draft again, and who refused stays unnamed."""
    async with running(database, tmp_path, approvals=2) as house:
        nadia, omar = on(house, "letter", "nadia"), on(house, "sign", "omar")
        await coordinators(nadia, omar)
        await _asked(house, nadia)
        await choose(omar, "refuse")
        await omar.say("The date is not fixed yet.")
        assert "The date is not fixed yet." in nadia.last.text
        assert "omar" not in nadia.last.text.lower()
        assert (await the_broadcast(house)).state == "draft"
        assert not any(texts(house).values())


@on_sqlite
async def test_change_after_agreement_asks_anew(database: Database, tmp_path: Path) -> None:
    """What was agreed to is not what would leave: the old button shows what it is now, and sends nothing."""
    async with running(database, tmp_path, approvals=2) as house:
        nadia, omar = on(house, "sign", "nadia"), on(house, "sign", "omar")
        await coordinators(nadia, omar)
        await _asked(house, nadia)
        request = omar.last
        await nadia.press(f"an:back:{(await the_broadcast(house)).ref}")
        await open_language(nadia, "es")
        await choose(nadia, "text")
        await nadia.say("Otra fecha.")
        data = next(data for data in request.buttons.values() if data.startswith("an:yes:"))
        await omar.press(data, request)
        await everything(house)
        assert not any(texts(house).values())
        await nadia.command("announcements")
        await nadia.pick(nadia.labels[0])
        await send(nadia, "all-the-same")
        await choose(omar, "agree")
        await everything(house)
        assert "Otra fecha." in texts(house)["s-es"][0]


@on_sqlite
async def test_second_account_of_the_author_is_no_second_person(database: Database, tmp_path: Path) -> None:
    """Linked accounts agree once."""
    async with running(database, tmp_path, approvals=2) as house:
        nadia, herself, omar = on(house, "sign", "nadia"), on(house, "letter", "nadia"), on(house, "sign", "omar")
        await coordinators(nadia, omar)
        await herself.choose_language()
        await link(nadia, herself)
        await _asked(house, nadia)
        ref = (await the_broadcast(house)).ref
        await herself.press(f"an:yes:{ref}:0")
        await everything(house)
        assert not any(texts(house).values())
        await omar.press(f"an:yes:{ref}:0")
        await everything(house)
        assert all(texts(house).values())


@on_sqlite
async def test_without_anybody_to_agree_it_stays_a_draft(database: Database, tmp_path: Path) -> None:
    """Said so, rather than waiting for nobody."""
    async with running(database, tmp_path, approvals=2) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        await send(nadia, "all-the-same")
        assert nadia.text("announce-nobody-to-agree") in nadia.last.text
        assert (await the_broadcast(house)).state == "draft"


@on_sqlite
async def test_correction_needs_a_second_person_too(database: Database, tmp_path: Path) -> None:
    """Otherwise anybody could send what nobody agreed to, as a correction."""
    async with running(database, tmp_path, approvals=2) as house:
        nadia, omar = on(house, "sign", "nadia"), on(house, "sign", "omar")
        await coordinators(nadia, omar)
        await _asked(house, nadia)
        await choose(omar, "agree")
        await everything(house)
        ref = (await the_broadcast(house)).ref
        await nadia.press(f"an:show:{ref}")
        await open_language(nadia, "en")
        await choose(nadia, "text")
        await nadia.say("We meet on 18 June.")
        await translated(house)
        await nadia.press(f"an:send:{ref}:1")
        await choose(nadia, "all-the-same")
        await everything(house)
        assert "16 June" in texts(house)["l-en"][0]
        await choose(omar, "agree")
        await everything(house)
        assert all(len(found) == 1 and "18 June" in found[0] for found in texts(house).values())


@on_sqlite
@pytest.mark.parametrize("who", ["author", "approver"])
async def test_it_does_not_leave_when_whoever_agreed_lost_the_role(
    database: Database, tmp_path: Path, who: str
) -> None:
    """Rights are looked at when its time comes; the author is told why nothing left."""
    async with running(database, tmp_path, approvals=2) as house:
        nadia, omar = on(house, "sign", "nadia"), on(house, "letter", "omar")
        await coordinators(nadia, omar)
        await write(nadia)
        await choose(nadia, "when")
        await choose(nadia, "when-at")
        await nadia.say(f"{house.clock.now() + timedelta(days=2):%Y-%m-%d}")
        await nadia.say("12:00")
        await nadia.say("UTC")
        await send(nadia, "all-the-same")
        await choose(omar, "agree")
        assert (await the_broadcast(house)).state == "scheduled"
        await roles([(omar if who == "author" else nadia, "coordinator")])
        house.clock.offset += timedelta(days=2, hours=12)
        await everything(house)
        assert not any(texts(house).values())
        assert (await the_broadcast(house)).state == "cancelled"
        assert any(nadia.text("announce-no-right") in text for text in nadia.texts)


@crossed
async def test_interpreter_is_asked_and_reads(database: Database, tmp_path: Path, side: str) -> None:
    """Only those who use the language with the bot are asked; what they found right counts as read by a person, and
    whoever asked is told."""
    async with running(database, tmp_path) as house:
        nadia, ines, luc = on(house, "sign", "nadia"), on(house, side, "ines", "es"), on(house, side, "luc", "fr")
        await coordinators(nadia)
        await interpreters(nadia, ines, luc)
        await write(nadia)
        await open_language(nadia, "es")
        await choose(nadia, "ask")
        assert nadia.text("announce-asked", language="Spanish", count=1) in nadia.last.text
        assert TITLE in ines.last.text
        assert TITLE not in luc.last.text
        await choose(ines, "read")
        assert f"[es] {TEXT}" in ines.last.text
        await choose(ines, "good")
        said = nadia.text("announce-told-read", role="interpreter", title=f"\u2068{TITLE}\u2069", language="Spanish")
        assert nadia.last.text.startswith(said)
        await choose(nadia, "open")
        await choose(nadia, "send")
        assert "Spanish" not in nadia.last.text


@on_sqlite
async def test_interpreter_writes_better_until_it_leaves(database: Database, tmp_path: Path) -> None:
    """Afterwards what they typed is given back, and nothing that rooms read changes."""
    async with running(database, tmp_path) as house:
        nadia, ines = on(house, "sign", "nadia"), on(house, "letter", "ines", "es")
        await coordinators(nadia)
        await interpreters(nadia, ines)
        await write(nadia)
        ref = (await the_broadcast(house)).ref
        await ines.press(f"an:lang:{ref}:es")
        await choose(ines, "text")
        await ines.say("Nos vemos el 16 de junio.")
        await choose(ines, "title")
        await nadia.press(f"an:show:{ref}")
        await send(nadia, "all-the-same")
        await ines.say("Encuentro")
        assert "Encuentro" in ines.texts[-1] + ines.texts[-2]
        assert ines.has_read("announce-too-late")
        assert "Nos vemos el 16 de junio." in texts(house)["s-es"][0]
        assert "Encuentro" not in texts(house)["s-es"][0]


@on_sqlite
async def test_what_changed_since_it_was_read_is_not_taken_as_read(database: Database, tmp_path: Path) -> None:
    """Two at once: the second is shown the words as they are now."""
    async with running(database, tmp_path) as house:
        nadia, omar = on(house, "sign", "nadia"), on(house, "sign", "omar")
        await coordinators(nadia, omar)
        await write(nadia)
        ref = (await the_broadcast(house)).ref
        await omar.press(f"an:lang:{ref}:es")
        seen = omar.last
        good = next(data for data in seen.buttons.values() if data.startswith("an:good:"))
        await open_language(nadia, "es")
        await choose(nadia, "text")
        await nadia.say("Otra fecha.")
        await omar.press(good, seen)
        assert omar.text("announce-text-changed") in omar.last.text
        assert "Otra fecha." in omar.last.text


@on_sqlite
async def test_two_send_at_once_and_it_leaves_once(database: Database, tmp_path: Path) -> None:
    """The second is told that it is decided."""
    async with running(database, tmp_path) as house:
        nadia, omar = on(house, "sign", "nadia"), on(house, "letter", "omar")
        await coordinators(nadia, omar)
        await write(nadia)
        ref = (await the_broadcast(house)).ref
        house.sign.press(nadia.room, nadia.last.event_id, f"an:go:{ref}:0:es.fr", "nadia")
        house.letter.press(omar.room, omar.last.event_id, f"an:go:{ref}:0:es.fr", "omar")
        house.sign.press(nadia.room, nadia.last.event_id, f"an:go:{ref}:0:es.fr", "nadia")
        await settled(house)
        await everything(house)
        assert all(len(found) == 1 for found in texts(house).values())


@on_sqlite
async def test_changed_by_another_its_author_is_told(database: Database, tmp_path: Path) -> None:
    """What was ready is a draft again; by which role, not by whom."""
    async with running(database, tmp_path) as house:
        nadia, omar = on(house, "sign", "nadia"), on(house, "letter", "omar")
        await coordinators(nadia, omar)
        await write(nadia)
        await choose(nadia, "when")
        await choose(nadia, "when-at")
        await nadia.say("2031-06-16")
        await nadia.say("12:00")
        await nadia.say("UTC")
        await send(nadia, "all-the-same")
        await omar.press(f"an:back:{(await the_broadcast(house)).ref}")
        said = nadia.text("announce-told-changed", role="coordinator", title=f"\u2068{TITLE}\u2069")
        assert nadia.last.text.startswith(said)
        assert "omar" not in nadia.last.text.lower()
        assert (await the_broadcast(house)).state == "draft"


@on_sqlite
async def test_members_who_asked_for_it_read_it_in_private(database: Database, tmp_path: Path) -> None:
    """Only with the coordinator's wish, and only those who asked; in their own language, once."""
    async with running(database, tmp_path) as house:
        nadia, ana, luc = on(house, "sign", "nadia"), on(house, "letter", "ana", "pt"), on(house, "sign", "luc", "fr")
        await coordinators(nadia)
        for member in (ana, luc):
            await member.choose_language()
        await follows_announcements(ana)
        await write(nadia)
        assert nadia.text("announce-reach", rooms=4, persons=0) in nadia.last.text
        await choose(nadia, "audience")
        await nadia.pick(next(label for label in nadia.labels if label.endswith(nadia.text("announce-b-to-members"))))
        assert nadia.text("announce-reach", rooms=4, persons=1) in nadia.last.text
        await nadia.pick(nadia.word("done"))
        await send(nadia, "all-the-same")
        assert sum(f"[pt] {TEXT}" in text for text in ana.texts) == 1
        assert not any(TITLE in text for text in luc.texts)


async def test_list_shows_what_waits_first_and_what_went_wrong(database: Database, tmp_path: Path) -> None:
    """Drafts before what is sent; what was not reached is counted."""
    async with running(database, tmp_path) as house:
        nadia = on(house, "sign", "nadia")
        await coordinators(nadia)
        await write(nadia)
        house.sign.troubles.append(("send", "s-es", Refused("bad")))
        await send(nadia, "all-the-same")
        await everything(house)
        await write(nadia)
        await nadia.command("announcements")
        draft, sent = nadia.labels
        assert draft.startswith(nadia.text("announce-short-draft"))
        assert sent.startswith(nadia.text("announce-short-sent"))
        assert nadia.text("announce-short-troubled", count=1) in sent
