"""A demo from its first line to its last: starting, showing, and ending within seconds whatever happens.

A stop is one cancellation of one task, whose exits then run undisturbed however often Ctrl-C is pressed.
"""

from __future__ import annotations

import asyncio
import importlib.util
import logging
import os
import signal
import sys
from pathlib import Path
from typing import TextIO

from rich.console import Console

from bot import logs
from bot.sandbox.demo.folder import FolderInUse, FolderNotEmpty, home
from bot.sandbox.demo.show import Options, show

_LONGEST_STOP = 9.0  # seconds
_STUCK = -1


async def demo(
    folder: Path | None = None, *, script_only: bool = False, port: int = 0, config: Path | None = None
) -> int:
    """Run the demo until SIGINT or SIGTERM; 0 then, 1 if it could not go on. With `script_only` it ends when the
    script has played: 0 if every room has every message, 1 otherwise."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=120)
    if importlib.util.find_spec("synapse") is None:
        console.print("The demo needs a homeserver. To have one, run: pip install 'passerelle\\[demo]'")
        return 1
    try:
        with home(folder) as place:
            _log(place / "demo.log" if folder else None)
            code = await _until_stopped(Options(place, folder is not None, config, port, script_only), console)
    except FolderInUse:
        console.print(f"A demo is running in {folder} already.")
        return 1
    except FolderNotEmpty:
        console.print(f"{folder} holds other things: give the demo an empty folder.")
        return 1
    if code == _STUCK:
        sys.stdout.flush()
        os._exit(1)  # closes the pipes by which the homeserver and the engines live
    return code


async def _until_stopped(options: Options, console: Console) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, stop.set)
    showing = asyncio.create_task(show(options, console))
    stopped = asyncio.create_task(stop.wait())
    await asyncio.wait({showing, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if showing.done():
        return showing.result()
    console.print("\nStopping…")
    showing.cancel()
    await asyncio.wait({showing}, timeout=_LONGEST_STOP)
    if not showing.done():
        return _STUCK
    return 1 if options.script_only else 0


def _log(file: Path | None) -> None:
    """What the bot logs goes into the folder that was given; without one, only errors are worth showing."""
    logs.set_up(level="info" if file else "error", style="json" if file else "console")
    if file is not None:
        stream: TextIO = file.open("w", encoding="utf-8")
        for handler in logging.getLogger().handlers:
            if isinstance(handler, logging.StreamHandler):
                handler.setStream(stream)
