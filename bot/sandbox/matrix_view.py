"""A room's events as a Matrix app would show them: edits in place, reactions below, polls with their votes.

Written from the specification by no code of the adapter's, so that the two cannot share a mistake.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

Event = dict[str, Any]
SHOWN_KINDS = (
    "m.room.message",
    "m.reaction",
    "org.matrix.msc3381.poll.start",
    "org.matrix.msc3381.poll.response",
)
_POLL, _VOTE = SHOWN_KINDS[2:]


@dataclass(frozen=True)
class SharedFile:
    """A file of a message; `address` (`mxc:`) is what `MatrixPerson.fetch` takes."""

    name: str
    address: str
    mime: str
    size: int


@dataclass(frozen=True)
class ShownPoll:
    """A poll: id and label of each answer, and what each voter's latest choice is."""

    question: str
    options: tuple[tuple[str, str], ...]
    most: int
    votes: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Shown:
    """A message: `reactions` are keys with who gave them, in the order of their first."""

    id: str
    sender: str
    text: str
    html: str = ""
    reply_to: str = ""
    edited: bool = False
    reactions: dict[str, list[str]] = field(default_factory=dict)
    poll: ShownPoll | None = None
    file: SharedFile | None = None


def shown(events: Iterable[Event]) -> list[Shown]:
    """What these events (oldest first) come to; deleted messages are not shown."""
    found: dict[str, Shown] = {}
    for event in events:
        content, relation = event["content"], event["content"].get("m.relates_to", {})
        target = found.get(relation.get("event_id", ""))
        if event["type"] == "m.reaction":
            if target is not None:
                target.reactions.setdefault(relation["key"], []).append(event["sender"])
        elif event["type"] == _VOTE:
            if target is not None and target.poll is not None:
                target.poll.votes[event["sender"]] = tuple(content[_VOTE]["answers"])
        elif relation.get("rel_type") == "m.replace":
            if target is not None and target.sender == event["sender"] and target.poll is None:
                new = _message(event, content["m.new_content"])
                found[target.id] = replace(target, text=new.text, html=new.html, edited=True)
        elif content:
            found[event["event_id"]] = _poll(event) if event["type"] == _POLL else _message(event, content)
    return list(found.values())


def _message(event: Event, content: dict[str, Any]) -> Shown:
    file = None
    if "url" in content:
        info = content.get("info", {})
        name = content.get("filename", content["body"])
        file = SharedFile(name, content["url"], info.get("mimetype", ""), info.get("size", 0))
    return Shown(
        event["event_id"],
        event["sender"],
        content["body"],
        content.get("formatted_body", ""),
        content.get("m.relates_to", {}).get("m.in_reply_to", {}).get("event_id", ""),
        file=file,
    )


def _poll(event: Event) -> Shown:
    poll = event["content"][_POLL]
    text = "org.matrix.msc1767.text"
    options = tuple((answer["id"], answer[text]) for answer in poll["answers"])
    view = ShownPoll(poll["question"][text], options, poll["max_selections"])
    return Shown(event["event_id"], event["sender"], event["content"][text], poll=view)
