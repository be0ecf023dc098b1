"""The board of joint actions: what the network set out to do together, who carries it, what comes next, until when.

Coordinators and whoever leads the organisation that carries an action keep it up to date; each change stays in its
history, with the role and never the name of who made it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from handlers.announcements.port import Broadcasting
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory.results import label
from handlers.participation import action_rules
from handlers.participation.action_history import history
from handlers.participation.action_shown import Action, action_of, board, line, sheet, state_key
from handlers.participation.actions_digest import ActionsDigest
from handlers.participation.days import day_of
from handlers.private.visit import Choice, Office, Visit
from messages.richtext import RichText, Style, joined, plain
from storage import actions, people, records, translations
from storage.records import NewRecord, Record

_AT_ONCE = 8


class Actions:
    """The command `actions`, and `ac:`. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._digest = ActionsDigest(office, broadcasts)
        self.dialogues: Dialogues | None = None
        self.commands: dict[str, Callable[[Visit, str], None]] = {"actions": lambda visit, _: self._board(visit, 0)}
        self.commands_in_rooms: dict[str, Callable[[Visit, str], None]] = {"actions": self._in_room}
        self.pressed: dict[str, Callable[[Visit, str, int | None], None]] = {"ac": self.picked}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {
            "action": self._made,
            "action_step": self._step_said,
            "action_due": self._due_said,
            "action_owner": self._owner_said,
        }

    def fire_due(self, conn: sa.Connection, now: datetime) -> set[int]:
        """The digest of the month."""
        return self._digest.fire_due(conn, now)

    # what is picked

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """`board:<page>`, `over:<page>`, `open:<ref>`, `history:<ref>`, `states:<ref>`, `state:<ref>:<state>`,
        `step|due|owner:<ref>`, `new`, `rooms:<0|1>`."""
        verb, _, rest = data.partition(":")
        match verb:
            case "board" | "over":
                self._board(visit, int(rest[:3]) if rest.isdecimal() else 0, over=verb == "over")
            case "new":
                self._new(visit)
            case "rooms" if rest in ("0", "1"):
                self._tell_rooms(visit, rest == "1")
            case "open" | "history":
                record = self._seen(visit, rest)
                if record is not None and verb == "open":
                    self._open(visit, record)
                elif record is not None:
                    visit.say(history(visit.conn, self._office, record, visit.languages))
            case "states" | "state" | "step" | "due" | "owner":
                self._change(visit, verb, rest)
            case _:
                visit.answer_button(visit.text("dialogue-gone"))

    def _seen(self, visit: Visit, ref: str) -> Record | None:
        """An action that this person may read; else it is said that there is none."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        there = record is not None and record.kind == "action" and record.state == "published"
        if record is None or not there or not (record.visibility != "committee" or self._may_change(visit, record)):
            visit.tell("action-gone")
            return None
        return record

    def _may_change(self, visit: Visit, record: Record) -> bool:
        if visit.is_one_of("coordinator"):
            return True
        owner = record.data.get("owner")
        ref = owner.get("ref") if isinstance(owner, dict) else None
        organisation = records.by_ref(visit.conn, str(ref), secrets=self._office.secrets) if ref else None
        return organisation is not None and organisation.person_id in people.everyone(visit.conn, visit.person.id)

    # the board

    def _board(self, visit: Visit, page: int, *, over: bool = False) -> None:
        """Actions under way; or (`over`) those that are done or dropped."""
        coordinator = visit.is_one_of("coordinator")
        found = actions.every(visit.conn, committee=True, secrets=self._office.secrets)
        seen = [one for one in found if one.visibility != "committee" or self._may_change(visit, one)]
        known = board([action_of(visit.conn, self._office, one, visit.languages) for one in seen])
        wanted = [one for one in known if (one.state in action_rules.OPEN) != over]
        first = min(page, max(0, len(wanted) - 1) // _AT_ONCE) * _AT_ONCE
        shown = wanted[first : first + _AT_ONCE]
        choices: list[Choice] = [(label(one.title), f"ac:open:{one.record.ref}") for one in shown]
        verb = "over" if over else "board"
        if len(wanted) > first + _AT_ONCE:
            choices.append((visit.text("word-next"), f"ac:{verb}:{first // _AT_ONCE + 1}"))
        if len(wanted) < len(known):
            choices.append((visit.text("action-see-open" if over else "action-see-over"), f"ac:{_OTHER[verb]}:0"))
        if coordinator:
            choices += self._of_coordinators(visit)
        body = self._listed(visit, shown, over=over)
        if choices:
            visit.offer(body, choices)
        else:
            visit.say(body)

    def _in_room(self, visit: Visit, arguments: str) -> None:
        """In a room: what is under way but for the committee's own, and the way to the whole board."""
        language = getattr(visit.place, "language", visit.language)
        found = actions.every(visit.conn, committee=False, secrets=self._office.secrets)
        known = board([action_of(visit.conn, self._office, one, [language]) for one in found])
        shown = [one for one in known if one.state in action_rules.OPEN][:_AT_ONCE]
        text, today = self._office.catalog.text, self._today(visit)
        heading = plain(text("action-title-board", language)).wrapped(Style.BOLD)
        lines = [
            plain(f"• {text(state_key(one.state), language)} · ") + line(self._office, one, language, today)
            for one in shown
        ] or [plain(text("action-none", language))]
        doorway = self._office.platforms[visit.place.room.platform].doorway("actions")
        visit.say(joined([heading, *lines, plain(text("action-more-private", language, link=doorway))], "\n"))

    def _of_coordinators(self, visit: Visit) -> list[Choice]:
        told = actions.told_in_rooms(visit.conn)
        turn = ("action-rooms-off", "ac:rooms:0") if told else ("action-rooms-on", "ac:rooms:1")
        return [(visit.text("action-new"), "ac:new"), (visit.text(turn[0]), turn[1])]

    def _listed(self, visit: Visit, shown: list[Action], *, over: bool) -> RichText:
        today = self._today(visit)
        blocks = [plain(visit.text("action-title-over" if over else "action-title-board")).wrapped(Style.BOLD)]
        for state in action_rules.STATES:
            lines = [
                plain("• ") + line(self._office, one, visit.language, today) for one in shown if one.state == state
            ]
            if lines:
                heading = plain(visit.text(state_key(state))).wrapped(Style.BOLD)
                blocks.append(joined([heading, *lines], "\n"))
        if len(blocks) == 1:
            blocks.append(plain(visit.text("action-none")))
        return joined(blocks, "\n\n")

    def _tell_rooms(self, visit: Visit, wanted: bool) -> None:
        if not visit.is_one_of("coordinator"):
            visit.tell("help-coordinators-only")
            return
        actions.tell_in_rooms(visit.conn, wanted)
        visit.tell("action-rooms-are-on" if wanted else "action-rooms-are-off")

    def _open(self, visit: Visit, record: Record) -> None:
        action = action_of(visit.conn, self._office, record, visit.languages)
        choices: list[Choice] = []
        if self._may_change(visit, record):
            names = ("states", "step", "due", "owner")
            choices += [(visit.text(f"action-do-{name}"), f"ac:{name}:{record.ref}") for name in names]
        choices.append((visit.text("action-do-history"), f"ac:history:{record.ref}"))
        visit.offer(sheet(self._office, action, visit.language, self._today(visit)), choices)

    # making and changing

    def _new(self, visit: Visit) -> None:
        if not visit.is_one_of("coordinator"):
            visit.tell("help-coordinators-only")
        elif self.dialogues is not None:
            self.dialogues.start(visit, "action")

    def _made(self, visit: Visit, draft: Draft, _: str) -> None:
        if not visit.is_one_of("coordinator"):
            visit.tell("help-coordinators-only")
            return
        texts = {name: str(draft.value(name)) for name in ("title", "step") if draft.value(name)}
        kept = {name: draft.value(name) for name in ("owner", "due") if draft.value(name)}
        new = NewRecord(
            "action",
            draft.answers["title"].language or draft.language,
            texts=texts,
            languages=_languages(draft, texts),
            data={"state": "planned", **kept},
            state="published",
        )
        secrets = self._office.secrets
        record = records.add(visit.conn, new, role="coordinator", action="made", secrets=secrets, now=visit.now)
        visibility = "committee" if draft.value("committee") is True else "members"
        records.update(visit.conn, record.id, visibility=visibility)
        translations.want(visit.conn, record, self._office.languages)
        visit.tell("action-made")
        self._open(visit, records.get(visit.conn, record.id, secrets=secrets) or record)

    def _change(self, visit: Visit, verb: str, rest: str) -> None:
        ref, _, value = rest.partition(":")
        record = self._seen(visit, ref)
        if record is None or not self._allowed(visit, record):
            return
        if verb == "states":
            choices = [
                (visit.text(state_key(state)), f"ac:state:{ref}:{state}")
                for state in action_rules.STATES
                if state != record.data.get("state")
            ]
            visit.offer(visit.text("action-which-state"), choices)
        elif verb == "state":
            if value in action_rules.STATES and value != record.data.get("state"):
                record = self._store(visit, record, "state", {"state": value})
            self._open(visit, record)
        elif self.dialogues is not None:
            self.dialogues.start(visit, f"action_{verb}", subject=ref)

    def _allowed(self, visit: Visit, record: Record) -> bool:
        if self._may_change(visit, record):
            return True
        visit.tell("action-not-yours")
        return False

    def _step_said(self, visit: Visit, draft: Draft, ref: str) -> None:
        step = str(draft.value("step") or "")
        self._said(visit, ref, "step", texts={"step": step}, languages=_languages(draft, ("step",)))

    def _due_said(self, visit: Visit, draft: Draft, ref: str) -> None:
        self._said(visit, ref, "due", {"due": draft.value("due") or ""})

    def _owner_said(self, visit: Visit, draft: Draft, ref: str) -> None:
        self._said(visit, ref, "owner", {"owner": draft.value("owner")})

    def _said(self, visit: Visit, ref: str, what: str, data: dict[str, Any] | None = None, **how: Any) -> None:
        """The end of a short question. Rights may have changed since it was asked."""
        record = self._seen(visit, ref)
        if record is not None and self._allowed(visit, record):
            self._open(visit, self._store(visit, record, what, data, **how))

    def _store(
        self,
        visit: Visit,
        record: Record,
        action: str,
        data: dict[str, Any] | None = None,
        texts: dict[str, str] | None = None,
        languages: dict[str, str] | None = None,
    ) -> Record:
        changed = records.change(
            visit.conn,
            record,
            role="coordinator" if visit.is_one_of("coordinator") else "owner",
            person_id=visit.person.id,
            action=action,
            texts_now=texts,
            languages=languages,
            data_now={**record.data, **data} if data else None,
            secrets=self._office.secrets,
            now=visit.now,
        )
        translations.want(visit.conn, changed, self._office.languages)
        return changed

    def _today(self, visit: Visit) -> date:
        return day_of(self._office, visit.now)


_OTHER = {"board": "over", "over": "board"}


def _languages(draft: Draft, names: Any) -> dict[str, str]:
    """In which language each text was written."""
    return {name: draft.answers[name].language or draft.language for name in names if name in draft.answers}
