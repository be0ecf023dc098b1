"""Taking part where it can go wrong: what reviewers and interpreters see, whom a vote reaches, whose voice counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from handlers.directory import publishing
from handlers.participation import results
from handlers.participation.counting import Result
from handlers.private.visit import Office
from storage import charter, digests, ideas, people, records, reviewing, votes
from storage import tables as t
from storage.charter import Signature
from storage.database import Database
from storage.participation_tables import digests as told
from storage.records import NewRecord, Record
from storage.votes import Ballot, Vote
from tests.usecases import plenary
from tests.usecases.events_stage import Press
from tests.usecases.house import SECRETS
from tests.usecases.plenary import pass_time, prepare
from tests.usecases.press_room import coordinators, crossed, everything, on, on_sqlite, roles, running
from tests.usecases.talking import CATALOG, Member, settled

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)


def person(conn: sa.Connection) -> int:
    made = int(conn.execute(t.persons.insert().values(created_at=NOW).returning(t.persons.c.id)).scalar_one())
    account = {"digest": made.to_bytes(32, "big"), "person_id": made, "platform": "sign", "address": b""}
    conn.execute(t.accounts.insert().values(**account))
    return made


def add(conn: sa.Connection, kind: str, person_id: int | None = None, title: str = "Evening school") -> Record:
    new = NewRecord(kind, "en", person_id=person_id, texts={"title": title}, state="published")
    return records.add(conn, new, role="author", secrets=SECRETS, now=NOW)


@on_sqlite
async def test_review_knows_no_votes_and_interpreters_read_them_before_they_open(
    database: Database, tmp_path: Path
) -> None:
    """A vote in preparation is no entry of the directory; its translations wait for interpreters, options included,
    and what they correct is what rooms read, even once it is open."""
    async with running(database, tmp_path) as house:
        chair, ines = on(house, "sign", "chair"), on(house, "sign", "ines", "es")
        for member in (chair, ines):
            await member.choose_language()
        await roles([(chair, "coordinator"), (ines, "interpreter")])
        await prepare(chair, options=("Housing", "Work"))
        await plenary.choose(chair, "method", "one")
        assert chair.text("vote-unread", languages="", command="")[:30] in chair.last.text
        screen = chair.last
        await chair.command("review")
        assert chair.has_read("review-none")
        await ines.command("review")
        fields = []
        for _ in range(2):
            fields.append(ines.last.text.splitlines()[0].rpartition(": ")[2])
            if fields[-1] != ines.text("field-option", number=1):
                await ines.pick(ines.text("texts-good"))
                continue
            await ines.pick(ines.text("texts-correct"))
            await ines.say("Vivienda")
        assert fields == [ines.text("field-option", number=number) for number in (1, 2)]
        ref = next(data for data in screen.buttons.values() if data.startswith("vo:go:"))
        await chair.press(ref, screen)
        await everything(house)
        await ines.command("review")
        await ines.pick(ines.text("texts-correct"))
        await ines.say("¿Qué tema sigue?")
        assert ines.has_read("texts-end")
        assert "[es] " in house.sign.texts("s-es")[-1]
        await pass_time(house, minutes=6)
        assert "¿Qué tema sigue?" in house.sign.texts("s-es")[-1]
        assert "1. Vivienda" in house.sign.texts("s-es")[-1].replace("\u2068", "").replace("\u2069", "")


@on_sqlite
async def test_vote_goes_to_the_rooms_that_were_chosen_and_holds_its_limit(database: Database, tmp_path: Path) -> None:
    """Ticked: rooms in Spanish alone are told; where several may be chosen, no more than the limit."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        record = await prepare(chair)
        await plenary.choose(chair, "method", "several")
        await plenary.choose(chair, "most", "2")
        assert chair.text("vote-set-most", value="2") in chair.last.text
        await chair.pick(chair.text("vote-change-audience"))
        await chair.pick(chair.text("announce-b-to-languages"))
        await chair.pick("Spanish")
        await chair.pick(chair.text("word-done"))
        await chair.pick(chair.text("word-done"))
        before = {room: len(house.sign.texts(room)) for room in ("s-fr", "s-es")}
        await plenary.open_vote(chair, record)
        assert {room: len(house.sign.texts(room)) - count for room, count in before.items()} == {"s-fr": 0, "s-es": 1}
        for label in ("1", "2"):
            await plenary.press_in(house, "s-es", label, "bela")
        refused = await plenary.press_in(house, "s-es", "3", "bela")
        assert refused in {CATALOG.text("vote-too-many", language, count=2) for language in ("en", "es")}
        assert await plenary.all_picks(house, record) == [(0, 1)]


