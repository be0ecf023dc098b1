"""Protects what comes in from sheets: every row does, nothing doubles, nothing that people decided is overwritten, and
what may name a person is not public before somebody has looked.
"""

from __future__ import annotations

import asyncio
import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from cryptography.fernet import Fernet

from handlers.directory.importing import SheetError, decode
from handlers.directory.importing.storing import Report, import_file
from storage import people, records, search, translations
from storage.crypto import Secrets
from storage.database import Database
from storage.identities import Identities
from storage.records import NewRecord, Record
from storage.search import Wanted

DATA = Path(__file__).parents[1] / "data"
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
SECRETS = Secrets(Fernet.generate_key().decode())
LANGUAGES = ("fr", "en", "es", "pt")


def annex() -> str:
    return decode((DATA / "organisations-2019.csv").read_bytes())


def practices() -> str:
    return decode((DATA / "practices.csv").read_bytes())


def events() -> str:
    return decode((DATA / "events.csv").read_bytes())


async def take(database: Database, kind: str, text: str) -> Report:
    return await import_file(database, kind, text, secrets=SECRETS, languages=LANGUAGES, language="en", now=NOW)


async def named(database: Database, kind: str) -> dict[str, Record]:
    """All records of a kind by title, whatever their state."""

    def work(conn: sa.Connection) -> dict[str, Record]:
        found = {}
        for record in records.select(conn, records.rec.kind == kind, secrets=SECRETS):
            title = records.source_of(conn, record, "title", secrets=SECRETS)
            found[title.text if title else ""] = record
        return found

    return await database.read(work)


def counts(report: Report) -> tuple[int, int, int, int]:
    return report.new, report.changed, report.unchanged, len(report.kept)


async def count_all(database: Database) -> dict[str, int]:
    tables = ("records", "texts", "tags", "revisions", "search_records", "search_tags")
    return await database.read(
        lambda conn: {name: conn.execute(sa.text(f"SELECT count(*) FROM {name}")).scalar_one() for name in tables}  # noqa: S608
    )


async def test_the_whole_annex_comes_in_and_its_traps_are_marked(database: Database) -> None:
    report = await take(database, "organisations", annex())
    assert (report.rows, counts(report)) == (116, (116, 0, 0, 0))
    assert not report.problems
    found = await named(database, "organisation")
    assert len(found) == 116
    by_line = {one.line: one for one in report.to_check}
    assert len(by_line) == len(report.to_check) == 16
    assert {one.name for one in report.to_check} == {title for title, record in found.items() if record.checks}
    assert found["Cimade"].data["country"] == "FR"
    africites = found["Africités"]
    assert (africites.checks, africites.data.get("country")) == (("country_missing",), None)
    copenhagen = found["Université de Copenhague"]
    assert (copenhagen.data["country"], copenhagen.data["read"]["country"]) == ("FR", "France")
    assert copenhagen.state == "published"
    anvita = found["Association Nationale des Villes et Territoires Accueillants (ANVITA)"]
    tags = await database.read(records.tags, anvita.id)
    assert tags == {"type": ["network_of_institutions"]}
    lisbon = found["Ville de Lisbonne"].data["place"]
    assert lisbon == {"name": "Lisbon", "country": "PT", "latitude": 38.7, "longitude": -9.1}


async def test_what_may_be_a_person_is_not_public_before_somebody_has_looked(database: Database) -> None:
    report = await take(database, "organisations", annex())
    assert [one.name for one in report.withheld] == ["Collabotatrice du sénateur de l'Isère"]
    hidden = (await named(database, "organisation"))["Collabotatrice du sénateur de l'Isère"]
    assert (hidden.state, hidden.sealed) == ("submitted", True)
    waiting = await database.read(records.waiting, secrets=SECRETS)
    assert [record.id for record in waiting] == [hidden.id]
    found = await database.read(search.find, Wanted("senateur", kind="organisation"))
    assert hidden.id not in [hit.record_id for hit in found.hits]


async def test_organisations_are_found_by_search_and_their_names_are_not_translated(database: Database) -> None:
    await take(database, "organisations", annex())
    found = await database.read(search.find, Wanted("cimade", kind="organisation"))
    cimade = await named(database, "organisation")
    assert found.total >= 1
    assert found.hits[0].record_id in {record.id for record in cimade.values()}
    assert await database.read(translations.waiting) == []


@pytest.mark.parametrize("kind", ["organisations", "practices", "events"])
async def test_the_same_sheet_twice_changes_nothing(database: Database, kind: str) -> None:
    text = {"organisations": annex, "practices": practices, "events": events}[kind]()
    first = await take(database, kind, text)
    before = await count_all(database)
    again = await take(database, kind, text)
    assert counts(again) == (0, 0, first.rows, 0)
    assert again.organisations == 0
    assert [one.line for one in again.to_check] == [one.line for one in first.to_check]
    assert [one.line for one in again.withheld] == [one.line for one in first.withheld]
    assert await count_all(database) == before


