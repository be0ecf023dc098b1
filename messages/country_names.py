"""What people call countries besides the names that Babel knows, and where the countries lie.

Kept apart from messages/countries.py as data: names that are missing are added here, one line a country. Case, accents,
hyphens and Arabic letter forms do not matter; articles and "republic of" are taken off by `ARTICLES` and `STATE_OF`.
"""

from __future__ import annotations

import re

# Continents as in GeoNames (https://www.geonames.org/countries/); Oceania with Asia. "" is Antarctica.
REGIONS = {
    "africa": "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW "
    "MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW",
    "americas": "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC "
    "MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
    "asia": "AE AF AM AZ BD BH BN BT CC CN CX GE HK ID IL IN IO IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY "
    "NP OM PH PK PS QA SA SG SY TH TJ TM TR TW UZ VN YE AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK "
    "TL TO TV UM VU WF WS",
    "europe": "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC "
    "MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
    "": "AQ BV GS HM TF",
}

# Shown instead of Babel's names, which are an office's ("Hong Kong SAR China") or not what the country calls itself.
SHOWN = {
    "HK": {"fr": "Hong Kong", "en": "Hong Kong", "es": "Hong Kong", "pt": "Hong Kong", "ar": "هونغ كونغ"},
    "MO": {"fr": "Macao", "en": "Macao", "es": "Macao", "pt": "Macau", "ar": "ماكاو"},
    "PS": {"fr": "Palestine", "en": "Palestine", "es": "Palestina", "pt": "Palestina", "ar": "فلسطين"},
    "CD": {
        "fr": "République démocratique du Congo",
        "en": "Democratic Republic of the Congo",
        "es": "República Democrática del Congo",
        "pt": "República Democrática do Congo",
        "ar": "جمهورية الكونغو الديمقراطية",
    },
    "CG": {
        "fr": "République du Congo",
        "en": "Republic of the Congo",
        "es": "República del Congo",
        "pt": "República do Congo",
        "ar": "جمهورية الكونغو",
    },
}

