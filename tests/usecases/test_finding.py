"""Finding what the network knows in a private chat: search, cards, what is near, what is like it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.directory import results
from messages.catalog import LANGUAGES, Catalog
from messages.richtext import utf16_length
from storage import people
from storage.database import Database
from tests.usecases.finding_town import LISBON, PALERMO, SETUBAL, Guest, Town, build_town, data_of, offered, text_of
from tests.usecases.house import SECRETS


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    return build_town(database, tmp_path)


async def test_search_shows_what_was_understood_and_short_cards(town: Town) -> None:
    """A wrong guess must show, and each result says where it is and who does it."""
    data = {"place": LISBON, "organisation": {"name": "Porta Aberta"}}
    await town.publishes(title="Homes together", summary="Flats for families.", tags={"themes": ["housing"]}, data=data)
    await town.publishes(title="Choir", summary="We sing.", tags={"themes": ["arts_food"]}, data={"place": PALERMO})
    guest = Guest(town, "amal")
    said = await guest.practices("housing in Portugal")
    text = text_of(said)
    assert guest.word("theme-housing") in text
    assert "Portugal" in text.splitlines()[0]
    assert "Homes together" in text
    assert "Lisbon" in text
    assert "Porta Aberta" in text
    assert "Flats for families." in text
    assert "Choir" not in text
    assert [data for data in offered(said).values() if data.startswith("f:open:")] == [data_of(said, "f:open:")]


async def test_search_in_another_language_finds_and_reads_in_the_readers(town: Town) -> None:
    """All language versions are searched; what a machine wrote is marked as such."""
    await town.publishes(
        title="Homes together",
        summary="Flats for families.",
        tags={"themes": ["housing"]},
        data={"place": LISBON},
        translations={"es": {"title": "Viviendas juntas", "summary": "Pisos para familias."}},
    )
    guest = Guest(town, "berta", language="es")
    text = text_of(await guest.types("vivienda en Portugal"))
    assert "Viviendas juntas" in text
    assert "Pisos para familias." in text
    assert guest.word("card-machine-short", source="inglés") in text


async def test_results_come_in_pages_that_fit_a_message(town: Town) -> None:
    """Five at a time, each once, however long their texts are."""
    for number in range(12):
        title = f"Welcome {number} " + "🏠 long " * 12
        await town.publishes(title=title, summary="Many words here. " * 40, data={"place": LISBON})
    guest = Guest(town, "amal")
    said = await guest.practices("welcome")
    seen: list[str] = []
    for expected in (5, 5, 2):
        assert utf16_length(text_of(said)) <= 3500
        opened = [data for data in offered(said).values() if data.startswith("f:open:")]
        assert len(opened) == expected
        seen += opened
        if expected == 5:
            said = await guest.presses(data_of(said, "f:more:"))
    assert len(set(seen)) == 12
    assert not [data for data in offered(said).values() if data.startswith("f:more:")]


async def test_without_words_the_newest_and_filters_are_offered(town: Town) -> None:
    """Whoever does not know what to ask sees what there is, and by what it can be narrowed down."""
    await town.publishes(title="Older")
    town.now += timedelta(days=1)
    await town.publishes(title="Newer", tags={"themes": ["health"]})
    guest = Guest(town, "amal")
    said = await guest.practices()
    text = text_of(said)
    assert text.index("Newer") < text.index("Older")
    themes = await guest.presses(data_of(said, "f:by:theme"))
    assert "f:theme:health" in offered(themes).values()
    found = text_of(await guest.presses("f:theme:health"))
    assert "Newer" in found
    assert "Older" not in found
    pillars = await guest.presses("f:by:pillar")
    assert len(offered(pillars)) == 3


async def test_nothing_found_says_what_can_be_done(town: Town) -> None:
    """No dead end: other ways to look, and the network to ask."""
    guest = Guest(town, "amal")
    said = await guest.types("zzzzqqqq wwwwxxxx")
    assert guest.word("find-none") in text_of(said)
    assert "g:do:request" in offered(said).values()


async def test_a_text_without_words_is_not_looked_for(town: Town) -> None:
    """A heart is not a search."""
    await town.publishes(title="Choir")
    guest = Guest(town, "amal")
    said = await guest.types("❤️")
    assert "Choir" not in text_of(said)
    assert guest.word("find-how") in text_of(said)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_first_word_chooses_the_kind(town: Town, language: str) -> None:
    """The word for resources in any language finds resources, not practices."""
    await town.publishes("resource", title="Guide for mediators", tags={"kind": ["guide"]})
    await town.publishes(title="Mediators at school")
    guest = Guest(town, "amal", language=language)
    word = guest.word("kind-resource.words").split(",")[0].replace("،", "")
    text = text_of(await guest.types(f"{word} mediators"))
    assert "Guide for mediators" in text
    assert "Mediators at school" not in text
    assert text.startswith(guest.word("kind-resource"))


async def test_near_us_asks_once_for_the_place(town: Town) -> None:
    """The search that waited is made as soon as the place is known, and nobody is asked again."""
    await town.publishes(title="Near", data={"place": SETUBAL})
    await town.publishes(title="Far", data={"place": PALERMO})
    guest = Guest(town, "amal")
    asked = await guest.types("near us")
    assert guest.word("home-place") in text_of(asked)
    found = text_of(await guest.types("Lisbon, Portugal"))
    if "Near" not in found:  # several places of this name: the first is meant
        found = text_of(await guest.types("1"))
    assert "Near" in found
    assert "Far" not in found
    again = text_of(await guest.types("near us"))
    assert "Near" in again
    assert guest.word("home-place") not in again


async def test_near_us_narrows_a_search_that_was_made(town: Town) -> None:
    """The button keeps what was looked for."""
    await town.publishes(title="Near choir", data={"place": SETUBAL})
    await town.publishes(title="Near garden", data={"place": SETUBAL})
    await town.publishes(title="Far choir", data={"place": PALERMO})
    guest = await Guest(town, "amal").arrives()
    await town.database.run(people.set_home, guest.person_id, LISBON, secrets=SECRETS)
    said = await guest.practices("choir")
    text = text_of(await guest.presses(data_of(said, "f:near:")))
    assert "Near choir" in text
    assert "Far choir" not in text
    assert "Near garden" not in text
    assert "Lisbon" in text.splitlines()[0]


async def test_like_this_one_finds_its_neighbours(town: Town) -> None:
    """By button, by words, and by number of a result."""
    homes = await town.publishes(title="Homes together", tags={"themes": ["housing"]}, data={"place": LISBON})
    await town.publishes(title="Roofs for all", tags={"themes": ["housing"]}, data={"place": SETUBAL})
    await town.publishes(title="Choir", tags={"themes": ["arts_food"]}, data={"place": PALERMO})
    guest = Guest(town, "amal")
    said = await guest.presses(f"f:open:{homes.ref}")
    by_word = text_of(await guest.types("like this one"))
    by_button = text_of(await guest.presses(data_of(said, "f:like:")))
    await guest.practices("homes together")
    by_number = text_of(await guest.types("like 1"))
    for text in (by_word, by_button, by_number):
        assert "Roofs for all" in text
        assert "Choir" not in text
    assert guest.word("find-which") in text_of(await guest.types("like 77"))


async def test_choices_can_be_typed_where_there_are_no_buttons(town: Town) -> None:
    """Numbers of the list, and reactions for the first ten."""
    await town.publishes(title="Homes together")
    guest = Guest(town, "amal", platform="letter")
    said = await guest.practices("homes")
    text = text_of(said)
    assert said[-1].extras.reactions
    assert "\n1. Homes together" in text
    assert text.count("2. ") >= 1


NONSENSE = ("f:", "f:open:", "f:more:x:y", "f:theme:nothing", "f:by:nothing", "f:tell:x:5", "f:what:ever")


@pytest.mark.parametrize("data", NONSENSE)
async def test_nonsense_that_is_pressed_does_no_harm(town: Town, data: str) -> None:
    """Stale and made-up buttons never fail."""
    await Guest(town, "amal").presses(data)


NASTY = ("'", '"', "*", "(", "near(a b", "1) OR (1=1", "a" * 4000, "\u202eabc", "🏠" * 500, "x\x00y", "\n\n")


async def test_any_text_is_answered_within_a_message(town: Town) -> None:
    """Whatever somebody types, something short enough comes back."""
    await town.publishes(title="Homes together", summary="x y abc")
    guest = Guest(town, "amal")
    for text in NASTY:
        said = await guest.types(text)
        assert said
        assert utf16_length(text_of(said)) <= 3500


@given(st.text(max_size=60), st.sampled_from(results.KINDS))
@settings(max_examples=100, deadline=None)
def test_the_kind_takes_nothing_of_the_search(text: str, kind: str) -> None:
    """The words after a kind's are what is looked for, whatever they are."""
    word = Catalog().text(f"kind-{kind}.words", "en").split(",")[0]
    found, rest = results.kind_of(f"{word} {text}")
    if found == kind:
        assert text.split()[-len(rest.split()) :] == rest.split() or not rest
    assert results.kind_of(text)[0] in results.KINDS
