"""What went wrong once in rooms that react, vote and call each other: names that gave somebody away, votes that were
lost, words that nobody asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from handlers.relay.authors import Authors
from messages.catalog import Catalog
from messages.errors import Refused
from messages.richtext import RichText
from messages.types import Author, AuthorKind, PollAsked, RoomRef, TextMessage, Unreadable
from storage import avatars, members, people, relay_tables, tables
from storage.avatars import Kept
from storage.database import Database
from storage.errors import StorageError
from tests.usecases.clubhouse import Club, Clubhouse, club
from tests.usecases.house import SECRETS, FakeTranslator, House, MovableClock, letter, sign, until
from tests.usecases.living import Lodge, Prefixing, lively_letter, lively_sign
from tests.usecases.test_mentions import known
from tests.usecases.test_reactions import rows, settled

ROOMS = (("sign", "s-fr", "fr"), ("letter", "l-fr", "fr"))
LATE = timedelta(seconds=11)


@pytest.fixture
def lodge(database: Database, tmp_path: Path) -> Lodge:
    return Lodge(database, lively_sign(), lively_letter(), Prefixing(), MovableClock(), tmp_path)


@pytest.fixture
def clubhouse(database: Database, tmp_path: Path) -> Clubhouse:
    return Clubhouse(database, club("sign"), club("letter"), FakeTranslator(), MovableClock(), tmp_path, rooms=ROOMS)


def clubs(house: Clubhouse) -> tuple[Club, Club]:
    assert isinstance(house.sign, Club)
    assert isinstance(house.letter, Club)
    return house.sign, house.letter


def reads(platform: Any, room: str, text: str) -> Callable[[], bool]:
    return lambda: any(text in shown for shown in platform.texts(room))


# names


async def test_original_below_a_translation_names_nobody_who_goes_by_another_name(lodge: Lodge) -> None:
    lodge.carry_original = True
    async with lodge.living():
        person = await known(lodge, "sign", "17", handle="ana")
        await lodge.database.run(people.set_pseudonym, person, "Wangari", secrets=SECRETS)
        lodge.sign.call("s-fr", "fr: merci @ana et Ana D", ("@ana", "sign:@ana"), ("Ana D", "sign:17"))
        await until(reads(lodge.letter, "l-en", "merci"))
    shown = lodge.letter.last("l-en").text
    assert shown.count("Wangari et Wangari") == 2, "the translation, and below it the original"
    assert "ana" not in shown.casefold()


async def test_everybody_mentioned_is_looked_up_however_many_there_are(lodge: Lodge) -> None:
    async with lodge.living():
        person = await known(lodge, "sign", "17", handle="ana")
        await lodge.database.run(people.set_pseudonym, person, "Wangari", secrets=SECRETS)
        others = [(f"p{number:03}", f"sign:{number}") for number in range(100, 170)]
        text = f"fr: {' '.join(said for said, _ in others)} @ana"
        lodge.sign.call("s-fr", text, *others, ("@ana", "sign:@ana"))
        await until(reads(lodge.letter, "l-fr", "p169"))
    assert lodge.letter.last("l-fr").text.endswith("Wangari")


async def test_new_handle_of_whoever_goes_by_another_name_is_known_as_soon_as_they_write(lodge: Lodge) -> None:
    async with lodge.living():
        person = await known(lodge, "sign", "ana_d", handle="before")
        await lodge.database.run(people.set_pseudonym, person, "Wangari", secrets=SECRETS)
        lodge.sign.say("s-fr", "fr: me voici", "ana_d")  # people of this house are mentioned by their accounts
        await until(reads(lodge.letter, "l-fr", "Wangari: fr: me voici"))
        lodge.sign.call("s-fr", "fr: merci @Ana_D", ("@Ana_D", "sign:@Ana_D"))
        await until(reads(lodge.letter, "l-fr", "merci"))
    assert lodge.letter.last("l-fr").text.endswith("merci Wangari")


async def test_number_that_somebody_wrote_behind_their_name_is_not_ours(lodge: Lodge) -> None:
    lodge.sign.names = {"one": "Ana", "two": "Ana", "liar": "Ana (2)", "wide": "Ana （2）", "alone": "Bo (2)"}
    async with lodge.living():
        for who, shown in (
            ("one", "Ana"),
            ("two", "Ana (2)"),
            ("liar", "Ana (3)"),
            ("wide", "Ana (4)"),
            ("alone", "Bo"),
        ):
            lodge.sign.say("s-fr", f"fr: {who} ici", who)
            await until(reads(lodge.letter, "l-fr", f"fr: {who} ici"))
            assert lodge.letter.last("l-fr").text.startswith(f"{shown}: ")


async def test_polls_tell_namesakes_apart_and_mark_those_who_pass_for_somebody_in_charge(clubhouse: Clubhouse) -> None:
    sign, letter = clubs(clubhouse)
    async with clubhouse.running():
        letter.say("l-fr", "fr: bonjour", who="amal")
        await until(reads(sign, "s-fr", "bonjour"))
        letter.ask("l-fr", "fr: Où ?", "Ici", "Là", who="AMAL")
        letter.ask("l-fr", "fr: Quand ?", "Hier", "Demain", who="admin")
        await until(lambda: len(sign.texts("s-fr")) == 3)
    assert sign.texts("s-fr")[1].startswith("Amal (2): fr: Où ?")
    assert sign.texts("s-fr")[2].startswith(Catalog().text("name-claimed", "fr", name="Admin"))


async def test_name_chosen_while_somebody_is_looked_up_is_the_one_that_is_remembered(lodge: Lodge) -> None:
    """The answer of the database may be older than the word that something changed."""
    author = Author(AuthorKind.PERSON, "amal", "Amal")
    async with lodge.living():
        database = lodge.context.database
        person = (await Authors(lodge.context).meet("sign", author)).id
        authors = Authors(lodge.context)
        real = database.run
        changed: list[int] = []

        async def late(function: Any, *args: Any, **kwargs: Any) -> Any:
            found = await real(function, *args, **kwargs)
            if not changed:
                changed.append(person)
                await real(people.set_pseudonym, person, "Wangari", secrets=SECRETS)
                authors.forget(person)
            return found

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(database, "run", late)
            assert (await authors.meet("sign", author)).pseudonym == "Wangari"
            stale = people.Person(person, "", "")
            for _ in range(3):
                await authors.learn("sign", author, stale, "fr")
        met = authors.met("sign", author)
        assert met is not None
        assert (met.pseudonym, met.usual_language) == ("Wangari", "fr")


async def test_parting_accounts_does_not_show_who_somebody_is(lodge: Lodge) -> None:
    async with lodge.living():
        person = await known(lodge, "sign", "17")
        await known(lodge, "letter", "@ana:here", linked="17")
        await lodge.database.run(people.set_pseudonym, person, "Wangari", secrets=SECRETS)
        other = lodge.context.identities.account("letter", "@ana:here")

        def part(conn: sa.Connection) -> str:
            assert people.unlink(conn, other, lodge.clock.now())
            own = people.of_account(conn, other)
            assert own not in (None, person)
            return members.pseudonym(conn, own or 0, secrets=SECRETS)

        assert await lodge.database.run(part) == "Wangari"


async def test_whoever_only_comes_and_goes_is_not_remembered(lodge: Lodge) -> None:
    async with lodge.living():
        await lodge.database.run(lambda conn: conn.execute(tables.bridges.update().values(tells_members=True)) and None)
        await lodge.context.refresh_directory()
        person = await known(lodge, "sign", "17")
        await lodge.database.run(people.set_pseudonym, person, "Wangari", secrets=SECRETS)
        lodge.sign.people("s-fr", ["lurker", "17"])
        lodge.sign.say("s-fr", "fr: voilà")
        await until(reads(lodge.letter, "l-fr", "voilà"))
        lodge.clock.offset += timedelta(minutes=2)
        lodge.context.wake_sender(lodge.context.directory.known[lodge.letter.room("l-fr")])
        await until(reads(lodge.letter, "l-fr", "Wangari"))
        assert "Lurker" in lodge.letter.last("l-fr").text
        digest = lodge.context.identities.account("sign", "lurker")
        assert await lodge.database.read(people.of_account, digest) is None


async def test_pictures_that_nobody_asked_for_since_are_forgotten(lodge: Lodge) -> None:
    async with lodge.living():
        long_ago = lodge.clock.now() - timedelta(days=4000)
        for account, at in ((b"a" * 16, long_ago), (b"b" * 16, lodge.clock.now())):
            await lodge.database.run(avatars.keep, account, "letter", Kept("p", "mxc", at), secrets=SECRETS)
        await lodge.housekeeping.tick()
        kept = await lodge.database.read(lambda conn: list(conn.execute(sa.select(relay_tables.avatars.c.account))))
    assert [row.account for row in kept] == [b"b" * 16]


# words that nobody asked for


async def test_reaction_to_what_was_deleted_unseen_says_nothing_in_its_room(clubhouse: Clubhouse) -> None:
    sign, letter = clubs(clubhouse)
    async with clubhouse.running():
        sign.say("s-fr", "fr: à bientôt")
        await until(lambda: letter.texts("l-fr"))
        await settled(clubhouse)
        sign.troubles.append(("react", "s-fr", Refused("gone")))
        copy = letter.rooms["l-fr"][-1].event_id
        letter.react("l-fr", copy, "🔥", who="omar")
        await until(lambda: sign.did("react"))
        await settled(clubhouse)
        letter.react("l-fr", copy, "👍", who="lea")
        await settled(clubhouse)
        await clubhouse.pass_time(seconds=6)
        await settled(clubhouse)
    assert sign.texts("s-fr") == []
    assert sign.did("react", "send", "buttons") == 1


async def test_pin_of_what_is_gone_says_nothing(lodge: Lodge) -> None:
    async with lodge.living():
        original = lodge.sign.say("s-fr", "fr: à retenir")
        await until(reads(lodge.letter, "l-fr", "à retenir"))
        lodge.letter.troubles.append(("pin", "l-fr", Refused("gone")))
        lodge.sign.pin_one("s-fr", original)
        await until(lambda: ("pin", "l-fr") in lodge.letter.calls)
        lodge.sign.say("s-fr", "fr: voilà")
        await until(reads(lodge.letter, "l-fr", "voilà"))
    assert len(lodge.letter.texts("l-fr")) == 2


# what comes late


class Sealing(Club):
    """People ask polls that the bot may have no key for."""

    def _read_sealed(self, event: Any, author: Author, data: Any, now: Any) -> Any:
        if event.event_id not in self.keys:
            return Unreadable(event.room, event.event_id, author, now)
        options = (("o0", "Ici"), ("o1", "Là"))
        asked = PollAsked(RichText(data["text"]), options, counted=True)
        return TextMessage(event.room, event.event_id, author, asked.question, now, attachment="poll", about=asked)


async def test_poll_whose_key_comes_late_takes_the_place_of_the_notice_and_is_counted(clubhouse: Clubhouse) -> None:
    sign, _ = clubs(clubhouse)
    clubhouse.letter = letter = Sealing("letter", club("letter").capabilities)
    async with clubhouse.running():
        sealed = letter.seal("l-fr", "fr: Où ?")
        await until(lambda: letter.confirmed == 1)
        clubhouse.clock.offset = LATE
        await until(lambda: sign.texts("s-fr"))
        letter.keys.add(sealed)
        await clubhouse.relaying.unreadables.look_again()
        await until(reads(sign, "s-fr", "Où ?"))
        await settled(clubhouse)
        assert len(sign.texts("s-fr")) == 1, "the notice is gone"
        letter.vote("l-fr", sealed, "o1", who="omar")
        await settled(clubhouse)
        await clubhouse.pass_time(seconds=6)
        await until(reads(sign, "s-fr", "100 %"))
    assert len(await rows(clubhouse, relay_tables.poll_votes)) == 1


async def test_key_that_comes_while_another_rooms_messages_are_looked_at_is_not_forgotten(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.relay.unreadable._PAUSES", (0.0, 0.0))
    house = House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), tmp_path, rooms=ROOMS)
    async with house.running():
        unreadables = house.relaying.unreadables
        first, second = RoomRef("letter", "first"), RoomRef("letter", "second")
        looked: list[RoomRef | None] = []

        async def look(room: RoomRef | None = None) -> None:
            looked.append(room)
            if looked.count(first) == 2 and second not in looked and room == first:
                unreadables.key_came(second)
            if len(looked) == 1:
                raise StorageError("57P01")

        monkeypatch.setattr(unreadables, "look_again", look)
        work = asyncio.create_task(unreadables.run())
        unreadables.key_came(first)
        await until(lambda: second in looked)
        work.cancel()
    assert looked[0] is None, "a database that was away cost one look"


# what lasts


async def test_a_season_with_a_move_a_restart_and_old_age_leaves_nothing_stuck(clubhouse: Clubhouse) -> None:
    """A poll, reactions and a card, while a group moves, the bot stops, and all of it is forgotten in the end."""
    sign, letter = clubs(clubhouse)
    async with clubhouse.running():
        original = letter.say("l-fr", "fr: bonjour")
        poll = letter.ask("l-fr", "fr: Où ?", "Ici", "Là")
        await until(lambda: len(sign.texts("s-fr")) == 2)
        sign.share("s-fr", "contact", name="Mbaye", phone="+221 77 123 45 67")
        await until(lambda: len(sign.texts("s-fr")) == 3)
        await settled(clubhouse)
        card, asking = sign.shown("s-fr").event_id, sign.shown("s-fr").buttons
        old, choices = sign.rooms["s-fr"][1].event_id, sign.rooms["s-fr"][1].buttons
        sign.move("s-fr", "s-new")
        await until(lambda: sign.room("s-new") in clubhouse.context.directory.known)
        letter.react("l-fr", original, "👍", who="omar")
        letter.vote("l-fr", poll, "o1", who="omar")
        early = sign.press("s-fr", old, next(iter(choices.values())), who="lea")
        await settled(clubhouse)
        await clubhouse.pass_time(seconds=6)
        await settled(clubhouse)
    async with clubhouse.running():
        sign.press("s-new", card, next(iter(asking.values())))
        letter.end_poll("l-fr", event=poll)
        sign.say("s-new", "fr: nous voilà")
        await until(reads(letter, "l-fr", "nous voilà"))
        await settled(clubhouse)
        assert "+221" not in "".join(letter.texts("l-fr")), "asked in a room that is no more"
        assert early in sign.answers
        assert "50 %" in next(text for text in letter.texts("l-fr") if "▰" in text)
        await clubhouse.pass_time(days=200)
        await clubhouse.housekeeping.tick()
        await clubhouse.do_due()
        letter.react("l-fr", original, "🔥", who="lea")
        letter.vote("l-fr", poll, "o0", who="lea")
        letter.say("l-fr", "fr: encore là")
        await until(reads(sign, "s-new", "encore là"))
        await settled(clubhouse)
        aside = [row for row in await rows(clubhouse, tables.events) if row["state"] != "handled"]
        lost = [row for row in await rows(clubhouse, tables.deliveries) if row["state"] in ("failed", "unknown")]
        assert (aside, lost) == ([], [])
        for table in (relay_tables.reactions, relay_tables.polls, relay_tables.asked_contacts):
            assert await rows(clubhouse, table) == []
