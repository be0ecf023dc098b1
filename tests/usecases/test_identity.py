"""Under which name and picture members are seen: their own, made harmless, or one that they chose, from now on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.relay.avatars import LARGEST, Avatars
from messages.catalog import Catalog
from messages.errors import Unreachable
from messages.names import isolate
from storage import people
from storage.database import Database
from tests.usecases.house import SECRETS, MovableClock, Shown, until
from tests.usecases.living import Lively, Lodge, Prefixing, lively_letter, lively_sign


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Lodge:
    return Lodge(database, lively_sign(), lively_letter(), Prefixing(), MovableClock(), tmp_path)


async def hears(platform: Lively, room: str, text: str) -> Shown:
    """Wait for a message that says this."""
    await until(lambda: any(text in shown for shown in platform.texts(room)))
    return next(shown for shown in platform.rooms[room] if text in shown.text)


def text(key: str, language: str = "en", **values: str | int) -> str:
    return Catalog().text(key, language, **values)


async def test_badges_go_and_names_of_those_in_charge_are_marked_in_each_language(house: Lodge) -> None:
    house.sign.names = {"amal": "Amal ✅", "eve": "Аdmin 🛡️"}
    async with house.living():
        house.sign.say("s-fr", "fr: un", "amal")
        assert (await hears(house.letter, "l-en", "fr: un")).text.startswith("Amal: ")
        house.sign.say("s-fr", "fr: deux", "eve")
        for room, language in (("l-en", "en"), ("l-fr", "fr")):
            shown = await hears(house.letter, room, "fr: deux")
            claimed = text("name-claimed", language, name="Аdmin")
            assert claimed in shown.text
            assert shown.extras.profile is not None
            assert shown.extras.profile.name == claimed


async def test_namesakes_of_one_day_are_told_apart(house: Lodge) -> None:
    house.sign.names = {"one": "Ana", "two": "Аna", "new": "Ana"}
    async with house.living():
        for words, who, shown in (("un", "one", "Ana"), ("deux", "two", "Аna (2)"), ("trois", "one", "Ana")):
            house.sign.say("s-fr", f"fr: {words}", who)
            assert (await hears(house.letter, "l-fr", f"fr: {words}")).text.startswith(f"{shown}: ")
        house.clock.offset += timedelta(days=2)
        house.sign.say("s-fr", "fr: quatre", "new")
        found = await hears(house.letter, "l-fr", "fr: quatre")
        assert found.text.startswith("Ana: "), "the others have gone silent"


async def test_chosen_name_is_seen_at_once_and_taken_back_at_once(house: Lodge) -> None:
    async with house.living():
        house.sign.say("s-fr", "fr: un")
        before = (await hears(house.letter, "l-fr", "fr: un")).extras.profile
        house.sign.command("dm-amal", "name Wangari M.")
        await hears(house.sign, "dm-amal", isolate("Wangari M."))
        house.sign.say("s-fr", "fr: deux")
        shown = await hears(house.letter, "l-fr", "fr: deux")
        assert shown.text.startswith("Wangari M.: ")
        assert "Amal" not in shown.text
        assert shown.extras.profile is not None
        assert before is not None
        assert shown.extras.profile.id != before.id, "what came before does not tell whose name it is"
        house.sign.command("dm-amal", "name")
        await hears(house.sign, "dm-amal", text("name-shown", name=isolate("Wangari M."), command="/name", off="off"))
        house.sign.command("dm-amal", "nom aucun")
        await hears(house.sign, "dm-amal", text("name-removed", name=isolate("Amal")))
        house.sign.say("s-fr", "fr: trois")
        assert (await hears(house.letter, "l-fr", "fr: trois")).text.startswith("Amal: ")


async def test_chosen_name_survives_a_restart_and_is_the_persons_on_all_their_accounts(house: Lodge) -> None:
    async with house.living():
        house.sign.command("dm-amal", "name Wangari")
        await hears(house.sign, "dm-amal", "Wangari")
    async with house.living():
        house.sign.say("s-fr", "fr: un")
        assert (await hears(house.letter, "l-fr", "fr: un")).text.startswith("Wangari: ")
        await _link(house)
        house.letter.say("l-fr", "fr: deux", "amal-at-home")
        assert (await hears(house.sign, "s-fr", "fr: deux")).text.startswith("Wangari: ")


async def _link(house: Lodge) -> None:
    """Amal's account on the other platform is linked with this one."""
    identities, now = house.context.identities, house.clock.now()
    one, other = identities.account("sign", "amal"), identities.account("letter", "amal-at-home")

    def link(conn: object) -> None:
        kept = {"secrets": SECRETS, "now": now}
        mine = people.find_or_add(conn, one, platform="sign", account="amal", **kept)  # type: ignore[arg-type]
        people.find_or_add(conn, other, platform="letter", account="amal-at-home", **kept)  # type: ignore[arg-type]
        code = identities.code("c")
        people.add_code(conn, code, person_id=mine.id, account=one, now=now, lasts=timedelta(1))  # type: ignore[arg-type]
        assert people.redeem(conn, code, account=other, now=now) == "linked"  # type: ignore[arg-type]

    await house.database.run(link)


