"""From the answers of a dialogue to a record, and from a record back to answers that can be changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from handlers.dialogues import path
from handlers.dialogues.catalogue import dialogues
from handlers.dialogues.draft import REVIEW, Answer, Draft
from handlers.dialogues.model import Dialogue, Kind, Question, Store
from handlers.dialogues.service import Dialogues
from handlers.directory import publishing
from handlers.private.visit import Office, Visit
from storage import people, records, translations
from storage.records import NewRecord, Record

_CHANGEABLE = ("submitted", "asked", "refused", "published", "archived")
"""States of records that their author may change: not what was merged into another, or withdrawn."""
_PUBLIC = ("published", "archived")
_TELLING = 4  # words
_DEFAULT_LICENCE = "cc_by_sa_4"  # the network's records, RECORDS.md


class Reviewing(Protocol):
    """Who is told of what comes in."""

    def announce(self, visit: Visit, record: Record) -> None:
        """A new record waits for review."""
        ...

    def changed(self, visit: Visit, record: Record) -> None:
        """A published record was changed by its author."""
        ...


class Sequel(Protocol):
    """What follows from records of one kind, besides their review."""

    def before(self, visit: Visit, record: Record) -> Any:
        """What the record says before it is changed, for `amended` and `changed`."""
        ...

    def amended(
        self,
        visit: Visit,
        record: Record,
        was: Any,
        data: Mapping[str, Any] | None,
        tags: Mapping[str, Sequence[str]] | None,
        secret: Mapping[str, Any] | None,
    ) -> Mapping[str, Any] | None:
        """The data to be stored; None if nothing of it changes."""
        ...

    def may(self, visit: Visit, record: Record) -> bool:
        """Whether somebody may change a record that is not theirs."""
        ...

    def added(self, visit: Visit, record: Record) -> None:
        """One is public at once."""
        ...

    def offers(self, record: Record, *, spread: bool = False) -> list[tuple[str, str]]:
        """What its author can do with one that was reviewed and is public now, as (key of the label, data); `spread`:
        what a coordinator can."""
        ...

    def changed(self, visit: Visit, was: Any, record: Record) -> None:
        """One that is public was changed."""
        ...


@dataclass(slots=True)
class _Parts:
    """Answers by where they go."""

    texts: dict[str, str]
    languages: dict[str, str]
    tags: dict[str, list[str]]
    data: dict[str, Any]
    secret: dict[str, Any]


class Submissions:
    """The ending of the dialogues that make records. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, review: Reviewing) -> None:
        self._office = office
        self._review = review
        self.dialogues: Dialogues | None = None
        self.sequels: dict[str, Sequel] = {}

    def ending(self, visit: Visit, draft: Draft, subject: str) -> None:
        """All is answered and confirmed."""
        dialogue = dialogues()[draft.name]
        record = self._theirs(visit, subject) if subject else None
        if subject and (record is None or record.state not in _CHANGEABLE):
            visit.tell("dialogue-gone")
            return
        made = self._add(visit, dialogue, draft) if record is None else self._change(visit, dialogue, draft, record)
        sequel = self.sequels.get(made.kind)
        if record is None and made.state in _PUBLIC and sequel is not None:
            sequel.added(visit, made)
        elif record is None or record.state not in _PUBLIC:
            visit.tell(f"{dialogue.title}.done")

    def _mine(self, visit: Visit, ref: str) -> Record | None:
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        mine = people.everyone(visit.conn, visit.person.id)
        return record if record is not None and record.person_id in mine else None

    def _theirs(self, visit: Visit, ref: str) -> Record | None:
        """The record, if they may change it."""
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if record is None or record.person_id in people.everyone(visit.conn, visit.person.id):
            return record
        sequel = self.sequels.get(record.kind)
        return record if sequel is not None and sequel.may(visit, record) else None

    def _add(self, visit: Visit, dialogue: Dialogue, draft: Draft) -> Record:
        language = _language(draft)
        parts = self._parts(dialogue, draft, language)
        new = NewRecord(
            dialogue.record,
            language,
            person_id=visit.person.id,
            organisation_id=self._organisation(visit, parts.data, language),
            texts=parts.texts,
            languages=parts.languages,
            tags=parts.tags,
            data=parts.data,
            secret=parts.secret,
            consents=_consents(draft, visit),
        )
        record = records.add(visit.conn, new, role="author", secrets=self._office.secrets, now=visit.now)
        if dialogue.reviewed and not (dialogue.trusted and visit.is_one_of(*dialogue.trusted)):
            translations.want(visit.conn, record, self._office.languages)
            self._review.announce(visit, record)
            return record
        person = visit.person.id
        return publishing.publish(visit.conn, self._office, record, role="author", person_id=person, now=visit.now)

    def _change(self, visit: Visit, dialogue: Dialogue, draft: Draft, record: Record) -> Record:
        """Only what differs from what it was when it was opened is written: meanwhile others may have changed the
        rest."""
        parts = self._parts(dialogue, draft, record.language)
        before = self._parts(dialogue, _opened(dialogue, draft), record.language)
        texts = {name: text or "" for name, text in _differing(before.texts, parts.texts).items()}
        data = _differing(before.data, parts.data)
        if "organisation" in data:
            organisation_id = self._organisation(visit, data, record.language)
            records.update(visit.conn, record.id, organisation_id=organisation_id)
        secret = _differing(before.secret, parts.secret)
        secret_before = records.secret(visit.conn, record.id, secrets=self._office.secrets)
        tags = _tags_now(records.tags(visit.conn, record.id), _differing(before.tags, parts.tags))
        data_now: Mapping[str, Any] | None = {**record.data, **data} if data else None
        secret_now = _with(secret_before, secret) if secret else None
        sequel = self.sequels.get(record.kind)
        was = sequel.before(visit, record) if sequel is not None else None
        if sequel is not None:
            data_now = sequel.amended(visit, record, was, data_now, tags, secret_now)
        changed = records.change(
            visit.conn,
            record,
            role="author" if self._mine(visit, record.ref) is not None else "coordinator",
            person_id=visit.person.id,
            action="edited",
            secrets=self._office.secrets,
            now=visit.now,
            texts_now=texts,
            tags_now=tags,
            data_now=data_now,
            secret_now=secret_now,
            languages=parts.languages,
        )
        records.set_consents(visit.conn, record.id, _consents(draft, visit))
        if changed.state in _PUBLIC:
            publishing.changed(visit.conn, self._office, changed)
            self._review.changed(visit, changed)
            if sequel is not None:
                sequel.changed(visit, was, changed)
            return changed
        submitted = records.move(
            visit.conn,
            changed,
            "submitted",
            role="author",
            person_id=visit.person.id,
            action="submitted",
            secrets=self._office.secrets,
            now=visit.now,
        )
        publishing.changed(visit.conn, self._office, submitted)
        self._review.announce(visit, submitted)
        return submitted

    def _organisation(self, visit: Visit, data: dict[str, Any], language: str) -> int | None:
        """The organisation's record; one that nobody knows yet is made, for coordinators to look at."""
        named = data.get("organisation")
        if not isinstance(named, dict):
            return None
        secrets = self._office.secrets
        known = records.by_ref(visit.conn, named.get("ref", ""), secrets=secrets)
        if known is None:
            new = NewRecord("organisation", language, texts={"title": named["name"]}, checks=("new",))
            known = records.add(visit.conn, new, role="author", secrets=secrets, now=visit.now)
            data["organisation"] = {"ref": known.ref, "name": named["name"]}
        return known.id

    def _parts(self, dialogue: Dialogue, draft: Draft, language: str) -> _Parts:
        parts = _Parts({}, {}, {}, {}, {})
        for question in path.asked(dialogue, draft):
            answer = draft.answers.get(question.key)
            if answer is None or answer.skipped:
                continue
            _put(parts, question, answer, language)
        if dialogue.question("licence") is not None:
            parts.tags.setdefault("licence", [_DEFAULT_LICENCE])
        return parts

    def reopen(self, visit: Visit, record: Record, *, at: str = REVIEW) -> bool:
        """Let its author change a record: its dialogue again, all answered. Returns False if they may not."""
        dialogue = dialogues().get(record.kind)
        if dialogue is None or self.dialogues is None or self._theirs(visit, record.ref) is None:
            return False
        draft = Draft(dialogue.name, dialogue.version, visit.language, at)
        draft.more = True
        tags = records.tags(visit.conn, record.id)
        secret = records.secret(visit.conn, record.id, secrets=self._office.secrets)
        for question in dialogue.questions:
            answer = self._answer(visit, record, question, tags, secret)
            draft.answers[question.key] = answer or Answer(skipped=True)
        draft.original = {key: answer.value for key, answer in draft.answers.items() if not answer.skipped}
        draft.consents = {name: name in record.consents for name in dialogue.consents}
        self.dialogues.open(visit, draft, record.ref)
        return True

    def _answer(
        self,
        visit: Visit,
        record: Record,
        question: Question,
        tags: Mapping[str, list[str]],
        secret: Mapping[str, Any],
    ) -> Answer | None:
        match question.store:
            case Store.TEXT:
                text = records.source_of(visit.conn, record, question.key, secrets=self._office.secrets)
                return Answer(text.text, text.text, text.language) if text else None
            case Store.TAG:
                values = tags.get(question.key)
                if not values:
                    return None
                return Answer(values[0] if question.kind is Kind.CHOICE else values)
            case Store.DATA:
                value = record.data.get(question.key)
                if question.kind is Kind.LANGUAGES and isinstance(value, Mapping):
                    value = list(value)  # each with how certain it is
            case Store.CONFIDENTIAL:
                value = secret.get(question.key)
        return None if value is None else Answer(value)


