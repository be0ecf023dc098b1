"""E-mail addresses and telephone numbers: the rule of HTML's e-mail field, and libphonenumber.

Stored telephone numbers are in E.164, so that the same number written twice is the same.
"""

from __future__ import annotations

import re

from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.reading import line

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_EMAIL = re.compile(rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})+", re.IGNORECASE | re.ASCII)
"""HTML Living Standard, "valid e-mail address"; here with a dot in the domain, without which nobody is reached."""
_AROUND = re.compile(
    r"(?:mailto|tel|whatsapp|telephone|phone|fono|telefono|telefone|e-?mail|mail|courriel|correo|هاتف)\b[ .:]*",
    re.IGNORECASE,
)
_CALLS = re.compile(r"[\d\s().+/-]{5,}")


def contact(text: str, *, country: str = "") -> dict[str, str]:
    """{"kind": "email" | "phone", "value": …}. A number without "+" is read as dialled in `country` (ISO 3166 alpha-2).

    Misunderstood: wrong-empty, wrong-contact, wrong-email, wrong-phone, wrong-phone-country."""
    folded = line(text, "wrong-contact")
    written = _AROUND.sub("", " ".join(text.split())).strip(" <>()[]\"'.,;")
    if "@" in written:
        if not _EMAIL.fullmatch(written):
            raise Misunderstood("wrong-email")
        local, _, domain = written.rpartition("@")
        return {"kind": "email", "value": f"{local}@{domain.lower()}"}
    if sum(character.isdecimal() for character in folded) < 3:
        raise Misunderstood("wrong-contact")
    return {"kind": "phone", "value": _phone(_AROUND.sub("", folded), country)}


def _phone(written: str, country: str) -> str:
    import phonenumbers

    match = _CALLS.search(written)
    if match is None:
        raise Misunderstood("wrong-phone")
    dialled = match[0].strip()
    if not dialled.startswith(("+", "00", "(+")) and not country:
        raise Misunderstood("wrong-phone-country")
    if dialled.startswith("00"):  # the prefix of most countries; where it is another, "+" is written
        dialled = "+" + dialled[2:]
    if dialled.startswith("+"):
        dialled = dialled.replace("(0)", "")  # dialled only at home: "+33 (0)6"
    try:
        number = phonenumbers.parse(dialled, country.upper() or None)
    except phonenumbers.NumberParseException:
        raise Misunderstood("wrong-phone") from None
    if not phonenumbers.is_valid_number(number):
        raise Misunderstood("wrong-phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
