"""Whoever reads along with a walk: what was shown to people, and what nobody should ever see of it.

A key or an id instead of words, a text in another language than the reader's, a name, a button that nobody answered.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

import sqlalchemy as sa

from messages.catalog import LANGUAGES
from storage import broadcast_tables as b
from storage.record_tables import dialogues, records
from tests.usecases.house import PRIVATE, House, Shown
from tests.usecases.talking import CATALOG

_WORD = re.compile(r"[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*")
_ENTRY = re.compile(r"^([a-z][\w-]*) = (.+)$", re.MULTILINE)
_ADDRESS = re.compile(r"https?://\S+")
_LONG = 10  # characters from which on a text of the catalog is no word that other languages have too


@dataclass(frozen=True)
class Reading:
    """A message as somebody of a language reads it, with its labels."""

    room: str
    language: str
    shown: Shown

    @property
    def text(self) -> str:
        file = self.shown.extras.file
        labels = [*self.shown.buttons, *([file.name] if file else [])]
        return _ADDRESS.sub("", "\n".join((self.shown.text, *labels)))

    @property
    def preview(self) -> bool:
        """Whether somebody asked for a version in another language than theirs."""
        others = any(f"[{one}] " in self.text for one in LANGUAGES if one != self.language)
        return others and self.room.startswith(PRIVATE)


async def complaints(house: House, speaks: dict[str, str], said: dict[str, tuple[str, ...]]) -> list[str]:
    """What is wrong with what was shown. `speaks`: languages of private rooms' people; `said`: what people wrote, by
    its language."""
    refs = await house.database.read(_refs)
    names = {room.split("-")[1] for room in speaks}
    found, by_language = _unanswered(house), defaultdict(list)
    for reading in readings(house, speaks):
        words = _WORD.findall(reading.text)
        wrong = [word for word in words if word in _keys() or "_" in word or word.lower() in names or word in refs]
        wrong += _untranslated(reading, said)
        wrong += [sign for sign in ("{", "}", "None", "Error") if sign in reading.text]
        found += [f"{reading.room}: {one!r} in {reading.text!r}" for one in wrong]
        if not reading.preview:
            by_language[reading.language].append(reading.text)
    for language, texts in by_language.items():
        found += [f"to a reader of {language}: {one!r}" for one in _of_other_languages(language, "\n".join(texts))]
    return found


def readings(house: House, speaks: dict[str, str]) -> Iterator[Reading]:
    """All that was shown; but for the greeting, which speaks all languages."""
    languages = {room: language for _, room, language in house.rooms} | speaks
    for platform in (house.sign, house.letter):
        for room, shown in platform.rooms.items():
            for one in shown:
                if CATALOG.text("language-name", "ar") not in "".join(one.buttons) + one.text:
                    yield Reading(room, languages[room], one)


def _refs(conn: sa.Connection) -> set[str]:
    tables = (records, dialogues, b.broadcasts)
    return {ref for table in tables for ref in conn.execute(sa.select(table.c.ref)).scalars()}


def _untranslated(reading: Reading, said: dict[str, tuple[str, ...]]) -> list[str]:
    """What somebody wrote in another language, and a machine did not translate."""
    found = []
    for language, texts in said.items():
        if language != reading.language:
            mark = f"[{reading.language}] "
            found += [one for one in texts if reading.text.count(one) > reading.text.count(f"{mark}{one}")]
    return found


def _of_other_languages(language: str, text: str) -> list[str]:
    """Words of ours that whoever reads this does not read."""
    found = [one for one in _foreign(language) if one in text]
    return [one for one in found if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text)]


def _unanswered(house: House) -> list[str]:
    """Buttons that go on turning because nobody answered."""
    pressed = {event.event_id: event for event in house.sign.waiting if event.kind == "press"}
    return [f"no answer to {event.payload!r}" for key, event in pressed.items() if key not in house.sign.answers]


@cache
def _texts(language: str) -> dict[str, str]:
    """The texts of one line without gaps of a language, by key."""
    source = resources.files("messages").joinpath("languages", f"{language}.ftl").read_text(encoding="utf-8")
    return {key: text for key, text in _ENTRY.findall(source) if "{" not in text}


@cache
def _keys() -> frozenset[str]:
    return frozenset(key for key in _texts("en") if "-" in key)


@cache
def _foreign(language: str) -> tuple[str, ...]:
    """Texts that only other languages have."""
    own = "\n".join(_texts(language).values())
    others = {text for other in LANGUAGES if other != language for text in _texts(other).values()}
    return tuple(sorted(text for text in others if len(text) >= _LONG and text not in own))
