"""One message, as each room of its bridge will read it: language found, translated once per target, laid out.

The translation deadline runs from receipt. Past it the original goes out, marked, and the running translation is handed
on, to be edited in when it lands.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from handlers.ports import Clock, Detector, Platform, Tier
from handlers.relay.directory import Link
from handlers.relay.effects import Late, RoomCopy
from handlers.translation.language import decide_language
from messages.acquaintances import Acquaintances
from messages.atoms import has_words
from messages.catalog import Catalog
from messages.errors import EngineFailed, TranslationError, code_of, place_of
from messages.names import neutralise
from messages.render import Copy, render
from messages.richtext import RichText, plain
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


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to be laid out: what was written, by whom, in which language."""

    name: str
    body: RichText
    attachment: str
    language: str
    worded: bool  # has anything to translate

    def to_data(self) -> dict[str, Any]:
        """A JSON form, for translations that outlive a restart."""
        return {
            "name": self.name,
            "body": self.body.to_data(),
            "attachment": self.attachment,
            "language": self.language,
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> Draft:
        """What `to_data` made."""
        return Draft(data["name"], RichText.from_data(data["body"]), data["attachment"], data["language"], True)


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
    ) -> None:
        self._translator = translator
        self._detector = detector
        self._catalog = catalog
        self._platforms = platforms
        self._clock = clock
        self._deadline = deadline
        self._people: dict[int, Acquaintances] = {}

    def draft(self, name: str, body: RichText, attachment: str, person: Person | None, link: Link) -> Draft:
        """Find the language of a message, its author's name as it may be shown, and the names that it mentions."""
        worded = has_words(body.text)
        language = decide_language(
            person.language if person else "",
            self._detector.detect(body.text) if worded else None,
            person.usual_language if person else "",
            link.language,
        )
        people = self._people.setdefault(link.bridge_id, Acquaintances())
        people.meet(shown := neutralise(name))
        return Draft(shown, people.marked(body), attachment, language, worded)

    def verbatim(self, draft: Draft, links: Iterable[Link]) -> bool:
        """Whether no room needs a translation."""
        return not draft.worded or all(link.language == draft.language for link in links)

    def copies_verbatim(self, draft: Draft, links: Iterable[Link]) -> tuple[RoomCopy, ...]:
        """The same text for every room, laid out once per platform and language."""
        laid_out: dict[tuple[str, str], tuple[RichText, ...]] = {}
        copies = []
        for link in links:
            key = (link.room.platform, link.language if draft.attachment or not draft.name else "")
            if key not in laid_out:
                laid_out[key] = self._lay_out(draft, link, Copy(self._name(draft, link), draft.body))
            copies.append(RoomCopy(link, laid_out[key]))
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
            return RoomCopy(link, self._lay_out(draft, link, Copy(self._name(draft, link), draft.body)))
        if not task.done():
            return RoomCopy(link, self.untranslated(draft, link), Late(draft.to_data(), task))
        error = task.exception()
        if error is None:
            return RoomCopy(link, self.translated(draft, link, task.result()))
        if isinstance(error, EngineFailed):
            return RoomCopy(link, self.untranslated(draft, link), Late(draft.to_data(), task))
        if not isinstance(error, TranslationError):  # a defect there must not cost the message
            log.error("a translation failed (%s at %s)", code_of(error), place_of(error))
        return RoomCopy(link, self.untranslated(draft, link))

    def translated(self, draft: Draft, link: Link, body: RichText) -> tuple[RichText, ...]:
        """The parts of a machine-translated copy, marked as such, with its original if the bridge carries it."""
        note = f"{draft.language} → {link.language}"
        original = draft.body if link.carry_original else None
        return self._lay_out(draft, link, Copy(self._name(draft, link), body, note, original))

    def untranslated(self, draft: Draft, link: Link) -> tuple[RichText, ...]:
        """The parts of a copy in the author's language, marked as not translated."""
        note = f"{draft.language} · {self._catalog.text('copy-untranslated', link.language)}"
        return self._lay_out(draft, link, Copy(self._name(draft, link), draft.body, note))

    def _name(self, draft: Draft, link: Link) -> str:
        return draft.name or self._catalog.text("copy-author-unknown", link.language)

    def _lay_out(self, draft: Draft, link: Link, copy: Copy) -> tuple[RichText, ...]:
        if draft.attachment:
            mark = plain(self._catalog.text("copy-attachment", link.language, kind=draft.attachment))
            body = mark + plain("\n") + copy.body if copy.body.text else mark
            copy = Copy(copy.author, body, copy.note, copy.original)
        return tuple(render(copy, self._platforms[link.room.platform].fits))
