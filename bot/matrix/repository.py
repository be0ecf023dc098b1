"""The homeserver's media repository: files go there and come from there piece by piece, sealed if their room is.

What was sent once is remembered by where it came from, so that one medium of many rooms is uploaded once. That memory
is bounded and goes with the process: what is lost is an upload, no message.
"""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final
from urllib.parse import quote, urlencode
from weakref import WeakValueDictionary

from bot.matrix.attachments import PIECE, Decrypter, Encrypter
from bot.matrix.client import HomeserverRefused, MatrixClient
from bot.matrix.fields import PLATFORM
from bot.matrix.showing import Kept
from messages.errors import PlatformError, Refused, Unreachable
from messages.names import neutralise
from messages.types import FileRef, Media

_UPLOAD = "/_matrix/media/v3/upload"
_DOWNLOAD = "/_matrix/client/v1/media/download"
_LIMITS = ("/_matrix/client/v1/media/config", "/_matrix/media/v3/config")
_USUAL: Final = 50 * 1024 * 1024  # bytes: what Synapse takes out of the box
_MXC = re.compile(r"mxc://([A-Za-z0-9.:\[\]-]*[A-Za-z0-9\]])/([A-Za-z0-9_-]+)")
"""Server name and media id; the specification advises against taking any other id (content repository, security)."""
_MIME = re.compile(r"[\w.+-]+/[\w.+-]+(; ?charset=[\w-]+)?", re.ASCII)
_ANY = "application/octet-stream"
_TIMEOUT = 120.0
_MOST_HELD = 5_000
_Key = tuple[str, str, str, bool]
_LONGEST_NAME = 200  # characters: it goes in an address, and anybody may have chosen it


@dataclass(frozen=True, slots=True)
class Sent:
    """A medium as it was shown: `file` says what it had become (a sticker's animation, say)."""

    file: FileRef
    kept: Kept


