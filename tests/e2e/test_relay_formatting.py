"""Formatting, protected words and long messages, from what a person typed on one platform to what another person reads.

Offsets are checked behind emoji and Arabic, where UTF-16 units, code points and bytes all differ.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.telegram.message import Message
from tests.e2e.reading import Seen, copies, copy, on_matrix, on_telegram, vanished, without_tags
from tests.e2e.stage import Stage, eventually

pytestmark = pytest.mark.asyncio(loop_scope="module")

LEAD = "👩‍👩‍👧 مرحبا "
AMINA, ANA = "\u2068Amina\u2069", "\u2068Ana\u2069"
"""Names before a text that runs the other way are isolated."""
LINK = "https://exemple.org/x?a=1&b=2"


def entities(text: str, *wanted: tuple[str, str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Telegram's entities over these parts of the text, in UTF-16 units."""
    found = []
    for kind, part, more in wanted:
        start = text.index(part)
        offset, length = (len(piece.encode("utf-16-le")) // 2 for piece in (text[:start], part))
        found.append({"type": kind, "offset": offset, "length": length, **more})
    return found


EVERYTHING = f"{LEAD}gras italique souligné barré code lien secret #g1\nune citation\nprint(1)"


def every_entity() -> list[dict[str, Any]]:
    return entities(
        EVERYTHING,
        ("bold", "gras", {}),
        ("italic", "italique", {}),
        ("underline", "souligné", {}),
        ("strikethrough", "barré", {}),
        ("code", "code", {}),
        ("text_link", "lien", {"url": LINK}),
        ("spoiler", "secret", {}),
        ("blockquote", "une citation", {}),
        ("pre", "print(1)", {"language": "python"}),
    )


async def test_formatting_from_telegram_is_the_same_on_matrix(town: Stage) -> None:
    town.amina.say(town.groups["club"], EVERYTHING, every_entity())
    seen = await copy(town, "salon", "#g1")
    for markup in (
        f"<strong data-mx-profile-fallback>{AMINA}: </strong>{LEAD}<strong>gras</strong> <em>italique</em>",
        "<u>souligné</u> <del>barré</del>",
        "<code>code</code>",
        f'<a href="{LINK.replace("&", "&amp;")}">lien</a>',
        "<span data-mx-spoiler>secret</span> #g1",
        "<blockquote>une citation</blockquote>",
        '<pre><code class="language-python">print(1)',
    ):
        assert markup in seen.html.replace('data-mx-spoiler=""', "data-mx-spoiler")
    assert "secret" not in seen.text, "a notification shows the plain body"
    assert "> une citation" in seen.text


async def test_formatting_from_matrix_is_the_same_on_telegram(town: Stage) -> None:
    html = (
        f"{LEAD}<b>gras</b> <i>italique</i> <u>souligné</u> <del>barré</del> <code>x &lt; y</code> "
        f'<a href="{LINK.replace("&", "&amp;")}">lien</a> <span data-mx-spoiler>secret</span> '
        "<b>gras <i>et italique</i></b> #g2"
        '<blockquote>une citation</blockquote><pre><code class="language-python">print(1)\n</code></pre>'
    )
    await town.ana.say(town.rooms["salon"], "repli", html)
    seen = await copy(town, "club", "#g2")
    assert seen.text.startswith(f"{ANA}: {LEAD}gras italique")
    assert set(seen.styles) == {
        ("bold", ANA, ""),
        ("bold", "gras", ""),
        ("italic", "italique", ""),
        ("underline", "souligné", ""),
        ("strikethrough", "barré", ""),
        ("code", "x < y", ""),
        ("text_link", "lien", LINK),
        ("spoiler", "secret", ""),
        ("bold", "gras et italique", ""),
        ("italic", "et italique", ""),
        ("blockquote", "une citation", ""),
        ("pre", "print(1)", "python"),
        ("hashtag", "#g2", ""),
    }


async def test_formatting_survives_translation(town: Stage) -> None:
    text = f"{LEAD}Nous voulons une ville ouverte pour toutes les personnes, voir le lien. #g3"
    styled = entities(
        text,
        ("bold", "toutes les personnes", {}),
        ("italic", "ville ouverte", {}),
        ("text_link", "lien", {"url": LINK}),
    )
    town.amina.say(town.groups["fr"], text, styled)
    es, en, pt = await copies(town, "es en pt", "#g3")
    assert es.text.startswith(f"{AMINA}: {LEAD}")
    assert es.styled("bold")[:2] == [AMINA, "todas las personas"]
    assert es.styled("italic")[0] == "ciudad abierta"
    assert [url for kind, _, url in es.styles if kind == "text_link"] == [LINK] * 2, "in the original too"
    for seen, bold, italic in ((en, "all the people", "open city"), (pt, "todas as pessoas", "cidade aberta")):
        said = seen.html.partition("<details>")[0]
        assert f"<strong>{bold}</strong>" in said
        assert f"<em>{italic}</em>" in said
        assert 'href="https://exemple.org/x?a=1&amp;b=2"' in said


async def test_what_must_not_be_translated_is_left_as_it_is(town: Stage) -> None:
    kept = [
        *("https://exemple.org/la-ville?x=été", "contact@ville.org", "+33 6 12 34 56 78", "@casa_dupont", "#accueil"),
        *("18h30", "12/05/2026", "1 234,50", "🎉", "pip install ville", "ANVITA", "Alliance Migrations"),
    ]
    text = "Nous voulons une ville ouverte avec " + ", avec ".join(kept) + ". #g4"
    town.amina.say(town.groups["fr"], text, entities(text, ("code", "pip install ville", {})))
    for seen in await copies(town, "es en pt", "#g4"):
        first = seen.text.split("\n")[0]
        assert [part for part in kept if part not in first] == []
        assert "ville ouverte" not in first


async def test_terms_of_the_glossary_are_translated_as_the_network_says(town: Stage) -> None:
    town.amina.say(town.groups["fr"], "Nous préparons la Semaine de l’accueil pour toutes les personnes. #g5")
    es, en, pt = await copies(town, "es en pt", "#g5")
    for seen, term in ((es, "Semana de la Acogida"), (en, "Welcoming Week"), (pt, "Semana do Acolhimento")):
        assert term in seen.text.split("\n")[0]


def long_text(mark: str, length: int) -> tuple[str, list[dict[str, Any]]]:
    """So many characters of numbered sentences, one paragraph in bold."""
    sentences = [f"Phrase {number:04d} de la réunion 🎉 est finie." for number in range(length // 40)]
    text = f"{mark} " + "\n\n".join(" ".join(sentences[i : i + 9]) for i in range(0, len(sentences), 9))
    return text, entities(text, ("bold", sentences[100], {})) if length > 4000 else []


def numbers(seen: list[Seen]) -> list[int]:
    """The sentences of all parts, in order."""
    found = " ".join(part.text for part in seen).replace("\n", " ").split("Phrase ")[1:]
    return [int(sentence[:4]) for sentence in found]


async def parts(town: Stage, before: set[str], count: int, name: str = "club") -> list[Seen]:
    """The bot's messages in a room that were not there before, once they hold so many sentences."""
    found: list[Seen] = []

    async def complete() -> bool:
        everything = await on_matrix(town, name) if name in town.rooms else on_telegram(town, name)
        found[:] = [one for one in everything if one.id not in before]
        return numbers(found) == list(range(count))

    await eventually(complete, 40)
    return found


async def test_a_long_message_is_split_and_its_edits_reach_all_parts(town: Stage) -> None:
    before = {one.id for one in on_telegram(town, "club")}
    text, _ = long_text("#h1", 10_000)
    html = text.replace("\n\n", "<br><br>").replace("Phrase 0100", "<b>Phrase 0100</b>")
    event = await town.ana.say(town.rooms["salon"], text, html)
    first = await parts(town, before, 250)
    assert len(first) == 3
    assert [part.reply_to for part in first] == [None, first[0].id, first[0].id]
    assert "Phrase 0100" in [styled for part in first for styled in part.styled("bold")]
    shorter, _ = long_text("#h1", 5_000)
    await town.ana.edit(town.rooms["salon"], event, shorter)
    second = await parts(town, before, 125)
    assert [part.id for part in second] == [part.id for part in first][:2], "edited, and one too many removed"
    longer, _ = long_text("#h1", 14_000)
    await town.ana.edit(town.rooms["salon"], event, longer)
    third = await parts(town, before, 350)
    assert len(third) == 4
    assert [part.id for part in third][:2] == [part.id for part in second]
    await town.ana.redact(town.rooms["salon"], event)

    async def gone() -> bool:
        return {one.id for one in on_telegram(town, "club")} == before

    await eventually(gone)


async def test_where_both_do_not_fit_the_original_follows_as_a_reply(town: Stage) -> None:
    before = {name: {one.id for one in on_telegram(town, name)} for name in ("es", "fr")}
    text, _ = long_text("#h2", 3_600)
    event = await town.ana.say(town.rooms["en"], text)

    async def both() -> bool:
        return len([one for one in on_telegram(town, "es") if one.id not in before["es"]]) == 2

    await eventually(both, 40)
    copy_, original = (one for one in on_telegram(town, "es") if one.id not in before["es"])
    assert "fr → es" in copy_.text
    assert not copy_.styled("expandable_blockquote")
    (quoted,) = original.styled("expandable_blockquote")
    assert numbers([original]) == list(range(90))
    assert quoted.startswith("fr → es\n#h2 Phrase 0000")
    assert original.reply_to == copy_.id
    await town.ana.redact(town.rooms["en"], event)
    await vanished(town, "es", "Phrase")


async def test_a_long_message_from_telegram_fits_one_on_matrix(town: Stage) -> None:
    before = {one.id for one in await on_matrix(town, "salon")}
    text, styled = long_text("#h3", 4_060)
    said: Message = town.amina.say(town.groups["club"], text[:4096], styled)
    (seen,) = await parts(town, before, numbers([Seen("", said.text, None)])[-1] + 1, "salon")
    assert without_tags(seen.html).startswith("Amina: #h3 Phrase 0000")
    assert "<strong>Phrase 0100" in seen.html
