"""Buttons below a bot's message, and taps on them.

A client shows the buttons that it knows of: those of the message as it is now, or, where it has not heard of an edit
yet, those of before; the server passes both on, with the message as it is now (Bot API, CallbackQuery).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.sandbox.telegram.errors import Json

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import BotAccount, Person
    from bot.sandbox.telegram.message import Message


@dataclass(frozen=True, slots=True)
class ShownButton:
    """A button as people see it; `data` is sent to the bot, `url` opened."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(eq=False)
class Press:
    """A tap on a button; `answer` holds the arguments of answerCallbackQuery once the bot gave one."""

    id: str
    bot: BotAccount
    at: float
    answer: Json | None = None

    @property
    def text(self) -> str:
        """What the person is shown for it."""
        return str((self.answer or {}).get("text", ""))

    @property
    def alert(self) -> bool:
        """Whether that has to be closed by hand."""
        return bool((self.answer or {}).get("show_alert"))


def shown_buttons(markup: Json | None) -> list[list[ShownButton]]:
    """The rows of an inline keyboard."""
    rows = (markup or {}).get("inline_keyboard", [])
    return [[ShownButton(b["text"], b.get("callback_data", ""), b.get("url", "")) for b in row] for row in rows]


def press(person: Person, bot: BotAccount, message: Message, data: str, *, stale: bool) -> Press:
    """Tell the bot of a tap.

    Raises PermissionError if the person is not in that room, LookupError if no such button is there (unless the client
    is `stale`, which may even show a message that was deleted)."""
    room = message.room
    if not room.has(person):
        raise PermissionError("this person is not there")
    here = {button.data for row in message.buttons for button in row if button.data}
    if not stale and (message.deleted or data not in here):
        raise LookupError("no such button below this message")
    world = room.world
    tap = world.new_press(bot)
    gone: Json = {"chat": room.json(), "message_id": message.message_id, "date": 0}
    query = {"id": tap.id, "from": person.json(), "message": gone if message.deleted else message.json()}
    bot.queue.push("callback_query", {**query, "chat_instance": str(room.id), "data": data}, world.now())
    return tap
