"""Protects the first thing that people see: the demo starts alone, shows four languages live and the bot in private, on
a page that is safe to leave open, and goes without a trace however it ends."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.engines.modes import installed
from bot.sandbox.demo.pictures import picture
from messages.catalog import Catalog
from tests.e2e.demo_browser import DemoPage, chromium
from tests.e2e.demo_process import DemoProcess, gone

pytestmark = pytest.mark.asyncio(loop_scope="module")

ROOMS = ("fr", "es", "en", "pt")
STOPPED_WITHIN = 10.0  # seconds
_ARRIVES = 20_000  # milliseconds for a message to cross, on a busy machine


def need_apertium() -> None:
    if not installed():
        if os.environ.get("PASSERELLE_REQUIRE_APERTIUM") == "1":
            pytest.fail("Apertium is demanded and not installed")
        pytest.skip("Apertium is not installed (scripts/system-packages.sh apertium)")


Start = Callable[..., Awaitable[DemoProcess]]


@pytest_asyncio.fixture(loop_scope="module")
async def start() -> AsyncIterator[Start]:
    """Starts demos of one test's own: `await start("--folder", …)`."""
    started: list[DemoProcess] = []

    async def make(*options: str, **environ: str) -> DemoProcess:
        started.append(await DemoProcess.start(*options, **environ))
        return started[-1]

    yield make
    for process in started:
        await process.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def demo() -> AsyncIterator[DemoProcess]:
    """One demo for all tests of the page; the last test ends it. Its story is told to nobody: it does not linger."""
    process = await DemoProcess.start()
    try:
        await process.ready()
        await process.says("story", within=120)
        if "The story has played" not in process.said:
            with contextlib.suppress(TimeoutError):
                await process.says("last words", within=2)
            pytest.fail(process.said)
        yield process
    finally:
        await process.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def opened(browser: Browser) -> AsyncIterator[DemoPage]:
    context = await browser.new_context(viewport={"width": 1400, "height": 900})
    yield DemoPage(await context.new_page())
    await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(opened: DemoPage, demo: DemoProcess, request: pytest.FixtureRequest) -> DemoPage:
    """One page for all, opened anew only after a test has failed on it."""
    await opened.begin(demo.url, anew=request.session.testsfailed)
    return opened


async def test_script_reaches_every_room_in_its_language_and_leaves_nothing(tmp_path: Path, start: Start) -> None:
    need_apertium()
    process = await start("--script-only", TMPDIR=str(tmp_path))
    await process.says("Telegram stand-in")
    family = process.family()
    assert len(family) > 1
    code = await process.ended(within=120)
    assert code == 0, process.said
    for other in ("es", "en", "pt"):
        assert f"fr → {other}" in process.said
    for said in ("Semaine de l'accueil", "Semana de la Acogida", "Welcoming Week", "Semana do Acolhimento"):
        assert said in process.said
    assert "116 organisations and 11 practices imported" in process.said
    assert "A practice was registered, published, found, asked about and answered for." in process.said
    assert "O jardim das línguas" in process.said, "found in another language"
    assert "A webinar was announced in 4 languages, and 3 answers counted." in process.said
    assert "A photo went everywhere, and 3 votes of one poll were counted once each." in process.said
    for title in ("Écoles et familles", "Escuelas y familias", "Schools and families", "Escolas e famílias"):
        assert title in process.said
    assert not gone(family)
    assert os.listdir(tmp_path) == []


@pytest.mark.soak
async def test_without_apertium_texts_arrive_as_written_and_it_says_what_to_install(
    tmp_path: Path, start: Start
) -> None:
    modes = tmp_path / "none"
    modes.mkdir()
    process = await start("--script-only", PASSERELLE_TRANSLATION__APERTIUM_MODES=str(modes))
    assert await process.ended(within=120) == 0, process.said
    assert "sudo apt-get install" in process.said
    assert "not translated" in process.said