async def test_all_sheets_in_any_order_settle(database: Database) -> None:
    """Organisations that the practices brought are the annex's, and none is there twice."""
    for kind, text in (("practices", practices()), ("organisations", annex()), ("events", events())):
        await take(database, kind, text)
    settled = await count_all(database)
    for kind, text in (("organisations", annex()), ("practices", practices()), ("events", events())):
        report = await take(database, kind, text)
        assert (report.new, report.organisations) == (0, 0)
    after = await count_all(database)
    assert after["records"] == settled["records"]
    for kind, text in (("organisations", annex()), ("practices", practices()), ("events", events())):
        assert counts(await take(database, kind, text))[1] == 0


async def test_practices_come_in_with_their_organisations_themes_and_places(database: Database) -> None:
    await take(database, "organisations", annex())
    report = await take(database, "practices", practices())
    assert counts(report) == (11, 0, 0, 0)
    found, organisations = await named(database, "practice"), await named(database, "organisation")
    council = found["Council of Cultures"]
    assert (council.state, council.data["place"]["name"], council.data["source"]) == (
        *("published", "Palermo", "2019 report"),
    )
    assert await database.read(records.tags, council.id) == {
        "pillars": ["political_civic_participation"],
        "themes": ["consultation_bodies"],
    }
    camp = found["Camp to international humanitarian standards"]
    assert camp.data["organisation"]["name"] == "City of Grande-Synthe"
    text = await database.read(records.source_of, camp, "partners", secrets=SECRETS)
    assert text is not None
    assert text.text == "Médecins sans Frontières"
    assert camp.organisation_id is not None
    assert (
        found["IDNYC municipal identification card"].organisation_id
        == organisations["Mayor's Office of Immigrant Affairs"].id
        == found["ActionNYC free legal help line"].organisation_id
    )
    assert "type_missing" in organisations["Mayor's Office of Immigrant Affairs"].checks
    assert found["Map of solidarity initiatives"].data["country"] == "FR"
    assert found["Map of solidarity initiatives"].checks == ("territory_missing",)
    hits = await database.read(search.find, Wanted("humanitarian camp"))
    assert hits.hits[0].record_id == camp.id
    wanted = {language for _, _, language in await database.read(translations.waiting, 1000)}
    assert wanted == {"fr", "es", "pt"}


async def test_a_city_is_found_by_the_town_that_it_runs(database: Database) -> None:
    await take(database, "organisations", "name,type,country\nVille de Palerme,Local authorities,Italie\n")
    await take(database, "practices", practices())
    found, organisations = await named(database, "practice"), await named(database, "organisation")
    assert "City of Palermo" not in organisations
    assert found["Council of Cultures"].organisation_id == organisations["Ville de Palerme"].id


async def test_events_keep_their_partial_and_yearly_dates(database: Database) -> None:
    report = await take(database, "events", events())
    assert counts(report) == (8, 0, 0, 0)
    found = await named(database, "event")
    african = found["African regional meeting"]
    assert (african.data["start"], african.data["partial"], african.data["status"]) == ("2024", True, "tentative")
    assert african.checks == ("date_partial", "note_to_read")
    day = found["Africa Day"]
    assert (day.data["start"], day.data["recurrence"], "partial" in day.data) == ("--05-25", "yearly", False)
    lisbon = found["Second meeting of the Alliance Migrations"]
    assert lisbon.data["interpretation"] == ["fr", "en", "es", "pt"]
    assert (lisbon.data["organisers"], lisbon.data["time_zone"]) == ("OCU, ANVITA", "Europe/Lisbon")


async def test_a_changed_row_changes_its_record(database: Database) -> None:
    await take(database, "practices", practices())
    changed = practices().replace("A free phone line where", "A free phone line and a chat where")
    report = await take(database, "practices", changed)
    assert counts(report) == (0, 1, 10, 0)
    record = (await named(database, "practice"))["ActionNYC free legal help line"]
    assert record.version == 2
    text = await database.read(records.source_of, record, "summary", secrets=SECRETS)
    assert text is not None
    assert "and a chat" in text.text
    history = await database.read(records.history, record.id, secrets=SECRETS)
    assert [(one.role, one.action) for one in history] == [("import", "imported")] * 2
    assert (await database.read(search.find, Wanted("chat lawyers"))).hits[0].record_id == record.id


async def test_a_doubt_that_the_sheet_has_mended_is_gone(database: Database) -> None:
    row = "name,type,country\nAfricités,Networks of institutional actors,{}\n"
    await take(database, "organisations", row.format(""))
    report = await take(database, "organisations", row.format("Maroc"))
    assert (counts(report), report.to_check) == ((0, 1, 0, 0), [])
    record = (await named(database, "organisation"))["Africités"]
    assert (record.data["country"], record.checks) == ("MA", ())


