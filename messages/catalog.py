"""Every word that the bot says to people, by key and language (Project Fluent, messages/languages/*.ftl).

Each text is parsed when it is first needed, and kept: a whole file takes half a second and several MiB. Names and
other foreign text come in isolated by the caller where directions may differ (messages/names.py): isolating everything
would put invisible characters into commands and links.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("fr", "en", "es", "pt", "ar")


_LONG = 1000  # characters; Fluent refuses arguments over 2,500, against texts that grow without end
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_REFERENCE = re.compile(r"\{ *(-?[a-zA-Z][\w-]*)")
"""How a text begins, and what it may refer to: a message, a term (Fluent syntax 1.0: all else is indented)."""
_STAND_IN = re.compile("\ue000\\d+\ue001")


class Catalog:
    """Looks up texts; where a language has none, in the default language."""

    def __init__(self, default_language: str = "en") -> None:
        """ValueError if the bot does not speak the default language."""
        if default_language not in LANGUAGES:
            raise ValueError(f"no texts in {default_language!r}")
        self._default = default_language

    def text(self, key: str, language: str, /, **args: str | int) -> str:
        """The text for a key, or for an attribute of one ("word-back.words"); `language` may be any tag ("pt-BR").
        KeyError if the key, or an argument that its text needs, is missing: a mistake of ours, never of a user."""
        for spoken in (self.spoken(language), self._default):
            texts = _texts(spoken)
            pattern = texts.pattern(key)
            if pattern is not None:
                break
        else:
            raise KeyError(key)
        long = {name: value for name, value in args.items() if isinstance(value, str) and len(value) > _LONG}
        stand_ins = {f"\ue000{number}\ue001": value for number, value in enumerate(long.values())}
        shown, errors = texts.bundle.format_pattern(pattern, args | dict(zip(long, stand_ins, strict=True)))
        if errors:
            raise KeyError(f"{key}: {type(errors[0]).__name__}")
        return _STAND_IN.sub(lambda found: stand_ins.get(found[0], found[0]), str(shown))

    def spoken(self, language: str) -> str:
        """The language of the bot's own that comes nearest to a tag."""
        primary = language.lower().replace("_", "-").split("-")[0]
        return primary if primary in LANGUAGES else self._default

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return _texts(self._default).pattern(key) is not None


class _Texts:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        source = resources.files("messages").joinpath("languages", f"{language}.ftl").read_text(encoding="utf-8")
        starts = [(found[1], found.start()) for found in _ENTRY.finditer(source)]
        ends = [*(start for _, start in starts[1:]), len(source)]
        self._unread = {name: source[start:end] for (name, start), end in zip(starts, ends, strict=True)}
        self.bundle = FluentBundle([language], use_isolating=False)

    def pattern(self, key: str) -> Any:
        """What a key, or an attribute of one, says; None if there is no such text."""
        name, _, attribute = key.partition(".")
        self._read(name)
        if not self.bundle.has_message(name):
            return None
        message = self.bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def _read(self, name: str) -> None:
        """With all that it refers to."""
        source = self._unread.pop(name, None)
        if source is not None:
            self.bundle.add_resource(FluentResource(source))
            for other in _REFERENCE.findall(source):
                self._read(other)


@cache
def _texts(language: str) -> _Texts:
    return _Texts(language)
