"""A stored page is divided by the form of its lines: what it says itself, what stands beside it."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.articles.headlines import headlines
from data.articles.parts import divide

# One line of a page each, behind the part it belongs to; an empty line is a blank one.
PAGES = {
    "plain sentences are all body": """
        body| В городе открыли школу. Её площадь 2 га.
        body| Строили её два года.
        """,
    "one line is body even without a full stop": """
        body| В городе построят 12 школ
        """,
    "a first line that ends a sentence is no title": """
        body| В городе построят 12 школ.

        body| Об этом сказал аким.
        """,
    "a question is no title unless it is known to be one": """
        body| Сколько в городе школ?

        body| Об этом сказал аким.
        """,
    "a text wrapped at the margin has no title": """
        body| Глава города отметил, что доля Алматы в экономике
        body| страны достигла пятой части.
        """,
    "the first line of its own is the title": """
        title| Алматы расширяет индустриальную зону
        body| Об этом сказал аким.
        """,
    "a day above or below the title is a dateline": """
        dateline| 24 февраля 2026, 10:15
        title| Алматы расширяет индустриальную зону
        dateline| 2026-02-24
        body| Об этом сказал аким.
        """,
    "a short line said twice is a caption": """
        title| Алматы ждёт гостей
        caption| Встреча  в акимате
        body| Гости приехали в понедельник.
        caption| Встреча в акимате
        body| Их встретил аким.
        """,
    "a sentence said twice is no caption": """
        title| Алматы ждёт гостей
        body| Добро пожаловать!
        body| Гости приехали в понедельник.
        body| Добро пожаловать!
        """,
    "numbers said twice are no captions": """
        title| Площадь двух парков
        body| 490
        body| Таков первый парк, и второй такой же.
        body| 490
        """,
    "the title said again is a caption": """
        title| Алматы ждёт гостей
        body| Гости приехали в понедельник.
        caption| Алматы ждёт гостей
        body| Их встретил аким.
        """,
    "a picture credit is a caption": """
        title| Алматы ждёт гостей
        caption| Фото: пресс-служба акимата
        body| Гости приехали в понедельник.
        caption| Сурет: Айгүл Серікова
        """,
    "titles, teasers and days at the foot are headlines": """
        title| Алматы ждёт гостей
        body| Гости приехали в понедельник.

        headline| В Татарстан пришла весна
        teaser| Там идёт потепление. К концу недели возду ...
        dateline| • 24.02.2026
        headline| Что стало с курсом доллара?
        dateline| • 23.02.2026
        """,
    "one headline is told by its teaser": """
        body| Гости приехали в понедельник.
        headline| В Татарстан пришла весна
        teaser| Там идёт потепление, и к концу недели…
        dateline| 24/02/2026
        """,
    "teasers may be whole sentences": """
        body| Гости приехали в понедельник.
        headline| В Татарстан пришла весна
        teaser| Там идёт потепление.
        dateline| 24 февраля 2026
        headline| Курс доллара упал
        teaser| Он упал на 3 тенге.
        dateline| вчера, 10:15
        """,
    "teasers may be cut without a sign": """
        body| Гости приехали в понедельник.
        headline| В Татарстан пришла весна
        teaser| Там идёт потепление, и к концу
        dateline| 24.02.2026
        headline| Курс доллара упал
        teaser| Он упал на 3 тенге к евро
        dateline| 24.02.2026
        """,
    "the day may stand first": """
        body| The guests came on Monday.
        dateline| February 24, 2026
        headline| Spring comes early
        teaser| The week ends warm.
        dateline| 23 February 2026
        headline| The dollar falls
        """,
    "the day may stand on the title's line": """
        body| Қонақтар дүйсенбіде келді.
        headline| 24.02.2026 Көктем ерте келді
        headline| Доллар арзандады | 23.02.2026
        """,
    "a list of others is told by the words above it": """
        title| Қала қонақ күтуде
        body| Қонақтар дүйсенбіде келді.
        headline| Сондай-ақ оқыңыз:
        headline| • Көктем ерте келді
        headline| • Доллар арзандады
        """,
    "a list of others may stand amid the text": """
        title| The city awaits its guests
        body| The guests came on Monday.
        headline| READ ALSO
        headline| Spring comes early
        body| The mayor met them.
        """,
    "an invitation to read another article is a headline": """
        title| Алматы ждёт гостей
        body| Гости приехали в понедельник.
        headline| Читайте также: В Алматы построят 12 школ
        body| Их встретил аким.
        """,
    "an announced foot takes the words above it along": """
        body| Гости приехали в понедельник.
        headline| Другие новости
        headline| В Татарстан пришла весна
        teaser| Там идёт потепление ...
        dateline| • 24.02.2026
        """,
    "the author and the day at the end are the article's own": """
        title| Алматы ждёт гостей
        body| Гости приехали в понедельник.
        body| Иван Иванов
        dateline| 24.02.2026
        """,
    "no article stands above: then it is no foot": """
        title| Первый пункт
        dateline| 24.02.2026
        body| Второй пункт
        dateline| 25.02.2026
        """,
    "a paragraph that trails off is the article's own": f"""
        title| Алматы ждёт гостей
        body| {"Гости приехали издалека и рассказали, зачем. " * 10}И уехали...
        dateline| 24.02.2026
        """,
}


def _page(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The page's text, and of each line that says something its part and its words."""
    lines = [line.partition("| ") for line in textwrap.dedent(marked).strip().splitlines()]
    text = "\n".join(said for _, _, said in lines)
    return text, [(name, said.strip()) for name, bar, said in lines if bar]


