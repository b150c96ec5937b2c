"""A page that needs no JavaScript: its head, its style, the way back, the other languages."""

from dataclasses import dataclass
from html import escape

from data.model.terms import Language
from pages.parts import links, tables
from pages.parts.introductions import SITE
from pages.parts.words import Words, words

STYLE = """
@font-face { font-family: "Desk Serif"; src: url("/fonts/desk-serif-1.woff2") format("woff2");
  font-weight: 400 700; font-display: swap; }
:root { color-scheme: light dark; --ground: #fbf9f4; --ink: #17191d; --quiet: #5b5f66;
  --line: #d9d3c6; --link: #9a3420; --mark: #b8860b; --box: #f2eee5; }
@media (prefers-color-scheme: dark) { :root { --ground: #12181f; --ink: #e9e5dc; --quiet: #a9afb5;
  --line: #34404c; --link: #f0947d; --box: #1d252e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 "Source Sans", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem;
  padding-block: .75rem; border-bottom: 1px solid var(--line); font-size: .95rem; }
nav a, nav b { margin-left: .75rem; text-transform: uppercase; letter-spacing: .04em; }
nav :first-child { margin-left: 0; }
a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere; }
h1, h2 { font-family: "Desk Serif", Georgia, serif; font-weight: 600; line-height: 1.2; }
h1 { font-size: 2.75rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2rem 0 .6rem; padding-top: .75rem;
  border-top: 1px solid var(--line); }
.kicker { margin: 1.5rem 0 .15rem; font-size: 1.05rem; }
.quiet, footer { color: var(--quiet); font-size: .925rem; }
.lead { margin: .25rem 0 1.25rem; }
.passage { margin: 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); }
.passage blockquote { font: 1.2rem/1.5 "Desk Serif", Georgia, serif; }
blockquote { margin: 0 0 .4rem; }
cite { font-style: normal; }
mark { background: color-mix(in srgb, var(--mark) 26%, transparent); color: inherit;
  border-bottom: 2px solid var(--mark); padding: 0 .12em; }
q:lang(ru), q:lang(kk) { quotes: "«" "»"; }
.verdict { margin: 0 0 1.25rem; }
.ways { list-style: none; margin: 1rem 0 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: .35rem 1.25rem; }
.notice { border: 1px solid var(--line); background: var(--box); padding: .6rem .9rem;
  margin-top: 1rem; }
.notice ul { margin: .25rem 0; padding-left: 1.1rem; }
.facts { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: .25rem 1rem;
  margin: 0; font-size: .95rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
.held { margin-bottom: 1.1rem; }
.held p { margin: 0 0 .35rem; }
.held-verdict { font-size: 1.05rem; }
.cell { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid var(--line); }
.cell .facts, .note { font-size: .875rem; }
summary { cursor: pointer; overflow-wrap: anywhere; }
.cited dt { color: var(--quiet); font-size: .925rem; }
.cited dd { margin: 0 0 .75rem; overflow-wrap: anywhere; }
footer { margin-top: 2rem; padding-block: .75rem 2rem; border-top: 1px solid var(--line); }
@media (max-width: 30rem) { h1 { font-size: 2.1rem; } .facts { grid-template-columns: 1fr;
  gap: 0; } .facts dd { margin-bottom: .4rem; } }
@media print { :root { --ground: #fff; --ink: #000; --quiet: #444; --link: #000; --box: #fff;
  --line: #999; color-scheme: light; } body { font-size: 10pt; }
  nav, .ways, .screen { display: none; }
  header, main, footer { max-width: none; padding-inline: 0; }
  footer { margin-top: .5rem; padding-block: .25rem 0; break-before: avoid; }
  .cell, .passage, dd { break-inside: avoid; } h2 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; } }
@page { margin: 14mm; }
"""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page: its title and description as text, its parts as HTML; path: its own, with no query.

    files: pairs of a media type and an address, of the same in other forms.
    """

    title: str
    said: str
    body: str
    path: str
    home: str
    files: tuple[tuple[str, str], ...] = ()


def html(w: Words, leaf: Leaf) -> str:
    """The whole page."""
    return (
        f'<!doctype html><html lang="{w.language}"><head><meta charset="utf-8">'
        f"<title>{escape(leaf.title)} · {escape(w(SITE))}</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"{_described(w, leaf)}{_linked(leaf)}<style>{STYLE}</style></head><body>"
        f'<header><a href="{escape(links.to(w, "/"))}"><b>{escape(w(SITE))}</b></a>'
        f"{_languages(w, leaf)}</header><main>{leaf.body}</main>"
        f"<footer>{escape(_version(w))}</footer></body></html>"
    )


def _version(w: Words) -> str:
    return w("Data version {version}", version=tables.version())


def _described(w: Words, leaf: Leaf) -> str:
    said = {"og:title": leaf.title, "og:description": leaf.said, "og:type": "article",
            "og:site_name": w(SITE), "og:url": f"{leaf.home}{leaf.path}"}  # fmt: skip
    named = f'<meta name="description" content="{escape(leaf.said)}">'
    return named + "".join(
        f'<meta property="{name}" content="{escape(value)}">' for name, value in said.items()
    )


def _linked(leaf: Leaf) -> str:
    """The page itself, the same in each language, and in other forms."""
    same = {str(one): links.to(words(one), leaf.path) for one in Language}
    return (
        f'<link rel="canonical" href="{escape(leaf.home + leaf.path)}">'
        + "".join(
            f'<link rel="alternate" hreflang="{one}" href="{escape(leaf.home + way)}">'
            for one, way in same.items()
        )
        + "".join(
            f'<link rel="alternate" type="{kind}" href="{escape(way)}">' for kind, way in leaf.files
        )
    )


def _languages(w: Words, leaf: Leaf) -> str:
    label = "Тіл · Язык · Language"
    said = (
        f"<b>{one}</b>"
        if one == w.language
        else f'<a href="{escape(links.to(words(one), leaf.path))}" hreflang="{one}">{one}</a>'
        for one in Language
    )
    return f'<nav aria-label="{label}">{"".join(said)}</nav>'
