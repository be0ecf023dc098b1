"""Writes docs/benchmarks.md: ratios first, absolute figures beside them, and what misses its target."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.broadcast import Broadcast
from tests.bench.burst import Bursts
from tests.bench.figures import Outcome, Quantiles, median
from tests.bench.footprint import Memory, Start
from tests.bench.latency import Latency
from tests.bench.pacing import PAIRS, Pacing
from tests.bench.search import Searching

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
_MARK = "<!-- below this line: written by hand -->"


@dataclass
class Results:
    """What the run measured; a part that was left out is None."""

    seconds: float = 0.0
    latency: list[Latency] | None = None
    burst: Bursts | None = None
    ceiling: Bursts | None = None
    footprint: tuple[dict[str, Memory], dict[str, Start]] | None = None
    search: list[Searching] | None = None
    broadcast: list[Broadcast] | None = None
    pacing: Pacing | None = None


@dataclass(frozen=True)
class Row:
    """A line of the table. `met` is None where there is no target."""

    figure: str
    ratio: str
    ours: str
    target: str
    met: bool | None = None

    def __str__(self) -> str:
        verdict = "" if self.met is None else "met" if self.met else "**missed**"
        return f"| {self.figure} | {self.ratio} | {self.ours} | {self.target} | {verdict} |"


def write(results: Results, path: Path = PAGE) -> str:
    """The page's text, written to the file; what somebody wrote below the mark stays."""
    by_hand = path.read_text(encoding="utf-8").partition(_MARK)[2] if path.exists() else ""
    text = "\n".join(_lines(results)) + f"\n\n{_MARK}{by_hand or chr(10)}"
    path.write_text(text, encoding="utf-8")
    return text


def _lines(results: Results) -> list[str]:
    lines = [
        "# Benchmarks",
        "",
        f"Written by `make bench` on {datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} cores shared with other work,"
        f" Python {platform.python_version()} on {sys.platform}, {results.seconds / 60:.0f} minutes.",
        "Ratios carry over to other machines, absolute figures do not. Targets are those of matterbridge 1.26 and of",
        "the homeserver itself, measured on the same class of machine.",
        "",
    ]
    parts = (
        _latency(results.latency) if results.latency else [],
        _burst(results.burst) if results.burst else [],
        _ceiling(results.ceiling) if results.ceiling else [],
        _footprint(*results.footprint) if results.footprint else [],
        _search(results.search) if results.search else [],
        _broadcast(results.broadcast) if results.broadcast else [],
        _pacing(results.pacing) if results.pacing else [],
    )
    for part in parts:
        lines += [*part, ""] if part else []
    return lines


def _table(title: str, *about: str, ratio: str = "ratio", rows: list[Row]) -> list[str]:
    head = [f"| figure | {ratio} | Passerelle | target | |", "| --- | --- | --- | --- | --- |"]
    return [f"## {title}", "", *about, "", *head, *map(str, rows)]


def _kind(translated: bool, rooms: int) -> str:
    return f"{'translated' if translated else 'verbatim'}, {'one room' if rooms == 1 else f'{rooms} rooms'}"


def _ms(quantiles: Quantiles) -> str:
    return f"{quantiles.p50:.0f} / {quantiles.p95:.0f} / {quantiles.p99:.0f} ms"


def _latency(latencies: list[Latency]) -> list[str]:
    rows = []
    for one in latencies:
        kind = _kind(one.translated, one.rooms)
        ratio = one.to_matrix.p50 / one.alone.p50
        goal = None if one.translated else ratio <= 37 / 28
        ours = f"{_ms(one.to_matrix)}, of which the send {one.send.p50:.0f}; a send alone {one.alone.p50:.0f}"
        rows.append(Row(f"Telegram→Matrix, {kind}", f"{ratio:.2f}", ours, "1.32 (37 / – / 54 ms)", goal))
    for one in latencies:
        kind = _kind(one.translated, one.rooms)
        ratio = one.to_telegram.p50 / one.alone.p50
        goal = None if one.translated else ratio <= 11 / 28
        rows.append(
            Row(f"Matrix→Telegram, {kind}", f"{ratio:.2f}", _ms(one.to_telegram), "0.39 (11 / – / 18 ms)", goal)
        )
    return _table(
        "Latency at 5 messages a second",
        "p50 / p95 / p99. Telegram→Matrix: until the homeserver has accepted the copy. Matrix→Telegram: from the",
        "homeserver's answer to the author. Ratio: p50 to that of a send to the same Synapse without a bridge, just",
        "before and after.",
        rows=rows,
    )