REFUSED = [
    ("name x" + "x" * 45, "name-long"),
    ("name 42", "name-empty"),
    ("name Аdmin", "name-claims"),
    ("name of the school in Lima", "name-unsure"),
    ("name off", "name-removed-none"),
]


async def test_name_that_cannot_be_taken_is_answered_and_changes_nothing(house: Lodge) -> None:
    async with house.living():
        for typed, key in REFUSED:
            values: dict[str, str | int] = {"most": 40, "name": isolate(typed[5:]), "plain": typed[5:]}
            house.sign.command("dm-amal", typed)
            await hears(house.sign, "dm-amal", Catalog().text(key, "en", command="/name", **values))
        house.sign.say("s-fr", "fr: un")
        assert (await hears(house.letter, "l-fr", "fr: un")).text.startswith("Amal: ")


async def test_export_and_settings_tell_the_chosen_name(house: Lodge) -> None:
    async with house.living():
        house.sign.command("dm-amal", 'name "de la Rosa Ana"')
        await hears(house.sign, "dm-amal", text("name-set", name=isolate("de la Rosa Ana"), command="/name", off="off"))
        house.sign.command("dm-amal", "settings")
        await hears(house.sign, "dm-amal", text("settings-title"))
        house.sign.command("dm-amal", "export")
        await until(lambda: any(shown.extras.file for shown in house.sign.rooms["dm-amal"]))
    told = [
        shown for shown in house.sign.texts("dm-amal") if text("name-exported", name=isolate("de la Rosa Ana")) in shown
    ]
    assert len(told) == 2
    files = [shown.extras.file for shown in house.sign.rooms["dm-amal"] if shown.extras.file]
    assert b'"name": "de la Rosa Ana"' in files[-1].content


# pictures


@pytest.fixture
async def avatars(house: Lodge) -> AsyncIterator[Avatars]:
    await house._build()
    house.sign.avatars["amal"] = "face-1"
    house.sign.files["face-1"] = b"smile"
    yield house.avatars
    await house.avatars.close()


def seen(house: Lodge, avatars: Avatars, profile: str = "p", platform: str = "sign") -> None:
    room = house.sign.room("s-fr") if platform == "sign" else house.letter.room("l-fr")
    avatars.seen(profile, platform, "amal", room)


async def test_picture_is_fetched_in_the_background_and_kept_once(house: Lodge, avatars: Avatars) -> None:
    seen(house, avatars)
    seen(house, avatars, "of another bridge")
    assert avatars.address("p", "letter") == "", "the first message does not wait"
    assert avatars.address("of another bridge", "letter") == ""
    await avatars.settled()
    address = avatars.address("p", "letter")
    assert house.letter.kept == {address: b"smile"}
    assert avatars.address("of another bridge", "letter") == address
    assert avatars.address("unknown", "letter") == ""
    again = Avatars(house.context)  # after a restart
    seen(house, again)
    again.address("p", "letter")
    await again.settled()
    assert again.address("p", "letter") == address
    assert len(house.letter.kept) == 1


