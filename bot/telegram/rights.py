"""What members may do in a group, read from getChat and getChatMember: pure."""

from __future__ import annotations

from bot.telegram.fields import Json
from messages.types import RoomState


def deletes(member: Json) -> bool:
    """Whether this member may delete other people's messages."""
    return member.get("status") == "creator" or (
        member.get("status") == "administrator" and member.get("can_delete_messages") is True
    )


def title_of(chat: Json) -> str:
    """A group's title, a person's first name."""
    return next((str(chat[key]) for key in ("title", "first_name") if chat.get(key)), "")


def state_in(chat: Json, member: Json, reads_all: bool) -> RoomState:
    """What the bot, as this member, finds in a group; `reads_all` if its privacy mode is off."""
    status = member.get("status")
    if status in ("left", "kicked") or (status == "restricted" and member.get("is_member") is not True):
        return RoomState(False, title_of(chat), ("check-not-member",))
    return RoomState(True, title_of(chat), tuple(_missing(chat, member, reads_all)))


def _missing(chat: Json, member: Json, reads_all: bool) -> list[str]:
    """What the bot lacks in a group; an admin sees and writes everything whatever the settings."""
    admin = member.get("status") in ("administrator", "creator")
    permissions = member if member.get("status") == "restricted" else chat.get("permissions")
    muted = isinstance(permissions, dict) and permissions.get("can_send_messages") is False
    missing = []
    if not admin and not reads_all:
        missing.append("check-privacy-mode")
    if not admin and muted:
        missing.append("check-cannot-write")
    if not (admin and member.get("can_delete_messages") is True):
        missing.append("check-cannot-delete")
    return missing
