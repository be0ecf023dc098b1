"""Protects finding: in any spelling and language, on both databases alike, in the same order every time; and that no
text breaks the index, no removed record stays in it, and writers at once lose nothing."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import search
from storage.database import Database
from storage.search import Found, Wanted
from tests.unit.messages.texts import texts

ON_BOTH = True  # each database searches in its own way
NOW = datetime(2026, 5, 1, tzinfo=UTC)

HOUSING, CARD, RURAL, COUNCIL, SEOUL = 1, 2, 3, 4, 5
PRACTICES: dict[int, dict[str, Any]] = {
    HOUSING: {
        "title": ["Housing for everyone", "Un logement pour chaque personne", "Habitação para todas as pessoas"],
        "texts": ["Flats near the old harbour, rented by neighbours.", "Les appartements du vieux port."],
        "tags": {"theme": ["housing"], "pillar": ["unconditional_access_to_rights"], "group": ["newcomers"]},
        "country": "PT",
        "place": (38.7, -9.1),
    },
    CARD: {
        "title": ["IDNYC municipal identification card", "Carte d’identité municipale"],
        "texts": ["A card for every resident, recognised by the police; it opens museums, housing offices and parks."],
        "tags": {"theme": ["citizenship_card"], "pillar": ["unconditional_access_to_rights"]},
        "country": "US",
        "place": (40.7, -74.0),
    },
    RURAL: {
        "title": ["L’accueil dans les petites communes", "Reception in small municipalities"],
        "texts": ["Des familles de villages accueillent, hébergent et accompagnent.", "A network of villages."],
        "tags": {"theme": ["rural_reception", "housing"], "pillar": ["unconditional_access_to_rights"]},
        "country": "IT",
        "place": (38.1, 13.4),
        "rural": True,
    },
    COUNCIL: {
        "title": ["Council of Cultures", "مجلس الثقافات"],
        "texts": [
            "Residents who cannot vote take part in the city’s politics.",
            "يشارك السكان في سياسة المدينة والسكن",
        ],
        "tags": {"theme": ["consultation_bodies"], "pillar": ["political_civic_participation"]},
        "country": "IT",
        "place": (38.1, 13.3),
    },
    SEOUL: {
        "title": ["Language lessons at night"],
        "texts": ["Volunteers teach. São Tomé, Đà Nẵng and 서울 are where they come from."],
        "tags": {"theme": ["language_learning"], "pillar": ["unconditional_access_to_rights"]},
        "country": "KR",
        "place": None,
    },
}


def put(conn: sa.Connection, /, number: int, practice: dict[str, Any], **changes: Any) -> None:
    given_ = {"rural": False, "kind": "practice", "newest": NOW + timedelta(days=number), **practice, **changes}
    latitude, longitude = given_.pop("place") or (None, None)
    search.index(conn, number, latitude=latitude, longitude=longitude, **given_)


def put_all(conn: sa.Connection) -> None:
    for number, practice in PRACTICES.items():
        put(conn, number, practice)


@pytest.fixture
async def directory(database: Database) -> Database:
    """A database with five practices."""
    await database.run(put_all)
    return database


async def found(database: Database, text: str = "", **filters: Any) -> list[int]:
    """Ids in their order, from a connection that cannot write."""
    result = await database.read(search.find, Wanted(text, **filters), limit=20)
    assert len({hit.record_id for hit in result.hits}) == len(result.hits) == result.total
    return [hit.record_id for hit in result.hits]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("housing", [HOUSING, CARD]),  # in the title before in the text
        ("HOUSING for Everyone", [HOUSING]),
        ("logements", [HOUSING]),  # another number
        ("habitacao", [HOUSING]),
        ("habitações", [HOUSING]),
        ("municipaux", [CARD]),
        ("identite", [CARD]),
        ("accueil communes", [RURAL]),
        ("petite commune", [RURAL]),
        ("السكن", [COUNCIL]),  # written with "and" before it
        ("سكن", [COUNCIL]),
        ("da nang", [SEOUL]),
        ("서울", [SEOUL]),
        ("sao tome", [SEOUL]),
        ("IDNYC", [CARD]),
        ("munic", [CARD, RURAL]),  # a beginning
        ("l’accueil", [RURAL]),
    ],
)
async def test_words_are_found_in_every_language_version(directory: Database, typed: str, ids: list[int]) -> None:
    assert sorted(await found(directory, typed)) == sorted(ids)
    assert (await found(directory, typed))[0] == ids[0]


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("huosing", HOUSING),
        ("logemant", HOUSING),
        ("habitasao", HOUSING),
        ("municpal idnetification", CARD),
        ("acceuil comunes", RURAL),
        ("Langage lesons", SEOUL),
        ("council of cutlures", COUNCIL),
    ],
)
async def test_misspelt_words_find_what_was_meant(directory: Database, typed: str, best: int) -> None:
    assert (await found(directory, typed))[0] == best


async def test_words_must_stand_together_unless_they_never_do(directory: Database) -> None:
    assert await found(directory, "card museums") == [CARD]
    assert sorted(await found(directory, "museums villages")) == [CARD, RURAL]
    assert sorted(await found(directory, "museums xqzwv")) == [CARD]
    assert await found(directory, "xqzwv") == []


async def test_a_title_that_was_typed_comes_first(directory: Database) -> None:
    def crowd(conn: sa.Connection) -> None:
        for number in range(100, 160):
            put(conn, number, PRACTICES[HOUSING], title=[f"Housing cultures {number}"], texts=["Council of council"])

    await directory.run(crowd)
    result = await directory.read(search.find, Wanted("council of cultures"))
    assert result.hits[0].record_id == COUNCIL
    assert result.total == 61


async def test_a_common_word_does_not_crowd_out_a_rare_one(directory: Database) -> None:
    def crowd(conn: sa.Connection) -> None:
        for number in range(100, 300):
            put(conn, number, PRACTICES[HOUSING], title=["Welcome"], texts=["Welcome welcome"])

    await directory.run(crowd)
    result = await directory.read(search.find, Wanted("welcome museums harbour xqzwv"))
    assert {hit.record_id for hit in result.hits[:2]} == {CARD, HOUSING}


async def test_plurals_are_found_beside_singulars(directory: Database) -> None:
    """Where both are words, so that neither is taken for a mistake."""
    await directory.run(put, 9, PRACTICES[HOUSING], title=["Habitações coletivas", "Logement collectif"])
    for typed in ("habitação", "habitações", "logement", "logements"):
        assert sorted(await found(directory, f"{typed} harbour")) == [HOUSING, 9], typed


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"themes": ("housing",)}, [RURAL, HOUSING]),
        ({"themes": ("housing", "citizenship_card")}, [RURAL, CARD, HOUSING]),
        ({"themes": ("housing",), "countries": ("IT",)}, [RURAL]),
        ({"pillars": ("political_civic_participation",)}, [COUNCIL]),
        ({"groups": ("newcomers",)}, [HOUSING]),
        ({"countries": ("IT", "PT")}, [COUNCIL, RURAL, HOUSING]),
        ({"regions": ("europe",)}, [COUNCIL, RURAL, HOUSING]),
        ({"regions": ("asia",), "countries": ("US",)}, [SEOUL, CARD]),
        ({"rural": True}, [RURAL]),
        ({"rural": False, "regions": ("europe",)}, [COUNCIL, HOUSING]),
        ({"near": (38.0, 13.0, 100.0)}, [COUNCIL, RURAL]),  # the nearest first
        ({"near": (38.7, -9.1, 1.0)}, [HOUSING]),
        ({"near": (0.0, 0.0, 20_100.0)}, [HOUSING, COUNCIL, RURAL, CARD]),  # but for one without a place
        ({"newest": True}, [SEOUL, COUNCIL, RURAL, CARD, HOUSING]),
        ({}, [SEOUL, COUNCIL, RURAL, CARD, HOUSING]),
        ({"kind": "organisation"}, []),
        ({"text": "housing", "countries": ("US",)}, [CARD]),
        ({"text": "housing", "newest": True}, [CARD, HOUSING]),
    ],
)
async def test_filters_narrow_and_the_order_is_told(
    directory: Database, filters: dict[str, Any], ids: list[int]
) -> None:
    assert await found(directory, **filters) == ids


async def test_near_works_across_the_date_line(database: Database) -> None:
    def both_sides(conn: sa.Connection) -> None:
        put(conn, 1, PRACTICES[CARD], place=(-17.0, 179.9))
        put(conn, 2, PRACTICES[CARD], place=(-17.0, -179.8))
        put(conn, 3, PRACTICES[CARD], place=(-17.0, 0.0))

    await database.run(both_sides)
    assert await found(database, near=(-17.0, 180.0, 50.0)) == [1, 2]


async def test_filters_read_from_words_give_way_to_the_words(directory: Database) -> None:
    """ "Council of Cultures" may be understood as a theme; nobody is to be told that it does not exist."""
    wanted = Wanted("council", themes=("arts_food",), said="council cultures")
    assert [hit.record_id for hit in (await directory.read(search.find, wanted)).hits] == [COUNCIL]
    elsewhere = Wanted("council", themes=("arts_food",), countries=("PT",), said="council cultures")
    assert (await directory.read(search.find, elsewhere)).total == 0


async def test_like_another_shares_its_themes_first(directory: Database) -> None:
    assert (await found(directory, like=HOUSING))[0] == RURAL
    assert HOUSING not in await found(directory, like=HOUSING)
    assert (await found(directory, like=RURAL))[0] == HOUSING
    assert await found(directory, like=HOUSING, countries=("US",)) == [CARD]
    assert await found(directory, like=999) == await found(directory, like=0) == []


async def test_pages_follow_one_another_without_gap_or_double(database: Database) -> None:
    """Far beyond what is ranked, too: the order is one."""

    def many(conn: sa.Connection) -> None:
        for number in range(1, 301):
            put(conn, number, PRACTICES[HOUSING], title=["Housing"] if number % 3 else ["Home"])

    await database.run(many)
    for wanted in (Wanted("housing"), Wanted("housing xqzwv"), Wanted("home harbour"), Wanted(), Wanted(like=1)):
        first = await database.read(search.find, wanted, limit=400)
        pages = [await database.read(search.find, wanted, limit=7, offset=offset) for offset in range(0, 308, 7)]
        assert [hit for page in pages for hit in page.hits] == first.hits
        assert {page.total for page in pages} == {first.total} == {len(first.hits)}


async def test_a_new_version_replaces_the_old_one(directory: Database) -> None:
    await directory.run(put, HOUSING, PRACTICES[HOUSING], title=["Boats"], texts=[], tags={}, country="FR")
    assert await found(directory, "boats") == [HOUSING]
    assert await found(directory, "harbour") == []
    assert await found(directory, groups=("newcomers",)) == []
    assert await found(directory, countries=("PT",)) == []
    assert await found(directory, "boats", countries=("PT",)) == []
    assert await found(directory, "boats", countries=("FR",)) == [HOUSING]


async def test_a_removed_record_leaves_no_word_behind(directory: Database) -> None:
    await directory.run(put, 9, PRACTICES[CARD], title=["zyxwvutsrq"])
    await directory.run(search.remove, 9)
    await directory.run(search.remove, CARD)
    assert await found(directory, "museums") == await found(directory, countries=("US",)) == []
    await directory.run(search.remove, CARD)
    await directory.run(search.tidy)
    assert await directory.read(stored, "museums") == 0
    assert await directory.read(stored, "yxwvutsrq") == 0  # FTS5 writes words without what they share with the last
    assert await directory.read(stored, "villages") > 0
    assert await found(directory, "vilages") == [RURAL]  # what others say is still corrected


def stored(conn: sa.Connection, word: str) -> int:
    """In how many rows of all tables of the search a word stands, FTS5's own included."""
    names = [name for name in sa.inspect(conn).get_table_names() if name.startswith("search_")]
    rows = [row for name in names if name != "search_index" for row in conn.execute(sa.text(f"SELECT * FROM {name}"))]  # noqa: S608
    cells = [cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row]
    return sum(word.encode() in cell for cell in cells)


