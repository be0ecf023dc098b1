"""What people read in the rooms of a stage, told in one form for both platforms, edits applied.

Independent of the bot's codecs, so that the two cannot share a mistake.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, field
from typing import Any

from tests.e2e.stage import Stage, eventually

_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Seen:
    """A message of the bot's as a room shows it. `styles` holds (kind, text, detail) of Telegram's entities, `html`
    Matrix's markup; `raw` is the message or the content itself."""

    id: str
    text: str
    reply_to: str | None
    styles: tuple[tuple[str, str, str], ...] = ()
    html: str = ""
    raw: Any = field(default=None, compare=False)

    def styled(self, kind: str) -> list[str]:
        """The texts under this kind of entity."""
        return [text for name, text, _ in self.styles if name == kind]


def slices(text: str, entities: list[dict[str, Any]]) -> tuple[tuple[str, str, str], ...]:
    """Entities with the text that they cover (UTF-16 offsets) and their URL or language."""
    units = text.encode("utf-16-le")
    return tuple(
        (
            e["type"],
            units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le"),
            e.get("url") or e.get("language") or "",
        )
        for e in entities
    )


def on_telegram(stage: Stage, name: str) -> list[Seen]:
    """The bot's messages in a group."""
    return [
        Seen(
            str(m.message_id),
            m.text,
            str(m.reply_to) if m.reply_to else None,
            slices(m.text, m.entities),
            raw=m,
        )
        for m in stage.groups[name].messages
        if m.author is stage.telegram_bot
    ]


async def on_matrix(stage: Stage, name: str) -> list[Seen]:
    """The bot's messages in a Matrix room, edits applied, deleted ones gone."""
    shown: dict[str, Seen] = {}
    for event in await stage.matrix_events(name):
        content = event["content"]
        relation = content.get("m.relates_to", {})
        if relation.get("rel_type") == "m.replace":
            if (before := shown.get(relation["event_id"])) is not None:
                shown[before.id] = _seen(before.id, content["m.new_content"], before.reply_to)
            continue
        reply_to = relation.get("m.in_reply_to", {}).get("event_id")
        shown[event["event_id"]] = _seen(event["event_id"], content, reply_to)
    return list(shown.values())


def _seen(event_id: str, content: dict[str, Any], reply_to: str | None) -> Seen:
    return Seen(event_id, content["body"], reply_to, html=content.get("formatted_body", ""), raw=content)


async def room(stage: Stage, name: str) -> list[Seen]:
    """The bot's messages in a room of either platform."""
    return await on_matrix(stage, name) if name in stage.rooms else on_telegram(stage, name)


async def copy(stage: Stage, name: str, *words: str, within: float = 20.0) -> Seen:
    """The bot's message with all these words, once it is there. AssertionError if it does not come, or comes twice."""
    found: list[Seen] = []

    async def there() -> bool:
        found[:] = [one for one in await room(stage, name) if all(word in one.text for word in words)]
        return bool(found)

    with contextlib.suppress(TimeoutError):
        await eventually(there, within)
    assert len(found) == 1, f"{name}: {len(found)} messages with {words}; there is {(await texts(stage, name))[-3:]}"
    return found[0]


async def copies(stage: Stage, names: str, *words: str) -> list[Seen]:
    """`copy` in several rooms, their names separated by spaces."""
    return [await copy(stage, name, *words) for name in names.split()]


async def vanished(stage: Stage, name: str, *words: str, within: float = 20.0) -> None:
    """Until no message of the bot's in this room has these words. TimeoutError if one stays."""

    async def away() -> bool:
        return not any(all(word in one.text for word in words) for one in await room(stage, name))

    await eventually(away, within)


async def texts(stage: Stage, name: str) -> list[str]:
    """The texts of the bot's messages in a room."""
    return [one.text for one in await room(stage, name)]


def without_tags(html: str) -> str:
    """What HTML says, as far as these tests need it."""
    return _TAG.sub("", html).replace("&amp;", "&").replace("&quot;", '"').replace("&nbsp;", " ")
