"""The Telegram adapter in a private chat, against the strict stand-in: buttons, files, links that open the chat, and
people who close it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest

from bot.sandbox.telegram import Message, ShownButton
from handlers.ports import LARGEST_FILE
from messages.errors import LoginRefused, Refused, RoomClosed, Throttled, Unreachable
from messages.richtext import RichText, Span, Style, plain
from messages.types import (
    BotMembership,
    Button,
    ButtonPressed,
    Command,
    Extras,
    File,
    FileRef,
    Incoming,
    Poll,
    TextMessage,
)
from tests.contract.venues import TelegramPrivateVenue, telegram_private_venue

YES_NO = Extras(keyboard=((Button("Yes", data="q7:yes"), Button("No", data="q7:no")),))
GO_ON = Extras(keyboard=((Button("Go on", data="q8:go"),), (Button("Read", url="https://example.org/a"),)))
FILE = File("fête d'été.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
SECRET = "something that nobody may log"


@pytest.fixture
async def private() -> AsyncIterator[TelegramPrivateVenue]:
    async with telegram_private_venue() as venue:
        yield venue


async def send(private: TelegramPrivateVenue, text: str = "Well?", extras: Extras = YES_NO, key: str = "k") -> str:
    return await private.platform.send(private.room, plain(text), reply_to=None, key=key, extras=extras)


async def edit(private: TelegramPrivateVenue, event_id: str, text: str, extras: Extras) -> None:
    await private.platform.edit(private.room, event_id, plain(text), key="k", extras=extras)


def find(private: TelegramPrivateVenue, event_id: str) -> Message:
    found = private.chat.find(int(event_id))
    assert found is not None
    return found


async def heard(private: TelegramPrivateVenue) -> list[Incoming]:
    """What is of interest since the last time; all of it is private."""
    events = await private.hear()
    assert all(event.private and event.room == private.room for event in events)
    return [one for event in events if (one := private.platform.decode(event)) is not None]


async def test_it_has_buttons(private: TelegramPrivateVenue) -> None:
    assert private.platform.capabilities.buttons


async def test_buttons_are_shown_replaced_and_taken_away(private: TelegramPrivateVenue) -> None:
    event_id = await send(private)
    shown = find(private, event_id)
    assert shown.buttons == [[ShownButton("Yes", "q7:yes"), ShownButton("No", "q7:no")]]
    await edit(private, event_id, "Next?", GO_ON)
    assert shown.text == "Next?"
    assert shown.buttons == [[ShownButton("Go on", "q8:go")], [ShownButton("Read", url="https://example.org/a")]]
    await edit(private, event_id, "Next?", YES_NO)
    assert [[button.label for button in row] for row in shown.buttons] == [["Yes", "No"]]
    await edit(private, event_id, "Next?", YES_NO)
    await edit(private, event_id, "Next?", Extras())
    assert (shown.text, shown.buttons) == ("Next?", [])


async def test_a_press_is_heard_and_answered(private: TelegramPrivateVenue) -> None:
    event_id = await send(private)
    press = private.ana.press_label(find(private, event_id), "No")
    (heard_press,) = await heard(private)
    assert isinstance(heard_press, ButtonPressed)
    assert (heard_press.data, heard_press.message, heard_press.event_id) == ("q7:no", event_id, press.id)
    assert (heard_press.author.handle, heard_press.author.language) == ("ana_sa", "pt")
    assert abs(heard_press.sent_at.timestamp() - private.server.now()) < 60
    await private.platform.answer_button(heard_press.event_id, "Noted", alert=True)
    assert (press.text, press.alert) == ("Noted", True)


async def test_an_answer_may_say_nothing_and_is_cut_where_it_is_too_long(private: TelegramPrivateVenue) -> None:
    for text in ("", "🎉" * 200):
        press = private.ana.press(find(private, await send(private)), "q7:no")
        await private.platform.answer_button(press.id, text)
        assert press.answer is not None
        assert text.startswith(press.text.removesuffix("…"))
    assert press.text.endswith("…")


async def test_an_answer_that_comes_too_late_is_done(private: TelegramPrivateVenue) -> None:
    press = private.ana.press(find(private, await send(private)), "q7:no")
    now = private.server.now()
    private.server.now = lambda: now + 20
    await private.platform.answer_button(press.id, "Noted")
    assert press.answer is None


async def test_presses_of_old_clients_are_heard_too(private: TelegramPrivateVenue) -> None:
    event_id = await send(private)
    shown = find(private, event_id)
    await edit(private, event_id, "Next?", GO_ON)
    private.ana.press(shown, "q7:yes", stale=True)
    await private.platform.delete(private.room, event_id, key="k")
    private.ana.press(shown, "q8:go", stale=True)
    presses = [one for one in await heard(private) if isinstance(one, ButtonPressed)]
    assert [(one.data, one.message) for one in presses] == [("q7:yes", event_id), ("q8:go", event_id)]


async def test_a_keyboard_that_telegram_would_refuse_sends_nothing(private: TelegramPrivateVenue) -> None:
    wrong = Extras(keyboard=((Button("a", data="é" * 33),),))
    event_id = await send(private, extras=Extras())
    with pytest.raises(Refused) as caught:
        await send(private, extras=wrong)
    assert caught.value.code == "bad_request"
    with pytest.raises(Refused):
        await edit(private, event_id, "x", wrong)
    assert [one.text for one in await private.shown()] == ["Well?"]


async def test_what_telegram_offers_no_bot_in_private_is_left_out(private: TelegramPrivateVenue) -> None:
    extras = Extras(reactions=("👍",), poll=Poll("Which?", (("a", "A"), ("b", "B"))))
    event_id = await send(private, "Which? 1. A 2. B", extras)
    assert find(private, event_id).text == "Which? 1. A 2. B"


async def test_a_file_goes_with_its_caption_and_buttons_which_can_be_edited(private: TelegramPrivateVenue) -> None:
    target = await private.say("the date, please")
    body = RichText("The day: tomorrow", (Span(0, 3, Style.BOLD),))
    extras = Extras(keyboard=YES_NO.keyboard, file=FILE)
    event_id = await private.platform.send(private.room, body, reply_to=target, key="k", extras=extras)
    shown = find(private, event_id)
    assert shown.file is not None
    assert (shown.file.name, shown.file.mime, shown.file.content) == (FILE.name, FILE.mime, FILE.content)
    assert (shown.text, str(shown.reply_to)) == (body.text, target)
    assert shown.json()["caption_entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    assert len(shown.buttons) == 1
    await edit(private, event_id, "The day: today", Extras())
    await edit(private, event_id, "The day: today", Extras())
    assert (shown.text, shown.buttons, shown.file.content) == ("The day: today", [], FILE.content)
    with pytest.raises(Refused) as caught:
        await edit(private, event_id, "a" * 1025, Extras())
    assert caught.value.code == "too_long"


async def test_a_file_may_come_without_a_word_and_in_answer_to_what_is_gone(private: TelegramPrivateVenue) -> None:
    extras = Extras(file=FILE)
    refusal = "Bad Request: message to be replied not found"
    private.server.faults.add(kind="refuse", method="sendDocument", description=refusal)
    event_id = await private.platform.send(private.room, plain(""), reply_to="999", key="k", extras=extras)
    assert find(private, event_id).file is not None
    assert [one.text for one in await private.shown()] == [""]


async def test_a_text_too_long_for_a_caption_goes_before_the_file_once(private: TelegramPrivateVenue) -> None:
    text, extras = "🎉" * 513, Extras(keyboard=YES_NO.keyboard, file=FILE)
    private.server.faults.add(kind="429", method="sendDocument", retry_after=0)
    with pytest.raises(Throttled):
        await send(private, text, extras, key="once")
    event_id = await send(private, text, extras, key="once")
    own = [message for message in private.chat.messages if message.author is private.bot]
    assert [(message.text, message.file is not None) for message in own] == [(text, False), ("", True)]
    assert event_id == str(own[0].message_id)
    assert (len(own[0].buttons), own[1].buttons) == (1, [])
    await send(private, text, extras, key="another")
    assert len(private.chat.messages) == 1 + 4


async def test_a_text_whose_file_is_refused_becomes_what_is_said_instead(private: TelegramPrivateVenue) -> None:
    """It is there: whoever said it again would say it twice."""
    empty = Extras(keyboard=YES_NO.keyboard, file=File("a.csv", "text/csv", b""))
    with pytest.raises(Refused) as caught:
        await send(private, "a" * 2000, empty, key="once")
    assert caught.value.partly
    private.server.faults.add(kind="429", method="editMessageText", retry_after=0)
    with pytest.raises(Throttled) as throttled:
        await send(private, "a" * 2000 + ": no file", YES_NO, key="once")
    assert throttled.value.partly
    event_id = await send(private, "a" * 2000 + ": no file", YES_NO, key="once")
    own = [message for message in private.chat.messages if message.author is private.bot]
    assert [message.text for message in own] == ["a" * 2000 + ": no file"]
    assert event_id == str(own[0].message_id)
    await send(private, "next", key="once")
    assert [message.text for message in private.chat.messages][-1] == "next", "the key is done with"


async def test_every_further_request_waits_for_a_turn_of_its_own(
    private: TelegramPrivateVenue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever sends has taken one, for the first request only."""
    turns: list[str] = []
    real = private.platform._pace.turn

    async def turn(chat: str, group: bool, *, bulk: bool = False) -> AbstractContextManager[None]:
        turns.append(chat)
        return await real(chat, group, bulk=bulk)

    monkeypatch.setattr(private.platform._pace, "turn", turn)
    await send(private, "one request")
    assert len(turns) == 0
    event_id = await send(private, "caption", Extras(file=FILE), key="f")
    await edit(private, event_id, "another caption", Extras())
    assert len(turns) == 1, "it has no text to edit"
    await send(private, "a" * 2000, Extras(file=FILE), key="pair")
    assert len(turns) == 2
    refusal = "Bad Request: message to be replied not found"
    private.server.faults.add(kind="refuse", method="sendMessage", description=refusal)
    await private.platform.send(private.room, plain("reply"), reply_to="1", key="r")
    assert len(turns) == 3
    await private.platform.delete(private.room, event_id, key="d")
    assert len(turns) == 3


