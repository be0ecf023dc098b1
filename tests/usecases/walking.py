"""A coordinator and a member of one language on one platform, who go through everything that the network does together
as people do: by the labels and numbers that they are shown.

Each part of the walk is one flow. What was shown is looked through at the end (tests/usecases/reading_along.py).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.usecases.house import House, Shown
from tests.usecases.press_room import everything
from tests.usecases.talking import Member, settled
from tests.usecases.voices import SAID, Said


@dataclass
class Walk:
    """`chair` coordinates, `guest` takes part; both on one platform, in one language, beside the rooms of others."""

    house: House
    chair: Member
    guest: Member

    @property
    def said(self) -> Said:
        return SAID[self.chair.language]

    @property
    def own(self) -> str:
        """The linked room of their language on their platform."""
        return "s-own" if self.chair.presses else "l-own"

    @property
    def rooms(self) -> dict[str, str]:
        """Languages of linked rooms."""
        return {room: language for _, room, language in self.house.rooms}

    def shown(self, room: str) -> list[Shown]:
        """What a linked room shows."""
        return (self.house.sign if room.startswith("s-") else self.house.letter).rooms.get(room, [])

    def since(self, room: str, before: int) -> str:
        return "\n".join(one.text for one in self.shown(room)[before:])

    async def tick(self, **time: float) -> None:
        """Time goes on, and what is due is done and arrives."""
        self.house.clock.offset += timedelta(**time)
        await everything(self.house)

    async def command(self, member: Member, name: str, words: str = "") -> None:
        """By its word in the member's language."""
        await member.command(f"{member.text(f'command-{name}')} {words}".strip())

    async def answers(self, member: Member, wanted: Sequence[tuple[str, Callable[[], Awaitable[Any]]]]) -> None:
        """Go through a dialogue: what is asked, and what is answered to it."""
        for _ in range(30):
            deed = next((deed for key, deed in wanted if member.is_asked(key)), None)
            if deed is None:
                return
            await deed()
        raise AssertionError(f"no end to it: {member.last.text!r}")

    async def react_or_press(self, label: str, key: str, who: str, shown: Shown, room: str) -> str:
        """Answer below something in a linked room; the passing word on the button."""
        platform = self.guest.platform
        if self.guest.presses:
            data = next(data for text, data in shown.buttons.items() if text == label)
            event = platform.press(room, shown.event_id, data, who)
        else:
            event = platform.react(room, shown.event_id, key, who)
        await settled(self.house, stored=True)
        return platform.answers.get(event, "")

    async def ask_in_room(self, name: str) -> str:
        """A command in the linked room of theirs, by its word; what the room reads then."""
        before = len(self.shown(self.own))
        self.guest.platform.command(self.own, self.guest.text(f"command-{name}"), self.guest.who)
        await settled(self.house)
        return self.since(self.own, before)


def begins_with(member: Member, start: str) -> str:
    """The label that begins so."""
    return next(label for label in member.labels if label.startswith(start))


def holds(member: Member, part: str) -> str:
    """The label that holds this."""
    found = [label for label in member.labels if part in label]
    assert found, f"{part!r} is not among {member.labels}"
    return found[0]


def confirmation(member: Member) -> list[tuple[str, Callable[[], Awaitable[Any]]]]:
    """How dialogues end."""
    return [
        ("dialogue-more", lambda: member.pick(member.word("review"))),
        ("dialogue-review", lambda: member.pick(member.word("confirm"))),
        ("consent-publish", lambda: member.pick(member.word("yes"))),
        ("consent-idea", lambda: member.pick(member.word("yes"))),
        ("consent-relay", lambda: member.pick(member.word("yes"))),
        ("consent-export", lambda: member.pick(member.word("yes"))),
        ("dialogue-confirm", lambda: member.pick(member.word("confirm"))),
    ]
