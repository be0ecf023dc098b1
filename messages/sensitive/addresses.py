"""Street addresses where somebody lives. An office's address is public, and a street without a number is a place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from messages.sensitive.contacts import is_personal
from messages.sensitive.finding import Range
from messages.sensitive.reading import Reading
from messages.sensitive.vocabulary import any_of

_SMALL = r"(?:(?i:de la|de los|de las|de l'|de|du|des|d'|la|le|les|l'|los|las|el|del|do|da|dos|das)[ ']?\s?){0,3}"
_NAMED = r"(?:[A-Z][\w'-]{0,30}(?:\s(?:(?:de|du|des|da|do|dos|of|la|del|y|e)\s){0,2}[A-Z][\w'-]{0,30}){0,4}"
_SMALL_NAMED = r"|(?!(?:en|a|em|et|y|e|ou|o|and|with|con|avec|sans|pour|por|para|que)\b)[a-z][a-z'-]{2,30})"
_NAME = _SMALL + _NAMED + _SMALL_NAMED
_FRENCH = (
    r"(?i:rue|avenue|av|bd|boulevard|place|quai|impasse|chemin|allees?|cours|route|passage|square|cite|residence|villa|"
    r"faubourg|sentier|ruelle|montee|esplanade)"
)
_ENGLISH = r"(?i:street|st|road|rd|avenue|ave|lane|drive|square|terrace|boulevard|blvd|gardens|crescent|mews)"
_IBERIAN = (
    r"(?i:calle|c/|avenida|avda?\.?|plaza|pza\.?|paseo|camino|carrera|jiron|jr\.|pasaje|travesia|"
    r"rua|r\.|travessa|largo|praca|alameda|estrada|beco|rodovia)"
)
_TAIL = (
    r"(?:,?\s(?i:flat|apt|app?t?\.|appartement|apartment|apto|bat(?:iment)?|esc|piso|bloco|porta|floor|esquerdo|etage)"
    r"\.?\s?\w{1,4}|,?\s\d{1,2}(?:e|er|o|eme|th|nd|rd|st)\.?\s(?:(?i:etage|andar|piso|floor|esq|dto)\b\.?|[A-Za-e]\b)"
    r"|,?\s\d{5}(?:-\d{3})?\s[A-Z][\w-]{1,30}){0,3}"
)
_STREET = re.compile(
    rf"(?<![\w.,/])\d{{1,4}}\s?(?:bis|ter|quater|[a-dA-D])?,?\s{_FRENCH}\.?\s{_NAME}{_TAIL}"
    rf"|(?<![\w.,/])\d{{1,5}}[A-Za-d]?\s(?:[A-Z][\w'-]{{1,30}}\s){{1,3}}{_ENGLISH}\b\.?{_TAIL}"
    rf"|(?<!\w){_IBERIAN}\s?{_NAME}(?:,?\s?(?i:n\.?o?\.?\s|numero\s|#\s?)|,\s"
    rf"|\s)(?P<number>\d{{1,5}})(?![\w.]\d|\d){_TAIL}"
    r"|(?<!\w)(?i:calle|carrera|cl|cra|kr|avenida|diagonal|transversal)\.?\s\d{1,3}[a-zA-Z]?\s?(?:#|(?i:no\.?))\s?"
    r"\d{1,3}[a-zA-Z]?\s?-\s?\d{1,3}"
    r"|(?<!\w)(?:ب|ال)?(?:شارع|نهج|زنقه)\s[^\W\d]{2,20}(?:\s[^\W\d]{2,20}){0,2}?[\s،,]{1,2}(?:رقم\s)?\d{1,4}(?!\d)"
    r"|(?<!\w)\d{1,4}[\s،,]{1,2}(?:شارع|نهج|زنقه)\s[^\W\d]{2,20}"
)
_LIVING = re.compile(
    any_of(
        "habit(?:e|ait|ent) vit vivait loge hebergee? dort dormait domiciliee? reside adresse_personnelle demeurant "
        "lives? lived living stays staying sleeps sleeping resides home "
        "viv[ei]a? vivo duerme se_aloja domicilio domiciliad[oa] "
        "mora morava moro dorme reside morada",
    )
    + "|"
    + any_of("يسكن تسكن ساكنه? يقيم تقيم مقيمه? يعيش تعيش ينام تنام منزلها منزله بيتها بيته عنوانها عنوانه")
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def addresses(reading: Reading, names: list[Range]) -> Iterator[Range]:
    """Streets with a number, where the sentence says or leaves open that somebody lives there."""
    for match in _STREET.finditer(reading.plain):
        start, end = match.span()
        if match["number"] and _YEAR.fullmatch(match["number"]):
            continue
        if _LIVING.search(reading.sentence(start, end)) or is_personal(reading, start, end, names):
            yield start, end
