"""Corrections reach every copy, withdrawals too; what people took out of their rooms stays out."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.announcements.model import Audience, Composed, Pick
from handlers.relay import sender
from messages.errors import Refused, Unreachable
from messages.richtext import plain
from messages.types import File
from storage import ledger
from storage import tables as t
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


async def test_correction_edits_every_copy_and_its_choices(house: House) -> None:
    async with newsroom(house) as news:
        broadcast = await news.plan()
        await news.tick()
        news.text, news.picks = NEW, (Pick("Perhaps", "rsvp:maybe:x", "❔"),)
        assert await news.do(news.broadcasts.correct, broadcast) == 4
        await settled(house, stored=True)
        assert set(news.shown().values()) == {1}
        assert house.sign.rooms["s-fr"][0].buttons == {"Perhaps": "rsvp:maybe:x"}
        assert "❔ Perhaps" in house.letter.texts("l-fr")[0]


async def test_correction_amid_sending_leaves_nobody_with_the_old_words(house: House) -> None:
    """What waits goes out in its new words, what is in the air is edited after it arrived."""
    house.rooms = many_rooms(12)
    async with newsroom(house) as news:
        old = news.text
        house.sign.line = asyncio.Event()
        broadcast = await news.plan()
        await until(lambda: sum(news.shown().values()) == 6)
        house.sign.hang, house.sign.line = asyncio.Event(), None
        await until(lambda: len([call for call in house.sign.calls if call[0] == "send"]) >= 1)
        news.text = NEW
        assert await news.do(news.broadcasts.correct, broadcast) == 12
        house.sign.hang.set()
        await news.tick()
        assert set(news.shown(text=NEW).values()) == {1}
        assert set(news.shown(text=old).values()) == {0}
        assert (await news.counts(broadcast)).of("sent") == 12


async def test_correction_after_a_correction_that_waits_shows_the_last(house: House) -> None:
    async with newsroom(house) as news:
        broadcast = await news.plan()
        await news.tick()
        house.sign.line = asyncio.Event()
        for words in ("First.", "Second.", NEW):
            news.text = words
            await news.do(news.broadcasts.correct, broadcast)
        house.sign.line.set()
        await settled(house, stored=True)
        assert set(news.shown().values()) == {1}
        assert len([call for call in house.sign.calls if call == ("edit", "s-fr")]) <= 2


async def test_where_nothing_is_left_to_say_what_waits_does_not_leave(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.line = asyncio.Event()
        broadcast = await news.plan()
        await until(lambda: sum(news.shown().values()) == 2)
        await settled_on(house, "letter")
        news.compose = lambda reader: None
        await news.do(news.broadcasts.correct, broadcast)
        house.sign.line.set()
        await news.tick()
        assert news.shown() == {"s-fr": 0, "s-es": 0, "l-en": 1, "l-fr": 1}
        assert (await news.now(broadcast)).state == "sent"


async def test_unknown_and_failed_ones_are_not_corrected(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.troubles += [("send", "s-fr", Unreachable()), ("send", "s-es", Refused("bad_request"))]
        broadcast = await news.plan()
        await news.tick()
        news.text = NEW
        assert await news.do(news.broadcasts.correct, broadcast) == 2
        await settled(house, stored=True)
        assert news.shown() == {"s-fr": 0, "s-es": 0, "l-en": 1, "l-fr": 1}


async def test_text_that_grows_and_shrinks_keeps_its_parts_in_order(house: House) -> None:
    house.sign.limit = 60
    words = ["short", "long " * 30, "short again"]
    async with newsroom(house) as news:
        news.compose = lambda reader: Composed(plain(words[0]), news.picks)
        broadcast = await news.plan(SPANISH)
        await news.tick()
        for text in words[1:]:
            words[0] = text
            await news.do(news.broadcasts.correct, broadcast)
            await settled(house, stored=True)
            parts = house.sign.rooms["s-es"]
            assert " ".join(part.text for part in parts).split() == text.split()
            assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]


async def test_file_is_a_message_of_its_own_that_a_correction_leaves_and_a_withdrawal_takes(house: House) -> None:
    async with newsroom(house) as news:
        entry = File("meeting.ics", "text/calendar", b"BEGIN:VCALENDAR")
        news.compose = lambda reader: Composed(plain(news.text), news.picks, file=entry)
        broadcast = await news.plan(SPANISH)
        await news.tick()
        assert [bool(one.extras.file) for one in house.sign.rooms["s-es"]] == [False, True]
        news.text = NEW
        await news.do(news.broadcasts.correct, broadcast)
        await settled(house, stored=True)
        assert house.sign.texts("s-es") == [NEW, ""], "the file has its own name"
        await news.do(news.broadcasts.withdraw, await news.now(broadcast))
        await settled(house, stored=True)
        assert house.sign.texts("s-es") == []


async def test_copy_that_people_removed_is_not_brought_back(house: House) -> None:
    async with newsroom(house) as news:
        broadcast = await news.plan()
        await news.tick()
        shown = house.letter.rooms["l-en"].pop()
        house.letter.remove_own("l-en", shown.event_id)
        await settled(house, stored=True)
        news.text = "much longer " * 600
        await news.do(news.broadcasts.correct, broadcast)
        await settled(house, stored=True)
        assert house.letter.texts("l-en") == []
        assert len(house.letter.texts("l-fr")) > 1


async def test_withdrawal_deletes_what_is_there_and_stops_what_waits(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.line = asyncio.Event()
        broadcast = await news.plan()
        await until(lambda: sum(news.shown().values()) == 2)
        assert broadcast is not None
        await settled_on(house, "letter")
        house.sign.press(news.author.room, "", f"bc:withdraw:{broadcast.ref}", "carla")
        yes = f"bc:gone:{broadcast.ref}"
        await until(lambda: yes in news.author.last.buttons.values())
        house.sign.press(news.author.room, news.author.last.event_id, yes, "carla")
        await until(lambda: yes not in news.author.last.buttons.values())
        house.sign.line.set()
        await news.tick()
        assert set(news.shown().values()) == {0}
        assert (await news.now(broadcast)).state == "withdrawn"
        assert (await news.counts(broadcast)).of("withdrawn") == 4
        assert news.author.text("bc-label-withdraw") not in news.author.labels
        news.text = NEW
        assert await news.do(news.broadcasts.correct, broadcast) == 0


async def settled_on(house: House, platform: str) -> None:
    """Until the sends to a platform are on record."""
    d = t.deliveries.c
    query = sa.select(sa.func.count()).select_from(t.deliveries.join(t.rooms, t.rooms.c.id == d.room_id))
    waiting = query.where(t.rooms.c.platform == platform, d.state.in_(("pending", "sending")))
    async with asyncio.timeout(10):
        while await house.database.read(lambda conn: conn.execute(waiting).scalar_one()):
            await asyncio.sleep(0.01)


async def test_platform_that_deletes_nothing_shows_that_it_was_withdrawn(house: House) -> None:
    async with newsroom(house) as news:
        broadcast = await news.plan()
        await news.tick()
        house.sign.troubles.append(("delete", "s-fr", Refused("not_deletable")))
        await news.do(news.broadcasts.withdraw, broadcast)
        await settled(house, stored=True)
        assert house.sign.texts("s-fr")[0].startswith(news.author.text("copy-withdrawn")[:0])
        assert news.shown() == {"s-fr": 0, "s-es": 0, "l-en": 0, "l-fr": 0}
        assert len(house.sign.texts("s-fr")) == 1


async def test_withdrawn_before_it_left_is_cancelled(house: House) -> None:
    async with newsroom(house) as news:
        draft = await news.plan(state="draft")
        await news.do(news.broadcasts.withdraw, draft)
        assert (await news.now(draft)).state == "cancelled"
        assert await news.do(news.broadcasts.schedule, draft) is None


async def test_reaction_below_a_broadcast_finds_what_it_picks(house: House) -> None:
    """Also after its choices changed."""
    async with newsroom(house) as news:
        heard: list[str] = []
        house.front.desk._counters.pressed_in_rooms["rsvp"] = lambda visit, rest, message: heard.append(rest)
        broadcast = await news.plan()
        await news.tick()
        shown = house.letter.rooms["l-en"][0]
        house.letter.react("l-en", shown.event_id, "✅")
        await settled(house)
        news.picks = (Pick("Perhaps", "rsvp:maybe:x", "❔"),)
        await news.do(news.broadcasts.correct, broadcast)
        await settled(house, stored=True)
        house.letter.react("l-en", shown.event_id, "❔")
        await settled(house)
        assert heard == ["yes:x", "maybe:x"]


async def test_failed_parts_are_taken_away_before_a_message_is_sent_again(house: House) -> None:
    """The first part of two had arrived: the room does not read it twice."""
    house.sign.limit = 60
    async with newsroom(house) as news:
        news.compose = lambda reader: Composed(plain("word " * 20))
        broadcast = await news.plan(SPANISH, fire_at=house.clock.now(), state="draft")
        house.sign.hang = asyncio.Event()
        await news.do(news.broadcasts.schedule, broadcast)
        await until(lambda: ("send", "s-es") in house.sign.calls)
        house.sign.hang.set()
        house.sign.hang = None
        await until(lambda: house.sign.texts("s-es"))
        await settled(house, stored=True)
        await house.database.run(_lose_last_part)
        house.sign.rooms["s-es"].pop()
        await news.tick()
        assert (await news.counts(broadcast)).of("failed") == 1
        await news.author.pick(news.author.text("bc-label-retry", count=1))
        await news.tick()
        assert " ".join(house.sign.texts("s-es")).split() == ["word"] * 20


def _lose_last_part(conn: sa.Connection) -> None:
    """As if the platform had refused it."""
    d = t.deliveries.c
    last = sa.select(sa.func.max(d.id)).where(d.kind == "send", d.policy == "hold").scalar_subquery()
    row = conn.execute(sa.select(t.deliveries).where(d.id == last)).one()
    conn.execute(t.deliveries.update().where(d.id == last).values(state="failed", error_code="bad_request"))
    for copy in ledger.copies_in(conn, row.message_id, row.room_id):
        if copy.part == row.part:
            conn.execute(t.copies.delete().where(t.copies.c.event_id == copy.event_id, t.copies.c.part == copy.part))
