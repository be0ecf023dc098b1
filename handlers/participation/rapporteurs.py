"""What rapporteurs do with ideas: find those that are alike, put several into words of their own, reword what an author
does not recognise, undo. The ideas themselves stay as they came.

Which ideas are ticked is in the buttons themselves, so a tick costs nothing and none is ever stale.
"""

from __future__ import annotations

from typing import Final

from handlers.dialogues.draft import Answer, Draft
from handlers.dialogues.service import Dialogues
from handlers.participation import likeness, wording
from handlers.participation.merging import Merging
from handlers.private.visit import Choice, Office, Visit
from messages.names import isolate
from messages.richtext import RichText, plain
from storage import ideas, records, translations
from storage.records import NewRecord, Record

ROLES: Final = ("rapporteur", "coordinator")
MOST = 8
"""Ideas that are put together at once: their ids fit into a button."""
_PAGE = 6
_REF = 6


class Rapporteurs:
    """The screens of rapporteurs. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, merging: Merging) -> None:
        self._office = office
        self._merging = merging
        self.dialogues: Dialogues | None = None
        self.pressed = {
            "m": self._ticked,
            "join": self._join,
            "undo": self._undo,
            "reword": self._reword,
            "src": self._source,
        }
        self.endings = {"idea_join": self._joined, "idea_reword": self._reworded}

    def notes(self, visit: Visit, record: Record) -> list[RichText]:
        """What a reader should know of where an idea comes from, and a rapporteur of what authors answered."""
        sources = ideas.sources(visit.conn, record.id)
        lines = [visit.text("idea-made-of", count=len(sources))] if sources else []
        if visit.is_one_of(*ROLES):
            answers = [one.answer for one in sources]
            if sources:
                counts = {name: answers.count(name) for name in ("yes", "no", "asked")}
                lines.append(visit.text("idea-answers", **counts))
            elif any(one.answer == "no" for one in ideas.made_of(visit.conn, record.id)):
                lines.append(visit.text("idea-said-no"))
            lines.append(self._from_whom(visit, record))
        return [wording.small(line) for line in lines if line]

    def _from_whom(self, visit: Visit, record: Record) -> str:
        """Never a name; of the organisation unless the author wants to be nobody at all."""
        if record.data.get("anonymous"):
            return visit.text("idea-from-nobody")
        if record.data.get("made") or record.person_id is None:
            return ""
        name = self._merging.organisation_of(visit, record.person_id)
        return visit.text("idea-from-organisation", name=isolate(name)) if name else visit.text("idea-from-member")

    def choices(self, visit: Visit, record: Record) -> list[Choice]:
        """What a rapporteur can do with an idea; others see what it was made of."""
        sources = ideas.sources(visit.conn, record.id)
        choices = [(visit.text("idea-sources"), f"id:src:{record.ref}")] if sources else []
        if visit.is_one_of(*ROLES):
            choices.append((visit.text("idea-put-together"), f"id:m:0:{record.ref}"))
            if sources:
                choices.append((visit.text("idea-reword-it"), f"id:reword:{record.ref}"))
                choices.append((visit.text("idea-undo"), f"id:undo:{record.ref}"))
        return choices

    def _source(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """The ideas that one was made of, as they came."""
        record = self._found(visit, ref)
        choices = []
        for source in ideas.sources(visit.conn, record.id) if record is not None else ():
            one = records.get(visit.conn, source.source_id, secrets=self._office.secrets)
            if one is not None and one.state == "published":
                mark = {"yes": " ✓", "no": " ✗"}.get(source.answer, "") if visit.is_one_of(*ROLES) else ""
                title = wording.short(wording.read(visit.conn, self._office, one, visit.languages).title)
                choices.append((f"{title}{mark}", f"id:open:{one.ref}"))
        visit.offer(visit.text("idea-sources" if choices else "idea-gone"), choices)

    # putting together

    def _ticked(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """`m:<page>:<refs>`: the first is where one began, all of them are ticked."""
        page, _, packed = rest.partition(":")
        refs = _unpacked(packed)
        first = self._found(visit, refs[0]) if refs else None
        if first is None or not visit.is_one_of(*ROLES):
            visit.tell("idea-gone" if first is None else "idea-not-allowed")
            return
        body, choices = self._screen(visit, first, refs, int(page) if page.isdecimal() else 0)
        if message_id is None:
            visit.offer(body, choices)
        else:
            visit.reoffer(message_id, body, choices)

    def _screen(self, visit: Visit, first: Record, refs: list[str], page: int) -> tuple[RichText, list[Choice]]:
        found = likeness.alike(visit.conn, self._office, first, ideas.listed(visit.conn))
        pages = max(1, -(-len(found) // _PAGE))
        page = min(page, pages - 1)
        choices = []
        for other, percent in found[page * _PAGE : (page + 1) * _PAGE]:
            title = wording.short(wording.read(visit.conn, self._office, other, visit.languages).title)
            ticked = other.ref in refs
            then = [ref for ref in refs if ref != other.ref] if ticked else [*refs, other.ref]
            if len(then) > MOST:
                then = refs
            share = f" · {percent} %" if percent >= likeness.LIKELY else ""
            choices.append((f"{'☑' if ticked else '☐'} {title}{share}", f"id:m:{page}:{''.join(then)}"))
        packed = "".join(refs)
        if page + 1 < pages:
            choices.append((visit.text("word-next"), f"id:m:{page + 1}:{packed}"))
        if page:
            choices.append((visit.text("word-previous"), f"id:m:{page - 1}:{packed}"))
        choices.append((visit.text("idea-word-these", count=len(refs)), f"id:join:{packed}"))
        title = isolate(wording.read(visit.conn, self._office, first, visit.languages).title)
        return plain(visit.text("idea-tick-alike", title=title, most=MOST)), choices

    def _join(self, visit: Visit, packed: str, message_id: int | None) -> None:
        if not visit.is_one_of(*ROLES):
            visit.tell("idea-not-allowed")
            return
        found = [one for one in (self._found(visit, ref) for ref in _unpacked(packed)) if one is not None]
        if not found or self.dialogues is None:
            visit.tell("idea-gone")
            return
        lines = []
        for one in found:
            words = wording.read(visit.conn, self._office, one, visit.languages)
            lines.append(wording.bold(words.title) + plain(f"\n{words.summary}" if words.summary else ""))
        for line in lines:
            visit.say(line)
        self.dialogues.start(visit, "idea_join", "".join(one.ref for one in found))

    def _joined(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of the new words: an idea of its own, its sources' authors to be asked."""
        if not visit.is_one_of(*ROLES):
            visit.tell("idea-not-allowed")
            return
        found = [one for one in (self._found(visit, ref) for ref in _unpacked(subject)) if one is not None]
        if not found:
            visit.tell("idea-gone")
            return
        tags = [records.tags(visit.conn, one.id) for one in found]
        every = {name: sorted({value for one in tags for value in one.get(name, ())}) for name in ("themes", "meeting")}
        title = draft.answers.get("title", Answer())
        new = NewRecord(
            "idea",
            title.language or draft.language,
            person_id=visit.person.id,
            texts={name: str(draft.value(name)) for name in ("title", "summary")},
            languages={name: one.language for name, one in draft.answers.items() if one.language},
            tags=every,
            data={"made": True},
            state="published",
        )
        secrets = self._office.secrets
        record = records.add(visit.conn, new, role="rapporteur", action="joined", secrets=secrets, now=visit.now)
        ideas.join(visit.conn, record.id, [one.id for one in found], visit.now)
        translations.want(visit.conn, record, self._office.languages)
        undo = (visit.text("idea-undo"), f"id:undo:{record.ref}")
        choices = [(visit.text("idea-look"), f"id:open:{record.ref}"), undo]
        visit.offer(visit.text("idea-joined", count=len(found)), choices)
        self._merging.ask(visit.conn, now=visit.now, rooms=visit.rooms)

    # afterwards

    def _reword(self, visit: Visit, ref: str, message_id: int | None) -> None:
        record = self._made(visit, ref)
        if record is not None and self.dialogues is not None:
            self.dialogues.start(visit, "idea_reword", ref)

    def _reworded(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of other words: everybody whose idea it was is asked again, of this version."""
        record = self._made(visit, subject)
        if record is None:
            return
        texts = {name: str(draft.value(name)) for name in ("title", "summary")}
        changed = records.change(
            visit.conn,
            record,
            role="rapporteur",
            person_id=visit.person.id,
            action="reworded",
            secrets=self._office.secrets,
            now=visit.now,
            texts_now=texts,
            languages={name: one.language for name, one in draft.answers.items() if one.language},
        )
        translations.want(visit.conn, changed, self._office.languages)
        for source in ideas.sources(visit.conn, record.id):
            ideas.set_source(visit.conn, source, version=0, answer="asked", asked_at=visit.now)
        visit.tell("idea-asked-again")
        self._merging.ask(visit.conn, now=visit.now, rooms=visit.rooms)

    def _undo(self, visit: Visit, ref: str, message_id: int | None) -> None:
        """What was made of ideas goes; they stand for themselves again, with all their support."""
        record = self._made(visit, ref)
        if record is None:
            return
        records.move(
            visit.conn,
            record,
            "withdrawn",
            role="rapporteur",
            person_id=visit.person.id,
            action="undone",
            secrets=self._office.secrets,
            now=visit.now,
        )
        visit.tell("idea-undone")

    def _made(self, visit: Visit, ref: str) -> Record | None:
        """What a rapporteur made of ideas; if they cannot change it, they are told."""
        record = self._found(visit, ref)
        if record is None or not record.data.get("made"):
            visit.tell("idea-gone")
            return None
        if not visit.is_one_of(*ROLES):
            visit.tell("idea-not-allowed")
            return None
        return record

    def _found(self, visit: Visit, ref: str) -> Record | None:
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        return record if record is not None and (record.kind, record.state) == ("idea", "published") else None


def _unpacked(packed: str) -> list[str]:
    """The ids in a row."""
    return [packed[at : at + _REF] for at in range(0, min(len(packed), MOST * _REF), _REF)]
