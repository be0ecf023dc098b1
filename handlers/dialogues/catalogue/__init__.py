"""Every dialogue there is: each module of this package holds one `DIALOGUE`, found by looking."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from handlers.dialogues.model import Dialogue


@cache
def dialogues() -> dict[str, Dialogue]:
    """By name."""
    modules = [import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    found: list[Dialogue] = [dialogue for module in modules for dialogue in module.DIALOGUES]
    return {dialogue.name: dialogue for dialogue in found}
