"""What the bot itself can do: between a homeserver that answers at once and the stand-in without limits."""

from __future__ import annotations

from pathlib import Path

from tests.bench.burst import Bursts
from tests.bench.homeservers import StubSide
from tests.bench.town import TRANSLATED, VERBATIM, Town


async def measure(folder: Path, count: int, repeats: int) -> Bursts:
    """`repeats` times `count` messages of everything, a quarter of that translated."""
    bursts = Bursts()
    for kind in (VERBATIM, TRANSLATED):
        stub = StubSide()
        await stub.start()
        town = Town(folder / f"ceiling-{kind is TRANSLATED}", stub, kind)
        try:
            await town.set_up()
            await town.start_bot()
            amount = count // 4 if kind is TRANSLATED else count
            for _ in range(repeats):
                for pairs in (1, 8):
                    bursts.add(kind is TRANSLATED, "to_matrix", pairs, amount, await town.to_matrix(amount, pairs))
                    bursts.add(kind is TRANSLATED, "to_telegram", pairs, amount, await town.to_telegram(amount, pairs))
        finally:
            await town.close()
            await stub.stop()
    return bursts
