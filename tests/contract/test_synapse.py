"""Protects machines that run the demo or the tests from homeservers left behind."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from pathlib import Path

import psutil

PARENT = """
import asyncio, sys
from pathlib import Path
from bot.sandbox.synapse import Synapse
async def main():
    server = Synapse(Path(sys.argv[1]))
    await server.start()
    print(server.pid, flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


async def test_a_homeserver_ends_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PARENT, str(tmp_path / "synapse"), stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    child = psutil.Process(int(await asyncio.wait_for(parent.stdout.readline(), 60)))
    parent.send_signal(signal.SIGKILL)
    await parent.wait()
    deadline = time.monotonic() + 10
    while child.is_running() and child.status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline, "it is still there"
        await asyncio.sleep(0.05)
