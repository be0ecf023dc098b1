"""Questions for a webinar: asked, read, supported, answered, hidden, put together; on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.database import Database
from tests.usecases.member_town import Resident, data_of, link, offered, text_of
from tests.usecases.webinar_hall import TITLE, Hall


@pytest.fixture
def hall(database: Database, tmp_path: Path) -> Hall:
    return Hall(database, tmp_path)


async def test_question_in_arabic_without_a_name_is_read_in_french(hall: Hall) -> None:
    """Whoever reads it learns what was asked and that a machine translated it, not who asked."""
    event = await hall.event()
    asking, reading = await hall.someone("amal", "ar"), await hall.someone("rene", "fr")
    await hall.asks(asking, event, "من يدفع أجر المترجمين؟")
    assert asking.word("webinar-added", title=f"\u2068{TITLE}\u2069") in "".join(
        one.body.text for one in hall.said if one.body
    )
    await hall.translates()
    said = text_of(await reading.presses(f"wb:list:{event.ref}"))
    assert "[fr] من يدفع" in said
    assert reading.word("card-machine-short", source="arabe") in said
    assert "👍 1" in said
    assert "amal" not in said.lower()


async def test_name_is_shown_as_it_was_given_and_kept_sealed(hall: Hall) -> None:
    event = await hall.event()
    asking = await hall.someone("amal")
    await hall.asks(asking, event, "Who pays for the interpreters?", "Lina, teacher")
    assert asking.word("webinar-asked-by", name="Lina, teacher") in text_of(
        await asking.presses(f"wb:list:{event.ref}")
    )
    assert b"Lina" not in await hall.stored_texts()


@pytest.mark.parametrize("platform", ["sign", "letter"])
async def test_linked_accounts_support_once(hall: Hall, platform: str) -> None:
    """Pressed on both platforms, before or after linking, pressed twice: one person."""
    event = await hall.event()
    one, other = await hall.someone("amal"), await hall.someone("noor", "en", "letter")
    ref = await hall.asks(await hall.someone("rene"), event, "Who pays for the interpreters?")
    for guest in (one, other):
        await guest.presses(f"wb:up:{ref}:0")
        await guest.presses(f"wb:up:{ref}:0")
    assert len(await hall.supporters(ref)) == 3
    await link(one, other)
    assert len(await hall.supporters(ref)) == 2
    guest = one if platform == "sign" else other
    await guest.presses(f"wb:down:{ref}:0")
    assert len(await hall.supporters(ref)) == 1
    await (other if platform == "sign" else one).presses(f"wb:up:{ref}:0")
    assert len(await hall.supporters(ref)) == 2


async def test_most_wanted_question_is_first_and_pages_lose_none(hall: Hall) -> None:
    event = await hall.event()
    guests = [await hall.someone(f"guest{number}") for number in range(3)]
    topics = ("flats", "schools", "police", "doctors", "choirs", "gardens", "bikes")
    refs = [await hall.asks(guests[0], event, f"What is done about {topic}?") for topic in topics]
    for guest in guests[1:]:
        await guest.presses(f"wb:up:{refs[6]}:0")
    await guests[1].presses(f"wb:up:{refs[3]}:0")
    first = await guests[2].presses(f"wb:list:{event.ref}")
    shown = text_of(first)
    assert shown.index("bikes") < shown.index("doctors") < shown.index("flats")
    second = text_of(await guests[2].presses(data_of(first, f"wb:list:{event.ref}:1")))
    assert all((topic in shown) != (topic in second) for topic in topics)


async def test_something_alike_is_offered_to_be_joined(hall: Hall) -> None:
    """Joining supports the other; nothing of one's own is kept in sight."""
    event = await hall.event()
    first, second = await hall.someone("amal"), await hall.someone("rene")
    ref = await hall.asks(first, event, "Who pays for the interpreters?")
    own = await hall.asks(second, event, "Who is paying for the interpreters?")
    assert "Who pays for the interpreters?" in text_of(hall.said)
    assert "paying" not in text_of(await first.presses(f"wb:list:{event.ref}"))
    await second.presses(data_of(hall.said, "wb:join:"))
    assert await hall.supporters(ref) == {first.person_id, second.person_id}
    assert (await hall.question(own)).state == "withdrawn"
    await second.presses(f"wb:other:{own}")  # an old button changes nothing
    assert (await hall.question(own)).state == "withdrawn"


async def test_alike_across_languages_is_noticed_once_it_is_translated(hall: Hall) -> None:
    event = await hall.event()
    asking = await hall.someone("amal", "es")
    await hall.asks(asking, event, "¿Quién paga a los intérpretes?")
    await hall.translates()
    other = await hall.someone("rene", "en")
    await hall.asks(other, event, "[en] ¿Quién va a paga a los intérpretes?")
    assert any(data.startswith("wb:join:") for data in offered(hall.said).values())


