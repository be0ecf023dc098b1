"""The second chapter of the story: a newcomer registers a practice, a coordinator publishes it, somebody in another
language finds it and asks. Played by pressing, typing and reacting as people do, from what their chats show alone.

Each beat waits for what it says; what does not come within a while ends the chapter, and is said.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.nodes import kinds_in, text_of
from bot.sandbox.demo.sides import PrivateSide
from messages.catalog import Catalog
from messages.keycaps import KEYCAPS

NADIA, CARLA, INES = "nadia", "carla", "ines"
TITLE = "Le jardin des langues"
SUMMARY = (
    "Chaque samedi, des personnes qui viennent d'arriver et leurs voisins cultivent un jardin ensemble et apprennent "
    "le français en travaillant."
)
QUESTION = "Bom dia! Quantas pessoas trabalham no jardim?"
ANSWER = "Nous sommes douze personnes, et tout le monde est bienvenu le samedi."
_COMES = 20.0  # seconds
_NOTHING = 4.0  # seconds
_TRIES = 10

Found = TypeVar("Found")


class Stuck(Exception):
    """What a beat waited for did not come; the message says what, and where."""


@dataclass(frozen=True, slots=True)
class Beat:
    """`room` is whose chat to look at, `told` what happens there, in words; `act` is done by the chapter and returns
    what could be seen of it."""

    room: str
    told: str
    act: Callable[[Chapter], Awaitable[str]]


class Chapter:
    """Plays the beats. `done` holds each beat with what was seen; `translated` tells whether this machine knows French
    and Portuguese in both directions."""

    def __init__(self, chats: Mapping[str, PrivateSide], feed: Feed, *, translated: bool) -> None:
        self.done: list[tuple[Beat, str]] = []
        self._chats = chats
        self._feed = feed
        self._translated = translated
        self._catalog = Catalog("en")

    async def run(self, tell: Callable[[int], None] = lambda beat: None) -> None:
        """Play all of it; `tell` gets the number of each beat as it begins. Raises Stuck and NotDone."""
        for number, beat in enumerate(BEATS):
            tell(number)
            self.done.append((beat, await beat.act(self)))

    # beats

    async def starts(self) -> str:
        mark = self._feed.number
        await self._chats[NADIA].begin()
        return _line(await self._said(NADIA, mark, "a greeting", lambda r: _offers(r, "g:do:practice")))

    async def picks_english(self) -> str:
        mark = self._feed.number
        await self._chats[CARLA].begin()
        _, number = await self._choice(CARLA, mark, self._catalog.text("language-name", "en"))
        await self._chats[CARLA].say(CARLA, [str(number)])
        hello = self._catalog.text("greet-hello", "en")
        return _line(await self._said(CARLA, mark, "an answer in English", lambda r: hello in text_of(r.body)))

    async def begins(self) -> str:
        mark = self._feed.number
        await self._press(NADIA, "g:do:practice")
        return _line(await self._asked(NADIA, mark), -1)

    async def describes(self) -> str:
        await self._answers(NADIA, TITLE)
        await self._answers(NADIA, SUMMARY)
        return TITLE

    async def ticks_themes(self) -> str:
        await self._tick(NADIA, "t:education")
        await self._press(NADIA, "p:+")
        await self._tick(NADIA, "t:language_learning")
        mark = self._feed.number
        await self._press(NADIA, "n:done")
        await self._asked(NADIA, mark)
        return next(_line(r, -1) for r in reversed(self._heard(NADIA)) if "✓" in text_of(r.body))

    async def says_where(self) -> str:
        place, organisation = "Villeurbanne", "Les voisins du jardin"
        await self._answers(NADIA, place)
        await self._answers(NADIA, organisation)
        if self._button(NADIA, "s:typed") is not None and self._button(NADIA, "t:fr") is None:
            mark = self._feed.number
            await self._press(NADIA, "s:typed")
            await self._asked(NADIA, mark)
        return f"{place}, {organisation}"

    async def ticks_languages(self) -> str:
        for language in ("fr", "ar"):
            await self._tick(NADIA, f"t:{language}")
        mark = self._feed.number
        await self._press(NADIA, "n:done")
        await self._said(NADIA, mark, "an end of the questions", lambda r: _offers(r, "s:go"))
        return next(_line(r, -1) for r in reversed(self._heard(NADIA)) if "✓" in text_of(r.body))

    async def confirms(self) -> str:
        for token in ("s:go", "s:go", "c:yes", "c:yes", "c:yes"):
            mark = self._feed.number
            await self._press(NADIA, token)
            await self._said(NADIA, mark, "the next step", lambda r: _offers(r, "c:yes") or _offers(r, "s:go"))
        mark = self._feed.number
        await self._press(NADIA, "s:go")
        return _line(await self._said(NADIA, mark, "thanks", lambda r: not r.edited))

    async def publishes(self) -> str:
        hers = self._feed.number
        await self._react(CARLA, 0, self._catalog.text("review-publish", "en"), shows=TITLE)
        await self._said(CARLA, hers, "a word that it is published", lambda r: bool(r.body))
        told = await self._said(NADIA, hers, "a word that it is published", lambda r: TITLE in text_of(r.body))
        return _line(told)

    async def finds_it_again(self) -> str:
        mark = self._feed.number
        await self._chats[NADIA].say(NADIA, ["jardin des langues"])
        return _line(await self._said(NADIA, mark, "her practice", lambda r: _opens(r) and TITLE in text_of(r.body)), 2)

    async def starts_too(self) -> str:
        await self._chats[INES].begin()
        return _line(await self._said(INES, 0, "a greeting", lambda r: _offers(r, "g:do:practices")))

    async def searches(self) -> str:
        return _line(await self._search(), 0)

    async def opens(self) -> str:
        """A machine may still be translating: then she looks once more."""
        for _ in range(_TRIES):
            mark = self._feed.number
            await self._press(INES, "f:open:", begins=True)
            card = await self._said(INES, mark, "its card", lambda r: _offers(r, "a:ask:"))
            if not self._translated or SUMMARY not in text_of(card.body):
                return _line(card)
            await self._feed.change(self._feed.number, 1.0)
            await self._search()
        raise Stuck("Inês: the card was not translated")

    async def asks(self) -> str:
        mark = self._feed.number
        await self._press(INES, "a:ask:", begins=True)
        await self._asked(INES, mark)
        hers, his = self._feed.number, self._feed.number
        await self._chats[INES].say(INES, [QUESTION])
        await self._said(INES, hers, "a word that it is on its way", lambda r: bool(r.body))
        return self._letter(
            await self._said(NADIA, his, "the question", lambda r: QUESTION in text_of(r.body)), QUESTION
        )

    async def answers(self) -> str:
        letter = next(r for r in reversed(self._heard(NADIA)) if QUESTION in text_of(r.body))
        mark = self._feed.number
        await self._chats[NADIA].say(NADIA, [ANSWER], letter.id)
        return self._letter(await self._said(INES, mark, "the answer", lambda r: ANSWER in text_of(r.body)), ANSWER)

    # what people do

    async def _answers(self, room: str, text: str) -> None:
        """Type an answer; until the next question."""
        mark = self._feed.number
        await self._chats[room].say(room, [text])
        await self._asked(room, mark)

    async def _search(self) -> Record:
        mark = self._feed.number
        await self._chats[INES].say(INES, ["aprendizagem da língua em França"])
        return await self._said(INES, mark, "a practice", _opens)

    async def _tick(self, room: str, token: str) -> None:
        await self._press(room, token)

        def ticked() -> bool | None:
            found = self._button(room, token)
            return True if found is not None and found[2].startswith("☑") else None

        await self._until(ticked, room, "a tick")

    async def _press(self, room: str, token: str, *, begins: bool = False) -> None:
        record, data, _ = await self._until(
            lambda: self._button(room, token, begins=begins), room, f"a button ({token})"
        )
        await self._chats[room].press(record.id, data)

    async def _choice(self, room: str, mark: int, label: str, *, shows: str = "") -> tuple[Record, int]:
        """A numbered choice: its message, once all its reactions are there, and its number."""

        def choice() -> tuple[Record, int] | None:
            for record in reversed(self._heard(room, mark)):
                found = [re.fullmatch(r"(\d+)\. (.+)", line) for line in text_of(record.body).splitlines()]
                choices = {match[2]: int(match[1]) for match in found if match}
                offered = len(record.reactions) >= min(len(choices), len(KEYCAPS))
                if label in choices and offered and shows in text_of(record.body):
                    return record, choices[label]
            return None

        return await self._until(choice, room, f"a choice ({label})")

    async def _react(self, room: str, mark: int, label: str, *, shows: str = "") -> None:
        """Click the reaction that stands for a numbered choice."""
        record, number = await self._choice(room, mark, label, shows=shows)
        await self._chats[room].react(record.id, KEYCAPS[number - 1])

    # what people see

    def _heard(self, room: str, mark: int = 0) -> list[Record]:
        """What the bot said after a change."""
        return [record for record in self._feed.room(room) if record.via and record.place > mark]

    def _button(self, room: str, token: str, *, begins: bool = False) -> tuple[Record, str, str] | None:
        """The newest message with such a button: the message, the button's data, its label."""
        for record in reversed(self._heard(room)):
            for button in (button for row in record.buttons for button in row):
                if _means(button.get("data", ""), token, begins=begins):
                    return record, button["data"], button["label"]
        return None

    async def _asked(self, room: str, mark: int) -> Record:
        """Until a question waits for an answer."""
        return await self._said(room, mark, "the next question", lambda r: _offers(r, "w:help"))

    async def _said(self, room: str, mark: int, what: str, fits: Callable[[Record], bool]) -> Record:
        """The newest message of the bot's after a change that fits, once there is one."""
        return await self._until(lambda: next(filter(fits, reversed(self._heard(room, mark))), None), room, what)

    async def _until(self, look: Callable[[], Found | None], room: str, what: str) -> Found:
        await self._feed.wait_until(lambda: look() is not None, _COMES)
        found = look()
        if found is None:
            last = self._heard(room)[-1:]
            shown = text_of(last[0].body) if last else "nothing"
            raise Stuck(f"{room.capitalize()} waited for {what}; the bot's last words there: {shown[:300]}")
        return found

    def _letter(self, record: Record, original: str) -> str:
        """The words of a letter, which are not the original's where a machine knows both languages."""
        above = [each for each in record.body if isinstance(each, str) or each["t"] != "more"]
        if self._translated and (original in text_of(above) or "more" not in set(kinds_in(record.body))):
            raise Stuck(f"{record.room.capitalize()}: the letter was not translated")
        paragraphs = [part for part in text_of(above).split("\n") if part.strip()]
        return paragraphs[1] if len(paragraphs) > 1 else text_of(above)


