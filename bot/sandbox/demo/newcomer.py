"""The second chapter of the story: a newcomer registers a practice, a coordinator publishes it, somebody in another
language finds it and asks.
"""

from __future__ import annotations

from bot.sandbox.demo.cast import CARLA, INES, NADIA
from bot.sandbox.demo.feed import Record
from bot.sandbox.demo.nodes import kinds_in, text_of
from bot.sandbox.demo.playing import Beat, Chapter, Stuck, line_of, offers

TITLE = "Le jardin des langues"
SUMMARY = (
    "Chaque samedi, des personnes qui viennent d'arriver et leurs voisins cultivent un jardin ensemble et apprennent "
    "le français en travaillant."
)
QUESTION = "Bom dia! Quantas pessoas trabalham no jardim?"
ANSWER = "Nous sommes douze personnes, et tout le monde est bienvenu le samedi."
_TRIES = 10


class Newcomer(Chapter):
    """Plays it, in three private chats."""

    title = "A newcomer, a coordinator, and somebody with a question"

    @property
    def _translated(self) -> bool:
        return self._translates("fr", "pt") and self._translates("pt", "fr")

    # beats

    async def starts(self) -> str:
        mark = self._feed.number
        await self._chats[NADIA].begin()
        return line_of(await self._said(NADIA, mark, "a greeting", lambda r: offers(r, "g:do:practice")))

    async def picks_english(self) -> str:
        mark = self._feed.number
        await self._chats[CARLA].begin()
        _, number = await self._choice(CARLA, mark, self._catalog.text("language-name", "en"))
        await self._chats[CARLA].say(CARLA, [str(number)])
        hello = self._catalog.text("greet-hello", "en")
        return line_of(await self._said(CARLA, mark, "an answer in English", lambda r: hello in text_of(r.body)))

    async def begins(self) -> str:
        mark = self._feed.number
        await self._press(NADIA, "g:do:practice")
        return line_of(await self._asked(NADIA, mark), -1)

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
        return next(line_of(r, -1) for r in reversed(self._heard(NADIA)) if "✓" in text_of(r.body))

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
        await self._said(NADIA, mark, "an end of the questions", lambda r: offers(r, "s:go"))
        return next(line_of(r, -1) for r in reversed(self._heard(NADIA)) if "✓" in text_of(r.body))

    async def confirms(self) -> str:
        for token in ("s:go", "s:go", "c:yes", "c:yes", "c:yes"):
            mark = self._feed.number
            await self._press(NADIA, token)
            await self._said(NADIA, mark, "the next step", lambda r: offers(r, "c:yes") or offers(r, "s:go"))
        mark = self._feed.number
        await self._press(NADIA, "s:go")
        return line_of(await self._said(NADIA, mark, "thanks", lambda r: not r.edited))

    async def publishes(self) -> str:
        hers = self._feed.number
        await self._react(CARLA, 0, self._catalog.text("review-publish", "en"), shows=TITLE)
        await self._said(CARLA, hers, "a word that it is published", lambda r: bool(r.body))
        told = await self._said(NADIA, hers, "a word that it is published", lambda r: TITLE in text_of(r.body))
        return line_of(told)

    async def finds_it_again(self) -> str:
        mark = self._feed.number
        await self._chats[NADIA].say(NADIA, ["jardin des langues"])
        return line_of(
            await self._said(NADIA, mark, "her practice", lambda r: _opens(r) and TITLE in text_of(r.body)), 2
        )

    async def starts_too(self) -> str:
        await self._chats[INES].begin()
        return line_of(await self._said(INES, 0, "a greeting", lambda r: offers(r, "g:do:practices")))

    async def searches(self) -> str:
        return line_of(await self._search(), 0)

    async def opens(self) -> str:
        """A machine may still be translating: then she looks once more."""
        for _ in range(_TRIES):
            mark = self._feed.number
            await self._press(INES, "f:open:", begins=True)
            card = await self._said(INES, mark, "its card", lambda r: offers(r, "a:ask:"))
            if not self._translated or SUMMARY not in text_of(card.body):
                return line_of(card)
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

    async def _asked(self, room: str, mark: int) -> Record:
        """Until a question waits for an answer."""
        return await self._said(room, mark, "the next question", lambda r: offers(r, "w:help"))

    def _letter(self, record: Record, original: str) -> str:
        """The words of a letter, which are not the original's where a machine knows both languages."""
        above = [each for each in record.body if isinstance(each, str) or each["t"] != "more"]
        if self._translated and (original in text_of(above) or "more" not in set(kinds_in(record.body))):
            raise Stuck(f"{record.room.capitalize()}: the letter was not translated")
        paragraphs = [part for part in text_of(above).split("\n") if part.strip()]
        return paragraphs[1] if len(paragraphs) > 1 else text_of(above)

    beats = (
        Beat(NADIA, "Nadia is new here. She presses Start, and is greeted in French.", starts),
        Beat(CARLA, "Carla, a coordinator, says hello from Matrix and picks English by its number.", picks_english),
        Beat(NADIA, "Nadia wants to share what she does. No form: six short questions.", begins),
        Beat(NADIA, "She types a name for it, then what they do.", describes),
        Beat(NADIA, "She ticks two themes, on two pages of buttons.", ticks_themes),
        Beat(NADIA, "She names her town, and an organisation that nobody knew yet.", says_where),
        Beat(NADIA, "She ticks the languages they speak.", ticks_languages),
        Beat(NADIA, "She reads it all once more, says what may be shared, and confirms.", confirms),
        Beat(INES, "Meanwhile Inês presses Start, in Portuguese.", starts_too),
        Beat(CARLA, "Carla has Nadia's practice, and publishes it by a reaction. Nadia is told.", publishes),
        Beat(NADIA, "Nadia looks for it, and there it is.", finds_it_again),
        Beat(INES, "Inês looks in Portuguese for what others do in France.", searches),
        Beat(INES, "She opens the practice: translated, and it says so.", opens),
        Beat(INES, "She asks the people behind it. Nadia reads the question in French.", asks),
        Beat(NADIA, "Nadia answers. Inês reads it in Portuguese; neither sees the other's account.", answers),
    )


def _opens(record: Record) -> bool:
    return offers(record, "f:open:")