@on_sqlite
async def test_rooms_are_told_that_reactions_are_seen(database: Database, tmp_path: Path) -> None:
    """Where one votes by reaction, the room sees who chose what: it is said, and nowhere else."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        await plenary.opened(chair)
        assert CATALOG.text("vote-seen-here", "fr") in house.letter.texts("l-fr")[-1]
        assert CATALOG.text("vote-seen-here", "fr") not in house.sign.texts("s-fr")[-1]


@on_sqlite
async def test_objection_is_quoted_only_as_agreed_last(database: Database, tmp_path: Path) -> None:
    """Asked again, who skips takes the agreement to be quoted back; the reason itself stays for who works on it."""
    async with running(database, tmp_path) as house:
        chair, amal = on(house, "sign", "chair"), on(house, "sign", "amal")
        await amal.choose_language()
        await coordinators(chair)
        record = await prepare(chair, options=())
        await plenary.choose(chair, "method", "consent")
        await plenary.open_vote(chair, record)
        for answers in (("Too far away", amal.word("yes")), (amal.word("skip"), amal.word("skip"))):
            await amal.command(f"start p-vo-open-{record.ref}")
            await amal.press(f"vo:b:{record.ref}:object")
            for said in answers:
                await amal.say(said)
        cast = await house.database.read(votes.ballots_of, record.id, secrets=house.secrets)
        assert [(one.objection, one.quote) for one in cast] == [("Too far away", False)]
        await pass_time(house, days=8)
        assert not [text for text in house.sign.texts("s-fr") if "Too far away" in text]


@on_sqlite
async def test_vote_does_not_open_for_whoever_lost_the_role(database: Database, tmp_path: Path) -> None:
    """It waits for its translations; who opened it is a coordinator no more when they are there."""
    async with running(database, tmp_path) as house:
        chair, other = on(house, "sign", "chair"), on(house, "sign", "other")
        await other.choose_language()
        await coordinators(chair)
        record = await prepare(chair)
        soon = house.clock.now() - timedelta(seconds=1)
        await house.database.run(lambda conn: votes.update(conn, record.id, opens_at=soon))
        await roles([(other, "coordinator")])
        await everything(house)
        assert chair.has_read("vote-not-opened-right")
        assert (await plenary.vote_of(house, record)).opens_at is None


async def test_idea_that_was_taken_back_lends_no_support(database: Database) -> None:
    """What was made of it keeps the supporters of the others; and its author is not asked about it."""

    def work(conn: sa.Connection) -> None:
        amal, bela, rapporteur = (person(conn) for _ in range(3))
        mine, theirs = add(conn, "idea", amal), add(conn, "idea", bela)
        made = add(conn, "idea", rapporteur)
        ideas.join(conn, made.id, [mine.id, theirs.id], NOW)
        ideas.support(conn, mine.id, [amal], NOW)
        ideas.support(conn, theirs.id, [bela], NOW)
        assert ideas.supporters(conn, [made.id]) == {made.id: {amal, bela}}
        how = {"role": "author", "person_id": amal, "action": "withdrawn", "now": NOW}
        records.move(conn, mine, "withdrawn", secrets=SECRETS, **how)  # type: ignore[arg-type]
        assert ideas.supporters(conn, [made.id]) == {made.id: {bela}}
        assert [one.source_id for one in ideas.sources(conn, made.id)] == [theirs.id]

    await database.run(work)


async def test_merged_organisations_are_one_voter_and_keep_their_signature(database: Database) -> None:
    """Of two entries for one organisation the ballot that was cast last counts, and the charter stays signed."""

    def work(conn: sa.Connection) -> None:
        amal, bela = person(conn), person(conn)
        kept, merged = add(conn, "organisation", amal), add(conn, "organisation", bela)
        asked, only = add(conn, "vote"), add(conn, "vote")
        for vote in (asked, only):
            votes.add(conn, Vote(vote.id, counted="organisation", opens_at=NOW))
        for number, (vote, organisation) in enumerate(((asked, kept), (asked, merged), (only, merged))):
            at = NOW + timedelta(minutes=number)
            ballot = Ballot(0, vote.id, f"o{organisation.id}", amal, "", (number,), at)
            votes.cast(conn, ballot, secrets=SECRETS)
        text = add(conn, "charter")
        new = Signature(0, text.id, merged.id, bela, "mayor", 1, NOW, NOW.date() + timedelta(days=365), None, None)
        charter.sign(conn, new, secrets=SECRETS)
        reviewing.hand_over(conn, kept, merged)
        for vote, picks in ((asked, (1,)), (only, (2,))):
            cast = votes.ballots_of(conn, vote.id, secrets=SECRETS)
            assert [(one.voter, one.picks) for one in cast] == [(f"o{kept.id}", picks)]
        signature = charter.of(conn, kept.id, secrets=SECRETS)
        assert signature is not None
        assert signature.role == "mayor"

    await database.run(work)


async def test_digest_is_not_told_again_to_an_account_that_goes_its_own_way(database: Database) -> None:
    """While accounts are linked each of them is told; unlinked, the other one begins where they both were."""

    def work(conn: sa.Connection) -> None:
        amal, bela = person(conn), person(conn)
        for one in (amal, bela):
            digests.begin(conn, one, NOW)
        conn.execute(t.persons.update().where(t.persons.c.id == bela).values(merged_into=amal))
        until = NOW + timedelta(days=5)
        assert digests.advance(conn, digests.Subscriber(amal, "daily", "", "", NOW), until)
        rows = conn.execute(sa.select(told.c.person_id, told.c.until)).all()
        assert {row.person_id: row.until for row in rows} == {amal: until, bela: until}

    await database.run(work)


@crossed
async def test_digest_opens_what_it_names(database: Database, tmp_path: Path, side: str) -> None:
    """In the whole bot: an idea, a vote and an event are a press or a number away."""
    async with running(database, tmp_path) as house:
        chair, amal = on(house, "sign", "chair"), on(house, side, "amal")
        await coordinators(chair)
        await amal.choose_language()
        await amal.command("follow daily")
        await plenary.propose(chair, "A bus for the villages")
        await plenary.opened(chair)
        start = (house.clock.now() + timedelta(days=9)).date().isoformat()
        await house.database.run(publish_event, start, house.clock.now())
        house.clock.offset += timedelta(days=1)
        await house.front.fire_due(house.database, house.context)
        await settled(house, stored=True)
        digest = amal.last
        assert amal.text("digest-title-daily") in digest.text
        for title, shows in (
            ("A bus for the villages", amal.text("idea-support-it")),
            (plenary.QUESTION, amal.text("vote-how-one")),
            ("Housing for all", amal.text("field-when")),
        ):
            number = next(line.split(".")[0] for line in digest.text.splitlines() if title in line)
            if amal.presses:
                await amal.press(digest.buttons[number], digest)
            else:
                await amal.say(number, reply_to=digest.event_id)
            read = amal.last.text + " ".join(amal.last.buttons)
            assert title in read
            assert shows in read


def publish_event(conn: sa.Connection, start: str, now: datetime) -> None:
    """A meeting of the calendar."""
    new = NewRecord(
        "event", "en", texts={"title": "Housing for all"}, tags={"kind": ["webinar"]}, data={"start": start}
    )
    record = records.add(conn, new, role="author", secrets=SECRETS, now=now)
    publishing.publish(conn, Press(SECRETS), record, role="coordinator", person_id=None, now=now)


@on_sqlite
async def test_actions_and_charter_reach_rooms_and_signers_on_both_platforms(
    database: Database, tmp_path: Path
) -> None:
    """The board in a room, in its language, without what is the committee's; its digest there on the first of the
    month; a new charter asks who signed the one before."""
    async with running(database, tmp_path) as house:
        chair, amal, bela = on(house, "sign", "chair"), on(house, "sign", "amal"), on(house, "letter", "bela", "fr")
        for member in (amal, bela):
            await member.choose_language()
        await coordinators(chair)
        await house.database.run(lay_out_board, house.clock.now())
        for room, platform, language in (("s-es", house.sign, "es"), ("l-fr", house.letter, "fr")):
            platform.command(room, "actions", "guest")
            await settled(house)
            board = platform.texts(room)[-1]
            assert CATALOG.text("action-title-board", language) in board
            assert "Rural guide" in board
            assert "Secret plan" not in board
        await chair.command("actions")
        await chair.pick(chair.text("action-rooms-on"))
        house.clock.offset += timedelta(days=32)
        await house.front.fire_due(house.database, house.context)
        await everything(house)
        for room, platform in (("s-es", house.sign), ("l-fr", house.letter)):
            assert "Rural guide" in platform.texts(room)[-1]
            assert "Secret plan" not in "\n".join(platform.texts(room))
        assert "Secret plan" in "\n".join(chair.texts)
        names = {"School": amal, "Library": bela}
        schools = [await plenary.represents(house, one, name, "civil_society") for name, one in names.items()]
        await house.database.run(sign_all, [one.id for one in schools], house.clock.now())
        await new_charter(chair)
        await everything(house)
        for member in (amal, bela):
            assert member.text("charter-asks-anew", title="").strip(" .»”")[:20] in "\n".join(member.texts)


def lay_out_board(conn: sa.Connection, now: datetime) -> None:
    """An action for all to read, and one of the committee's."""
    for title, visibility in (("Rural guide", "members"), ("Secret plan", "committee")):
        new = NewRecord("action", "en", texts={"title": title}, data={"state": "planned"}, state="published")
        record = records.add(conn, new, role="coordinator", secrets=SECRETS, now=now)
        records.update(conn, record.id, visibility=visibility)


