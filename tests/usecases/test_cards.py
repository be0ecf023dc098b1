"""Entries as people read them: short and full cards, originals, who may see what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues.catalogue import dialogues
from handlers.directory import cards, publishing, results
from handlers.directory.card_facts import field_key
from messages.catalog import LANGUAGES
from messages.folding import fold
from messages.richtext import utf16_length
from storage import people, records
from storage.database import Database
from storage.records import Record
from tests.usecases.finding_town import LISBON, T0, Guest, Town, build_town, data_of, offered, text_of
from tests.usecases.house import SECRETS


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    return build_town(database, tmp_path)


async def test_full_card_shows_everything_public_in_the_readers_language(town: Town) -> None:
    """Every answer but what is confidential, with its short name; one mark for all that a machine wrote."""
    record = await town.publishes(
        title="Homes together",
        summary="Flats for families.",
        texts={"method": "First we\nlisten.", "partners": "Library"},
        tags={"themes": ["housing", "work"], "languages": ["fr", "wo"], "status": ["running"], "licence": ["cc_by_4"]},
        data={"place": LISBON, "organisation": {"name": "Porta Aberta"}, "since": 2019, "rural": False},
        translations={"fr": {"title": "Des toits ensemble", "summary": "Des logements.", "method": "Nous\nécoutons."}},
        person=(await Guest(town, "leader").arrives()).person_id,
    )
    guest = Guest(town, "amal", language="fr")
    said = await guest.presses(f"f:open:{record.ref}")
    text = text_of(said)
    shown = ("Des toits ensemble", "Lisbon", "Porta Aberta", "Des logements.", "Nous\nécoutons.", "Library", "2019")
    assert [part for part in shown if part not in text] == []
    for key in ("field-method", "field-since", "theme-housing", "theme-work", "status-running", "licence-cc-by-4"):
        assert guest.word(key) in text
    assert "wolof" in text
    assert text.count(guest.word("card-machine", source="anglais")) == 1
    assert str(T0.year) in text  # last confirmed
    original = text_of(await guest.presses(data_of(said, "f:original:")))
    assert "Flats for families." in original
    assert "Des logements." not in original
    assert f"a:ask:{record.ref}" in offered(said).values()


async def test_every_field_of_every_dialogue_has_a_name(town: Town) -> None:
    """A new question cannot be forgotten on the card."""
    for language in LANGUAGES:
        for dialogue in dialogues().values():
            for question in dialogue.questions if dialogue.record else ():
                name = town.office.catalog.text(field_key(question.key), language)
                assert 0 < len(name) <= 30


async def test_long_card_comes_in_pages_each_marked(town: Town) -> None:
    """Nothing of a long entry is cut off, and every page says that a machine wrote it."""
    long = " ".join(f"word{number}" for number in range(300))
    names = ("challenge", "method", "results", "lessons", "needs")
    record = await town.publishes(
        title="Homes",
        summary="Short.",
        texts=dict.fromkeys(names, "x"),
        translations={"pt": dict.fromkeys(names, long)},
    )
    guest = Guest(town, "amal", language="pt")
    said = await guest.presses(f"f:open:{record.ref}")
    whole = ""
    pages = 1
    while True:
        text = text_of(said)
        assert utf16_length(text) <= 3500
        assert guest.word("card-machine", source="inglês") in text
        whole += text
        following = [data for data in offered(said).values() if data.startswith("f:open:")]
        if not following:
            break
        said = await guest.presses(following[0])
        pages += 1
    assert pages > 2
    assert whole.count("word299") == len(names)


async def test_what_is_withdrawn_is_not_shown_by_an_old_button(town: Town) -> None:
    """Rights are checked when it is pressed, not when it was offered."""
    record = await town.publishes(title="Homes together")
    guest = Guest(town, "amal")
    said = await guest.practices("homes")

    def withdraw(conn: sa.Connection) -> None:
        found = records.get(conn, record.id, secrets=SECRETS)
        assert found is not None
        gone: Any = {"role": "author", "person_id": None, "action": "withdrawn", "now": town.now}
        publishing.unpublish(conn, town.office, found, "withdrawn", **gone)

    await town.database.run(withdraw)
    for action in ("open", "original", "like"):
        text = text_of(await guest.presses(f"f:{action}:{record.ref}"))
        assert guest.word("find-withdrawn") in text
        assert "Homes together" not in text
    assert "f:open:" in data_of(said, "f:open:")


async def test_unpublished_entries_are_for_their_leader_and_for_reviewers(town: Town) -> None:
    """Nobody else reads what no coordinator has published."""
    leader, stranger, coordinator = [Guest(town, name) for name in ("leader", "stranger", "carla")]
    for one in (leader, stranger, coordinator):
        await one.arrives()
    record = await town.publishes(title="Homes", state="submitted", person=leader.person_id)
    await town.database.run(people.grant, coordinator.person_id, "coordinator", by=leader.person_id, now=town.now)
    assert "Homes" not in text_of(await stranger.presses(f"f:open:{record.ref}"))
    assert "Homes" in text_of(await coordinator.presses(f"f:open:{record.ref}"))
    said = await leader.presses(f"f:open:{record.ref}")
    assert "Homes" in text_of(said)
    assert f"m:edit:{record.ref}" in offered(said).values()


async def test_leader_is_asked_only_where_they_agreed(town: Town) -> None:
    """No consent to relay, or nobody who leads: no button."""
    leader = await Guest(town, "leader").arrives()
    silent = await town.publishes(title="Silent", person=leader.person_id, consents=("publish",))
    imported = await town.publishes(title="Imported")
    own = await town.publishes(title="Own", person=leader.person_id)
    guest = Guest(town, "amal")
    for record in (silent, imported):
        assert f"a:ask:{record.ref}" not in offered(await guest.presses(f"f:open:{record.ref}")).values()
    assert f"a:ask:{own.ref}" in offered(await guest.presses(f"f:open:{own.ref}")).values()
    mine = offered(await leader.presses(f"f:open:{own.ref}")).values()
    assert f"a:ask:{own.ref}" not in mine
    assert {f"m:edit:{own.ref}", f"m:confirm:{own.ref}"} <= set(mine)


async def test_entry_that_nobody_confirmed_is_marked(town: Town) -> None:
    """Out-of-date contacts are what officials fear."""
    record = await town.publishes(title="Homes")
    await town.database.run(lambda conn: records.update(conn, record.id, unanswered=2))
    guest = Guest(town, "amal")
    assert guest.word("card-outdated") in text_of(await guest.presses(f"f:open:{record.ref}"))
    assert guest.word("card-outdated") in text_of(await guest.practices("homes"))


async def test_cards_link_both_ways(town: Town) -> None:
    """A card shows what it recognises and by whom it is recognised, and opens both."""
    zurich = await town.publishes("card", title="Züri City Card")
    named = [{"ref": zurich.ref, "name": "Züri City Card"}, {"name": "IDNYC"}]
    palermo = await town.publishes("card", title="Palermo Card", data={"recognises": named})
    guest = Guest(town, "amal")
    said = await guest.presses(f"f:open:{palermo.ref}")
    assert guest.word("field-recognises") in text_of(said)
    assert "IDNYC" in text_of(said)
    assert f"f:open:{zurich.ref}" in offered(said).values()
    back = await guest.presses(f"f:open:{zurich.ref}")
    assert guest.word("card-recognised-by") in text_of(back)
    assert f"f:open:{palermo.ref}" in offered(back).values()


async def test_testimony_bears_its_pseudonym_or_no_name(town: Town) -> None:
    """Never an account: the name that was chosen, or none."""
    leader = await Guest(town, "leader").arrives()
    mine = leader.person_id
    await town.publishes("testimony", summary="A neighbour opened.", data={"pseudonym": "Amina"}, person=mine)
    await town.publishes("testimony", summary="A neighbour sang.", person=leader.person_id)
    guest = Guest(town, "amal")
    word = guest.word("kind-testimony.words").split(",")[0]
    text = text_of(await guest.practices(f"{word} neighbour"))
    assert "Amina" in text
    assert guest.word("card-testimony-nameless") in text
    assert "leader" not in fold(text)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_cards_read_in_every_language(town: Town, language: str) -> None:
    """Every kind of entry can be shown to every reader, with odd values of imports left out."""
    for kind in results.KINDS:
        data = {
            "place": {"name": "Somewhere"},
            "country": "SN",
            "date": "2024-13-99",
            "capacity": "many",
            "rural": True,
        }
        tags = {"themes": ["housing", "unheard_of"], "kind": ["other"]}
        record = await town.publishes(kind, title="T", summary="S", data=data, tags=tags)

        def show(conn: sa.Connection, record: Record = record) -> tuple[str, str, str]:
            short = cards.card(conn, town.office, record, [language])
            full = cards.card(conn, town.office, record, [language], full=True)
            return cards.title(conn, town.office, record, [language]), short.text, full.text

        title, short, full = await town.database.run(show)
        assert title == "T"
        assert "S" in short
        assert town.office.catalog.text(f"kind-{kind}.one", language) in full


@given(st.text(max_size=400), st.integers(0, 300))
@settings(max_examples=100, deadline=None)
def test_cut_text_keeps_its_beginning_and_its_length(text: str, most: int) -> None:
    """What is cut says so, and never grows beyond the mark that it was cut."""
    shown = cards.cut(text, most)
    assert len(shown) <= most + 1
    assert text.startswith(shown.removesuffix("…"))
