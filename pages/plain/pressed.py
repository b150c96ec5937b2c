"""Streamlit's own files as the browser can take them: packed beforehand, kept for a year.

ServeStatic would do nearly this, but gives all encodings of a file one strong ETag, so that parts
of a packed and of a plain copy could be joined. Starlette's FileResponse does ranges and HEAD.
"""

import mimetypes
from functools import cache
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from pages.plain import assets, encodings, mishaps, pressing, stylesheet
from pages.plain.fonts import A_YEAR

PREFIX = "/static/"


class Pressed:
    """ASGI middleware: answers for Streamlit's static files, lets all else pass."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        asked = scope["type"] == "http" and scope["method"] in ("GET", "HEAD")
        if asked and scope["path"].startswith(PREFIX):
            await _answer(Request(scope))(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def _answer(request: Request) -> Response:
    name = request.url.path.removeprefix("/")
    plain = _files().get(name)
    if plain is None:
        return mishaps.refused(request, HTTPException(404))
    encoding, path = _chosen(request.headers, name, plain)
    headers = {"ETag": f'"{name}{encoding and "-" + encoding}"', "Cache-Control": A_YEAR}
    if pressing.fits(name):
        headers["Vary"] = "Accept-Encoding"
    if encoding:
        headers["Content-Encoding"] = encoding
    if _held(request.headers, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return FileResponse(path, headers=headers, media_type=mimetypes.guess_type(name)[0])


def _chosen(headers: Headers, name: str, plain: Path) -> tuple[str, Path]:
    """The best encoding that is both understood and there already, and its file."""
    if pressing.fits(name):
        for encoding in encodings.accepted(headers.get("accept-encoding", "")):
            path = pressing.folder() / (name + pressing.PACKERS[encoding][0])
            if path.is_file():
                return encoding, path
    return "", plain


def _held(headers: Headers, tag: str) -> bool:
    """Whether the visitor has this very copy."""
    given = headers.get("if-none-match", "").split(",")
    return {each.strip().removeprefix("W/") for each in given} & {tag, "*"} != set()


@cache
def _files() -> dict[str, Path]:
    """Every file that is served, by its address: no other path is ever opened."""
    own = {stylesheet.name(): pressing.folder() / stylesheet.name()}
    return own | {name: assets.FOLDER / name for name in assets.names()}
