"""One figure, or one number computed from figures, as a page that needs no JavaScript."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from data.model.terms import Language
from pages.parts import (
    against,
    cells,
    changes,
    citing,
    editions,
    facts,
    formula,
    fragments,
    imprint,
    labels,
    links,
    menu,
    particulars,
    reasons,
    saying,
    tables,
    verdicts,
    weighed,
)
from pages.parts.citing import At, Work
from pages.parts.facts import Facts
from pages.parts.figures import Row, records
from pages.parts.marks import escaped
from pages.parts.words import Words, words
from pages.plain.leaf import Leaf

FILES = (("JSON-LD", ".json", "application/ld+json"), ("CSV", ".csv", "text/csv"),
         ("BibTeX", ".bib", "application/x-bibtex"),
         ("RIS", ".ris", "application/x-research-info-systems"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Visit:
    """home: the app's address; today: the day of the visit; since: the link's version, if any."""

    home: str
    today: date
    since: str | None = None

    def at(self, key: str) -> At:
        """What a citation names of a figure's or a number's page."""
        return At(f"{self.home}{links.cited(key)}", tables.version(), self.today)


def of_figure(w: Words, row: Row, visit: Visit) -> Leaf:
    """The page of a figure."""
    key, work = row["figure_id"], citing.of_figure(w, row, visit.at(row["figure_id"]))
    parts = [
        _since(w, key, visit.since),
        _headed(w, row, labels.amount(w, row), labels.period(w, row)),
        _verdict(w, row),
        _passage(w, row),
        _ways(w, row),
        _held(w, row),
        _section(w("The article"), facts.listed(_article(w, row))),
        _section(w("How it was read"), facts.listed([*particulars.read(w, row), *_mended(w, key)])),
        _cited(w, work, _sentences(w, row, visit.at(key).url)),
        _files(w, key),
    ]
    return _leaf(w, visit, key, work.note, parts)


def of_number(w: Words, number: Row, visit: Visit) -> Leaf:
    """The page of a number computed from figures."""
    key, work = number["derived_id"], citing.of_number(w, number, visit.at(number["derived_id"]))
    operands = number["operands"].values()
    parts = [
        _headed(w, number, w.value(number["value"], number["unit"]), None),
        _section(
            w("Computed from"), _line(w, number) + "".join(_operand(w, row) for row in operands)
        ),
        _cited(w, work, ()),
        _files(w, key),
    ]
    return _leaf(w, visit, key, work.note, parts)


def _leaf(w: Words, visit: Visit, key: str, said: str, parts: Iterable[str]) -> Leaf:
    files = tuple((kind, links.page(w, key, ending)) for _, ending, kind in FILES)
    path = links.page(w, key).partition("?")[0]
    return Leaf(said, said, "".join(parts), path, visit.home, files)


def _since(w: Words, key: str, version: str | None) -> str:
    """What has changed since the version that a link was made of."""
    if not version:
        return ""
    found = editions.changed(version)
    if found is None:
        unknown = escaped(w(changes.UNKNOWN))
        return f'<p class="notice">{unknown}</p>'
    mine = [change for change in found if change["figure_id"] == key]
    said = "".join(f"<li>{escaped(editions.said(w, change))}</li>" for change in mine)
    title = escaped(w("Since this link was made:"))
    return f'<div class="notice"><b>{title}</b><ul>{said}</ul></div>' if mine else ""


def _headed(w: Words, row: Row, amount: str, period: str | None) -> str:
    """What it is, where, how much, when, and what the words allow."""
    place = [particulars.place(w, row["place"])] if row["place"] else []
    what = " · ".join([labels.indicator(w, row["indicator"]), *place])
    role = particulars.role(w, row | {"direction": row.get("direction")})
    allowed = w("what the words allow: {interval}", interval=formula.interval(w, row))
    when = " · ".join(filter(None, [period, role, allowed]))
    return (
        f'<p class="kicker">{escaped(what)}</p><h1>{escaped(amount)}</h1>'
        f'<p class="lead quiet">{escaped(when)}</p>'
    )


def _verdict(w: Words, row: Row) -> str:
    """What the official statistics say of it, in one line."""
    official = (one for one in weighed.of(row) if one["check"] == "official")
    return "".join(
        f'<p class="verdict">{verdicts.SIGNS[one["verdict"]]}'
        f" <b>{escaped(verdicts.named(w, one['verdict']))}</b>: {escaped(reasons.said(w, one))}</p>"
        for one in official
    )


def _passage(w: Words, row: Row) -> str:
    cited = f"{row['title']} · {labels.source(w, row)}"
    return (
        f'<figure class="passage"><blockquote lang="{row["language"]}">{cells.sentence(row)}'
        '</blockquote><figcaption class="quiet">'
        f"<cite>{escaped(cited)}</cite></figcaption></figure>"
    )


def _ways(w: Words, row: Row) -> str:
    """To the article here, to its publisher at these words, to the chart, to the table."""
    key, chart = row["figure_id"], menu.charted(row["indicator"])
    at_publisher = fragments.address(row["url"], row["text"], row["start"], row["end"])
    ways = [
        (links.to(w, "/news", figure=key), w("Read it in the article")),
        (at_publisher, w("At its publisher, at these words")),
        (
            links.to(w, f"/{chart.path}", figure=key),
            w("See it on the page «{page}»", page=w(chart.title)),
        ),
        (links.to(w, "/checks", figure=key), w("How this was checked")),
    ]
    said = (f'<li><a href="{escaped(way)}">{escaped(name)}</a></li>' for way, name in ways if way)
    return f'<ul class="ways">{"".join(said)}</ul>'


def _held(w: Words, row: Row) -> str:
    """Every verdict with what it rests on."""
    said = "".join(against.held(w, row, check) for check in weighed.of(row))
    return _section(w("What it was held against"), said) if said else ""


def _article(w: Words, row: Row) -> Facts:
    (article,) = (one for one in records(tables.table("articles"))
                  if one["article_id"] == row["article_id"])  # fmt: skip
    title = f'<cite lang="{row["language"]}">{escaped(row["title"])}</cite>'
    return [(w("Title"), title), *imprint.imprint(w, article)]


def _mended(w: Words, key: str) -> Facts:
    """The recorded corrections by which the figure came to be as it is."""
    mine = (
        row for row in records(tables.table("corrections")) if key in (row["figure_id"], row["to"])
    )
    return [(w("Corrected"), escaped(_correction(w, row))) for row in mine]


def _correction(w: Words, row: Row) -> str:
    reason = row[f"reason_{w.language}"]
    if row["action"] == "rename":
        return w("once kept under the name {name}. {reason}", name=row["figure_id"], reason=reason)
    before, after = ("; ".join(row[name]) for name in ("expects", "assign"))
    return w(
        "read as {before}, mended to {after}. {reason}", before=before, after=after, reason=reason
    )


def _line(w: Words, number: Row) -> str:
    value = w.value(number["value"], number["unit"])
    return f"<p><b>{escaped(f'{formula.line(w, number)} = {value}')}</b></p>"


def _operand(w: Words, row: Row) -> str:
    return f'<div class="cell">{cells.figure(w, row)}<p class="note">{links.of(w, [row])}</p></div>'


def _sentences(w: Words, row: Row, url: str) -> Iterable[tuple[str, str]]:
    """The ready sentence in each language, the visitor's first, with the language's code."""
    ordered = sorted(Language, key=lambda one: one != w.language)
    return [(str(one), saying.sentence(words(one), row, url)) for one in ordered]


def _cited(w: Words, work: Work, sentences: Iterable[tuple[str, str]]) -> str:
    ready = "".join(f'<dd lang="{one}">{escaped(said)}</dd>' for one, said in sentences)
    name = escaped(w("A ready sentence"))
    ready = f"<dt>{name}</dt>{ready}" if ready else ""
    standard = w("GOST R")
    said = ((f"{standard} {citing.GOST}", citing.gost(w, work)), (citing.APA, citing.apa(work)))
    listed = "".join(f"<dt>{name}</dt><dd>{escaped(text)}</dd>" for name, text in said)
    return _section(w("How to cite"), f'<dl class="cited">{ready}{listed}</dl>')


def _files(w: Words, key: str) -> str:
    ways = "".join(
        f'<li><a href="{escaped(links.page(w, key, ending))}">{name}</a></li>'
        for name, ending, _ in FILES
    )
    return _section(w("Take it away"), f'<ul class="ways">{ways}</ul>', look="screen")


def _section(title: str, body: str, look: str = "") -> str:
    return f'<section class="{look}"><h2>{escaped(title)}</h2>{body}</section>'
