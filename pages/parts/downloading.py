"""Files of a chart, a page, the whole: offered in one place each, made when they are asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from data.store.guard import guarded
from pages.parts import (
    address,
    charts,
    files,
    gallery,
    handout,
    language,
    links,
    pictures,
    slides,
    tables,
    told,
    vouched,
    workbooks,
)
from pages.parts.charts import Chart
from pages.parts.drawing.frames import Caption
from pages.parts.menu import Entry
from pages.parts.told import Edition, File, View
from pages.parts.words import N_, Words

MARK = "utf-8-sig"  # by which a spreadsheet knows UTF-8
Maker = Callable[[Words, File], bytes]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: what it is called (a message), its media type, what makes it."""

    name: str
    mime: str
    make: Maker


def _csv(_: Words, file: File) -> bytes:
    """The first chart's table as it is shown; text is never a formula."""
    chart = file.told[0].chart
    table = chart.table if chart else pd.DataFrame()
    shown = table.astype(object).where(table.notna(), "").map(_guarded)
    return shown.to_csv(index=False).encode(MARK)


def _guarded(cell: object) -> object:
    return guarded(cell) if isinstance(cell, str) else cell


def _caption(w: Words, file: File) -> tuple[Chart, Caption]:
    one = file.told[0]
    source = vouched.named(w, one.rows) or w("the texts of the library")
    return one.chart or Chart(go.Figure(), "", pd.DataFrame()), Caption(
        one.kicker, source, gallery.day()
    )


def _svg(w: Words, file: File) -> bytes:
    return pictures.svg(w, *_caption(w, file)).encode()


def _png(w: Words, file: File) -> bytes:
    return pictures.png(w, *_caption(w, file))


OF_CHART: dict[str, Kind] = {
    "csv": Kind(N_("Table as shown (CSV)"), files.MIMES["csv"], _csv),
    "xlsx": Kind(N_("Workbook with the chart (Excel)"), files.MIMES["xlsx"], workbooks.xlsx),
    "svg": Kind(N_("Picture for print (SVG)"), "image/svg+xml", _svg),
    "png": Kind(N_("Picture (PNG)"), "image/png", _png),
    "pptx": Kind(N_("Slide with the words (PowerPoint)"), slides.MIME, slides.pptx),
}
OF_TABLE = ("csv", "xlsx")
OF_MANY: dict[str, Kind] = {
    "pptx": Kind(N_("Slides (PowerPoint)"), slides.MIME, slides.pptx),
    "xlsx": Kind(N_("Workbook (Excel)"), files.MIMES["xlsx"], workbooks.xlsx),
    "html": Kind(N_("One file for a hall without network (HTML)"), handout.MIME, handout.html),
}


def fill(w: Words, page: Entry) -> None:
    """Offers the files of each chart of the page where room was kept for them."""
    for key, place in charts.places().items():
        with place.room:
            _offer(w, page, key, place.table, charts.live())


@st.fragment
def _offer(w: Words, page: Entry, key: str, table: pd.DataFrame, live: Mapping[str, Chart]) -> None:
    panel = st.popover(
        w("Download"), icon=":material/download:", type="tertiary", key=f"take-{key}",
        on_change="rerun",
    )  # fmt: skip
    if panel.open:
        with panel:
            _of_chart(w, key, _view(page, live), table)


def _of_chart(w: Words, key: str, view: View, table: pd.DataFrame) -> None:
    drawn = key in view.live or key in gallery.BY_KEY
    if not drawn:
        view = replace(view, live={key: Chart(go.Figure(), "", table)})
    kinds = {ending: kind for ending, kind in OF_CHART.items() if drawn or ending in OF_TABLE}
    _buttons(w, key, kinds, partial(told.of_chart, w, key, view))


def foot(w: Words, page: Entry) -> None:
    """At the foot of the page: slides, workbook and one file, of the page and of the whole."""
    panel = st.expander(
        w("Slides, workbook, offline page"), icon=":material/download:", key="take",
        on_change="rerun",
    )  # fmt: skip
    if not panel.open:
        return
    view = _view(page, charts.live())
    with panel:
        st.markdown(w("**This page**, as it stands now"))
        _buttons(w, f"page-{page.path}", OF_MANY, partial(told.of_page, w, view))
        st.markdown(w("**The whole**, one finding after the other"))
        _buttons(w, "almaty", OF_MANY, partial(told.of_whole, w, view.edition))
        paper = view.edition.home + links.to(w, "/brief.pdf")
        st.markdown(w("For paper: [the summary as PDF]({link})", link=paper))


def _view(page: Entry, live: Mapping[str, Chart]) -> View:
    """The page as its address asks for it now."""
    passing = {*address.PASSING, language.KEY, tables.AS_OF}
    query = {key: value for key, value in st.query_params.items() if key not in passing}
    edition = Edition(address.home(), tables.version(), date.today())
    return View(page, query, edition, dict(live))


def _buttons(
    w: Words, name: str, kinds: Mapping[str, Kind], file: Callable[[], File | None]
) -> None:
    with st.container(horizontal=len(kinds) <= len(OF_MANY), gap="xsmall"):
        for ending, kind in kinds.items():
            said = kind.name
            st.download_button(
                w(said),
                data=partial(taken, w, kind.make, file, tables.as_of()),
                file_name=files.named(name, ending),
                mime=kind.mime,
                key=f"take-{name}-{ending}",
                on_click="ignore",
                type="tertiary",
                icon=":material/download:",
            )


def taken(w: Words, make: Maker, file: Callable[[], File | None], day: date | None) -> bytes:
    """The bytes, of the day that the page was seen from."""
    with tables.on(day):
        found = file()
        return make(w, found) if found else b""
