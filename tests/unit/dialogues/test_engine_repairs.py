"""Answers that change while something else is asked, that come in several messages, or that are no words of ours."""

from __future__ import annotations

import pytest

from handlers.dialogues.draft import CANCEL, CAREFUL, CONFIRM, LANGUAGE, REVIEW
from handlers.dialogues.engine import Outcome
from messages.types import FileRef
from tests.unit.dialogues.talk import CATALOG, ENGINE, TODAY, Library, Talk

DETAILS = "Call Mrs Fatou Diallo on +33 6 12 34 56 78."


def _at_summary() -> Talk:
    talk = Talk.about("practice")
    talk.say("Evening school")
    return talk


def _edited(question: str) -> str:
    return CATALOG.text("dialogue-edited", "en", question=CATALOG.text(f"practice-{question}", "en"))


def _to(talk: Talk, station: str) -> Talk:
    for _ in range(40):
        if talk.at == station:
            return talk
        talk.say("review") if talk.at == "@more" else talk.answer()
    raise AssertionError(f"never at {station}")


@pytest.mark.parametrize(("word", "station", "leave"), [("language", LANGUAGE, "1"), ("cancel", CANCEL, "keep")])
def test_an_edit_during_an_aside_changes_the_answer_and_the_aside_still_ends(
    word: str, station: str, leave: str
) -> None:
    talk = _at_summary()
    talk.say(word)
    step = talk.change(1, "Night school")
    assert (step.draft.value("title"), step.notes, step.draft.at) == ("Night school", [_edited("title")], station)
    talk.say(leave)
    assert talk.at == "summary"


def test_an_aside_is_left_with_back_and_nothing_that_was_ticked_is_lost() -> None:
    talk = _at_summary()
    talk.say("We teach the language.")
    talk.press("t:housing")
    talk.say("language")
    talk.change(1, "Night school")
    talk.say("back")
    assert (talk.at, talk.step.draft.view["ticks"]) == ("themes", ["housing"])


def test_an_edit_while_details_are_asked_about_leaves_that_question_standing() -> None:
    talk = _at_summary()
    talk.say(DETAILS)
    step = talk.change(1, "Night school")
    assert (step.draft.at, step.notes) == (CAREFUL, [_edited("title")])
    talk.press("s:keep")
    assert (talk.step.draft.value("title"), talk.step.draft.value("summary")) == ("Night school", DETAILS)
    assert talk.at == "themes"


def test_an_edit_with_details_is_asked_about_and_one_is_where_one_was_afterwards() -> None:
    talk = _at_summary()
    talk.say(DETAILS)
    step = talk.change(1, "Night school, call Mrs Fatou Diallo")
    assert (step.draft.at, step.draft.view["question"]) == (CAREFUL, "title")
    assert step.draft.value("title") == "Evening school"
    assert _edited("title") not in step.notes
    talk.press("s:keep")
    assert talk.step.draft.value("title") == "Night school, call Mrs Fatou Diallo"
    assert (talk.at, talk.step.draft.view["question"]) == (CAREFUL, "summary")
    talk.press("s:keep")
    assert (talk.step.draft.value("summary"), talk.at) == (DETAILS, "themes")


def test_an_edit_of_the_message_that_is_asked_about_is_the_answer() -> None:
    talk = _at_summary()
    talk.say(DETAILS)
    talk.change(2, "Come by on Mondays.")
    assert (talk.step.draft.value("summary"), talk.at) == ("Come by on Mondays.", "themes")


def test_an_edit_that_cannot_be_taken_leaves_the_answer_and_says_why() -> None:
    talk = _at_summary()
    talk.say("language")
    step = talk.change(1, "word " * 16)
    assert (step.draft.value("title"), step.draft.at) == ("Evening school", LANGUAGE)
    assert step.notes != [_edited("title")]
    talk.say("1")
    assert talk.at == "summary"


def test_an_answer_edited_out_of_the_review_comes_back_to_it_after_an_aside() -> None:
    talk = _to(_at_summary(), REVIEW)
    talk.say("edit 2")
    talk.say("cancel")
    talk.say("keep")
    talk.say("We teach.")
    assert talk.at == REVIEW


@pytest.mark.parametrize("word", ["skip", "next", "done", "keep", "continue"])
def test_only_a_confirmation_confirms(word: str) -> None:
    talk = _to(Talk.about("practice"), CONFIRM)
    step = talk.say(word)
    assert (step.outcome, step.draft.at) == (Outcome.GO_ON, CONFIRM)
    assert talk.press(f"w:{word}").outcome is Outcome.GO_ON
    assert talk.say("confirm").outcome is Outcome.DONE


