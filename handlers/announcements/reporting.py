"""What the author of a broadcast, or a coordinator, does with its report: look, send again, say that it arrived, take
it back. Buttons may be pressed late or twice: what is still to be done is looked up first.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.announcements import correcting, report, resending, sending, stored
from handlers.announcements.model import Broadcast
from handlers.announcements.stored import Means
from handlers.private.visit import Visit
from messages.names import isolate
from messages.richtext import RichText
from storage import broadcasts, ledger, people
from storage.broadcasts import TargetRow

Act = Callable[[Visit, Broadcast, str, int | None], None]


class Reporting:
    """Answers to `bc:<verb>:<ref>[:<number>]`."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._acts: dict[str, Act] = {
            "report": self._report,
            "list": self._list,
            "retry": self._retry,
            "arrived": self._arrived,
            "again": self._again,
            "withdraw": self._ask_withdrawal,
            "gone": self._withdraw,
            "late": self._late,
        }

    def pressed(self, visit: Visit, data: str, message_id: int | None) -> None:
        """Do it, if there is such a thing and they may."""
        verb, _, rest = data.partition(":")
        ref, _, more = rest.partition(":")
        row = broadcasts.by_ref(visit.conn, ref)
        act = self._acts.get(verb)
        if row is None or act is None:
            visit.answer_button(visit.text("dialogue-gone"))
            return
        broadcast = stored.broadcast_of(row, self._means.office.secrets)
        if not may(visit, broadcast):
            visit.answer_button()
            visit.tell("bc-not-yours")
            return
        act(visit, broadcast, more, message_id)

    # looking

    def _report(self, visit: Visit, broadcast: Broadcast, more: str, message_id: int | None) -> None:
        body, choices = report.current(visit.conn, self._means.office, broadcast, visit.language, visit.now)
        _show(visit, message_id, body, choices)

    def _list(self, visit: Visit, broadcast: Broadcast, more: str, message_id: int | None) -> None:
        number = int(more) if more.isdecimal() else 0
        body, choices = report.page(visit.conn, self._means.office, broadcast, visit.language, number)
        _show(visit, message_id, body, choices)

    def _again_shown(self, visit: Visit, broadcast: Broadcast, message_id: int | None) -> None:
        today = stored.get(visit.conn, self._means.office, broadcast.id)
        if today is not None:
            self._report(visit, today, "", message_id)

    # sending again

    def _retry(self, visit: Visit, broadcast: Broadcast, more: str, message_id: int | None) -> None:
        lost = resending.lost(visit.conn, broadcast)
        count = resending.retry(visit.conn, self._means, broadcast, now=visit.now, rooms=visit.rooms)
        self._sent_again(visit, count, "bc-still-closed" if lost else "bc-nothing-to-retry")

    def _again(self, visit: Visit, broadcast: Broadcast, more: str, message_id: int | None) -> None:
        target = self._unknown(visit, broadcast, more)
        if target is None:
            visit.answer_button(visit.text("bc-settled"))
            self._again_shown(visit, broadcast, message_id)
            return
        count = resending.again(visit.conn, self._means, broadcast, [target], now=visit.now, rooms=visit.rooms)
        self._sent_again(visit, count, "bc-still-closed")

    def _sent_again(self, visit: Visit, count: int, otherwise: str) -> None:
        visit.whisper(visit.text("bc-retried", count=count) if count else visit.text(otherwise))

    def _arrived(self, visit: Visit, broadcast: Broadcast, more: str, message_id: int | None) -> None:
        target = self._unknown(visit, broadcast, more)
        if target is not None:
            message = ledger.message_by_id(visit.conn, target.message_id)
            corrected = message is not None and message.revision > 1
            values = {"state": "sent", "error_code": correcting.NOT_CORRECTED if corrected else None}
            broadcasts.move_target(visit.conn, broadcast.id, target.destination, ("unknown",), **values)
        visit.answer_button(visit.text("bc-noted" if target else "bc-settled"))
        self._again_shown(visit, broadcast, message_id)

    def _unknown(self, visit: Visit, broadcast: Broadcast, more: str) -> TargetRow | None:
        """The destination at this place, if nobody has said yet what became of it."""
        targets = broadcasts.targets(visit.conn, broadcast.id)
        number = int(more) if more.isdecimal() else -1
        target = targets[number] if 0 <= number < len(targets) else None
        return target if target is not None and target.state == "unknown" else None

    # taking it back

    def _ask_withdrawal(self, visit: Visit, broadcast: Broadcast, more: str, message_id: int | None) -> None:
        if broadcast.state not in ("sending", "sent"):
            self._again_shown(visit, broadcast, message_id)
            return
        title = isolate(stored.title(visit.conn, self._means.office, broadcast, visit.language))
        count = broadcasts.counts(visit.conn, broadcast.id).of("sent", "waiting", "unknown")
        choices = [
            (visit.text("bc-label-withdraw-yes"), f"bc:gone:{broadcast.ref}"),
            (visit.text("bc-label-withdraw-no"), f"bc:report:{broadcast.ref}"),
        ]
        _show(visit, message_id, visit.text("bc-withdraw-sure", title=title, count=count), choices)

    def _withdraw(self, visit: Visit, broadcast: Broadcast, more: str, message_id: int | None) -> None:
        correcting.withdraw(visit.conn, self._means, broadcast, now=visit.now, rooms=visit.rooms)
        self._again_shown(visit, broadcast, message_id)

    # late

    def _late(self, visit: Visit, broadcast: Broadcast, more: str, message_id: int | None) -> None:
        """One that came too late goes out all the same."""
        values = {"state": "scheduled", "fire_at": visit.now, "expires_at": None, "finished_at": None, "reported": ""}
        secrets = self._means.office.secrets
        visit.answer_button()
        if not broadcasts.change(visit.conn, broadcast.id, ("expired",), values, secrets=secrets):
            self._again_shown(visit, broadcast, message_id)
            return
        today = stored.get(visit.conn, self._means.office, broadcast.id)
        if today is not None:
            sending.fire(visit.conn, self._means, today, now=visit.now, rooms=visit.rooms)


def may(visit: Visit, broadcast: Broadcast) -> bool:
    """Whether somebody may see how a broadcast went, and what to do about it: its author, and coordinators."""
    if visit.is_one_of("coordinator"):
        return True
    author = broadcast.person_id
    return author is not None and people.canonical(visit.conn, author) == visit.person.id


def _show(visit: Visit, message_id: int | None, body: RichText | str, choices: list[tuple[str, str]]) -> None:
    visit.answer_button()
    if message_id is None:
        visit.offer(body, choices)
    else:
        visit.reoffer(message_id, body, choices)
