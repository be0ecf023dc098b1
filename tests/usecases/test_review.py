"""Review: what comes in is read by several people in several languages, decided about once, and nobody is left in doubt
about what became of it."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.directory import likeness
from handlers.private.visit import Visit
from messages.catalog import LANGUAGES
from storage import search
from storage.database import Database
from storage.search import Wanted
from tests.usecases.review_hall import LISBON, PALERMO, PORTO, Hall, Person, build_hall, data_of, offered, text_of

SCHOOL = "Volunteers teach the language of the town to newcomers every evening in the old harbour school."


@pytest.fixture
def hall(database: Database, tmp_path: Path) -> Hall:
    return build_hall(database, tmp_path)


async def _three(hall: Hall) -> tuple[Person, Person, Person]:
    """An author and two coordinators."""
    author = await Person(hall, "amal", "fr").arrives()
    one = await Person(hall, "berta").arrives("coordinator")
    return author, one, await Person(hall, "carla", "es", "letter").arrives("rapporteur")


# what comes in


async def test_every_reviewer_gets_a_new_entry_in_their_language(hall: Hall) -> None:
    """With all of it, and what can be done; nobody else gets it."""
    author, one, other = await _three(hall)
    admin = await Person(hall, "dora").arrives("admin")
    record = await author.submits("École du soir", SCHOOL, data={"place": LISBON}, tags={"themes": ["education"]})
    for reviewer in (one, other):
        said = await reviewer.reads()
        assert reviewer.word("review-new", kind=reviewer.word("kind-practice.one")) in text_of(said)
        assert "École du soir" in text_of(said)
        assert SCHOOL in text_of(said)
    assert other.word("review-publish") in text_of(said), "without buttons, the choices are numbered"
    assert not await admin.reads(), "an admin is asked only where there is nobody else"
    listed = offered(await one.commands("review"))
    assert f"r:{record.ref}:1:show" in listed
    shown = await one.presses(f"r:{record.ref}:1:show")
    verbs = {data.rpartition(":")[2] for data in offered(shown)}
    assert {"publish", "ask", "suggest", "refuse", "history"} <= verbs


async def test_an_admin_is_asked_where_nobody_else_can_be(hall: Hall) -> None:
    """A network without coordinators loses no entry."""
    author = await Person(hall, "amal").arrives()
    admin = await Person(hall, "dora").arrives("admin")
    await author.submits("Choir", "We sing.")
    assert "Choir" in text_of(await admin.reads())


async def test_the_command_lists_the_oldest_first_for_those_who_were_away(hall: Hall) -> None:
    """What waits does not depend on having had the notice."""
    author = await Person(hall, "amal").arrives()
    first = await author.submits("First", "One.")
    second = await author.submits("Second", "Two.")
    late = await Person(hall, "berta").arrives("coordinator")
    listed = offered(await late.commands("review"))
    assert listed[:2] == [f"r:{first.ref}:1:show", f"r:{second.ref}:1:show"]


async def test_published_once_and_the_second_press_says_who_did_what(hall: Hall) -> None:
    """By role, never by name; the author is told, and it can be found."""
    author, one, other = await _three(hall)
    record = await author.submits("Evening school", SCHOOL, data={"place": LISBON})
    await one.presses(f"r:{record.ref}:1:publish")
    said = text_of(await other.presses(f"r:{record.ref}:1:publish"))
    assert other.word("review-role-coordinator") in said
    assert "berta" not in said.lower()
    actions = [line.action for line in await hall.history(record)]
    assert actions.count("published") == 1
    told = await author.reads()
    assert text_of(told).count("Evening school") == 1
    assert f"m:show:{record.ref}" in offered(told)
    found = await hall.database.read(search.find, Wanted("evening school"))
    assert [hit.record_id for hit in found.hits] == [record.id]


async def test_a_decision_stands_in_place_of_the_notice(hall: Hall) -> None:
    """A chat is no list of what is done with; without buttons it is said anew, with the entry's name."""
    author, one, other = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    [notice] = await one.reads()
    await other.reads()
    [edit] = await one.presses(f"r:{record.ref}:1:publish")
    assert (edit.kind, edit.message_id) == ("edit", notice.message_id)
    assert one.word("review-published") in text_of([edit])
    assert "Evening school" in text_of([edit])
    assert offered([edit]) == [f"r:{record.ref}:1:history"]
    [said] = await other.presses(f"r:{record.ref}:1:publish")
    assert said.kind == "send"
    assert "Evening school" in text_of([said])


