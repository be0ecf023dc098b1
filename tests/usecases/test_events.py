"""Events in a whole bot: registered, announced, dated, moved, cancelled; and what each room and member saw of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.events.when import zone_city
from messages.names import isolate
from storage import event_dates
from storage.database import Database
from tests.usecases.events_stage import ROOMS, TITLE, register, said, stage
from tests.usecases.house import House
from tests.usecases.talking import new_house, translated


@pytest.fixture
def house(database: Database, tmp_path: Path) -> House:
    made = new_house(database, tmp_path)
    made.network = {"quiet": ""}  # whatever the hour at which the tests run
    return made


async def test_african_meeting_from_a_year_to_a_date_to_another_and_cancelled(house: House) -> None:
    """Announced as a partial date, then dated, then moved, then cancelled: every room in its language and on its own
    clock, the announcement put right each time, each change told once."""
    async with stage(house) as play:
        author = play.author
        await register(author, "2030")
        record = await play.event()
        assert record.state == "published"
        ref = record.ref
        assert f"ev:announce:{ref}" in author.last.buttons.values()
        await translated(house)
        await play.announce(record)
        for _, room, language, _ in ROOMS:
            assert said("event-some-day", language, date="2030") in play.last(room).text
        assert f"[es] {TITLE}" in play.last("s-es").text
        assert play.last("l-en").extras.file is None

        await author.press(f"ev:fix:{ref}")
        await author.say("12/11/2030")
        await author.say("18h30")
        await play.tick()
        expected = {
            "s-fr": ("mardi 12 novembre 2030, 19:30", "Europe/Paris"),
            "s-es": ("martes, 12 de noviembre de 2030, 13:30", "America/Lima"),
            "l-en": ("Tuesday, 12 November 2030, 21:30", "Africa/Nairobi"),
            "l-pt": ("terça-feira, 12 de novembro de 2030, 15:30", "America/Bahia"),
        }
        for _, room, language, _ in ROOMS:
            day, zone = expected[room]
            news, announcement = play.last(room), play.first(room)
            assert said("event-some-day", language, date="2030") in news.text
            for shown in (news, announcement):
                assert f"{day} ({isolate(zone_city(zone, language))})" in shown.text
                assert f"18:30 ({isolate(zone_city('Africa/Dakar', language))})" in shown.text
        kept = await house.database.read(event_dates.get, record.id)
        assert kept is not None
        assert kept.starts_at is not None
        assert (kept.sequence, kept.status, f"{kept.starts_at:%Y-%m-%d %H:%M}") == (1, "confirmed", "2030-11-12 18:30")

        await author.press(f"ev:fix:{ref}")
        await author.say("14/11/2030")
        await author.say(author.word("skip"))
        await play.tick()
        assert "martes, 12 de noviembre de 2030, 13:30" in play.last("s-es").text
        assert "jueves, 14 de noviembre de 2030, 13:30" in play.last("s-es").text
        assert "jueves, 14 de noviembre de 2030, 13:30" in play.first("s-es").text
        assert "12 de noviembre" not in play.first("s-es").text

        coming = await play.member("amal", "ar", "letter", "Asia/Beirut")
        await coming.command(f"start p-rsvp-yes-{ref}")
        await author.press(f"ev:cancel:{ref}")
        assert author.last.text == said("event-cancel-sure", "fr", title=isolate(TITLE))
        await author.press(f"ev:cancelled:{ref}")
        await author.say("fr: La salle a été inondée.")
        await translated(house)
        house.clock.offset += timedelta(minutes=2)
        await play.tick()
        for _, room, language, _ in ROOMS:
            assert said("event-changed-cancelled", language) in play.last(room).text
            assert said("event-cancelled", language) in play.first(room).text
            assert "rsvp:yes" not in str(play.first(room).buttons)
        assert "[es] fr: La salle" in play.last("s-es").text
        assert any(said("event-changed-cancelled", "ar") in text for text in coming.texts)
        assert [len(house.sign.rooms["s-es"]), len(house.letter.rooms["l-en"])] == [7, 7]


async def test_event_of_a_member_waits_for_review_and_its_announcement_for_a_coordinator(house: House) -> None:
    """Nobody but coordinators speaks to all rooms."""
    async with stage(house) as play:
        member = await play.member("lena", "en", "letter")
        await register(member, "12/11/2030")
        record = await play.event()
        assert record.state == "submitted"
        assert member.has_read("dialogue-event.done")
        await play.author.press(f"r:{record.ref}:{record.version}:publish")
        assert (await play.event()).state == "published"
        await member.command(f"start p-ev-announce-{record.ref}")
        assert member.has_read("event-announce-asked", title=isolate(TITLE)) or member.has_read(
            "event-announce-asked", title=isolate(f"[en] {TITLE}")
        )
        assert f"ev:announce:{record.ref}" in play.author.last.buttons.values()
        await play.author.press(f"ev:announce:{record.ref}")
        assert any(data.startswith("an:") for data in play.author.last.buttons.values())
