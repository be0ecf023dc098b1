"""To which rooms a vote goes: those of some bridges, regions or languages, or all. Whoever follows announcements in
private is asked too, by the same regions and languages. It is kept with the vote's record until it opens.
"""

from __future__ import annotations

from typing import Any, Final

from babel.lists import format_list

from handlers.announcements.model import Audience
from handlers.dialogues.answers.language_names import plain_name
from handlers.participation import wording
from handlers.private.visit import Choice, Visit
from messages.catalog import LANGUAGES
from messages.enumerations import ENUMERATIONS, word_key
from messages.names import isolate, neutralise
from messages.richtext import RichText, joined, plain
from storage import announcing
from storage.records import Record

LISTS: Final = ("bridges", "regions", "languages")
_PAGE = 12
_Options = list[tuple[str, str, str]]
"""(value that is kept, value in the button, label)."""


def audience_of(record: Record) -> Audience:
    """To whom it goes; to all who say nothing else."""
    kept: dict[str, list[str]] = record.data.get("audience") or {}
    bridges, regions, languages = (tuple(kept.get(name, ())) for name in LISTS)
    return Audience(members=True, bridges=bridges, regions=regions, languages=languages)


def in_words(visit: Visit, record: Record) -> str:
    """To whom, on a line for each list."""
    audience = audience_of(record)
    lines = []
    for name in LISTS:
        labels = {value: label for value, _, label in _options(visit, name)}
        picked = [isolate(labels.get(value, neutralise(value))) for value in getattr(audience, name)]
        if picked:
            lines.append(visit.text(f"announce-who-{name}", list=format_list(picked, locale=visit.language)))
    return "\n".join(lines) or visit.text("announce-who-all")


def ticked(visit: Visit, record: Record, said: str) -> tuple[dict[str, Any] | None, str]:
    """(the data of the record after "<list>:<value>" or "all", None if nothing changes; what is to be shown then)."""
    name, _, token = said.partition(":")
    kept = dict(record.data.get("audience") or {})
    if name == "all":
        return {**record.data, "audience": {}}, ""
    if name not in LISTS or not token or token.startswith("p"):
        return None, said
    values = [value for value, button, _ in _options(visit, name) if button == token]
    if not values:
        return None, name
    before = list(kept.get(name, ()))
    kept[name] = [one for one in before if one != values[0]] if values[0] in before else [*before, values[0]]
    at = [button for _, button, _ in _options(visit, name)].index(token)
    return {**record.data, "audience": kept}, f"{name}:p{at // _PAGE}"


def screen(visit: Visit, record: Record, said: str) -> tuple[RichText, list[Choice]]:
    """What can be ticked: a list, or one of "<list>:p<page>"."""
    name, _, page = said.partition(":")
    if name not in LISTS:
        choices = [(visit.text(f"announce-b-to-{one}"), f"vo:to:{record.ref}:{one}") for one in LISTS]
        choices.append((visit.text("announce-b-to-all"), f"vo:to:{record.ref}:all"))
        choices.append((visit.text("word-done"), f"vo:show:{record.ref}"))
        head = wording.bold(visit.text("announce-to-head"))
        return joined([head, plain(in_words(visit, record))], "\n\n"), choices
    picked, options = getattr(audience_of(record), name), _options(visit, name)
    last = max(0, len(options) - 1) // _PAGE
    at = min(int(page[1:]) if page[1:].isdecimal() else 0, last)
    start = f"vo:to:{record.ref}:{name}"
    choices = [
        (f"{'☑' if value in picked else '☐'} {label}", f"{start}:{token}")
        for value, token, label in options[at * _PAGE : (at + 1) * _PAGE]
    ]
    if at:
        choices.append((visit.text("word-previous"), f"{start}:p{at - 1}"))
    if at < last:
        choices.append((visit.text("word-next"), f"{start}:p{at + 1}"))
    choices.append((visit.text("word-done"), f"vo:to:{record.ref}"))
    return wording.bold(visit.text(f"announce-to-{name}")), choices


def _options(visit: Visit, name: str) -> _Options:
    if name == "bridges":
        return [(bridge, str(number), neutralise(bridge)) for number, bridge in announcing.bridges_of(visit.conn)]
    if name == "languages":
        spoken = sorted({*visit.office.languages, *LANGUAGES})
        return [(code, code, plain_name(code, visit.language)) for code in spoken]
    regions = ENUMERATIONS["region"]
    return [(value, value, visit.text(word_key("region", value))) for value in regions]
