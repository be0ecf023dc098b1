"""The network's terms are found as whole words and written as agreed in the other language."""

from __future__ import annotations

import pytest

from messages.glossary import Glossary, default_glossary


def found(text: str, source: str, target: str, glossary: Glossary | None = None) -> list[tuple[str, str]]:
    matches = (glossary or default_glossary()).matches(text, source, target)
    return [(text[m.start : m.end], m.target) for m in matches]


@pytest.mark.parametrize(
    ("text", "source", "target", "expected"),
    [
        ("une rencontre régionale", "fr", "pt", [("rencontre régionale", "encontro regional")]),
        ("Rencontre Régionale", "fr", "es", [("Rencontre Régionale", "Encuentro regional")]),
        ("welcoming week", "en", "fr", [("welcoming week", "Semaine de l'accueil")]),
        ("la Semaine de l’accueil", "fr", "en", [("Semaine de l’accueil", "Welcoming Week")]),
        ("l'anvita", "fr", "es", [("anvita", "anvita")]),
        ("OUC", "en", "fr", [("OUC", "OCU")]),
        ("IEGM, IPM", "en", "es", [("IEGM", "GIEM"), ("IPM", "GIEM")]),
        ("good  practice", "en", "pt", [("good  practice", "boa prática")]),
        ("good practices", "en", "pt", []),
        ("OCUpation", "en", "fr", []),
        ("ANVITA", "ar", "fr", [("ANVITA", "ANVITA")]),
        ("good practice", "en", "ar", []),
    ],
)
def test_terms_are_whole_words_in_any_case(
    text: str, source: str, target: str, expected: list[tuple[str, str]]
) -> None:
    assert found(text, source, target) == expected


def test_long_name_may_come_with_its_acronym() -> None:
    whole = "International Panel on Migration (IPM)"
    assert found(f"the {whole}.", "en", "es")[0][1] == "Grupo Internacional de Expertos sobre Migraciones (GIEM)"
    assert found("the International Panel on Migration", "en", "es")[0][1] == (
        "Grupo Internacional de Expertos sobre Migraciones"
    )


def test_longest_term_wins() -> None:
    glossary = Glossary.parse("en,fr\ncity,ville\nopen city,ville ouverte\n")
    assert found("an open city", "en", "fr", glossary) == [("open city", "ville ouverte")]


def test_table_of_an_operator_may_have_any_languages_and_a_mark_at_its_start() -> None:
    glossary = Glossary.parse("\ufeffde,it,note\nStadt,città,\n")
    assert found("die Stadt", "de", "it", glossary) == [("Stadt", "Città")]


def test_letters_equal_only_without_case_break_nothing() -> None:
    assert found("good practice ſ K İ ANVİTA anvıta claſs", "en", "fr") == [("good practice", "bonne pratique")]


def test_table_without_languages_is_refused() -> None:
    with pytest.raises(ValueError, match="two languages"):
        Glossary.parse("term,meaning\na,b\n")


def test_every_term_that_comes_with_the_bot_has_all_four_languages() -> None:
    for source in ("fr", "en", "es", "pt"):
        for target in ("fr", "en", "es", "pt"):
            assert found("ANVITA", source, target) == [("ANVITA", "ANVITA")]


def test_an_operators_terms_come_before_the_networks() -> None:
    own = Glossary.parse("fr,en\nSemaine de l'accueil,Week of Welcome\npermanence,drop-in centre\n")
    both = own.before(default_glossary())
    targets = [m.target for m in both.matches("La permanence de la Semaine de l'accueil, à l'OCU", "fr", "en")]
    assert targets == ["drop-in centre", "Week of Welcome", "OCU"]
