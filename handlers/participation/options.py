"""The options of a vote while it is prepared: typed ones, one a line, and ideas, each with its own words. Every option
is a field of the vote's record, so that it is translated, and stays as it was voted on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from handlers.participation import wording
from handlers.private.visit import Choice, Office, Visit
from messages.names import neutralise
from messages.richtext import RichText, plain
from storage import ideas, records, translations
from storage.records import Record

MOST, CHARACTERS = 20, 150
_PAGE = 6
_LEADING = re.compile(r"^\s*(?:[-–•*]|\d{1,2}\s*[.)])\s*")


class Options:
    """Reads and changes them."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def typed(self, visit: Visit, record: Record, text: str) -> tuple[Record, int]:
        """Typed options replace those that were typed before. Returns the record and how many lines were too many."""
        lines = [neutralise(_LEADING.sub("", line), CHARACTERS) for line in text.splitlines()]
        wanted = list(dict.fromkeys(line for line in lines if line))
        options = list(record.data.get("options", ()))
        kept = [one for one in options if one.get("idea")]
        room = MOST - len(kept)
        before = {one["field"]: self._source(visit, record, one["field"]) for one in options if not one.get("idea")}
        texts: dict[str, str] = {name: "" for name, said in before.items() if said not in wanted}
        fields = {said: name for name, said in before.items()}
        number = record.data.get("numbered", 0)
        for line in wanted[:room]:
            if line not in fields:
                number += 1
                fields[line] = f"option-{number}"
                texts[fields[line]] = line
        typed = [{"field": fields[line], "idea": ""} for line in wanted[:room]]
        data = {**record.data, "options": [*kept, *typed], "numbered": number}
        return self.change(visit, record, texts=texts, data=data), len(wanted[room:])

    def lines(self, visit: Visit, record: Record) -> str:
        """The typed options, one a line."""
        own = [one["field"] for one in record.data.get("options", ()) if not one.get("idea")]
        return "\n".join(self._source(visit, record, name) for name in own)

    def toggle(self, visit: Visit, record: Record, ref: str) -> str:
        """Make an idea an option, or no option any more. Returns the key of the reason if it cannot be one."""
        options = list(record.data.get("options", ()))
        mine = next((one for one in options if one.get("idea") == ref), None)
        if mine is not None:
            data = {**record.data, "options": [one for one in options if one is not mine]}
            self.change(visit, record, texts={mine["field"]: ""}, data=data)
            return ""
        idea = records.by_ref(visit.conn, ref, secrets=self._office.secrets)
        if idea is None or idea.kind != "idea" or idea.state != "published":
            return "idea-gone"
        if len(options) >= MOST:
            return "vote-options-full"
        title = records.source_of(visit.conn, idea, "title", secrets=self._office.secrets)
        if title is None:
            return "idea-gone"
        number = record.data.get("numbered", 0) + 1
        field = f"option-{number}"
        data = {**record.data, "options": [*options, {"field": field, "idea": ref}], "numbered": number}
        text = neutralise(title.text, CHARACTERS)
        changed = self.change(visit, record, texts={field: text}, data=data, languages={field: title.language})
        translations.want(visit.conn, changed, self._office.languages)
        return ""

    def change(
        self,
        visit: Visit,
        record: Record,
        *,
        texts: Mapping[str, str],
        data: Mapping[str, Any],
        languages: Mapping[str, str] | None = None,
    ) -> Record:
        """A new version of the vote's record."""
        return records.change(
            visit.conn,
            record,
            role="author",
            person_id=visit.person.id,
            action="edited",
            secrets=self._office.secrets,
            now=visit.now,
            texts_now=texts,
            data_now=data,
            languages=languages,
        )

    def screen(self, visit: Visit, record: Record, page: int) -> tuple[RichText, list[Choice]]:
        """Ideas to choose from, those with most support first; topics for a meeting are marked."""
        chosen = {one["idea"] for one in record.data.get("options", ()) if one.get("idea")}
        ranked = by_support(visit, ideas.listed(visit.conn))
        pages = max(1, -(-len(ranked) // _PAGE))
        page = min(page, pages - 1)
        choices: list[Choice] = []
        for idea_id, count in ranked[page * _PAGE : (page + 1) * _PAGE]:
            idea = records.get(visit.conn, idea_id, secrets=self._office.secrets)
            if idea is not None:
                title = wording.short(wording.read(visit.conn, self._office, idea, visit.languages).title)
                mark = "☑" if idea.ref in chosen else "☐"
                choices.append((f"{mark} {title} ({count})", f"vo:add:{record.ref}:{idea.ref}:{page}"))
        if page + 1 < pages:
            choices.append((visit.text("word-next"), f"vo:opt:{record.ref}:{page + 1}"))
        if page:
            choices.append((visit.text("word-previous"), f"vo:opt:{record.ref}:{page - 1}"))
        choices.append((visit.text("word-done"), f"vo:show:{record.ref}"))
        return plain(visit.text("vote-pick-ideas" if ranked else "idea-none")), choices

    def _source(self, visit: Visit, record: Record, name: str) -> str:
        text = records.source_of(visit.conn, record, name, secrets=self._office.secrets)
        return text.text if text else ""


def by_support(visit: Visit, idea_ids: Sequence[int]) -> list[tuple[int, int]]:
    """(idea, supporters), most supported first, the newer first among equals."""
    found = ideas.supporters(visit.conn, idea_ids)
    return sorted(((one, len(found[one])) for one in idea_ids), key=lambda pair: (-pair[1], -pair[0]))