async def test_question_that_nobody_decided_about_stands_by_itself(hall: Hall) -> None:
    """Whoever walks away loses nothing; it happens once, also after days of silence."""
    event = await hall.event(hours=200)
    first, second = await hall.someone("amal"), await hall.someone("rene")
    await hall.asks(first, event, "Who pays for the interpreters?")
    ref = await hall.asks(second, event, "Who is paying for the interpreters?")
    await hall.later(minutes=5)
    assert (await hall.question(ref)).state == "submitted"
    await hall.later(days=3)
    assert (await hall.question(ref)).state == "published"
    assert await hall.supporters(ref) == {second.person_id}
    said = text_of(await first.presses(f"wb:list:{event.ref}"))
    assert second.word("webinar-same") in said


async def test_another_question_of_ones_own_is_published(hall: Hall) -> None:
    event = await hall.event()
    first, second = await hall.someone("amal"), await hall.someone("rene")
    await hall.asks(first, event, "Who pays for the interpreters?")
    ref = await hall.asks(second, event, "Who is paying for the interpreters?")
    await first.presses(f"wb:other:{ref}")  # it is not theirs
    assert (await hall.question(ref)).state == "submitted"
    await second.presses(f"wb:other:{ref}")
    assert (await hall.question(ref)).state == "published"


async def test_author_takes_a_question_back_and_nobody_else_can(hall: Hall) -> None:
    event = await hall.event()
    first, second = await hall.someone("amal"), await hall.someone("rene")
    ref = await hall.asks(first, event, "Who pays for the interpreters?")
    await second.presses(f"wb:take:{ref}")
    assert (await hall.question(ref)).state == "published"
    await first.presses(f"wb:take:{ref}")
    assert (await hall.question(ref)).state == "withdrawn"
    assert first.word("webinar-list-none") in text_of(await first.presses(f"wb:list:{event.ref}"))


async def test_answer_in_writing_reaches_author_and_supporters_once_in_their_languages(hall: Hall) -> None:
    """Improved afterwards, it is put right where it was told, and told to nobody twice."""
    organiser = await hall.someone("odile", "fr")
    event = await hall.event(organiser)
    asking, backing = await hall.someone("amal", "en"), await hall.someone("sol", "es", "letter")
    ref = await hall.asks(asking, event, "Who pays for the interpreters?")
    await backing.presses(f"wb:up:{ref}:0")
    await organiser.presses(f"wb:reply:{ref}")
    await organiser.types("La ville les paie.")
    await hall.translates()
    assert "paie" not in text_of(await asking.reads())
    await hall.later(minutes=1)
    told = text_of(await asking.reads())
    assert asking.word("webinar-told-answered-own", title=TITLE) in told
    assert "[en] La ville les paie." in told
    assert "[es] La ville les paie." in text_of(await backing.reads())
    await hall.later(minutes=5)
    assert await asking.reads() == []
    await organiser.presses(f"wb:reply:{ref}")
    await organiser.types("La région les paie.")
    await hall.tick()
    await hall.translates()
    await hall.later(minutes=5)
    assert "[en] La région les paie." in text_of((await asking.reads())[-1:])


async def test_answered_aloud_is_told_at_once_and_twice_changes_nothing(hall: Hall) -> None:
    organiser = await hall.someone("odile")
    event = await hall.event(organiser)
    asking = await hall.someone("amal")
    ref = await hall.asks(asking, event, "Who pays for the interpreters?")
    for _ in range(2):
        await organiser.presses(f"wb:done:{ref}")
        await hall.tick()
    told = await asking.reads()
    assert len(told) == 1
    assert asking.word("webinar-told-aloud") in text_of(told)
    assert f"wb:up:{ref}:0" not in offered(await asking.presses(f"wb:list:{event.ref}")).values()
    await organiser.presses(f"wb:undone:{ref}")
    assert not (await hall.question(ref)).data["answered"]


async def test_hidden_question_is_gone_and_its_author_is_told_why(hall: Hall) -> None:
    """In their language; what is hidden is sealed again, and can be shown again."""
    moderator = await hall.someone("mod", "en", "sign", "moderator")
    event = await hall.event()
    asking = await hall.someone("amal", "en")
    ref = await hall.asks(asking, event, "Why is this colleague so bad?")
    await moderator.presses(f"wb:hide:{ref}")
    said = await moderator.types("It names a person who is not here.")
    told = text_of(await asking.reads())
    assert "It names a person who is not here." in told
    assert "Why is this colleague so bad?" in told
    record = await hall.question(ref)
    assert (record.state, record.sealed) == ("refused", True)
    assert moderator.word("webinar-hidden", question="Why is this colleague so bad?") in text_of(said)
    assert "colleague" not in text_of(await moderator.presses(f"wb:list:{event.ref}"))
    await moderator.presses(data_of(said, "wb:unhide:"))
    assert (await hall.question(ref)).state == "published"