async def test_two_presses_at_the_same_moment_publish_once(hall: Hall) -> None:
    """The transactions decide who was first; both are answered."""
    author, one, other = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    await asyncio.gather(*(reviewer.reads() for reviewer in (one, other)))
    answers = await asyncio.gather(*(who.presses(f"r:{record.ref}:1:publish") for who in (one, other)))
    assert all(answers)
    assert [line.action for line in await hall.history(record)].count("published") == 1
    assert len(await author.reads()) == 1


async def test_a_revoked_role_decides_nothing(hall: Hall) -> None:
    """Rights are looked up at every press, and when what was begun ends."""
    author, one, _ = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    await one.presses(f"r:{record.ref}:1:refuse")
    await one.loses("coordinator")
    said = await one.types("It is not about migration.")
    assert one.word("review-no-right") in text_of(said)
    assert "It is not about migration." in text_of(said), "what was written is given back"
    for data in (f"r:{record.ref}:1:publish", "r::checks", "r::texts", "r::list", "r::check:abc:1:right"):
        assert one.word("review-no-right") in text_of(await one.presses(data))
    assert one.word("review-no-right") in text_of(await one.commands("review"))
    assert (await hall.record(record.ref)).state == "submitted"


async def test_a_press_below_an_older_version_shows_the_new_one(hall: Hall) -> None:
    """Nobody publishes what they have not seen."""
    author, one, _ = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    await author.edits(record, title="Night school for all")
    said = await one.presses(f"r:{record.ref}:1:publish")
    assert one.word("review-stale") in text_of(said)
    assert "Night school for all" in text_of(said)
    assert (await hall.record(record.ref)).state == "submitted"
    await one.presses(data_of(said, ":2:publish"))
    assert (await hall.record(record.ref)).state == "published"


# asking, suggesting, refusing


async def test_a_question_reaches_the_author_and_the_answer_whoever_asked(hall: Hall) -> None:
    """Translated both ways; meanwhile the entry waits for its author, then for review again."""
    author, one, other = await _three(hall)
    record = await author.submits("École du soir", SCHOOL)
    await asyncio.gather(one.reads(), other.reads())
    await one.presses(f"r:{record.ref}:1:ask")
    done = await one.types("Is it still running?", "en")
    assert one.word("dialogue-review-ask.done") in text_of(done)
    assert (await hall.record(record.ref)).state == "asked"
    [question] = await hall.letters_waiting()
    assert (question.text, question.source, question.target) == ("Is it still running?", "en", "fr")
    waiting = offered(await one.commands("review"))
    assert "r::asked" in waiting
    assert f"r:{record.ref}:1:show" in offered(await one.presses("r::asked"))

    await author.presses(next(data for row in question.extras.keyboard for data in [row[0].data]))
    await author.types("Oui, chaque soir.", "fr")
    answer = (await hall.letters_waiting())[-1]
    assert (answer.text, answer.target, answer.room_id) == ("Oui, chaque soir.", "en", one.room_id)
    assert (await hall.record(record.ref)).state == "submitted"
    assert f"r:{record.ref}:1:publish" in offered(await one.reads())
    assert not await other.reads()