@pytest.mark.browser
async def test_what_is_typed_in_one_room_is_read_in_the_three_others_without_a_reload(page: DemoPage) -> None:
    need_apertium()
    loads = page.loads
    await page.say("pt", "Qual é o **horário** da festa?", person="nzinga")
    for room, said in (("fr", "fête"), ("es", "fiesta"), ("en", "party")):
        copy = page.message(room, said)
        await expect(copy).to_have_count(1, timeout=_ARRIVES)
        await expect(copy.locator(".author").first).to_have_text("Nzinga")
        await expect(copy.locator(".body strong").first).to_be_visible()
        await expect(copy.locator("summary")).to_contain_text(f"pt → {room}")
        original = copy.locator(".origin .body")
        await expect(original).to_be_hidden()
        await copy.locator("summary").click()
        await expect(original).to_have_text("Qual é o horário da festa?")
    await expect(page.message("pt", "Qual é o horário da festa?")).to_have_count(1)
    await expect(page.page.locator("#room-pt .composer textarea")).to_have_value("")
    assert page.loads == loads
    assert page.errors == []


@pytest.mark.browser
@pytest.mark.parametrize(
    ("room", "other"), [("fr", "en"), pytest.param("en", "fr", marks=pytest.mark.soak)], ids=["telegram", "matrix"]
)
async def test_replies_edits_and_deletions_of_a_visitor_reach_the_other_platform(
    page: DemoPage, room: str, other: str
) -> None:
    first, answer, better = f"https://one.example/{room}", f"https://two.example/{room}", f"https://six.example/{room}"
    await page.say(room, first)
    await expect(page.message(other, first)).to_have_count(1, timeout=_ARRIVES)

    await page.act(room, first, "Reply")
    await page.say(room, answer)
    copy = page.message(other, answer)
    await expect(copy.locator(".answer")).to_contain_text(first, timeout=_ARRIVES)

    await page.act(room, answer, "Edit")
    await expect(page.page.locator(f"#room-{room} .composer textarea")).to_have_value(answer)
    await page.say(room, better)
    await expect(page.message(other, better).locator(".edited")).to_be_visible(timeout=_ARRIVES)
    await expect(page.message(other, answer)).to_have_count(0)

    before = await page.page.locator(f"#room-{other} .gone").count()
    await page.act(room, better, "Delete")
    await page.act(room, better, "Delete everywhere?")
    await expect(page.page.locator(f"#room-{other} .gone")).to_have_count(before + 1, timeout=_ARRIVES)
    await expect(page.message(room, better)).to_have_count(0, timeout=_ARRIVES)
    assert page.errors == []


@pytest.mark.browser
async def test_nothing_typed_is_lost_when_a_room_does_not_answer_or_the_page_is_reloaded(
    page: DemoPage, demo: DemoProcess
) -> None:
    await page.page.route("**/say", lambda route: route.abort())
    await page.say("es", "Un texto largo")
    problem = page.page.locator("#room-es .composer .problem")
    await expect(problem).to_contain_text("still here")
    await expect(page.page.locator("#room-es .composer textarea")).to_have_value("Un texto largo")
    await page.page.unroute("**/say")
    await page.open(demo.url)
    await expect(page.page.locator("#room-es .composer textarea")).to_have_value("Un texto largo")
    await page.page.locator("#room-es .composer textarea").press("Enter")
    await expect(page.message("es", "Un texto largo")).to_have_count(1, timeout=_ARRIVES)


@pytest.mark.browser
async def test_texts_are_shown_and_never_run_and_arabic_runs_from_right_to_left(page: DemoPage) -> None:
    await page.say("en", "<img src=x onerror=alert(1)> 12345")
    await expect(page.message("en", "<img src=x onerror=alert(1)> 12345")).to_have_count(1, timeout=_ARRIVES)
    await expect(page.message("fr", "12345")).to_have_count(1, timeout=_ARRIVES)
    assert await page.page.locator(".message .body img").count() == 0
    await page.say("fr", "مرحبا بكم")
    said = page.message("fr", "مرحبا بكم").locator(".body").first
    await expect(said).to_have_css("direction", "rtl", timeout=_ARRIVES)
    assert page.errors == []


