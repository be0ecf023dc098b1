"""What a bot may ask of a chat and its members, pinning, opening topics, and leaving.

Shapes follow ChatFullInfo and ChatMember of the Bot API; what nobody here uses has one plausible value.
"""

from __future__ import annotations

from bot.sandbox.telegram.accounts import BotAccount
from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import Json, bad_request
from bot.sandbox.telegram.groups import ADMINS, IN_IT, Group, Member
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.rooms import PrivateRoom, Room

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


@plays("getChat")
def get_chat(call: Call) -> Json:
    room = call.room()
    info = {**room.json(), "accent_color_id": 0, "max_reaction_count": 11}
    info["accepted_gift_types"] = dict.fromkeys(GIFTS, False)
    if isinstance(room, Group):
        info["permissions"] = dict(room.permissions)
        if room.picture:
            ends = {"small": room.picture[0], "big": room.picture[-1]}
            info["photo"] = {f"{size}_file_id": stored.id for size, stored in ends.items()}
            info["photo"] |= {f"{size}_file_unique_id": stored.unique_id for size, stored in ends.items()}
    return info


@plays("getChatMember")
def get_chat_member(call: Call) -> Json:
    room, identity = call.room(), call.get("user_id")
    if isinstance(room, PrivateRoom):
        account = {room.person.id: room.person, room.bot.id: room.bot}.get(identity)
        if account is None:
            raise bad_request("user not found")
        return Member(account, "member").json()
    account = call.server.accounts.get(identity)
    if account is None or not isinstance(room, Group):
        raise bad_request("user not found")
    return (room.members.get(identity) or Member(account, "left")).json()


@plays("getChatAdministrators")
def get_chat_administrators(call: Call) -> list[Json]:
    """Other bots are left out unless asked for."""
    room = call.room()
    if not isinstance(room, Group):
        raise bad_request("there are no administrators in the private chat")
    admins = [member for member in room.members.values() if member.status in ADMINS]
    if not call.get("return_bots"):
        admins = [m for m in admins if m.account is call.bot or not isinstance(m.account, BotAccount)]
    return [member.json() for member in admins]


@plays("getChatMemberCount")
def get_chat_member_count(call: Call) -> int:
    room = call.room()
    return sum(m.status in IN_IT for m in room.members.values()) if isinstance(room, Group) else 2


@plays("leaveChat")
def leave_chat(call: Call) -> bool:
    room = call.room()
    if not isinstance(room, Group):
        raise bad_request("chat member status can't be changed in private chats")
    room.leave(call.bot)
    return True


@plays("pinChatMessage")
def pin_chat_message(call: Call) -> bool:
    call.unplayed(("business_connection_id",))
    room = call.room()
    message = call.message(room, "message to pin not found")
    _check_pinner(call, room)
    if message.service:
        raise bad_request("message can't be pinned")
    if message.message_id in room.pinned:
        raise bad_request("CHAT_NOT_MODIFIED")
    room.pin(message, by=call.bot)
    return True


@plays("unpinChatMessage")
def unpin_chat_message(call: Call) -> bool:
    """The newest one if none is named."""
    call.unplayed(("business_connection_id",))
    room = call.room()
    message: Message | None
    if "message_id" in call.arguments:
        message = call.message(room, "message to unpin not found")
    else:
        message = room.find(room.pinned[-1]) if room.pinned else None
    if message is None:
        raise bad_request("message to unpin not found")
    _check_pinner(call, room)
    if message.message_id not in room.pinned:
        raise bad_request("CHAT_NOT_MODIFIED")
    room.unpin(message)
    return True


def _check_pinner(call: Call, room: Room) -> None:
    if not room.may_pin(call.bot):
        raise bad_request("not enough rights to manage pinned messages in the chat")


@plays("createForumTopic")
def create_forum_topic(call: Call) -> Json:
    call.unplayed(("icon_custom_emoji_id",))
    room = call.room()
    if not isinstance(room, Group) or not room.forum:
        raise bad_request("the chat is not a forum")
    if not (room.may(call.bot, "can_manage_topics") or room.permissions["can_manage_topics"]):
        raise bad_request("not enough rights to create a topic")
    name = call.get("name").strip()
    if not 1 <= len(name) <= 128:
        raise bad_request("TOPIC_TITLE_EMPTY" if not name else "TOPIC_TITLE_TOO_LONG", violation="name: not 1 to 128")
    color = call.get("icon_color", 7322096)
    return {"message_thread_id": room.add_topic(name, by=call.bot, color=color), "name": name, "icon_color": color}
