"""What an operator sets. `load` reads a configuration, `Settings` holds it; problems are keys that `bot/` words."""

from config.errors import ConfigErrors, ConfigProblem
from config.settings import Settings
from config.source import load

__all__ = ["ConfigErrors", "ConfigProblem", "Settings", "load"]