async def test_a_file_that_is_refused_for_good_is_refused(private: TelegramPrivateVenue) -> None:
    for text in ("short", "a" * 2000):
        with pytest.raises(Refused):
            await send(private, text, Extras(file=File("a.csv", "text/csv", b"")))


async def test_what_people_send_is_found_by_its_id(private: TelegramPrivateVenue) -> None:
    private.ana.send_document(private.bot, "charter.pdf", b"%PDF", "signed")
    private.ana.send_photo(private.bot, b"jpeg" * 9_000)
    document, photo = await heard(private)
    assert isinstance(document, TextMessage)
    assert document.file is not None
    assert document.body.text == "signed"
    assert document.file == FileRef("document", document.file.id, "charter.pdf", "application/pdf", 4)
    assert isinstance(photo, TextMessage)
    assert photo.file is not None
    assert (photo.file.kind, photo.file.size) == ("photo", 36_000)
    assert private.server.files[photo.file.id].content == b"jpeg" * 9_000


async def sent_file(private: TelegramPrivateVenue, content: bytes, name: str = "charter.pdf") -> FileRef:
    """A document that Ana sent, as the bot heard of it."""
    private.ana.send_document(private.bot, name, content)
    (heard_one,) = await heard(private)
    assert isinstance(heard_one, TextMessage)
    assert heard_one.file is not None
    return heard_one.file


