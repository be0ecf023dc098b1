"""Roles given and taken in chat: by admins alone, for words understood to the last, to nobody who is not certain."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.roles import roles_of_settings
from config.settings import Roles as ConfiguredRoles
from handlers.members.role_words import GRANTABLE, Asked, read
from messages.catalog import LANGUAGES
from storage.database import Database
from tests.usecases.members_hall import Hall, met, text


@pytest.fixture
async def hall(database: Database, tmp_path: Path) -> Hall:
    return Hall(database, tmp_path)


async def test_admin_gives_and_takes_a_role_and_the_person_is_told_in_their_language(hall: Hall) -> None:
    await hall.configured(admins=("sign:amal",))
    admin, carla = await met(hall.on_sign("amal"), "fr"), await met(hall.on_letter("carla"), "es")
    await admin.command("role @carla coordinatrice")
    assert admin.has("role-given", "fr", person="\u2068@carla\u2069", role=text("role-coordinator", "fr"))
    assert await hall.roles(carla) == {"coordinator"}
    assert carla.has("you-have-role", "es", role=text("role-coordinator", "es"))
    assert carla.has("role-coordinator.about", "es")
    await admin.command("role @carla coordination")
    assert admin.has("role-had", "fr", person="\u2068@carla\u2069", role=text("role-coordinator", "fr"))
    await admin.command("role @carla -coordination")
    assert await hall.roles(carla) == frozenset()
    assert carla.has("you-had-role", "es", role=text("role-coordinator", "es"))
    await admin.command("role @carla -coordination")
    assert admin.has("role-absent", "fr", person="\u2068@carla\u2069", role=text("role-coordinator", "fr"))


async def test_person_is_named_by_handle_or_account(hall: Hall) -> None:
    await hall.configured(admins=("sign:amal",))
    admin, carla = await met(hall.on_sign("amal")), await met(hall.on_letter("carla"))
    for person in ("@carla", "letter:carla", "letter:@carla", "@Carla", "LETTER:carla", "@carla,"):
        await admin.command(f"role {person} interpreter")
        assert await hall.roles(carla) == {"interpreter"}
        await admin.command(f"role {person} -interpreter")
        assert await hall.roles(carla) == frozenset()


async def test_account_that_looks_like_a_handle_is_found(hall: Hall) -> None:
    """Matrix ids begin with an at sign: nobody should have to know which of the two they typed."""
    await hall.configured(admins=("sign:amal",))
    admin, carla = await met(hall.on_sign("amal")), await met(hall.on_letter("@carla:example.org"))
    await admin.command("role @carla:example.org rapporteur")
    assert await hall.roles(carla) == {"rapporteur"}


async def test_only_an_admin_gives_roles_and_only_while_being_one(hall: Hall) -> None:
    await hall.configured(admins=("sign:amal",))
    admin, badr = await met(hall.on_sign("amal")), await met(hall.on_sign("badr"))
    await badr.command("role @badr admin")
    assert badr.has("role-admins-only")
    assert await hall.roles(badr) == frozenset()
    await admin.command("role @badr admin")
    await badr.command("role @badr interpreter")
    assert await hall.roles(badr) == {"admin", "interpreter"}
    await admin.command("role @badr -admin")
    await badr.command("role @badr coordinator")
    assert badr.has("role-admins-only")
    assert badr.has("role-yours", roles=text("role-interpreter"))
    assert await hall.roles(badr) == {"interpreter"}


async def test_role_of_the_configuration_is_taken_only_there(hall: Hall) -> None:
    await hall.configured(admins=("sign:amal",), coordinators=("letter:carla",))
    admin, carla = await met(hall.on_sign("amal")), await met(hall.on_letter("carla"))
    await admin.command("role @carla -coordinator")
    assert admin.has("role-configured-only", person="\u2068@carla\u2069", role=text("role-coordinator"))
    assert await hall.roles(carla) == {"coordinator"}
    await hall.configured(admins=("sign:amal",))
    assert await hall.roles(carla) == frozenset()


async def test_last_admin_cannot_leave(hall: Hall) -> None:
    await hall.configured(admins=("sign:amal",))
    admin, badr = await met(hall.on_sign("amal")), await met(hall.on_sign("badr"))
    await admin.command("role @badr admin")
    await hall.configured()
    await badr.command("role @badr -admin")
    assert badr.has("role-last-admin")
    assert await hall.roles(badr) == {"admin"}
    await badr.command("role @amal admin")
    await badr.command("role @badr -admin")
    assert await hall.roles(badr) == frozenset()


async def test_unknown_person_gets_no_role(hall: Hall) -> None:
    await hall.configured(admins=("sign:amal",), coordinators=("letter:nobody-yet",))
    admin = await met(hall.on_sign("amal"))
    await admin.command("role @stranger coordinator")
    assert admin.has("role-unknown-person", person="\u2068@stranger\u2069")
    await admin.command("role letter:nobody-yet interpreter")
    assert admin.has("role-not-told")


async def test_handle_that_had_two_owners_gives_nobody_a_role(hall: Hall) -> None:
    """A handle that was given up goes to somebody else: whom the admin means cannot be known."""
    await hall.configured(admins=("sign:amal",))
    admin, first, second = await met(hall.on_sign("amal")), await met(hall.on_sign("maria")), hall.on_letter("maria")
    await met(second)
    await admin.command("role @maria admin")
    assert admin.has("role-several-people", person="\u2068@maria\u2069")
    assert await hall.roles(first) == await hall.roles(second) == frozenset()
    await admin.command("role sign:maria coordinator")
    assert await hall.roles(first) == {"coordinator"}
    assert await hall.roles(second) == frozenset()


async def test_admin_sees_who_holds_what_by_handle_and_members_do_not(hall: Hall) -> None:
    await hall.configured(admins=("sign:amal",), coordinators=("letter:carla", "letter:not-seen-yet"))
    admin, _, badr = (
        await met(hall.on_sign("amal")),
        await met(hall.on_letter("carla")),
        await met(hall.on_sign("badr")),
    )
    await admin.command("role")
    assert admin.has("role-count", role=text("role-coordinator"), count=2)
    assert f"\u2068@carla\u2069 ({text('role-configured')})" in admin.last.text
    assert admin.has("role-nameless", count=1)
    assert "not-seen-yet" not in admin.last.text
    await admin.command("role @carla")
    assert admin.has("role-holds", person="\u2068@carla\u2069", roles=text("role-coordinator"))
    await badr.command("role")
    assert badr.last.text == text("role-admins-only")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", GRANTABLE)
def test_roles_are_read_in_every_language(language: str, role: str) -> None:
    for word in (text(f"role-{role}", language), *text(f"role-{role}.words", language).split(",")):
        assert read(f"@carla {word}", ()) == Asked("@carla", role, False)
        assert read(f"{word.upper()} @carla", ()) == Asked("@carla", role, False)
        assert read(f"@carla -{word.strip()}", ()) == Asked("@carla", role, True)
        for take in text("role-take.words", language).split(","):
            assert read(f"@carla {take} {word}", ()) == Asked("@carla", role, True)
            assert read(f"{take} {word} @carla", ()) == Asked("@carla", role, True)


@pytest.mark.parametrize("words", ["not coordinator", "coordinator please no", "admin coordinator", "member", "leader"])
def test_role_that_is_not_understood_to_the_last_word_is_none(words: str) -> None:
    assert read(f"@carla {words}", ()) == Asked("@carla", None, False)


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_anything_may_follow_the_command_for_roles(words: str) -> None:
    asked = read(words, ("sign", "letter"))
    assert asked.role in (None, "", *GRANTABLE)
    assert bool(asked.person) <= ("@" in words or ":" in words)


def test_configured_roles_keep_the_colon_of_an_id() -> None:
    configured = ConfiguredRoles(admins=("telegram:1001",), coordinators=("matrix:@carla:example.org", "telegram:7"))
    assert roles_of_settings(configured) == [
        ("telegram", "1001", "admin"),
        ("matrix", "@carla:example.org", "coordinator"),
        ("telegram", "7", "coordinator"),
    ]