def _state(outcomes: list[Outcome]) -> str:
    lost, doubled = sum(one.lost for one in outcomes), sum(one.doubled for one in outcomes)
    order = "in order" if all(one.in_order for one in outcomes) else "**out of order**"
    late = sum(one.late for one in outcomes)
    return f"{lost} lost, {doubled} doubled, {order}" + (f", {late} translated by an edit" if late else "")


def _rates(outcomes: list[Outcome]) -> str:
    rates = [one.rate for one in outcomes]
    spread = f" ({min(rates):.0f}–{max(rates):.0f})" if len(rates) > 1 else ""
    return f"{median(rates):.0f} msg/s{spread}"


def _direction(direction: str) -> str:
    return "Telegram→Matrix" if direction.startswith("to_matrix") else "Matrix→Telegram"


def _burst(bursts: Bursts) -> list[str]:
    rows = []
    for figure, outcomes in sorted(bursts.outcomes.items()):
        translated, direction, rooms, count = figure
        ratio, goal = bursts.ratio(figure), 0.95 if rooms == 1 else 0.9
        there = direction == "to_matrix"
        whole = not any(one.lost or one.doubled or not one.in_order for one in outcomes)
        name = f"{_direction(direction)}, {_kind(translated, rooms)}, {count} messages × {len(outcomes)}"
        ours = f"{_rates(outcomes)} beside {median(bursts.raw[figure]):.0f}; {_state(outcomes)}"
        target, met = (f"{goal}, 0 lost", whole and ratio >= goal) if there else ("0 lost", whole)
        rows.append(Row(name, f"{ratio:.2f}", ours, target, met))
    return _table(
        "Bursts through Synapse",
        "Ratio: to the raw speed of the same Synapse with as many sequential clients as there are rooms, measured just",
        "before and after; median of the repeats. Matrix→Telegram is written by as many clients meanwhile: what they",
        "lose against the raw speed is what the homeserver spends on telling the bot.",
        rows=rows,
    )


def _ceiling(bursts: Bursts) -> list[str]:
    rows = []
    for (translated, direction, rooms, _), outcomes in sorted(bursts.outcomes.items()):
        rate, cpu = median(one.rate for one in outcomes), median(one.cpu for one in outcomes)
        goal = 738 if direction == "to_matrix" else 554
        figure = f"{_direction(direction)}, {_kind(translated, rooms)}"
        ours = f"{_rates(outcomes)}; {cpu:.2f} ms CPU a message; {_state(outcomes)}"
        met = None if translated else rate >= goal and (rooms == 1 or cpu <= 1.2)
        target = "" if translated else f"{goal} msg/s" + ("" if rooms == 1 else "; 1.2 ms")
        rows.append(Row(figure, "" if translated else f"{rate / goal:.2f}", ours, target, met))
    return _table(
        "The bot alone",
        "Between a homeserver that answers at once and the Telegram stand-in without limits, each a process of its",
        "own; what must be on the disk is. CPU is the bot's own process, engines not counted.",
        ratio="to matterbridge",
        rows=rows,
    )


