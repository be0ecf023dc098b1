"""What all methods that send or edit have in common: keyboards, topics, replies, and the message that comes of it.

Keyboards follow TDLib (ReplyMarkup): what it drops without a word is dropped here.
"""

from __future__ import annotations

from bot.sandbox.telegram import delivery
from bot.sandbox.telegram.calls import Call
from bot.sandbox.telegram.errors import Json, Unimplemented, bad_request
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.message import Message
from bot.sandbox.telegram.rooms import Room
from bot.sandbox.telegram.text import checked_link, cleaned

UNPLAYED = (
    *("business_connection_id", "direct_messages_topic_id", "suggested_post_parameters", "message_effect_id"),
    *("allow_paid_broadcast", "parse_mode", "inline_message_id"),
)
MOST_IN_A_ROW = 12
MOST_BUTTONS = 300


def post(call: Call, room: Room, text: str, entities: list[Json], extra: Json | None = None) -> Message:
    """A new message of the bot's."""
    extra = dict(extra or {})
    markup = checked_markup(call.get("reply_markup"))
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


def own(call: Call) -> Message:
    """The message to edit, which has to be the bot's. Raises ApiError."""
    if "chat_id" not in call.arguments or "message_id" not in call.arguments:
        raise bad_request("message identifier is not specified")
    message = call.message(call.room(), "message to edit not found")
    if message.author is not call.bot or message.service:
        raise bad_request("message can't be edited")
    return message


def rewritten(call: Call, message: Message, text: str, entities: list[Json]) -> Json:
    """The message with another text, and the keyboard that the request brings: none takes it away."""
    return replaced(call, message, text, entities, message.extra)


def replaced(call: Call, message: Message, text: str, entities: list[Json], extra: Json) -> Json:
    """The message with another text and other fields (`extra`), and the keyboard that the request brings."""
    markup = checked_markup(call.get("reply_markup"))
    before = (message.text, message.entities, message.markup, message.extra)
    if (text, entities, markup, extra) == before:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a current "
            "content and reply markup of the message"
        )
    message.markup = markup
    message.extra = extra
    message.room.rewrite(message, text, entities, by=call.bot)
    delivery.tell_message(message, "edited_message")
    return message.json()


def checked_markup(markup: Json | None) -> Json | None:
    """An inline keyboard, checked; other keyboards belong to the person's client and stay off the message."""
    if not markup or "inline_keyboard" not in markup:
        return None
    rows: list[list[Json]] = []
    total = 0
    for row in markup["inline_keyboard"]:
        kept = [one for one in map(_checked_button, row) if one["text"]][: min(MOST_IN_A_ROW, MOST_BUTTONS - total)]
        total += len(kept)
        if kept:
            rows.append(kept)
    return {"inline_keyboard": rows} if rows else None


def _checked_button(button: Json) -> Json:
    actions = set(button) - {"text", "style", "icon_custom_emoji_id"}
    if len(actions) != 1:
        reason = "Text buttons are unallowed in the inline keyboard"
        raise bad_request(f"can't parse inline keyboard button: {reason}", violation="reply_markup: button")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID", violation="reply_markup: callback_data over 64 bytes")
    shown = {**button, "text": cleaned(button["text"])}
    if "url" in button:
        shown["url"] = checked_link(button["url"], "inline keyboard button")
    return shown


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
