"""Areas drawn to scale: every square has its number's area, and no plan looks like a fact."""

from itertools import pairwise
from typing import Any

import plotly.graph_objects as go
import pytest

from pages.parts import palette, zone
from pages.parts.charts import Chart
from pages.parts.figures import Row
from pages.parts.words import words

EN = words("en")
TODAY: Row = {
    "role": "actual", "value": 490.0, "low": 489.5, "high": 490.5, "kind": "area", "unit": "ha",
    "hedge": "exact", "period_start": None, "period_end": None, "period_words": "сегодня",
}  # fmt: skip


def number(role: str, value: float) -> Row:
    return {"role": role, "value": value, "low": value - 1, "high": value + 1, "unit": "ha"}


PLAN = number("plan", 686.0)


def drawn(*computed: Row | None, **how: Any) -> Chart:
    return zone.to_scale(EN, zone.frame(EN, TODAY, *computed), 980, **how)


def squares(chart: Chart) -> dict[str, go.Scatter]:
    return {trace.name: trace for trace in chart.figure.data}


def extent(trace: go.Scatter) -> float:
    """The area of the square whose outline comes first in the trace."""
    corners = [(float(x), float(y)) for x, y in zip(trace.x, trace.y, strict=True)][:5]
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(corners))) / 2


def test_the_areas_drawn_are_the_areas_stated() -> None:
    traces = squares(drawn(PLAN, number("scenario", 882.0)))
    areas = {role: extent(trace) for role, trace in traces.items()}
    assert areas == pytest.approx({"actual": 490.0, "plan": 686.0, "scenario": 882.0})


def test_both_axes_have_one_scale() -> None:
    assert drawn(PLAN).figure.layout.yaxis.scaleanchor == "x"


def test_the_fact_is_filled_and_the_plan_hatched_and_dashed() -> None:
    traces = squares(drawn(PLAN))
    assert traces["actual"].fillcolor == palette.FACT
    assert traces["actual"].fillpattern.shape is None
    assert traces["plan"].fillpattern.shape == "/"
    assert traces["plan"].line.dash == "dash"


def test_the_hatching_leaves_the_fact_free() -> None:
    plan = squares(drawn(PLAN))["plan"]
    around = list(zip(plan.x, plan.y, strict=True))
    side = 490**0.5
    assert (side, side) in around[5:]


def test_a_scenario_has_its_own_look_and_the_plan_stays_as_an_outline() -> None:
    traces = squares(drawn(PLAN, number("scenario", 588.0)))
    assert traces["scenario"].fillpattern.shape == "."
    assert traces["scenario"].line.color == palette.SCENARIO
    assert traces["plan"].fill is None
    assert traces["plan"].line.dash == "dash"


def test_the_picture_is_drawn_to_the_same_scale_for_every_scenario() -> None:
    scales = {
        drawn(PLAN, tried).figure.layout.xaxis.range
        for tried in (None, number("scenario", 490.0), number("scenario", 980.0))
    }
    assert len(scales) == 1


def test_the_alt_text_tells_fact_plan_and_scenario_apart() -> None:
    alt = drawn(PLAN, number("scenario", 588.0)).alt
    assert "the fact, “сегодня” (the article’s date is unknown): 490 ha." in alt
    assert "the plan (+196 ha): 686 ha." in alt
    assert "a scenario and not the article’s number (+98 ha): 588 ha." in alt


def test_without_a_plan_there_is_only_today() -> None:
    chart = drawn(None)
    assert list(squares(chart)) == ["actual"]
    assert "plan" not in chart.alt


def test_the_table_has_each_area_with_its_interval() -> None:
    rows = drawn(PLAN).table.to_numpy().tolist()
    assert [row[:3] for row in rows] == [
        ["fact", "490 ha", "from 489.5 ha to 490.5 ha"],
        ["plan", "686 ha", "from 685 ha to 687 ha"],
    ]


def labels_beside(chart: Chart) -> list[go.layout.Annotation]:
    return [note for note in chart.figure.layout.annotations if note.xanchor == "left"]


@pytest.mark.parametrize("tried", [490.0, 600.0, 680.0, 686.0, 690.0, 980.0])
def test_the_labels_never_lie_on_each_other(tried: float) -> None:
    tops = [note.y for note in labels_beside(drawn(PLAN, number("scenario", tried)))]
    upper, lower = sorted(tops, reverse=True)
    assert upper - lower >= zone.LABEL * 980**0.5 - 1e-9


def test_the_small_chart_fits_beside_others() -> None:
    assert drawn(PLAN, compact=True).figure.layout.height <= 170


def test_words_of_an_article_are_never_markup_in_a_chart() -> None:
    areas = zone.frame(EN, TODAY | {"period_words": "<i>now</i>"})
    inside = zone.to_scale(EN, areas, 980).figure.layout.annotations[0].text
    assert "<i>" not in inside
    assert "&lt;i&gt;" in inside
