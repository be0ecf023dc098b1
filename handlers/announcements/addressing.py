"""To whom an announcement goes, chosen by ticking: bridges, regions, languages, topics; and members in private.

Nothing ticked in a list means all of it, which is what most announcements want.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from babel.lists import format_list

from handlers.announcements.cases import Case, Cases
from handlers.announcements.desk_parts import Put
from handlers.announcements.model import Audience
from handlers.announcements.reach import reach_of
from handlers.dialogues.answers.language_names import plain_name
from handlers.private.visit import Choice, Visit
from messages.catalog import LANGUAGES
from messages.enumerations import ENUMERATIONS, word_key
from messages.names import isolate, neutralise
from messages.richtext import Style, joined, plain
from storage import announcing

LISTS = ("bridges", "regions", "languages", "topics")
_PAGE = 12
_Options = list[tuple[str, str, str]]
"""(value in the audience, value in the button, label)."""


def in_words(visit: Visit, case: Case) -> str:
    """To whom, on a few lines."""
    audience = case.broadcast.audience
    lines = []
    if audience.rooms:
        named = [name for name in LISTS if getattr(audience, name)]
        if not named:
            lines.append(visit.text("announce-who-all"))
        lines += [visit.text(f"announce-who-{name}", list=_listed(visit, name, audience)) for name in named]
    if audience.members:
        lines.append(visit.text("announce-who-members" if audience.rooms else "announce-who-members-only"))
    return "\n".join(lines or [visit.text("announce-who-nobody")])


def _listed(visit: Visit, name: str, audience: Audience) -> str:
    labels = {value: label for value, _, label in _options(visit, name)}
    picked = [isolate(labels.get(value, neutralise(value))) for value in getattr(audience, name)]
    return format_list(picked, locale=visit.language)


def _options(visit: Visit, name: str) -> _Options:
    if name == "bridges":
        return [(bridge, str(number), neutralise(bridge)) for number, bridge in announcing.bridges_of(visit.conn)]
    if name == "languages":
        spoken = sorted({*visit.office.languages, *LANGUAGES})
        return [(code, code, plain_name(code, visit.language)) for code in spoken]
    enumeration = "region" if name == "regions" else "theme"
    return [(value, value, visit.text(word_key(enumeration, value))) for value in ENUMERATIONS[enumeration]]


class Addressing:
    """The choices `an:to:<ref>[:<list>[:<page or value>]]`."""

    def __init__(self, cases: Cases, put: Put, back: Callable[[Visit, Case, int | None], None]) -> None:
        self._cases = cases
        self._put = put
        self._back = back

    def pressed(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """A list is opened, or something in it ticked."""
        name, _, value = rest.partition(":")
        if name in ("rooms", "members"):
            flipped: Any = {name: not getattr(case.broadcast.audience, name)}
            self._set(visit, case, replace(case.broadcast.audience, **flipped), "", message_id)
        elif name == "all":
            self._set(visit, case, Audience(members=case.broadcast.audience.members), "", message_id)
        elif name not in LISTS:
            self._lists(visit, case, message_id)
        elif not value or value.startswith("p"):
            self._list(visit, case, name, int(value[1:] or 0) if value[1:].isdecimal() else 0, message_id)
        else:
            self._tick(visit, case, name, value, message_id)

    def _tick(self, visit: Visit, case: Case, name: str, token: str, message_id: int | None) -> None:
        audience = case.broadcast.audience
        options = _options(visit, name)
        picked = next((value for value, button, _ in options if button == token), None)
        if picked is None:
            visit.answer_button(visit.text("dialogue-stale"))
            self._list(visit, case, name, 0, message_id)
            return
        before: tuple[str, ...] = getattr(audience, name)
        now: Any = {name: tuple(one for one in before if one != picked) if picked in before else (*before, picked)}
        page = [value for value, _, _ in options].index(picked) // _PAGE
        self._set(visit, case, replace(audience, rooms=True, **now), f"{name}:p{page}", message_id)

    def _set(self, visit: Visit, case: Case, audience: Audience, then: str, message_id: int | None) -> None:
        after = self._cases.edited(visit, case, audience=audience)
        if after is None:
            visit.answer_button(visit.text("announce-too-late"))
            self._back(visit, self._cases.find(visit.conn, case.ref) or case, message_id)
            return
        self.pressed(visit, after, then, message_id)

    def _lists(self, visit: Visit, case: Case, message_id: int | None) -> None:
        audience = case.broadcast.audience
        reach = reach_of(visit.conn, visit.office, case.broadcast)
        head = plain(visit.text("announce-to-head")).wrapped(Style.BOLD)
        count = visit.text("announce-reach", rooms=reach.rooms, persons=reach.persons)
        ticked = [("rooms", audience.rooms), ("members", audience.members)]
        choices = [
            (_ticked(visit.text(f"announce-b-to-{name}"), picked=on), f"an:to:{case.ref}:{name}") for name, on in ticked
        ]
        choices += [(visit.text(f"announce-b-to-{name}"), f"an:to:{case.ref}:{name}") for name in LISTS]
        choices += [
            (visit.text("announce-b-to-all"), f"an:to:{case.ref}:all"),
            (visit.text("word-done"), f"an:show:{case.ref}"),
        ]
        body = joined([head, plain(in_words(visit, case)), plain(count)], "\n\n")
        self._put(visit, body, choices, message_id, columns=2)

    def _list(self, visit: Visit, case: Case, name: str, page: int, message_id: int | None) -> None:
        picked: Sequence[str] = getattr(case.broadcast.audience, name)
        options = _options(visit, name)
        pages = max(1, -(-len(options) // _PAGE))
        page = min(page, pages - 1)
        start = f"an:to:{case.ref}:{name}:"
        choices: list[Choice] = [
            (_ticked(label, picked=value in picked), start + token)
            for value, token, label in options[page * _PAGE : (page + 1) * _PAGE]
        ]
        if page > 0:
            choices.append((visit.text("word-previous"), f"{start}p{page - 1}"))
        if page < pages - 1:
            choices.append((visit.text("word-next"), f"{start}p{page + 1}"))
        choices.append((visit.text("word-done"), f"an:to:{case.ref}"))
        head = plain(visit.text(f"announce-to-{name}")).wrapped(Style.BOLD)
        reach = reach_of(visit.conn, visit.office, case.broadcast)
        count = plain(visit.text("announce-reach", rooms=reach.rooms, persons=reach.persons))
        self._put(visit, joined([head, count], "\n\n"), choices, message_id, columns=2)


def _ticked(label: str, *, picked: bool) -> str:
    return f"{'☑' if picked else '☐'} {label}"
