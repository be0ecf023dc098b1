"""The bot says the same things in all its languages, and never a raw key."""

from __future__ import annotations

from importlib import resources

import pytest
from fluent.syntax import FluentParser, ast, visitor

from messages.catalog import LANGUAGES, Catalog

_KINDS = (
    *("photo", "video", "animation", "audio", "voice", "video-note"),
    *("document", "sticker", "location", "contact", "poll"),
)
_SEVERE = ("delete-not-allowed", "delete-refused", "delete-unknown", "notice-expired", "notice-undeliverable")


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's naming
        self.names.add(node.id.name)


def _messages(language: str) -> dict[str, set[str]]:
    source = resources.files("messages").joinpath("languages", f"{language}.ftl").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ast.Junk), f"{language}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}: {entry.id.name} twice"
            found[entry.id.name] = _variables(entry.value)
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = _variables(attribute.value)
    return found


def _variables(pattern: ast.Pattern | None) -> set[str]:
    variables = _Variables()
    variables.visit(pattern)
    return variables.names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_placeholders(language: str) -> None:
    assert _messages(language) == _messages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said(language: str) -> None:
    for key, names in _messages(language).items():
        text = Catalog().text(key, language, **dict.fromkeys(names, 7))
        assert text.strip(), key
        assert not {"{", "}", "$", "\u2068"} & set(text), key
        assert "!" not in text or key not in _SEVERE, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_attachment_has_its_own_words(language: str) -> None:
    words = {Catalog().text("copy-attachment", language, kind=kind) for kind in _KINDS}
    assert len(words) == len(_KINDS)
    unknown = Catalog().text("copy-attachment", language, kind="hologram")
    assert unknown == Catalog().text("copy-attachment", language, kind="other")
    assert unknown not in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [1, 2, 7, 11, 100])
def test_days_are_counted_as_the_language_does(language: str, days: int) -> None:
    assert Catalog().text("notice-expired", language, days=days)


def test_number_takes_its_plural() -> None:
    assert "1 day " in Catalog().text("notice-expired", "en", days=1)
    assert "7 days" in Catalog().text("notice-expired", "en", days=7)
    assert "يومان" in Catalog().text("notice-expired", "ar", days=2)


def test_command_is_given_as_it_must_be_typed() -> None:
    for language in LANGUAGES:
        assert "/delete" in Catalog().text("delete-needs-reply", language, command="/delete").split()


def test_unknown_language_falls_back_and_regions_do_not() -> None:
    catalog = Catalog("pt")
    assert catalog.text("copy-withdrawn", "tlh") == "mensagem retirada"
    assert catalog.text("copy-withdrawn", "es-419") == "mensaje retirado"


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_any_length_can_be_quoted(language: str) -> None:
    """Fluent itself refuses arguments over 2,500 characters, and a long answer must still be shown."""
    long = "mot " * 2000
    shown = Catalog().text("dialogue-review-line", language, number=3, question="?", answer=long)
    assert long in shown
    assert "\ue000" not in shown


def test_mistakes_in_calling_are_errors() -> None:
    with pytest.raises(KeyError):
        Catalog().text("no-such-text", "fr")
    with pytest.raises(KeyError):
        Catalog().text("notice-expired", "fr")
    with pytest.raises(ValueError, match="tlh"):
        Catalog("tlh")