async def test_a_question_to_somebody_who_cannot_be_reached_is_given_back(hall: Hall) -> None:
    """It neither vanishes nor makes the entry wait for an answer that cannot come."""
    author, one, _ = await _three(hall)
    record = await author.submits("École du soir", SCHOOL)
    await author.leaves()
    await one.presses(f"r:{record.ref}:1:ask")
    said = text_of(await one.types("Is it still running?"))
    assert one.word("review-cannot-ask") in said
    assert "Is it still running?" in said
    assert (await hall.record(record.ref)).state == "submitted"


async def test_an_accepted_suggestion_is_the_authors_text(hall: Hall) -> None:
    """The author sees old and new and decides once; whoever suggested it is told; every step is in the history."""
    author, one, _ = await _three(hall)
    record = await author.submits("Ecole", SCHOOL, tags={"themes": ["education"]})
    fields = await one.presses(f"r:{record.ref}:1:suggest")
    assert {data.rpartition(":")[2] for data in offered(fields) if ":field:" in data} == {"title", "summary"}
    shown = text_of(await one.presses(f"r:{record.ref}:1:field:title"))
    assert "Ecole" in shown
    assert "French" in shown, "in which language to write is said"
    await one.types("École du soir", "fr")
    assert (await hall.record(record.ref)).state == "asked"
    told = await author.reads()
    assert "Ecole" in text_of(told)
    assert "École du soir" in text_of(told)
    accept, decline = data_of(told, "m:accept:"), data_of(told, "m:decline:")
    await author.presses(accept)
    now = await hall.record(record.ref)
    assert (now.state, now.version) == ("submitted", 2)
    assert (await hall.texts(record))["title", "fr"].text == "École du soir"
    result = await one.reads()
    assert f"r:{record.ref}:2:publish" in offered(result)
    for again in (accept, decline):
        assert author.word("mine-decided-already") in text_of(await author.presses(again))
    actions = [(line.action, line.role) for line in await hall.history(record)]
    assert [pair for pair in actions if pair[0].startswith("sugg")] == [
        ("suggested", "coordinator"),
        ("suggestion-accepted", "author"),
    ]


async def test_a_declined_suggestion_changes_nothing(hall: Hall) -> None:
    """The author's words stay, and the entry waits for review again."""
    author, one, _ = await _three(hall)
    record = await author.submits("Ecole", SCHOOL)
    await one.presses(f"r:{record.ref}:1:field:title")
    await one.types("École du soir", "fr")
    await author.presses(data_of(await author.reads(), "m:decline:"))
    now = await hall.record(record.ref)
    assert (now.state, now.version) == ("submitted", 1)
    assert (await hall.texts(record))["title", "fr"].text == "Ecole"
    title = "\u2068Ecole\u2069"
    assert one.word("review-suggestion-declined", title=title) in text_of(await one.reads())


async def test_a_suggestion_for_a_text_that_changed_is_shown_again(hall: Hall) -> None:
    """Accepting must not undo what the author wrote since."""
    author, one, _ = await _three(hall)
    record = await author.submits("Ecole", SCHOOL)
    await one.presses(f"r:{record.ref}:1:field:title")
    await one.types("École du soir", "fr")
    accept = data_of(await author.reads(), "m:accept:")
    await author.edits(record, title="Cours de nuit")
    said = await author.presses(accept)
    assert author.word("mine-text-changed") in text_of(said)
    assert "Cours de nuit" in text_of(said)
    assert (await hall.texts(record))["title", "fr"].text == "Cours de nuit"
    await author.presses(data_of(said, "m:accept:"))
    assert (await hall.texts(record))["title", "fr"].text == "École du soir"


async def test_a_suggestion_in_another_language_goes_as_a_question(hall: Hall) -> None:
    """A record's own words never become those of a machine, and what was written is not lost."""
    author, one, _ = await _three(hall)
    record = await author.submits("Ecole", SCHOOL)
    await one.presses(f"r:{record.ref}:1:field:title")
    await one.types("Evening school", "en")
    [letter] = await hall.letters_waiting()
    assert (letter.text, letter.target) == ("Evening school", "fr")
    assert not [line for line in await hall.history(record) if line.action == "suggested"]


