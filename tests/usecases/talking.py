"""Members who talk with the bot in private as they would: they read what is shown last and type, press, react or vote.

Nothing here knows the engine: whoever answers looks for a button or a number by the label that is shown.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import sqlalchemy as sa

from handlers.dialogues.answers import show
from messages.catalog import LANGUAGES, Catalog
from messages.keycaps import KEYCAPS
from messages.richtext import Style
from storage import drafts, people, records, translations
from storage import tables as t
from storage.database import Database
from storage.drafts import StoredDraft
from storage.record_tables import records as r
from storage.records import Record
from tests.usecases.house import FakePlatform, FakeTranslator, House, MovableClock, Shown, letter, sign

CATALOG = Catalog()
_NUMBERED = re.compile(r"(\d+)\. (.+?)(?: ✓)?")
_TICKS = re.compile("^[☐☑] ")
_FAILURES = {CATALOG.text("private-failed", language) for language in LANGUAGES if CATALOG.has("private-failed")}


@dataclass(frozen=True)
class Words:
    """What somebody of a language answers."""

    title: str
    summary: str
    languages: str


WORDS = {
    "fr": Words("École du soir", "Des bénévoles enseignent la langue chaque soir.", "français et portugais"),
    "en": Words("Evening school", "Volunteers teach the language every evening.", "French and Portuguese"),
    "es": Words("Escuela de noche", "Personas voluntarias enseñan el idioma cada tarde.", "francés y portugués"),
    "pt": Words("Escola da noite", "Pessoas voluntárias ensinam a língua todas as noites.", "francês e português"),
    "ar": Words("مدرسة المساء", "يعلّم متطوعون اللغة كل مساء.", "الفرنسية والبرتغالية"),
}
PLACE, ORGANISATION = "Valencia", "Quayside School"  # there are several Valencias


def new_house(database: Database, folder: Path) -> House:
    """A bot that nobody has talked to."""
    return House(database, sign("sign"), letter("letter"), FakeTranslator(), MovableClock(), folder)


# waiting


async def settled(house: House, *, stored: bool = False) -> None:
    """Until all that was said is handled and all that was answered is shown; `stored`: and the bot has it on record,
    which takes a moment longer. AssertionError if something failed on the way."""
    platforms = (house.sign, house.letter)
    async with asyncio.timeout(15):
        while True:
            heard = all(one.confirmed >= len(one.waiting) for one in platforms)
            if heard and await _idle(house, stored=stored):
                break
            await asyncio.sleep(0.004)
    said = [shown.text for one in platforms for room in one.rooms.values() for shown in room]
    assert not [text for text in said if text in _FAILURES], "the bot apologised: an exception was met"


async def _idle(house: House, *, stored: bool) -> bool:
    pending, aside = await house.database.read(_work, house.clock.now())
    assert not aside, f"events were set aside: {aside}"
    delivered = set() if stored else set(house.letter._keys)
    return pending is not None and pending <= delivered


def _work(conn: sa.Connection, now: datetime) -> tuple[set[str] | None, list[tuple[str, str]]]:
    """(keys of what is to be delivered, or None while an event waits; what was set aside)."""
    e, d = t.events.c, t.deliveries.c
    failed = sa.select(e.error_code, e.error_place).where(e.state == "aside")
    aside = [(row.error_code, row.error_place) for row in conn.execute(failed)]
    if conn.execute(sa.select(e.id).where(e.state == "new").limit(1)).first():
        return None, aside
    waiting = sa.select(d.key).where(
        d.state.in_(("pending", "sending", "translating")),
        d.expires_at > now,
        sa.or_(d.not_before.is_(None), d.not_before <= now),
    )
    return set(conn.execute(waiting).scalars()), aside


async def translated(house: House) -> None:
    """Until all records are there in all languages."""
    async with asyncio.timeout(15):
        while await house.database.read(translations.waiting, 200):
            await asyncio.sleep(0.005)


# looking into the database


async def drafts_of(member: Member) -> list[StoredDraft]:
    """The drafts of a member, as they would open now."""
    house = member.house
    person = await house.database.read(people.of_account, _digest(member))
    return await house.database.read(drafts.of_person, person or 0, ring=house.context.ring)


async def records_of(house: House, kind: str = "practice") -> list[Record]:
    """All records of a kind, oldest first."""

    def read(conn: sa.Connection) -> list[Record]:
        ids = conn.execute(sa.select(r.c.id).where(r.c.kind == kind).order_by(r.c.id)).scalars().all()
        found = [records.get(conn, one, secrets=house.secrets) for one in ids]
        return [one for one in found if one is not None]

    return await house.database.read(read)


async def sources_of(house: House, record: Record) -> dict[str, str]:
    """A record's own texts by field."""
    found = await house.database.read(records.texts, record, secrets=house.secrets)
    return {text.field: text.text for text in found if text.role == "author"}


