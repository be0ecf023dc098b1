"""What machines translated of published records, read by interpreters: good as it is, or corrected.

An interpreter gets the languages that they use with the bot. A text that changed at its source is theirs again: the
storage marks it stale.
"""

from __future__ import annotations

from handlers.dialogues.draft import Draft
from handlers.directory import publishing
from handlers.directory.card_facts import field_key
from handlers.directory.review_entries import language_name, quoted, role_of
from handlers.directory.review_parts import Parts, give_back, labelled, record_of
from handlers.private.visit import Visit
from messages.richtext import RichText, Style, joined, plain
from storage import records, reviewing
from storage.records import Record, Text
from storage.reviewing import Waiting

INTERPRETER = "interpreter"
_UNREAD = ("machine", "stale")


class Texts:
    """The choices `r::text:<ref>:<version>:<field>:<language>:<verb>`; the version is the source's."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def count(self, visit: Visit) -> int:
        """How many texts wait for this interpreter."""
        return reviewing.count_texts(visit.conn, visit.languages)

    def next(self, visit: Visit, after: Waiting | None = None) -> None:
        """Show the next text that waits."""
        found = reviewing.next_text(visit.conn, visit.languages, after)
        if found is None:
            visit.tell("texts-end" if after else "texts-none")
            return
        record = records.get(visit.conn, found.record_id, secrets=visit.office.secrets)
        if record is not None:
            self._show(visit, record, found.field, found.language)

    def pressed(self, visit: Visit, rest: str, _message_id: int | None) -> None:
        """A choice."""
        if not role_of(visit, INTERPRETER):
            visit.tell("review-no-right")
            return
        ref, version, name, language, verb = (*rest.split(":"), "", "", "", "")[:5]
        record = record_of(visit, ref)
        if record is None or not _is_read(record):
            visit.tell("review-gone")
            self.next(visit)
            return
        here = Waiting(record.id, name, language)
        if verb == "next":
            self.next(visit, here)
            return
        text, source = self._text(visit, record, name, language), self._source(visit, record, name)
        if text is None or source is None or text.state not in _UNREAD:
            visit.answer_button(visit.text("texts-read-already"))
            visit.tell("texts-read-already")
            self.next(visit, here)
        elif str(source.version) != version:
            visit.answer_button(visit.text("texts-stale"))
            visit.tell("texts-stale")
            self._show(visit, record, name, language)
        elif verb == "good":
            self._keep(visit, record, text, text.text, source.version, action="read")
            visit.answer_button(visit.text("texts-kept"))
            self.next(visit, here)
        elif verb == "correct":
            self._parts.ask(visit, "review_text", f"t:{ref}:{name}:{language}:{version}")

    def corrected(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The correction is written."""
        _, ref, name, language, version = (*subject.split(":"), "", "", "", "")[:5]
        text = str(draft.value("text") or "")
        record = record_of(visit, ref)
        if not role_of(visit, INTERPRETER):
            visit.tell("review-no-right")
            give_back(visit, text)
            return
        source = self._source(visit, record, name) if record else None
        if record is None or source is None or not _is_read(record):
            visit.tell("review-gone")
            give_back(visit, text)
        elif str(source.version) != version:
            visit.tell("texts-stale")
            give_back(visit, text)
            self._show(visit, record, name, language)
        else:
            before = self._text(visit, record, name, language)
            self._keep(visit, record, before, text, source.version, action="corrected", name=name, language=language)
            visit.tell("texts-corrected")
            self.next(visit, Waiting(record.id, name, language))

    def _keep(
        self,
        visit: Visit,
        record: Record,
        before: Text | None,
        text: str,
        version: int,
        *,
        action: str,
        name: str = "",
        language: str = "",
    ) -> None:
        conn, secrets = visit.conn, visit.office.secrets
        name, language = (before.field, before.language) if before else (name, language)
        new = Text(name, language, text, "human", version, INTERPRETER)
        records.put_text(conn, record.id, new, sealed=record.sealed, secrets=secrets)
        records.note(
            conn,
            record.id,
            record.version,
            role=role_of(visit, INTERPRETER),
            person_id=visit.person.id,
            action=action,
            secrets=secrets,
            now=visit.now,
            changes={"translation": [name, language, before.text if before else ""]},
        )
        publishing.reindex(conn, visit.office, record)

    def _show(self, visit: Visit, record: Record, name: str, language: str) -> None:
        text, source = self._text(visit, record, name, language), self._source(visit, record, name)
        if text is None or source is None:
            visit.tell("review-gone")
            return
        start = f"r::text:{record.ref}:{source.version}:{name}:{language}"
        offers = [(f"texts-{verb}", f"{start}:{verb}") for verb in ("good", "correct", "next")]
        visit.offer(self._shown(visit, record, text, source), labelled(visit, offers), columns=3)

    def _shown(self, visit: Visit, record: Record, text: Text, source: Text) -> RichText:
        title = quoted(visit.conn, visit.office, record, visit.language)
        field = _label(visit, text.field)
        parts = [plain(visit.text("texts-head", title=title, field=field)).wrapped(Style.BOLD)]
        if text.state == "stale":
            parts.append(plain(visit.text("texts-source-changed")))
        for one, key in ((source, "texts-source"), (text, "texts-machine")):
            label = plain(visit.text(key, language=language_name(one.language, visit.language)))
            parts.append(label + plain("\n") + plain(one.text).wrapped(Style.QUOTE))
        return joined(parts, "\n\n")

    def _text(self, visit: Visit, record: Record, name: str, language: str) -> Text | None:
        found = records.texts(visit.conn, record, secrets=visit.office.secrets)
        return next((one for one in found if (one.field, one.language) == (name, language)), None)

    def _source(self, visit: Visit, record: Record, name: str) -> Text | None:
        return records.source_of(visit.conn, record, name, secrets=visit.office.secrets)


def _is_read(record: Record) -> bool:
    """Whether its translations are read here: what is public, and votes before they open."""
    return record.state == "published" or (record.kind, record.state) == ("vote", "submitted")


def _label(visit: Visit, name: str) -> str:
    """What a field is called; of several alike, with their number."""
    stem, _, number = name.rpartition("-")
    if stem in ("option", "objection") and number.isdecimal():
        return visit.text(f"field-{stem}", number=int(number))
    key = field_key(name)
    return visit.text(key if visit.office.catalog.has(key) else "field-text")