async def test_a_suggestion_waits_for_an_author_who_is_away(hall: Hall) -> None:
    """It stands with the entry when they look at it."""
    author, one, _ = await _three(hall)
    record = await author.submits("Ecole", SCHOOL)
    await author.leaves()
    await one.presses(f"r:{record.ref}:1:field:title")
    assert one.word("review-suggested-later") in text_of(await one.types("École du soir", "fr"))
    shown = await author.presses(f"m:show:{record.ref}")
    assert "École du soir" in text_of(shown)
    await author.presses(data_of(shown, "m:accept:"))
    assert (await hall.texts(record))["title", "fr"].text == "École du soir"


async def test_a_refusal_tells_the_reason_and_what_can_be_done(hall: Hall) -> None:
    """In the author's language; the reason stays in the history for the others."""
    author, one, other = await _three(hall)
    record = await author.submits("École du soir", SCHOOL)
    await one.presses(f"r:{record.ref}:1:refuse")
    await one.types("It names a child.", "en")
    now = await hall.record(record.ref)
    assert now.state == "refused"
    [letter] = await hall.letters_waiting()
    assert (letter.text, letter.target) == ("It names a child.", "fr")
    assert f"m:edit:{record.ref}" in [button.data for row in letter.extras.keyboard for button in row]
    history = text_of(await other.presses(f"r:{record.ref}:1:history"))
    assert "It names a child." in history
    assert other.word("review-role-coordinator") in history


async def test_a_refusal_that_comes_second_is_given_back(hall: Hall) -> None:
    """Somebody published it while the reason was being written."""
    author, one, other = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    await one.presses(f"r:{record.ref}:1:refuse")
    await other.presses(f"r:{record.ref}:1:publish")
    await author.edits(record, summary=SCHOOL + " Come and see.")
    said = text_of(await one.types("It is not about migration."))
    assert "It is not about migration." in said
    assert (await hall.record(record.ref)).state == "published"


async def test_a_published_entry_can_be_taken_off(hall: Hall) -> None:
    """It is found no more, its texts are sealed again, its author knows why."""
    author, one, _ = await _three(hall)
    record = await author.submits("Evening school", SCHOOL, language="en")
    await one.presses(f"r:{record.ref}:1:publish")
    await one.presses(f"r:{record.ref}:1:remove")
    await one.types("The association asks for it.", "en")
    now = await hall.record(record.ref)
    assert (now.state, now.sealed) == ("refused", True)
    assert not (await hall.database.read(search.find, Wanted("evening school"))).hits


# the same twice


async def test_likely_duplicates_are_named_and_merged(hall: Hall) -> None:
    """The older published one stays, with what only the other said; both authors are told."""
    first = await Person(hall, "eva").arrives()
    author, one, _ = await _three(hall)
    old = await first.submits(
        "Evening school of the harbour",
        SCHOOL,
        data={"place": LISBON, "since": 2015},
        tags={"themes": ["education"], "status": ["running"]},
    )
    far = await first.submits("Evening school of the harbour", SCHOOL, data={"place": PALERMO})
    porto = await first.submits("Evening school of the harbour", SCHOOL, data={"place": PORTO})
    for record in (old, far, porto):
        await one.presses(f"r:{record.ref}:1:publish")
    await first.reads()
    await one.reads()
    new = await author.submits(
        "The harbour's evening school",
        SCHOOL.replace("every evening", "at night"),
        language="en",
        texts={"lessons": "Begin with three teachers."},
        data={"place": LISBON, "since": 2019, "rural": False},
        tags={"themes": ["language_learning", "education"], "status": ["pilot"]},
    )
    notice = await one.reads()
    assert "%" in text_of(notice)
    which = await one.presses(data_of(notice, ":merge"))
    into = [data for data in offered(which) if ":into:" in data]
    assert into == [f"r:{new.ref}:1:into:{old.ref}"], "those far away are others"
    await one.presses(into[0])
    kept, gone = await hall.record(old.ref), await hall.record(new.ref)
    assert (kept.state, gone.state) == ("published", "merged")
    assert (kept.person_id, kept.data["since"], kept.data["rural"]) == (first.id, 2015, False)
    texts = await hall.texts(kept)
    assert texts["lessons", "en"].text == "Begin with three teachers."
    assert texts["title", "en"].text == "Evening school of the harbour"
    assert f"f:open:{old.ref}" in offered(await author.reads())
    assert f"m:show:{old.ref}" in offered(await first.reads())
    found = await hall.database.read(search.find, Wanted("three teachers"))
    assert [hit.record_id for hit in found.hits] == [old.id]
    again = text_of(await one.presses(into[0]))
    assert one.word("review-role-coordinator") in again


