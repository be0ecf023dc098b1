"""What somebody may do in a group, by name: an admin's rights, everybody's permissions.

The refusals name the kind of message as the server does (TDLib, can_send_message_content).
"""

from __future__ import annotations

RIGHTS = (
    *("can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members"),
    *("can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories"),
    *("can_delete_stories", "can_pin_messages", "can_manage_topics"),
)
PERMISSIONS = (
    *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
    *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
    *("can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info", "can_invite_users"),
    *("can_pin_messages", "can_manage_topics"),
)
ADMINS_ONLY = frozenset({"can_edit_tag", "can_change_info", "can_pin_messages", "can_manage_topics"})
"""Permissions that a public group does not give to everybody."""
TEXT = "can_send_messages"
PERMISSION_TO_SEND = {
    "photo": ("photos", "can_send_photos"),
    "video": ("videos", "can_send_videos"),
    "animation": ("animations", "can_send_other_messages"),
    "audio": ("music", "can_send_audios"),
    "voice": ("voice notes", "can_send_voice_notes"),
    "video_note": ("video notes", "can_send_video_notes"),
    "sticker": ("stickers", "can_send_other_messages"),
    "document": ("documents", "can_send_documents"),
    "location": ("locations", TEXT),
    "venue": ("venues", TEXT),
    "contact": ("contacts", TEXT),
    "dice": ("dice", "can_send_other_messages"),
    "poll": ("polls", "can_send_polls"),
}
"""The words of the refusal and the permission, by the kind of message."""


def default_permissions() -> dict[str, bool]:
    """What everybody may do in a new group."""
    return {permission: permission not in ADMINS_ONLY for permission in PERMISSIONS}


def default_flags(status: str, given: dict[str, bool]) -> dict[str, bool]:
    """All rights of an admin but can_promote_members; no permission for the restricted; then what was given."""
    if status == "administrator":
        return {**{right: right != "can_promote_members" for right in RIGHTS}, **given}
    if status == "restricted":
        return {**dict.fromkeys(PERMISSIONS, False), **given}
    return {}
