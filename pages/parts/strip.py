"""A line a topic, a dot each sentence that names it, in the order of the texts."""

import pandas as pd
import plotly.graph_objects as go

from data.model.topics import groups, topics
from pages.parts import palette
from pages.parts.charts import Chart
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.marks import escaped
from pages.parts.priorities import counts
from pages.parts.words import Words

ROW = 44  # px a line with its label takes
LIFT = 0.42  # rows from a line up to the middle of its label
TOP = -0.8  # the row of the captions above the first line
DOT, SMALLEST = 12, 5  # px, of a dot while articles are few, and with very many
FEW = 12  # with more articles than this the borders between them would be a grey of their own


def chart(w: Words, found: pd.DataFrame, chosen: str | None) -> Chart:
    """The dots of `priorities.dots`, by group; those of a chosen topic alone in the accent.

    Words are traces of text, not annotations: of these Plotly takes 10 ms each.
    """
    counted = counts(found)
    heights = _heights(list(counted))
    end = int(found["at"].max()) + 1
    figure = go.Figure(
        [
            _lines(heights, end),
            _borders(len(heights), end),
            _dots(w, found, heights, chosen).update(marker_size=_size(end)),
            _labels(w, heights),
            _counts(w, counted, heights, end),
            *_ends(w, end),
        ],
        layout(w, ROW * (len(heights) + 1))
        | {
            "xaxis": BARE_AXIS | {"range": [-0.01 * end, 1.01 * end]},
            "yaxis": BARE_AXIS | {"range": [len(heights) - 0.4, -1]},
            "hovermode": "closest",
        },
    )
    return Chart(figure, _alt(w, counted), _table(w, found, counted))


def _heights(named: list[str]) -> dict[str, int]:
    """The y of each group's heading and of each topic under it."""
    rows: list[str] = []
    for topic in named:
        group = topics()[topic].group
        rows += [topic] if group in rows else [group, topic]
    return {name: y for y, name in enumerate(rows)}


def _dots(w: Words, found: pd.DataFrame, heights: dict[str, int], chosen: str | None) -> go.Scatter:
    lit = [chosen in (None, topic) for topic in found["topic"]]
    return go.Scatter(
        x=found["at"],
        y=[heights[topic] for topic in found["topic"]],
        mode="markers",
        marker={"color": [palette.CITY if on else palette.REST for on in lit]},
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
        customdata=list(found["topic"]),
        hovertext=[
            f"<b>{w.name(topics()[row['topic']].names)}</b><br>«{escaped(row['words'])}»"
            f"<br>{escaped(row['title'])}"
            for row in found.to_dict("records")
        ],
        hoverinfo="text",
    )


def _size(articles: int) -> int:
    """Dots shrink as their room does, until they could not be seen or chosen any more."""
    return max(SMALLEST, DOT - max(articles - FEW, 0) // 5)


def _lines(heights: dict[str, int], end: int) -> go.Scatter:
    rows = [y for name, y in heights.items() if name in topics()]
    return _drawn(
        [x for _ in rows for x in (0, end, None)], [y for at in rows for y in (at, at, None)]
    )


def _borders(rows: int, end: int) -> go.Scatter:
    """Where one article ends and the next begins."""
    places = range(1, end if end <= FEW else 1)
    return _drawn(
        [x for at in places for x in (at, at, None)],
        [y for _ in places for y in (-0.5, rows - 0.6, None)],
    )


def _drawn(x: list[int | None], y: list[float | None]) -> go.Scatter:
    line = {"color": palette.QUIET, "width": 2}
    return go.Scatter(x=x, y=y, mode="lines", line=line, hoverinfo="skip")


def _written(x: float, y: list[float], text: list[str], side: str) -> go.Scatter:
    return go.Scatter(
        x=[x] * len(y), y=y, text=text, mode="text", textposition=f"middle {side}",
        hoverinfo="skip", cliponaxis=False,
    )  # fmt: skip


def _labels(w: Words, heights: dict[str, int]) -> go.Scatter:
    """Topics above their lines, groups in bold."""
    named = {name: w.name(topic.names) for name, topic in topics().items()}
    named |= {name: f"<b>{w.name(group.names)}</b>" for name, group in groups().items()}
    places = [y if name in groups() else y - LIFT for name, y in heights.items()]
    return _written(0, places, [named[name] for name in heights], "right")


def _counts(w: Words, counted: dict[str, int], heights: dict[str, int], end: int) -> go.Scatter:
    """At the end of each line, how many sentences name its topic."""
    places = [heights[topic] - LIFT for topic in counted]
    return _written(end, places, [w.number(count) for count in counted.values()], "left")


def _ends(w: Words, end: int) -> list[go.Scatter]:
    several = end > 1
    first = w("newest article") if several else w("beginning of the text")
    last = w("oldest article") if several else w("end of the text")
    return [
        _written(0, [TOP], [f"← {first}"], "right"),
        _written(end, [TOP], [f"{last} →"], "left"),
    ]


def _alt(w: Words, counted: dict[str, int]) -> str:
    named = (
        w("{topic}: {sentences}", topic=w.name(topics()[topic].names),
          sentences=w.plural("{count} sentence", "{count} sentences", count))
        for topic, count in counted.items()
    )  # fmt: skip
    return w(
        "A line a topic, a dot each sentence that names it. {topics}.", topics="; ".join(named)
    )


def _table(w: Words, found: pd.DataFrame, counted: dict[str, int]) -> pd.DataFrame:
    words = found.groupby("topic")["words"].agg(
        lambda said: "; ".join(f"«{quote}»" for quote in dict.fromkeys(said))
    )
    listed = [topics()[topic] for topic in counted]
    return pd.DataFrame(
        {
            w("Group"): [w.name(groups()[topic.group].names) for topic in listed],
            w("Topic"): [w.name(topic.names) for topic in listed],
            w("Sentences"): [w.number(count) for count in counted.values()],
            w("Words"): [words[topic.topic] for topic in listed],
        }
    )