ALIASES = {
    "AE": "UAE, EAU, Emirats, Emirats Arabes, Emirates, Emiratos, Emirados, الإمارات, Dubai, Abu Dhabi",
    "AF": "أفغانستان",
    "AO": "أنجولا",
    "AR": "Republica Argentina",
    "AT": "Österreich",
    "BA": "Bosnie, Bosnia, Bósnia, البوسنة, Bosnie et Herzégovine, Bosna i Hercegovina, BiH",
    "BE": "België, Wallonie, Flandre, Flandres",
    "BF": "Burkina, Burquina, Haute Volta, بوركينا",
    "BH": "Bahrein",
    "BN": "Brunei Darussalam",
    "BO": "Estado Plurinacional de Bolivia, Plurinational State of Bolivia, Etat plurinational de Bolivie",
    "BW": "Botsuana",
    "BY": "Bélarus, Belarus, Belarusia, Bielorússia, Belarús, روسيا البيضاء",
    "CD": "RDC, DRC, RD Congo, DR Congo, RD do Congo, RD del Congo, R D Congo, Congo RDC, Congo DRC, Zaïre, Zaire, "
    "République démocratique du Congo, Democratic Republic of Congo, Democratic Republic of the Congo, Congo Kinshasa, "
    "Congo belge, República Democrática do Congo, Congo démocratique, الكونغو الديمقراطية, "
    "جمهورية الكونغو الديمقراطية, Congo Democratic Republic, Kinshasa",
    "CF": "RCA, CAR, Centrafrique, Centroafrica, Centráfrica, أفريقيا الوسطى, République Centre africaine",
    "CG": "République du Congo, Republic of Congo, Republic of the Congo, República del Congo, República do Congo, "
    "Congo Brazza, Congo Brazzaville, Brazzaville, جمهورية الكونغو",
    "CH": "Schweiz, Svizzera, Confédération suisse, Confederación suiza, Helvetia",
    "CI": "Ivory Coast, Costa de Marfil, Cote d Ivoire, Côte Ivoire, Cote divoire, RCI, كوت ديفوار",
    "CL": "تشيلي, شيلي",
    "CM": "Kamerun",
    "CN": "République populaire de Chine, People's Republic of China, RPC",
    "CV": "Cabo Verde, Cape Verde, Cap Vert, Kap Verde, Cabo Verte, Îles du Cap Vert, كابو فيردي",
    "CZ": "République tchèque, Czech Republic, República Checa, Chéquia, República Tcheca, Česko, تشيكيا",
    "DE": "Deutschland, RFA",
    "DK": "Danmark, دنمارك",
    "DO": "République dominicaine, Santo Domingo, Saint Domingue, Dominicana, الدومينيكان",
    "DZ": "Al Djazair, Dzayer",
    "EG": "Misr",
    "EH": "Sahara Occidental, Sahara espagnol, Sáhara, Sahara, Sahrawi, RASD, SADR, République sahraouie, الصحراء",
    "ES": "Espana, España, Estado español, Canarias, Islas Canarias, Ilhas Canárias, Îles Canaries, "
    "Canary Islands, جزر الكناري, Ceuta, Melilla, سبتة, مليلية, Ceuta y Melilla, Ceuta et Melilla, اسبانيا",
    "FJ": "Fidji, Fiji",
    "FK": "Malouines, Malvinas, Falklands",
    "FR": "Frankreich, République française, Hexagone, France métropolitaine, فرنسا",
    "GB": "UK, GB, U K, Great Britain, Britain, Grande Bretagne, Gran Bretaña, Grã Bretanha, England, Angleterre, "
    "Inglaterra, Scotland, Écosse, Escocia, Escócia, Wales, Pays de Galles, Gales, País de Gales, Northern Ireland, "
    "Irlande du Nord, Irlanda del Norte, Irlanda do Norte, RU, بريطانيا, إنجلترا, انكلترا, اسكتلندا, بريطانيا العظمى, "
    "Royaume Uni de Grande Bretagne et d'Irlande du Nord, United Kingdom of Great Britain and Northern Ireland",
    "GF": "Guyane, Guiane, Guyane, Guiana Francesa, Guayana francesa, Cayenne",
    "GH": "Gana",
    "GM": "The Gambia, Gambie",
    "GN": "Guinée Conakry, Guinea Conakry, Guiné Conacri, Guiné Conakry, Guinée Conakri, غينيا كوناكري",
    "GQ": "Guinée équatoriale, Guinea Ecuatorial",
    "GR": "Ellada, Hellas, Ελλάδα, Griechenland",
    "GW": "Guinée Bissau, Guinée Bissao, Guinea Bissau, Guiné Bissau",
    "HK": "Hong Kong, هونغ كونغ, هونج كونج",
    "HR": "Hrvatska",
    "HU": "Magyarország, المجر",
    "IE": "Eire, Irlande du Sud, République d'Irlande, Republic of Ireland",
    "IL": "اسرائيل",
    "IQ": "Irak, Iraque, Iraq",
    "IR": "République islamique d'Iran, Islamic Republic of Iran, Irão, Persia",
    "KE": "Quénia, Kenia",
    "KH": "Cambodge, Kampuchea",
    "KP": "DPRK, République populaire démocratique de Corée",
    "KR": "Corée, Korea, Corea, Coreia, Republic of Korea, République de Corée, República de Corea, "
    "República da Coreia, كوريا",
    "LA": "Lao PDR, Lao, République démocratique populaire lao",
    "LB": "Lebanon, Liban",
    "LY": "Libya, Lybie, Lybia, Jamahiriya",
    "MA": "Al Maghrib, Maghrib, Maroco, Royaume du Maroc",
    "MD": "Moldavie, Moldova, Moldávia, République de Moldavie",
    "MG": "Madagaskar",
    "MK": "Macédoine, Macedonia, Macedónia, Macedônia, FYROM, ARYM, مقدونيا",
    "MM": "Birmanie, Burma, Birmania, Birmânia, Myanmar, Mianmar, بورما, ميانمار",
    "MO": "Macao, Macau, ماكاو",
    "MR": "Mauritanie, Muritan",
    "MU": "Île Maurice, Mauritius, Isla Mauricio, Ilhas Maurícias, Maurícia, Maurícias",
    "MW": "Malawi, مالاوي",
    "MX": "Mejico, Méjico, Estados Unidos Mexicanos",
    "NL": "Holland, Hollande, Holanda, Nederland, Netherlands, Países Baixos, Pays Bas, Olanda",
    "NO": "Norge",
    "NZ": "Aotearoa, NZ, Nueva Zelandia, نيوزيلاندا",
    "PE": "البيرو",
    "PH": "Pilipinas",
    "PL": "Polska, Polónia, بولونيا",
    "PS": "Palestine, Palestina, Territoires palestiniens occupés, State of Palestine, État de Palestine, "
    "Occupied Palestinian Territory, Gaza, Cisjordanie, West Bank, Cisjordania, Cisjordânia, Bande de Gaza, "
    "Franja de Gaza, Faixa de Gaza, فلسطين, غزة, الضفة الغربية",
    "PR": "Porto Rico, Puerto Rico",
    "RE": "Île de la Réunion, Reunion Island, Isla de la Reunión, Isla Reunión, Ilha da Reunião, جزيرة ريونيون",
    "RO": "Roménia, Rumanía, Rumania, România",
    "RU": "Fédération de Russie, Russian Federation, Federación de Rusia, Federación Rusa, Federação Russa, Россия, "
    "الاتحاد الروسي",
    "SA": "KSA, Arabie, Arabia Saudita, Arabie séoudite, السعودية",
    "SE": "Sverige",
    "SG": "Singapur",
    "SI": "Slovenija",
    "SK": "Slovensko, République slovaque",
    "ST": "São Tomé, Sao Tomé, Santo Tomé, São Tomé e Príncipe, Sao Tome and Principe",
    "SV": "El Salvador, República de El Salvador, O Salvador, Le Salvador",
    "SY": "République arabe syrienne, Syrian Arab Republic, República Árabe Siria, الجمهورية العربية السورية",
    "SZ": "Swaziland, Swazilandia, Suazilandia, Suazilândia, سوازيلاند",
    "TG": "République togolaise",
    "TL": "Timor Leste, East Timor, Timor oriental, Timor, تيمور الشرقية",
    "TN": "Tounes, Tunísia",
    "TR": "Turkey, Turquie, Türkei, Türkiye, Turkiye",
    "TT": "Trinidad, Trinité et Tobago, Trinidad and Tobago, Trinidade e Tobago",
    "TW": "Formose, Formosa, تايوان",
    "TZ": "République unie de Tanzanie, United Republic of Tanzania, Zanzibar",
    "UA": "Україна, Ukraina, أوكرانيا",
    "US": "USA, US of A, U S A, United States of America, America, États Unis d'Amérique, Estados Unidos de América, "
    "Estados Unidos da América, EEUU, EE UU, EUA, E U A, États Unis, Etas Unis, The States, أمريكا, "
    "الولايات المتحدة الأمريكية, الولايات المتحدة الامريكيه",
    "VA": "Vatican, Vaticano, Saint Siège, Holy See, Santa Sede, Santa Sé",
    "VC": "Saint Vincent, Saint Vincent and the Grenadines",
    "VE": "République bolivarienne du Venezuela, Bolivarian Republic of Venezuela, República Bolivariana de Venezuela",
    "VN": "Viet Nam, Vietname, Vietnam",
    "XK": "Kosova",
    "ZA": "RSA, Afrique du Sud, Sud Africa, Suráfrica, جنوب إفريقيا",
    "ZW": "Rhodésie, زيمبابوي",
}

