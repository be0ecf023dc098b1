"""Who is on the stage: four rooms of one bridge, each in its language, and the people who write there.

Names are made up. What the page says to those who write in a room, it says in the room's language.
"""

from __future__ import annotations

from dataclasses import dataclass

BRIDGE = "general"
BOT_NAME = "Passerelle"
BOT_USER = "passerelle_demo_bot"
"""Its name on the local Telegram."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody whom a visitor may play. `key` names them on this page, and their account."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """A room. `key` is its language (ISO 639-1), `zone` its people's time zone, `invitation` what its empty text field
    says, `send` its button."""

    key: str
    platform: str
    title: str
    language: str
    zone: str
    invitation: str
    send: str
    members: tuple[Member, ...]


ROOMS = (
    RoomPlan(
        "fr",
        "telegram",
        "Villes accueillantes",
        "Français",
        "Europe/Paris",
        "Écrire…",
        "Envoyer",
        (Member("amina", "Amina"), Member("fatou", "Fatou")),
    ),
    RoomPlan(
        "es",
        "telegram",
        "Ciudades acogedoras",
        "Español",
        "America/Bogota",
        "Escribir…",
        "Enviar",
        (Member("carlos", "Carlos"), Member("ximena", "Ximena")),
    ),
    RoomPlan(
        "en",
        "matrix",
        "Welcoming cities",
        "English",
        "Africa/Nairobi",
        "Write…",
        "Send",
        (Member("grace", "Grace"), Member("samir", "Samir")),
    ),
    RoomPlan(
        "pt",
        "matrix",
        "Cidades acolhedoras",
        "Português",
        "America/Bahia",
        "Escrever…",
        "Enviar",
        (Member("joao", "João"), Member("nzinga", "Nzinga")),
    ),
)


@dataclass(frozen=True, slots=True)
class ChatPlan:
    """Somebody's private chat with the bot. `key` names the person, `language` is the one they begin with (ISO 639-1),
    `about` says in English who they are, `hint` what to do first; `tone` is the language whose colour it has."""

    key: str
    platform: str
    name: str
    language: str
    about: str
    tone: str
    coordinator: bool = False
    hint: str = ""


NADIA, CARLA, INES = "nadia", "carla", "ines"
CHATS = (
    ChatPlan(NADIA, "telegram", "Nadia", "fr", "new here", "fr"),
    ChatPlan(CARLA, "matrix", "Carla", "en", "coordinator", "en", coordinator=True),
    ChatPlan(INES, "telegram", "Inês", "pt", "curious", "pt"),
    ChatPlan(
        "you",
        "telegram",
        "You",
        "en",
        "your turn",
        "es",
        hint="Choose your language and press Start. Share a practice by a few buttons and words, publish it as Carla, "
        "and look for it; or announce something as Carla, and answer it in any room.",
    ),
)
LANGUAGES = ("fr", "en", "es", "pt", "ar")
"""Those that the bot speaks."""
