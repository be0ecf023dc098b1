"""What goes out, as parameters of the Bot API's methods: texts, captions, keyboards, files. Pure.

Telegram refuses a whole message for one button or link it dislikes, and drops without a word a button that has no
text or is one too many in its row (TDLib, ReplyMarkup): so what cannot be shown is put right, left out or refused here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from telegram import InputFile

from bot.telegram.entities import entities_of, opens, shows, sound
from messages.errors import Refused
from messages.graphemes import clusters
from messages.richtext import RichText, Style, utf16_length
from messages.types import Button, File

MAX_TEXT: Final = 4096
MAX_CAPTION: Final = 1024
"""UTF-16 units after entity parsing (Bot API, sendMessage and sendDocument)."""
MAX_ENTITIES: Final = 100
"""Telegram silently drops the formatting of what is beyond."""
MAX_DATA: Final = 64
"""Bytes of callback data (Bot API, InlineKeyboardButton)."""
MAX_LABEL: Final = 64
"""Characters of a button's label, as a reader counts them; phones show fewer."""
MAX_ROW: Final = 8
"""Buttons side by side; Telegram drops all after the twelfth."""
MAX_BUTTONS: Final = 100
MAX_NAME: Final = 120
"""Characters of a file's name, its ending included; some apps let anything be one."""
MAX_NOTICE: Final = 200
"""UTF-16 units of the answer to a pressed button (Bot API, answerCallbackQuery)."""

Parameters = dict[str, Any]

_LONGEST_ENDING: Final = 12

_START: Final = re.compile(r"[A-Za-z0-9_-]{0,64}")
_BLANKS: Final = re.compile(r"\s+")
_NOT_IN_FILE_NAMES: Final = re.compile('[\x00-\x1f\x7f"\\\\/;]+')


def fits(body: RichText, *, captioned: bool = False) -> bool:
    """Whether this can be sent, and later edited, as one message, or as the caption of a medium: which may be empty."""
    if captioned:
        return caption_of(body) is not None
    spans = body.spans
    if len(body.text) <= MAX_TEXT // 2 and len(spans) <= 7 and all(s.style is not Style.LINK for s in spans):
        return shows(body.text)  # 14 edges cut 7 layers into fewer than 100 pieces
    text, entities = entities_of(body)
    return shows(text) and utf16_length(text) <= MAX_TEXT and len(entities) <= MAX_ENTITIES


def text_of(body: RichText) -> Parameters:
    """The text of sendMessage or editMessageText. Refused("empty") if there is nothing to see."""
    text, entities = entities_of(body)
    if not shows(text):
        raise Refused("empty")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_of(body: RichText) -> Parameters | None:
    """The caption of a medium, or for editMessageCaption, without one if there is nothing to see; None if it is too
    long to be one."""
    text, entities = entities_of(body)
    if not shows(text):
        return {}
    if utf16_length(text) > MAX_CAPTION or len(entities) > MAX_ENTITIES:
        return None
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def keyboard_of(rows: Sequence[Sequence[Button]]) -> Parameters:
    """An InlineKeyboardMarkup; without buttons it takes a keyboard away. Rows that are too wide become several, and a
    button to an address that Telegram does not open is left out.

    Refused("bad_request") for data that is missing or over MAX_DATA bytes, and for more than MAX_BUTTONS buttons."""
    shown = [[_button(one) for one in row if not one.url or opens(one.url)] for row in rows]
    narrow = [row[at : at + MAX_ROW] for row in shown for at in range(0, len(row), MAX_ROW)]
    if sum(map(len, narrow)) > MAX_BUTTONS:
        raise Refused("bad_request")
    return {"inline_keyboard": narrow}


def _button(button: Button) -> Parameters:
    label = cut(_BLANKS.sub(" ", sound(button.label)), MAX_LABEL)
    label = label if shows(label) else " "
    if button.url:
        return {"text": label, "url": button.url}
    data = sound(button.data)
    if not 1 <= len(data.encode()) <= MAX_DATA:
        raise Refused("bad_request")
    return {"text": label, "callback_data": data}


def cut(text: str, most: int) -> str:
    """At most so many characters, as a reader counts them; an ellipsis is the last one where something was cut."""
    if len(text) <= most:
        return text
    kept = list(islice(clusters(text), most + 1))
    return text if len(kept) <= most else "".join(kept[: most - 1]).rstrip() + "…"


def document_of(file: File) -> InputFile:
    """A file for a multipart body."""
    document = InputFile(file.content, filename=name_of(file.name))
    if re.fullmatch(r"[\w.+-]+/[\w.+-]+", file.mime, re.ASCII):
        document.mimetype = file.mime
    return document


def name_of(name: str) -> str:
    """A file's name for a multipart body. Telegram reads the header up to the next semicolon, quotes or not (TDLib,
    HttpReader), so a name goes without those characters."""
    name = _NOT_IN_FILE_NAMES.sub("_", sound(name)).strip(" .")
    if len(name) > MAX_NAME:
        ending = name[name.rfind(".") :] if "." in name[-_LONGEST_ENDING:] else ""
        name = name[: MAX_NAME - len(ending)] + ending
    return name or "file"


def notice_of(text: str) -> str:
    """The passing text that answers a pressed button, as much of it as Telegram shows."""
    text = sound(text).strip()
    return text if utf16_length(text) <= MAX_NOTICE else "".join(_within(text, MAX_NOTICE - 1)).rstrip() + "…"


def _within(text: str, units: int) -> Iterator[str]:
    for cluster in clusters(text):
        units -= utf16_length(cluster)
        if units < 0:
            return
        yield cluster


def doorway_to(username: str, start: str) -> str:
    """https://core.telegram.org/bots/features#deep-linking. ValueError for what cannot be an argument of `/start`."""
    if _START.fullmatch(start) is None:
        raise ValueError("no argument of a start command")
    return f"https://t.me/{username}?start={start}" if start else f"https://t.me/{username}"
