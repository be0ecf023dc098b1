"""A poll as each room sees it: one of the platform's own where it has them, else a text with a button for each option.

The count is one text that is edited as people answer; who answered is in none of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from handlers.ports import Platform
from handlers.relay.directory import Place
from messages.catalog import Catalog
from messages.names import neutralise
from messages.render import Copy, render
from messages.richtext import RichText, Style, joined, plain
from messages.types import NO_EXTRAS, Button, Extras, Part, Poll, Profile
from storage.polls import PollRow, Result

PREFIX = "rp"
"""Of the data of a poll's buttons."""
CLOSE = "x"
"""What the button to close sends in place of an option's number."""
_LABEL = 40  # characters of an option on its button: what a phone shows of one
_CELLS = 8
_LENGTHS = (None, (600, 100), (300, 30))
"""Characters of the question and of each option, as a reader counts them: the first that make one message."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is asked: the question and the options' labels in each language, the rest of what is shown of it."""

    author: str
    profile: str
    language: str
    ids: tuple[str, ...]
    texts: Mapping[str, Sequence[str]]

    def to_data(self) -> dict[str, Any]:
        """A JSON form, for storage."""
        texts = {language: list(lines) for language, lines in self.texts.items()}
        own = {"author": self.author, "profile": self.profile, "language": self.language}
        return {**own, "ids": list(self.ids), "texts": texts}

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> Sheet:
        """What `to_data` made."""
        return Sheet(data["author"], data["profile"], data["language"], tuple(data["ids"]), data["texts"])

    def lines(self, language: str, longest: tuple[int, int] | None = None) -> tuple[str, list[str]]:
        """Question and labels for a language, else as they were asked, in as many characters each as `longest` says. No
        two labels are equal."""
        question, *labels = self.texts.get(language, self.texts[self.language])
        if longest is not None:
            question, labels = neutralise(question, longest[0]), [neutralise(label, longest[1]) for label in labels]
        seen: Counter[str] = Counter()
        apart = []
        for label in labels:
            seen[label] += 1
            apart.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
        return question, apart


