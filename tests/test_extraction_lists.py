"""Numbers said in one breath, items of a list, and what is taken up from the sentence before."""

import pytest

from data.extraction import sheets
from data.model.terms import Language, Role
from tests.reading import article, figures

ROLES = [
    (Language.RU, "Торговля выросла на 20 % и 7 %.", "change change"),
    (Language.RU, "Рост отмечен в оптовом и розничном товарообороте города, на 20 %.", "change"),
    (Language.RU, "Цены выросли в Алматы (на 7 %), а также в Шымкенте (на 5 %).", "change change"),
    (Language.RU, "Закупят 600 автобусов, 100 вагонов и 12 трамваев.", "plan plan plan"),
    (Language.RU, "Вложено 300 млрд тенге, зону расширят на 40 %.", "actual plan"),
    (Language.RU, "Город обслужил 11 млн гостей, однако ожидают 12 млн.", "actual plan"),
    (Language.RU, "Построят 2,4 млн кв. м. Это 21 608 квартир.", "plan plan"),
    (Language.RU, "Построят 12 школ. Это построили 9 фирм.", "plan actual"),
    (Language.RU, "Зарплата превысила среднереспубликанский уровень на 29 %.", "actual"),
    (Language.RU, "Это вдвое больше, чем у соседей.", "actual"),
    (Language.KK, "Қалада 12 мектеп, 5 емхана салынады.", "plan plan"),
    (Language.KK, "Алматыда 10 кәсіпорын іске қосылмақ.", "plan"),
    (Language.KK, "Еңбек ақысы 5 мың теңге болды.", "actual"),
    (Language.EN, "300 gas-powered buses and 100 trams will be purchased.", "plan plan"),
    (Language.EN, "He announced that 55 km of lanes will be built.", "plan"),
    (Language.EN, "They host 300 projects, which are expected to give 13,000 jobs.", "actual plan"),
    (Language.EN, "Food rose by 5% (6% in April 2024), services by 7%.", "change change change"),
    (Language.EN, "Investment grew by 15.8% to reach 714 billion tenge.", "change actual"),
    (Language.EN, "Private investment has seen a 2.7%-increase.", "change"),
    (Language.EN, "Food makes up 27% of trade.", "actual"),
    (Language.EN, "It exceeded the national average by 29%.", "actual"),
    (Language.EN, "Bills got 14% more expensive.", "change"),
    (Language.RU, "Рост экономики:\n- Алматы – 8,3 %,\n- Абай – 7 %.", "change change"),
    (Language.RU, "Планируется построить:\n- 7 гостиниц;\n- 5 школ.", "plan plan"),
]


@pytest.mark.parametrize(("language", "text", "roles"), ROLES)
def test_what_is_said_once_holds_for_what_it_is_said_of(
    language: Language, text: str, roles: str
) -> None:
    assert " ".join(figure.role for figure in figures(text, language)) == roles


UNITS = [
    ("Переселено:\n— Турксибский – 127 человек,\n— Алмалинский – 107.", ["persons", "persons"]),
    ("Открыто:\n— 12 школ,\n— 107.", ["units", "units"]),
    ("Зарплата выросла с 391 тыс. до 366 тыс.", ["KZT", "KZT"]),
    ("Построены школы стоимостью 87 млрд.", ["KZT"]),
    ("Построены школы стоимостью $87 млрд, из них 5 млрд – дороги.", ["USD", "USD"]),
    ("В Астане живут 1 576 337 человек, в Шымкенте проживают 1 277 743.", ["persons", "persons"]),
    (
        "Число фирм превысило 139 тысяч, в этой сфере занято 245 тысяч человек.",
        ["units", "persons"],
    ),
]


@pytest.mark.parametrize(("text", "units"), UNITS)
def test_a_unit_that_is_said_once(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in figures(text)] == units


LIST = "Рост зафиксирован в регионах:\nАстана – 11,5 %\nШымкент – 8,5 %\nКонец."


def test_a_line_of_a_name_and_a_number_is_an_item() -> None:
    sheet = sheets.of(article(LIST))
    assert [bool(lines[0].own) for lines in sheet] == [False, True, True, False]


def test_an_item_is_read_with_what_leads_it_in() -> None:
    found = figures(LIST)
    assert [(each.place, each.role) for each in found] == [
        ("astana", Role.CHANGE),
        ("shymkent", Role.CHANGE),
    ]


@pytest.mark.parametrize(
    ("language", "text", "indicators"),
    [
        (
            Language.RU,
            "Инвестиции – 5 трлн тенге. Рост составил 7 %.",
            ["fixed_investment", "fixed_investment_growth"],
        ),
        (
            Language.RU,
            "Инвестиции – 5 трлн тенге. Доля экспорта – 7 %.",
            ["fixed_investment", None],
        ),
        (
            Language.RU,
            "Инвестиции – 5 трлн тенге. Из них 700 млрд тенге – частные.",
            ["fixed_investment", "fixed_investment"],
        ),
        (
            Language.EN,
            "Tax revenue reached 5 trillion tenge. The growth was 7%.",
            ["tax_revenue", "tax_revenue"],
        ),
    ],
)
def test_a_sentence_takes_up_what_was_spoken_of(
    language: Language, text: str, indicators: list[str | None]
) -> None:
    assert [figure.indicator for figure in figures(text, language)] == indicators
