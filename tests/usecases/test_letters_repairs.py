"""What becomes of letters when something goes wrong: they do not arrive, are too long, or somebody may not write."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.backoff import Backoff
from handlers.directory import publishing
from handlers.directory.letterbox import MOST_CHARACTERS
from handlers.directory.translating import TranslationDesk
from handlers.ports import Tier
from messages.errors import Refused
from messages.richtext import RichText
from messages.types import Author, FileRef, RawEvent, TextMessage
from storage import late, outbox, people, records, threads
from storage.database import Database
from storage.record_tables import thread_messages
from storage.records import NewRecord, Record
from storage.tables import deliveries
from storage.threads import Thread
from tests.usecases.house import FakePlatform, FakeTranslator, House, until
from tests.usecases.parlour import Guest, Parlour
from tests.usecases.talking import Member, give_role, new_house, settled

d = deliveries.c


@pytest.fixture
async def house(sqlite_url: str, tmp_path: Path) -> AsyncIterator[House]:
    database = Database.open(sqlite_url)
    async with new_house(database, tmp_path).running() as running:
        yield running
    await database.close()


@pytest.fixture
async def parlour(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Parlour]:
    database = Database.open(sqlite_url)
    yield Parlour(database, tmp_path)
    await database.close()


async def entry(house: House, leader: Member, title: str = "Night school", state: str = "published") -> Record:
    """An entry that this member leads."""
    person = await house.database.read(people.of_account, leader.house.context.identities.account("sign", leader.who))
    consents = dict.fromkeys(("publish", "relay"), "2026-01-01")
    new = NewRecord("practice", "en", person_id=person, texts={"title": title}, consents=consents)
    office = house.front.desk._office

    def put(conn: sa.Connection) -> Record:
        now = house.clock.now()
        record = records.add(conn, new, role="author", secrets=house.secrets, now=now)
        if state != "published":
            return record
        return publishing.publish(conn, office, record, role="coordinator", person_id=None, now=now)

    return await house.database.run(put)


async def two(house: House, asker_reads: str = "en") -> tuple[Member, Member]:
    """(leader, who reads English; asker), greeted."""
    leader, asker = Member(house, house.sign, "lead"), Member(house, house.sign, "asker", asker_reads)
    await leader.choose_language()
    await asker.choose_language()
    return leader, asker


async def ask(asker: Member, record: Record, text: str) -> None:
    await asker.press(f"a:ask:{record.ref}")
    await asker.say(text)


async def thread_of(house: House, record: Record, kind: str = "contact") -> Thread:
    return (await house.database.read(threads.about, record.id, kind=kind))[-1]


def told(member: Member, key: str) -> int:
    """How often somebody was told a text about this entry."""
    return sum(member.text(key, title="\u2068Night school\u2069") in text for text in member.texts)


async def later(house: House, days: float) -> None:
    """So many days later, what is due is done: first what is sent to people, then what is too old."""
    house.clock.offset += timedelta(days=days)
    await house.front.fire_due(house.database, house.context)
    await house.housekeeping.tick()
    await house.front.fire_due(house.database, house.context)
    await settled(house)


# letters that do not arrive


async def test_who_wrote_a_letter_that_is_refused_is_told_and_nobody_is_reminded_of_it(house: House) -> None:
    leader, asker = await two(house)
    record = await entry(house, leader)
    house.sign.troubles.append(("send", leader.room, Refused("forbidden")))
    before = len(leader.texts)
    await ask(asker, record, "en: How did you begin?")
    await until(lambda: told(asker, "letters-lost"))
    assert asker.labels == [asker.text("letters-label-rewrite"), asker.text("letters-label-more")]
    await later(house, 8)
    assert leader.texts[before:] == []
    assert told(asker, "letters-lost") == 1

    await asker.press(f"a:{(await thread_of(house, record)).ref}:answer")
    await asker.say("en: Once more: how?")
    assert leader.text("letters-contact-asked", title="\u2068Night school\u2069") in leader.last.text, "it is the first"


async def test_who_wrote_a_letter_that_expires_is_told_once_whatever_its_parts(house: House) -> None:
    leader, asker = await two(house)
    record = await entry(house, leader)
    house.sign.limit = 400
    hang = house.sign.hang = asyncio.Event()
    asker.platform.press(asker.room, asker.last.event_id, f"a:ask:{record.ref}", asker.who)
    asker.platform.say(asker.room, "en: " + "word " * 200, asker.who)
    async with asyncio.timeout(10):
        while not await house.database.read(threads.about, record.id, kind="contact"):
            await asyncio.sleep(0.005)
    house.clock.offset += timedelta(days=8)
    await house.housekeeping.tick()
    thread = await thread_of(house, record)
    assert thread.waiting_for == thread.asker_id
    hang.set()
    await settled(house)
    assert told(asker, "letters-lost") == 1
    await later(house, 0.1)
    assert told(asker, "letters-lost") == 1
    assert told(leader, "letters-reminder-contact") == 0


async def test_who_wrote_a_letter_whose_key_is_gone_is_told(house: House) -> None:
    leader, asker = await two(house)
    record = await entry(house, leader)
    hang = house.sign.hang = asyncio.Event()
    leader.platform.command(leader.room, "help", leader.who)
    await until(lambda: house.sign.calls[-1] == ("send", leader.room))  # what comes next is read from the database
    asker.platform.press(asker.room, asker.last.event_id, f"a:ask:{record.ref}", asker.who)
    asker.platform.say(asker.room, "en: first question", asker.who)
    letters = sa.select(thread_messages.c.message_id)
    spoil = d.message_id.in_(letters)

    def spoiled(conn: sa.Connection) -> int:
        return conn.execute(deliveries.update().where(spoil).values(key_id="gone")).rowcount

    async with asyncio.timeout(10):
        while not await house.database.run(spoiled):
            await asyncio.sleep(0.005)
    hang.set()
    await settled(house)
    assert told(asker, "letters-lost") == 1
    assert "first question" not in "".join(leader.texts)


# letters that wait for their translation


def desk_of(parlour: Parlour) -> TranslationDesk:
    return TranslationDesk(
        parlour.database,
        parlour.office,
        translator=FakeTranslator(),
        clock=parlour.clock,
        wake_sender=lambda room_id: None,
        tier=Tier.LOCAL,
    )


async def questions(parlour: Parlour, count: int) -> tuple[Guest, Guest]:
    """(asker, leader): letters of the one wait for their translation to the other."""
    asker = await parlour.guest("zeynep", "sign", "es")
    leader = await parlour.guest("marieme", "letter", "fr")
    record = await parlour.entry(leader, "Guichet unique")
    for number in range(count):
        await parlour.press(asker, f"a:ask:{record.ref}")
        await parlour.say(asker, f"es: Pregunta {number}")
    return asker, leader


async def states(parlour: Parlour) -> list[str]:
    """Of the letters, oldest first."""
    query = sa.select(d.state).join(thread_messages, thread_messages.c.message_id == d.message_id).order_by(d.id)
    return await parlour.database.read(lambda conn: list(conn.execute(query).scalars()))


async def pending_for(parlour: Parlour, guest: Guest) -> list[str]:
    found = await parlour.database.read(
        outbox.next_due, room_id=guest.place.room_id, now=parlour.clock.at, limit=100, ring=parlour.office.ring
    )
    return [one.body.text for one in found if one.body is not None]


async def test_letters_whose_key_is_gone_hold_up_nobody_and_their_writer_is_told(parlour: Parlour) -> None:
    asker, leader = await questions(parlour, 12)

    def spoil(conn: sa.Connection) -> None:
        oldest = sa.select(d.id).where(d.state == "translating").order_by(d.id).limit(9)
        conn.execute(deliveries.update().where(d.id.in_(oldest)).values(key_id="gone"))

    await parlour.database.run(spoil)
    desk = desk_of(parlour)
    assert await desk.step()
    await desk.step()
    assert await states(parlour) == ["pending"] * 3  # letters that nobody will read are not among them
    assert len(await pending_for(parlour, leader)) == 3
    lost = parlour.word("letters-lost", "es", title="\u2068Guichet unique\u2069")
    assert any(lost in text for text in await pending_for(parlour, asker))


async def test_a_letter_that_fails_however_ends_neither_the_desk_nor_the_others(
    parlour: Parlour, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asker, leader = await questions(parlour, 3)
    fill = late.fill

    def cursed(body: RichText, text: RichText) -> RichText:
        if "Pregunta 1" in text.text:
            raise RuntimeError("quote of somebody")
        return fill(body, text)

    monkeypatch.setattr(late, "fill", cursed)
    desk = desk_of(parlour)
    for _ in range(3):
        await desk.step()
    found = await pending_for(parlour, leader)
    assert ["Pregunta 0" in text or "Pregunta 2" in text for text in found] == [True, True]
    assert "translating" not in await states(parlour)
    lost = parlour.word("letters-lost", "es", title="").partition(":")[2]  # the title is translated meanwhile
    assert sum(lost in text for text in await pending_for(parlour, asker)) == 1
    assert "quote" not in caplog.text


async def test_the_desk_goes_on_after_what_nobody_foresaw(parlour: Parlour, monkeypatch: pytest.MonkeyPatch) -> None:
    _, leader = await questions(parlour, 1)
    desk, step = desk_of(parlour), TranslationDesk.step
    failed: list[bool] = []

    async def once(self: TranslationDesk) -> bool:
        if not failed:
            failed.append(True)
            raise RuntimeError
        return await step(self)

    monkeypatch.setattr(TranslationDesk, "step", once)
    monkeypatch.setattr(Backoff, "next", lambda self: 0.0)
    running = asyncio.create_task(desk.run())
    try:
        async with asyncio.timeout(5):
            while not await pending_for(parlour, leader):
                await asyncio.sleep(0.005)
    finally:
        running.cancel()
        await asyncio.wait({running})


# letters that are long, or in no language that we know


async def test_a_letter_that_needs_no_translation_comes_in_parts_too(house: House) -> None:
    leader, asker = await two(house)
    record = await entry(house, leader)
    house.sign.limit = 400
    before = len(leader.shown)
    await ask(asker, record, "en: " + "mot " * 200)
    parts = leader.shown[before:]
    assert len(parts) > 2
    assert all(len(one.text) <= 400 for one in parts)
    assert " ".join(one.text for one in parts).count("mot") == 200
    assert parts[-1].buttons
    assert not parts[0].buttons


async def test_a_question_that_is_too_long_is_given_back(house: House) -> None:
    leader, asker = await two(house)
    record = await entry(house, leader)
    before = leader.texts
    await ask(asker, record, "en: " + "w" * MOST_CHARACTERS)
    assert leader.texts == before
    assert asker.has_read("letters-too-long", count=MOST_CHARACTERS)
    assert asker.has_read("letters-your-text")


async def test_a_letter_in_a_language_that_nobody_knows_is_passed_on_as_it_is(house: House) -> None:
    leader, asker = await two(house, "fr")
    record = await entry(house, leader)
    await ask(asker, record, "Volontari insegnano la lingua ogni sera.")
    assert "\nVolontari insegnano la lingua ogni sera.\n" in leader.last.text
    assert "[en]" not in leader.last.text
    assert leader.text("letter-original") not in leader.last.text
    await ask(asker, record, "Oui, merci.")
    assert "[en] Oui, merci." in leader.last.text, "a few words are in the language that somebody chose"


# who may not write


async def test_blocking_ends_every_exchange_of_the_two(house: House) -> None:
    leader, asker = await two(house)
    one, other = await entry(house, leader), await entry(house, leader, "Kitchen")
    theirs = await entry(house, asker, "Choir")
    await ask(asker, one, "en: first question")
    shown = leader.last
    await ask(asker, other, "en: second question")
    await ask(leader, theirs, "en: and yours?")
    first, second, third = [await thread_of(house, record) for record in (one, other, theirs)]
    await leader.press(f"a:{first.ref}:block")
    assert [(await thread_of(house, record)).state for record in (one, other, theirs)] == ["blocked"] * 3
    before = leader.texts
    for thread in (second, third):
        await asker.press(f"a:{thread.ref}:answer")
    assert leader.texts == before
    assert told(asker, "letters-ended-other") == 1
    before = asker.texts
    await leader.say("en: I changed my mind", reply_to=shown.event_id)
    assert asker.texts == before


async def test_a_block_holds_in_an_exchange_that_is_still_open(house: House) -> None:
    leader, asker = await two(house)
    record = await entry(house, leader)
    await ask(asker, record, "en: first question")
    thread, before = await thread_of(house, record), leader.texts
    await house.database.run(threads.block, thread.leader_id, thread.asker_id, house.clock.now())
    await asker.press(f"a:{thread.ref}:answer")
    await asker.say("en: you cannot escape me")
    assert leader.texts == before
    assert told(asker, "letters-closed") == 1
    assert asker.has_read("letters-your-text")


async def revoke_all(house: House) -> None:
    identities, now = house.context.identities, house.clock.now()
    await house.database.run(people.apply_roles, [], secrets=house.secrets, identities=identities, now=now)


async def review(house: House) -> tuple[Member, Member, Record, Thread]:
    """(author, coordinator): a question of the coordinator's about an entry that waits for review."""
    author, carla = await two(house)
    await give_role(carla, "coordinator")
    record = await entry(house, author, state="submitted")
    await carla.press(f"r:{record.ref}:1:ask")
    await carla.say("en: Which hours?")
    return author, carla, record, await thread_of(house, record, "review")


