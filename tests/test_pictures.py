"""Pictures of charts: the numbers that Plotly draws, in letters of ours, whole and the same."""

import base64
import json
import struct
import time
import xml.etree.ElementTree as ET
from datetime import date
from typing import Any

import numpy as np
import pytest

from data.build import build
from data.store.library import Library
from pages.parts import gallery, pictures
from pages.parts.charts import Chart
from pages.parts.drawing import runs, ticks
from pages.parts.makers.made import Made
from pages.parts.menu import BY_PATH
from pages.parts.pictures import DARK, PAGE, PAPER, Caption, Look
from pages.parts.words import Words, words

LANGUAGES = ("kk", "ru", "en")
CAPTION = Caption("<Shares> & «үлес»", "a bureau", date(2025, 5, 12))
SVG = "{http://www.w3.org/2000/svg}"
QUERIES = {
    "ranking": {"measure": "level", "year": "2020"},
    "slope": {"from": "2015", "region": "astana"},
    "zone": {"expansion": "75"},
    "plans": {"asof": "2024-06-15"},
    "priorities": {"topic": "tourism"},
    "partners": {"rank": "honorary"},
    "sectors": {"measure": "level", "sector": "real_estate"},
    "growth": {"since": "2010"},
    "explore": {"series": "grp", "place": "all", "view": "index"},
    "bases": {"of": "nothing known"},
}


def made(key: str, query: dict[str, str] | None = None, language: str = "en") -> Made:
    found = gallery.BY_KEY[key].make(words(language), query or {})
    assert found is not None
    return found


def decoded(values: Any) -> list[Any]:
    """An array as Plotly sends it to the browser."""
    if isinstance(values, dict):
        raw = base64.b64decode(values["bdata"])
        return [None if n != n else float(n) for n in np.frombuffer(raw, values["dtype"])]
    return list(values)


def numbers(values: Any) -> list[float | None]:
    """Days as milliseconds, names as their places."""
    found = decoded(values)
    names = [v for v in dict.fromkeys(found) if isinstance(v, str) and not v[:4].isdigit()]
    if names:
        return [float(names.index(value)) for value in found]
    return [ticks.moment(value) if isinstance(value, str) else value for value in found]


def spec(chart: Chart, look: Look = pictures.ON_PAPER) -> dict[str, Any]:
    found, _ = pictures.specified(words("en"), chart, CAPTION, look)
    return found


@pytest.mark.parametrize(("key", "query"), [*((k, {}) for k in gallery.BY_KEY), *QUERIES.items()])
def test_a_picture_holds_the_numbers_that_plotly_draws(
    tables: Library, key: str, query: dict[str, str]
) -> None:
    chart = made(key, query).chart
    sent = json.loads(chart.figure.to_json())["data"]
    drawn = {data["name"]: data["values"] for data in spec(chart)["data"]}
    compared = 0
    for n, trace in enumerate(sent):
        for way in ("x", "y"):
            mine = [row[way] for row in drawn[f"trace-{n}"]]
            assert mine == pytest.approx(numbers(trace[way]), abs=1e-9)
            compared += len(mine)
        if trace["type"] == "bar":
            bases = numbers(trace.get("base", [0.0] * len(trace["x"])))
            assert all(
                row["to"] - row["from"] == pytest.approx(row["x"]) for row in drawn[f"trace-{n}"]
            )
            assert "base" not in trace or [row["from"] for row in drawn[f"trace-{n}"]] == bases
    assert compared > 0


@pytest.mark.parametrize("key", gallery.BY_KEY)
def test_the_axes_are_the_ones_that_plotly_draws(tables: Library, key: str) -> None:
    chart = made(key).chart
    scales = {scale["name"]: scale for scale in spec(chart)["scales"]}
    layout = json.loads(chart.figure.to_json())["layout"]
    for name, scale in scales.items():
        asked = layout[f"{name[0]}axis{name[1:]}"].get("range")
        assert asked is None or scale["domain"] == pytest.approx(numbers(asked))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", gallery.BY_KEY)
def test_every_word_of_a_chart_is_in_its_picture(tables: Library, key: str, language: str) -> None:
    w, chart = words(language), made(key, language=language).chart
    hung = gallery.BY_KEY[key]
    caption = gallery.caption(w, hung, made(key, language=language))
    root = ET.fromstring(pictures.svg(w, chart, caption))
    written = "".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    said = [note.text for note in chart.figure.layout.annotations]
    for trace in chart.figure.data:
        if trace.text is not None and (trace.type == "bar" or "text" in trace.mode):
            said.extend(trace.text)
    lines = [line for text in said if text for line in runs.read(text)]
    assert [
        line for line in lines if "".join(run.said for run in line).strip() not in written
    ] == []
    assert root.findtext(f"{SVG}title") == caption.title
    assert root.findtext(f"{SVG}desc") == chart.alt
    assert w.day(caption.day) in written
    assert root.get("lang") == language


