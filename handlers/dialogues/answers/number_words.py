"""Numbers as words, in the five languages, and their arithmetic.

CLDR's rules for spelling numbers out are not in Babel, and they do not read. Words are kept by value; the rules of
joining are one set for all, a little wider than each grammar: "soixante-dix", "diez y seis", "خمسة وعشرون".
"""

from __future__ import annotations

from dataclasses import dataclass

from messages.folding import fold

_UNITS = """
0 zéro zero cero صفر
1 un une one uno una um uma واحد واحدة احد احدى
2 deux two dos dois duas اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا
3 trois three tres três ثلاثة ثلاث
4 quatre four cuatro quatro أربعة أربع
5 cinq five cinco خمسة خمس
6 six seis ستة ست
7 sept seven siete sete سبعة سبع
8 huit eight ocho oito ثمانية ثمان ثماني
9 neuf nine nueve nove تسعة تسع
10 dix ten diez dez عشرة عشر
11 onze eleven once
12 douze twelve doce doze
13 treize thirteen trece treze
14 quatorze fourteen catorce catorze
15 quinze fifteen quince
16 seize sixteen dieciséis dezasseis dezesseis
17 seventeen diecisiete dezassete dezessete
18 eighteen dieciocho dezoito
19 nineteen diecinueve dezanove dezenove
20 vingt vingts twenty veinte vinte عشرون عشرين
21 veintiuno veintiún veintiuna
22 veintidós
23 veintitrés
24 veinticuatro
25 veinticinco
26 veintiséis
27 veintisiete
28 veintiocho
29 veintinueve
30 trente thirty treinta trinta ثلاثون ثلاثين
40 quarante forty cuarenta quarenta أربعون أربعين
50 cinquante fifty cincuenta cinquenta خمسون خمسين
60 soixante sixty sesenta sessenta ستون ستين
70 septante seventy setenta سبعون سبعين
80 huitante octante eighty ochenta oitenta ثمانون ثمانين
90 nonante ninety noventa تسعون تسعين
200 doscientos doscientas duzentos duzentas مئتان مئتين مائتان مائتين
300 trescientos trescientas trezentos trezentas ثلاثمئة ثلاثمائة
400 cuatrocientos cuatrocientas quatrocentos quatrocentas أربعمئة أربعمائة
500 quinientos quinientas quinhentos quinhentas خمسمئة خمسمائة
600 seiscientos seiscientas seiscentos seiscentas ستمئة ستمائة
700 setecientos setecientas setecentos setecentas سبعمئة سبعمائة
800 ochocientos ochocientas oitocentos oitocentas ثمانمئة ثمانمائة ثمانيمئة
900 novecientos novecientas novecentos novecentas تسعمئة تسعمائة
2000 ألفان ألفين
2000000 مليونان مليونين
"""
_SCALES = """
100 cent cents hundred cien ciento cem cento مئة مائة ميه
1000 mille thousand mil k ألف آلاف ألفا
1000000 million millions millón millones milhão milhões مليون ملايين مليونا
1000000000 milliard milliards مليار مليارات
"""
_DOZENS = """
10 dizaine decena dezena
12 douzaine dozen docena dúzia
15 quinzaine quincena quinzena
20 vingtaine veintena vintena
30 trentaine treintena trintena
40 quarantaine
50 cinquantaine
60 soixantaine
100 centaine centenar centena
1000 millier millar milhar
"""


def _table(lines: str) -> dict[str, int]:
    rows = (row.split() for row in lines.split("\n") if row)
    return {fold(word): int(row[0]) for row in rows for word in row[1:]}


UNITS = _table(_UNITS)
SCALES = _table(_SCALES)
DOZENS = _table(_DOZENS)
CONNECTORS = frozenset({"et", "and", "y", "e", "و"})


def is_number_word(word: str) -> bool:
    """Whether a folded word counts something."""
    return word in UNITS or word in SCALES or _dozen(word) is not None


@dataclass(slots=True)
class Sum:
    """A number being read, word by word."""

    millions: int = 0
    thousands: int = 0
    rest: int = 0
    last: int | None = None

    @property
    def value(self) -> int:
        return self.millions + self.thousands + self.rest

    def take(self, word: str) -> bool:
        """Whether the word goes on with this number; if so, it is counted."""
        if word in UNITS:
            return self._add(UNITS[word], arabic=not word.isascii())
        if word in SCALES:
            return self._scale(SCALES[word])
        dozen = _dozen(word)
        if dozen is None or (self.last is not None and not 0 < self.last < 10):
            return False
        if self.last is None and word.endswith("s"):
            return False  # "dizaines" alone is no number
        self.rest = max(self.rest, 1) * dozen
        self.last = 0
        return True

    def _add(self, value: int, *, arabic: bool) -> bool:
        if not _joins(self.last, value, arabic=arabic):
            return False
        if value == 20 and self.last == 4 and not arabic:  # quatre-vingts
            self.rest += 76
            self.last = 80
            return True
        self.rest += value
        self.last = value
        return True

    def _scale(self, scale: int) -> bool:
        if scale == 100:
            return self._hundred()
        if scale == 1000:
            if self.thousands or (self.last is not None and (self.last == 0 or self.last >= 1000)):
                return False
            self.thousands, self.rest = max(self.rest, 1) * scale, 0
        else:
            if self.last == 0 or self.millions:
                return False
            self.millions, self.thousands, self.rest = max(self.thousands + self.rest, 1) * scale, 0, 0
        self.last = scale
        return True

    def _hundred(self) -> bool:
        if self.last is None or self.last >= 1000:
            self.rest += 100
        elif 0 < self.last < 20:  # "two hundred", "twelve hundred"
            self.rest *= 100
        else:
            return False
        self.last = 100
        return True


def _joins(last: int | None, value: int, *, arabic: bool) -> bool:  # noqa: PLR0911
    if last is None:
        return True
    if value == 0 or last == 0:
        return False
    if value >= 1000:
        return last > value
    if value >= 100:
        return last >= 1000
    if value >= 20:
        return last >= 100 or (last == 4 and value == 20) or (arabic and last < 10)
    if value >= 10:
        return last >= 100 or last in (60, 80) or (arabic and value == 10 and last < 10)
    return last >= 20 or (last == 10 and value >= 6)


def _dozen(word: str) -> int | None:
    return DOZENS.get(word) or DOZENS.get(word.removesuffix("s"))
