"""Joining the accounts of one person: a code shown on one platform and typed on the other, and the way back.

Whoever types a code shares everything with whoever it was shown to, so both sides are told, and both can part again.
"""

from __future__ import annotations

import re
from datetime import timedelta

from handlers.members.naming import Changed
from handlers.members.notices import tell_beside
from handlers.private.visit import Office, Visit, language_of
from messages.folding import fold
from messages.richtext import Style, joined, plain
from storage import drafts, members, people
from storage.drafts import new_ref

LASTS = timedelta(minutes=15)
"""How long a code is good, and wrong ones are counted."""
_MOST = 5  # tries in that time
_GROUP = 4
_EXAMPLE = "k7mp-2xqr"
_SHAPE = re.compile(r"([a-hjkmnp-z2-9]{4})[- ]?([a-hjkmnp-z2-9]{4})")  # the alphabet of storage.drafts


class Linking:
    """The commands `link` and `unlink`; `code` for codes that come without a command."""

    def __init__(self, office: Office, changed: Changed) -> None:
        self._office = office
        self._changed = changed
        self.commands = {"link": self.link, "unlink": self.unlink}
        self.pressed = {"link": self.picked}

    def link(self, visit: Visit, arguments: str) -> None:
        """`link` shows a code; `link CODE` links the account that types it."""
        if not arguments.strip():
            self._show_code(visit)
            return
        typed = _read(arguments)
        if typed is None:
            visit.tell("link-malformed", example=_EXAMPLE, command=visit.typed("link"))
        elif not self._may_try(visit):
            visit.tell("link-too-often", minutes=_minutes())
        else:
            self._take(visit, typed)

    def code(self, visit: Visit, text: str) -> bool:
        """Take a text that is a code and nothing else. Returns whether it was one: eight letters that were not may be
        something to look for, but with the dash they are a code that is wrong."""
        typed = _read(text)
        if typed is None or not any(character.isdigit() for character in typed):
            return False
        certain = "-" in fold(text)
        if not self._may_try(visit):
            if certain:
                visit.tell("link-too-often", minutes=_minutes())
            return certain
        if not certain and not people.knows_code(visit.conn, self._digest(typed), now=visit.now):
            return False
        self._take(visit, typed)
        return True

    def unlink(self, visit: Visit, arguments: str) -> None:
        """Ask before two accounts part."""
        if visit.person.accounts < 2:
            visit.tell("unlink-none")
            return
        choices = [(visit.text("unlink-yes"), "link:part"), (visit.text("unlink-no"), "link:keep")]
        visit.offer(visit.text("unlink-ask"), choices)

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """`part` or `keep`, of what `unlink` asked."""
        if data == "part":
            said = visit.text("unlink-done" if self._part(visit) else "unlink-none")
        elif data.startswith("mine:"):
            self._answer(visit, self._redeem(visit, data.removeprefix("mine:")))
            return
        elif data == "foreign":
            said = visit.text("link-foreign")
        elif data == "keep":
            said = visit.text("unlink-kept" if visit.person.accounts > 1 else "unlink-none")
        else:
            visit.answer_button(visit.text("dialogue-gone"))
            return
        if message_id is None:
            visit.say(said)
        else:
            visit.reoffer(message_id, said)

    # the code

    def _show_code(self, visit: Visit) -> None:
        office, here = self._office, visit.place.room.platform
        others = [platform for name, platform in office.platforms.items() if name != here]
        if not others:
            visit.tell("link-nowhere")
            return
        code = _new_code()
        digest = office.identities.code(code.replace("-", ""))
        account = visit.account
        people.add_code(visit.conn, digest, person_id=visit.person.id, account=account, now=visit.now, lasts=LASTS)
        word = visit.text("command-link")
        typed = dict.fromkeys(f"{platform.capabilities.command_prefix}{word} {code}" for platform in others)
        lines = [plain(visit.text("link-code", minutes=_minutes()))]
        lines += [plain(line).wrapped(Style.CODE) for line in typed]
        lines += [plain(visit.text("link-how"))]
        lines += [plain(visit.text("link-door", link=platform.doorway(""))) for platform in others]
        lines += [plain(visit.text("link-careful"))]
        visit.say(joined(lines, "\n\n"))

    def _may_try(self, visit: Visit) -> bool:
        return people.tried(visit.conn, visit.person.id, "link", most=_MOST, within=LASTS, now=visit.now)

    def _take(self, visit: Visit, typed: str) -> None:
        """Somebody with a role is asked first whose code it is: a foreign one would give that role away."""
        known = people.knows_code(visit.conn, self._digest(typed), now=visit.now)
        if known and people.roles_of(visit.conn, visit.person.id):
            choices = [(visit.text("link-mine"), f"link:mine:{typed}"), (visit.text("link-not-mine"), "link:foreign")]
            visit.offer(visit.text("link-whose"), choices)
        else:
            self._answer(visit, self._redeem(visit, typed))

    def _digest(self, typed: str) -> bytes:
        return self._office.identities.code(typed)

    def _redeem(self, visit: Visit, typed: str) -> str:
        return people.redeem(visit.conn, self._digest(typed), account=visit.account, now=visit.now)

    def _answer(self, visit: Visit, outcome: str) -> None:
        if outcome == "linked":
            self._linked(visit)
        else:
            visit.tell(f"link-{outcome}", command=visit.typed("link"))

    def _linked(self, visit: Visit) -> None:
        """Say so on both sides, and offer to go on with what waits."""
        self._refresh(visit)
        mine = drafts.of_person(visit.conn, visit.person.id, ring=self._office.ring)
        choices = [(visit.text("word-continue"), f"g:resume:{one.ref}") for one in mine[:1] if one.payload]
        choices.append((visit.text("do-unlink"), "g:do:unlink"))
        visit.offer(visit.text("link-done"), choices)
        rooms = members.rooms_beside(visit.conn, visit.account)
        tell_beside(visit, rooms, "link-done-there", [("do-unlink", "g:do:unlink")])

    # parting

    def _part(self, visit: Visit) -> bool:
        """An account that joined goes back to what it was. Where the others joined this one, they do: whoever kept
        everything must not lose it by leaving."""
        rooms = members.rooms_beside(visit.conn, visit.account)
        together = members.accounts(visit.conn, visit.person.id)
        own = [account for account in together if account.digest == visit.account]
        joined_it = [account for account in together if account.joined and account.digest != visit.account]
        leaving = own if not joined_it or any(account.joined for account in own) else joined_it
        parted = [people.unlink(visit.conn, account.digest, visit.now) for account in leaving]
        if not any(parted):
            return False
        tell_beside(visit, rooms, "unlink-done", [])
        self._refresh(visit)
        return True

    def _refresh(self, visit: Visit) -> None:
        """This account is somebody else's than when the visit began."""
        self._changed.note(visit.person.id)
        person_id = people.of_account(visit.conn, visit.account)
        if person_id is not None:
            self._changed.note(person_id)
            visit.person = people.member(visit.conn, person_id, secrets=self._office.secrets)
            visit.language = language_of(visit.person, self._office, visit.author.language)


def _new_code() -> str:
    """Two groups, easy to read aloud, with a digit: so that no word of a language is taken for one."""
    while True:
        code = new_ref(2 * _GROUP)
        if any(character.isdigit() for character in code):
            return f"{code[:_GROUP]}-{code[_GROUP:]}"


def _read(text: str) -> str | None:
    """A code as it is stored, however its case, digits and dash were typed; None if this is none."""
    found = _SHAPE.fullmatch(fold(text)) if len(text) < 40 else None
    return found[1] + found[2] if found else None


def _minutes() -> int:
    return int(LASTS.total_seconds() // 60)
