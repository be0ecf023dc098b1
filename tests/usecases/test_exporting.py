"""Protects what goes out: only what is public and agreed to, no contact, nothing finer than a tenth of a degree, every
language with its state, in files that spreadsheets, programs and maps read.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from cryptography.fernet import Fernet
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues.catalogue import dialogues
from handlers.directory.exporting import FORMATS, KINDS, Entry, shared_entries
from handlers.directory.exporting import entries as module
from handlers.directory.exporting.entries import FACTS, TAGS, TEXTS, WITHHELD
from handlers.directory.importing import decode
from handlers.directory.importing.storing import import_file
from storage import people, records
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.records import NewRecord, Record, Text

DATA = Path(__file__).parents[1] / "data"
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
SECRETS = Secrets(Fernet.generate_key().decode())
AGREED = {"publish": "2026-05-01", "export": "2026-05-01"}
ENTRY = Entry(
    id="abc234",
    kind="practice",
    language="fr",
    version=1,
    texts={"title": {"fr": ("La table", "human"), "en": ("The table", "machine")}, "summary": {"fr": ("Vue", "human")}},
    tags={"themes": ["housing", "work"]},
    facts={"rural": True, "since": 2019},
    place="Lyon",
    country="FR",
    position=(45.8, 4.8),
    organisation={"id": "def567", "name": "OCU"},
    licence="cc_by_sa_4",
    published=NOW,
)


def written(form: str, found: Sequence[Entry], kind: str = "practice") -> str:
    out = FORMATS[form](kind, NOW)
    return b"".join([out.begin(), *map(out.entry, found), out.end()]).decode()


def sheet(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


async def exported(database: Database, kind: str = "practice") -> list[Entry]:
    return [entry async for entry in shared_entries(database, kind, secrets=SECRETS)]


async def stored(database: Database, person_id: int | None = None, **values: Any) -> Record:
    usual: dict[str, Any] = {
        "texts": {"title": "La table ouverte", "summary": "On mange ensemble."},
        "tags": {"themes": ["housing"], "licence": ["cc_by_sa_4"]},
        "data": {"place": {"name": "Lyon", "country": "FR", "latitude": 45.7578, "longitude": 4.832}},
        "secret": {"contact": {"kind": "email", "value": "secret@example.org"}},
        "consents": AGREED,
        "state": "published",
    }
    new = NewRecord("practice", "fr", person_id=person_id, **{**usual, **values})
    return await database.run(records.add, new, role="author", secrets=SECRETS, now=NOW)


# files


def test_csv_has_a_line_for_each_language_of_each_entry() -> None:
    text = written("csv", [ENTRY])
    assert text.startswith("\ufeffid,language,original,title,")
    assert text.endswith("\r\n")
    french, english = sheet(text)
    assert (french["title"], french["original"], french["machine_translated"]) == ("La table", "yes", "")
    assert (english["title"], english["original"], english["machine_translated"]) == ("The table", "no", "title")
    assert (french["themes"], french["rural"], french["since"]) == ("housing; work", "yes", "2019")
    assert (french["latitude"], french["longitude"], french["organisation"]) == ("45.8", "4.8", "OCU")
    assert (french["licence"], french["origin"], french["published"]) == ("cc_by_sa_4", "member", "2026-05-04")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝"])
def test_csv_gives_a_spreadsheet_nothing_to_calculate(start: str) -> None:
    title = f"{start}HYPERLINK(1)"
    (line, *_) = sheet(written("csv", [replace(ENTRY, texts={"title": {"fr": (title, "human")}}, place=title)]))
    assert line["title"] == line["place"] == f"'{title}"
    southern = sheet(written("csv", [replace(ENTRY, position=(-34.6, -58.4))]))[0]
    assert (southern["latitude"], southern["longitude"]) == ("-34.6", "-58.4")


def test_json_names_its_schema_and_each_text_its_state() -> None:
    data = json.loads(written("json", [ENTRY, replace(ENTRY, id="xyz", licence="", position=None)]))
    assert (data["schema"], data["version"], data["kind"]) == ("passerelle-directory", 1, "practice")
    assert data["exported"] == "2026-05-04T12:00:00Z"
    first, second = data["entries"]
    assert first["texts"]["title"] == {
        "en": {"text": "The table", "state": "machine"},
        "fr": {"text": "La table", "state": "human"},
    }
    assert first["place"] == {"name": "Lyon", "country": "FR", "latitude": 45.8, "longitude": 4.8}
    assert (first["licence"], second["licence"], second["place"]["latitude"]) == ("cc_by_sa_4", None, None)


def test_geojson_has_longitude_first_and_no_point_where_no_place_is_known() -> None:
    data = json.loads(written("geojson", [ENTRY, replace(ENTRY, position=None)]))
    assert data["type"] == "FeatureCollection"
    here, nowhere = data["features"]
    assert here["geometry"] == {"type": "Point", "coordinates": [4.8, 45.8]}
    assert nowhere["geometry"] is None
    assert {feature["type"] for feature in data["features"]} == {"Feature"}
    assert (here["id"], here["properties"]["title"]) == ("abc234", "La table")


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_directory_is_a_whole_file(form: str) -> None:
    text = written(form, [])
    if form == "csv":
        assert sheet(text) == []
    else:
        assert json.loads(text)["entries" if form == "json" else "features"] == []


@settings(deadline=None, max_examples=100)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60))
def test_any_text_comes_out_as_it_was(text: str) -> None:
    entry = replace(ENTRY, texts={"title": {"fr": (text, "human")}}, place=text)
    for form, key in (("json", "entries"), ("geojson", "features")):
        data = json.loads(written(form, [entry]))[key][0]
        assert data.get("properties", data)["texts"]["title"]["fr"]["text"] == text
    (line,) = sheet(written("csv", [entry]))
    assert line["title"] in (text, f"'{text}")
    assert not line["title"].lstrip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("kind", KINDS.values())
def test_every_question_is_either_shared_or_withheld_on_purpose(kind: str) -> None:
    """A new question stays at home until somebody has decided."""
    known = {*TAGS[kind], *TEXTS[kind], *FACTS[kind], *WITHHELD[kind], "place", "organisation", "licence"}
    assert {question.key for question in dialogues()[kind].questions} - known == set()


# what may leave


@pytest.mark.parametrize(
    "values",
    [
        {"consents": {"publish": "2026-05-01"}},
        {"consents": {}},
        {"state": "submitted"},
        {"state": "archived"},
        {"state": "withdrawn"},
    ],
)
async def test_nothing_leaves_without_consent_or_before_it_is_public(
    database: Database, values: dict[str, Any]
) -> None:
    await stored(database, **values)
    shared = await stored(database)
    assert [entry.id for entry in await exported(database)] == [shared.ref]


async def test_what_only_members_may_see_does_not_leave(database: Database) -> None:
    record = await stored(database)
    await database.run(lambda conn: records.update(conn, record.id, visibility="members"))
    assert await exported(database) == []


async def test_no_contact_leaves_and_places_are_coarse(database: Database) -> None:
    more = {"elected": True, "election": "2026-06-01", "photo": {"kind": "photo", "platform": "sign", "id": "file-7"}}
    place = {"name": "Lyon", "country": "FR", "latitude": 45.7578, "longitude": 4.832}
    await stored(database, data={"place": place, "since": 2019, **more})
    found = await exported(database)
    for form in FORMATS:
        text = written(form, found)
        for secret in ("secret@example.org", "45.75", "4.83", "file-7", "2026-06-01"):
            assert secret not in text
    assert (found[0].position, found[0].facts) == ((45.8, 4.8), {"since": 2019})


async def test_all_languages_leave_with_their_state(database: Database) -> None:
    record = await stored(database)

    def translate(conn: sa.Connection) -> None:
        texts = (
            Text("title", "en", "The open table", "machine", 1, "machine"),
            Text("title", "es", "La mesa", "human", 1, "interpreter"),
            Text("title", "pt", "", "pending", 0, "machine"),
            Text("summary", "en", "Old.", "stale", 1, "machine"),
        )
        for text in texts:
            records.put_text(conn, record.id, text, sealed=False, secrets=SECRETS)

    await database.run(translate)
    (entry,) = await exported(database)
    assert {language: state for language, (_, state) in entry.texts["title"].items()} == {
        "fr": "human",
        "en": "machine",
        "es": "human",
    }
    assert entry.texts["summary"]["en"] == ("Old.", "stale")
    lines = {line["language"]: line for line in sheet(written("csv", [entry]))}
    assert (lines["en"]["machine_translated"], lines["en"]["outdated"]) == ("title", "summary")


async def test_an_imported_entry_leaves_with_its_source_until_somebody_leads_it(database: Database) -> None:
    text = decode((DATA / "practices.csv").read_bytes())
    await import_file(database, "practices", text, secrets=SECRETS, languages=("fr", "en"), language="en", now=NOW)
    found = await exported(database)
    assert len(found) == 11
    assert {(entry.origin, entry.licence) for entry in found} == {("import", "")}
    assert {entry.source for entry in found} == {"2019 report", "2023 report"}
    first = found[0].id

    def lead(conn: sa.Connection) -> None:
        record = records.by_ref(conn, first, secrets=SECRETS)
        assert record is not None
        account = Identities(SECRETS).account("sign", "amal")
        person = people.find_or_add(conn, account, platform="sign", account="amal", secrets=SECRETS, now=NOW)
        records.update(conn, record.id, person_id=person.id)

    await database.run(lead)
    assert len(await exported(database)) == 10


async def test_the_person_of_the_annex_does_not_leave(database: Database) -> None:
    text = decode((DATA / "organisations-2019.csv").read_bytes())
    await import_file(database, "organisations", text, secrets=SECRETS, languages=("fr",), language="fr", now=NOW)
    found = await exported(database, "organisation")
    assert len(found) == 115
    assert "sénateur" not in written("csv", found, "organisation")
    assert sum(entry.position is not None for entry in found) >= 29


async def test_a_directory_of_several_pages_leaves_whole_and_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 2)
    refs = [(await stored(database)).ref for _ in range(4)]
    await stored(database, consents={})
    assert [entry.id for entry in await exported(database)] == refs
