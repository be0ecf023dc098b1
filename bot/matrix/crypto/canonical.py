"""JSON that is signed: one form of bytes for one object, and who signed it.

Rules: appendices of the specification, "Canonical JSON" and "Signing JSON". The shape of what others publish is never
trusted: what cannot be read is not signed.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Json = dict[str, Any]
_UNSIGNED = ("signatures", "unsigned")


def canonical(value: Json) -> bytes:
    """The bytes that a signature is made over. TypeError for what JSON, or UTF-8, cannot hold."""
    # orjson sorts by UTF-8 bytes, which is the order of code points, and escapes no more than it must
    return orjson.dumps({key: part for key, part in value.items() if key not in _UNSIGNED}, option=orjson.OPT_SORT_KEYS)


def encode(raw: bytes) -> str:
    """Unpadded base64, as keys and signatures are written."""
    return base64.b64encode(raw).decode().rstrip("=")


def decode(text: str) -> bytes:
    """The bytes again, padded or not. ValueError."""
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def signed(value: Json, user: str, key_id: str, sign: Callable[[bytes], str]) -> Json:
    """The object with one more signature; `key_id` is `ed25519:` and the device's or the key's name."""
    signatures = {owner: dict(made) for owner, made in value.get("signatures", {}).items()}
    signatures.setdefault(user, {})[key_id] = sign(canonical(value))
    return {**value, "signatures": signatures}


def is_signed(value: Any, user: str, key_id: str, public: str) -> bool:
    """Whether this key (ed25519, unpadded base64) has signed the object."""
    try:
        signature = decode(value["signatures"][user][key_id])
        Ed25519PublicKey.from_public_bytes(decode(public)).verify(signature, canonical(value))
    except (KeyError, TypeError, ValueError, AttributeError, InvalidSignature):
        return False
    return True
