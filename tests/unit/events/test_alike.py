"""Questions that ask the same are found, and those that only sound so are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.events.alike import are_alike, common_language, group_alike, likeness, likest, meaning
from tests.unit.messages.texts import texts

ALIKE = (
    ("Who pays for the interpreters?", "Who is paying for the interpreters?"),
    ("How do we register?", "How can I register?"),
    ("Will there be a recording of the webinar?", "Will the webinar be recorded?"),
    ("How did you find flats for the families?", "How were flats found for the families?"),
    ("What does the local citizenship card cost?", "How much does the local citizenship card cost?"),
    (
        "Can undocumented people open a bank account with the card?",
        "Does the card let undocumented people open a bank account?",
    ),
    ("Which cities already have a municipal card?", "In which cities is there already a municipal card?"),
    ("How do you work with the police?", "How do you cooperate with the police?"),
    ("How can small towns take part in the alliance?", "How can a small town join the alliance?"),
    ("Where can we find the slides of this webinar?", "Where are the slides of the webinar?"),
    ("Is there funding for travel to the meeting?", "Is funding available to travel to the meeting?"),
    ("Qui paie les interprètes ?", "Qui va payer les interprètes ?"),
    (
        "Comment avez-vous trouvé des logements pour les familles ?",
        "Comment avez-vous trouvé les logements des familles ?",
    ),
    ("Y aura-t-il un enregistrement ?", "Est-ce que la réunion sera enregistrée ?"),
    (
        "Comment une petite commune peut-elle rejoindre l'alliance ?",
        "Comment les petites communes peuvent rejoindre l'alliance ?",
    ),
    ("Combien coûte la carte de citoyenneté locale ?", "Quel est le coût de la carte de citoyenneté locale ?"),
    ("¿Quién paga a los intérpretes?", "¿Quién va a pagar a los intérpretes?"),
    ("¿Cómo encontraron viviendas para las familias?", "¿Cómo han encontrado vivienda para las familias?"),
    ("¿Cuánto cuesta la tarjeta de ciudadanía local?", "¿Cuál es el coste de la tarjeta de ciudadanía local?"),
    ("Quem paga os intérpretes?", "Quem vai pagar aos intérpretes?"),
    ("Como encontraram casas para as famílias?", "Como é que encontraram casas para as famílias?"),
    ("Quanto custa o cartão de cidadania local?", "Qual é o custo do cartão de cidadania local?"),
    ("متى يبدأ الاجتماع؟", "متى سوف يبدأ الاجتماع؟"),
    ("كيف وجدتم مساكن للعائلات؟", "كيف عثرتم على مساكن للعائلات؟"),
)
DIFFERENT = (
    ("Who pays for the interpreters?", "Who pays for the flats?"),
    ("Who pays for the interpreters?", "Who chooses the interpreters?"),
    ("When is the meeting?", "Where is the meeting?"),
    ("Where can we register?", "How can we register?"),
    ("How do we register?", "How do we vote?"),
    ("How do we register our town?", "How do we register our association?"),
    ("Will there be a recording of the webinar?", "Will there be interpretation of the webinar?"),
    ("How did you find flats for the families?", "How did you find teachers for the families?"),
    ("What does the local citizenship card cost?", "Who can get the local citizenship card?"),
    ("What does the local citizenship card cost?", "Is the local citizenship card accepted by the police?"),
    ("How do you work with the police?", "How do you work with the schools?"),
    ("When is the meeting in 2024?", "When is the meeting in 2025?"),
    ("Where can we find the slides?", "Where can we find a lawyer?"),
    ("How can small towns take part in the alliance?", "How can small towns finance the alliance?"),
    ("How many people work in the welcome centre?", "How many people live in the welcome centre?"),
    ("Can children go to school without papers?", "Can children see a doctor without papers?"),
    ("What did the city council say?", "What did the neighbours say?"),
    ("Do you have a lawyer?", "Do you have a budget?"),
    ("Qui paie les interprètes ?", "Qui forme les interprètes ?"),
    (
        "Comment avez-vous trouvé des logements pour les familles ?",
        "Comment avez-vous trouvé des financements pour les logements ?",
    ),
    ("Comment rejoindre l'alliance ?", "Comment quitter l'alliance ?"),
    ("Combien coûte la carte de citoyenneté locale ?", "Qui délivre la carte de citoyenneté locale ?"),
    ("Quelle est la place des femmes dans le projet ?", "Quelle est la place des jeunes dans le projet ?"),
    ("¿Quién paga a los intérpretes?", "¿Quién busca a los intérpretes?"),
    ("¿Cómo encontraron viviendas para las familias?", "¿Cómo encontraron trabajo para las familias?"),
    ("¿Cuánto cuesta la tarjeta de ciudadanía local?", "¿Cuánto dura la tarjeta de ciudadanía local?"),
    ("Quem paga os intérpretes?", "Quem paga as casas?"),
    ("Como encontraram casas para as famílias?", "Como encontraram escolas para as famílias?"),
    ("Quanto custa o cartão de cidadania local?", "Quanto tempo dura o cartão de cidadania local?"),
    ("من يدفع أجر المترجمين؟", "من يختار المترجمين؟"),
    ("كيف وجدتم مساكن للعائلات؟", "كيف وجدتم عملا للعائلات؟"),
)


def test_most_alike_questions_are_found() -> None:
    """Others are found by people; but fewer than this would not be worth asking about."""
    found = [pair for pair in ALIKE if are_alike(*pair)]
    assert len(found) >= len(ALIKE) * 0.75


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_questions_are_never_taken_for_alike(one: str, other: str) -> None:
    assert not are_alike(one, other)


def test_groups_keep_the_order_and_lose_nothing() -> None:
    asked = [
        (1, "Who pays for the interpreters?"),
        (2, "How do we register?"),
        (3, "Who is paying for the interpreters?"),
        (4, ""),
        (5, "How can I register?"),
        (6, ""),
    ]
    assert group_alike(asked) == [[1, 3], [2, 5], [4], [6]]


def test_likest_of_several_is_named() -> None:
    others = {7: "How do we vote?", 8: "How do we register?"}
    assert likest("How can we register?", others) == 8
    assert likest("Who pays?", others) is None


def test_pivot_is_preferred_to_what_else_both_have() -> None:
    assert common_language(["ar", "fr", "en"], ["en", "fr"], ["fr", "en"]) == "fr"
    assert common_language(["ar"], ["ar"], ["fr"]) == "ar"
    assert common_language(["ar"], ["fr"], ["fr", "en"]) is None


@given(st.lists(texts, max_size=8))
@settings(max_examples=60, deadline=None)
def test_every_question_is_in_exactly_one_group(asked: list[str]) -> None:
    groups = group_alike(enumerate(asked))
    assert sorted(key for group in groups for key in group) == list(range(len(asked)))
    assert [group[0] for group in groups] == sorted(group[0] for group in groups)


@given(texts, texts)
@settings(max_examples=60, deadline=None)
def test_likeness_is_the_same_both_ways(one: str, other: str) -> None:
    assert likeness(meaning(one), meaning(other)) == likeness(meaning(other), meaning(one))
    assert 0 <= likeness(meaning(one), meaning(other)) <= 100
