"""A chart on a sheet: its numbers as numbers, and beside them the chart that is drawn from them."""

from typing import Any

from pages.parts import unitwords
from pages.parts.native import Native, Series
from pages.parts.plaintext import clean
from pages.parts.words import Words

TOP = 4  # the row of the head
KINDS = {
    "bar": {"type": "bar"},
    "stack": {"type": "bar", "subtype": "stacked"},
    "line": {"type": "line"},
}
WIDE, LEAST, ROW = 760, 320, 20  # px of a chart: its width, its least height, a category
BESIDE = 1  # columns between the numbers and the chart


def draw(w: Words, book: Any, sheet: Any, native: Native) -> int:
    """Writes the numbers from row TOP on and draws them; gives the row below both."""
    code = unitwords.code(w, native.unit, [v for one in native.series for v in one.values])
    form = book.add_format({"num_format": code})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
    for row, name in enumerate(native.categories):
        sheet.write_string(TOP + 1 + row, 0, clean(name))
    for column, one in enumerate(native.series):
        sheet.write_string(TOP, column + 1, clean(one.name) or w("Value"), head)
        for row, value in enumerate(one.values):
            if value is not None:
                sheet.write_number(TOP + 1 + row, column + 1, value, form)
    sheet.freeze_panes(TOP + 1, 1)
    high = max(LEAST, ROW * len(native.categories) + 80) if native.kind != "line" else LEAST + 80
    sheet.insert_chart(TOP, len(native.series) + 1 + BESIDE, _made(book, sheet, native, high))
    return TOP + 1 + max(len(native.categories), high // ROW)


def _made(book: Any, sheet: Any, native: Native, high: int) -> Any:
    chart = book.add_chart(KINDS[native.kind])
    for column, one in enumerate(native.series):
        chart.add_series(_series(sheet.get_name(), native, one, column + 1))
    chart.set_size({"width": WIDE, "height": high})
    chart.set_title({"none": True})
    chart.set_legend({"position": "bottom"} if len(native.series) > 1 else {"none": True})
    if native.kind == "line":
        chart.set_y_axis({"min": 0} if _is_positive(native) else {})
    else:
        chart.set_y_axis({"reverse": True})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
    return chart


def _is_positive(native: Native) -> bool:
    return all(value >= 0 for one in native.series for value in one.values if value is not None)


def _series(name: str, native: Native, one: Series, column: int) -> dict[str, Any]:
    last = TOP + len(native.categories)
    made: dict[str, Any] = {
        "name": [name, TOP, column],
        "categories": [name, TOP + 1, 0, last, 0],
        "values": [name, TOP + 1, column, last, column],
    }
    colour = one.colours[0]
    if native.kind == "line":
        line = {"color": colour, "width": 2.25} if one.joined else {"none": True}
        sign = {"type": "circle" if one.joined else "diamond", "size": 5 if one.joined else 9}
        return made | {"line": line, "marker": sign | {"fill": {"color": colour}}}
    if len(one.colours) > 1:
        made["points"] = [{"fill": {"color": each}} for each in one.colours]
    return made | {"fill": {"color": colour}, "gap": 45, "data_labels": {"value": True}}
