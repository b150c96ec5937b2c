"""One HTML file of a view that needs no network: for a hall, for paper, by day and by night.

Nothing in it runs and nothing is fetched: style and pictures stand in the file itself.
"""

from html import escape

import pandas as pd

from data.model.errors import DrawingError
from pages.parts import gallery, mentions, passages, pictures, vouched
from pages.parts.pictures import PAGE, Look
from pages.parts.plaintext import clean
from pages.parts.told import File, Told
from pages.parts.words import Words

MIME = "text/html"
QUOTED = 12  # sentences behind a finding at most
STYLE = """
:root{color-scheme:light dark;--line:#8884;--quiet:#585e66}
@media (prefers-color-scheme:dark){:root{--quiet:#a9b1b9}}
body{font:1.05rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;margin:0 auto;
max-width:60rem;padding:1.5rem}
h1,h2{line-height:1.2;text-wrap:balance}h2{font-size:1.6rem;margin:.2rem 0 .6rem}
section{border-top:1px solid var(--line);padding:2rem 0}
.kicker{color:#c4492f;font-weight:700;margin:0}.quiet{color:var(--quiet);font-size:.9rem}
.number{font-size:4rem;font-weight:700;color:#c4492f;margin:0}
svg{max-width:100%;height:auto}figure{margin:0}blockquote{margin:1rem 0;padding-left:1rem;
border-left:3px solid #c4492f}mark{background:#c4492f2e;color:inherit}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;
border-bottom:1px solid var(--line)}a{color:inherit;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.kicker,.number{color:#e8785f}}
@media print{section{break-inside:avoid}details{display:none}body{padding:0}}
""".replace("\n", "")
NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def html(w: Words, file: File) -> bytes:
    """The whole file."""
    version = w("Data version {version}", version=file.edition.version)
    state = w("State of the data: {day}", day=w.day(gallery.day()))
    body = "".join(_section(w, file, told) for told in file.told)
    return clean(
        f'<!doctype html><html lang="{w.language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{NOTHING_ELSE}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(file.title)}</title><style>{STYLE}</style></head><body><main>"
        f"<h1>{escape(file.title)}</h1><p>{escape(file.said)}</p>"
        f'<p class="quiet">{escape(version)} · {escape(state)}</p>{body}{_sources(w, file)}'
        f"</main></body></html>"
    ).encode()


def _section(w: Words, file: File, told: Told) -> str:
    more = "".join(f"<p>{escape(said)}</p>" for said in told.more)
    signed = "<br>".join(
        escape(said)
        for said in (vouched.credit(w, told.rows), vouched.verdict(w, told.rows))
        if said
    )
    link = f'<a href="{escape(told.link)}">{escape(w("Open this view"))}</a>'
    return (
        f'<section id="{escape(told.name)}"><p class="kicker">{escape(told.kicker)}</p>'
        f"<h2>{escape(told.title)}</h2>{more}{_picture(w, told)}"
        f'<p class="quiet">{signed}<br>{link}</p>{_words(w, file, told)}</section>'
    )


def _picture(w: Words, told: Told) -> str:
    if told.chart:
        table = f'<div class="wide">{_table(told.chart.table)}</div>'
        try:
            drawn = pictures.svg(w, told.chart, None, Look(ground=PAGE))
        except DrawingError:
            return table
        folded = (
            f"<details><summary>{escape(w('The numbers as a table'))}</summary>{table}</details>"
        )
        return f"<figure>{drawn}</figure>{folded}"
    if told.number:
        return f'<p class="number">{escape(told.number)}</p><p>{escape(told.made)}</p>'
    items = "".join(f"<li>{escape(f'{many}: {what}')}</li>" for what, many in told.lines)
    return f"<ul>{items}</ul>" if items else ""


def _table(table: pd.DataFrame) -> str:
    head = "".join(f"<th>{escape(str(name))}</th>" for name in table.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>"
        for row in table.to_numpy().tolist()
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _words(w: Words, file: File, told: Told) -> str:
    """The sentences behind it, with source and verdicts; links lead to the app."""
    groups = mentions.by_sentence([row for row in told.rows if "article_id" in row])[:QUOTED]
    said = "".join(passages.quotation(w, group) for group in groups)
    return said.replace('href="/', f'href="{escape(file.edition.home)}/').replace(
        ' target="_self"', ""
    )


def _sources(w: Words, file: File) -> str:
    rows = tuple(row for told in file.told for row in told.rows)
    items = "".join(
        f"<li>{escape(vouched.cited(source))}</li>" for source in vouched.sources(w, rows)
    )
    return f'<section id="sources"><h2>{escape(w("Sources"))}</h2><ul>{items}</ul></section>'
