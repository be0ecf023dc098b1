"""Protects the answer to "what do you keep of mine": all of it, in words and as a file, to that person alone, and
nothing of anybody else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from cryptography.fernet import Fernet

from handlers.dialogues.draft import Answer, Draft
from handlers.directory.exporting import Exports
from handlers.private.visit import Office, Visit
from handlers.relay.directory import Place
from messages.catalog import LANGUAGES, Catalog
from messages.types import Author, AuthorKind, File, RawEvent, RoomRef
from storage import bridges, drafts, outbox, people, records, searches, threads
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.inbox import StoredEvent
from storage.keyring import KeyRing
from storage.records import NewRecord, Text
from storage.search_filters import Wanted
from tests.usecases.house import MovableClock, sign

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
SECRETS = Secrets(Fernet.generate_key().decode())
CATALOG = Catalog()


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the bot's."""

    text: str
    file: File | None


class Bureau:
    """Where people ask for what is theirs."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.identities = Identities(SECRETS)
        self.ring = KeyRing(folder / "test.keys", SECRETS, MovableClock())
        self.office = Office(
            platforms={"sign": sign("sign")},
            secrets=SECRETS,
            identities=self.identities,
            ring=self.ring,
            catalog=CATALOG,
            keep=timedelta(days=7),
        )
        self.exports = Exports(self.office)

    async def person(self, account: str = "amal") -> int:
        return await self.database.run(self._person, account)

    async def ask(self, account: str = "amal", language: str = "fr", now: datetime = NOW) -> list[Said]:
        """What the bot says to `export` in this person's private room."""
        return await self.database.run(self._ask, account, language, now)

    def _person(self, conn: sa.Connection, account: str) -> int:
        digest = self.identities.account("sign", account)
        return people.find_or_add(conn, digest, platform="sign", account=account, secrets=SECRETS, now=NOW).id

    def _room(self, conn: sa.Connection, account: str) -> tuple[int, RoomRef]:
        room = RoomRef("sign", f"dm-{account}")
        return bridges.ensure_private_room(conn, room, secrets=SECRETS, identities=self.identities), room

    def _ask(self, conn: sa.Connection, account: str, language: str, now: datetime) -> list[Said]:
        room_id, room = self._room(conn, account)
        event = StoredEvent(0, now, 0, RawEvent(room, "e1", "say", "", b"{}", private=True))
        place = Place(room_id=room_id, room=room, chat=self.identities.chat(room))
        author = Author(AuthorKind.PERSON, account, account)
        digest = self.identities.account("sign", account)
        member = people.member(conn, self._person(conn, account), secrets=SECRETS)
        visit = Visit(conn, self.office, place, event, author, digest, member, language, now)
        known = {one.id for one in outbox.next_due(conn, room_id=room_id, now=now, limit=100, ring=self.ring)}
        self.exports.commands["export"](visit, "")
        due = outbox.next_due(conn, room_id=room_id, now=now, limit=100, ring=self.ring)
        return [Said(one.body.text, one.extras.file) for one in due if one.body and one.id not in known]

    async def enter(self, account: str = "amal", **values: Any) -> str:
        """An entry of this person's; its id."""
        usual: dict[str, Any] = {
            "texts": {"title": "La table ouverte", "summary": "On mange ensemble."},
            "tags": {"themes": ["housing"], "status": ["running"]},
            "data": {"place": {"name": "Lyon", "country": "FR", "latitude": 45.8, "longitude": 4.8}, "since": 2019},
            "secret": {"contact": {"kind": "email", "value": "moi@example.org"}},
            "consents": {"publish": "2026-05-01"},
        }
        new = NewRecord("practice", "fr", person_id=await self.person(account), **{**usual, **values})
        record = await self.database.run(records.add, new, role="author", secrets=SECRETS, now=NOW)
        return record.ref

    async def begin(self, account: str, draft: Draft) -> None:
        person_id = await self.person(account)

        def work(conn: sa.Connection) -> None:
            room_id, _ = self._room(conn, account)
            drafts.add(
                conn,
                person_id=person_id,
                name=draft.name,
                subject="",
                room_id=room_id,
                payload=draft.to_json(),
                ring=self.ring,
                now=NOW,
            )

        await self.database.run(work)


@pytest.fixture
def bureau(database: Database, tmp_path: Path) -> Bureau:
    return Bureau(database, tmp_path)


def data_of(said: list[Said]) -> Any:
    (file,) = [one.file for one in said if one.file and one.file.mime == "application/json"]
    return json.loads(file.content)


async def test_all_that_is_somebodys_own_is_given_in_words_and_as_a_file(bureau: Bureau) -> None:
    ref = await bureau.enter()
    said = await bureau.ask()
    words = said[0].text
    for told in ("La table ouverte", "On mange ensemble.", "Lyon", "2019", "moi@example.org"):
        assert told in words
    assert CATALOG.text("theme-housing", "fr") in words
    assert CATALOG.text("practice-summary", "fr") in words
    assert CATALOG.text("export-state-submitted", "fr") in words
    assert CATALOG.text("export-consent-publish", "fr") in words
    data = data_of(said)
    assert (data["schema"], data["version"]) == ("passerelle-own-data", 1)
    (entry,) = data["entries"]
    assert (entry["id"], entry["state"], entry["consents"]) == (ref, "submitted", {"publish": "2026-05-01"})
    assert entry["texts"]["title"] == {"fr": {"text": "La table ouverte", "state": "human"}}
    assert entry["confidential"]["contact"]["value"] == "moi@example.org"
    assert [one["action"] for one in entry["history"]] == ["submitted"]


