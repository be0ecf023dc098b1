"""The membership charter: written and translated, signed for an organisation, reminded of, renewed, withdrawn."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from handlers.dialogues.answers import show_date
from handlers.participation.charter import Charter
from messages.catalog import LANGUAGES
from storage import charter, people, records, translations
from storage.charter import Signature
from storage.database import Database
from storage.participation_tables import signatures
from storage.records import Record, Text
from tests.usecases.house import SECRETS
from tests.usecases.member_town import Resident, Town, build_town, data_of, link, offered, text_of

FEE = "We open our doors to all who come."


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    made = build_town(database, tmp_path, time_zone="Europe/Paris")
    return made.opens(Charter(made.office, broadcasts=made.pulpit))


async def coordinator(town: Town) -> Resident:
    return await Resident(town, "carla").arrives("coordinator")


async def write(carla: Resident, text: str = FEE, years: int = 3) -> str:
    """A version, by the dialogue; its ref."""
    await carla.presses("ch:new")
    for said in ("Charter of welcome", text, str(years)):
        await carla.types(said)
    for _ in range(2):  # the review of the answers, and the last word
        await carla.types(carla.word("word-confirm"))
    assert not await carla.is_asked()
    return (await versions(carla.town))[0].ref


async def in_force(carla: Resident, text: str = FEE) -> str:
    ref = await write(carla, text)
    await carla.presses(f"ch:go:{ref}")
    return ref


async def versions(town: Town) -> list[Record]:
    states = ("submitted", "published", "archived", "withdrawn")
    return await town.database.read(charter.versions, *states, secrets=SECRETS)


async def signature(town: Town, organisation: Record) -> Signature | None:
    return await town.database.read(charter.of, organisation.id, secrets=SECRETS)


async def sign(amal: Resident, organisation: Record, years: str = "2", role: str = "mayor") -> str:
    """By the dialogue; what is said at its end."""
    await amal.presses(f"ch:sign:{organisation.ref}")
    await amal.types(role)
    await amal.types(years or amal.word("word-skip"))
    return text_of(await amal.types(amal.word("word-yes")))


async def test_version_is_written_translated_mended_and_put_in_force(town: Town) -> None:
    """Nobody reads it before; what is missing or unread is said first; interpreters may mend, others may not."""
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    inga = await Resident(town, "inga").arrives("interpreter")
    ref = await write(carla)
    assert amal.word("charter-none") in text_of(await amal.command("charter"))
    assert FEE not in text_of(await amal.presses(f"ch:draft:{ref}"))
    assert ("text", "fr") in {(name, code) for _, name, code in await town.database.read(translations.waiting, 50)}
    said = text_of(await carla.presses(f"ch:publish:{ref}"))
    assert carla.word("charter-languages-missing", languages="French, Spanish, Portuguese") in said
    assert (await versions(town))[0].state == "submitted"
    record = (await versions(town))[0]
    for name in ("title", "text"):
        machine = Text(name, "fr", f"Machine {name}", "machine", 1, "machine")
        await town.database.run(records.put_text, record.id, machine, sealed=True, secrets=SECRETS)
    draft = await inga.presses(data_of(await inga.command("charter"), "ch:draft:"))
    assert inga.word("charter-languages-machine", languages="French") in text_of(draft)
    await inga.presses(f"ch:fix:{ref}:fr:text")
    assert "Nos portes" in text_of(await inga.types("Nos portes sont ouvertes."))
    assert amal.word("help-coordinators-only") in text_of(await amal.presses(f"ch:go:{ref}"))
    await carla.presses(f"ch:go:{ref}")
    said = text_of(await Resident(town, "fadi", language="fr").command("charter"))
    assert "Nos portes sont ouvertes." in said
    assert "Machine title" in said
    assert carla.word("charter-no-draft") in text_of(await carla.presses(f"ch:go:{ref}"))


async def test_charter_is_signed_for_ones_own_organisation_and_its_entry_says_so(town: Town) -> None:
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=amal.person_id)
    read = await amal.command("charter")
    assert FEE in text_of(read)
    asked = await amal.presses(data_of(read, "ch:sign:"))
    assert amal.word("charter-sign-for", name="Quay School", version=1, years=3) in text_of(asked)
    await amal.types("mayor")
    await amal.types("2")
    assert await signature(town, quay) is None, "nothing is signed before it was agreed to"
    assert amal.word("charter-done", name="Quay School", date=show_date("2028-03-02", "en")) in text_of(
        await amal.types("yes")
    )
    found = await signature(town, quay)
    assert found is not None
    assert (found.role, found.version, found.until) == ("mayor", 1, date(2028, 3, 2))
    data = (await town.record(quay.id)).data
    assert data["charter"] is True
    assert data["charter_until"] == "2028-03-02"
    assert data["charter_signed"] == {"version": 1, "from": "2026-03-02", "until": "2028-03-02"}
    stored = await town.database.read(lambda conn: conn.execute(signatures.select()).one())
    assert b"mayor" not in bytes(stored.role)
    assert amal.word("charter-count", count=1) in text_of(await amal.command("charter"))
    listed = text_of(await carla.presses("ch:list:0"))
    assert "Quay School · mayor · version 1" in listed
    assert amal.word("help-coordinators-only") in text_of(await amal.presses("ch:list:0"))


async def test_nothing_is_signed_by_a_no_for_others_or_of_a_text_that_changed(town: Town) -> None:
    carla, amal, bela = await coordinator(town), await Resident(town, "amal").arrives(), Resident(town, "bela")
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=amal.person_id)
    await amal.presses(f"ch:sign:{quay.ref}")
    await amal.types("mayor")
    await amal.types("2")
    assert amal.word("charter-not-signed") in text_of(await amal.types("no"))
    assert bela.word("charter-not-yours") in text_of(await bela.presses(f"ch:sign:{quay.ref}"))
    await amal.presses(f"ch:sign:{quay.ref}")
    await amal.types("mayor")
    await amal.types("skip")
    await in_force(carla, "Another text.")
    said = text_of(await amal.types("yes"))
    assert amal.word("charter-changed-meanwhile") in said
    assert "Another text." in said
    assert await signature(town, quay) is None


async def test_signing_goes_in_every_language_by_buttons_and_numbers(town: Town) -> None:
    carla = await coordinator(town)
    await in_force(carla)
    for language in LANGUAGES:
        for platform in ("sign", "letter"):
            one = await Resident(town, f"{platform}-{language}", platform=platform, language=language).arrives()
            quay = await town.publishes("organisation", f"School {platform} {language}", person=one.person_id)
            said = text_of(await one.command("charter"))
            assert one.word("charter-do-sign", name=f"School {platform} {language}") in said or platform == "sign"
            await sign(one, quay, years="")
            found = await signature(town, quay)
            assert found is not None
            assert found.until == date(2029, 3, 2), "as long as the charter says"


async def test_end_is_announced_60_and_14_days_before_and_on_the_day_once_each(town: Town) -> None:
    """Whatever days the bot was down: the latest alone is said; then the signature holds no more."""
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=amal.person_id)
    await sign(amal, quay, years="1")
    fire = town.services[0].fire_due
    told: dict[int, str] = {}
    for before in (61, 60, 59, 20, 14, 13, 1, 0, -1, -2):
        at = datetime(2027, 3, 2, 9, tzinfo=UTC) - timedelta(days=before)
        for _ in range(2):
            await town.fire(fire, at)
            said = await amal.reads()
            if said:
                assert before not in told
                told[before] = text_of(said)
                assert data_of(said, "ch:") == f"ch:renew:{quay.ref}"
    assert list(told) == [60, 14, 0, -1]
    assert show_date("2027-03-02", "en") in told[60]
    found = await signature(town, quay)
    assert found is None
    data = (await town.record(quay.id)).data
    assert (data["charter"], "charter_until" in data) == (False, False)


async def test_after_downtime_only_the_latest_reminder_comes(town: Town) -> None:
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=amal.person_id)
    await sign(amal, quay, years="1")
    await town.fire(town.services[0].fire_due, datetime(2027, 2, 25, 9, tzinfo=UTC))
    assert len(await amal.reads()) == 1
    await town.fire(town.services[0].fire_due, datetime(2027, 2, 26, 9, tzinfo=UTC))
    assert await amal.reads() == []


async def test_renewal_is_one_press_and_a_second_press_renews_nothing_more(town: Town) -> None:
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=amal.person_id)
    await sign(amal, quay, years="2")
    await amal.presses(f"ch:renew:{quay.ref}")
    found = await signature(town, quay)
    assert found is not None
    assert found.until == date(2028, 3, 2), "too early"
    town.now = datetime(2028, 2, 20, 9, tzinfo=UTC)
    for _ in range(2):
        await amal.presses(f"ch:renew:{quay.ref}")
    found = await signature(town, quay)
    assert found is not None
    assert (found.until, found.role) == (date(2030, 3, 2), "mayor")


async def test_renewal_after_the_end_counts_from_the_day_it_is_pressed(town: Town) -> None:
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=amal.person_id)
    await sign(amal, quay, years="1")
    await town.fire(town.services[0].fire_due, datetime(2027, 3, 20, 9, tzinfo=UTC))
    await amal.reads()
    await amal.presses(f"ch:renew:{quay.ref}")
    found = await signature(town, quay)
    assert found is not None
    assert found.until == date(2028, 3, 20)


async def test_new_version_asks_those_who_signed_to_sign_anew(town: Town) -> None:
    """Their signature holds meanwhile; a renewal of the old text becomes a reading of the new one."""
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=amal.person_id)
    await sign(amal, quay)
    assert town.pulpit.planned == []
    ref = await in_force(carla, "Another text.")
    (new,) = town.pulpit.planned
    assert (new.origin_key, new.audience.rooms, new.audience.persons) == (f"charter:{ref}", False, (amal.person_id,))
    for language in LANGUAGES:
        told = await town.composed(new, language, amal.person_id)
        assert told is not None
        assert told.choices[0].data == "ch:read"
    read = await amal.command("charter")
    assert amal.word(
        "charter-signed-before", name="Quay School", version=1, date=show_date("2028-03-02", "en")
    ) in text_of(read)
    assert f"ch:sign:{quay.ref}" in offered(read).values()
    await sign(amal, quay, years="1")
    found = await signature(town, quay)
    assert found is not None
    assert (found.version, found.until) == (2, date(2027, 3, 2))
    assert amal.word("charter-count", count=1) in text_of(await amal.command("charter"))


async def test_signature_is_withdrawn_after_being_asked_and_can_be_given_again(town: Town) -> None:
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=amal.person_id)
    await sign(amal, quay)
    sure = await amal.presses(f"ch:leave:{quay.ref}")
    assert await signature(town, quay) is not None
    yes = data_of(sure, "ch:left:")
    assert amal.word("charter-left", name="Quay School") in text_of(await amal.presses(yes))
    assert amal.word("charter-unsigned", name="Quay School") in text_of(await amal.presses(yes))
    assert (await town.record(quay.id)).data["charter"] is False
    asked = text_of(await amal.presses(f"ch:renew:{quay.ref}"))
    assert amal.word("charter-sign-role") in asked, "a withdrawn signature is not renewed by a press"


async def test_either_of_two_linked_accounts_signs_for_what_the_other_leads(town: Town) -> None:
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    other = await Resident(town, "amal-too", platform="letter").arrives()
    await in_force(carla)
    quay = await town.publishes("organisation", "Quay School", person=other.person_id)
    await link(amal, other)
    await sign(amal, quay)
    found = await signature(town, quay)
    assert found is not None
    assert found.person_id == amal.person_id


async def test_who_is_no_coordinator_any_more_stores_no_version(town: Town) -> None:
    carla = await coordinator(town)
    await carla.presses("ch:new")
    for said in ("Charter", FEE, "3"):
        await carla.types(said)
    await town.database.run(people.revoke, carla.person_id, "coordinator")
    for _ in range(2):
        await carla.types("confirm")
    assert await versions(town) == []
