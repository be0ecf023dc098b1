"""Sensitive details of persons, noticed in what somebody types.

Members describe what they do for people who are at risk, and a name, a file number or an illness slips in. This only
points at it: the dialogue asks, and the person decides. Nothing here keeps or logs a text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from messages.catalog import Catalog
from messages.sensitive.addresses import addresses
from messages.sensitive.circumstances import case_details
from messages.sensitive.contacts import emails, phones
from messages.sensitive.dates import birth_dates
from messages.sensitive.finding import KINDS, Finding, Kind, Range
from messages.sensitive.names import person_names
from messages.sensitive.numbers import bank_accounts, case_numbers, document_numbers
from messages.sensitive.reading import Reading

__all__ = ["KINDS", "Finding", "Kind", "find", "without"]

_REMOVED: dict[Kind, str] = {
    "person_name": "sensitive-removed-person",
    "phone": "sensitive-removed-phone",
    "email": "sensitive-removed-email",
    "document_number": "sensitive-removed-number",
    "case_number": "sensitive-removed-number",
    "bank_account": "sensitive-removed-number",
    "birth_date": "sensitive-removed-date",
    "address": "sensitive-removed-address",
    "case_detail": "sensitive-removed-detail",
}


def find(text: str, *, known: Collection[str] = ()) -> list[Finding]:
    """The sensitive details of persons in a text in French, English, Spanish, Portuguese or Arabic, in order, without
    overlaps. `known`: names of organisations and territories, which are nobody's. Time grows with the text's length."""
    reading = Reading.of(text)
    taken = bytearray(len(reading.plain))
    found: list[Finding] = []

    def claim(kind: Kind, ranges: Iterator[Range] | list[Range]) -> None:
        for start, end in ranges:
            if start < end and not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append(Finding(kind, *reading.original(start, end)))

    names = [name for name in person_names(reading) if name[0] < name[1]]
    if names and known:
        names = _unknown(reading, names, known)
    claim("bank_account", bank_accounts(reading))
    claim("document_number", document_numbers(reading))
    claim("case_number", case_numbers(reading))
    claim("birth_date", birth_dates(reading))
    claim("email", emails(reading))
    claim("phone", phones(reading, names))
    claim("address", addresses(reading, names))
    claim("person_name", names)
    claim("case_detail", case_details(reading, names))
    return sorted(found, key=lambda finding: finding.start)


def without(text: str, findings: Sequence[Finding], language: str, *, catalog: Catalog) -> str:
    """The text with each finding replaced by a neutral word in `language`. KeyError if the catalog lacks the words."""
    reading = Reading.of(text)
    parts: list[str] = []
    done = 0
    for finding in sorted(findings, key=lambda finding: finding.start):
        if finding.start < done:
            continue
        word = catalog.text(_REMOVED[finding.kind], language)
        opens = reading.begins_sentence(finding.start) and text[finding.start : finding.start + 1].isupper()
        parts += text[done : finding.start], word[:1].upper() + word[1:] if opens else word
        done = finding.end
    return "".join(parts) + text[done:]


def _unknown(reading: Reading, names: list[Range], known: Collection[str]) -> list[Range]:
    """The names that are no part of a known name wherever it stands in the text."""
    covered = bytearray(len(reading.lower))
    for name in known:
        folded = Reading.of(name).lower.strip()
        position = reading.lower.find(folded) if folded else -1
        while position >= 0:
            covered[position : position + len(folded)] = b"\1" * len(folded)
            position = reading.lower.find(folded, position + len(folded))
    return [(start, end) for start, end in names if not all(covered[start:end])]
