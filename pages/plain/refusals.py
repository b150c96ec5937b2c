"""Short answers to what cannot be had: a page in the visitor's language, a word for programs."""

from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from pages.plain import asking

PAGE = (
    '<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>{title}</title>'
    '<meta name="viewport" content="width=device-width"><style>:root{{color-scheme:light dark}}'
    "body{{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}}"
    '</style><main><h1>{title}</h1><p>{said}</p><p><a href="/?lang={lang}">{back}</a></p></main>'
    "</html>"
)


def refused(request: Request, status: int, said: str) -> Response:
    """`said` (a sentence in the visitor's language) as a page, or as JSON where JSON is asked."""
    if "html" not in request.headers.get("accept", "html"):
        return JSONResponse({"status": status, "error": said}, status_code=status)
    w = asking.words_for(request)
    page = PAGE.format(
        lang=w.language,
        title=escape(w("This cannot be shown")),
        said=escape(said),
        back=escape(w("To the summary")),
    )
    return HTMLResponse(page, status_code=status)
