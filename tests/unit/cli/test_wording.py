"""Protects what the operator reads: every code has words, every sentence is whole, nothing steers the terminal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.cli import wording
from bot.cli.failures import say_failure
from bot.cli.wording import say, say_problems
from config.errors import ConfigErrors, ConfigProblem
from config.kinds import IDS
from messages.errors import LoginRefused, PasserelleError

ROOT = Path(__file__).parents[3]


def _codes() -> set[str]:
    """Every code that config/ can give, read from its source."""
    found = set(re.findall(r'(?:_wrong|ConfigProblem)\(\s*"([a-z0-9-]+)"', _source()))
    found |= set(re.findall(r'"((?:telegram|matrix|toml|file|room|bad|secret)-[a-z0-9-]+)"', _source()))
    return found | {f"{platform}-section-missing" for platform in IDS}


def _source() -> str:
    return "".join(file.read_text(encoding="utf-8") for file in (ROOT / "config").glob("*.py"))


def test_every_code_of_the_configuration_has_words() -> None:
    codes = _codes()
    assert len(codes) > 30
    assert codes - wording._WORDS.keys() == set()


def test_a_problem_says_where_what_and_how_to_mend_it() -> None:
    problem = ConfigProblem("unknown-key", ("web", "prot"), 24, {"key": "prot", "suggestion": "port"})
    text = say_problems(ConfigErrors([problem], Path("p.toml")))
    assert text.splitlines() == [
        "1 problem in the configuration:",
        "",
        "p.toml:24: [web] prot is not a known setting",
        '    Did you mean "port"?',
    ]


def test_a_problem_of_the_environment_says_so() -> None:
    problem = ConfigProblem("bad-token", ("telegram", "token"), None, {"variable": "PASSERELLE_TELEGRAM__TOKEN"})
    assert "environment variable PASSERELLE_TELEGRAM__TOKEN: " in say_problems(ConfigErrors([problem], Path("x")))


def test_a_room_is_named_by_its_bridge_and_place() -> None:
    problem = ConfigProblem("unknown-language", ("bridges", 1, "rooms", 0, "language"), 3, {"given": "xx"})
    assert say(problem).wrong == 'bridge 2, room 1: language: "xx" is not a language code'


@pytest.mark.parametrize("code", ["a-code-of-tomorrow", "not-one-of"])
def test_missing_words_or_values_never_break_the_report(code: str) -> None:
    assert all(say(ConfigProblem(code, ("a", "b"))))


def test_values_with_braces_are_repeated_as_they_are() -> None:
    problem = ConfigProblem("not-one-of", ("log", "level"), 1, {"given": "{where.__class__}", "allowed": ("info",)})
    assert "{where.__class__}" in say(problem).wrong


def test_values_cannot_steer_the_terminal() -> None:
    problem = ConfigProblem("unknown-language", ("network",), 1, {"given": "\x1b[2J\u202e\n"})
    assert not re.search(r"[\x1b\u202e]", say_problems(ConfigErrors([problem], Path("x"))))


def test_a_foreign_error_is_named_but_not_quoted() -> None:
    def fail() -> None:
        raise ValueError("the secret that she told")

    with pytest.raises(ValueError, match="secret") as caught:
        fail()
    said = say_failure(caught.value)
    assert said.startswith("Stopped by ValueError at test_wording.py:")
    assert "secret" not in said


def test_errors_of_a_group_of_tasks_are_each_said_once() -> None:
    group = BaseExceptionGroup("x", [LoginRefused(), BaseExceptionGroup("y", [LoginRefused(), PasserelleError("odd")])])
    assert say_failure(group).splitlines() == [
        "login refused. Check the token or password, and that the account still exists.",
        "odd.",
    ]
