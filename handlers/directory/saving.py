"""Searches that people keep, and the news of them: each new entry is told once, however long the bot was down.

What was told is noted by the time at which the newest of it was published, not by the clock: what was published while
news went out is not lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

import sqlalchemy as sa

from handlers.directory import results
from handlers.private.visit import Choice, Office, Visit, language_of, offered, send
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import menus, people, records, searches
from storage.records import Record
from storage.search import find
from storage.searches import Search

_MOST = 20
"""Searches that one person keeps."""
_TITLES = 5
"""Entries that one message names."""
_LOOKED_AT = 200
"""Results of a search, newest first, among which new entries are looked for."""

Press = Callable[[Visit, str, int | None], None]


class Shows(Protocol):
    """Shows what a search finds."""

    def __call__(self, visit: Visit, search: Search, offset: int = 0) -> None: ...


class Saving:
    """Keeps searches, lists them, tells their news."""

    def __init__(self, office: Office, show: Shows) -> None:
        self._office = office
        self._show = show
        self.presses: dict[str, Press] = {
            "save": self._save,
            "saved": lambda visit, rest, message_id: self.listed(visit, rest),
            "kept": self._kept,
            "run": self._run,
            "tell": self._tell,
            "drop": self._drop,
        }

    # in a visit

    def listed(self, visit: Visit, _: str) -> None:
        """The command: what this person keeps."""
        mine = self._mine(visit)
        if not mine:
            visit.tell("saved-none", command=visit.typed("practices"))
            return
        body, choices = self._list(visit, mine)
        visit.offer(body, choices)

    def _list(self, visit: Visit, mine: Sequence[Search]) -> tuple[RichText, list[Choice]]:
        title = plain(visit.text("saved-title")).wrapped(Style.BOLD)
        return title, [(results.label(self._name(visit, one)), f"f:kept:{one.ref}") for one in mine]

    def _save(self, visit: Visit, ref: str, _: int | None) -> None:
        search = self._found(visit, ref)
        if search is None:
            return
        mine = self._mine(visit)
        if search.kept or any(one.wanted == search.wanted for one in mine):
            visit.tell("saved-already", command=visit.typed("saved"))
        elif len(mine) >= _MOST:
            visit.tell("saved-full", most=_MOST, command=visit.typed("saved"))
        else:
            searches.keep(visit.conn, search)
            visit.tell("saved-done", command=visit.typed("saved"))

    def _kept(self, visit: Visit, ref: str, _: int | None) -> None:
        search = self._found(visit, ref)
        if search is not None:
            visit.offer(*self._one(visit, search))

    def _one(self, visit: Visit, search: Search) -> tuple[RichText, list[Choice]]:
        """A kept search and what can be done with it."""
        news = visit.text("saved-tells" if search.tells else "saved-silent")
        body = plain(self._name(visit, search)).wrapped(Style.BOLD) + plain(f"\n{news}")
        turn = ("saved-turn-off", "0") if search.tells else ("saved-turn-on", "1")
        return body, [
            (visit.text("saved-run"), f"f:run:{search.ref}"),
            (visit.text(turn[0]), f"f:tell:{search.ref}:{turn[1]}"),
            (visit.text("word-delete"), f"f:drop:{search.ref}"),
        ]

    def _run(self, visit: Visit, ref: str, _: int | None) -> None:
        search = self._found(visit, ref)
        if search is not None:
            self._show(visit, search)

    def _tell(self, visit: Visit, rest: str, message_id: int | None) -> None:
        ref, _, wish = rest.partition(":")
        search = self._found(visit, ref)
        if search is None or wish not in ("0", "1"):
            return
        if search.tells != (wish == "1"):
            secrets = self._office.secrets
            search = searches.set_tells(visit.conn, search, wish == "1", secrets=secrets, now=visit.now)
        body, choices = self._one(visit, search)
        if message_id is None:
            visit.offer(body, choices)
        else:
            visit.reoffer(message_id, body, choices)

    def _drop(self, visit: Visit, ref: str, message_id: int | None) -> None:
        search = self._found(visit, ref)
        if search is None:
            return
        searches.drop(visit.conn, search)
        name = isolate(self._name(visit, search))
        if message_id is None:
            visit.tell("saved-dropped", name=name)
        else:
            visit.reoffer(message_id, visit.text("saved-dropped", name=name))

    def _mine(self, visit: Visit) -> list[Search]:
        everyone = people.everyone(visit.conn, visit.person.id)
        return searches.kept(visit.conn, everyone, secrets=self._office.secrets)

    def _found(self, visit: Visit, ref: str) -> Search | None:
        mine = people.everyone(visit.conn, visit.person.id)
        search = searches.by_ref(visit.conn, ref, mine, secrets=self._office.secrets)
        if search is None:
            visit.tell("find-gone")
        return search

    def _name(self, visit: Visit, search: Search) -> str:
        return name_of(visit.conn, self._office, search, visit.languages)

    # in time

    def tell_news(self, conn: sa.Connection, now: datetime) -> set[int]:
        """One message for each kept search of which something is new. Whoever has no open private chat is told once
        they have."""
        rooms: set[int] = set()
        for search in searches.with_news(conn, secrets=self._office.secrets):
            room_id = people.private_room(conn, search.person_id) if search.tells else None
            if room_id is None:
                continue
            published = searches.published_after(conn, search.wanted.kind, search.told_at)
            new = self._new(conn, search, published)
            if new:
                self._tell_of(conn, search, new, room_id, now, rooms)
            if published:
                searches.told(conn, search, max(published.values()))
        return rooms

    def _new(self, conn: sa.Connection, search: Search, published: dict[int, datetime]) -> list[Record]:
        """What the search finds of what was published, but for the person's own."""
        if not published:
            return []
        wanted = search.wanted if search.wanted.like is not None else replace(search.wanted, newest=True)
        ids = [hit.record_id for hit in find(conn, wanted, limit=_LOOKED_AT).hits if hit.record_id in published]
        found = [records.get(conn, record_id, secrets=self._office.secrets) for record_id in ids]
        mine = people.everyone(conn, people.canonical(conn, search.person_id))
        return [record for record in found if record is not None and record.person_id not in mine]

    def _tell_of(
        self, conn: sa.Connection, search: Search, new: Sequence[Record], room_id: int, now: datetime, rooms: set[int]
    ) -> None:
        office, catalog = self._office, self._office.catalog
        member = people.member(conn, people.canonical(conn, search.person_id), secrets=office.secrets)
        language = language_of(member, office)
        languages = [language, *filter(None, [member.usual_language])]
        openings = results.openings(conn, office, new[:_TITLES], languages)
        heading = catalog.text("saved-news", language, name=isolate(name_of(conn, office, search, languages)))
        lines = [heading, *(f"• {isolate(title)}" for title, _ in openings)]
        if len(new) > _TITLES:
            lines.append(catalog.text("saved-news-more", language, count=len(new) - _TITLES))
        choices = [
            *openings,
            (catalog.text("saved-run", language), f"f:run:{search.ref}"),
            (catalog.text("saved-turn-off", language), f"f:tell:{search.ref}:0"),
        ]
        capabilities = office.platforms[menus.platform_of(conn, room_id)].capabilities
        body = joined([plain(line) for line in lines], "\n")
        hint = catalog.text("menu-hint", language)
        shown, extras = offered(capabilities, body, choices, hint)
        message_id = send(conn, office, room_id, shown, extras, now=now, rooms=rooms)
        menus.add(conn, message_id, room_id, [data for _, data in choices], now=now)


def name_of(conn: sa.Connection, office: Office, search: Search, languages: Sequence[str]) -> str:
    """A search as its list and its news name it: as it was typed, or as it was understood."""
    return neutralise(search.words, 60) or results.understood(conn, office, search.wanted, languages)
