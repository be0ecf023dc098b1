"""Reactions that stand for the first ten choices, where a platform has reactions and no buttons."""

from __future__ import annotations

from typing import Final

KEYCAPS: Final = (*(f"{digit}\ufe0f\u20e3" for digit in "123456789"), "\U0001f51f")


def keycap_number(reaction: str) -> int | None:
    """The number that a reaction stands for, with or without a variation selector; None for any other."""
    for number, keycap in enumerate(KEYCAPS, 1):
        if reaction.replace("\ufe0f", "") == keycap.replace("\ufe0f", ""):
            return number
    return None
