"""Protects what an operator relies on: the documented file loads, and everything wrong with one is said at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from config import ConfigErrors, ConfigProblem, Settings, load
from config.explain import model_inside
from config.kinds import Region, Topic
from messages.enumerations import ENUMERATIONS

EXAMPLE = Path(__file__).parents[3] / "config/example.toml"

GOOD = """\
[storage]
url = "sqlite:///passerelle.db"
[telegram]
token = "123456:AAsecretAA"
[matrix]
homeserver = "https://matrix.example.org"
user_id = "@passerelle:example.org"
password = "correct horse"
[translation]
engines = ["apertium", "libretranslate"]
max_memory = "1GB"
[translation.libretranslate]
url = "https://translate.example.org"
[roles]
admins = ["telegram:1001"]
coordinators = ["telegram:1002", "matrix:@carla:example.org"]
[[bridges]]
name = "general"
  [[bridges.rooms]]
  platform = "telegram"
  id = "-1001000000001"
  language = "fr"
  [[bridges.rooms]]
  platform = "matrix"
  id = "!abc:example.org"
  language = "es"
"""

Loading = Callable[..., Settings]


@pytest.fixture
def loading(tmp_path: Path) -> Loading:
    def load_text(text: str, environ: Mapping[str, str] | None = None) -> Settings:
        file = tmp_path / "passerelle.toml"
        file.write_text(text, encoding="utf-8")
        return load(file, environ or {})

    return load_text


def problems(loading: Loading, text: str, environ: Mapping[str, str] | None = None) -> list[ConfigProblem]:
    with pytest.raises(ConfigErrors) as caught:
        loading(text, environ)
    return list(caught.value.problems)


def only(found: list[ConfigProblem]) -> ConfigProblem:
    assert len(found) == 1, found
    return found[0]


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_a_good_file_loads_with_its_values_and_defaults(loading: Loading) -> None:
    found = loading(GOOD)
    assert found.translation.engines == ("apertium", "libretranslate")
    assert found.translation.max_memory == 1_000_000_000
    assert found.translation.deadline == 3.0
    assert found.network.languages == ("fr", "en", "es", "pt")
    assert found.telegram is not None
    assert found.telegram.base_url == "https://api.telegram.org"
    assert [(room.platform, room.id, room.language) for room in found.bridges[0].rooms] == [
        ("telegram", "-1001000000001", "fr"),
        ("matrix", "!abc:example.org", "es"),
    ]


def test_the_documented_configuration_loads_as_it_is() -> None:
    """Others write files after it: it is the contract, ellipses included."""
    found = load(Path(__file__).with_name("documented.toml"), {})
    assert [bridge.name for bridge in found.bridges] == ["general"]


def test_the_example_shows_the_true_defaults(tmp_path: Path) -> None:
    """What is commented out claims to be the default: written out, it must change nothing."""
    text = EXAMPLE.read_text(encoding="utf-8")
    engines = text[text.index("# One table for each engine") : text.index("[relay]")]
    spelled = re.sub(r"^# (\w+ = )", r"\1", text.replace(engines, ""), flags=re.MULTILINE)
    unset = r"^(glossary|access_token|device_id|contact|public_url|topics_space) = .*$"
    spelled = re.sub(unset, "", spelled, flags=re.MULTILINE)
    (tmp_path / "example.toml").write_text(text, encoding="utf-8")
    (tmp_path / "spelled.toml").write_text(spelled, encoding="utf-8")
    assert spelled.count("\n# ") < text.count("\n# ") - 20
    assert load(tmp_path / "spelled.toml", {}) == load(tmp_path / "example.toml", {})


def test_the_example_shows_every_setting() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    shown = set(re.findall(r"^[# ]*(\w+) = ", text, re.MULTILINE)) | set(re.findall(r"\[+(?:\w+\.)?(\w+)\]", text))

    def check(model: type[BaseModel]) -> None:
        for name, field in model.model_fields.items():
            assert name in {*shown, "secret_key"}, (model.__name__, name)
            if inner := model_inside(field.annotation):
                check(inner)

    check(Settings)


def test_all_problems_are_found_at_once_each_on_its_line(loading: Loading) -> None:
    text = (
        changed("123456:AAsecretAA", "no token")
        .replace("@passerelle:example.org", "passerelle")
        .replace("max_memory", "max_memmory")
        .replace('language = "fr"', 'language = "fx"')
        .replace("!abc:example.org", "#abc:example.org")
        + '[web]\nport = 99999\n[[bridges]]\nname = "general"\n'
    )
    found = {(problem.code, problem.line) for problem in problems(loading, text)}
    assert found == {
        ("bad-token", line_of(text, "token =")),
        ("bad-matrix-user", line_of(text, "user_id")),
        ("unknown-key", line_of(text, "max_memmory")),
        ("unknown-language", line_of(text, 'language = "fx"')),
        ("matrix-room-alias", line_of(text, 'id = "#abc')),
        ("out-of-range", line_of(text, "port =")),
        ("bridge-name-twice", text.count("\n")),
        ("bridge-too-small", text.count("\n") - 1),
    }


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('url = "sqlite:///passerelle.db"', 'url = "mysql://x/y"', "bad-storage-url"),
        ('url = "sqlite:///passerelle.db"', 'url = "sqlite://"', "bad-storage-url"),
        ("https://matrix.example.org", "matrix.example.org", "bad-web-address"),
        ("https://matrix.example.org", "https://me:pw@matrix.example.org", "web-address-too-long"),
        ('password = "correct horse"', "", "matrix-credentials-missing"),
        ('password = "correct horse"', 'access_token = "x"', "matrix-device-missing"),
        ('"apertium", "libre', '"apertum", "libre', "not-one-of"),
        ('"apertium", "libre', '"libretranslate", "libre', "listed-twice"),
        ('"apertium", "libre', '"deepl", "libre', "engine-needs"),
        ('url = "https://translate.example.org"', "", "engine-needs"),
        ('"1GB"', '"lots"', "wrong-type"),
        ('"1GB"', '"1KB"', "out-of-range"),
        ('"telegram:1001"', '"1001"', "bad-account"),
        ('"telegram:1001"', '"telegram:@name"', "bad-account"),
        ('"telegram:1001"', '"irc:someone"', "bad-account"),
        ('name = "general"', 'name = " "', "empty"),
        ('name = "general"', "", "missing"),
        ('name = "general"', 'name = "general"\ntier = "none"', "not-one-of"),
        ('name = "general"', 'name = "general"\noriginal = "perhaps"', "wrong-type"),
        ('platform = "telegram"', 'platform = "irc"', "not-one-of"),
        ("-1001000000001", "@mygroup", "telegram-room-name"),
        ("-1001000000001", "1001000000001", "telegram-room-positive"),
        ("-1001000000001", "-100/x", "bad-room-id"),
        ("!abc:example.org", "https://matrix.to/#/!abc:example.org", "matrix-room-link"),
        ('language = "es"', 'language = "Spanish"', "unknown-language"),
        ('language = "es"', 'language = "de"', "room-language-missing"),
        ("[storage]", '[network]\ntime_zone = "Mars/Olympus"\n[storage]', "unknown-time-zone"),
        ("[storage]", '[network]\ntime_zone = "Europe"\n[storage]', "unknown-time-zone"),
        ("[storage]", '[network]\ntime_zone = "../x"\n[storage]', "unknown-time-zone"),
        ("[storage]", '[network]\ndefault_language = "de"\n[storage]', "default-language-missing"),
        ("[storage]", '[log]\nlevel = "chatty"\n[storage]', "not-one-of"),
        ("[storage]", "[relay]\nkeep_links_days = 0\n[storage]", "out-of-range"),
        ("[storage]", '[relay]\nignored_accounts = "telegram:1"\n[storage]', "wrong-type"),
        ("[storage]", 'telegrm = "x"\n[storage]', "unknown-key"),
        ("[storage]", 'secret_key = "x"\n[storage]', "secret-key-in-file"),
        ("[storage]", "_cli_parse_args = true\n[storage]", "unknown-key"),
        ("[storage]", "[storage", "toml-syntax"),
        ("[storage]", "[telegram]\n[storage]", "toml-repeated"),
        ('token = "123456:AAsecretAA"', 'token = "123456:AAsecretAA"\ntoken = "1:x"', "toml-repeated"),
    ],
)
def test_each_kind_of_mistake_has_its_own_code(loading: Loading, old: str, new: str, code: str) -> None:
    assert only(problems(loading, changed(old, new))).code == code


def test_a_room_in_two_bridges_names_both(loading: Loading) -> None:
    text = GOOD + GOOD[GOOD.index("[[bridges]]") :].replace("general", "other").replace("!abc", "!def")
    found = only(problems(loading, text))
    assert (found.code, found.values["bridge"], found.values["other"]) == ("room-claimed-twice", "other", "general")
    assert found.line == text.splitlines().index('  id = "-1001000000001"', 25) + 1


def test_topics_of_one_group_are_rooms_of_their_own(loading: Loading) -> None:
    text = GOOD + GOOD[GOOD.index("[[bridges]]") :].replace("general", "other").replace("!abc", "!def").replace(
        "-1001000000001", "-1001000000001/7"
    )
    assert len(loading(text).bridges) == 2


def test_an_id_written_as_a_number_is_understood(loading: Loading) -> None:
    assert loading(changed('"-1001000000001"', "-1001000000001")).bridges[0].rooms[0].id == "-1001000000001"


def test_room_ids_without_a_server_are_matrix_ids_too(loading: Loading) -> None:
    assert loading(changed("!abc:example.org", "!abcDEF-_x")).bridges[0].rooms[1].id == "!abcDEF-_x"


@pytest.mark.parametrize(("section", "platform"), [("telegram", "telegram"), ("matrix", "matrix")])
def test_a_platform_that_a_bridge_needs_must_be_set_up(loading: Loading, section: str, platform: str) -> None:
    text = re.sub(rf"^\[{section}\]\n(?:\w+ = .*\n)+", "", GOOD, flags=re.MULTILINE)
    found = only(problems(loading, text))
    assert (found.code, found.values["bridge"]) == (f"{platform}-section-missing", "general")


def test_a_platform_that_no_bridge_uses_may_be_missing(loading: Loading) -> None:
    text = changed('platform = "telegram"', 'platform = "matrix"').replace("-1001000000001", "!def:example.org")
    text = text.replace('[telegram]\ntoken = "123456:AAsecretAA"\n', "")
    assert loading(text).telegram is None


def test_a_misspelt_key_suggests_the_right_one(loading: Loading) -> None:
    assert only(problems(loading, changed("max_memory", "maxmemory"))).values["suggestion"] == "max_memory"


def test_a_key_in_the_wrong_table_is_sent_home(loading: Loading) -> None:
    found = only(problems(loading, changed("[storage]", "[web]\ndeadline = 3\n[storage]")))
    assert found.values["section"] == "translation"


def test_the_environment_overrides_the_file(loading: Loading) -> None:
    environ = {
        "PASSERELLE_TELEGRAM__TOKEN": "99:other",
        "PASSERELLE_WEB__PORT": "0",
        "PASSERELLE_NETWORK__LANGUAGES": "en, fr,es",
        "PASSERELLE_RELAY__IGNORED_ACCOUNTS": '["telegram:7"]',
        "PASSERELLE_TRANSLATION__LIBRETRANSLATE__API_KEY": "k",
        "PASSERELLE_MATRIX__PASSWORD": "",
        "PASSERELLE_SECRET_KEY": "s3",
        "PASSERELLE_REQUIRE_APERTIUM": "1",
        "PATH": "/bin",
    }
    found = loading(GOOD, environ)
    assert found.telegram is not None
    assert found.matrix is not None
    assert found.telegram.token.get_secret_value() == "99:other"
    assert found.web.port == 0
    assert found.network.languages == ("en", "fr", "es")
    assert found.relay.ignored_accounts == ("telegram:7",)
    assert found.translation.libretranslate.api_key.get_secret_value() == "k"
    assert found.translation.libretranslate.url == "https://translate.example.org"
    assert found.matrix.password.get_secret_value() == "correct horse"
    assert found.secret_key is not None


def test_a_platform_can_come_from_the_environment_alone(loading: Loading) -> None:
    text = GOOD.replace('[telegram]\ntoken = "123456:AAsecretAA"\n', "")
    assert loading(text, {"PASSERELLE_TELEGRAM__TOKEN": "99:other"}).telegram is not None


def test_the_process_environment_is_not_read_behind_the_callers_back(
    loading: Loading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_WEB__PORT", "1")
    assert loading(GOOD, {}).web.port == 8800


@pytest.mark.parametrize(
    ("variable", "value", "code"),
    [
        ("PASSERELLE_WEB__PORT", "high", "wrong-type"),
        ("PASSERELLE_TELEGRAM__TOKN", "1:x", "unknown-key"),
        ("PASSERELLE_TELEGRM__TOKEN", "1:x", "unknown-variable"),
        ("PASSERELLE_TELEGRAM_TOKEN", "1:x", "unknown-variable"),
        ("PASSERELLE_BRIDGES", "nonsense", "wrong-type"),
        ("PASSERELLE_TRANSLATION", "nonsense", "wrong-type"),
        ("PASSERELLE_NETWORK__LANGUAGES__FR", "x", "wrong-type"),
    ],
)
def test_a_problem_of_the_environment_names_its_variable(
    loading: Loading, variable: str, value: str, code: str
) -> None:
    found = problems(loading, GOOD, {variable: value})[0]
    assert (found.code, found.values["variable"], found.line) == (code, variable, None)


def test_a_misspelt_variable_suggests_the_right_one(loading: Loading) -> None:
    found = only(problems(loading, GOOD, {"PASSERELLE_TELEGRAM_TOKEN": "1:x"}))
    assert found.values["suggestion"] == "PASSERELLE_TELEGRAM__TOKEN"


def test_paths_are_relative_to_the_file(loading: Loading, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    found = loading(changed("[translation]", '[translation]\nglossary = "terms.csv"'))
    assert found.storage.url.get_secret_value() == f"sqlite:///{tmp_path}/passerelle.db"
    assert found.storage.key_file == tmp_path / "passerelle.key"
    assert found.translation.glossary == tmp_path / "terms.csv"
    assert found.translation.apertium_modes == Path("/usr/share/apertium/modes")


def test_absolute_paths_and_other_databases_stay_as_they_are(loading: Loading) -> None:
    assert loading(changed("sqlite:///passerelle.db", "sqlite:////srv/p.db")).storage.url.get_secret_value() == (
        "sqlite:////srv/p.db"
    )
    url = "postgresql://user:pw@host/name"
    assert loading(changed("sqlite:///passerelle.db", url)).storage.url.get_secret_value() == url


def test_no_secret_is_shown_by_settings_or_problems(loading: Loading) -> None:
    url = "postgresql://user:hunter2@host/name"
    shown = repr(loading(changed("sqlite:///passerelle.db", url), {"PASSERELLE_SECRET_KEY": "hunter3"}))
    for secret in ("AAsecretAA", "correct horse", "hunter2", "hunter3"):
        assert secret not in shown
    broken = GOOD.replace("123456:AAsecretAA", "hunter4 !").replace('"correct horse"', '["hunter5"]')
    broken = broken.replace("sqlite:///passerelle.db", "oracle://u:hunter6@h/n").replace(
        "https://matrix.example.org", "htps://u:hunter7@h"
    )
    found = problems(loading, broken, {"PASSERELLE_MATRIX__ACCESS_TOKEN": '{"a": "hunter8"}'})
    assert len(found) >= 4
    assert "hunter" not in repr(found)


@pytest.mark.parametrize(
    ("content", "code"), [(None, "file-missing"), (b"a = \xff", "file-not-utf8"), ("folder", "file-unreadable")]
)
def test_a_file_that_cannot_be_read_is_a_problem_like_others(
    tmp_path: Path, content: bytes | str | None, code: str
) -> None:
    file = tmp_path / "passerelle.toml"
    if isinstance(content, bytes):
        file.write_bytes(content)
    elif content:
        file.mkdir()
    with pytest.raises(ConfigErrors) as caught:
        load(file, {})
    assert [problem.code for problem in caught.value.problems] == [code]


def test_a_syntax_error_has_its_line(loading: Loading) -> None:
    text = changed('password = "correct horse"', 'password = "correct horse')
    assert only(problems(loading, text)).line == line_of(text, "password")


def test_a_byte_order_mark_does_no_harm(loading: Loading) -> None:
    assert loading("\ufeff" + GOOD).bridges


_JSON = st.recursive(
    st.one_of(st.booleans(), st.integers(-9, 9), st.text("ab:!-#", max_size=5), st.just("telegram")),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["name", "rooms", "platform", "id", "engines"]), inner),
    ),
    max_leaves=6,
)


@settings(max_examples=120, deadline=None)
@given(st.dictionaries(st.sampled_from(list(Settings.model_fields)), _JSON, max_size=5))
def test_rules_survive_tables_of_any_shape(data: dict[str, object]) -> None:
    """A rule that trips over a wrong shape would hide every other problem behind a traceback."""
    from config.rules import broken_rules

    for problem in broken_rules(data):
        assert problem.code


def test_regions_and_topics_of_a_bridge_are_those_of_the_network() -> None:
    """The settings know nothing of the words of the bot, so they have lists of their own."""
    assert get_args(Region) == ENUMERATIONS["region"]
    assert get_args(Topic) == ENUMERATIONS["theme"]
