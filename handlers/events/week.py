"""The Welcoming Week in chat: its programme by day, place and language, the way to register an activity, and, for those
who prepare it, the way to its tasks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Final

import sqlalchemy as sa
from babel.dates import format_date

from handlers.announcements.port import Broadcasting
from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import Answer, Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import cards, results
from handlers.events import week_programme
from handlers.events.model import Event, event_of
from handlers.events.reminder_text import title as title_of
from handlers.events.week_nudges import KIND
from handlers.events.week_programme import Entry
from handlers.events.week_tasks import Press, WeekTasks
from handlers.events.when import day_text, span_text
from handlers.private.visit import Choice, Office, Visit
from handlers.relay.directory import Link
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain
from storage import drafts, event_dates, records
from storage.event_dates import d
from storage.records import Record

_PAGE: Final = 6
_MOST_FILTERS: Final = 24
_ALL: Final = "-"


class Week:
    """Commands, buttons and time of Welcoming Weeks. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._tasks = WeekTasks(office)
        self.commands: dict[str, Callable[[Visit, str], None]] = {"week": self._command}
        self.commands_in_rooms: dict[str, Callable[[Visit, str], None]] = {"week": self._in_room}
        self.pressed: dict[str, Press] = {"ww": self._pressed}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = self._tasks.endings
        self._presses: dict[str, Press] = {
            **self._tasks.presses,
            "prog": self._programme,
            "by": self._by,
            "reg": self._register,
        }

    @property
    def dialogues(self) -> Dialogues | None:
        """What starts the dialogues of activities and tasks."""
        return self._tasks.dialogues

    @dialogues.setter
    def dialogues(self, dialogues: Dialogues | None) -> None:
        self._tasks.dialogues = dialogues

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """See WeekTasks."""
        return self._tasks.fire_due(conn, now)

    def _pressed(self, visit: Visit, data: str, message_id: int | None) -> None:
        verb, _, rest = data.partition(":")
        handler = self._presses.get(verb)
        if handler is None:
            visit.whisper(visit.text("dialogue-gone"))
        else:
            handler(visit, rest, message_id)

    # which Week

    def _command(self, visit: Visit, arguments: str) -> None:
        weeks = self._coming(visit)
        if not weeks:
            hint = visit.text("week-none-organiser", command=visit.typed("event"))
            register = [(visit.text("week-register"), f"ww:reg:{_ALL}")]
            visit.offer(f"{visit.text('week-none')}\n{hint}", register)
        elif len(weeks) > 1 and not arguments:
            choices = [(self._name(visit, week), f"ww:prog:{week.ref}") for week in weeks[:_MOST_FILTERS]]
            visit.offer(visit.text("week-which"), choices)
        else:
            self._show_asked(visit, weeks, arguments)

    def _show_asked(self, visit: Visit, weeks: Sequence[Event], arguments: str) -> None:
        """The first Week in which something fits the place or language that was typed; else the first one."""
        for week in weeks if arguments else ():
            options = week_programme.filters(self._entries(visit, week), visit.language)
            wanted = week_programme.asked_for(options, arguments)
            if wanted is not None:
                self._show(visit, week, None, wanted.code)
                return
        self._show(visit, weeks[0], None)

    def _coming(self, visit: Visit) -> list[Event]:
        """Those that are not over, the next one first."""
        dates = event_dates.coming(visit.conn, visit.now, d.kind == KIND, d.status != "cancelled")
        found = (records.get(visit.conn, one.record_id, secrets=self._office.secrets) for one in dates)
        weeks = (self._event(visit, record) for record in found)
        return [week for week in weeks if week is not None]

    def _week(self, visit: Visit, ref: str) -> Event | None:
        return self._event(visit, records.by_ref(visit.conn, ref, secrets=self._office.secrets))

    def _event(self, visit: Visit, record: Record | None) -> Event | None:
        if record is None or record.kind != "event" or record.state != "published":
            return None
        office = self._office
        return event_of(visit.conn, record, secrets=office.secrets, default_zone=office.time_zone)

    def _name(self, visit: Visit, week: Event) -> str:
        title = title_of(visit.conn, self._office, week, visit.language)
        return results.label(f"{day_text(week, visit.language)} · {title}")

    # its programme

    def _entries(self, visit: Visit, week: Event) -> list[Entry]:
        return week_programme.entries(visit.conn, self._office, week)

    def _programme(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """`<week>[:<filter>[:<page>]]`."""
        ref, _, more = rest.partition(":")
        code, _, page = more.partition(":")
        week = self._week(visit, ref)
        if week is None:
            visit.whisper(visit.text("week-gone"))
            return
        self._show(visit, week, message_id, code or _ALL, int(page) if page.isdecimal() and len(page) < 5 else 0)

    def _show(self, visit: Visit, week: Event, message_id: int | None, code: str = _ALL, page: int = 0) -> None:
        everything = self._entries(visit, week)
        found = week_programme.fitting(everything, code)
        pages = max(1, -(-len(found) // _PAGE))
        page = min(page, pages - 1)
        shown = found[page * _PAGE : (page + 1) * _PAGE]
        nearby = week_programme.cards_nearby(visit.conn, self._office, week) if page == pages - 1 else []
        lines = [*self._head(visit, week), *self._listed(visit, shown)]
        if not found:
            lines.append(plain(visit.text("week-programme-none-so" if everything else "week-programme-empty")))
        if nearby:
            lines += [plain(""), plain(visit.text("week-card-places")).wrapped(Style.BOLD)]
            lines += [
                plain(f"• {isolate(cards.title(visit.conn, self._office, one, visit.languages))}") for one in nearby
            ]
        if pages > 1:
            lines += [plain(""), plain(visit.text("week-page", page=page + 1, pages=pages))]
        entries = [one.record for one in shown]
        choices = self._openings(visit, entries + nearby)
        choices += self._turning(visit, week, code, page, pages)
        choices += self._ways(visit, week, everything, code)
        if message_id is None:
            visit.offer(joined(lines, "\n"), choices)
        else:
            visit.reoffer(message_id, joined(lines, "\n"), choices)

    def _head(self, visit: Visit, week: Event) -> list[RichText]:
        title = title_of(visit.conn, self._office, week, visit.language)
        return [plain(title).wrapped(Style.BOLD), plain(span_text(week, visit.language))]

    def _listed(self, visit: Visit, shown: Sequence[Entry]) -> list[RichText]:
        lines: list[RichText] = []
        for (card, day), entries in groupby(shown, key=lambda one: (one.card, one.day)):
            heading = self._day(visit, day)
            if card:
                heading = f"{visit.text('week-cards')} · {heading}"
            lines += [plain(""), plain(heading).wrapped(Style.BOLD)]
            for one in entries:
                title = isolate(cards.title(visit.conn, self._office, one.record, visit.languages))
                lines.append(plain(f"• {week_programme.line_of(self._office, one, title, visit.language)}"))
        return lines

    def _day(self, visit: Visit, day: str) -> str:
        if not day:
            return visit.text("week-day-open")
        return format_date(date.fromisoformat(day), "full", locale=visit.language)

    def _openings(self, visit: Visit, found: Sequence[Record]) -> list[Choice]:
        entries = results.openings(visit.conn, self._office, found, visit.languages)
        kinds = {f"f:open:{one.ref}": one.kind for one in found}
        return [
            (label, data.replace("f:open:", "ev:card:") if kinds[data] == "event" else data) for label, data in entries
        ]

    def _turning(self, visit: Visit, week: Event, code: str, page: int, pages: int) -> list[Choice]:
        turns = [("word-previous", page - 1), ("word-next", page + 1)]
        return [(visit.text(key), f"ww:prog:{week.ref}:{code}:{to}") for key, to in turns if 0 <= to < pages]

    def _ways(self, visit: Visit, week: Event, everything: Sequence[Entry], code: str) -> list[Choice]:
        choices = [(visit.text("week-register"), f"ww:reg:{week.ref}")]
        if code != _ALL:
            choices.insert(0, (visit.text("week-by-all"), f"ww:prog:{week.ref}"))
        if week_programme.filters(everything, visit.language):
            choices.append((visit.text("week-by"), f"ww:by:{week.ref}"))
        return [*choices, (self._tasks.progress(visit, week), f"ww:plan:{week.ref}")]

    def _by(self, visit: Visit, ref: str, message_id: int | None) -> None:
        week = self._week(visit, ref)
        if week is None:
            visit.whisper(visit.text("week-gone"))
            return
        options = week_programme.filters(self._entries(visit, week), visit.language)[:_MOST_FILTERS]
        choices = [(one.word, f"ww:prog:{ref}:{one.code}") for one in options]
        choices.append((visit.text("week-by-all"), f"ww:prog:{ref}"))
        if message_id is None:
            visit.offer(visit.text("week-by-which"), choices, columns=2)
        else:
            visit.reoffer(message_id, visit.text("week-by-which"), choices, columns=2)

    def _register(self, visit: Visit, ref: str, _: int | None) -> None:
        week = self._week(visit, ref)
        name = "activity"
        if self.dialogues is None:
            return
        if week is None or self._has_begun(visit, name):
            self.dialogues.start(visit, name)
            return
        dialogue, title = dialogues()[name], title_of(visit.conn, self._office, week, visit.language)
        draft = Draft(name, dialogue.version, visit.language, dialogue.questions[0].key)
        draft.answers = {"umbrella": Answer([{"ref": week.ref, "name": title}])}
        visit.tell(f"{dialogue.title}.about")
        self.dialogues.open(visit, draft, "")

    def _has_begun(self, visit: Visit, name: str) -> bool:
        mine = drafts.of_person(visit.conn, visit.person.id, ring=self._office.ring)
        return any(one.name == name and one.payload for one in mine)

    # for a room to read

    def _in_room(self, visit: Visit, _: str) -> None:
        weeks = self._coming(visit)
        language = visit.place.language if isinstance(visit.place, Link) else visit.language
        catalog = self._office.catalog
        if not weeks:
            visit.say(catalog.text("week-none", language))
            return
        week = weeks[0]
        found = self._entries(visit, week)
        lines = [plain(title_of(visit.conn, self._office, week, language)).wrapped(Style.BOLD)]
        lines.append(plain(span_text(week, language)))
        lines.append(plain(catalog.text("week-count", language, count=len(found))))
        for one in found[:_PAGE]:
            title = isolate(cards.title(visit.conn, self._office, one.record, [language]))
            day = format_date(date.fromisoformat(one.day), "long", locale=language) if one.day else ""
            line = week_programme.line_of(self._office, one, title, language)
            lines.append(plain("• " + " · ".join(filter(None, (day, line)))))
        doorway = self._office.platforms[visit.place.room.platform].doorway("week")
        lines.append(plain(catalog.text("week-more", language, link=doorway)))
        visit.say(joined(lines, "\n"))