async def test_merging_does_not_export_what_its_author_did_not_allow(hall: Hall) -> None:
    """Texts come into a record only if their author agreed to at least what holds for it."""
    author, one, _ = await _three(hall)
    old = await author.submits("Evening school", SCHOOL, language="en", data={"place": LISBON})
    await one.presses(f"r:{old.ref}:1:publish")
    other = await Person(hall, "eva").arrives()
    new = await other.submits(
        "Evening school", SCHOOL, texts={"lessons": "Ours alone."}, data={"place": LISBON}, consents=("publish",)
    )
    await one.presses(f"r:{new.ref}:1:into:{old.ref}")
    assert (await hall.record(new.ref)).state == "merged"
    assert ("lessons", "en") not in await hall.texts(old)


async def test_testimonies_are_never_taken_for_the_same(hall: Hall) -> None:
    """Two people may have lived the same."""
    author, one, _ = await _three(hall)
    for _ in range(2):
        record = await author.submits(summary=SCHOOL, kind="testimony", consents=("testimony",))
    await one.reads()
    assert one.word("review-no-likely") in text_of(await one.presses(f"r:{record.ref}:1:merge"))


def test_likeness_of_texts() -> None:
    """A correction leaves a text what it is; another text is another."""
    assert likeness.differ(SCHOOL, SCHOOL.replace("evening", "night")) < 20
    assert likeness.differ(SCHOOL, "A choir of neighbours sings at the market on Sundays in spring.") > 55


# authors


async def test_mine_lists_my_entries_and_nobody_elses(hall: Hall) -> None:
    """With their states; another's entry answers to no press of mine."""
    author, one, _ = await _three(hall)
    stranger = await Person(hall, "eva").arrives()
    record = await author.submits("École du soir", SCHOOL)
    listed = await author.commands("mine")
    assert f"m:show:{record.ref}" in offered(listed)
    assert not offered(await stranger.commands("mine"))
    shown = await author.presses(f"m:show:{record.ref}")
    assert author.word("mine-state-submitted") in text_of(shown)
    for verb in ("show", "edit", "gone", "withdraw", "confirm", "accept", "history"):
        said = text_of(await stranger.presses(f"m:{verb}:{record.ref}:1:1"))
        assert stranger.word("mine-not-yours") in said
    assert (await hall.record(record.ref)).state == "submitted"
    assert one.id != author.id


async def test_editing_starts_the_dialogue_with_what_was_answered(hall: Hall) -> None:
    """Nothing has to be typed twice; "more" goes to what has no answer yet."""
    author, _, _ = await _three(hall)
    record = await author.submits(
        "École du soir",
        SCHOOL,
        data={"place": LISBON, "organisation": {"name": "Porta"}},
        tags={"themes": ["education"], "languages": ["fr"]},
    )
    said = text_of(await author.presses(f"m:edit:{record.ref}"))
    assert "École du soir" in said
    said = text_of(await author.presses(f"m:more:{record.ref}"))
    assert author.word("practice-pillars") in said


