"""Which language a message is in, when several things know a little about it.

A detector is right about sentences and guesses about "ok": sure enough, it wins; otherwise what the author usually
writes, then what their room speaks.
"""

from __future__ import annotations

SURE = 0.6
"""Probability among the network's languages from which detection is believed: measured, one line in 83 was wrong."""


def decide_language(
    author_setting: str, detected: tuple[str, float] | None, author_history: str, room_language: str
) -> str:
    """The language (ISO 639-1) of a message. "" or None stands for what is not known, except for the room's.

    The author's own setting is a choice and comes first."""
    if author_setting:
        return author_setting
    if detected is not None and detected[1] >= SURE:
        return detected[0]
    return author_history or room_language
