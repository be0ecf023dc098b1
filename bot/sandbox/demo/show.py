"""What a visitor of the demo reads in the terminal, and the order of things behind it."""

from __future__ import annotations

import asyncio
import socket
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.cli.failures import say_failure
from bot.cli.wording import say_problems
from bot.sandbox.demo.cast import ROOMS
from bot.sandbox.demo.report import Report
from bot.sandbox.demo.script import Play
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.demo.stage import GUEST, BotEnded, Stage, set_up
from bot.sandbox.demo.web import Page, listen_on
from bot.sandbox.synapse import SynapseFailed
from config import ConfigErrors

_SETTLED = 30.0  # seconds after the script's last word for everything to be everywhere


class PortTaken(Exception):
    """Another program listens there."""


@dataclass(frozen=True)
class Options:
    """`folder` is the demo's own, and stays if it `keeps` it; `config` where its configuration is written, None for
    there; `port` of the page."""

    folder: Path
    keeps: bool
    config: Path | None
    port: int
    script_only: bool


async def show(options: Options, console: Console) -> int:
    """The demo, until cancelled or until it cannot go on; the exit code."""
    try:
        return await _show(options, console)
    except (BotEnded, SynapseFailed, TimeoutError, ConfigErrors, PortTaken, OSError, NotDone) as error:
        console.print(Text(f"✗ {_in_words(error, options)}", style="red"), soft_wrap=True)
        return 1


def _in_words(error: Exception, options: Options) -> str:
    match error:
        case BotEnded():
            said = f"The bot has stopped. {say_failure(error.cause) if error.cause else ''}"
        case SynapseFailed():
            said = f"The homeserver did not start: {error}. With --folder, its log can be read there."
        case TimeoutError():
            said = "The bot did not come into its rooms in time. Is this machine very busy?"
        case PortTaken():
            said = f"Port {options.port} is taken: leave --port out, or give another one."
        case ConfigErrors():
            said = say_problems(error)
        case FileExistsError():
            said = f"{options.config} was not written by a demo: choose another file for --config."
        case _:
            said = f"The demo could not go on: {getattr(error, 'strerror', None) or error}"
    return said


async def _show(options: Options, console: Console) -> int:
    console.print("[bold]Passerelle demo[/]  [dim]all of it runs on this machine, and nothing leaves it[/]\n")
    status = console.status("Starting…")
    with closing(_listening(options.port)) as listening, status:
        async with set_up(options.folder, options.config, lambda step: console.print(f"  [green]✓[/] {step}")) as stage:
            _say_what_is_missing(stage, console)
            if options.script_only:
                status.update("Playing the script…")
                return await _script_only(stage, console)
            page = Page(stage.sides, stage.feed, _hello(stage))
            try:
                await page.start(listening)
                status.stop()
                _say_where(page, stage, console, options)
                await _play(stage, console)
                return 0
            finally:
                await page.stop()


def _listening(port: int) -> socket.socket:
    try:
        return listen_on(port)
    except OSError:
        raise PortTaken from None


async def _play(stage: Stage, console: Console) -> None:
    """The script, then whatever visitors do, for as long as the bot lives."""
    script = asyncio.create_task(Play(stage.sides, stage.feed).run())
    try:
        await asyncio.wait({script, stage.bot}, return_when=asyncio.FIRST_COMPLETED)
        if script.done() and script.exception() is not None:
            console.print("[yellow]The script could not be played to its end; the rooms are open all the same.[/]")
        await asyncio.wait({stage.bot})
        stage.check()
    finally:
        script.cancel()


async def _script_only(stage: Stage, console: Console) -> int:
    play = Play(stage.sides, stage.feed)
    script = asyncio.create_task(play.run())
    try:
        await asyncio.wait({script, stage.bot}, return_when=asyncio.FIRST_COMPLETED)
        stage.check()
        await script
    finally:
        script.cancel()
    report = Report(stage.feed, play.ids, stage.translates)
    await stage.feed.wait_until(lambda: not report.problems(), _SETTLED)
    stage.check()
    problems = report.problems()
    problems += [f"The bot sent what Telegram refuses: {violation}" for violation in stage.telegram.violations]
    console.print(report.table())
    console.print("[dim]● written there   fr → es translated   ↩ a reply   ✎ edited[/]")
    for problem in problems:
        console.print(Text(f"✗ {problem}", style="red"))
    if not problems:
        console.print(f"[green]✓[/] Every message is in all {len(ROOMS)} rooms.")
    return 1 if problems else 0


def _say_what_is_missing(stage: Stage, console: Console) -> None:
    if stage.missing_packages:
        packages = " ".join(stage.missing_packages)
        console.print(
            "  [yellow]![/] Without Apertium some texts stay untranslated. To have it, run: "
            f"sudo apt-get install --no-install-recommends {packages}",
            soft_wrap=True,
        )


def _say_where(page: Page, stage: Stage, console: Console, options: Options) -> None:
    console.print(f"\n  Open    [bold]{page.url}[/]", soft_wrap=True)
    console.print(
        f"  Join    with a Matrix client: homeserver {stage.synapse.url}, "
        f"user {GUEST}, password {stage.guest_password}",
        markup=False,
        soft_wrap=True,
    )
    console.print(
        f"  Files   {options.folder}{'' if options.keeps else ', until you stop it'}", markup=False, soft_wrap=True
    )
    console.print("  Stop    Ctrl-C\n")


def _hello(stage: Stage) -> dict[str, object]:
    return {
        "homeserver": stage.synapse.url,
        "user": GUEST,
        "password": stage.guest_password,
        "missing": list(stage.missing_packages),
    }