async def test_joined_questions_count_together_and_part_again(hall: Hall) -> None:
    """Those who wanted either are told the answer; parting gives each its own back."""
    organiser = await hall.someone("odile")
    event = await hall.event(organiser)
    one, other, both = [await hall.someone(name) for name in ("amal", "rene", "sol")]
    head = await hall.asks(one, event, "Who pays for the interpreters?")
    ref = await hall.asks(other, event, "Is interpretation funded by the state?")
    for question in (head, ref):
        await both.presses(f"wb:up:{question}:0")
    screen = await organiser.presses(f"wb:merge:{ref}")
    await organiser.presses(data_of(screen, f"wb:into:{ref}:{head}"))
    assert "👍 3" in text_of(await one.presses(f"wb:list:{event.ref}"))
    assert "Who pays for the interpreters?" in text_of(await other.reads())
    late = await hall.someone("late")
    await late.presses(f"wb:up:{ref}:0")  # a list from before
    assert len(await hall.supporters(head)) == 3
    await organiser.presses(f"wb:done:{head}")
    await hall.tick()
    assert len(await other.reads()) == 1
    await organiser.presses(f"wb:apart:{ref}")
    shown = text_of(await one.presses(f"wb:list:{event.ref}"))
    assert "👍 3" in shown
    assert "👍 2" in shown
    assert (await hall.question(ref)).state == "published"


async def test_hiding_a_question_frees_those_joined_with_it(hall: Hall) -> None:
    organiser = await hall.someone("odile")
    event = await hall.event(organiser)
    head = await hall.asks(await hall.someone("amal"), event, "Who pays for the interpreters?")
    ref = await hall.asks(await hall.someone("rene"), event, "Is interpretation funded by the state?")
    await organiser.presses(f"wb:into:{ref}:{head}")
    await organiser.presses(f"wb:hide:{head}")
    await organiser.types("It is not the subject of today.")
    assert (await hall.question(ref)).state == "published"


@pytest.mark.parametrize("action", ["done", "reply", "hide", "merge", "undone", "into", "apart", "unhide", "q"])
async def test_only_those_who_lead_see_to_questions(hall: Hall, action: str) -> None:
    event = await hall.event(await hall.someone("odile"))
    guest = await hall.someone("amal")
    ref = await hall.asks(guest, event, "Who pays for the interpreters?")
    said = await guest.presses(f"wb:{action}:{ref}:{ref}")
    assert text_of(said) in (guest.word("webinar-not-yours"), guest.word("webinar-question-gone"))
    record = await hall.question(ref)
    assert (record.state, record.data.get("answered")) == ("published", None)
    for screen in ("desk", "floor", "there", "after"):
        assert text_of(await guest.presses(f"wb:{screen}:{event.ref}")) == guest.word("webinar-not-yours")


async def test_command_names_the_events_that_take_questions(hall: Hall) -> None:
    """With one event it is that one, and what was typed behind the command is the question."""
    guest = await hall.someone("amal")
    assert guest.word("webinar-none") in text_of(await guest.command("question"))
    event = await hall.event()
    assert f"wb:ask:{event.ref}" in offered(await guest.command("question")).values()
    await guest.command("question", "Who pays for the interpreters?")
    await guest.types(guest.word("word-no"))
    assert "Who pays" in text_of(await guest.presses(f"wb:list:{event.ref}"))
    other = await hall.event(hours=48)
    assert set(offered(await guest.command("question")).values()) == {f"wb:hub:{event.ref}", f"wb:hub:{other.ref}"}


async def test_nothing_is_asked_after_the_end_but_all_can_be_read(hall: Hall) -> None:
    event = await hall.event()
    guest = await hall.someone("amal")
    await hall.asks(guest, event, "Who pays for the interpreters?")
    await guest.presses(f"wb:ask:{event.ref}")
    await hall.later(hours=27)
    await guest.types("Too late?")
    said = await guest.types(guest.word("word-no"))
    assert guest.word("webinar-over", title=TITLE) in text_of(said)
    assert "Who pays" in text_of(await guest.presses(f"wb:list:{event.ref}"))
    assert guest.word("webinar-over", title=TITLE) in text_of(await guest.presses(f"wb:speak:{event.ref}"))


async def test_without_buttons_numbers_support_and_the_list_is_not_repeated(hall: Hall) -> None:
    event = await hall.event()
    ref = await hall.asks(await hall.someone("amal"), event, "Who pays for the interpreters?")
    guest: Resident = await hall.someone("rene", "en", "letter")
    await guest.presses(f"wb:list:{event.ref}")
    said = await guest.types("1")
    assert "Who pays" not in text_of(said)
    assert guest.word("webinar-supported", count=2, title=TITLE) in text_of(said)
    assert len(await hall.supporters(ref)) == 2
