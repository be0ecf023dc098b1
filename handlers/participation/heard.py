"""Who is heard in the network, for coordinators: shares by language, region, place and college, and whom to ask.

Never persons, and no count small enough to point at one; what nobody said is named kindly, with something to do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from babel.numbers import format_percent

from handlers.dialogues.answers.language_names import plain_name
from handlers.participation.digest_content import region_of
from handlers.participation.heard_rules import FEW, Bar, bars, silent
from handlers.participation.share import least_of
from handlers.private.visit import Office, Visit
from messages.enumerations import ENUMERATIONS, word_key
from messages.richtext import RichText, Style, joined, plain
from storage import heard
from storage.heard import Counts

PERIOD: Final = timedelta(days=30)
_GROUPS = ("women", "undocumented", "lgbtiq")
_COLLEGES = ("authorities", "civil_society")
_TERRITORIES = ("rural", "other")


class Heard:
    """The command `heard`."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.commands: dict[str, Callable[[Visit, str], None]] = {"heard": lambda visit, _: self.show(visit)}

    def show(self, visit: Visit) -> None:
        """The last 30 days, and the 30 before in brackets."""
        if not visit.is_one_of("coordinator"):
            visit.tell("help-coordinators-only")
            return
        now, secrets = visit.now, self._office.secrets
        found = heard.counts(visit.conn, now - PERIOD, now, region_of, secrets=secrets)
        before = heard.counts(visit.conn, now - 2 * PERIOD, now - PERIOD, region_of, secrets=secrets)
        blocks = [
            plain(visit.text("heard-title")).wrapped(Style.BOLD),
            *self._sections(visit, found, before),
            self._groups(visit, found, before),
            self._least(visit, found),
            plain(visit.text("heard-legend", few=FEW)).wrapped(Style.ITALIC),
        ]
        visit.say(joined((block for block in blocks if block.text), "\n\n"))

    def _sections(self, visit: Visit, found: Counts, before: Counts) -> list[RichText]:
        languages = self._languages(found)
        regions = ENUMERATIONS["region"]
        lists = (
            ("said-language", found.said_language, before.said_language, languages, self._language),
            ("said-region", found.said_region, before.said_region, regions, _word("region")),
            ("entry-language", found.entry_language, before.entry_language, languages, self._language),
            ("entry-region", found.entry_region, before.entry_region, regions, _word("region")),
            ("territories", found.territories, before.territories, _TERRITORIES, _word("heard")),
            ("colleges", found.colleges, before.colleges, _COLLEGES, _word("heard")),
        )
        return [
            self._section(visit, f"heard-{name}", bars(now, then, values), word)
            for name, now, then, values, word in lists
        ]

    def _languages(self, found: Counts) -> list[str]:
        """Those of the network first, then what else was heard."""
        others = sorted({*found.said_language, *found.entry_language} - set(self._office.languages))
        return [*self._office.languages, *others]

    def _section(self, visit: Visit, key: str, drawn: Sequence[Bar], word: Callable[[Visit, str], str]) -> RichText:
        if not any(bar.count for bar in drawn):
            return plain("")
        heading = plain(visit.text(key)).wrapped(Style.BOLD)
        lines = [plain(f"{bar.drawn} {word(visit, bar.value)}: {self._amount(visit, bar)}") for bar in drawn]
        return joined([heading, *lines], "\n")

    def _amount(self, visit: Visit, bar: Bar) -> str:
        if bar.few:
            return visit.text("heard-few", count=FEW)
        if not bar.count:
            return visit.text("heard-nothing")
        shown = self._percent(visit, bar.percent or 0)
        return shown if bar.before is None else f"{shown} ({self._percent(visit, bar.before)})"

    @staticmethod
    def _percent(visit: Visit, percent: int) -> str:
        return str(format_percent(percent / 100, locale=visit.language))

    def _groups(self, visit: Visit, found: Counts, before: Counts) -> RichText:
        """Entries that concern those who are rarely asked: counts, since an entry may concern several."""
        if not found.entry_language:
            return plain("")
        lines = [plain(visit.text("heard-groups")).wrapped(Style.BOLD)]
        for group in _GROUPS:
            name = visit.text(word_key("group", group))
            lines.append(plain(f"{name}: {self._count(visit, found.groups[group])}"))
        return joined(lines, "\n")

    @staticmethod
    def _count(visit: Visit, count: int) -> str:
        if 0 < count < FEW:
            return visit.text("heard-few", count=FEW)
        return visit.text("heard-entries", count=count) if count else visit.text("heard-nothing")

    # whom to ask

    def _least(self, visit: Visit, found: Counts) -> RichText:
        said = found.said_language + found.entry_language
        if not said:
            return plain(visit.text("heard-no-one"))
        lines = [*self._least_regions(visit, found)]
        for code in sorted(least_of(said, self._office.languages)):
            lines.append(visit.text("heard-least-language", language=plain_name(code, visit.language)))
        if found.entry_language and found.territories["rural"] * 4 < sum(found.territories.values()):
            lines.append(visit.text("heard-least-rural"))
        missing = [visit.text(word_key("group", group)) for group in silent(found.groups, _GROUPS)]
        if found.entry_language and missing:
            lines.append(visit.text("heard-least-groups", groups=", ".join(missing)))
        if not lines:
            return plain(visit.text("heard-everybody"))
        heading = plain(visit.text("heard-least")).wrapped(Style.BOLD)
        return joined([heading, *(plain(f"• {one}") for one in lines)], "\n")

    def _least_regions(self, visit: Visit, found: Counts) -> list[str]:
        counts = found.said_region + found.entry_region
        lines = []
        for region in sorted(least_of(counts, ENUMERATIONS["region"])):
            name = visit.text(word_key("region", region))
            command = f"{visit.typed('practices')} {visit.text('kind-organisation').lower()} {name}"
            key = "heard-least-region" if counts[region] else "heard-silent-region"
            lines.append(visit.text(key, region=name, command=command))
        return lines

    def _language(self, visit: Visit, code: str) -> str:
        return plain_name(code, visit.language)


def _word(prefix: str) -> Callable[[Visit, str], str]:
    return lambda visit, value: visit.text(word_key(prefix, value))
