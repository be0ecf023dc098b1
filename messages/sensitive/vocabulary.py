"""Words that tell people from things and private from public, folded as readings are (messages/sensitive/reading.py).

A practice is full of public names, addresses and numbers. These words decide the doubtful cases, so that a person is
asked about what could harm somebody and not about the town hall's telephone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_AR = "(?:و|ف)?(?:ال|لل|بال|ب|ل)?"  # what Arabic writes in one word with its noun


def words(text: str) -> frozenset[str]:
    """The words of a list that is easier read as a text."""
    return frozenset(text.split())


def any_of(latin: str, arabic: str = "") -> str:
    """A group that matches any of these whole words, given with spaces between; "_" stands for a space."""
    return rf"(?:{_whole(latin)}{'|' + _whole(arabic, _AR) if arabic else ''})"


def _whole(words: str, prefix: str = "") -> str:
    return rf"(?<!\w){prefix}(?:{'|'.join(_longest_first(words.split()))})(?!\w)"


def _longest_first(words: Iterable[str]) -> list[str]:
    return [word.replace("_", " ") for word in sorted(set(words), key=lambda word: (-len(word), word))]


PERSON = any_of(
    "femme homme dame monsieur jeune fille garcon mineure? enfant mere pere soeur frere habitante? migrante? refugiee? "
    "exilee? amie? voisine? personne usagere? beneficiaire etudiante? collegue benevole elle "
    "woman man girl boy lady guy mother father sister brother child kid teenager youth migrant refugee resident friend "
    "neighbou?r person student someone somebody she he her his him patient worker client "
    "mujer hombre chic[oa] joven nin[oa] senora? madre padre herman[oa] vecin[oa] amig[oa] persona menor muchach[oa] "
    "companer[oa] ella refugiad[oa] "
    "mulher homem rapaz rapariga moc[oa] jovem menin[oa] senhora? mae pai irmao? vizinh[oa] pessoa ela ele dela dele",
    "امراه رجل شابه? فتاه فتى سيده? طفله? لاجيه? مهاجره? جاره? صديقه? شخص بنت ولد ام اب زوجته? زوجها طالبه?",
)
THING = any_of(
    "associations? asso projet collectif reseau programme initiative lieu centre maison atelier campagne application "
    "plateforme outil guide film livre journal cafe jardin restaurant fete festival journee semaine carte ville "
    "commune "
    "quartier dispositif service groupe alliance mouvement organisation ong idee loi politique ecole charte "
    "cooperative "
    "radio exposition spectacle piece conseil commission assemblee comite coalition federation syndicat "
    "network project group collective program place center house workshop campaign app platform tool book newspaper "
    "garden party day week card city town village neighbou?rhood movement organization idea law policy school charter "
    "exhibition play council committee assembly union church shelter bureau office ngo "
    "asociacion proyecto colectivo red programa iniciativa lugar centro casa taller campana aplicacion plataforma "
    "herramienta guia pelicula libro periodico huerto fiesta semana tarjeta ciudad municipio barrio servicio grupo "
    "alianza movimiento organizacion ley politica escuela carta cooperativa exposicion obra consejo asamblea propuesta "
    "associacao projeto coletivo rede oficina campanha aplicativo ferramenta filme livro jornal horta festa cartao "
    "cidade bairro servico alianca movimento organizacao ideia lei escola exposicao conselho assembleia proposta",
    "مشروع جمعيه شبكه مبادره برنامج مركز حمله تطبيق منصه مجموعه منظمه فيلم كتاب مدرسه قانون بيت مقهى حديقه مهرجان لجنه "
    "مجلس حركه ورشه مكان مدينه بلديه حي خدمه بطاقه تحالف",
)
ROLE = any_of(
    "maire mairesse adjointe? elue? conseill(?:er|ere) deputee? senat(?:eur|rice) ministre presidente? prefete? "
    "direct(?:eur|rice) cheffe? coordinat(?:eur|rice) porte-parole cherch(?:eur|euse) professeure? sociologue "
    "ecrivaine? "
    "auteure? autrice artiste realisat(?:eur|rice) cineaste poete pape eveque archeveque abbe roi reine dr docteure? "
    "prof maitre me juge historienne? rapporteur rapporteure secretaire "
    "mayor deputy councill?or minister president chair chairwoman chairman director coordinator governor senator "
    "representative commissioner secretary spokesperson professor researcher author writer artist filmmaker poet pope "
    "bishop archbishop king queen judge congresswoman congressman father "
    "alcalde alcaldesa concejala? ministr[oa] presidenta directora? coordinadora? diputad[oa] senadora? gobernadora? "
    "secretari[oa] portavoz profesora? investigadora? escritora? artista papa obispo regidora? dra? intendent[ea] "
    "prefeit[oa] vice-prefeit[oa] vereadora? deputad[oa] governadora? diretora? coordenadora? professora? autora? "
    "pesquisadora? bispo rei rainha",
    "عمده رييس رييسه وزير وزيره محافظ نايب نايبه مدير مديره منسق منسقه امير ملك دكتور دكتوره استاذ استاذه بروفيسور شيخ "
    "نبي رسول كاتب كاتبه شاعر مستشار مستشاره عضو برلماني قاضي",
)
INSTITUTION = any_of(
    "rue avenue av boulevard bd place quai square allee parc stade gymnase salle espace maison lycee ecole college "
    "hopital clinique universite fondation institut prix festival centre foyer residence mediatheque bibliotheque "
    "theatre musee eglise mosquee saint sainte st ste loi decret rapport notre-dame notre nossa nuestra "
    "street road school hospital university foundation institute prize award day house library museum church mosque "
    "park bridge law act report san santa santo sao centro calle avenida plaza paseo escuela hospital universidad "
    "fundacion instituto premio casa biblioteca teatro museo iglesia parroquia parque ley colegio "
    "rua travessa largo praca alameda escola universidade fundacao premio biblioteca museu igreja lei hospital "
    "association asociacion associacao cooperative cooperativa center aeroport airport aeropuerto aeroporto port",
    "شارع مدرسه مستشفى موسسه جامعه جمعيه مركز ساحه حي مدينه مخيم جايزه قانون مسجد كنيسه معهد مكتبه مسرح متحف "
    "مطار ميناء",
)
PUBLIC = any_of(
    "standard accueil mairie ville hotline helpline help_?desk permanences? association asso ong ngo office bureau "
    "secretariat siege centre guichet antenne numero_vert gratuite? maison_des? renseignements? informations? "
    "informacion informacoes municipalite prefecture ecole "
    "city town_hall municipal municipality council toll free line office headquarters center drop-in school desk "
    "ayuntamiento municipio alcaldia oficina asociacion linea gratuit[oa]s? sede centro local fundacion escuela "
    "camara_municipal camara prefeitura associacao escritorio linha balcao secretaria escola fundacao disque "
    "ouverte? open abierto aberto rendez-vous rdv reunion meeting encuentro encontro bibliotheque library biblioteca "
    "theatre teatro hopital hospital clinic clinique",
    "بلديه جمعيه مكتب خط مجاني مركز مقر مدرسه مستشفى موسسه منظمه استقبال",
)
PERSONAL = (
    any_of(
        "lui joindre son_(?:numero|tel|telephone|portable|mobile|mail|adresse|email|compte) chez_(?:elle|lui|eux) "
        "mon_(?:numero|tel|telephone|portable|mobile|mail|adresse) "
        "her his him my_(?:number|phone|mobile|e-?mail|address) "
        "(?:su|mi)_(?:movil|telefono|celular|correo|numero|direccion|cuenta) (?:llamar|escribir)l[ae] "
        "dela dele (?:seu|meu|sua|minha)_(?:telefone|telemovel|celular|numero|e-?mail|morada|endereco|conta)",
    )
    + "|"
    + any_of("رقمها رقمه هاتفها هاتفه بريدها بريده عنوانها عنوانه (?:الاتصال|اتصلوا)_بها? بيتها بيته منزلها منزله")
)
UNIT = (
    r"\s?(?:%|€|\$|£|°|[mk]m?\b|euros?\b|eur\b|usd\b|dollars?\b|francs?\b|fcfa\b|xof\b|reais\b|pesos?\b|dirhams?\b|"
    r"personn?[ea]?s\b|people\b|pers\b|habitants?\b|residents?\b|families\b|familles\b|familias\b|pessoas\b|"
    r"migrant[es]*\b|women\b|femmes\b|mujeres\b|mulheres\b|exemplaires\b|copies\b|"
    r"يورو|دولار|درهم|شخص|اسره|مهاجر)"
)

_PERSON, _THING = re.compile(PERSON), re.compile(THING)


def speaks_of_thing(before: str) -> bool | None:
    """Of what these words (the sentence so far, folded, in lower case) last spoke: of a thing (True), of a person
    (False), or of neither that is known (None)."""
    person = max((match.start() for match in _PERSON.finditer(before)), default=-1)
    thing = max((match.start() for match in _THING.finditer(before)), default=-1)
    return None if person == thing else thing > person
