"""What happened to one person: her claim was refused, he is ill, she is pregnant.

Practices speak of refused claims and pregnant women all the time, in the plural and in general. A detail counts only
when its sentence is about one person; French, Spanish, Portuguese and Arabic show that in the word's ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from messages.sensitive.finding import Range
from messages.sensitive.reading import Reading
from messages.sensitive.situations import SITUATION

_FR_HER = "femme|fille|jeune|mere|dame|mineure|refugiee|exilee|migrante|habitante|personne|etudiante|amie|voisine"
_FR_HIM = "homme|jeune|garcon|mineur|refugie|exile|migrant|pere|monsieur|enfant|habitant|etudiant|ami|voisin|usager"
_EN = (
    "woman|man|girl|boy|mother|father|refugee|migrant|minor|person|student|teenager|child|worker|resident|friend|"
    "neighbou?r|asylum[- ]seeker|client|patient|lady|guy"
)
_ES = "mujer|hombre|joven|chic[oa]|senora?|madre|padre|menor|nin[oa]|persona|refugiad[oa]|migrante|vecin[oa]|amig[oa]"
_PT = (
    "mulher|homem|jovem|rapaz|rapariga|moc[oa]|senhora?|mae|pai|menor|menin[oa]|pessoa|refugiad[oa]|migrante|vizinh[oa]"
)
_AR = "امراه|رجل|شابه?|فتاه|فتى|سيده?|طفله?|لاجيه?|مهاجره?|شخص|ام|اب|طالبه?"
_SOMEBODY = re.compile(  # one person, known to who writes
    r"(?<!\w)(?:"
    r"elle|lui|il(?= (?:est|a|etait|vit|dort|souffre|avait))|l'ont|s(?:a|on)(?= (?:demande|recours|dossier))"
    rf"|cette (?:{_FR_HER})|cet? (?:{_FR_HIM})|la (?:jeune )?(?:femme|fille|dame|mere)|le (?:jeune(?: homme)?|garcon)"
    r"|s(?:on|a) (?:fils|fille|mari|femme|mere|pere|frere|soeur)"
    r"|je suis|j'ai|m(?:a|on)(?= (?:demande|recours|dossier|titre))"
    rf"|she|he|her|his|him|(?:the|this|that|my) (?:young )?(?:{_EN})"
    r"|i am|i was|i have|my(?= (?:asylum|claim|visa|appeal|case))"
    r"|ella|el(?= (?:tiene|esta|estaba|fue|sufre|padece))|le(?= (?:denegaron|rechazaron|negaron))"
    r"|l[oa](?= (?:detuvieron|deportaron|expulsaron|encarcelaron|torturaron|violaron))"
    rf"|est[ae] (?:{_ES})|(?:la|el) (?:chic[oa]|senora?|joven|mujer|hombre|muchach[oa])"
    r"|su (?:hij[oa]|marido|espos[oa]|madre|padre)|su(?= (?:solicitud|recurso|asilo))"
    r"|estoy|soy|mi(?= (?:solicitud|recurso|asilo))"
    rf"|el[ae]|del[ae]|ess[ae] (?:{_PT})|[oa] (?:moc[oa]|senhora?|rapaz|rapariga|jovem|menin[oa])"
    r"|(?:seu|sua|o|a) (?:filh[oa]|marido|mulher)|estou|sou|meu(?= pedido)"
    r"|و?ه[يو]|انا|طلب لجو(?:ي?ها?|يي)|و?(?:كانت?|اصبحت)"
    r")(?!\w)"
)
_ANYBODY = re.compile(  # one person, or anyone
    rf"(?<!\w)(?:une (?:\w{{1,15}} )?(?:{_FR_HER})|un (?:\w{{1,15}} )?(?:{_FR_HIM})"
    rf"|(?:a|an|one) (?:\w{{1,15}} ){{0,2}}(?:{_EN})|una? (?:\w{{1,15}} )?(?:{_ES})|uma? (?:\w{{1,15}} )?(?:{_PT})"
    rf"|(?:ال)?(?:{_AR}))(?!\w)"
)
_GENERAL = re.compile(  # rules and rights, conditions
    r"(?<!\w)(?:"
    r"peut|peuvent|doit|a (?:le )?droit|si|quand|lorsqu\w{0,2}|soit|interdit"
    r"|can|must|should|(?<!in )(?<!of )may(?! \d)|has (?:the|a) right|is entitled|if|when|whenever|prohibits|forbids"
    r"|puede|debe|tiene derecho|cuando|sea|prohibe"
    r"|pode|deve|tem direito|quando|se (?:a|o|uma?|alguem)|seja|proibe"
    r"|يحق|يمكن|تستطيع|لها الحق|اذا|عندما"
    r")(?!\w)"
)
_OF_MANY = re.compile(  # up to four words before: "les personnes …", "every …", "lutte contre …"
    r"(?<!\w)(?:"
    r"personnes|femmes|hommes|gens|jeunes|mineurs|migrants|enfants|familles|toute?s?|chaque|les|des|aux"
    r"|celles|ceux|dont|aucune?|sans etre|contre|depistage|prevention|lutte"
    r"|people|women|men|persons|minors|families|those|whose|anyone|everyone|any|every|each|all|no one"
    r"|without being|against|screening|fight"
    r"|personas|mujeres|hombres|quienes|las|los|cada|tod[oa]s?|cualquier|ning\w{1,4}|cuy[oa]s?|sin ser"
    r"|contra|prevencion"
    r"|pessoas|mulheres|homens|quem|qualquer|nenhum\w?|cuj[oa]s?|sem ser|prevencao"
    r"|(?:ال)?نساء|(?:ال)?اشخاص|(?:ال)?مهاجرين|(?:ال)?لاجيين|ل?كل|اي|ضد"
    r")(?!\w)(?:[ '-]{1,2}\w{1,14}){0,3}[ '-]{1,2}$"
)
_EITHER = re.compile(  # a person in general
    r"(?<!\w)(?:il ou elle|elle ou il|s?he or s?he|his or hers?|her or his|him or her|el o ella|ella o el"
    r"|el[ae] ou el[ae]|هو او هي)(?!\w)"
)
_BETWEEN = re.compile(r"[\s,،]{0,3}(?:(?:et|and|y|e|و|ou|or|o)\s)?(?:est |is |esta )?")


def case_details(reading: Reading, names: list[Range]) -> Iterator[Range]:
    """Legal and health situations of one person; neighbours ("déboutée, enceinte") are one finding."""
    last: Range | None = None
    for match in SITUATION.finditer(reading.lower):
        start, end = match.span()
        if not _is_of_one(reading, start, end, names):
            continue
        if last and _BETWEEN.fullmatch(reading.lower, last[1], start):
            last = (last[0], end)
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def _is_of_one(reading: Reading, start: int, end: int, names: list[Range]) -> bool:
    left, right = reading.around(start, end)
    if _OF_MANY.search(reading.lower, max(left, start - 45), start):
        return False
    words = reading.lower[left:right]
    if _EITHER.search(words):
        return False
    if any(left <= name[0] < right for name in names):
        return True
    if _SOMEBODY.search(words):
        return True
    return bool(_ANYBODY.search(words)) and not _GENERAL.search(words)
