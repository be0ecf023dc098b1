"""What the command line says in English: problems of the configuration, findings of the check, each with a remedy.

The operator's console speaks English only; what members of a network read stands in messages/languages. Each problem
takes two lines: what is wrong and where, and how to mend it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from config.errors import ConfigErrors, ConfigProblem, KeyPath


class Said(NamedTuple):
    """What is wrong, and what to do about it."""

    wrong: str
    remedy: str


def say_problems(errors: ConfigErrors) -> str:
    """All problems, ready to print."""
    count = len(errors.problems)
    lines = [f"{count} problem{'s' if count > 1 else ''} in the configuration:"]
    for problem in errors.problems:
        said = say(problem)
        lines += ["", f"{_origin(errors, problem)}: {said.wrong}", f"    {said.remedy}"]
    return "\n".join(_printable(line) for line in lines)


def say(problem: ConfigProblem) -> Said:
    """One problem in words."""
    values = _Values(problem)
    wrong, remedy = _WORDS.get(problem.code, ("{where} is not right", "Compare it with config/example.toml."))
    if callable(remedy):
        remedy = remedy(problem.values)
    return Said(wrong.format_map(values), remedy.format_map(values))


def _origin(errors: ConfigErrors, problem: ConfigProblem) -> str:
    if variable := problem.values.get("variable"):
        return f"environment variable {variable}"
    return f"{errors.file}:{problem.line}" if problem.line else str(errors.file)


def _printable(text: str) -> str:
    """Values come from a file that somebody may have sent: they must not steer the terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def _where(path: KeyPath) -> str:
    """`[matrix] user_id`, `[[bridges]] 2, room 1: language`."""
    if not path:
        return "the file"
    if path[0] == "rooms":  # one answer of `passerelle init`
        return f"the {path[-1]}" if len(path) > 1 else "the room"
    if path[0] != "bridges":
        *tables, key = [str(name) for name in path if isinstance(name, str)]
        return f"[{'.'.join(tables)}] {key}" if tables else f"[{key}]"
    places = [name + 1 for name in path if isinstance(name, int)]
    keys = [name for name in path[1:] if isinstance(name, str) and name != "rooms"]
    words = f"bridge {places[0]}" if places else "[[bridges]]"
    if len(places) > 1:
        words += f", room {places[1]}"
    return f"{words}: {keys[-1]}" if keys else words


class _Values(dict[str, str]):
    """The values of a problem as text; one that is missing leaves a gap, never an exception."""

    def __init__(self, problem: ConfigProblem) -> None:
        super().__init__({name: _text(value) for name, value in problem.values.items()})
        self["where"] = _where(problem.path)

    def __missing__(self, name: str) -> str:
        return "…"


def _text(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value)
    return str(value)


def _for_unknown_key(values: Mapping[str, object]) -> str:
    if "suggestion" in values:
        return 'Did you mean "{suggestion}"?'
    if "section" in values:
        return "It belongs under [{section}]."
    return "Remove it. Known here: {allowed}."


def _for_range(values: Mapping[str, object]) -> str:
    limits = {
        "ge": "at least {ge}",
        "gt": "more than {gt}",
        "le": "at most {le}",
        "lt": "less than {lt}",
        "min_length": "at least {min_length} of them",
        "max_length": "at most {max_length} of them",
    }
    allowed = [words for name, words in limits.items() if name in values]
    return f"It must be {' and '.join(allowed)}." if allowed else "Write an ordinary number."


def _for_type(values: Mapping[str, object]) -> str:
    return {
        "boolean": "Write true or false, without quotes.",
        "integer": "Write a whole number, without quotes.",
        "number": "Write a number, without quotes.",
        "list": 'Write a list, such as ["one", "two"].',
        "table": "Write a table: its name in brackets on a line of its own, its keys below.",
        "size": 'Write a size, such as "1GB" or "500MB".',
    }.get(str(values.get("expected")), 'Write text in quotes, such as "one".')


def _for_variable(values: Mapping[str, object]) -> str:
    if "suggestion" in values:
        return "Did you mean {suggestion}? Sections and keys are joined by two underscores."
    return "Remove it, or write PASSERELLE_SECTION__KEY, with two underscores between section and key."


_ROOM_ID_HELP = "Ids of groups are negative numbers, such as -1001234567890: Telegram Web shows them in its address."