async def give_role(member: Member, role: str) -> None:
    """As the configuration would."""
    house = member.house
    account = (member.platform.name, member.who, role)
    identities, now = house.context.identities, house.clock.now()
    await house.database.run(people.apply_roles, [account], secrets=house.secrets, identities=identities, now=now)


def _digest(member: Member) -> bytes:
    return member.house.context.identities.account(member.platform.name, member.who)


# members


class Talks(Protocol):
    """Somebody who reads what is asked and answers it, on a platform of whatever kind."""

    language: str

    @property
    def presses(self) -> bool:
        """Whether there are buttons here."""
        ...

    @property
    def labels(self) -> list[str]:
        """What can be picked below the last message."""
        ...

    async def say(self, text: str) -> Any:
        """Type."""
        ...

    async def pick(self, label: str) -> Any:
        """Pick what bears this label: its button, or its number."""
        ...

    async def pick_several(self, *labels: str) -> Any:
        """Tick and say done, or type the numbers."""
        ...


def numbered(text: str) -> list[str]:
    """The choices at the end of a message without buttons."""
    lines = [_NUMBERED.fullmatch(line) for line in text.splitlines()]
    found = [(int(line[1]), line[2]) for line in lines if line]
    first = max((at for at, (number, _) in enumerate(found) if number == 1), default=0)
    return [label for _, label in found[first:]]  # a list of answers may come before


class Member:
    """Somebody in their private room with the bot. `language` is what the bot speaks with them once they chose it."""

    def __init__(self, house: House, platform: FakePlatform, who: str, language: str = "en") -> None:
        self.house, self.platform, self.who, self.language = house, platform, who, language
        self.room = f"dm-{who}-{platform.name}"

    @property
    def presses(self) -> bool:
        return self.platform.capabilities.buttons

    @property
    def shown(self) -> list[Shown]:
        """What the room shows but for polls."""
        return [one for one in self.platform.rooms.get(self.room, []) if one.extras.poll is None]

    @property
    def last(self) -> Shown:
        return self.shown[-1]

    @property
    def texts(self) -> list[str]:
        return self.platform.texts(self.room)

    @property
    def labels(self) -> list[str]:
        """What can be picked below the last message."""
        if self.presses:
            return [_TICKS.sub("", label) for label in self.last.buttons]
        return numbered(self.last.text)

    def word(self, name: str) -> str:
        """A universal word in this member's language."""
        return self.text(f"word-{name}")

    def text(self, key: str, **args: str | int) -> str:
        return CATALOG.text(key, self.language, **args)

    def is_asked(self, key: str) -> bool:
        """Whether the last message asks this: questions are bold."""
        body = self.last.body
        bold = [body.text[span.start : span.end] for span in body.spans if span.style is Style.BOLD]
        return self.text(key) in bold

    def has_read(self, key: str, **args: str | int) -> bool:
        """Whether the room shows this text."""
        return any(self.text(key, **args) in text for text in self.texts)

    # what they do

    async def say(self, text: str, *, reply_to: str | None = None) -> str:
        """Type, and wait for the answer. The event's id."""
        event_id = self.platform.say(self.room, text, self.who, reply_to)
        await settled(self.house)
        return event_id

    async def command(self, text: str) -> None:
        self.platform.command(self.room, text, self.who)
        await settled(self.house)

    async def press(self, data: str, message: Shown | None = None) -> str:
        """Press a button by what it sends; the passing word that came of it."""
        event_id = self.platform.press(self.room, (message or self.last).event_id, data, self.who)
        await settled(self.house)
        return self.platform.answers.get(event_id, "")

    async def react(self, number: int, message: Shown | None = None) -> None:
        await settled(self.house, stored=True)
        self.platform.react(self.room, (message or self.last).event_id, KEYCAPS[number - 1], self.who)
        await settled(self.house)

    async def vote(self, *labels: str) -> None:
        """Vote for these in the last poll."""
        await settled(self.house, stored=True)
        shown = next(one for one in reversed(self.platform.rooms[self.room]) if one.extras.poll)
        options = {label: token for token, label in shown.extras.poll.options} if shown.extras.poll else {}
        self.platform.vote(self.room, shown.event_id, *(options[label] for label in labels), who=self.who)
        await settled(self.house)

    async def edit(self, event_id: str, text: str) -> None:
        self.platform.edit_own(self.room, event_id, text, self.who)
        await settled(self.house)

    async def attach(self, name: str = "plan.pdf", kind: str = "document") -> None:
        self.platform.attach(self.room, kind, name, self.who)
        await settled(self.house)

    async def pick(self, label: str) -> str:
        """Pick what bears this label: its button, or its number. The passing word on the button."""
        if self.presses:
            data = next(data for shown, data in self.last.buttons.items() if _TICKS.sub("", shown) == label)
            return await self.press(data)
        await self.say(str(self.labels.index(label) + 1))
        return ""

    async def pick_several(self, *labels: str) -> None:
        """Tick and say done, or type the numbers."""
        if not self.presses:
            await self.say(", ".join(str(self.labels.index(label) + 1) for label in labels))
            return
        for label in labels:
            await self.pick(label)
        await self.pick("✓ " + self.word("done"))

    async def choose_language(self) -> None:
        """Greeted, and spoken with in their language from now on."""
        await self.command("start")
        await self.command(f"language {self.text('language-name')}")


