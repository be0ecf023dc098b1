"""One message, as each room of its bridge will read it: language found, translated once per target, laid out.

The translation deadline runs from receipt. Past it the original goes out, marked, and the running translation is handed
on, to be edited in when it lands.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from handlers.ports import Clock, Detector, Platform, Tier
from handlers.relay.directory import Link
from handlers.relay.effects import Late, RoomCopy
from handlers.relay.layout import Draft, Layout
from handlers.relay.mentions import Mentioned, addressed, unaddressed
from handlers.translation.language import decide_language
from messages.acquaintances import Acquaintances
from messages.atoms import has_words
from messages.catalog import Catalog
from messages.claims import claims
from messages.errors import EngineFailed, TranslationError, code_of, place_of
from messages.names import person_name
from messages.render import Copy
from messages.richtext import RichText
from messages.types import Dice, Location, Media, MessageEdited, Part, TextMessage
from storage.people import Person

log = logging.getLogger(__name__)


class TranslatedText(Protocol):
    """What a translation gives: the text, and what made it."""

    @property
    def body(self) -> RichText: ...


class Translating(Protocol):
    """The translator, as far as the relay knows it (handlers/translation/chain.py)."""

    async def translate(self, body: RichText, source: str, target: str, *, tier: Tier) -> TranslatedText:
        """Raises TranslationError."""
        ...


class Composer:
    """Turns a draft into what each room sees."""

    def __init__(
        self,
        *,
        translator: Translating,
        detector: Detector,
        catalog: Catalog,
        platforms: Mapping[str, Platform],
        clock: Clock,
        deadline: float,
        own_names: Collection[str] = (),
    ) -> None:
        self._translator = translator
        self._detector = detector
        self._catalog = catalog
        self._platforms = platforms
        self._own_names = frozenset(own_names)
        self._layout = Layout(catalog, platforms)
        self._clock = clock
        self._deadline = deadline
        self._people: dict[int, Acquaintances] = {}

    @property
    def layout(self) -> Layout:
        """How copies are laid out."""
        return self._layout

    def draft(
        self,
        name: str,
        message: TextMessage | MessageEdited,
        person: Person | None,
        link: Link,
        profile: str = "",
        mentioned: Mentioned | None = None,
    ) -> Draft:
        """Find the language of a message, its author's name as it may be shown, and the names that it mentions."""
        body, about = message.body, message.about
        worded = has_words(body.text)
        language = decide_language(
            person.language if person else "",
            self._detector.detect(body.text) if worded else None,
            person.usual_language if person else "",
            link.language,
        )
        people = self._people.setdefault(link.bridge_id, Acquaintances())
        people.meet(name)
        new = isinstance(message, TextMessage)
        return Draft(
            name,
            people.marked(body),
            message.attachment,
            language,
            worded,
            media=Media(link.room.platform, message.file) if message.file is not None and new else None,
            location=about if isinstance(about, Location) else None,
            dice=about if isinstance(about, Dice) else None,
            album=message.album if isinstance(message, TextMessage) else "",
            profile=profile,
            carried=message.file is not None and not new,
            mentioned=mentioned or {},
            forwarded=_origin(message),
        )

    def verbatim(self, draft: Draft, links: Iterable[Link]) -> bool:
        """Whether no room needs a translation."""
        return not draft.worded or all(link.language == draft.language for link in links)

    def copies_verbatim(self, draft: Draft, links: Iterable[Link]) -> tuple[RoomCopy, ...]:
        """The same text for every room, laid out once per platform and language."""
        laid_out: dict[tuple[str, str], tuple[Part, ...]] = {}
        copies = []
        worded = bool(draft.attachment) or not draft.name or claims(draft.name, self._own_names)
        for link in links:
            key = (link.room.platform, link.language if worded or draft.forwarded else "")
            if key not in laid_out:
                laid_out[key] = self._lay_out(draft, link, Copy(self._name(draft, link), draft.body))
            copies.append(self._room_copy(link, laid_out[key]))
        return tuple(copies)

    async def copies(self, draft: Draft, links: tuple[Link, ...], received_at: datetime) -> tuple[RoomCopy, ...]:
        """A copy for each room, translated once per target language, or not in time."""
        tasks = {
            language: asyncio.create_task(self.translate(draft, language, links[0].tier))
            for language in {link.language for link in links} - {draft.language}
        }
        elapsed = (self._clock.now() - received_at).total_seconds()
        if tasks:
            await asyncio.wait(tasks.values(), timeout=max(0.05, self._deadline - elapsed))
        return tuple(self._copy(draft, link, tasks.get(link.language)) for link in links)

    async def translate(self, draft: Draft, language: str, tier: Tier) -> RichText:
        """The text in another language. Raises TranslationError."""
        translated = await self._translator.translate(draft.body, draft.language, language, tier=tier)
        return translated.body

    def _copy(self, draft: Draft, link: Link, task: asyncio.Task[RichText] | None) -> RoomCopy:
        if task is None:
            return self._room_copy(link, self._lay_out(draft, link, Copy(self._name(draft, link), draft.body)))
        if not task.done():
            return self._room_copy(link, self.untranslated(draft, link), Late(draft.to_data(), task))
        error = task.exception()
        if error is None:
            return self._room_copy(link, self.translated(draft, link, task.result()))
        if isinstance(error, EngineFailed):
            return self._room_copy(link, self.untranslated(draft, link), Late(draft.to_data(), task))
        if not isinstance(error, TranslationError):  # a defect there must not cost the message
            log.error("a translation failed (%s at %s)", code_of(error), place_of(error))
        return self._room_copy(link, self.untranslated(draft, link))

    def translated(self, draft: Draft, link: Link, body: RichText) -> tuple[Part, ...]:
        """The parts of a machine-translated copy, marked as such, with its original if the bridge carries it."""
        note = f"{draft.language} → {link.language}"
        original = draft.body if link.carry_original else None
        return self._lay_out(draft, link, Copy(self._name(draft, link), body, note, original))

    def untranslated(self, draft: Draft, link: Link) -> tuple[Part, ...]:
        """The parts of a copy in the author's language, marked as not translated."""
        note = f"{draft.language} · {self._catalog.text('copy-untranslated', link.language)}"
        return self._lay_out(draft, link, Copy(self._name(draft, link), draft.body, note))

    def author(self, name: str, language: str) -> str:
        """Who wrote, as a room of this language is told: one that nobody knows, or whose name says that they are in
        charge, by words of ours."""
        if not name:
            return self._catalog.text("copy-author-unknown", language)
        return self._catalog.text("name-claimed", language, name=name) if claims(name, self._own_names) else name

    def _name(self, draft: Draft, link: Link) -> str:
        return self.author(draft.name, link.language)

    def _room_copy(self, link: Link, parts: tuple[Part, ...], late: Late | None = None) -> RoomCopy:
        return RoomCopy(link, parts, late, chained=not self._platforms[link.room.platform].capabilities.threads)

    def _lay_out(self, draft: Draft, link: Link, copy: Copy) -> tuple[Part, ...]:
        """The parts of a copy; who is mentioned is called once, by what this room is to read."""
        body = addressed(copy.body, draft.mentioned, link.room.platform)
        original = None if copy.original is None else unaddressed(copy.original, draft.mentioned)
        return self._layout.parts(draft, link, replace(copy, body=body, original=original))


def _origin(message: TextMessage | MessageEdited) -> str:
    """Who wrote what is only passed on, fit to be shown."""
    origin = message.forwarded if isinstance(message, TextMessage) else None
    return "" if origin is None else person_name(origin.name)