BEATS = (
    Beat(NADIA, "Nadia is new here. She presses Start, and is greeted in French.", Chapter.starts),
    Beat(CARLA, "Carla, a coordinator, says hello from Matrix and picks English by its number.", Chapter.picks_english),
    Beat(NADIA, "Nadia wants to share what she does. No form: six short questions.", Chapter.begins),
    Beat(NADIA, "She types a name for it, then what they do.", Chapter.describes),
    Beat(NADIA, "She ticks two themes, on two pages of buttons.", Chapter.ticks_themes),
    Beat(NADIA, "She names her town, and an organisation that nobody knew yet.", Chapter.says_where),
    Beat(NADIA, "She ticks the languages they speak.", Chapter.ticks_languages),
    Beat(NADIA, "She reads it all once more, says what may be shared, and confirms.", Chapter.confirms),
    Beat(INES, "Meanwhile Inês presses Start, in Portuguese.", Chapter.starts_too),
    Beat(CARLA, "Carla has Nadia's practice, and publishes it by a reaction. Nadia is told.", Chapter.publishes),
    Beat(NADIA, "Nadia looks for it, and there it is.", Chapter.finds_it_again),
    Beat(INES, "Inês looks in Portuguese for what others do in France.", Chapter.searches),
    Beat(INES, "She opens the practice: translated, and it says so.", Chapter.opens),
    Beat(INES, "She asks the people behind it. Nadia reads the question in French.", Chapter.asks),
    Beat(NADIA, "Nadia answers. Inês reads it in Portuguese; neither sees the other's account.", Chapter.answers),
)


def _means(data: str, token: str, *, begins: bool = False) -> bool:
    return data.startswith(token) if begins else data == token or data.endswith(f":{token}")


def _offers(record: Record, token: str) -> bool:
    return any(_means(button.get("data", ""), token, begins=token.endswith(":")) for button in _buttons(record))


def _opens(record: Record) -> bool:
    return _offers(record, "f:open:")


def _buttons(record: Record) -> Iterator[dict[str, str]]:
    return (button for row in record.buttons for button in row)


def _line(record: Record, number: int = 0) -> str:
    """One line of a message that says something."""
    lines = [line for line in text_of(record.body).splitlines() if line.strip()]
    return lines[number if -len(lines) <= number < len(lines) else 0] if lines else ""
