"""The kinds of values that an operator writes, each with the rule that holds for it.

A broken rule raises PydanticCustomError whose type is the code of the ConfigProblem; its context never holds a secret.
What platforms call a room or an account differs: those rules stand in tables, one row a platform.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, SecretStr
from pydantic_core import PydanticCustomError


@dataclass(frozen=True, slots=True)
class IdRule:
    """How ids of a platform look; `misread` are forms that people take for an id, with the code that explains them."""

    room: re.Pattern[str]
    account: re.Pattern[str]
    misread: tuple[tuple[re.Pattern[str], str], ...] = ()


IDS = {
    # Bot API: ids of groups are negative; a topic is a message_thread_id, written after a slash here.
    "telegram": IdRule(
        room=re.compile(r"-\d+(/\d+)?"),
        account=re.compile(r"\d+"),
        misread=(
            (re.compile(r"@.*|(https?://)?t\.me/.*"), "telegram-room-name"),
            (re.compile(r"\d+(/\d+)?"), "telegram-room-positive"),
        ),
    ),
    # Matrix spec, appendices, "Identifier Grammar": ids of rooms start with "!"; from room version 12 on, no server.
    "matrix": IdRule(
        room=re.compile(r"![^\s:]+(:\S+)?"),
        account=re.compile(r"@[^\s:]+:\S+"),
        misread=((re.compile(r"#.*"), "matrix-room-alias"), (re.compile(r"https?://.*"), "matrix-room-link")),
    ),
}

ENGINES = (
    "apertium",
    "neural",
    "libretranslate",
    "deepl",
    "google",
    "mymemory",
    "microsoft",
    "yandex",
    "papago",
    "qcri",
    "baidu",
)
"""Engines of bot/engines; deep-translator's dictionaries of single words and ChatGPT (another package) are left out."""

ENGINE_NEEDS = {
    "libretranslate": ("url",),
    "deepl": ("api_key",),
    "microsoft": ("api_key",),
    "yandex": ("api_key",),
    "papago": ("client_id", "secret_key"),
    "qcri": ("api_key",),
    "baidu": ("appid", "appkey"),
}
"""What an engine cannot work without, in its table under [translation]."""


_QUIET = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d")


def _wrong(code: str, **values: object) -> PydanticCustomError:
    return PydanticCustomError(code, code, values)


def platform_of(room_id: str) -> str | None:
    """The platform whose room ids look like this; None if none do."""
    return next((name for name, rule in IDS.items() if rule.room.fullmatch(room_id)), None)


def room_id_error(platform: str, room_id: str) -> PydanticCustomError | None:
    """What is wrong with a room's id on a platform, None if nothing is."""
    rule = IDS[platform]
    if rule.room.fullmatch(room_id):
        return None
    code = next((code for form, code in rule.misread if form.fullmatch(room_id)), "bad-room-id")
    return _wrong(code, given=room_id, platform=platform)


def _matrix_room(value: str) -> str:
    if (error := room_id_error("matrix", value)) is not None:
        raise error
    return value


def _text_of_number(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _one_of(allowed: tuple[str, ...], value: str) -> str:
    if value not in allowed:
        raise _wrong("not-one-of", given=value, allowed=allowed)
    return value


def _language(value: str) -> str:
    from babel import localedata

    if not re.fullmatch(r"[a-z]{2}", value) or not localedata.exists(value):
        raise _wrong("unknown-language", given=value)
    return value


def _quiet_hours(value: str) -> str:
    """ "21:00-08:00", or "" for none."""
    if value and not _QUIET.fullmatch(value):
        raise _wrong("quiet-hours")
    return value


def _time_zone(value: str) -> str:
    if value != "UTC":  # known without a time zone database
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError; a folder's name an OSError
            raise _wrong("unknown-time-zone", given=value) from None
    return value


def _web_address(value: str) -> str:
    try:
        parts = urlsplit(value)
        sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        sound = False
    if not sound or re.search(r"\s", value):
        raise _wrong("bad-web-address", given="" if "@" in value else value)
    if parts.query or parts.fragment or parts.username is not None:
        raise _wrong("web-address-too-long", given=parts.hostname)
    return value.rstrip("/")


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[^\s/?#%]+", value.get_secret_value()):
        raise _wrong("bad-token")
    return value


def _matrix_user(value: str) -> str:
    if not IDS["matrix"].account.fullmatch(value):
        raise _wrong("bad-matrix-user", given=value)
    return value


def _account(value: str) -> str:
    platform, _, account = value.partition(":")
    if platform not in IDS or not IDS[platform].account.fullmatch(account):
        raise _wrong("bad-account", given=value, allowed=tuple(IDS))
    return value


def _storage_url(value: SecretStr) -> SecretStr:
    text = value.get_secret_value()
    if re.fullmatch(r"sqlite:///[^?#]*[^?#/]", text) and not text.endswith(":memory:"):
        return value
    if text.startswith("postgresql://"):
        try:
            parts = urlsplit(text)
            if parts.path.strip("/") and (parts.port or 1) > 0:
                return value
        except ValueError:
            pass
    raise _wrong("bad-storage-url")


Text = Annotated[str, AfterValidator(lambda value: value.strip() or _raise(_wrong("empty")))]
Language = Annotated[str, AfterValidator(_language)]
TimeZone = Annotated[str, AfterValidator(_time_zone)]
QuietHours = Annotated[str, AfterValidator(_quiet_hours)]
Region = Literal["africa", "americas", "asia", "europe"]
Topic = Literal[
    "regularisation",
    "decentralised_reception",
    "rural_reception",
    "outsourced_borders",
    "housing",
    "work",
    "health",
    "education",
    "language_learning",
    "legal_social_support",
    "public_letter_writers",
    "complaints",
    "consultation_bodies",
    "voting_rights",
    "citizenship_card",
    "welcoming_week",
    "memory_history",
    "arts_food",
    "countering_rumours",
    "anti_racism",
    "gender_diversity",
    "training_officers",
    "sponsorship",
    "border_transit",
    "rights_violations",
    "funding",
    "networks",
]
"""The network's lists of messages/enumerations.py, which this package may not read: a test holds them equal."""
WebAddress = Annotated[str, AfterValidator(_web_address)]
Token = Annotated[SecretStr, AfterValidator(_token)]
MatrixUser = Annotated[str, AfterValidator(_matrix_user)]
Account = Annotated[str, AfterValidator(_account)]
StorageUrl = Annotated[SecretStr, AfterValidator(_storage_url)]
PlatformName = Annotated[str, AfterValidator(lambda value: _one_of(tuple(IDS), value))]
EngineName = Annotated[str, AfterValidator(lambda value: _one_of(ENGINES, value))]
MatrixRoom = Annotated[str, AfterValidator(_matrix_room)]
RoomId = Annotated[str, BeforeValidator(_text_of_number)]


def _raise(error: Exception) -> str:
    raise error
