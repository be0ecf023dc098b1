"""Protects the feeds that people subscribe to: what is public and dated, in their language, by region and theme; not
sent again when nothing changed; a clear word for what there is not.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa
import vobject

from bot.web.calendar import calendar_routes
from bot.web.health import application
from handlers.directory import publishing
from handlers.directory.importing.storing import import_file
from handlers.events.feeds import Feed, Feeds
from handlers.private.visit import Office
from messages.catalog import Catalog
from storage import records
from storage.database import Database
from storage.identities import Identities
from storage.keyring import KeyRing
from storage.records import NewRecord, Text
from tests.usecases.house import SECRETS, MovableClock

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    ring = KeyRing(tmp_path / "test.keys", SECRETS, MovableClock())
    return Office(
        platforms={},
        secrets=SECRETS,
        identities=Identities(SECRETS),
        ring=ring,
        catalog=Catalog(),
        keep=timedelta(days=7),
    )


def add(conn: sa.Connection, office: Office, title: str, tags: dict[str, list[str]], data: dict[str, Any]) -> None:
    new = NewRecord(
        "event",
        "fr",
        texts={"title": title},
        tags=tags,
        data=data,
        secret={"join_link": "https://join.example.org/1"},
    )
    record = records.add(conn, new, role="author", secrets=SECRETS, now=NOW)
    text = Text("title", "en", f"{title} (en)", "machine", 1, "machine")
    records.put_text(conn, record.id, text, sealed=True, secrets=SECRETS)
    publishing.publish(conn, office, record, role="coordinator", person_id=None, now=NOW)


async def seeded(database: Database, office: Office) -> Feeds:
    def work(conn: sa.Connection) -> None:
        housing = {"kind": ["webinar"], "themes": ["housing"]}
        add(conn, office, "Logement", housing, {"start": "2026-06-16", "time": "18:00", "zone": "Europe/Paris"})
        africa = {"kind": ["regional_meeting"], "region": ["africa"]}
        add(conn, office, "Dakar", africa, {"start": "2026-09-01", "end": "2026-09-02", "zone": "Africa/Dakar"})
        add(conn, office, "Un jour", africa, {"start": "2027", "zone": "Africa/Dakar"})
        add(conn, office, "Il y a longtemps", housing, {"start": "2024-01-01"})

    await database.run(work)
    return Feeds(office)


def client(database: Database, feeds: Feeds) -> httpx.AsyncClient:
    async def fetch(language: str, region: str, theme: str) -> Feed:
        return await database.read(feeds.make, language, region, theme, NOW)

    app = application(lambda: {"sign": True}, calendar_routes(fetch, Catalog()))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot")


def titles(text: str) -> list[str]:
    return sorted(one.summary.value for one in vobject.readOne(text).contents.get("vevent", []))


async def test_a_feed_holds_what_is_dated_in_its_language(database: Database, office: Office) -> None:
    async with client(database, await seeded(database, office)) as http:
        french = await http.get("/calendar/fr.ics")
        english = await http.get("/calendar/en.ics")
    assert french.headers["content-type"] == "text/calendar; charset=utf-8"
    assert titles(french.text) == ["Dakar", "Logement"], "not what has no day yet, nor what is long over"
    assert titles(english.text) == ["Dakar (en)", "Logement (en)"]
    assert "machine" in english.text
    assert "join.example.org" not in french.text + english.text


async def test_feeds_of_a_region_and_of_a_theme(database: Database, office: Office) -> None:
    async with client(database, await seeded(database, office)) as http:
        africa = await http.get("/calendar/fr.ics", params={"region": "africa"})
        europe = await http.get("/calendar/fr.ics", params={"region": "europe"})
        housing = await http.get("/calendar/fr.ics", params={"theme": "housing"})
    assert titles(africa.text) == ["Dakar", "Logement"], "what is of no region is for all of them"
    assert titles(europe.text) == titles(housing.text) == ["Logement"]


async def test_what_did_not_change_is_not_sent_again(database: Database, office: Office) -> None:
    async with client(database, await seeded(database, office)) as http:
        first = await http.get("/calendar/fr.ics")
        again = await http.get("/calendar/fr.ics", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("path", "status"),
    [("/calendar/xx.ics", 404), ("/calendar/fr.ics?region=mars", 400), ("/calendar/fr.ics?theme=moon", 400)],
)
async def test_what_there_is_not_is_said_with_what_there_is(
    database: Database, office: Office, path: str, status: int
) -> None:
    async with client(database, Feeds(office)) as http:
        answer = await http.get(path)
    assert answer.status_code == status
    assert "housing" in answer.text or "africa" in answer.text or "fr, en" in answer.text


async def test_imported_days_of_every_year_are_in_the_feed(database: Database, office: Office) -> None:
    text = (DATA / "events.csv").read_text(encoding="utf-8")
    await import_file(database, "events", text, secrets=SECRETS, languages=("fr", "en"), language="en", now=NOW)
    async with client(database, Feeds(office)) as http:
        found = await http.get("/calendar/en.ics")
    assert "International Migrants Day" in titles(found.text)
    assert "African regional meeting" not in titles(found.text), "2024 is no day"


async def test_a_feed_is_kept_for_a_minute_only(database: Database, office: Office) -> None:
    feeds = await seeded(database, office)
    made = await database.read(feeds.make, "fr", "", "", NOW)
    assert feeds.kept("fr", "", "", NOW + timedelta(seconds=59)) is made
    assert feeds.kept("fr", "", "", NOW + timedelta(seconds=60)) is None