@pytest.mark.browser
async def test_a_newcomer_registers_a_practice_by_buttons_and_words_and_finds_it_again(page: DemoPage) -> None:
    catalog, title = Catalog("es"), "La cocina de la plaza"
    await page.look("you")
    await page.page.locator("#room-you .tongue").select_option("es")
    await page.page.locator("#room-you .start").click()
    await page.press("you", catalog.text("do-practice", "es"))
    answers = (title, "Cada jueves cocinamos con gente recién llegada.", "", "Zaragoza", "La olla común")
    for number, answer in enumerate(answers, 1):
        await expect(page.newest("you")).to_contain_text(f"{number} de 6", timeout=_ARRIVES)
        await (page.say("you", answer) if answer else page.tick("you"))
        if answer == "Zaragoza":
            await page.press("you", "Zaragoza, España")
    await expect(page.newest("you")).to_contain_text("6 de 6", timeout=_ARRIVES)
    await page.tick("you")
    for word in ("review", "confirm", "yes", "yes", "yes", "confirm"):
        await page.press("you", catalog.text(f"word-{word}", "es"))

    notice = page.page.locator("#room-carla .message:not(.own)", has_text=title).last
    await expect(notice).to_be_visible(timeout=_ARRIVES)
    publish = re.search(rf"^(\d+)\. {catalog.text('review-publish', 'en')}$", await notice.inner_text(), re.MULTILINE)
    assert publish
    await page.say("carla", publish[1])
    await expect(page.newest("you")).to_contain_text(title, timeout=_ARRIVES)
    await page.say("you", "cocina plaza")
    await expect(page.keys("you").first).to_have_text(title, timeout=_ARRIVES)
    assert page.errors == []


@pytest.mark.browser
async def test_announcement_is_answered_below_it_in_rooms_by_whoever_the_visitor_plays_and_counted_in_private(
    page: DemoPage,
) -> None:
    title = re.compile("Schools and families|Escuelas y familias")
    numbers = page.page.locator("#room-carla .message", has_text="Coming: 3").last
    await expect(numbers).to_be_attached()
    await page.look("fr")
    await page.page.locator("#room-fr .who").select_option("fatou")
    await page.page.locator("#room-fr .keys button").first.click()
    await expect(page.page.locator("#room-fr .toast")).not_to_be_empty(timeout=_ARRIVES)

    chip = page.page.locator("#room-en .chips button").first
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await page.page.locator("#room-en .who").select_option("samir")
    await expect(chip).to_have_attribute("aria-pressed", "false")
    await chip.click()
    await expect(chip).to_have_attribute("aria-pressed", "true", timeout=_ARRIVES)
    await expect(chip).to_contain_text("3")

    await page.look("carla")
    await numbers.locator(".chips button").first.click()
    counted = page.page.locator("#room-carla .message", has_text="Coming: 5").last
    await expect(counted).to_be_visible(timeout=_ARRIVES)
    await page.look("es")
    await page.page.locator("#room-es .keys .leads").first.click()
    await expect(page.newest("you")).to_contain_text(title, timeout=_ARRIVES)
    assert page.errors == []


@pytest.mark.soak
@pytest.mark.browser
async def test_visitor_announces_as_a_coordinator_and_every_room_reads_it_in_its_language(page: DemoPage) -> None:
    need_apertium()
    catalog = Catalog("en")
    for said, shown in (
        ("!announce", "1 of 4"),
        (catalog.text("announcement-news", "en"), "2 of 4"),
        ("A garden for everybody", "3 of 4"),
        ("The garden opens on Saturday.", "4 of 4"),
        ("skip", catalog.text("word-confirm", "en")),
        ("confirm", "Is everything right"),
        ("confirm", catalog.text("announce-state-draft", "en")),
    ):
        await page.say("carla", said)
        await expect(page.newest("carla")).to_contain_text(shown, timeout=_ARRIVES)
    while catalog.text("announce-lang-pending", "en") in await page.newest("carla").inner_text():
        await page.pick("carla", catalog.text("announce-b-refresh", "en"))
    await page.pick("carla", catalog.text("announce-b-send", "en"))
    await page.pick("carla", catalog.text("announce-b-all-the-same", "en"))
    for room, garden in (("fr", "jardin"), ("es", "jardín"), ("en", "garden"), ("pt", "jardim")):
        arrived = page.page.locator(f"#room-{room} .message:not(.own)", has_text=garden).last
        await expect(arrived).to_be_attached(timeout=_ARRIVES)
        await expect(arrived.locator(".author").first).to_have_text("Passerelle")
    assert page.errors == []


