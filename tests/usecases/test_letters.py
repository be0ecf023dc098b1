"""Asking the people behind an entry: what passes between two people who see nothing of each other."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.directory import letters as relay
from handlers.directory.letterbox import LETTERS_A_DAY, THREADS_A_DAY
from handlers.directory.requests import MOST_LEADERS, QUESTIONS_A_DAY
from storage import people, records, threads
from storage.database import Database
from storage.records import Record
from storage.threads import Thread
from tests.usecases.house import SECRETS
from tests.usecases.parlour import Guest, Parlour

_HOUR = timedelta(hours=1)


@pytest.fixture
async def parlour(database: Database, tmp_path: Path) -> Parlour:
    return Parlour(database, tmp_path)


async def ask(parlour: Parlour, guest: Guest, record: Record, text: str) -> None:
    await parlour.press(guest, f"a:ask:{record.ref}")
    await parlour.say(guest, text)


async def thread_of(parlour: Parlour, record: Record, number: int = -1, kind: str = "contact") -> Thread:
    found = await parlour.database.read(threads.about, record.id, kind=kind)
    return found[number]


async def a_question(parlour: Parlour) -> tuple[Guest, Guest, Record, Thread]:
    """Zeynep (es, with buttons) has asked Marieme (fr, without) about her practice, and nobody has heard more."""
    asker = await parlour.guest("zeynep", "sign", "es")
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    await ask(parlour, asker, record, "es: ¿Cómo empezaron?")
    await parlour.quiet()
    return asker, leader, record, await thread_of(parlour, record)


async def test_a_question_reaches_the_leader_translated_and_the_answer_comes_back(parlour: Parlour) -> None:
    asker = await parlour.guest("zeynep", "sign", "es")
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    await ask(parlour, asker, record, "es: ¿Cómo empezaron?")
    assert parlour.word("dialogue-ask.done", "es") in (await parlour.texts(asker))[-1]
    [question] = await parlour.heard(leader)
    assert "[fr] es: ¿Cómo empezaron?" in question.text
    assert "Guichet unique" in question.text
    thread = await thread_of(parlour, record)
    assert list(question.choices) == [f"a:{thread.ref}:answer", f"a:{thread.ref}:more"]

    assert await parlour.reply(leader, question.message_id, "fr: Par trois logements.")
    [answer] = await parlour.heard(asker)
    assert "[es] fr: Par trois logements." in answer.text

    await parlour.press(asker, f"a:{thread.ref}:answer")
    await parlour.say(asker, "es: Gracias, ¿y después?")
    [more] = [one for one in await parlour.heard(leader) if "Gracias" in one.text]
    assert more.replies_to == question.message_id


async def test_nothing_that_either_side_is_told_names_the_other(parlour: Parlour) -> None:
    asker, leader, _, thread = await a_question(parlour)
    await parlour.press(leader, f"a:{thread.ref}:answer")
    await parlour.say(leader, "fr: Bonjour")
    await parlour.press(leader, f"a:{thread.ref}:more")
    await parlour.press(asker, f"a:{thread.ref}:reveal")
    await parlour.press(asker, f"a:{thread.ref}:show")
    await parlour.press(leader, f"a:{thread.ref}:end")
    to_asker, to_leader = await parlour.texts(asker), await parlour.texts(leader)
    assert "marieme" not in "".join(to_asker).lower()
    assert "zeynep" not in "".join(to_leader).lower()


async def test_a_letter_in_the_readers_language_waits_for_no_translation(parlour: Parlour) -> None:
    asker = await parlour.guest("awa", "sign", "fr")
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    await ask(parlour, asker, record, "fr: Comment faire ?")
    [question] = await parlour.heard(leader)
    assert "fr: Comment faire ?" in question.text
    assert "[fr]" not in question.text


async def test_a_number_picks_a_choice_of_a_letter_instead_of_answering_it(parlour: Parlour) -> None:
    _, leader, record, _ = await a_question(parlour)
    await ask(parlour, await parlour.guest("awa"), record, "fr: Et le loyer ?")
    [question] = await parlour.heard(leader)
    assert not await parlour.reply(leader, question.message_id, "1")
    assert await parlour.reply(leader, question.message_id, "100 euros")


async def test_a_reply_to_anything_else_is_no_letter(parlour: Parlour) -> None:
    asker, leader, _, thread = await a_question(parlour)
    await parlour.press(leader, f"a:{thread.ref}:more")
    [menu] = await parlour.heard(leader)
    assert not await parlour.reply(leader, menu.message_id, "fr: bonjour")
    stranger = await parlour.guest("x")
    await parlour.press(stranger, f"a:{thread.ref}:answer")
    assert await parlour.texts(asker) == []


async def test_an_entry_without_a_leader_says_so_and_coordinators_hear_of_it_once(parlour: Parlour) -> None:
    asker = await parlour.guest("zeynep", "sign", "es")
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    record = await parlour.entry(None, "Guichet unique")
    for _ in range(3):
        await parlour.press(asker, f"a:ask:{record.ref}")
    assert len(await parlour.texts(asker)) == 3
    assert len(await parlour.texts(coordinator)) == 1


async def test_a_leader_who_put_the_bot_out_is_not_written_to_and_the_question_is_given_back(parlour: Parlour) -> None:
    asker = await parlour.guest("zeynep", "sign", "es")
    leader = await parlour.guest("marieme", "letter", "fr")
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    record = await parlour.entry(leader, "Guichet unique")
    await parlour.press(asker, f"a:ask:{record.ref}")
    await parlour.room(leader, "closed")
    await parlour.texts(asker)
    await parlour.say(asker, "es: ¿Cómo empezaron?")
    refusal, given_back = await parlour.texts(asker)
    assert "Guichet unique" in refusal
    assert "¿Cómo empezaron?" in given_back
    assert len(await parlour.texts(coordinator)) == 1
    assert await parlour.texts(leader) == []


async def test_consent_is_looked_up_when_the_letter_leaves(parlour: Parlour) -> None:
    asker = await parlour.guest("zeynep", "sign", "es")
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique", consents=["publish"])
    await parlour.press(asker, f"a:ask:{record.ref}")
    assert "Guichet unique" in (await parlour.texts(asker))[0]
    assert await parlour.texts(leader) == []

    await parlour.database.run(records.set_consents, record.id, {"publish": "d", "relay": "d"})
    await ask(parlour, asker, record, "es: hola")
    assert len(await parlour.texts(leader)) == 1
    await parlour.database.run(records.set_consents, record.id, {"publish": "d"})
    await parlour.texts(asker)
    await parlour.press(asker, f"a:{(await thread_of(parlour, record)).ref}:answer")
    await parlour.say(asker, "es: ¿y ahora?")
    assert await parlour.texts(leader) == []
    assert any("¿y ahora?" in text for text in await parlour.texts(asker))
    assert not (await thread_of(parlour, record)).open


async def test_a_question_about_ones_own_entry_goes_nowhere(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    await parlour.press(leader, f"a:ask:{record.ref}")
    [said] = await parlour.texts(leader)
    assert "Guichet unique" in said
    assert await parlour.database.read(threads.about, record.id, kind="contact") == []


async def test_either_side_ends_and_the_other_is_told(parlour: Parlour) -> None:
    asker, leader, record, thread = await a_question(parlour)
    await parlour.press(leader, f"a:{thread.ref}:end")
    [told] = await parlour.heard(asker)
    assert list(told.choices) == [f"a:ask:{record.ref}"]
    await parlour.texts(leader)
    await parlour.press(leader, f"a:{thread.ref}:end")
    await parlour.press(leader, f"a:{thread.ref}:answer")
    assert len(await parlour.texts(leader)) == 2
    assert await parlour.texts(asker) == []


async def test_a_reply_after_the_end_is_given_back(parlour: Parlour) -> None:
    asker = await parlour.guest("zeynep", "sign", "es")
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    await ask(parlour, asker, record, "es: hola")
    [question] = await parlour.heard(leader)
    await parlour.press(asker, f"a:{(await thread_of(parlour, record)).ref}:end")
    await parlour.quiet()
    assert await parlour.reply(leader, question.message_id, "fr: Trop tard ?")
    assert any("Trop tard ?" in text for text in await parlour.texts(leader))
    assert await parlour.texts(asker) == []


async def test_who_was_blocked_opens_no_new_thread_with_that_person(parlour: Parlour) -> None:
    asker, leader, record, thread = await a_question(parlour)
    other = await parlour.entry(leader, "Autre fiche")
    await parlour.press(leader, f"a:{thread.ref}:block")
    blocked = await parlour.texts(asker)
    assert len(blocked) == 1
    await parlour.texts(leader)
    for one in (record, other):
        await parlour.press(asker, f"a:ask:{one.ref}")
    assert len(await parlour.texts(asker)) == 2
    assert await parlour.texts(leader) == []
    await parlour.press(leader, f"a:{thread.ref}:unblock")
    await ask(parlour, asker, other, "es: perdón")
    assert any("perdón" in text for text in await parlour.texts(leader))


async def test_a_report_carries_the_reporters_words_and_nothing_of_the_other_side(parlour: Parlour) -> None:
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    asker, leader, record, thread = await a_question(parlour)
    await parlour.press(leader, f"a:{thread.ref}:report")
    await parlour.say(leader, "fr: Ce message m'insulte.")
    [report] = await parlour.heard(coordinator)
    assert "[pt] fr: Ce message m'insulte." in report.text
    assert thread.ref in report.text
    assert "Guichet unique" in report.text
    assert "¿Cómo empezaron?" not in report.text
    await parlour.quiet()
    await parlour.press(leader, f"a:{thread.ref}:stop")
    assert (await thread_of(parlour, record)).open
    await parlour.press(coordinator, report.choices[0])
    assert len(await parlour.texts(asker)) == len(await parlour.texts(leader)) == 1


async def test_a_coordinator_who_is_reported_does_not_get_the_report(parlour: Parlour) -> None:
    leader = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    asker = await parlour.guest("zeynep", "sign", "es")
    record = await parlour.entry(leader, "Guichet unique")
    await ask(parlour, asker, record, "es: hola")
    await parlour.quiet()
    await parlour.press(asker, f"a:{(await thread_of(parlour, record)).ref}:report")
    await parlour.say(asker, "es: me insulta")
    assert await parlour.texts(leader) == []
    assert any("help@example.org" in text for text in await parlour.texts(asker))


async def test_nobody_is_shown_before_both_have_agreed_to_what_they_saw(parlour: Parlour) -> None:
    asker, leader, _, thread = await a_question(parlour)
    await parlour.press(asker, f"a:{thread.ref}:reveal")
    [explained] = await parlour.texts(asker)
    assert explained.endswith("Sign: @zeynep")
    await parlour.press(asker, f"a:{thread.ref}:show")
    await parlour.texts(asker)
    assert await parlour.texts(leader) == []
    await parlour.press(leader, f"a:{thread.ref}:reveal")
    assert (await parlour.texts(leader))[0].count("@marieme") == 1
    await parlour.press(leader, f"a:{thread.ref}:show")
    assert [text.split("\n")[-1] for text in await parlour.texts(asker)] == ["Letter: @marieme"]
    assert [text.split("\n")[-1] for text in await parlour.texts(leader)] == ["Sign: @zeynep"]
    await parlour.press(leader, f"a:{thread.ref}:show")
    assert await parlour.texts(asker) == []
    assert await parlour.texts(leader) == [parlour.word("letters-reveal-done", "fr")]


async def test_who_changed_their_mind_is_not_shown(parlour: Parlour) -> None:
    asker, leader, _, thread = await a_question(parlour)
    for verb in ("show", "hide"):
        await parlour.press(asker, f"a:{thread.ref}:{verb}")
    await parlour.press(leader, f"a:{thread.ref}:show")
    assert "zeynep" not in "".join(await parlour.texts(leader))
    assert "marieme" not in "".join(await parlour.texts(asker))


async def test_an_account_that_is_gone_is_not_shown_and_may_be_chosen_anew(parlour: Parlour) -> None:
    asker, leader, _, thread = await a_question(parlour)
    await parlour.press(asker, f"a:{thread.ref}:show")
    await parlour.texts(asker)
    await parlour.guest("zeynep", "sign", "es", handle="")
    await parlour.press(leader, f"a:{thread.ref}:show")
    [again] = await parlour.heard(asker)
    assert list(again.choices) == [f"a:{thread.ref}:reveal"]
    assert "marieme" not in again.text
    assert "zeynep" not in "".join(await parlour.texts(leader))
    asker = await parlour.guest("zeynep", "sign", "es")
    await parlour.press(asker, f"a:{thread.ref}:show")
    assert any("@zeynep" in text for text in await parlour.texts(leader))
    assert any("@marieme" in text for text in await parlour.texts(asker))


async def test_an_account_linked_later_is_not_shown_in_place_of_the_one_agreed_to(parlour: Parlour) -> None:
    asker, leader, _, thread = await a_question(parlour)
    await parlour.press(asker, f"a:{thread.ref}:show")
    await parlour.guest("secret-name", "letter", "es")

    def link(conn: sa.Connection) -> str:
        now = parlour.clock.at
        code = parlour.identities.code("abc")
        first = parlour.guests["zeynep"]
        people.add_code(conn, code, person_id=first.person_id, account=first.digest, now=now, lasts=_HOUR)
        return people.redeem(conn, code, account=parlour.guests["secret-name"].digest, now=now)

    assert await parlour.database.run(link) == "linked"
    parlour.clock.at += _HOUR
    await parlour.guest("secret-name", "letter", "es")
    await parlour.press(leader, f"a:{thread.ref}:show")
    shown = "".join(await parlour.texts(leader))
    assert "@zeynep" in shown
    assert "secret-name" not in shown


async def test_an_account_without_a_public_name_has_nothing_to_show(parlour: Parlour) -> None:
    asker = await parlour.guest("zeynep", "sign", "es", handle="")
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    await ask(parlour, asker, record, "es: hola")
    await parlour.quiet()
    thread = await thread_of(parlour, record)
    for verb in ("reveal", "show"):
        await parlour.press(asker, f"a:{thread.ref}:{verb}")
    assert await parlour.texts(asker) == [parlour.word("letters-reveal-nothing", "es")] * 2
    assert not (await thread_of(parlour, record)).asker_reveals


async def test_a_reminder_comes_once_after_a_week_and_the_end_after_a_month(parlour: Parlour) -> None:
    asker, leader, record, _ = await a_question(parlour)
    heard: dict[int, list[str]] = {}
    for day in range(1, 61):
        await parlour.at(days=1)
        said = [*await parlour.texts(asker), *await parlour.texts(leader)]
        if said:
            heard[day] = said
    assert {day: len(texts) for day, texts in heard.items()} == {7: 1, 30: 2}
    assert not (await thread_of(parlour, record)).open


async def test_time_in_which_the_bot_was_down_takes_nobodys_chance_to_answer(parlour: Parlour) -> None:
    asker, leader, record, _ = await a_question(parlour)
    await parlour.at(days=40)
    [reminder] = await parlour.heard(leader)
    await parlour.tick()
    assert await parlour.texts(leader) == []
    assert await parlour.reply(leader, reminder.message_id, "fr: Pardon pour le retard")
    assert any("Pardon" in text for text in await parlour.texts(asker))
    assert (await thread_of(parlour, record)).open


async def test_a_leader_who_is_gone_when_reminded_is_told_of(parlour: Parlour) -> None:
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    asker, leader, _, _ = await a_question(parlour)
    await parlour.room(leader, "closed")
    await parlour.at(days=7)
    assert len(await parlour.texts(asker)) == 1
    assert len(await parlour.texts(coordinator)) == 1


async def test_a_person_opens_so_many_threads_a_day_and_no_more(parlour: Parlour) -> None:
    asker = await parlour.guest("zeynep", "sign", "es")
    for number in range(THREADS_A_DAY):
        leader = await parlour.guest(f"leader{number}", "letter", "fr")
        await ask(parlour, asker, await parlour.entry(leader, f"Fiche {number}"), "es: hola")
    last = await parlour.guest("last", "letter", "fr")
    record = await parlour.entry(last, "Une de trop")
    await parlour.texts(asker)
    await parlour.press(asker, f"a:ask:{record.ref}")
    assert await parlour.texts(asker) == [parlour.word("letters-limit-threads", "es", count=THREADS_A_DAY)]
    await parlour.at(days=1.01)
    await ask(parlour, asker, record, "es: hola")
    assert len(await parlour.texts(last)) == 1


async def test_a_person_sends_so_many_letters_a_day_and_no_more(parlour: Parlour) -> None:
    asker = await parlour.guest("zeynep", "sign", "es")
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    await ask(parlour, asker, record, "es: hola")
    [question] = await parlour.heard(leader)
    for number in range(LETTERS_A_DAY + 2):
        await parlour.reply(leader, question.message_id, f"fr: mot {number}")
    received = [text for text in await parlour.texts(asker) if "mot" in text]
    assert len(received) == LETTERS_A_DAY


async def test_a_leader_gets_so_many_new_questions_a_day_and_no_more(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    for number in range(QUESTIONS_A_DAY + 1):
        await ask(parlour, await parlour.guest(f"asker{number}", "sign", "es"), record, f"es: pregunta {number}")
    assert len(await parlour.texts(leader)) == QUESTIONS_A_DAY
    last = await parlour.texts(parlour.guests[f"asker{QUESTIONS_A_DAY}"])
    assert parlour.word("letters-limit-leader", "es") in last
    assert f"pregunta {QUESTIONS_A_DAY}" in last[-1]


async def test_a_second_question_joins_the_open_thread(parlour: Parlour) -> None:
    asker, leader, record, thread = await a_question(parlour)
    await ask(parlour, asker, record, "es: otra cosa")
    [letter] = await parlour.heard(leader)
    assert letter.choices[0] == f"a:{thread.ref}:answer"
    assert len(await parlour.database.read(threads.about, record.id, kind="contact")) == 1


async def test_contacts_lists_open_threads_and_whose_turn_it_is(parlour: Parlour) -> None:
    asker, leader, record, thread = await a_question(parlour)
    for guest, key, language in ((asker, "theirs", "es"), (leader, "yours", "fr")):
        await parlour.visit(guest, lambda visit: parlour.letters.contacts(visit, ""))
        [listed] = await parlour.heard(guest)
        assert list(listed.choices) == [f"a:{thread.ref}:more"]
        word = parlour.word(f"letters-turn-{key}", language, title="").strip(" ·")
        labels = [button.label for row in listed.extras.keyboard for button in row]
        assert word in "".join(labels) or word in listed.text
    await parlour.press(asker, f"a:{thread.ref}:end")
    await parlour.quiet()
    await parlour.visit(leader, lambda visit: parlour.letters.contacts(visit, ""))
    assert await parlour.texts(leader) == [parlour.word("letters-contacts-none", "fr")]
    assert record.ref


async def test_after_linking_the_thread_goes_on_from_either_account(parlour: Parlour) -> None:
    asker, leader, _, thread = await a_question(parlour)
    second = await parlour.guest("marieme2", "sign", "fr")

    def link(conn: sa.Connection) -> str:
        code = parlour.identities.code("abc")
        now = parlour.clock.at
        people.add_code(conn, code, person_id=second.person_id, account=second.digest, now=now, lasts=_HOUR)
        return people.redeem(conn, code, account=leader.digest, now=now)

    assert await parlour.database.run(link) == "linked"
    await parlour.press(second, f"a:{thread.ref}:answer")
    await parlour.say(second, "fr: de mon autre compte")
    assert any("de mon autre compte" in text for text in await parlour.texts(asker))


async def test_what_letters_say_is_nowhere_but_in_deliveries(parlour: Parlour) -> None:
    await a_question(parlour)

    def everything(conn: sa.Connection) -> str:
        found = []
        for name in ("threads", "thread_messages", "messages", "menus", "tries", "blocks"):
            found += [str(row) for row in conn.execute(sa.text(f"SELECT * FROM {name}"))]  # noqa: S608 our own names
        return "".join(found)

    assert "empezaron" not in await parlour.database.read(everything)


# review


async def test_a_coordinators_question_goes_to_the_author_and_the_answer_back(parlour: Parlour) -> None:
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    author = await parlour.guest("marieme", "sign", "fr")
    record = await parlour.entry(author, "Guichet unique", consents=["publish"])

    def question(conn: sa.Connection) -> str | None:
        asked = records.move(
            conn,
            record,
            "asked",
            role="coordinator",
            person_id=coordinator.person_id,
            action="asked",
            secrets=SECRETS,
            now=parlour.clock.at,
        )
        return relay.open(
            conn,
            parlour.office,
            record=asked,
            asker_id=coordinator.person_id,
            leader_id=author.person_id,
            kind="review",
            text="pt: E agora?",
            language="pt",
            now=parlour.clock.at,
            rooms=set(),
        )

    assert await parlour.database.run(question) is not None
    [letter] = await parlour.heard(author)
    assert "[fr] pt: E agora?" in letter.text
    assert await parlour.reply(author, letter.message_id, "fr: Oui")
    [answer] = await parlour.heard(coordinator)
    assert "[pt] fr: Oui" in answer.text
    assert (await parlour.now(record)).state == "submitted"


# requests to the network


async def route(parlour: Parlour, record: Record) -> int:
    return await parlour.database.run(
        lambda conn: relay.route_request(conn, parlour.office, record, parlour.clock.at, set())
    )


async def test_a_request_goes_to_leaders_of_fitting_practices_best_first(parlour: Parlour) -> None:
    author = await parlour.guest("zeynep", "sign", "es")
    away = await parlour.guest("away")
    silent = await parlour.guest("silent")
    both = await parlour.guest("both")
    one = await parlour.guest("one")
    other = await parlour.guest("other")
    await parlour.entry(one, "Une", themes=["housing"])
    await parlour.entry(both, "Les deux", themes=["housing", "health"])
    await parlour.entry(both, "Encore", themes=["housing"])
    await parlour.entry(other, "Autre", themes=["work"])
    await parlour.entry(away, "Loin", themes=["housing", "health"])
    await parlour.entry(silent, "Sans relais", themes=["housing", "health"], consents=["publish"])
    await parlour.entry(author, "La mienne", themes=["housing", "health"])
    await parlour.room(away, "closed")
    request = await parlour.entry(
        author, "Ayuda", kind="request", themes=["housing", "health"], summary="Dos familias llegan"
    )
    assert await route(parlour, request) == 2
    [letter] = await parlour.heard(both)
    assert "Les deux" in letter.text
    assert "Dos familias llegan" in letter.text
    assert len(await parlour.texts(one)) == 1
    assert await parlour.texts(other) == await parlour.texts(silent) == []
    assert len(await parlour.texts(author)) == 1
    assert await route(parlour, request) == 0
    assert await parlour.texts(both) == await parlour.texts(author) == []

    assert await parlour.reply(both, letter.message_id, "fr: Venez nous voir")
    [answer] = await parlour.heard(author)
    assert "[es] fr: Venez nous voir" in answer.text
    assert "Ayuda" in answer.text


async def test_a_request_goes_to_so_many_leaders_and_ends_in_one_word_to_its_author(parlour: Parlour) -> None:
    author = await parlour.guest("zeynep", "sign", "es")
    for number in range(MOST_LEADERS + 2):
        await parlour.entry(await parlour.guest(f"leader{number}"), f"Fiche {number}")
    request = await parlour.entry(author, "Ayuda", kind="request", summary="Dos familias")
    assert await route(parlour, request) == MOST_LEADERS
    await parlour.quiet()
    for _ in range(40):
        await parlour.at(days=1)
    assert len(await parlour.texts(author)) == 1
    assert sum([len(await parlour.texts(guest)) for guest in parlour.guests.values()]) == 0


async def test_a_request_whose_author_wants_no_letters_goes_to_nobody(parlour: Parlour) -> None:
    author = await parlour.guest("zeynep", "sign", "es")
    await parlour.entry(await parlour.guest("one"), "Une")
    request = await parlour.entry(author, "Ayuda", kind="request", consents=["publish"])
    assert await route(parlour, request) == 0


async def test_a_request_that_fits_nobody_tells_its_author(parlour: Parlour) -> None:
    author = await parlour.guest("zeynep", "sign", "es")
    request = await parlour.entry(author, "Ayuda", kind="request")
    assert await route(parlour, request) == 0
    assert len(await parlour.texts(author)) == 1
