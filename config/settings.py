"""Everything an operator can set, typed, with its default; `config/example.toml` shows each one.

Unknown keys are errors: a misspelt setting that is quietly ignored is found months later. Rules that hold between
settings stand in `config/rules.py`, where they can speak even if another value is wrong.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ByteSize, ConfigDict, Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from config.kinds import (
    IDS,
    Account,
    EngineName,
    Language,
    MatrixRoom,
    MatrixUser,
    PlatformName,
    QuietHours,
    Region,
    RoomId,
    StorageUrl,
    Text,
    TimeZone,
    Token,
    Topic,
    WebAddress,
    room_id_error,
)


class Section(BaseModel):
    """A table of the file."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Network(Section):
    """Languages in ISO 639-1; the time zone is a name of the IANA database."""

    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("fr", "en", "es", "pt")
    default_language: Language = "en"
    time_zone: TimeZone = "UTC"


class Storage(Section):
    """`url` may hold a password. Once loaded, the paths are absolute."""

    url: StorageUrl = SecretStr("sqlite:///passerelle.db")
    key_file: Path = Path("passerelle.key")


class Telegram(Section):
    """Paces: 0 obeys the platform's answers alone, more keeps to that many messages from the start."""

    token: Token
    base_url: WebAddress = "https://api.telegram.org"
    pace_per_group_per_minute: Annotated[int, Field(ge=0)] = 0
    pace_overall_per_second: Annotated[int, Field(ge=0)] = 0


class Matrix(Section):
    """Either `password`, or `access_token` and `device_id`. `encryption`: read and write in encrypted rooms; the keys
    lie beside the secret key."""

    homeserver: WebAddress
    user_id: MatrixUser
    password: SecretStr = SecretStr("")
    access_token: SecretStr = SecretStr("")
    device_id: str = ""
    encryption: bool = True


class EngineAccess(Section):
    """How to reach one engine; which of these it needs is in config.kinds.ENGINE_NEEDS."""

    url: WebAddress | None = None
    api_key: SecretStr = SecretStr("")


class KeyAccess(Section):
    api_key: SecretStr = SecretStr("")


class MicrosoftAccess(KeyAccess):
    region: str = ""


class PapagoAccess(Section):
    client_id: str = ""
    secret_key: SecretStr = SecretStr("")


class BaiduAccess(Section):
    appid: str = ""
    appkey: SecretStr = SecretStr("")


class MyMemoryAccess(Section):
    """An e-mail address raises the daily quota; the service sees it."""

    email: str = ""


class Translation(Section):
    """`deadline` in seconds from receipt, `max_memory` in bytes of all embedded engines together ("1GB")."""

    engines: tuple[EngineName, ...] = ("apertium",)
    deadline: Annotated[float, Field(gt=0, le=600, allow_inf_nan=False)] = 3.0
    max_memory: Annotated[ByteSize, Field(ge=50_000_000)] = ByteSize(1_000_000_000)
    apertium_modes: Path = Path("/usr/share/apertium/modes")
    glossary: Path | None = None
    libretranslate: EngineAccess = EngineAccess()
    deepl: EngineAccess = EngineAccess()
    mymemory: MyMemoryAccess = MyMemoryAccess()
    microsoft: MicrosoftAccess = MicrosoftAccess()
    yandex: KeyAccess = KeyAccess()
    papago: PapagoAccess = PapagoAccess()
    qcri: KeyAccess = KeyAccess()
    baidu: BaiduAccess = BaiduAccess()


class Relay(Section):
    """`ignored_accounts`: other bridges' bots, whose messages would otherwise come back as echoes."""

    keep_links_days: Annotated[int, Field(ge=1, le=36_500)] = 90
    undelivered_days: Annotated[int, Field(ge=1, le=365)] = 7
    late_translation_minutes: Annotated[int, Field(ge=0, le=1440)] = 10
    ignored_accounts: tuple[Account, ...] = ()


class Private(Section):
    """What is said to the bot in private. `tier`: the engines that may see it; `contact`: who is there for those who
    need a human being (a name with an address or a number, as it is to be shown)."""

    tier: Literal["any", "self-hosted", "local"] = "self-hosted"
    contact: Text | None = None


class Web(Section):
    """`port` 0: no web server. `public_url`: where people reach it, if they do: calendars to subscribe to are offered
    there."""

    host: Text = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8800
    public_url: WebAddress | None = None


class Roles(Section):
    """Accounts, written "platform:id"."""

    admins: tuple[Account, ...] = ()
    coordinators: tuple[Account, ...] = ()


class Log(Section):
    """No level shows what people say, nor who they are."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["console", "json"] = "console"


class Announcements(Section):
    """`approvals`: how many people must agree before an announcement leaves, its author included (2: four eyes);
    `quiet`: hours of each room's own day in which nothing is announced unless it is urgent, "" for none."""

    approvals: Annotated[int, Field(ge=1, le=2)] = 1
    quiet: QuietHours = "21:00-08:00"


class BridgedRoom(Section):
    """`id` as its platform writes it; a forum topic follows a slash. `time_zone`: of the people in it, else the
    network's."""

    platform: PlatformName
    id: RoomId
    language: Language
    time_zone: TimeZone | None = None

    @field_validator("id")
    @classmethod
    def _id_of_its_platform(cls, value: str, info: ValidationInfo) -> str:
        platform = info.data.get("platform")
        if platform in IDS and (error := room_id_error(platform, value)):
            raise error
        return value


class Bridge(Section):
    """Rooms that hear each other. `original`: copies carry the original; `tier`: the engines that may see the text;
    `regions` and `topics`: whom announcements for a region or a topic reach through it; `announces_members`: each room
    is told who comes and goes in the others; `topics_space`: the Matrix space in which new forum topics get rooms."""

    name: Text
    original: bool = True
    tier: Literal["any", "self-hosted", "local"] = "any"
    regions: tuple[Region, ...] = ()
    topics: tuple[Topic, ...] = ()
    announces_members: bool = False
    topics_space: MatrixRoom | None = None
    rooms: tuple[BridgedRoom, ...] = ()


class Settings(BaseSettings):
    """A whole configuration. `secret_key` comes from the environment only; without it, `storage.key_file` holds it."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        env_prefix="PASSERELLE_",
        env_nested_delimiter="__",
        env_ignore_empty=True,
    )

    network: Network = Network()
    storage: Storage = Storage()
    telegram: Telegram | None = None
    matrix: Matrix | None = None
    translation: Translation = Translation()
    relay: Relay = Relay()
    private: Private = Private()
    announcements: Announcements = Announcements()
    web: Web = Web()
    roles: Roles = Roles()
    log: Log = Log()
    bridges: tuple[Bridge, ...] = ()
    secret_key: SecretStr | None = None

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource, *_others: Any, **_named: Any
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what is handed over: `config.source.load` reads file and environment, so that tests share neither."""
        return (init_settings,)