async def test_a_small_change_is_public_at_once_and_can_be_put_back(hall: Hall) -> None:
    """Whoever removes a name must not wait for a reader; the readers see what was and what is."""
    author, one, other = await _three(hall)
    record = await author.submits("École du soir", SCHOOL)
    await one.presses(f"r:{record.ref}:1:publish")
    await asyncio.gather(one.reads(), other.reads())
    said = await author.edits(record, title="École de nuit")
    assert author.word("mine-changed") in text_of(said)
    assert (await hall.record(record.ref)).state == "published"
    notice = await one.reads()
    assert "École du soir" in text_of(notice)
    assert "École de nuit" in text_of(notice)
    await author.reads()
    await one.presses(data_of(notice, ":restore"))
    assert (await hall.texts(record))["title", "fr"].text == "École du soir"
    assert f"m:show:{record.ref}" in offered(await author.reads())
    assert one.word("review-stale") in text_of(await one.presses(data_of(notice, ":restore"))), "once is enough"


async def test_a_rewritten_entry_is_read_before_it_is_shown(hall: Hall) -> None:
    """A published entry is no way around review."""
    author, one, _ = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    await one.presses(f"r:{record.ref}:1:publish")
    await one.reads()
    said = await author.edits(record, title="Cheap watches 24/7", summary="Buy gold, quick and good; call us now!")
    assert author.word("mine-rewritten") in text_of(said)
    now = await hall.record(record.ref)
    assert (now.state, now.sealed) == ("submitted", True)
    assert not (await hall.database.read(search.find, Wanted("watches"))).hits
    assert f"r:{record.ref}:2:publish" in offered(await one.reads())


async def test_withdrawing_asks_first_and_holds_at_once(hall: Hall) -> None:
    """It is found no more, and reviewers who press later are told why."""
    author, one, _ = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    await one.presses(f"r:{record.ref}:1:publish")
    sure = await author.presses(f"m:withdraw:{record.ref}")
    assert (await hall.record(record.ref)).state == "published"
    await author.presses(data_of(sure, "m:gone:"))
    assert (await hall.record(record.ref)).state == "withdrawn"
    assert not (await hall.database.read(search.find, Wanted("evening school"))).hits
    assert one.word("review-role-author") in text_of(await one.presses(f"r:{record.ref}:1:remove"))
    assert author.word("mine-withdrawn-already") in text_of(await author.presses(f"m:gone:{record.ref}"))


async def test_a_testimony_is_withdrawn_without_a_question_and_forgotten(hall: Hall) -> None:
    """Nothing of its words is kept, nor of what they were before."""
    author, one, _ = await _three(hall)
    record = await author.submits(summary=SCHOOL, kind="testimony", consents=("testimony",), data={"pseudonym": "Mar"})
    await one.presses(f"r:{record.ref}:1:publish")
    await author.edits(record, summary=SCHOOL + " Thank you.")
    await author.presses(f"m:withdraw:{record.ref}")
    now = await hall.record(record.ref)
    assert (now.state, now.data) == ("withdrawn", {})
    assert not await hall.texts(record)
    assert not [line for line in await hall.history(record) if line.changes]
    assert not (await hall.database.read(search.find, Wanted("volunteers", kind="testimony"))).hits


async def test_confirming_brings_back_what_time_archived_but_not_what_a_coordinator_did(hall: Hall) -> None:
    """Leaders keep the directory true; they do not overrule review."""
    author, one, _ = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    await one.presses(f"r:{record.ref}:1:publish")
    for action, role, comes_back in (("unconfirmed", "system", True), ("archived", "coordinator", False)):
        await hall.archives(record, action, role)
        said = text_of(await author.presses(f"m:confirm:{record.ref}"))
        assert author.word("mine-confirmed" if comes_back else "mine-cannot-confirm") in said
        assert (await hall.record(record.ref)).state == ("published" if comes_back else "archived")


async def test_confirming_holds_for_a_year(hall: Hall) -> None:
    """From the day on which it was said."""
    author, one, _ = await _three(hall)
    record = await author.submits("Evening school", SCHOOL)
    await one.presses(f"r:{record.ref}:1:publish")
    hall.now += timedelta(days=200)
    await author.presses(f"m:confirm:{record.ref}")
    assert (await hall.record(record.ref)).confirm_by == hall.now + timedelta(days=365)


