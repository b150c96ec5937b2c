"""A table as plain HTML: every cell is there, and none of them is markup."""

import pandas as pd

from pages.parts import grid


def test_every_cell_stands_under_its_head() -> None:
    html = grid.html(pd.DataFrame({"Доля": ["20,6 %", "26,2 %"], "Год": [2023, 2022]}))
    assert html.count("<tr>") == 3
    assert "<th scope='col'>Доля</th><th scope='col'>Год</th>" in html
    assert "<td>26,2 %</td><td>2022</td>" in html


def test_a_cell_is_text_whatever_it_holds() -> None:
    html = grid.html(pd.DataFrame({"<b>": ["<script>alert(1)</script>"]}))
    assert "<script" not in html
    assert "<b>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
