"""Members as they meet the bot: greeted in their language, shown what they may do, told what is known of them.

Everything goes through the real desk, on real databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from messages.catalog import LANGUAGES
from storage import people, records
from storage.database import Database
from storage.records import NewRecord
from tests.usecases.house import SECRETS
from tests.usecases.members_hall import Chat, Hall, met, text


@pytest.fixture
async def hall(database: Database, tmp_path: Path) -> Hall:
    return Hall(database, tmp_path)


# greeting


@pytest.mark.parametrize("language", LANGUAGES)
async def test_newcomer_is_greeted_once_in_the_language_of_their_platform(hall: Hall, language: str) -> None:
    hall.sign.interface = language
    chat = hall.on_sign("amal")
    said = await chat.say("housing")
    assert len(said) == 1
    assert said[0].startswith(text("greet-hello", language))
    assert f"/{text('command-practice', language)} – " in said[0]
    assert len(said[0]) < 3500
    offered = chat.last.buttons
    assert offered[text("do-practices", language)] == "g:do:practices"
    assert set(offered.values()) >= {f"g:lang:{other}" for other in LANGUAGES if other != language}
    assert await chat.say("more housing") == []
    assert hall.looked_for == ["housing", "more housing"]


async def test_newcomer_of_unknown_language_finds_their_own_line_and_goes_on_in_it(hall: Hall) -> None:
    on_sign, on_letter = hall.on_sign("amal"), hall.on_letter("carla")
    hall.sign.interface = "de"
    await on_sign.command("start")
    assert on_sign.last.text.splitlines() == [text("greet-line", language) for language in LANGUAGES]
    assert list(on_sign.last.buttons) == [text("language-name", language) for language in LANGUAGES]
    assert await on_sign.press("g:lang:pt") == []
    assert on_sign.last.text.startswith(text("greet-hello", "pt"))

    (said,) = await on_letter.say("bom dia")
    assert said.splitlines()[: len(LANGUAGES)] == [text("greet-line", language) for language in LANGUAGES]
    (greeted,) = await on_letter.say(str(LANGUAGES.index("pt") + 1))
    assert greeted.startswith(text("greet-hello", "pt"))
    assert f"!{text('command-practice', 'pt')} – " in greeted
    assert text("menu-hint", "pt") in greeted


@pytest.mark.parametrize("word", ["مرحبا", "help"])
async def test_greeting_somebody_who_says_hello_is_enough(hall: Hall, word: str) -> None:
    hall.sign.interface = "en"
    chat = hall.on_sign("amal")
    assert len(await chat.say(word)) == 1
    assert len(await chat.say(word)) == 1


async def test_help_shows_only_what_this_person_may_do(hall: Hall) -> None:
    member, admin, interpreter = hall.on_sign("amal"), hall.on_letter("carla"), hall.on_sign("inti")
    await hall.configured(admins=("letter:carla",))
    for chat in (member, admin, interpreter):
        await met(chat)
    await hall.database.run(people.grant, await interpreter.person(), "interpreter", by=1, now=hall.clock.now())

    def lists(chat: Chat, *names: str) -> list[bool]:
        prefix = chat.platform.capabilities.command_prefix
        return [f"{prefix}{text(f'command-{name}')} – " in chat.last.text for name in names]

    for chat in (member, admin, interpreter):
        await chat.say("help")
    assert lists(member, "practices", "review", "role", "drafts", "mine", "unlink") == [True] + [False] * 5
    assert lists(admin, "review", "role") == [True, True]
    assert lists(interpreter, "review", "role") == [True, False]
    assert "g:do:review" in interpreter.last.buttons.values()
    assert "g:do:review" not in member.last.buttons.values()

    await member.command("practice")
    await member.command("later")
    person = await member.person()
    new = NewRecord("practice", "en", person_id=person, texts={"title": "Welcome desk"})
    await hall.database.run(records.add, new, role="author", secrets=SECRETS, now=hall.clock.now())
    await member.say("help")
    assert lists(member, "drafts", "mine") == [True, True]
    assert member.last.buttons[text("do-drafts")] == "g:do:drafts"


async def test_link_from_elsewhere_greets_a_newcomer_and_does_what_it_says(hall: Hall) -> None:
    hall.sign.interface = "es"
    chat = hall.on_sign("amal")
    greeted, question = await chat.command("start practice")
    assert greeted.startswith(text("greet-hello", "es"))
    assert text("practice-title", "es") in question
    other = hall.on_sign("badr")
    (said,) = await other.command("start nothing-known")
    assert said.startswith(text("greet-hello", "es"))
    (again,) = await other.command("start start")
    assert again == said


async def test_help_with_a_command_explains_it_and_offers_to_begin(hall: Hall) -> None:
    chat = await met(hall.on_sign("amal"), "fr")
    await chat.command("help practice")
    assert chat.has("command-practice.about", "fr")
    assert chat.has("dialogue-practice.about", "fr")
    (question,) = await chat.press("g:do:practice")
    assert text("practice-title", "fr") in question
    await chat.command("cancel")
    other = await met(hall.on_sign("badr"), "fr")
    await other.command("help role")
    assert other.has("role-admins-only", "fr")
    assert other.last.buttons == {}
    await other.command("help quantum physics")
    assert "quantum physics" in other.last.text
    assert other.has("help-title", "fr")


async def test_stale_buttons_of_drafts_make_nothing_and_lose_nothing(hall: Hall) -> None:
    chat, other = await met(hall.on_sign("amal")), await met(hall.on_sign("badr"))
    await chat.command("practice")
    (ref,) = await hall.drafts(chat)
    await chat.say("Welcome desk")
    await chat.command("later")
    await chat.command("practice")
    anew = chat.last
    for press in (f"g:resume:{ref}", f"g:drop:{ref}", f"g:anew:practice:{ref}"):
        await other.press(press, anew)
    assert await hall.drafts(chat) == [ref]
    assert await hall.drafts(other) == []

    await chat.press(f"g:anew:practice:{ref}", anew)
    (second,) = await hall.drafts(chat)
    assert second != ref
    await chat.press(f"g:anew:practice:{ref}", anew)
    assert await hall.drafts(chat) == [second]
    assert text("practice-title") in chat.last.text
    for nonsense in ("g:anew:no-such:x", "g:lang:tlh", "g:do:unheard", "g:", "g:drop:", "tongue:xx", "settings:x"):
        await chat.press(nonsense, anew)
    assert await hall.drafts(chat) == [second]
    await chat.press(f"g:drop:{second}", anew)
    assert await hall.drafts(chat) == []


# languages


NAMES = [
    *(("français", "fr"), ("inglés", "en"), ("Español", "es"), ("pt-BR", "pt"), ("العربية", "ar")),
    *(("francês", "fr"), ("arabe", "ar"), ("darija", "ar"), ("castellano", "es"), ("الفرنسية", "fr")),
]


async def test_language_is_chosen_by_its_name_in_any_language(hall: Hall) -> None:
    chat = hall.on_letter("carla")
    for said, language in NAMES:
        assert await chat.command(f"language {said}") == [text("language-set", language)]
        await chat.command("language")
        assert chat.has("language-which", language, language=text("language-name", language))


async def test_language_that_the_bot_does_not_speak_is_answered_with_those_that_it_does(hall: Hall) -> None:
    chat = await met(hall.on_sign("amal"))
    for said in ("Wolof", "xyzzy plugh", "French or Spanish", ""):
        await chat.command(f"language {said}".strip())
        assert set(chat.last.buttons.values()) == {f"tongue:{code}" for code in LANGUAGES if code != "en"}
    assert await chat.press("tongue:es") == []
    assert chat.has("language-set", "es")


async def test_question_that_waits_is_asked_in_the_new_language(hall: Hall) -> None:
    chat = await met(hall.on_sign("amal"))
    await chat.command("practice")
    said = await chat.command("language português")
    assert said[0] == text("language-set", "pt")
    assert text("practice-title", "pt") in said[1]
    await chat.say("Balcão de acolhimento")
    assert text("practice-summary", "pt") in chat.last.text


# settings, and what is for groups


async def test_settings_say_what_is_known_and_forget_the_territory(hall: Hall) -> None:
    chat = await met(hall.on_sign("amal"), "pt")
    home = {"name": "Lisboa", "country": "PT", "latitude": 38.7, "longitude": -9.1}
    await hall.database.run(people.set_home, await chat.person(), home, secrets=SECRETS)
    await chat.command("settings")
    assert chat.has("settings-home", "pt", place="\u2068Lisboa\u2069")
    assert chat.has("settings-accounts", "pt", count=1)
    assert await chat.press("settings:forget-home") == []
    assert chat.has("settings-home-none", "pt")
    found = await hall.database.run(people.member, await chat.person(), secrets=SECRETS)
    assert found.home == {}


async def test_delete_in_private_says_where_it_works(hall: Hall) -> None:
    chat = await met(hall.on_letter("carla"))
    await chat.command("delete")
    assert chat.has("private-delete", command="!delete", mine="!mine", drafts="!drafts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_below_choices_are_few(language: str) -> None:
    assert len(text("menu-hint", language)) <= 60


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["practices", "practice", "request", "review", "drafts", "language", "link", "unlink"])
def test_labels_of_buttons_fit_two_in_a_row(language: str, name: str) -> None:
    assert len(text(f"do-{name}", language)) <= 22