async def test_what_people_sent_is_downloaded(private: TelegramPrivateVenue) -> None:
    assert await private.platform.download(await sent_file(private, b"%PDF", "été & co.p d?f")) == b"%PDF"
    private.ana.send_photo(private.bot, b"jpeg" * 9_000)
    (photo,) = await heard(private)
    assert isinstance(photo, TextMessage)
    assert photo.file is not None
    assert await private.platform.download(photo.file) == b"jpeg" * 9_000


async def test_a_file_that_is_no_more_is_gone(private: TelegramPrivateVenue) -> None:
    file = await sent_file(private, b"%PDF")
    private.server.faults.add(kind="refuse", method="file", code=404, description="Not Found")
    for _ in range(2):
        with pytest.raises(Refused) as caught:
            await private.platform.download(file)
        assert caught.value.code == "gone"
        private.server.files.pop(file.id, None)
    assert (private.server.calls["getFile"], private.server.calls["file"]) == (2, 1)


async def test_a_file_above_the_limit_is_never_read(private: TelegramPrivateVenue) -> None:
    """Whether it is known to be, Telegram says so, or only its bytes show it."""
    file = await sent_file(private, bytes(LARGEST_FILE + 1))
    for known in (file, replace(file, size=0)):
        with pytest.raises(Refused) as caught:
            await private.platform.download(known)
        assert caught.value.code == "too_big"
    assert private.server.calls["file"] == 0
    small = await sent_file(private, b"small")
    stored = private.server.files[small.id]
    private.server.faults.add(kind="slow", method="file", seconds=0.2)
    downloading = asyncio.create_task(private.platform.download(small))
    async with asyncio.timeout(10):
        while not private.server.calls["file"]:
            await asyncio.sleep(0.005)
    private.server.files[small.id] = replace(stored, content=bytes(LARGEST_FILE + 1))
    with pytest.raises(Refused) as caught:
        await downloading
    assert caught.value.code == "too_big"


