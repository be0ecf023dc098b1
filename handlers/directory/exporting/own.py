"""`export` in a private room: what is somebody's own, to read and as a file for programs, said to nobody else.

Both tell of entries in whatever state, contacts given, drafts, searches and settings; the file has all languages and
which exchanges are open besides. Of accounts only the number is told, since the file may be passed on; the texts of
letters are not there, for they are not kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

import orjson

from handlers.dialogues.answers import language_names, show, show_date
from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import Draft
from handlers.dialogues.model import Dialogue, Kind, Question, Store
from handlers.private.visit import Office, Visit
from messages.names import isolate
from messages.richtext import RichText, Style, joined, plain, utf16_length
from messages.types import Extras, File
from storage import drafts, members, people, records, searches, threads
from storage.records import Record

SCHEMA: Final = "passerelle-own-data"
VERSION: Final = 1
_MOST, _WITHIN = 5, timedelta(hours=1)
_LONGEST = 3500  # UTF-16 units of a message; more goes into a file
_FILE_FIELDS = ("kind", "name", "mime", "size")
"""Of a photo or file; where the platform keeps it is of no use to anybody else."""


class Exports:
    """The command `export`."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.commands: dict[str, Callable[[Visit, str], None]] = {"export": self._export}

    def _export(self, visit: Visit, _: str) -> None:
        """Give somebody what is theirs."""
        if not people.tried(visit.conn, visit.person.id, "export", most=_MOST, within=_WITHIN, now=visit.now):
            visit.tell("export-later")
            return
        mine = people.everyone(visit.conn, visit.person.id)
        held = _Held(visit, self._office, mine)
        text = held.text()
        if utf16_length(text.text) <= _LONGEST:
            visit.say(text)
        else:
            file = File("passerelle.txt", "text/plain", text.text.encode())
            visit.say(visit.text("export-text-file"), Extras(file=file))
        content = orjson.dumps(held.data(), option=orjson.OPT_INDENT_2)
        visit.say(visit.text("export-file"), Extras(file=File("passerelle.json", "application/json", content)))


