"""Everything that the network does together, walked through in each language on each kind of platform.

With buttons, and with numbers and reactions. What is shown on the way holds no key, no id, no name, no other language.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from messages.catalog import LANGUAGES
from storage.database import Database
from tests.usecases.press_room import DAYTIME, coordinators, on
from tests.usecases.reading_along import complaints
from tests.usecases.talking import new_house
from tests.usecases.voices import SAID, translated_texts
from tests.usecases.walking import Walk
from tests.usecases.walks import FLOWS

_OTHERS = (("sign", "s-fr", "fr"), ("letter", "l-es", "es"))


@asynccontextmanager
async def walk_of(database: Database, folder: Path, platform: str, language: str) -> AsyncIterator[Walk]:
    """Two people of a language on a platform; rooms of theirs on both, and rooms of others."""
    rooms = (("sign", "s-own", language), ("letter", "l-own", language), *_OTHERS)
    languages = tuple(dict.fromkeys(("fr", "en", "es", "pt", language)))
    house = new_house(database, folder)
    house.rooms, house.network = rooms, {**DAYTIME, "languages": languages}
    async with house.running():
        chair, guest = on(house, platform, "chairperson", language), on(house, platform, "somebody", language)
        await coordinators(chair)
        await guest.choose_language()
        yield Walk(house, chair, guest)


_WALKS = [
    pytest.param("sqlite", platform, language, marks=() if number % 2 == turn else pytest.mark.soak)
    for turn, platform in enumerate(("sign", "letter"))
    for number, language in enumerate(LANGUAGES)
]
"""Each language on one of the platforms; the soak walks on the other one too."""


@pytest.mark.parametrize(
    ("database_url", "platform", "language"),
    [*_WALKS, pytest.param("postgresql", "letter", "ar", marks=pytest.mark.soak)],
    indirect=["database_url"],
)
async def test_everything_is_gone_through_by_the_labels_that_are_shown(
    database: Database, tmp_path: Path, platform: str, language: str
) -> None:
    """Announced, met, asked, followed, proposed, voted, told, acted, signed, welcomed: without one trap."""
    async with walk_of(database, tmp_path, platform, language) as walk:
        for flow in FLOWS:
            await flow(walk)
        speaks = {member.room: language for member in (walk.chair, walk.guest)}
        assert not await complaints(walk.house, speaks, {language: translated_texts(SAID[language])})
