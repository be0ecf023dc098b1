"""The arguments of a request, however they were sent.

The Bot API takes a query string, a form, JSON or multipart, alone or together; clients use all of them.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import web

from bot.sandbox.telegram.errors import ApiError, Json, bad_request
from bot.sandbox.telegram.schema import Upload

_NAMED_PART = re.compile(r'"attach://([^"\\]+)"')


async def read_arguments(request: web.BaseRequest, query: str) -> tuple[Json, dict[str, Upload]]:
    """Names and raw values: strings of forms as they are, JSON as JSON, files as Upload; and the files that are named
    inside a value, by their parts.

    Raises ApiError 400 if the body is not what its type says, 413 if it is too large."""
    arguments: Json = _form(query) if query else {}
    if not request.body_exists:
        return arguments, {}
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        arguments.update(await _multipart(request))
        return _attached(arguments)
    body = await request.read()
    if not body:
        return arguments, {}
    if kind == "application/json":
        arguments.update(_json(body))
    elif kind == "application/x-www-form-urlencoded":
        arguments.update(_form(body))
    else:
        raise _malformed("content type")
    return arguments, {}


def _malformed(what: str) -> ApiError:
    return bad_request(f"can't read the request: wrong {what}", violation=f"body: wrong {what}")


def _json(body: bytes) -> Json:
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise _malformed("JSON") from None
    if not isinstance(value, dict):
        raise _malformed("JSON")
    return value


def _form(body: bytes | str) -> Json:
    try:
        text = body.decode("ascii") if isinstance(body, bytes) else body
        return dict(parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict"))
    except ValueError:
        raise _malformed("form") from None


async def _multipart(request: web.BaseRequest) -> Json:
    arguments: dict[str, Any] = {}
    try:
        parts = await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise ApiError(413, "Request Entity Too Large") from None
    for name, value in parts.items():
        if isinstance(value, web.FileField):
            arguments[name] = Upload(_file_name(value), value.file.read(), value.content_type)
        else:
            arguments[name] = value.decode() if isinstance(value, bytes | bytearray) else value
    return arguments


def _attached(arguments: Json) -> tuple[Json, dict[str, Upload]]:
    """With files in the place of what names them, `attach://<part>` (Bot API, "Sending files"), and those apart that
    are named inside of JSON."""
    for name, value in tuple(arguments.items()):
        part = value.removeprefix("attach://") if isinstance(value, str) and value.startswith("attach://") else ""
        if isinstance(arguments.get(part), Upload):
            arguments[name] = arguments.pop(part)
    named = {part for value in arguments.values() if isinstance(value, str) for part in _NAMED_PART.findall(value)}
    uploads = {part: arguments.pop(part) for part in named if isinstance(arguments.get(part), Upload)}
    return arguments, uploads


def _file_name(field: web.FileField) -> str:
    """The name as the server reads it: up to the next semicolon, quoted or not, and letter by letter (TDLib,
    HttpReader)."""
    for part in field.headers.get("Content-Disposition", "").split(";"):
        key, _, value = part.partition("=")
        if key.strip() == "filename":
            value = value.strip()
            quoted = len(value) > 1 and value[0] == value[-1] == '"'
            return (value[1:-1] if quoted else value).rpartition("/")[2]
    return ""
