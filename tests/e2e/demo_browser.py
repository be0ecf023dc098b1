"""A real Chromium before the demo's page. Skipped only where there is none and none is demanded."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


_FIRST_PERSON = """() => {
  for (const who of document.querySelectorAll(".who")) {
    who.selectedIndex = 0;
    who.dispatchEvent(new Event("change"));
  }
}"""
"""The first of its people writes in each room."""


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The system's Chromium."""
    program = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if program is None:
        if os.environ.get("PASSERELLE_REQUIRE_CHROMIUM") == "1":
            pytest.fail("Chromium is demanded and not installed")
        pytest.skip("Chromium is not installed (apt-get install chromium)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=list(_OPTIONS))
        yield browser
        await browser.close()


class DemoPage:
    """The page of a demo as a visitor uses it; `errors` holds what the browser complained about."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        self.loads = 0
        self._opened: object = None
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda line: self.errors.append(line.text) if line.type == "error" else None)
        page.on("load", self._loaded)

    def _loaded(self, _: Any) -> None:
        self.loads += 1

    async def open(self, url: str) -> None:
        """Open it and wait until the story has played."""
        await self.page.goto(url)
        told = self.page.locator("#story:is([data-state=over], [data-state=failed])")
        await told.wait_for(state="attached", timeout=90_000)
        for room in ("fr", "es", "en", "pt"):
            await self.page.locator(f"#room-{room} .gone").first.wait_for(state="attached", timeout=60_000)

    async def begin(self, url: str, anew: object) -> None:
        """What a test begins with: the page open, anew where this is not what it was for the test before, and nobody
        chosen in it."""
        if self._opened != (url, anew):
            self._opened = (url, anew)
            await self.open(url)
        await self.page.evaluate(_FIRST_PERSON)
        self.errors.clear()

    async def look(self, room: str) -> None:
        """Bring the rooms or the private chats into view, whichever this one belongs to."""
        chats = await self.page.locator(f"#chats #room-{room}").count()
        await self.page.locator(f"#views [data-view={'chats' if chats else 'rooms'}]").click()

    async def say(self, room: str, text: str, person: str = "") -> None:
        """Type and press Enter."""
        await self.look(room)
        if person:
            await self.page.locator(f"#room-{room} .who").select_option(person)
        field = self.page.locator(f"#room-{room} .composer textarea")
        await field.fill(text)
        await field.press("Enter")

    async def offer(self, room: str, label: str) -> None:
        """Choose from the menu beside the text field of a room."""
        await self.look(room)
        await self.page.locator(f"#room-{room} .plus").click()
        await self.page.locator(f"#room-{room} .menu").get_by_role("button", name=label).click()

    async def attach(self, room: str, name: str, mime: str, content: bytes) -> None:
        """Choose a file to send, in a room or a private chat."""
        await self.look(room)
        async with self.page.expect_file_chooser() as choosing:
            if await self.page.locator(f"#chats #room-{room}").count():
                await self.page.locator(f"#room-{room} .attach").click()
            else:
                await self.offer(room, "Photo or file")
        await (await choosing.value).set_files({"name": name, "mimeType": mime, "buffer": content})

    def message(self, room: str, text: str) -> Any:
        """The message of a room that shows this text (or carries it as its original)."""
        return self.page.locator(f"#room-{room} .message", has_text=text)

    async def act(self, room: str, text: str, label: str) -> None:
        """Use a button of a message, as with the mouse."""
        await self.look(room)
        message = self.message(room, text).first
        await message.hover()
        await message.get_by_role("button", name=label).click()

    def newest(self, room: str) -> Any:
        """The latest message of the bot's in a private chat."""
        return self.page.locator(f"#room-{room} .message:not(.own)").last

    def keys(self, room: str) -> Any:
        """The buttons below that message."""
        return self.newest(room).locator(".keys button")

    async def press(self, room: str, label: str) -> None:
        """Press a button of the newest message, once it is there; until something has come of it."""
        key = self.keys(room).filter(has_text=re.compile(f"^{re.escape(label)}$"))
        await key.wait_for(timeout=20_000)
        before = await self.newest(room).get_attribute("data-id")
        await key.click()
        await expect(self.newest(room)).not_to_have_attribute("data-id", before or "", timeout=20_000)

    async def pick(self, room: str, label: str) -> None:
        """Write the number of a choice that the newest message lists; until something has come of it."""
        offered = self.newest(room)
        choice = re.search(rf"^(\d+)\. {re.escape(label)}$", await offered.inner_text(), re.MULTILINE)
        assert choice, f"{label} is not offered"
        before = await offered.get_attribute("data-id")
        await self.say(room, choice[1])
        await expect(self.newest(room)).not_to_have_attribute("data-id", before or "", timeout=20_000)

    async def tick(self, room: str) -> None:
        """Tick the first choice, and say that that is all."""
        await self.keys(room).filter(has_text="☐").first.click()
        await expect(self.keys(room).filter(has_text="☑")).to_have_count(1, timeout=20_000)
        await self.keys(room).filter(has_text="✓").click()
