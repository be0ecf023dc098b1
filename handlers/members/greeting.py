"""The first words with somebody, and help: who the bot is, in which languages it speaks, what this person may do.

Picks of general use end here too: a language, a command, a draft to go on with or to throw away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from babel.lists import format_list

from handlers.dialogues.catalogue import dialogues as known_dialogues
from handlers.dialogues.model import Dialogue
from handlers.dialogues.service import Dialogues
from handlers.members.allowed import allowed, has_drafts, may, reserved
from handlers.members.languages import is_known, speak, tongues
from handlers.private.visit import Choice, Office, Visit
from handlers.private.words import COMMANDS, recognise
from messages.catalog import LANGUAGES
from messages.names import isolate, neutralise
from messages.richtext import RichText, Style, joined, plain
from storage import drafts, members, people
from storage.drafts import StoredDraft

PICKS = "p-"
"""How the argument of `start` begins that stands for a button: its data with hyphens for colons."""
Obey = Callable[[Visit, str, str], None]
"""Does what a command says: (visit, its name, what followed it)."""


class Greeting:
    """The commands `start` and `help`, and what is picked from them. `obey` hands a command to whoever handles it."""

    def __init__(self, office: Office, *, obey: Obey) -> None:
        self._office = office
        self._obey = obey
        self.dialogues: Dialogues | None = None
        self.pick: Callable[[Visit, str], None] | None = None
        self.commands = {"start": self.start, "help": self.help}
        self.pressed = {"g": self.picked}

    def greet(self, visit: Visit) -> None:
        """Speak to somebody for the first time. Who may not read the language hears each language's own line."""
        people.greet(visit.conn, visit.person.id, visit.now)
        visit.person = replace(visit.person, greeted=True)
        if is_known(visit):
            visit.offer(self._hello(visit), self._choices(visit), columns=2)
        else:
            lines = [visit.office.catalog.text("greet-line", language) for language in LANGUAGES]
            visit.offer("\n".join(lines), tongues(visit, "g:lang", every=True), columns=2)

    def start(self, visit: Visit, arguments: str) -> None:
        """`start [command]`: a link from elsewhere may name what is wanted, as a command with its words
        (`practices_housing`) or as a button would (`p-ev-card-abc`); a newcomer is greeted first."""
        if arguments.startswith(PICKS) and self.pick is not None:
            if not visit.person.greeted:
                self.greet(visit)
            self.pick(visit, arguments.removeprefix(PICKS).replace("-", ":"))
            return
        wanted = recognise(arguments.replace("_", " ")) if arguments else None
        if wanted is not None and wanted[0] == "start":
            wanted = None
        if not visit.person.greeted:
            self.greet(visit)
        elif wanted is None and not self._just_greeted(visit):
            visit.offer(self._hello(visit), self._choices(visit), columns=2)
        if wanted is not None:
            self._obey(visit, *wanted)

    def help(self, visit: Visit, arguments: str) -> None:
        """`help [command]`: everything that this person may do, or one command."""
        if not arguments.strip():
            if not visit.person.greeted:
                self.greet(visit)
            elif not self._just_greeted(visit):
                visit.offer(self._list(visit), self._choices(visit), columns=2)
            return
        asked = recognise(arguments)
        if asked is None:
            note = visit.text("help-unknown", word=isolate(neutralise(arguments)))
            visit.offer(plain(f"{note}\n\n") + self._list(visit), self._choices(visit), columns=2)
        else:
            self._explain(visit, asked[0])

    # what is shown

    def _just_greeted(self, visit: Visit) -> bool:
        """Whether this very visit began with the greeting: "hello" is a greeting and a command at once."""
        return members.greeted_at(visit.conn, visit.person.id) == visit.now

    def _hello(self, visit: Visit) -> RichText:
        return plain(visit.text("greet-hello") + "\n\n") + self._list(visit)

    def _list(self, visit: Visit) -> RichText:
        lines = [plain(visit.text("help-title")).wrapped(Style.BOLD)]
        lines += [plain(f"{visit.typed(name)} – {visit.text(f'command-{name}.about')}") for name in allowed(visit)]
        example = f"{visit.typed('help')} {visit.text('command-practice')}"
        lines.append(plain("\n" + visit.text("help-more", example=example)))
        return joined(lines, "\n")

    def _choices(self, visit: Visit) -> list[Choice]:
        """The few things that most people come for, then the other languages."""
        useful = ["practices", "practice", "request"]
        if may(visit, "review"):
            useful.insert(0, "review")
        if has_drafts(visit):
            useful.insert(0, "drafts")
        return [(visit.text(f"do-{name}"), f"g:do:{name}") for name in useful] + tongues(visit, "g:lang")

    def _explain(self, visit: Visit, name: str) -> None:
        parts = [plain(visit.typed(name)).wrapped(Style.BOLD), plain(visit.text(f"command-{name}.about"))]
        parts += [plain(visit.text(f"dialogue-{one.name}.about")) for one in _started_by(name)]
        forms = [form.strip() for form in visit.text(f"command-{name}.words").split(",")]
        parts.append(plain(visit.text("help-words", words=format_list(forms, style="or", locale=visit.language))))
        if not may(visit, name):
            visit.say(joined([*parts, plain(visit.text(reserved(name)))], "\n\n"))
            return
        visit.offer(joined(parts, "\n\n"), [(visit.text("help-do-it"), f"g:do:{name}")])

    # what is picked

    def picked(self, visit: Visit, data: str, message_id: int | None) -> None:
        """`lang:<code>`, `do:<command>`, `resume:<draft>`, `anew:<dialogue>:<draft>`, `drop:<draft>`."""
        what, _, rest = data.partition(":")
        match what:
            case "lang" if rest in LANGUAGES:
                self._speak(visit, rest, message_id)
            case "do" if rest in COMMANDS:
                self._obey(visit, rest, "")
            case "resume" if self.dialogues is not None and self._draft(visit, rest):
                self.dialogues.resume(visit, rest)
            case "anew" if self.dialogues is not None and self._same(visit, *rest.partition(":")[::2]):
                self.dialogues.restart(visit, *rest.partition(":")[::2])
            case "drop" if self.dialogues is not None and self._draft(visit, rest):
                self.dialogues.drop(visit, rest)
            case _:
                self._gone(visit)

    def _speak(self, visit: Visit, code: str, message_id: int | None) -> None:
        speak(visit, code, self.dialogues)
        visit.answer_button(visit.text("language-set"))
        if message_id is None:
            visit.offer(self._hello(visit), self._choices(visit), columns=2)
        else:
            visit.reoffer(message_id, self._hello(visit), self._choices(visit), columns=2)
        if self.dialogues is not None:
            self.dialogues.show_again(visit)

    def _draft(self, visit: Visit, ref: str) -> StoredDraft | None:
        """A draft of this person's that can be read."""
        stored = drafts.by_ref(visit.conn, ref, [visit.person.id], ring=self._office.ring)
        return (
            stored if stored is not None and stored.payload is not None and stored.name in known_dialogues() else None
        )

    def _same(self, visit: Visit, name: str, ref: str) -> bool:
        """Whether the draft to begin anew is still there, under this name: a second press makes no second draft."""
        stored = self._draft(visit, ref)
        return stored is not None and stored.name == name

    def _gone(self, visit: Visit) -> None:
        """What was offered is not there any more; the question that waits, if one does, is shown."""
        pressed = visit.pressed
        visit.answer_button(visit.text("dialogue-gone"))
        shown = self.dialogues is not None and self.dialogues.show_again(visit)
        if not pressed and not shown:
            visit.tell("dialogue-gone")


def _started_by(name: str) -> list[Dialogue]:
    """The dialogues that a command begins."""
    return [one for one in known_dialogues().values() if one.command == name]
