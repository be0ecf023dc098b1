"""What the person wrote cannot be taken as an answer, and what they may write instead.

Words are found by key in the reader's language (Fluent, "wrong-…"): here nobody knows yet who reads.
"""

from __future__ import annotations

from collections.abc import Mapping


class Misunderstood(Exception):
    """`key` of the text that says what to write, `args` that it needs, and `proposals`: values that were perhaps meant,
    best first, to be offered as buttons. str() of it is the key: nothing a person wrote."""

    def __init__(
        self, key: str, args: Mapping[str, str | int] | None = None, *, proposals: tuple[str, ...] = ()
    ) -> None:
        super().__init__(key)
        self.key = key
        self.proposals = proposals
        self._args = dict(args or {})

    @property
    def args(self) -> dict[str, str | int]:  # type: ignore[override]
        """Arguments of the text. Quoted words of the person's are shortened, harmless and isolated (UAX #9)."""
        return self._args
