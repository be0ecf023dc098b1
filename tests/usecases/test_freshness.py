"""Keeping the directory true, over years: every question once, and nobody's entry lost without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handlers.directory.confirmation import election_due
from handlers.directory.publishing import CONFIRMED_FOR
from storage import records, search
from storage.database import Database
from storage.records import Record
from tests.usecases.house import SECRETS
from tests.usecases.parlour import Guest, Parlour

YEAR = CONFIRMED_FOR.days


@pytest.fixture
async def parlour(database: Database, tmp_path: Path) -> Parlour:
    return Parlour(database, tmp_path)


def asks(record: Record, choices: object) -> bool:
    """Whether choices are those of "still true?" about a record."""
    return isinstance(choices, list) and f"y:{record.ref}:notme" in choices


async def is_found(parlour: Parlour, record: Record) -> bool:
    found = await parlour.database.read(search.find, search.Wanted(kind=record.kind), limit=50, offset=0)
    return record.id in [hit.record_id for hit in found.hits]


async def days(
    parlour: Parlour, count: int, each: Callable[[int], Awaitable[None]], *, down: range = range(0), step: int = 1
) -> None:
    """Let days pass; on those in `down` the bot does not run."""
    start = parlour.clock.at
    for day in range(step, count + 1, step):
        parlour.clock.at = start + timedelta(days=day)
        if day not in down:
            await parlour.tick()
            await each(day)


async def test_in_three_years_every_question_comes_once_though_the_bot_was_down_for_a_while(parlour: Parlour) -> None:
    faithful = await parlour.guest("faithful")
    silent = await parlour.guest("silent", "letter")
    late = await parlour.guest("late", "letter", "es")
    coordinator = await parlour.guest("carla", "sign", "pt", roles=["coordinator"])
    kept = await parlour.entry(faithful, "Toujours vraie")
    card = await parlour.entry(faithful, "Carte", kind="card")
    dropped = await parlour.entry(silent, "Sans réponse")
    slow = await parlour.entry(late, "Plus tard")
    imported = await parlour.entry(None, "Importée")
    asked: dict[str, list[int]] = {record.ref: [] for record in (kept, card, dropped, slow, imported)}
    reports: list[int] = []

    async def live(day: int) -> None:
        for guest in (faithful, silent, late):
            for said in await parlour.heard(guest):
                for record in (kept, card, dropped, slow):
                    if asks(record, said.choices):
                        asked[record.ref].append(day)
                        second = len(asked[record.ref]) % 2 == 0
                        if guest is faithful or (guest is late and second):
                            await parlour.press(guest, f"y:{record.ref}:yes", said.message_id)
                            await parlour.press(guest, f"y:{record.ref}:yes", said.message_id)
        reports.extend([day] * len(await parlour.heard(coordinator)))

    down = range(YEAR + 5, YEAR + 45)
    await days(parlour, 3 * YEAR, live, down=down, step=5)
    assert asked[kept.ref] == asked[card.ref] == [YEAR, 2 * YEAR, 3 * YEAR]
    again, marked = down.stop, down.stop + 30  # due while it was down, so that each has its month
    assert asked[dropped.ref] == [YEAR, again, marked]
    assert asked[slow.ref] == [YEAR, again, again + YEAR, again + YEAR + 30]
    assert asked[imported.ref] == []
    assert reports == [marked + 60]
    assert (await parlour.now(dropped)).state == "archived"
    assert (await parlour.now(imported)).state == "published"
    assert {(await parlour.now(one)).unanswered for one in (kept, card, slow)} == {0}


async def test_one_press_confirms_for_a_year_and_says_so(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    record = await parlour.entry(leader, "Guichet unique")
    await parlour.at(days=YEAR)
    [question] = await parlour.heard(leader)
    assert list(question.choices) == [f"y:{record.ref}:{verb}" for verb in ("yes", "change", "ended", "notme")]
    await parlour.press(leader, question.choices[0], question.message_id)
    confirmed = await parlour.now(record)
    assert confirmed.confirmed_at == parlour.clock.at
    assert confirmed.confirm_by == parlour.clock.at + CONFIRMED_FOR
    [thanks] = await parlour.heard(leader)
    assert thanks.kind == "edit"
    assert thanks.message_id == question.message_id
    assert len(thanks.extras.keyboard) == 0


async def test_only_those_who_lead_an_entry_answer_for_it(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    stranger = await parlour.guest("stranger")
    record = await parlour.entry(leader, "Guichet unique")
    for verb in ("yes", "change", "ended", "notme", "take", "rubbish"):
        await parlour.press(stranger, f"y:{record.ref}:{verb}")
    await parlour.press(stranger, "y:nosuch:yes")
    assert await parlour.now(record) == record
    assert parlour.submissions.refs == []
    await parlour.press(leader, f"y:{record.ref}:change")
    assert parlour.submissions.refs == [record.ref]


async def test_an_unanswered_entry_is_marked_then_archived_and_comes_back_with_one_press(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    colleague = await parlour.guest("awa")
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    organisation = await parlour.entry(None, "Ville de Palerme", kind="organisation")
    await parlour.entry(colleague, "Autre", organisation=organisation)
    record = await parlour.entry(leader, "Guichet unique", organisation=organisation)
    await parlour.at(days=YEAR)
    await parlour.at(days=30)
    assert (await parlour.now(record)).unanswered == 1
    await parlour.at(days=30)
    assert (await parlour.now(record)).unanswered == 2
    assert await is_found(parlour, record)
    await parlour.press(colleague, f"y:{(await _other(parlour, colleague)).ref}:yes")
    await parlour.quiet()
    await parlour.at(days=60)
    assert (await parlour.now(record)).state == "archived"
    assert not await is_found(parlour, record)
    [to_leader] = await parlour.heard(leader)
    [to_colleague] = await parlour.heard(colleague)
    [to_coordinator] = await parlour.heard(coordinator)
    assert all("Guichet unique" in one.text for one in (to_leader, to_colleague, to_coordinator))
    assert f"y:{record.ref}:take" in to_colleague.choices
    await parlour.press(leader, to_leader.choices[0], to_leader.message_id)
    back = await parlour.now(record)
    assert (back.state, back.unanswered) == ("published", 0)
    assert await is_found(parlour, record)
    await parlour.at(days=31)
    assert (await parlour.now(record)).unanswered == 0


async def _other(parlour: Parlour, guest: Guest) -> Record:
    found = await parlour.database.read(records.of_people, [guest.person_id], secrets=SECRETS)
    return found[0]


async def test_what_coordinators_archived_does_not_come_back_by_an_old_button(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    record = await parlour.entry(leader, "Guichet unique")
    await parlour.database.run(
        records.move,
        record,
        "archived",
        role="coordinator",
        person_id=None,
        action="archived",
        secrets=SECRETS,
        now=parlour.clock.at,
    )
    await parlour.press(leader, f"y:{record.ref}:yes")
    assert (await parlour.now(record)).state == "archived"


async def test_what_its_leader_ended_comes_back_when_they_say_so(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    record = await parlour.entry(leader, "Guichet unique")
    await parlour.press(leader, f"y:{record.ref}:ended")
    assert (await parlour.now(record)).state == "archived"
    [said] = await parlour.heard(leader)
    assert list(said.choices) == [f"y:{record.ref}:yes"]
    await parlour.press(leader, said.choices[0])
    assert (await parlour.now(record)).state == "published"


async def test_an_entry_that_its_leader_changed_since_the_question_counts_as_confirmed(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    record = await parlour.entry(leader, "Guichet unique")
    await parlour.at(days=YEAR)
    await parlour.at(days=3)
    edited = parlour.clock.at
    await parlour.database.run(
        records.change,
        record,
        role="author",
        person_id=leader.person_id,
        action="edited",
        secrets=SECRETS,
        now=edited,
        texts_now={"title": "Guichet de la ville"},
    )
    await parlour.quiet()
    await parlour.at(days=40)
    assert await parlour.texts(leader) == []
    now = await parlour.now(record)
    assert (now.confirmed_at, now.unanswered) == (edited, 0)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2026-03-15", datetime(2026, 4, 16, tzinfo=UTC)),
        ("2026-03", datetime(2026, 5, 1, tzinfo=UTC)),
        ("2026", datetime(2027, 2, 1, tzinfo=UTC)),
        ("2027-01-30", datetime(2027, 3, 1, tzinfo=UTC)),
        ("2026-12-31", datetime(2027, 2, 1, tzinfo=UTC)),
        ("soon", None),
        ("2026-13", None),
        ("9999-12-31", None),
        (2026, None),
    ],
)
async def test_an_election_is_over_a_month_after_its_last_possible_day(
    parlour: Parlour, said: object, expected: datetime | None
) -> None:
    record = await parlour.entry(None, "Fiche", data={"elected": True, "election": said})
    assert election_due(record) == expected


async def test_officials_are_asked_after_elections_too_and_once(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    record = await parlour.entry(leader, "Guichet unique", data={"elected": True, "election": "2026-03-15"})
    await parlour.entry(await parlour.guest("awa"), "Past", data={"elected": True, "election": "2020"})
    asked: list[datetime] = []

    async def live(_: int) -> None:
        for said in await parlour.heard(leader):
            if asks(record, said.choices):
                asked.append(parlour.clock.at)
                await parlour.press(leader, f"y:{record.ref}:yes")
        assert await parlour.texts(parlour.guests["awa"]) == []

    parlour.clock.at += timedelta(days=99)
    await days(parlour, 3, live)
    await days(parlour, 200, live, step=20)
    assert [one.date().isoformat() for one in asked] == ["2026-04-16"]


async def test_a_leader_who_cannot_be_reached_counts_as_unanswered_and_is_never_lost(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    colleague = await parlour.guest("awa")
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    organisation = await parlour.entry(None, "Ville de Palerme", kind="organisation")
    await parlour.entry(colleague, "Autre", organisation=organisation)
    record = await parlour.entry(leader, "Guichet unique", organisation=organisation, secret={"contact": "who left"})
    await parlour.room(leader, "closed")
    await parlour.at(days=1)
    assert await parlour.texts(coordinator) == []
    await parlour.at(days=30)
    [report] = await parlour.texts(coordinator)
    assert "Guichet unique" in report
    [invitation] = await parlour.heard(colleague)
    await parlour.press(colleague, invitation.choices[0], invitation.message_id)
    taken = await parlour.now(record)
    assert taken.person_id == colleague.person_id
    assert await parlour.database.read(records.secret, record.id, secrets=SECRETS) == {}
    [_, question] = await parlour.heard(colleague)
    await parlour.press(colleague, f"y:{record.ref}:yes", question.message_id)
    assert (await parlour.now(record)).unanswered == 0
    await parlour.room(leader, "active")
    await parlour.press(leader, f"y:{record.ref}:ended")
    assert (await parlour.now(record)).state == "published"


async def test_a_leader_who_comes_back_within_the_month_is_asked_nothing(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    record = await parlour.entry(leader, "Guichet unique")
    await parlour.room(leader, "closed")
    await parlour.at(days=1)
    await parlour.at(days=20)
    await parlour.room(leader, "active")
    await parlour.at(days=1)
    await parlour.at(days=40)
    assert await parlour.texts(leader) == await parlour.texts(coordinator) == []
    assert (await parlour.now(record)).unanswered == 0


async def test_when_a_leader_leaves_the_first_of_the_organisation_who_says_yes_leads(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    first, second = await parlour.guest("awa"), await parlour.guest("berta", "letter", "es")
    asker = await parlour.guest("zeynep")
    organisation = await parlour.entry(None, "Ville de Palerme", kind="organisation")
    for guest in (first, second):
        await parlour.entry(guest, f"Fiche {guest.name}", organisation=organisation)
    record = await parlour.entry(leader, "Guichet unique", organisation=organisation, secret={"contact": "who leaves"})
    await parlour.press(asker, f"a:ask:{record.ref}")
    await parlour.say(asker, "fr: Une question")
    await parlour.quiet()
    await parlour.press(leader, f"y:{record.ref}:notme")
    await parlour.say(leader, "skip")
    left = await parlour.now(record)
    assert (left.person_id, left.state) == (None, "published")
    assert await parlour.database.read(records.secret, record.id, secrets=SECRETS) == {}
    [ended] = await parlour.texts(asker)
    assert "Guichet unique" in ended
    invitations = {guest.name: (await parlour.heard(guest))[0] for guest in (first, second)}
    for guest in (second, first):
        await parlour.press(guest, f"y:{record.ref}:take", invitations[guest.name].message_id)
    assert (await parlour.now(record)).person_id == second.person_id
    assert (await parlour.heard(first))[0].text == parlour.word(
        "freshness-taken", "fr", title="\u2068Guichet unique\u2069"
    )
    await parlour.press(asker, f"a:ask:{record.ref}")
    await parlour.say(asker, "fr: Encore une")
    assert any("Encore une" in text for text in await parlour.texts(second))


async def test_a_leader_may_name_another_organisation(parlour: Parlour) -> None:
    leader, colleague, heir = [await parlour.guest(name) for name in ("marieme", "awa", "berta")]
    old = await parlour.entry(None, "Ville de Palerme", kind="organisation")
    new = await parlour.entry(heir, "Ville de Dakar", kind="organisation")
    await parlour.entry(colleague, "Fiche", organisation=old)
    record = await parlour.entry(leader, "Guichet unique", organisation=old)
    await parlour.press(leader, f"y:{record.ref}:notme")
    await parlour.say(leader, "Ville de Dakar")
    left = await parlour.now(record)
    assert left.organisation_id == new.id
    assert left.data["organisation"] == {"ref": new.ref, "name": "Ville de Dakar"}
    assert await parlour.texts(colleague) == []
    assert len(await parlour.texts(heir)) == 1
    await parlour.press(colleague, f"y:{record.ref}:take")
    assert (await parlour.now(record)).person_id is None
    await parlour.press(heir, f"y:{record.ref}:take")
    assert (await parlour.now(record)).person_id == heir.person_id


async def test_if_nobody_takes_it_over_the_coordinators_know(parlour: Parlour) -> None:
    leader = await parlour.guest("marieme")
    colleague = await parlour.guest("awa")
    coordinator = await parlour.guest("carla", "letter", "pt", roles=["coordinator"])
    organisation = await parlour.entry(None, "Ville de Palerme", kind="organisation")
    await parlour.entry(colleague, "Fiche", organisation=organisation)
    alone = await parlour.entry(leader, "Seule")
    shared = await parlour.entry(leader, "Partagée", organisation=organisation)
    for record in (alone, shared):
        await parlour.press(leader, f"y:{record.ref}:notme")
        await parlour.say(leader, "skip")
    [report] = await parlour.texts(coordinator)
    assert "Seule" in report
    assert "Partagée" not in report
    await parlour.press(colleague, f"y:{shared.ref}:nothanks")
    told: Counter[str] = Counter()

    async def live(_: int) -> None:
        for text in await parlour.texts(coordinator):
            told.update(title for title in ("Seule", "Partagée") if title in text)

    await days(parlour, 130, live, step=5)
    assert told == {"Seule": 2, "Partagée": 2}  # after a month without a leader, and when archived
    assert (await parlour.now(shared)).state == "archived"


async def test_coordinators_get_one_list_in_their_language(parlour: Parlour) -> None:
    coordinators = [
        await parlour.guest("carla", "letter", "pt", roles=["coordinator"]),
        await parlour.guest("ana", "sign", "es", roles=["admin"]),
    ]
    leader = await parlour.guest("marieme")
    for number in range(25):
        await parlour.entry(leader, f"Fiche {number}")
    for step in (YEAR, 30, 30):
        await parlour.at(days=step)
    await parlour.quiet()
    await parlour.at(days=60)
    for guest, language in zip(coordinators, ("pt", "es"), strict=True):
        [listed] = await parlour.texts(guest)
        assert parlour.word("freshness-report-archived", language) in listed
        assert parlour.word("freshness-report-more", language, count=5) in listed


async def test_an_archived_entry_comes_back_with_whoever_takes_it_over(parlour: Parlour) -> None:
    leader, colleague = await parlour.guest("marieme"), await parlour.guest("awa")
    organisation = await parlour.entry(None, "Ville de Palerme", kind="organisation")
    record = await parlour.entry(leader, "Guichet unique", organisation=organisation)
    for step in (YEAR, 30, 30, 60):
        await parlour.at(days=step)
    await parlour.entry(colleague, "Autre", organisation=organisation)
    for verb in ("take", "yes"):
        await parlour.press(colleague, f"y:{record.ref}:{verb}")
    back = await parlour.now(record)
    assert (back.state, back.person_id) == ("published", colleague.person_id)
    assert await is_found(parlour, record)
