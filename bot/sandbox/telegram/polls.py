"""Polls: who voted for what, and the news that bots get of it.

Sources: Bot API, Poll, PollAnswer, Update. A bot is told of the votes in its own polls, and of any poll that somebody
stopped by hand; who voted it learns only where the poll is not anonymous.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.sandbox.telegram.errors import Json

if TYPE_CHECKING:
    from bot.sandbox.telegram.accounts import BotAccount, Person
    from bot.sandbox.telegram.message import Message


@dataclass(eq=False)
class Poll:
    """A question and its answers; `votes` are the chosen answers' numbers by account id."""

    id: str
    question: str
    options: list[str]
    question_entities: list[Json] = field(default_factory=list)
    anonymous: bool = True
    multiple: bool = False
    kind: str = "regular"
    closed: bool = False
    votes: dict[int, tuple[int, ...]] = field(default_factory=dict)
    message: Message | None = None

    def json(self) -> Json:
        """The Bot API's Poll."""
        data: Json = {"id": self.id, "question": self.question}
        if self.question_entities:
            data["question_entities"] = self.question_entities
        counts = [sum(number in chosen for chosen in self.votes.values()) for number in range(len(self.options))]
        data["options"] = [
            {"persistent_id": str(number), "text": text, "voter_count": counts[number]}
            for number, text in enumerate(self.options)
        ]
        data |= {"total_voter_count": len(self.votes), "is_closed": self.closed, "is_anonymous": self.anonymous}
        data |= {"type": self.kind, "allows_multiple_answers": self.multiple}
        return {**data, "allows_revoting": self.kind != "quiz", "members_only": False}

    def shown_in(self, message: Message) -> None:
        """The message that shows it, from the beginning."""
        self.message = message
        message.room.world.polls[self.id] = self

    def vote(self, person: Person, chosen: tuple[int, ...]) -> None:
        """Set somebody's answers; none takes the vote back. ValueError for what a client cannot choose."""
        if self.closed or len(chosen) > 1 + self.multiple * len(self.options):
            raise ValueError("this poll takes no such vote")
        if any(not 0 <= number < len(self.options) for number in chosen) or len(set(chosen)) != len(chosen):
            raise ValueError("no such answers")
        self.votes.pop(person.id, None)
        if chosen:
            self.votes[person.id] = chosen
        message = self._changed()
        author = message.room.world.bot_of(message.author)
        if author is None:
            return
        author.queue.push("poll", self.json(), message.room.world.now())
        if not self.anonymous:
            answer: Json = {"poll_id": self.id, "user": person.json(), "option_ids": list(chosen)}
            answer["option_persistent_ids"] = [str(number) for number in chosen]
            author.queue.push("poll_answer", answer, message.room.world.now())

    def stop(self) -> None:
        """Close it by hand: every bot that sees the poll is told."""
        self.closed = True
        message = self._changed()
        bots: list[BotAccount] = [bot for bot, _ in message.room.bots()]
        for bot in bots:
            bot.queue.push("poll", self.json(), message.room.world.now())

    def _changed(self) -> Message:
        if self.message is None:
            raise ValueError("this poll was sent nowhere")
        self.message.extra["poll"] = self.json()
        self.message.room.world.changed("poll", self.message.room, self.message)
        return self.message
