"""A chart on a slide that can be edited: native, its numbers in a workbook of its own."""

import io
from typing import Any

import xlsxwriter
from pptx.chart.chart import Chart as Drawn
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
)
from pptx.oxml.ns import qn
from pptx.util import Pt

from pages.parts import unitwords
from pages.parts.native import Native, Series
from pages.parts.plaintext import cut, line
from pages.parts.slidetext import LETTERS, TAGS, TEXT, WHITE, Box, speak
from pages.parts.words import Words

KINDS = {
    "bar": XL_CHART_TYPE.BAR_CLUSTERED,
    "stack": XL_CHART_TYPE.BAR_STACKED,
    "line": XL_CHART_TYPE.LINE_MARKERS,
}
LONGEST = 110  # letters of a category
LARGE, MIDDLE, SMALL = 14, 12, 10  # pt
MANY = 12  # categories, or series, from which letters are small
QUIET = RGBColor(0xC9, 0xCD, 0xD1)
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def draw(w: Words, shapes: Any, native: Native, box: Box) -> Any:
    """Adds the chart to the shapes of a slide and gives its frame."""
    code = unitwords.code(w, native.unit, [v for one in native.series for v in one.values])
    data = CategoryChartData(number_format=code)
    data.categories = [cut(name, LONGEST) for name in native.categories]
    for one in native.series:
        data.add_series(line(one.name), one.values)
    frame = shapes.add_chart(KINDS[native.kind], *box.place, data)
    frame.chart.part.chart_workbook.update_from_xlsx_blob(_workbook(native, code))
    _dress(w, frame.chart, native, code)
    speak(w, frame.chart._chartSpace)
    return frame


def _workbook(native: Native, code: str) -> bytes:
    """The numbers behind the chart: categories down, series across; text is never a formula."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, OPTIONS)
    sheet, form = book.add_worksheet("Sheet1"), book.add_format({"num_format": code})
    for row, name in enumerate(native.categories):
        sheet.write_string(row + 1, 0, cut(name, LONGEST))
    for column, one in enumerate(native.series):
        sheet.write_string(0, column + 1, line(one.name))
        for row, value in enumerate(one.values):
            if value is not None:
                sheet.write_number(row + 1, column + 1, value, form)
    book.close()
    return file.getvalue()


def _dress(w: Words, drawn: Drawn, native: Native, code: str) -> None:
    drawn.has_title = False
    drawn.font.size = Pt(SMALL if len(native.categories) > MANY else LARGE)
    drawn.font.name = LETTERS
    drawn.font.color.rgb = TEXT
    drawn.font._element.set("lang", TAGS[w.language])
    drawn.has_legend = len(native.series) > 1
    if drawn.has_legend:
        many = len(native.series) > MANY
        drawn.legend.position = XL_LEGEND_POSITION.RIGHT if many else XL_LEGEND_POSITION.BOTTOM
        drawn.legend.font.size = Pt(SMALL if many else MIDDLE)
        drawn.legend.include_in_layout = False
    _axes(drawn, native, code)
    if native.kind != "line":
        _label(drawn, native, code)
    for plotted, one in zip(drawn.plots[0].series, native.series, strict=True):
        _paint(plotted, one, native)


def _axes(drawn: Drawn, native: Native, code: str) -> None:
    values, categories = drawn.value_axis, drawn.category_axis
    level = native.kind != "line"
    values.visible = not level
    values.has_major_gridlines = not level
    values.tick_labels.number_format = code
    values.tick_labels.number_format_is_linked = False
    known = [v for one in native.series for v in one.values if v is not None]
    if min(known, default=0.0) >= 0:
        values.minimum_scale = 0
    categories.format.line.color.rgb = QUIET
    categories.reverse_order = level
    categories.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    if len(native.categories) > MANY and not level:
        _skip(categories, -(-len(native.categories) // MANY))
    if not level:
        values.format.line.fill.background()
        values.major_gridlines.format.line.color.rgb = QUIET


def _skip(axis: Any, every: int) -> None:
    """Names every so many categories only."""
    last = axis._element.find(qn("c:noMultiLvlLbl"))
    last.addprevious(last.makeelement(qn("c:tickLblSkip"), {"val": str(every)}))


def _label(drawn: Drawn, native: Native, code: str) -> None:
    """The value at the end of each bar; within it where bars stand on one another."""
    plot, stacked = drawn.plots[0], native.kind == "stack"
    plot.gap_width, plot.overlap = 45, 100 if stacked else 0
    plot.has_data_labels = not stacked
    places = [one.data_labels for one in plot.series] if stacked else [plot.data_labels]
    for labels in places:
        labels.show_value = True
        labels.number_format = f"{code};-{code};" if stacked else code
        labels.number_format_is_linked = False
        labels.position = XL_LABEL_POSITION.CENTER if stacked else XL_LABEL_POSITION.OUTSIDE_END


def _on(labels: Any, colour: str) -> None:
    """Words on a ground: white on a dark one."""
    light = sum(int(colour[at : at + 2], 16) for at in (1, 3, 5)) > 3 * 160
    labels.font.color.rgb, labels.font.bold = TEXT if light else WHITE, True


def _paint(plotted: Any, one: Series, native: Native) -> None:
    if native.kind == "line":
        _line(plotted, one)
        return
    plotted.invert_if_negative = False
    _fill(plotted.format.fill, one.colours[0])
    if native.kind == "stack":
        _on(plotted.data_labels, one.colours[0])
    if len(one.colours) > 1:
        for n, colour in enumerate(one.colours):
            _fill(plotted.points[n].format.fill, colour)


def _fill(fill: Any, colour: str) -> None:
    fill.solid()
    fill.fore_color.rgb = RGBColor.from_string(colour[1:])


def _line(plotted: Any, one: Series) -> None:
    colour = RGBColor.from_string(one.colours[0][1:])
    plotted.smooth = False
    plotted.marker.style = XL_MARKER_STYLE.CIRCLE if one.joined else XL_MARKER_STYLE.DIAMOND
    plotted.marker.size = 5 if one.joined else 10
    _fill(plotted.marker.format.fill, one.colours[0])
    plotted.marker.format.line.color.rgb = colour
    if one.joined:
        plotted.format.line.color.rgb = colour
        plotted.format.line.width = Pt(2.25)
    else:
        plotted.format.line.fill.background()
