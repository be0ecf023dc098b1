"""A short conversation that plays when a demo starts, with one of everything that a bridge must carry: formatting, a
reply, a link, a time, a term of the network's glossary, an emoji, an edit and a deletion.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.sandbox.demo import markup
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.nodes import text_of
from bot.sandbox.demo.sides import Side

_ARRIVES = 20.0  # seconds for a message to reach every room, before the next one is said all the same
_HURRY = 1.0  # the same, once one has not


@dataclass(frozen=True)
class Line:
    """What one person says in one room; `told` says so to a visitor. `answers` is another line's key; `edited` what it
    is changed to; `keeps` must stand in every copy as it is, `terms` in the copy of that language."""

    key: str
    room: str
    person: str
    said: str
    told: str
    answers: str = ""
    edited: str = ""
    deleted: bool = False
    bold: bool = False
    keeps: tuple[str, ...] = ()
    terms: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What it says in the end, without formatting."""
        return text_of(markup.read(self.edited or self.said))


SCRIPT = (
    Line(
        "start",
        "fr",
        "amina",
        "La **Semaine de l'accueil** commence samedi 6 juin, 14h30.",
        "Amina writes in French, with a term of the network's own glossary.",
        bold=True,
        keeps=("14h30",),
        terms={"es": "Semana de la Acogida", "en": "Welcoming Week", "pt": "Semana do Acolhimento"},
    ),
    Line(
        "question",
        "es",
        "carlos",
        "¡Muchas gracias! Esperamos el programa.",
        "Carlos answers her in Spanish: his reply finds her message in every room.",
        answers="start",
    ),
    Line(
        "link",
        "en",
        "grace",
        "You can read the programme here: https://welcome.example/june 🙂",
        "Grace, on Matrix, sends a link. No translation touches it.",
        answers="question",
        keeps=("https://welcome.example/june", "🙂"),
    ),
    Line(
        "meal",
        "pt",
        "joao",
        "Muito bem! A nossa associação prepara a comida para 40 pessoas. 🎉",
        "João answers in Portuguese.",
        answers="start",
        keeps=("40", "🎉"),
    ),
    Line(
        "music",
        "fr",
        "fatou",
        "Notre association prépare la musique.",
        "Fatou says what they bring, and corrects it: all copies change.",
        edited="Notre association prépare la musique et le théâtre.",
    ),
    Line(
        "stray",
        "en",
        "samir",
        "This message was for my family.",
        "Samir wrote in the wrong room, and deletes it everywhere.",
        deleted=True,
    ),
)


class Play:
    """The script, being played. `ids` are the platform's ids of what was said, by the keys of the lines."""

    def __init__(self, sides: Mapping[str, Side], feed: Feed) -> None:
        self.ids: dict[str, str] = {}
        self._sides = sides
        self._feed = feed
        self._patience = _ARRIVES

    async def run(self, tell: Callable[[int], None] = lambda line: None) -> None:
        """Say everything, each line once the one before it has reached every room; `tell` gets the number of each line
        as it begins. Raises NotDone."""
        for number, line in enumerate(SCRIPT):
            tell(number)
            side = self._sides[line.room]
            said = markup.read(line.said)
            self.ids[line.key] = await side.say(line.person, said, self._answered(line))
            await self._arrival(text_of(said))
            if line.edited:
                await side.edit(line.person, self.ids[line.key], markup.read(line.edited))
                await self._arrival(line.text)
            if line.deleted:
                await side.delete(line.person, self.ids[line.key])

    def _answered(self, line: Line) -> str:
        """The message to answer, as it stands in this line's room: the copy there, or the original itself."""
        answered = next((other for other in SCRIPT if other.key == line.answers), None)
        if answered is None:
            return ""
        return next((record.id for record in self._feed.room(line.room) if says(record, answered.text)), "")

    async def _arrival(self, text: str) -> None:
        """Until every room holds the message whose original is `text`."""

        def everywhere() -> bool:
            return all(any(says(record, text) for record in self._feed.room(room)) for room in self._sides)

        if not await self._feed.wait_until(everywhere, self._patience):
            self._patience = _HURRY


def says(record: Record, text: str) -> bool:
    """Whether a message is one whose original says `text`: by the original that it carries, or by its own words."""
    return text_of(record.original or record.body).strip() == text
