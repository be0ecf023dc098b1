"""Cards, throws and places: what somebody's phone number needs before it goes anywhere, and how the rest is shown."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.relay.contacts import card
from messages.catalog import LANGUAGES, Catalog
from messages.richtext import Style
from messages.types import Location
from storage import relay_tables, tables
from storage.database import Database
from tests.usecases.clubhouse import Club, Clubhouse, club
from tests.usecases.house import FakeTranslator, MovableClock, until
from tests.usecases.test_reactions import rows, settled

ROOMS = (("sign", "s-fr", "fr"), ("sign", "s-es", "es"), ("letter", "l-en", "en"))
PHONE = "+221 77 123 45 67"


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Clubhouse:
    return Clubhouse(database, club("sign"), club("letter"), FakeTranslator(), MovableClock(), tmp_path, rooms=ROOMS)


def clubs(house: Clubhouse) -> tuple[Club, Club]:
    assert isinstance(house.sign, Club)
    assert isinstance(house.letter, Club)
    return house.sign, house.letter


async def a_card(house: Clubhouse) -> str:
    sign, _ = clubs(house)
    event = sign.share("s-fr", "contact", name="Mbaye \u202eDiop", phone=PHONE)
    await until(lambda: sign.texts("s-fr"))
    await settled(house)
    return event


def press(sign: Club, number: int, who: str = "amal") -> str:
    shown = sign.shown("s-fr")
    return sign.press("s-fr", shown.event_id, list(shown.buttons.values())[number], who=who)


async def test_a_card_goes_nowhere_before_who_sent_it_says_so(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        event = await a_card(house)
        question = sign.shown("s-fr")
        assert question.reply_to == event
        assert list(question.buttons) == ["Avec le numéro", "Le nom seulement", "Non"]
        other = press(sign, 0, who="omar")
        await settled(house)
        assert sign.answers[other].startswith("Seule la personne qui a envoyé")
        assert letter.texts("l-en") == []
        row = (await rows(house, relay_tables.asked_contacts))[0]
        assert PHONE.encode() not in row["payload"]
        press(sign, 0)
        await until(lambda: letter.texts("l-en") and sign.texts("s-es"))
        await settled(house)
    shown = letter.shown("l-en")
    assert shown.text == f"Amal: 👤 \u2068Mbaye Diop\u2069\n📞 \u2068{PHONE}\u2069"
    assert [span.value for span in shown.body.spans if span.style is Style.LINK] == ["tel:+221771234567"]
    assert shown.extras.profile is not None
    assert sign.texts("s-fr") == ["Transmis aux autres salons."]
    assert not sign.shown("s-fr").buttons
    assert await rows(house, relay_tables.asked_contacts) == []


async def test_the_name_alone_or_nothing_if_they_say_so(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        await a_card(house)
        press(sign, 1)
        await until(lambda: letter.texts("l-en"))
        await settled(house)
        assert letter.texts("l-en") == ["Amal: 👤 \u2068Mbaye Diop\u2069"]
        await a_card(house)
        await until(lambda: len(sign.texts("s-fr")) == 2)
        press(sign, 2)
        await until(lambda: sign.texts("s-fr")[-1] == "Non transmis aux autres salons.")
        await settled(house)
    assert len(letter.texts("l-en")) == 1
    assert await rows(house, relay_tables.asked_contacts) == []


async def test_replies_find_the_card_through_a_restart_and_deciding_twice_changes_nothing(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        event = await a_card(house)
    first, second = press(sign, 0), press(sign, 0)
    async with house.running():
        await until(lambda: letter.texts("l-en"))
        await settled(house)
        letter.say("l-en", "en: thanks", who="omar", reply_to=letter.shown("l-en").event_id)
        await until(lambda: len(sign.texts("s-fr")) == 2)
        sign.command("s-fr", "delete", reply_to=event)
        await until(lambda: letter.texts("l-en") == [])
    assert sign.shown("s-fr").reply_to == event
    assert (sign.answers[first], sign.answers[second]) == ("Transmis aux autres salons.", "La décision est déjà prise.")


async def test_what_is_not_decided_in_a_day_is_not_passed_on(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        await a_card(house)
        late = sign.shown("s-fr").buttons
        await house.pass_time(hours=25)
        await until(lambda: sign.texts("s-fr") == ["Non transmis aux autres salons."])
        press_event = sign.press("s-fr", sign.shown("s-fr").event_id, next(iter(late.values())))
        await settled(house)
    assert sign.answers[press_event] == "La décision est déjà prise."
    assert letter.texts("l-en") == []
    assert await rows(house, relay_tables.asked_contacts) == []


async def test_where_nobody_can_be_asked_only_the_card_is_mentioned(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        letter.share("l-en", "contact", name="Mbaye Diop", phone=PHONE)
        await until(lambda: sign.texts("s-fr"))
        await settled(house)
    said = " ".join([*sign.texts("s-fr"), *sign.texts("s-es")])
    assert "contact" in said
    assert "Mbaye" not in said
    assert "221" not in said


async def test_a_throw_is_told_as_it_fell(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        sign.share("s-fr", "dice", emoji="🎲", value=4)
        await until(lambda: letter.texts("l-en") and sign.texts("s-es"))
    assert letter.texts("l-en") == ["Amal: 🎲 4"]
    assert sign.texts("s-es") == ["Amal: 🎲 4"]


async def test_a_place_is_shown_on_the_map_under_who_sent_it(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        sign.share("s-fr", "location", latitude=14.7, longitude=-17.4, title="Marché Kermel", address="Dakar")
        await until(lambda: letter.texts("l-en") and len(sign.texts("s-es")) == 2)
    assert len(letter.texts("l-en")) == 1
    assert letter.shown("l-en").extras.location == Location(14.7, -17.4, "Marché Kermel", "Dakar")
    assert "Amal" in letter.shown("l-en").text
    assert "Marché Kermel" in sign.shown("s-es", 0).text
    assert sign.shown("s-es", 1).extras.location == Location(14.7, -17.4, "Marché Kermel", "Dakar")


async def test_a_live_location_moves_twice_a_minute_at_most_and_its_end_arrives(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        event = sign.share("s-fr", "location", latitude=1.0, longitude=2.0, live=True)
        await until(lambda: letter.texts("l-en") and len(sign.texts("s-es")) == 2)
        await settled(house)
        for step in range(1, 9):
            sign.walk("s-fr", event, latitude=1.0 + step / 10, longitude=2.0, live=True)
            await settled(house)
        assert letter.calls.count(("edit", "l-en")) == 1, "the first at once, then the latest of half a minute"
        await house.pass_time(seconds=31)
        await until(lambda: letter.shown("l-en").extras.location == Location(1.8, 2.0, live=True))
        await until(lambda: sign.shown("s-es", 1).extras.location == Location(1.8, 2.0, live=True))
        await settled(house)
        assert letter.calls.count(("edit", "l-en")) == 2
        sign.walk("s-fr", event, latitude=3.0, longitude=2.0)
        await settled(house)
        sign.walk("s-fr", event, latitude=9.0, longitude=9.0, who="omar")
        await settled(house)
    house.clock.offset += timedelta(seconds=31)
    async with house.running():
        await until(lambda: letter.shown("l-en").extras.location == Location(3.0, 2.0))
        await until(lambda: sign.shown("s-es", 1).extras.location == Location(3.0, 2.0))
        await until(lambda: "3.000000, 2.000000" in sign.shown("s-es", 0).text)
    links = [span.value for span in sign.shown("s-es", 0).body.spans if span.style is Style.LINK]
    assert links == ["https://www.openstreetmap.org/?mlat=3.000000&mlon=2.000000#map=16/3.000000/2.000000"]
    assert len(await rows(house, tables.messages)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_is_asked_in_every_language(language: str) -> None:
    keys = ("ask", "yes", "name-only", "no", "passed", "passed-name", "kept", "not-yours", "gone")
    texts = [Catalog().text(f"contact-{key}", language) for key in keys]
    assert len(set(texts)) == len(keys)
    assert max(len(text) for text in texts[1:4]) <= 25, "labels of buttons"
    assert max(len(text) for text in texts[-2:]) <= 190, "notices on buttons"


@settings(max_examples=40)
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_card_never_breaks_whatever_it_holds(name: str, phone: str) -> None:
    body = card(name, phone)
    assert all(0 <= span.start < span.end <= len(body.text) for span in body.spans)
    assert all(span.value.removeprefix("tel:").lstrip("+").isdigit() for span in body.spans)


@pytest.mark.parametrize("name", [PHONE, "٧٧١٢٣٤٥٦٧", "Ali 771-234-567"])
async def test_name_that_is_a_number_is_not_offered_as_a_name(house: Clubhouse, name: str) -> None:
    sign, letter = clubs(house)
    async with house.running():
        sign.share("s-fr", "contact", name=name, phone=PHONE)
        await until(lambda: sign.texts("s-fr"))
        await settled(house)
        assert list(sign.shown("s-fr").buttons) == ["Avec le numéro", "Non"]
        press(sign, 1)
        await until(lambda: sign.texts("s-fr") == ["Non transmis aux autres salons."])
    assert letter.texts("l-en") == []


async def test_room_that_changed_its_bridge_meanwhile_passes_nothing_on(house: Clubhouse) -> None:
    sign, letter = clubs(house)
    async with house.running():
        await a_card(house)

        def change(conn: sa.Connection) -> None:
            b, r = tables.bridges, tables.rooms.c
            kept = {"origin": "chat", "state": "active", "carry_original": False, "tier": "any"}
            other = conn.execute(b.insert().values(name="other", **kept).returning(b.c.id)).scalar_one()
            conn.execute(tables.rooms.update().where(r.platform.in_(("sign", "letter"))).values(bridge_id=other))

        await house.database.run(change)
        await house.context.refresh_directory()
        pressed = press(sign, 0)
        await until(lambda: pressed in sign.answers)
        await settled(house)
    assert sign.answers[pressed] == "La décision est déjà prise."
    assert letter.texts("l-en") == []
