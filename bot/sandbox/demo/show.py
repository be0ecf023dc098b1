"""What a visitor of the demo reads in the terminal, and the order of things behind it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.cli.failures import say_failure
from bot.cli.wording import say_problems
from bot.sandbox.demo import report, story
from bot.sandbox.demo.cast import BOT_USER, ROOMS
from bot.sandbox.demo.gathering import VOTES
from bot.sandbox.demo.playing import Stuck
from bot.sandbox.demo.report import Report
from bot.sandbox.demo.script import Play
from bot.sandbox.demo.sides import NotDone
from bot.sandbox.demo.stage import GUEST, BotEnded, Stage, set_up
from bot.sandbox.demo.story import Story
from bot.sandbox.demo.web import Page, listen_on
from bot.sandbox.demo.webinar import COME
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
            page = Page(stage.sides, stage.chats, stage.feed, _hello(stage))
            try:
                await page.start(listening)
                status.stop()
                _say_where(page, stage, console, options)
                await _play(stage, console, lambda: page.watchers > 0)
                return 0
            finally:
                await page.stop()


def _listening(port: int) -> socket.socket:
    try:
        return listen_on(port)
    except OSError:
        raise PortTaken from None


def _story(stage: Stage, watched: Callable[[], bool] = lambda: False) -> Story:
    chapters = [
        one(stage.sides, stage.chats, stage.feed, translates=stage.translates, watched=watched) for one in story.ACTED
    ]
    return Story(Play(stage.sides, stage.feed), chapters, stage.feed)


async def _play(stage: Stage, console: Console, watched: Callable[[], bool]) -> None:
    """The story, then whatever visitors do, for as long as the bot lives."""
    playing = asyncio.create_task(_story(stage, watched).run())
    try:
        await asyncio.wait({playing, stage.bot}, return_when=asyncio.FIRST_COMPLETED)
        if playing.done() and playing.exception() is None:
            console.print("  [green]✓[/] The story has played. Now it is your turn.")
        elif playing.done():
            console.print("[yellow]The story could not be played to its end; rooms and chats are open all the same.[/]")
            if isinstance(playing.exception(), Stuck):
                console.print(Text(f"  {playing.exception()}", style="yellow"))
        await asyncio.wait({stage.bot})
        stage.check()
    finally:
        playing.cancel()


async def _script_only(stage: Stage, console: Console) -> int:
    played = _story(stage)
    problems = await _played(played, stage)
    shown = [each for chapter in played.chapters for each in chapter.shown]
    rooms = Report(stage.feed, played.play.ids, shown, stage.translates)
    await stage.feed.wait_until(lambda: not rooms.problems(), _SETTLED)
    stage.check()
    problems += rooms.problems()
    problems += [f"The bot sent what Telegram refuses: {violation}" for violation in stage.telegram.violations]
    console.print(rooms.table())
    console.print("[dim]● written there   fr → es translated   ↩ a reply   ✎ edited[/]\n")
    console.print(report.beats([done for chapter in played.chapters for done in chapter.done]))
    for problem in problems:
        console.print(Text(f"✗ {problem}", style="red"))
    if not problems:
        console.print(f"[green]✓[/] Every message is in all {len(ROOMS)} rooms.")
        console.print("[green]✓[/] A practice was registered, published, found, asked about and answered for.")
        console.print(f"[green]✓[/] A webinar was announced in {len(ROOMS)} languages, and {COME} answers counted.")
        console.print(f"[green]✓[/] A photo went everywhere, and {VOTES} votes of one poll were counted once each.")
    return 1 if problems else 0


async def _played(played: Story, stage: Stage) -> list[str]:
    """Play it while the bot lives; why it broke off, if it did."""
    playing = asyncio.create_task(played.run())
    try:
        await asyncio.wait({playing, stage.bot}, return_when=asyncio.FIRST_COMPLETED)
        stage.check()
        await playing
    except Stuck as error:
        return [str(error)]
    finally:
        playing.cancel()
    return []


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
        "doorway": f"https://t.me/{BOT_USER}?start=",
        "missing": list(stage.missing_packages),
        "story": story.told(),
        "chapters": story.CHAPTERS,
    }
