"""Polls in a Matrix room, put together from their events as any client does: of each person the last answer counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.matrix_person import Event

POLL = "org.matrix.msc3381.poll.start"
VOTE = "org.matrix.msc3381.poll.response"
END = "org.matrix.msc3381.poll.end"
_TEXT = "org.matrix.msc1767.text"


class Polls:
    """Who chose what. `keys` are those of the cast by user id."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        self._keys = keys
        self._asked: dict[str, dict[str, Any]] = {}
        self._votes: dict[str, dict[str, tuple[str, ...]]] = {}  # a poll: who, what they chose last
        self._over: set[str] = set()

    def read(self, event: Event, content: Mapping[str, Any]) -> str:
        """Take in an event of a poll; the message that the poll is."""
        if event["type"] == POLL:
            self._asked[event["event_id"]] = content[POLL]
            return str(event["event_id"])
        target = str((content.get("m.relates_to") or {}).get("event_id") or "")
        if event["type"] == END:
            self._over.add(target)
        elif target not in self._over:
            self._votes.setdefault(target, {})[event["sender"]] = tuple(content[VOTE].get("answers") or ())
        return target

    def shown(self, target: str, author: str = "") -> dict[str, Any] | None:
        """As feed.Record has it; None if the message is no poll. A question that begins with its author's name, for
        clients that do not show whose it is, is shown without."""
        poll = self._asked.get(target)
        if poll is None:
            return None
        question = poll["question"][_TEXT]
        return {
            "question": question.removeprefix(f"{author}: ") if author else question,
            "most": poll["max_selections"],
            "closed": target in self._over,
            "options": [self._option(target, answer) for answer in poll["answers"]],
        }

    def _option(self, target: str, answer: Mapping[str, Any]) -> dict[str, Any]:
        chose = [user for user, chosen in self._votes.get(target, {}).items() if answer["id"] in chosen]
        by = sorted(self._keys[user] for user in chose if user in self._keys)
        return {"id": answer["id"], "label": answer[_TEXT], "count": len(chose), "by": by}
