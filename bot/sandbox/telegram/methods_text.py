"""Sending, editing, deleting, forwarding and reacting.

Formatted strings (parse_mode) and business accounts are left to later work and refused by name.
"""

from __future__ import annotations

from bot.sandbox.telegram import posting
from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import Json, Unimplemented, bad_request
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.message import WORDLESS, Message
from bot.sandbox.telegram.posting import own, post, rewritten
from bot.sandbox.telegram.rights import PERMISSION_TO_SEND
from bot.sandbox.telegram.rooms import PrivateRoom, Room
from bot.sandbox.telegram.text import prepared

UNPLAYED = (*posting.UNPLAYED, "rich_message", "caption", "video_start_timestamp")
_TYPING = "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker"
ACTIONS = frozenset(f"{_TYPING} find_location record_video_note upload_video_note".split())
_EMOJI = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 🌚 🌭 💯 🤣 "
    "⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 "
    "🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
)
REACTIONS = frozenset(_EMOJI.split())
DELETABLE_FOR = 48 * 3600


@plays("sendMessage")
def send_message(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    room = call.room_to_write()
    text = call.get("text")
    if not text:
        raise bad_request("message text is empty")
    text, entities = prepared(text, call.get("entities"), call.server.user_json)
    return post(call, room, text, entities).json()


@plays("editMessageText")
def edit_message_text(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    message = own(call)
    if not call.get("text"):
        raise bad_request("message text is empty")
    if message.captioned or not WORDLESS.isdisjoint(message.extra):
        raise bad_request("there is no text in the message to edit")
    text, entities = prepared(call.get("text"), call.get("entities"), call.server.user_json, long="MESSAGE_TOO_LONG")
    return rewritten(call, message, text, entities)


@plays("editMessageReplyMarkup")
def edit_message_reply_markup(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    message = own(call)
    return rewritten(call, message, message.text, message.entities)


@plays("deleteMessage")
def delete_message(call: Call) -> bool:
    room = call.room()
    message = call.message(room, "message to delete not found")
    _check_deletable(call, room, message)
    room.remove(message, by=call.bot)
    return True


@plays("deleteMessages")
def delete_messages(call: Call) -> bool:
    room = call.room()
    numbers = call.get("message_ids")
    if not 1 <= len(numbers) <= 100:
        raise bad_request("wrong number of message identifiers", violation="message_ids: not 1 to 100")
    messages = [message for number in numbers if (message := room.find(number)) is not None]
    for message in messages:
        _check_deletable(call, room, message)
    for message in messages:
        room.remove(message, by=call.bot)
    return True


def _check_deletable(call: Call, room: Room, message: Message) -> None:
    """Bot API, deleteMessage: 48 hours for one's own and in private; admins with the right at any time."""
    if isinstance(room, Group) and room.may(call.bot, "can_delete_messages"):
        return
    if message.author is not call.bot and not isinstance(room, PrivateRoom):
        raise bad_request("message can't be deleted")
    if call.server.now() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")


@plays("forwardMessage")
def forward_message(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    room = call.room_to_write()
    source = call.message(call.room("from_chat_id"), "message to forward not found")
    _check_passed_on(call, source)
    if source.service:
        raise bad_request("message can't be forwarded")
    author = source.author
    origin: Json = {"type": "user", "sender_user": author.json(), "date": source.date}
    if source.sender_chat is not None:
        origin = {"type": "chat", "sender_chat": source.sender_chat, "date": source.date}
    return post(call, room, source.text, source.entities, {**source.extra, "forward_origin": origin}).json()


@plays("copyMessage")
def copy_message(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    room = call.room_to_write()
    source = call.message(call.room("from_chat_id"), "message to copy not found")
    _check_passed_on(call, source)
    if source.service:
        raise bad_request("message can't be copied")
    return {"message_id": post(call, room, source.text, source.entities, source.extra).message_id}


def _check_passed_on(call: Call, source: Message) -> None:
    if "poll" in source.extra:
        raise Unimplemented(f"{call.method} of a poll")
    for kind in PERMISSION_TO_SEND.keys() & source.extra:
        call.room_to_send(kind)


@plays("sendChatAction")
def send_chat_action(call: Call) -> bool:
    call.unplayed(UNPLAYED)
    call.room_to_write()
    if call.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request", violation="action: unknown")
    return True


@plays("setMessageReaction")
def set_message_reaction(call: Call) -> bool:
    """A bot sets one reaction of Telegram's list, or none."""
    room = call.room()
    message = call.message(room, "message to react not found")
    reaction = call.get("reaction", [])
    if len(reaction) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if isinstance(room, Group) and not room.may_send(call.bot, "can_react_to_messages"):
        raise bad_request("not enough rights to react to messages in the chat")
    if any(one["type"] != "emoji" or one["emoji"].replace("\ufe0f", "") not in REACTIONS for one in reaction):
        raise bad_request("REACTION_INVALID")
    message.reactions.pop(call.bot.id, None)
    if reaction:
        message.reactions[call.bot.id] = reaction
    room.note("react", message, by=call.bot)
    return True
