"""Saying something to many: everywhere once, in each language, and the author knows how it went."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.announcements import report
from handlers.announcements.model import Audience, Composed, Reader
from handlers.relay import sender
from messages.errors import Refused, RoomClosed, Unreachable
from messages.richtext import plain
from storage import bridges
from storage.database import Database
from tests.usecases.house import House, until
from tests.usecases.newsroom import TITLE, known, many_rooms, new_house, newsroom
from tests.usecases.talking import Member, settled

ON_BOTH = True  # what is in question is how it is stored


@pytest.fixture
def house(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """Stops at once: nobody waits for what hangs."""
    monkeypatch.setattr(sender, "_LAST_WORD", 0.01)
    return new_house(database, tmp_path)


async def test_every_room_gets_it_once_in_its_language(house: House) -> None:
    """240 rooms over both platforms; composed once per language and platform; the author sees how far it is."""
    house.rooms = many_rooms(240)
    async with newsroom(house) as news:
        began = time.monotonic()
        broadcast = await news.plan()
        assert time.monotonic() - began < 3
        await news.tick()
        assert set(news.shown().values()) == {1}
        for platform, room, language in house.rooms:
            assert news.platform(platform).texts(room)[0].startswith(f"[{language}]")
        assert len(news.composed) == 8
        assert (await news.now(broadcast)).state == "sent"
        assert news.author.text("bc-rooms", done=240, total=240) in news.author.last.text
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_choices_are_buttons_or_lines_and_reactions(house: House) -> None:
    async with newsroom(house) as news:
        await news.plan()
        await settled(house)
        pressed, listed = house.sign.rooms["s-fr"][0], house.letter.rooms["l-en"][0]
        assert pressed.buttons == {"Coming": "rsvp:yes:x", "The way": "https://example.org/way"}
        assert listed.buttons == {}
        assert "✅ Coming" in listed.text
        assert "The way: https://example.org/way" in listed.text
        assert listed.extras.reactions == ("✅",)


async def test_progress_is_one_message_and_ends_in_a_report(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.line = asyncio.Event()
        before = len(news.author.shown)
        await news.plan()
        await until(lambda: sum(news.shown().values()) == 2)
        await news.fires_until(lambda: news.author.has_read("bc-rooms", done=2, total=4))
        assert len(news.author.shown) == before + 1
        house.sign.line.set()
        await news.tick()
        assert len(news.author.shown) == before + 1
        assert news.author.text("bc-rooms", done=4, total=4) in news.author.last.text
        assert TITLE in news.author.last.text


async def test_author_without_buttons_is_told_too(house: House) -> None:
    async with newsroom(house, "letter") as news:
        house.sign.troubles.append(("send", "s-fr", Refused("bad_request")))
        await news.plan()
        await news.tick()
        assert news.author.text("bc-rooms-failed", done=3, total=4, failed=1) in news.author.last.text
        await news.author.pick(news.author.text("bc-label-retry", count=1))
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_same_origin_happens_once(house: House) -> None:
    async with newsroom(house) as news:
        assert await news.plan(origin_key="reminder:1") is not None
        assert await news.plan(origin_key="reminder:1") is None
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_lost_answers_are_never_repeated_blindly(house: House) -> None:
    """The report asks about the room whose fate is unknown; "it arrived" settles it, on a stale button once."""
    async with newsroom(house) as news:
        house.sign.troubles.append(("send", "s-fr", Unreachable()))
        broadcast = await news.plan()
        await news.tick()
        await news.tick()
        assert news.shown() == {"s-fr": 0, "s-es": 1, "l-en": 1, "l-fr": 1}
        assert (await news.counts(broadcast)).of("unknown") == 1
        report = news.author.last
        data = next(data for data in report.buttons.values() if data.startswith("bc:arrived:"))
        assert await news.author.press(data, report) == news.author.text("bc-noted")
        assert await news.author.press(data, report) == news.author.text("bc-settled")
        assert (await news.counts(broadcast)).of("sent") == 4
        await news.tick()
        assert news.shown()["s-fr"] == 0


async def test_send_again_sends_once(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.troubles.append(("send", "s-fr", Unreachable()))
        broadcast = await news.plan()
        await news.tick()
        report = news.author.last
        data = next(data for data in report.buttons.values() if data.startswith("bc:again:"))
        await news.author.press(data, report)
        await news.author.press(data, report)
        await news.tick()
        assert set(news.shown().values()) == {1}
        assert (await news.counts(broadcast)).of("sent") == 4


async def test_bot_stopped_amid_sending_goes_on(house: House) -> None:
    """As after kill -9: what was in the air is unknown where repeating would double it, the rest arrives once."""
    house.rooms = many_rooms(24)
    async with newsroom(house) as news:
        house.sign.line = asyncio.Event()
        house.sign.line.set()
        broadcast = await news.plan()
        house.sign.hang = house.letter.hang = asyncio.Event()
        await until(lambda: len(house.sign.calls) > 3)
    house.sign.hang = house.letter.hang = None
    async with house.running():
        news.enter()
        await news.tick()
        await news.tick()
        counts = await news.counts(broadcast)
        shown = news.shown()
        unknown = {target.room_id for target in await news.targets(broadcast) if target.state == "unknown"}
        assert counts.of("sent", "unknown") == 24
        assert max(shown.values()) == 1
        assert sum(shown.values()) == 24 - len(unknown) == counts.of("sent")
        assert (await news.now(broadcast)).state == "sent"


async def test_failed_rooms_are_named_with_reasons_and_tried_again(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.troubles.append(("send", "s-es", Refused("bad_request")))
        broadcast = await news.plan()
        await news.tick()
        report = news.author.last
        assert news.author.text("bc-reason", code="bad_request") in report.text
        assert "Sign · Spanish" in report.text
        news.text = "We meet on Monday."
        await news.author.press(report.buttons[news.author.text("bc-label-retry", count=1)], report)
        await news.author.press(report.buttons[news.author.text("bc-label-retry", count=1)], report)
        await news.tick()
        assert house.sign.texts("s-es") == ["[es] We meet on Monday."]
        assert (await news.counts(broadcast)).of("sent") == 4
        assert (await news.now(broadcast)).state == "sent"


async def test_closed_room_fails_at_once_and_is_tried_when_it_is_open(house: House) -> None:
    async with newsroom(house) as news:
        room_id = next(link.room_id for link in house.context.directory.by_id.values() if link.room.chat == "s-fr")
        await house.database.run(bridges.set_state, room_id, "closed")
        house.sign.troubles.append(("send", "s-es", RoomClosed()))
        broadcast = await news.plan()
        await news.fires_until(lambda: "bc:retry" in str(news.author.shown[-1:]))
        assert (await news.now(broadcast)).state == "sent"
        codes = {target.error_code for target in await news.targets(broadcast) if target.state == "failed"}
        assert codes == {"room_closed"}
        for link in house.context.directory.by_id.values():
            await house.database.run(bridges.set_state, link.room_id, "active")
        await news.author.pick(news.author.text("bc-label-retry", count=2))
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_what_came_too_late_expires_and_its_author_decides(house: House) -> None:
    async with newsroom(house) as news:
        now = house.clock.now()
        broadcast = await news.plan(fire_at=now + timedelta(hours=1), expires_at=now + timedelta(hours=2))
    house.clock.offset += timedelta(hours=3)
    async with house.running():
        news.enter()
        await news.tick()
        assert (await news.now(broadcast)).state == "expired"
        assert TITLE in news.author.last.text
        await news.author.pick(news.author.text("bc-label-late"))
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_what_is_late_within_its_time_leaves(house: House) -> None:
    async with newsroom(house) as news:
        broadcast = await news.plan(fire_at=house.clock.now() + timedelta(hours=1))
        await news.tick()
        assert set(news.shown().values()) == {0}
    house.clock.offset += timedelta(days=3)
    async with house.running():
        news.enter()
        await news.tick()
        await news.tick()
        assert set(news.shown().values()) == {1}
        assert (await news.now(broadcast)).state == "sent"


async def test_composer_that_fails_stops_nobody_else(house: House) -> None:
    """It is tried three times, then its author is told."""

    def fails(reader: Reader) -> Composed:
        raise ZeroDivisionError

    async with newsroom(house) as news:
        news.compose = fails
        broken = await news.plan()
        assert broken is not None
        assert broken.state == "scheduled"
        await house.database.run(lambda conn: conn.execute(sa.text("SELECT 1")))
        await news.tick()
        await news.tick()
        assert (await news.now(broken)).state == "expired"
        assert TITLE in news.author.last.text
        news.compose = None
        await news.plan()
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_nothing_to_say_any_more_sends_nothing(house: House) -> None:
    async with newsroom(house) as news:
        news.compose = lambda reader: None
        broadcast = await news.plan()
        assert broadcast is not None
        assert broadcast.state == "cancelled"
        assert await news.targets(broadcast) == []


async def test_guard_holds_back_what_must_not_leave(house: House) -> None:
    async with newsroom(house) as news:
        news.broadcasts.guards["test"] = lambda conn, broadcast, now: "bc-not-yours"
        broadcast = await news.plan()
        await settled(house)
        assert broadcast is not None
        assert broadcast.state == "cancelled"
        assert news.author.text("bc-not-yours") in news.author.last.text
        assert set(news.shown().values()) == {0}


async def test_draft_leaves_when_it_is_scheduled_and_only_then(house: House) -> None:
    async with newsroom(house) as news:
        draft = await news.plan(state="draft")
        await news.tick()
        assert set(news.shown().values()) == {0}
        sent = await news.do(news.broadcasts.schedule, draft)
        assert sent.state == "sending"
        assert await news.do(news.broadcasts.schedule, draft) is None
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_two_who_press_send_at_once_send_once(house: House) -> None:
    async with newsroom(house) as news:
        draft = await news.plan(state="draft")
        await asyncio.gather(*(news.do(news.broadcasts.schedule, draft) for _ in range(4)))
        await news.tick()
        assert set(news.shown().values()) == {1}


async def test_report_is_for_the_author_and_coordinators(house: House) -> None:
    async with newsroom(house) as news:
        broadcast = await news.plan(Audience(languages=("fr",)))
        await news.tick()
        assert broadcast is not None
        other = Member(house, house.sign, "amal")
        await known(other)
        house.sign.press(other.room, "", f"bc:gone:{broadcast.ref}", "amal")
        await settled(house)
        assert other.last.text == other.text("bc-not-yours")
        assert news.shown()["s-fr"] == 1
        await news.author.press(f"bc:list:{broadcast.ref}:0")
        assert "French" in news.author.last.text


async def test_long_text_goes_in_parts_with_its_choices_below_the_last(house: House) -> None:
    async with newsroom(house) as news:
        house.sign.limit = 60
        news.compose = lambda reader: Composed(plain("word " * 30), news.picks)
        broadcast = await news.plan(Audience(languages=("es",)))
        await news.tick()
        parts = house.sign.rooms["s-es"]
        assert len(parts) > 1
        assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]
        assert (await news.now(broadcast)).state == "sent"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_list_of_many_rooms_has_pages(house: House) -> None:
    house.rooms = many_rooms(45)
    async with newsroom(house) as news:
        broadcast = await news.plan()
        await news.tick()
        assert broadcast is not None
        seen: list[str] = []
        number, more = 0, True
        while more:
            page = await house.database.read(report.page, news.broadcasts._office, broadcast, "en", number)
            seen += [line for line in page[0].text.splitlines() if line.startswith("• ")]
            number += 1
            more = f"bc:list:{broadcast.ref}:{number}" in [data for _, data in page[1]]
        assert number == 3
        assert len(set(seen)) == 45


@pytest.mark.parametrize("language", ["fr", "en", "es", "pt", "ar"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_report_speaks_the_language_of_its_author(house: House, language: str) -> None:
    async with newsroom(house, language=language) as news:
        house.sign.troubles += [("send", "s-fr", Unreachable()), ("send", "s-es", Refused("too_long"))]
        broadcast = await news.plan()
        await news.tick()
        assert broadcast is not None
        text = news.author.last.text
        assert news.author.text("bc-reason", code="too_long") in text
        assert news.author.text("bc-unknown", count=1) in text
        await news.author.press(f"bc:withdraw:{broadcast.ref}")
        await news.author.pick(news.author.text("bc-label-withdraw-yes"))
        await settled(house, stored=True)
        assert set(news.shown().values()) == {0}
