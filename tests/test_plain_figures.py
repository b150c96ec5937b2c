"""/figures/<id>: each figure has a page and files; what is not there says what became of it."""

import csv
import io
import re
from collections.abc import Iterator
from html import unescape

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from data.build import build
from data.store import corrections
from data.store.library import Library
from pages.parts import figures, tables
from pages.plain import figures as routed

SHARE = "almaty-consuls.economy_share.2023.percent"
BUDGET = "almaty-consuls.budget_revenue_share.2023.percent"
PLANNED = "almaty-consuls.almaty.planned_zone_area"
HTML = {"accept": "text/html"}
ENDINGS = list(routed.ENDINGS)


@pytest.fixture
def client() -> Iterator[TestClient]:
    with TestClient(Starlette(routes=routed.routes), headers=HTML) as made:
        yield made


def text(page: str) -> str:
    said = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.S)
    return " ".join(unescape(said).split())


def mended(library: Library, action: str, figure: str = SHARE) -> None:
    entry = f'[[correction]]\nfigure = "{figure}"\nexpects = {{ quote = "20,6%" }}\n'
    reason = 'reason = { ru = "Опечатка.", kk = "Қате.", en = "A misprint <b>." }\n'
    (library.articles / corrections.NAME).write_text(entry + reason + action, "utf-8")
    build(library)


def test_every_figure_and_every_computed_number_has_its_page_and_files(
    more_tables: Library, client: TestClient
) -> None:
    keys = [row["figure_id"] for row in figures.rows()]
    keys += list(tables.table("derived")["derived_id"])
    assert len(keys) > 20
    for key in keys:
        for ending in ("", *ENDINGS):
            answer = client.get(f"/figures/{key}{ending}")
            assert answer.status_code == 200, f"{key}{ending}"
            assert answer.headers["content-type"].startswith(
                routed.ENDINGS.get(ending, "text/html")
            )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", ["20,6\N{NO-BREAK SPACE}%", "Доля в экономике страны · Алматы", "с тех пор",
                "[б. и.]", "издатель неизвестен", "составила"]),
        ("kk", ["20,6%", "Ел экономикасындағы үлесі · Алматы", "[баспасы белгісіз]", "болды"]),
        ("en", ["20.6%", "Share of the national economy · Almaty", "revised since", "21.1%",
                "from 20.55% to 20.65%", "[s. n.]", "(n.d.)", "publisher unknown", "Number with"]),
    ],
)  # fmt: skip
def test_the_page_says_what_is_known_in_the_visitors_language(
    tables: Library, client: TestClient, language: str, said: list[str]
) -> None:
    page = client.get(f"/figures/{SHARE}?lang={language}").text
    assert f'<html lang="{language}">' in page
    for words in said:
        assert words.replace("\N{NO-BREAK SPACE}", " ") in text(page)
    assert "<mark>20,6%</mark>" in page


def test_the_page_needs_no_script_and_may_run_none(tables: Library, client: TestClient) -> None:
    answer = client.get(f"/figures/{BUDGET}")
    assert "<script" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert len(answer.content) < 60_000


def test_the_page_opens_what_comes_near_where_nothing_answers(
    tables: Library, client: TestClient
) -> None:
    page = client.get(f"/figures/{BUDGET}?lang=en").text
    assert page.count("<details>") >= 3
    assert "no official source" in text(page)


def test_the_page_leads_back_to_the_article_and_the_chart(
    tables: Library, client: TestClient
) -> None:
    page = unescape(client.get(f"/figures/{SHARE}?lang=kk&as_of=2026-11-01").text)
    asked = f"?lang=kk&as_of=2026-11-01&figure={SHARE}"
    assert f'href="/news{asked}"' in page
    assert f'href="/shares{asked}"' in page


def test_where_the_address_is_known_a_link_opens_the_publishers_page_at_the_words(
    more_tables: Library, client: TestClient
) -> None:
    row = next(row for row in figures.rows() if row["url"])
    page = unescape(client.get(f"/figures/{row['figure_id']}").text)
    assert f'href="{row["url"]}#:~:text=' in page


def test_a_computed_number_leads_to_the_pages_of_its_operands(
    tables: Library, client: TestClient
) -> None:
    page = client.get(f"/figures/{PLANNED}?lang=en").text
    assert "490 ha × (1 + 40%) = 686 ha" in text(page)
    used = figures.derived("planned_zone_area") or {}
    for row in used["operands"].values():
        assert f'href="/figures/{row["figure_id"]}?lang=en"' in page


@pytest.mark.parametrize("ending", ["", ".json", ".bib"])
def test_an_unknown_figure_is_not_found(tables: Library, client: TestClient, ending: str) -> None:
    answer = client.get(f"/figures/<nobody>{ending}?lang=en")
    assert answer.status_code == 404
    assert "There is no figure «<nobody>" in text(answer.text)