@pytest.mark.soak
@pytest.mark.browser
async def test_directory_of_the_annex_is_found_in_a_private_chat_and_opened_by_a_button(page: DemoPage) -> None:
    await page.say("ines", "Palermo")
    await expect(page.newest("ines")).to_contain_text("Palermo", timeout=_ARRIVES)
    assert await page.keys("ines").count() >= 3
    title = await page.keys("ines").first.inner_text()
    await page.keys("ines").first.click()
    await expect(page.newest("ines").locator(".body > strong").first).to_have_text(title, timeout=_ARRIVES)
    assert page.errors == []


@pytest.mark.browser
async def test_buttons_change_their_message_in_place_keep_the_focus_and_old_ones_say_so(page: DemoPage) -> None:
    await page.say("nadia", "/pratique")
    await expect(page.newest("nadia")).to_contain_text("1 sur 6", timeout=_ARRIVES)
    old = page.newest("nadia").locator(".keys button").first
    old_label = await old.inner_text()
    first = await page.newest("nadia").get_attribute("data-id")
    await page.say("nadia", "La cuisine du quartier")
    await expect(page.newest("nadia")).to_contain_text("2 sur 6", timeout=_ARRIVES)
    await page.say("nadia", "On cuisine ensemble chaque semaine.")
    await expect(page.newest("nadia")).to_contain_text("3 sur 6", timeout=_ARRIVES)

    messages = await page.page.locator("#room-nadia .message").count()
    await page.keys("nadia").filter(has_text="☐").first.click()
    ticked = page.keys("nadia").filter(has_text="☑")
    await expect(ticked).to_have_count(1, timeout=_ARRIVES)
    await expect(ticked).to_be_focused()
    await page.keys("nadia").filter(has_text="›").click()
    await expect(ticked).to_have_count(0, timeout=_ARRIVES)
    assert await page.page.locator("#room-nadia .message").count() == messages, "changed in place"

    await page.page.locator(f'#room-nadia .message[data-id="{first}"] .keys button', has_text=old_label).click()
    await expect(page.page.locator("#room-nadia .toast")).not_to_be_empty(timeout=_ARRIVES)
    await expect(page.newest("nadia")).to_contain_text("3 sur 6", timeout=_ARRIVES)
    await page.say("nadia", "annuler")
    await page.keys("nadia").first.wait_for()
    assert page.errors == []


@pytest.mark.browser
async def test_reactions_are_chips_that_answer_on_matrix(page: DemoPage) -> None:
    await page.say("carla", "!activity")
    await expect(page.newest("carla")).to_contain_text("1 of", timeout=_ARRIVES)
    await page.say("carla", "Open garden")
    chips = page.newest("carla").locator(".chips button")
    await expect(chips).to_have_count(10, timeout=_ARRIVES)
    question = await page.newest("carla").get_attribute("data-id")
    chip = page.page.locator(f'#room-carla .message[data-id="{question}"] .chips button').nth(1)
    await chip.click()
    await expect(chip).to_have_attribute("aria-pressed", "true", timeout=_ARRIVES)
    try:
        await expect(page.newest("carla")).not_to_have_attribute("data-id", question or "", timeout=4_000)
    except AssertionError:  # it came before the bot was through with offering them: as people do, once more
        await chip.click()
        await expect(chip).to_have_attribute("aria-pressed", "false", timeout=_ARRIVES)
        await chip.click()
    await expect(page.newest("carla")).to_contain_text("3 of", timeout=_ARRIVES)
    await page.say("carla", "cancel")
    assert page.errors == []


