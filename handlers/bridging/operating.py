"""What the bot's own admins ask in private: how all bridges are, and to try again what failed.

`bridge` is for groups: in private it says where to write it.
"""

from __future__ import annotations

from handlers.bridging import status
from handlers.private.visit import Office, Visit
from messages.names import isolate
from messages.richtext import Style, joined, plain
from storage import dead_letters, overview
from storage.dead_letters import DeadLetters
from storage.overview import RoomOverview

_MOST = 20  # lines of what failed


class Operating:
    """The commands `status` and `retry` of admins, and `bridge`: a service of the desk (bot/desk.py)."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.commands = {"status": self.status, "retry": self.retry, "bridge": self.bridge}

    def bridge(self, visit: Visit, arguments: str) -> None:
        """Bridges are made in the rooms that they link."""
        visit.tell("bridging-in-groups", command=visit.typed("bridge"))

    def status(self, visit: Visit, arguments: str) -> None:
        """All bridges, and what failed."""
        if not visit.is_one_of("admin"):
            visit.tell("status-reserved")
            return
        bridges: dict[int, list[RoomOverview]] = {}
        for room in overview.rooms(visit.conn):
            bridges.setdefault(room.bridge_id, []).append(room)
        parts = [
            status.of_bridge(self._office.catalog, visit.language, rooms, visit.now, _named(rooms))
            for rooms in bridges.values()
        ]
        if not parts:
            parts = [plain(visit.text("status-nothing"))]
        dead = dead_letters.listed(visit.conn)
        if dead:
            lines = [plain(visit.text("status-dead")).wrapped(Style.BOLD)]
            lines += [plain(self._line(visit, one)) for one in dead[:_MOST]]
            lines.append(plain(visit.text("status-dead-retry", command=visit.typed("retry"))))
            parts.append(joined(lines, "\n"))
        visit.say(joined(parts, "\n\n"))

    def retry(self, visit: Visit, arguments: str) -> None:
        """Try again all that failed for good and can still be sent."""
        if not visit.is_one_of("admin"):
            visit.tell("status-reserved")
            return
        back = dead_letters.put_back(visit.conn, visit.now)
        visit.tell("status-retried", count=len(back)) if back else visit.tell("status-retried-none")

    def _line(self, visit: Visit, dead: DeadLetters) -> str:
        said = status.problem(self._office.catalog, visit.language, dead.code)
        where = isolate(dead.bridge) if dead.bridge else visit.text("status-private")
        numbers = {"number": dead.room_id, "count": dead.count}
        names = {"bridge": where, "platform": dead.platform.title(), "problem": said}
        return f"• {visit.text('status-dead-line', **numbers, **names)}"


def _named(rooms: list[RoomOverview]) -> dict[int, str]:
    return {room.id: f"{room.platform.title()} #{room.id}" for room in rooms}