def test_a_caption_is_written_as_words_whatever_is_in_it(tables: Library) -> None:
    root = ET.fromstring(pictures.svg(words("en"), made("shares").chart, CAPTION))
    assert root.findtext(f"{SVG}title") == CAPTION.title
    assert CAPTION.title in {"".join(text.itertext()) for text in root.iter(f"{SVG}text")}


def test_the_same_picture_is_the_same_bytes(tables: Library) -> None:
    chart = made("partners").chart
    first, second = (pictures.svg(words("en"), chart, CAPTION) for _ in range(2))
    assert first == second
    assert "clip-path" in first


@pytest.mark.parametrize("ground", [PAPER, DARK])
def test_on_paper_and_in_the_dark_every_colour_is_a_real_one(tables: Library, ground: Any) -> None:
    drawn = pictures.svg(words("en"), made("history").chart, CAPTION, Look(720, ground))
    assert "currentColor" not in drawn
    assert f'fill="{ground.paper}"' in drawn
    assert f'fill="{ground.ink}"' in drawn


def test_within_a_page_a_picture_takes_the_pages_colours(tables: Library) -> None:
    drawn = pictures.svg(words("en"), made("history").chart, None, Look(380, PAGE))
    assert 'fill="currentColor"' in drawn
    assert PAPER.ink not in drawn


@pytest.mark.parametrize("key", gallery.BY_KEY)
def test_nothing_is_fetched_and_nothing_runs(tables: Library, key: str) -> None:
    drawn = pictures.svg(words("en"), made(key).chart, CAPTION)
    assert drawn.count("http") == drawn.count("http://www.w3.org/")
    assert not [tag for tag in ("<script", "<image", "<foreignObject", "<style") if tag in drawn]


def test_a_png_is_as_large_as_was_asked(tables: Library) -> None:
    drawn = pictures.png(words("kk"), made("shares").chart, CAPTION, Look(500), 2)
    assert drawn.startswith(b"\x89PNG")
    assert struct.unpack(">I", drawn[16:20]) == (1000,)


def test_letters_are_drawn(tables: Library) -> None:
    """Without the fonts the renderer would leave words out, and say nothing."""
    w, chart = words("kk"), made("shares").chart
    long = Caption("әғқңөұүһі " * 9, "—", CAPTION.day)
    assert len(pictures.png(w, chart, long)) > len(pictures.png(w, chart, CAPTION)) + 500


@pytest.mark.parametrize(("draw", "most"), [(pictures.svg, 0.1), (pictures.png, 0.24)])
def test_a_picture_is_made_soon(tables: Library, draw: Any, most: float) -> None:
    """In half of this on a machine that does nothing else."""
    w, charts = (
        words("ru"),
        [made(key, language="ru").chart for key in ("history", "ranking", "shares")],
    )
    for chart in charts:
        draw(w, chart, CAPTION)
    assert min(_took(draw, w, chart) for chart in charts for _ in range(5)) < most


def _took(draw: Any, w: Words, chart: Chart) -> float:
    begun = time.process_time()
    draw(w, chart, CAPTION)
    return time.process_time() - begun


def test_every_chart_is_of_a_page_and_has_a_key_of_its_own() -> None:
    assert {hung.path for hung in gallery.GALLERY} <= set(BY_PATH)
    assert len(gallery.BY_KEY) == len(gallery.GALLERY)
    assert [hung.key for hung in gallery.of_page("budget")][:2] == ["bases", "claims"]


@pytest.mark.parametrize("query", [{"year": "2020"}, {"year": "1066"}, {}])
def test_a_query_chooses_what_the_page_would(tables: Library, query: dict[str, str]) -> None:
    year = query.get("year")
    assert (made("ranking", query).of.endswith("2020")) == (year == "2020")


def test_a_picture_says_who_says_so(tables: Library) -> None:
    w, hung = words("en"), gallery.BY_KEY["ranking"]
    said = gallery.caption(w, hung, made("ranking", {"year": "2020"}))
    assert said.title.endswith("2020")
    assert "Bureau of National Statistics" in said.source
    article = gallery.caption(w, gallery.BY_KEY["summary-zone"], made("summary-zone")).source
    assert article.startswith("«")
    assert "publisher unknown" in article


def test_an_empty_library_makes_no_chart_of_articles(library: Library) -> None:
    for article in library.articles.iterdir():
        article.unlink()
    build(library)
    for key in ("shares", "zone", "plans", "priorities", "partners", "summary-zone"):
        assert gallery.BY_KEY[key].make(words("en"), {}) is None
