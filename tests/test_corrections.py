"""Recorded corrections: applied in a build, and loud where they no longer fit."""

from datetime import date
from pathlib import Path

import pytest

from data.articles import adding
from data.build import build
from data.model.errors import CorrectionError
from data.model.rows import Row
from data.model.terms import Language
from data.store import corrections, tables
from data.store.library import Library
from tests.conftest import settle

SHARE = "almaty-consuls.economy_share.2023.percent"
FIFTH = "almaty-consuls.economy_share.2023.ratio"
AREA = "almaty-consuls.industrial_zone_area.undated.area"
WITHDRAWN = f"""
[[correction]]
figure = "{SHARE}"
action = "withdraw"
expects = {{ quote = "20,6%", value = 20.6 }}
reason = {{ ru = "Опечатка.", kk = "Қате басылған.", en = "A misprint." }}
"""
RENAMED = f"""
[[correction]]
figure = "{SHARE}"
action = "rename"
to = "almaty-consuls.share.2023"
expects = {{ value = 20.6 }}
reason = "The id named another indicator."
"""
ASSIGNED = f"""
[[correction]]
figure = "{SHARE}"
action = "assign"
expects = {{ value = 20.6, period = 2023, low = 20.55 }}
assign = {{ value = 21.6, low = 21.55, high = 21.65, place = "nothing", period = "2022" }}
reason = "The rule read the wrong line."
"""


def written(library: Library, text: str) -> Library:
    (library.articles / corrections.NAME).write_text(text, encoding="utf-8")
    build(library)
    return library


def rows(library: Library, name: str) -> list[Row]:
    version = tables.current(library.tables).version
    found: list[Row] = tables.arrow(library.tables, version, name).to_pylist()
    return found


def figures(library: Library) -> dict[str, Row]:
    return {row["figure_id"]: row for row in rows(library, "figures")}


def test_a_library_without_corrections_is_built_as_it_is_read(library: Library) -> None:
    (library.articles / corrections.NAME).unlink()
    build(library)
    assert SHARE in figures(library)
    assert rows(library, "corrections") == []


def test_a_withdrawn_figure_is_nowhere_and_its_reason_is_kept(library: Library) -> None:
    written(library, WITHDRAWN)
    assert SHARE not in figures(library)
    assert not any(SHARE in (row["figure_id"], row["other_id"]) for row in rows(library, "checks"))
    assert SHARE not in {row["figure_id"] for row in rows(library, "operands")}
    (kept,) = rows(library, "corrections")
    assert kept["reason_kk"] == "Қате басылған."
    assert (kept["action"], kept["article_id"]) == ("withdraw", "almaty-consuls")


def test_a_renamed_figure_keeps_all_but_its_id(library: Library) -> None:
    build(library)
    before = figures(library)[SHARE]
    found = figures(written(library, RENAMED))
    assert found["almaty-consuls.share.2023"] == before | {"figure_id": "almaty-consuls.share.2023"}
    assert SHARE not in found
    assert {row["reason_ru"] for row in rows(library, "corrections")} == {
        "The id named another indicator."
    }


def test_assigned_fields_take_their_new_values(library: Library) -> None:
    row = figures(written(library, ASSIGNED))[SHARE]
    assert (row["value"], row["low"], row["place"]) == (21.6, 21.55, None)
    assert row["period_start"].year == 2022
    assert row["quote"] == "20,6%"
    (kept,) = rows(library, "corrections")
    assert "value=21.6" in kept["assign"]


def test_one_correction_follows_another(library: Library) -> None:
    then = WITHDRAWN.replace(f'"{SHARE}"', '"almaty-consuls.share.2023"')
    found = figures(written(library, RENAMED + then))
    assert not {SHARE, "almaty-consuls.share.2023"} & set(found)
    assert {row["article_id"] for row in rows(library, "corrections")} == {"almaty-consuls"}


def test_what_repeats_a_withdrawn_figure_is_said_for_the_first_time(
    monkeypatch: pytest.MonkeyPatch, library: Library
) -> None:
    settle(monkeypatch, library)
    file = library.articles / "almaty-consuls.txt"
    text = file.read_text("utf-8")
    again = "В 2023 году доля Алматы в экономике страны составила 20,6%."
    file.write_text(text.replace("20,6%", "20,6%", 1) + f"\n\n{again}\n", "utf-8")
    build(library)
    repeats = [row["figure_id"] for row in figures(library).values() if row["repeat_of"] == SHARE]
    assert repeats
    assert figures(written(library, WITHDRAWN))[repeats[0]]["repeat_of"] is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (WITHDRAWN.replace("20.6", "20.7"), f"{SHARE}: expects value 20.7, finds 20.6"),
        (WITHDRAWN.replace("20,6%", "20,7%"), "expects quote 20,7%"),
        (WITHDRAWN.replace(SHARE, "nobody"), "corrections.toml, nobody: There is no such figure"),
        (WITHDRAWN + WITHDRAWN, "There is no such figure"),
        (RENAMED.replace("almaty-consuls.share.2023", FIFTH), "is there already"),
        (RENAMED.replace("almaty-consuls.share.2023", "a/b"), "No id: a/b"),
        (RENAMED.replace("to =", "too ="), "There is no to"),
        (WITHDRAWN + 'to = "x"', "nobody needs to"),
        (WITHDRAWN.replace("withdraw", "forget"), "'forget' is not a valid Action"),
        (WITHDRAWN.replace("reason", "why"), "'reason'"),
        (WITHDRAWN.replace(', en = "A misprint."', ""), "en"),
        (WITHDRAWN.replace('{ quote = "20,6%", value = 20.6 }', "{}"), "Empty is expects"),
        (WITHDRAWN.replace("value", "mood"), "No such field: mood"),
        (ASSIGNED.replace("assign = { value", "assign = { quote = 'x', value"), "own: quote"),
        (ASSIGNED.replace("value = 21.6", "value = 31.6"), "outside its interval"),
        (ASSIGNED.replace("value = 21.6", "value = 'many'"), "many"),
        (ASSIGNED.replace('place = "nothing"', 'place = "atlantis"'), "atlantis"),
        (ASSIGNED.replace('place = "nothing"', 'unit = "nothing"'), "nothing is not in"),
        ("[corrections]", "unknown tables"),
        ("[[correction]", "Mend the file"),
    ],
)
def test_a_correction_that_does_not_fit_fails_and_says_what_and_where(
    library: Library, text: str, said: str
) -> None:
    build(library)
    before = tables.current(library.tables).version
    with pytest.raises(CorrectionError, match=r"almaty|corrections") as found:
        written(library, text)
    assert said in str(found.value)
    assert tables.current(library.tables).version == before


def test_a_refused_article_is_no_reason_to_refuse_all(library: Library) -> None:
    (library.articles / "bad.txt").write_bytes(b"\xff\xfe\x00")
    written(library, WITHDRAWN.replace(SHARE, "bad.economy_share.2023.percent"))
    assert SHARE in figures(library)


def test_no_added_article_takes_the_corrections_name(tmp_path: Path) -> None:
    file = tmp_path / "new.txt"
    file.write_text("Corrections\n\nThe city has 490 hectares of land.\n", encoding="utf-8")
    library = tmp_path / "articles"
    added = adding.add(file, library, date(2024, 1, 1), lambda _: Language.EN)
    assert added.stem.startswith("corrections-")
