"""Measures every chain of Apertium modes between the network's languages and prints the table of bot/engines/routes.py.

`python -m tests.bench.measure_routes` (about half a minute); `--table` prints Markdown for docs/translation.md instead.
chrF by sacrebleu on tests/data/parallel-chat.tsv, and for French and English also on parallel-documents.tsv.
"""

from __future__ import annotations

import asyncio
import csv
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import sacrebleu

from bot.engines.modes import installed, load
from bot.engines.pipeline import Pipeline

DATA = Path(__file__).parent.parent / "data"
LANGUAGES = ("fr", "en", "es", "pt")
EDGES = {
    "fr-es": ("fr", "es"), "es-fr": ("es", "fr"), "es-pt_BR": ("es", "pt"), "pt-es": ("pt", "es"),
    "eng-spa": ("en", "es"), "spa-eng": ("es", "en"), "fra-cat": ("fr", "ca"), "cat-fra": ("ca", "fr"),
    "eng-cat": ("en", "ca"), "cat-eng": ("ca", "en"), "spa-cat": ("es", "ca"), "cat-spa": ("ca", "es"),
    "por-cat": ("pt", "ca"), "cat-por_BR": ("ca", "pt"),
}  # fmt: skip
LONGEST = 3


@dataclass
class Figures:
    """One chain: chrF on chat, chrF on documents (0 if there are none), milliseconds a message, megabytes."""

    modes: tuple[str, ...]
    chat: float
    documents: float
    milliseconds: float
    megabytes: float

    @property
    def mean(self) -> float:
        """Over both tables, where both were measured."""
        return (self.chat + self.documents) / 2 if self.documents else self.chat


class Bench:
    """Warm pipelines, and what they said: chains share their beginnings."""

    def __init__(self) -> None:
        self.pipelines: dict[str, Pipeline] = {}
        self.said: dict[tuple[str, str], tuple[str, float]] = {}

    async def hop(self, mode: str, text: str) -> tuple[str, float]:
        """A text through one mode: the answer and the seconds it took."""
        if mode not in self.pipelines:
            self.pipelines[mode] = Pipeline(load(mode))
            await self.pipelines[mode].start()
            await self.pipelines[mode].translate("a")
        if (mode, text) not in self.said:
            started = time.perf_counter()
            answer = await self.pipelines[mode].translate(text)
            self.said[mode, text] = answer, time.perf_counter() - started
        return self.said[mode, text]

    async def chain(self, modes: tuple[str, ...], texts: list[str]) -> tuple[list[str], list[float]]:
        """Texts through all modes: answers and seconds."""
        answers, seconds = [], []
        for text in texts:
            total = 0.0
            for mode in modes:
                text, took = await self.hop(mode, text)  # noqa: PLW2901
                total += took
            answers.append(text)
            seconds.append(total)
        return answers, seconds


def rows(name: str) -> list[dict[str, str]]:
    """A table of parallel texts; its cells are never quoted."""
    with (DATA / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def chains(source: str, target: str, modes: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """All ways without a loop, at most LONGEST modes long."""

    def walk(at: str, path: tuple[str, ...], seen: frozenset[str]) -> Iterator[tuple[str, ...]]:
        if at == target:
            yield path
        elif len(path) < LONGEST:
            for mode, (here, there) in EDGES.items():
                if here == at and there not in seen and mode in modes:
                    yield from walk(there, (*path, mode), seen | {there})

    return walk(source, (), frozenset({source}))


def chrf(answers: list[str], references: list[str]) -> float:
    """Corpus chrF2, 0 to 100."""
    return float(sacrebleu.corpus_chrf(answers, [references]).score)


async def measure(bench: Bench, source: str, target: str, modes: tuple[str, ...]) -> Figures:
    """The figures of one chain."""
    chat = rows("parallel-chat.tsv")
    answers, seconds = await bench.chain(modes, [row[source] for row in chat])
    documents = 0.0
    if {source, target} == {"fr", "en"}:
        papers = rows("parallel-documents.tsv")
        documents = chrf(
            (await bench.chain(modes, [row[source] for row in papers]))[0], [row[target] for row in papers]
        )
    size = sum(bench.pipelines[mode].memory() for mode in modes) / 1e6
    return Figures(
        modes, chrf(answers, [row[target] for row in chat]), documents, statistics.median(seconds) * 1000, size
    )


async def main() -> None:
    """Print the table."""
    bench, found = Bench(), defaultdict(list)
    for source in LANGUAGES:
        for target in LANGUAGES:
            for modes in chains(source, target, installed()) if source != target else ():
                found[source, target].append(await measure(bench, source, target, modes))
    for (source, target), figures in found.items():
        for one in sorted(figures, key=lambda one: -one.mean)[:5]:
            show(source, target, one, markdown="--table" in sys.argv)
    for mode, pipeline in sorted(bench.pipelines.items()):
        print(f'    "{mode}": {pipeline.memory() / 1e6:.0f},')
    await asyncio.gather(*(pipeline.stop() for pipeline in bench.pipelines.values()))


def show(source: str, target: str, one: Figures, *, markdown: bool) -> None:
    """One line of the table."""
    if markdown:
        documents = f"{one.documents:.1f}" if one.documents else "–"
        print(
            f"| {source} → {target} | {' · '.join(one.modes)} | {one.chat:.1f} | {documents} "
            f"| {one.milliseconds:.1f} | {one.megabytes:.0f} |"
        )
    else:
        print(f'    Route("{source}", "{target}", "{"|".join(one.modes)}", {one.mean:.1f}, {one.milliseconds:.1f}),')


if __name__ == "__main__":
    asyncio.run(main())
