"""Short answers to what cannot be had: a page in the visitor's language, a word for programs."""

import logging
import secrets
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from pages.plain import asking

LOG = logging.getLogger(__name__)
PAGE = (
    '<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>{title}</title>'
    '<meta name="viewport" content="width=device-width"><style>:root{{color-scheme:light dark}}'
    "body{{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}}"
    "</style><main><h1>{title}</h1><p>{said}</p>{reference}"
    '<p><a href="/?lang={lang}">{back}</a></p></main>'
    "</html>"
)


def refused(request: Request, status: int, said: str, reference: str = "") -> Response:
    """`said` (a sentence in the visitor's language) as a page, or as JSON where JSON is asked.

    reference: under which the log tells more; empty where there is no more to tell.
    """
    kept = {"Cache-Control": "no-store"} if reference else {}
    if "html" not in request.headers.get("accept", "html"):
        more = {"reference": reference} if reference else {}
        return JSONResponse({"status": status, "error": said} | more, status, kept)
    w = asking.words_for(request)
    named = w("Reference: {reference}", reference=reference)
    told = f"<p>{escape(named)}</p>" if reference else ""
    page = PAGE.format(
        lang=w.language,
        title=escape(w("This cannot be shown")),
        said=escape(said),
        reference=told,
        back=escape(w("To the summary")),
    )
    return HTMLResponse(page, status, kept)


def referred(request: Request, status: int, said: str) -> Response:
    """A refusal with a reference; the log says which rule it was, and nothing of who asked."""
    reference = secrets.token_hex(4)
    LOG.warning("request refused with %s, reference %s", status, reference)
    return refused(request, status, said, reference)