async def test_a_download_that_fails_for_now_says_so(private: TelegramPrivateVenue) -> None:
    file = await sent_file(private, b"%PDF")
    for method in ("getFile", "file"):
        private.server.faults.add(kind="429", method=method, retry_after=7)
        with pytest.raises(Throttled) as throttled:
            await private.platform.download(file)
        assert throttled.value.retry_after == 7
        for kind in ("5xx", "reset", "html"):
            fault = private.server.faults.add(kind=kind, method=method, times=2)  # a GET is repeated after a reset
            with pytest.raises(Unreachable):
                await private.platform.download(file)
            fault.times = fault.hits
    await private.server.pause()
    with pytest.raises(Unreachable):
        await private.platform.download(file)
    await private.server.resume()
    assert await private.platform.download(file) == b"%PDF"
    del private.server.bots[private.bot.token]
    with pytest.raises(LoginRefused):
        await private.platform.download(file)


async def test_the_doorway_leads_to_a_start_with_its_argument(private: TelegramPrivateVenue) -> None:
    private.ana.follow(private.platform.doorway("practice-7_x"))
    private.ana.follow(private.platform.doorway(""))
    with_argument, without = await heard(private)
    assert isinstance(with_argument, Command)
    assert (with_argument.name, with_argument.arguments) == ("start", "practice-7_x")
    assert isinstance(without, Command)
    assert (without.name, without.arguments) == ("start", "")


async def test_who_blocks_the_bot_is_gone_until_the_bot_is_unblocked(private: TelegramPrivateVenue) -> None:
    private.ana.block(private.bot)
    with pytest.raises(RoomClosed):
        await send(private)
    private.ana.start(private.bot)
    gone, back, command = await heard(private)
    ana = command.author if isinstance(command, Command) else None
    assert gone == BotMembership(private.room, False, author=ana)
    assert back == BotMembership(private.room, True, author=ana)
    assert isinstance(command, Command)
    await send(private)


async def test_nobody_is_written_to_who_has_not_begun_or_has_left_telegram(private: TelegramPrivateVenue) -> None:
    ben = private.server.add_person("Ben")
    private.server.add_group("Porto", members=[ben, private.bot])
    private.ana.deactivated = True
    for chat in (private.room.chat, str(ben.id), "987654321"):
        with pytest.raises(RoomClosed):
            await private.platform.send(private.platform.room(chat), plain("x"), reply_to=None, key="k")


async def test_no_button_file_or_answer_is_ever_logged(
    private: TelegramPrivateVenue, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger().setLevel(logging.DEBUG)
    secret = Extras(((Button(SECRET, data=SECRET),),), file=File(SECRET, "text/plain", SECRET.encode()))
    try:
        press = private.ana.press_label(find(private, await send(private, SECRET, secret)), SECRET)
        await heard(private)
        await private.platform.answer_button(press.id, SECRET)
        private.server.faults.add(kind="refuse", description=f"Bad Request: {SECRET}")
        with pytest.raises(Refused) as caught:
            await send(private, SECRET, secret)
    finally:
        logging.getLogger().setLevel(logging.WARNING)
    assert SECRET not in repr(caught.value)
    assert SECRET not in caplog.text
