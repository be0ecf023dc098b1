"""What goes out is what Telegram takes: nothing that would cost the message, nothing that it drops without a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.telegram.posting import checked_markup
from bot.telegram.content import caption_of, cut, document_of, doorway_to, keyboard_of, notice_of, text_of
from messages.errors import Refused
from messages.richtext import RichText, Span, Style, plain, utf16_length
from messages.types import Button, File

FAMILY = "👨\u200d👩\u200d👧"


def test_a_keyboard_has_buttons_with_data_and_with_addresses() -> None:
    rows = ((Button("Yes", data="y"), Button("No", data="n")), (Button("Read", url="https://example.org/a"),))
    assert keyboard_of(rows) == {
        "inline_keyboard": [
            [{"text": "Yes", "callback_data": "y"}, {"text": "No", "callback_data": "n"}],
            [{"text": "Read", "url": "https://example.org/a"}],
        ]
    }
    assert keyboard_of(()) == {"inline_keyboard": []}


@pytest.mark.parametrize("data", ["", "x" * 65, "é" * 33])
def test_data_that_telegram_would_refuse_is_refused_before(data: str) -> None:
    with pytest.raises(Refused) as caught:
        keyboard_of(((Button("a", data=data),),))
    assert caught.value.code == "bad_request"


def test_data_counts_in_bytes_and_the_last_one_fits() -> None:
    for data in ("x" * 64, "é" * 32):
        assert keyboard_of(((Button("a", data=data),),))["inline_keyboard"][0][0]["callback_data"] == data


def test_a_button_to_an_address_that_telegram_does_not_open_does_not_cost_the_message() -> None:
    call, search, run = (Button("x", url=url) for url in ("tel:+33123", "https://example.org", "javascript:"))
    shown = keyboard_of(((call, search), (run,)))
    assert shown == {"inline_keyboard": [[{"text": "x", "url": "https://example.org"}]]}


def test_a_row_that_is_too_wide_becomes_several_and_none_is_lost() -> None:
    shown = keyboard_of((tuple(Button(str(n), data=str(n)) for n in range(19)),))["inline_keyboard"]
    assert [len(row) for row in shown] == [8, 8, 3]
    with pytest.raises(Refused):
        keyboard_of(tuple((Button("a", data="a"),) for _ in range(101)))


def test_a_button_without_a_label_keeps_its_place() -> None:
    rows = ((Button("", data="v"), Button("\u202e", data="x"), Button("a\nb", data="y")),)
    assert keyboard_of(rows)["inline_keyboard"][0] == [
        {"text": " ", "callback_data": "v"},
        {"text": " ", "callback_data": "x"},
        {"text": "a b", "callback_data": "y"},
    ]


def test_labels_are_cut_between_characters() -> None:
    assert cut("a" * 64, 64) == "a" * 64
    assert cut("a" * 65, 64) == "a" * 63 + "…"
    assert cut(FAMILY * 64, 64) == FAMILY * 64
    assert cut(FAMILY * 65, 64) == FAMILY * 63 + "…"


labels = st.text(max_size=80) | st.text(st.sampled_from("\r\u202a\u0333\x00 a"), max_size=3)
buttons = st.builds(Button, labels, st.text(max_size=40), st.sampled_from(("", "", "https://a.example", "ftp://x")))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(buttons, max_size=10).map(tuple), max_size=4).map(tuple))
def test_whatever_keyboard_goes_out_is_shown_whole(rows: tuple[tuple[Button, ...], ...]) -> None:
    try:
        markup = keyboard_of(rows)
    except Refused:
        assert any(not b.url and not 1 <= len(b.data.encode("utf-8", "replace")) <= 64 for row in rows for b in row)
        return
    shown = (checked_markup(markup) or {"inline_keyboard": []})["inline_keyboard"]
    wanted = [b.data or b.url for row in rows for b in row if not b.url or b.url.startswith("https")]
    assert len([one for row in shown for one in row]) == len(wanted)


def test_a_caption_is_shorter_than_a_text_and_may_be_missing() -> None:
    assert caption_of(plain("a" * 1024)) == {"caption": "a" * 1024}
    assert caption_of(plain("🎉" * 513)) is None
    assert caption_of(plain(" \n")) == {}
    bold = RichText("ab", (Span(0, 1, Style.BOLD),))
    assert caption_of(bold) == {"caption": "ab", "caption_entities": [{"type": "bold", "offset": 0, "length": 1}]}
    with pytest.raises(Refused):
        text_of(plain(" \n"))


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("fête 📅.ics", "fête 📅.ics"),
        ('a";b\\c/d\r\n.csv', "a_b_c_d_.csv"),
        ("../../etc", "_.._etc"),
        ("", "file"),
        (" . ", "file"),
        ("\ud800.csv", "\ufffd.csv"),
    ],
)
def test_a_files_name_survives_the_header_that_it_goes_in(name: str, sent: str) -> None:
    assert document_of(File(name, "text/csv", b"x")).filename == sent


def test_a_files_type_is_what_was_said_unless_it_is_none() -> None:
    assert document_of(File("a.bin", "text/calendar", b"x")).mimetype == "text/calendar"
    assert "\r" not in document_of(File("a.ics", "x\r\nEvil: 1", b"x")).mimetype


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_a_notice_is_never_too_long(text: str) -> None:
    notice = notice_of(text + "🎉" * 3)
    assert utf16_length(notice) <= 200
    notice.encode()


def test_the_doorway_takes_what_a_link_can_carry() -> None:
    assert doorway_to("bridge_bot", "") == "https://t.me/bridge_bot"
    assert doorway_to("bridge_bot", "p-7_x") == "https://t.me/bridge_bot?start=p-7_x"
    for start in ("a b", "é", "x" * 65, "a&b"):
        with pytest.raises(ValueError, match="start"):
            doorway_to("bridge_bot", start)
