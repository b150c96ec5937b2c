"""Where an article plays, which places a sentence names, and which of them a number is about."""

import pytest

from data.extraction import homes, pairing, places, sheets
from data.model.terms import Language
from tests.reading import article, figures, line, numbers

CITIES = [
    ("Алматы растёт. Алматы строится. В Алматы тепло.", "almaty"),
    ("АСТАНА. КАЗИНФОРМ – Алматы растёт. В Алматы тепло.\n\nАлматы строится.", "almaty"),
    ("Шымкент растёт. В Шымкенте открыли завод.\n\nШымкент строится.", "shymkent"),
    ("Казахстан растёт. В Казахстане тепло.", "kazakhstan"),
    ("Ничего не названо.", None),
    ("Ничего нового.\n\nТепло.\n\nСухо.\n\nПыльно.\n\nВ Шымкенте тепло.", "shymkent"),
    ("Ничего нового.\n\nТепло.\n\nСухо.\n\nПыльно.\n\nВ стране: Казахстан тёплый.", None),
    (
        "Алматы растёт.\n\nВ Астане, Шымкенте и Павлодарской области тепло.\n\n"
        "В Астане, Шымкенте и Актюбинской области сухо.",
        "almaty",
    ),
    ("В Астане, Шымкенте, Актюбинской области и Павлодарской области тепло.", "kazakhstan"),
    ("Ничего нового.\n\nТепло.\n\nСухо.\n\nПыльно.\n\nВ столице тепло.", None),
    ("Подорожало.\n\nСообщило Бюро национальной статистики.\n\nСообщил Нацбанк.", "kazakhstan"),
    (
        "Шымкент впереди страны.\n\nТепло в Астане, Алматы, Абайской и Акмолинской областях.\n\n"
        "Сухо в Актюбинской, Атырауской, Павлодарской и Костанайской областях.",
        "kazakhstan",
    ),
]


@pytest.mark.parametrize(("text", "place"), CITIES)
def test_an_article_plays_where_its_headline_and_lead_say(text: str, place: str | None) -> None:
    assert homes.of(sheets.of(article(text))).place == place


def test_the_region_that_is_named_most_is_the_region() -> None:
    text = "Алматы ждёт гостей. В Алматинской области сухо, в Алматинской области пыльно."
    assert homes.of(sheets.of(article(text))).region == "almaty_region"


def test_no_region_is_named() -> None:
    assert homes.of(sheets.of(article("Алматы растёт."))).region is None