async def test_who_reviews_no_more_passes_nothing_on_in_a_review(house: House) -> None:
    author, carla, record, thread = await review(house)
    await carla.press(f"a:{thread.ref}:answer")
    await revoke_all(house)
    await carla.say("en: Send me your phone number, please")
    assert "phone" not in "".join(author.texts)
    assert told(carla, "letters-ended-review") == told(author, "letters-ended-review") == 1
    assert not (await thread_of(house, record, "review")).open


async def test_an_author_answers_nobody_who_reviews_no_more(house: House) -> None:
    author, carla, record, _ = await review(house)
    await revoke_all(house)
    await author.say("en: Tuesdays", reply_to=author.last.event_id)
    assert "Tuesdays" not in "".join(carla.texts)
    assert told(author, "letters-ended-review") == 1
    found = await house.database.read(records.get, record.id, secrets=house.secrets)
    assert found is not None
    assert found.state == "submitted", "it waits for the other reviewers"


# files


async def test_what_is_written_with_a_file_is_passed_on_and_that_the_file_is_not_is_said(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(self: FakePlatform, event: RawEvent, author: Author, data: Any, now: datetime) -> TextMessage:
        file = FileRef("document", "id", "form.pdf", "application/pdf", 1000)
        text = RichText(data["text"])
        return TextMessage(event.room, event.event_id, author, text, now, data["reply_to"], "document", file)

    monkeypatch.setattr(FakePlatform, "_read_captioned", read, raising=False)
    leader, asker = await two(house)
    await ask(asker, await entry(house, leader), "en: Can you send the form?")
    leader.platform._put(leader.room, "captioned", leader.who, text="en: Here it is", reply_to=leader.last.event_id)
    await settled(house)
    assert "en: Here it is" in asker.last.text
    assert leader.has_read("letters-without-file")