async def test_what_people_changed_is_told_and_not_overwritten(database: Database) -> None:
    await take(database, "practices", practices())
    record = (await named(database, "practice"))["Council of Cultures"]

    def edit(conn: sa.Connection) -> object:
        return records.change(
            conn,
            record,
            role="coordinator",
            person_id=None,
            action="edited",
            secrets=SECRETS,
            now=NOW,
            texts_now={"summary": "Better."},
        )

    await database.run(edit)
    assert counts(await take(database, "practices", practices())) == (0, 0, 11, 0)
    report = await take(database, "practices", practices().replace("A municipal council", "A city council"))
    assert counts(report) == (0, 0, 10, 1)
    assert [(one.line, one.name) for one in report.kept] == [(4, "Council of Cultures")]
    text = await database.read(records.source_of, record, "summary", secrets=SECRETS)
    assert text is not None
    assert text.text == "Better."


async def test_what_somebody_decided_stays_decided(database: Database) -> None:
    """Archived by a coordinator, or ticked off as right: the next import neither revives nor marks it again."""
    await take(database, "organisations", annex())
    found = await named(database, "organisation")
    archived, right = found["ATTAC"], found["CRID"]

    def decide(conn: sa.Connection) -> object:
        records.update(conn, right.id, checks="")
        return records.move(
            conn,
            archived,
            "archived",
            role="coordinator",
            person_id=None,
            action="archived",
            secrets=SECRETS,
            now=NOW,
        )

    await database.run(decide)
    report = await take(database, "organisations", annex())
    assert counts(report) == (0, 0, 116, 0)
    assert "CRID" not in [one.name for one in report.to_check]
    found = await named(database, "organisation")
    assert (found["ATTAC"].state, found["CRID"].checks) == ("archived", ())


async def test_what_people_registered_themselves_is_not_doubled(database: Database) -> None:
    identities = Identities(SECRETS)

    def register(conn: sa.Connection) -> object:
        digest = identities.account("sign", "amal")
        person = people.find_or_add(conn, digest, platform="sign", account="amal", secrets=SECRETS, now=NOW)
        new = NewRecord(
            "organisation", "fr", person_id=person.id, texts={"title": "ATTAC"}, data={"place": {"country": "FR"}}
        )
        return records.add(conn, new, role="author", secrets=SECRETS, now=NOW)

    await database.run(register)
    for _ in range(2):
        report = await take(database, "organisations", annex())
        assert [one.name for one in report.kept] == ["ATTAC"]
    assert len(await named(database, "organisation")) == 116


async def test_a_practice_that_names_a_person_waits_with_it(database: Database) -> None:
    row = {
        **{"title": "Open table", "territory": "Lyon", "country": "FR", "organisation": "Mme Diallo"},
        **{"pillar": "unconditional_access_to_rights", "theme": "housing", "summary": "Meals for all."},
    }
    text = io.StringIO()
    writer = csv.DictWriter(text, row)
    writer.writeheader()
    writer.writerow(row)
    report = await take(database, "practices", text.getvalue())
    assert [one.name for one in report.withheld] == ["Open table"]
    assert (await named(database, "practice"))["Open table"].state == "submitted"
    assert (await named(database, "organisation"))["Mme Diallo"].state == "submitted"
    again = await take(database, "practices", text.getvalue())
    assert counts(again) == (0, 0, 1, 0)
    assert [one.name for one in again.withheld] == ["Open table"]


async def test_a_bot_that_runs_on_the_same_database_goes_on(database: Database, database_url: str) -> None:
    bot = Database.open(database_url)
    bot.lock()
    identities = Identities(SECRETS)
    done = asyncio.Event()
    written = 0

    def write(conn: sa.Connection, account: str) -> None:
        digest = identities.account("sign", account)
        people.find_or_add(conn, digest, platform="sign", account=account, secrets=SECRETS, now=NOW)

    async def work() -> None:
        nonlocal written
        while not done.is_set():
            await bot.run(write, f"someone {written}")
            written += 1

    try:
        working = asyncio.create_task(work())
        assert counts(await take(database, "organisations", annex())) == (116, 0, 0, 0)
        done.set()
        await working
    finally:
        await bot.close()
    assert written
    people_there = sa.text("SELECT count(*) FROM persons")
    assert await database.read(lambda conn: conn.execute(people_there).scalar_one()) == written


async def test_a_sheet_that_cannot_be_read_changes_nothing(database: Database) -> None:
    with pytest.raises(SheetError):
        await take(database, "organisations", "name,type\nx,y\n")
    assert (await count_all(database))["records"] == 0


async def test_foreign_cells_of_any_kind_come_in_whole(database: Database) -> None:
    name = "=cmd('x')\u202e ; DROP TABLE records;-- 🌍"
    cells = ",".join('"' + cell.replace('"', '""') + '"' for cell in (name, "Civil Society Organization", "France"))
    await take(database, "organisations", f"name,type,country\n{cells}\n")
    record = (await named(database, "organisation"))[name]
    assert record.data["read"]["name"] == name
