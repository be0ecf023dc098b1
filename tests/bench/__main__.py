"""`python -m tests.bench`: measures everything and writes docs/benchmarks.md (about twelve minutes; `--quick`: three).

Bot, homeservers and the Telegram stand-in are processes of their own; this one watches and does little.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import uvloop

from tests.bench import broadcast, burst, ceiling, footprint, latency, pacing, page, search
from tests.bench.homeservers import SynapseSide

PARTS = ("latency", "burst", "ceiling", "footprint", "search", "broadcast", "pacing")
ALONE = {"search", "broadcast", "pacing"}
"""Parts that need no homeserver."""


@dataclass(frozen=True)
class Sizes:
    """How much of each is measured."""

    latency: int
    burst: int
    repeats: int
    long: int
    ceiling: int
    starts: int
    records: int
    questions: int
    rooms: int
    slow: int


FULL = Sizes(
    latency=100,
    burst=120,
    repeats=3,
    long=1000,
    ceiling=2000,
    starts=5,
    records=10_000,
    questions=50,
    rooms=1000,
    slow=60,
)
QUICK = Sizes(
    latency=20, burst=64, repeats=1, long=0, ceiling=800, starts=1, records=1000, questions=10, rooms=150, slow=25
)


async def _measure(sizes: Sizes, parts: tuple[str, ...], folder: Path) -> page.Results:
    results = page.Results()
    start = time.monotonic()
    if "search" in parts:
        _say("search")
        results.search = await search.measure(folder / "search", sizes.records, sizes.questions)
    if "broadcast" in parts:
        _say("a broadcast")
        results.broadcast = await broadcast.measure(folder, sizes.rooms)
    if "pacing" in parts:
        _say("a burst into slow groups")
        results.pacing = await pacing.measure(folder / "pacing", sizes.slow)
    if ALONE.issuperset(parts):
        return results
    synapse = SynapseSide(folder / "synapse")
    await synapse.start()
    try:
        if "latency" in parts:
            _say("latency")
            results.latency = await latency.measure(folder, synapse, sizes.latency)
        if "burst" in parts:
            _say("bursts through Synapse")
            results.burst = await burst.measure(folder, synapse, sizes.burst, sizes.repeats, sizes.long)
        if "ceiling" in parts:
            _say("the bot alone")
            results.ceiling = await ceiling.measure(folder, sizes.ceiling, sizes.repeats)
        if "footprint" in parts:
            _say("memory and start")
            results.footprint = await footprint.measure(folder, synapse, sizes.ceiling, sizes.starts)
    finally:
        await synapse.stop()
    results.seconds = time.monotonic() - start
    return results


def _say(what: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {what}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small numbers, to see that everything works")
    parser.add_argument("--only", choices=PARTS, action="append", help="a part; may be repeated")
    parser.add_argument("--output", type=Path, default=None, help="where to write instead of docs/benchmarks.md")
    return parser.parse_args()


def main() -> None:
    """Measure, write, print."""
    options = _arguments()
    whole = not options.quick and not options.only
    with tempfile.TemporaryDirectory(prefix="passerelle-bench-") as folder:
        parts = tuple(options.only or PARTS)
        results = uvloop.run(_measure(QUICK if options.quick else FULL, parts, Path(folder)))
        # What is not a whole run never replaces the page of one.
        output = options.output or (page.PAGE if whole else Path(folder) / "benchmarks.md")
        print(page.write(results, output))


if __name__ == "__main__":
    main()
