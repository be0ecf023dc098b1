"""Protects the knowing of a file by its content: a name or a sender's word never makes a picture of a web page."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.relay.media_types import UNKNOWN, actual, fitting_kind, shown_name
from tests.usecases.gallery import picture, sliding

MP4 = b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + b"\0" * 50
OPUS = b"OggS\0\2" + b"\0" * 22 + b"OpusHead" + b"\0" * 30
ZIP = b"PK\x03\x04" + b"\0" * 30
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.mark.parametrize(
    ("content", "declared", "mime"),
    [
        (picture(), "", "image/png"),
        (picture(form="JPEG"), "image/png", "image/jpeg"),
        (picture(form="WEBP"), "", "image/webp"),
        (picture(form="GIF"), "video/mp4", "image/gif"),
        (MP4, "", "video/mp4"),
        (MP4, "audio/mp4", "audio/mp4"),
        (b"\0\0\0\x20ftypM4A \0\0\2\0" + b"\0" * 30, "", "audio/mp4"),
        (b"\0\0\0\x14ftypqt  \0\0\2\0" + b"\0" * 30, "video/mp4", "video/quicktime"),
        (sliding(1), "", "video/webm"),
        (OPUS, "", "audio/ogg"),
        (b"ID3\3\0\0\0\0\0\0", "", "audio/mpeg"),
        (b"%PDF-1.4\n", "image/jpeg", "application/pdf"),
        (ZIP, SHEET, SHEET),
        (ZIP, "image/png", "application/zip"),
        (gzip.compress(b"{}", mtime=0), "application/x-tgsticker", "application/x-tgsticker"),
        (b"just a text", "text/plain", "text/plain"),
        (b"just a text", "image/jpeg", UNKNOWN),
        (b"<html><script>", "image/jpeg", "text/html"),
        (b"", "", UNKNOWN),
    ],
)
def test_content_says_what_a_file_is(content: bytes, declared: str, mime: str) -> None:
    assert actual(content, declared) == mime


@given(st.binary(max_size=200), st.sampled_from(["", "image/png", "video/mp4", "text/plain", "application/pdf"]))
def test_anything_has_some_type(content: bytes, declared: str) -> None:
    kind, _, rest = actual(content, declared).partition("/")
    assert kind
    assert rest


def test_what_is_no_picture_is_shown_as_a_document() -> None:
    assert fitting_kind("photo", "text/html") == "document"
    assert fitting_kind("photo", "image/jpeg") == "photo"
    assert fitting_kind("animation", "image/gif") == "animation"
    assert fitting_kind("voice", "audio/ogg") == "voice"
    assert fitting_kind("document", "image/png") == "document", "a document stays a document"
    assert fitting_kind("sticker", "application/gzip") == "document"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("in\u202evoice.exe", "invoice.exe"),
        ("two\nlines.tar.gz", "two lines.tar.gz"),
        ("", ""),
        ("...", ""),
        ("no ending", "no ending"),
    ],
)
def test_a_name_can_be_shown_and_saved_anywhere(name: str, shown: str) -> None:
    assert shown_name(name) == shown


@given(st.text(max_size=300))
def test_no_name_climbs_or_breaks(name: str) -> None:
    shown = shown_name(name)
    assert not set(shown) & set("/\\\n\r\0\u202e")
    assert not shown.startswith(".")
    assert len(shown) <= 2000
