"""What an explored view is, in words: its finding, what it counts, and the signs it is drawn in."""

from pages.parts import curves, explored, history, measured, palette, sheets, signs
from pages.parts.explored import Wanted
from pages.parts.figures import Row
from pages.parts.views import COUNTRY, season
from pages.parts.words import N_, Words

SEEN = {
    "level": N_("{series}"),
    "share": N_("{series}: share of the country’s"),
    "index": N_("{series}: index, {first} = {base}"),
    "growth": N_("{series}: growth on the year before"),
}
METHODS = {
    "share": N_("Worked out here: each value over the country’s of the same period"),
    "index": N_("Worked out here: each value over that of the first period chosen"),
    "growth": N_("Worked out here: each value against that of the year before"),
}
BASE = 100


def title(w: Words, wanted: Wanted) -> str:
    """What is shown: the series, and how it is looked at; an index with its base."""
    name = measured.said(w, measured.series(wanted.series_id), "name")
    message = SEEN[wanted.view]
    first = sheets.period(w, wanted.first)
    return w(message, series=name, first=first, base=w.number(BASE))


def finding(w: Words, wanted: Wanted, rows: list[Row]) -> str:
    """The first line from end to end; of several, the most and the least at the end."""
    if not rows:
        return w("For this choice no value is held.")
    mine = next(iter(curves.by_course(rows).values()))
    if measured.series(wanted.series_id)["frequency"] == "ytd":
        mine = [row for row in mine if season(row) == season(mine[-1])]
    return f"{title(w, wanted)}. {_course(w, mine)} {_extremes(w, rows)}".strip()


def _course(w: Words, mine: list[Row]) -> str:
    """The ends of a line, whose rows are of whole years, of the same months, or of days."""
    first, last = mine[0], mine[-1]
    if len(mine) == 1:
        return w("{place}: {value} ({when}).", place=last["name"], value=last["text"],
                 when=last["called"])  # fmt: skip
    return w(
        "{place}: {before} ({first}), {after} ({last}).",
        place=first["name"], before=first["text"], first=first["called"],
        after=last["text"], last=last["called"],
    )  # fmt: skip


def _extremes(w: Words, rows: list[Row]) -> str:
    """Highest and lowest of the last period that several regions hold on one basis."""
    compared: dict[tuple[str, str | None], list[Row]] = {}
    for row in rows:
        if row["place"] != COUNTRY:
            compared.setdefault((row["period"], row["basis"]), []).append(row)
    several = [group for group in compared.values() if len(group) > 1]
    if not several:
        return ""
    last = max(several, key=lambda group: group[0]["period_end"])
    most, least = (pick(last, key=lambda row: float(row["value"])) for pick in (max, min))
    return w(
        "{when}, of {count} regions: most, {most} ({high}); least, {least} ({low}).",
        when=last[0]["called"], count=w.number(len(last)), most=most["name"],
        high=most["text"], least=least["name"], low=least["text"],
    )  # fmt: skip


def counted(w: Words, wanted: Wanted) -> str:
    """Basis and note of the series; that money is nominal; that months of different length stay."""
    about = measured.series(wanted.series_id)
    parts = [measured.said(w, about, column) for column in ("basis", "note")]
    if wanted.view in METHODS:
        method = METHODS[wanted.view]
        parts.append(w(method))
    if explored.nominal(wanted.series_id):
        parts.append(
            w("Nominal money: every value is at the prices of its time, inflation included")
        )
    if about["frequency"] == "ytd":
        parts.append(w("Only the same months of different years are joined and compared"))
    if wanted.view == "growth" and about["unit"] == "percent":
        parts.append(w("The growth of a share is in percentage points"))
    if explored.offered(wanted.series_id) == ["level"]:
        parts.append(
            w("The values are changes already, so that neither index nor growth is offered")
        )
    return ". ".join(filter(None, parts)) + "."


def legend(w: Words, rows: list[Row], points: list[Row]) -> str:
    """The colours and signs of the chart as HTML; only of what is drawn."""
    looks = curves.colours(curves.by_course(rows))
    named = [("●", look.colour, name) for name, look in looks.items() if not look.quiet]
    if quiet := [name for name, look in looks.items() if look.quiet]:
        others = w.plural("{count} other line, named at the pointer",
                          "{count} other lines, named at the pointer", len(quiet))  # fmt: skip
        named.append(("●", palette.REST, others))
    statuses = signs.of_statuses(w, (row["status"] for row in rows))
    return signs.listed([*named, *statuses, *spoken(w, points)])


def spoken(w: Words, points: list[Row]) -> list[signs.Sign]:
    """The signs of points apart from the lines."""
    shapes = {"claim": "◇", "article": "□"}
    kinds = [kind for kind in history.FORMS if history.of(kind, points)]
    return [(shapes[kind], history.FORMS[kind][2], _form(w, kind)) for kind in kinds]


def _form(w: Words, kind: str) -> str:
    message = history.FORMS[kind][0]
    return w(message)


def alt(w: Words, rows: list[Row], finding: str) -> str:
    """What the chart shows, for those who do not see it."""
    lines = w.plural("{count} line through time", "{count} lines through time",
                     len({row["name"] for row in rows}))  # fmt: skip
    return w("{lines}. {finding}", lines=lines, finding=finding)
