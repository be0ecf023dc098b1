"""The stand-in's Python interface over HTTP, for benchmarks that run it as a process of its own.

Off unless asked for, loopback only, POST /control/<action> with a JSON object; it says who does what by id.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import orjson

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.control_people import PeopleControl
from bot.sandbox.telegram.errors import ApiError, Json, bad_request

if TYPE_CHECKING:
    from bot.sandbox.telegram.server import TelegramServer


class Control:
    """Actions: bot, person, group, add, kick, say, edit, delete, messages, log, wait, fault, clear_faults, pace,
    state; and those of PeopleControl."""

    def __init__(self, server: TelegramServer) -> None:
        self._server = server
        self._people = PeopleControl(server)
        self._actions: dict[str, Callable[[Json], Any]] = {
            name: getattr(self, f"_{name}")
            for name in (
                *("bot", "person", "group", "add", "kick", "say", "edit", "delete", "messages", "log", "wait"),
                *("fault", "clear_faults", "pace", "state"),
            )
        }
        self._actions |= {name: getattr(self._people, name) for name in PeopleControl.names}

    async def handle(self, action: str, body: bytes) -> Json:
        """Carry one action out; `{"ok": true, "result": …}`. Raises ApiError for what makes no sense."""
        run = self._actions.get(action)
        if run is None:
            raise ApiError(404, "Not Found")
        try:
            result = run(orjson.loads(body) if body else {})
            if isinstance(result, Awaitable):
                result = await result
        except (LookupError, TypeError, ValueError, PermissionError, TimeoutError) as error:
            raise bad_request(f"{action}: {type(error).__name__}") from None
        return {"ok": True, "result": result}

    def _account(self, data: Json) -> Account:
        return self._server.accounts[data["account"]]

    def _bot(self, data: Json) -> Json:
        return self._server.add_bot(**data).json()

    def _person(self, data: Json) -> Json:
        return self._server.add_person(**data).json()

    def _group(self, data: Json) -> Json:
        members, admins = ([self._server.accounts[i] for i in data.pop(key, [])] for key in ("members", "admins"))
        return self._server.add_group(members=members, admins=admins, **data).json()

    def _add(self, data: Json) -> None:
        self._people.group_of(data).add(self._account(data), admin=data.get("admin", False))

    def _kick(self, data: Json) -> None:
        self._people.group_of(data).kick(self._account(data))

    def _say(self, data: Json) -> list[int]:
        """`text`, or `texts` for many at once; the new messages' ids."""
        person, group = self._people.person_of(data), self._people.group_of(data)
        more = {key: data[key] for key in ("entities", "reply_to", "thread") if key in data}
        texts = data.get("texts") or [data["text"]]
        return [person.say(group, text, **more).message_id for text in texts]

    def _edit(self, data: Json) -> None:
        self._people.person_of(data).edit(self._people.message_of(data), data["text"], data.get("entities"))

    def _delete(self, data: Json) -> None:
        self._people.person_of(data).delete(self._people.message_of(data))

    def _messages(self, data: Json) -> list[Json]:
        return [message.json() for message in self._people.group_of(data).messages]

    def _log(self, data: Json) -> list[Json]:
        """Log entries from number `since` on; `at` is the machine's monotonic clock, in seconds."""
        return [asdict(entry) for entry in self._people.group_of(data).log[data.get("since", 0) :]]

    async def _wait(self, data: Json) -> int:
        """Until the group's log has `count` entries (of bots only, if `by_bot`), `timeout` seconds at most."""
        group, by_bot = self._people.group_of(data), data.get("by_bot", False)

        def entries() -> int:
            return sum(entry.by_bot for entry in group.log) if by_bot else len(group.log)

        await self._server.wait_until(lambda: entries() >= data["count"], data.get("timeout", 10))
        return entries()

    def _fault(self, data: Json) -> None:
        self._server.faults.add(**data)

    def _clear_faults(self, _: Json) -> None:
        self._server.faults.clear()

    def _pace(self, data: Json) -> None:
        """Limits by name; an empty object takes them away."""
        from bot.sandbox.telegram.pace import Pace

        self._server.pace = Pace(**data) if data else None

    def _state(self, _: Json) -> Json:
        server = self._server
        return {
            "violations": server.violations,
            "unimplemented": server.unimplemented,
            "calls": dict(server.calls),
            "pending": {bot.username: len(bot.queue) for bot in server.bots.values()},
        }
