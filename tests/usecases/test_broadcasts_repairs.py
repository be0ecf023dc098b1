"""What must hold when something goes wrong after an announcement: corrections, withdrawals, follow-ups, answers."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.announcements.model import Audience, Broadcast, Composed, Pick, Reader
from handlers.relay import sender
from messages.errors import Refused, Unreachable
from messages.richtext import plain
from messages.types import FileRef, RemoteFile
from storage import announcing
from storage import tables as t
from storage.broadcast_tables import broadcasts as table
from storage.database import Database
from tests.usecases.house import House, until
from tests.usecases.newsroom import many_rooms, new_house, newsroom
from tests.usecases.talking import settled

SPANISH = Audience(languages=("es",))
NEW = "We meet on Monday."


@pytest.fixture
def house(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """Stops at once: nobody waits for what hangs."""
    monkeypatch.setattr(sender, "_LAST_WORD", 0.01)
    return new_house(database, tmp_path)


async def test_correction_that_a_room_refuses_is_in_the_report_and_can_be_sent_again(house: House) -> None:
    """A wrong date stays nowhere unnoticed. Where the correction cannot be an edit, it is a new message."""
    async with newsroom(house) as news:
        old = news.text
        broadcast = await news.plan()
        await news.tick()
        house.sign.troubles.append(("edit", "s-fr", Refused("not_editable")))
        news.text = NEW
        await news.do(news.broadcasts.correct, await news.now(broadcast))
        await news.tick()
        assert news.author.text("bc-not-corrected") in news.author.last.text
        assert (await news.now(broadcast)).state == "sent"
        assert [one.troubled for one in await house.database.read(announcing.listed, ("test",), 5)] == [1]
        await news.author.pick(news.author.text("bc-label-retry", count=1))
        await news.tick()
        assert set(news.shown().values()) == {1}
        assert set(news.shown(text=old).values()) == {0}
        assert not any(target.lost for target in await news.targets(broadcast))


async def test_correction_that_gets_everywhere_is_not_reported_anew(house: House) -> None:
    async with newsroom(house) as news:
        broadcast = await news.plan()
        await news.tick()
        said = len(news.author.shown)
        news.text = NEW
        await news.do(news.broadcasts.correct, await news.now(broadcast))
        await news.tick()
        await news.tick()
        assert len(news.author.shown) == said
        assert (await news.now(broadcast)).state == "sent"
        assert news.author.text("bc-rooms", done=4, total=4) in news.author.last.text


async def test_part_that_a_correction_adds_is_followed(house: House) -> None:
    """Refused, it is in the report; sent again, the room reads the whole once."""
    house.sign.limit = 60
    words = ["short"]
    async with newsroom(house) as news:
        news.compose = lambda reader: Composed(plain(words[0]))
        broadcast = await news.plan(SPANISH)
        await news.tick()
        words[0] = "long " * 30
        house.sign.troubles.append(("send", "s-es", Refused("bad_request")))
        await news.do(news.broadcasts.correct, await news.now(broadcast))
        await news.tick()
        assert (await news.counts(broadcast)).of("failed") == 1
        await news.author.pick(news.author.text("bc-label-retry", count=1))
        await news.tick()
        assert " ".join(house.sign.texts("s-es")).split() == ["long"] * 30


async def test_whoever_says_that_it_arrived_learns_that_it_was_corrected_since(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.troubles.append(("send", "s-fr", Unreachable()))
        broadcast = await news.plan()
        await news.tick()
        report = news.author.last
        news.text = NEW
        await news.do(news.broadcasts.correct, await news.now(broadcast))
        await news.tick()
        data = next(data for data in report.buttons.values() if data.startswith("bc:arrived:"))
        await news.author.press(data, report)
        assert news.author.text("bc-not-corrected") in news.author.last.text


async def test_send_in_the_air_when_it_is_withdrawn_is_reported_unknown(house: House) -> None:
    """Nobody is told that it is gone from a room where it may be."""
    async with newsroom(house) as news:
        house.sign.hang = asyncio.Event()
        broadcast = await news.plan(SPANISH)
        await until(lambda: ("send", "s-es") in house.sign.calls)
        await news.do(news.broadcasts.withdraw, await news.now(broadcast))
        house.sign.troubles.append(("send", "s-es", Unreachable()))
        house.sign.hang.set()
        house.sign.hang = None
        await news.tick()
        assert (await news.counts(broadcast)).of("unknown") == 1
        assert (await news.now(broadcast)).finished_at is not None


async def test_send_in_the_air_when_it_is_withdrawn_is_deleted(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.hang = asyncio.Event()
        broadcast = await news.plan(SPANISH)
        await until(lambda: ("send", "s-es") in house.sign.calls)
        await news.do(news.broadcasts.withdraw, await news.now(broadcast))
        house.sign.hang.set()
        house.sign.hang = None
        await news.tick()
        await news.tick()
        assert (await news.counts(broadcast)).of("withdrawn") == 1
        assert house.sign.texts("s-es") == []


async def test_room_that_keeps_what_was_withdrawn_is_named(house: House) -> None:
    async with newsroom(house) as news:
        broadcast = await news.plan()
        await news.tick()
        house.sign.troubles.append(("delete", "s-fr", Refused("bad_request")))
        await news.do(news.broadcasts.withdraw, await news.now(broadcast))
        await news.tick()
        assert news.author.text("bc-not-deleted") in news.author.last.text
        said = len(news.author.shown)
        await news.tick()
        assert len(news.author.shown) == said


async def test_part_that_a_platform_keeps_does_not_save_the_others(house: House) -> None:
    house.sign.limit = 60
    async with newsroom(house) as news:
        news.compose = lambda reader: Composed(plain("word " * 20))
        broadcast = await news.plan(SPANISH)
        await news.tick()
        parts = len(house.sign.rooms["s-es"])
        assert parts > 1
        house.sign.troubles += [("delete", "s-es", Refused("not_deletable")), ("edit", "s-es", Refused("not_editable"))]
        await news.do(news.broadcasts.withdraw, await news.now(broadcast))
        await news.tick()
        assert len(house.sign.rooms["s-es"]) == 1
        assert [one.error_code for one in await news.targets(broadcast)] == ["not_deleted"]


async def test_follow_up_of_several_reaches_each_chat_once(house: House) -> None:
    """Two topics of one group, each told by an announcement of its own, are one chat; whoever got either gets it."""
    async with newsroom(house) as news:
        first = await news.plan(Audience(languages=("fr",)))
        await house.database.run(_one_chat)
        second = await news.plan(Audience(languages=("es",)))
        third = await news.plan(Audience(languages=("en",)))
        await news.tick()
        assert first is not None
        assert second is not None
        assert third is not None
        news.text = NEW
        await news.plan(Audience(targets_of=(first.id, second.id, third.id)))
        await news.tick()
        shown = news.shown()
        assert shown["s-fr"] + shown["s-es"] == 1
        assert (shown["l-en"], shown["l-fr"]) == (1, 1)


def _one_chat(conn: sa.Connection) -> None:
    """The two rooms of a platform become topics of one group."""
    r = t.rooms.c
    chat = conn.execute(sa.select(r.chat).where(r.platform == "sign", r.language == "fr")).scalar()
    conn.execute(t.rooms.update().where(r.platform == "sign", r.language == "es").values(chat=chat))


async def test_one_that_cannot_be_followed_holds_up_no_other(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async with newsroom(house) as news:
        house.sign.line = asyncio.Event()
        broken = await news.plan(SPANISH)
        later = await news.plan(fire_at=house.clock.now() + timedelta(hours=1), audience=Audience(languages=("en",)))
        assert broken is not None
        await house.database.run(lambda conn: _spoil(conn, broken))
        house.clock.offset += timedelta(hours=2)
        await house.front.fire_timely(house.database, house.context)
        await until(lambda: news.shown()["l-en"] == 1)
        assert (await news.now(later)).state in ("sending", "sent")
        house.sign.line.set()


def _spoil(conn: sa.Connection, broadcast: Broadcast) -> None:
    """What was stored with another key."""
    conn.execute(table.update().where(table.c.id == broadcast.id).values(data=b"broken"))


async def test_what_expired_does_not_leave_in_its_corrected_words(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.line = asyncio.Event()
        broadcast = await news.plan(SPANISH, expires_at=house.clock.now() + timedelta(minutes=1))
        house.clock.offset += timedelta(minutes=2)
        news.text = NEW
        await news.do(news.broadcasts.correct, await news.now(broadcast))
        house.sign.line.set()
        await news.tick()
        assert house.sign.texts("s-es") == []
        assert (await news.counts(broadcast)).of("expired") == 1


async def test_platform_that_was_taken_out_of_the_configuration_stops_nothing(house: House) -> None:
    """Its rooms are reported as closed, its people are left out, the author who is there alone is simply not told."""
    async with newsroom(house) as news:
        await house.database.run(_other_platform)
        broadcast = await news.plan()
        await news.tick()
        assert (await news.counts(broadcast)).rooms == {"sent": 3, "failed": 1}
        assert news.shown()["s-fr"] == 1


def _other_platform(conn: sa.Connection) -> None:
    r = t.rooms.c
    conn.execute(t.rooms.update().where(sa.or_(r.private.is_(True), r.language == "es")).values(platform="gone"))


async def test_picture_for_many_rooms_is_fetched_once(house: House) -> None:
    """A thousand rooms do not make the bot download a thousand times; each still gets it under its own name."""
    house.rooms = many_rooms(12)
    async with newsroom(house) as news:
        house.letter.files["pic"] = b"a poster"
        file = FileRef("document", "pic", "poster.pdf", "application/pdf", 8)

        def compose(reader: Reader) -> Composed:
            remote = RemoteFile("letter", file, f"{reader.language}.pdf", "gone")
            return Composed(plain(news.text), remote=remote)

        news.compose = compose
        await news.plan()
        await news.tick()
        for platform, room, language in house.rooms:
            shown = [one.extras.file for one in news.platform(platform).rooms[room] if one.extras.file]
            assert [(one.name, one.content) for one in shown] == [(f"{language}.pdf", b"a poster")]
        assert house.letter.calls.count(("download", "pic")) == 1


async def test_word_in_reply_to_what_asks_no_such_thing_is_relayed(house: House) -> None:
    """ "Yes" below a vote, or news with buttons, is said to the others; below an event it is an answer."""
    async with newsroom(house) as news:
        news.picks = (Pick("Vote", "vo:open:x"),)
        await news.plan(SPANISH)
        await news.tick()
        house.sign.say("s-es", "sí", reply_to=house.sign.rooms["s-es"][0].event_id)
        await settled(house, stored=True)
        assert any("sí" in text for text in house.letter.texts("l-en"))


async def test_number_picks_from_what_shows_numbers(house: House) -> None:
    """Somebody without buttons chooses from a list when a reminder with signs of its own comes between."""
    async with newsroom(house, "letter") as news:
        await news.author.say("help")
        me = await news.person()
        await news.plan(Audience(rooms=False, persons=(me,)), person_id=None)
        await news.tick()
        assert news.text in news.author.last.text
        heard: list[str] = []
        house.front.desk._counters.pressed["rsvp"] = lambda visit, rest, message: heard.append(rest)
        await news.author.say("1")
        assert heard == []


async def test_number_does_not_pick_from_what_waits_for_the_morning(house: House) -> None:
    async with newsroom(house, "letter") as news:
        me = await news.person()
        heard: list[str] = []
        house.front.desk._counters.pressed["vo"] = lambda visit, rest, message: heard.append(rest)
        news.picks = (Pick("Vote", "vo:open:x"),)
        await house.database.run(lambda conn: conn.execute(t.persons.update().values(quiet="00:00-23:59")) and None)
        await news.plan(Audience(rooms=False, persons=(me,)), person_id=None, urgent=False)
        await news.author.say("1")
        assert heard == []
