"""The bot's HTTP side: `/health` for supervisors and load balancers, and what other parts serve beside it."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator, Mapping

import uvicorn
from fastapi import APIRouter, FastAPI
from fastapi.responses import JSONResponse

from messages.errors import PasserelleError


def application(listening: Callable[[], Mapping[str, bool]], *routers: APIRouter) -> FastAPI:
    """`listening` says for each platform whether its last poll succeeded; `routers` are what is served besides."""
    app = FastAPI(title="Passerelle", docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/health")
    async def health() -> JSONResponse:
        """200 only when every platform listens."""
        state = dict(listening())
        well = bool(state) and all(state.values())
        return JSONResponse({"listening": state}, status_code=200 if well else 503)

    for router in routers:
        app.include_router(router)
    return app


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are the program's affair, not the web server's."""
        yield


class AddressTaken(PasserelleError):
    """Another program listens at the configured address."""

    code = "web_address_taken"


async def serve(app: FastAPI, host: str, port: int) -> None:
    """Serve until cancelled. AddressTaken if nothing can listen there."""
    try:
        bound = socket.create_server((host, port))
    except OSError:
        raise AddressTaken from None
    server = _Server(
        uvicorn.Config(
            app, host=host, port=port, log_config=None, access_log=False, lifespan="off", server_header=False
        )
    )
    await server.serve(sockets=[bound])
