"""What the page is told of rooms and people before anything happens there."""

from __future__ import annotations

from typing import Any

from bot.sandbox.demo.cast import BOT_NAME, CHATS, ROOMS


def rooms_for_page() -> list[dict[str, Any]]:
    """The four rooms."""
    return [
        {
            "key": plan.key,
            "platform": plan.platform,
            "title": plan.title,
            "language": plan.language,
            "invitation": plan.invitation,
            "send": plan.send,
            "bot": BOT_NAME,
            "people": [{"key": member.key, "name": member.name} for member in plan.members],
        }
        for plan in ROOMS
    ]


def chats_for_page() -> list[dict[str, Any]]:
    """The private chats."""
    return [
        {
            "key": plan.key,
            "platform": plan.platform,
            "title": plan.name,
            "language": plan.language,
            "tone": plan.tone,
            "about": plan.about,
            "hint": plan.hint,
            "bot": BOT_NAME,
        }
        for plan in CHATS
    ]
