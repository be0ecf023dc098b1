"""Protects the first quarter of an hour: answers become a file that loads, is private, and replaces nothing unasked."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.cli.toml import quoted
from config import load

ANSWERS = [
    "123456:AAsecret",
    "https://matrix.example.org",
    "@passerelle:example.org",
    'p"a\\ss',
    "the square",
    "-1001234567890",
    "fr",
    "!abc:example.org",
    "ca",
    "",
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new" / "passerelle.toml"


def run_init(file: Path, answers: list[str]) -> Result:
    return CliRunner().invoke(app, ["init", "--config", str(file)], input="".join(f"{line}\n" for line in answers))


def changed(place: int, *answers: str) -> list[str]:
    return [*ANSWERS[:place], *answers, *ANSWERS[place + 1 :]]


def test_answers_become_a_file_that_loads(file: Path) -> None:
    result = run_init(file, ANSWERS)
    assert result.exit_code == 0, result.output
    found = load(file, {})
    assert found.telegram is not None
    assert found.matrix is not None
    assert found.telegram.token.get_secret_value() == "123456:AAsecret"
    assert found.matrix.password.get_secret_value() == 'p"a\\ss'
    assert found.bridges[0].name == "the square"
    assert [(room.platform, room.id, room.language) for room in found.bridges[0].rooms] == [
        ("telegram", "-1001234567890", "fr"),
        ("matrix", "!abc:example.org", "ca"),
    ]
    assert found.network.languages == ("fr", "en", "es", "pt", "ca")


def test_the_file_is_private_and_nothing_else_is_left(file: Path) -> None:
    run_init(file, ANSWERS)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [entry.name for entry in file.parent.iterdir()] == ["passerelle.toml"]


@pytest.mark.parametrize(
    ("place", "wrong", "said"),
    [
        (0, "hello", "BotFather gives tokens"),
        (1, "matrix.example.org", "is not a web address"),
        (2, "passerelle", "is not a Matrix user id"),
        (5, "@mygroup", "is a name, not an id"),
        (5, "whatever", "is not the id of a room"),
        (6, "French", "is not a language code"),
        (7, "-1001234567890", "lists the room -1001234567890 twice"),
        (7, "#alias:example.org", "is an alias, not an id"),
    ],
)
def test_a_wrong_answer_is_explained_and_asked_again(file: Path, place: int, wrong: str, said: str) -> None:
    result = run_init(file, changed(place, wrong, ANSWERS[place]))
    assert result.exit_code == 0, result.output
    assert said in result.output
    assert load(file, {}).bridges


def test_one_platform_is_enough(file: Path) -> None:
    answers = ["123456:AAsecret", "", "", "!abc:example.org", "-100", "fr", "-200/7", "es", ""]
    result = run_init(file, answers)
    assert result.exit_code == 0, result.output
    found = load(file, {})
    assert found.matrix is None
    assert found.bridges[0].name == "general"
    assert [room.id for room in found.bridges[0].rooms] == ["-100", "-200/7"]


def test_no_platform_at_all_is_asked_again(file: Path) -> None:
    result = run_init(file, ["", "", *ANSWERS])
    assert result.exit_code == 0
    assert "please give a token or a homeserver" in result.output


def test_an_existing_file_is_replaced_only_on_request(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("mine")
    assert run_init(file, ["n", *ANSWERS]).exit_code == 1
    assert file.read_text() == "mine"
    assert run_init(file, ["", *ANSWERS]).exit_code == 1
    assert file.read_text() == "mine"
    assert run_init(file, ["y", *ANSWERS]).exit_code == 0
    assert load(file, {}).bridges


def test_answers_that_end_too_soon_write_nothing(file: Path) -> None:
    assert run_init(file, ANSWERS[:6]).exit_code != 0
    assert not file.exists()


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = run_init(tmp_path / "file" / "passerelle.toml", ANSWERS)
    assert result.exit_code == 1
    assert "cannot be written" in result.output


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_password_survives_the_file(text: str) -> None:
    import tomllib

    assert tomllib.loads(f"password = {quoted(text)}  # comment")["password"] == text
