"""Topics are named in three languages, and found where the article's own words name them."""

import re
from pathlib import Path

import pytest

from data.articles.reading import from_text, read
from data.extraction.passages import passages
from data.extraction.topics import mentions
from data.model import topics as catalogue
from data.model.errors import CatalogueError
from data.model.terms import Language

ARTICLE = Path("data/articles/collected/almaty-consuls.txt")

SENTENCES = [
    ("ru", "Город развивает {tourism:туризм} и {it:IT}."),
    ("ru", "Новые {manufacturing:заводы} встанут в {industrial_zone:индустриальном парке}."),
    ("ru", "Выпущены {green_bonds:зеленые облигации} на озеро."),
    ("ru", "{green_projects:Качество воздуха} измерит «{smart_city:Смарт сити}»."),
    ("ru", "Линия {rapid_transit:скоростного трамвая} ждёт {investment:инвесторов}."),
    ("ru", "{development_programme:Генеральный план} утверждён."),
    ("kk", "{tourism:Туризмді} және {creative_industries:креативті индустрияларды} дамыту."),
    ("kk", "{industrial_zone:Индустриялық аймақта} {manufacturing:зауыт} салынады."),
    ("kk", "{green_projects:Ауаның сапасы} мен {health_education:мектептер} туралы айтылды."),
    ("kk", "{business_centre:Бизнесті дамыту орталығы} туралы сөз болды."),
    ("en", "{tourism:Tourists} ride the {rapid_transit:light rail}."),
    ("en", "The {green_bonds:green bonds} pay for {green_projects:clean air}."),
    ("en", "A {business_centre:Business Development Center} helps {investment:investors}."),
]

SILENT = [
    ("ru", "Ребёнок заводил игрушку, а школьник смотрел на тур по горам."),
    ("ru", "Зелёный свет горит дольше красного."),
    ("ru", "Образование тумана ожидается утром."),
    ("kk", "Бүгін таңертең тұман түсті."),
    ("en", "It will rain, and the police investigate a theft."),
]

MARK = re.compile(r"\{(\w+):(.+?)\}")


@pytest.mark.parametrize(("language", "marked"), SENTENCES)
def test_topics_are_found_by_the_words_that_name_them(language: str, marked: str) -> None:
    article = from_text("a", MARK.sub(r"\2", marked), Language(language))
    found = [(said.topic, said.quote) for said in mentions(article)]
    assert found == MARK.findall(marked)


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_other_words_name_no_topic(language: str, text: str) -> None:
    assert mentions(from_text("a", text, Language(language))) == ()


def test_every_mention_keeps_its_words_and_its_sentence() -> None:
    article = read(ARTICLE)
    for said in mentions(article):
        assert said.span.of(article.text) == said.quote
        assert said.sentence.holds(said.span)


def test_the_collected_article_names_its_sectors_and_projects() -> None:
    said = {said.topic for said in mentions(read(ARTICLE))}
    named = [topic for topic in catalogue.topics().values() if topic.topic in said]
    sectors = [topic.topic for topic in named if topic.group == "sector"]
    assert sectors == ["manufacturing", "tourism", "it", "creative_industries"]
    assert [topic.topic for topic in named if topic.group == "project"] == [
        "rapid_transit",
        "industrial_zone",
        "green_projects",
        "smart_city",
        "health_education",
        "business_centre",
        "green_bonds",
    ]


def test_every_own_sentence_is_a_passage_with_its_topics() -> None:
    article = from_text("a", "Растёт туризм. Идёт дождь.", Language.RU)
    found = passages(article, mentions(article))
    assert [(each.text, each.topics) for each in found] == [
        ("Растёт туризм.", ("tourism",)),
        ("Идёт дождь.", ()),
    ]


def test_captions_and_other_headlines_are_no_passages() -> None:
    texts = [each.text for each in passages(read(ARTICLE), ())]
    assert not [text for text in texts if "Лабубу" in text or text.startswith("Встреча акима")]


def test_a_passage_keeps_its_id_when_only_signs_change() -> None:
    ids = [
        passages(from_text("a", text, Language.RU), ())[0].passage_id
        for text in ("Растёт «Туризм».", "Растёт туризм!")
    ]
    assert ids[0] == ids[1]


def test_a_sentence_said_twice_is_two_passages() -> None:
    article = from_text("a", "Растёт туризм. Растёт туризм.", Language.RU)
    first, second = passages(article, ())
    assert second.passage_id == f"{first.passage_id}-2"


def test_a_topic_of_no_group_is_refused_with_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = catalogue.FILE.read_text("utf-8").replace('group = "sector"', 'group = "sectr"', 1)
    _replace(monkeypatch, tmp_path, text)
    with pytest.raises(CatalogueError, match=r"\[topics.manufacturing\]: no group sectr"):
        catalogue.topics()


def test_a_topic_without_words_in_a_language_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = catalogue.FILE.read_text("utf-8").replace('en = ["touris*"]\n', "")
    _replace(monkeypatch, tmp_path, text)
    with pytest.raises(CatalogueError, match=r"\[topics.tourism\]: no words. Add words.en"):
        catalogue.topics()


def _replace(monkeypatch: pytest.MonkeyPatch, folder: Path, text: str) -> None:
    (folder / "topics.toml").write_text(text, "utf-8")
    monkeypatch.setattr(catalogue, "FILE", folder / "topics.toml")
    catalogue.topics.cache_clear()
