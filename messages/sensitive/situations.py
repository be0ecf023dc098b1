"""How people say that somebody's claim was refused, that somebody is detained, ill, pregnant: five languages, singular.

Folded as readings are (messages/sensitive/reading.py). Where a language tells one from many by the word's ending, only
the singular stands here; English must look at the word that follows.
"""

from __future__ import annotations

import re

_MANY = r"(?! (?:people|women|men|children|girls|mothers|youth|\w{2,12}(?:[nt]ts|nes|ees|ers|ors|ons|lies|ies)\b))"

_FRENCH = (
    r"deboutee?(?: de (?:l'asile|sa demande)| du droit d'asile)?",
    r"demandes? (?:d'asile|de titre de sejour)[^.\n]{0,30}?(?:rejetee|refusee)",
    r"(?:visa|recours|titre de sejour)[^.\n]{0,20}? (?:refuse|rejete|expire)",
    r"(?:sous|son|une|d'une|avec) oqtf|dublinee?|expulsee?|sans[- ]papiers?|en situation irreguliere",
    r"(?:placee? )?en (?:retention|detention)|detenue?|incarceree?|emprisonnee?",
    r"victime d[e'] ?(?:la )?(?:traite|viols?|violences?(?: conjugales)?|tortures?|excision)",
    r"violee?|torturee?|excisee?|homosexuelle?|lesbienne",
    r"enceinte(?: de \w{1,12} (?:mois|semaines))?|(?:a )?avorte(?:r|ment)?|fausse couche",
    r"(?:souffr(?:e|ait)|atteinte?) d(?:e |u |es |'une |'un |')(?:la )?\w{3,20}(?: \w{3,20})?",
    r"a (?:un|le|la) (?:cancer|sida|vih)|(?:le )?vih|seropositi(?:f|ve)|tuberculose|hepatite|handicapee?|hospitalisee?",
    r"depressi(?:f|ve)|suicidaire|(?:a |tente de se )?suicid(?:er?|ee)",
)
_ENGLISH = (
    r"(?:refused|denied|granted) (?:asylum|refugee status|entry|a visa|residence|papers)",
    r"(?:asylum|refugee|visa)(?: claim| application| case| request)?[^.\n]{0,25}?"
    r"(?:refused|rejected|denied|dismissed)(?: twice)?",
    rf"(?:undocumented|deported|detained|arrested|jailed|raped|tortured|trafficked){_MANY}",
    r"(?:no|without) papers|(?:deportation|removal) order|in prison|in detention|\w{1,9} months in detention",
    r"(?:victim|survivor) of (?:trafficking|rape|violence|torture|domestic violence|abuse)|lesbian|homosexual",
    rf"(?:\w{{1,9}} (?:months|weeks) )?pregnant{_MANY}|(?:an )?abortion|miscarriage",
    r"(?:has|had|with|of|from) (?:\w{1,12} )?"
    r"(?:cancer|tuberculosis|tb|aids|hepatitis|epilepsy|diabetes|depression|ptsd)",
    r"hiv(?:[ -]positive)?|suicidal|(?:attempted )?suicide|hospitali[sz]ed",
)
_SPANISH = (
    r"(?:solicitante de asilo|solicitud|visad?o?|recurso)[^.\n]{0,30}?(?:rechazad|denegad|negad)[oa]",
    r"(?:denegaron|rechazaron|negaron)(?: el| la| su)? (?:asilo|solicitud|visado|residencia|refugio|recurso|papeles)",
    r"(?:detuvieron|deportaron|expulsaron|encarcelaron|torturaron|violaron)|orden de expulsion",
    r"deportad[oa]|expulsad[oa]|detenid[oa]|encarcelad[oa]|(?:esta|estuvo|fue|foi|ficou) pres[oa]",
    r"sin papeles|indocumentad[oa]|en situacion irregular|violad[oa]|torturad[oa]|lesbiana",
    r"victima de (?:trata|violencia(?: \w{2,10})?|violacion|tortura|abusos?)",
    r"embarazada(?: de \w{1,12} (?:meses|semanas))?|abort(?:o|ar)|(?:sufre|padece)(?: de| una| un)? \w{4,20}",
    r"(?:tiene )?(?:vih|sida)|seropositiv[oa]|(?:un )?cancer|tuberculosis|depresion|hospitalizad[oa]",
)
_PORTUGUESE = (
    r"(?:(?:pedido|solicitacao) de \w{4,12}|visto|recurso)[^.\n]{0,20}? (?:negad|recusad|indeferid|rejeitad)[oa]",
    r"ordem de expulsao",
    r"expuls[oa]|detid[oa]|sem (?:documentos|papeis)|em situacao irregular|estuprada|lesbica",
    r"vitima de (?:trafico|violencia|estupro|violacao|tortura)",
    r"gravida(?: de \w{1,12} (?:meses|semanas))?|sofre de \w{4,20}|internad[oa](?: com \w{4,20})?",
    r"(?:tem )?hiv|aids|soropositiv[oa]|cancro|depressao",
)
_ARABIC = (
    r"(?:رفض|رفضت|رفضوا|رفضته) طلب (?:ال)?لجو\w{1,5}(?: مرتين)?|طلب لجو\w{1,5} (?:رفض|مرفوض)\w?",
    r"ترحيل\w{0,2}|رحلت|رحلوها?|محتجزه?|معتقله?|مسجونه?|(?:بلا|بدون|دون) (?:اوراق|وثايق)",
    r"ضحيه (?:ال)?(?:اتجار|عنف|اغتصاب|تعذيب)|اغتصبت|اغتصاب\w{1,2}|تعرضت? ل(?:ل)?(?:تعذيب|اغتصاب|عنف)",
    r"(?:هي )?حامل(?: في شهرها \w{3,12})?|مصابه? ب\w{3,15}(?: \w{4,12})?|(?:يعاني|تعاني|عانى|عانت) من (?:ال)?\w{3,15}",
    r"(?:ال)?سرطان|(?:ال)?ايدز|اجهاض|انتحار\w?|معاقه?",
)
# Arabic writes "and" onto the word that follows, so a word may begin behind it.
SITUATION = re.compile(rf"(?<![^\Wوف])(?:{'|'.join((*_FRENCH, *_ENGLISH, *_SPANISH, *_PORTUGUESE, *_ARABIC))})(?!\w)")
