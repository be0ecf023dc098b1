"""Lines of the bot's own about what happens in a room, said in the others: who did it, in each room's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from babel.lists import format_list

from handlers.relay.authors import Authors
from handlers.relay.composing import Composer
from handlers.relay.context import Context
from handlers.relay.directory import Link
from handlers.relay.identity import Faces
from messages.catalog import Catalog
from messages.names import isolate
from messages.richtext import plain
from messages.types import Author, AuthorKind
from storage import outbox
from storage.outbox import NewDelivery


class Saying:
    """What features share that tell of something."""

    def __init__(
        self, context: Context, *, catalog: Catalog, composer: Composer, authors: Authors, faces: Faces
    ) -> None:
        self._context = context
        self._catalog = catalog
        self._composer = composer
        self._authors = authors
        self._faces = faces

    async def author(self, link: Link, author: Author) -> str:
        """The name under which somebody is known in the other rooms; "" if nobody knows who it is."""
        if author.kind is AuthorKind.UNKNOWN:
            return ""
        if author.kind is AuthorKind.PERSON and author.account:
            person = await self._authors.known(link.room.platform, author)
            if person is not None:
                return self._faces.name_in(link, author, person, self._context.clock.now())
        return self._faces.name(author, None)

    def name(self, name: str, language: str) -> str:
        """A name within a sentence."""
        return isolate(self._composer.author(name, language))

    def text(self, key: str, language: str, author: str, **values: str) -> str:
        """What somebody did, or what was done if nobody knows by whom."""
        name = self.name(author, language) if author else ""
        return self._catalog.text(key, language, named="yes" if name else "no", name=name, **values)

    def plain(self, key: str, language: str, **values: str | int) -> str:
        """Any other text."""
        return self._catalog.text(key, language, **values)

    def listed(self, names: Sequence[str], language: str) -> str:
        """Names one after the other, as the language does it."""
        spoken = self._catalog.spoken(language)
        return str(format_list([self.name(name, language) for name in names], locale=spoken))

    def store(
        self, conn: sa.Connection, lines: Mapping[int, str], now: datetime, *, not_before: datetime | None = None
    ) -> set[int]:
        """Say something in each of these rooms. Returns those to wake."""
        new = [NewDelivery("send", room, plain(line), not_before=not_before) for room, line in lines.items()]
        context = self._context
        return outbox.add(conn, new, ring=context.ring, now=now, expires_at=now + context.committer.keep)