SYNTAX = (
    *('"', '""', '"housing', "housing*", "title:housing", "housing AND", "NOT housing", "NEAR(a b)", "^housing"),
    *("housing & card", "a | b", "!a", "'", "''", "it's", "\\", "a:*", "<->", "a <2> b", "()", "{a}", "+a", "a.b", "-"),
    *("'); DROP TABLE search_records; --", "%", "_", "\0", "a\0b", "\ud800", "%s", "%(x)s", ":x", "?", "$1"),
    *("housing " * 500, "x" * 10_000, "ß" * 5000, "🏠", "٣", "'a':1A", "a" * 40 + "b", "1e999", "²"),
)


async def test_syntax_of_the_databases_is_only_text(directory: Database) -> None:
    for typed in SYNTAX:
        await directory.run(put, 9, PRACTICES[CARD], title=[typed], texts=[typed, typed])
        result = await directory.read(search.find, Wanted(typed), limit=20)
        assert 9 in {hit.record_id for hit in result.hits}, typed
    await directory.run(search.remove, 9)
    assert len(await found(directory)) == len(PRACTICES)


async def test_nobody_can_type_a_filter(directory: Database) -> None:
    """What the index holds of filters is words that folding never leaves: they are no one's text."""
    for typed in ("ækindæpractice", "Ækind", "æ", "aekindaepractice", "kindpractice", "kind", "ærural", "countryæpt"):
        assert await found(directory, typed) == [], typed
    await directory.run(put, 9, PRACTICES[CARD], title=["ækindæorganisation ækindæpractice"], kind="resource")
    assert await found(directory, "ækindæorganisation", kind="organisation") == []
    assert 9 not in await found(directory)