def _divided(text: str, title: str = "") -> list[tuple[str, str]]:
    return [
        (part.name, line.strip())
        for part in divide(text, title)
        for line in part.span.of(text).splitlines()
        if line.strip()
    ]


@pytest.mark.parametrize("marked", PAGES.values(), ids=PAGES.keys())
def test_lines_are_told_apart_by_their_form(marked: str) -> None:
    text, expected = _page(marked)
    assert _divided(text) == expected


def test_a_known_title_may_be_a_question() -> None:
    text, expected = _page("""
        title| Сколько в городе школ?

        body| Об этом сказал аким.
        """)
    assert _divided(text, title="Сколько  в городе школ?") == expected


@pytest.mark.parametrize(
    ("foot", "title", "teaser", "day"),
    [
        ("• Весна\nТеплеет ...\n• 24.02.2026", "Весна", "Теплеет ...", "2026-02-24"),
        ("Читайте также: Весна идёт", "Весна идёт", "", "None"),
        ("По теме\n24 ақпан 2026\nКөктем", "Көктем", "", "2026-02-24"),
        ("По теме\n10:15 24.02.2026 Весна", "Весна", "", "2026-02-24"),
        ("По теме\nВесна\nсегодня в 10:15", "Весна", "", "None"),
        ("По теме\nПогода на 24.02.2026", "Погода на 24.02.2026", "", "None"),
    ],
)
def test_a_headline_has_title_teaser_and_day(foot: str, title: str, teaser: str, day: str) -> None:
    text = f"Гости приехали в понедельник.\n\n{foot}\n"
    (found,) = headlines(text)
    assert (found.title, found.teaser, str(found.date)) == (title, teaser, day)


LINES = st.sampled_from(
    [said for marked in PAGES.values() for _, said in _page(marked)[1]]
    + ["", " ", "•", "…", "24.02.2026", "31.02.2026", "По теме", "Читайте также:", "Фото:"]
)
TEXTS = st.lists(LINES | st.text(max_size=30), max_size=25).map("\n".join)


@given(TEXTS)
def test_parts_are_ordered_and_leave_only_white_space_between(text: str) -> None:
    reached = 0
    for part in divide(text):
        assert not text[reached : part.span.start].strip()
        assert part.span.start < part.span.end <= len(text)
        reached = part.span.end
    assert not text[reached:].strip()


@given(TEXTS)
def test_a_headline_lies_in_no_part_that_is_the_articles_own(text: str) -> None:
    own = [part.span for part in divide(text) if part.name in ("title", "body")]
    for found in headlines(text):
        assert found.title in found.span.of(text)
        assert not any(found.span.meets(span) for span in own)
