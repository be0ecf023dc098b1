"""Protects the command line itself: it starts quickly, says what is wrong in words, and prints no secret."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app

BROKEN = '[telegram]\ntoken = "hunter2 "\n[matrix]\nhomeserver = "x"\nuser_id = "@a:b"\npassword = "hunter2"\n'


@pytest.mark.parametrize("command", ["run", "check", "status"])
def test_a_broken_configuration_ends_each_command_with_words(command: str, tmp_path: Path) -> None:
    file = tmp_path / "passerelle.toml"
    file.write_text(BROKEN)
    result = CliRunner().invoke(app, [command, "--config", str(file)])
    assert result.exit_code == 1
    assert f"{file}:2: [telegram] token" in result.output
    assert f"{file}:4: [matrix] homeserver" in result.output
    assert "hunter2" not in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("command", ["run", "check", "init", "demo", "status", "retry"])
def test_every_command_takes_a_configuration(command: str) -> None:
    result = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    assert result.exit_code == 0
    assert "--config" in result.output


def test_help_loads_nothing_heavy() -> None:
    """A supervisor, a shell and a person all start it often; libraries of platforms and databases cost seconds."""
    heavy = ("sqlalchemy", "telegram", "nio", "aiohttp", "fastapi", "babel", "cryptography", "pydantic")
    script = (
        "import sys, bot.__main__ as m, typer.testing as t\n"
        "assert t.CliRunner().invoke(m.app, ['--help']).exit_code == 0\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