def _in_two() -> Talk:
    talk = _at_summary()
    talk.say("We teach French.")
    talk.say("Every evening.", early=True)
    return talk


def test_either_message_of_an_answer_can_be_edited() -> None:
    talk = _in_two()
    step = talk.change(3, "Every morning.")
    assert step.draft.value("summary") == "We teach French.\nEvery morning."
    step = talk.change(2, "We teach Arabic.")
    assert (step.draft.value("summary"), step.draft.at) == ("We teach Arabic.\nEvery morning.", "themes")


def test_details_in_a_second_message_are_asked_about_too() -> None:
    talk = _at_summary()
    talk.say("We teach French.")
    step = talk.say(DETAILS, early=True)
    assert (step.draft.at, step.draft.value("summary")) == (CAREFUL, "We teach French.")
    talk.press("s:remove")
    assert "Diallo" not in talk.step.draft.value("summary")
    assert talk.at == "themes"
    talk.change(2, "We teach Arabic.")
    kept = talk.step.draft.value("summary")
    assert "We teach Arabic." in kept
    assert "Diallo" not in kept


def test_a_second_message_joins_the_one_that_is_asked_about() -> None:
    talk = _at_summary()
    talk.say(DETAILS)
    talk.say("Every evening.", early=True)
    talk.press("s:keep")
    assert talk.step.draft.value("summary") == f"{DETAILS}\nEvery evening."
    assert talk.step.draft.value("title") == "Evening school"


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("Fatou Diallo +33 6 12 34 56 78", CAREFUL),
        ("Fatou Diallo", CAREFUL),
        ("Fatou", "themes"),
        ("Nightbird", "themes"),
    ],
)
def test_a_pseudonym_that_is_a_whole_name_or_a_number_is_noticed(said: str, at: str) -> None:
    talk = Talk.about("testimony")
    talk.say("I was made welcome")
    talk.say(said)
    assert talk.at == at


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Fatou_Diallo_passport_12AB34567.jpg", "Photo.jpg"),
        ("FatouDiallo.jpg", "Photo.jpg"),
        ("IMG_20240101_123456.jpg", "IMG_20240101_123456.jpg"),
    ],
)
def test_the_name_of_a_file_tells_nothing_of_a_person(name: str, kept: str) -> None:
    talk = _at_summary()
    draft = talk.draft
    draft.at, draft.more = "photo", True
    file = FileRef("photo", "id-1", name, "image/jpeg", 1000)
    step = ENGINE.sent(talk.dialogue, draft, file, "sign", lookups=Library(), today=TODAY)
    assert (step.draft.value("photo")["name"], step.draft.answers["photo"].said) == (kept, kept)


def _voted(talk: Talk, *tokens: str, poll: str = "themes") -> None:
    talk.step = ENGINE.pressed(talk.dialogue, talk.draft, tokens, lookups=Library(), today=TODAY, poll=poll)


def test_a_vote_is_the_whole_answer_even_for_one_choice_and_can_be_changed_later() -> None:
    talk = _at_summary()
    talk.say("We teach.")
    _voted(talk, "t:housing")
    assert (talk.step.draft.value("themes"), talk.at) == (["housing"], "place")
    _voted(talk, "t:work", "t:health")
    assert (talk.step.draft.value("themes"), talk.at) == (["work", "health"], "place")
    assert talk.step.notes == [_edited("themes")]
    talk.say("language")
    _voted(talk, *(f"t:{theme}" for theme in ("housing", "work", "health", "education", "networks", "funding")))
    assert (talk.step.draft.value("themes"), talk.at) == (["work", "health"], LANGUAGE)
    assert talk.step.notes == [CATALOG.text("wrong-too-many", "en", most=5)]


@pytest.mark.parametrize("text", ["Yes", "No", "None", "all", "more", "Next", "Save", "Continue", "Language"])
def test_a_letter_may_be_a_word_of_ours(text: str) -> None:
    talk = Talk.about("reply")
    step = talk.say(text)
    assert (step.outcome, step.draft.value("text")) == (Outcome.DONE, text)


@pytest.mark.parametrize("text", ["help", "why", "back", "/save", "/yes"])
def test_a_letter_can_still_be_asked_about_and_a_command_is_none(text: str) -> None:
    step = Talk.about("reply").say(text)
    assert step.outcome is not Outcome.DONE
    assert not step.draft.answers


def test_a_letter_can_be_left() -> None:
    assert Talk.about("reply").say("cancel").outcome is Outcome.CANCELLED
