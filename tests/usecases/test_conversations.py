"""Conversations as members have them, through desk, engine and database, on a platform with buttons and on one with
reactions and polls: nobody is trapped, nothing that was answered is lost, whatever is said in between."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from handlers.directory import places
from messages.catalog import LANGUAGES
from messages.enumerations import ENUMERATIONS, word_key
from storage.database import Database
from tests.usecases.house import House
from tests.usecases.talking import (
    CATALOG,
    ORGANISATION,
    PLACE,
    WORDS,
    Member,
    answer,
    begin,
    drafts_of,
    new_house,
    records_of,
    settled,
    sources_of,
)

SIDES = ("sign", "letter")


@pytest_asyncio.fixture
async def house(database: Database, tmp_path: Path) -> AsyncIterator[House]:
    """A running bot, on both databases."""
    async with new_house(database, tmp_path).running() as running:
        yield running


@pytest_asyncio.fixture
async def quick(sqlite_url: str, tmp_path: Path) -> AsyncIterator[House]:
    """A running bot on SQLite, for what does not depend on the database."""
    database = Database.open(sqlite_url)
    async with new_house(database, tmp_path).running() as running:
        yield running
    await database.close()


@pytest.fixture(scope="module", autouse=True)
def gazetteer() -> None:
    """Read once, not while somebody waits."""
    places.load()


def member(house: House, side: str, language: str = "en", who: str = "nadia") -> Member:
    return Member(house, house.sign if side == "sign" else house.letter, who, language)


# straight through


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_practice_is_registered_in_six_answers(quick: House, side: str, language: str) -> None:
    nadia = member(quick, side, language)
    await begin(nadia)
    assert nadia.text("dialogue-progress", number=1, total=6) in nadia.last.text
    assert nadia.has_read("dialogue-practice.about")
    await answer(nadia)
    assert nadia.last.text == nadia.text("dialogue-practice.done")
    (practice,) = await records_of(quick)
    assert (practice.state, practice.language) == ("submitted", language)
    assert await sources_of(quick, practice) == {
        "title": WORDS[language].title,
        "summary": WORDS[language].summary,
    }
    assert practice.data["place"]["name"] == PLACE
    assert practice.data["organisation"]["name"] == ORGANISATION
    assert set(practice.consents) == {"publish", "relay", "export"}
    assert await drafts_of(nadia) == []


async def test_the_answer_that_was_pressed_stays_to_be_read(quick: House) -> None:
    nadia = member(quick, "sign")
    await begin(nadia)
    await answer(nadia)
    for asked in ("practice-themes", "consent-publish", "consent-relay", "consent-export"):
        kept = [shown for shown in nadia.shown if shown.text.startswith(f"{nadia.text(asked)}\n✓ ")]
        assert len(kept) == 1, "what was agreed to can be read again"
        assert not kept[0].buttons


# the universal words


async def use(nadia: Member, word: str) -> None:
    """Say a universal word, or press its button; the rarer ones are one press away."""
    if not nadia.presses:
        await nadia.say(nadia.word(word))
        return
    if nadia.word(word) not in nadia.labels:
        await nadia.pick("…")
    await nadia.pick(nadia.word(word))


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_universal_word_does_what_it_says_and_loses_nothing(quick: House, side: str, language: str) -> None:
    nadia = member(quick, side, language)
    await begin(nadia, until="practice-summary")
    for word in ("help", "why"):
        await use(nadia, word)
        assert nadia.text(f"practice-summary.{word}") in nadia.last.text
        assert nadia.is_asked("practice-summary")
    await use(nadia, "back")
    assert nadia.is_asked("practice-title")
    assert WORDS[language].title in nadia.last.text
    await use(nadia, "skip")  # it has an answer
    assert nadia.is_asked("practice-summary")
    await use(nadia, "review")
    assert nadia.is_asked("dialogue-review")
    await nadia.say(f"{nadia.word('edit')} 1")
    assert nadia.is_asked("practice-title")
    await nadia.say(WORDS[language].title)
    assert nadia.is_asked("dialogue-review"), "back where the edit was asked for"
    await use(nadia, "back")
    await answer(nadia, until="practice-summary")
    await use(nadia, "language")
    assert nadia.is_asked("dialogue-language")
    await nadia.pick(CATALOG.text("language-name", language))
    assert nadia.is_asked("practice-summary")
    await use(nadia, "cancel")
    assert nadia.is_asked("dialogue-cancel-ask")
    await nadia.pick(nadia.word("keep"))
    assert nadia.text("dialogue-kept") in nadia.last.text
    await use(nadia, "save")
    assert nadia.text("dialogue-saved", days=30, word=nadia.word("continue")) in nadia.last.text
    await nadia.say(nadia.word("continue"))
    assert nadia.is_asked("practice-summary")
    await use(nadia, "review")
    assert WORDS[language].title in nadia.last.text


@pytest.mark.parametrize("side", SIDES)
async def test_words_are_understood_in_every_language_whatever_is_spoken(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await begin(nadia, until="practice-summary")
    for language in LANGUAGES:
        await nadia.say(CATALOG.text("word-back", language))
        assert nadia.is_asked("practice-title")
        await nadia.say(CATALOG.text("word-next", language))
        assert nadia.is_asked("practice-summary")


# wrong answers, none at all, and others


@pytest.mark.parametrize("side", SIDES)
async def test_what_cannot_be_taken_is_answered_with_what_to_do(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await begin(nadia)
    wrong = (
        ("practice-title", "word " * 16),
        ("practice-summary", "word " * 101),
        ("practice-themes", "99"),
        ("practice-themes", "something quite else"),
        ("practice-languages", "Klingonish"),
    )
    for asked, said in wrong:
        await answer(nadia, until=asked)
        await nadia.say(said)
        assert nadia.is_asked(asked), "asked again"
        assert not nadia.last.text.startswith(nadia.text("dialogue-progress", number=1, total=6)[:1]), "with a note"
    await answer(nadia)
    assert nadia.last.text == nadia.text("dialogue-practice.done")


@pytest.mark.parametrize("side", SIDES)
async def test_a_needed_answer_cannot_be_skipped_and_others_can(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await nadia.choose_language()
    await nadia.command("testimony")
    await nadia.say(nadia.word("skip"))
    assert nadia.text("dialogue-needed") in nadia.last.text
    assert nadia.is_asked("testimony-summary")
    await nadia.say("I was made welcome and found work.")
    for asked in ("testimony-pseudonym", "testimony-themes", "testimony-country"):
        assert nadia.is_asked(asked)
        await use(nadia, "skip")
    await nadia.pick(nadia.word("confirm"))
    await nadia.pick(nadia.word("no"))
    assert nadia.text("dialogue-consent-needed") in nadia.last.text
    await nadia.pick(nadia.word("yes"))
    await nadia.pick(nadia.word("confirm"))
    assert nadia.last.text == nadia.text("dialogue-testimony.done")
    (testimony,) = await records_of(quick, "testimony")
    assert await sources_of(quick, testimony) == {"summary": "I was made welcome and found work."}


@pytest.mark.parametrize("side", SIDES)
async def test_details_of_a_person_can_be_taken_out_before_anything_is_kept(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await begin(nadia, until="practice-summary")
    await nadia.say("Call Mrs Fatou Diallo on +33 6 12 34 56 78 to join.")
    assert "Diallo" in nadia.last.text, "nothing typed is lost"
    await nadia.pick(nadia.text("word-careful-remove") if CATALOG.has("word-careful-remove") else nadia.labels[0])
    await answer(nadia)
    (practice,) = await records_of(quick)
    summary = (await sources_of(quick, practice))["summary"]
    assert "Diallo" not in summary
    assert "to join" in summary


@pytest.mark.parametrize("side", SIDES)
async def test_editing_the_message_answers_anew(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await begin(nadia)
    typed = await nadia.say("Evning school")
    await nadia.say(WORDS["en"].summary)
    await nadia.edit(typed, "Evening school")
    assert nadia.text("dialogue-edited", question=nadia.text("practice-title")) in nadia.last.text
    assert nadia.is_asked("practice-themes"), "one stays where one was"
    await nadia.edit("e9999", "an edit of nothing that was answered")
    await answer(nadia)
    (practice,) = await records_of(quick)
    assert (await sources_of(quick, practice))["title"] == "Evening school"


@pytest.mark.parametrize("side", SIDES)
async def test_two_messages_at_once_are_both_kept(house: House, side: str) -> None:
    nadia = member(house, side)
    await begin(nadia, until="practice-summary")
    for text in ("We teach the language.", "Every evening.", "It costs nothing."):
        nadia.platform.say(nadia.room, text, nadia.who)
    await settled(house)
    assert nadia.is_asked("practice-themes")
    assert nadia.text("dialogue-appended") in nadia.last.text
    await answer(nadia)
    (practice,) = await records_of(house)
    summary = (await sources_of(house, practice))["summary"]
    assert summary.splitlines() == ["We teach the language.", "Every evening.", "It costs nothing."]


# files


@pytest.mark.parametrize("side", SIDES)
async def test_a_file_is_taken_where_one_is_wanted_and_nowhere_else(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await nadia.choose_language()
    await nadia.command("resource")
    await nadia.attach()
    assert nadia.text("dialogue-file-unexpected") in nadia.last.text
    assert nadia.is_asked("resource-title")
    await nadia.say("Guide to teaching")
    await nadia.pick(nadia.labels[0])
    await nadia.say("How to begin.")
    await nadia.say("French")
    await nadia.say("1")
    assert nadia.is_asked("resource-link")
    await use(nadia, "skip")
    assert nadia.is_asked("resource-file")
    await nadia.say("here it is")
    assert nadia.text("dialogue-text-unexpected") in nadia.last.text
    await nadia.attach("guide.pdf")
    assert nadia.is_asked("resource-organisation")
    await use(nadia, "review")
    assert "guide.pdf" in nadia.last.text


# choices


async def test_on_a_platform_without_buttons_numbers_reactions_and_votes_pick(house: House) -> None:
    nadia = member(house, "letter")
    await begin(nadia, until="dialogue-more")
    await nadia.react(1)  # more
    assert nadia.is_asked("practice-pillars")
    await nadia.say("1 and 3")
    assert nadia.is_asked("practice-groups")
    await nadia.vote(nadia.text("group-women"), nadia.text("group-newcomers"))
    assert nadia.is_asked("practice-status")
    assert len(nadia.last.extras.reactions) == 5
    status = nadia.last
    await nadia.react(2)
    assert nadia.is_asked("practice-since")
    question = nadia.last
    await nadia.react(3, status)
    assert nadia.last == question, "a reaction to an earlier question picks nothing"
    await nadia.say("review")
    lines = nadia.last.text
    assert nadia.text("group-women") in lines
    assert nadia.text("group-newcomers") in lines
    assert nadia.text(word_key("status", ENUMERATIONS["status"][1])) in lines


async def test_pages_turn_and_ticks_stay_in_one_message(quick: House) -> None:
    nadia = member(quick, "sign")
    await begin(nadia, until="practice-themes")
    shown = len(nadia.shown)
    await nadia.pick(nadia.text("theme-housing"))
    await nadia.pick("›")
    assert nadia.text("theme-housing") not in nadia.labels
    assert nadia.text("theme-housing") in nadia.last.text, "what is ticked on another page is said"
    await nadia.pick("‹")
    assert f"☑ {nadia.text('theme-housing')}" in nadia.last.buttons
    assert len(nadia.shown) == shown, "edited in place"
    assert await nadia.pick(nadia.labels[-2]) is not None
    assert nadia.is_asked("practice-themes")


async def test_ticks_made_faster_than_they_are_shown_all_count(house: House) -> None:
    nadia = member(house, "sign")
    await begin(nadia, until="practice-themes")
    shown, themes = nadia.last, [nadia.text(f"theme-{name}") for name in ("housing", "work", "health")]
    for theme in themes:
        house.sign.press(nadia.room, shown.event_id, shown.buttons[f"☐ {theme}"], nadia.who)
    await settled(house)
    assert nadia.is_asked("practice-themes")
    assert all(f"☑ {theme}" in nadia.last.buttons for theme in themes)


async def test_a_button_of_an_old_message_answers_with_the_current_question(house: House) -> None:
    nadia = member(house, "sign")
    await begin(nadia, until="practice-themes")
    message, old = nadia.last, dict(nadia.last.buttons)
    await nadia.pick_several(nadia.text("theme-housing"))
    assert nadia.is_asked("practice-place")
    for data in old.values():
        if data:
            assert await nadia.press(data, message) == nadia.text("dialogue-stale")
            assert nadia.is_asked("practice-place")
    await answer(nadia)
    assert await nadia.press(next(iter(old.values())), message) == nadia.text("dialogue-gone")
    (practice,) = await records_of(house)
    assert practice.state == "submitted"


async def test_somebody_else_s_button_does_nothing(quick: House) -> None:
    nadia, bruno = member(quick, "sign"), member(quick, "sign", who="bruno")
    await begin(nadia, until="practice-themes")
    await bruno.choose_language()
    assert await bruno.press(nadia.last.buttons[f"☐ {nadia.text('theme-housing')}"]) == bruno.text("dialogue-gone")
    assert "☑" not in "".join(nadia.last.buttons)


# in between


@pytest.mark.parametrize("side", SIDES)
async def test_a_command_in_the_middle_is_obeyed_and_the_question_asked_again(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await begin(nadia, until="practice-summary")
    known = ("start", "mine", "practices housing", "settings", "saved", "contacts", "export", "link")
    for command in (*known, "nonsense"):
        before = len(nadia.shown)
        await nadia.command(command)
        assert len(nadia.shown) > before
        assert nadia.is_asked("practice-summary"), command
        (draft,) = await drafts_of(nadia)
        assert draft.active
    await answer(nadia)
    (practice,) = await records_of(quick)
    assert (await sources_of(quick, practice))["summary"] == WORDS["en"].summary


@pytest.mark.parametrize("side", SIDES)
async def test_another_dialogue_sets_the_first_aside_and_both_can_be_gone_on_with(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await begin(nadia, until="practice-summary")
    await nadia.command("request")
    assert nadia.text("dialogue-set-aside", name=nadia.text("dialogue-practice")) in nadia.last.text
    await nadia.say("Where to find teachers")
    await nadia.say(nadia.word("save"))
    await nadia.command("drafts")
    assert [label.partition(" · ")[0] for label in nadia.labels] == [
        nadia.text("dialogue-request"),
        nadia.text("dialogue-practice"),
    ]
    await nadia.pick(nadia.labels[1])
    assert nadia.text("dialogue-resumed", name=nadia.text("dialogue-practice")) in nadia.last.text
    assert nadia.is_asked("practice-summary")
    await nadia.command("practice")
    assert nadia.text("dialogue-exists", name=nadia.text("dialogue-practice")) in "".join(nadia.texts[-2:])


@pytest.mark.parametrize("side", SIDES)
async def test_cancelling_leaves_nothing(quick: House, side: str) -> None:
    nadia = member(quick, side)
    await begin(nadia, until="practice-summary")
    await use(nadia, "cancel")
    await nadia.pick(nadia.word("delete"))
    assert nadia.last.text == nadia.text("dialogue-cancelled")
    assert await drafts_of(nadia) == []
    await nadia.command("drafts")
    assert nadia.last.text == nadia.text("dialogue-none")


@pytest.mark.parametrize("side", SIDES)
async def test_a_draft_is_reminded_of_after_three_days_and_gone_after_thirty(house: House, side: str) -> None:
    nadia = member(house, side)
    await begin(nadia, until="practice-summary")

    async def later(days: float) -> list[str]:
        house.clock.offset += timedelta(days=days)
        before = len(nadia.texts)
        await house.front.fire_due(house.database, house.context)
        await settled(house)
        return nadia.texts[before:]

    assert await later(2.9) == []
    (nudge,) = await later(0.2)
    name = nadia.text("dialogue-practice")
    assert nadia.text("dialogue-nudge", name=name, days=26) in nudge
    assert await later(1) == [], "once"
    await nadia.pick(nadia.word("continue"))
    assert nadia.is_asked("practice-summary")
    await later(29)
    (gone,) = await later(1.1)
    assert gone == nadia.text("dialogue-expired", name=name)
    assert await drafts_of(nadia) == []
    assert await later(40) == []


@pytest.mark.parametrize("side", SIDES)
async def test_the_language_can_be_changed_in_the_middle(quick: House, side: str) -> None:
    nadia = member(quick, side, "fr")
    await begin(nadia, until="practice-summary")
    await use(nadia, "language")
    await nadia.pick(CATALOG.text("language-name", "ar"))
    nadia.language = "ar"
    assert nadia.is_asked("practice-summary")
    await nadia.command("language português")
    nadia.language = "pt"
    assert nadia.is_asked("practice-summary")
    await answer(nadia)
    (practice,) = await records_of(quick)
    assert await sources_of(quick, practice) == {"title": WORDS["fr"].title, "summary": WORDS["pt"].summary}
    await nadia.command("drafts")
    assert nadia.last.text == nadia.text("dialogue-none"), "spoken with in Portuguese from now on"


async def test_what_is_offered_can_be_pressed_as_it_is(quick: House) -> None:
    """Buttons carry at most 64 bytes, and none is without a label."""
    nadia = member(quick, "sign")
    await begin(nadia)
    await answer(nadia)
    for shown in quick.sign.rooms[nadia.room]:
        for row in shown.extras.keyboard:
            assert all(button.label and len(button.data.encode()) <= 64 for button in row)
    assert not re.search(r"\{ ?\$", "".join(nadia.texts))
