"""A library of any size: articles made from templates, the same ones on every machine.

As in a real press most articles say the same of one thing; now and then one has another number.
They speak of the same thirty years however many they are.
`python -m tests.generated 1000 FOLDER` writes one to look at.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

SEED, FIRST, LAST = 5, 1995, 2025
ODD = 0.04  # how seldom an article has a number of its own
SAID = {  # {n} with the decimal sign of the language, {y} a year
    "ru": (
        "В {y} году доля города в экономике страны составила {share}%.",
        "На мегаполис приходится {budget}% всех доходов бюджета страны в {y} году.",
        "Налоговые поступления в {y} году выросли на {growth}% и составили {tax} млрд тенге.",
        "Уровень безработицы в Алматы в {y} году составил {jobless}%.",
        "Сегодня общая площадь индустриальной зоны составляет {area} га.",
        "Территорию индустриальной зоны расширят на {wider}%.",
        "По итогам {y} года валовой региональный продукт Алматы составил {grp} трлн тенге.",
        "На 1 января {y} года численность населения Алматы превысила {people} млн человек.",
    ),
    "kk": (
        "{y} жылы Алматының ел экономикасындағы үлесі {share}%-ды құрады.",
        "Қаланың республикалық бюджет кірістеріндегі үлесі {y} жылы {budget}%-ға жетті.",
        "{y} жылы салық түсімдері {growth} пайызға өсіп, {tax} млрд теңгеге жетті.",
        "Индустриялық аймақтың жалпы ауданы қазір {area} га.",
        "Индустриялық аймақтың аумағын {wider}%-ға кеңейту жоспарланып отыр.",
        "{y} жылдың қорытындысы бойынша Алматының жалпы өңірлік өнімі {grp} трлн теңгені құрады.",
    ),
    "en": (
        "The city's share of the national economy was {share}% in {y}.",
        "Almaty provided {budget}% of the revenue of the national budget in {y}.",
        "In {y} tax revenue grew by {growth}% to {tax} billion tenge.",
        "The industrial zone of Almaty now covers {area} hectares.",
        "The territory of the industrial zone is to be expanded by {wider}%.",
        "Almaty's gross regional product reached {grp} trillion tenge in {y}.",
    ),
}  # fmt: skip
ASIDE = {
    "ru": (
        "Особое внимание уделят обрабатывающей промышленности, туризму и креативным индустриям.",
        "Во встрече участвовали генеральные консулы Китая, Турции и Франции.",
        "В июне {later} года откроется новый деловой центр.",
        "Участники отметили потенциал торгово-экономических связей.",
    ),
    "kk": (
        "Онда өңдеу өнеркәсібі, туризм және креативті индустриялар басым бағыт деп белгіленген.",
        "Кездесуге Өзбекстан мен Жапонияның бас консулдары қатысты.",
        "{later} жылғы қыркүйекте жаңа орталық ашылады.",
        "Тараптар ынтымақтастықты кеңейтуге дайын.",
    ),
    "en": (
        "Manufacturing, tourism and the creative industries are named as priority sectors.",
        "The consuls general of India and Italy took part in the forum.",
        "A second business development centre will open in March {later}.",
        "The guests spoke for closer cooperation in trade and culture.",
    ),
}  # fmt: skip
TITLES = {
    "ru": "Алматы: что рассказали городу, встреча {n}",
    "kk": "Алматы: қала туралы айтылғаны, {n}-кездесу",
    "en": "Almaty tells its guests of the city, meeting {n}",
}
FOOT = {
    "ru": "Жители выбирают маршрут для прогулок",
    "kk": "Тұрғындар серуен жолын таңдайды",
    "en": "Residents choose a route for their walks",
}


@dataclass(frozen=True, slots=True)
class Made:
    """One article: its id, its text, and what is known of it as TOML."""

    name: str
    text: str
    known: str


def articles(count: int) -> Iterator[Made]:
    """`count` articles; the first ones are the same however many there are."""
    for number in range(count):
        yield _article(number, Random(SEED * 1_000_003 + number))


def library(folder: Path, count: int) -> Path:
    """Writes them into a folder as a library holds them; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for made in articles(count):
        (folder / f"{made.name}.txt").write_text(made.text, encoding="utf-8")
        (folder / f"{made.name}.toml").write_text(made.known, encoding="utf-8")
    return folder


def _article(number: int, chance: Random) -> Made:
    language = chance.choice(("ru", "ru", "kk", "en"))
    year = chance.randint(FIRST, LAST)
    said = chance.sample(SAID[language], 4)
    aside = chance.sample(ASIDE[language], 3)
    title = TITLES[language].format(n=number)
    body = [_filled(one, year, language, chance) for one in (*said, *aside)]
    chance.shuffle(body)
    day = f"{chance.randint(1, 28):02}.{chance.randint(1, 12):02}.{year + 1}"
    foot = f"{FOOT[language]}\n\n{body[-1][:40]} ...\n\n  • {day}"
    text = "\n\n".join([title, " ".join(body[:3]), " ".join(body[3:]), foot])
    published = "-".join(reversed(day.split(".")))
    known = f'title = "{title}"\nlanguage = "{language}"\nplace = "almaty"\n'
    return Made(f"made-{number:05}", text, f"{known}published = {published}\n")


def _filled(sentence: str, year: int, language: str, chance: Random) -> str:
    numbers = _numbers(year, 1 if chance.random() > ODD else chance.uniform(0.8, 1.2))
    written = {
        name: value if language == "en" else value.replace(".", ",")
        for name, value in numbers.items()
    }
    return sentence.format(y=year, later=year + 2, **written)


def _numbers(year: int, odd: float) -> dict[str, str]:
    """What is so of a year, times what makes one article's number odd."""
    since = year - FIRST
    exact = {
        "share": 16 + since / 5, "budget": 20 + since / 4, "growth": 5 + since % 9,
        "tax": 100 + 90 * since, "jobless": 9 - since / 8, "area": 400 + 5 * since,
        "wider": 20 + since % 20, "grp": 1 + since, "people": 1.1 + since / 25,
    }  # fmt: skip
    whole = {"tax", "area", "wider"}
    return {
        name: f"{value * odd:.0f}" if name in whole else f"{value * odd:.1f}"
        for name, value in exact.items()
    }


if __name__ == "__main__":
    library(Path(sys.argv[2]), int(sys.argv[1]))
