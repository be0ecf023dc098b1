"""A moving sticker drawn as a GIF, in a process of its own: what a stranger drew may hang or crash whatever reads it.

Started by conversion.py as `python conversion_child.py lottie|video SOURCE TARGET`, outside the package, so that it
loads nothing but what it draws with. It limits itself before it opens anything. Exit status 0 if the target is whole.
"""

from __future__ import annotations

import gzip
import json
import os
import resource
import signal
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from PIL import Image

SECONDS: Final = 20
"""Of the clock, and of the processor."""
MEMORY: Final = 1024 * 1024 * 1024
"""Bytes of address space, of which the libraries themselves take about half."""
LARGEST: Final = 8 * 1024 * 1024
"""Bytes of a drawing unpacked, and of what is made of it."""
SIDE: Final = 256
"""Pixels: enough for a sticker, and a GIF of more is heavy."""
WIDEST: Final = 2048
"""Pixels of a side of what is read."""
LONGEST: Final = 3.0
"""Seconds that are shown; Telegram's stickers take no longer (core.telegram.org/stickers)."""
STEP: Final = 0.05
"""Seconds between two pictures: 20 a second."""
MOST_FRAMES: Final = 400
"""Frames that are read."""
SOLID: Final = 128
"""A GIF's pixel is seen or not: from this opacity on it is seen."""


def limited() -> None:
    """What this process may take from here on; past it, it ends. One processor, so that the libraries start no thread
    for each: those would take the memory, too."""
    processors = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {processors[os.getpid() % len(processors)]})
    os.nice(10)
    signal.alarm(SECONDS)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST, LARGEST))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def confined() -> None:
    """Once the libraries are loaded, which map much and use little of it."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def fitting(width: int, height: int) -> tuple[int, int]:
    """The size at which it is drawn. ValueError for one that nobody draws."""
    if not 0 < width <= WIDEST or not 0 < height <= WIDEST:
        raise ValueError
    scale = min(1.0, SIDE / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def drawing(path: str) -> str:
    """A Lottie animation's JSON. ValueError for one that is too large, or that names files to be loaded."""
    with gzip.open(path) as packed:
        content = packed.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError
    data = json.loads(content)
    assets = data.get("assets", []) if isinstance(data, dict) else None
    if not isinstance(assets, list) or any(not isinstance(one, dict) or "p" in one for one in assets):
        raise ValueError
    return content.decode()


def lottie(path: str) -> Iterator[tuple[Image.Image, float]]:
    """Pictures of a .tgs, each with the second at which it is shown."""
    from PIL import Image
    from rlottie_python.rlottie_wrapper import LottieAnimation

    text = drawing(path)
    with LottieAnimation.from_data(text) as animation:
        width, height = fitting(*animation.lottie_animation_get_size())
        total = animation.lottie_animation_get_totalframe()
        rate = animation.lottie_animation_get_framerate()
        if not 0 < rate <= 240 or total < 1:
            raise ValueError
        for number in range(min(total, int(LONGEST * rate) + 1, MOST_FRAMES)):
            at = number / rate
            if not due(at, rate):
                continue
            pixels = animation.lottie_animation_render(number, width=width, height=height)
            # rlottie gives BGRA with the colours multiplied by the opacity already.
            yield Image.frombuffer("RGBa", (width, height), pixels, "raw", "BGRa").convert("RGBA"), at


def due(at: float, rate: float) -> bool:
    """Whether the frame at this second is the first of its step."""
    return int(at / STEP + 1e-6) != int((at - 1 / rate) / STEP + 1e-6) or at == 0


def video(path: str) -> Iterator[tuple[Image.Image, float]]:
    """Pictures of a .webm, each with its second. Its opacity is read by libvpx alone (FFmpeg's own reader of VP9 leaves
    it out)."""
    import av

    with av.open(path, format="webm") as container:
        stream = container.streams.video[0]
        size = fitting(stream.codec_context.width, stream.codec_context.height)
        name = {"vp9": "libvpx-vp9", "vp8": "libvpx"}[stream.codec_context.name.removeprefix("libvpx-")]
        reader: Any = av.CodecContext.create(name, "r")
        next_at, number = 0.0, 0
        for packet in container.demux(stream):
            for frame in reader.decode(packet if packet.size else None):
                number += 1
                at = float(frame.pts * stream.time_base) if frame.pts is not None else number * STEP
                if at > LONGEST or number > MOST_FRAMES:
                    return
                fitting(frame.width, frame.height)
                if at + 1e-6 >= next_at:
                    next_at = max(next_at + STEP, at)
                    yield unpacked(frame.reformat(width=size[0], height=size[1], format="rgba")), at


def unpacked(frame: Any) -> Image.Image:
    """A frame of RGBA as a picture; its lines may be longer than they are wide."""
    from PIL import Image

    plane = frame.planes[0]
    return Image.frombuffer("RGBA", (frame.width, frame.height), bytes(plane), "raw", "RGBA", plane.line_size, 1)


def seen(picture: Image.Image) -> Image.Image:
    """With pixels that are seen or not, as a GIF has them: otherwise a shadow comes out as a black edge."""
    whole = picture.convert("RGBA")
    whole.putalpha(whole.getchannel("A").point(lambda opacity: 255 if opacity >= SOLID else 0))
    return whole


def save(pictures: Iterator[tuple[Image.Image, float]], target: str) -> None:
    """As one GIF that goes on for ever. ValueError if there is no picture."""
    drawn, times = [], []
    for picture, at in pictures:
        drawn.append(seen(picture))
        times.append(at)
    if not drawn:
        raise ValueError
    ends = [*times[1:], times[-1] + STEP]
    durations = [max(20, round((end - at) * 1000)) for at, end in zip(times, ends, strict=True)]
    moving: dict[str, Any] = {"save_all": True, "append_images": drawn[1:], "duration": durations, "loop": 0}
    drawn[0].save(target, format="GIF", disposal=2, optimize=False, **moving)


def main(kind: str, source: str, target: str) -> int:
    """Draw it."""
    import PIL.GifImagePlugin
    import PIL.Image  # noqa: F401

    if kind == "lottie":
        import rlottie_python  # noqa: F401
    else:
        import av  # noqa: F401
    confined()
    save(lottie(source) if kind == "lottie" else video(source), target)
    return 0


if __name__ == "__main__":
    limited()
    try:
        sys.exit(main(*sys.argv[1:4]))
    except Exception:  # whatever it is, there is no picture, and nobody reads why
        sys.exit(1)
