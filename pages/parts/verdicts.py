"""The verdicts counted: what each check found, in a sentence and as bars."""

from collections import Counter

import pandas as pd
import plotly.graph_objects as go

from pages.parts import labels, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.words import N_, Words

ORDER = ("differs", "revised", "confirmed", "not_comparable", "no_source")
SIGNS = {"differs": "≠", "revised": "↻", "confirmed": "✓", "not_comparable": "∅", "no_source": "?"}
CHECKS = {
    "official": N_("Against the official series"),
    "words_and_digits": N_("Words against digits"),
    "arithmetic": N_("The article’s own arithmetic"),
    "announcements": N_("Against what was announced elsewhere"),
    "ledger": N_("Against other statements of the same thing"),
    "plausibility": N_("Against the plausible range"),
}
GROUPS = {
    "official": (N_("against the official series"), palette.CITY),
    "own": (N_("within the article itself"), palette.BLUE),
    "others": (N_("against what others said"), palette.OCHRE),
}
OWN = {"words_and_digits", "arithmetic", "plausibility"}
BAR, EDGE = 44, 16  # px: a verdict's row, the room around all


def group(check: Row) -> str:
    """Whether a check is against the series, the article itself, or what others said."""
    if check["check"] == "official":
        return "official"
    return "own" if check["check"] in OWN else "others"


def frame(checks: list[Row]) -> pd.DataFrame:
    """One row a verdict and group that occur: verdict, group, count."""
    counted = Counter((check["verdict"], group(check)) for check in checks)
    rows = [(v, g, counted[v, g]) for v in ORDER for g in GROUPS if counted[v, g]]
    return pd.DataFrame(rows, columns=["verdict", "group", "count"])


def finding(w: Words, checks: list[Row]) -> str:
    """How many figures there are, what the official series says of them, what the rest found."""
    official = [check for check in checks if check["check"] == "official"]
    counted = w.plural("{count} figure", "{count} figures", len(official))
    said = w("{figures} held against the official series: {verdicts}.",
             figures=counted, verdicts=listed(w, official))  # fmt: skip
    rest = [check for check in checks if check["check"] != "official"]
    if not rest:
        return said
    more = w("All other checks, of words, arithmetic and other statements: {verdicts}.",
             verdicts=listed(w, rest))  # fmt: skip
    return f"{said} {more}"


def listed(w: Words, checks: list[Row]) -> str:
    """How often each verdict is among these: «differs (2), confirmed (1)»."""
    counted = Counter(check["verdict"] for check in checks)
    return ", ".join(
        w("{verdict} ({count})", verdict=named(w, verdict), count=w.number(counted[verdict]))
        for verdict in ORDER
        if counted[verdict]
    )


def named(w: Words, verdict: str) -> str:
    """A verdict in words."""
    message = labels.VERDICTS[verdict]
    return w(message)


def checked(w: Words, check: str) -> str:
    """The name of a check."""
    message = CHECKS[check]
    return w(message)


def chart(w: Words, counts: pd.DataFrame) -> Chart:
    """The counts of `frame` as bars, one a verdict, in the order of ORDER from the top."""
    present = [verdict for verdict in ORDER if verdict in set(counts["verdict"])]
    figure = go.Figure(
        [_bars(w, counts, present, name) for name in GROUPS if name in set(counts["group"])],
        layout(w, BAR * len(present) + 2 * EDGE)
        | {"barmode": "stack", "bargap": 0.35, "xaxis": BARE_AXIS}
        | {"yaxis": {"autorange": "reversed", "fixedrange": True, "ticks": "",
                     "showgrid": False, "zeroline": False, "automargin": True}},
    )  # fmt: skip
    return Chart(figure, _alt(w, counts, present), _table(w, counts, present))


def _bars(w: Words, counts: pd.DataFrame, present: list[str], name: str) -> go.Bar:
    said, colour = GROUPS[name]
    numbers = [_count(counts, verdict, name) for verdict in present]
    return go.Bar(
        x=numbers,
        y=[f"{named(w, verdict)} {SIGNS[verdict]} " for verdict in present],
        orientation="h",
        name=w(said),
        marker={"color": colour},
        text=[w.number(number) if number else "" for number in numbers],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"color": palette.ON_COLOUR},
        hoverinfo="name",
    )


def _count(counts: pd.DataFrame, verdict: str, name: str) -> int:
    mine = (counts["verdict"] == verdict) & (counts["group"] == name)
    return int(counts.loc[mine, "count"].sum())


def legend(w: Words, counts: pd.DataFrame) -> str:
    """What the colours of the bars mean, as HTML."""
    drawn = [GROUPS[name] for name in GROUPS if name in set(counts["group"])]
    said = " · ".join(
        f'<span style="color:{colour}" aria-hidden="true">■</span> {w(message)}'
        for message, colour in drawn
    )
    return f'<p class="legend">{said}</p>'


def _alt(w: Words, counts: pd.DataFrame, present: list[str]) -> str:
    said = ", ".join(
        w("{verdict} ({count})", verdict=named(w, verdict),
          count=w.number(sum(_count(counts, verdict, name) for name in GROUPS)))
        for verdict in present
    )  # fmt: skip
    return w("Bars: how often each verdict was given. {counts}.", counts=said)


def _table(w: Words, counts: pd.DataFrame, present: list[str]) -> pd.DataFrame:
    columns = {w("Verdict"): [named(w, verdict) for verdict in present]}
    for name, (message, _) in GROUPS.items():
        numbers = [_count(counts, verdict, name) for verdict in present]
        columns[w(message)] = [w.number(number) for number in numbers]
    return pd.DataFrame(columns)