# Names of two countries that are equally meant by them.
EITHER = {"congo": ("CD", "CG"), "الكونغو": ("CD", "CG"), "كونغو": ("CD", "CG"), "the congo": ("CD", "CG")}

# Countries only as a whole answer (in a sentence: a meeting, first names, cities, saints, peoples), folded as
# messages/folding.py does.
_WHOLE_ONLY = (
    "reunion,la reunion,reuniao,granada,grenade,maurice,mauricio,dominique,dominica,salvador,san martin,sao martinho,"
    "saint martin,santa elena,santa helena,sainte helene,saint helene,saint helena,santa lucia,sainte lucie,"
    "saint lucie,saint lucia,jersey,montserrat,guadalupe,san bartolome,sao bartolomeu,saint barthelemy,america,ru,"
    "saint vincent,santo domingo,arabie,formosa,hexagone,eau,persia,emirates,sahara,trinidad,kinshasa,brazzaville,"
    "cayenne,timor,lao,bih,rfa,dominicana,الصحراء,سان مارتن,سانت مارتن,امريكا,سبته"
)
WHOLE_ONLY = frozenset(_WHOLE_ONLY.split(","))

# Countries in a sentence only if written so, or after a word of place: they are also "uses", "wins", "will go",
# "frank", "served", "car", "financial", "sons".
COMMON_WORDS: dict[str, tuple[str, ...]] = {
    "usa": ("USA",),
    "car": ("CAR",),
    "rca": ("RCA",),
    "rsa": ("RSA",),
    "ira": ("irã",),
    "gana": (),
    "franca": ("frança",),
    "servia": ("sérvia",),
    "مالي": (),
    "بنين": (),
}
_IN = "in en em na nos nas au aux from within across في من الى بدوله دوله جمهوريه"
IN = frozenset(_IN.split())

ARTICLES = re.compile(
    r"^(?:(?:the|la|le|les|l|el|los|las|o|a|os|as|en|au|aux|in|em|no|na|nos|nas|du|de|des|d|da|do|في) )+"
)
STATE_OF = re.compile(
    r"^(?:(?:(?:federal |democratic |islamic )?(?:republic|state|kingdom|commonwealth|union) of)"
    r"|(?:(?:republique|royaume|etat)(?: federale| islamique)? (?:du|de|des|d))"
    r"|(?:(?:republica|reino|estado)(?: federal| islamica)? (?:del|de|da|do|dos|das))"
    r"|(?:جمهوريه|مملكه|دوله)) "
)
