"""The third chapter of the story: a coordinator registers a webinar and has it announced, every room reads it in its
own language, and people answer as their platform lets them, or in words.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.sandbox.demo.cast import CARLA, ROOMS
from bot.sandbox.demo.feed import Record
from bot.sandbox.demo.nodes import text_of
from bot.sandbox.demo.playing import Beat, Chapter, Stuck, choices_of, line_of, offers

TITLE = "Schools and families"
SUMMARY = "Three cities present a project."
COMING = "✅"
_WORD = "¡Voy!"
COME = 3
"""How many say that they come."""
_WRITTEN_IN = "en"
_IN_DAYS = 20
_TRIES = 10
_LATER = 1.0  # seconds


class Webinar(Chapter):
    """Plays it, in a private chat and in the rooms."""

    title = "A webinar for everybody"

    # beats

    async def registers(self) -> str:
        day = datetime.now(UTC) + timedelta(days=_IN_DAYS)
        await self._writes("!event")
        for answer in (self._word("event-kind-webinar"), TITLE, f"{day.day} {day:%B}", "16:00"):
            await self._writes(answer)
        for answer in (self._word("event-mode-online"), "https://meet.example/schools", self._word("word-skip")):
            await self._writes(answer)
        for answer in ("English, French", SUMMARY):
            await self._writes(answer)
        return f"{TITLE}. {SUMMARY}"

    async def confirms(self) -> str:
        for word in ("review", "confirm", "yes", "yes", "yes", "confirm"):
            said = await self._writes(self._word(f"word-{word}"))
        return line_of(said)

    async def sends(self) -> str:
        mark = self._feed.number
        await self._react(CARLA, 0, self._word("event-do-announce"))
        screen, _ = await self._choice(CARLA, mark, self._word("announce-b-send"))
        for _ in range(_TRIES):
            if self._word("announce-lang-pending") not in text_of(screen.body):
                break
            await self._feed.change(self._feed.number, _LATER)
            again = self._feed.number
            await self._picks(screen, self._word("announce-b-refresh"))
            screen, _ = await self._choice(CARLA, again, self._word("announce-b-send"))
        await self._react(CARLA, mark, self._word("announce-b-send"))
        await self._react(CARLA, mark, self._word("announce-b-all-the-same"), self._word("announce-b-go"))
        leaves = self._word("announce-leaves")
        return line_of(await self._said(CARLA, mark, "a word that it leaves", lambda r: leaves in text_of(r.body)))

    async def arrives(self) -> str:
        found = [await self._arrival(plan.key) for plan in ROOMS]
        for plan, record in zip(ROOMS, found, strict=True):
            self.shown[plan.key, record.id] = None
            if self._translates(_WRITTEN_IN, plan.key) and TITLE in text_of(record.body):
                raise Stuck(f"{plan.title}: the announcement was not translated")
        return " · ".join(line_of(record) for record in found)

    async def presses(self) -> str:
        record = await self._arrival("fr")
        data = next(b["data"] for row in record.buttons for b in row if b.get("data", "").startswith("rsvp:yes:"))
        return await self._sides["fr"].press("amina", record.id, data)

    async def reacts(self) -> str:
        record = await self._arrival("en")
        await self._sides["en"].react("grace", record.id, COMING)
        after = await self._until(lambda: self._counted(record, 2), "en", "a reaction")
        return f"{COMING} {after}"

    async def says(self) -> str:
        self.shown["es", await self._sides["es"].say("carlos", [_WORD], (await self._arrival("es")).id)] = None
        return _WORD

    async def counts(self) -> str:
        """Somebody's answer may still be on its way: then she looks once more."""
        mark, who = self._feed.number, self._word("event-do-who")
        await self._react(CARLA, 0, self._word("event-do-manage"))
        screen, _ = await self._choice(CARLA, mark, who)
        for _ in range(_TRIES):
            mark = self._feed.number
            await self._picks(screen, who)
            coming = self._word("rsvp-count-coming", count=COME)
            numbers = await self._said(CARLA, mark, "the numbers", lambda r: TITLE in text_of(r.body))
            if coming in text_of(numbers.body):
                return coming
            await self._feed.change(self._feed.number, _LATER)
        raise Stuck("Carla: not everybody who answered was counted")

    beats = (
        Beat(CARLA, "Carla registers a webinar, by answering short questions in private.", registers),
        Beat(CARLA, "She reads it all once more, and confirms: a coordinator's event is public at once.", confirms),
        Beat(CARLA, "She has it announced. What a machine translated is marked, before it leaves and after.", sends),
        Beat("es", "It arrives in four rooms and four languages, at each one's own hour.", arrives, lingers=True),
        Beat("fr", "Amina presses a button: she is coming. Only she sees the answer.", presses, lingers=True),
        Beat("en", "Grace, on Matrix, does the same by a reaction.", reacts, lingers=True),
        Beat("es", "Carlos just says so, in his own words.", says, lingers=True),
        Beat(CARLA, "Carla sees how many come: numbers, and nobody's name.", counts),
    )

    # what people do

    async def _writes(self, text: str) -> Record:
        """Type an answer; what the bot says next."""
        mark = self._feed.number
        await self._chats[CARLA].say(CARLA, [text])
        return await self._said(CARLA, mark, "the next question", lambda r: bool(text_of(r.body)))

    async def _picks(self, record: Record, label: str) -> None:
        """Type the number of a choice, in reply to the message that lists it."""
        await self._chats[CARLA].say(CARLA, [str(choices_of(record)[label])], record.id)

    # what people see

    async def _arrival(self, room: str) -> Record:
        """The announcement in a room, once one can answer it there and its calendar file has followed."""

        def whole(record: Record) -> bool:
            answerable = offers(record, "rsvp:yes:") or _given(record) > 0
            return answerable and any(r.file and r.reply_to == record.id for r in self._heard(room))

        return await self._said(room, 0, "the announcement", whole)

    def _counted(self, record: Record, fewest: int) -> int | None:
        now = self._feed.get(record.room, record.id)
        given = _given(now) if now else 0
        return given if given >= fewest else None

    def _word(self, key: str, **values: int) -> str:
        return self._catalog.text(key, _WRITTEN_IN, **values)


def _given(record: Record) -> int:
    """How many have given the sign of those who come, the bot's own offer included."""
    return next((each["count"] for each in record.reactions if each["key"] == COMING), 0)
