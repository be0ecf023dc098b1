"""The last chapter of the story: a photo, what people give below it, and one poll for all rooms, answered on both
platforms as each of them has it and counted together.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from bot.sandbox.demo.cast import ROOMS
from bot.sandbox.demo.feed import Record
from bot.sandbox.demo.nodes import text_of
from bot.sandbox.demo.pictures import picture
from bot.sandbox.demo.playing import Beat, Chapter, Stuck, line_of, offers
from bot.sandbox.demo.script import says

PHOTO = "square.jpg"
CAPTION = "Une grande table pour la ville."
LIKES = "❤️"
QUESTION = "Which day is good for a meal together?"
OPTIONS = ("Saturday", "Sunday")
VOTES = 3
"""How many answer, one below a copy, one in a copy, one where it was asked."""
_HOME, _ASKED_IN = "fr", "en"
_TALLY, _CHOICE = "rt:", "rp:"
"""How the data of buttons begins: the count of reactions, an answer."""


class Gathering(Chapter):
    """Plays it, in the rooms."""

    title = "A photo, and a question for everybody"

    # beats

    async def posts(self) -> str:
        content = picture(PHOTO)
        if content is None:
            raise Stuck("The photo is not there")
        self._photo = await self._sides[_HOME].send("amina", PHOTO, "image/jpeg", content, CAPTION)
        found = [await self._arrival(plan.key) for plan in ROOMS]
        for plan, record in zip(ROOMS, found, strict=True):
            self._belongs(record)
            if self._translates(_HOME, plan.key) and CAPTION in text_of(record.body):
                raise Stuck(f"{plan.title}: the caption was not translated")
        return " · ".join(line_of(record) for record in found)

    async def reacts(self) -> str:
        for room, person in (("en", "grace"), ("pt", "joao")):
            await self._sides[room].react(person, (await self._arrival(room)).id, LIKES)
        return LIKES

    async def asks(self) -> str:
        identity = await self._sides[_ASKED_IN].ask("samir", QUESTION, OPTIONS)
        self.shown[_ASKED_IN, identity] = None
        for plan in ROOMS:
            if plan.key != _ASKED_IN:
                self._belongs(await self._poll(plan.key))
        return " · ".join([QUESTION, *OPTIONS])

    async def answers(self) -> str:
        below, inside = await self._poll("fr"), await self._poll("pt")
        data = next(b["data"] for row in below.buttons for b in row if b.get("data", "").endswith(":0"))
        said = await self._sides["fr"].press("fatou", below.id, data)
        await self._sides["pt"].vote("nzinga", inside.id, ("0",))
        await self._sides["en"].vote("samir", (await self._poll("en")).id, ("1",))
        return said

    async def tallies(self) -> str:
        """Below a copy the bot has buttons; what somebody else wrote it can only answer."""
        copy = await self._wait("es", "both reactions", lambda r: offers(r, _TALLY) and _counts(r, 2))
        answer = await self._wait(
            _HOME, "both reactions", lambda r: r.via and r.reply_to == self._photo and "2" in text_of(r.body)
        )
        self._belongs(answer)
        return next(b["label"] for row in copy.buttons for b in row)

    async def counted(self) -> str:
        found = []
        for plan in ROOMS:
            people = self._catalog.text("poll-people", plan.key, count=VOTES)
            self._belongs(await self._wait(plan.key, "the count of all answers", partial(_has, people)))
            found.append(people)
        return " · ".join(found)

    beats = (
        Beat("en", "Amina posts a photo on Telegram. It arrives as a photo, in her name.", posts, lingers=True),
        Beat("pt", "Grace and João, on Matrix, give it a heart.", reacts),
        Beat("en", "Samir asks a question, in a poll of Matrix. Each room gets it as its app has it.", asks),
        Beat("fr", "Fatou presses a button below it; Nzinga and Samir choose in their apps.", answers, lingers=True),
        Beat("es", "The hearts are counted below the copies of the photo.", tallies, lingers=True),
        Beat("es", "And the answers of both platforms are one count, each person once.", counted),
    )

    # what people see

    async def _arrival(self, room: str) -> Record:
        """The photo in a room, with its caption."""

        def whole(record: Record) -> bool:
            return bool(record.file and record.file["picture"]) and says(record, CAPTION)

        return await self._wait(room, "the photo", whole)

    async def _poll(self, room: str) -> Record:
        """The poll in a room: the platform's own, or buttons."""
        return await self._wait(room, "the poll", lambda r: r.poll is not None or offers(r, _CHOICE))

    async def _wait(self, room: str, what: str, fits: Callable[[Record], bool]) -> Record:
        return await self._until(lambda: next(filter(fits, reversed(self._feed.room(room))), None), room, what)

    def _belongs(self, record: Record) -> None:
        self.shown[record.room, record.id] = None


def _has(text: str, record: Record) -> bool:
    return text in text_of(record.body)


def _counts(record: Record, number: int) -> bool:
    return any(button["label"].endswith(f" {number}") for row in record.buttons for button in row)
