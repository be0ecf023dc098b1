"""The menu that apps offer: commands that exist, explained in every language, within Telegram's limits."""

from __future__ import annotations

import re

import pytest

from bot.menu import SHOWN, Menued, menu
from bot.telegram.adapter import TelegramPlatform
from handlers.private.words import COMMANDS
from messages.catalog import LANGUAGES, Catalog


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_of_the_menu_can_be_typed_and_is_explained(language: str) -> None:
    assert set(SHOWN) <= set(COMMANDS)
    for name, about in menu(Catalog(), language):
        assert re.fullmatch("[a-z0-9_]{1,32}", name), "Bot API, BotCommand"
        assert 3 <= len(about) <= 256


def test_telegram_takes_it() -> None:
    assert issubclass(TelegramPlatform, Menued)
