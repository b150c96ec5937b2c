"""Values of many places through time: joined from year to year, open over breaks and gaps."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from data.model.places import city
from pages.parts import history, lines, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import layout
from pages.parts.marks import escaped
from pages.parts.measured import BREAK, SOFT
from pages.parts.views import joined
from pages.parts.words import Words

HEIGHT = 460  # px
COLOURED = len(palette.SERIES)  # more lines than that: the first keeps its colour, the rest rest
CIRCLE, DIAMOND, CIRCLE_OPEN = 0, 2, 100  # the browser's own numbers for them: short to send
LABELLED = 2  # up to so many lines, the last value is written beside its dot
COLUMNS = ("place", "name", "period_start", "period_end", "year", "x", "value", "unit", "status",
           "text", "said")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How the line of one course is drawn."""

    colour: str
    quiet: bool
    label: bool  # whether the last value is written beside its dot

    @property
    def width(self) -> float:
        """Of the line, px."""
        return 1.25 if self.quiet else 2.5


def colours(courses: dict[str, list[Row]]) -> dict[str, Look]:
    """The look of each line: the accent is the city's alone; of too many, the others are quiet."""
    many = len(courses) > COLOURED
    tones = iter(palette.SERIES[1:] + palette.SERIES[1:])
    looks: dict[str, Look] = {}
    for name, rows in courses.items():
        mine = rows[0]["place"] == city() and palette.CITY not in {
            look.colour for look in looks.values()
        }
        tone = palette.CITY if mine else palette.REST if many else next(tones)
        looks[name] = Look(tone, many and not mine, len(courses) <= LABELLED)
    return looks


def chart(w: Words, values: pd.DataFrame, points: list[Row], said: str) -> Chart:
    """A line a course of a frame with COLUMNS; points: as `history.apart` draws them."""
    rows = records(values)
    courses = by_course(rows)
    looks = colours(courses)
    drawn = [*_soft(courses, looks)]
    drawn += [_dots(mine, looks[name]) for name, mine in reversed(courses.items())]
    drawn += [history.apart(w, kind, points) for kind in history.FORMS if history.of(kind, points)]
    figure = go.Figure(
        drawn,
        layout(w, HEIGHT)
        | {"xaxis": _times(rows), "yaxis": _values(w, rows, points), "hovermode": "closest"}
        | {"margin": {"l": 8, "r": _room(looks), "t": 16, "b": 32}},
    )
    return Chart(figure, said, values)


def _room(looks: dict[str, Look]) -> int:
    """Px kept on the right: for the last value, where it is written."""
    return 72 if any(look.label for look in looks.values()) else 16


def by_course(rows: list[Row]) -> dict[str, list[Row]]:
    """Rows by the name of their line, in their order."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["name"], []).append(row)
    return found


def chains(rows: list[Row]) -> list[list[Row]]:
    """Rows that a line may join: each a year after the one before it, in the same borders."""
    found: list[list[Row]] = []
    for row in rows:
        mine = next((chain for chain in found if joined(chain[-1], row)), None)
        if mine is None:
            found.append([row])
        else:
            mine.append(row)
    return found


def _soft(courses: dict[str, list[Row]], looks: dict[str, Look]) -> Iterator[go.Scatter]:
    """What leads to provisional values, dotted; all lines of one look together."""
    pieces: dict[Look, list[Row | None]] = {}
    for name, rows in courses.items():
        for before, after in (pair for chain in chains(rows) for pair in pairwise(chain)):
            if after["status"] in SOFT:
                pieces.setdefault(looks[name], []).extend((before, after, None))
    for look, ends in pieces.items():
        yield go.Scatter(
            x=_numbers(ends, "x"), y=_numbers(ends, "value"), mode="lines", hoverinfo="skip",
            line={"color": look.colour, "width": look.width, "dash": "dot"},
        )  # fmt: skip


def _numbers(rows: list[Row | None], column: str) -> np.ndarray:
    """Numbers as the browser takes them fastest; what is None is a gap."""
    return np.array([row[column] if row else np.nan for row in rows], dtype="float32")


def _opened(chain: list[Row]) -> Iterator[Row | None]:
    """A chain with a gap before what is not firmly joined to it, and one at its end."""
    for row in chain:
        if row["status"] in SOFT:
            yield None
        yield row
    yield None


def _dots(mine: list[Row], look: Look) -> go.Scatter:
    """A dot a value, firm ones joined, open over gaps and breaks."""
    rows = [row for chain in chains(mine) for row in _opened(chain)]
    name, last = escaped(mine[0]["name"]), mine[-1]
    labels = [f"<b>{row['text']}</b>" if row is last else "" for row in rows]
    return go.Scatter(
        x=_numbers(rows, "x"),
        y=_numbers(rows, "value"),
        mode="lines+markers+text" if look.label else "lines+markers",
        name=name,
        line={"color": look.colour, "width": look.width},
        marker={"color": look.colour, "line": {"color": look.colour, "width": 1.5}}
        | _signs(rows, 3 if look.quiet else 5),
        text=np.array(labels, dtype=object) if look.label else None,
        textposition="middle right" if look.label else None,
        hovertext=[row["said"] if row else "" for row in rows],
        hovertemplate=f"<b>{name}</b><br>%{{hovertext}}<extra></extra>",
        cliponaxis=False,
    )


def _signs(rows: list[Row | None], size: int) -> Row:
    """Symbols and sizes of dots; one size for all where none is special."""
    marked = {row["status"] for row in rows if row} & {*SOFT, BREAK}
    if not marked:
        return {"size": size}
    return {
        "symbol": np.array([_sign(row)[0] for row in rows], dtype="uint8"),
        "size": np.array([_sign(row)[1] * size for row in rows], dtype="uint8"),
    }


def _sign(row: Row | None) -> tuple[int, int]:
    if row and row["status"] in SOFT:
        return CIRCLE_OPEN, 2
    return (DIAMOND, 2) if row and row["status"] == BREAK else (CIRCLE, 1)


def _times(rows: list[Row]) -> Row:
    first, last = (pick(row["x"] for row in rows) for pick in (min, max))
    return lines.years(int(first), int(last))


def _values(w: Words, rows: list[Row], points: list[Row]) -> Row:
    seen = [row["value"] for row in [*rows, *points]]
    return lines.values(w, max(0.0, *seen), rows[0]["unit"], min(0.0, *seen))
