"""What takes long to make: made for few at a time, and kept for the next who asks for the same.

A file is kept whole under everything it depends on: its address, the language, the version of the
data and the day. While it is made, the app goes on answering.
"""

import re
from asyncio import Semaphore
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.model.errors import DataError
from pages.parts import tables
from pages.plain import asking, refusals

COSTLY = re.compile(r"\.(pdf|png|svg|zip|xlsx|pptx|docx|parquet)$")
AT_ONCE, WAITING = 2, 16
AGAIN = 5  # s after which a busy server may be asked again
ROOM = 64_000_000  # bytes of files kept


@dataclass
class Made:
    """An answer that is heard while it is sent, to be kept if it is whole."""

    send: Send
    messages: list[Message] = field(default_factory=list)
    size: int = 0

    async def __call__(self, message: Message) -> None:
        """Notes the message and sends it on."""
        self.messages.append(_copied(message))
        self.size += len(message.get("body", b""))
        await self.send(message)

    @property
    def whole(self) -> bool:
        """Whether it is a file, sent to its end."""
        last = self.messages[-1] if self.messages else {}
        return self.messages[:1] != [] and self.messages[0].get("status") == 200 and (
            last.get("type") == "http.response.body" and not last.get("more_body")
        )  # fmt: skip


class Costly:
    """ASGI middleware: at most `AT_ONCE` costly answers are made, `WAITING` more wait."""

    def __init__(self, app: ASGIApp) -> None:
        self.app, self.turns, self.waiting = app, Semaphore(AT_ONCE), 0
        self.kept: OrderedDict[Hashable, Made] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http" or not costly(scope["path"]):
            await self.app(scope, receive, send)
        elif self.turns.locked() and self.waiting >= WAITING:
            await _busy(Request(scope))(scope, receive, send)
        else:
            await self._made(Request(scope), receive, send)

    async def _made(self, request: Request, receive: Receive, send: Send) -> None:
        key = _key(request)
        self.waiting += 1
        try:
            async with self.turns:
                kept = self.kept.get(key)
                if kept is None:
                    made = Made(send)
                    await self.app(request.scope, receive, made)
                    self._keep(key, made)
        finally:
            self.waiting -= 1
        if kept is not None:
            for message in kept.messages:
                await send(_copied(message))

    def _keep(self, key: Hashable, made: Made) -> None:
        if key is not None and made.whole and made.size <= ROOM // 4:
            self.kept[key] = made
        while sum(each.size for each in self.kept.values()) > ROOM:
            self.kept.popitem(last=False)


def _copied(message: Message) -> Message:
    """A message whose headers others may write into."""
    headers = {"headers": list(message["headers"])} if "headers" in message else {}
    return {**message, **headers}


def costly(path: str) -> bool:
    """Whether what lies at this path takes long to make."""
    return not path.startswith(("/static/", "/media/")) and COSTLY.search(path) is not None


def _key(request: Request) -> Hashable:
    """All that the file depends on; None where it is asked for in part or only if changed."""
    asked = set(request.headers.keys()) & {"range", "if-none-match", "if-modified-since"}
    if request.method != "GET" or asked:
        return None
    try:
        version = tables.in_force()
    except DataError:
        return None
    encoding = request.headers.get("accept-encoding", "")
    return (str(request.url), asking.home(request), asking.words_for(request).language, version,
            datetime.now(UTC).date(), encoding, request.headers.get("accept", ""))  # fmt: skip


def _busy(request: Request) -> Response:
    w = asking.words_for(request)
    said = w("Many files are being made at the moment. Try again in a few seconds.")
    answer = refusals.referred(request, 503, said)
    answer.headers["Retry-After"] = str(AGAIN)
    return answer
