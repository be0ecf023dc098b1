"""A text and what comes with it as JSON, for storage: a text alone stays the plain form that relayed messages have."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any

from messages.richtext import RichText
from messages.types import NO_EXTRAS, Button, Extras, File, FileRef, Poll, RemoteFile


def to_data(body: RichText, extras: Extras = NO_EXTRAS) -> Any:
    """A JSON form of both."""
    if extras == NO_EXTRAS:
        return body.to_data()
    data: dict[str, Any] = {"body": body.to_data()}
    if extras.keyboard:
        data["keyboard"] = [[[b.label, b.data, b.url] for b in row] for row in extras.keyboard]
    if extras.reactions:
        data["reactions"] = list(extras.reactions)
    if extras.poll is not None:
        data["poll"] = [extras.poll.question, [list(option) for option in extras.poll.options], extras.poll.most]
    if extras.file is not None:
        data["file"] = [extras.file.name, extras.file.mime, b64encode(extras.file.content).decode("ascii")]
    if extras.remote is not None:
        remote, file = extras.remote, extras.remote.file
        data["remote"] = [remote.platform, [file.kind, file.id, file.name, file.mime, file.size]]
        data["remote"] += [remote.name, remote.otherwise]
    return data


def from_data(data: Any) -> tuple[RichText, Extras]:
    """What `to_data` made. Raises ValueError, TypeError or KeyError on anything else."""
    if not isinstance(data, dict):
        return RichText.from_data(data), NO_EXTRAS
    keyboard = tuple(tuple(Button(*button) for button in row) for row in data.get("keyboard", ()))
    poll = file = remote = None
    if "poll" in data:
        question, options, most = data["poll"]
        poll = Poll(question, tuple((key, label) for key, label in options), most)
    if "file" in data:
        name, mime, content = data["file"]
        file = File(name, mime, b64decode(content))
    if "remote" in data:
        platform, kept, name, otherwise = data["remote"]
        remote = RemoteFile(platform, FileRef(*kept), name, otherwise)
    extras = Extras(keyboard, tuple(data.get("reactions", ())), poll, file, remote)
    return RichText.from_data(data["body"]), extras