def test_on_an_earlier_day_a_later_article_is_not_known(
    tables: Library, client: TestClient
) -> None:
    answer = client.get(f"/figures/{SHARE}?as_of=2024-01-01&lang=en")
    assert answer.status_code == 404
    assert "was known on January 1, 2024" in text(answer.text)


@pytest.mark.parametrize("ending", ["", *ENDINGS])
def test_a_withdrawn_figure_is_gone_with_the_reason(
    library: Library, client: TestClient, ending: str
) -> None:
    mended(library, 'action = "withdraw"')
    answer = client.get(f"/figures/{SHARE}{ending}?lang=en")
    assert answer.status_code == 410
    assert "This figure was withdrawn. A misprint &lt;b&gt;." in answer.text


def test_a_renamed_figure_leads_to_its_new_name_with_its_query(
    library: Library, client: TestClient
) -> None:
    mended(library, 'action = "rename"\nto = "almaty-consuls.share.2023"')
    answer = client.get(f"/figures/{SHARE}.csv?lang=kk", follow_redirects=False)
    assert answer.status_code == 301
    assert answer.headers["location"].endswith("/figures/almaty-consuls.share.2023.csv?lang=kk")
    page = client.get(f"/figures/{SHARE}?lang=en")
    assert page.status_code == 200
    assert f"once kept under the name {SHARE}" in text(page.text)


def test_a_mended_figure_says_what_was_mended_and_since_when_the_link_is_old(
    library: Library, client: TestClient
) -> None:
    version = build(library).manifest.version
    mended(library, 'action = "assign"\nassign = { value = 21.6, low = 21.5, high = 21.7 }')
    page = text(client.get(f"/figures/{SHARE}?lang=en&v={version}").text)
    assert "was 20.6%, now 21.6%" in page
    assert "mended to value=21.6; low=21.5; high=21.7. A misprint <b>." in page
    unknown = text(client.get(f"/figures/{SHARE}?lang=en&v=000000000000").text)
    assert "no longer known" in unknown


def test_a_page_is_asked_for_again_only_if_it_has_changed(
    tables: Library, client: TestClient
) -> None:
    first = client.get(f"/figures/{SHARE}?lang=ru")
    again = client.get(
        f"/figures/{SHARE}?lang=ru", headers={"if-none-match": first.headers["etag"]}
    )
    assert (again.status_code, again.content) == (304, b"")
    other = client.get(
        f"/figures/{SHARE}?lang=kk", headers={"if-none-match": first.headers["etag"]}
    )
    assert other.status_code == 200


def test_asked_for_its_head_a_page_gives_the_same_headers(
    tables: Library, client: TestClient
) -> None:
    head, whole = client.head(f"/figures/{SHARE}"), client.get(f"/figures/{SHARE}")
    assert head.status_code == 200
    assert head.headers["etag"] == whole.headers["etag"]
    kinds = re.findall(r'rel="alternate"; type="([^"]+)"', head.headers["link"])
    assert kinds == list(routed.ENDINGS.values())


def test_the_pages_own_address_is_left_to_the_app(tables: Library, client: TestClient) -> None:
    assert client.get("/figures").text == "Not Found"
    assert client.get("/figures/_stcore/health").text == "Not Found"


def test_tables_that_cannot_be_read_are_said_to_be_so(library: Library, client: TestClient) -> None:
    assert client.get(f"/figures/{SHARE}").status_code == 503


def test_the_csv_is_the_figures_row(tables: Library, client: TestClient) -> None:
    answer = client.get(f"/figures/{SHARE}.csv")
    (row,) = csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert (row["figure_id"], row["value"], row["quote"]) == (SHARE, "20.6", "20,6%")
    assert f"{SHARE}.csv" in answer.headers["content-disposition"]


def test_article_text_is_shown_as_text(library: Library, client: TestClient) -> None:
    file = library.articles / "almaty-consuls.txt"
    hostile = '<script>alert("x")</script> <img src=x onerror=y> '
    changed = file.read_text("utf-8").replace("Глава города", f"{hostile}Глава города", 1)
    file.write_text(changed, "utf-8")
    known = file.with_suffix(".toml")
    source = 'publisher = "<b>P</b>"\nurl = "javascript:alert(1)"\n'
    known.write_text(known.read_text("utf-8") + source, "utf-8")
    build(library)
    page = client.get(f"/figures/{SHARE}").text
    assert "<script" not in page
    assert "<img" not in page
    assert "<b>P</b>" not in page
    assert 'href="javascript:' not in page
