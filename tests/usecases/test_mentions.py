"""A mention calls whom it means, on the platform where they can be called, and nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from handlers.relay.layout import Draft
from handlers.relay.mentions import INSTEAD, addressed
from messages.richtext import RichText, Span, Style
from storage import bridges, mentions, people
from storage.database import Database
from tests.usecases.house import SECRETS, MovableClock, until
from tests.usecases.living import Lively, Lodge, Prefixing, lively_letter, lively_sign


@pytest.fixture
def house(database: Database, tmp_path: Path) -> Lodge:
    return Lodge(database, lively_sign(), lively_letter(), Prefixing(), MovableClock(), tmp_path)


async def known(house: Lodge, platform: str, account: str, handle: str = "", linked: str = "") -> int:
    """Somebody who has talked with the bot, linked with the account `linked` of sign."""

    def meet(conn: sa.Connection) -> int:
        identities, now = house.context.identities, house.clock.now()
        room = house.context.platforms[platform].room(f"dm-{account}")
        kept: dict[str, Any] = {"secrets": SECRETS, "identities": identities}
        person = people.meet(
            conn,
            identities.account(platform, account),
            platform=platform,
            account=account,
            handle=handle,
            room_id=bridges.ensure_private_room(conn, room, **kept),
            now=now,
            **kept,
        )
        if linked:
            target, code = people.of_account(conn, identities.account("sign", linked)), identities.code(account)
            assert target is not None
            by = identities.account("sign", linked)
            people.add_code(conn, code, person_id=target, account=by, now=now, lasts=timedelta(days=1))
            assert people.redeem(conn, code, account=identities.account(platform, account), now=now) == "linked"
        return person

    return await house.database.run(meet)


def reads(platform: Lively, room: str, text: str) -> Callable[[], bool]:
    return lambda: any(text in shown for shown in platform.texts(room))


async def test_linked_member_is_called_by_their_own_account_on_each_platform(house: Lodge) -> None:
    async with house.living():
        await known(house, "sign", "ana")
        await known(house, "letter", "@ana:here", linked="ana")
        house.sign.call("s-fr", "fr: bonjour Ana", ("Ana", "sign:ana"))
        await until(reads(house.letter, "l-en", "bonjour"))
        await until(reads(house.sign, "s-es", "bonjour"))
        await until(reads(house.letter, "l-fr", "bonjour"))
        for room in ("l-fr", "l-en"):
            assert house.letter.mentioned(room) == [("Ana", "letter:@ana:here")]
        assert house.sign.mentioned("s-es") == [("Ana", "sign:ana")], "called where they were mentioned"
        house.letter.call("l-fr", "fr: salut Ana", ("Ana", "letter:@ana:here"))
        await until(reads(house.sign, "s-fr", "salut"))
        assert house.sign.mentioned("s-fr") == [("Ana", "sign:ana")]


async def test_member_who_is_not_linked_is_a_plain_name_elsewhere(house: Lodge) -> None:
    async with house.living():
        await known(house, "sign", "ana")
        house.sign.call("s-fr", "fr: Ana et Zoe", ("Ana", "sign:ana"), ("Zoe", "sign:nobody"))
        await until(reads(house.letter, "l-fr", "Zoe"))
        assert house.letter.mentioned("l-fr") == [("Ana", ""), ("Zoe", "")]


async def test_handle_is_resolved_and_gives_way_to_the_name_where_it_means_nothing(house: Lodge) -> None:
    async with house.living():
        await known(house, "sign", "17", handle="AnaD")
        house.sign.names["17"] = "Ana Diallo"
        house.sign.say("s-fr", "fr: me voici", "17")
        await until(reads(house.letter, "l-fr", "me voici"))
        house.sign.call("s-fr", "fr: merci @anad !", ("@anad", "sign:@anad"))
        await until(reads(house.letter, "l-fr", "merci"))
        assert house.letter.last("l-fr").text.endswith("merci Ana Diallo !")
        assert house.letter.mentioned("l-fr") == [("Ana Diallo", "")]
        await until(reads(house.sign, "s-es", "merci"))
        assert house.sign.mentioned("s-es") == [("@anad", "sign:@anad")]


async def test_handle_that_two_people_had_means_nobody(house: Lodge) -> None:
    async with house.living():
        await known(house, "sign", "17", handle="ana")
        await known(house, "sign", "18", handle="ana")
        await known(house, "letter", "@ana:here", linked="17")
        house.sign.call("s-fr", "fr: merci @ana", ("@ana", "sign:@ana"))
        await until(reads(house.letter, "l-fr", "merci"))
        assert house.letter.mentioned("l-fr") == [("@ana", "")]


async def test_whoever_goes_by_another_name_is_that_name_and_nothing_that_tells_whose_it_is(house: Lodge) -> None:
    async with house.living():
        person = await known(house, "sign", "17", handle="ana")
        await known(house, "letter", "@ana:here", linked="17")
        await house.database.run(people.set_pseudonym, person, "Wangari", secrets=SECRETS)
        house.sign.call("s-fr", "fr: merci @ana et Ana D", ("@ana", "sign:@ana"), ("Ana D", "sign:17"))
        for platform, room in ((house.letter, "l-fr"), (house.sign, "s-es")):
            await until(reads(platform, room, "merci Wangari et Wangari"))
            assert platform.mentioned(room) == [("Wangari", ""), ("Wangari", "")]


async def test_late_translation_still_calls_them_after_a_restart(house: Lodge) -> None:
    house.deadline = 0.2
    async with house.living():
        await known(house, "sign", "ana")
        await known(house, "letter", "@ana:here", linked="ana")
        house.translator.gate = asyncio.Event()
        house.sign.call("s-fr", "fr: bonjour Ana", ("Ana", "sign:ana"))
        await until(reads(house.letter, "l-en", "bonjour"))
        assert house.letter.mentioned("l-en") == [("Ana", "letter:@ana:here")]
    house.translator.gate = None
    async with house.living():
        await until(reads(house.letter, "l-en", "[en]"))
        assert house.letter.mentioned("l-en") == [("Ana", "letter:@ana:here")]


async def test_original_under_a_translation_calls_nobody_a_second_time(house: Lodge) -> None:
    house.carry_original = True
    async with house.living():
        await known(house, "sign", "ana")
        await known(house, "letter", "@ana:here", linked="ana")
        house.sign.call("s-fr", "fr: bonjour Ana", ("Ana", "sign:ana"))
        await until(reads(house.letter, "l-en", "bonjour"))
        assert [value for _, value in house.letter.mentioned("l-en") if value] == ["letter:@ana:here"]


async def test_many_mentions_cost_one_question_to_the_database(house: Lodge, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = mentions.resolve

    def resolve(conn: sa.Connection, values: Any, **kept: Any) -> Any:
        asked.append(len(values))
        return real(conn, values, **kept)

    monkeypatch.setattr(mentions, "resolve", resolve)
    async with house.living():
        house.sign.call("s-fr", "fr: a, b, c", ("a,", "sign:a"), ("b,", "sign:@b"), ("c", "sign:c"))
        await until(reads(house.letter, "l-fr", "a, b, c"))
        house.sign.say("s-fr", "fr: personne")
        await until(reads(house.letter, "l-fr", "personne"))
    assert asked == [3]


VALUES = st.sampled_from(["sign:1", "sign:@ana", "letter:@b:hs", "", "x"])
SPANS = st.builds(Span, st.integers(0, 30), st.integers(0, 30), st.sampled_from(list(Style)), VALUES)


@given(st.text(max_size=30), st.lists(SPANS, max_size=6), st.sampled_from(["sign", "letter"]))
def test_no_room_is_given_anybodys_address_on_another_platform(text: str, spans: list[Span], platform: str) -> None:
    body = RichText(text, tuple(spans)).normalised()
    who = {"sign:@ana": {"letter": "@ana:hs", "sign": "1", "": "Ana D"}, "letter:@b:hs": {"letter": "@b:hs"}}
    who["sign:1"] = {INSTEAD: "Wangari"}
    shown = addressed(body, who, platform)
    for span in shown.spans:
        assert 0 <= span.start <= span.end <= len(shown.text)
        if span.style is Style.MENTION and span.value and ":" in span.value:
            assert span.value.startswith(f"{platform}:")


@given(st.text(max_size=30), st.lists(SPANS, max_size=6))
def test_who_is_meant_outlives_a_restart_with_the_draft(text: str, spans: list[Span]) -> None:
    meant = {"sign:1": {"letter": "@a:hs", "": "Ana"}}
    draft = Draft("Ana", RichText(text, tuple(spans)), "", "fr", True, mentioned=meant)
    assert Draft.from_data(draft.to_data()) == draft


@given(st.lists(st.tuples(st.text(max_size=4), st.text(min_size=1, max_size=4)), max_size=5), st.text(max_size=4))
def test_only_what_was_said_of_somebody_is_replaced(pieces: list[tuple[str, str]], end: str) -> None:
    text, spans = "", []
    for before, said in pieces:
        start = len(text) + len(before)
        text += before + said
        spans += [Span(start, len(text), Style.MENTION, "sign:1"), Span(start, len(text), Style.BOLD)]
    shown = addressed(RichText(text + end, tuple(spans)), {"sign:1": {INSTEAD: "Wangari"}}, "letter")
    assert shown.text == "".join(f"{before}Wangari" for before, _ in pieces) + end
    assert all(shown.text[span.start : span.end] == "Wangari" for span in shown.spans)


def test_names_over_each_other_leave_nothing_of_who_goes_by_another_name() -> None:
    spans = (Span(3, 9, Style.MENTION, "sign:@anabel"), Span(6, 14, Style.MENTION, "sign:1"), Span(0, 17, Style.ITALIC))
    meant = {"sign:@anabel": {"": "Bo"}, "sign:1": {INSTEAD: "Wangari"}}
    shown = addressed(RichText("oh @anabel Diallo", spans), meant, "letter")
    assert shown.text == "oh Wangarillo"
    assert [(span.start, span.end) for span in shown.spans] == [(3, 10), (3, 10), (0, 13)]