Deed = Callable[[Talks], Awaitable[Any]]


def word(member: Talks, name: str) -> str:
    """A word of ours in somebody's language."""
    return CATALOG.text(f"word-{name}", member.language)


async def _themes(member: Talks) -> None:
    await member.pick_several(*(CATALOG.text(f"theme-{name}", member.language) for name in ("housing", "work")))


async def _languages(member: Talks) -> None:
    if member.presses:
        await member.pick_several(*(show("languages", [code], member.language) for code in ("fr", "pt")))
    else:
        await member.say(WORDS[member.language].languages)


def _says(field: str) -> Deed:
    return lambda member: member.say(str(getattr(WORDS[member.language], field)))


def _picks(name: str) -> Deed:
    return lambda member: member.pick(word(member, name))


PRACTICE: Sequence[tuple[str, Deed]] = (
    ("practice-title", _says("title")),
    ("practice-summary", _says("summary")),
    ("practice-themes", _themes),
    ("practice-place", lambda member: member.say(PLACE)),
    ("dialogue-which", lambda member: member.pick(member.labels[0])),
    ("practice-organisation", lambda member: member.say(ORGANISATION)),
    ("practice-languages", _languages),
    ("dialogue-more", _picks("review")),
    ("dialogue-review", _picks("confirm")),
    ("consent-publish", _picks("yes")),
    ("consent-relay", _picks("yes")),
    ("consent-export", _picks("yes")),
    ("dialogue-confirm", _picks("confirm")),
)
"""The short path of a practice: what is asked, and how a member answers it."""


async def answer_once(member: Member) -> bool:
    """One answer to what is asked now. Returns False if nothing of a practice is."""
    deed = next((deed for key, deed in PRACTICE if member.is_asked(key)), None)
    if deed is not None:
        await deed(member)
    return deed is not None


async def answer(member: Member, until: str = "") -> None:
    """Go on with a practice from wherever it is, to the question `until` or to its end."""
    for _ in range(40):
        if (until and member.is_asked(until)) or not await answer_once(member):
            break
    assert not until or member.is_asked(until), f"never asked; the last said was {member.last.text!r}"


async def link(one: Member, other: Member) -> None:
    """Two accounts become one person's."""
    await one.command("link")
    code = re.search(r"\b[a-z2-9]{4}-[a-z2-9]{4}\b", "\n".join(one.texts[-2:]))
    assert code is not None
    await other.command(f"link {code[0]}")
    assert other.has_read("link-done")


async def begin(member: Member, until: str = "") -> None:
    """Greeted, in their language, and begun with a practice."""
    await member.choose_language()
    await member.command("practice")
    if until:
        await answer(member, until)
