"""An article as text: its own paragraphs, every figure marked, milestones and partners quietly."""

from urllib.parse import urlencode

from data.model.paragraphs import paragraphs
from data.model.span import Span
from pages.parts import agenda, labels
from pages.parts.figures import Row
from pages.parts.marks import Mark, escaped, marked
from pages.parts.menu import BY_PATH, charted
from pages.parts.partners import RANKS
from pages.parts.words import Words


def text(article: Row, parts: list[Row], marks: list[Mark]) -> str:
    """The article as HTML: title and body, in its own language; captions are left out."""
    pieces = [piece for part in parts for piece in _pieces(article["text"], part, marks)]
    if not any(part["name"] == "title" for part in parts):
        pieces.insert(0, f"<h2>{escaped(article['title'])}</h2>")
    return (
        f'<article class="news" lang="{escaped(article["language"])}">{"".join(pieces)}</article>'
    )


def _pieces(whole: str, part: Row, marks: list[Mark]) -> list[str]:
    tag = {"title": "h2", "body": "p"}.get(part["name"])
    if tag is None:
        return []
    own = paragraphs(whole, Span(part["start"], part["end"]))
    return [f"<{tag}>{marked(each.of(whole), marks, each.start)}</{tag}>" for each in own]


def finding(w: Words, rows: list[Row]) -> str:
    """How many figures the article states; one said again counts once."""
    count = sum(row["repeat_of"] is None for row in rows)
    if not count:
        return w("The article states no figure of the city’s economy.")
    return w.plural(
        "The article states {count} figure of the economy. It is marked in the text and leads to"
        " its chart.",
        "The article states {count} figures of the economy. Each is marked in the text and leads"
        " to its chart.",
        count,
    )


def legend(w: Words, drawn: list[Mark]) -> str:
    """What the marks mean, as HTML; only those that are there."""
    loud = any(not mark.quiet for mark in drawn)
    quiet = any(mark.quiet for mark in drawn)
    figure, other = escaped(w("figure")), escaped(w("date or partner"))
    said = [f"<mark>{figure}</mark>"] if loud else []
    said += [f'<mark class="quiet">{other}</mark>'] if quiet else []
    return f'<p class="legend">{" · ".join(said)}</p>' if said else ""


def marks(w: Words, rows: list[Row], quiet: list[Mark], chosen: str | None) -> list[Mark]:
    """A mark for each figure, and the quiet ones that no figure's words overlap."""
    loud = [_figure(w, row, chosen) for row in rows]
    return loud + [mark for mark in quiet if not any(_meet(mark, other) for other in loud)]


def _figure(w: Words, row: Row, chosen: str | None) -> Mark:
    said = (labels.indicator(w, row["indicator"]), labels.period(w, row), labels.ROLES[row["role"]])
    return Mark(
        row["start"],
        row["end"],
        name=row["figure_id"],
        href=_link(w, charted(row["indicator"]).path, figure=row["figure_id"]),
        hint=" · ".join([*said[:2], w(said[2])]),
        chosen=row["figure_id"] == chosen,
    )


def quiet(w: Words, milestones: list[Row], partners: list[Row]) -> list[Mark]:
    """The quieter marks: dates lead to the plans, countries to the partners."""
    dates = [_quiet(row, agenda.subject(w, row), _link(w, "plans")) for row in milestones]
    countries = [_quiet(row, _rank(w, row), _link(w, "partners")) for row in partners]
    return dates + countries


def _quiet(row: Row, hint: str, href: str) -> Mark:
    return Mark(row["start"], row["end"], href=href, hint=hint, quiet=True)


def _rank(w: Words, row: Row) -> str:
    rank = RANKS[row["rank"]]
    return f"{w.country(row['country'])} · {w(rank)}"


def _link(w: Words, path: str, **more: str) -> str:
    """Relative, so that it holds wherever the app is served; with the language in force."""
    return f"{BY_PATH[path].path}?{urlencode({'lang': w.language, **more})}"


def _meet(one: Mark, other: Mark) -> bool:
    return one.start < other.end and other.start < one.end
