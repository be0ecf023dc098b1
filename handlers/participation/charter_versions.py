"""Versions of the charter: written by coordinators, translated, mended by interpreters, put in force; who signed which.

A version is a record of its own and stays one: what an organisation signed can always be read again. A new one asks
those who signed an earlier one to sign anew; their signatures hold until they end.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from handlers.announcements.model import Audience, Broadcast, Composed, NewBroadcast, Pick, Reader
from handlers.announcements.port import Broadcasting
from handlers.dialogues.answers import show_date
from handlers.dialogues.answers.language_names import plain_name
from handlers.dialogues.draft import Draft
from handlers.dialogues.service import Dialogues
from handlers.directory import cards
from handlers.participation import charter_rules
from handlers.participation.charter_shown import sheet
from handlers.participation.days import day_of
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate, neutralise
from messages.richtext import Style, joined, plain
from storage import charter, records, translations
from storage.records import NewRecord, Record, Text

_COMPOSER = "charter_new"
_PAGE = 15
_FIELDS = ("title", "text")
_REVIEWERS = ("coordinator", "rapporteur", "interpreter")


class Versions:
    """What coordinators do with the charter."""

    def __init__(self, office: Office, broadcasts: Broadcasting) -> None:
        self._office = office
        self._broadcasts = broadcasts
        broadcasts.composers[_COMPOSER] = self._compose
        self.dialogues: Dialogues | None = None
        self.endings: dict[str, Callable[[Visit, Draft, str], None]] = {
            "charter": self._written,
            "charter_mend": self._mended,
        }
        self._verbs: dict[str, Callable[[Visit, str], None]] = {
            "new": lambda visit, _: self._start(visit, "charter", ""),
            "list": self._list,
            "draft": self._draft,
            "text": self._text,
            "fix": self._fix,
            "publish": self._publish,
            "go": self._go,
            "drop": self._drop,
        }

    def choices(self, visit: Visit) -> list[Choice]:
        """What this person can do besides reading."""
        found: list[Choice] = []
        if visit.is_one_of(*_REVIEWERS):
            waiting = charter.versions(visit.conn, "submitted", secrets=self._office.secrets)
            found += [(visit.text("charter-draft"), f"ch:draft:{one.ref}") for one in waiting[:1]]
        if visit.is_one_of("coordinator"):
            found += [(visit.text("charter-list"), "ch:list:0"), (visit.text("charter-new"), "ch:new")]
        return found

    def picked(self, visit: Visit, verb: str, rest: str) -> bool:
        """Returns whether it was one of these."""
        if verb not in self._verbs:
            return False
        readers = _REVIEWERS if verb in ("draft", "text", "fix") else ("coordinator",)
        if visit.is_one_of(*readers):
            self._verbs[verb](visit, rest)
        else:
            visit.tell("help-coordinators-only")
        return True

    # writing

    def _start(self, visit: Visit, name: str, subject: str) -> None:
        if self.dialogues is not None:
            self.dialogues.start(visit, name, subject=subject)

    def _written(self, visit: Visit, draft: Draft, _: str) -> None:
        if not visit.is_one_of("coordinator"):
            visit.tell("help-coordinators-only")
            return
        secrets = self._office.secrets
        for old in charter.versions(visit.conn, "submitted", secrets=secrets):
            self._move(visit, old, "withdrawn", "withdrawn")
        answer = draft.answers["text"]
        new = NewRecord(
            "charter",
            answer.language or draft.language,
            person_id=visit.person.id,
            texts={name: str(draft.value(name)) for name in _FIELDS},
            data={"years": int(draft.value("years") or 1)},
        )
        record = records.add(visit.conn, new, role="coordinator", secrets=secrets, now=visit.now)
        translations.want(visit.conn, record, self._office.languages)
        visit.tell("charter-written")
        self._draft(visit, record.ref)

    def _draft(self, visit: Visit, ref: str) -> None:
        """A version that is not in force yet, and in which languages it is there."""
        record = self._waiting(visit, ref)
        if record is None:
            return
        parts = [sheet(visit.conn, self._office, record, visit.languages), plain(self._languages(visit, record))]
        choices = [
            (plain_name(code, visit.language), f"ch:text:{ref}:{code}")
            for code in self._office.languages
            if code != record.language
        ]
        if visit.is_one_of("coordinator"):
            choices += [
                (visit.text("charter-publish"), f"ch:publish:{ref}"),
                (visit.text("charter-drop"), f"ch:drop:{ref}"),
            ]
        visit.offer(joined(parts, "\n\n"), choices)

    def _languages(self, visit: Visit, record: Record) -> str:
        """Which translations a person has read, which are a machine's, which are missing."""
        lines = []
        for name, codes in self._states(visit, record).items():
            if codes:
                named = ", ".join(plain_name(code, visit.language) for code in codes)
                lines.append(visit.text(f"charter-languages-{name}", languages=named))
        return "\n".join(lines)

    def _states(self, visit: Visit, record: Record) -> dict[str, list[str]]:
        found = records.texts(visit.conn, record, secrets=self._office.secrets)
        states: dict[str, list[str]] = {"human": [], "machine": [], "missing": []}
        for code in self._office.languages:
            texts = {text.field: text for text in found if text.language == code and text.state != "stale"}
            if not all(name in texts for name in _FIELDS):
                states["missing"].append(code)
            else:
                machine = any(texts[name].state == "machine" for name in _FIELDS)
                states["machine" if machine else "human"].append(code)
        return states

    def _text(self, visit: Visit, rest: str) -> None:
        """One translation, to be mended."""
        ref, _, code = rest.partition(":")
        record = self._waiting(visit, ref)
        if record is None or code not in self._office.languages:
            return
        choices = [(visit.text(f"charter-fix-{name}"), f"ch:fix:{ref}:{code}:{name}") for name in _FIELDS]
        visit.offer(sheet(visit.conn, self._office, record, [code]), choices)

    def _fix(self, visit: Visit, rest: str) -> None:
        ref, _, _ = rest.partition(":")
        if self._waiting(visit, ref) is not None and self._read(rest) is not None:
            self._start(visit, "charter_mend", rest)

    def _read(self, rest: str) -> tuple[str, str, str] | None:
        """(version, language, field) of "<ref>:<language>:<field>"."""
        match rest.split(":"):
            case [ref, code, name] if code in self._office.languages and name in _FIELDS:
                return ref, code, name
        return None

    def _mended(self, visit: Visit, draft: Draft, subject: str) -> None:
        found = self._read(subject)
        record = self._waiting(visit, found[0]) if found is not None and visit.is_one_of(*_REVIEWERS) else None
        if found is None or record is None:
            return
        role = "interpreter" if found[1] != record.language else "author"
        text = Text(found[2], found[1], str(draft.value("text")), "human", record.version, role)
        records.put_text(visit.conn, record.id, text, sealed=record.sealed, secrets=self._office.secrets)
        visit.tell("charter-mended")
        self._text(visit, f"{record.ref}:{found[1]}")

    # putting in force

    def _publish(self, visit: Visit, ref: str) -> None:
        """Asked again where a language is missing or nobody has read it."""
        record = self._waiting(visit, ref)
        if record is None:
            return
        states = self._states(visit, record)
        if states["missing"] or states["machine"]:
            question = joined(
                [plain(self._languages(visit, record)), plain(visit.text("charter-publish-sure"))], "\n\n"
            )
            visit.offer(question, [(visit.text("charter-publish-anyway"), f"ch:go:{ref}")])
        else:
            self._go(visit, ref)

    def _go(self, visit: Visit, ref: str) -> None:
        record = self._waiting(visit, ref)
        if record is None:
            return
        secrets = self._office.secrets
        before = charter.versions(visit.conn, "published", "archived", secrets=secrets)
        for old in before:
            if old.state == "published":
                self._move(visit, old, "archived", "replaced")
        how: dict[str, object] = {"number": len(before) + 1, "years": record.data.get("years") or 1}
        numbered = records.change(
            visit.conn,
            record,
            role="coordinator",
            person_id=visit.person.id,
            action="numbered",
            data_now=how,
            secrets=secrets,
            now=visit.now,
        )
        published = self._move(visit, numbered, "published", "published")
        translations.want(visit.conn, published, self._office.languages)
        self._ask_anew(visit, published)
        visit.tell("charter-published", version=len(before) + 1)

    def _ask_anew(self, visit: Visit, published: Record) -> None:
        """Those who lead what had signed before are asked once."""
        whom = set()
        for signature in charter.holding(visit.conn, secrets=self._office.secrets):
            organisation = records.get(visit.conn, signature.organisation_id, secrets=self._office.secrets)
            whom.add((organisation.person_id if organisation else None) or signature.person_id)
        if whom:
            audience = Audience(rooms=False, persons=tuple(sorted(whom)))
            key = f"charter:{published.ref}"
            new = NewBroadcast(_COMPOSER, audience, record_id=published.id, person_id=visit.person.id, origin_key=key)
            self._broadcasts.plan(visit.conn, new, now=visit.now, rooms=visit.rooms)

    def _compose(
        self, conn: sa.Connection, office: Office, broadcast: Broadcast, reader: Reader, now: datetime
    ) -> Composed | None:
        record = records.get(conn, broadcast.record_id, secrets=office.secrets) if broadcast.record_id else None
        if record is None or record.state != "published":
            return None
        title = isolate(cards.title(conn, office, record, [reader.language]))
        body = plain(office.catalog.text("charter-asks-anew", reader.language, title=title))
        return Composed(body, (Pick(office.catalog.text("charter-read-new", reader.language), "ch:read"),))

    def _drop(self, visit: Visit, ref: str) -> None:
        record = self._waiting(visit, ref)
        if record is not None:
            self._move(visit, record, "withdrawn", "withdrawn")
            visit.tell("charter-dropped")

    # who signed

    def _list(self, visit: Visit, page: str) -> None:
        """All organisations that stand by the charter, those that end first before the others."""
        held = charter.holding(visit.conn, secrets=self._office.secrets)
        at = int(page[:4]) * _PAGE if page.isdecimal() else 0
        today = day_of(self._office, visit.now)
        lines = [plain(visit.text("charter-count", count=len(held))).wrapped(Style.BOLD)]
        for one in held[at : at + _PAGE]:
            organisation = records.get(visit.conn, one.organisation_id, secrets=self._office.secrets)
            title = cards.title(visit.conn, self._office, organisation, visit.languages) if organisation else ""
            line = visit.text(
                "charter-line",
                name=isolate(title),
                role=isolate(neutralise(one.role, 60)),
                version=one.version,
                date=show_date(one.until.isoformat(), visit.language),
            )
            soon = "⚠ " if charter_rules.renewable(one.until, today) else ""
            lines.append(plain(f"• {soon}{line}"))
        more = [(visit.text("word-next"), f"ch:list:{at // _PAGE + 1}")] if len(held) > at + _PAGE else []
        body = joined(lines, "\n")
        if more:
            visit.offer(body, more)
        else:
            visit.say(body)

    def _waiting(self, visit: Visit, ref: str) -> Record | None:
        """A version that is not in force yet; else it is said that there is none."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if record is None or record.kind != "charter" or record.state != "submitted":
            visit.tell("charter-no-draft")
            return None
        return record

    def _move(self, visit: Visit, record: Record, state: str, action: str) -> Record:
        return records.move(
            visit.conn,
            record,
            state,
            role="coordinator",
            person_id=visit.person.id,
            action=action,
            secrets=self._office.secrets,
            now=visit.now,
        )
