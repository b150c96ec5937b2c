"""The font files, served by the app itself: no visitor asks another host for letters.

The theme names them by an absolute path, which means the same on every page's address.
"""

from pathlib import Path

from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Message, Receive, Scope, Send

FOLDER = Path(__file__).parent.parent / "fonts"
A_YEAR = b"public, max-age=31536000, immutable"


class Kept(StaticFiles):
    """Files that browsers may keep for a year: a file that changes gets another name."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""

        async def keeping(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] in (200, 304):
                message["headers"] = [*message["headers"], (b"cache-control", A_YEAR)]
            await send(message)

        await super().__call__(scope, receive, keeping)


routes: list[BaseRoute] = [Mount("/fonts", Kept(directory=FOLDER), name="fonts")]
