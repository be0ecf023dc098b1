"""Files arrive as they were sent, whichever way, and are named, captioned and refused as Telegram does it."""

from __future__ import annotations

import aiohttp
import pytest
import telegram
from telegram.error import BadRequest

from bot.sandbox.telegram import Message
from tests.contract.telegram_standin.stage import TOKEN, Stage

CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


def last(stage: Stage) -> Message:
    return stage.group.messages[-1]


async def test_a_document_is_sent_read_and_sent_again_by_its_id(stage: Stage) -> None:
    sent = await stage.client.send_document(stage.group.id, CALENDAR, caption="The day", filename="day.ics")
    assert sent.document is not None
    assert (sent.caption, sent.text) == ("The day", None)
    assert (sent.document.file_name, sent.document.mime_type) == ("day.ics", "text/calendar")
    assert sent.document.file_size == len(CALENDAR)
    assert last(stage).file is not None
    again = await stage.client.send_document(stage.group.id, sent.document.file_id)
    assert again.document == sent.document
    for message in stage.group.messages:
        assert message.file is not None
        assert message.file.content == CALENDAR
    assert stage.server.violations == []


async def test_what_people_send_tells_the_bot_where_it_is(stage: Stage) -> None:
    shown = stage.person.send_document(stage.group, "minutes.pdf", b"%PDF", "our minutes")
    picture = stage.person.send_photo(stage.account, b"jpeg" * 10_000)
    document, photo = [update.message for update in await stage.client.get_updates()]
    assert document is not None
    assert document.document is not None
    assert (document.caption, document.document.file_name) == ("our minutes", "minutes.pdf")
    assert (document.document.mime_type, document.document.file_size) == ("application/pdf", 4)
    assert photo is not None
    assert photo.chat.type == "private"
    assert [size.width for size in photo.photo] == sorted(size.width for size in photo.photo)
    assert photo.photo[-1].file_size == 40_000
    assert shown.file is not None
    assert picture.file is not None
    assert (shown.file.content, picture.file.content) == (b"%PDF", b"jpeg" * 10_000)


async def test_captions_have_their_own_length_entities_and_edits(stage: Stage) -> None:
    chat = stage.group.id
    with pytest.raises(BadRequest, match="caption is too long"):
        await stage.client.send_document(chat, CALENDAR, caption="a" * 1025)
    bold = telegram.MessageEntity("bold", 0, 2)
    sent = await stage.client.send_document(chat, CALENDAR, caption="🎉" * 512, caption_entities=[bold])
    assert sent.caption_entities == (bold,)
    with pytest.raises(BadRequest, match=r"(?i)there is no text in the message to edit"):
        await stage.client.edit_message_text("x", chat, sent.message_id)
    edited = await stage.client.edit_message_caption(chat, sent.message_id, caption="short")
    assert isinstance(edited, telegram.Message)
    assert (edited.caption, edited.document) == ("short", sent.document)
    with pytest.raises(BadRequest, match="not modified"):
        await stage.client.edit_message_caption(chat, sent.message_id, caption="short ")
    await stage.client.edit_message_caption(chat, sent.message_id)
    assert last(stage).text == ""
    text = await stage.client.send_message(chat, "no file")
    with pytest.raises(BadRequest, match=r"(?i)there is no caption"):
        await stage.client.edit_message_caption(chat, text.message_id, caption="x")


async def test_a_file_is_fetched_where_getfile_says_and_nowhere_else(stage: Stage) -> None:
    shown = stage.person.send_document(stage.group, "minutes.pdf", b"%PDF")
    assert shown.file is not None
    base = f"{stage.server.base_url}/file/bot{TOKEN}"
    async with stage.http.get(f"{base}/{shown.file.path}") as answer:
        assert answer.status == 404, "nobody has asked where it is"
    _, told = await stage.call("getFile", {"file_id": shown.file.id})
    assert told["result"]["file_size"] == 4
    path = told["result"]["file_path"]
    async with stage.http.get(f"{base}/{path}") as answer:
        assert (answer.status, await answer.read()) == (200, b"%PDF")
    async with stage.http.get(f"{stage.server.base_url}/file/bot7:wrong/{path}") as answer:
        assert answer.status == 401
    assert stage.server.violations == []
    async with stage.http.post(f"{base}/{path}") as answer:
        assert answer.status == 405
    assert stage.server.violations == [f"{path.rpartition('/')[2]} file: must be GET"]
    now = stage.server.now()
    stage.server.now = lambda: now + 3601
    async with stage.http.get(f"{base}/{path}") as answer:
        assert answer.status == 404, "an address is good for an hour"


