"""Who wrote: the person behind an account, remembered, and the language that they usually write."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from handlers.relay.context import Context
from messages.types import Author
from storage import mentions, people
from storage.people import Person

_REMEMBERED = 10_000
_LEARNT = 3
"""A person's usual language is the one of so many of their messages in a row."""


class Authors:
    """The people who write in linked rooms."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._people: OrderedDict[bytes, Person] = OrderedDict()
        self._streaks: OrderedDict[int, tuple[str, int]] = OrderedDict()
        self._changes = 0
        self._handles: OrderedDict[bytes, str] = OrderedDict()  # of those who go by another name

    def digest(self, platform: str, author: Author) -> bytes:
        """What stands for an account in the database."""
        return self._context.identities.account(platform, author.account)

    def met(self, platform: str, author: Author) -> Person | None:
        """The person, if they have been met since the start: without I/O."""
        digest = self.digest(platform, author)
        person = self._people.get(digest)
        return None if person is None or self._has_new_handle(digest, person, author) else person

    def forget(self, person_id: int) -> None:
        """Something about this person has changed: the database is asked again."""
        self._changes += 1  # what is being asked just now may be what was before
        for digest in [digest for digest, person in self._people.items() if person.id == person_id]:
            del self._people[digest]

    async def known(self, platform: str, author: Author) -> Person | None:
        """The person, if they have ever written: whoever is only seen to come or go is not remembered."""
        digest = self.digest(platform, author)
        met = self._people.get(digest)
        return met or await self._context.database.read(people.find, digest, secrets=self._context.secrets)

    async def meet(self, platform: str, author: Author) -> Person:
        """The person, made at first sight."""
        context = self._context
        digest = self.digest(platform, author)
        if (known := self._people.get(digest)) is not None and not self._has_new_handle(digest, known, author):
            return known
        changes = -1
        while changes != self._changes:
            changes = self._changes
            person = await context.database.run(
                people.find_or_add,
                digest,
                platform=platform,
                account=author.account,
                secrets=context.secrets,
                now=context.clock.now(),
            )
            if self._has_new_handle(digest, person, author):
                await self._keep_handle(digest, platform, author.handle)
        self._people[digest] = person
        if len(self._people) > _REMEMBERED:
            self._people.popitem(last=False)
        return person

    def _has_new_handle(self, digest: bytes, person: Person, author: Author) -> bool:
        return bool(person.pseudonym and author.handle) and self._handles.get(digest) != author.handle

    async def _keep_handle(self, digest: bytes, platform: str, handle: str) -> None:
        """A mention by a handle that the bot does not know would show whose name they go by."""
        context = self._context
        await context.database.run(
            mentions.remember_handle,
            digest,
            platform=platform,
            handle=handle,
            secrets=context.secrets,
            identities=context.identities,
        )
        self._handles[digest] = handle
        if len(self._handles) > _REMEMBERED:
            self._handles.popitem(last=False)

    async def learn(self, platform: str, author: Author, person: Person, language: str) -> None:
        """Several messages in one language make it the person's usual one, for texts too short to tell."""
        known, count = self._streaks.pop(person.id, ("", 0))
        count = count + 1 if known == language else 1
        self._streaks[person.id] = (language, count)
        if len(self._streaks) > _REMEMBERED:
            self._streaks.popitem(last=False)
        if count >= _LEARNT and person.usual_language != language:
            await self._context.database.run(people.learn_language, person.id, language)
            digest = self.digest(platform, author)
            if (met := self._people.get(digest)) is not None and met.id == person.id:
                self._people[digest] = replace(met, usual_language=language)
