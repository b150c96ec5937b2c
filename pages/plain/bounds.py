"""What a request may be at most; more is refused before anything looks at it."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.store import settings
from pages.parts.words import N_
from pages.plain import asking, refusals

PATH, QUERY, HEADERS, BODY = 1_000, 8_000, 32_000, 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Bound:
    """What is refused (`over`), with which status, and what the visitor is told."""

    over: Callable[[Scope], bool]
    status: int
    said: str


class TooLong(Exception):  # noqa: N818
    """A body that goes on beyond what may be sent."""


def _known(host: str) -> bool:
    """Whether we answer to this name: a name in the settings may begin with `*.`"""
    names = settings.configured().hosts
    name = (urlsplit(f"//{host}").hostname or "").strip("[]")
    return not names or any(
        name == each.strip("[]") or (each.startswith("*.") and name.endswith(each[1:]))
        for each in names
    )


def _strange(scope: Scope) -> bool:
    try:
        return not _known(Headers(scope=scope).get("host", ""))
    except ValueError:
        return True


def _announced(scope: Scope) -> bool:
    length = Headers(scope=scope).get("content-length", "0")
    return not length.isdecimal() or int(length) > BODY


BOUNDS = (
    Bound(_strange, 421, N_("This address is not served here.")),
    Bound(lambda scope: len(scope.get("raw_path") or scope["path"]) > PATH, 414,
          N_("The address is too long.")),
    Bound(lambda scope: len(scope["query_string"]) > QUERY, 414, N_("The address is too long.")),
    Bound(lambda scope: sum(len(key) + len(value) for key, value in scope["headers"]) > HEADERS,
          431, N_("The request carries too much with it.")),
    Bound(_announced, 413, N_("What was sent is too long.")),
)  # fmt: skip


class Bounds:
    """ASGI middleware: refuses what is too long, and WebSockets that another site opens."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        over = next((bound for bound in BOUNDS if bound.over(scope)), None)
        if scope["type"] == "websocket":
            if over or _foreign(scope):
                await send({"type": "websocket.close", "code": 1008})
            else:
                await self.app(scope, receive, send)
        elif over:
            await _refuse(over, scope, receive, send)
        else:
            await self._counted(scope, receive, send)

    async def _counted(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes on, and stops a body whose length was not announced once it is too long."""
        got, begun = 0, False

        async def heard() -> Message:
            nonlocal got
            message = await receive()
            got += len(message.get("body", b""))
            if got > BODY:
                raise TooLong
            return message

        async def sent(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, heard, sent)
        except TooLong:
            if not begun:
                await _refuse(BOUNDS[-1], scope, receive, send)


async def _refuse(bound: Bound, scope: Scope, receive: Receive, send: Send) -> None:
    request = Request({**scope, "query_string": scope["query_string"][:QUERY]})
    w, said = asking.words_for(request), bound.said
    answer = refusals.referred(request, bound.status, w(said))
    answer.headers["Connection"] = "close"
    await answer(scope, receive, send)


def _foreign(scope: Scope) -> bool:
    """Whether a page of another site opens the WebSocket: its name is neither ours nor known."""
    headers = Headers(scope=scope)
    origin = headers.get("origin")
    if origin is None:
        return False
    site = urlsplit(origin).netloc
    named = urlsplit(settings.configured().address).netloc
    return site not in {headers.get("host", ""), named} and not (
        settings.configured().hosts and _known(site)
    )
