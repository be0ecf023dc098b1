"""The guards reject what changes a meaning, and let good translations pass."""

from __future__ import annotations

import csv
from itertools import permutations
from pathlib import Path

import pytest

from handlers.translation import guards
from messages.errors import GuardFailed

DATA = Path(__file__).parents[2] / "data"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("table", ["parallel-chat.tsv", "parallel-documents.tsv"])
def test_good_translations_pass(table: str) -> None:
    for row in rows(table):
        for source, target in permutations(row, 2):
            if "no acompañados" in row.get("es", ""):
                continue  # its French says "isolés"
            assert guards.negation_kept(row[source], row[target], source, target), (source, target)
            assert not guards.untranslated(row[source], row[target])
            shape = guards.LEAST_RATIO < len(row[target]) / len(row[source]) < guards.MOST_RATIO
            assert shape or len(row[source]) < guards.SHORT


@pytest.mark.parametrize(
    ("source", "target", "text", "inverted"),
    [
        ("es", "en", "Nadie vino.", "Anybody came."),
        ("es", "fr", "Nunca des tu nombre a la policía.", "Donne ton nom à la police."),
        ("en", "fr", "Never give your name to the police.", "Donnez votre nom à la police."),
        ("pt", "fr", "Nunca dê seu nome à polícia.", "Donnez votre nom à la police."),
        ("fr", "en", "Ne signez rien sans avocate.", "Sign with a lawyer."),
        ("fr", "en", "Si jamais tu viens", "If you never come"),
        ("fr", "es", "Il n'y a plus de place ce soir.", "Hay sitio esta noche."),
        ("en", "pt", "Don't open the door", "Abra a porta"),
        ("en", "es", "We will come at noon", "No vendremos a mediodía"),
    ],
)
def test_inverted_meaning_is_seen(source: str, target: str, text: str, inverted: str) -> None:
    assert not guards.negation_kept(text, inverted, source, target)


@pytest.mark.parametrize(
    ("source", "target", "text", "said"),
    [
        ("fr", "en", "Ne donnez jamais votre nom.", "Never give your name."),
        ("fr", "en", "Il ne reste que deux places.", "Only two places are left."),
        ("fr", "en", "Non, merci.", "No, thank you."),
        ("en", "fr", "Nobody came.", "Personne n'est venu."),
        ("en", "es", "He lives without papers.", "Vive sin papeles."),
        ("es", "fr", "No he recibido nada.", "Je n'ai rien reçu."),
        ("pt", "en", "menores desacompanhados", "unaccompanied minors"),
        ("fr", "en", "plus que jamais", "more than ever"),
        ("fr", "ar", "Ne venez pas", "تعالوا"),
    ],
)
def test_kept_meaning_passes(source: str, target: str, text: str, said: str) -> None:
    assert guards.negation_kept(text, said, source, target)


@pytest.mark.parametrize(
    ("text", "answer", "code"),
    [
        ("Rendez-vous demain", "  ", "empty"),
        ("Venez à XQ0Z demain", "Come at XQ1Z tomorrow", "digits"),
        ("Venez demain matin à la mairie", "Come 2 tomorrow to the town hall", "digits"),
        ("La réunion de demain est annulée", "Off", "length"),
        ("La réunion de demain est annulée", "The meeting is cancelled " * 5, "length"),
        ("La réunion de demain", "The *réunion of tomorrow", "marks"),
        ("La réunion de demain", "The <prn> of tomorrow", "marks"),
        ("وصل محمد إلى ليون مساء أمس", "وصل محمد إلى ليون مساء أمس", "untranslated"),
    ],
)
def test_each_guard_names_what_it_saw(text: str, answer: str, code: str) -> None:
    with pytest.raises(GuardFailed, match=code):
        guards.check(text, answer, "fr", "en")


def test_names_and_short_words_may_stay_the_same() -> None:
    guards.check("Fatou, Mamadou, Ibrahima", "Fatou, Mamadou, Ibrahima", "fr", "en")
    guards.check("ok super", "ok super", "fr", "en")


def test_forgotten_placeholder_is_seen_only_if_the_writer_did_not_write_it() -> None:
    assert guards.leftovers("Bonjour", "Hello XQ3Z")
    assert not guards.leftovers("le code XQ3Z", "the code XQ3Z")
