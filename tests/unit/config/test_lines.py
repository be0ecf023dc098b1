"""Protects the line numbers that an operator is sent to: every key of any valid TOML has one, and it is right."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.errors import KeyPath
from config.lines import lines_of, nearest_line

TEXT = '''\
# comment with [brackets] and "quotes"
title = "a # no comment"
'quoted key' = 1
"with \\"escape\\"" = 2

[table]
multi = """
[not.a.table]
key = "no"
""" # after
literal = \'\'\'
also = no\'\'\'
list = [
  "one", # [comment]
  ["two", { three = 3, four = [4] }],
]
a.b . c = 1979-05-27T07:32:00Z
inline = { x = "}", y = { z = 1 } }

[[many]]
name = "first"
[[many.inner]]
id = 1
[[many.inner]]
id = 2
[many.inner.deep]
er = true
[[many]]
name = "second"
  [[many.inner]]
  id = 3
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("quoted key",), 3),
        (('with "escape"',), 4),
        (("table",), 6),
        (("table", "multi"), 7),
        (("table", "literal"), 11),
        (("table", "list", 0), 14),
        (("table", "list", 1, 1, "three"), 15),
        (("table", "list", 1, 1, "four", 0), 15),
        (("table", "a", "b", "c"), 17),
        (("table", "inline", "y", "z"), 18),
        (("many", 0), 20),
        (("many", 0, "inner", 0, "id"), 23),
        (("many", 0, "inner", 1), 24),
        (("many", 0, "inner", 1, "deep", "er"), 27),
        (("many", 1, "name"), 29),
        (("many", 1, "inner", 0, "id"), 31),
    ],
)
def test_each_key_is_found_on_its_line(path: KeyPath, line: int) -> None:
    assert lines_of(TEXT)[path] == line


def _paths(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _paths(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _paths(inner, (*path, place))


def test_nothing_of_the_example_lacks_a_line() -> None:
    text = (Path(__file__).parents[3] / "config/example.toml").read_text()
    assert set(_paths(tomllib.loads(text))) <= lines_of(text).keys()


def test_what_is_missing_is_shown_at_the_table_around_it() -> None:
    lines = lines_of("[a]\nb = 1\n")
    assert nearest_line(lines, ("a", "missing", 3, "x")) == 1
    assert nearest_line(lines, ("elsewhere",)) is None


def test_windows_line_ends_are_counted_once() -> None:
    assert lines_of("a = 1\r\n[b]\r\nc = 2\r\n")[("b", "c")] == 3


_KEYS = st.one_of(
    st.from_regex(r"[A-Za-z0-9_-]{1,8}", fullmatch=True),
    st.sampled_from(['"a b"', "'c.d'", '"#"', '"\\u00e9"', "''"]),
)
_SCALARS = st.sampled_from(
    ["1", "-2.5e3", "true", '"#]"', "'}'", "1979-05-27", "07:32:00", '"""\n[x]\n"""', "'''\ny=1'''", '""""q"""', "inf"]
)


def _nested(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    lists = st.lists(values, max_size=3).map(lambda items: "[\n" + ", # [\n".join(items) + "\n]")
    flat = values.filter(lambda value: "\n" not in value)
    tables = st.lists(st.tuples(_KEYS, flat), max_size=3, unique_by=lambda pair: pair[0])
    return st.one_of(lists, tables.map(lambda pairs: "{" + ", ".join(f"{key} = {value}" for key, value in pairs) + "}"))


_PAIRS = st.tuples(_KEYS, st.recursive(_SCALARS, _nested, max_leaves=5)).map(lambda pair: f"{pair[0]} = {pair[1]}")
_HEADERS = st.one_of(
    st.lists(_KEYS, min_size=1, max_size=3).map(lambda keys: f"[{'.'.join(keys)}]"),
    st.lists(_KEYS, min_size=1, max_size=2).map(lambda keys: f"[[ {' . '.join(keys)} ]] # x"),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(_PAIRS, _HEADERS, st.sampled_from(["", "# [a]"])), max_size=8))
def test_any_valid_text_has_a_line_for_every_key(parts: list[str]) -> None:
    text = "\n".join(parts)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert set(_paths(data)) <= lines_of(text).keys()
