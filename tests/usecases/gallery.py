"""People who send media, and small real ones: what the tests of media share."""

from __future__ import annotations

import gzip
import io
import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import av
from PIL import Image, ImageDraw

from messages.richtext import RichText
from messages.types import Author, FileRef, Incoming, MessageEdited, RawEvent, TextMessage
from storage.database import Database
from tests.usecases.house import FakePlatform, FakeTranslator, House, MovableClock, letter, sign


@dataclass(slots=True)
class Gallery(FakePlatform):
    """A platform whose people send real media, each with what the platform says of it."""

    def show(
        self, room: str, kind: str, content: bytes | None, who: str = "amal", *, still: bytes = b"", **said: Any
    ) -> str:
        """A medium. `content` None: it is gone already. `said`: caption, album, reply_to, and fields of FileRef."""
        event_id = self._put(room, "medium", who, text=kind, still=bool(still), said=said)
        if content is not None:
            self.files[f"id-{event_id}"] = content
        if still:
            self.files[f"still-{event_id}"] = still
        return event_id

    def _read_medium(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        said = dict(data["said"])
        body, album, reply_to = (said.pop(key, None) for key in ("caption", "album", "reply_to"))
        thumbnail = FileRef("photo", f"still-{event.event_id}", mime="image/webp") if data["still"] else None
        file = FileRef(data["text"], f"id-{event.event_id}", thumbnail=thumbnail, **{"size": 100, **said})
        return TextMessage(
            event.room,
            event.event_id,
            author,
            RichText(body or ""),
            now,
            reply_to,
            attachment=data["text"],
            file=file,
            album=album or "",
        )

    def edit_medium(self, room: str, event_id: str, kind: str, text: str, who: str = "amal") -> None:
        """Other words with a medium that was sent."""
        self._put(room, "worded", who, text=text, target=event_id, medium=kind)

    def _read_worded(self, event: RawEvent, author: Author, data: Any, now: datetime) -> Incoming:
        file = FileRef(data["medium"], f"id-{data['target']}")
        words = RichText(data["text"])
        return MessageEdited(event.room, data["target"], author, words, now, attachment=file.kind, file=file)

    def fetches(self) -> int:
        """How often bytes were asked for."""
        return sum(1 for verb, _ in self.calls if verb == "fetch")


def gallery(platform: FakePlatform) -> Gallery:
    """The same platform, with people who send media."""
    return Gallery(platform.name, platform.capabilities)


def new_gallery(database: Database, folder: Path, *rooms: tuple[str, str, str], runs: bool = False) -> House:
    """A house of two such platforms. Every copy names its author, unless it is `runs` that are in question."""
    one, other = gallery(sign("sign")), gallery(letter("letter"))
    one.capabilities = replace(one.capabilities, runs=runs)
    house = House(database, one, other, FakeTranslator(), MovableClock(), folder)
    if rooms:
        house.rooms = rooms
    return house


def picture(shade: int = 0, form: str = "PNG") -> bytes:
    """A small picture."""
    made = io.BytesIO()
    Image.new("RGB", (8, 8), (shade, 0, 0)).save(made, form)
    return made.getvalue()


def turning() -> bytes:
    """An animated sticker: a red bar that turns for a second, on nothing (.tgs)."""
    ease = {"i": {"x": [1], "y": [1]}, "o": {"x": [0], "y": [0]}}
    turn = {"a": 1, "k": [{"t": 0, "s": [0], "e": [360], **ease}, {"t": 60, "s": [360]}]}
    size, full, upright = _fixed([100, 100, 100]), _fixed(100), _fixed(0)
    bar = {"ty": "rc", "d": 1, "s": _fixed([300, 100]), "p": _fixed([0, 0]), "r": upright}
    fill = {"ty": "fl", "c": _fixed([1, 0, 0, 1]), "o": full, "r": 1}
    put = {"ty": "tr", "p": _fixed([0, 0]), "a": _fixed([0, 0]), "s": _fixed([100, 100]), "r": upright, "o": full}
    place = {"o": full, "r": turn, "p": _fixed([256, 256, 0]), "a": _fixed([0, 0, 0]), "s": size}
    layer = {"ddd": 0, "ind": 1, "ty": 4, "sr": 1, "ks": place, "ao": 0, "ip": 0, "op": 60, "st": 0, "bm": 0}
    layer["shapes"] = [{"ty": "gr", "it": [bar, fill, put]}]
    data = {"v": "5.5.2", "tgs": 1, "fr": 60, "ip": 0, "op": 60, "w": 512, "h": 512, "assets": [], "layers": [layer]}
    return gzip.compress(json.dumps(data).encode())


def _fixed(value: Any) -> dict[str, Any]:
    return {"a": 0, "k": value}


def sliding(frames: int = 12) -> bytes:
    """A video sticker: a blue square that slides, on nothing (.webm, VP9 with opacity)."""
    made = io.BytesIO()
    with av.open(made, "w", format="webm") as film:
        stream: Any = film.add_stream("libvpx-vp9", rate=30, options={"auto-alt-ref": "0", "cpu-used": "8"})
        stream.width = stream.height = 64
        stream.pix_fmt = "yuva420p"
        for number in range(frames):
            drawn = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
            ImageDraw.Draw(drawn).rectangle((number, 10, number + 30, 40), fill=(0, 0, 255, 255))
            frame = av.VideoFrame(64, 64, "rgba")
            frame.planes[0].update(drawn.tobytes())
            whole = frame.reformat(format="yuva420p")
            whole.pts = number
            for packet in stream.encode(whole):
                film.mux(packet)
        for packet in stream.encode():
            film.mux(packet)
    return made.getvalue()
