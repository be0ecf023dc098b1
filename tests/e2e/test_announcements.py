"""An event on the real servers, by the real program: registered and announced by a coordinator on Matrix, told once in
every room although the bot is killed as it leaves, answered by a button and by a reaction, and found in a calendar."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

import aiohttp
import vobject

from bot.sandbox.synapse import SERVER_NAME, Synapse
from bot.sandbox.telegram import Message
from handlers.dialogues.answers.language_names import plain_name
from messages.catalog import Catalog
from messages.keycaps import KEYCAPS
from messages.names import isolate
from tests.e2e.conftest import MakeStage
from tests.e2e.members import PASSWORD_OF, OnMatrix, Seen, on_matrix
from tests.e2e.reading import copy, room
from tests.e2e.stage import Stage, eventually
from tests.usecases.talking import numbered

TITLE, CLOCK = "Winter meeting in Dakar", "18:30"
SUMMARY = "Towns of the region share how they welcome people who arrive."
CATALOG = Catalog()
ROOMS = "f e p g m n"
"""Four Telegram groups, two Matrix rooms."""


async def register(carla: OnMatrix) -> None:
    """Go through the short path of the dialogue, with numbers."""
    year = datetime.now(UTC).year + 1
    text = carla.text

    def word(name: str) -> str:
        return text(f"word-{name}")

    answers: Sequence[tuple[str, Callable[[], Awaitable[None]]]] = (
        ("event-kind", lambda: carla.pick(text("event-kind-webinar"))),
        ("event-title", lambda: carla.say(TITLE)),
        ("event-start", lambda: carla.say(f"12 January {year}")),
        ("event-time", lambda: carla.say(CLOCK)),
        ("event-mode", lambda: carla.pick(text("event-mode-online"))),
        ("event-join-link", lambda: carla.say("https://meet.example.org/dakar")),
        ("event-time-zone", lambda: carla.say("Africa/Dakar")),
        ("event-languages", lambda: carla.say("French")),
        ("event-summary", lambda: carla.say(SUMMARY)),
        ("dialogue-more", lambda: carla.pick(word("review"))),
        ("dialogue-review", lambda: carla.pick(word("confirm"))),
        ("consent-publish", lambda: carla.pick(word("yes"))),
        ("consent-relay", lambda: carla.pick(word("yes"))),
        ("consent-export", lambda: carla.pick(word("yes"))),
        ("dialogue-confirm", lambda: carla.pick(word("confirm"))),
    )
    await carla.say("!event")
    for key, answer in answers:
        await carla.reads(text(key))
        await answer()
    await carla.reads(text("event-do-announce"))


async def send(carla: OnMatrix) -> None:
    """From the last question to the last press before it leaves."""
    await carla.pick(carla.text("event-do-announce"))
    await carla.reads(carla.text("announce-b-send"))
    await carla.pick(carla.text("announce-b-send"))
    go, anyhow = carla.text("announce-b-go"), carla.text("announce-b-all-the-same")

    async def asked() -> bool:
        await carla.look()
        return go in carla.labels or anyhow in carla.labels

    await eventually(asked)
    await carla.pick(go if go in carla.labels else anyhow)


async def test_an_event_reaches_every_room_once_and_is_answered(synapse: Synapse, stage: MakeStage) -> None:
    name = f"carla{secrets.token_hex(4)}"
    await synapse.register(name, PASSWORD_OF, name="Carlaqx")
    more = f'[roles]\ncoordinators = ["matrix:@{name}:{SERVER_NAME}"]\n[announcements]\nquiet = ""\n'
    groups = {"f": "fr", "e": "es", "p": "pt", "g": "en"}
    town = await stage(synapse, groups, {"m": "en", "n": "pt"}, more=more)
    await town.bot.start(within=60)
    carla = await on_matrix(town, name, "en")
    try:
        await carla.say("!language English")
        await carla.reads(carla.text("language-set"))
        await register(carla)
        await send(carla)
        await eventually(lambda: _left(town), pause=0.01)
        await town.bot.kill()
        await town.bot.start(within=60)
        await _settled(town, carla)
        for place in ROOMS.split():
            await copy(town, place, CLOCK)
        await _answered(town, carla)
        await _in_calendars(town)
        assert await town.bot.healthy()
        for place in ROOMS.split():
            assert [CLOCK in one.text for one in await room(town, place)].count(True) == 1, place
        assert await town.bot.stop() == 0
    finally:
        await carla.close()


async def _left(town: Stage) -> bool:
    """Whether some room reads it already."""
    return any(CLOCK in text for name in town.groups for text in town.telegram_texts(name))


async def _settled(town: Stage, carla: OnMatrix) -> None:
    """The report is there; where it does not know how a send ended, the coordinator looks and says: it arrived, or send
    it again."""
    heads = tuple(carla.text(key, title=isolate(TITLE)) for key in ("bc-done", "bc-done-some"))
    again, arrived = (carla.text(f"bc-label-{verb}", room="") for verb in ("again", "arrived"))
    names = {plain_name(language, "en"): name for name, language in town.languages.items() if name in town.groups}
    report = Seen("", "", {})

    async def reported() -> bool:
        nonlocal report
        await carla.look()
        found = [one for one in carla.messages if one.text.startswith(heads)]
        before, report = report, found[-1] if found else report
        return report != before

    for _ in range(len(town.groups) + 1):
        await eventually(reported)
        labels = numbered(report.text)
        asked = [label for label in labels if label.startswith(again)]
        if not asked:
            return
        there = any(CLOCK in text for text in town.telegram_texts(names[asked[0].rpartition(" · ")[2]]))
        chosen = asked[0].replace(again, arrived) if there else asked[0]
        await carla.person.react(carla.room, report.id, KEYCAPS[labels.index(chosen)])


async def _answered(town: Stage, carla: OnMatrix) -> None:
    """By a button on Telegram, whose notice says so, and by a reaction on Matrix; the organiser sees two."""
    below: Message = (await copy(town, "f", CLOCK)).raw
    pressed = town.amina.press_label(below, CATALOG.text("rsvp-pick-yes", "fr"))
    await town.telegram.wait_until(lambda: pressed.answer is not None, 20)
    assert CATALOG.text("rsvp-noted-yes", "fr") in pressed.text
    await town.ana.react(town.rooms["m"], (await copy(town, "m", CLOCK)).id, "✅")

    async def counted() -> bool:
        await carla.say("!events")
        await carla.reads(carla.text("event-list-head"))
        await carla.pick(next(label for label in carla.labels if TITLE in label))
        for key in ("event-do-manage", "event-do-who"):
            await carla.reads(carla.text(key))
            await carla.pick(carla.text(key))
        said = await carla.reads(carla.text("rsvp-count-private"))
        return carla.text("rsvp-count-coming", count=2) in said.text

    await eventually(counted, pause=0.5)


async def _in_calendars(town: Stage) -> None:
    address = f"http://127.0.0.1:{town.bot.port}/calendar/fr.ics"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        assert answer.status == 200
        entries = vobject.readOne(await answer.text()).contents["vevent"]
    (entry,) = (one for one in entries if isinstance(one.dtstart.value, datetime))  # the others are days of every year
    assert f"{entry.dtstart.value.astimezone(UTC):%m-%d %H:%M}" == f"01-12 {CLOCK}"
    assert entry.status.value == "CONFIRMED"
