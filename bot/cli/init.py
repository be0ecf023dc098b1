"""`passerelle init`: asks what a first configuration needs and writes it, each answer checked as it is given.

The questions come in a fixed order and read standard input, so that a script can answer them as well as a person.
The file holds secrets: it is made readable by its owner only, and never replaces another one unasked.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import typer

from bot.cli.toml import written
from bot.cli.wording import say
from config.answers import problem_with, problem_with_room
from config.errors import ConfigProblem
from config.kinds import IDS, platform_of

Rule = Callable[[str], ConfigProblem | None]


@dataclass(slots=True)
class Answers:
    """What was asked for; a platform that is not wanted stays empty."""

    token: str = ""
    homeserver: str = ""
    user_id: str = ""
    password: str = ""
    bridge: str = ""
    rooms: list[tuple[str, str, str]] = field(default_factory=list)
    """(platform, id, language)"""

    @property
    def platforms(self) -> set[str]:
        return {name for name, wanted in (("telegram", self.token), ("matrix", self.homeserver)) if wanted}


def init(file: Path) -> int:
    """Ask, write, say what comes next. Exit code."""
    if file.exists() and not typer.confirm(f"{file} exists already. Replace it?", default=False):
        typer.echo("Nothing was changed.")
        return 1
    typer.echo("A few questions, and Passerelle is set up. Every answer can be changed in the file later.\n")
    answers = Answers()
    while not answers.platforms:
        _ask_accounts(answers)
        if not answers.platforms:
            typer.echo("  Passerelle needs Telegram, Matrix or both: please give a token or a homeserver.\n")
    _ask_bridge(answers)
    _write(file, written(answers))
    typer.echo(f"\nWritten to {file}, readable by you only. Next:")
    typer.echo(f"  passerelle check --config {file}    looks whether everything is in place")
    typer.echo(f"  passerelle run --config {file}      starts the bridge")
    return 0


def _ask_accounts(answers: Answers) -> None:
    typer.echo(
        "Telegram: make a bot with @BotFather (/newbot), switch its privacy mode off (/setprivacy), copy its token."
    )
    answers.token = _ask("Its token (empty: no Telegram)", _section("telegram", "token"), hidden=True, default="")
    typer.echo("\nMatrix: make an ordinary account for the bot on your homeserver.")
    answers.homeserver = _ask(
        "Homeserver, such as https://matrix.example.org (empty: no Matrix)",
        _section("matrix", "homeserver"),
        default="",
    )
    if answers.homeserver:
        answers.user_id = _ask("User id of the bot, such as @passerelle:example.org", _section("matrix", "user_id"))
        answers.password = _ask("Its password", _any_text, hidden=True)


def _ask_bridge(answers: Answers) -> None:
    typer.echo("\nA bridge joins rooms: what is written in one appears in the others, each in its language.")
    answers.bridge = _ask("Name of the first bridge", _section("bridges", "name"), default="general")
    typer.echo("Telegram groups have ids such as -1001234567890 (a topic: -1001234567890/7).")
    typer.echo("Matrix rooms have ids such as !abc:example.org (Element: room settings, Advanced).")
    while True:
        number = len(answers.rooms) + 1
        enough = number > 2
        question = f"Id of room {number}" + (" (empty: no more rooms)" if enough else "")
        room_id = _ask(question, lambda given: _room_problem(answers, given), default="" if enough else None)
        if not room_id:
            return
        language = _ask("  Its language (fr, en, es, pt…)", _section("rooms", "language"))
        answers.rooms.append((platform_of(room_id) or "", room_id, language))


def _ask(question: str, rule: Rule, *, default: str | None = None, hidden: bool = False) -> str:
    """Ask until the answer is sound. A secret is not echoed where somebody types; a pipe has no echo to hide."""
    hide = hidden and sys.stdin.isatty()
    while True:
        answer = str(
            typer.prompt(question, default=default, show_default=bool(default), hide_input=hide, type=str)
        ).strip()
        if not answer and default == "":
            return answer
        problem = rule(answer)
        if problem is None:
            return answer
        said = say(problem)
        typer.echo(f"  {said.wrong[:1].upper()}{said.wrong[1:]}. {said.remedy}")


def _section(section: str, key: str) -> Rule:
    return lambda given: problem_with(section, key, given)


def _any_text(given: str) -> ConfigProblem | None:
    return None if given else ConfigProblem("empty", ("matrix", "password"))


def _room_problem(answers: Answers, given: str) -> ConfigProblem | None:
    platform = platform_of(given)
    if platform is None:
        found = [problem for name in IDS if (problem := problem_with_room(name, given))]
        return next((problem for problem in found if problem.code != "bad-room-id"), found[0])
    if platform not in answers.platforms:
        return ConfigProblem(f"{platform}-section-missing", (), None, {"bridge": answers.bridge})
    if any(room_id == given for _, room_id, _ in answers.rooms):
        return ConfigProblem("room-listed-twice", (), None, {"bridge": answers.bridge, "given": given})
    return None


def _write(file: Path, text: str) -> None:
    """All of it or nothing, and never readable by others, not even for a moment."""
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)
