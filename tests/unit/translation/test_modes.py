"""Mode files become argument lists; a mode file can make nothing else run."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engines.modes import installed, load, parse_mode
from bot.engines.pipeline import escape, unescape

LINE = "lt-proc -w '/a b/fr.bin' | apertium-tagger -g $2 'x.prob' | lt-proc $1 'y.bin' | cg-proc -1 -g 'z.bin'"


def test_stages_get_their_warm_form() -> None:
    assert parse_mode("fr-es", LINE).stages == (
        ("lt-proc", "-z", "-w", "/a b/fr.bin"),
        ("apertium-tagger", "-z", "-g", "x.prob"),
        ("lt-proc", "-z", "-n", "y.bin"),
        ("cg-proc", "-z", "-1", "-g", "z.bin"),
    )


@pytest.mark.parametrize(
    "line",
    [
        "",
        "rm -rf x",
        "lt-proc a | sh -c b",
        "lt-proc a; lt-proc b",
        "lt-proc a > b",
        "lt-proc $(id)",
        "lt-proc `id`",
        "lt-proc a || lt-proc b",
        "lt-proc a |",
        "lt-proc 'a",
        "../lt-proc a",
        "lt-proc $3",
    ],
)
def test_anything_else_is_refused(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 — shlex has its own words for it
        parse_mode("x", line)


def test_modes_are_found_by_file(tmp_path: Path) -> None:
    (tmp_path / "fr-es.mode").write_text(LINE + "\n", encoding="utf-8")
    assert installed(tmp_path) == {"fr-es"}
    assert len(load("fr-es", tmp_path).stages) == 4
    assert installed(tmp_path / "absent") == frozenset()


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_characters="\0\ue07e")))
def test_escaping_can_be_undone(text: str) -> None:
    assert unescape(escape(text)) == text


@given(st.text(st.sampled_from("[]{}?^$@\\<>/~\0a ")))
def test_nothing_with_a_meaning_to_apertium_is_left_bare(text: str) -> None:
    bare = escape(text)
    for character in "[]{}^$@<>/":
        assert bare.count(character) == bare.count("\\" + character)
    assert "\0" not in bare
