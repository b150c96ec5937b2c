"""A saved page gives its main text, and of itself only what it states."""

import re
from datetime import date

import pytest

from data.articles.webpages import webpage

TODAY = date(2026, 11, 22)
PAGE = """<!doctype html><html lang="ru"><head><meta charset="utf-8">
<title>Алматы расширяет «зону» | Вести</title>
<link rel="canonical" href="https://vesti.example/news/1">
<meta property="og:site_name" content="Вести города">
<meta property="article:published_time" content="2026-02-24T10:15:00+05:00">
<script>var hidden = "77% скрыто в скрипте";</script><style>.hidden { width: 55% }</style></head>
<body><nav><a href="/">Главная страница</a></nav>
<article><h1>Алматы расширяет «зону»</h1>
<p>Площадь зоны составляет 490 га, сообщил акимат города в понедельник, 15 июня 2020 года.</p>
<script>document.write("88% написано скриптом")</script>
<p>Доля города в экономике достигла 20,6% &amp; растёт, добавили в ведомстве.</p>
<table><tr><td>2023</td><td>26,2%</td></tr></table>
</article><footer>© 2019 Вести</footer></body></html>
"""
STATED = '<meta property="article:published_time" content="2026-02-24T10:15:00+05:00">'


def test_a_pages_main_text_is_its_title_paragraphs_and_tables() -> None:
    found = webpage(PAGE, "page.html", TODAY)
    assert found.text.split("\n\n") == [
        "Алматы расширяет «зону»",
        "Площадь зоны составляет 490 га, сообщил акимат города в понедельник, 15 июня 2020 года.",
        "Доля города в экономике достигла 20,6% & растёт, добавили в ведомстве.",
        "2023 | 26,2%\n",
    ]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Алматы расширяет «зону»</title>", "Алматы расширяет «зону»"),
        ("<title>Алматы расширяет «зону» | Вести</title>", "Алматы расширяет «зону»"),
        ('<meta property="og:title" content="Зона  растёт">', "Зона растёт"),
    ],
)
def test_the_title_of_a_page_is_its_first_line(head: str, title: str) -> None:
    page = PAGE.replace("<title>Алматы расширяет «зону» | Вести</title>", head)
    found = webpage(page, "page.html", TODAY)
    assert found.title == title
    assert found.text.startswith(f"{title}\n\n")


def test_scripts_styles_and_menus_of_a_page_are_no_text() -> None:
    text = webpage(PAGE, "page.html", TODAY).text
    assert not re.search("77%|88%|55%|скрипт|hidden|Главная|©", text)


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("", None),  # not the 15 June that the text names, nor the footer's year
        ('<meta name="description" content="Дата: 2021-01-01 10:00:00">', None),
        (STATED.replace("2026", "2031"), None),  # after today
        (
            '<script type="application/ld+json">{"@type": "NewsArticle",'
            ' "datePublished": "2026-03-01"}</script>',
            date(2026, 3, 1),
        ),
    ],
)
def test_the_day_of_a_page_is_what_it_states_or_unknown(
    stated: str, published: date | None
) -> None:
    assert webpage(PAGE.replace(STATED, stated), "page.html", TODAY).published == published


def test_a_day_beside_the_article_is_stated_too() -> None:
    page = PAGE.replace(STATED, "").replace(
        "<p>", '<time datetime="2026-02-24">24 февраля</time><p>', 1
    )
    assert webpage(page, "page.html", TODAY).published == date(2026, 2, 24)


def test_a_link_that_is_no_web_address_is_not_kept() -> None:
    page = PAGE.replace("https://vesti.example/news/1", "javascript:alert(1)")
    assert webpage(page, "page.html", TODAY).url is None
