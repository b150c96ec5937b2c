"""The brief as one HTML page: style and pictures in it, no script, fit for a phone and for A4."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pages.parts import labels, links, pictures, tables
from pages.parts.brief.contents import SECTIONS, Brief, Checked, Headline, Note, Plan
from pages.parts.charts import Chart
from pages.parts.drawing.frames import Caption
from pages.parts.introductions import SITE
from pages.parts.marks import Mark, escaped, marked
from pages.parts.pictures import PAGE, Look
from pages.parts.words import Words

WIDTH = 370  # px of a picture: what a phone shows of it at its full size
STYLE = """
:root{color-scheme:light dark;--g:#fbf9f4;--i:#17191d;--q:#585e66;
--l:#d9d3c6;--a:#9a3420;--m:#b8860b}
@media(prefers-color-scheme:dark){:root{--g:#12181f;--i:#e9e5dc;--q:#a9b1b9;
--l:#34404c;--a:#f0947d}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--g);color:var(--i);
font:1rem/1.45 "Source Sans 3","Source Sans Pro",system-ui,"Noto Sans",sans-serif}
a{color:var(--a)}h1,h2{font-family:Georgia,"Noto Serif",serif;line-height:1.2;margin:0}
h1{font-size:1.9rem}h2{font-size:1.25rem;margin:1.6rem 0 .6rem;padding-top:.6rem;
border-top:1px solid var(--l);break-after:avoid}
nav,.q,figcaption,footer{color:var(--q);font-size:.875rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-bottom:1rem}
.lead{font-size:1.15rem;margin:.5rem 0}p{margin:.3rem 0}
.cards,.charts{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))}
.cards>div{border:1px solid var(--l);padding:.6rem .8rem;break-inside:avoid}
.cards b{display:block;font-size:1.7rem;line-height:1.2}
.charts{grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.5rem 2.5rem}
figure{margin:0;break-inside:avoid}figure>b{display:block;margin-bottom:.5rem}
svg{display:block;width:100%;max-width:30rem;height:auto;overflow:visible}
table{border-collapse:collapse;width:100%;font-size:.925rem}thead{display:table-header-group}
tr,li{break-inside:avoid}th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;
border-bottom:1px solid var(--l);overflow-wrap:break-word}th{white-space:nowrap}
blockquote{margin:0;font-size:1.05rem}mark{background:#b8860b44;color:inherit;
border-bottom:2px solid var(--m)}li{margin-bottom:.8rem;padding-left:.3rem}
li p{font-size:.875rem;overflow-wrap:anywhere}q:lang(ru),q:lang(kk){quotes:"«" "»"}
@media(max-width:34rem){.cards{grid-template-columns:1fr 1fr;gap:.6rem}.cards b{font-size:1.35rem}
thead{position:absolute;left:-99in}tr,td{display:block;border:0;padding:0}
tr{border-bottom:1px solid var(--l);padding:.4rem 0}}
@page{size:A4;margin:15mm}
@media print{:root{--g:#fff;--i:#000;--q:#444;--l:#bbb;--a:#000}body{padding:0;max-width:none;
font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}nav{display:none}
.cards{grid-template-columns:repeat(4,1fr);gap:.5rem}.cards b{font-size:1.25rem}
.charts{grid-template-columns:1fr 1fr;gap:1rem 2rem}svg{width:88%}figcaption,.q{font-size:8pt}}
""".replace("\n", "")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the brief is read: the app's address, without a slash at its end, and its sections."""

    home: str
    sections: tuple[str, ...]


def html(w: Words, brief: Brief, place: Place) -> str:
    """The whole page. What the library holds nothing for is left out."""
    title = w("Brief: {site}", site=w(SITE))
    sections = "".join(_section(w, brief, place, name) for name in place.sections)
    return (
        f'<!doctype html><html lang="{w.language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escaped(title)}</title>'
        f"<style>{STYLE}</style></head><body>{_ways(w, place)}<header><h1>{escaped(w(SITE))}</h1>"
        f'<p class="lead">{escaped(brief.finding)}</p></header><main>{sections}</main>'
        f"<footer>{_foot(w, place)}</footer></body></html>"
    )


def _ways(w: Words, place: Place) -> str:
    pairs = ((place.home + links.to(w, "/"), w("To the app")),
             (place.home + links.to(w, "/brief.pdf"), "PDF"))  # fmt: skip
    each = "".join(f'<a href="{escaped(href)}">{escaped(said)}</a>' for href, said in pairs)
    return f"<nav>{each}</nav>"


