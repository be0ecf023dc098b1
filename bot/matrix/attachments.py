"""Files of encrypted rooms: encrypted before the homeserver keeps them, decrypted after, a piece at a time.

AES-256 in counter mode, the key in the (sealed) event, and a SHA-256 of the ciphertext that is checked before anybody
relies on what came out (client-server API, sending encrypted attachments).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from typing import BinaryIO, Final

import orjson
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from messages.errors import Refused

PIECE: Final = 256 * 1024  # bytes
_KEY, _BLOCK = 32, 16  # bytes


class Encrypter:
    """Encrypts one file under a key of its own. `secret` (as in FileRef) is whole after the last piece."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(_KEY)
        # the upper half is random, the counter in the lower begins at zero: it never wraps (as above)
        self._iv = secrets.token_bytes(_BLOCK // 2) + bytes(_BLOCK // 2)
        self._cipher = Cipher(algorithms.AES(self._key), modes.CTR(self._iv)).encryptor()
        self._hash = hashlib.sha256()

    def update(self, piece: bytes) -> bytes:
        sealed = self._cipher.update(piece)
        self._hash.update(sealed)
        return sealed

    def secret(self) -> str:
        parts = {
            "k": base64.urlsafe_b64encode(self._key).decode().rstrip("="),
            "iv": base64.b64encode(self._iv).decode().rstrip("="),
            "sha256": base64.b64encode(self._hash.digest()).decode().rstrip("="),
        }
        return orjson.dumps(parts).decode()


class Decrypter:
    """Writes into a file what it is given encrypted. Raises Refused("bad_media") where the secret is none."""

    def __init__(self, secret: str, into: BinaryIO) -> None:
        try:
            parts = orjson.loads(secret)
            key, iv, self._wanted = (_bytes(str(parts[name])) for name in ("k", "iv", "sha256"))
        except (ValueError, TypeError, KeyError, binascii.Error):
            raise Refused("bad_media") from None
        if len(key) != _KEY or len(iv) != _BLOCK:
            raise Refused("bad_media")
        self._cipher = Cipher(algorithms.AES(key), modes.CTR(iv)).decryptor()
        self._hash = hashlib.sha256()
        self._into = into

    def write(self, piece: bytes) -> None:
        self._hash.update(piece)
        self._into.write(self._cipher.update(piece))

    def check(self) -> None:
        """After the last piece. Raises Refused("bad_media") if it is not what was sent."""
        if not hmac.compare_digest(self._hash.digest(), self._wanted):
            raise Refused("bad_media")


def _bytes(text: str) -> bytes:
    """Unpadded base64, of either alphabet."""
    text = text.replace("-", "+").replace("_", "/")
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