def _footprint(memories: dict[str, Memory], starts: dict[str, Start]) -> list[str]:
    rows = []
    for kind, memory in memories.items():
        engines = f"; engines' own processes {memory.engines:.0f} MiB" if memory.engines else ""
        ours = f"peak {memory.peak:.0f} MiB, idle {memory.idle:.0f} MiB{engines}"
        ratio, met = f"{memory.peak / 150:.2f}", memory.peak <= 150
        rows.append(Row(f"memory, {kind}", ratio, ours, "150 MiB without engines", met))
    for kind, start in starts.items():
        ours = f"ready in {start.ready:.2f} s, first copy accepted after {start.relayed:.2f} s"
        name = {"first": "start with nothing but a configuration", "again": "start with a database"}[kind]
        rows.append(Row(name, f"{start.ready / 3:.2f}", ours, "ready in 3 s", start.ready < 3))
    return _table("Memory and start", "The bot's process with eight bridges; a message waits at its start.", rows=rows)


_GOAL = 50.0  # ms


def _search(searches: list[Searching]) -> list[str]:
    rows = []
    for one in searches:
        every = one.everything
        name = f"{one.database}, all {one.asked} questions"
        target = f"p95 {_GOAL:.0f} ms" if one.records >= 10_000 else ""
        met = every.p95 < _GOAL if target else None
        rows.append(Row(name, f"{every.p95 / _GOAL:.2f}", _ms(every), target, met))
        for kind, quantiles in one.kinds.items():
            rows.append(Row(f"{one.database}, {kind}", f"{quantiles.p95 / _GOAL:.2f}", _ms(quantiles), ""))
        each = 1000 * one.indexing / one.records
        rows.append(Row(f"{one.database}, indexing", "", f"{each:.1f} ms a record", ""))
    return _table(
        "Search",
        f"p50 / p95 / p99 over {searches[0].records} made-up practices in two languages each, from the question to the",
        "five best of all that match, one after the other. Ratio: p95 to the target.",
        rows=rows,
    )


def _broadcast(broadcasts: list[Broadcast]) -> list[str]:
    rows = []
    for one in broadcasts:
        name = f"{one.rooms} groups" + (", killed half-way" if one.killed else "")
        ours = f"{one.seconds:.1f} s beside {one.ideal:.1f} s; {one.refused} × 429, {one.doubled} doubled"
        ours += f", {one.missing} missing, {one.unknown} of unknown fate"
        whole = not one.refused and not one.doubled and one.missing <= one.unknown
        if one.killed:
            rows.append(Row(name, "", ours, "0 × 429, 0 doubled", whole))
            continue
        whole = whole and not one.missing
        rows.append(Row(name, f"{one.ratio:.3f}", ours, "1.05, 0 × 429", whole and one.ratio <= 1.05))
        ours = f"{_ms(one.delay)}, {one.longest:.0f} ms at most; {one.relayed} relayed, {one.lost} lost"
        rows.append(
            Row(
                "relay meanwhile", f"{one.longest / 2000:.2f}", ours, "2 s at most", not one.lost and one.longest < 2000
            )
        )
    return _table(
        "Broadcast",
        "One message to as many groups of the stand-in, which keeps Telegram's limits, while somebody says something",
        "every second. From the first group to the last; ideal: the number of groups by what 30 messages a second",
        "leave beside the relay. Relay: p50 / p95 / p99 until the copy is there.",
        rows=rows,
    )


def _pacing(one: Pacing) -> list[str]:
    share = one.refused / max(1, one.calls)
    ours = f"{one.refused} × 429 among {one.calls} requests; {one.copies} copies in {one.seconds:.0f} s beside"
    ours += f" {one.ideal:.0f} s; {one.lost} lost, {'in order' if one.in_order else 'out of order'}"
    whole = not one.lost and one.in_order and one.refused <= 2 * PAIRS
    return _table(
        "Pace",
        f"{one.said // PAIRS} messages at once, and five edits, into each of {PAIRS} groups that keep Telegram's",
        "documented limits. Ratio: refused requests to all. Ideal: what those limits alone take. Two refusals a group",
        "teach its pace; more would be a storm.",
        rows=[Row("a burst into slow groups", f"{share:.3f}", ours, f"{2 * PAIRS} × 429 at most, 0 lost", whole)],
    )