async def test_picture_is_asked_for_again_after_a_day_and_kept_anew_only_if_it_changed(
    house: Lodge, avatars: Avatars
) -> None:
    seen(house, avatars)
    avatars.address("p", "letter")
    await avatars.settled()
    first = avatars.address("p", "letter")
    for picture, count in (("face-1", 1), ("face-2", 2)):
        house.sign.avatars["amal"] = picture
        house.sign.files[picture] = picture.encode()
        house.clock.offset += timedelta(hours=25)
        assert avatars.address("p", "letter") == first, "the old one meanwhile"
        await avatars.settled()
        assert len(house.letter.kept) == count
    assert avatars.address("p", "letter") != first


async def test_picture_of_the_same_platform_is_taken_as_it_is(house: Lodge, avatars: Avatars) -> None:
    house.letter.avatars["amal"] = "mxc"
    seen(house, avatars, platform="letter")
    avatars.address("p", "letter")
    await avatars.settled()
    assert avatars.address("p", "letter") == "mxc"
    assert house.letter.kept == {}
    assert avatars.address("p", "sign") == "", "where nobody would see it, nothing is asked"


async def test_no_picture_where_there_is_none_it_is_too_large_or_somebody_goes_by_another_name(
    house: Lodge, avatars: Avatars
) -> None:
    house.sign.files["face-1"] = bytes(LARGEST + 1)
    seen(house, avatars)
    avatars.address("p", "letter")
    await avatars.settled()
    assert avatars.address("p", "letter") == ""
    assert house.letter.kept == {}
    house.letter.avatars["amal"] = "mxc"
    seen(house, avatars, "q", "letter")
    avatars.address("q", "letter")
    await avatars.settled()
    avatars.hide("q")
    assert avatars.address("q", "letter") == ""


async def test_platform_that_does_not_answer_costs_no_picture(house: Lodge, avatars: Avatars) -> None:
    seen(house, avatars)
    avatars.address("p", "letter")
    await avatars.settled()
    first = avatars.address("p", "letter")
    house.clock.offset += timedelta(hours=25)
    house.sign.troubles.append(("avatar", "*", Unreachable("timeout")))
    avatars.address("p", "letter")
    await avatars.settled()
    assert avatars.address("p", "letter") == first
    house.clock.offset += timedelta(hours=2)
    house.sign.avatars["amal"] = "face-2"
    house.sign.files["face-2"] = b"grin"
    avatars.address("p", "letter")
    await avatars.settled()
    assert house.letter.kept[avatars.address("p", "letter")] == b"grin", "asked again soon"


async def test_copies_bear_the_picture_once_it_is_known_and_none_under_another_name(house: Lodge) -> None:
    house.sign.avatars["amal"], house.sign.files["face"] = "face", b"smile"
    async with house.living():
        house.sign.say("s-fr", "fr: un")
        await hears(house.letter, "l-fr", "fr: un")
        await until(lambda: house.letter.kept)
        await house.avatars.settled()
        house.sign.say("s-fr", "fr: deux")
        second = (await hears(house.letter, "l-fr", "fr: deux")).extras.profile
        assert second is not None
        assert house.letter.kept == {second.avatar: b"smile"}
        house.sign.command("dm-amal", "name Wangari")
        await hears(house.sign, "dm-amal", isolate("Wangari"))
        house.sign.say("s-fr", "fr: trois")
        third = (await hears(house.letter, "l-fr", "fr: trois")).extras.profile
        assert third is not None
        assert (third.name, third.avatar) == ("Wangari", "")
        await house.avatars.close()


async def test_words_that_are_passed_on_are_not_put_into_the_mouth_of_who_passes_them_on(house: Lodge) -> None:
    async with house.living():
        house.sign.forward("s-fr", "fr: je pars", "lea", "amal")
        for room, language in (("l-en", "en"), ("l-fr", "fr")):
            shown = await hears(house.letter, room, "fr: je pars")
            assert text("copy-forwarded", language, name=isolate("Lea")) in shown.text
            assert shown.text.startswith("Amal: ")
        house.sign.say("s-fr", "fr: moi, léa", "lea")
        await hears(house.letter, "l-en", "fr: moi, léa")
        person = await house.database.read(people.of_account, house.context.identities.account("sign", "lea"))
        assert person is not None
        await house.database.run(people.set_pseudonym, person, "Fleur", secrets=SECRETS)
        house.sign.forward("s-fr", "fr: encore", "lea", "amal")
        passed_on = await hears(house.letter, "l-en", "fr: encore")
        assert "Fleur" in passed_on.text
        assert "Lea" not in passed_on.text
