"""Keys that others' messages are read with, and ours: one session of a device in a room each.

A session belongs to the account whose device handed it over, and a message in it counts only under that account's name:
who hands on another's key keeps nobody from reading that other. An index of its ratchet counts for one event only
(specification, "Replay attacks").
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

import orjson
import vodozemac

from bot.matrix.crypto.account import MEGOLM
from bot.matrix.crypto.canonical import Json
from bot.matrix.crypto.vault import Vault
from bot.matrix.fields import ROOM_ID
from storage.errors import StorageError

_KIND = "inbound"
_CACHED = 5_000  # sessions
_INDEXES = 100_000  # remembered, some 20 MB
_BELIEVED = "m.room.message"
"""Of what begins with `m.room.` only messages are ever encrypted; the rest is state, and its sender no authority."""

_Place = tuple[str, str, str]


@dataclass(slots=True)
class _Kept:
    session: vodozemac.InboundGroupSession
    sender_key: str


class InboundSessions:
    """By room, sender and session id. Changes are staged in the vault. Events may be opened in any thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._guard = threading.RLock()
        self._cache: OrderedDict[_Place, _Kept] = OrderedDict()
        self._seen: OrderedDict[tuple[str, str, int], str] = OrderedDict()

    def keep(self, content: Json, sender: str, sender_key: str, *, forwarded: bool = False) -> bool:
        """An `m.room_key` (or forwarded one) that a device of `sender` handed over, with that device's key. Whether it
        opens more than what is there. TypeError, KeyError or ValueError for what is no key."""
        room, session_id = content["room_id"], content["session_id"]
        if content["algorithm"] != MEGOLM or not ROOM_ID.fullmatch(room):
            return False  # strangers may send keys for whatever they like
        session = _session(content["session_key"], exported=forwarded)
        if session.session_id != session_id:
            return False
        with self._guard:
            place = (room, sender, session_id)
            old = self._find(place)
            if old is not None:
                is_same = old.sender_key == sender_key
                if not is_same or old.session.first_known_index <= session.first_known_index:
                    return False
            self._vault.put(_KIND, _name(place), (session.pickle(self._vault.pickle_key), sender_key))
            self._remember(place, _Kept(session, sender_key))
        return True

    def open(self, room: str, event: Json) -> Json | None:
        """See `Sealing.opened`."""
        content = event.get("content")
        if not isinstance(content, dict) or content.get("algorithm") != MEGOLM:
            return None
        session_id, ciphertext = content.get("session_id"), content.get("ciphertext")
        if not isinstance(session_id, str) or not isinstance(ciphertext, str):
            return None
        with self._guard:
            plain = self._plain(room, session_id, ciphertext, event)
        if plain is None:
            return None
        inner = plain["content"]
        if isinstance(relation := content.get("m.relates_to"), dict):
            inner = {**inner, "m.relates_to": relation}
        return {**event, "type": plain["type"], "content": inner}

    def _plain(self, room: str, session_id: str, ciphertext: str, event: Json) -> Json | None:
        try:
            kept = self._find((room, str(event.get("sender")), session_id))
            if kept is None:
                return None
            opened = kept.session.decrypt(vodozemac.MegolmMessage.from_base64(ciphertext))
            plain = orjson.loads(opened.plaintext)
        except (ValueError, StorageError):  # of the store, too: it counts as a key that is not there
            return None
        if not _is_believed(plain, room) or not self._is_first(session_id, opened.message_index, event):
            return None
        return dict(plain)

    def _is_first(self, session_id: str, index: int, event: Json) -> bool:
        place = (session_id, str(event.get("sender")), index)
        event_id = str(event.get("event_id"))
        known = self._seen.setdefault(place, event_id)
        if len(self._seen) > _INDEXES:
            self._seen.popitem(last=False)
        return known == event_id

    def _find(self, place: _Place) -> _Kept | None:
        if place in self._cache:
            self._cache.move_to_end(place)
            return self._cache[place]
        row = self._vault.get(_KIND, _name(place))
        if row is None:
            return None
        session = vodozemac.InboundGroupSession.from_pickle(row[0], self._vault.pickle_key)
        return self._remember(place, _Kept(session, row[1]))

    def _remember(self, place: _Place, kept: _Kept) -> _Kept:
        self._cache[place] = kept
        if len(self._cache) > _CACHED:
            self._cache.popitem(last=False)  # it is in the vault
        return kept


def _name(place: _Place) -> str:
    return orjson.dumps(place).decode()  # no two places have one name, whatever is in them


def _session(key: str, *, exported: bool) -> vodozemac.InboundGroupSession:
    if exported:
        return vodozemac.InboundGroupSession.import_session(vodozemac.ExportedSessionKey(key))
    return vodozemac.InboundGroupSession(vodozemac.SessionKey(key))


def _is_believed(plain: Any, room: str) -> bool:
    if not isinstance(plain, dict) or plain.get("room_id") != room or not isinstance(plain.get("content"), dict):
        return False
    kind = plain.get("type")
    return isinstance(kind, str) and (kind == _BELIEVED or not kind.startswith("m.room."))
