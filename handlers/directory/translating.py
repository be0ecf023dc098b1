"""Translations that nobody waits for at a keyboard: letters between people, and the texts of records.

A letter leaves translated, or untranslated and marked after a while; a record's text is tried again until an engine
can. What is to be done is in the database, so a restart takes it up.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

import sqlalchemy as sa

from handlers.backoff import Backoff
from handlers.dialogues import answers
from handlers.directory import letters_lost, publishing
from handlers.ports import Clock, Tier
from handlers.private.visit import Office, in_parts
from handlers.relay.composing import Translating
from handlers.relay.context import Signal
from messages.errors import EngineFailed, TranslationError, code_of, place_of
from messages.richtext import EXPANDABLE, RichText, Style, plain
from storage import late, menus, records, translations
from storage.database import Database
from storage.errors import StorageError
from storage.late import Letter
from storage.records import Record, Text

log = logging.getLogger(__name__)

_LETTER_WAITS = timedelta(seconds=20)
_AT_ONCE = 8
_DEFECTS = 3
"""Tries of a letter that ends in an exception nobody foresaw."""
_LOOK_AGAIN = 60.0  # seconds after which what an engine could not do is tried again


class TranslationDesk:
    """Translates what waits; `tier` bounds the engines that may see what is not public."""

    def __init__(
        self,
        database: Database,
        office: Office,
        *,
        translator: Translating,
        clock: Clock,
        wake_sender: Callable[[int], None],
        tier: Tier,
    ) -> None:
        self._database = database
        self._office = office
        self._translator = translator
        self._clock = clock
        self._wake_sender = wake_sender
        self._tier = tier
        self._signal = Signal()
        self._given_up: set[tuple[int, str, str]] = set()
        self._defects: Counter[int] = Counter()

    def ring(self) -> None:
        """There may be something to translate."""
        self._signal.ring()

    async def run(self) -> None:
        """Translate what comes, until cancelled."""
        backoff = Backoff()
        while True:
            try:
                busy = await self.step()
            except StorageError as error:
                log.error("translating waits for the database (%s)", error.code)
                await asyncio.sleep(backoff.next())
            except Exception as error:  # whatever it is, the other letters are still to be translated
                log.error("translating waits (%s at %s)", code_of(error), place_of(error))
                await asyncio.sleep(backoff.next())
            else:
                backoff.reset()
                if not busy:
                    await self._signal.wait(_LOOK_AGAIN)

    async def step(self) -> bool:
        """Translate some of what waits. Returns whether there may be more that can be done now."""
        letters = await self._database.read(late.letters, ring=self._office.ring, limit=_AT_ONCE)
        sent = await asyncio.gather(*(self._each_letter(letter) for letter in letters))
        waiting = await self._database.read(translations.waiting, 200)
        todo = [one for one in waiting if one not in self._given_up][:_AT_ONCE]
        done = await asyncio.gather(*(self._each_text(one) for one in todo))
        for record_id in {one[0] for one, stored in zip(todo, done, strict=True) if stored}:
            await self._each_reindex(record_id)
        return any(sent) or any(done)

    # one that fails, however, keeps no other from its turn

    async def _each_letter(self, letter: Letter) -> bool:
        try:
            if letter.broken:
                return await self._lose(letter, "key_destroyed")
            return await self._letter(letter)
        except StorageError:
            raise
        except Exception as error:
            log.error("a letter failed (%s at %s)", code_of(error), place_of(error))
            self._defects[letter.id] += 1
            if self._defects[letter.id] < _DEFECTS:
                return False
            del self._defects[letter.id]
            return await self._lose(letter, code_of(error))

    async def _each_text(self, one: tuple[int, str, str]) -> bool:
        try:
            return await self._text(*one)
        except StorageError:
            raise
        except Exception as error:
            log.error("a text of a record failed (%s at %s)", code_of(error), place_of(error))
            self._given_up.add(one)
            return False

    async def _each_reindex(self, record_id: int) -> None:
        try:
            await self._database.run(self._reindex, record_id)
        except StorageError:
            raise
        except Exception as error:
            log.error("a record was not indexed (%s at %s)", code_of(error), place_of(error))

    async def _lose(self, letter: Letter, code: str) -> bool:
        """A letter that will never leave: its writer is told."""
        for room_id in await self._database.run(self._lost, letter, code, self._clock.now()):
            self._wake_sender(room_id)
        return True

    def _lost(self, conn: sa.Connection, letter: Letter, code: str, now: datetime) -> set[int]:
        if not late.letter_lost(conn, letter, code):
            return set()
        return letters_lost.lost(conn, self._office, [letter.id], now)

    async def _letter(self, letter: Letter) -> bool:
        try:
            translated = await self._translator.translate(
                plain(letter.text), letter.source, letter.target, tier=self._tier
            )
        except Exception as error:
            if not isinstance(error, TranslationError):
                log.error("a letter could not be translated (%s at %s)", code_of(error), place_of(error))
            if isinstance(error, EngineFailed) and self._clock.now() - letter.created_at < _LETTER_WAITS:
                return False
            text = self._marked(letter, plain(letter.text), "letter-untranslated")
        else:
            text = self._marked(letter, translated.body, "letter-machine") + plain("\n") + self._original(letter)
        await self._database.run(self._send, letter, late.fill(letter.body, text), self._clock.now())
        self._wake_sender(letter.room_id)
        return True

    def _send(self, conn: sa.Connection, letter: Letter, body: RichText, now: datetime) -> None:
        office = self._office
        fits = office.platforms[menus.platform_of(conn, letter.room_id)].fits
        parts = in_parts(body, fits, letter.room_id, letter.message_id, letter.extras)
        late.letter_done(conn, letter, parts, ring=office.ring, now=now, keep=office.keep)

    def _marked(self, letter: Letter, body: RichText, key: str) -> RichText:
        language = answers.show("languages", [letter.source], letter.target)
        mark = self._office.catalog.text(key, letter.target, language=language)
        return body + plain("\n") + plain(mark).wrapped(Style.ITALIC)

    def _original(self, letter: Letter) -> RichText:
        heading = self._office.catalog.text("letter-original", letter.target)
        return plain(f"{heading}\n{letter.text}").wrapped(Style.QUOTE, EXPANDABLE)

    async def _text(self, record_id: int, field: str, language: str) -> bool:
        office = self._office
        record = await self._database.read(records.get, record_id, secrets=office.secrets)
        source = None
        if record is not None:
            source = await self._database.read(records.source_of, record, field, secrets=office.secrets)
        if record is None or source is None or source.language == language:
            await self._database.run(translations.give_up, record_id, field, language)
            return True
        try:
            tier = Tier.ANY if record.state == "published" else self._tier
            translated = await self._translator.translate(plain(source.text), source.language, language, tier=tier)
        except EngineFailed:
            return False
        except Exception as error:  # the source serves the reader; a restart tries again
            if not isinstance(error, TranslationError):
                log.error("a record could not be translated (%s at %s)", code_of(error), place_of(error))
            self._given_up.add((record_id, field, language))
            return False
        text = Text(field, language, translated.body.text, "machine", source.version, "machine")
        return await self._database.run(translations.done, record_id, text, secrets=office.secrets)

    def _reindex(self, conn: sa.Connection, record_id: int) -> None:
        record: Record | None = records.get(conn, record_id, secrets=self._office.secrets)
        if record is not None:
            publishing.reindex(conn, self._office, record)
