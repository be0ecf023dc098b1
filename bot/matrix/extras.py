"""What the bot writes besides plain messages: polls, files, reactions, and links in place of buttons.

Polls are laid out in the unstable form of MSC3381, which is what Element and its like send and show, with a text for
clients that know no polls.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.matrix.content import COPY_MARK, Content, content_of, fits
from bot.matrix.files import encrypted_file
from bot.matrix.polls import MOST_OPTIONS, POLL_ENDS, POLL_STARTS
from messages.richtext import RichText, Span, Style
from messages.types import Button, File, Poll, Profile

MESSAGE = "m.room.message"
REACTION = "m.reaction"
POLL = POLL_STARTS[1]
POLL_END = POLL_ENDS[1]

_TEXT = "org.matrix.msc1767.text"
_DISCLOSED = "org.matrix.msc3381.poll.disclosed"
_BLANK_NAME = "file"


def with_links(body: RichText, keyboard: Iterable[Iterable[Button]]) -> RichText:
    """The text, and a line for each button that opens an address; those that send something have no like here."""
    lines = []
    for button in (button for row in keyboard for button in row if button.url):
        label = " ".join(button.label.split()) or button.url
        lines.append(RichText(label, (Span(0, len(label), Style.LINK, button.url),)))
    for number, line in enumerate(lines):
        separator = "" if not body.text else "\n" if number else "\n\n"
        body = body + RichText(separator) + line
    return body


def poll_content(
    poll: Poll, *, reply_to: str | None = None, profile: Profile | None = None, thread: str = ""
) -> Content | None:
    """The content of a POLL event, or None if it cannot be one: no options or too many, blank or equal ones."""
    question = _line(poll.question)
    options = [(key, _line(label)) for key, label in poll.options]
    usable = question and all(key and label for key, label in options)
    if not usable or not 0 < len({key for key, _ in options}) == len(options) <= MOST_OPTIONS:
        return None
    lines = [f"{number}. {label}" for number, (_, label) in enumerate(options, 1)]
    text = RichText("\n".join((question, *lines)))
    if not fits(text):
        return None
    content = content_of(text, reply_to=reply_to, profile=profile, thread=thread)
    content.pop("msgtype")
    content["m.text"] = [{"mimetype": "text/plain", "body": text.text}]
    content[_TEXT] = text.text
    content[POLL] = {
        "question": {_TEXT: question, "body": question, "msgtype": "m.text"},
        "kind": _DISCLOSED,
        "max_selections": min(max(poll.most, 1), len(options)),
        "answers": [{"id": key, _TEXT: label} for key, label in options],
    }
    return content


def file_content(
    file: File, address: str, caption: RichText, *, reply_to: str | None = None, secret: str = ""
) -> Content:
    """An `m.file` at its `mxc:` address; the text, if any, is its caption (MSC2530). `secret` decrypts it."""
    name = file.name or _BLANK_NAME
    content = content_of(caption if caption.text.strip() else RichText(name), reply_to=reply_to)
    info = {"mimetype": file.mime, "size": len(file.content)}
    place = {"file": encrypted_file(address, secret)} if secret else {"url": address}
    return content | {"msgtype": "m.file", "filename": name, "info": info} | place


def reaction_content(target: str, key: str) -> Content:
    return {"m.relates_to": {"rel_type": "m.annotation", "event_id": target, "key": key}, COPY_MARK: True}


def poll_end_content(target: str) -> Content:
    """What ends a poll; clients without polls are shown nothing, since the count says it."""
    relation = {"rel_type": "m.reference", "event_id": target}
    return {"m.relates_to": relation, POLL_END: {}, _TEXT: "", COPY_MARK: True}


def _line(text: str) -> str:
    return " ".join(text.split())