# interpreters


async def _translated(hall: Hall) -> tuple[Person, Person, str]:
    """A published record with machine texts, its author and an interpreter of Spanish."""
    author, one, _ = await _three(hall)
    record = await author.submits("École du soir", SCHOOL)
    await one.presses(f"r:{record.ref}:1:publish")
    await hall.machine(
        record.ref, {"es": {"title": "Escuela de tarde", "summary": "Cada tarde."}, "pt": {"title": "X"}}
    )
    return author, await Person(hall, "ines", "es").arrives("interpreter"), record.ref


async def test_an_interpreter_reads_their_languages_and_says_good(hall: Hall) -> None:
    """A person's word takes the machine's mark away; other languages are for others."""
    _, ines, ref = await _translated(hall)
    shown = await ines.commands("review")
    assert "Cada tarde." in text_of(shown)
    assert SCHOOL in text_of(shown), "the source stands beside it"
    following = await ines.presses(data_of(shown, ":good"))
    text = (await hall.texts(await hall.record(ref)))["summary", "es"]
    assert (text.state, text.role) == ("human", "interpreter")
    assert "Escuela de tarde" in text_of(following)
    assert ines.word("texts-read-already") in text_of(await ines.presses(data_of(shown, ":good")))
    end = await ines.presses(data_of(following, ":next"))
    assert ines.word("texts-end") in text_of(end)


async def test_an_interpreters_correction_is_shown_and_found(hall: Hall) -> None:
    """At once, to everybody who reads that language."""
    _, ines, ref = await _translated(hall)
    shown = await ines.commands("review")
    await ines.presses(data_of(shown, ":correct"))
    await ines.types("Gente voluntaria enseña cada noche.", "es")
    text = (await hall.texts(await hall.record(ref)))["summary", "es"]
    assert (text.text, text.state) == ("Gente voluntaria enseña cada noche.", "human")
    assert (await hall.database.read(search.find, Wanted("gente voluntaria"))).hits


async def test_a_translation_is_stale_once_its_source_changed(hall: Hall) -> None:
    """What an interpreter found good was good for another text: they get it again, and an old press says so."""
    author, ines, ref = await _translated(hall)
    shown = await ines.commands("review")
    await ines.presses(data_of(shown, ":good"))
    await author.edits(await hall.record(ref), summary=SCHOOL + " Come and see.")
    assert ines.word("texts-stale") in text_of(await ines.presses(data_of(shown, ":correct")))
    again = await ines.commands("review")
    assert ines.word("texts-source-changed") in text_of(again)
    assert "Come and see." in text_of(again)


# imports


async def test_an_import_is_checked_one_at_a_time(hall: Hall) -> None:
    """What was read and the doubts in words; right as it is, and the next."""
    _, one, _ = await _three(hall)
    read = {"name": "Espacio sin Fronteras", "type": "Civil Society Organization", "country": "France"}
    data = {"country": "FR", "read": read}
    first = await hall.imports("Espacio sin Fronteras", "country_implausible", data=data)
    second = await hall.imports("ABC", "only_acronym")
    listed = offered(await one.commands("review"))
    shown = await one.presses(next(data for data in listed if data == "r::checks"))
    assert one.word("import-doubt-country-implausible") in text_of(shown)
    assert "Civil Society Organization" in text_of(shown)
    following = await one.presses(data_of(shown, ":right"))
    assert (await hall.record(first.ref)).checks == ()
    assert one.word("import-doubt-only-acronym") in text_of(following)
    await one.presses(data_of(following, ":archive"))
    assert (await hall.record(second.ref)).state == "archived"
    assert one.word("checks-done-already") in text_of(await one.presses(data_of(shown, ":right")))


