"""What no correct client sends is refused and recorded; what one sends is understood, however it is sent."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from tests.contract.telegram_standin.stage import Stage


@pytest.mark.parametrize(
    ("method", "body", "why"),
    [
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_to_message_id": 3}, "reply_to_message_id: unknown"),
        ("sendMessage", {"chat_id": 1}, "text: missing"),
        ("sendMessage", {"chat_id": 1, "text": 5}, "text: must be String"),
        ("sendMessage", {"chat_id": True, "text": "a"}, "chat_id: must be"),
        ("sendMessage", {"chat_id": 1, "text": "a", "entities": {}}, "entities: must be Array"),
        ("sendMessage", {"chat_id": 1, "text": "a", "entities": "[oops"}, "entities: is not JSON"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "a", "entities": [{"type": "bold", "offset": 0}]},
            "entities[0].length",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "a", "reply_parameters": {"message_id": "4"}},
            "reply_parameters.message_id: must be Integer",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "a", "reply_markup": {"inline_keyboard": [[{"text": "x", "colour": "red"}]]}},
            "reply_markup.inline_keyboard[0][0].colour: unknown field",
        ),
        ("getUpdates", {"timeout": "soon"}, "timeout: must be Integer"),
        ("getUpdates", {"allowed_updates": ["messages"]}, "allowed_updates: unknown type"),
        (
            "setMessageReaction",
            {"chat_id": 1, "message_id": 1, "reaction": [{"type": "smile"}]},
            "reaction[0].type",
        ),
        ("deleteMessage", {"chat_id": 1, "message_id": 1.5}, "message_id: must be Integer"),
    ],
)
async def test_what_no_correct_client_sends_is_refused_and_recorded(
    stage: Stage, method: str, body: dict[str, Any], why: str
) -> None:
    status, answer = await stage.call(method, body)
    assert (status, answer["ok"], answer["error_code"]) == (400, False, 400)
    (violation,) = stage.server.violations
    assert violation.startswith(f"{method} ")
    assert why in violation


async def test_unknown_method_unknown_token_and_unplayed_method_are_told_apart(stage: Stage) -> None:
    assert (await stage.call("sendMesage"))[0] == 404
    assert stage.server.violations == ["sendMesage unknown method"]
    assert (await stage.call("getMyStarBalance"))[0] == 501
    assert (await stage.call("sendMessage", {"chat_id": 1, "text": "a", "parse_mode": "HTML"}))[0] == 501
    assert stage.server.unimplemented == ["getMyStarBalance", "sendMessage parse_mode"]
    async with stage.http.get(f"{stage.server.base_url}/bot700:wrong/getMe") as response:
        assert (response.status, (await response.json())["description"]) == (401, "Unauthorized")


async def test_every_way_of_sending_arguments_is_understood(stage: Stage) -> None:
    text = "café 😀 & more"
    bold = [{"type": "bold", "offset": 0, "length": 4}]
    as_text = {"chat_id": str(stage.group.id), "text": text, "entities": '[{"type":"bold","offset":0,"length":4}]'}
    multipart = aiohttp.FormData(default_to_multipart=True)
    for name, value in as_text.items():
        multipart.add_field(name, value)
    for how in (
        {"json": {"chat_id": stage.group.id, "text": text, "entities": bold}},
        {"json": as_text},
        {"data": as_text},
        {"data": multipart},
        {"params": as_text},
    ):
        status, answer = await stage.call("sendMessage", **how)
        assert status == 200, answer
    assert [message.text for message in stage.group.messages] == [text] * 5
    assert all(message.entities == bold for message in stage.group.messages)
    assert (await stage.call("sendMessage", data=b"{", headers={"Content-Type": "application/json"}))[0] == 400


async def test_a_violation_never_holds_what_was_written(stage: Stage) -> None:
    await stage.call("sendMessage", {"chat_id": 1, "text": ["my secret"], "entities": "my secret"})
    assert stage.server.violations
    assert "my secret" not in "".join(stage.server.violations)
