"""Roles given and taken in chat, by admins alone; those of the configuration can only be changed there.

People are named by the handle or account that the admin types, and only that is ever said back.
"""

from __future__ import annotations

from collections.abc import Sequence

from babel.lists import format_list

from handlers.members.role_words import GRANTABLE, Asked, read
from handlers.private.visit import Office, Visit
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import members, people
from storage.members import Holder

_SHOWN = 20  # handles of one role
_LONGEST_NAME = 80


class Roles:
    """The command `role`."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.commands = {"role": self.role}

    def role(self, visit: Visit, arguments: str) -> None:
        """`role`, `role @person`, `role @person coordinator`, `role @person -coordinator`."""
        if not visit.is_one_of("admin"):
            self._own(visit)
            return
        asked = read(arguments, self._office.platforms)
        if not asked.person:
            if asked.role is None:
                visit.tell("role-how", **self._how(visit))
            else:
                visit.say(self._everybody(visit))
            return
        found = self._persons(visit, asked.person)
        shown = isolate(neutralise(asked.person, _LONGEST_NAME))
        if len(found) != 1:
            visit.tell("role-several-people" if found else "role-unknown-person", person=shown)
        elif asked.role is None:
            visit.tell("role-unknown-role", roles=self._names(visit, GRANTABLE))
        elif not asked.role:
            self._holds(visit, found[0], shown)
        elif asked.take:
            self._take(visit, found[0], asked, shown)
        else:
            self._give(visit, found[0], asked, shown)

    # giving and taking

    def _give(self, visit: Visit, person_id: int, asked: Asked, shown: str) -> None:
        role = asked.role or ""
        words = {"person": shown, "role": visit.text(f"role-{role}")}
        if role in self._held(visit, person_id):
            visit.tell("role-had", **words)
            return
        people.grant(visit.conn, person_id, role, by=visit.person.id, now=visit.now)
        self._report(visit, person_id, "role-given", words)

        def compose(language: str) -> str:
            text = self._office.catalog.text
            return text("you-have-role", language, role=text(f"role-{role}", language)) + "\n\n" + about(language)

        def about(language: str) -> str:
            return self._office.catalog.text(f"role-{role}.about", language)

        self._inform(visit, person_id, compose)

    def _take(self, visit: Visit, person_id: int, asked: Asked, shown: str) -> None:
        role = asked.role or ""
        words = {"person": shown, "role": visit.text(f"role-{role}")}
        if role == "admin" and self._is_last(visit, person_id):
            visit.tell("role-last-admin")
            return
        everyone = people.everyone(visit.conn, person_id)
        outcomes = {people.revoke(visit.conn, one, role) for one in everyone}
        if "configured" in outcomes:
            visit.tell("role-configured-only", **words)
        elif "revoked" in outcomes:
            self._report(visit, person_id, "role-taken", words)
            self._inform(visit, person_id, lambda language: self._no_more(role, language))
        else:
            visit.tell("role-absent", **words)

    def _is_last(self, visit: Visit, person_id: int) -> bool:
        admins = {holder.person_id for holder in members.holders(visit.conn) if holder.role == "admin"}
        return admins == {person_id}

    def _no_more(self, role: str, language: str) -> str:
        text = self._office.catalog.text
        return text("you-had-role", language, role=text(f"role-{role}", language))

    def _report(self, visit: Visit, person_id: int, key: str, words: dict[str, str]) -> None:
        """Tell the admin that it is done, and whether the person hears of it."""
        said = visit.text(key, **words)
        if people.private_room(visit.conn, person_id) is None:
            said += "\n" + visit.text("role-not-told")
        visit.say(said)

    def _inform(self, visit: Visit, person_id: int, compose: object) -> None:
        if person_id != visit.person.id:
            visit.say_to(person_id, compose, [("do-help", "g:do:help")])

    # who is who

    def _persons(self, visit: Visit, typed: str) -> list[int]:
        """Everybody who may be meant: an account is certain, a handle may have had several owners."""
        identities, platforms = self._office.identities, list(self._office.platforms)
        prefix, _, rest = typed.partition(":")
        if prefix.casefold() in platforms:
            platforms, typed = [prefix.casefold()], rest
        accounts = [people.of_account(visit.conn, identities.account(name, typed)) for name in platforms]
        certain = {person for person in accounts if person is not None}
        if certain or not typed.startswith("@"):
            return sorted(certain)
        digests = [identities.handle(name, typed.removeprefix("@")) for name in platforms]
        return members.of_handles(visit.conn, digests)

    def _held(self, visit: Visit, person_id: int) -> frozenset[str]:
        everyone = people.everyone(visit.conn, person_id)
        return frozenset().union(*(people.roles_of(visit.conn, one) for one in everyone))

    # what is shown

    def _own(self, visit: Visit) -> None:
        """Somebody who is no admin learns who can, and which roles are theirs."""
        mine = [role for role in GRANTABLE if role in self._held(visit, visit.person.id)]
        lines = [visit.text("role-admins-only")]
        if mine:
            lines.append(visit.text("role-yours", roles=self._names(visit, mine)))
        visit.say("\n".join(lines))

    def _holds(self, visit: Visit, person_id: int, shown: str) -> None:
        held = [role for role in GRANTABLE if role in self._held(visit, person_id)]
        if held:
            said = visit.text("role-holds", person=shown, roles=self._names(visit, held))
        else:
            said = visit.text("role-holds-none", person=shown)
        visit.say(said + "\n" + visit.text("role-how", **self._how(visit)))

    def _everybody(self, visit: Visit) -> RichText:
        holders = members.holders(visit.conn)
        lines = [plain(visit.text("role-list")).wrapped(Style.BOLD)]
        for role in GRANTABLE:
            those = [holder for holder in holders if holder.role == role]
            lines.append(plain(visit.text("role-count", role=visit.text(f"role-{role}"), count=len(those))))
            lines += [plain(f"• {line}") for line in self._named(visit, those)]
        lines.append(plain("\n" + visit.text("role-how", **self._how(visit))))
        return joined(lines, "\n")

    def _named(self, visit: Visit, holders: Sequence[Holder]) -> list[str]:
        """By their handles; those without one are counted."""
        lines: list[str] = []
        nameless = 0
        for holder in holders:
            handles = members.handles(visit.conn, holder.person_id, secrets=self._office.secrets)
            names = ", ".join(isolate("@" + neutralise(handle, _LONGEST_NAME)) for handle in handles)
            configured = f" ({visit.text('role-configured')})" if holder.configured else ""
            if names and len(lines) < _SHOWN:
                lines.append(names + configured)
            else:
                nameless += 1
        return [*lines, visit.text("role-nameless", count=nameless)] if nameless else lines

    def _names(self, visit: Visit, roles: Sequence[str]) -> str:
        return str(format_list([visit.text(f"role-{role}") for role in roles], locale=visit.language))

    def _how(self, visit: Visit) -> dict[str, str]:
        return {"command": visit.typed("role"), "roles": self._names(visit, GRANTABLE)}
