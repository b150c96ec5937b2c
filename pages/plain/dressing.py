"""The door's doorman: gives the pages that Streamlit serves their heads, lets all else pass."""

import hashlib
from dataclasses import dataclass, field

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.model.errors import DataError
from pages.parts import introductions, tables
from pages.parts.menu import MENU
from pages.plain import asking, encodings, head, preloads

PATHS = {"/", *(f"/{entry.path}" for entry in MENU)}
# What would let the inner server answer in a way that cannot be written into.
NARROWING = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
OWN = ("content-length", "etag", "last-modified", "accept-ranges")


@dataclass
class Heard:
    """An answer that is held back until all of it is there."""

    start: Message = field(default_factory=dict)
    body: bytearray = field(default_factory=bytearray)

    async def __call__(self, message: Message) -> None:
        """Takes the next piece."""
        if message["type"] == "http.response.start":
            self.start = message
        else:
            self.body += message.get("body", b"")

    @property
    def is_page(self) -> bool:
        """Whether it is a page of HTML, found."""
        kind = Headers(raw=self.start["headers"]).get("content-type", "")
        return self.start["status"] == 200 and kind.startswith("text/html")


class Doorman:
    """ASGI middleware: the pages of the menu are written into, by the visitor's language."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        asked = scope["type"] == "http" and scope["method"] in ("GET", "HEAD")
        if not asked or scope["path"] not in PATHS:
            await self.app(scope, receive, send)
            return
        plain = [(key, value) for key, value in scope["headers"] if key not in NARROWING]
        heard = Heard()
        await self.app({**scope, "headers": plain, "method": "GET"}, receive, heard)
        if heard.is_page:
            await to_thread.run_sync(_settle, heard, Request(scope))
        await send(heard.start)
        body = b"" if scope["method"] == "HEAD" else bytes(heard.body)
        await send({"type": "http.response.body", "body": body})


def _written(request: Request, page: str) -> str:
    """The page with its head; as it came where the data cannot be read."""
    w, query = asking.words_for(request), dict(request.query_params)
    address = head.Address(asking.home(request), request.url.path, query)
    try:
        with tables.on(asking.day(request)):
            about = introductions.of(w, request.url.path.strip("/"), query)
            return head.dressed(page, w, about, address)
    except DataError:
        return page


def _settle(heard: Heard, request: Request) -> None:
    """Puts the written page in place of the old, or nothing where the visitor has it already."""
    body = preloads.told(_written(request, heard.body.decode())).encode()
    encoding, packed = encodings.packed(request.headers.get("accept-encoding", ""), body)
    headers = MutableHeaders(raw=list(heard.start["headers"]))
    for name in OWN:
        if name in headers:
            del headers[name]
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}{encoding and "-" + encoding}"'
    headers["ETag"] = tag
    headers.add_vary_header("Accept-Language, Accept-Encoding")
    if encoding:
        headers["Content-Encoding"] = encoding
    known = tag in request.headers.get("if-none-match", "")
    heard.body = bytearray() if known else bytearray(packed)
    if not known:
        headers["Content-Length"] = str(len(packed))
    heard.start.update(status=304 if known else 200, headers=headers.raw)
