"""All that concerns members themselves, as one counter of the desk."""

from __future__ import annotations

from collections.abc import Callable

from handlers.dialogues.service import Dialogues, Ending
from handlers.members.greeting import Greeting, Obey
from handlers.members.languages import Languages
from handlers.members.linking import Linking
from handlers.members.naming import Changed, Naming
from handlers.members.roles import Roles
from handlers.members.settings import Settings
from handlers.private.counters import Handler, Pressed
from handlers.private.visit import Office, Visit


class Members:
    """Greeting, languages, roles, names, linking, settings. `obey` and `dialogues` are set once all is wired;
    `changed.tell` is to be called after each visit."""

    def __init__(self, office: Office) -> None:
        self._greeting = Greeting(office, obey=self._obey)
        self._languages = Languages(office)
        self.changed = Changed()
        self._linking = Linking(office, self.changed)
        self.obey: Obey = lambda visit, name, arguments: None
        self._settings = Settings(office)
        parts = (self._greeting, self._languages, self._linking, self._settings)
        self.commands: dict[str, Handler] = Roles(office).commands | Naming(office, self.changed).commands
        self.pressed: dict[str, Pressed] = {}
        self.endings: dict[str, Ending] = dict(self._settings.endings)
        for part in parts:
            self.commands |= part.commands
            self.pressed |= part.pressed

    @property
    def dialogues(self) -> Dialogues | None:
        """The dialogues, once they are there."""
        return self._greeting.dialogues

    @dialogues.setter
    def dialogues(self, dialogues: Dialogues | None) -> None:
        self._greeting.dialogues = self._languages.dialogues = self._settings.dialogues = dialogues

    @property
    def pick(self) -> Callable[[Visit, str], None] | None:
        """Takes what a link from elsewhere picks, once it is there."""
        return self._greeting.pick

    @pick.setter
    def pick(self, pick: Callable[[Visit, str], None]) -> None:
        self._greeting.pick = pick

    def greet(self, visit: Visit) -> None:
        """See Greeting.greet."""
        self._greeting.greet(visit)

    def code(self, visit: Visit, text: str) -> bool:
        """See Linking.code."""
        return self._linking.code(visit, text)

    def _obey(self, visit: Visit, name: str, arguments: str) -> None:
        self.obey(visit, name, arguments)
