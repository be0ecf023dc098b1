"""A message of a Telegram room as its members' apps show it: the parts of a record beside who wrote what.

Read from what the server keeps of it, as the Bot API's Message names it, by no code of the adapter's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.demo import entities
from bot.sandbox.demo.nodes import Node, place
from bot.sandbox.demo.shapes import Look
from bot.sandbox.telegram import Message

_KINDS = {"video_note": "video-note"}
_MIMES = {"photo": "image/jpeg"}


def body(message: Message) -> list[Node]:
    """Its text or caption, or what it shows instead: a place, a card, a throw."""
    extra = message.extra
    if message.text or message.file is not None:
        return entities.nodes_of(message.text, message.entities)
    if "location" in extra:
        venue = extra.get("venue", {})
        words = "\n".join(filter(None, (venue.get("title"), venue.get("address"))))
        return place(extra["location"]["latitude"], extra["location"]["longitude"], words)
    if "contact" in extra:
        card = extra["contact"]
        return [f"{card['first_name']} {card.get('last_name', '')}".strip() + f"\n{card['phone_number']}"]
    if "dice" in extra:
        return [f"{extra['dice']['emoji']} {extra['dice']['value']}"]
    return []


def buttons(message: Message) -> list[list[dict[str, str]]]:
    """The rows of buttons below it."""
    return [
        [{"label": b.label, "url": b.url} if b.url else {"label": b.label, "data": b.data} for b in row]
        for row in message.buttons
    ]


def file(message: Message) -> dict[str, Any] | None:
    """Its medium."""
    found = message.file
    if found is None:
        return None
    kind, details = _KINDS.get(found.kind, found.kind), found.details
    return Look(
        found.name or f"{kind}{'.jpg' if kind == 'photo' else ''}",
        len(found.content),
        kind,
        found.mime or _MIMES.get(kind, ""),
        int(details.get("width", 0)),
        int(details.get("height", 0)),
        "has_media_spoiler" in message.extra,
    ).data()


def reactions(message: Message, keys: Mapping[int, str]) -> list[dict[str, Any]]:
    """What is given below it; `keys` are those of the cast by account."""
    found: dict[str, list[int]] = {}
    for account, given in message.reactions.items():
        for one in given:
            found.setdefault(one.get("emoji", "⭐"), []).append(account)
    return [
        {"key": key, "count": len(accounts), "by": sorted(keys[one] for one in accounts if one in keys)}
        for key, accounts in found.items()
    ]


def poll(message: Message, keys: Mapping[int, str]) -> dict[str, Any] | None:
    """A poll of Telegram's own."""
    data = message.extra.get("poll")
    if data is None:
        return None
    known = message.room.world.polls.get(data["id"])
    votes = known.votes if known is not None else {}

    def option(number: int, text: str) -> dict[str, Any]:
        chose = [account for account, chosen in votes.items() if number in chosen]
        by = sorted(keys[account] for account in chose if account in keys)
        return {"id": str(number), "label": text, "count": len(chose), "by": by}

    return {
        "question": data["question"],
        "most": len(data["options"]) if data["allows_multiple_answers"] else 1,
        "closed": data["is_closed"],
        "options": [option(number, one["text"]) for number, one in enumerate(data["options"])],
    }
