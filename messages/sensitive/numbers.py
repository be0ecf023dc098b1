"""Numbers that lead to one person: accounts, documents, files at an office.

A number alone is an amount or a statistic until its neighbour says what it is ("passeport n°"), or its own check digits
do (IBAN, ISO 13616; Spain's NIE and DNI; Brazil's CPF; France's NIR; card numbers, ISO/IEC 7812).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from messages.sensitive.dates import DATE
from messages.sensitive.finding import Range
from messages.sensitive.reading import Reading
from messages.sensitive.vocabulary import UNIT, words

_IBAN_LENGTHS = {
    entry[:2].lower(): int(entry[2:])
    for entry in words(
        "AD24 AE23 AL28 AO25 AT20 AZ28 BA20 BE16 BF28 BG22 BH22 BJ28 BR29 BY28 CG27 CH21 CI28 CM27 CR22 CV25 CY28 "
        "CZ24 DE22 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FR27 GA27 GB22 GE22 GI23 GR27 GT28 GW25 HR21 HU28 IE22 IL23 "
        "IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MG27 MK19 ML28 MR27 MT31 "
        "MU30 MZ25 NE28 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SD18 SE24 SI19 SK24 SM27 SN28 ST25 SV28 "
        "TD27 TG28 TL23 TN24 TR26 UA29 XK20"
    )
}
_IBAN = re.compile(r"(?<!\w)([a-z]{2})\d{2}(?=[ -]?[a-z0-9])")
_CARD = re.compile(r"(?<!\w)\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\w)")
_ACCOUNT = (
    r"iban|rib|nib|(?:numero de )?compte (?:bancaire|n\w?|numero)|bank account|account (?:number|no)|sort code|"
    r"cuenta (?:bancaria|corriente|n\w?|numero)|conta (?:bancaria|corrente|poupanca|n\w?|numero)|clabe|cbu|"
    r"حساب\w{0,3} (?:ال)?(?:بنكي|مصرفي)\w{0,2}|رقم حساب\w{0,3}"
)
_PAPER = (
    r"passeport|passport|pasaporte|passaporte|جواز (?:ال)?سفر\w{0,3}|"
    r"(?:titre|carte|permis) de sejour|recepisse|residence (?:permit|card)|(?:permiso|tarjeta) de residencia|"
    r"(?:autorizacao|titulo|cartao) de residencia|(?:بطاقه|تصريح|رخصه) (?:ال)?(?:اقامه|هويه|تعريف)\w{0,3}|"
    r"visa|visado|visto|carte d'identite|identity card|id card|id (?:no|number)|cedula(?: de \w{1,20})?|"
    r"documento de identidad|bilhete de identidade|dni|nie|nif|niss|tie|rnm|rne|cpf|rg|cni|curp|nir|ssn|"
    r"social security(?: number)?|securite sociale|seguridad social|seguranca social|nino|a-number|alien number|"
    r"permis de conduire|driving licen[cs]e|(?:ال)?رقم (?:ال)?(?:وطني|قومي)|numero etranger|agdref"
)
_FILE = (
    r"dossier(?: d'asile)?|procedure|recours|oqtf|ofpra|cnda|file|case|claim|application|appeal|asylum case|uscis|"
    r"home office|"
    r"expediente|exp\.|solicitud|tramite|caso|processo|pedido|requerimento|unhcr|hcr|acnur|"
    r"(?:ال)?ملف\w{0,3}|(?:ال)?قضيه|(?:ال)?معامله"
)
_FILLER = (
    r"(?:[\s:,.()#°'-]|(?<!\w)(?:n|no|nr|num|numero|number|o|e|est|le|la|is|es|was|de|du|da|do|del|dele|dela|elle|lui|"
    r"with|con|com|avec|suyo|ref|reference|referencia|en|ligne|رقم\w{0,2}|هو|هي|تحت)(?!\w))"
)
_PIECE = r"(?P<number>(?<!\w)(?:[a-z]{1,4}[ -]?)?\d(?:[a-z0-9]|[ ./-](?=\d)){3,24})(?!\w)"
_BANKED, _PAPERED, _FILED = (
    re.compile(rf"(?<!\w)(?:{called}){_FILLER}{{0,12}}?{_PIECE}") for called in (_ACCOUNT, _PAPER, _FILE)
)
_MARKED = re.compile(r"(?<!\w)(?:n\.?\s?o|n|no|nr|num|numero|number|ref\w{0,7}|رقم\w{0,2})(?!\w)|[#°]")
_JUDGED = re.compile(
    r"(?<!\w)(?:arret|ruling|judge?ment|jurisprudence|sentencia|acordao|cedh|echr|cjeu|cjue|conseil d'etat|"
    r"(?:supreme|european) court|tribunal supremo|cour (?:europeenne|de cassation)|مجلس الدوله)(?!\w)"
)
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s?[-/ ]\s?(?:(?:19|20)\d\d|\d\d))?")
_AMOUNT = re.compile(r"\d{1,3}(?:[ .]\d{3})+")
_DATED = re.compile(DATE)
_UNIT = re.compile(UNIT)
_SHAPES = re.compile(
    r"(?<!\w)(?:(?P<nie>[xyz]-?\d{7}-?[a-z]|\d{8}-?[a-z])|(?P<cpf>\d{3}\.\d{3}\.\d{3}-\d{2})"
    r"|(?P<nir>[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2})|(?P<passport>\d{2}[a-z]{2}\d{5}))(?!\w)"
)
_SPANISH = "trwagmyfpdxbnjzsqvhlcke"


def bank_accounts(reading: Reading) -> Iterator[Range]:
    """IBANs and card numbers whose check digits are right, and what is called an account."""
    lower = reading.lower
    for match in _IBAN.finditer(lower):
        end = _iban_end(lower, match.start(), _IBAN_LENGTHS.get(match[1], 0))
        if end:
            yield match.start(), end
    for match in _CARD.finditer(lower):
        if _luhn(re.sub(r"\D", "", match.group())):
            yield match.span()
    for match in _BANKED.finditer(lower):
        if _digits(match["number"]) >= 8 and not _UNIT.match(lower, match.end()):
            yield match.span("number")


def document_numbers(reading: Reading) -> Iterator[Range]:
    """Numbers of passports, permits and identity papers."""
    lower = reading.lower
    for match in _PAPERED.finditer(lower):
        if _digits(match["number"]) >= 5 and not _is_quantity(lower, match):
            yield match.span("number")
    for match in _SHAPES.finditer(lower):
        if _checks(match):
            yield match.span()


def case_numbers(reading: Reading) -> Iterator[Range]:
    """Numbers of files at an office or a court; not those of published judgments, which are law."""
    lower = reading.lower
    for match in _FILED.finditer(lower):
        enough = 4 if _MARKED.search(lower, match.start(), match.start("number")) else 6
        if _digits(match["number"]) < enough or _is_quantity(lower, match):
            continue
        if not _JUDGED.search(reading.sentence(*match.span())):
            yield match.span("number")


def _is_quantity(lower: str, match: re.Match[str]) -> bool:
    """Years, dates, amounts and counts are no numbers of papers."""
    number = match["number"].strip()
    if _YEARS.fullmatch(number) or _DATED.fullmatch(number) or _UNIT.match(lower, match.end()):
        return True
    return bool(_AMOUNT.fullmatch(number)) and not _MARKED.search(lower, match.start(), match.start("number"))


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


def _iban_end(lower: str, start: int, length: int) -> int:
    """Where an IBAN of this length ends, 0 if there is none with right check digits."""
    compact: list[str] = []
    position = start
    while position < len(lower) and len(compact) < length:
        character = lower[position]
        if character.isascii() and character.isalnum():
            compact.append(character)
        elif character not in " -":
            return 0
        position += 1
    if not length or len(compact) < length or lower[position : position + 1].isalnum():
        return 0
    value = "".join(str(int(character, 36)) for character in compact[4:] + compact[:4])
    return position if int(value) % 97 == 1 else 0


def _luhn(digits: str) -> bool:
    doubled = [int(digit) * (2 if index % 2 else 1) for index, digit in enumerate(reversed(digits))]
    return len(set(digits)) > 1 and sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def _checks(match: re.Match[str]) -> bool:
    found = re.sub(r"[ .-]", "", match.group())
    if match["nie"]:
        value = int(found[:-1].translate(str.maketrans("xyz", "012")))
        return found[-1] == _SPANISH[value % 23]
    if match["cpf"]:
        return found == found[:9] + _cpf_digits(found[:9])
    if match["nir"]:
        return int(found[-2:]) == 97 - int(found[:-2]) % 97
    return True


def _cpf_digits(base: str) -> str:
    for _ in range(2):
        total = sum(int(digit) * weight for digit, weight in zip(base, range(len(base) + 1, 1, -1), strict=True))
        base += str(total * 10 % 11 % 10)
    return base[-2:]
