"""What somebody agrees to remove is gone, and nothing else of the text is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.catalog import LANGUAGES, Catalog
from messages.sensitive import KINDS, Finding, find, without


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        (
            "fr",
            "Mme Fatou D., déboutée, dort au 12 rue des Lilas.",
            "Une personne, [détail retiré], dort au [adresse retirée].",
        ),
        ("fr", "Le dossier n° 9912345678 attend.", "Le dossier n° [numéro retiré] attend."),
        (
            "en",
            "We met Ms Amina K., born on 3/4/1992: amina77@gmail.com",
            "We met a person, born on [date removed]: [e-mail address removed]",
        ),
        ("es", "Gracias a doña Carmen Quispe abrimos.", "Gracias a una persona abrimos."),
        ("pt", "O telemóvel dela é 912 345 678.", "O telemóvel dela é [telefone retirado]."),
        ("ar", "رقم هاتفها ٠٦١٢٣٤٥٦٧٨ مساءً", "رقم هاتفها [رقم هاتف محذوف] مساءً"),
    ],
)
def test_neutral_words_take_the_place_of_details(language: str, text: str, left: str) -> None:
    assert without(text, find(text), language, catalog=Catalog()) == left


def test_only_what_was_chosen_is_removed() -> None:
    text = "Fatou Diallo, née le 3/4/1992"
    dates = [finding for finding in find(text) if finding.kind == "birth_date"]
    assert without(text, dates, "fr", catalog=Catalog()) == "Fatou Diallo, née le [date retirée]"
    assert without(text, [], "fr", catalog=Catalog()) == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_name_and_a_replacement_that_is_no_detail_itself(language: str, kind: str) -> None:
    catalog = Catalog()
    assert catalog.text(f"sensitive-kind-{kind.replace('_', '-')}", language)
    replaced = without("x", [Finding(kind, 0, 1)], language, catalog=catalog)  # type: ignore[arg-type]
    assert replaced not in ("", "x")
    assert find(replaced) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_around_the_question_hold_what_they_are_given(language: str) -> None:
    catalog = Catalog()
    assert "KINDS" in catalog.text("sensitive-noticed", language, kinds="KINDS")
    assert "TEXT" in catalog.text("sensitive-preview", language, text="TEXT")
    assert "CONTACT" in catalog.text("sensitive-human-contact", language, contact="CONTACT")


_DETAILS = (
    "Mme Fatou D.",
    "06 39 98 12 34",
    "elle est enceinte",
    "née le 3/4/1992",
    "a.b@gmail.com",
    "passeport 18AB12345",
)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.one_of(st.sampled_from(_DETAILS), st.text(max_size=8)), max_size=8), st.sampled_from(LANGUAGES))
def test_all_other_text_stays_as_it_was_typed(parts: list[str], language: str) -> None:
    text = " ".join(parts)
    found = find(text)
    left = without(text, found, language, catalog=Catalog())
    position = done = 0
    for finding in found:
        kept = text[done : finding.start]
        position = left.index(kept, position) + len(kept)
        done = finding.end
    assert left.endswith(text[done:])
    assert bool(found) == (left != text)
