"""Protects comparison: what people type in haste, without accents or on another keyboard, is the same as what is meant,
and no text folds to something that folds further."""

from __future__ import annotations

import sys
import time

import pytest
from hypothesis import given, settings

from messages.folding import fold, word_forms, words
from tests.unit.messages.texts import texts


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Élève À L’ÉCOLE", "eleve a l'ecole"),
        ("São Paulo, Ação", "sao paulo, acao"),
        ("Straße STRASSE", "strasse strasse"),
        ("Ørsted Łódź Đặng Æsir œuvre", "orsted lodz dang aesir oeuvre"),
        ("İstanbul ISTANBUL ısı", "istanbul istanbul isi"),
        ("e\u0301te\u0301", "ete"),
        ("ﬁn ① ２０２３ x²", "fin 1 2023 x2"),
        ("  a\u00a0 b\n\tc ", "a b c"),
        ("zero\u200bwidth so\u00adft", "zerowidth soft"),
        ("Cidade–Refúgio — “sim”", 'cidade-refugio - "sim"'),
    ],
)
def test_case_accents_and_typography_fold_away(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("السَّكَنُ", "السكن"),
        ("الســكن", "السكن"),
        ("إفريقيا", "افريقيا"),
        ("أفريقيا", "افريقيا"),
        ("آسيا", "اسيا"),
        ("مدرسة", "مدرسه"),
        ("مستشفى", "مستشفي"),
        ("بطاقة ١٢٣", "بطاقة 123"),
        ("بطاقة ۱۲۳", "بطاقة 123"),
        ("ﺍﻟﺴﻜﻦ", "السكن"),
        ("سکن", "سكن"),
        ("مسؤول", "مسوول"),
    ],
)
def test_arabic_forms_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize("written", ["السكن", "والسكن", "بالسكن", "للسكن", "فالسكن", "كالسكن"])
def test_arabic_words_are_also_known_without_their_article(written: str) -> None:
    assert words(written)[-1] == "سكن"
    assert words(written)[0] == fold(written)


def test_short_words_keep_what_looks_like_an_article() -> None:
    assert words("الله") == ["الله"]
    assert words("الي") == ["الي"]


def test_words_are_letters_and_digits_in_their_order() -> None:
    assert words("L’accueil des nouveaux-arrivants: 18h30 (Liège)!") == [
        *("l", "accueil", "des", "nouveaux", "arrivants", "18h30", "liege"),
    ]
    assert word_forms("العمل now") == [("العمل", "عمل"), ("now",)]
    assert words("हिन्दी भाषा") == ["हिनदी", "भाषा"]  # vowel signs do not end a word
    assert words("") == words(" …!? \n") == []


def test_every_character_folds_for_good() -> None:
    unstable = [hex(point) for point in range(sys.maxunicode + 1) if fold(fold(chr(point))) != fold(chr(point))]
    assert unstable == []


@given(texts)
@settings(max_examples=200, deadline=None)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert all(word.isprintable() and " " not in word for word in words(text))


def test_long_texts_take_no_time() -> None:
    text = "Élève العربيّة 世界 " * 5000
    start = time.perf_counter()
    fold(text)
    assert time.perf_counter() - start < 1.0
