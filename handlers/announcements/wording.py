"""The words of an announcement in one language: read, found right, or written better, by its author, by another
coordinator or by an interpreter.

What somebody read may have changed before they say that it is right: each choice names the words that it was made for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from handlers.announcements.cases import COORDINATOR, INTERPRETER, Case, Cases
from handlers.announcements.desk_parts import Put, Show
from handlers.announcements.languages import FIELDS, by_place, fields_of
from handlers.dialogues.answers.language_names import plain_name
from handlers.dialogues.draft import Draft
from handlers.directory import publishing
from handlers.directory.review_entries import role_of
from handlers.directory.review_parts import give_back
from handlers.private.visit import Choice, Visit
from messages.richtext import RichText, Style, joined, plain
from storage import announcing, people, records, translations
from storage.records import Text

_STAMP = 8  # characters of a digest: enough to notice a change
_UNREAD = ("machine", "stale")


class Wording:
    """The choices `an:lang`, `an:good`, `an:title`, `an:text`, `an:anew`, `an:ask`, each `<ref>:<language>…`, and the
    ends of the dialogues `announce_title` and `announce_text`."""

    def __init__(self, cases: Cases, put: Put, show: Show) -> None:
        self._cases = cases
        self._put = put
        self._show = show

    def read(self, visit: Visit, case: Case, language: str, message_id: int | None, *, note: str = "") -> None:
        """Show it in a language, beside its original."""
        found = self._found(visit, case)
        here, source = _in(found, case, language), _in(found, case, case.record.language)
        parts = [plain(note)] if note else []
        parts.append(plain(self._cases.title(visit.conn, case, visit.language)).wrapped(Style.BOLD))
        if language != case.record.language:
            parts.append(self._quoted(visit, source, case.record.language, "texts-source"))
        parts.append(self._quoted(visit, here, language, self._label(case, here, language)))
        body = joined((part for part in parts if part.text), "\n\n")
        choices = self._choices(visit, case, here, len(source), language)
        self._put(visit, body, choices, message_id, columns=2)

    def good(self, visit: Visit, case: Case, rest: str, message_id: int | None) -> None:
        """A person found it right as it is: `<language>:<stamp>`."""
        language, _, stamp = rest.partition(":")
        here = _in(self._found(visit, case), case, language)
        if not self._may(visit, case):
            visit.answer_button(visit.text("announce-too-late"))
            self.read(visit, case, language, message_id, note=visit.text("announce-too-late"))
        elif stamp != _stamp(here):
            self.read(visit, case, language, message_id, note=visit.text("announce-text-changed"))
        else:
            for text in here.values():
                if text.state in _UNREAD and language != case.record.language:
                    self._put_text(visit, case, text.field, language, text.text, action="read")
            self._thanks(visit, case, language, message_id, "read")

    def rewrite(self, visit: Visit, case: Case, name: str, language: str, message_id: int | None) -> None:
        """Ask for a better title or text."""
        if self._may(visit, case) and (case.own or language != case.record.language):
            version = self._version(visit, case, _field(case, name))
            self._cases.ask(visit, f"announce_{name}", f"{case.ref}:{language}:{version}")
        else:
            self.read(visit, case, language, message_id, note=visit.text("announce-too-late"))

    def rewritten(self, visit: Visit, case: Case, name: str, rest: str, draft: Draft) -> None:
        """It is written: `<language>:<version of its source>`."""
        language, _, version = rest.partition(":")
        text, name = str(draft.value("text") or ""), _field(case, name)
        if not self._may(visit, case) or not text:
            visit.tell("announce-too-late")
            give_back(visit, text)
            return
        if version != str(self._version(visit, case, name)):
            visit.tell("announce-text-changed")
            give_back(visit, text)
            self.read(visit, case, language, None)
            return
        after = self._cases.edited(visit, case)
        if after is None:
            visit.tell("announce-too-late")
            give_back(visit, text)
            return
        if case.own and language == case.record.language:
            self._rewrite_source(visit, after, name, text)
        else:
            self._put_text(visit, after, name, language, text, action="corrected")
        self._thanks(visit, self._cases.find(visit.conn, case.ref) or after, language, None, "corrected")

    def anew(self, visit: Visit, case: Case, language: str, message_id: int | None) -> None:
        """Have a machine translate what is older than its original."""
        after = self._cases.edited(visit, case) if self._may(visit, case) else None
        if after is None:
            self.read(visit, case, language, message_id, note=visit.text("announce-too-late"))
            return
        announcing.translate_anew(visit.conn, case.record.id, language)
        note = visit.text("announce-anew", language=plain_name(language, visit.language))
        self.read(visit, after, language, message_id, note=note)

    def ask(self, visit: Visit, case: Case, language: str, message_id: int | None) -> None:
        """Ask the interpreters of a language to read it."""
        interpreters = people.with_roles(visit.conn, frozenset((INTERPRETER,)))
        mine = people.everyone(visit.conn, visit.person.id)
        reached = 0
        for person_id in announcing.speakers(visit.conn, interpreters, language):
            if person_id in mine:
                continue

            def compose(reader: str) -> str:
                title = self._cases.title(visit.conn, case, reader)
                name = plain_name(language, reader)
                return visit.office.catalog.text("announce-please-read", reader, title=title, language=name)

            choice = ("announce-b-read", f"an:lang:{case.ref}:{language}")
            reached += visit.say_to(person_id, compose, [choice]) is not None
        key = "announce-asked" if reached else "announce-nobody-speaks"
        note = visit.text(key, language=plain_name(language, visit.language), count=reached)
        visit.answer_button(note)
        self.read(visit, case, language, message_id, note=note)

    # inside

    def _rewrite_source(self, visit: Visit, case: Case, name: str, text: str) -> None:
        record = records.change(
            visit.conn,
            case.record,
            role=role_of(visit, COORDINATOR),
            person_id=visit.person.id,
            action="edited",
            secrets=visit.office.secrets,
            now=visit.now,
            texts_now={name: text},
        )
        translations.want(visit.conn, record, ())

    def _put_text(self, visit: Visit, case: Case, name: str, language: str, text: str, *, action: str) -> None:
        record, secrets = case.record, visit.office.secrets
        before = self._found(visit, case).get((name, language))
        new = Text(name, language, text, "human", self._version(visit, case, name), INTERPRETER)
        records.put_text(visit.conn, record.id, new, sealed=record.sealed, secrets=secrets)
        records.note(
            visit.conn,
            record.id,
            record.version,
            role=role_of(visit, COORDINATOR, INTERPRETER),
            person_id=visit.person.id,
            action=action,
            secrets=secrets,
            now=visit.now,
            changes={"translation": [name, language, before.text if before else ""]},
        )
        if not case.own:
            publishing.reindex(visit.conn, visit.office, record)

    def _thanks(self, visit: Visit, case: Case, language: str, message_id: int | None, what: str) -> None:
        """Back to where they were; the author is told what another did."""
        name = plain_name(language, visit.language)
        note = visit.text(f"announce-{what}", language=name)
        visit.answer_button(note)

        def in_their_words(reader: str) -> str:
            return plain_name(language, reader)

        self._cases.tell_author(
            visit, case, f"announce-told-{what}", role=self._cases.role(visit), language=in_their_words
        )
        here = _in(self._found(visit, case), case, language)
        unread = any(text.state in _UNREAD for text in here.values())
        if role_of(visit, COORDINATOR) and not unread:
            self._show(visit, case, message_id, note=note)
        else:  # the other field is still a machine's
            self.read(visit, case, language, message_id, note=note)

    def _may(self, visit: Visit, case: Case) -> bool:
        """Interpreters while it is prepared, coordinators until it is over."""
        if case.state == "withdrawn":
            return False
        if role_of(visit, COORDINATOR):
            return True
        return bool(role_of(visit, INTERPRETER)) and (case.state in ("draft", "approval") or case.correcting)

    def _choices(self, visit: Visit, case: Case, here: Mapping[str, Text], fields: int, language: str) -> list[Choice]:
        at = f"{case.ref}:{language}"
        offers: list[tuple[str, str]] = []
        if self._may(visit, case):
            unread = any(text.state in _UNREAD for text in here.values())
            if unread and len(here) == fields and language != case.record.language:
                offers.append(("announce-b-good", f"an:good:{at}:{_stamp(here)}"))
            if any(text.state == "stale" for text in here.values()):
                offers.append(("announce-b-anew", f"an:anew:{at}"))
            names = FIELDS[:fields] if case.own or language != case.record.language else ()
            offers += [(f"announce-b-{name}", f"an:{name}:{at}") for name in names]
        if role_of(visit, COORDINATOR):
            if language != case.record.language:
                offers.append(("announce-b-ask", f"an:ask:{at}"))
            offers.append(("word-back", f"an:show:{case.ref}"))
        return [(visit.text(key), data) for key, data in offers]

    def _label(self, case: Case, here: Mapping[str, Text], language: str) -> str:
        if language == case.record.language:
            return "texts-source"
        states = {text.state for text in here.values()}
        return "texts-machine" if "machine" in states else "announce-version"

    def _quoted(self, visit: Visit, texts: Mapping[str, Text], language: str, key: str) -> RichText:
        parts = [plain(visit.text(key, language=plain_name(language, visit.language)))]
        if not texts:
            parts.append(plain(visit.text("announce-lang-missing")).wrapped(Style.ITALIC))
        for name, text in texts.items():
            shown = plain(text.text)
            stale = f" ({visit.text('announce-lang-stale')})" if text.state == "stale" else ""
            label = visit.text(f"announce-field-{'title' if name == 'title' else 'text'}")
            parts.append(plain(f"{label}{stale}:\n") + shown.wrapped(Style.QUOTE))
        return joined(parts, "\n")

    def _found(self, visit: Visit, case: Case) -> dict[tuple[str, str], Text]:
        return by_place(records.texts(visit.conn, case.record, secrets=visit.office.secrets))

    def _version(self, visit: Visit, case: Case, name: str) -> int:
        source = records.source_of(visit.conn, case.record, name, secrets=visit.office.secrets)
        return source.version if source else case.record.version


def _in(found: Mapping[tuple[str, str], Text], case: Case, language: str) -> dict[str, Text]:
    """What is shown of it in a language, by field."""
    return {name: found[name, language] for name in fields_of(case.record, found) if (name, language) in found}


def _field(case: Case, name: str) -> str:
    """What the text is called in the record."""
    return name if case.own or name == "title" else "summary"


def _stamp(texts: Mapping[str, Text]) -> str:
    words = "\0".join(texts[name].text for name in texts)
    return hashlib.sha256(words.encode()).hexdigest()[:_STAMP]
