"""The tables as files: /data/<table>.<format>, /data/package.zip, what describes them."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from data.model.errors import DataError, RequestError
from data.model.terms import Language
from data.store.offered import OFFERED, chosen, spoken
from pages.parts import files, limits, packing, tables, words
from pages.parts.files import Rows
from pages.parts.limits import Asked
from pages.parts.words import Words
from pages.plain import asking, dataindex, described, refusals
from pages.plain.wanted import Reader, Wanted

METHODS = ["GET", "HEAD", "OPTIONS"]
FORM = "1"  # raised when the same rows are written otherwise, so that kept copies are old
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Content-Disposition, Data-Version",
}
BEFOREHAND = OPEN | {
    "Access-Control-Allow-Methods": ", ".join(METHODS),
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
    "Allow": ", ".join(METHODS),
}
ZIP = "application/zip"
Made = Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Answer:
    """A file that can be had: what it is called, and how it is made once it is needed."""

    name: str
    mime: str
    made: Made


def asked(answer: Callable[[Request, Words], Response], request: Request) -> Response:
    """The answer, open to every site; what cannot be had is refused with the reason."""
    w = asking.words_for(request)
    if request.method == "OPTIONS":
        return Response(status_code=204, headers=BEFOREHAND)
    try:
        found = answer(request, w)
    except RequestError as error:
        found = refusals.refused(request, 400, str(error))
    except DataError as error:
        said = w("The data cannot be read at the moment. {error}", error=str(error))
        found = refusals.refused(request, 503, said)
    found.headers.update(OPEN)
    return found


def table(request: Request, w: Words) -> Response:
    """/data/<table>.<format>"""
    name, _, ending = str(request.path_params["file"]).rpartition(".")
    if name not in OFFERED:
        names = ", ".join(OFFERED)
        said = w("There is no table «{name}». There are: {names}.", name=name[:200], names=names)
        return refusals.refused(request, 404, said)
    if ending not in files.MIMES:
        thing = w("{what} «{value}» is not known", what=w("format"), value=ending[:200])
        fix = w("There are: {names}.", names=", ".join(files.MIMES))
        raise RequestError(thing, request.url.path, fix)
    wanted = Reader(w, request.url.path, request.query_params).table(name, ending)
    with tables.on(wanted.day):
        return _given(request, wanted, _file(request, wanted))


def _file(request: Request, wanted: Wanted) -> Answer:
    (name,), ending = wanted.tables, wanted.ending
    address = f"{asking.home(request)}/data/{name}.{ending}{wanted.query}"
    return Answer(
        files.named(name, ending),
        files.MIMES[ending],
        lambda: files.made(_words(wanted), _rows(name, wanted, wanted.columns, address), ending),
    )


def _words(wanted: Wanted) -> Words:
    """The language of a file is the address's alone: a kept copy is the same for all."""
    return words.words(wanted.lang or Language.EN.value)


def _rows(name: str, wanted: Wanted, columns: tuple[str, ...], address: str) -> Rows:
    mine: Asked = {key: value for key, value in wanted.limits.items()
                   if name in limits.BY_KEY[key].of}  # fmt: skip
    frame = limits.rows(_words(wanted), name, mine)
    schema = chosen(OFFERED[name], list(columns))
    return Rows(name, schema, frame, tables.version(), files.created(), address)


def package(request: Request, w: Words) -> Response:
    """/data/package.zip"""
    wanted = Reader(w, request.url.path, request.query_params).package()
    with tables.on(wanted.day):
        name = files.named(packing.NAME, "zip")
        return _given(request, wanted, Answer(name, ZIP, partial(_packed, request, wanted)))


def _packed(request: Request, wanted: Wanted) -> Iterator[bytes]:
    home = asking.home(request)
    rows = tuple(
        _rows(
            name,
            wanted,
            tuple(spoken(OFFERED[name], wanted.lang)),
            f"{home}/data/{name}.{wanted.ending}",
        )
        for name in wanted.tables
    )
    address = str(request.url)
    made = packing.Package(rows, wanted.limits, wanted.ending, address, home)
    yield packing.packed(_words(wanted), made)


def _given(request: Request, wanted: Wanted, answer: Answer) -> Response:
    """The file, only its headers, or that the visitor's copy is still the same."""
    tag = _tag(request, wanted)
    headers = {
        "ETag": tag,
        "Cache-Control": "public, no-cache",
        "Content-Disposition": f'attachment; filename="{answer.name}"',
        "Data-Version": tables.version(),
        "Vary": "Accept-Encoding",
        "Link": f'<{asking.home(request)}/data/openapi.json>; rel="service-desc"',
    }
    if _same(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    if request.method == "HEAD":
        return _headers(Response(headers=headers, media_type=answer.mime))
    return _whole(answer, headers)


def _headers(response: Response) -> Response:
    """Without a length: the file's own is known only once it is made."""
    del response.headers["Content-Length"]
    return response


def _whole(answer: Answer, headers: dict[str, str]) -> Response:
    """Rows are found here, on the day asked for; only their writing is left to the stream."""
    made = answer.made()
    if answer.mime in (files.MIMES["csv"], files.MIMES["json"]):
        return StreamingResponse(made, headers=headers, media_type=answer.mime)
    return Response(b"".join(made), headers=headers, media_type=answer.mime)


def _tag(request: Request, wanted: Wanted) -> str:
    """Of the bytes, so also of whether the server may send them packed."""
    packs = "gzip" in request.headers.get("accept-encoding", "")
    of = (FORM, tables.version(), str(request.url), repr(wanted), packs)
    return f'"{hashlib.sha256(repr(of).encode()).hexdigest()[:32]}"'


def _same(given: str, tag: str) -> bool:
    """Whether `If-None-Match` names the tag, weakly or not."""
    named = [each.strip().removeprefix("W/") for each in given.split(",")]
    return "*" in named or tag in named


def description(request: Request, w: Words) -> Response:
    """/data/openapi.json"""
    return JSONResponse(described.description(w, asking.home(request)))


def index(_: Request, w: Words) -> Response:
    """/data/: what there is, for people."""
    return dataindex.page(w)


def bare(request: Request, _: Words) -> Response:
    """/data is /data/."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/data/{query}")


ANSWERS = (
    ("/data", bare),
    ("/data/", index),
    ("/data/openapi.json", description),
    ("/data/package.zip", package),
    ("/data/{file:path}", table),
)
routes: list[BaseRoute] = [
    Route(path, partial(asked, answer), methods=METHODS) for path, answer in ANSWERS
]
