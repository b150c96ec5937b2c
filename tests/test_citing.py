"""Citations: each standard's form, what is unknown said as it says it, no text out of its field."""

import re
from dataclasses import replace
from datetime import date

import pytest

from data.store.library import Library
from pages.parts import bibliography, citing, figures, saying
from pages.parts.citing import At, Work
from pages.parts.words import Words, words

AT = At("https://city.example/figures/a?v=abc", "abc", date(2026, 11, 22))
RU, KK, EN = (words(language) for language in ("ru", "kk", "en"))
KNOWN = Work("a.b", "Title", "Site", AT, "en", "Share — 5%", "5%", "Paper", date(2025, 9, 9))
UNKNOWN = replace(KNOWN, publisher=None, published=None)
PAGE = citing.of_page(EN, "Shares", AT)
SHARE = "almaty-consuls.economy_share.2023.percent"
ACCESSED = "URL: https://city.example/figures/a?v=abc"


@pytest.mark.parametrize(
    ("w", "work", "said"),
    [
        (RU, KNOWN, "Title / Paper. – Текст : электронный // Site : [сайт]. –"
                    " Дата публикации: 09.09.2025. – Версия данных abc. – Share — 5%. –"
                    f" {ACCESSED} (дата обращения: 22.11.2026)."),
        (RU, UNKNOWN, "Title / [б. и.]. – Текст : электронный // Site : [сайт]. – [б. д.]. –"
                      f" Версия данных abc. – Share — 5%. – {ACCESSED}"
                      " (дата обращения: 22.11.2026)."),
        (EN, UNKNOWN, "Title / [s. n.]. – Text : electronic // Site : [site]. – [n. d.]. –"
                      f" Data version abc. – Share — 5%. – {ACCESSED}"
                      " (date of access: 22.11.2026)."),
        (EN, PAGE, "Shares. – Text : electronic // The economy of Almaty, in the words of the news"
                   f" : [site]. – [n. d.]. – Data version abc. – {ACCESSED}"
                   " (date of access: 22.11.2026)."),
        (KK, replace(UNKNOWN, title="Ends."), "Ends. / [баспасы белгісіз]. – Мәтін : электрондық"
                   " // Site : [сайт]. – [күні белгісіз]. – Деректер нұсқасы abc. – Share — 5%. –"
                   f" {ACCESSED} (қаралған күні: 22.11.2026)."),
    ],
)  # fmt: skip
def test_gost_names_its_areas_in_their_order(w: Words, work: Work, said: str) -> None:
    assert citing.gost(w, work) == said


RETRIEVED = "Retrieved November 22, 2026, from https://city.example/figures/a?v=abc"


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (KNOWN, "Paper. (2025, September 9). Title [Share — 5%]. In Site (Data version abc)."
                f" {RETRIEVED}"),
        (UNKNOWN, f"Title. (n.d.). [Share — 5%]. In Site (Data version abc). {RETRIEVED}"),
        (PAGE, "Shares. (n.d.). In The economy of Almaty, in the words of the news"
               f" (Data version abc). {RETRIEVED}"),
    ],
)  # fmt: skip
def test_apa_puts_the_title_first_where_nobody_is_known(work: Work, said: str) -> None:
    assert citing.apa(work) == said


def fields(entry: str) -> dict[str, str]:
    return dict(re.findall(r"^  (\w+) = \{?(.*?)\}?,$", entry, re.M))


def test_bibtex_says_what_is_known() -> None:
    entry = bibliography.bibtex(EN, KNOWN)
    assert entry.startswith("@misc{a.b,\n")
    found = fields(entry)
    assert found["author"] == "{Paper}"
    assert (found["year"], found["month"]) == ("2025", "sep")
    assert (found["urldate"], found["language"]) == ("2026-11-22", "english")


def test_bibtex_leaves_out_whom_it_does_not_know() -> None:
    found = fields(bibliography.bibtex(EN, UNKNOWN))
    assert "author" not in found
    assert found["year"] == "n.d."
    assert "publisher unknown" in found["note"]


HOSTILE = (
    "A {brace} } 100% & $5 #1 a_b ~ ^ \\input{x}\n"
    "@misc{evil, title={x}}\r\nER  - \x00\u2028TY  - JOUR"
)


def test_no_title_leaves_its_field_in_bibtex() -> None:
    entry = bibliography.bibtex(EN, replace(KNOWN, title=HOSTILE, key="a b{},\n"))
    assert entry.startswith("@misc{ab,\n")
    lines = entry.splitlines()
    assert [line for line in lines if line.startswith("@")] == lines[:1]
    depth, least = 0, 1
    for sign in re.sub(r"\\[\\{}&%$#_]", "", entry):
        depth += (sign == "{") - (sign == "}")
        least = min(least, depth) if depth or sign == "}" else least
    assert (depth, least) == (0, 0)
    assert r"\{brace\} \} 100\% \& \$5 \#1 a\_b" in entry
    assert r"\textbackslash{}input\{x\}" in entry


def test_no_title_begins_a_line_in_ris() -> None:
    record = bibliography.ris(EN, replace(KNOWN, title=HOSTILE))
    lines = record.removesuffix("\r\n").split("\r\n")
    assert [line[:2] for line in lines] == [
        "TY", "TI", "AU", "PY", "DA", "T2", "ET", "LA", "N1", "UR", "Y2", "ER",
    ]  # fmt: skip
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert "\n" not in record.replace("\r\n", "")


def test_ris_has_no_line_for_what_is_unknown() -> None:
    tags = [line[:2] for line in bibliography.ris(EN, UNKNOWN).splitlines()]
    assert not {"AU", "PY", "DA"} & set(tags)
    assert (tags[0], tags[-1]) == ("TY", "ER")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "доля Алматы в экономике страны в 2023 году составила 20,6 %."
               " Официальная статистика: 21,1 % (с тех пор пересмотрено)."),
        ("kk", "2023 жылы Алматының ел экономикасындағы үлесі 20,6% болды."),
        ("en", "the share of Almaty in the country’s economy in 2023 was 20.6%."
               " Official statistics: 21.1% (revised since)."),
    ],
)  # fmt: skip
def test_the_ready_sentence_says_the_figure_its_source_and_what_is_official(
    tables: Library, language: str, said: str
) -> None:
    row = figures.by_id(SHARE) or {}
    sentence = saying.sentence(words(language), row, AT.url).replace("\N{NO-BREAK SPACE}", " ")
    assert said in sentence
    assert row["title"] in sentence
    assert sentence.endswith(AT.url)


def test_every_figure_has_a_sentence_in_every_language(more_tables: Library) -> None:
    for row in figures.rows():
        for w in (RU, KK, EN):
            sentence = saying.sentence(w, row, AT.url)
            assert row["title"] in sentence
            assert "{" not in sentence


def test_a_computed_number_is_cited_with_its_formula(tables: Library) -> None:
    number = figures.derived("planned_zone_area") or {}
    work = citing.of_number(EN, number, AT)
    assert work.note.endswith("686 ha (computed: 490 ha × (1 + 40%))")
    assert work.quote == "490 га; 40%"
