"""Sending, editing, deleting, forwarding and reacting.

Media, formatted strings (parse_mode) and business accounts are left to later work and refused by name.
"""

from __future__ import annotations

from bot.sandbox.telegram import delivery
from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import Json, Unimplemented, bad_request
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.rooms import PrivateRoom, Room
from bot.sandbox.telegram.text import prepared

UNPLAYED = (
    *("business_connection_id", "direct_messages_topic_id", "suggested_post_parameters", "message_effect_id"),
    *("allow_paid_broadcast", "parse_mode", "inline_message_id", "rich_message", "caption", "video_start_timestamp"),
)
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
    return _post(call, room, text, entities).json()


def _post(call: Call, room: Room, text: str, entities: list[Json], extra: Json | None = None) -> Message:
    extra = dict(extra or {})
    markup = _checked_markup(call.get("reply_markup"))
    thread = _checked_thread(call, room)
    target = _reply_target(call, room, extra)
    if call.get("protect_content"):
        extra["has_protected_content"] = True
    if call.get("link_preview_options"):
        extra["link_preview_options"] = call.get("link_preview_options")
    message = room.append(
        call.bot,
        text,
        entities,
        reply_to=target,
        thread=room.thread_of(thread, target),
        markup=markup,
        extra=extra,
    )
    delivery.tell_message(message, "message")
    return message


def _checked_thread(call: Call, room: Room) -> int | None:
    thread: int | None = call.get("message_thread_id")
    if thread is None:
        return None
    if not isinstance(room, Group) or thread not in room.topics:
        raise bad_request("message thread not found")
    if thread in room.closed_topics and not room.may(call.bot, "can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return thread


def _reply_target(call: Call, room: Room, extra: Json) -> int | None:
    reply = call.get("reply_parameters")
    if reply is None:
        return None
    if reply.get("chat_id", room.id) != room.id:
        raise Unimplemented("reply_parameters.chat_id of another chat")
    target = room.find(reply["message_id"])
    if target is None:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    if "quote" in reply:
        position = target.text.find(reply["quote"])
        if position < 0:
            raise bad_request("QUOTE_TEXT_INVALID")
        units = len(target.text[:position].encode("utf-16-le")) // 2
        extra["quote"] = {"text": reply["quote"], "position": units, "is_manual": True}
    return target.message_id


def _checked_markup(markup: Json | None) -> Json | None:
    """An inline keyboard, checked; other keyboards belong to the person's client and stay off the message."""
    if not markup or "inline_keyboard" not in markup:
        return None
    for button in (button for row in markup["inline_keyboard"] for button in row):
        actions = set(button) - {"text", "style", "icon_custom_emoji_id"}
        if len(actions) != 1:
            reason = "Text buttons are unallowed in the inline keyboard"
            raise bad_request(f"can't parse inline keyboard button: {reason}", violation="reply_markup: button")
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
            raise bad_request("BUTTON_DATA_INVALID", violation="reply_markup: callback_data over 64 bytes")
    return markup if any(markup["inline_keyboard"]) else None


@plays("editMessageText")
def edit_message_text(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    message = _own(call)
    if not call.get("text"):
        raise bad_request("message text is empty")
    if message.extra.keys() & {"photo", "video", "document", "audio", "voice", "animation"}:
        raise bad_request("there is no text in the message to edit")
    text, entities = prepared(call.get("text"), call.get("entities"), call.server.user_json, long="MESSAGE_TOO_LONG")
    return _rewritten(call, message, text, entities, _checked_markup(call.get("reply_markup")))


@plays("editMessageReplyMarkup")
def edit_message_reply_markup(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    message = _own(call)
    return _rewritten(call, message, message.text, message.entities, _checked_markup(call.get("reply_markup")))


def _own(call: Call) -> Message:
    if "chat_id" not in call.arguments or "message_id" not in call.arguments:
        raise bad_request("message identifier is not specified")
    message = call.message(call.room(), "message to edit not found")
    if message.author is not call.bot or message.service:
        raise bad_request("message can't be edited")
    return message


def _rewritten(call: Call, message: Message, text: str, entities: list[Json], markup: Json | None) -> Json:
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a current "
            "content and reply markup of the message"
        )
    message.markup = markup
    message.room.rewrite(message, text, entities, by=call.bot)
    delivery.tell_message(message, "edited_message")
    return message.json()


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
    if source.service:
        raise bad_request("message can't be forwarded")
    author = source.author
    origin: Json = {"type": "user", "sender_user": author.json(), "date": source.date}
    if source.sender_chat is not None:
        origin = {"type": "chat", "sender_chat": source.sender_chat, "date": source.date}
    return _post(call, room, source.text, source.entities, {**source.extra, "forward_origin": origin}).json()


@plays("copyMessage")
def copy_message(call: Call) -> Json:
    call.unplayed(UNPLAYED)
    room = call.room_to_write()
    source = call.message(call.room("from_chat_id"), "message to copy not found")
    if source.service:
        raise bad_request("message can't be copied")
    return {"message_id": _post(call, room, source.text, source.entities, source.extra).message_id}


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
    if any(one["type"] != "emoji" or one["emoji"].rstrip("\ufe0f") not in REACTIONS for one in reaction):
        raise bad_request("REACTION_INVALID")
    message.reactions.pop(call.bot.id, None)
    if reaction:
        message.reactions[call.bot.id] = reaction
    room.note("react", message, by=call.bot)
    return True
