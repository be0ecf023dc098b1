"""An announcement as rooms will read it, shown to one person first: by the same composer, in each language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from handlers.announcements.cases import Case, Cases
from handlers.announcements.expanding import rendered
from handlers.announcements.model import Composed, Reader
from handlers.dialogues.answers.language_names import plain_name
from handlers.private.visit import Visit
from handlers.private.zones import zone_of


class Preview:
    """Shows it."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases

    def show(self, visit: Visit, case: Case, languages: Iterable[str]) -> None:
        """In these languages, each as a message of its own, with nothing added to it."""
        for language in languages:
            composed = self.composed(visit, case, language)
            if composed is None:
                continue
            visit.tell("announce-preview", language=plain_name(language, visit.language))
            platform = visit.office.platforms[visit.place.room.platform]
            for body, extras in rendered(visit.office, platform, composed, language).parts.values():
                visit.say(body, extras)

    def composed(self, visit: Visit, case: Case, language: str) -> Composed | None:
        """What a room of a language gets."""
        platform = visit.place.room.platform
        reader = Reader(language, zone_of(visit), visit.capabilities, platform)
        compose = self._cases.broadcasts.composers.get(case.broadcast.composer)
        as_it_will_be = replace(case.broadcast, state="draft")
        return None if compose is None else compose(visit.conn, visit.office, as_it_will_be, reader, visit.now)
