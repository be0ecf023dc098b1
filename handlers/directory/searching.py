"""Finding what the network knows, in a private chat: results as short cards, an entry as a full one, what is like it.

Every search is remembered for a while under a short id, so that "more", "near us" and "newest" of an old message still
mean that search. What is typed without a command is looked for too, whatever it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa

from handlers.dialogues.draft import Draft
from handlers.directory import results
from handlers.directory.opening import LIKE, OPEN, Opening, is_public
from handlers.directory.query import NEAR, THIS, Reader, understand
from handlers.directory.saving import Saving
from handlers.private.visit import Choice, Office, Visit
from messages.countries import region_of
from messages.enumerations import ENUMERATIONS, word_key
from messages.folding import words as words_of
from messages.names import isolate, neutralise
from storage import menus, people, records, searches
from storage.records import Record
from storage.search import Wanted, find
from storage.searches import Search

if TYPE_CHECKING:
    from handlers.dialogues.service import Dialogues

_LONGEST = 300  # characters of a search that are read
_PLACED = frozenset(("practice", "organisation", "activity", "card", "offer", "event"))
"""Kinds of entries that are somewhere."""
_FORGOTTEN = timedelta(days=7)  # searches that nobody keeps


class Finding:
    """The commands `practices` and `saved`, what is nothing else, and all that is pressed below results. `dialogues`
    is set by the wiring."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._saving = Saving(office, self._show)
        self.dialogues: Dialogues | None = None
        self.commands: dict[str, Callable[[Visit, str], None]] = {
            "practices": self.practices,
            "saved": self._saving.listed,
        }
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"f": self._pressed}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {"home": self._home_known}
        self._presses: dict[str, Callable[[Visit, str, int | None], None]] = {
            "like": self._like,
            "more": self._more,
            "near": self._near,
            "newest": self._newest,
            "by": self._by,
            "theme": self._tagged,
            "pillar": self._tagged,
            "home": self._ask_home,
            **self._saving.presses,
            **Opening(office).presses,
        }

    # searching

    def practices(self, visit: Visit, text: str) -> None:
        """The command: a search; without words, what is new."""
        if text.strip():
            self._search(visit, text)
        else:
            self._show(visit, self._remembered(visit, "", Wanted(newest=True)))

    def look_for(self, visit: Visit, text: str) -> None:
        """What was nothing else is looked for, if it says anything that can be."""
        if words_of(text[:_LONGEST]):
            self._search(visit, text)
        else:
            visit.offer(visit.text("find-how"), self._ways_on(visit))

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Tell of what was published, forget old searches. Returns the rooms with something to be sent."""
        searches.forget_passing(conn, now - _FORGOTTEN)
        return self._saving.tell_news(conn, now)

    def _search(self, visit: Visit, text: str) -> None:
        text = text[:_LONGEST].strip()
        kind, rest = results.kind_of(text)
        wanted = replace(understand(rest, catalog=self._office.catalog, reader=reader_of(visit)), kind=kind)
        if wanted.like is not None:
            wanted = self._resolved(visit, wanted)
            if _says_nothing(wanted):
                visit.tell("find-which")
                return
        if _says_nothing(wanted) and not wanted.newest:
            wanted = replace(wanted, newest=True)
        search = self._remembered(visit, text, wanted)
        if self._means_home(visit, rest):
            self._ask_home(visit, search.ref, None)
        else:
            self._show(visit, search)

    def _means_home(self, visit: Visit, text: str) -> bool:
        """Whether "near us" or "in our country" is said by somebody of whom nobody knows where that is."""
        if _position(visit.person.home) is not None:
            return False
        somewhere = Reader(visit.language, "AQ", "", 0.0, 0.0)
        meant = understand(text, catalog=self._office.catalog, reader=somewhere)
        return meant.near is not None or "AQ" in meant.countries

    def _resolved(self, visit: Visit, wanted: Wanted) -> Wanted:
        """With the record that "like 3" and "like this one" mean in what was shown last."""
        latest = menus.latest(visit.conn, visit.place.room_id)
        choices = latest[1] if latest else []
        if wanted.like == THIS:
            meant = next((data.removeprefix(LIKE) for data in choices if data.startswith(LIKE)), "")
        else:
            number = wanted.like or 0
            data = choices[number - 1] if 1 <= number <= len(choices) else ""
            meant = data.removeprefix(OPEN) if data.startswith(OPEN) else ""
        record = self._public(visit, meant) if meant else None
        if record is None:
            return replace(wanted, like=None)
        return Wanted(kind=record.kind, like=record.id)

    def _remembered(self, visit: Visit, text: str, wanted: Wanted) -> Search:
        secrets = self._office.secrets
        return searches.remember(visit.conn, visit.person.id, text, wanted, secrets=secrets, now=visit.now)

    # showing results

    def _show(self, visit: Visit, search: Search, offset: int = 0) -> None:
        found = find(visit.conn, search.wanted, limit=results.AT_ONCE, offset=offset)
        ids = [hit.record_id for hit in found.hits]
        read = [records.get(visit.conn, one, secrets=self._office.secrets) for one in ids]
        shown = [record for record in read if record is not None and is_public(record)]
        heading = self._heading(visit, search)
        if not shown:
            text = visit.text("find-none" if offset == 0 else "find-no-more")
            visit.offer(f"{heading}\n\n{text}", self._ways_on(visit))
            return
        page = results.page_of(self._office.catalog, visit.language, offset, len(ids), found.total)
        if not search.words and search.wanted == Wanted(newest=True) and offset == 0:
            heading = f"{heading}\n{visit.text('find-how')}"
        heading = "\n".join(filter(None, (heading, page)))
        body = results.listing(visit.conn, self._office, heading, shown, visit.languages)
        choices = results.openings(visit.conn, self._office, shown, visit.languages)
        visit.offer(body, [*choices, *self._below(visit, search, offset + len(ids), found.total)])

    def _heading(self, visit: Visit, search: Search) -> str:
        home = visit.person.home
        wanted = search.wanted
        mine = wanted.near is not None and wanted.near[:2] == (home.get("latitude"), home.get("longitude"))
        name = neutralise(str(home.get("name") or "")) if mine else ""
        return results.understood(visit.conn, self._office, wanted, visit.languages, near=name)

    def _below(self, visit: Visit, search: Search, shown: int, total: int) -> list[Choice]:
        """What can be done with a search."""
        wanted, choices = search.wanted, []
        if shown < total:
            choices.append((visit.text("find-more"), f"f:more:{search.ref}:{shown}"))
        if not search.kept:
            choices.append((visit.text("find-save"), f"f:save:{search.ref}"))
        if wanted.near is None and wanted.like is None and wanted.kind in _PLACED:
            choices.append((visit.text("search-near"), f"f:near:{search.ref}"))
        if wanted == Wanted(newest=True):
            choices += [(visit.text("find-by-theme"), "f:by:theme"), (visit.text("find-by-pillar"), "f:by:pillar")]
        elif not wanted.newest and wanted.like is None and total > 1:
            choices.append((visit.text("search-newest"), f"f:newest:{search.ref}"))
        return choices

    def _ways_on(self, visit: Visit) -> list[Choice]:
        """What can be done where nothing was found."""
        return [
            (visit.text("find-by-theme"), "f:by:theme"),
            (visit.text("search-newest"), "f:newest:"),
            (visit.text("find-ask-network"), "g:do:request"),
        ]

    # what is pressed

    def _pressed(self, visit: Visit, data: str, message_id: int | None) -> None:
        action, _, rest = data.partition(":")
        handle = self._presses.get(action)
        if handle is None:
            visit.answer_button(visit.text("dialogue-gone"))
        else:
            handle(visit, rest, message_id)

    def _found(self, visit: Visit, ref: str) -> Search | None:
        """The search that a button means; whoever pressed is told if it is forgotten."""
        mine = people.everyone(visit.conn, visit.person.id)
        search = searches.by_ref(visit.conn, ref, mine, secrets=self._office.secrets)
        if search is None:
            visit.tell("find-gone")
        return search

    def _more(self, visit: Visit, rest: str, message_id: int | None) -> None:
        ref, _, offset = rest.partition(":")
        search = self._found(visit, ref)
        if search is not None and offset.isdecimal():
            self._show(visit, search, int(offset[:6]))

    def _near(self, visit: Visit, ref: str, _: int | None) -> None:
        search = self._found(visit, ref)
        if search is None:
            return
        near = _position(visit.person.home)
        if near is None:
            self._ask_home(visit, ref, None)
        else:
            wanted = replace(search.wanted, near=near, newest=False)
            self._show(visit, self._remembered(visit, search.words, wanted))

    def _newest(self, visit: Visit, ref: str, _: int | None) -> None:
        if not ref:
            self.practices(visit, "")
            return
        search = self._found(visit, ref)
        if search is not None:
            wanted = replace(search.wanted, newest=True)
            self._show(visit, self._remembered(visit, search.words, wanted))

    def _by(self, visit: Visit, name: str, message_id: int | None) -> None:
        """Offer the values of a filter."""
        if name in ("theme", "pillar"):
            values = [(visit.text(word_key(name, value)), f"f:{name}:{value}") for value in ENUMERATIONS[name]]
            visit.offer(visit.text(f"find-which-{name}"), values, columns=2 if name == "theme" else 1)

    def _tagged(self, visit: Visit, value: str, _: int | None) -> None:
        for name, wanted in (("theme", Wanted(themes=(value,))), ("pillar", Wanted(pillars=(value,)))):
            if value in ENUMERATIONS[name]:
                self._show(visit, self._remembered(visit, visit.text(word_key(name, value)), wanted))

    def _like(self, visit: Visit, ref: str, _: int | None) -> None:
        record = self._public(visit, ref)
        if record is None:
            visit.tell("find-withdrawn")
        else:
            self._show(visit, self._remembered(visit, "", Wanted(kind=record.kind, like=record.id)))

    def _public(self, visit: Visit, ref: str) -> Record | None:
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        return record if record is not None and is_public(record) else None

    # near us

    def _ask_home(self, visit: Visit, ref: str, _: int | None) -> None:
        """Ask where somebody's territory is; `ref`: of the search that waits for it."""
        if self.dialogues is not None:
            self.dialogues.start(visit, "home", subject=ref)

    def _home_known(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of `home`: remember the place, and make the search that waited for it."""
        place = draft.value("place")
        home = {name: place[name] for name in _KNOWN if place.get(name) is not None} if isinstance(place, dict) else {}
        near = _position(home)
        if near is None:
            visit.tell("find-home-unknown")
            return
        mine = people.everyone(visit.conn, visit.person.id)
        search = searches.by_ref(visit.conn, subject, mine, secrets=self._office.secrets) if subject else None
        waited = search is not None and self._means_home(visit, search.words)
        people.set_home(visit.conn, visit.person.id, home, secrets=self._office.secrets)
        visit.person = replace(visit.person, home=home)
        visit.tell("find-home-kept", name=isolate(neutralise(str(home.get("name", "")))))
        if search is not None and waited:
            self._search(visit, search.words)
        else:
            wanted = replace(search.wanted, near=near, newest=False) if search else Wanted(near=near)
            self._show(visit, self._remembered(visit, search.words if search else "", wanted))


_KNOWN = ("name", "country", "latitude", "longitude")


def _says_nothing(wanted: Wanted) -> bool:
    """Whether nothing but a kind of entries, or nothing at all, was understood."""
    return replace(wanted, said="", newest=False) == Wanted(kind=wanted.kind)


def _position(home: dict[str, object]) -> tuple[float, float, float] | None:
    latitude, longitude = home.get("latitude"), home.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return None
    return float(latitude), float(longitude), NEAR


def reader_of(visit: Visit) -> Reader:
    """What is known of whoever asks, to understand what they ask for."""
    home = visit.person.home
    country = str(home.get("country") or "")
    near = _position(home)
    latitude, longitude = near[:2] if near else (None, None)
    return Reader(visit.language, country, region_of(country) or "", latitude, longitude)
