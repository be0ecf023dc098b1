"""What was found, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal[
    "phone",
    "email",
    "document_number",
    "case_number",
    "birth_date",
    "address",
    "bank_account",
    "person_name",
    "case_detail",
]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Finding:
    """A detail of a person: `text[start:end]`, positions in code points of the text as it was typed."""

    kind: Kind
    start: int
    end: int


Range = tuple[int, int]
