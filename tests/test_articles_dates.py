"""Days beside other articles' titles, in the forms of three languages."""

from datetime import date

import pytest

from data.articles import dates

DAY = date(2026, 2, 24)


@pytest.mark.parametrize(
    "line",
    [
        "24.02.2026",
        "• 24.02.2026",
        "24/2/2026 10:15",
        "10:15, 24.02.2026",
        "2026-02-24",
        "2026-02-24T10:15:00",
        "24 февраля 2026",
        "24 февр. 2026 г.",
        "24 Февраля 2026 года в 10:15",
        "2026 жылғы 24 ақпан",
        "24 ақпан 2026",
        "February 24, 2026",
        "24 February 2026 at 10:15",
        "Feb 24, 2026 |",
    ],
)
def test_a_line_may_be_a_day_alone(line: str) -> None:
    assert dates.alone(line) == dates.Dateline(DAY)


@pytest.mark.parametrize("line", ["Сегодня, 10:15", "10:15, вчера", "Бүгін 10:15", "today at 9:05"])
def test_a_day_named_by_when_the_page_was_opened_has_no_date(line: str) -> None:
    assert dates.alone(line) == dates.Dateline(None)


@pytest.mark.parametrize(
    "line",
    [
        "Сегодня",
        "31.02.2026",
        "24 школы 2026",
        "2026",
        "24.02.2026 откроют школу",
        "в 10:15 начнётся встреча",
        "1" * 70,
        "",
    ],
)
def test_other_lines_are_no_days(line: str) -> None:
    assert dates.alone(line) is None


@pytest.mark.parametrize(
    "line",
    ["24.02.2026 Весна", "10:15 24.02.2026 — Весна", "Весна | 24.02.2026", "Весна (24.02.2026)"],
)
def test_a_title_may_share_its_line_with_a_day(line: str) -> None:
    assert dates.beside(line) == dates.Dateline(DAY, "Весна")


@pytest.mark.parametrize("line", ["Погода на 24.02.2026", "24 февраля 2026 года пришла весна"])
def test_a_day_that_a_title_names_is_its_own(line: str) -> None:
    assert dates.beside(line) is None
