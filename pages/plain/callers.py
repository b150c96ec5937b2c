"""Who asks, and by which scheme: a proxy's word for it counts only where the proxy is trusted.

Uvicorn by itself believes whoever connects from this machine; here that is a setting too.
"""

from ipaddress import ip_address

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from data.store import settings

LOCAL = "127.0.0.1"
FORWARDED = "x-forwarded-for"


class Callers:
    """ASGI middleware: sets `client` and `scheme` of what passes."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        named = [str(network) for network in settings.configured().trusted_proxies]
        self.forwarded: ASGIApp = ProxyHeadersMiddleware(app, named)  # type: ignore[arg-type,assignment]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on with its caller."""
        if scope["type"] == "lifespan" or not scope.get("client"):
            await self.app(scope, receive, send)
        elif not _told(scope):
            await self.forwarded(scope, receive, send)
        elif trusted(LOCAL):
            await self.app(scope, receive, send)
        else:
            await self.app({**scope, "client": (LOCAL, 0)}, receive, send)


def _told(scope: Scope) -> bool:
    """Whether the client was read by uvicorn from the header of a proxy on this machine."""
    given = ",".join(Headers(scope=scope).getlist(FORWARDED))
    return any(scope["client"][0] in each for each in given.split(","))


def trusted(address: str) -> bool:
    """Whether a caller of this address is a trusted proxy."""
    return any(ip_address(address) in network for network in settings.configured().trusted_proxies)