async def test_a_corrected_country_answers_its_doubts(hall: Hall) -> None:
    """The entry is found there; other doubts stay."""
    _, one, _ = await _three(hall)
    data = {"country": "FR", "place": {"name": "Copenhagen", "country": "FR"}}
    record = await hall.imports("University of Copenhagen", "country_implausible", "type_implausible", data=data)
    await one.presses(f"r::check:{record.ref}:1:country")
    said = await one.types("Denmark")
    now = await hall.record(record.ref)
    assert (now.data["country"], now.data["place"]["country"]) == ("DK", "DK")
    assert now.data["place"]["latitude"] == pytest.approx(55.7, abs=0.2)
    assert now.checks == ("type_implausible",)
    assert one.word("import-doubt-type-implausible") in text_of(said)
    found = await hall.database.read(search.find, Wanted("", "organisation", countries=("DK",)))
    assert [hit.record_id for hit in found.hits] == [record.id]


async def test_an_organisation_that_came_with_an_entry_is_public_once_looked_at(hall: Hall) -> None:
    """Nobody's free text becomes an entry of its own unread."""
    _, one, _ = await _three(hall)
    record = await hall.imports("Quayside School", "new", state="submitted")
    shown = await one.presses("r::checks")
    assert one.word("check-new") in text_of(shown)
    await one.presses(data_of(shown, ":right"))
    assert (await hall.record(record.ref)).state == "published"


# words


@pytest.mark.parametrize("language", LANGUAGES)
async def test_history_is_told_in_words_of_every_language(hall: Hall, language: str) -> None:
    """Every change with the role, no name, no code."""
    author, one, _ = await _three(hall)
    reader = await Person(hall, "rita", language).arrives("coordinator")
    record = await author.submits("Evening school", SCHOOL)
    await one.presses(f"r:{record.ref}:1:publish")
    await author.edits(record, title="Evening schools")
    said = text_of(await reader.presses(f"r:{record.ref}:2:history"))
    for key in ("review-role-author", "review-role-coordinator", "review-action-published", "field-title"):
        assert reader.word(key) in said
    assert "Evening school\u2069" not in said.splitlines()[1], "what it said before is not repeated"


async def test_contacts_are_shown_on_demand_and_leave_a_trace(hall: Hall) -> None:
    """They were given for when a message does not reach."""
    author, one, _ = await _three(hall)
    secret = {"contact": {"kind": "email", "value": "welcome@example.org"}}
    record = await author.submits("Evening school", SCHOOL, secret=secret)
    assert "welcome@" not in text_of(await one.reads())
    shown = await one.presses(f"r:{record.ref}:1:show")
    assert "welcome@" not in text_of(shown)
    assert "welcome@example.org" in text_of(await one.presses(data_of(shown, ":contact")))
    assert (await hall.history(record))[-1].action == "contact-seen"


async def test_no_data_that_is_pressed_breaks_anything(hall: Hall) -> None:
    """Old, foreign and invented buttons are answered."""
    author, one, _ = await _three(hall)
    interpreter = await Person(hall, "ines").arrives("interpreter")
    record = await author.submits("Evening school", SCHOOL)
    words = ["", record.ref, "1", "2", "publish", "into", "field", "title", "text", "check", "texts", "list", "accept"]
    words += ["restore", "right", "good", "next", "summary", "en", "withdraw", "x", "-1", "9" * 30, "مرحبا"]
    parts = st.lists(st.sampled_from(words) | st.text(max_size=5), max_size=7).map(":".join)
    cases = list(_examples(parts))

    def press_all(visit: Visit) -> None:
        for rest in cases:
            hall.review.pressed["r"](visit, rest, None)
            hall.review.pressed["m"](visit, rest, None)

    for who in (author, one, interpreter):
        assert await who.does(press_all)


def _examples(strategy: st.SearchStrategy[str]) -> list[str]:
    found: list[str] = []

    @settings(max_examples=60, database=None, deadline=None)
    @given(strategy)
    def collect(one: str) -> None:
        found.append(one)

    collect()
    return found
