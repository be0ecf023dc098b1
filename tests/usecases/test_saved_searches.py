"""Searches that people keep, and the news of them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from storage import bridges, searches
from storage.database import Database
from storage.record_tables import saved_searches
from storage.search import Wanted
from tests.usecases.finding_town import Guest, Town, build_town, data_of, offered, text_of
from tests.usecases.house import SECRETS


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    return build_town(database, tmp_path)


async def test_kept_search_tells_each_new_entry_once(town: Town) -> None:
    """News come once, whatever happens to the clock; nothing new says nothing."""
    await town.publishes(title="Old homes", tags={"themes": ["housing"]})
    guest = Guest(town, "amal")
    said = await guest.practices("housing")
    kept = await guest.presses(data_of(said, "f:save:"))
    assert guest.word("command-saved") in text_of(kept)
    await town.fire(1)
    assert await guest.reads() == []
    new = await town.publishes(title="New homes", tags={"themes": ["housing"]})
    await town.publishes(title="Choir", tags={"themes": ["arts_food"]})
    await town.fire(40)
    news = await guest.reads()
    assert len(news) == 1
    assert "New homes" in text_of(news)
    assert "Old homes" not in text_of(news)
    assert "Choir" not in text_of(news)
    assert f"f:open:{new.ref}" in offered(news).values()
    await town.fire()
    await town.fire(1)
    assert await guest.reads() == []


async def test_what_came_between_search_and_keeping_is_news(town: Town) -> None:
    """Pressed an hour later, the button keeps the search that was shown: what came since was not."""
    guest = Guest(town, "amal")
    await town.publishes(title="Home 0")
    said = await guest.practices("home")
    town.now += timedelta(hours=1)
    await town.publishes(title="Home 1")
    town.now += timedelta(hours=1)
    await guest.presses(data_of(said, "f:save:"))
    await town.fire()
    news = text_of(await guest.reads())
    assert "Home 1" in news
    assert "Home 0" not in news


async def test_news_name_five_entries_and_count_the_rest(town: Town) -> None:
    """An import of a hundred is one message."""
    guest = Guest(town, "amal")
    await town.publishes(title="Home 0")
    said = await guest.practices("home")
    await guest.presses(data_of(said, "f:save:"))
    town.now += timedelta(hours=1)
    for number in range(1, 9):
        await town.publishes(title=f"Home {number}")
    await town.fire()
    news = await guest.reads()
    assert len(news) == 1
    assert len([data for data in offered(news).values() if data.startswith("f:open:")]) == 5
    assert guest.word("saved-news-more", count=3) in text_of(news)


async def test_own_entries_are_no_news(town: Town) -> None:
    """Whoever registered it knows of it."""
    guest = Guest(town, "amal")
    await town.publishes(title="Home 0")
    said = await guest.practices("home")
    await guest.presses(data_of(said, "f:save:"))
    town.now += timedelta(hours=1)
    await town.publishes(title="Home of mine", person=guest.person_id)
    await town.fire()
    assert await guest.reads() == []


async def test_news_wait_for_a_room_that_is_open(town: Town) -> None:
    """Somebody who put the bot out is told of what they missed once they are back."""
    guest = Guest(town, "amal")
    await town.publishes(title="Home 0")
    said = await guest.practices("home")
    await guest.presses(data_of(said, "f:save:"))
    await town.database.run(bridges.set_state, guest.room_id, "closed")
    town.now += timedelta(hours=1)
    await town.publishes(title="Home 1")
    await town.fire(3)
    assert await guest.reads() == []
    await guest.arrives()
    await town.fire(1)
    assert "Home 1" in text_of(await guest.reads())


async def test_kept_searches_are_listed_silenced_and_deleted(town: Town) -> None:
    """What is kept stays in the hand of whoever keeps it."""
    guest = Guest(town, "amal")
    assert guest.word("command-practices") in text_of(await guest.saved())
    await town.publishes(title="Home 0")
    said = await guest.practices("home")
    await guest.presses(data_of(said, "f:save:"))
    assert "saved" in guest.word("command-saved")
    twice = await guest.practices("home")
    assert text_of(await guest.presses(data_of(twice, "f:save:"))) == guest.word("saved-already", command="/saved")
    listed = await guest.saved()
    assert list(offered(listed)) == ["home"]
    one = await guest.presses(data_of(listed, "f:kept:"))
    off = await guest.presses(data_of(one, "f:tell:"), one[-1].message_id)
    assert guest.word("saved-silent") in text_of(off)
    town.now += timedelta(hours=1)
    await town.publishes(title="Home 1")
    await town.fire(1)
    assert await guest.reads() == []
    on = await guest.presses(data_of(off, "f:tell:"), one[-1].message_id)
    assert guest.word("saved-tells") in text_of(on)
    await town.fire(1)
    assert await guest.reads() == []  # what came while it was silent stays untold
    assert "Home 1" in text_of(await guest.presses(data_of(on, "f:run:")))
    drop = data_of(on, "f:drop:")
    await guest.presses(drop, one[-1].message_id)
    assert guest.word("find-gone") in text_of(await guest.presses(drop, one[-1].message_id))
    assert "f:kept" not in str(offered(await guest.saved()))


async def test_searches_of_others_cannot_be_pressed(town: Town) -> None:
    """An id that somebody else was shown opens nothing: what people look for is theirs."""
    await town.publishes(title="Home 0")
    guest, other = Guest(town, "amal"), Guest(town, "bob")
    said = await guest.practices("home")
    for action in ("f:save:", "f:near:"):
        ref = data_of(said, action).removeprefix(action)
        assert other.word("find-gone") in text_of(await other.presses(f"{action}{ref}"))


async def test_searches_are_ciphertext_and_passing_ones_are_forgotten(town: Town) -> None:
    """What somebody looks for stays between them and the bot, and not for long."""
    guest = Guest(town, "amal")
    await town.publishes(title="Home 0")
    for number in range(8):
        await guest.practices(f"home secretword{number}")

    def rows(conn: sa.Connection) -> list[bytes]:
        found = conn.execute(sa.select(saved_searches.c.words, saved_searches.c.wanted))
        return [bytes(column) for row in found for column in row]

    stored = await town.database.run(rows)
    assert len(stored) == 2 * searches.PASSING
    assert not any(b"secretword" in column for column in stored)
    await town.fire(8)
    assert await town.database.run(rows) == []
    assert guest.word("find-gone") in text_of(await guest.presses("f:more:abcdef:5"))


async def test_wanted_survives_storage(town: Town) -> None:
    """A kept search means the same after it was read back."""
    guest = await Guest(town, "amal").arrives()
    wanted = Wanted("x", "card", ("p",), ("t",), ("g",), ("PT",), ("africa",), True, (1.5, 2.5, 200.0), 7, True)
    ways: Any = {"secrets": SECRETS}

    def work(conn: sa.Connection) -> Wanted:
        made = searches.remember(conn, guest.person_id, "words", wanted, **ways, now=town.now)
        found = searches.by_ref(conn, made.ref, [guest.person_id], **ways)
        assert found is not None
        return found.wanted

    assert await town.database.run(work) == wanted
