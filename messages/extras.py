"""A text and what comes with it as JSON, for storage: a text alone stays the plain form that relayed messages have."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import MISSING, asdict, fields, replace
from typing import Any, Final

from messages.richtext import RichText
from messages.types import (
    NO_EXTRAS,
    Button,
    Extras,
    File,
    FileRef,
    Location,
    Media,
    Poll,
    Profile,
    RemoteFile,
)

_NAMES: Final = [field.name for field in fields(FileRef)]
_THUMBNAIL: Final = _NAMES.index("thumbnail")
_SHORTEST: Final = 2
_DEFAULTS: Final = [None if field.default is MISSING else field.default for field in fields(FileRef)]


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
        remote = extras.remote
        data["remote"] = [remote.platform, _of_file(remote.file), remote.name, remote.otherwise]
    data |= _of_copy(extras)
    return data


def _of_copy(extras: Extras) -> dict[str, Any]:
    """What only copies have; what is found when they are sent is not kept."""
    data: dict[str, Any] = {}
    if extras.media is not None:
        data["media"] = [extras.media.platform, _of_file(extras.media.file)]
    if extras.location is not None:
        data["location"] = asdict(extras.location)
    if extras.profile is not None:
        data["profile"] = [extras.profile.id, extras.profile.name]
    if extras.album:
        data["album"] = extras.album
    if extras.captioned:
        data["captioned"] = True
    return data


def _of_file(file: FileRef) -> list[Any]:
    """As a list; what is as it is without being said is left out at its end."""
    values = [getattr(file, field.name) for field in fields(file)]
    if file.thumbnail is not None:
        values[_THUMBNAIL] = _of_file(file.thumbnail)
    while len(values) > _SHORTEST and values[-1] == _DEFAULTS[len(values) - 1]:
        values.pop()
    return values


def _file(values: list[Any]) -> FileRef:
    file = FileRef(*values)
    return file if file.thumbnail is None else replace(file, thumbnail=_file(values[_THUMBNAIL]))


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
        remote = RemoteFile(platform, _file(kept), name, otherwise)
    extras = Extras(
        keyboard,
        tuple(data.get("reactions", ())),
        poll,
        file,
        remote,
        media=Media(data["media"][0], _file(data["media"][1])) if "media" in data else None,
        location=Location(**data["location"]) if "location" in data else None,
        profile=Profile(*data["profile"]) if "profile" in data else None,
        album=data.get("album", ""),
        captioned=data.get("captioned", False),
    )
    return RichText.from_data(data["body"]), extras