@pytest.mark.browser
async def test_poll_of_a_visitor_is_answered_in_each_room_as_its_app_has_it_and_counted_once(page: DemoPage) -> None:
    await page.offer("en", "Poll")
    form = page.page.locator("#room-en .asking")
    await form.locator(".question").fill("2 + 2 = ?")
    await form.locator(".options").fill("4")
    await form.locator(".ask").click()
    await expect(form.locator(".problem")).to_contain_text("two different answers")
    page.errors.clear()  # of the browser, about an answer that was meant
    await form.locator(".options").fill("4\n5")
    await form.locator(".ask").click()
    own, native = (page.page.locator(f"#room-{room} .message:has(.poll input)").last for room in ("en", "pt"))
    await expect(own.locator("legend")).to_have_text("2 + 2 = ?", timeout=_ARRIVES)
    await expect(own.locator(".author").first).to_have_text("Grace")
    buttons = page.page.locator("#room-fr .message:has(.keys)").last
    await expect(buttons).to_contain_text("2 + 2 = ?", timeout=_ARRIVES)
    await expect(native.locator("legend")).to_have_text("2 + 2 = ?", timeout=_ARRIVES)

    await buttons.locator(".keys button").first.click()
    await expect(page.page.locator("#room-fr .toast")).not_to_be_empty(timeout=_ARRIVES)
    async with page.page.expect_request("**/vote") as sent:
        await own.locator(".poll input").nth(1).check()
    choice = (await sent.value).post_data_json or {}
    assert choice == {**choice, "person": "grace", "choices": "1"}
    await expect(own.locator(".poll .count").nth(1)).to_have_text("1", timeout=_ARRIVES)
    await expect(buttons).to_contain_text(Catalog("fr").text("poll-people", "fr", count=2), timeout=_ARRIVES)
    assert page.errors == []


@pytest.mark.browser
async def test_photo_of_a_visitor_is_seen_in_every_room_and_what_is_given_below_a_copy_reaches_the_original(
    page: DemoPage, demo: DemoProcess
) -> None:
    caption = "https://photo.example/1"
    await page.look("pt")
    await page.page.locator("#room-pt .composer textarea").fill(caption)
    await page.attach("pt", "p.png", "image/png", picture("grace.png") or b"")
    for room in ("fr", "en"):
        copy = page.message(room, caption)
        await expect(copy.locator(".author").first).to_have_text("João", timeout=_ARRIVES)
        image = copy.locator(".picture img")
        await expect(image).to_have_js_property("naturalWidth", 160, timeout=_ARRIVES)
        assert await image.get_attribute("alt") == "Picture from João"
    await expect(page.message("en", caption).locator(".face img")).to_have_js_property("naturalWidth", 160)

    await page.act("fr", caption, "React")
    await page.message("fr", caption).get_by_role("button", name="👏").click()
    await expect(page.message("fr", caption).locator(".chips button")).to_have_attribute("aria-pressed", "true")
    await expect(page.message("pt", caption).locator(".chips")).to_contain_text("👏", timeout=_ARRIVES)

    await page.attach("pt", "p2.png", "image/png", b"<script>alert(1)</script>")
    chip = page.page.locator("#room-en .file", has_text="p2.png")
    await expect(chip).to_be_visible(timeout=_ARRIVES)
    address = (await chip.get_attribute("href") or "").replace("/file", "picture")
    async with aiohttp.ClientSession() as session, session.get(f"{demo.url}{address}") as answer:
        assert answer.status == 404, "what is no picture is never shown"
    assert page.errors == []


@pytest.mark.browser
async def test_files_of_a_private_chat_are_sent_and_come_back_whole(page: DemoPage, demo: DemoProcess) -> None:
    content = b"%PDF-1.4 a plan of the garden"
    await page.attach("ines", "plano.pdf", "application/pdf", content)
    link = page.page.locator("#room-ines a.file", has_text="plano.pdf").last
    await expect(link).to_be_visible(timeout=_ARRIVES)
    address = demo.url.rstrip("/") + (await link.get_attribute("href") or "")
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        assert await answer.read() == content
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert answer.content_type == "application/octet-stream"


@pytest.mark.browser
async def test_a_person_who_reads_arabic_is_answered_from_right_to_left(page: DemoPage) -> None:
    await page.look("ines")
    before = await page.newest("ines").get_attribute("data-id")
    await page.page.locator("#room-ines .tongue").select_option("ar")
    await expect(page.newest("ines")).not_to_have_attribute("data-id", before or "", timeout=_ARRIVES)
    body = page.newest("ines").locator(".body")
    await expect(body).to_have_css("direction", "rtl")
    await page.page.locator("#room-ines .tongue").select_option("pt")
    await expect(page.newest("ines").locator(".body")).to_have_css("direction", "ltr", timeout=_ARRIVES)
    assert page.errors == []


