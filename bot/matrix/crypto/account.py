"""The bot's own device: its keys, and those that it lays out for others to begin a conversation with.

Keys are on the disk before anybody else learns of them, so that none is handed out that a crash would make useless.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import vodozemac

from bot.matrix.crypto.canonical import Json, encode, signed
from bot.matrix.crypto.vault import Vault

OLM, MEGOLM = "m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"
_KIND, _NAME = "account", "own"


class Account:
    """See the specification, "Device keys", "One-time and fallback keys"."""

    def __init__(self, vault: Vault, user: str, device: str) -> None:
        """Loads the device's keys, or makes them. Those of another device of the account are replaced."""
        self.user, self.device = user, device
        self._vault = vault
        kept = vault.get(_KIND, _NAME)
        self.is_new = kept is None or (kept["user"], kept["device"]) != (user, device)
        self.published = not self.is_new and bool(kept["published"])
        """Whether the homeserver has the device's keys."""
        self.replaced = not self.is_new and bool(kept["replaced"])
        """Whether others know the device by keys that are lost."""
        self._olm = (
            vodozemac.Account() if self.is_new else vodozemac.Account.from_pickle(kept["pickle"], vault.pickle_key)
        )
        self.curve25519 = self._olm.curve25519_key.to_base64()
        self.ed25519 = self._olm.ed25519_key.to_base64()
        if self.is_new:
            self.save()

    def was_dropped(self) -> None:
        """The homeserver has the device's keys no more."""
        self.published = False
        self.save()

    def save(self) -> None:
        """Stage what has changed; the caller flushes."""
        pickle = self._olm.pickle(self._vault.pickle_key)
        kept = {"user": self.user, "device": self.device, "published": self.published, "replaced": self.replaced}
        self._vault.put(_KIND, _NAME, {**kept, "pickle": pickle})

    def sign(self, value: Json) -> Json:
        return signed(value, self.user, f"ed25519:{self.device}", lambda data: self._olm.sign(data).to_base64())

    def device_keys(self) -> Json:
        """The device as others see it, signed by itself."""
        keys = {f"curve25519:{self.device}": self.curve25519, f"ed25519:{self.device}": self.ed25519}
        return self.sign({"user_id": self.user, "device_id": self.device, "algorithms": [OLM, MEGOLM], "keys": keys})

    def to_publish(self, laid_out: int, *, fallback: bool) -> Json | None:
        """Body of a `/keys/upload`, None if nothing is needed; flush before it leaves. `laid_out` one-time keys are
        there still; `fallback`: there is none that nobody has used yet."""
        fresh = self._olm.one_time_keys
        if not fresh and laid_out < self._olm.max_number_of_one_time_keys // 2:
            self._olm.generate_one_time_keys(self._olm.max_number_of_one_time_keys - laid_out)
            fresh = self._olm.one_time_keys
        # with no key left, the homeserver may have dropped the whole device: after a log-out, for one
        body: Json = {} if self.published and laid_out else {"device_keys": self.device_keys()}
        if fresh:
            body["one_time_keys"] = self._public(fresh)
        if fallback:
            body["fallback_keys"] = self._public(self._fallback(), fallback=True)
        if body:
            self.save()
        return body or None

    def has_published(self, *, refused: bool = False) -> None:
        """The homeserver took what `to_publish` gave; or it has other keys under these names, from before an old backup
        was brought back, and the next ones are called otherwise."""
        self._olm.mark_keys_as_published()
        self.published = self.published or not refused
        self.save()

    def begin(self, curve25519: str, one_time_key: str) -> vodozemac.Session:
        """A conversation that we begin. ValueError for keys that are none."""
        key = vodozemac.Curve25519PublicKey.from_base64
        return self._olm.create_outbound_session(key(curve25519), key(one_time_key))

    def answer(self, curve25519: str, message: vodozemac.PreKeyMessage) -> tuple[vodozemac.Session, bytes]:
        """A conversation that another device begins, and what it says first. ValueError."""
        key = vodozemac.Curve25519PublicKey.from_base64(curve25519)
        session, plain = self._olm.create_inbound_session(key, message)
        self.save()  # the one-time key is used up
        return session, plain

    def _fallback(self) -> dict[str, vodozemac.Curve25519PublicKey]:
        olm = cast(Any, self._olm)  # its stubs leave these out
        if not olm.fallback_key:
            cast(Callable[[], object], olm.generate_fallback_key)()
        return dict(olm.fallback_key)

    def _public(self, keys: dict[str, vodozemac.Curve25519PublicKey], *, fallback: bool = False) -> Json:
        more = {"fallback": True} if fallback else {}
        return {
            f"signed_curve25519:{name}": self.sign({"key": encode(key.to_bytes()), **more})
            for name, key in keys.items()
        }
