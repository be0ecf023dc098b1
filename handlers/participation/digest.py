"""The digest of each member: what is new by what they follow, at eight in the morning where they live, in their words.

What is told and that it is told are one transaction; a digest tells what was published until the hour it was due for,
so it says the same whether it comes at once or after days of downtime, when it comes once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import sqlalchemy as sa

from handlers.directory import cards
from handlers.directory.results import label
from handlers.events.model import event_of
from handlers.events.when import day_text, moment_text
from handlers.participation.alone import alone
from handlers.participation.digest_content import SECTIONS, Entry, Stock, choose, stock
from handlers.participation.digest_times import REACH, latest_slot
from handlers.private.visit import Choice, Office, language_of, offered, send
from messages.keycaps import KEYCAPS
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from messages.types import Capabilities, Extras
from storage import digests, following, menus, people, records
from storage.digests import Subscriber

AT_ONCE = 200
"""Members told in one transaction."""
_SETTLED = timedelta(minutes=1)
"""So long after the hour: what was published just before it is there for all to read."""
_TITLE = 90  # characters
_OPENS = {"event": "ev:card", "idea": "id:open", "vote": "vo:open"}


@dataclass(frozen=True, slots=True)
class _Due:
    """Somebody whose digest is due, and for which hour."""

    subscriber: Subscriber
    since: datetime
    slot: datetime


@dataclass(frozen=True, slots=True)
class _Reader:
    language: str
    languages: tuple[str, ...]
    zone: str


class Digests:
    """Tells members what is new."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._more = False

    def fire_more(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Go on at once if more were due than are told in one transaction; asked every few seconds, costs nothing."""
        return self.fire_due(conn, now) if self._more else set()

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """Tell everybody whose hour has come, a good many at once. Returns rooms with something to be sent."""
        rooms: set[int] = set()
        every = self._due(conn, now)
        self._more, due = len(every) > AT_ONCE, every[:AT_ONCE]
        if not due:
            return rooms
        first = min(one.since for one in due)
        widest = max(REACH[one.subscriber.often] for one in due)
        there = stock(conn, self._office, first, now, widest)
        for one in due:
            if digests.advance(conn, one.subscriber, one.slot):
                alone(conn, "a digest", partial(self._tell, conn, one, there, now, rooms))
        return rooms

    def _due(self, conn: sa.Connection, now: datetime) -> list[_Due]:
        found, slots = [], {}
        for one in digests.subscribers(conn):
            habits = (one.zone or self._office.time_zone, _quiet(one.quiet, self._office.quiet), one.often)
            if habits not in slots:
                slots[habits] = latest_slot(now - _SETTLED, *habits)
            if one.until is None:  # nothing says what is known: all is, so far
                digests.begin(conn, one.person_id, now)
            elif one.until < slots[habits]:
                found.append(_Due(one, one.until, slots[habits]))
        return found

    def _tell(self, conn: sa.Connection, due: _Due, there: Stock, now: datetime, rooms: set[int]) -> None:
        person_id, often = due.subscriber.person_id, due.subscriber.often
        everyone = people.everyone(conn, person_id)
        follows = following.of(conn, everyone)
        chosen, more = choose(there, follows, everyone, due.since, due.slot, REACH[often])
        room_id = people.private_room(conn, person_id) if chosen else None
        if room_id is None:
            return
        member = people.member(conn, person_id, secrets=self._office.secrets)
        language = language_of(member, self._office)
        languages = tuple(dict.fromkeys((language, *filter(None, [member.usual_language]))))
        reader = _Reader(language, languages, due.subscriber.zone or self._office.time_zone)
        capabilities = self._office.platforms[menus.platform_of(conn, room_id)].capabilities
        body = self._written(conn, chosen, more, reader, often, capabilities)
        choices = [(str(number), opens(one)) for number, one in enumerate(chosen, 1)]
        shown, extras = _with_choices(capabilities, body, choices, self._text(reader, "digest-change"))
        choices.append(("", "fo:home"))
        message_id = send(conn, self._office, room_id, shown, extras, now=now, rooms=rooms)
        menus.add(conn, message_id, room_id, [data for _, data in choices], now=now)

    # words

    def _written(
        self,
        conn: sa.Connection,
        chosen: Sequence[Entry],
        more: int,
        reader: _Reader,
        often: str,
        capabilities: Capabilities,
    ) -> RichText:
        """The whole digest: numbered lines below the headings of their sections."""
        blocks: list[RichText] = [plain(self._text(reader, f"digest-title-{often}")).wrapped(Style.BOLD)]
        for name in (*SECTIONS, "beyond"):
            lines = [
                plain(f"{number}. {self._line(conn, one, reader)}")
                for number, one in enumerate(chosen, 1)
                if ("beyond" if one.beyond else one.section) == name
            ]
            if lines:
                heading = plain(self._text(reader, f"digest-section-{name}")).wrapped(Style.BOLD)
                blocks.append(joined([heading, *lines], "\n"))
        ends = [self._text(reader, "digest-more", count=more)] if more > 0 else []
        if not capabilities.buttons:
            number = len(chosen) + 1
            ends.append(f"{number}. {self._text(reader, 'digest-change')}")
        hint = self._text(reader, "digest-hint")
        return joined([*blocks, *([plain("\n".join(ends))] if ends else []), plain(hint).wrapped(Style.ITALIC)], "\n\n")

    def _line(self, conn: sa.Connection, one: Entry, reader: _Reader) -> str:
        record = one.news.record
        parts = [isolate(_title(conn, self._office, one, reader))]
        if record.kind == "event":
            event = event_of(conn, record, secrets=self._office.secrets, default_zone=self._office.time_zone)
            parts.append(day_text(event, reader.language, reader.zone))
            if event.status in ("cancelled", "postponed"):
                parts.append(self._text(reader, f"digest-{event.status}"))
        elif record.kind == "vote" and one.news.closes_at is not None:
            closes = moment_text(one.news.closes_at, reader.language, reader.zone)
            parts.append(self._text(reader, "digest-closes", date=closes))
        if one.why == "changed":
            parts.append(self._text(reader, "digest-changed"))
        return " · ".join(parts)

    def _text(self, reader: _Reader, key: str, **args: str | int) -> str:
        return self._office.catalog.text(key, reader.language, **args)


def opens(one: Entry) -> str:
    """What opens an entry, as a button sends it."""
    record = one.news.record
    return f"{_OPENS.get(record.kind, 'f:open')}:{record.ref}"


def _title(conn: sa.Connection, office: Office, one: Entry, reader: _Reader) -> str:
    """Its title; of what has none, the beginning of its text."""
    record = one.news.record
    found = records.in_languages(
        [text for text in records.texts(conn, record, secrets=office.secrets) if text.text.strip()],
        record,
        reader.languages,
    )
    if "title" in found or record.kind not in _OPENS:
        return cards.cut(cards.title(conn, office, record, reader.languages), _TITLE)
    words = next((found[name].text for name in ("text", "question", *sorted(found)) if name in found), "")
    return cards.cut(neutralise(words.replace("\n", " "), 2 * _TITLE), _TITLE) or record.ref


def _with_choices(
    capabilities: Capabilities, body: RichText, choices: Sequence[Choice], change: str
) -> tuple[RichText, Extras]:
    """Buttons with the numbers of the lines; elsewhere the numbers are in the lines themselves."""
    if capabilities.buttons:
        shown, extras = offered(capabilities, body, choices, "", 6)
        _, last = offered(capabilities, body, [(label(change), "fo:home")], "")
        return shown, Extras(keyboard=(*extras.keyboard, *last.keyboard))
    picks = len(choices) + 1
    return body, Extras(reactions=KEYCAPS[:picks] if capabilities.reactions and picks <= len(KEYCAPS) else ())


def _quiet(own: str, network: str) -> str:
    """The quiet hours that hold: one's own, or the network's."""
    return own or network
