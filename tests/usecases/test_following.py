"""What members follow, when they want quiet and where they live: by buttons and by words, linked accounts as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from handlers.members.settings import Settings
from handlers.participation.following import Following
from messages.catalog import LANGUAGES
from storage import following, people
from storage.database import Database
from storage.following import Follows
from tests.usecases.member_town import Resident, Town, build_town, data_of, link, offered, text_of


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    made = build_town(database, tmp_path, time_zone="Europe/Paris")
    return made.opens(Following(made.office), Settings(made.office))


async def follows(resident: Resident) -> Follows:
    everyone = await resident.town.database.read(people.everyone, resident.person_id)
    return await resident.town.database.read(following.of, everyone)


async def test_themes_are_ticked_page_by_page_and_an_old_list_does_no_harm(town: Town) -> None:
    """A tick says what it makes of a theme: pressed twice, on an old page, it still means that."""
    amal = Resident(town, "amal")
    page = await amal.presses(data_of(await amal.command("follow"), "fo:themes:"))
    assert len([data for data in offered(page).values() if data.startswith("fo:t:")]) == 9
    further = await amal.presses("fo:themes:1")
    tick = data_of(further, "fo:t:")
    assert tick.endswith(":1:1")
    for _ in range(2):
        await amal.presses(tick)
    assert (await follows(amal)).themes == {tick.split(":")[2]}
    untick = data_of(await amal.presses("fo:themes:1"), tick.removesuffix("1:1"))
    await amal.presses(untick)
    assert (await follows(amal)).themes == frozenset()
    assert "fo:themes:3" not in offered(await amal.presses("fo:themes:99")).values()
    assert not offered(await amal.presses("fo:t:no_such_theme:1:0"))


WORDS = {
    "en": ("housing, Africa, weekly", "stop housing"),
    "fr": ("logement, Afrique, chaque semaine", "ne plus suivre le logement"),
    "es": ("vivienda, África, cada semana", "dejar de seguir vivienda"),
    "pt": ("habitação, África, todas as semanas", "deixar de seguir habitação"),
    "ar": ("السكن، أفريقيا، كل أسبوع", "إلغاء متابعة السكن"),
}


async def test_words_choose_what_to_follow_in_every_language(town: Town) -> None:
    for language, (words, stop) in WORDS.items():
        amal = Resident(town, f"amal-{language}", language=language)
        said = text_of(await amal.command("follow", words))
        assert amal.word("follow-noted") in said
        assert amal.word("theme-housing") in said
        assert amal.word("follow-digest-weekly") in said
        assert await follows(amal) == Follows(frozenset({"housing"}), frozenset({"africa"}), "weekly", False)
        await amal.command("follow", stop)
        assert await follows(amal) == Follows(frozenset(), frozenset({"africa"}), "weekly", False)


async def test_words_that_say_nothing_are_named_and_change_nothing(town: Town) -> None:
    amal = Resident(town, "amal")
    said = text_of(await amal.command("follow", "housing blorp"))
    assert amal.word("follow-not-understood", words="blorp") in said
    before = await follows(amal)
    assert before.themes == {"housing"}
    assert amal.word("follow-noted") not in text_of(await amal.command("follow", "zzzz"))
    assert await follows(amal) == before


async def test_announcements_and_digest_are_chosen_by_number_where_there_are_no_buttons(town: Town) -> None:
    amal = Resident(town, "amal", platform="letter")
    said = text_of(await amal.command("follow"))
    lines = said.splitlines()
    announce = next(line for line in lines if line.endswith(amal.word("follow-announcements-start")))
    await amal.types(announce.split(".")[0])
    assert (await follows(amal)).announcements
    await amal.presses("fo:digest:daily")
    await amal.presses("fo:digest:hourly")
    assert (await follows(amal)).digest == "daily"


async def test_linked_accounts_follow_as_one_and_stop_as_one(town: Town) -> None:
    """What either of them chose counts once they are linked, and is stopped for both; a digest is that of whom the
    other came to."""
    amal, other = Resident(town, "amal"), Resident(town, "amal-too", platform="letter")
    await amal.command("follow", "housing weekly")
    await other.command("follow", "housing, health, daily, announcements")
    await link(amal, other)
    assert await follows(amal) == Follows(frozenset({"housing", "health"}), frozenset(), "weekly", True)
    await other.command("follow", "stop housing")
    await amal.presses("fo:ann:0")
    assert await follows(amal) == Follows(frozenset({"health"}), frozenset(), "weekly", False)


async def test_time_zone_is_shown_with_what_the_clock_says_there(town: Town) -> None:
    """A wrong zone is seen by its clock. The network's holds until one is said, and again when it is skipped."""
    for language in LANGUAGES:
        amal = Resident(town, f"amal-{language}", language=language)
        assert "11:00" in text_of(await amal.command("settings"))  # 10:00 UTC in Paris, in winter
        await amal.presses("settings:zone")
        assert "15:30" in text_of(await amal.types("Asia/Kolkata"))
        assert "15:30" in text_of(await amal.command("settings"))
        await amal.presses("settings:zone")
        await amal.types(amal.word("word-skip"))
        assert "11:00" in text_of(await amal.command("settings"))


async def test_quiet_hours_are_typed_and_switched_off(town: Town) -> None:
    for language in LANGUAGES:
        amal = Resident(town, f"amal-{language}", language=language)
        network = amal.word("settings-quiet-hours-network", start="21:00", end="08:00")
        assert network in text_of(await amal.command("settings"))
        await amal.presses("settings:hours")
        said = text_of(await amal.types("tomorrow?"))
        assert amal.word("settings-quiet-span") in said, "asked again"
        said = text_of(await amal.types("22:30 - 6"))
        assert amal.word("settings-quiet-hours", start="22:30", end="06:00") in said
        assert amal.word("settings-quiet-hours-none") in text_of(await amal.presses("settings:quiet:none"))
        await amal.presses("settings:hours")
        assert network in text_of(await amal.types(amal.word("settings-quiet-network")))


async def test_zone_and_quiet_hours_of_a_linked_account_hold_for_both(town: Town) -> None:
    amal, other = Resident(town, "amal"), Resident(town, "amal-too", platform="letter")
    await other.presses("settings:zone")
    await other.types("Asia/Kolkata")
    await other.presses("settings:quiet:none")
    await link(amal, other)
    said = text_of(await amal.command("settings"))
    assert "15:30" in said
    assert amal.word("settings-quiet-hours-none") in said