@pytest.mark.browser
async def test_page_fits_a_small_phone(browser: Browser, demo: DemoProcess) -> None:
    context = await browser.new_context(viewport={"width": 360, "height": 640}, is_mobile=True, has_touch=True)
    small = DemoPage(await context.new_page())
    await small.open(demo.url)
    assert await small.page.evaluate("document.documentElement.scrollWidth") <= 360
    await small.page.locator("#tabs a", has_text="Português").tap()
    field = small.page.locator("#room-pt .composer textarea")
    await expect(field).to_be_in_viewport(ratio=0.99)
    await expect(small.page.locator("#room-pt .send")).to_be_in_viewport(ratio=0.99)
    await small.page.locator("#tabs a", has_text="Nadia").tap()
    await expect(small.page.locator("#room-nadia .send")).to_be_in_viewport(ratio=0.99)
    await expect(small.page.locator("#room-nadia .attach")).to_be_in_viewport(ratio=0.99)
    await context.close()


async def test_stream_goes_on_where_it_broke_off_without_gaps_or_doubles(demo: DemoProcess) -> None:
    async with aiohttp.ClientSession() as session:
        everything = await _events(session, demo.url, "", until=24)
        whole = [(event["room"], event["id"]) for _, event in everything]
        assert len(whole) == len(set(whole)), "each message comes once"
        cut, missed = everything[5][0], everything[6:]
        assert await _events(session, demo.url, cut, until=len(missed)) == missed
        foreign = await _events(session, demo.url, "another-999999", until=24)
        assert foreign == everything, "a page left from an earlier demo gets everything anew"


async def test_other_pages_of_the_same_browser_can_neither_read_nor_write(demo: DemoProcess) -> None:
    act = {"room": "fr", "person": "amina", "text": "x"}
    foreign = {"Origin": "http://evil.example"}
    rebound = {"Host": "evil.example"}
    async with aiohttp.ClientSession() as session:
        for headers in (foreign, rebound):
            async with session.post(f"{demo.url}say", json=act, headers=headers) as answer:
                assert answer.status == 403
        for path in ("", "events"):
            async with session.get(f"{demo.url}{path}", headers=rebound) as answer:
                assert answer.status == 403
        async with session.post(
            f"{demo.url}say", data=json.dumps(act), headers={"Content-Type": "text/plain"}
        ) as answer:
            assert answer.status == 415
        async with session.get(demo.url) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert "http" not in (await answer.text()).replace("http-equiv", "")


async def test_what_cannot_be_done_is_said_by_a_code(demo: DemoProcess) -> None:
    file = {"room": "nadia", "person": "nadia", "name": "a", "mime": "text/plain", "text": ""}
    async with aiohttp.ClientSession() as session:
        for path, act, code in (
            ("say", {"room": "fr", "person": "amina", "text": "  "}, "empty"),
            ("say", {"room": "fr", "person": "amina", "text": "x" * 5000}, "long"),
            ("say", {"room": "en", "person": "grace", "text": "x" * 50_000}, "long"),
            ("say", {"room": "en", "person": "amina", "text": "x"}, "unknown"),
            ("say", {"room": "de", "person": "amina", "text": "x"}, "unknown"),
            ("say", {"room": "fr", "person": "amina", "text": ["x"]}, "unknown"),
            ("edit", {"room": "fr", "person": "amina", "id": "999999", "text": "x"}, "gone"),
            ("edit", {"room": "fr", "person": "amina", "id": "2", "text": "x"}, "not-theirs"),
            ("delete", {"room": "pt", "person": "joao", "id": "$nothing"}, "gone"),
            ("press", {"room": "nadia", "person": "nadia", "id": "999999", "data": "g:do:help"}, "gone"),
            ("press", {"room": "nadia", "person": "nadia", "id": "2", "data": "x" * 65}, "unknown"),
            ("press", {"room": "carla", "person": "carla", "id": "2", "data": "g:do:help"}, "unknown"),
            ("press", {"room": "fr", "person": "amina", "id": "999999", "data": "g:do:help"}, "gone"),
            ("press", {"room": "fr", "person": "nadia", "id": "2", "data": "g:do:help"}, "unknown"),
            ("react", {"room": "fr", "person": "amina", "id": "999999", "key": "1"}, "gone"),
            ("pin", {"room": "es", "person": "ximena", "id": "2"}, "refused"),
            ("ask", {"room": "fr", "person": "amina", "text": "x", "options": "a\na"}, "options"),
            ("vote", {"room": "fr", "person": "amina", "id": "2", "choices": "0"}, "unknown"),
            ("vote", {"room": "en", "person": "grace", "id": "$nothing", "choices": "a"}, "gone"),
            ("react", {"room": "en", "person": "grace", "id": "$nothing", "key": "1"}, "gone"),
            ("react", {"room": "carla", "person": "carla", "id": "$nothing", "key": "1"}, "gone"),
            ("follow", {"room": "you", "link": "https://t.me/another?start=x"}, "unknown"),
            ("follow", {"room": "fr", "link": "https://t.me/another?start=x"}, "unknown"),
            ("vote", {"room": "carla", "person": "carla", "id": "$nothing", "choices": "a"}, "gone"),
            ("speak", {"room": "nadia", "language": "xx"}, "unknown"),
            ("send", {**file, "content": "?"}, "unknown"),
            ("send", {**file, "content": ""}, "empty"),
        ):
            async with session.post(f"{demo.url}{path}", json=act) as answer:
                assert answer.status == 400
                assert await answer.json() == {"error": code}


