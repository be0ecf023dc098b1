"""What a bot may ask of a chat and its members, and leaving it.

Shapes follow ChatFullInfo and ChatMember of the Bot API; what nobody here uses has one plausible value.
"""

from __future__ import annotations

from bot.sandbox.telegram.accounts import BotAccount
from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import Json, bad_request
from bot.sandbox.telegram.groups import ADMINS, IN_IT, PERMISSIONS, Group, Member
from bot.sandbox.telegram.rooms import PrivateRoom

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


@plays("getChat")
def get_chat(call: Call) -> Json:
    room = call.room()
    info = {**room.json(), "accent_color_id": 0, "max_reaction_count": 11}
    info["accepted_gift_types"] = dict.fromkeys(GIFTS, False)
    if isinstance(room, Group):
        info["permissions"] = dict.fromkeys(PERMISSIONS, True)
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
