"""A detail that could betray a person is noticed, and what a practice normally says is left in peace.

tests/data/sensitive.tsv holds made-up sentences in five languages, each with the kinds it contains, "-" for none.
"""

from __future__ import annotations

import csv
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Literal

import pytest

from messages.catalog import LANGUAGES
from messages.sensitive import KINDS, find

_DATA = Path(__file__).parents[2] / "data"
_LEAST = 0.95  # precision and recall of all sentences; 1.0 was measured
_LEAST_OF_A_PART = 0.9  # of one language, or one kind


def _sentences() -> list[tuple[str, set[str], str]]:
    with (_DATA / "sensitive.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row["lang"], set(row["kinds"].split()) - {"-"}, row["text"]) for row in rows]


def _figures(sentences: list[tuple[str, set[str], str]], kinds: set[str]) -> tuple[float, float]:
    """Precision and recall, counting each kind once a sentence."""
    counts: Counter[str] = Counter()
    for _, meant, text in sentences:
        found = {finding.kind for finding in find(text)} & kinds
        counts.update(right=len(found & meant), found=len(found), meant=len(meant & kinds))
    return counts["right"] / max(counts["found"], 1), counts["right"] / max(counts["meant"], 1)


def test_sentences_are_a_fair_measure() -> None:
    sentences = _sentences()
    assert len(sentences) >= 120
    harmless = [text for _, kinds, text in sentences if not kinds]
    assert 0.45 <= len(harmless) / len(sentences) <= 0.6
    for language in LANGUAGES:
        of_it = set().union(*(kinds for lang, kinds, _ in sentences if lang == language))
        assert of_it == set(KINDS), language
    assert len({text for _, _, text in sentences}) == len(sentences)


def test_precision_and_recall_hold() -> None:
    precision, recall = _figures(_sentences(), set(KINDS))
    assert precision >= _LEAST
    assert recall >= _LEAST


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_served_worse(language: str) -> None:
    precision, recall = _figures([row for row in _sentences() if row[0] == language], set(KINDS))
    assert precision >= _LEAST_OF_A_PART
    assert recall >= _LEAST_OF_A_PART


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_is_noticed_worse(kind: str) -> None:
    precision, recall = _figures(_sentences(), {kind})
    assert precision >= _LEAST_OF_A_PART
    assert recall >= _LEAST_OF_A_PART


def test_network_s_own_documents_raise_no_alarm() -> None:
    lines: list[str] = []
    for name in ("parallel-documents.tsv", "practices.csv", "organisations-2019.csv", "events.csv"):
        lines += (_DATA / name).read_text(encoding="utf-8").split("\n")
    assert [(line, find(line)) for line in lines if find(line)] == []


@pytest.mark.parametrize(
    ("text", "kind", "detail"),
    [
        ("Mme Fatou D., déboutée, enceinte…", "person_name", "Mme Fatou D."),
        ("Mme Fatou D., déboutée, enceinte…", "case_detail", "déboutée, enceinte"),
        ("dossier n° 9912345678, en attente", "case_number", "9912345678"),
        ("Le jeune est né le 3/4/1992 à Conakry", "birth_date", "3/4/1992"),
        ("Il s'appelle Jean-Baptiste Pierre.", "person_name", "Jean-Baptiste Pierre"),
        ("Merci Fatou", "person_name", "Fatou"),
        ("We met Amina. If she asks", "person_name", "Amina"),
        ("Mme Fatou D. Elle dort ici", "person_name", "Mme Fatou D."),
        ("his asylum claim was refused", "case_detail", "asylum claim was refused"),
        ("She was born on April 3, 1992.", "birth_date", "April 3, 1992"),
        ("her number is +44 7700 900123.", "phone", "+44 7700 900123"),
        ("Vive en la calle del Olmo 14, 2º B.", "address", "calle del Olmo 14, 2º B"),
        ("Ela mora na Rua das Flores, 120.", "address", "Rua das Flores, 120"),
        ("IBAN FR76 3000 6000 0112 3456 7890 189 merci", "bank_account", "FR76 3000 6000 0112 3456 7890 189"),
        ("carte 4111 1111 1111 1111", "bank_account", "4111 1111 1111 1111"),
        ("CPF: 529.982.247-25", "document_number", "529.982.247-25"),
        ("السيدة فاطمة حامل", "person_name", "السيدة فاطمة"),
        ("السيدة فاطمة حامل", "case_detail", "حامل"),
        ("رقم هاتفه ٠٦١٢٣٤٥٦٧٨", "phone", "٠٦١٢٣٤٥٦٧٨"),
    ],
)
def test_only_the_detail_itself_is_marked(text: str, kind: str, detail: str) -> None:
    assert detail in [text[finding.start : finding.end] for finding in find(text) if finding.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "Mme Kadiatou Barré est née le 3/4/1992 😀 à Conakry",
        "MME KADIATOU BARRÉ est née le 3/4/1992 à Conakry",
        "mme kadiatou barre est nee le 3/4/1992 a conakry",
        "السيدة خديجة من مواليد ٣/٤/١٩٩٢ في الخرطوم",
        "السَّيِّدة خديجـــة من مواليد 3/4/1992",
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_typing_does_not_matter(text: str, form: Literal["NFC", "NFD"]) -> None:
    typed = unicodedata.normalize(form, text)
    found = find(typed)
    assert [finding.kind for finding in found] == ["person_name", "birth_date"]
    details = [typed[finding.start : finding.end] for finding in found]
    assert details[1] in ("3/4/1992", "٣/٤/١٩٩٢")
    assert not any(unicodedata.combining(typed[finding.end]) for finding in found if finding.end < len(typed))


def test_known_organisations_and_territories_are_no_persons() -> None:
    text = "La Casa Ana Clara recibe a Ana Clara Rojas."
    assert [text[f.start : f.end] for f in find(text)] == ["Ana Clara Rojas"]  # a house bears the first
    assert len(find("El colectivo Yolanda acoge a Yolanda.")) == 2
    assert find("El colectivo Yolanda acoge.", known=["Yolanda"]) == []
    assert [text[f.start : f.end] for f in find(text, known=["Casa Ana Clara", ""])] == ["Ana Clara Rojas"]
    assert find("Sección de AMADOU DIALLO", known=["Amadou Diallo"]) == []


@pytest.mark.parametrize(
    ("public", "private"),
    [
        ("Écrivez à info@ville.org", "Écrivez à f.diallo@ville.org"),
        ("Rue Aminata Diallo", "Chez Aminata Diallo"),
        ("L'association est née le 3 octobre 2019", "La fille est née le 3 octobre 2019"),
        ("Un lieu nommé Zembla", "Une femme nommée Zembla"),
        ("La permanence est au 5 rue Haute", "Elle dort au 5 rue Haute"),
        ("Nous aidons les femmes enceintes", "Nous aidons une femme enceinte"),
        ("a line called Amparo", "a girl called Amparo"),
        ("اسمها الكامل المعتاد", "امرأة اسمها غزلان"),
        ("The council's hotline: +44 7700 900123", "Her mobile: +44 7700 900123"),
    ],
)
def test_same_words_are_public_or_private_by_their_company(public: str, private: str) -> None:
    assert find(public) == []
    assert find(private)
