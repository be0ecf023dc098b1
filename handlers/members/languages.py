"""The language in which the bot speaks with somebody: chosen by name in any language, or picked.

A question that waits is asked in the new language too: two languages in one chat help nobody.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.dialogues.answers import Misunderstood, languages
from handlers.dialogues.answers.language_names import plain_name
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.private.visit import Choice, Office, Visit
from messages.catalog import LANGUAGES
from messages.names import isolate, neutralise
from storage import drafts, people

_ARABIC = frozenset(("ary", "arz", "arq", "aeb", "apc", "acm", "ars", "ayl", "apd", "shu", "ajp", "acw"))
"""Spoken varieties whose people read what the bot writes in Arabic (ISO 639-3, macrolanguage ara)."""


class Languages:
    """The command `language`."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.dialogues: Dialogues | None = None
        self.commands = {"language": self.choose}
        self.pressed = {"tongue": self.picked}

    def choose(self, visit: Visit, arguments: str) -> None:
        """`language [name]`: a name in any language, or a code."""
        if not arguments.strip():
            self._offer(visit, visit.text("language-which", language=visit.text("language-name")))
            return
        try:
            named = languages(arguments)
        except Misunderstood:
            wrong = isolate(neutralise(arguments))
            self._offer(visit, visit.text("language-not-found", text=wrong))
            return
        spoken = list(dict.fromkeys("ar" if code in _ARABIC else code for code in named))
        if len(spoken) > 1:
            self._offer(visit, visit.text("language-one"))
        elif spoken[0] not in LANGUAGES:
            self._offer(
                visit, visit.text("language-not-spoken", language=isolate(plain_name(spoken[0], visit.language)))
            )
        else:
            speak(visit, spoken[0], self.dialogues)
            visit.tell("language-set")

    def picked(self, visit: Visit, code: str, message_id: int | None) -> None:
        """A language of those offered."""
        if code not in LANGUAGES:
            visit.answer_button(visit.text("dialogue-gone"))
            return
        speak(visit, code, self.dialogues)
        visit.answer_button(visit.text("language-set"))
        if message_id is None:
            visit.tell("language-set")
        else:
            visit.reoffer(message_id, visit.text("language-set"), self._others(visit), columns=2)
        if self.dialogues is not None:
            self.dialogues.show_again(visit)

    def _offer(self, visit: Visit, text: str) -> None:
        visit.offer(text, self._others(visit), columns=2)

    def _others(self, visit: Visit) -> list[Choice]:
        return tongues(visit, "tongue")


def tongues(visit: Visit, prefix: str, *, every: bool = False) -> list[Choice]:
    """The languages to pick from, each in its own name: all, or all but the one that is spoken."""
    return [
        (visit.office.catalog.text("language-name", code), f"{prefix}:{code}")
        for code in LANGUAGES
        if every or code != visit.language
    ]


def is_known(visit: Visit) -> bool:
    """Whether anything says which of the bot's languages this person reads."""
    said = (visit.person.language, visit.person.usual_language, visit.author.language)
    return any(tag.lower().replace("_", "-").split("-")[0] in LANGUAGES for tag in said)


def speak(visit: Visit, code: str, dialogues: Dialogues | None) -> None:
    """From now on this language, in the question that waits as well."""
    people.set_language(visit.conn, visit.person.id, code)
    visit.person = replace(visit.person, language=code)
    visit.language = code
    stored = dialogues.active(visit) if dialogues is not None else None
    if stored is None or stored.payload is None:
        return
    draft = Draft.from_json(stored.payload)
    if draft.language != code:
        draft.language = code
        drafts.save(
            visit.conn,
            stored,
            draft.to_json(),
            room_id=stored.room_id,
            prompt_id=stored.prompt_id,
            active=True,
            ring=visit.office.ring,
            now=visit.now,
        )
