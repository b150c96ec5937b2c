"""The headers that every answer carries: what a browser may do with it, and nothing else."""

import base64
import hashlib
import re
from functools import cache

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.store import settings
from pages.parts import scroll, stagecraft
from pages.plain import assets

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
SCRIPTS = (scroll.SCRIPT, stagecraft.KEYS)  # those that our pages carry in themselves
CSP, ANCESTORS = "Content-Security-Policy", "frame-ancestors"
A_YEAR = "max-age=31536000"
# Emotion writes Streamlit's styles and Plotly those of its charts, each time others: no digest
# could name them. blob: is what Plotly and the tables give a browser to keep as a file.
# Streamlit's messages count in WebAssembly; no string of JavaScript is ever run.
OWN = "'self' 'wasm-unsafe-eval'"
ALLOWED = {
    "default-src": "'none'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "media-src": "'self'",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "object-src": "'none'",
}
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(),"
    " payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# For what is no page: short, since a first visit fetches ninety such files. No script is run in
# them; a browser's own viewer of pictures and papers has its styles.
FILE = "default-src 'self' data: 'unsafe-inline'; script-src 'none'"


class Policy:
    """ASGI middleware: adds the headers; an answer's own policy is kept if it has one."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                _complete(MutableHeaders(scope=message), scope["scheme"])
            await send(message)

        await self.app(scope, receive, sent)


def _complete(headers: MutableHeaders, scheme: str) -> None:
    for name, value in ALWAYS.items():
        headers[name] = value
    page = headers.get("content-type", "").startswith("text/html")
    own = headers.get(CSP, content() if page else FILE)
    if ANCESTORS not in own:
        own += f"; {ANCESTORS} {' '.join(settings.configured().frame_ancestors)}"
    headers[CSP] = own
    if scheme == "https":
        headers["Strict-Transport-Security"] = A_YEAR


@cache
def content() -> str:
    """The Content-Security-Policy of the pages, but for who may embed them."""
    scripts = INLINE.findall(assets.page()) + [
        inner for script in SCRIPTS for inner in INLINE.findall(script)
    ]
    source = " ".join([OWN, *(f"'sha256-{_digest(script)}'" for script in scripts)])
    return "; ".join(f"{key} {value}" for key, value in ({"script-src": source} | ALLOWED).items())


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