async def test_files_that_a_bot_cannot_fetch_are_refused_in_telegrams_words(stage: Stage) -> None:
    big = stage.server.files.document("big.bin", bytes(20 * 1024 * 1024 + 1))
    for identity, refusal in (
        ("BQACAgQAAx99", "wrong file_id or the file is temporarily unavailable"),
        (big.id, "file is too big"),
    ):
        status, answer = await stage.call("getFile", {"file_id": identity})
        assert (status, answer["description"]) == (400, f"Bad Request: {refusal}")


async def test_python_telegram_bot_downloads_too(stage: Stage) -> None:
    stored = stage.server.files.document("a.txt", b"data")
    client = telegram.Bot(
        TOKEN, base_url=f"{stage.server.base_url}/bot", base_file_url=f"{stage.server.base_url}/file/bot"
    )
    async with client:
        found = await client.get_file(stored.id)
        assert bytes(await found.download_as_bytearray()) == b"data"


async def test_files_that_cannot_be_sent_are_refused_in_telegrams_words(stage: Stage) -> None:
    chat = stage.group.id
    photo = stage.person.send_photo(stage.group, b"jpeg").extra["photo"][0]["file_id"]
    for document, refusal in (
        ("BQACAgQAAx99", "wrong file identifier/HTTP URL specified"),
        (photo, "can't use file of type Photo as Document"),
    ):
        status, answer = await stage.call("sendDocument", {"chat_id": chat, "document": document})
        assert (status, answer["description"]) == (400, f"Bad Request: {refusal}")
    with pytest.raises(BadRequest, match=r"(?i)file must be non-empty"):
        await stage.client.send_document(chat, telegram.InputFile(b"", "a.txt"))
    stage.group.restrict(stage.account)
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to send documents"):
        await stage.client.send_document(chat, CALENDAR)


async def test_a_large_file_is_taken(stage: Stage) -> None:
    content = bytes(3_000_000)
    await stage.client.send_document(stage.group.id, content, filename="big.bin")
    found = last(stage).file
    assert found is not None
    assert found.content == content


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('name="document"; filename="fête.ics"', "fête.ics"),
        ('name="document"; filename="f%C3%AAte.ics"', "f%C3%AAte.ics"),
        ('name="document"; filename="a;b.ics"', '"a'),
        ('name="document"; filename="up/day.ics"', "day.ics"),
    ],
)
async def test_a_name_is_read_letter_by_letter_up_to_a_semicolon(stage: Stage, header: str, name: str) -> None:
    writer = aiohttp.MultipartWriter("form-data")
    for disposition, content in (('name="chat_id"', str(stage.group.id).encode()), (header, CALENDAR)):
        part = aiohttp.BytesPayload(content)
        part.headers["Content-Disposition"] = f"form-data; {disposition}"
        writer.append_payload(part)
    status, answer = await stage.call("sendDocument", data=writer)
    assert status == 200, answer
    assert answer["result"]["document"]["file_name"] == name


async def test_a_file_may_be_named_by_another_part(stage: Stage) -> None:
    form = aiohttp.FormData({"chat_id": str(stage.group.id), "document": "attach://mine"})
    form.add_field("mine", CALENDAR, filename="day.ics")
    status, answer = await stage.call("sendDocument", data=form)
    assert (status, answer["result"]["document"]["file_name"]) == (200, "day.ics")
    assert stage.server.violations == []
