"""Who is told what: privacy mode, other bots' messages, admin-only updates.

Sources: Bot API, "Privacy mode" and Update; PLATFORM-FACTS. A bot is not told of what it did itself, but for what
telegram-bot-api's need_skip_update_message lets through: its own pins, topics, titles and pictures come back to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sandbox.telegram.errors import Json

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import Account, BotAccount, Person
    from bot.sandbox.telegram.groups import Group, Member
    from bot.sandbox.telegram.message import Message
    from bot.sandbox.telegram.rooms import PrivateRoom


TOLD_TO_ITSELF = frozenset(
    {"pinned_message", "forum_topic_created", "new_chat_title", "new_chat_photo", "delete_chat_photo"}
)
"""Service messages that reach the bot that caused them, too."""


def tell_message(message: Message, kind: str) -> None:
    """Queue a `message` or `edited_message` update for every bot that may see it."""
    data: Json | None = None
    for bot, member in message.room.bots():
        if _sees(bot, member, message):
            data = data or message.json()
            bot.queue.push(kind, data, message.room.world.now())


def tell_membership(room: Group | PrivateRoom, account: Account, by: Account, before: Json, after: Json) -> None:
    """Queue my_chat_member for the bot it is about, chat_member for admin bots that asked for it."""
    now = room.world.now()
    change = {"chat": room.json(), "from": by.json(), "date": int(now)}
    change |= {"old_chat_member": before, "new_chat_member": after}
    for bot, member in room.bots():
        if bot is not account and _is_admin(member):
            bot.queue.push("chat_member", change, now)
    bot_itself = room.world.bot_of(account)
    if bot_itself is not None:
        bot_itself.queue.push("my_chat_member", change, now)


def tell_reaction(message: Message, by: Person, old: list[Json], new: list[Json], *, anonymous: bool) -> None:
    """Queue message_reaction for admin bots that asked for it; it names no thread."""
    now = message.room.world.now()
    change: Json = {"chat": message.room.json(), "message_id": message.message_id, "date": int(now)}
    change |= {"actor_chat": message.room.json()} if anonymous else {"user": by.json()}
    change |= {"old_reaction": old, "new_reaction": new}
    for bot, member in message.room.bots():
        if member is None or _is_admin(member):
            bot.queue.push("message_reaction", change, now)


def _is_admin(member: Member | None) -> bool:
    return member is not None and member.status == "administrator"


def _sees(bot: BotAccount, member: Member | None, message: Message) -> bool:
    if message.author is bot:
        return not TOLD_TO_ITSELF.isdisjoint(message.extra)
    if message.room.world.bot_of(message.author) is not None and not (bot.bot_to_bot or message.room.bot_to_bot):
        return message.service and not TOLD_TO_ITSELF.isdisjoint(message.extra)
    if member is None or message.service or not bot.privacy or _is_admin(member):
        return True
    return _addressed(bot, message)


def _addressed(bot: BotAccount, message: Message) -> bool:
    """A command for it (or for any bot), a reply to it, a mention of it."""
    target = message.room.find(message.reply_to) if message.reply_to is not None else None
    if target is not None and target.author is bot:
        return True
    units = message.text.encode("utf-16-le")
    for entity in message.entities:
        start, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
        word = units[start:end].decode("utf-16-le").lower()
        if entity["type"] == "bot_command":
            _, _, name = word.partition("@")
            if not name or name == bot.username.lower():
                return True
        elif entity["type"] == "mention" and word == f"@{bot.username.lower()}":
            return True
    return False
