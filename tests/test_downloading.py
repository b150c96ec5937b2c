"""Files are offered in one place under each chart and at the foot, and made when asked for."""

import io
from datetime import date

import pytest
from pptx import Presentation
from streamlit.testing.v1 import AppTest

from data.store.library import Library
from pages.parts import downloading, gallery, told
from pages.parts.charts import Chart
from pages.parts.gallery import Hung
from pages.parts.menu import BY_PATH
from pages.parts.words import words
from tests.opening import DOWNLOAD, body, page
from tests.test_take_away import edition

PNG = b"\x89PNG"


def offered(app: AppTest) -> list[str]:
    """The ids of the controls that open files."""
    return [node.proto.popover.id for node in body(app)
            if node.type == "popover" and node.proto.popover.icon == DOWNLOAD]  # fmt: skip


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("path", dict.fromkeys(hung.path for hung in gallery.GALLERY))
def test_under_each_chart_of_a_page_files_are_offered(
    tables: Library, path: str, language: str
) -> None:
    app = page(BY_PATH[path].script, language)
    for hung in gallery.of_page(path):
        assert [name for name in offered(app) if name.endswith(f"take-{hung.key}")], hung.key


def test_nothing_is_made_and_no_button_drawn_before_it_is_opened(tables: Library) -> None:
    app = page("economy/regions.py")
    assert [node for node in app.main if node.type == "download_button"] == []


def of(key: str, **query: str) -> told.File:
    hung = gallery.BY_KEY[key]
    view = told.View(BY_PATH[hung.path], query, edition())
    found = told.of_chart(words("en"), key, view)
    assert found is not None
    return found


@pytest.mark.parametrize("hung", gallery.GALLERY, ids=lambda hung: hung.key)
def test_every_chart_gives_every_kind_of_file(tables: Library, hung: Hung) -> None:
    file = of(hung.key)
    made = {ending: kind.make(words("en"), file) for ending, kind in downloading.OF_CHART.items()}
    assert made["csv"].decode("utf-8-sig").count("\n") > 1
    assert made["xlsx"].startswith(b"PK")
    assert made["svg"].startswith(b"<svg")
    assert made["png"].startswith(PNG)
    assert len(Presentation(io.BytesIO(made["pptx"])).slides) == 2


def test_a_picture_says_title_source_and_day(tables: Library) -> None:
    w = words("en")
    drawn = downloading.OF_CHART["svg"].make(w, of("ranking", year="2020")).decode()
    assert "2020" in drawn.split("</title>")[0]
    assert "Bureau of National Statistics" in drawn
    assert w.day(gallery.day()) in drawn


def test_a_table_without_a_chart_is_given_too(tables: Library) -> None:
    chart = of("zone").told[0].chart
    assert chart is not None
    alone = Chart(type(chart.figure)(), "", chart.table)
    view = told.View(BY_PATH["zone"], {}, edition(), {"zone-said": alone})
    found = told.of_chart(words("en"), "zone-said", view)
    assert found is not None
    for ending in downloading.OF_TABLE:
        assert downloading.OF_CHART[ending].make(words("en"), found)


def test_a_key_that_nobody_knows_gives_nothing(tables: Library) -> None:
    view = told.View(BY_PATH["zone"], {}, edition())
    assert told.of_chart(words("en"), "nothing", view) is None


def test_what_is_live_on_the_page_is_what_is_taken_away(tables: Library) -> None:
    live = of("history").told[0].chart
    assert live is not None
    view = told.View(BY_PATH["regions"], {}, edition(), {"ranking": live})
    found = told.chart(words("en"), "ranking", view)
    assert found is not None
    assert found.chart is live


def test_a_file_keeps_the_day_that_the_page_was_seen_from(tables: Library) -> None:
    seen: list[date] = []

    def made(_: object, file: told.File) -> bytes:
        seen.append(gallery.day())
        return file.title.encode()

    day = date(2026, 9, 1)
    downloading.taken(words("en"), made, lambda: of("ranking"), day)
    assert seen == [day]