_WORDS: dict[str, tuple[str, str | Callable[[Mapping[str, object]], str]]] = {
    "file-missing": ("there is no such file", "Make one with `passerelle init`, or name another with --config FILE."),
    "file-unreadable": ("the file cannot be read", "Check its owner and its rights (it should be 0600, yours)."),
    "file-not-utf8": ("the file is not written in UTF-8", "Save it again as UTF-8 text."),
    "toml-syntax": (
        "this line is not valid TOML",
        "Look here and on the line above for a missing quote, bracket or equals sign.",
    ),
    "toml-repeated": (
        "this key or table is written twice",
        "Keep one of them. A second bridge starts with [[bridges]].",
    ),
    "secret-key-in-file": (
        "the secret key does not belong in this file",
        "Put it into the environment variable PASSERELLE_SECRET_KEY, or into the file that [storage] key_file names.",
    ),
    "unknown-variable": ("no setting has this name", _for_variable),
    "unknown-key": ("{where} is not a known setting", _for_unknown_key),
    "missing": ("{where} is missing", 'Add {key} = "…" there.'),
    "empty": ("{where} is empty", "Write something between the quotes."),
    "wrong-type": ("{where} has a value of the wrong kind", _for_type),
    "out-of-range": ("{where} is out of range", _for_range),
    "not-one-of": ('{where}: "{given}" is not known', "Write one of: {allowed}."),
    "listed-twice": ('{where}: "{given}" is listed twice', "Remove one of them."),
    "no-platform": (
        "neither Telegram nor Matrix is set up",
        "Add [telegram] with a token, and [matrix] with an account.",
    ),
    "telegram-section-missing": (
        'bridge "{bridge}" has a Telegram room, but there is no [telegram] section',
        "Add [telegram] with the token that BotFather gave you.",
    ),
    "matrix-section-missing": (
        'bridge "{bridge}" has a Matrix room, but there is no [matrix] section',
        "Add [matrix] with homeserver, user_id and password.",
    ),
    "bad-token": (
        "{where} does not look like a token of Telegram",
        "BotFather gives tokens such as 123456789:AAF…; copy all of it, without spaces.",
    ),
    "bad-matrix-user": (
        '{where}: "{given}" is not a Matrix user id',
        "Write it in full, such as @passerelle:example.org.",
    ),
    "bad-web-address": ('{where}: "{given}" is not a web address', "Write it in full, such as https://example.org."),
    "web-address-too-long": (
        "{where} says more than a web address should",
        "Leave out user names, passwords and everything from ? or # on.",
    ),
    "bad-storage-url": (
        "{where} is not an address of a database",
        "Write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME.",
    ),
    "bad-account": (
        '{where}: "{given}" is not an account',
        "Write the platform and its id, such as telegram:1001 or matrix:@carla:example.org.",
    ),
    "matrix-credentials-missing": (
        "[matrix] has no way to log in",
        'Add password = "…" (or set PASSERELLE_MATRIX__PASSWORD), or access_token and device_id.',
    ),
    "matrix-device-missing": (
        "[matrix] has an access_token but no device_id",
        "Add the device_id that came with the token: without it, messages could be sent twice.",
    ),
    "unknown-language": (
        '{where}: "{given}" is not a language code',
        "Write two small letters of ISO 639-1, such as fr, en, es or pt.",
    ),
    "unknown-time-zone": (
        '{where}: "{given}" is not a time zone',
        "Write a name such as Europe/Paris, or UTC (on Debian, other names need the package tzdata).",
    ),
    "quiet-hours": (
        "{where} does not name two times of the day",
        'Write them like "21:00-08:00", or "" for no quiet hours.',
    ),
    "default-language-missing": (
        'the default language "{given}" is not one of the network\'s languages ({allowed})',
        'Add "{given}" to [network] languages, or choose another default_language.',
    ),
    "room-language-missing": (
        '{where}: "{given}" is not one of the network\'s languages ({allowed})',
        'Add "{given}" to [network] languages, or give the room one of those.',
    ),
    "engine-needs": (
        "the engine {engine} needs {keys}",
        "Add [translation.{engine}] with {keys}, or remove {engine} from engines.",
    ),
    "bridge-name-twice": ('two bridges are called "{bridge}"', "Give each bridge a name of its own."),
    "bridge-too-small": (
        'bridge "{bridge}" has too few rooms: {count}',
        "Add rooms with [[bridges.rooms]] until there are two or more, or remove the bridge.",
    ),
    "room-listed-twice": ('bridge "{bridge}" lists the room {given} twice', "Remove one of them."),
    "room-claimed-twice": (
        'the room {given} is in two bridges, "{other}" and "{bridge}"',
        "A room belongs to one bridge: remove it from one, or join the two bridges.",
    ),
    "telegram-room-name": ('{where}: "{given}" is a name, not an id', _ROOM_ID_HELP),
    "telegram-room-positive": ('{where}: "{given}" is not the id of a group', _ROOM_ID_HELP),
    "matrix-room-alias": (
        '{where}: "{given}" is an alias, not an id',
        "Write the internal room id, which starts with ! (Element: room settings, Advanced).",
    ),
    "matrix-room-link": (
        '{where}: "{given}" is a link, not an id',
        "Write the internal room id, which starts with ! (Element: room settings, Advanced).",
    ),
    "bad-room-id": (
        '{where}: "{given}" is not the id of a room on {platform}',
        "Ids look like -1001234567890 (or -1001234567890/7 for a topic) on Telegram, !abc:example.org on Matrix.",
    ),
}
