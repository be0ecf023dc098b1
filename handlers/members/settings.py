"""What the bot knows of somebody, said in one message, and how each bit of it can be changed or forgotten."""

from __future__ import annotations

from dataclasses import replace

from handlers.private.visit import Choice, Office, Visit
from messages import countries
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import members, people


class Settings:
    """The command `settings`; and `delete`, which is for groups."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.commands = {"settings": self.settings, "delete": self.delete}
        self.pressed = {"settings": self.picked}

    def settings(self, visit: Visit, arguments: str) -> None:
        """Everything that is kept about this person, with what they can do about it."""
        visit.offer(self._shown(visit), self._choices(visit))

    def delete(self, visit: Visit, arguments: str) -> None:
        """In private nothing is relayed, so there is nothing to delete elsewhere: say where, and what can be."""
        visit.tell("private-delete", command=_typed(visit, "delete"), **_erasing(visit))

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """`forget-home`."""
        if data != "forget-home":
            visit.answer_button(visit.text("dialogue-gone"))
            return
        people.set_home(visit.conn, visit.person.id, {}, secrets=self._office.secrets)
        visit.person = replace(visit.person, home={})
        visit.answer_button(visit.text("settings-home-forgotten"))
        if message_id is None:
            visit.tell("settings-home-forgotten")
        else:
            visit.reoffer(message_id, self._shown(visit), self._choices(visit))

    def _shown(self, visit: Visit) -> RichText:
        person = visit.person
        have = members.belongings(visit.conn, people.everyone(visit.conn, person.id))
        lines = [
            visit.text("settings-language", language=visit.text("language-name")),
            _home(visit),
            visit.text("settings-accounts", count=person.accounts),
            visit.text("settings-searches", count=have.searches),
            "",
            visit.text("settings-erase", **_erasing(visit)),
        ]
        return joined([plain(visit.text("settings-title")).wrapped(Style.BOLD), *map(plain, lines)], "\n")

    def _choices(self, visit: Visit) -> list[Choice]:
        choices = [(visit.text("do-language"), "g:do:language")]
        if visit.person.home:
            choices.append((visit.text("settings-forget-home"), "settings:forget-home"))
        if visit.person.accounts > 1:
            choices.append((visit.text("do-unlink"), "g:do:unlink"))
        elif len(self._office.platforms) > 1:
            choices.append((visit.text("do-link"), "g:do:link"))
        return choices


def _home(visit: Visit) -> str:
    home = visit.person.home
    code = str(home.get("country") or "")
    shown = neutralise(str(home.get("name") or "")) or (countries.name(code, visit.language) if code else "")
    return visit.text("settings-home", place=isolate(shown)) if shown else visit.text("settings-home-none")


def _erasing(visit: Visit) -> dict[str, str]:
    return {"mine": _typed(visit, "mine"), "drafts": _typed(visit, "drafts")}


def _typed(visit: Visit, name: str) -> str:
    """A command as it is typed here."""
    return visit.capabilities.command_prefix + visit.text(f"command-{name}")
