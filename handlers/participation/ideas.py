"""Ideas: anybody proposes one, everybody reads it in their language and may support it, nobody sees whose it is.

Whose it is stays with the record, for nothing but to ask the author whether what was made of it still says theirs.
"""

from __future__ import annotations

from handlers.announcements.port import Broadcasting
from handlers.dialogues.draft import Answer, Draft
from handlers.dialogues.service import Dialogues
from handlers.participation import wording
from handlers.participation.merging import Merging
from handlers.participation.options import by_support
from handlers.participation.rapporteurs import Rapporteurs
from handlers.private.visit import Choice, Office, Visit
from messages.enumerations import ENUMERATIONS, word_key
from messages.names import isolate
from messages.richtext import RichText, joined, plain
from storage import ideas, people, records, translations
from storage.records import NewRecord, Record

_PAGE = 6
_IN_ROOM = 5
_MODERATORS = ("coordinator", "moderator")


class Ideas:
    """See handlers/private/counters.py for what a service is. `dialogues` is set by the wiring."""

    def __init__(self, office: Office, *, broadcasts: Broadcasting) -> None:
        self._office = office
        self._merging = Merging(office)
        self._rapporteurs = Rapporteurs(office, self._merging)
        self.commands = {"idea": self.idea, "ideas": self.ideas}
        self.commands_in_rooms = {"ideas": self._ideas_in_room}
        self.pressed = {"id": self._pressed}
        self.endings = {"idea": self._proposed, **self._rapporteurs.endings, **self._merging.endings}
        self.fire_due = self._merging.fire_due
        self._presses = {
            "list": self._listed,
            "themes": self._themes,
            "open": self._opened,
            "up": self._supported,
            "hide": self._hidden,
            "new": lambda visit, rest, message_id: self.idea(visit, ""),
            **self._rapporteurs.pressed,
            **self._merging.pressed,
        }

    @property
    def dialogues(self) -> Dialogues | None:
        """The dialogues."""
        return self._merging.dialogues

    @dialogues.setter
    def dialogues(self, found: Dialogues | None) -> None:
        self._merging.dialogues = self._rapporteurs.dialogues = found

    # proposing

    def idea(self, visit: Visit, arguments: str) -> None:
        """The command: propose one."""
        if self.dialogues is not None:
            self.dialogues.start(visit, "idea")

    def _proposed(self, visit: Visit, draft: Draft, subject: str) -> None:
        """The ending of the dialogue. An idea is there for all at once: nobody decides what may be proposed."""
        texts = {name: str(draft.value(name)) for name in ("title", "summary") if draft.value(name)}
        title = draft.answers.get("title", Answer())
        meeting = ["yes"] if draft.value("meeting") else []
        new = NewRecord(
            "idea",
            title.language or draft.language,
            person_id=visit.person.id,
            texts=texts,
            languages={name: draft.answers[name].language for name in texts if draft.answers[name].language},
            tags={"themes": draft.value("themes") or [], "meeting": meeting},
            data={"anonymous": bool(draft.value("anonymous"))},
            consents={"idea": visit.now.date().isoformat()},
            state="published",
        )
        secrets = self._office.secrets
        record = records.add(visit.conn, new, role="author", action="published", secrets=secrets, now=visit.now)
        translations.want(visit.conn, record, self._office.languages)
        ideas.support(visit.conn, record.id, people.everyone(visit.conn, visit.person.id), visit.now)
        visit.offer(visit.text("dialogue-idea.done"), [(visit.text("idea-look"), f"id:open:{record.ref}")])

    # reading

    def ideas(self, visit: Visit, arguments: str) -> None:
        """The command: the ideas that stand, most supported first."""
        visit.offer(*self._list(visit, "", "s", 0))

    def _listed(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """`list:<filter>:<order>:<page>`; the filter is a theme, "meeting" or nothing, the order s(upport) or n(ew)."""
        name, order, page = (*rest.split(":"), "", "", "")[:3]
        body, choices = self._list(visit, name, order or "s", int(page) if page.isdecimal() else 0)
        self._put(visit, message_id, body, choices)

    def _put(self, visit: Visit, message_id: int | None, body: RichText | str, choices: list[Choice]) -> None:
        if message_id is None:
            visit.offer(body, choices)
        else:
            visit.reoffer(message_id, body, choices)

    def _list(self, visit: Visit, name: str, order: str, page: int) -> tuple[RichText, list[Choice]]:
        themes = ENUMERATIONS["theme"]
        theme = name if name in themes else ""
        found = ideas.listed(visit.conn, theme=theme, meeting=name == "meeting")
        counts = dict(by_support(visit, found))
        ranked = list(counts) if order == "s" else found
        pages = max(1, -(-len(ranked) // _PAGE))
        page = min(page, pages - 1)
        choices = [self._line(visit, one, counts[one]) for one in ranked[page * _PAGE : (page + 1) * _PAGE]]
        here = f"id:list:{name}"
        if page + 1 < pages:
            choices.append((visit.text("word-next"), f"{here}:{order}:{page + 1}"))
        if page:
            choices.append((visit.text("word-previous"), f"{here}:{order}:{page - 1}"))
        if len(ranked) > 1:
            other = "n" if order == "s" else "s"
            choices.append((visit.text("idea-newest" if other == "n" else "idea-most-supported"), f"{here}:{other}:0"))
        choices.append((visit.text("idea-by-theme"), "id:themes"))
        choices.append((visit.text("idea-new"), "id:new"))
        about = visit.text("idea-meeting-topics") if name == "meeting" else self._theme(visit, theme)
        title = " · ".join(filter(None, (visit.text("idea-list" if ranked else "idea-none"), about)))
        return wording.bold(title), choices

    def _line(self, visit: Visit, idea_id: int, count: int) -> Choice:
        record = records.get(visit.conn, idea_id, secrets=self._office.secrets)
        if record is None:
            raise LookupError
        title = wording.short(wording.read(visit.conn, self._office, record, visit.languages).title, 50)
        return f"{title} (+{count})", f"id:open:{record.ref}"

    def _theme(self, visit: Visit, theme: str) -> str:
        return visit.text(word_key("theme", theme)) if theme else ""

    def _themes(self, visit: Visit, rest: str, message_id: int | None) -> None:
        found = ideas.themes(visit.conn)
        ordered = sorted(found, key=lambda theme: (-found[theme], theme))
        choices = [(f"{self._theme(visit, theme)} ({found[theme]})", f"id:list:{theme}:s:0") for theme in ordered]
        meeting = len(ideas.listed(visit.conn, meeting=True))
        if meeting:
            choices.append((f"{visit.text('idea-meeting-topics')} ({meeting})", "id:list:meeting:s:0"))
        choices.append((visit.text("word-all"), "id:list::s:0"))
        self._put(visit, message_id, visit.text("idea-which-theme"), choices)

    def _ideas_in_room(self, visit: Visit, arguments: str) -> None:
        """In a room: the most supported ones, and the way to all of them."""
        language = getattr(visit.place, "language", visit.language)
        catalog = self._office.catalog
        lines = []
        for idea_id, count in by_support(visit, ideas.listed(visit.conn))[:_IN_ROOM]:
            record = records.get(visit.conn, idea_id, secrets=self._office.secrets)
            if record is not None:
                title = wording.read(visit.conn, self._office, record, [language]).title
                lines.append(plain(f"• {isolate(title)} (+{count})"))
        doorway = self._office.platforms[visit.place.room.platform].doorway("ideas")
        heading = wording.bold(catalog.text("idea-list" if lines else "idea-none", language))
        visit.say(joined([heading, *lines, plain(catalog.text("idea-more-private", language, link=doorway))], "\n"))

    # one idea

    def _opened(self, visit: Visit, ref: str, message_id: int | None) -> None:
        record = self._found(visit, ref)
        if record is None:
            visit.tell("idea-gone")
            return
        visit.offer(self._page(visit, record), self._choices(visit, record))

    def _page(self, visit: Visit, record: Record) -> RichText:
        words = wording.read(visit.conn, self._office, record, visit.languages)
        tags = records.tags(visit.conn, record.id)
        about = [self._theme(visit, theme) for theme in tags.get("themes", ())]
        if tags.get("meeting"):
            about.append(visit.text("idea-meeting-topic"))
        count = len(ideas.supporters(visit.conn, [record.id])[record.id])
        lines = [
            wording.bold(words.title),
            plain(words.summary),
            plain(", ".join(about)),
            plain(visit.text("idea-support", count=count)),
            *self._rapporteurs.notes(visit, record),
            wording.small(words.mark),
        ]
        return joined([line for line in lines if line.text], "\n\n")

    def _choices(self, visit: Visit, record: Record) -> list[Choice]:
        everyone = people.everyone(visit.conn, visit.person.id)
        mine = ideas.supports(visit.conn, record.id, everyone)
        choices = [(visit.text("idea-support-back" if mine else "idea-support-it"), f"id:up:{record.ref}")]
        choices += self._rapporteurs.choices(visit, record)
        if record.person_id in everyone or visit.is_one_of(*_MODERATORS):
            choices.append((visit.text("idea-withdraw"), f"id:hide:{record.ref}"))
        choices.append((visit.text("idea-all"), "id:list::s:0"))
        return choices

    def _supported(self, visit: Visit, ref: str, message_id: int | None) -> None:
        record = self._found(visit, ref)
        if record is None:
            visit.answer_button(visit.text("idea-gone"))
            return
        everyone = people.everyone(visit.conn, visit.person.id)
        now_supported = ideas.support(visit.conn, record.id, everyone, visit.now)
        said = visit.text("idea-supported" if now_supported else "idea-not-supported")
        if message_id is not None and visit.capabilities.buttons:
            visit.answer_button(said)
            visit.reoffer(message_id, self._page(visit, record), self._choices(visit, record))
        else:
            visit.whisper(said)

    def _hidden(self, visit: Visit, rest: str, message_id: int | None) -> None:
        """Its author, or whoever keeps the peace, takes it out; asked again first."""
        ref, _, sure = rest.partition(":")
        record = self._found(visit, ref)
        mine = record is not None and record.person_id in people.everyone(visit.conn, visit.person.id)
        if record is None or not (mine or visit.is_one_of(*_MODERATORS)):
            visit.tell("idea-gone")
            return
        if not sure:
            choices = [(visit.text("idea-withdraw"), f"id:hide:{ref}:y"), (visit.text("word-keep"), f"id:open:{ref}")]
            visit.offer(visit.text("idea-withdraw-sure"), choices)
            return
        role = "author" if mine else "moderator"
        records.move(
            visit.conn,
            record,
            "withdrawn",
            role=role,
            person_id=visit.person.id,
            action="withdrawn",
            secrets=self._office.secrets,
            now=visit.now,
        )
        visit.tell("idea-withdrawn")

    def _found(self, visit: Visit, ref: str) -> Record | None:
        record = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        return record if record is not None and (record.kind, record.state) == ("idea", "published") else None

    def _pressed(self, visit: Visit, data: str, message_id: int | None) -> None:
        verb, _, rest = data.partition(":")
        handler = self._presses.get(verb)
        if handler is None:
            visit.answer_button(visit.text("dialogue-gone"))
        else:
            handler(visit, rest, message_id)
