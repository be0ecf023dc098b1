"""Choosing what to follow: themes, regions, announcements in private, how often a digest comes. By ticks or by words.

Every tick says what it makes of a thing, not that it turns it round: pressed twice, or on an old list, it does no harm.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.participation import follow_words
from handlers.participation.follow_words import Wish
from handlers.private.visit import Choice, Office, Visit
from messages.enumerations import ENUMERATIONS, word_key
from messages.folding import fold
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import following, people
from storage.following import ANNOUNCEMENTS, OFTEN, REGION, THEME, Follows

_AT_ONCE = 9  # themes of a page
_ON, _OFF = "☑ ", "☐ "
_THEMES, _REGIONS = ENUMERATIONS["theme"], ENUMERATIONS["region"]


class Following:
    """The command `follow`, and `fo:` of its lists."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.commands: dict[str, Callable[[Visit, str], None]] = {"follow": self.follow}
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"fo": self.picked}

    def follow(self, visit: Visit, arguments: str) -> None:
        """Everything at a glance; or, with words, what they ask for."""
        if not arguments.strip():
            visit.offer(self._overview(visit), self._choices(visit))
            return
        wish = follow_words.read(arguments, self._office.catalog, visit.language)
        notes = [self._grant(visit, wish)] if not wish.empty or wish.stop else []
        if wish.rest or not notes:
            unknown = isolate(neutralise(wish.rest or arguments, 60))
            notes.append(visit.text("follow-not-understood", words=unknown))
        visit.offer(joined((*map(plain, notes), self._overview(visit)), "\n\n"), self._choices(visit))

    def _grant(self, visit: Visit, wish: Wish) -> str:
        everyone = self._everyone(visit)
        if wish.stop and wish.empty:
            wish = Wish(everything=True, stop=True, announcements=True, often="off")
        change = self._stop if wish.stop else self._start
        for name, values in ((THEME, wish.themes), (REGION, wish.regions)):
            for value in values:
                change(visit, name, value)
        if wish.everything:
            following.stop(visit.conn, everyone, THEME)
            following.stop(visit.conn, everyone, REGION)
        if wish.announcements:
            change(visit, ANNOUNCEMENTS, "yes")
        if wish.often is not None:
            following.set_digest(visit.conn, everyone, "off" if wish.stop else wish.often, now=visit.now)
        return visit.text("follow-noted")

    # what is picked

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """`home`, `themes:<page>`, `regions`, `t:<theme>:<0|1>:<page>`, `r:<region>:<0|1>`, `ann:<0|1>`,
        `digest:<often>`."""
        what, *rest = data.split(":")
        match what, rest:
            case "home", []:
                self._show(visit, message_id)
            case "themes", [page] if page.isdecimal():
                self._show_themes(visit, int(page[:3]), message_id)
            case "regions", []:
                self._show_regions(visit, message_id)
            case "t", [value, wish, page] if value in _THEMES and wish in ("0", "1") and page.isdecimal():
                self._turn(visit, THEME, value, wish)
                self._show_themes(visit, int(page[:3]), message_id)
            case "r", [value, wish] if value in _REGIONS and wish in ("0", "1"):
                self._turn(visit, REGION, value, wish)
                self._show_regions(visit, message_id)
            case "ann", [wish] if wish in ("0", "1"):
                self._turn(visit, ANNOUNCEMENTS, "yes", wish)
                self._show(visit, message_id)
            case "digest", [often] if often in OFTEN:
                following.set_digest(visit.conn, self._everyone(visit), often, now=visit.now)
                self._show(visit, message_id)
            case _:
                visit.answer_button(visit.text("dialogue-gone"))

    def _turn(self, visit: Visit, field: str, value: str, wish: str) -> None:
        (self._start if wish == "1" else self._stop)(visit, field, value)

    def _start(self, visit: Visit, field: str, value: str) -> None:
        if value not in getattr(self._mine(visit), {THEME: "themes", REGION: "regions"}.get(field, ""), ()):
            following.start(visit.conn, visit.person.id, field, value)

    def _stop(self, visit: Visit, field: str, value: str) -> None:
        following.stop(visit.conn, self._everyone(visit), field, value)

    # what is shown

    def _show(self, visit: Visit, message_id: int | None) -> None:
        self._offer(visit, self._overview(visit), self._choices(visit), message_id)

    def _show_themes(self, visit: Visit, page: int, message_id: int | None) -> None:
        mine = self._mine(visit).themes
        pages = -(-len(_THEMES) // _AT_ONCE)
        page = min(page, pages - 1)
        named = [(visit.text(word_key("theme", value)), value) for value in _THEMES]
        shown = sorted(named, key=lambda one: fold(one[0]))[page * _AT_ONCE : (page + 1) * _AT_ONCE]
        choices = [_tick(label, value in mine, f"fo:t:{value}", f":{page}") for label, value in shown]
        if page:
            choices.append((f"← {visit.text('word-previous')}", f"fo:themes:{page - 1}"))
        if page < pages - 1:
            choices.append((f"{visit.text('word-next')} →", f"fo:themes:{page + 1}"))
        choices.append((visit.text("word-done"), "fo:home"))
        body = _titled(visit.text("follow-themes-title"), visit.text("follow-themes-help"))
        self._offer(visit, body, choices, message_id)

    def _show_regions(self, visit: Visit, message_id: int | None) -> None:
        mine = self._mine(visit).regions
        choices = [
            _tick(visit.text(word_key("region", value)), value in mine, f"fo:r:{value}", "") for value in _REGIONS
        ]
        choices.append((visit.text("word-done"), "fo:home"))
        body = _titled(visit.text("follow-regions-title"), visit.text("follow-regions-help"))
        self._offer(visit, body, choices, message_id)

    def _offer(self, visit: Visit, body: RichText, choices: list[Choice], message_id: int | None) -> None:
        if message_id is None:
            visit.offer(body, choices)
        else:
            visit.reoffer(message_id, body, choices)

    def _overview(self, visit: Visit) -> RichText:
        mine = self._mine(visit)
        lines = [
            visit.text("follow-themes", names=self._names(visit, "theme", mine.themes)),
            visit.text("follow-regions", names=self._names(visit, "region", mine.regions)),
            visit.text(f"follow-announcements-{'yes' if mine.announcements else 'no'}"),
            visit.text(f"follow-digest-{mine.digest}"),
        ]
        return _titled(visit.text("follow-title"), "\n".join(lines), visit.text("follow-example"))

    def _names(self, visit: Visit, enumeration: str, values: frozenset[str]) -> str:
        words = sorted(visit.text(word_key(enumeration, value)) for value in values)
        return ", ".join(words) if words else visit.text("follow-all")

    def _choices(self, visit: Visit) -> list[Choice]:
        mine = self._mine(visit)
        turn = ("follow-announcements-stop", "0") if mine.announcements else ("follow-announcements-start", "1")
        return [
            (visit.text("follow-choose-themes"), "fo:themes:0"),
            (visit.text("follow-choose-regions"), "fo:regions"),
            (visit.text(turn[0]), f"fo:ann:{turn[1]}"),
            *(
                (visit.text(f"follow-choose-{often}"), f"fo:digest:{often}")
                for often in reversed(OFTEN)
                if often != mine.digest
            ),
            (visit.text("follow-settings"), "g:do:settings"),
        ]

    def _mine(self, visit: Visit) -> Follows:
        return following.of(visit.conn, self._everyone(visit))

    def _everyone(self, visit: Visit) -> list[int]:
        return people.everyone(visit.conn, visit.person.id)


def _tick(label: str, ticked: bool, data: str, end: str) -> Choice:
    return f"{_ON if ticked else _OFF}{label}", f"{data}:{0 if ticked else 1}{end}"


def _titled(title: str, *blocks: str) -> RichText:
    return joined((plain(title).wrapped(Style.BOLD), *map(plain, blocks)), "\n\n")
