"""What can be taken away, for people: tables, kinds of file, limits, terms; no script."""

from html import escape
from urllib.parse import urlencode

from starlette.responses import HTMLResponse, Response

from data.model.terms import Language
from data.store.offered import OFFERED
from pages.parts import files, limits, origins, tables
from pages.parts.introductions import SITE
from pages.parts.limits import Limit
from pages.parts.words import Words

STYLE = (
    ":root{color-scheme:light dark}a{color:light-dark(#9a3420,#f0947d)}body{background:"
    "light-dark(#fbf9f4,#12181f);color:light-dark(#17191d,#e9e5dc);"
    "font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
    "overflow-wrap:break-word}h1{line-height:1.2}"
    "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;"
    "padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8886}th{font-weight:600}"
    "nav *,td a{white-space:nowrap;margin-right:.7rem}code{font-size:.95em}"
    "@media(max-width:40rem){tr,td,th{display:block;border:0;padding:.1rem 0}thead{display:none}"
    "tr{border-bottom:1px solid #8886;padding:.6rem 0}}"
)
FEW = 12  # values that are named
LANGUAGES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}


def page(w: Words) -> Response:
    """The index in the visitor's language."""
    called, site = w("Data"), w(SITE)
    title = f"{called} · {site}"
    body = "".join(_parts(w))
    return HTMLResponse(
        f'<!doctype html><html lang="{w.language}"><meta charset="utf-8">'
        f'<title>{escape(title)}</title><meta name="viewport" content="width=device-width">'
        f"<style>{STYLE}</style><main>{body}</main></html>",
        headers={"Vary": "Accept-Language", "Content-Language": w.language},
    )


def _parts(w: Words) -> list[str]:
    whole = w("Everything in one archive, with schema, sources, licences and how to cite")
    return [
        _languages(w),
        _tagged("h1", w("Data")),
        _tagged("p", w("What the pages show, as files. A limit is added to the address, as in"
                       " {example}.", example="figures.csv?kind=area&kind=percent")),
        f"<p>{_link(f'/data/package.zip?lang={w.language}', whole)}</p>",
        _tagged("h2", w("Tables")),
        _tables(w),
        _tagged("h2", w("Limits")),
        _limits(w),
        _tagged('h2 id="licence"', w("Licence")),
        _tagged("p", origins.terms(w)),
        _foot(w),
    ]  # fmt: skip


def _foot(w: Words) -> str:
    described = w("Described for programs (OpenAPI)")
    links = (
        _link(f"/data/openapi.json?lang={w.language}", described),
        escape(w("Data version: {version}", version=tables.version())),
        _link(f"/?lang={w.language}", w("To the summary")),
    )
    return f"<p>{' · '.join(links)}</p>"


def _tagged(tag: str, words: str) -> str:
    return f"<{tag}>{escape(words)}</{tag.split()[0]}>"


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>'


def _languages(w: Words) -> str:
    links = "".join(
        f"<b>{LANGUAGES[each]}</b> " if each == w.language else
        f'<a href="/data/?lang={each}" hreflang="{each}" lang="{each}">{LANGUAGES[each]}</a> '
        for each in map(str, Language)
    )  # fmt: skip
    return f"<nav>{links}</nav>"


def _tables(w: Words) -> str:
    names = (w("Table"), w("What is in it"), w("Files"), w("Limits"))
    head = "".join(_tagged("th", name) for name in names)
    rows = "".join(_table(w, name) for name in OFFERED)
    return f"<table><thead><tr>{head}</tr></thead>{rows}</table>"


def _table(w: Words, name: str) -> str:
    title, said = limits.TITLES[name]
    query = urlencode({"lang": w.language})
    links = "".join(
        f'<a href="/data/{name}.{ending}?{query}">{ending.upper()}</a> ' for ending in files.MIMES
    )
    keys = ", ".join(f"<code>{each.key}</code>" for each in limits.of(name)) or "—"
    cells = (_tagged("b", w(title)), escape(w(said)), links, keys)
    return f'<tr id="{name}">{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'


def _limits(w: Words) -> str:
    common = {
        "columns": w("Columns wanted, in their order; without it all of them."),
        "lang": w("Language of names: columns in other languages are left out."),
        "as_of": w("A day: only what was known by then."),
    }
    said = {each.key: w(each.said) + _listed(each) for each in limits.LIMITS} | common
    rows = "".join(
        f"<tr><td><code>{key}</code></td><td>{escape(words)}</td></tr>"
        for key, words in said.items()
    )
    return f"<table>{rows}</table>"


def _listed(limit: Limit) -> str:
    """What it may stand on, where that is short enough to read."""
    listed = limit.listed() if limit.listed else ()
    return f" ({', '.join(map(str, listed))})" if 0 < len(listed) <= FEW else ""