class PollLayout:
    """Lays polls out for the platforms that there are."""

    def __init__(self, catalog: Catalog, platforms: Mapping[str, Platform], naming: Callable[[str, str], str]) -> None:
        """`naming` says who asked as a room of a language is told (handlers.relay.composing.Composer.author)."""
        self._catalog = catalog
        self._platforms = platforms
        self._naming = naming

    def parts(self, poll: PollRow, link: Place, *, origin: bool) -> list[tuple[int, Part]]:
        """What a room gets when a poll is made, by numbers of parts. Where it was made, the original is part 0."""
        nobody = Result((0,) * len(Sheet.from_data(poll.data).ids), 0)
        first = self._own_poll(poll, link, origin=origin)
        return [*first, self.live(poll, link, nobody, origin=origin)]

    def live(
        self, poll: PollRow, link: Place, result: Result, *, origin: bool, final: bool = False
    ) -> tuple[int, Part]:
        """The part that shows the count, and its number."""
        number = len(self._own_poll(poll, link, origin=origin)) + int(origin)
        able = self._platforms[link.room.platform].capabilities
        if able.polls or (origin and poll.counted):
            return number, Part(self._results(poll, link, result, final=final))
        body = self._whole(poll, link, result, origin=origin, final=final)
        return number, Part(body, self._keyboard(poll, link) if able.buttons and not final else NO_EXTRAS)

    def _own_poll(self, poll: PollRow, link: Place, *, origin: bool) -> list[tuple[int, Part]]:
        """A poll of the platform's own, if it has them and none that counts is there."""
        able = self._platforms[link.room.platform].capabilities
        if not able.polls or (origin and poll.counted):
            return []
        sheet = Sheet.from_data(poll.data)
        question, labels = sheet.lines(link.language)
        author = self._author(sheet, link)
        body = render(Copy(author, plain(question)), lambda _: True)[0]
        profile = Profile(sheet.profile, author) if able.profiles and sheet.profile and not origin else None
        options = tuple((str(number), label) for number, label in enumerate(labels))
        own = Poll(question if origin else f"{author}: {question}", options, poll.most)
        return [(int(origin), Part(body, Extras(poll=own, profile=profile)))]

    def _whole(self, poll: PollRow, link: Place, result: Result, *, origin: bool, final: bool) -> RichText:
        """In one message, which is edited: what is too long for that is shortened, visibly."""
        sheet, platform = Sheet.from_data(poll.data), self._platforms[link.room.platform]
        for longest in _LENGTHS:
            question, labels = sheet.lines(link.language, longest)
            body = self._said(poll, link, result, question, labels, origin=origin, final=final)
            if platform.fits(body):
                break
        return body

    def _said(
        self,
        poll: PollRow,
        link: Place,
        result: Result,
        question: str,
        labels: Sequence[str],
        *,
        origin: bool,
        final: bool,
    ) -> RichText:
        sheet = Sheet.from_data(poll.data)
        head = plain(question).wrapped(Style.BOLD)
        lines = [] if final else self._rules(poll, link, origin=origin)
        said = joined(
            [head, *self._options(labels, result, link), *lines, *self._count(result, link, final=final)], "\n"
        )
        author = "" if origin else self._author(sheet, link)
        return render(Copy(author, said, self._note(sheet, link)), lambda _: True)[0]

    def _results(self, poll: PollRow, link: Place, result: Result, *, final: bool) -> RichText:
        sheet = Sheet.from_data(poll.data)
        _, labels = sheet.lines(link.language)
        lines = self._options(labels, result, link) if result.people else []
        count = self._count(result, link, final=final)
        if not final:
            lines.insert(0, plain(self._catalog.text("poll-results", link.language)).wrapped(Style.BOLD))
        return render(Copy("", joined([*lines, *count], "\n"), self._note(sheet, link)), lambda _: True)[0]

    def _options(self, labels: Sequence[str], result: Result, link: Place) -> list[RichText]:
        lines = []
        for number, (label, count) in enumerate(zip(labels, result.counts, strict=True), 1):
            line = plain(f"{number}. {label}")
            if result.people:
                percent = round(100 * count / result.people)
                cells = round(_CELLS * count / result.people)
                share = self._catalog.text("poll-share", link.language, percent=percent, count=count)
                line += plain(f"\n{'▰' * cells}{'▱' * (_CELLS - cells)} {share}")
            lines.append(line)
        return lines

    def _rules(self, poll: PollRow, link: Place, *, origin: bool) -> list[RichText]:
        able = self._platforms[link.room.platform].capabilities
        keys = ["poll-counts-here"] if origin and able.buttons else []
        if not able.buttons:
            keys.append("poll-elsewhere")
        lines = [plain(self._catalog.text(key, link.language)).wrapped(Style.ITALIC) for key in keys]
        if poll.most > 1:
            lines.insert(0, plain(self._catalog.text("poll-several", link.language, most=poll.most)))
        return lines

    def _count(self, result: Result, link: Place, *, final: bool) -> list[RichText]:
        people = self._catalog.text("poll-final-people" if final else "poll-people", link.language, count=result.people)
        if not final:
            return [plain(people)]
        return [plain(self._catalog.text("poll-final", link.language)).wrapped(Style.BOLD), plain(people)]

    def _keyboard(self, poll: PollRow, link: Place) -> Extras:
        _, labels = Sheet.from_data(poll.data).lines(link.language)
        data = f"{PREFIX}:{poll.message_id:x}"
        rows = [
            (Button(f"{number + 1}. {neutralise(label, _LABEL)}", f"{data}:{number}"),)
            for number, label in enumerate(labels)
        ]
        rows.append((Button(self._catalog.text("poll-close", link.language), f"{data}:{CLOSE}"),))
        return Extras(keyboard=tuple(rows))

    def _note(self, sheet: Sheet, link: Place) -> str:
        """As below copies: what a machine did, or could not."""
        if link.language == sheet.language:
            return ""
        if link.language in sheet.texts:
            return f"{sheet.language} → {link.language}"
        return f"{sheet.language} · {self._catalog.text('copy-untranslated', link.language)}"

    def _author(self, sheet: Sheet, link: Place) -> str:
        return self._naming(sheet.author, link.language)
