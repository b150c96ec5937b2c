"""The pictures of links, `/previews/<page>.png`: made once a version and language, then kept."""

import io
from functools import lru_cache

from PIL import Image
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from pages.parts import introductions, pictures, previews, tables
from pages.parts.introductions import Introduction
from pages.parts.menu import BY_PATH
from pages.parts.words import words
from pages.plain import asking, refusals

A_DAY = "public, max-age=86400"
FAST, SHARP = Image.Quantize.FASTOCTREE, Image.Dither.NONE
KEPT, COLOURS = 128, 48


def preview(request: Request) -> Response:
    """The picture of a page, in the language asked for, of the figure that is chosen if one is."""
    w, path = asking.words_for(request), request.path_params["path"]
    if path not in BY_PATH:
        return refusals.refused(request, 404, w("There is no page «{path}».", path=path))
    with tables.on(asking.day(request)):
        about = introductions.of(w, path, dict(request.query_params))
        picture = _drawn(w.language, about, tables.version())
    return Response(picture, media_type="image/png", headers={"Cache-Control": A_DAY})


@lru_cache(maxsize=KEPT)
def _drawn(language: str, about: Introduction, version: str) -> bytes:
    drawn = pictures.rasterised(previews.svg(words(language), about, version))
    return _lean(drawn)


def _lean(drawn: bytes) -> bytes:
    """The same picture in few colours: it has few, and messengers give up on large ones."""
    made = io.BytesIO()
    few = Image.open(io.BytesIO(drawn)).convert("RGB").quantize(COLOURS, FAST, dither=SHARP)
    few.save(made, "PNG")
    return made.getvalue()


routes: list[BaseRoute] = [Route("/previews/{path}.png", preview)]