def _put(parts: _Parts, question: Question, answer: Answer, language: str) -> None:
    match question.store:
        case Store.TEXT:
            parts.texts[question.key] = str(answer.value)
            if answer.language and answer.language != language and _tells(question, str(answer.value)):
                parts.languages[question.key] = answer.language
        case Store.TAG:
            parts.tags[question.key] = answer.value if isinstance(answer.value, list) else [answer.value]
        case Store.DATA:
            parts.data[question.key] = answer.value
        case Store.CONFIDENTIAL:
            parts.secret[question.key] = answer.value


def _tells(question: Question, text: str) -> bool:
    """Whether a text is long enough for its language to be told from it: a few words can be of any."""
    return question.kind is Kind.LONG or (question.kind is Kind.SHORT and len(text.split()) >= _TELLING)


def _opened(dialogue: Dialogue, draft: Draft) -> Draft:
    """The answers as they were when a record was opened to be changed."""
    original = draft.original
    answers = {
        q.key: Answer(original[q.key]) if q.key in original else Answer(skipped=True) for q in dialogue.questions
    }
    return replace(draft, answers=answers)


def _differing(before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """What is said otherwise now than before; None where nothing is said any more."""
    keys = dict.fromkeys((*before, *now))
    return {key: now.get(key) for key in keys if not _same(before.get(key), now.get(key))}


def _same(one: Any, other: Any) -> bool:
    """Lists are the same in any order."""
    if isinstance(one, list) and isinstance(other, list):
        return sorted(map(str, one)) == sorted(map(str, other))
    return bool(one == other)


def _with(kept: Mapping[str, Any], changed: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**kept, **changed}.items() if value is not None}


def _tags_now(kept: dict[str, list[str]], changed: Mapping[str, Any]) -> dict[str, list[str]] | None:
    return _with(kept, changed) if changed else None


def _consents(draft: Draft, visit: Visit) -> dict[str, str]:
    """What was agreed to, with the day on which."""
    return {name: f"{visit.now:%Y-%m-%d}" for name, agreed in draft.consents.items() if agreed}


def _language(draft: Draft) -> str:
    """The language that most of it was written in; else that of the dialogue."""
    said: Counter[str] = Counter()
    for answer in draft.answers.values():
        if answer.language and isinstance(answer.value, str):
            said[answer.language] += len(answer.value)
    return said.most_common(1)[0][0] if said else draft.language
