"""The board of joint actions: made by coordinators, kept up to date by who carries them, told once a month."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from handlers.participation.actions import Actions
from messages.catalog import LANGUAGES
from storage import people, records, translations
from storage.broadcast_tables import broadcasts
from storage.database import Database
from storage.records import Record, Text
from tests.usecases.house import SECRETS
from tests.usecases.member_town import Resident, Town, build_town, data_of, offered, text_of


@pytest.fixture
def town(database: Database, tmp_path: Path) -> Town:
    made = build_town(database, tmp_path, time_zone="Europe/Paris")
    return made.opens(Actions(made.office, broadcasts=made.pulpit))


async def coordinator(town: Town, name: str = "carla", **how: Any) -> Resident:
    return await Resident(town, name, **how).arrives("coordinator")


async def make(
    carla: Resident, title: str, owner: str = "Port Authority", due: str = "", *, committee: bool = False
) -> str:
    """By the dialogue; the action's ref."""
    await carla.presses("ac:new")
    for said in (title, owner, "Collect examples", due or carla.word("word-skip")):
        await carla.types(said)
    await carla.types(carla.word("word-yes" if committee else "word-no"))
    for _ in range(2):  # the review of the answers, and the last word
        await carla.types(carla.word("word-confirm"))
    assert not await carla.is_asked()
    return (await actions(carla.town))[-1].ref


async def actions(town: Town) -> list[Record]:
    return await town.database.read(records.select, records.rec.kind == "action", secrets=SECRETS)


async def test_action_is_made_read_and_moved_on_in_its_history(town: Town) -> None:
    """State, next step and date change by buttons and short questions; each change is in the history."""
    carla = await coordinator(town)
    ref = await make(carla, "Rural guide", due="2026-06")
    board = await carla.command("actions")
    assert (
        f"Rural guide · Port Authority · Collect examples · {carla.word('action-due-is', date='June 2026')}"
        in text_of(board)
    )
    opened = await carla.presses(data_of(board, "ac:open:"))
    states = await carla.presses(data_of(opened, "ac:states:"))
    said = text_of(await carla.presses(data_of(states, f"ac:state:{ref}:under_way")))
    assert carla.word("action-state", state=carla.word("action-state-under-way")) in said
    await carla.presses(f"ac:step:{ref}")
    await carla.types("Write a first chapter")
    await carla.presses(f"ac:due:{ref}")
    assert "2027" in text_of(await carla.types("2027"))
    await carla.presses(f"ac:owner:{ref}")
    assert "Harbour School" in text_of(await carla.types("Harbour School"))
    history = text_of(await carla.presses(f"ac:history:{ref}")).splitlines()
    what = [
        carla.word("action-was-made"),
        carla.word("action-was-state", state=carla.word("action-state-under-way")),
        carla.word("action-was-step", step="Write a first chapter"),
        carla.word("action-was-due", date="2027"),
        carla.word("action-was-owner", owner="Harbour School"),
    ]
    assert [line.split(": ", 1)[1].rpartition(" (")[0] for line in history[1:]] == what


async def test_board_is_by_state_and_date_and_marks_what_is_overdue(town: Town) -> None:
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    for title, due in (("Late", "2026-02"), ("Distant", "2027"), ("Soon", "2026-03-20"), ("Some day", "")):
        await make(carla, title, due=due)
    stuck = await make(carla, "Stuck")
    await carla.presses(f"ac:state:{stuck}:blocked")
    done = await make(carla, "Kitchen garden")
    await carla.presses(f"ac:state:{done}:done")
    said = await amal.command("actions")
    titles = ("Stuck", "Late", "Soon", "Distant", "Some day")
    places = [text_of(said).index(title) for title in titles]
    assert places == sorted(places)
    assert "Kitchen garden" not in text_of(said)
    assert amal.word("action-overdue", date="February 2026") in text_of(said)
    assert text_of(said).count("⚠") == 1
    assert "Kitchen garden" in text_of(await amal.presses(data_of(said, "ac:over:")))
    assert "ac:new" not in offered(said).values()


async def test_only_coordinators_and_who_carries_it_change_an_action(town: Town) -> None:
    """Rights are looked at when it is done: by an old button, in a question begun before, after a role was taken."""
    carla, amal, bela = await coordinator(town), await Resident(town, "amal").arrives(), Resident(town, "bela")
    await bela.arrives()
    await town.publishes("organisation", "Port Authority", person=amal.person_id)
    ref = await make(carla, "Rural guide")
    assert f"ac:states:{ref}" in offered(await amal.presses(f"ac:open:{ref}")).values()
    await amal.presses(f"ac:state:{ref}:under_way")
    assert amal.word("action-by-owner") in text_of(await amal.presses(f"ac:history:{ref}"))
    assert f"ac:states:{ref}" not in offered(await bela.presses(f"ac:open:{ref}")).values()
    assert bela.word("action-not-yours") in text_of(await bela.presses(f"ac:state:{ref}:done"))
    assert bela.word("help-coordinators-only") in text_of(await bela.presses("ac:new"))
    assert bela.word("help-coordinators-only") in text_of(await bela.presses("ac:rooms:1"))
    await carla.presses(f"ac:step:{ref}")
    await town.database.run(people.revoke, carla.person_id, "coordinator")
    assert carla.word("action-not-yours") in text_of(await carla.types("Mine alone"))
    assert (await actions(town))[0].data["state"] == "under_way"