@given(st.lists(st.one_of(texts, st.text(max_size=40)), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_no_text_breaks_either_database(directory: Database, written: list[str]) -> None:
    """And what was indexed is found by its own title, if that has any word."""
    await directory.run(put, 9, PRACTICES[CARD], title=written[:1], texts=written)
    result: Found = await directory.read(search.find, Wanted(written[0]), limit=200)
    assert 9 in {hit.record_id for hit in result.hits}
    await directory.read(search.find, Wanted(" ".join(written), near=(1.0, 1.0, 5.0), like=None))


@pytest.fixture
def both(sqlite_url: str, postgres_url: str) -> list[str]:
    return [sqlite_url, postgres_url]


async def test_both_databases_find_the_same_in_the_same_order(both: list[str]) -> None:
    def many(conn: sa.Connection) -> None:
        put_all(conn)
        for number in range(10, 60):
            words = [f"Housing {number}", "welcome card"][number % 2 :]
            put(conn, number, PRACTICES[1 + number % 5], title=words)

    answers = []
    asked = [
        "housing",
        "hosuing",
        "card xqzwv",
        "welcome hou",
        "السكن",
        "accueil",
        "recognised polcie",
        "villages card",
    ]
    for url in both:
        database = Database.open(url)
        await database.run(many)
        wanted = [*map(Wanted, asked), Wanted(like=HOUSING), Wanted(near=(38.0, 10.0, 900.0)), Wanted("a", newest=True)]
        answers.append([await database.read(search.find, one, limit=50) for one in wanted])
        await database.close()
    assert answers[0] == answers[1]


async def test_writers_at_once_lose_nothing(database: Database) -> None:
    """With the same new words, and on the same record."""

    def one(conn: sa.Connection, /, number: int) -> None:
        put(conn, number, PRACTICES[1 + number % 5], title=[f"Alpha beta gamma {'abcdefghij'[number % 10]}word"])

    numbers = [*range(1, 25), *range(1, 9)]
    await asyncio.gather(*(database.run(one, number) for number in numbers))
    assert len(await found_ids(database, Wanted("alpha"))) == 24
    assert len(await found_ids(database, Wanted("aplha gamma"))) == 24


async def found_ids(database: Database, wanted: Wanted) -> set[int]:
    return {hit.record_id for hit in (await database.read(search.find, wanted, limit=100)).hits}


async def test_finding_beside_writing_does_not_disturb_it(database: Database) -> None:
    """A use case searches within its own transaction, too."""
    await database.run(put_all)

    def search_and_write(conn: sa.Connection, /, number: int) -> int:
        total = search.find(conn, Wanted("housing")).total
        put(conn, number, PRACTICES[HOUSING])
        return total

    await asyncio.gather(*(database.run(search_and_write, number) for number in range(10, 22)))
    assert (await database.read(search.find, Wanted("housing"))).total == 14
