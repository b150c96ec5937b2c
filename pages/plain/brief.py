"""`/brief` and `/brief.pdf`: the summary in one file, to print, to send, to read anywhere."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from data.model.errors import DataError, RequestError
from pages.parts import tables
from pages.parts.brief import contents, paper, sheet
from pages.parts.brief.contents import SECTIONS
from pages.parts.brief.sheet import Place
from pages.parts.words import Words, words
from pages.plain import asking, refusals

KEPT = 32  # briefs made are kept, the oldest go first
ASK = "sections"
HEADERS = {
    "Cache-Control": "public, max-age=300",
    "Vary": "Accept-Language",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a brief is made of: nothing else changes it."""

    version: str
    language: str
    place: Place


def page(request: Request) -> Response:
    """The brief as HTML."""
    return _answered(request, "text/html; charset=utf-8")


def pdf(request: Request) -> Response:
    """The brief as PDF."""
    return _answered(request, "application/pdf")


def _answered(request: Request, mime: str) -> Response:
    w = asking.words_for(request)
    try:
        place = Place(asking.home(request), sections(w, request.query_params.get(ASK)))
        with tables.on(asking.day(request)):
            body = _made(Wanted(tables.version(), w.language, place), mime)
    except RequestError as error:
        return refusals.refused(request, 400, str(error))
    except DataError as error:
        said = w("The data cannot be read at the moment. {error}", error=str(error))
        return refusals.refused(request, 503, said)
    return _given(request, body, mime)


def sections(w: Words, asked: str | None) -> tuple[str, ...]:
    """The sections asked for, in the brief's order; all where none is. Raises RequestError."""
    if not asked:
        return tuple(SECTIONS)
    names = [name.strip() for name in asked.split(",")]
    if unknown := [name for name in names if name not in SECTIONS]:
        thing = w("{what} «{value}» is not known", what=w("section"), value=unknown[0][:200])
        raise RequestError(thing, "/brief", w("There are: {names}.", names=", ".join(SECTIONS)))
    return tuple(name for name in SECTIONS if name in names)


@lru_cache(maxsize=KEPT)
def _made(wanted: Wanted, mime: str) -> bytes:
    w = words(wanted.language)
    brief = contents.gathered(w)
    if mime == "application/pdf":
        return paper.pdf(w, brief, wanted.place)
    return sheet.html(w, brief, wanted.place).encode()


def _given(request: Request, body: bytes, mime: str) -> Response:
    """The file, or that the visitor's copy is the same."""
    tag = f'"{sha256(body).hexdigest()[:20]}"'
    headers = HEADERS | {"ETag": tag, "Content-Language": asking.words_for(request).language}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=mime, headers=headers)


routes: list[BaseRoute] = [Route("/brief", page), Route("/brief.pdf", pdf)]
