"""Inclusive French reaches engines in the form they know, with formatting on the same words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from messages.french import normalise_french, normalise_inclusive
from messages.richtext import RichText, Span, Style, plain
from tests.unit.messages.texts import bodies


@pytest.mark.parametrize(
    ("written", "plain_form"),
    [
        ("les habitant.e.s", "les habitants"),
        ("les participant·e·s,", "les participants,"),
        ("les acteur.rice.s", "les acteurs"),
        ("une acteur·rice", "une acteur"),
        ("des acteurs/trices", "des acteurs/trices"),
        ("les élu.es locaux.ales", "les élus locaux"),
        ("citoyen-ne-s et citoyen·nes", "citoyens et citoyens"),
        ("étudiant(e)s, étudiant(e), enfant(s)", "étudiants, étudiant, enfants"),
        ("professionnel.le.s", "professionnels"),
        ("chercheur.euse.s actif·ve·s", "chercheurs actifs"),
        ("tou.te.s et tous.tes", "tous et tous"),
        ("bénévole·s", "bénévoles"),
        ("régional·e·s", "régionaux"),
        ("nouveaux·elles", "nouveaux"),
        ("nouveau.elle.s", "nouveaux"),
        ("premier.ère.s", "premiers"),
        ("HABITANT.E.S", "HABITANTS"),
        ("un·e migrant.e", "un migrant"),
        ("Iels et celleux", "Ils et ceux"),
        ("l'étudiant·e.", "l'étudiant."),
    ],
)
def test_inclusive_forms_become_plain(written: str, plain_form: str) -> None:
    assert normalise_inclusive(plain(written)).text == plain_form


@pytest.mark.parametrize(
    "text",
    [
        *(
            "C'est la fin.Merci",
            "a-t-elle dit",
            "dit-elle",
            "et/ou",
            "peut-être",
            "donne-le",
            "moi-même",
            "S.O.S.",
            "10.e",
        ),
        *(
            "https://habitant.e.s/",
            "a@habitant.es",
            "www.etudiant.es",
            "casa.es",
            "@habitant.e",
            "madrid.es",
            "iel",
            "vas-y",
        ),
    ],
)
def test_what_is_not_inclusive_stays(text: str) -> None:
    assert normalise_inclusive(plain(text)) == plain(text)


def test_code_and_mentions_stay() -> None:
    body = RichText("élu.e élu.e", (Span(0, 5, Style.CODE), Span(6, 11, Style.MENTION)))
    assert normalise_inclusive(body) == body


def test_formatting_stays_on_its_words() -> None:
    body = RichText("les élu.e.s ici", (Span(4, 11, Style.BOLD), Span(12, 15, Style.ITALIC)))
    assert normalise_inclusive(body) == RichText("les élus ici", (Span(4, 8, Style.BOLD), Span(9, 12, Style.ITALIC)))


def test_typographic_spaces_go() -> None:
    assert normalise_french(plain("Quoi\u202f? «\u00a0Oui\u00a0» : 5\u00a0% :)")).text == "Quoi? «Oui»: 5\u00a0% :)"


@settings(deadline=None, max_examples=200)
@given(bodies())
def test_any_text_can_be_made_plain(body: RichText) -> None:
    made = normalise_french(body)
    assert all(0 <= span.start <= len(made.text) for span in made.normalised().spans)
