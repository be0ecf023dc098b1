"""Protects readers' folders and screens from the names that people give their files, and the names from being lost."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.directory.attached import file_name


@pytest.mark.parametrize(
    ("name", "mime", "shown"),
    [
        ("guide.pdf", "application/pdf", "guide.pdf"),
        ("fête d'été.ics", "", "fête d'été.ics"),
        ("../../etc/passwd", "", "_.._etc_passwd"),
        ("C:\\temp\\a.txt", "", "C_temp_a.txt"),
        ("a\u2044b\uff0fc.txt", "", "a_b_c.txt"),
        ("invoice\u202efdp.exe", "", "invoicefdp.exe"),
        ("two\nlines.pdf", "", "two lines.pdf"),
        (".bashrc", "", "bashrc"),
        ("...", "application/pdf", "File.pdf"),
        ("/", "image/jpeg", "File.jpg"),
        ("", "image/jpeg", "File.jpg"),
        ("", "no/such-type", "File"),
        (".pdf", "", "pdf"),
        ("x" * 100 + ".pdf", "", "x" * 59 + "….pdf"),
    ],
)
def test_a_name_keeps_what_it_says_and_loses_what_harms(name: str, mime: str, shown: str) -> None:
    assert file_name(name, mime, otherwise="File") == shown


@given(st.text(max_size=120), st.sampled_from(["", "image/png", "x"]))
@settings(max_examples=300, deadline=None)
def test_any_name_becomes_one_that_can_be_shown_and_saved(name: str, mime: str) -> None:
    shown = file_name(name, mime, otherwise="File")
    assert shown.strip(" .") == shown != ""
    assert not set(shown) & set('/\\:*?"<>|')
    assert not [one for one in shown if unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp")]
    assert len(shown.encode()) < 2000