class Repository:
    """Files of one homeserver. All methods raise PlatformError."""

    def __init__(self, client: MatrixClient, most_held: int = _MOST_HELD) -> None:
        self._client = client
        self._held: OrderedDict[_Key, Sent] = OrderedDict()
        self._most_held = most_held
        self._under_way: WeakValueDictionary[_Key, asyncio.Lock] = WeakValueDictionary()
        self._largest = _USUAL

    async def largest(self) -> int:
        """Bytes of a file that the homeserver takes; asked at each connect."""
        for path in _LIMITS:
            try:
                size = (await self._client.call("GET", path)).get("m.upload.size")
            except Refused:
                continue
            self._largest = size if type(size) is int and size > 0 else _USUAL
            break
        return self._largest

    async def upload(self, name: str, mime: str, content: bytes) -> str:
        """Keep a small file; its `mxc:` address."""
        path = f"{_UPLOAD}?{urlencode({'filename': name})}"
        mime = mime if _MIME.fullmatch(mime) else _ANY
        return _address(await self._client.call("POST", path, content, timeout=_TIMEOUT, mime=mime))

    async def upload_sealed(self, content: bytes) -> Kept:
        """Keep a small file so that only those can read it who are told how."""
        seal = Encrypter()
        answer = await self._client.call("POST", _UPLOAD, seal.update(content), timeout=_TIMEOUT, mime=_ANY)
        return Kept(_address(answer), seal.secret(), len(content))

    async def upload_file(self, path: str, mime: str, *, name: str = "", sealed: bool = False) -> Kept:
        """Keep a file of this machine. Refused("too_big"), Refused("not_allowed_media") if it is not taken, or
        Refused("held_gone") if it is not there (any more)."""
        try:
            size = await asyncio.to_thread(lambda: Path(path).stat().st_size)
        except OSError:
            raise Refused("held_gone") from None
        if size > self._largest:  # Synapse would hang up in the middle, as if the line were bad [run]
            raise Refused("too_big")
        seals: list[Encrypter] = []

        def pieces() -> AsyncIterator[bytes]:
            if sealed:
                seals.append(Encrypter())
            return _read(path, seals[-1] if sealed else None)

        query = "" if sealed or not name else f"?{urlencode({'filename': name})}"
        mime = mime if _MIME.fullmatch(mime) and not sealed else _ANY
        try:
            answer = await self._client.send_pieces(f"{_UPLOAD}{query}", pieces, size, mime)
        except HomeserverRefused as refused:
            too_big = refused.status == 413 or refused.errcode == "M_TOO_LARGE"
            raise Refused("too_big" if too_big else "not_allowed_media") from None
        return Kept(_address(answer), seals[-1].secret() if sealed else "", size)

    async def fetch(self, file: FileRef, into: BinaryIO, most: int) -> None:
        """What lies at an `mxc:` address, of `most` bytes at most, decrypted. Refused("too_big"); Refused("gone") for
        what is not there or no address; Refused("bad_media") if it is not what was sent."""
        found = _MXC.fullmatch(file.id)
        if found is None:
            raise Refused("gone")
        if file.size > most:
            raise Refused("too_big")
        path = "/".join((_DOWNLOAD, *(quote(part, safe="") for part in found.groups())))
        opening = Decrypter(file.secret, into) if file.secret else None
        try:
            await self._client.take_pieces(path, opening.write if opening else into.write, most)
        except HomeserverRefused as refused:
            too_big = refused.status == 413 or refused.errcode == "M_TOO_LARGE"
            raise Refused("too_big" if too_big else "gone") from None
        if opening is not None:
            opening.check()

    def held(self, media: Media, *, sealed: bool) -> Sent | None:
        """The medium as it is kept already, for a sealed room or a clear one. What lies here in clear need not be
        sealed for another room: the homeserver has it."""
        file = media.file
        if media.platform == PLATFORM and not file.secret and _MXC.fullmatch(file.id):
            thumbnail = file.thumbnail if file.thumbnail is not None and not file.thumbnail.secret else None
            small = Kept(thumbnail.id, size=thumbnail.size, shown=thumbnail) if thumbnail is not None else None
            return Sent(file, Kept(file.id, size=file.size, thumbnail=small))
        key = _key(media, sealed=sealed)
        if (sent := self._held.get(key)) is None:
            return None
        self._held.move_to_end(key)
        return replace(sent, file=replace(sent.file, name=file.name, spoiler=file.spoiler))

    def forget(self, media: Media) -> None:
        for sealed in (False, True):
            self._held.pop(_key(media, sealed=sealed), None)

    async def put(self, media: Media, *, sealed: bool) -> Sent:
        """The medium, uploaded unless it is held. Refused("held_gone") if its bytes are needed, and are not there."""
        if (known := self.held(media, sealed=sealed)) is not None:
            return known
        if not media.path:
            raise Refused("held_gone")
        key = _key(media, sealed=sealed)
        under_way = self._under_way.get(key) or asyncio.Lock()
        self._under_way[key] = under_way
        async with under_way:  # many rooms get it at once, and it goes up once
            return self.held(media, sealed=sealed) or await self._put(media, sealed=sealed)

    async def _put(self, media: Media, *, sealed: bool) -> Sent:
        file = media.file
        name = neutralise(file.name, _LONGEST_NAME)
        kept = await self.upload_file(media.path, file.mime, name=name, sealed=sealed)
        if media.thumbnail:
            kept = replace(kept, thumbnail=await self._thumbnail(media, sealed=sealed))
        sent = Sent(file, kept)
        self._held[_key(media, sealed=sealed)] = sent
        if len(self._held) > self._most_held:
            self._held.popitem(last=False)
        return sent

    async def _thumbnail(self, media: Media, *, sealed: bool) -> Kept | None:
        """Best effort: without it the medium is shown when it has come."""
        shown = media.file.thumbnail or FileRef("photo", "", mime="image/jpeg")
        try:
            kept = await self.upload_file(media.thumbnail, shown.mime, sealed=sealed)
        except (PlatformError, OSError):
            return None
        return replace(kept, shown=shown)


def _key(media: Media, *, sealed: bool) -> _Key:
    """Whoever names an encrypted file without what opens it is not to be shown what is in it."""
    return media.platform, media.file.id, media.file.secret, sealed


async def _read(path: str, seal: Encrypter | None) -> AsyncIterator[bytes]:
    with closing(await asyncio.to_thread(Path(path).open, "rb")) as file:
        while piece := await asyncio.to_thread(file.read, PIECE):
            yield seal.update(piece) if seal is not None else piece


def _address(answer: dict[str, object]) -> str:
    address = answer.get("content_uri")
    if not isinstance(address, str) or not address:
        raise Unreachable("bad_answer")
    return address
