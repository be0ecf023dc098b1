"""`/calendar/LANGUAGE.ics`: the network's events, to be subscribed to from any calendar program."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse

from handlers.events.calendar import MIME
from handlers.events.feeds import Feed, UnknownPart
from messages.catalog import LANGUAGES, Catalog
from messages.names import neutralise

Fetch = Callable[[str, str, str], Awaitable[Feed]]
"""(language, region, theme) to the feed; UnknownPart if there is none."""
_MAY_BE_KEPT = "public, max-age=900"
_SHOWN = 40  # characters of what was asked for


def calendar_routes(fetch: Fetch, catalog: Catalog) -> APIRouter:
    """The feeds. A feed that the subscriber has already is not sent again (RFC 9110, 13.1.2)."""
    router = APIRouter()

    @router.api_route("/calendar/{language}.ics", methods=["GET", "HEAD"])
    async def feed(request: Request, language: str, region: str = "", theme: str = "") -> Response:
        try:
            found = await fetch(language, region, theme)
        except UnknownPart as unknown:
            reader = language if language in LANGUAGES else "en"
            given = neutralise(unknown.given, _SHOWN)
            text = catalog.text(unknown.key, reader, given=given, known=", ".join(unknown.known))
            return PlainTextResponse(text, status_code=404 if unknown.given == language else 400)
        tag = f'"{found.tag}"'
        headers = {"ETag": tag, "Cache-Control": _MAY_BE_KEPT, "Content-Language": language}
        if tag in request.headers.get("if-none-match", "").replace("W/", "").replace(" ", "").split(","):
            return Response(status_code=304, headers=headers)
        headers["Content-Disposition"] = f'inline; filename="passerelle-{language}.ics"'
        return Response(found.content, media_type=f"{MIME}; charset=utf-8", headers=headers)

    return router