@pytest.mark.soak
async def test_a_second_demo_works_beside_the_first_and_kill_leaves_no_process_of_it(
    demo: DemoProcess, tmp_path: Path, start: Start
) -> None:
    second = await start("--folder", str(tmp_path / "second"))
    await second.ready()
    family = second.family()
    refused = await start("--folder", str(tmp_path / "second"))
    assert await refused.ended() == 1
    assert "running" in refused.said
    refused = await start("--port", second.url.rstrip("/").rpartition(":")[2])
    assert await refused.ended() == 1
    assert "taken" in refused.said
    second.process.kill()
    await second.process.wait()
    assert len(family) > 1
    assert not gone(family)
    async with aiohttp.ClientSession() as session, session.get(demo.url) as answer:
        assert answer.status == 200


async def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path, start: Start) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    process = await start("--folder", str(tmp_path))
    assert await process.ended() == 1
    assert os.listdir(tmp_path) == ["letter.txt"]


@pytest.mark.soak
async def test_ctrl_c_while_it_starts_leaves_nothing(tmp_path: Path, start: Start) -> None:
    process = await start(TMPDIR=str(tmp_path))
    await process.says("Matrix homeserver")
    family = process.family()
    async with asyncio.timeout(STOPPED_WITHIN):
        assert await process.interrupt() == 0
    assert not gone(family)
    assert os.listdir(tmp_path) == []


async def test_ctrl_c_ends_everything_and_takes_the_folder_away(demo: DemoProcess) -> None:
    family, folder = demo.family(), demo.folder
    assert len(family) > 1
    assert folder.is_dir()
    async with aiohttp.ClientSession() as session, session.get(f"{demo.url}events"):  # a page is open
        async with asyncio.timeout(STOPPED_WITHIN):
            assert await demo.interrupt() == 0
    assert not gone(family)
    assert not folder.exists()


async def _events(
    session: aiohttp.ClientSession, url: str, last: str, *, until: int
) -> list[tuple[str, dict[str, Any]]]:
    """The first messages of the stream, with their ids."""
    found: list[tuple[str, dict[str, Any]]] = []
    async for event in _stream(session, url, last):
        found.append(event)
        if len(found) == until:
            break
    return found


async def _stream(
    session: aiohttp.ClientSession, url: str, last: str, *, kinds: str = "message"
) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """Events of a kind with their ids, for 90 seconds at most (HTML, 9.2.6, as far as this stream uses it)."""
    identity = kind = ""
    async with asyncio.timeout(90), session.get(f"{url}events", headers={"Last-Event-ID": last}) as stream:
        async for raw in stream.content:
            name, _, value = raw.decode().rstrip("\n").partition(": ")
            if name == "id":
                identity = value
            elif name == "event":
                kind = value
            elif name == "data" and kind == kinds:
                yield identity, json.loads(value)
