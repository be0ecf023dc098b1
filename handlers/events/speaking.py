"""The speakers' list of an event: whoever has not spoken yet comes first, then whoever asked earlier. Everybody sees
their own place and why; organisers see the list, with the names that people want to be called by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.events.gathering import Gathering
from handlers.events.hall import Action, event_of_button, everyone, led_event, put
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import people, webinars
from storage.webinars import Speaker

_SHOWN: Final = 20  # names of a list


class Speaking:
    """Asking to speak, and giving the floor. `dialogues` is set by the wiring."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.dialogues: Dialogues | None = None
        self.actions: dict[str, Action] = {
            "speak": lambda visit, ref, more, message_id: self._speak(visit, ref),
            "name": lambda visit, ref, more, message_id: self._name(visit, ref),
            "place": self._place,
            "leave": self._leave,
            "floor": self._floor,
            "next": self._next,
            "spoken": self._spoken,
        }

    # those who want to speak

    def _speak(self, visit: Visit, ref: str) -> None:
        gathering = event_of_button(visit, ref)
        if gathering is None:
            return
        if not gathering.open:
            visit.say(gathering.text("webinar-over", visit.language))
            return
        mine = everyone(visit)
        listed = self._waiting(gathering)
        if any(one.person_id == visit.person.id for one in listed):
            self._show_place(visit, gathering, None)
            return
        known = webinars.last_name(visit.conn, gathering.record.id, mine, secrets=self._office.secrets)
        if known:
            self._enlist(visit, gathering, known)
        else:
            self._name(visit, ref)

    def _name(self, visit: Visit, ref: str) -> None:
        if event_of_button(visit, ref) is not None and self.dialogues is not None:
            self.dialogues.start(visit, "webinar_speaker", subject=ref)

    def named(self, visit: Visit, draft: Draft, ref: str) -> None:
        """The ending of the dialogue: how they want to be called."""
        gathering = event_of_button(visit, ref)
        name = neutralise(str(draft.value("name") or ""))
        if gathering is None or not name:
            return
        if gathering.open:
            self._enlist(visit, gathering, name)
        else:
            visit.say(gathering.text("webinar-over", visit.language))

    def _enlist(self, visit: Visit, gathering: Gathering, name: str) -> None:
        mine = everyone(visit)
        webinars.enlist(visit.conn, gathering.record.id, mine, name, secrets=self._office.secrets, now=visit.now)
        self._show_place(visit, gathering, None)

    def _place(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        gathering = event_of_button(visit, ref)
        if gathering is not None:
            self._show_place(visit, gathering, message_id)

    def _show_place(self, visit: Visit, gathering: Gathering, message_id: int | None) -> None:
        listed, ref = self._waiting(gathering), gathering.event.ref
        position = next((at for at, one in enumerate(listed, 1) if one.person_id == visit.person.id), 0)
        if not position:
            put(visit, message_id, self._say(visit, gathering, "webinar-place-none"), [self._ask(visit, ref)])
            return
        mine = listed[position - 1]
        if mine.called_at is not None:
            body = self._say(visit, gathering, "webinar-turn")
        else:
            called = sum(one.called_at is not None for one in listed)
            key = "webinar-place-again" if mine.spoken else "webinar-place"
            body = self._say(visit, gathering, key, position=position - called, name=isolate(mine.name))
        choices = [
            (visit.text("webinar-refresh"), f"wb:place:{ref}"),
            (visit.text("webinar-rename"), f"wb:name:{ref}"),
            (visit.text("webinar-leave"), f"wb:leave:{ref}"),
        ]
        put(visit, message_id, body, choices)

    def _leave(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        gathering = event_of_button(visit, ref)
        if gathering is None:
            return
        webinars.settle(visit.conn, gathering.record.id, everyone(visit), "left")
        put(visit, message_id, self._say(visit, gathering, "webinar-place-left"), [self._ask(visit, ref)])

    # those who give the floor

    def _floor(self, visit: Visit, ref: str, _: str, message_id: int | None) -> None:
        gathering = led_event(visit, ref)
        if gathering is not None:
            self._show_floor(visit, gathering, message_id)

    def _next(self, visit: Visit, ref: str, who: str, message_id: int | None) -> None:
        """It is somebody's turn; whoever spoke before has spoken. Pressed again, it changes nothing."""
        gathering = led_event(visit, ref)
        if gathering is None:
            return
        listed, note = self._waiting(gathering), ""
        one = _of(listed, who)
        if one is not None and webinars.call(visit.conn, one.id, visit.now):
            for before in listed:
                if before.called_at is not None and before.person_id != one.person_id:
                    self._settle(visit, gathering, before)
            reached = gathering.tell(one.person_id, "webinar-turn", [("webinar-leave", f"wb:leave:{ref}")])
            if reached is None:
                note = visit.text("webinar-floor-away", name=isolate(one.name))
            following = next((other for other in self._waiting(gathering) if other.called_at is None), None)
            if following is not None:
                gathering.tell(following.person_id, "webinar-soon", [("webinar-leave", f"wb:leave:{ref}")])
        self._show_floor(visit, gathering, message_id, note)

    def _spoken(self, visit: Visit, ref: str, who: str, message_id: int | None) -> None:
        gathering = led_event(visit, ref)
        if gathering is None:
            return
        one = _of(self._waiting(gathering), who)
        if one is not None:
            self._settle(visit, gathering, one)
        self._show_floor(visit, gathering, message_id)

    def _show_floor(self, visit: Visit, gathering: Gathering, message_id: int | None, note: str = "") -> None:
        listed, ref = self._waiting(gathering), gathering.event.ref
        head = plain(gathering.text("webinar-floor", visit.language)).wrapped(Style.BOLD)
        lines = [self._line(visit, at, one) for at, one in enumerate(listed[:_SHOWN], 1)]
        if not listed:
            lines.append(visit.text("webinar-floor-none"))
        elif len(listed) > _SHOWN:
            lines.append(visit.text("webinar-floor-more", count=len(listed) - _SHOWN))
        choices: list[Choice] = [
            (visit.text("webinar-floor-spoken", name=isolate(one.name)), f"wb:spoken:{ref}:{one.id}")
            for one in listed
            if one.called_at is not None
        ]
        following = next((one for one in listed if one.called_at is None), None)
        if following is not None:
            label = visit.text("webinar-floor-next", name=isolate(following.name))
            choices.insert(0, (label, f"wb:next:{ref}:{following.id}"))
        choices.append((visit.text("webinar-refresh"), f"wb:floor:{ref}"))
        choices.append((visit.text("webinar-back"), f"wb:hub:{ref}"))
        parts = [head, plain("\n".join(lines)), plain(visit.text("webinar-floor-why")).wrapped(Style.ITALIC)]
        put(visit, message_id, joined([*([plain(note)] if note else []), *parts], "\n\n"), choices)

    def _line(self, visit: Visit, at: int, one: Speaker) -> str:
        found = [f"{at}. {isolate(one.name)}"]
        if one.called_at is not None:
            found.append(visit.text("webinar-floor-called"))
        if one.spoken:
            found.append(visit.text("webinar-floor-times", count=one.spoken))
        return " · ".join(found)

    # inside

    def _waiting(self, gathering: Gathering) -> list[Speaker]:
        return webinars.waiting(gathering.conn, gathering.record.id, secrets=self._office.secrets)

    def _settle(self, visit: Visit, gathering: Gathering, one: Speaker) -> None:
        webinars.settle(visit.conn, gathering.record.id, people.everyone(visit.conn, one.person_id), "spoken")

    @staticmethod
    def _say(visit: Visit, gathering: Gathering, key: str, **args: str | int) -> RichText:
        return plain(gathering.text(key, visit.language, **args))

    @staticmethod
    def _ask(visit: Visit, ref: str) -> Choice:
        return visit.text("webinar-speak"), f"wb:speak:{ref}"


def _of(listed: Sequence[Speaker], who: str) -> Speaker | None:
    return next((one for one in listed if str(one.id) == who), None)
