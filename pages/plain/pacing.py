"""How often one client may ask: a bucket of tokens each, refilled with time."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import ip_address
from math import ceil

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from data.store import settings
from pages.plain import asking, refusals

# Streamlit's own traffic and what a browser keeps: these are not counted.
FREE = ("/static/", "/_stcore/", "/media/", "/component/", "/fonts/", "/healthz")
CLIENTS = 10_000  # whose buckets are kept; the longest silent is forgotten first
MINUTE = 60.0


@dataclass
class Buckets:
    """pace: tokens a minute, and how many a full bucket holds; clock: seconds."""

    pace: int
    clock: Callable[[], float] = time.monotonic
    held: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def taken(self, client: str) -> float:
        """Takes a token; seconds to wait where there is none, else 0."""
        now = self.clock()
        tokens, since = self.held.pop(client, (float(self.pace), now))
        tokens = min(float(self.pace), tokens + (now - since) * self.pace / MINUTE)
        granted = tokens >= 1
        self.held[client] = (tokens - granted, now)
        if len(self.held) > CLIENTS:
            self.held.popitem(last=False)
        return 0.0 if granted else (1 - tokens) * MINUTE / self.pace


def counted(client: str) -> str:
    """As what a client is counted: of IPv6 the network, since one visitor has all of it."""
    try:
        address = ip_address(client)
    except ValueError:
        return client
    return client if address.version == 4 else str(int(address) >> 64)


class Paced:
    """ASGI middleware: who asks too often is told when to ask again."""

    def __init__(self, app: ASGIApp) -> None:
        self.app, self.buckets = app, Buckets(settings.configured().pace)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        wait = 0.0
        if scope["type"] == "http" and not scope["path"].startswith(FREE):
            wait = self.buckets.taken(counted((scope.get("client") or ("",))[0]))
        if not wait:
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        w = asking.words_for(request)
        said = w("Too many requests came from your address. Wait a little and try again.")
        answer = refusals.referred(request, 429, said)
        answer.headers["Retry-After"] = str(ceil(wait))
        await answer(scope, receive, send)
