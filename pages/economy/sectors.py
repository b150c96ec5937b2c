"""Sectors: the articles' priorities measured, through time, beside the passages that name them."""

import streamlit as st

from data.model.topics import topics
from pages.parts import charts, controls, language, measured, mentions, panels, sectors, sums
from pages.parts.figures import Row, records
from pages.parts.words import Words


def named(w: Words, chosen: str | None) -> None:
    """The passages that name the sector, or all of them."""
    wanted = [sectors.SECTORS[name].topic for name in ([chosen] if chosen else sectors.SECTORS)]
    told = mentions.told("mentions")
    rows = records(told[told["topic"].isin([topic for topic in wanted if topic])])
    st.subheader(w("What the articles name"), anchor="words")
    if not rows:
        st.markdown(w("No article of the library names this sector."))
        return
    said = ", ".join(w.name(topics()[topic].names) for topic in wanted if topic)
    st.caption(w("Topics: {topics}", topics=said))
    mentions.show(w, rows)


def body(w: Words, measure: str, chosen: str | None, found: dict[str, list[Row]]) -> None:
    """The panels, and the passages beside them."""
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.subheader(w(sectors.MEASURES[measure][0]), anchor=False)
        st.caption(w("An open dot: a provisional year."))
        charts.show(w, "sectors", charts.kept(panels.chart, w, sectors.frame(w, found), chosen))
        for name in [chosen] if chosen in found else found:
            series = measured.series(found[name][0]["series_id"])
            st.caption(f"{w(sectors.SECTORS[name].name)}: {measured.said(w, series, 'basis')}")
        sums.sources(w, [rows[-1] for rows in found.values()])
    with right:
        named(w, chosen)


w = language.here()
st.title(w("Sectors"), anchor=False)
if sectors.rows("share_of_city"):
    st.markdown(sectors.finding(w))
    boxes = st.columns(2)
    with boxes[0]:
        sector = controls.choice(
            w("Sector"), "sector", list(sectors.SECTORS), lambda name: w(sectors.SECTORS[name].name)
        )
    with boxes[1]:
        if controls.asked("measure") not in sectors.MEASURES:
            controls.settle("measure", next(iter(sectors.MEASURES)))
        measure = controls.choice(
            w("Measure"), "measure", list(sectors.MEASURES),
            lambda name: w(sectors.MEASURES[name][0]),
        )  # fmt: skip
    asked = measure or next(iter(sectors.MEASURES))
    body(w, asked, sector, sectors.rows(asked))
else:
    st.markdown(w("No official statistics of the city’s sectors are held."))
