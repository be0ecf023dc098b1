"""The African meeting of 2024, as everybody saw it: announced for the year, then dated, then moved, then cancelled.

The bot is stopped and started again between the steps; rooms read in four languages on their own clocks, members come
on both platforms, calendars hold the file or subscribe to the feed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import vobject

from bot.web.calendar import calendar_routes
from bot.web.health import application
from handlers.events.feeds import Feed
from handlers.events.when import zone_city
from messages.catalog import Catalog
from messages.names import isolate
from storage.database import Database
from tests.usecases.events_stage import ROOMS, TITLE, Stage, keep_zones, register, said, stage
from tests.usecases.house import House, Shown
from tests.usecases.press_room import on_sqlite
from tests.usecases.talking import Member, new_house, settled, translated

LANGUAGES = ("fr", "es", "en", "pt")
FIRST = {
    "s-fr": ("dimanche 16 juin 2024, 20:30", "Europe/Paris"),
    "s-es": ("domingo, 16 de junio de 2024, 13:30", "America/Lima"),
    "l-en": ("Sunday, 16 June 2024, 21:30", "Africa/Nairobi"),
    "l-pt": ("domingo, 16 de junho de 2024, 15:30", "America/Bahia"),
}
SECOND = {
    "s-fr": ("mardi 18 juin 2024, 20:30", "Europe/Paris"),
    "s-es": ("martes, 18 de junio de 2024, 13:30", "America/Lima"),
    "l-en": ("Tuesday, 18 June 2024, 21:30", "Africa/Nairobi"),
    "l-pt": ("terça-feira, 18 de junho de 2024, 15:30", "America/Bahia"),
}


@dataclass
class Year:
    """The bot of one network over months, and how far its rooms were read."""

    house: House
    ref: str = ""
    author: str = "carla"
    seen: dict[str, int] = field(default_factory=dict)
    entries: list[dict[str, Any]] = field(default_factory=list)  # what calendars held after each step

    def on(self, day: str) -> None:
        """It is ten in the morning (UTC) of a day."""
        self.house.clock.offset = datetime.fromisoformat(f"{day}T10:00+00:00") - datetime.now(UTC)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Stage]:
        """The bot starts, and stops again."""
        async with self.house.running():
            await keep_zones(self.house)
            play = Stage(self.house, Member(self.house, self.house.sign, self.author, "fr"))
            yield play
            await translated(self.house)
            await play.tick()

    async def at(self, play: Stage, moment: str) -> None:
        """What is due then is done and arrives."""
        self.house.clock.offset = datetime.fromisoformat(f"{moment}+00:00") - datetime.now(UTC)
        await play.tick()

    def news(self, room: str) -> list[Shown]:
        """What a room has shown about it since it was asked last."""
        shown = [one for one in self._shown(room) if one.extras.file is not None or TITLE in one.text]
        new, self.seen[room] = shown[self.seen.get(room, 0) :], len(shown)
        return new

    def first(self, room: str) -> Shown:
        """The announcement, as it is now."""
        return next(one for one in self._shown(room) if TITLE in one.text)

    def _shown(self, room: str) -> list[Shown]:
        platform = self.house.sign if room.startswith("s-") else self.house.letter
        return platform.rooms.get(room, [])

    async def subscribe(self) -> None:
        """Every calendar fetches its feed."""
        self.entries.append({language: await self._fetch(language) for language in LANGUAGES})

    async def _fetch(self, language: str) -> Any:
        feeds, now = self.house.front.feeds, self.house.clock.now()

        async def fetch(language: str, region: str, theme: str) -> Feed:
            return await self.house.database.read(feeds.make, language, region, theme, now)

        app = application(lambda: {"sign": True}, calendar_routes(fetch, Catalog()))
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as http:
            answer = await http.get(f"/calendar/{language}.ics", params={"region": "africa"})
        assert answer.status_code == 200
        return the_entry(answer.text, language)


def the_entry(text: str, language: str) -> Any:
    """The entry of the meeting in a calendar, if it is there."""
    found = [one for one in vobject.readOne(text).contents.get("vevent", []) if TITLE in one.summary.value]
    assert len(found) <= 1
    if found and language != "fr":
        assert f"[{language}] {TITLE}" in found[0].summary.value
    return found[0] if found else None


def held(entry: Any) -> tuple[str, int, str]:
    """What a calendar makes of an entry: its start in UTC, which version it is, whether it takes place."""
    start = entry.dtstart.value.astimezone(UTC)
    return f"{start:%Y-%m-%d %H:%M}", int(entry.sequence.value), entry.status.value


def files(shown: Sequence[Shown]) -> list[Any]:
    """The calendar files among what was shown."""
    found = [one.extras.file for one in shown]
    return [vobject.readOne(one.content.decode()).vevent for one in found if one is not None]


@pytest.fixture
def year(database: Database, tmp_path: Path) -> Year:
    made = new_house(database, tmp_path)
    made.network = {"quiet": ""}
    return Year(made)


@on_sqlite
async def test_african_meeting_as_every_room_member_and_calendar_saw_it(year: Year) -> None:
    """One announcement in each room, put right at every step; one entry in every calendar, from first to last."""
    year.on("2023-11-06")
    members = await _announced_for_the_year(year)
    await _dated(year, members)
    await _moved(year, members)
    await _cancelled(year, members)
    before = [len(platform.rooms[room]) for platform, room in _rooms(year)]
    year.on("2024-06-18")
    async with year.running() as play:
        await year.at(play, "2024-06-18T19:00")
    assert [len(platform.rooms[room]) for platform, room in _rooms(year)] == before
    unknown, *known = year.entries
    assert unknown == dict.fromkeys(LANGUAGES)
    for language in LANGUAGES:
        versions = [step[language] for step in known]
        assert len({one.uid.value for one in versions}) == 1
        assert [held(one) for one in versions] == [
            ("2024-06-16 18:30", 1, "CONFIRMED"),
            ("2024-06-18 18:30", 2, "CONFIRMED"),
            ("2024-06-18 18:30", 3, "CANCELLED"),
        ]


async def _announced_for_the_year(year: Year) -> list[Member]:
    """All rooms read "2024"; two people say that they will come."""
    async with stage(year.house) as play:
        await register(play.author, "2024")
        record = await play.event()
        year.ref = record.ref
        await translated(year.house)
        await play.announce(record)
        for _, room, language, _ in ROOMS:
            (shown,) = year.news(room)
            assert said("event-some-day", language, date="2024") in shown.text
            assert language == "fr" or f"[{language}] {TITLE}" in shown.text
        members = [
            await play.member("amal", "ar", "letter", "Asia/Beirut"),
            await play.member("luz", "es", "sign", "America/Lima"),
        ]
        year.house.letter.react("l-en", year.first("l-en").event_id, "✅", "amal")
        year.house.sign.press("s-es", year.first("s-es").event_id, f"rsvp:yes:{year.ref}", "luz")
        await settled(year.house, stored=True)
        await year.subscribe()
    return members


async def _dated(year: Year, members: Sequence[Member]) -> None:
    year.on("2023-12-04")
    await _change(year, lambda play: _fix(play, year.ref, "16/06/2024", "18h30"))
    for _, room, language, _ in ROOMS:
        news = year.news(room)
        assert said("event-some-day", language, date="2024") in news[0].text
        for shown in (news[0], year.first(room)):
            _tells(shown, FIRST[room], language)
        assert [held(one) for one in files(news)] == [("2024-06-16 18:30", 1, "CONFIRMED")]
    for member, day in zip(members, ("21:30", "13:30"), strict=True):
        assert TITLE in member.texts[-1] or TITLE in member.texts[-2]
        assert any(day in text for text in member.texts[-2:])


async def _moved(year: Year, members: Sequence[Member]) -> None:
    """The first reminder of the old day came; none of it comes any more, those of the new one do."""
    year.on("2024-05-16")
    async with year.running() as play:
        await year.at(play, "2024-05-17T18:31")
        for _, room, language, _ in ROOMS:
            assert [said("remind-heading", language) in one.text for one in year.news(room)] == [True]
        assert all(member.text("remind-heading") in member.texts[-1] for member in members)
    await _change(year, lambda play: _fix(play, year.ref, "18/06/2024", ""))
    for _, room, language, _ in ROOMS:
        news = year.news(room)
        assert FIRST[room][0] in news[0].text
        for shown in (news[0], year.first(room)):
            _tells(shown, SECOND[room], language)
        assert FIRST[room][0] not in year.first(room).text
        assert [held(one) for one in files(news)] == [("2024-06-18 18:30", 2, "CONFIRMED")]
    year.on("2024-05-19")
    async with year.running() as play:
        for moment, reminded in (("05-19T18:31", True), ("06-09T18:31", False), ("06-11T18:31", True)):
            await year.at(play, f"2024-{moment}")
            for _, room, language, _ in ROOMS:
                news = year.news(room)
                assert len(news) == reminded
                for reminder in news:
                    _tells(reminder, SECOND[room], language)


async def _cancelled(year: Year, members: Sequence[Member]) -> None:
    year.on("2024-06-12")

    async def cancel(play: Stage) -> None:
        await play.author.press(f"ev:cancelled:{year.ref}")
        await play.author.say("fr: La salle a été inondée.")
        await translated(year.house)
        year.house.clock.offset += timedelta(minutes=2)

    await _change(year, cancel)
    for _, room, language, _ in ROOMS:
        news = year.news(room)
        assert said("event-changed-cancelled", language) in news[0].text
        assert said("event-cancelled", language) in year.first(room).text
        assert "rsvp:" not in str(year.first(room).buttons)
        assert [held(one)[1:] for one in files(news)] == [(3, "CANCELLED")]
    assert all(any(said("event-changed-cancelled", one.language) in text for text in one.texts) for one in members)


async def _change(year: Year, deed: Callable[[Stage], Any]) -> None:
    """Done by the organiser; the bot is stopped at once, and what is left to be told is told after its next start."""
    async with year.house.running():
        await keep_zones(year.house)
        await deed(Stage(year.house, Member(year.house, year.house.sign, year.author, "fr")))
    async with year.running() as play:
        await play.tick()
        await year.subscribe()


async def _fix(play: Stage, ref: str, day: str, clock: str) -> None:
    await play.author.press(f"ev:fix:{ref}")
    await play.author.say(day)
    await play.author.say(clock or play.author.word("skip"))


def _tells(shown: Shown, expected: tuple[str, str], language: str) -> None:
    """The day on the room's own clock, with the organisers' beside it."""
    day, zone = expected
    assert f"{day} ({isolate(zone_city(zone, language))})" in shown.text
    assert f"18:30 ({isolate(zone_city('Africa/Dakar', language))})" in shown.text


def _rooms(year: Year) -> list[tuple[Any, str]]:
    return [(year.house.sign if platform == "sign" else year.house.letter, room) for platform, room, _, _ in ROOMS]
