"""A line in the log for each answer: what was asked for, how it went, how long it took."""

import logging
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG = logging.getLogger(__name__)
QUIET = ("/static/", "/_stcore/", "/fonts/", "/healthz")  # what is asked for all the time


class Journal:
    """ASGI middleware: notes method, path, status, milliseconds and bytes, never who or why."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http" or scope["path"].startswith(QUIET):
            await self.app(scope, receive, send)
            return
        began, status, size = time.perf_counter(), 0, 0

        async def sent(message: Message) -> None:
            nonlocal status, size
            status = message.get("status", status)
            size += len(message.get("body", b""))
            await send(message)

        await self.app(scope, receive, sent)
        said = {"method": scope["method"], "path": scope["path"][:200], "status": status,
                "ms": round((time.perf_counter() - began) * 1000), "bytes": size}  # fmt: skip
        LOG.info("%(method)s %(path)s %(status)s %(ms)s ms", said, extra=said)
