"""Protects the machine's memory from large files, and the homeserver from the same file twice."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from bot.matrix.client import V3, MatrixClient
from bot.matrix.repository import Repository
from messages.errors import Refused
from messages.types import FileRef, Media

USER = "@bot:example.org"
MIB = 1024 * 1024
SIZE = 12 * MIB


class Homeserver:
    """Counts what it is given, and gives what it is asked for, piece by piece."""

    def __init__(self, limit: int = 50 * MIB) -> None:
        self.limit = limit
        self.uploads: list[tuple[int, str, int]] = []

    async def keep(self, request: web.Request) -> web.Response:
        taken = 0
        async for piece in request.content.iter_chunked(65_536):
            taken += len(piece)
        self.uploads.append((taken, request.content_type, request.content_length or 0))
        return web.json_response({"content_uri": f"mxc://x/{len(self.uploads)}"})

    async def give(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(SIZE // 65_536):
            await response.write(bytes(65_536))
        return response

    async def config(self, _: web.Request) -> web.Response:
        return web.json_response({"m.upload.size": self.limit})


@asynccontextmanager
async def repository(server: Homeserver) -> AsyncIterator[Repository]:
    app = web.Application(client_max_size=0)
    app.router.add_get(f"{V3}/account/whoami", whoami)
    app.router.add_post("/_matrix/media/v3/upload", server.keep)
    app.router.add_get("/_matrix/client/v1/media/config", server.config)
    app.router.add_get("/_matrix/client/v1/media/download/{server}/{media}", server.give)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    client = MatrixClient(f"http://{host}:{port}", USER, access_token="t", device_id="D")
    await client.connect()
    found = Repository(client)
    await found.largest()
    try:
        yield found
    finally:
        await client.close()
        await runner.cleanup()


async def whoami(_: web.Request) -> web.Response:
    return web.json_response({"user_id": USER})


@pytest.mark.parametrize("sealed", [False, True])
async def test_a_large_file_is_never_in_memory(tmp_path: Path, sealed: bool) -> None:
    (tmp_path / "file").write_bytes(bytes(SIZE))
    server = Homeserver()
    async with repository(server) as ours:
        tracemalloc.start()
        try:
            kept = await ours.upload_file(str(tmp_path / "file"), "video/mp4", name="a.mp4", sealed=sealed)
            with (tmp_path / "back").open("wb") as into:
                await ours.fetch(FileRef("video", kept.address), into, SIZE)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert server.uploads == [(SIZE, "application/octet-stream" if sealed else "video/mp4", SIZE)]
    assert (tmp_path / "back").stat().st_size == SIZE
    assert peak < SIZE / 2


async def test_what_is_too_big_is_not_begun(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(11))
    server = Homeserver(limit=10)
    async with repository(server) as ours:
        for path, code in (("file", "too_big"), ("nowhere", "held_gone")):
            with pytest.raises(Refused) as caught:
                await ours.upload_file(str(tmp_path / path), "a/b")
            assert caught.value.code == code
    assert server.uploads == []


async def test_a_medium_is_sealed_apart_from_its_clear_form_and_each_is_uploaded_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"OGG")
    server = Homeserver()
    media = Media("telegram", FileRef("voice", "v", "a", "audio/ogg"), str(tmp_path / "file"))
    async with repository(server) as ours:
        clear = [await ours.put(media, sealed=False) for _ in range(2)]
        sealed = [await ours.put(media, sealed=True) for _ in range(2)]
        again = await ours.put(Media("telegram", FileRef("voice", "v", "b", spoiler=True)), sealed=True)
    assert clear[0] == clear[1]
    assert (clear[0].kept.secret, bool(sealed[0].kept.secret)) == ("", True)
    assert sealed[0] == sealed[1]
    assert (again.file.name, again.file.spoiler, again.file.mime) == ("b", True, "audio/ogg")
    assert len(server.uploads) == 2


async def test_what_many_rooms_get_at_once_goes_up_once_under_a_name_of_bounded_length(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"OGG")
    server = Homeserver()
    media = Media("telegram", FileRef("voice", "v", "\u202ea" * 60_000, "audio/ogg"), str(tmp_path / "file"))
    async with repository(server) as ours:
        sent = await asyncio.gather(*(ours.put(media, sealed=False) for _ in range(5)))
    assert len(server.uploads) == 1
    assert len({one.kept.address for one in sent}) == 1


async def test_an_encrypted_file_is_shown_to_nobody_who_names_it_without_its_key(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"OGG")
    media = Media("matrix", FileRef("voice", "mxc://x/sealed", secret="key"), str(tmp_path / "file"))
    async with repository(Homeserver()) as ours:
        await ours.put(media, sealed=False)
        assert ours.held(media, sealed=False) is not None
        other = Media("matrix", FileRef("voice", "mxc://x/sealed", secret="other"))
        assert ours.held(other, sealed=False) is None
        with pytest.raises(Refused):
            await ours.put(other, sealed=False)
