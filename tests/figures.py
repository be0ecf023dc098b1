"""Figures that tests measure and that a reader of the run should see: shown in the summary, whatever is captured."""

from __future__ import annotations

FIGURES: list[str] = []


def note(figure: str) -> None:
    """Show this line at the end of the run."""
    FIGURES.append(figure)