class _Held:
    """All that is kept of one person."""

    def __init__(self, visit: Visit, office: Office, mine: Sequence[int]) -> None:
        conn = visit.conn
        self._visit = visit
        self._office = office
        self._records = records.select(conn, records.rec.person_id.in_(mine), secrets=office.secrets)
        stored = drafts.of_person(conn, visit.person.id, ring=office.ring)
        self._drafts = [
            (one, Draft.from_json(one.payload)) for one in stored if one.payload and one.name in dialogues()
        ]
        self._searches = searches.kept(conn, mine, secrets=office.secrets)
        self._threads = threads.of_people(conn, mine)
        self._name = members.pseudonym(conn, visit.person.id, secrets=office.secrets)
        self._mine = mine

    # as a file

    def data(self) -> dict[str, Any]:
        """As JSON."""
        person = self._visit.person
        return {
            "schema": SCHEMA,
            "version": VERSION,
            "exported": self._visit.now.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "person": {
                "language": person.language or None,
                "usual_language": person.usual_language or None,
                "name": self._name or None,
                "home": person.home or None,
                "roles": sorted(person.roles),
                "accounts": person.accounts,
            },
            "entries": [self._entry(record) for record in self._records],
            "drafts": [
                {"dialogue": stored.name, "updated": f"{stored.updated_at:%Y-%m-%d}", "answers": _answers(draft)}
                for stored, draft in self._drafts
            ],
            "searches": [one.words for one in self._searches],
            "exchanges": [
                {
                    "kind": one.kind,
                    "asked_by_you": one.asker_id in self._mine,
                    "opened": f"{one.opened_at:%Y-%m-%d}",
                    "last": f"{one.last_at:%Y-%m-%d}",
                }
                for one in self._threads
            ],
        }

    def _entry(self, record: Record) -> dict[str, Any]:
        conn, secrets = self._visit.conn, self._office.secrets
        texts: dict[str, dict[str, dict[str, str]]] = {}
        for text in records.texts(conn, record, secrets=secrets):
            texts.setdefault(text.field, {})[text.language] = {"text": text.text, "state": text.state}
        return {
            "id": record.ref,
            "kind": record.kind,
            "state": record.state,
            "language": record.language,
            "version": record.version,
            "texts": texts,
            "tags": records.tags(conn, record.id),
            "data": {name: _shared(value) for name, value in record.data.items()},
            "confidential": records.secret(conn, record.id, secrets=secrets),
            "consents": record.consents,
            "created": f"{record.created_at:%Y-%m-%d}",
            "updated": f"{record.updated_at:%Y-%m-%d}",
            "history": [
                {"version": one.version, "at": f"{one.at:%Y-%m-%d}", "role": one.role, "action": one.action}
                for one in records.history(conn, record.id, secrets=secrets)
            ],
        }

    # to read

    def text(self) -> RichText:
        """In the reader's language."""
        visit, person = self._visit, self._visit.person
        today = show_date(f"{visit.now:%Y-%m-%d}", visit.language)
        language = language_names.name(visit.language, visit.language)
        about = [visit.text("export-language", language=language)]
        if self._name:
            about.append(visit.text("name-exported", name=isolate(self._name)))
        if person.home.get("name"):
            about.append(visit.text("export-home", place=isolate(str(person.home["name"]))))
        if person.roles:
            about.append(visit.text("export-roles", roles=", ".join(self._word(f"role-{one}") for one in person.roles)))
        about.append(visit.text("export-accounts", count=person.accounts))
        blocks = [_bold(visit.text("export-title", date=today)), plain("\n".join(about))]
        if not self._records:
            blocks.append(plain(visit.text("export-no-entries")))
        blocks += [self._entry_in_words(record) for record in self._records]
        for stored, draft in self._drafts:
            name = visit.text(f"dialogue-{stored.name}".replace("_", "-"))
            head = _bold(visit.text("export-draft", name=name))
            blocks.append(self._said(head, dialogues()[stored.name], {q: a.value for q, a in draft.answers.items()}))
        if self._searches:
            words = [isolate(one.words) for one in self._searches]
            blocks.append(joined([_bold(visit.text("export-searches")), *map(plain, words)], "\n"))
        return joined([*blocks, plain(visit.text("export-letters"))], "\n\n")

    def _entry_in_words(self, record: Record) -> RichText:
        conn, secrets, visit = self._visit.conn, self._office.secrets, self._visit
        dialogue = dialogues().get(record.kind)
        title = records.source_of(conn, record, "title", secrets=secrets)
        state = visit.text(f"export-state-{record.state}")
        name = isolate(title.text) if title else visit.text(f"dialogue-{record.kind}") if dialogue else record.ref
        head = _bold(visit.text("export-entry", title=name, state=state))
        answers: dict[str, Any] = {**record.data, **records.tags(conn, record.id)}
        answers |= records.secret(conn, record.id, secrets=secrets)
        for question in dialogue.questions if dialogue else ():
            if question.store is Store.TEXT and question.key != "title":
                source = records.source_of(conn, record, question.key, secrets=secrets)
                answers[question.key] = source.text if source else None
        answers.pop("title", None)  # stands above
        lines = [self._said(head, dialogue, answers)] if dialogue else [head]
        if record.consents:
            agreed = ", ".join(self._word(f"export-consent-{name}") for name in sorted(record.consents))
            lines.append(plain(visit.text("export-agreed", consents=agreed)))
        return joined(lines, "\n")

    def _said(self, head: RichText, dialogue: Dialogue, answers: Mapping[str, Any]) -> RichText:
        """What was asked and what was answered, in the order of the questions."""
        lines = [head]
        for question in dialogue.questions:
            shown = self._shown(question, answers.get(question.key))
            if shown:
                lines.append(plain(self._visit.text(dialogue.word(question))).wrapped(Style.ITALIC))
                lines.append(plain(shown))
        return joined(lines, "\n")

    def _shown(self, question: Question, value: Any) -> str:
        if value in (None, "", []):
            return ""
        if question.kind is Kind.FILE:
            return str(value.get("name") or value.get("kind") or "") if isinstance(value, dict) else ""
        if question.kind is Kind.CHOICE and isinstance(value, list):
            value = value[0]
        try:
            return show(
                question.kind.value, value, self._visit.language, labels=lambda one: self._option(question, one)
            )
        except (ValueError, TypeError, KeyError, AttributeError):
            return str(value)  # kept in a shape of before: shown as it is rather than left out

    def _option(self, question: Question, value: str) -> str:
        return self._word(question.option_key(value)) if question.enumeration else value

    def _word(self, key: str) -> str:
        """A word of the catalog; the code itself where there is none."""
        return self._visit.text(key) if self._office.catalog.has(key) else key.partition("-")[2]


def _answers(draft: Draft) -> dict[str, Any]:
    return {key: _shared(answer.value) for key, answer in draft.answers.items() if not answer.skipped}


def _shared(value: Any) -> Any:
    """A value without where a platform keeps a file."""
    if isinstance(value, dict) and {"platform", "id"} <= value.keys():
        return {name: value[name] for name in _FILE_FIELDS if name in value}
    return value


def _bold(text: str) -> RichText:
    return plain(text).wrapped(Style.BOLD)
