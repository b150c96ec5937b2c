"""Countries are read beside the rank of their consuls, in every case; other countries are not."""

import re
from pathlib import Path

import pytest

from data.articles.reading import from_text, read
from data.extraction.partners import partners
from data.model.countries import countries
from data.model.terms import Language

# {US:США}: a country that is read, and its words; ranks in the order of the countries.
READ = [
    ("ru", "general", "Пришли генеральные консулы {CN:Китая}, {IR:Ирана} и {US:США}."),
    ("ru", "general", "Беседа с генконсулом {SA:Саудовской Аравии} была долгой."),
    ("ru", "general", "Речь генерального консула {KR:Республики Корея} запомнилась."),
    ("ru", "general", "Генеральный консул {AE:Объединённых Арабских Эмиратов} и его жена."),
    ("ru", "general", "Генеральные консулы в Алматы: {JP:Япония}, {IN:Индия}, Актобе."),
    ("ru", "general", "С генеральными консулами {UZ:Узбекистана}, а также {KG:Кыргызстана}."),
    ("ru", "honorary", "Почетными консулами {NL:Нидерландов}, {GB:Великобритании} и бизнесом."),
    ("ru", "honorary", "Почётный консул {CZ:Чешской Республики} Иван Иванов из Польши."),
    ("kk", "general", "Кездесуге {CN:Қытай}, {IR:Иран} және {TR:Түркияның} бас консулдары келді."),
    ("kk", "general", "{CN:ҚХР-дың} Алматыдағы бас консулы сөйледі."),
    ("kk", "general", "Бас консулдар: {RU:Ресей}, {UZ:Өзбекстан}."),
    ("kk", "honorary", "{SE:Швеция} мен {SI:Словенияның} құрметті консулдары қатысты."),
    ("kk", "general", "Ол {KR:Корея Республикасының} бас консулымен сөйлесті."),
    ("en", "general", "The consuls general of {CN:China}, {IR:Iran} and {TR:Türkiye} came."),
    ("en", "general", "{TR:Turkey's} Consul General spoke."),
    ("en", "general", "The consul general of the {US:United States} in Almaty and France."),
    ("en", "honorary", "Honorary consuls from the {NL:Netherlands} and {CZ:the Czech Republic}."),
    ("en", "honorary", "The honorary consul of {CI:Côte d'Ivoire} and Almaty bankers came."),
]

LEFT_ALONE = [
    ("ru", "Встреча с генеральными и почётными консулами иностранных государств в Казахстане."),
    ("ru", "С генеральными и почётными консулами Китая и Швеции: чей ранг каков, не сказано."),
    ("ru", "Председатель объединения «Общество Почётных Консулов» Денис Иванов из Франции."),
    ("ru", "Генеральное консульство Китая открыто по будням."),
    ("ru", "Генеральный консультант Германии посетил завод."),
    ("ru", "Послы Китая и Ирана приехали в Алматы."),
    ("ru", "Генеральные консулы, Китай и Иран упомянуты отдельно."),
    ("kk", "Қытайдың бас консулдығы жұмыс істейді."),
    ("kk", "Қазақстандағы бас консулдар жиналды."),
    ("en", "Honorary consuls met in China."),
    ("en", "The Consulate General of China is open."),
]

MARK = re.compile(r"\{(\w+):(.+?)\}")
THE = re.compile(r"^the ")


@pytest.mark.parametrize(("language", "rank", "marked"), READ)
def test_countries_of_consuls_are_read(language: str, rank: str, marked: str) -> None:
    article = from_text("a", MARK.sub(r"\2", marked), Language(language))
    found = partners(article)
    wanted = [(code, rank, THE.sub("", words)) for code, words in MARK.findall(marked)]
    assert [(each.country, each.rank, each.quote) for each in found] == wanted
    assert all(each.span.of(article.text) == each.quote for each in found)


@pytest.mark.parametrize(("language", "text"), LEFT_ALONE)
def test_other_countries_are_left_alone(language: str, text: str) -> None:
    assert partners(from_text("a", text, Language(language))) == ()


def test_the_collected_article_has_four_general_and_four_honorary_consuls() -> None:
    found = partners(read(Path("data/articles/collected/almaty-consuls.txt")))
    assert [(each.country, each.rank) for each in found] == [
        *((code, "general") for code in ("CN", "IR", "TR", "FR")),
        *((code, "honorary") for code in ("NL", "SI", "CZ", "SE")),
    ]


def test_a_country_is_named_once_for_each_rank() -> None:
    text = "Генконсул Китая сел. Генконсул КНР встал. Почётный консул Китая вышел."
    found = partners(from_text("a", text, Language.RU))
    assert [(each.country, each.rank) for each in found] == [("CN", "general"), ("CN", "honorary")]


def test_every_country_has_a_name_in_three_languages() -> None:
    known = countries()
    assert all(set(each.names) == {"ru", "kk", "en"} for each in known.values())
    assert len(known) == 250  # the 249 of ISO 3166-1, and XK


@pytest.mark.parametrize("code", ["EU", "UN", "ZZ", "XA"])
def test_unions_and_placeholders_are_no_countries(code: str) -> None:
    assert code not in countries()
