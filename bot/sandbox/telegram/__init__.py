"""A local stand-in for Telegram: the Bot API as a bot sees it, and people who write in groups.

Demo and tests share it; it is strict about requests and plays real semantics, so that what works here works there.
"""

from bot.sandbox.telegram.accounts import Account, BotAccount, Person
from bot.sandbox.telegram.errors import ApiError
from bot.sandbox.telegram.faults import Fault, Faults
from bot.sandbox.telegram.files import StoredFile
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.media import Medium
from bot.sandbox.telegram.message import LogEntry, Message
from bot.sandbox.telegram.pace import Pace
from bot.sandbox.telegram.polls import Poll
from bot.sandbox.telegram.presses import Press, ShownButton
from bot.sandbox.telegram.rooms import Channel, PrivateRoom, Room
from bot.sandbox.telegram.server import TelegramServer

__all__ = [
    "Account",
    "ApiError",
    "BotAccount",
    "Channel",
    "Fault",
    "Faults",
    "Group",
    "LogEntry",
    "Medium",
    "Message",
    "Pace",
    "Person",
    "Poll",
    "Press",
    "PrivateRoom",
    "Room",
    "ShownButton",
    "StoredFile",
    "TelegramServer",
]
