"""What each room received from the script, as its members see it, and what is missing or wrong there; and what was seen
in the private chats.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from bot.sandbox.demo.cast import CHATS, ROOMS, RoomPlan
from bot.sandbox.demo.feed import Feed, Record
from bot.sandbox.demo.nodes import kinds_in, text_of
from bot.sandbox.demo.playing import Beat, Translates
from bot.sandbox.demo.script import SCRIPT, Line, says

_ISOLATES = str.maketrans("", "", "\u2068\u2069")
_NETWORKS = {"telegram": "Telegram", "matrix": "Matrix"}


class Report:
    """Looks at the rooms anew each time it is asked. `ids` are those of the script, `shown` the messages by room and id
    that belong to later chapters; `translates` tells whether this machine knows a direction."""

    def __init__(
        self, feed: Feed, ids: Mapping[str, str], shown: Collection[tuple[str, str]], translates: Translates
    ) -> None:
        self._feed = feed
        self._ids = ids
        self._shown = shown
        self._translates = translates

    def problems(self) -> list[str]:
        """One line for each thing that is not as it should be."""
        return [f"{plan.language}: {problem}" for plan in ROOMS for problem in self._problems(plan.key)]

    def table(self) -> Table:
        """One column for each room, one row for each message; originals marked."""
        table = Table(box=SIMPLE_HEAD, show_lines=True, expand=True)
        for plan in ROOMS:
            table.add_column(
                Text.assemble(plan.language, (f"  {_NETWORKS[plan.platform]}", "dim")), ratio=1, overflow="fold"
            )
        for line in SCRIPT:
            table.add_row(*(self._cell(line, plan) for plan in ROOMS))
        table.add_row(*(self._announced(plan.key) for plan in ROOMS))
        return table

    def _problems(self, room: str) -> Iterator[str]:
        known = 0
        for line in SCRIPT:
            found = self._found(line, room)
            known += len(found)
            if line.deleted:
                if found:
                    yield f"{line.key!r} was deleted and is still there"
            elif not found:
                yield f"{line.key!r} has not arrived"
            elif len(found) > 1:
                yield f"{line.key!r} arrived {len(found)} times"
            else:
                yield from (f"{line.key!r} {problem}" for problem in self._wrong(line, room, found[0]))
        known += sum(1 for record in self._feed.room(room) if self._is_shown(record))
        if (more := len(self._feed.room(room)) - known) > 0:
            yield f"{more} message(s) that nobody wrote"

    def _is_shown(self, record: Record) -> bool:
        """Whether it belongs to a later chapter: its files are replies to what they belong to."""
        return bool({(record.room, record.id), (record.room, record.reply_to if record.file else "")} & {*self._shown})

    def _announced(self, room: str) -> Text:
        """What was announced, with what people gave below it."""
        found = [record for record in self._feed.room(room) if record.via and (room, record.id) in self._shown]
        cell = Text()
        for record in found:
            cell.append(text_of(record.body).translate(_ISOLATES))
            below = [button["label"] for row in record.buttons for button in row]
            below += [f"{each['key']} {each['count']}" for each in record.reactions]
            cell.append("\n" + "  ".join(below), style="bold")
        return cell

    def _wrong(self, line: Line, room: str, record: Record) -> Iterator[str]:
        text = text_of(record.body)
        if line.room != room and not self._translates(line.room, room):
            if not record.note:
                yield "does not say that it is not translated"
        elif line.room != room:
            if record.note != f"{line.room} → {room}" or text == line.text:
                yield "is not translated"
            elif (term := line.terms.get(room)) and term not in text:
                yield "lost its term of the glossary"
        if not all(kept in text for kept in line.keeps):
            yield "lost a name, a number, a link or an emoji"
        if line.bold and "b" not in set(kinds_in(record.body)):
            yield "lost its formatting"
        if line.edited and not record.edited:
            yield "is not marked as edited"
        if line.answers and record.reply_to not in self._copies(line.answers, room):
            yield "does not answer what it should"

    def _found(self, line: Line, room: str) -> list[Record]:
        if line.room == room:
            return [record for record in self._feed.room(room) if record.id == self._ids.get(line.key)]
        return [record for record in self._feed.room(room) if record.via and says(record, line.text)]

    def _copies(self, key: str, room: str) -> set[str]:
        line = next(line for line in SCRIPT if line.key == key)
        return {record.id for record in self._found(line, room)}

    def _cell(self, line: Line, plan: RoomPlan) -> Text:
        found = self._found(line, plan.key)
        own = line.room == plan.key
        if not found:
            return Text("deleted" if line.deleted else "missing", style="dim italic" if line.deleted else "bold red")
        record = found[0]
        cell = Text()
        cell.append("● " if own else "", style="bold green")
        cell.append(record.author, style="bold")
        cell.append(f"  {' '.join(_marks(record))}".rstrip() + "\n", style="dim")
        cell.append(text_of(record.body))
        return cell


def _marks(record: Record) -> Iterator[str]:
    if record.note:
        yield record.note
    if record.reply_to:
        yield "↩"
    if record.edited:
        yield "✎"


def beats(done: Sequence[tuple[Beat, str]]) -> Table:
    """One row for each beat of the later chapters: whose chat or which room, what happened, what was seen."""
    chats = {chat.key: (chat.name, chat.platform) for chat in CHATS}
    places = {**chats, **{plan.key: (plan.language, plan.platform) for plan in ROOMS}}
    table = Table(box=SIMPLE_HEAD, show_lines=True, expand=True)
    for head, ratio in (("Where", 2), ("What happens", 5), ("What is seen", 6)):
        table.add_column(head, ratio=ratio, overflow="fold")
    for beat, seen in done:
        name, platform = places[beat.room]
        who = Text.assemble((name, "bold"), (f"  {_NETWORKS[platform]}", "dim"))
        table.add_row(who, Text(beat.told), Text(seen.translate(_ISOLATES)))
    return table
