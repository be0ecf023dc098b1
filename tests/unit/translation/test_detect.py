"""The detector, measured on chat lines; what it does not know it does not guess."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bot.engines.detect import FastTextDetector

DATA = Path(__file__).parents[2] / "data"
LANGUAGES = ("fr", "en", "es", "pt")


@pytest.fixture(scope="module")
def detector() -> FastTextDetector:
    one = FastTextDetector(LANGUAGES)
    one.warm()
    return one


def lines() -> list[tuple[str, str]]:
    """(language, text) of all chat lines."""
    found = []
    for name in ("language-id.tsv", "parallel-chat.tsv"):
        with (DATA / name).open(encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                found += [(row["lang"], row["text"])] if "lang" in row else list(row.items())
    return found


def test_chat_lines_are_recognised(detector: FastTextDetector) -> None:
    found = [(language, detector.detect(text)) for language, text in lines() if language in LANGUAGES]
    wrong = [language for language, answer in found if answer is None or answer[0] != language]
    surely_wrong = [language for language, answer in found if answer and answer[1] >= 0.6 and answer[0] != language]
    print(f"{len(found)} lines, {len(wrong)} wrong, {len(surely_wrong)} of them at p >= 0.6")
    assert len(wrong) <= 2
    assert len(surely_wrong) <= 1


@pytest.mark.parametrize("text", ["Coucou !", "D’accord", "Bom dia", "Encore", "Ótimo"])
def test_a_few_words_are_left_to_what_is_known_of_author_and_room(detector: FastTextDetector, text: str) -> None:
    assert detector.detect(text) is None


def test_a_few_words_that_are_of_one_language_only_are_recognised(detector: FastTextDetector) -> None:
    found = [detector.detect(text) for text in ("Merci beaucoup", "Muchas gracias", "I agree", "Tudo bem")]
    assert [answer and answer[0] for answer in found] == ["fr", "es", "en", "pt"]


def test_other_languages_are_not_taken_for_one_of_ours(detector: FastTextDetector) -> None:
    assert not [language for language, text in lines() if language not in LANGUAGES and detector.detect(text)]


@pytest.mark.parametrize("text", ["", "👍", "18h30", "https://a.org/bonjour", "@carmen #bienvenue", "12/05 \ud800"])
def test_nothing_is_guessed_without_words(detector: FastTextDetector, text: str) -> None:
    assert detector.detect(text) is None


def test_links_and_handles_do_not_count(detector: FastTextDetector) -> None:
    answer = detector.detect("on se retrouve devant la mairie https://www.the-weather-today.org/what-is-this @the_boss")
    assert answer is not None
    assert answer[0] == "fr"


def test_any_text_is_survived(detector: FastTextDetector) -> None:
    detector.detect("bonjour \ud800\x00\n\x1c tout le monde " * 200)
