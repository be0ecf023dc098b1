"""The stand-in as a process of its own: `python -m bot.sandbox.telegram --port 0 --token 1:x --control`.

Benchmarks measure the bot's own process only, so its counterpart must be another one.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys

import uvloop

from bot.sandbox.telegram.pace import Pace
from bot.sandbox.telegram.server import TelegramServer


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on loopback; 0 takes a free one")
    parser.add_argument("--token", action="append", default=[], metavar="ID:SECRET", help="a bot; may be repeated")
    parser.add_argument("--control", action="store_true", help="let anybody on this machine act under /control")
    parser.add_argument("--pace", action="store_true", help="keep Telegram's limits")
    return parser.parse_args()


async def _serve(options: argparse.Namespace) -> None:
    server = TelegramServer(pace=Pace() if options.pace else None, control=options.control)
    for number, token in enumerate(options.token, 1):
        server.add_bot(token, f"sandbox{number}_bot", f"Sandbox {number}")
    await server.start(options.port)
    sys.stdout.write(f"{server.base_url}\n")
    sys.stdout.flush()
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await ended.wait()
    await server.stop()


if __name__ == "__main__":
    uvloop.run(_serve(_arguments()))
