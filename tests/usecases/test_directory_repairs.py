"""Protects what a hostile reading of the directory found: who leads an entry, who may know of one, what an edit writes,
what unlinking parts, and what a picture tells besides what it shows."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import sqlalchemy as sa
from PIL import Image, PngImagePlugin

from handlers.directory import places, publishing
from handlers.relay import pictures
from storage import people, records
from storage.database import Database
from storage.records import NewRecord, Record
from tests.usecases.house import SECRETS, House
from tests.usecases.parlour import Parlour
from tests.usecases.talking import (
    Member,
    answer,
    begin,
    drafts_of,
    give_role,
    link,
    new_house,
    records_of,
)
from tests.usecases.talking import _digest as digest_of

CONTACT = {"contact": {"kind": "phone", "value": "+33612345678"}}
PORTO = {"place": {"name": "Porto", "country": "PT"}}


@pytest_asyncio.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    """One that does not matter here."""
    opened = Database.open(sqlite_url)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def house(database: Database, tmp_path: Path) -> AsyncIterator[House]:
    places.load()
    async with new_house(database, tmp_path).running() as running:
        yield running


@pytest.fixture
async def parlour(database: Database, tmp_path: Path) -> Parlour:
    return Parlour(database, tmp_path)


async def member(house: House, who: str, language: str = "en", role: str = "") -> Member:
    found = Member(house, house.sign, who, language)
    await found.choose_language()
    if role:
        await give_role(found, role)
    return found


async def entry(
    house: House,
    leader: Member,
    title: str = "Night school",
    *,
    state: str = "published",
    kind: str = "practice",
    data: Mapping[str, Any] | None = None,
) -> Record:
    person = await house.database.read(people.of_account, digest_of(leader))

    def work(conn: sa.Connection) -> Record:
        new = NewRecord(
            kind,
            "en",
            person_id=person,
            texts={"title": title, "summary": "Volunteers teach zibberish."},
            tags={"themes": ["housing"]},
            data=data or PORTO,
            secret=CONTACT,
            consents=dict.fromkeys(("publish", "relay", "export"), "2026-01-01"),
        )
        now = house.clock.now()
        record = records.add(conn, new, role="author", secrets=house.secrets, now=now)
        if state == "submitted":
            return record
        office = house.front.desk._office
        return publishing.publish(conn, office, record, role="coordinator", person_id=None, now=now)

    return await house.database.run(work)


async def now(house: House, record: Record) -> Record:
    found = await house.database.read(records.get, record.id, secrets=house.secrets)
    assert found is not None
    return found


# who leads


async def test_who_only_handed_something_in_is_no_successor(parlour: Parlour) -> None:
    leader, mallory = await parlour.guest("leader"), await parlour.guest("mallory")
    organisation = await parlour.entry(None, "Quayside", kind="organisation")
    record = await parlour.entry(leader, "Night school", organisation=organisation)
    forged = await parlour.entry(mallory, "Forged", organisation=organisation)
    await parlour.database.run(lambda conn: records.update(conn, forged.id, state="submitted"))
    await parlour.press(leader, f"y:{record.ref}:notme")
    await parlour.say(leader, "passer")
    assert await parlour.heard(mallory) == []
    await parlour.press(mallory, f"y:{record.ref}:take")
    assert (await parlour.now(record)).person_id is None


async def test_coordinators_are_told_of_a_take_over_and_can_undo_it_once(parlour: Parlour) -> None:
    leader, heir = await parlour.guest("leader"), await parlour.guest("heir")
    coordinator = await parlour.guest("carla", roles=["coordinator"])
    organisation = await parlour.entry(None, "Quayside", kind="organisation")
    await parlour.entry(heir, "Other", organisation=organisation)
    record = await parlour.entry(leader, "Night school", organisation=organisation)
    await parlour.press(leader, f"y:{record.ref}:notme")
    await parlour.say(leader, "passer")
    await parlour.quiet()
    await parlour.press(heir, f"y:{record.ref}:take")
    [told] = await parlour.heard(coordinator)
    undo = f"y:{record.ref}:undo"
    assert undo in told.choices
    await parlour.press(heir, undo)
    assert (await parlour.now(record)).person_id == heir.person_id, "only coordinators can"
    await parlour.quiet()
    await parlour.press(coordinator, undo)
    await parlour.press(coordinator, undo)
    assert (await parlour.now(record)).person_id is None
    [said] = await parlour.texts(heir)
    assert "Night school" in said
    await parlour.press(heir, f"y:{record.ref}:take")
    assert (await parlour.now(record)).person_id is None, "a stale button does not bring it back"


async def test_an_undone_take_over_gives_an_entry_back_to_who_was_only_away(parlour: Parlour) -> None:
    leader, heir = await parlour.guest("leader"), await parlour.guest("heir")
    coordinator = await parlour.guest("carla", roles=["coordinator"])
    organisation = await parlour.entry(None, "Quayside", kind="organisation")
    await parlour.entry(heir, "Other", organisation=organisation)
    record = await parlour.entry(leader, "Night school", organisation=organisation)
    await parlour.room(leader, "closed")
    await parlour.at(days=1)
    await parlour.at(days=30)
    await parlour.press(heir, f"y:{record.ref}:take")
    assert (await parlour.now(record)).person_id == heir.person_id
    await parlour.press(coordinator, f"y:{record.ref}:undo")
    assert (await parlour.now(record)).person_id == leader.person_id


# who may know


async def test_what_is_withdrawn_is_gone_for_reviewers_and_its_contact_for_all(house: House) -> None:
    nadia, carla = await member(house, "nadia"), await member(house, "carla", role="coordinator")
    record = await entry(house, nadia)
    await carla.command(f"review {record.ref}")
    shown, before = carla.last, len(carla.texts)
    await nadia.press(f"m:gone:{record.ref}")
    assert await house.database.read(records.secret, record.id, secrets=house.secrets) == {}
    for verb in ("show", "contact", "history", "publish", "remove", "merge", "restore"):
        await carla.press(f"r:{record.ref}:1:{verb}", shown)
    await carla.command(f"review {record.ref}")
    said = "\n".join(carla.texts[before:])
    assert "Night school" not in said
    assert "+33612345678" not in said
    assert len(carla.texts) > before + 6, "each is answered"


@pytest.mark.parametrize("verb", ["take", "yes", "change", "ended", "notme", "undo", "rubbish"])
async def test_an_entry_that_is_not_public_does_not_exist_for_strangers(house: House, verb: str) -> None:
    nadia, stranger = await member(house, "nadia"), await member(house, "stranger")
    record = await entry(house, nadia, "Secret plan", state="submitted")
    before = list(stranger.texts)
    there = await stranger.press(f"y:{record.ref}:{verb}")
    assert there == await stranger.press(f"y:nosuch:{verb}") == stranger.text("freshness-gone")
    assert stranger.texts == before


async def test_only_published_organisations_and_ones_own_are_offered(house: House) -> None:
    nadia = await member(house, "nadia")
    await begin(nadia, until="practice-organisation")
    await nadia.say("Hidden Refuge Lampedusa")
    await answer(nadia)
    stranger = await member(house, "stranger")
    await begin(stranger, until="practice-organisation")
    await stranger.say("refuge lampedusa")
    assert "Hidden" not in stranger.last.text + "".join(stranger.labels)
    await begin(nadia, until="practice-organisation")
    await nadia.say("refuge lampedusa")
    assert "Hidden Refuge Lampedusa" in nadia.last.text + "".join(nadia.labels)


# what an edit writes


async def test_an_edit_leaves_what_others_changed_meanwhile(house: House) -> None:
    nadia = await member(house, "nadia")
    record = await entry(house, nadia, data={**PORTO, "people": 12})
    await nadia.press(f"m:edit:{record.ref}")
    changed = {"place": {"name": "Porto Alegre", "country": "BR"}, "people": 12}

    def correct(conn: sa.Connection) -> None:
        how: Any = {"role": "coordinator", "person_id": None, "action": "country", "secrets": house.secrets}
        tags = {"themes": ["work"], "groups": ["women"]}
        records.change(conn, record, **how, now=house.clock.now(), data_now=changed, tags_now=tags)

    await house.database.run(correct)
    await answer(nadia)
    assert (await now(house, record)).version == 3
    assert (await now(house, record)).data == changed
    assert await house.database.read(records.tags, record.id) == {"themes": ["work"], "groups": ["women"]}
    assert await house.database.read(records.secret, record.id, secrets=house.secrets) == CONTACT


async def test_a_title_in_another_language_than_the_rest_keeps_its_own(house: House) -> None:
    nadia = await member(house, "nadia", "fr")
    await begin(nadia, until="practice-title")
    await nadia.say("es: Casa abierta para todas las personas")
    await nadia.say("fr: Des bénévoles accueillent chaque jour toutes les personnes qui arrivent dans la ville.")
    await answer(nadia)
    (record,) = await records_of(house)
    found = await house.database.read(records.texts, record, secrets=house.secrets)
    assert record.language == "fr"
    assert ("title", "es") in [(text.field, text.language) for text in found if text.role == "author"]


async def test_words_of_a_withdrawn_testimony_are_forgotten_at_once(house: House) -> None:
    nadia = await member(house, "nadia")
    record = await entry(house, nadia, kind="testimony")

    def known(conn: sa.Connection) -> bool:
        tables = sa.MetaData()
        tables.reflect(conn, only=lambda name, _: "word" in name)
        assert tables.tables
        kept = [str(row) for table in tables.tables.values() for row in conn.execute(sa.select(table))]
        return any("zibberish" in row for row in kept)

    assert await house.database.read(known)
    await nadia.press(f"m:withdraw:{record.ref}")
    assert (await now(house, record)).state == "withdrawn"
    assert not await house.database.read(known)


# what unlinking parts


async def test_unlinking_gives_drafts_back_to_the_account_that_began_them(house: House) -> None:
    other, nadia = await member(house, "other"), Member(house, house.letter, "nadia")
    await begin(nadia, until="practice-place")
    await link(other, nadia)
    assert [one.name for one in await drafts_of(other)] == ["practice"]
    await nadia.command("unlink")
    await nadia.pick(nadia.text("unlink-yes"))
    assert await drafts_of(other) == []
    (draft,) = await drafts_of(nadia)
    await nadia.say(nadia.word("continue"))
    assert draft.name == "practice"
    assert nadia.is_asked("practice-place")


async def test_unlinking_leaves_no_copy_of_where_somebody_lives(house: House) -> None:
    other, nadia = await member(house, "other"), Member(house, house.letter, "nadia")
    await nadia.choose_language()
    person = await house.database.read(people.of_account, digest_of(nadia))
    home = {"country": "PT", "name": "Porto"}
    assert person is not None
    await house.database.run(people.set_home, person, home, secrets=SECRETS)
    await link(other, nadia)
    shared = await house.database.read(people.of_account, digest_of(other))
    assert shared is not None
    assert (await house.database.read(people.member, shared, secrets=SECRETS)).home == home
    await nadia.command("unlink")
    await nadia.pick(nadia.text("unlink-yes"))
    assert (await house.database.read(people.member, shared, secrets=SECRETS)).home == {}
    assert (await house.database.read(people.member, person, secrets=SECRETS)).home == home


# what pictures tell


def picture(name: str) -> bytes:
    """A red and green picture that says where it was taken, in all the ways of its format."""
    image, made = Image.new("RGB", (40, 20), "red"), io.BytesIO()
    image.paste("lime", (20, 0, 40, 20))
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "SECRETMAKER", 6
    exif.get_ifd(0x8825)[1] = "SECRETPLACE"
    more: dict[str, Any] = {"exif": exif, "icc_profile": b"SECRETPROFILE", "xmp": b"<SECRETXMP/>"}
    if name == "PNG":
        more["pnginfo"] = PngImagePlugin.PngInfo()
        more["pnginfo"].add_text("Comment", "SECRETCOMMENT")
    if name == "JPEG":
        more["comment"] = b"SECRETCOMMENT"
    image.save(made, name, **more)
    return made.getvalue()


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP"])
def test_a_picture_keeps_what_it_shows_and_nothing_else(name: str) -> None:
    content = picture(name)
    assert b"SECRET" in content
    made = pictures.bare(content)
    assert made is not None
    assert made[0] == f"image/{name.lower()}"
    assert b"SECRET" not in made[1]
    with Image.open(io.BytesIO(made[1])) as image:
        assert (image.format, image.size) == (name, (20, 40)), "upright, though it does not say so any more"
        assert dict(image.getexif()) == {}
        assert not {"comment", "Comment", "icc_profile", "xmp", "exif"} & set(image.info)
        red, green, _ = image.convert("RGB").getpixel((10, 5))  # type: ignore[misc]
        assert red > 200
        assert green < 60


def test_of_several_pictures_in_one_the_first_is_kept() -> None:
    one, made = Image.new("RGB", (8, 8), "red"), io.BytesIO()
    one.save(made, "MPO", save_all=True, append_images=[one])
    bare = pictures.bare(made.getvalue())
    assert bare is not None
    with Image.open(io.BytesIO(bare[1])) as image:
        assert (image.format, bare[0]) == ("JPEG", "image/jpeg")


@pytest.mark.parametrize("content", [b"", b"no picture", picture("JPEG")[:120], b"RIFF\0\0\0\0WEBPno"])
def test_what_cannot_be_read_is_no_picture(content: bytes) -> None:
    assert pictures.bare(content) is None


@pytest.mark.parametrize(
    ("content", "mime", "handed_on"),
    [(picture("JPEG"), "image/jpeg", True), (picture("PNG"), "application/pdf", True), (b"none", "image/jpeg", False)],
)
async def test_pictures_are_handed_on_bare_or_not_at_all(
    house: House, content: bytes, mime: str, handed_on: bool
) -> None:
    nadia = await member(house, "nadia")
    house.sign.files["id-1"] = content
    kept = {"platform": "sign", "id": "id-1", "kind": "document", "name": "a.jpg", "mime": mime, "size": 17}
    record = await entry(house, nadia, kind="resource", data={"file": kept})
    await nadia.press(f"f:file:{record.ref}")
    file = nadia.last.extras.file
    if handed_on:
        assert file is not None
        assert file.mime.startswith("image/")
        assert b"SECRET" not in file.content
    else:
        assert file is None
        assert nadia.text("file-gone") in nadia.last.text
