"""The bot itself: who it is, its updates (polled or by webhook), its commands, its answers to buttons.

Sources: Bot API, "Getting updates", getMe, setMyCommands, answerCallbackQuery.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.telegram.calls import Call, plays
from bot.sandbox.telegram.errors import Json, bad_request, conflict
from bot.sandbox.telegram.schema import schema
from bot.sandbox.telegram.webhooks import Webhook

LONGEST_POLL = 50
ANSWERABLE_FOR = 15


@plays("getMe")
def get_me(call: Call) -> Json:
    return call.bot.me()


@plays("logOut")
def log_out(call: Call) -> bool:
    call.bot.logged_out = True
    return True


@plays("close")
def close(call: Call) -> bool:
    return True


@plays("getUpdates")
async def get_updates(call: Call) -> list[Json]:
    """Long polling. A second one ends the first with a 409; a webhook forbids both."""
    queue = call.bot.queue
    if call.bot.webhook is not None:
        how = "use deleteWebhook to delete the webhook first"
        raise conflict(f"can't use getUpdates method while webhook is active; {how}")
    _remember_allowed(call)
    queue.confirm(call.get("offset", 0), call.server.now())
    call.server.wake()
    limit = call.get("limit", 100)
    limit = limit if 1 <= limit <= 100 else 100
    timeout = min(max(call.get("timeout", 0), 0), LONGEST_POLL)
    updates = queue.head(limit)
    if not updates and timeout:
        await queue.wait(timeout)
        updates = queue.head(limit)
    return updates


def _remember_allowed(call: Call) -> None:
    """Left out: as before. Empty: the default. It holds for what happens from now on."""
    kinds: list[str] | None = call.get("allowed_updates")
    if kinds is None:
        return
    unknown = set(kinds) - schema().update_kinds
    if unknown:
        raise bad_request("unknown update type", violation="allowed_updates: unknown type")
    call.bot.queue.allowed = frozenset(kinds) or None


@plays("setWebhook")
def set_webhook(call: Call) -> bool:
    """An empty URL removes the webhook. Plain http is taken, as by a local Bot API server."""
    url, secret = call.get("url"), call.get("secret_token", "")
    if url and urlsplit(url).scheme not in {"http", "https"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad_request("secret token contains unallowed characters", violation="secret_token: characters")
    _remember_allowed(call)
    _drop_webhook(call)
    if url:
        call.bot.queue.interrupt("terminated by setWebhook request")
        call.bot.webhook = Webhook(call.server, call.bot, url, secret, call.get("max_connections", 40))
    return True


@plays("deleteWebhook")
def delete_webhook(call: Call) -> bool:
    _drop_webhook(call)
    return True


def _drop_webhook(call: Call) -> None:
    if call.bot.webhook is not None:
        call.bot.webhook.stop()
        call.bot.webhook = None
    if call.get("drop_pending_updates"):
        call.bot.queue.clear()


@plays("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    webhook, queue = call.bot.webhook, call.bot.queue
    info: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": len(queue)}
    if webhook is not None:
        info |= {"url": webhook.url, "max_connections": webhook.max_connections, **webhook.last_error}
    if queue.allowed is not None:
        info["allowed_updates"] = sorted(queue.allowed)
    return info


def _commands_key(call: Call) -> tuple[str, str]:
    scope: dict[str, Any] = call.get("scope") or {"type": "default"}
    return "/".join(f"{name}={scope[name]}" for name in sorted(scope)), call.get("language_code") or ""


@plays("setMyCommands")
def set_my_commands(call: Call) -> bool:
    commands = call.get("commands")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH", violation="commands: over 100")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad_request("BOT_COMMAND_INVALID", violation="commands: name")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID", violation="commands: description")
    call.bot.commands[_commands_key(call)] = commands
    return True


@plays("getMyCommands")
def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get(_commands_key(call), [])


@plays("deleteMyCommands")
def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(_commands_key(call), None)
    return True


@plays("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    call.unplayed(("url",))
    press = call.server.presses.get(call.get("callback_query_id"))
    if press is None or press.bot is not call.bot or call.server.now() - press.at > ANSWERABLE_FOR:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(call.get("text", "")) > 200:
        raise bad_request("MESSAGE_TOO_LONG", violation="text: over 200")
    press.answer = dict(call.arguments)
    call.server.wake()
    return True
