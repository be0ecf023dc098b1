"""A room's events as a Matrix app would show them: edits in place, reactions below until they are taken back, media,
places, polls with their votes until they end.

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
    "org.matrix.msc3381.poll.end",
    "m.sticker",
)
_POLL, _VOTE, _END = SHOWN_KINDS[2:5]
_KINDS = {"m.image": "photo", "m.video": "video", "m.audio": "audio", "m.file": "document", "m.location": "location"}


@dataclass(frozen=True)
class SharedFile:
    """A file of a message; `address` (`mxc:`) is what `MatrixPerson.fetch` takes, `thumbnail` another one or "". Sizes
    are in bytes, pixels and milliseconds, 0 where nothing is said."""

    name: str
    address: str
    mime: str
    size: int
    kind: str = "document"
    width: int = 0
    height: int = 0
    duration: int = 0
    spoiler: bool = False
    thumbnail: str = ""


@dataclass(frozen=True)
class ShownPoll:
    """A poll: id and label of each answer, and what each voter's latest choice is."""

    question: str
    options: tuple[tuple[str, str], ...]
    most: int
    votes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    closed: bool = False


@dataclass(frozen=True)
class Shown:
    """A message: `reactions` are keys with who gave them, in the order of their first. `author` is the name that the
    message itself gives (MSC4144), with `picture`; `place` is latitude and longitude as they were sent."""

    id: str
    sender: str
    text: str
    html: str = ""
    reply_to: str = ""
    edited: bool = False
    reactions: dict[str, list[str]] = field(default_factory=dict)
    poll: ShownPoll | None = None
    file: SharedFile | None = None
    author: str = ""
    picture: str = ""
    thread: str = ""
    place: str = ""
    mentions: tuple[str, ...] = ()


def shown(events: Iterable[Event]) -> list[Shown]:
    """What these events (oldest first) come to; deleted messages, and reactions taken back, are not shown."""
    found: dict[str, Shown] = {}
    for event in events:
        content, relation = event["content"], event["content"].get("m.relates_to", {})
        target = found.get(relation.get("event_id", ""))
        if event["type"] == "m.reaction":
            if target is not None:
                target.reactions.setdefault(relation["key"], []).append(event["sender"])
        elif event["type"] in (_VOTE, _END):
            if target is not None and target.poll is not None:
                found[target.id] = replace(target, poll=_answered(target.poll, event))
        elif relation.get("rel_type") == "m.replace":
            if target is not None and target.sender == event["sender"] and target.poll is None:
                new = _message(event, content["m.new_content"])
                found[target.id] = replace(
                    target, text=new.text, html=new.html, edited=True, file=new.file, place=new.place
                )
        elif content:
            found[event["event_id"]] = _poll(event) if event["type"] == _POLL else _message(event, content)
    return list(found.values())


def _answered(poll: ShownPoll, event: Event) -> ShownPoll:
    if event["type"] == _END:
        return replace(poll, closed=True)
    if not poll.closed:
        poll.votes[event["sender"]] = tuple(event["content"][_VOTE]["answers"])
    return poll


def _message(event: Event, content: dict[str, Any]) -> Shown:
    relation, profile = content.get("m.relates_to", {}), content.get("com.beeper.per_message_profile", {})
    return Shown(
        event["event_id"],
        event["sender"],
        content["body"],
        content.get("formatted_body", ""),
        relation.get("m.in_reply_to", {}).get("event_id", ""),
        file=_file(event, content),
        author=profile.get("displayname", ""),
        picture=profile.get("avatar_url", ""),
        thread=relation["event_id"] if relation.get("rel_type") == "m.thread" else "",
        place=content.get("geo_uri", "").removeprefix("geo:"),
        mentions=tuple(content.get("m.mentions", {}).get("user_ids", ())),
    )


def _file(event: Event, content: dict[str, Any]) -> SharedFile | None:
    address = content.get("url") or content.get("file", {}).get("url")
    if not address:
        return None
    kind = "sticker" if event["type"] == "m.sticker" else _KINDS.get(content.get("msgtype", ""), "document")
    if kind == "audio" and "org.matrix.msc3245.voice" in content:
        kind = "voice"
    info = content.get("info", {})
    return SharedFile(
        content.get("filename", content["body"]),
        address,
        info.get("mimetype", ""),
        info.get("size", 0),
        kind,
        info.get("w", 0),
        info.get("h", 0),
        info.get("duration", 0),
        content.get("page.codeberg.everypizza.msc4193.spoiler") is True,
        info.get("thumbnail_url") or info.get("thumbnail_file", {}).get("url", ""),
    )


def _poll(event: Event) -> Shown:
    poll = event["content"][_POLL]
    text = "org.matrix.msc1767.text"
    options = tuple((answer["id"], answer[text]) for answer in poll["answers"])
    view = ShownPoll(poll["question"][text], options, poll["max_selections"])
    return Shown(event["event_id"], event["sender"], event["content"][text], poll=view)
