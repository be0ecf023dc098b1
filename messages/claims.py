"""Names that pass for somebody in charge, however they are spelt: such a name is shown as one that somebody chose.

Letters that look alike are one letter here, and what stands between letters is nothing; so this is for comparing only.
Who is in charge of a room is seen in the room itself, never by a name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from messages.folding import fold

_TITLES = """
admin admins administrator administrators administration administrateur administrateurs administratrice
administrador administradora administradores administradoras administracion administracao
moderator moderators moderation moderateur moderateurs moderatrice moderador moderadora moderadores moderadoras
moderacion moderacao superadmin sysadmin webmaster operator passerelle
"""
"""In charge wherever they stand in a name."""
_OFFICES = """
adm system systeme sistema bot robot support soporte suporte helpdesk staff root owner official officiel oficial
security securite seguridad seguranca service notice telegram matrix element server serveur servidor
مشرف مشرفه مشرفون مشرفين مدير مديره اداره ادمن نظام بوت روبوت دعم الدعم مسؤول مسوول مسئول رسمي
"""
"""In charge if the name is nothing else: each is a name, or half a name, of somebody as well."""
_IN_CHARGE, _WHOLE = frozenset(_TITLES.split()), frozenset(_OFFICES.split())
_ARTICLES = frozenset(("the", "le", "la", "les", "el", "los", "las", "o", "a", "os", "as", "l", "ال"))
_LOOKS = str.maketrans(
    {
        **dict(zip("аеорсухіѕјһԁӏвмнткгидлп", "aeopcyxisjhdlbmhtkrudln", strict=True)),
        **dict(zip("αβεηικμνορστυχγλ", "abenikmnopotuxyl", strict=True)),
        **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ", "abcdefghijklmnoprstuvwyzag", strict=True)),
        **dict(zip("|0134578@$!", "loieastbasi", strict=True)),
    }
)
"""Cyrillic, Greek, small capitals and signs that stand in for letters, by what they look like."""
_SOUNDS = str.maketrans(dict(zip("абвгдезиклмнопрстуфхыэ", "abvgdeziklmnoprstufhye", strict=True)))
"""Cyrillic as it is read, where it does not look like it: админ."""
_SPACED = re.compile(r"[\W_]+")


def claims(name: str, own: Collection[str] = ()) -> bool:
    """Whether a name says that whoever bears it is in charge, or is the bot (`own`: its names)."""
    return _claims(name, frozenset(own)) if name else False


@lru_cache(maxsize=4096)
def skeleton(name: str) -> str:
    """The same for names that a reader cannot tell apart: for comparing, never to be shown."""
    return _squeezed("".join(map(_plain_letter, name)).lower().translate(_LOOKS)) or fold(name)


@lru_cache(maxsize=4096)
def _claims(name: str, own: frozenset[str]) -> bool:
    ours = {_squeezed(one) for one in own} - {""}
    return any(_is_claim(words, ours) for words in _readings(name))


def _is_claim(words: list[str], ours: Collection[str]) -> bool:
    words = [letters for word in words if (letters := word.rstrip("0123456789"))]
    whole = "".join([word for word in words if word not in _ARTICLES] or words).removeprefix("ال")
    if whole in _WHOLE or whole in _IN_CHARGE or "".join(words) in ours or whole in ours:
        return True
    return any(word in _IN_CHARGE for word in words)


def _readings(name: str) -> Iterable[list[str]]:
    """The words of a name by how they look and by how they sound, with letters that stand apart put together."""
    lettered = "".join(map(_plain_letter, name))
    for folded in {fold(lettered), fold(lettered.lower().translate(_LOOKS)), fold(lettered.lower().translate(_SOUNDS))}:
        yield _joined(_SPACED.split(folded))


def _joined(words: list[str]) -> list[str]:
    found: list[str] = []
    apart = False
    for word in filter(None, words):
        if len(word) == 1 and apart:
            found[-1] += word
        else:
            found.append(word)
        apart = len(word) == 1
    return found


def _squeezed(name: str) -> str:
    return _SPACED.sub("", fold(name))


@cache
def _plain_letter(character: str) -> str:
    """The letter that a pictured one shows: 🇦, 🄰, 🅐, 🅰."""
    code = ord(character)
    for first in (0x1F1E6, 0x1F130, 0x1F150, 0x1F170):
        if first <= code < first + 26:
            return chr(ord("a") + code - first)
    return character
