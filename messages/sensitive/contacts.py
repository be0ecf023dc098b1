"""Phone numbers, e-mail addresses and homes of persons; those of an office are meant to be known.

A toll-free line, info@ and the town hall's street pass; a mobile number, a private mailbox and the place where somebody
sleeps do not. What neither the number nor its sentence tells counts as a person's: asking once too often does no harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from messages.sensitive.dates import DATE
from messages.sensitive.finding import Range
from messages.sensitive.given_names import GIVEN
from messages.sensitive.reading import Reading
from messages.sensitive.vocabulary import PERSONAL, PUBLIC, UNIT, any_of, words

_EMAIL = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@((?:[\w-]{1,63}\.){1,8}[\w-]{2,24})")
_OFFICE = words(
    "contact contacto contato info informacion accueil mairie geral hola bonjour hello ola secretariat secretaria "
    "asso association asociacion associacao collectif coletivo colectivo press presse prensa imprensa support "
    "help ayuda ajuda aide admin office oficina bureau permanence coordination coordinacion coordenacao coord "
    "equipe equipo team reseau red rede network migrants migrantes migrations migracion migracoes refugees "
    "refugies refugiados asile asilo asylum welcome bienvenue solidarite solidaridad ville city projects projets "
    "proyectos projetos communication comunicacion comunicacao direction service servicios legal juridique "
    "formation dons noreply webmaster citizens citoyens comite committee groupe group maison casa centre centro "
    "center municipio ayuntamiento prefeitura camara education culture cultura sante health salud saude logement "
    "housing accueillants hospitalite ong ngo"
)
_MAILBOXES = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|proton|protonmail|pm|mail|tutanota|"
    r"orange|wanadoo|free|sfr|laposte|bbox|neuf|riseup|terra|uol|bol|sapo|yandex|zoho)\.[a-z.]{2,6}"
)
_NUMBER = re.compile(r"(?<![\w/.,+-])(?:0[67](?:[ .-]?\d{2}){4}(?!\d)|(?:\+|00)?\(?\d(?:[ ().-]{0,2}\d){6,14}(?!\w))")
_CALLING = re.compile(
    any_of(
        "tel tels telephones? phones? mobile portable gsm cell call calls ring text sms whatsapp whats_app "
        "signal viber "
        "numero number num joindre appelez appeler contacte[rz]? contact contactar contato contacto movil celular cel "
        "telefono telefone telemovel fone llamar(?:l[aeo]s?)? llame llamen llamad liga[rm]? ligue falar fixe fijo fixo",
        "رقم\\w{0,2} هاتف\\w{0,2} اتصال اتصلوا? جوال\\w{0,2} واتساب موبايل تليفون نقال تواصل",
    )
)
_SHAPES = (  # how mobile numbers are written where the network lives, and the regions to ask
    (re.compile(r"0[67](?:[ .-]?\d{2}){4}"), ("FR", "MA")),
    (re.compile(r"07\d{3}[ -]?\d{3}[ -]?\d{3}"), ("GB",)),
    (re.compile(r"[67]\d{2}(?:[ .-]\d{2}){3}|[67]\d{2}(?:[ .-]?\d{3}){2}"), ("ES", "SN", "GN")),
    (re.compile(r"9[1236]\d(?:[ .-]?\d{3}){2}"), ("PT",)),
    (re.compile(r"\(\d{2}\) ?9?\d{4}[ .-]?\d{4}"), ("BR",)),
    (re.compile(r"\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}"), ("US",)),
    (re.compile(r"3[1-9]\d[ .-]?\d{3}[ .-]?\d{4}"), ("IT", "CO")),
)
_HOMES = ("FR", "ES", "PT", "BR", "US", "GB", "CO")  # whose toll-free lines are known by their beginning
_DATED = re.compile(DATE)
_UNIT = re.compile(UNIT)
_PUBLIC = re.compile(PUBLIC)
_PERSONAL = re.compile(PERSONAL)


def is_personal(reading: Reading, start: int, end: int, names: list[Range]) -> bool:
    """Whether a contact belongs to a person, by its sentence; persons named there decide."""
    left, right = reading.around(start, end)
    if any(left <= name[0] < right for name in names):
        return True
    said = reading.sentence(start, end)
    return bool(_PERSONAL.search(said)) or not _PUBLIC.search(said)


def emails(reading: Reading) -> Iterator[Range]:
    """Addresses of private mailboxes, and of a person at work; not those of an office (info@…)."""
    for match in _EMAIL.finditer(reading.lower):
        parts = [part for part in re.split(r"[\W\d_]+", match[1]) if part]
        if any(part in _OFFICE for part in parts):
            continue
        two_names = len(parts) > 1 and len(parts[-1]) > 1 and "." in match[1]
        if _MAILBOXES.fullmatch(match[2]) or two_names or (parts and parts[0] in GIVEN):
            yield match.span()


def phones(reading: Reading, names: list[Range]) -> Iterator[Range]:
    """Numbers that ring in somebody's pocket."""
    for match in _NUMBER.finditer(reading.lower):
        start, end = match.span()
        if _looks_like_phone(reading, match) and is_personal(reading, start, end, names):
            yield start, end


def _looks_like_phone(reading: Reading, match: re.Match[str]) -> bool:
    found, start = match.group(), match.start()
    if _DATED.fullmatch(found) or _UNIT.match(reading.lower, match.end()):
        return False
    digits = re.sub(r"\D", "", found)
    if found.startswith(("+", "00")):
        return _is_persons("+" + (digits[2:] if found[0] == "0" else digits), None)
    for shape, regions in _SHAPES:
        if shape.fullmatch(found) and any(_is_persons(digits, region) for region in regions):
            return True
    left, _ = reading.around(*match.span())
    called = _CALLING.search(reading.lower, max(left, start - 40), start)
    return bool(called) and len(digits) >= 8 and not any(_is_free(digits, region) for region in _HOMES)


@lru_cache(maxsize=256)
def _is_persons(number: str, region: str | None) -> bool:
    """A number that can exist, and is no toll-free or shared-cost line (libphonenumber's metadata). A mistyped one with
    its country's code counts as well."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return False
    exists = phonenumbers.is_valid_number if region else phonenumbers.is_possible_number
    return exists(parsed) and not _is_free(number, region)


@lru_cache(maxsize=256)
def _is_free(number: str, region: str | None) -> bool:
    import phonenumbers

    kinds = phonenumbers.PhoneNumberType
    try:
        kind = phonenumbers.number_type(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False
    return kind in (kinds.TOLL_FREE, kinds.SHARED_COST)
