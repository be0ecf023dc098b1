"""Yes and no, as people say them in the five languages.

What decides is how the answer begins; one that says both, or begins with neither, is asked again.
"""

from __future__ import annotations

import re

from handlers.dialogues.answers.misunderstood import Misunderstood
from handlers.dialogues.answers.reading import key_of, line

_YES = """
oui|ouais|ouai|o|d'accord|bien sûr|bien sur que oui|evidemment|tout à fait|absolument|exactement|exact|certainement
|pourquoi pas|avec plaisir|volontiers|pas de problème|sans problème|c'est ça|ça marche|je pense que oui|voilà
|carrément|mais oui|parfait|entendu
|yes|y|yeah|yep|yup|sure|of course|certainly|absolutely|definitely|ok|okay|oki|why not|right|correct|true|vrai
|no problem|i think so|please do|agreed|with pleasure|gladly|indeed
|sí|si|s|claro|claro que sí|por supuesto|por supuesto que sí|vale|de acuerdo|desde luego|exacto|cómo no|dale|correcto
|cierto|pues sí|creo que sí|por qué no|con gusto|sin problema|obvio|así es
|sim|claro que sim|acho que sim|com certeza|certo|pois sim|pois|isso|isso mesmo|está bem|tá|tá bom|de acordo
|por que não|com prazer|sem problema|óbvio|verdade|verdadero
|نعم|أجل|بلى|أكيد|طبعا|بالطبع|بالتأكيد|تمام|موافق|موافقة|ايوه|أيوا|اي|صحيح|حسنا|ماشي|بكل سرور|لم لا|لا مشكلة|لا مانع
"""
_NO = """
non|nan|pas|pas du tout|pas encore|pas vraiment|bien sûr que non|surtout pas|jamais|mais non|aucunement|absolument pas
|certainement pas|c'est non|je pense que non|non merci|negatif|faux
|no|n|nop|nope|nah|not|not yet|not really|not at all|of course not|certainly not|absolutely not|definitely not|never
|no thanks|no thank you|false
|no gracias|pues no|creo que no|para nada|claro que no|por supuesto que no|desde luego que no|todavía no|aún no
|nunca|jamás|en absoluto|falso
|não|nao|acho que não|ainda não|claro que não|de jeito nenhum|de modo nenhum|com certeza não|nem pensar
|não obrigado|não obrigada
|لا|كلا|أبدا|ليس|ليس بعد|مش|مو|لا شكرا|بالطبع لا|طبعا لا|أكيد لا|بالتأكيد لا|لست|ليست|غير صحيح
"""
_UNSURE = """
peut-être|je ne sais pas|sais pas|je sais pas|ça dépend|si possible|si on veut|si besoin|si nécessaire
|maybe|perhaps|i don't know|don't know|not sure|i'm not sure|it depends|no idea
|tal vez|quizás|quizá|a lo mejor|no sé|no lo sé|no estoy seguro|no estoy segura|depende|si es posible|si se puede
|talvez|não sei|nao sei|não tenho certeza|se calhar|ربما|لا أعرف|لا أدري|لست متأكدا|لست متأكدة|مش عارف|ممكن
"""
_SIGNS = dict.fromkeys("👍✅✔☑👌🆗🙆💯", True) | dict.fromkeys("👎❌✖❎🚫⛔🙅✗✘", False)
_UNCERTAIN = object()
_FEW = 3  # words that an emoji may stand beside without a yes or no in them


def _phrases() -> dict[str, object]:
    meanings: dict[str, object] = {}
    for meaning, block in ((True, _YES), (False, _NO), (_UNCERTAIN, _UNSURE)):
        meanings.update((key_of(phrase), meaning) for phrase in block.replace("\n", "").split("|"))
    return meanings


_PHRASES = _phrases()
_SAID = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(_PHRASES, key=len, reverse=True)))})\b")
_REPEATED = re.compile(r"(\w)\1+")  # "ouiii"
_WEAK = frozenset({"si", "o", "s", "y", "n", "true", "right", "pas", "not", "pois", "exact", "correct"})
"""Words that mean something else when more words follow: "si", "y"."""


def yes_no(text: str) -> bool:
    """What the answer says; also 1 for yes and 2 for no, as numbered choices are shown. Misunderstood: wrong-yes-no."""
    folded = line(text, "wrong-yes-no", most=1000)
    key = key_of(folded)
    if key in ("1", "2"):
        return key == "1"
    meanings: set[object] = {meaning for sign, meaning in _SIGNS.items() if sign in text}
    said = _first(key, folded)
    if said is not None:
        meanings.add(said)
    if len(meanings) != 1 or (key and said is None and len(key.split()) > _FEW) or _contradicted(key, said):
        raise Misunderstood("wrong-yes-no")
    return meanings == {True}


def _first(key: str, folded: str) -> object:
    """What the first words say: True, False, _UNCERTAIN, or None for nothing."""
    match = _SAID.match(key)
    if match is None:
        drawn_out = _REPEATED.sub(r"\1", key)
        return _first(drawn_out, drawn_out) if drawn_out != key else None
    rest = key[match.end() :].strip()
    comma = re.match(rf"{re.escape(match[0])} ?[,.;!:-]", folded)
    if match[0] in _WEAK and rest and not comma and _SAID.match(rest) is None:
        return None
    return _PHRASES[match[0]]


def _contradicted(key: str, said: object) -> bool:
    """Whether it is unsure, or the whole also says the contrary, in the words of a clear yes or no."""
    phrases = [match[0] for match in _SAID.finditer(key)]
    contrary = [phrase for phrase in phrases if _PHRASES[phrase] is not said]
    clear = {"non", "nao", "لا"} if said else {"oui", "yes", "sim", "نعم"}
    ending = bool(contrary) and phrases[-1] == contrary[-1] in ("no", "si")  # "yes and no"
    return said is _UNCERTAIN or ending or any(not clear.isdisjoint(phrase.split()) for phrase in contrary)
