"""What is said in a benchmark: real chat sentences, each with a number by which its copies are told apart."""

from __future__ import annotations

import csv
import itertools
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent.parent / "data" / "parallel-chat.tsv"
_numbers = itertools.count(1)


@cache
def _sentences(language: str) -> tuple[str, ...]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return tuple(row[language] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def fresh(language: str, count: int) -> list[tuple[int, str]]:
    """So many messages with numbers that no other message of this run has."""
    sentences = _sentences(language)
    taken = list(itertools.islice(_numbers, count))
    return [(number, f"({number}) {sentences[number % len(sentences)]}") for number in taken]
