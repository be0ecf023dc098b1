"""The text of a first configuration: the answers, with the comments that its owner will want later."""

from __future__ import annotations

import json
from typing import Protocol

from config.settings import Network


class Given(Protocol):
    """The answers that are written down."""

    token: str
    homeserver: str
    user_id: str
    password: str
    bridge: str
    rooms: list[tuple[str, str, str]]


def written(answers: Given) -> str:
    """A configuration that `config.load` accepts, if each answer passed its rule."""
    parts = [_HEAD, _network(answers)]
    if answers.token:
        parts.append(
            f"[telegram]\ntoken = {quoted(answers.token)}  # or the environment variable PASSERELLE_TELEGRAM__TOKEN\n"
        )
    if answers.homeserver:
        parts.append(
            "[matrix]\n"
            f"homeserver = {quoted(answers.homeserver)}\n"
            f"user_id = {quoted(answers.user_id)}\n"
            f"password = {quoted(answers.password)}  # or the environment variable PASSERELLE_MATRIX__PASSWORD\n"
        )
    return "\n".join([*parts, _TRANSLATION, _bridge(answers)])


def quoted(text: str) -> str:
    """A TOML basic string (TOML 1.0, String): JSON's escapes are valid there, but DEL must be escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _network(answers: Given) -> str:
    standard = Network().languages
    languages = list(dict.fromkeys([*standard, *(language for _, _, language in answers.rooms)]))
    return f"[network]\nlanguages = {json.dumps(languages)}  # of all rooms of the network, ISO 639-1\n"


def _bridge(answers: Given) -> str:
    lines = [
        "[[bridges]]",
        f"name = {quoted(answers.bridge)}",
        "original = true  # each translated copy carries its original, one tap away",
        'tier = "any"     # engines that may see its text: any, self-hosted or local',
    ]
    for platform, room_id, language in answers.rooms:
        lines += [
            "  [[bridges.rooms]]",
            f"  platform = {quoted(platform)}",
            f"  id = {quoted(room_id)}",
            f"  language = {quoted(language)}",
        ]
    return "\n".join(lines) + "\n"


_HEAD = """\
# Passerelle's configuration. It holds secrets: keep it readable by its owner only (chmod 600).
# `passerelle check` says what is wrong with it, and where. All settings: config/example.toml of the source.
"""

_TRANSLATION = """\
[translation]
engines = ["apertium"]  # in order of preference; others: libretranslate, deepl, google, mymemory
"""
