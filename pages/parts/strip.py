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
DOT, SMALLEST = 12, 5  # px, of a dot while articles are few, and with very many
FEW = 12  # with more articles than this the borders between them would be a grey of their own
LIFT = 18  # px from a line to the middle of its label


def chart(w: Words, found: pd.DataFrame, chosen: str | None) -> Chart:
    """The dots of `priorities.dots`, by group; those of a chosen topic alone in the accent."""
    counted = counts(found)
    heights = _heights([str(topic) for topic in counted.index])
    end = int(found["at"].max()) + 1
    dots = _dots(w, found, heights, chosen).update(marker_size=_size(end))
    figure = go.Figure(dots, layout(w, ROW * (len(heights) + 1)))
    figure.update_xaxes(range=[-0.01 * end, 1.01 * end], **BARE_AXIS)
    figure.update_yaxes(range=[len(heights) - 0.4, -1], **BARE_AXIS)
    for line in [*_lines(heights, end), *_borders(len(heights), end)]:
        figure.add_shape(line)
    for name, y in heights.items():
        figure.add_annotation(_label(w, name, y))
        if name in counted:
            figure.add_annotation(_count(w.number(counted[name]), y, end))
    for x, anchor, text in _ends(w, end):
        figure.add_annotation(
            x=x, y=-0.8, xanchor=anchor, text=text, showarrow=False, font={"size": 12}
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


def _lines(heights: dict[str, int], end: int) -> list[dict[str, object]]:
    line = {"color": palette.QUIET, "width": 2}
    return [
        {"x0": 0, "x1": end, "y0": y, "y1": y, "line": line, "layer": "below"}
        for name, y in heights.items()
        if name in topics()
    ]


def _borders(rows: int, end: int) -> list[dict[str, object]]:
    """Where one article ends and the next begins."""
    line = {"color": palette.QUIET, "width": 1}
    return [
        {"x0": x, "x1": x, "y0": -0.5, "y1": rows - 0.6, "line": line, "layer": "below"}
        for x in range(1, end if end <= FEW else 1)
    ]


def _label(w: Words, name: str, y: int) -> dict[str, object]:
    heading = name in groups()
    text = f"<b>{w.name(groups()[name].names)}</b>" if heading else w.name(topics()[name].names)
    shift = -2 if heading else LIFT
    return {"x": 0, "y": y, "yshift": shift, "text": text, "xanchor": "left", "showarrow": False}


def _count(said: str, y: int, end: int) -> dict[str, object]:
    return {"x": end, "y": y, "yshift": LIFT, "text": said, "xanchor": "right", "showarrow": False}


def _ends(w: Words, end: int) -> list[tuple[int, str, str]]:
    several = end > 1
    first = w("newest article") if several else w("beginning of the text")
    last = w("oldest article") if several else w("end of the text")
    return [(0, "left", f"← {first}"), (end, "right", f"{last} →")]


def _alt(w: Words, counted: pd.Series) -> str:
    named = (
        w("{topic}: {sentences}", topic=w.name(topics()[str(topic)].names),
          sentences=w.plural("{count} sentence", "{count} sentences", int(count)))
        for topic, count in counted.items()
    )  # fmt: skip
    return w(
        "A line a topic, a dot each sentence that names it. {topics}.", topics="; ".join(named)
    )


def _table(w: Words, found: pd.DataFrame, counted: pd.Series) -> pd.DataFrame:
    words = found.groupby("topic")["words"].agg(
        lambda said: "; ".join(f"«{quote}»" for quote in dict.fromkeys(said))
    )
    listed = [topics()[str(topic)] for topic in counted.index]
    return pd.DataFrame(
        {
            w("Group"): [w.name(groups()[topic.group].names) for topic in listed],
            w("Topic"): [w.name(topic.names) for topic in listed],
            w("Sentences"): [w.number(count) for count in counted],
            w("Words"): [words[topic.topic] for topic in listed],
        }
    )