async def test_nothing_of_anybody_else_is_in_it(bureau: Bureau) -> None:
    await bureau.enter("badr", texts={"title": "À quelqu'un d'autre"})
    said = await bureau.ask("amal")
    assert data_of(said)["entries"] == []
    assert CATALOG.text("export-no-entries", "fr") in said[0].text
    for one in said:
        assert "quelqu'un d'autre" not in one.text + (one.file.content.decode() if one.file else "")


async def test_entries_in_every_state_and_language_are_there(bureau: Bureau) -> None:
    ref = await bureau.enter()

    def withdraw(conn: sa.Connection) -> None:
        record = records.by_ref(conn, ref, secrets=SECRETS)
        assert record is not None
        text = Text("title", "en", "The open table", "machine", 1, "machine")
        records.put_text(conn, record.id, text, sealed=True, secrets=SECRETS)
        records.move(
            conn, record, "withdrawn", role="author", person_id=None, action="withdrawn", secrets=SECRETS, now=NOW
        )

    await bureau.database.run(withdraw)
    said = await bureau.ask()
    (entry,) = data_of(said)["entries"]
    assert (entry["state"], entry["texts"]["title"]["en"]["state"]) == ("withdrawn", "machine")
    assert CATALOG.text("export-state-withdrawn", "fr") in said[0].text


async def test_drafts_searches_and_settings_are_there(bureau: Bureau) -> None:
    photo = {"kind": "photo", "name": "us.jpg", "platform": "sign", "id": "file-7", "mime": "image/jpeg", "size": 9}
    answers = {"title": Answer("Un jardin"), "photo": Answer(photo), "summary": Answer(skipped=True)}
    await bureau.begin("amal", Draft("practice", 1, "fr", "summary", answers))
    person_id = await bureau.person()

    def more(conn: sa.Connection) -> None:
        search = searches.remember(conn, person_id, "logement Portugal", Wanted("x"), secrets=SECRETS, now=NOW)
        searches.keep(conn, search)
        people.set_home(conn, person_id, {"name": "Dakar", "country": "SN"}, secrets=SECRETS)
        people.grant(conn, person_id, "interpreter", by=person_id, now=NOW)

    await bureau.database.run(more)
    said = await bureau.ask()
    data = data_of(said)
    assert data["searches"] == ["logement Portugal"]
    assert data["person"]["home"]["name"] == "Dakar"
    assert data["person"]["roles"] == ["interpreter"]
    (draft,) = data["drafts"]
    assert draft["answers"]["title"] == "Un jardin"
    assert draft["answers"]["photo"] == {"kind": "photo", "name": "us.jpg", "mime": "image/jpeg", "size": 9}
    assert "summary" not in draft["answers"]
    for told in ("logement Portugal", "Dakar", "us.jpg", "Un jardin"):
        assert told in said[0].text
    assert all("amal" not in one.text + (one.file.content.decode() if one.file else "") for one in said)


async def test_open_exchanges_are_named_without_who_is_at_the_other_end(bureau: Bureau) -> None:
    await bureau.enter("badr", state="published")
    asker_id, leader_id = await bureau.person("amal"), await bureau.person("badr")

    def ask(conn: sa.Connection) -> None:
        (record,) = records.of_people(conn, [leader_id], secrets=SECRETS)
        threads.add(conn, record_id=record.id, asker_id=asker_id, leader_id=leader_id, kind="contact", now=NOW)

    await bureau.database.run(ask)
    (exchange,) = data_of(await bureau.ask("amal"))["exchanges"]
    assert exchange == {"kind": "contact", "asked_by_you": True, "opened": "2026-05-04", "last": "2026-05-04"}
    assert data_of(await bureau.ask("badr"))["exchanges"][0]["asked_by_you"] is False


async def test_linked_accounts_share_what_is_theirs(bureau: Bureau) -> None:
    ref = await bureau.enter("amal-elsewhere")
    person_id = await bureau.person("amal")
    there = await bureau.person("amal-elsewhere")
    digest = SECRETS.digest("code")

    def link(conn: sa.Connection) -> str:
        mine, other = (bureau.identities.account("sign", name) for name in ("amal", "amal-elsewhere"))
        lasts = timedelta(minutes=15)
        people.add_code(conn, digest, person_id=person_id, account=mine, now=NOW, lasts=lasts)
        return people.redeem(conn, digest, account=other, now=NOW)

    assert await bureau.database.run(link) == "linked"
    assert there != person_id
    data = data_of(await bureau.ask("amal"))
    assert ([entry["id"] for entry in data["entries"]], data["person"]["accounts"]) == ([ref], 2)


async def test_what_is_too_long_for_a_message_comes_as_a_file(bureau: Bureau) -> None:
    await bureau.enter(texts={"title": "Long", "summary": "mot " * 1000})
    said = await bureau.ask()
    text = next(one for one in said if one.file and one.file.mime == "text/plain")
    assert text.text == CATALOG.text("export-text-file", "fr")
    assert text.file is not None
    assert "mot mot" in text.file.content.decode()


async def test_asking_again_and_again_is_answered_kindly(bureau: Bureau) -> None:
    for _ in range(5):
        assert len(await bureau.ask()) == 2
    assert [one.text for one in await bureau.ask()] == [CATALOG.text("export-later", "fr")]
    assert len(await bureau.ask(now=NOW + timedelta(hours=2))) == 2


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_the_language_of_whoever_asks(bureau: Bureau, language: str) -> None:
    await bureau.enter()
    said = await bureau.ask(language=language)
    assert CATALOG.text("practice-summary", language) in said[0].text
    assert CATALOG.text("export-state-submitted", language) in said[0].text
