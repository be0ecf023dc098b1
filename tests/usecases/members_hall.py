"""The desk with the members' counters on a real database, and people who chat with it.

What the bot says is delivered at once, so that tests read as conversations."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from handlers.dialogues.engine import Engine
from handlers.dialogues.service import Dialogues
from handlers.members.service import Members
from handlers.private.counters import Counters
from handlers.private.desk import PrivateDesk
from handlers.private.groups import GroupDesk
from handlers.private.visit import Office, Visit
from handlers.relay.commit import Committer
from handlers.relay.context import Context
from handlers.relay.directory import Directory
from messages.catalog import Catalog
from messages.types import Batch
from storage import drafts, inbox, ledger, outbox, people
from storage.database import Database
from storage.identities import Identities
from storage.keyring import KeyRing
from storage.outbox import Sent
from tests.usecases.house import SECRETS, FakeDetector, FakePlatform, MovableClock, Shown, letter, sign

CATALOG = Catalog()
IDENTITIES = Identities(SECRETS)


def text(key: str, spoken: str = "en", /, **args: str | int) -> str:
    return str(CATALOG.text(key, spoken, **args))


@dataclass
class Chat:
    """Somebody's private room with the bot on one platform."""

    hall: Hall
    platform: FakePlatform
    who: str

    @property
    def room(self) -> str:
        return f"dm-{self.who}"

    async def say(self, words: str) -> list[str]:
        return await self._happens("say", text=words, reply_to=None)

    async def command(self, words: str) -> list[str]:
        return await self._happens("command", text=words, reply_to=None)

    async def press(self, data: str, message: Shown | None = None) -> list[str]:
        """Press a button by what it sends, of a message or of the latest that has it."""
        shown = message or next(one for one in reversed(self.shown) if data in one.buttons.values())
        return await self._happens("press", text=data, target=shown.event_id)

    async def _happens(self, kind: str, **data: Any) -> list[str]:
        before = len(self.shown)
        await self.hall.happens(self.platform, self.room, kind, self.who, **data)
        return [shown.text for shown in self.shown[before:]]

    @property
    def shown(self) -> list[Shown]:
        return self.platform.rooms.setdefault(self.room, [])

    @property
    def last(self) -> Shown:
        return self.shown[-1]

    def has(self, key: str, spoken: str = "en", /, **args: str | int) -> bool:
        """Whether the latest message holds this text."""
        return text(key, spoken, **args) in self.last.text

    async def person(self) -> int:
        digest = IDENTITIES.account(self.platform.name, self.who)
        found = await self.hall.database.run(people.of_account, digest)
        assert found is not None
        return found


@dataclass
class Hall:
    """The desk with the members' counters, on a real database; what it says is delivered at once."""

    database: Database
    folder: Path
    sign: FakePlatform = field(default_factory=lambda: sign("sign"))
    letter: FakePlatform = field(default_factory=lambda: letter("letter"))
    clock: MovableClock = field(default_factory=MovableClock)
    looked_for: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.platforms = {"sign": self.sign, "letter": self.letter}
        self.ring = KeyRing(self.folder / "test.keys", SECRETS, self.clock)
        days = timedelta(days=7)
        self.context = Context(
            database=self.database,
            ring=self.ring,
            secrets=SECRETS,
            identities=IDENTITIES,
            clock=self.clock,
            platforms=self.platforms,
            directory=Directory(IDENTITIES),
            committer=Committer(self.ring, SECRETS, IDENTITIES, days, timedelta(minutes=10)),
        )
        self.office = Office(self.platforms, SECRETS, IDENTITIES, self.ring, CATALOG, keep=days)
        self.desk = self._desk()

    def _desk(self) -> PrivateDesk:
        counters = Counters()
        members = Members(self.office)
        dialogues = members.dialogues = Dialogues(self.office, Engine(CATALOG), {})
        members.obey = lambda visit, name, rest: counters.commands[name](visit, rest)
        counters.commands |= members.commands
        counters.pressed |= members.pressed
        counters.commands["practice"] = lambda visit, rest: dialogues.start(visit, "practice")
        counters.commands["practices"] = self._look_for
        counters.greet, counters.code, counters.look_for = members.greet, members.code, self._look_for
        groups = GroupDesk(self.context, self.office, counters=counters)
        detector = FakeDetector()
        return PrivateDesk(
            self.context, self.office, dialogues=dialogues, counters=counters, groups=groups, detector=detector
        )

    def _look_for(self, visit: Visit, words: str) -> None:
        self.looked_for.append(words)

    async def happens(self, platform: FakePlatform, room: str, kind: str, who: str, **data: Any) -> None:
        event = platform.event(room, kind, who, **data)
        touched = await self.database.run(
            inbox.store_batch,
            platform=platform.name,
            account=b"bot".ljust(16),
            batch=Batch((event,), event.event_id),
            known={},
            identities=IDENTITIES,
            secrets=SECRETS,
            ring=self.ring,
            now=self.clock.now(),
        )
        for room_id in touched:
            place = await self.context.place(room_id)
            assert place is not None
            found = await self.database.run(
                inbox.next_events, room_id=room_id, room=event.room, limit=10, ring=self.ring, private=True
            )
            for stored in found:
                await self.desk.handle(place, stored)
        await self.deliver()

    async def deliver(self) -> None:
        """What the relay's senders do."""
        for room_id in sorted(await self.database.run(outbox.rooms_with_work)):
            place = await self.context.place(room_id)
            assert place is not None
            platform = self.platforms[place.room.platform]
            now = self.clock.now()
            due = await self.database.run(outbox.next_due, room_id=room_id, now=now, limit=50, ring=self.ring)
            for one in due:
                made = None
                shown = await self.database.run(self._shown_by, one.target, room_id)
                if one.kind == "answer":
                    await platform.answer_button(str(one.target.event_id), one.body.text if one.body else "")
                elif one.kind == "edit":
                    assert one.body is not None
                    assert shown is not None
                    await platform.edit(place.room, shown, one.body, key=one.key, extras=one.extras)
                elif one.body is not None and one.body.text:
                    made = await platform.send(place.room, one.body, reply_to=None, key=one.key, extras=one.extras)
                await self.database.run(outbox.mark_sent, [Sent(one, place.chat, made)])

    @staticmethod
    def _shown_by(conn: Any, target: Any, room_id: int) -> str | None:
        return ledger.event_in_room(conn, target, room_id)

    # people

    def on_sign(self, who: str) -> Chat:
        return Chat(self, self.sign, who)

    def on_letter(self, who: str) -> Chat:
        return Chat(self, self.letter, who)

    async def configured(self, **roles: tuple[str, ...]) -> None:
        """The bot starts with these roles in its configuration; names of accounts as the platforms here have them."""
        wanted = [
            (p, a, role.removesuffix("s")) for role, names in roles.items() for p, a in (n.split(":") for n in names)
        ]
        now = self.clock.now()
        await self.database.run(people.apply_roles, wanted, secrets=SECRETS, identities=IDENTITIES, now=now)

    async def roles(self, chat: Chat) -> frozenset[str]:
        return await self.database.run(people.roles_of, await chat.person())

    async def drafts(self, chat: Chat) -> list[str]:
        found = await self.database.run(drafts.of_person, await chat.person(), ring=self.ring)
        return [stored.ref for stored in found]


async def met(chat: Chat, language: str = "en") -> Chat:
    """Somebody who was greeted, in a language that they chose."""
    await chat.command(f"language {language}")
    await chat.command("start")
    return chat
