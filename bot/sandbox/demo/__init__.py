"""`passerelle demo`: four rooms in four languages on one page, with nothing to set up.

What it shows is real but for Telegram's servers: a homeserver, the Bot API's stand-in, and the bot through its own
adapters and an ordinary configuration. The page is drawn from what the rooms' members see, never from the bot.
"""

from bot.sandbox.demo.run import demo

__all__ = ["demo"]