NAMED = [
    (Language.RU, "Из республиканского бюджета дали денег.", []),
    (Language.RU, "Расходы республиканского бюджета растут.", ["kazakhstan"]),
    (Language.RU, "Президент Казахстана приехал в Алматы.", ["almaty"]),
    (Language.RU, "На Астану и Алматы приходится много.", ["other", "other"]),
    (Language.RU, "Астана, а потом Алматы.", ["astana", "almaty"]),
    (Language.RU, "Туристы из России и Китая едут в Алматы.", ["almaty"]),
    (Language.RU, "Торговля с Россией растёт.", ["other"]),
    (Language.RU, "В Алматинском районе Астаны тепло.", ["astana"]),
    (Language.KK, "Астана қаласында жылы.", ["astana"]),
    (Language.EN, "Kazakhstan's Almaty grows.", ["almaty"]),
    (Language.EN, "Almaty is the largest city.", ["almaty", "almaty"]),
    (Language.EN, "Almaty oblast grows.", ["almaty_region"]),
    (Language.EN, "Water came to Medeu region.", []),
    (Language.RU, "Собрано 5 млн долларов США.", []),
    (Language.KK, "Экспорт 5 млн АҚШ долларына жетті.", []),
    (Language.EN, "The national average fell.", []),
    (Language.EN, "BAKU, Kazakhstan, July 25. Trade grew.", []),
    (Language.RU, "В Актау и Таразе тепло.", ["other", "other"]),
    (Language.RU, "Три региона впереди, улица Абая закрыта.", []),
    (
        Language.RU,
        "После Атырауской (5 %) области и Алматы (7 %).",
        ["atyrau_region"] * 2 + ["almaty"],
    ),
    (Language.EN, "Zhambyl, Aktobe and Karaganda grow.", ["other"] * 3),
    (
        Language.EN,
        "Zhambyl, Aktobe, Karaganda grow.",
        ["zhambyl_region", "aktobe_region", "karaganda_region"],
    ),
    (Language.EN, "It costs more than in Europe.", []),
    (Language.EN, "The National Bank and Abay Avenue.", []),
    (Language.KK, "15 елден шебер келді.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), NAMED)
def test_places_that_figures_can_be_of(language: Language, text: str, expected: list[str]) -> None:
    assert [place for _, place in places.spoken_of(line(text, language))] == expected


def test_the_city_that_is_named_most_is_the_city() -> None:
    text = "Казахстан растёт. В Казахстане тепло, в Казахстане сухо. Алматы строится."
    home = homes.of(sheets.of(article(text)))
    assert (home.place, home.town) == ("kazakhstan", "almaty")


def test_what_the_lead_calls_the_region_is_the_region_it_names() -> None:
    text = "News.\n\nEast Kazakhstan grows. The region builds.\n\nThe region sows."
    assert homes.of(sheets.of(article(text, Language.EN))).region == "east_kazakhstan_region"


def test_visitors_are_of_where_they_come_to() -> None:
    here = line("Из России – 12 тысяч, в Алматы тепло.")
    assert [place for _, place in places.spoken_of(here, visiting=True)] == ["almaty"]


PAIRS = [
    (Language.RU, "В Алматы и Астане 45 % и 55 % соответственно.", ["almaty", "astana"]),
    (
        Language.EN,
        "Shares of 45% and 55% in Astana and Almaty, respectively.",
        ["astana", "almaty"],
    ),
    (Language.KK, "Алматы мен Астанада тиісінше 45 % және 55 %.", ["almaty", "astana"]),
    (Language.RU, "В Алматы 45 %, а в Астане и Шымкенте соответственно 55 %.", []),
    (Language.RU, "В Алматы и Астане 45 % и 55 %.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), PAIRS)
def test_places_told_in_the_order_of_the_numbers(
    language: Language, text: str, expected: list[str]
) -> None:
    here = line(text, language)
    spots = [pairing.Spot(at, place) for at, place in places.local(here)]
    found = pairing.pairs(here, numbers(here), spots)
    assert [found[at].place for at in sorted(found)] == expected


BOUND = [
    (Language.RU, "В Астане открыли завод. В городе создано 40 мест.", ["astana"]),
    (Language.RU, "В Алматинской области сухо. Область получила 5 млрд тенге.", ["almaty_region"]),
    (Language.RU, "Подорожало на 8 %, сильнее всего в Шымкенте (+25 %).", [None, "shymkent"]),
    (Language.RU, "На 10 % населения страны приходится Алматы.", ["almaty"]),
    (Language.RU, "ВВП страны вырос на 5 %, а Алматы – на 7 %.", ["kazakhstan", "almaty"]),
    (Language.RU, "В Алматы 545 тысяч школ, по стране 820 тысяч школ.", ["almaty", "kazakhstan"]),
    (
        Language.EN,
        "Some 1,500 people live in Astana, 1,200 live in Shymkent.",
        ["astana", "shymkent"],
    ),
    (Language.KK, "Алматыда 34 мектеп, Астанада 24 мектеп ашылды.", ["almaty", "astana"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), BOUND)
def test_a_number_is_of_the_place_said_of_it(
    language: Language, text: str, expected: list[str | None]
) -> None:
    home = article("Ничего.", language)
    assert home.place is None
    assert [figure.place for figure in figures(text, language)][: len(expected)] == [
        place or figures(text, language)[at].place for at, place in enumerate(expected)
    ]
