"""Free texts, links, e-mail addresses and telephone numbers."""

from __future__ import annotations

import pytest

from handlers.dialogues.answers import contact, link, long_text, short_text
from tests.unit.dialogues.answers.asking import refusal


def test_white_space_is_tidied_and_line_breaks_stay_where_they_belong() -> None:
    assert short_text("  Un\u00a0 titre\nen deux lignes ") == "Un titre en deux lignes"
    assert long_text("Un\r\n\r\n\r\n\n deux  mots \n\u2028trois\n") == "Un\n\ndeux mots\n\ntrois"


def test_what_no_database_takes_is_dropped_and_emoji_and_marks_stay() -> None:
    assert short_text("a\x00b\ud800\u202ec 👩‍👩‍👧 e\u0301") == "abc 👩‍👩‍👧 é"


def test_too_long_says_by_how_much() -> None:
    words = refusal(short_text, "un deux – trois quatre", most_words=3)
    assert (words.key, words.args) == ("wrong-too-many-words", {"words": 4, "most": 3, "over": 1})
    assert short_text("un deux – trois", most_words=3) == "un deux – trois"
    characters = refusal(long_text, "abcd\nef", most_characters=5)
    assert (characters.key, characters.args) == ("wrong-too-long", {"characters": 7, "most": 5, "over": 2})


@pytest.mark.parametrize("text", ["", " \n ", "\u200b", "\x00", "\u2060\u200d"])
def test_nothing_visible_is_empty(text: str) -> None:
    assert refusal(short_text, text).key == "wrong-empty"
    assert refusal(long_text, text).key == "wrong-empty"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("example.org", "https://example.org"), ("www.anvita.fr.", "https://www.anvita.fr"),
        ("http://a.org/x", "http://a.org/x"), ("HTTPS://a.org/É?q=1#b", "https://a.org/É?q=1#b"),
        ("https://a.org/b?c=(d)", "https://a.org/b?c=(d)"), ("<https://a.org/a_(b)>", "https://a.org/a_(b)"),
        ("«a.org»", "https://a.org"), ("example.org:8080/x", "https://example.org:8080/x"),
        ("//a.org", "https://a.org"),
        ("https://a.org/@user", "https://a.org/@user"), ("مثال.إختبار", "https://مثال.إختبار"),
        ("a.org/x?u=http://b.org", "https://a.org/x?u=http://b.org"),
    ],
)  # fmt: skip
def test_web_addresses_are_completed(text: str, value: str) -> None:
    assert link(text) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "wrong-empty"), ("bonjour", "wrong-link"), ("localhost", "wrong-link"),
        ("http://127.0.0.1/", "wrong-link"),
        ("http://[::1]/", "wrong-link"), ("https://", "wrong-link"), ("http://x..org", "wrong-link"),
        ("a.b", "wrong-link"),
        ("https://x.org\\@evil.org", "wrong-link"), ("https://x.org:99999", "wrong-link"), ("a b", "wrong-link-space"),
        ("notre site : a.org", "wrong-link-space"), ("javascript:alert(1)", "wrong-link-scheme"),
        ("java\x00script:alert(1)", "wrong-link-scheme"), ("JavaScript:alert(1)//a.org", "wrong-link-scheme"),
        ("data:text/html,x", "wrong-link-scheme"), ("ftp://x.org", "wrong-link-scheme"),
        ("file:///etc", "wrong-link-scheme"),
        ("mailto:x@y.org", "wrong-link-scheme"), ("http://user:pw@x.org", "wrong-link-account"),
        ("x@y.org", "wrong-link-account"), ("https://x.org/" + "a" * 3000, "wrong-link"),
    ],
)  # fmt: skip
def test_what_is_no_safe_web_address_is_told_why(text: str, key: str) -> None:
    assert refusal(link, text).key == key


@pytest.mark.parametrize(
    ("text", "country", "kind", "value"),
    [
        ("contact@ville.fr", "", "email", "contact@ville.fr"), ("mailto:X.y+z@Ville.FR", "", "email", "X.y+z@ville.fr"),
        ("E-mail : <a@b.org>", "", "email", "a@b.org"), ("+33 6 12 34 56 78", "", "phone", "+33612345678"),
        ("00351 912 345 678", "", "phone", "+351912345678"), ("06 12 34 56 78", "FR", "phone", "+33612345678"),
        ("Tel: 06.12.34.56.78", "fr", "phone", "+33612345678"), ("٠٦ ١٢ ٣٤ ٥٦ ٧٨", "FR", "phone", "+33612345678"),
        ("+33 (0)6-12-34-56-78", "", "phone", "+33612345678"),
    ],
)  # fmt: skip
def test_contacts_are_understood(text: str, country: str, kind: str, value: str) -> None:
    assert contact(text, country=country) == {"kind": kind, "value": value}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "wrong-empty"), ("bonjour", "wrong-contact"), ("@anna", "wrong-email"), ("a@b", "wrong-email"),
        ("a b@c.org", "wrong-email"), ("a@b.org, c@d.org", "wrong-email"), ("06 12 34 56 78", "wrong-phone-country"),
        ("+33 6 12", "wrong-phone"), ("+999 123 456 789", "wrong-phone"),
    ],
)  # fmt: skip
def test_what_is_no_contact_is_told_why(text: str, key: str) -> None:
    assert refusal(contact, text).key == key
