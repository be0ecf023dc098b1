"""The command line. Heavy modules are imported inside the commands: `passerelle --help` and `init` stay quick.

An operator never sees a traceback with values in it, nor a secret: what fails is said in words, with an exit code.
"""

from __future__ import annotations

import asyncio
import importlib
import os
from collections.abc import Callable, Coroutine
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from config import Settings

app = typer.Typer(
    help="A durable, translating chat bridge between Telegram groups and Matrix rooms.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
)
ConfigFile = Annotated[Path, typer.Option("--config", metavar="FILE", help="The configuration.")]
DEFAULT = Path("passerelle.toml")


class Sheet(StrEnum):
    """Kinds of sheets that come in."""

    ORGANISATIONS = "organisations"
    PRACTICES = "practices"
    EVENTS = "events"


class Part(StrEnum):
    """Parts of the directory that go out."""

    ORGANISATIONS = "organisations"
    PRACTICES = "practices"
    EVENTS = "events"


class Format(StrEnum):
    """Formats of what goes out."""

    CSV = "csv"
    JSON = "json"
    GEOJSON = "geojson"
    ICS = "ics"


@app.command()
def run(config: ConfigFile = DEFAULT) -> None:
    """Run the bridge until it is told to stop (Ctrl-C or SIGTERM)."""
    settings = _settings(config)
    _quietly(settings.log.level, settings.log.format)
    raise typer.Exit(_ended(lambda: _module("bot.app").run(settings)))


@app.command()
def check(config: ConfigFile = DEFAULT) -> None:
    """Look whether everything is in place: configuration, platforms, rooms and rights, engines."""
    settings = _settings(config)
    _quietly("error", settings.log.format)
    raise typer.Exit(_ended(lambda: _module("bot.cli.look").look(settings, config)))


@app.command()
def init(config: ConfigFile = DEFAULT) -> None:
    """Ask a few questions and write the configuration."""
    from bot.cli.init import init as ask

    try:
        code = ask(config)
    except OSError:
        typer.echo(f"{config} cannot be written: check that its folder exists and is yours.", err=True)
        code = 1
    raise typer.Exit(code)


@app.command()
def status(config: ConfigFile = DEFAULT) -> None:
    """Show what waits, what was set aside, and how the platforms are doing."""
    settings = _settings(config)
    _quietly("error", settings.log.format)
    raise typer.Exit(_ended(lambda: _module("bot.cli.status").status(settings)))


@app.command()
def retry(
    delivery: Annotated[int | None, typer.Argument(metavar="[ID]", help="One delivery.")] = None,
    room: Annotated[int | None, typer.Option(metavar="N", help="All of a room, by the number in `status`.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All that failed.")] = False,
    config: ConfigFile = DEFAULT,
) -> None:
    """Send again what failed for good, once its cause is mended."""
    if sum((delivery is not None, room is not None, every)) != 1:
        typer.echo("Say what to send again: the number of a delivery, --room N, or --all.", err=True)
        raise typer.Exit(2)
    settings = _settings(config)
    _quietly("error", settings.log.format)
    raise typer.Exit(_ended(lambda: _module("bot.cli.retry").retry(settings, delivery=delivery, room=room)))


@app.command("import")
def import_(
    kind: Annotated[Sheet, typer.Argument(help="What its lines are.")],
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help="The sheet, saved as CSV in UTF-8.")],
    language: Annotated[
        str, typer.Option(metavar="CODE", help="Of the sheet's texts; the network's default otherwise.")
    ] = "",
    config: ConfigFile = DEFAULT,
) -> None:
    """Take a sheet into the directory, and tell what to check. The same sheet again changes nothing."""
    settings = _settings(config)
    _quietly("error", settings.log.format)
    raise typer.Exit(_ended(lambda: _module("bot.cli.importing").import_sheet(settings, kind.value, file, language)))


@app.command()
def export(
    part: Annotated[Part, typer.Argument(help="What of the directory.")],
    form: Annotated[Format, typer.Option("--format", help="CSV is for spreadsheets, ICS for calendars.")] = Format.CSV,
    language: Annotated[str, typer.Option(help="Of a calendar; the network's default otherwise.")] = "",
    config: ConfigFile = DEFAULT,
) -> None:
    """Write what may be shared of the directory to standard output."""
    settings = _settings(config)
    _quietly("error", settings.log.format)
    raise typer.Exit(
        _ended(lambda: _module("bot.cli.exporting").export_part(settings, part.value, form.value, language))
    )


@app.command()
def demo(
    folder: Annotated[Path | None, typer.Option(help="Where the demo lives; a temporary folder otherwise.")] = None,
    script_only: Annotated[bool, typer.Option("--script-only", help="Play the script, show the result, end.")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Of the demo's page; 0 takes a free one.")] = 0,
    config: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", help="Where the demo writes its configuration.")
    ] = None,
) -> None:
    """Show rooms in four languages and private chats with the bot on this machine, with nothing to set up."""
    options = {"folder": folder, "script_only": script_only, "port": port, "config": config}
    raise typer.Exit(_ended(lambda: _module("bot.sandbox.demo").demo(**options)))


def main() -> None:
    """Entry point of the console script."""
    app()


def _settings(config: Path) -> Settings:
    """The settings; or all problems on standard error, and the end."""
    from bot.cli.wording import say_problems
    from config import ConfigErrors, load

    try:
        return load(config, os.environ)
    except ConfigErrors as errors:
        typer.echo(say_problems(errors), err=True)
        raise typer.Exit(1) from None


def _quietly(level: str, style: str) -> None:
    from bot import logs

    logs.set_up(level=level, style=style)


def _module(name: str) -> Any:
    return importlib.import_module(name)


def _ended(start: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run a command to its end on the fastest loop that this machine has; the exit code.

    An error is said in words: one of ours by its code, any other by its type and place, since its text may quote."""
    from bot.cli.failures import say_failure

    try:
        return _run(start())
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        typer.echo(say_failure(error), err=True)
        return 1


def _run(work: Coroutine[Any, Any, int]) -> int:
    try:
        import uvloop
    except ImportError:
        return asyncio.run(work)
    return uvloop.run(work)


if __name__ == "__main__":
    main()