def _foot(w: Words, place: Place) -> str:
    here = place.home + links.to(w, "/brief")
    version = w("Data version: {version}", version=tables.version())
    return f'<p>{escaped(version)} · <a href="{escaped(here)}">{escaped(here)}</a></p>'


def _section(w: Words, brief: Brief, place: Place, name: str) -> str:
    """A section under its heading; nothing where it is empty."""
    inner = BODIES[name](w, brief, place)
    title = SECTIONS[name]
    return f'<section id="{name}"><h2>{escaped(w(title))}</h2>{inner}</section>' if inner else ""


def _headlines(_: Words, brief: Brief, place: Place) -> str:
    cards = "".join(_card(headline, place) for headline in brief.headlines)
    return f'<div class="cards">{cards}</div>' if cards else ""


def _card(headline: Headline, place: Place) -> str:
    card = headline.card
    notes = "".join(f'<p class="q">{escaped(note)}</p>' for note in card.notes)
    numbers = _numbers(headline.notes, place)
    return f"<div>{escaped(card.label)}{numbers}<b>{escaped(card.value)}</b>{notes}</div>"


def _numbers(notes: Sequence[int], place: Place) -> str:
    """The ways to the notes, where they are in the brief."""
    if "notes" not in place.sections:
        return ""
    return "".join(f' <sup><a href="#note-{number}">{number}</a></sup>' for number in notes)


def _charts(w: Words, brief: Brief, _: Place) -> str:
    drawn = "".join(_drawn(w, caption, chart) for caption, chart in brief.charts)
    return f'<div class="charts">{drawn}</div>' if drawn else ""


def _drawn(w: Words, caption: Caption, chart: Chart) -> str:
    picture = pictures.svg(w, chart, None, Look(WIDTH, PAGE))
    source = w("Source: {source}", source=caption.source)
    return (
        f"<figure><b>{escaped(caption.title)}</b>{picture}"
        f"<figcaption>{escaped(source)}</figcaption></figure>"
    )


def _plans(w: Words, brief: Brief, _: Place) -> str:
    rows = [_plan(plan) for plan in brief.plans]
    return _table([w("When"), w("What"), w("Words")], rows)


def _plan(plan: Plan) -> tuple[str, ...]:
    words = f'<q lang="{plan.language}">{escaped(plan.words)}</q>'
    return escaped(plan.when), escaped(plan.what), words


def _checks(w: Words, brief: Brief, place: Place) -> str:
    rows = [_checked(row, place) for row in brief.checks]
    counted = f"<p>{escaped(brief.counted)}</p>" if brief.counted else ""
    return counted + _table([w("Figure"), w("Stated"), w("Verdict")], rows)


def _checked(row: Checked, place: Place) -> tuple[str, ...]:
    return escaped(row.what) + _numbers([row.note], place), escaped(row.stated), escaped(row.said)


def _table(head: list[str], rows: list[tuple[str, ...]]) -> str:
    """Cells are HTML; nothing where there is no row."""
    if not rows:
        return ""
    top = "".join(f'<th scope="col">{escaped(said)}</th>' for said in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _notes(w: Words, brief: Brief, place: Place) -> str:
    listed = "".join(_note(w, note, place) for note in brief.notes)
    return f"<ol>{listed}</ol>" if listed else ""


def _note(w: Words, note: Note, place: Place) -> str:
    first = note.rows[0]
    marks = [Mark(row["start"], row["end"]) for row in note.rows]
    sentence = first["text"][first["sentence_start"] : first["sentence_end"]]
    words = marked(sentence, marks, offset=first["sentence_start"])
    source = escaped(f"«{first['title']}» · {labels.source(w, first)}")
    ways = " · ".join(_way(w, row["figure_id"], row["quote"], place) for row in note.rows)
    return (
        f'<li id="note-{note.number}"><blockquote lang="{first["language"]}">{words}</blockquote>'
        f"<p>{source}<br>{escaped(note.verdicts)}<br>{ways}</p></li>"
    )


def _way(w: Words, figure_id: str, quote: str, place: Place) -> str:
    return f'<a href="{escaped(place.home + links.page(w, figure_id))}">«{escaped(quote)}»</a>'


BODIES: dict[str, Callable[[Words, Brief, Place], str]] = {
    "headlines": _headlines,
    "charts": _charts,
    "plans": _plans,
    "checks": _checks,
    "notes": _notes,
}
