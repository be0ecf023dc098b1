"""One message as one room sees it: which parts it takes there, and what each carries.

A medium goes with its text where the platform's kind of it has one; else the text, which names the author, goes before
it. Whether it can go at all is seen when it is sent (handlers/relay/media.py), and said in the room if it cannot.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from handlers.ports import Platform
from handlers.relay.directory import Link
from handlers.relay.mentions import Mentioned
from messages.catalog import Catalog
from messages.names import isolate, neutralise
from messages.render import Copy, render
from messages.richtext import EMPTY, RichText, Style, joined, plain
from messages.types import NO_EXTRAS, Dice, Extras, FileRef, Location, Media, Part, Profile

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to be laid out: what was written, by whom, in which language, and what it carries. `profile` is an
    opaque id of its author, the same for all they write in one bridge; `carried` says that its medium was sent along,
    of a draft that is known again after a restart, for an edit; `mentioned` who its mentions mean."""

    name: str
    body: RichText
    attachment: str
    language: str
    worded: bool  # has anything to translate
    media: Media | None = None
    location: Location | None = None
    dice: Dice | None = None
    album: str = ""
    profile: str = ""
    carried: bool = False
    mentioned: Mentioned = field(default_factory=dict)
    forwarded: str = ""  # who wrote what is only passed on

    def to_data(self) -> dict[str, Any]:
        """A JSON form, for translations that outlive a restart."""
        return {
            "name": self.name,
            "body": self.body.to_data(),
            "attachment": self.attachment,
            "language": self.language,
            "profile": self.profile,
            "carried": self.carried or self.media is not None,
            "forwarded": self.forwarded,
            "mentioned": {value: dict(where) for value, where in self.mentioned.items()},
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> Draft:
        """What `to_data` made."""
        body = RichText.from_data(data["body"])
        rest = {"profile": data.get("profile", ""), "carried": data.get("carried", False)}
        rest |= {"mentioned": data.get("mentioned", {}), "forwarded": data.get("forwarded", "")}
        return Draft(data["name"], body, data["attachment"], data["language"], True, **rest)


class Layout:
    """Lays copies out for the platforms that there are."""

    def __init__(self, catalog: Catalog, platforms: Mapping[str, Platform]) -> None:
        self._catalog = catalog
        self._platforms = platforms

    def parts(self, draft: Draft, link: Link, copy: Copy) -> tuple[Part, ...]:
        """The parts of a copy; `copy.body` is what was written, as this room is to read it."""
        platform = self._platforms[link.room.platform]
        abilities = platform.capabilities
        if draft.forwarded:
            said = self._catalog.text("copy-forwarded", link.language, name=isolate(draft.forwarded))
            copy = replace(copy, body=joined([plain(said).wrapped(Style.ITALIC), copy.body], "\n").stripped())
        extras = (
            Extras(profile=Profile(draft.profile, copy.author)) if abilities.profiles and draft.profile else NO_EXTRAS
        )
        media = draft.media
        if media is not None and draft.attachment in abilities.captions:
            return self._captioned(platform, copy, replace(extras, media=media, album=draft.album), extras)
        if draft.carried and draft.attachment in abilities.captions:
            return self._captioned(platform, copy, replace(extras, captioned=True), extras)
        if draft.location is not None and abilities.locations:
            return self._placed(platform, draft.location, link, copy, extras)
        label = "" if media is not None or draft.carried else self._label(draft, link)
        body = _above(label, copy.body)
        if media is not None and not body.text and media.file.emoji:
            body = plain(media.file.emoji)
        parts = _rendered(replace(copy, body=body), platform.fits, extras)
        if media is not None:
            parts += (Part(EMPTY, replace(extras, media=media, album=draft.album)),)
        elif draft.carried:
            parts += (Part(EMPTY, replace(extras, captioned=True)),)  # it stays where it is, after the text
        return parts

    def _captioned(self, platform: Platform, copy: Copy, first: Extras, others: Extras) -> tuple[Part, ...]:
        """The first part of the text is the medium's, the others follow it."""
        parts = _rendered(copy, lambda body: platform.fits(body, captioned=True), others)
        return (Part(parts[0].body, first), *parts[1:])

    def _placed(self, platform: Platform, place: Location, link: Link, copy: Copy, extras: Extras) -> tuple[Part, ...]:
        named = [isolate(neutralise(text, 200)) for text in (place.title, place.address) if text]
        words = [self._catalog.text("copy-location", link.language), *named]
        if place.live:
            words.append(self._catalog.text("copy-location-live", link.language))
        said = replace(copy, body=_above(" · ".join(words), copy.body))
        if "location" in platform.capabilities.captions:
            parts = _rendered(said, lambda body: platform.fits(body, captioned=True), extras)
            return (Part(parts[0].body, replace(extras, location=place)), *parts[1:])
        return (*_rendered(said, platform.fits, extras), Part(EMPTY, replace(extras, location=place)))

    def refusal(self, file: FileRef, reason: str, language: str, most: int = 0) -> str:
        """What a room is told instead of a medium: what it was, and why it is not there. `reason`: too-big, gone,
        bad, refused or not-allowed. Sizes in bytes, 0 if unknown."""
        return self._catalog.text(
            "copy-media-refused",
            language,
            kind=file.kind,
            named="yes" if file.name else "no",
            name=isolate(neutralise(file.name, 60)),
            size=math.ceil(file.size / _MIB),
            reason="refused" if reason == "too-big" and not (file.size and most) else reason,
            most=max(1, most // _MIB) if most else 0,
        )

    def _label(self, draft: Draft, link: Link) -> str:
        if draft.dice is not None:
            return f"{draft.dice.emoji} {draft.dice.value}"
        if draft.location is not None:
            return f"{draft.location.latitude:.6f}, {draft.location.longitude:.6f}"
        return self._catalog.text("copy-attachment", link.language, kind=draft.attachment) if draft.attachment else ""


def _rendered(copy: Copy, fits: Callable[[RichText], bool], extras: Extras) -> tuple[Part, ...]:
    return tuple(Part(body, extras) for body in render(copy, fits))


def _above(label: str, body: RichText) -> RichText:
    if not label:
        return body
    return plain(label) + plain("\n") + body if body.text else plain(label)
