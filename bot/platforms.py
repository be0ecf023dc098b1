"""The platforms that the configuration names. A further platform is one more function here."""

from __future__ import annotations

from bot.matrix.adapter import MatrixPlatform
from bot.matrix.sealing import Sealing
from bot.matrix.session import SessionStore
from bot.telegram.adapter import TelegramPlatform
from bot.telegram.pace import Pace
from config.settings import Settings
from handlers.ports import Platform


def build_platforms(settings: Settings, sessions: SessionStore, sealing: Sealing | None = None) -> list[Platform]:
    """Adapters, not yet connected. `sessions` keeps the Matrix log-in, `sealing` the keys to encrypted rooms."""
    platforms: list[Platform] = []
    if settings.telegram is not None:
        platforms.append(
            TelegramPlatform(
                settings.telegram.token.get_secret_value(),
                base_url=settings.telegram.base_url,
                pace=Pace(
                    per_group_per_minute=settings.telegram.pace_per_group_per_minute,
                    overall_per_second=settings.telegram.pace_overall_per_second,
                ),
            )
        )
    if settings.matrix is not None:
        rooms = [room.id for bridge in settings.bridges for room in bridge.rooms if room.platform == "matrix"]
        platforms.append(
            MatrixPlatform(
                settings.matrix.homeserver,
                settings.matrix.user_id,
                password=settings.matrix.password.get_secret_value(),
                access_token=settings.matrix.access_token.get_secret_value(),
                device_id=settings.matrix.device_id,
                session_store=sessions,
                rooms=rooms,
                sealing=sealing,
            )
        )
    return platforms
