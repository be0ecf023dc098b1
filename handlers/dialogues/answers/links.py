"""Addresses of pages: http and https only, to a named host, with nobody's password in them (WHATWG URL, RFC 3986).

A link that the bot shows to hundreds of people must not run anything, nor lead to a machine inside their network.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.reading import clean

LONGEST = 2000
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d{1,5}(?:[/?#]|$))")
_LABEL = re.compile(r"(?!-)[\w-]{1,63}(?<!-)")
_OUTSIDE = "<>()[]{}\"'«»“”.,;!؛،"
_HIDDEN = re.compile("[\u200b-\u200f\u00ad\u061c\u2060-\u2064]")


def link(text: str) -> str:
    """The address in the answer, with "https://" before it if no scheme was written.

    Misunderstood: wrong-empty, wrong-link, -space, -scheme, -account."""
    if len(text) > 2 * LONGEST:
        raise Misunderstood("wrong-link")
    written = _HIDDEN.sub("", clean(text)).strip()
    if not written:
        raise Misunderstood("wrong-empty")
    written = _bare(written)
    if len(written.split()) != 1 or "\\" in written:
        raise Misunderstood("wrong-link-space" if len(written.split()) > 1 else "wrong-link")
    scheme = _SCHEME.match(written)
    if scheme and scheme[1].lower() not in ("http", "https"):
        raise Misunderstood("wrong-link-scheme")
    if "@" in re.split(r"[/?#]", written.split("://", 1)[-1], maxsplit=1)[0]:
        raise Misunderstood("wrong-link-account")
    return _checked(written if scheme else f"https://{written.removeprefix('//')}")


def _bare(written: str) -> str:
    """Without brackets, quotes and a full stop around it; a bracket that the address itself opened stays."""
    bare = written.lstrip(_OUTSIDE).rstrip(_OUTSIDE)
    opened = bare.count("(") - bare.count(")")
    return bare + ")" if opened > 0 and written[written.find(bare) + len(bare) :].startswith(")") else bare


def _checked(address: str) -> str:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise Misunderstood("wrong-link") from None
    labels = host.removesuffix(".").split(".")
    named = len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels) and not labels[-1].isdecimal()
    if not named or len(labels[-1]) < 2 or len(address) > LONGEST or parts.scheme not in ("http", "https"):
        raise Misunderstood("wrong-link")
    return f"{parts.scheme}://{address.split('://', 1)[1]}"
