"""Protects `passerelle import` and `export` as an operator meets them: a report to work through, refusals that say how
to mend, and nothing but the data on standard output.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import vobject
from rich.console import Console
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.cli.importing import BAD_FILE, show
from handlers.directory.importing.storing import Noted, Report
from handlers.directory.importing.table import Problem

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "passerelle.toml"
    file.write_text('[telegram]\ntoken = "123456:AAFabcdefghijklmnopqrstuvwxyz01234567"\n')
    return file


def passerelle(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], env={"COLUMNS": "200", "TERM": "dumb"})


def numbers(output: str) -> dict[str, str]:
    """The counts of a report."""
    lines = [line.rsplit(maxsplit=1) for line in output.splitlines() if line.strip()]
    return {name.strip(): count for name, count in (line for line in lines if len(line) == 2)}


def test_an_import_reports_and_the_second_one_changes_nothing(config: Path) -> None:
    first = passerelle("import", "organisations", DATA / "organisations-2019.csv", "--config", config)
    assert first.exit_code == 0, first.output
    assert (numbers(first.stdout)["rows read"], numbers(first.stdout)["new"]) == ("116", "116")
    assert "not public until a coordinator has looked" in first.stdout
    assert "import-doubt" not in first.stdout
    again = numbers(passerelle("import", "organisations", DATA / "organisations-2019.csv", "--config", config).stdout)
    assert (again["new"], again["changed"], again["unchanged"], again["to be checked"]) == ("0", "0", "116", "16")


def test_what_came_in_goes_out_in_every_format(config: Path) -> None:
    assert passerelle("import", "practices", DATA / "practices.csv", "--config", config).exit_code == 0
    table = passerelle("export", "practices", "--config", config)
    assert table.exit_code == 0
    assert table.stdout_bytes.startswith(b"\xef\xbb\xbfid,")
    assert len(table.stdout.splitlines()) == 12
    data = json.loads(passerelle("export", "practices", "--format", "json", "--config", config).stdout)
    assert len(data["entries"]) == 11
    areas = json.loads(passerelle("export", "practices", "--format", "geojson", "--config", config).stdout)
    assert sum(feature["geometry"] is not None for feature in areas["features"]) == 9
    assert len(
        json.loads(passerelle("export", "organisations", "--format", "json", "--config", config).stdout)["entries"]
    )


def test_events_go_out_as_a_calendar_too(config: Path) -> None:
    assert passerelle("import", "events", DATA / "events.csv", "--config", config).exit_code == 0
    calendar = passerelle("export", "events", "--format", "ics", "--config", config)
    found = vobject.readOne(calendar.stdout_bytes.decode()).vevent_list
    assert {one.summary.value for one in found} >= {"European regional meeting", "Africa Day"}
    assert "African regional meeting" not in {one.summary.value for one in found}, "2024 is no day"
    data = json.loads(passerelle("export", "events", "--format", "json", "--config", config).stdout)["entries"]
    assert {one["start"] for one in data} >= {"2024", "2023-06-15", "--12-18"}
    refused = passerelle("export", "practices", "--format", "ics", "--config", config)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "csv, json, geojson" in refused.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"name,type\nx,y\n", "country"),
        (b"", "empty"),
        ("name,type,country\nx,y,z\nÉvry,NGO,France\n".encode("cp1252"), ":3: "),
        (b'name,type,country\n"x,y,z\n', ":2: "),
    ],
)
def test_a_sheet_that_cannot_be_read_is_refused_with_line_and_remedy(config: Path, content: bytes, said: str) -> None:
    sheet = config.parent / "sheet.csv"
    sheet.write_bytes(content)
    result = passerelle("import", "organisations", sheet, "--config", config)
    assert result.exit_code == BAD_FILE
    assert result.stderr.startswith(str(sheet))
    assert said in result.stderr
    assert "Nothing was imported" in result.stderr
    assert "import-" not in result.stderr
    assert result.stdout == ""


def test_a_file_that_is_not_there_is_said(config: Path) -> None:
    for path in (config.parent / "nowhere.csv", config.parent):
        result = passerelle("import", "events", path, "--config", config)
        assert result.exit_code == BAD_FILE
        assert str(path) in result.stderr
        assert "Traceback" not in result.output


def test_a_language_that_is_not_the_networks_is_refused(config: Path) -> None:
    result = passerelle("import", "events", DATA / "events.csv", "--language", "xx", "--config", config)
    assert result.exit_code == BAD_FILE
    assert "fr, en, es, pt" in result.stderr


def test_an_export_of_nothing_says_so_and_writes_nothing(config: Path) -> None:
    result = passerelle("export", "practices", "--config", config)
    assert (result.exit_code, result.stdout_bytes) == (1, b"")
    assert "Nothing yet" in result.stderr


def test_a_reader_that_has_seen_enough_is_no_error(config: Path) -> None:
    assert passerelle("import", "organisations", DATA / "organisations-2019.csv", "--config", config).exit_code == 0
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "bot", "export", "organisations", "--config", str(config)]
    try:
        done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_report_names_lines_in_order_and_cannot_steer_the_terminal() -> None:
    report = Report("practices", 4, new=1, unchanged=1, organisations=2, unknown=("notes\x1b[2J",))
    report.to_check = [Noted(9, "\x1b[2JLast [bold]", ("place_unknown",)), Noted(2, "First", ("title_long",))]
    report.kept = [Noted(3, "Ours")]
    report.problems = (Problem(7, "import-line-nameless", {"column": "title"}),)
    out = io.StringIO()
    show(report, Console(file=out, width=100, force_terminal=False))
    text = out.getvalue()
    assert "\x1b" not in text
    assert text.index("First") < text.index("Last [bold]")
    assert "Ours" in text
    assert "notes" in text
    assert numbers(text)["organisations that these brought"] == "2"


@pytest.mark.parametrize("command", ["import", "export"])
def test_both_take_a_configuration_and_refuse_what_they_do_not_know(command: str, config: Path) -> None:
    result = passerelle(command, "--help")
    assert "--config" in result.output
    assert passerelle(command, "cats", "x.csv", "--config", config).exit_code == 2
