"""The engine of all dialogues: straight through, astray, back again; nobody is trapped and no answer is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import CANCEL, CONFIRM, CONSENT, MORE, REVIEW, Answer, Draft
from handlers.dialogues.engine import Engine, Outcome
from handlers.dialogues.model import Kind
from handlers.dialogues.words import WORDS
from messages.catalog import LANGUAGES
from tests.unit.dialogues.talk import CATALOG, ENGINE, TODAY, TYPED, Library, Talk

NAMES = sorted(dialogues())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_dialogue_can_be_gone_through_in_every_language(name: str, language: str) -> None:
    talk = Talk.about(name, language)
    step = talk.to_the_end()
    assert step.outcome is Outcome.DONE
    for question in talk.dialogue.questions:
        if not question.optional and question.when is None:
            assert question.key in step.draft.answers
    assert all(step.draft.consents[name] for name in talk.dialogue.required)


def test_the_short_path_of_a_practice_is_six_questions() -> None:
    talk = Talk.about("practice")
    for number in range(1, 7):
        assert f"{number} of 6" in talk.prompt.text.text
        talk.answer()
    assert talk.at == MORE
    talk.say("review")
    assert talk.at == REVIEW


def test_more_detail_is_asked_for_only_where_it_is_wanted() -> None:
    talk = Talk.about("practice")
    while talk.at != MORE:
        talk.answer()
    talk.say("more")
    question = talk.dialogue.question(talk.at)
    assert question is not None
    assert question.detail
    assert "7 of" in talk.prompt.text.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_universal_words_are_understood_in_every_language_whatever_is_spoken(language: str) -> None:
    for word in ("help", "why", "back", "review", "save", "cancel", "language"):
        talk = Talk.about("practice", "en")
        talk.say("Evening school")
        before = talk.draft.answers
        step = talk.say(CATALOG.text(f"word-{word}", language))
        assert step.draft.answers == before, "a word of ours is never taken for an answer"
        moved = {"back": "title", "review": REVIEW, "cancel": CANCEL, "language": "@language"}
        assert step.outcome is (Outcome.SAVED if word == "save" else Outcome.GO_ON)
        assert step.draft.at == moved.get(word, "summary")
        if word in ("help", "why"):
            assert step.notes == [CATALOG.text(f"practice-summary.{word}", "en")]


def test_a_word_of_ours_can_be_an_answer_between_quotation_marks() -> None:
    talk = Talk.about("practice")
    talk.say("«Help»")
    assert talk.step.draft.value("title") == "Help"


def test_back_shows_the_answer_given_and_another_replaces_it() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("back")
    assert "Evening school" in talk.prompt.text.text
    talk.say("Night school")
    assert (talk.step.draft.value("title"), talk.at) == ("Night school", "summary")


def test_back_at_the_first_question_says_so_and_loses_nothing() -> None:
    talk = Talk.about("practice")
    assert talk.say("back").notes == [CATALOG.text("dialogue-first", "en")]


def test_a_needed_answer_cannot_be_skipped_and_an_optional_one_can() -> None:
    talk = Talk.about("testimony")
    assert talk.say("skip").notes == [CATALOG.text("dialogue-needed", "en")]
    talk.say("I was made welcome")
    assert talk.at == "pseudonym"
    talk.say("skip")
    assert (talk.at, talk.step.draft.answers["pseudonym"].skipped) == ("themes", True)


def test_an_answer_that_cannot_be_taken_is_answered_with_what_to_do() -> None:
    talk = Talk.about("practice")
    step = talk.say("word " * 16)
    assert (talk.at, step.draft.answers) == ("title", {})
    assert step.notes
    assert step.prompt is not None


def test_edit_takes_any_answer_and_comes_back_to_where_one_was() -> None:
    talk = Talk.about("practice")
    for text in ("Evening school", "For newcomers", "5"):
        talk.say(text)
    talk.say("edit 1")
    assert talk.at == "title"
    talk.say("Night school")
    assert (talk.step.draft.value("title"), talk.at) == ("Night school", "place")
    assert talk.say("edit 99").notes == [CATALOG.text("dialogue-no-such-answer", "en", total=6)]


def test_editing_the_message_of_an_answer_answers_anew_and_leaves_one_where_one_is() -> None:
    talk = Talk.about("practice")
    talk.say("Evning school")
    talk.say("For newcomers")
    step = talk.change(1, "Evening school")
    assert (step.draft.value("title"), step.draft.at) == ("Evening school", "themes")
    step = talk.change(77, "something else")
    assert step.notes == [CATALOG.text("dialogue-not-editable", "en")]


def test_a_message_that_was_sent_before_the_question_belongs_to_the_answer_before() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("We teach the language.")
    step = talk.say("Every evening, for free.", early=True)
    assert step.draft.value("summary") == "We teach the language.\nEvery evening, for free."
    assert (step.draft.at, step.notes) == ("themes", [CATALOG.text("dialogue-appended", "en")])


def test_ticks_are_kept_while_pages_are_turned_and_taken_when_done() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("We teach the language.")
    assert talk.press("t:housing").in_place
    talk.press("p:+")
    talk.press("t:networks")
    talk.press("t:housing")
    talk.press("t:work")
    step = talk.press("n:done")
    assert (step.draft.value("themes"), step.draft.at) == (["networks", "work"], "place")


def test_no_more_is_ticked_than_may_be_and_nothing_ticked_is_told() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("We teach the language.")
    assert talk.press("n:done").toast
    for theme in ("housing", "work", "health", "education", "networks"):
        talk.press(f"t:{theme}")
    step = talk.press("t:funding")
    assert step.toast == CATALOG.text("wrong-too-many", "en", most=5)
    assert len(step.draft.view["ticks"]) == 5


def test_a_date_may_be_a_day_a_month_or_a_year_and_the_calendar_turns() -> None:
    for token, value in (("d:2027-06-15", "2027-06-15"), ("d:2027-06", "2027-06"), ("d:2027", "2027")):
        talk = Talk.about("activity")
        while talk.at != "date":
            talk.answer()
        talk.press("m:2027-06")
        labels = [choice.label for row in talk.prompt.grid for choice in row]
        assert "June 2027" in labels
        assert "30" in labels
        assert "31" not in labels
        talk.press(token)
        assert talk.step.draft.value("date") == value


def test_a_place_of_several_is_asked_back_and_what_was_typed_can_stay() -> None:
    talk = Talk.about("practice")
    while talk.at != "place":
        talk.answer()
    talk.say("Lisbon")
    assert [choice.label for choice in talk.prompt.choices][:2] == ["Lisbon, Portugal", "Lisbon, United States"]
    talk.say("2")
    assert talk.step.draft.value("place")["country"] == "US"
    talk.say("back")
    talk.say("Lisb-on-Sea")
    talk.press("s:typed")
    assert talk.step.draft.value("place") == {"name": "Lisb-on-Sea"}


def test_details_of_a_person_are_noticed_and_can_be_taken_out() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("Call Mrs Fatou Diallo on +33 6 12 34 56 78 to join.")
    assert talk.at == "@careful"
    assert "+33 6 12 34 56 78" in talk.prompt.text.text, "nothing that was typed is lost"
    talk.press("s:remove")
    kept = talk.step.draft.value("summary")
    assert "Diallo" not in kept
    assert "12 34" not in kept
    assert "to join" in kept
    again = Talk.about("practice")
    again.say("Evening school")
    again.say("Call Mrs Fatou Diallo on +33 6 12 34 56 78 to join.")
    again.say("keep")
    assert "Diallo" in again.step.draft.value("summary")


def test_who_tells_of_oneself_is_not_asked_about_what_happened_to_one() -> None:
    talk = Talk.about("testimony")
    talk.say("I fled the war, I am pregnant and my asylum claim was refused.")
    assert talk.at == "pseudonym"
    talk.say("back")
    talk.say("My asylum claim was refused. My name is Fatou Diallo.")
    assert talk.at == "@careful"


def test_the_human_contact_is_named_where_a_detail_is_noticed() -> None:
    talk = Talk.about("testimony")
    talk.say("My name is Fatou Diallo.")
    engine = Engine(CATALOG, contact="Amina, +33 1 00 00 00 00")
    step = engine.resume(talk.dialogue, talk.draft, Library(), TODAY)
    assert step.prompt is not None
    assert "Amina, +33 1 00 00 00 00" in step.prompt.text.text


def test_without_the_consent_that_is_needed_nothing_is_finished() -> None:
    talk = Talk.about("testimony")
    talk.say("I was made welcome")
    while not talk.at.startswith(CONSENT):
        talk.say("review") if talk.at != REVIEW else talk.press("s:go")
    step = talk.say("no")
    assert step.outcome is Outcome.GO_ON
    assert step.notes == [CATALOG.text("dialogue-consent-needed", "en")]
    talk.say("sí")
    assert talk.at == CONFIRM
    assert talk.say("yes").outcome is Outcome.DONE


def test_cancelling_asks_first() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("cancel")
    assert talk.at == CANCEL
    assert talk.say("keep").draft.at == "summary"
    talk.say("cancel")
    assert talk.say("delete").outcome is Outcome.CANCELLED


def test_the_language_can_be_changed_in_the_middle() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("language")
    talk.press("l:ar")
    assert CATALOG.text("practice-summary", "ar") in talk.prompt.text.text


def test_an_upgrade_of_the_questions_keeps_what_still_fits() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("We teach the language.")
    newer = replace(talk.dialogue, version=2, questions=tuple(q for q in talk.dialogue.questions if q.key != "themes"))
    step = ENGINE.resume(newer, talk.draft, Library(), TODAY)
    assert step.notes == [CATALOG.text("dialogue-changed", "en")]
    assert (step.draft.at, step.draft.value("title")) == ("place", "Evening school")


def test_an_upgrade_that_takes_a_choice_away_asks_again() -> None:
    talk = Talk.about("practice")
    talk.say("Evening school")
    talk.say("We teach the language.")
    talk.say("housing, work")
    draft = talk.draft
    draft.answers["themes"].value = ["housing", "a theme of before"]
    step = ENGINE.resume(talk.dialogue, draft, Library(), TODAY)
    assert step.notes == [CATALOG.text("dialogue-changed", "en")]
    assert "themes" not in step.draft.answers
    step = ENGINE.said(talk.dialogue, step.draft, "review", lookups=Library(), today=TODAY)
    assert step.prompt is not None


def test_every_text_can_be_as_long_as_may_be_and_still_be_reviewed() -> None:
    for name in NAMES:
        talk = Talk.about(name)
        talk.step.draft.more = True
        for question in talk.dialogue.questions:
            if question.kind is Kind.LONG:
                talk.step.draft.answers[question.key] = Answer("x" * 4000)
        if not talk.dialogue.brief:
            talk.say("review")
            assert talk.at == REVIEW
            talk.say("back")
            assert talk.step.outcome is Outcome.GO_ON


def test_a_condition_that_no_longer_holds_takes_its_answer_out_of_the_review() -> None:
    talk = Talk.about("organisation")
    while talk.at != REVIEW:
        talk.answer()
    assert CATALOG.text("organisation-charter-role", "en") in talk.prompt.text.text
    shown = talk.prompt.text.text.splitlines()
    line = next(line for line in shown if CATALOG.text("organisation-charter", "en") in line)
    talk.say(f"edit {line.split('.')[0]}")
    talk.say("no")
    talk.say("review")
    assert CATALOG.text("organisation-charter-role", "en") not in talk.prompt.text.text


TOKENS = st.sampled_from(
    [f"w:{word}" for word in WORDS]
    + ["w:options", "n:done", "p:+", "p:-", "m:2027-02", "d:2027-02-30", "d:2027", "t:housing", "t:fr", "v:yes", "v:no"]
    + ["s:more", "s:go", "s:keep", "s:delete", "s:remove", "s:again", "s:typed", "o:0", "o:99", "e:1", "e:99", "l:ar"]
    + ["c:yes", "c:no", "", "x", "o:x", "m:x", "d:", "t:"]
)
SAID = st.one_of(
    st.sampled_from(list(TYPED.values())),
    st.sampled_from([CATALOG.text(f"word-{word}", language) for word in WORDS for language in LANGUAGES]),
    st.text(max_size=40),
    st.sampled_from(["1", "0", "99", "1,2", "edit 2", "Lisbon", "-", "«Help»", "Mrs Diallo +33 6 12 34 56 78"]),
)
DEEDS = st.one_of(
    st.tuples(st.just("say"), SAID),
    st.tuples(st.just("early"), SAID),
    st.tuples(st.just("press"), TOKENS),
    st.tuples(st.just("vote"), TOKENS),
    st.tuples(st.just("file"), st.just("")),
    st.tuples(st.just("change"), SAID),
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(LANGUAGES), st.lists(DEEDS, max_size=25))
def test_no_user_meets_an_exception_is_trapped_or_loses_an_answer(
    name: str, language: str, deeds: list[tuple[str, str]]
) -> None:
    talk = Talk.about(name, language)
    for deed, what in deeds:
        before: Draft = talk.draft
        match deed:
            case "say" | "early":
                talk.say(what, early=deed == "early")
            case "press":
                talk.press(what)
            case "vote":
                talk.press(what, "t:housing")
            case "file":
                talk.send_file()
            case _:
                talk.change(1 + len(what) % 5, what)
        if talk.step.outcome is not Outcome.GO_ON:
            return
        assert talk.step.prompt is not None
        assert set(before.answers) <= set(talk.step.draft.answers), "an answer is gone"
    assert talk.to_the_end().outcome is Outcome.DONE, "there is a way out from everywhere"


def test_every_kind_of_question_is_asked_somewhere() -> None:
    assert {question.kind for one in dialogues().values() for question in one.questions} == set(Kind)
