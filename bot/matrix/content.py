"""What the bot writes into Matrix rooms: the content of its messages, and how big they may be.

Every copy carries a mark of ours, so that another Passerelle in the same room does not relay it again; edits point at
the original, replies carry no fall-back text, mentions are always stated (client-server API v1.13, m.room.message).
"""

from __future__ import annotations

from typing import Any

import orjson

from bot.matrix.html import written
from messages.richtext import RichText

COPY_MARK = "eu.alliance-migrations.passerelle.copy"
HTML_FORMAT = "org.matrix.custom.html"
MAX_CONTENT = 60_000
"""Bytes of an edit's content: an event may have 65,536 as canonical JSON (client-server API, size limits), of which
signatures, hashes and references take their part."""

LONGEST_EVENT_ID = "$" + "x" * 254  # 255 bytes (client-server API, size limits)
_MARKUP_PER_SPAN = 160
_BYTES_PER_CHARACTER = 24  # an edit holds the text four times; JSON and HTML escapes take up to six bytes
Content = dict[str, Any]


def content_of(body: RichText, *, reply_to: str | None = None, edit_of: str | None = None) -> Content:
    """The content of an `m.room.message`. `edit_of` is the id of the original, never of an earlier edit; a reply keeps
    its target when edited, so `reply_to` is for new messages only."""
    content = _text(body)
    if edit_of is not None:
        edit = content | {"body": f"* {content['body']}", "m.new_content": content}
        if "formatted_body" in content:
            edit["formatted_body"] = f"* {content['formatted_body']}"
        return edit | {"m.relates_to": {"rel_type": "m.replace", "event_id": edit_of}}
    if reply_to is not None:
        content["m.relates_to"] = {"m.in_reply_to": {"event_id": reply_to}}
    return content


def fits(body: RichText) -> bool:
    """Whether a text says anything and can be sent, and later edited, as one event."""
    if not body.text.strip():
        return False
    at_most = len(body.text) * _BYTES_PER_CHARACTER
    at_most += sum(_MARKUP_PER_SPAN + 24 * len(span.value) for span in body.spans)
    if at_most < MAX_CONTENT // 2:
        return True
    return len(orjson.dumps(content_of(body, edit_of=LONGEST_EVENT_ID))) <= MAX_CONTENT


def _text(body: RichText) -> Content:
    plain, markup = written(body)
    content: Content = {"msgtype": "m.text", "body": plain, "m.mentions": {}, COPY_MARK: True}
    if markup is not None:
        content["format"] = HTML_FORMAT
        content["formatted_body"] = markup
    return content
