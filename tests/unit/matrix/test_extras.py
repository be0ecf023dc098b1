"""Protects what goes out beside plain text: polls as Element reads them, files with captions, links for buttons."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matrix.content import COPY_MARK, content_of
from bot.matrix.extras import POLL, file_content, poll_content, with_links
from messages.richtext import RichText, Span, Style
from messages.types import Button, File, Poll

TEXT = "org.matrix.msc1767.text"


def test_a_poll_is_laid_out_in_the_unstable_form_with_a_text_for_others() -> None:
    content = poll_content(Poll("Which\nones?", (("a", "Housing"), ("b", " Health ")), most=5), reply_to="$q")
    assert content is not None
    assert content[POLL] == {
        "question": {TEXT: "Which ones?", "body": "Which ones?", "msgtype": "m.text"},
        "kind": "org.matrix.msc3381.poll.disclosed",
        "max_selections": 2,
        "answers": [{"id": "a", TEXT: "Housing"}, {"id": "b", TEXT: "Health"}],
    }
    text = "Which ones?\n1. Housing\n2. Health"
    assert (content[TEXT], content["body"], content["m.text"][0]["body"]) == (text, text, text)
    assert content["m.relates_to"] == {"m.in_reply_to": {"event_id": "$q"}}
    assert content[COPY_MARK] is True


@pytest.mark.parametrize(
    "poll",
    [
        Poll("Which?", ()),
        Poll("Which?", tuple((str(n), str(n)) for n in range(21))),
        Poll(" ", (("a", "A"),)),
        Poll("Which?", (("", "A"),)),
        Poll("Which?", (("a", " "),)),
        Poll("Which?", (("a", "A"), ("a", "B"))),
        Poll("Which?", (("a", "A" * 60_000),)),
    ],
    ids=["none", "too many", "no question", "no id", "no label", "equal ids", "too long"],
)
def test_what_cannot_be_a_poll_is_none(poll: Poll) -> None:
    assert poll_content(poll) is None


def test_twenty_options_are_a_poll_and_at_least_one_may_be_chosen() -> None:
    content = poll_content(Poll("Which?", tuple((str(n), str(n)) for n in range(20)), most=0))
    assert content is not None
    assert (len(content[POLL]["answers"]), content[POLL]["max_selections"]) == (20, 1)


def test_buttons_that_open_an_address_become_lines_with_links() -> None:
    keyboard = ((Button("Yes", data="yes"), Button("Map", url="https://x.org/m")), (Button(" ", url="https://x.org"),))
    body = with_links(RichText("Where?"), keyboard)
    assert body.text == "Where?\n\nMap\nhttps://x.org"
    assert body.spans == (Span(8, 11, Style.LINK, "https://x.org/m"), Span(12, 25, Style.LINK, "https://x.org"))
    assert content_of(body)["body"] == "Where?\n\nMap (https://x.org/m)\nhttps://x.org"
    assert with_links(RichText(""), keyboard).text == "Map\nhttps://x.org"
    assert with_links(RichText("Well?"), keyboard[:0]) == RichText("Well?")


def test_a_file_has_its_caption_or_only_its_name() -> None:
    file = File("day.ics", "text/calendar", b"12345")
    caption = RichText("The day", (Span(4, 7, Style.BOLD),))
    content = file_content(file, "mxc://x/y", caption, reply_to="$q")
    assert (content["msgtype"], content["body"], content["filename"]) == ("m.file", "The day", "day.ics")
    assert content["formatted_body"] == "The <strong>day</strong>"
    assert (content["url"], content["info"]) == ("mxc://x/y", {"mimetype": "text/calendar", "size": 5})
    assert content["m.relates_to"] == {"m.in_reply_to": {"event_id": "$q"}}
    bare = file_content(file, "mxc://x/y", RichText(" "))
    assert (bare["body"], bare["filename"], bare[COPY_MARK]) == ("day.ics", "day.ics", True)


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=30), st.lists(st.tuples(st.text(max_size=5), st.text(max_size=20)), max_size=25), st.integers())
def test_a_poll_never_has_more_or_blank_options(question: str, options: list[tuple[str, str]], most: int) -> None:
    content = poll_content(Poll(question, tuple(options), most))
    if content is not None:
        answers = content[POLL]["answers"]
        assert [answer["id"] for answer in answers] == [key for key, _ in options]
        assert all(answer[TEXT].strip() for answer in answers)
        assert 1 <= content[POLL]["max_selections"] <= len(answers) <= 20