def sign_all(conn: sa.Connection, organisation_ids: list[int], now: datetime) -> None:
    """Each stands by the charter that is in force."""
    text = NewRecord("charter", "en", texts={"title": "Charter", "text": "Welcome."}, state="published")
    record = records.add(conn, text, role="coordinator", secrets=SECRETS, now=now)
    for one in organisation_ids:
        organisation = records.get(conn, one, secrets=SECRETS)
        assert organisation is not None
        assert organisation.person_id is not None
        last = now.date() + timedelta(days=400)
        who = people.canonical(conn, organisation.person_id)
        new = Signature(0, record.id, one, who, "head", 1, now, last, None, None)
        charter.sign(conn, new, secrets=SECRETS)


async def new_charter(chair: Member) -> None:
    """A version is written and put in force."""
    await chair.command("charter")
    await chair.pick(chair.text("charter-new"))
    for said in ("Charter of welcome", "We welcome everybody.", "3"):
        await chair.say(said)
    for _ in range(2):
        await chair.say(chair.word("confirm"))
    await chair.pick(chair.text("charter-publish"))
    if chair.text("charter-publish-anyway") in chair.labels:
        await chair.pick(chair.text("charter-publish-anyway"))


@on_sqlite
async def test_open_vote_is_withdrawn_everywhere_by_whoever_may(database: Database, tmp_path: Path) -> None:
    """From the list, at any time; a member finds no such choice, nor does the button work for them."""
    async with running(database, tmp_path) as house:
        chair, amal = on(house, "sign", "chair"), on(house, "sign", "amal")
        await amal.choose_language()
        await coordinators(chair)
        record = await plenary.opened(chair)
        await amal.command("votes")
        assert amal.text("vote-listed-run", title=plenary.QUESTION) not in amal.labels
        await amal.press(f"vo:pullnow:{record.ref}")
        assert amal.has_read("vote-not-allowed")
        assert plenary.invitations(house, house.sign, "s-fr")
        await chair.command("votes")
        await chair.pick(chair.text("vote-listed-run", title=plenary.QUESTION))
        await chair.pick(chair.text("vote-withdraw"))
        await chair.pick(chair.text("vote-withdraw-now"))
        await everything(house)
        assert chair.has_read("vote-withdrawn")
        assert not plenary.invitations(house, house.sign, "s-fr")
        assert not plenary.invitations(house, house.letter, "l-en")
        await pass_time(house, days=8)
        assert not [text for text in house.sign.texts("s-fr") if CATALOG.text("vote-result-title", "fr") in text]


@on_sqlite
async def test_vote_that_cannot_be_counted_holds_up_no_other(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect in one leaves it open, to be closed once it is mended; the other one closes on time."""
    async with running(database, tmp_path) as house:
        chair = on(house, "sign", "chair")
        await coordinators(chair)
        broken, sound = await plenary.opened(chair, title="Where next?"), await plenary.opened(chair, title="When?")
        counted = results.counted

        def fails(conn: sa.Connection, office: Office, record: Record, vote: Vote) -> Result:
            if record.id == broken.id:
                raise KeyError
            return counted(conn, office, record, vote)

        monkeypatch.setattr(results, "counted", fails)
        await pass_time(house, days=8)
        assert (await plenary.vote_of(house, broken)).closed_at is None
        assert (await plenary.vote_of(house, sound)).closed_at is not None
        monkeypatch.setattr(results, "counted", counted)
        await pass_time(house, hours=1)
        assert (await plenary.vote_of(house, broken)).closed_at is not None
