"""What the bot knows of somebody, said in one message, and how each bit of it can be changed or forgotten.

A time zone and quiet hours are shown with what they mean just now: a wrong zone is seen by its clock, not by its name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers.announcements.quiet import quiet_span, zone_of
from handlers.dialogues.answers import show
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.members import quiet_words
from handlers.private.visit import Choice, Office, Visit
from messages import countries
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import following, members, people


class Settings:
    """The commands `settings`; and `delete`, which is for groups. `dialogues` is set by the wiring."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.dialogues: Dialogues | None = None
        self.commands = {"settings": self.settings, "delete": self.delete}
        self.pressed = {"settings": self.picked}
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {
            "settings_zone": self._zone_said,
            "settings_quiet": self._quiet_said,
        }

    def settings(self, visit: Visit, arguments: str) -> None:
        """Everything that is kept about this person, with what they can do about it."""
        visit.offer(self._shown(visit), self._choices(visit))

    def delete(self, visit: Visit, arguments: str) -> None:
        """In private nothing is relayed, so there is nothing to delete elsewhere: say where, and what can be."""
        visit.tell("private-delete", command=visit.typed("delete"), **_erasing(visit))

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """`forget-home`, `zone`, `hours` (asks), `quiet` (what there is), `quiet:none`, `quiet:network`."""
        match data:
            case "forget-home":
                people.set_home(visit.conn, visit.person.id, {}, secrets=self._office.secrets)
                visit.person = replace(visit.person, home={})
                self._done(visit, visit.text("settings-home-forgotten"), message_id)
            case "zone" if self.dialogues is not None:
                self.dialogues.start(visit, "settings_zone")
            case "hours" if self.dialogues is not None:
                self.dialogues.start(visit, "settings_quiet")
            case "quiet":
                self._offer_quiet(visit)
            case "quiet:none" | "quiet:network":
                kept = quiet_words.NONE if data == "quiet:none" else quiet_words.NETWORK
                following.set_quiet(visit.conn, self._everyone(visit), kept)
                self._done(visit, self._quiet(visit), message_id)
            case _:
                visit.answer_button(visit.text("dialogue-gone"))

    # time zone and quiet hours

    def _zone_said(self, visit: Visit, draft: Draft, _: str) -> None:
        zone = draft.value("zone") or ""
        following.set_zone(visit.conn, self._everyone(visit), str(zone))
        visit.say(self._zone(visit))

    def _quiet_said(self, visit: Visit, draft: Draft, _: str) -> None:
        said = str(draft.value("span") or "")
        kept = quiet_words.quiet_hours(said) if said else quiet_words.NETWORK
        if kept is None:
            visit.tell("settings-quiet-wrong", text=isolate(neutralise(said)))
            if self.dialogues is not None:
                self.dialogues.start(visit, "settings_quiet")
            return
        following.set_quiet(visit.conn, self._everyone(visit), kept)
        visit.say(self._quiet(visit))

    def _offer_quiet(self, visit: Visit) -> None:
        choices = [
            (visit.text("settings-quiet-own"), "settings:hours"),
            (visit.text("settings-quiet-network"), "settings:quiet:network"),
            (visit.text("settings-quiet-none"), "settings:quiet:none"),
        ]
        visit.offer(self._quiet(visit), choices)

    def _zone(self, visit: Visit) -> str:
        """The zone that holds, with the time that it is there."""
        own = following.habits(visit.conn, self._everyone(visit)).zone
        zone = own or self._office.time_zone
        clock = f"{visit.now.astimezone(zone_of(zone)):%H:%M}"
        key = "settings-zone" if own else "settings-zone-network"
        return visit.text(key, zone=isolate(show("time_zone", zone, visit.language)), time=clock)

    def _quiet(self, visit: Visit) -> str:
        own = following.habits(visit.conn, self._everyone(visit)).quiet
        span = quiet_span(own or self._office.quiet)
        if span is None:
            return visit.text("settings-quiet-hours-none")
        start, end = (f"{one:%H:%M}" for one in span)
        return visit.text("settings-quiet-hours" if own else "settings-quiet-hours-network", start=start, end=end)

    # the whole

    def _done(self, visit: Visit, note: str, message_id: int | None) -> None:
        visit.answer_button(note)
        if message_id is None:
            visit.say(note)
        else:
            visit.reoffer(message_id, self._shown(visit), self._choices(visit))

    def _shown(self, visit: Visit) -> RichText:
        person = visit.person
        chosen = members.pseudonym(visit.conn, person.id, secrets=self._office.secrets)
        have = members.belongings(visit.conn, self._everyone(visit))
        lines = [
            visit.text("settings-language", language=visit.text("language-name")),
            *([visit.text("name-exported", name=isolate(chosen))] if chosen else []),
            _home(visit),
            self._zone(visit),
            self._quiet(visit),
            visit.text("settings-accounts", count=person.accounts),
            visit.text("settings-searches", count=have.searches),
            "",
            visit.text("settings-erase", **_erasing(visit)),
        ]
        return joined([plain(visit.text("settings-title")).wrapped(Style.BOLD), *map(plain, lines)], "\n")

    def _choices(self, visit: Visit) -> list[Choice]:
        choices = [
            (visit.text("do-language"), "g:do:language"),
            (visit.text("settings-set-zone"), "settings:zone"),
            (visit.text("settings-set-quiet"), "settings:quiet"),
            (visit.text("settings-follow"), "fo:home"),
        ]
        if visit.person.home:
            choices.append((visit.text("settings-forget-home"), "settings:forget-home"))
        if visit.person.accounts > 1:
            choices.append((visit.text("do-unlink"), "g:do:unlink"))
        elif len(self._office.platforms) > 1:
            choices.append((visit.text("do-link"), "g:do:link"))
        return choices

    def _everyone(self, visit: Visit) -> list[int]:
        return people.everyone(visit.conn, visit.person.id)


def _home(visit: Visit) -> str:
    home = visit.person.home
    code = str(home.get("country") or "")
    shown = neutralise(str(home.get("name") or "")) or (countries.name(code, visit.language) if code else "")
    return visit.text("settings-home", place=isolate(shown)) if shown else visit.text("settings-home-none")


def _erasing(visit: Visit) -> dict[str, str]:
    return {"mine": visit.typed("mine"), "drafts": visit.typed("drafts")}
