"""`/figures/<figure_id>`: one figure as a page and as files; `/figures` itself is the app's."""

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import quote

import pandas as pd
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from data.model.errors import DataError
from data.model.formulas import formulas
from data.store import exports
from pages.parts import annotation, bibliography, citing, figures, links, tables
from pages.parts.address import VERSION
from pages.parts.annotation import Site
from pages.parts.citing import Work
from pages.parts.figures import Row, records
from pages.parts.words import Words
from pages.plain import asking, figurepage, leaf, refusals
from pages.plain.figurepage import FILES, Visit

ENDINGS = {ending: kind for _, ending, kind in FILES}
POLICY = ("default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:;"
          " base-uri 'none'; form-action 'none'")  # fmt: skip


def figure(request: Request) -> Response:
    """A figure's page, or one of its files; 404, 410 or 301 where there is none of this name."""
    w, name = asking.words_for(request), request.path_params["name"]
    try:
        with tables.on(asking.day(request)):
            return _answered(request, w, *_parted(name))
    except DataError as error:
        return refusals.refused(
            request, 503, w("The data cannot be read at the moment. {error}", error=str(error))
        )


def _parted(name: str) -> tuple[str, str]:
    """The id and the ending; an id may have dots too, and comes first."""
    key, dot, ending = name.rpartition(".")
    if _held(name) or f"{dot}{ending}" not in ENDINGS:
        return name, ""
    return key, f"{dot}{ending}"


def _held(key: str) -> Row | None:
    """A figure, or a number computed from figures."""
    return figures.by_id(key) or next((one for one in _numbers() if one["derived_id"] == key), None)


def _numbers() -> list[Row]:
    return [number for name in formulas() for number in figures.computed(name)]


def _answered(request: Request, w: Words, key: str, ending: str) -> Response:
    row = _held(key)
    if row is None:
        return _missing(request, w, key, ending)
    visit = Visit(asking.home(request), datetime.now(UTC).date(),
                  request.query_params.get(VERSION))  # fmt: skip
    body = FORMS[ending](w, row, visit).encode() if ending in FORMS else _csv(row)
    return _response(request, w, key, ending, body)


def _missing(request: Request, w: Words, key: str, ending: str) -> Response:
    """What became of a figure that is not there: another name, a reason, or nothing known."""
    for row in records(tables.now("corrections")):
        if row["figure_id"] == key and row["action"] == "rename":
            query = f"?{request.url.query}" if request.url.query else ""
            way = f"{asking.home(request)}{links.PLACE}/{quote(row['to'], safe='')}{ending}{query}"
            return RedirectResponse(way, status_code=301)
        if row["figure_id"] == key and row["action"] == "withdraw":
            reason = row[f"reason_{w.language}"]
            said = w("This figure was withdrawn. {reason}", reason=reason)
            return refusals.refused(request, 410, said)
    day = tables.as_of()
    if day:
        return refusals.refused(
            request, 404, w("No figure «{name}» was known on {day}.", name=key, day=w.day(day))
        )
    return refusals.refused(request, 404, w("There is no figure «{name}».", name=key))


def _response(request: Request, w: Words, key: str, ending: str, body: bytes) -> Response:
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {
        "ETag": tag,
        "Cache-Control": "no-cache",
        "Vary": "Accept-Language",
        "Link": ", ".join(_alternates(w, key)),
        "Access-Control-Allow-Origin": "*",
        "X-Content-Type-Options": "nosniff",
    }
    asked = request.headers.get("if-none-match", "")
    if tag in asked or asked.strip() == "*":
        return Response(status_code=304, headers=headers)
    if not ending:
        return Response(body, headers=headers | {"Content-Security-Policy": POLICY},
                        media_type="text/html")  # fmt: skip
    return Response(body, headers=headers | _named(key, ending), media_type=ENDINGS[ending])


def _alternates(w: Words, key: str) -> list[str]:
    others = [f'<{links.page(w, key, ending)}>; rel="alternate"; type="{kind}"'
              for ending, kind in ENDINGS.items()]  # fmt: skip
    return [f'<{links.page(w, key).partition("?")[0]}>; rel="canonical"', *others]


def _named(key: str, ending: str) -> dict[str, str]:
    """A file to keep has its name; linked data is looked at where it is."""
    if ending == ".json":
        return {}
    name = quote(f"{key}{ending}")
    return {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}


def _html(w: Words, row: Row, visit: Visit) -> str:
    made = figurepage.of_figure if "figure_id" in row else figurepage.of_number
    return leaf.html(w, made(w, row, visit))


def _json(_: Words, row: Row, visit: Visit) -> str:
    site = Site(visit.home, tables.version())
    if "figure_id" not in row:
        return _written(annotation.of_number(site, row))
    articles = {one["article_id"]: one for one in records(tables.table("articles"))}
    return _written(annotation.of_figure(site, row, articles[row["article_id"]]))


def _written(found: annotation.Json) -> str:
    return json.dumps(found, ensure_ascii=False, indent=1)


def _csv(row: Row) -> bytes:
    name, key = ("figures", "figure_id") if "figure_id" in row else ("derived", "derived_id")
    frame: pd.DataFrame = tables.table(name)
    return exports.csv(name, frame[frame[key] == row[key]])


def _work(w: Words, row: Row, visit: Visit) -> Work:
    if "figure_id" in row:
        return citing.of_figure(w, row, visit.at(row["figure_id"]))
    return citing.of_number(w, row, visit.at(row["derived_id"]))


FORMS: dict[str, Callable[[Words, Row, Visit], str]] = {
    "": _html,
    ".json": _json,
    ".bib": lambda w, row, visit: bibliography.bibtex(w, _work(w, row, visit)),
    ".ris": lambda w, row, visit: bibliography.ris(w, _work(w, row, visit)),
}
routes: list[BaseRoute] = [Route(f"{links.PLACE}/{{name}}", figure)]