async def test_what_is_the_committees_is_seen_by_no_one_else(town: Town) -> None:
    carla, amal = await coordinator(town), await Resident(town, "amal").arrives()
    ref = await make(carla, "Quiet talks", committee=True)
    assert "Quiet talks" in text_of(await carla.command("actions"))
    assert "Quiet talks" not in text_of(await amal.command("actions"))
    assert amal.word("action-gone") in text_of(await amal.presses(f"ac:open:{ref}"))
    assert amal.word("action-gone") in text_of(await amal.presses(f"ac:history:{ref}"))


async def test_board_is_read_in_every_language_and_marked_where_a_machine_wrote(town: Town) -> None:
    carla = await coordinator(town)
    await make(carla, "Rural guide", due="2026-06-15")
    record = (await actions(town))[0]
    waiting = {(name, code) for _, name, code in await town.database.read(translations.waiting, 50)}
    assert {("title", "fr"), ("step", "es")} <= waiting
    for language in LANGUAGES:
        if language != "en":
            text = Text("title", language, f"Guide {language}", "machine", 1, "machine")
            how: Any = {"sealed": record.sealed, "secrets": SECRETS}
            await town.database.run(records.put_text, record.id, text, **how)
        for platform in ("sign", "letter"):
            reader = Resident(town, f"{platform}-{language}", platform=platform, language=language)
            said = text_of(await reader.command("actions"))
            assert reader.word("action-title-board") in said
            assert (f"Guide {language}" in said) == (language != "en")
            assert (reader.word("action-machine-mark") in said) == (language != "en")


async def test_digest_of_the_month_is_planned_once_and_late_rather_than_never(town: Town) -> None:
    """Not for a board that is younger than the month; in rooms only once a coordinator wants it there."""
    service = town.services[0]
    carla = await coordinator(town)
    await make(carla, "Rural guide", due="2026-02")
    await make(carla, "Quiet talks", committee=True)
    await town.fire(service.fire_due, datetime(2026, 3, 31, 12, tzinfo=UTC))
    assert town.pulpit.planned == []
    await town.fire(service.fire_due, datetime(2026, 4, 1, 6, 59, tzinfo=UTC))
    assert town.pulpit.planned == []
    await town.fire(service.fire_due, datetime(2026, 4, 5, 7, 0, tzinfo=UTC))
    await town.fire(service.fire_due, datetime(2026, 4, 5, 7, 15, tzinfo=UTC))
    assert [one.origin_key for one in town.pulpit.planned] == ["actions:2026-04"]
    new = town.pulpit.planned[0]
    assert (new.audience.rooms, new.audience.roles) == (False, ("coordinator",))
    assert new.fire_at == datetime(2026, 4, 1, 7, tzinfo=UTC), "nine o'clock in Paris"
    await carla.presses("ac:rooms:1")
    await town.fire(service.fire_due, datetime(2026, 5, 1, 8, 0, tzinfo=UTC))
    keys = [one.origin_key for one in town.pulpit.planned]
    assert keys == ["actions:2026-04", "actions:2026-05", "actions-rooms:2026-05"]


async def test_digest_says_what_is_late_and_keeps_the_committees_from_rooms(town: Town) -> None:
    service = town.services[0]
    carla = await coordinator(town)
    await make(carla, "Rural guide", due="2026-02")
    await make(carla, "Quiet talks", committee=True)
    await carla.presses("ac:rooms:1")
    await town.fire(service.fire_due, datetime(2026, 4, 1, 8, tzinfo=UTC))
    private, public = town.pulpit.planned
    for language in LANGUAGES:
        told = await town.composed(private, language, carla.person_id)
        room = await town.composed(public, language)
        assert told is not None
        assert room is not None
        catalog = town.office.catalog
        assert catalog.text("action-digest-late", language) in told.body.text
        assert "Quiet talks" in told.body.text
        assert "Rural guide" in room.body.text
        assert "Quiet talks" not in room.body.text
        assert (told.choices[0].data, room.choices[0].data) == (
            "ac:board:0",
            "https://sign.example/bot?start=p-ac-board-0",
        )


async def test_digest_of_an_empty_board_says_nothing(town: Town) -> None:
    service = town.services[0]
    carla = await coordinator(town)
    ref = await make(carla, "Rural guide")
    await carla.presses(f"ac:state:{ref}:dropped")
    await town.fire(service.fire_due, datetime(2026, 4, 1, 8, tzinfo=UTC))
    assert await town.composed(town.pulpit.planned[0], "en", carla.person_id) is None


async def test_origin_keys_of_the_database_are_looked_at(town: Town) -> None:
    """What another process planned already is not planned again."""
    service = town.services[0]
    carla = await coordinator(town)
    await make(carla, "Rural guide")
    row = {
        "ref": "abc",
        "composer": "x",
        "origin_key": "actions:2026-04",
        "state": "sent",
        "audience": b"",
        "data": b"",
    }
    insert = broadcasts.insert().values(**row, created_at=town.now)
    await town.database.run(lambda conn: conn.execute(insert))
    await town.fire(service.fire_due, datetime(2026, 4, 1, 8, tzinfo=UTC))
    assert town.pulpit.planned == []
