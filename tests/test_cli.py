"""The command line: what each command prints, and one line for each kind of mistake."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from data.__main__ import main
from data.store import tables
from data.store.library import Library

OWN = """Доля Алматы в экономике страны выросла

В 2024 году доля Алматы в экономике страны составила 22,9%, сообщили в акимате.

Площадь индустриальной зоны города достигла 512 га.
"""


def _read(lines: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    assert main(["read"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def _figures(library: Library) -> list[tuple[str, str]]:
    version = tables.current(library.tables).version
    found = tables.read(library.tables, version, "figures")
    return list(zip(found["article_id"], found["quote"], strict=True))


def test_build_says_what_was_read(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build"]) == 0
    said = capsys.readouterr().out
    assert "almaty-consuls: 6 figures, 3 derived, 3 milestones, 8 partners" in said


def test_build_says_what_was_refused(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    (library.articles / "empty.txt").write_text("", encoding="utf-8")
    assert main(["build"]) == 1
    assert "refused: empty" in capsys.readouterr().out


def test_check_says_each_verdict_with_value_source_and_reason(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check"]) == 0
    said = capsys.readouterr().out
    for words in (
        "economy_share.2023.percent: «20,6%»",
        "revised [official]: the official series, published since, has another value",
        "expected 21.1229 percent",
        "Bureau of National Statistics of Kazakhstan: Gross regional product by region, table 5923",
        "said by akimat-economy-share-almaty-2023-kazinform-2024",
        "near: 29.5374 percent; the official values are on another basis",
        "confirmed [announcements]",
    ):
        assert words in said


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ("20,6%", "21,1%", 0),
        ("20,6%", "22,4%", 0),  # the statistics say otherwise: no contradiction of its own
        ("20,6%", "31%", 1),  # no «пятая часть»
        ("26,2%", "24,2%", 1),  # no «более четверти»
        ("на 40% территории", "на 90% территории", 0),  # other announcements are others' words
    ],
)
def test_check_fails_only_where_an_article_contradicts_itself(
    library: Library, old: str, new: str, status: int
) -> None:
    file = library.articles / "almaty-consuls.txt"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    assert main(["check"]) == status


def test_check_names_what_was_refused(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    (library.articles / "empty.txt").write_text("", encoding="utf-8")
    main(["check"])
    assert "refused: empty" in capsys.readouterr().out


def test_explain_names_rules_and_numbers_not_taken(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", str(library.articles / "almaty-consuls.txt")]) == 0
    said = capsys.readouterr().out
    for words in ("20,6%", "пятая часть", "490 га", "одного окна", "industrial_zone_area"):
        assert words in said


def test_read_answers_each_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        {"id": "a", "text": "В 2024 году доля города в экономике страны составила 22,9%."},
        {"id": 7, "text": "Слов без чисел достаточно.", "language": "ru"},
    ]
    first, second = _read("\n".join(map(json.dumps, lines)) + "\n\n", monkeypatch, capsys)
    assert (first["id"], second["id"]) == ("a", 7)
    (figure,) = first["figures"]
    assert (figure["quote"], figure["value"], figure["unit"]) == ("22,9%", 22.9, "percent")
    assert lines[0]["text"][figure["start"] : figure["end"]] == "22,9%"  # type: ignore[index]
    assert (figure["period_start"], figure["period_end"]) == ("2024-01-01", "2024-12-31")
    assert second["figures"] == []


def test_a_date_of_publication_places_relative_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "В прошлом году доля города в экономике страны составила 22,9%."
    known = {"id": "a", "text": text, "published": "2025-03-01"}
    unknown = {"id": "b", "text": text}
    first, second = _read(f"{json.dumps(known)}\n{json.dumps(unknown)}", monkeypatch, capsys)
    assert first["figures"][0]["period_end"] == "2024-12-31"
    assert second["figures"][0]["period_end"] is None


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("{", "line 1"),
        ("[1]", "no id or no text"),
        ('{"id": "a"}', "no id or no text"),
        ('{"id": "a", "text": 5}', "no id or no text"),
        ('{"id": "a", "text": "x", "language": "de"}', "de"),
        ('{"id": "a", "text": "x", "published": "soon"}', "soon"),
    ],
)
def test_a_line_that_cannot_be_understood_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str, named: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(line))
    assert main(["read"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert named in said
    assert said.count("\n") == 1


def test_an_added_article_is_in_the_tables(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text(OWN, encoding="utf-8")
    assert main(["add", str(mine)]) == 0
    assert "added: " in capsys.readouterr().out
    quotes = [quote for article, quote in _figures(library) if article != "almaty-consuls"]
    assert quotes == ["22,9%", "512 га"]


BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\n ",
    "binary.txt": b"\x89PNG\r\n\x1a\n\x00\x00",
    "latin.txt": "Доля 20 %".encode("cp1251"),
    "large.txt": b"a" * (2 * 1024 * 1024 + 1),
    "table.xlsx": b"PK\x03\x04",
    "script.html": b"<html><script>alert(1)</script></html>",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_one_line_and_changes_nothing(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    before = {file.name: file.read_bytes() for file in library.articles.iterdir()}
    (tmp_path / name).write_bytes(BAD[name])
    assert main(["add", str(tmp_path / name)]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"error: {name}")
    assert said.count("\n") == 1
    assert {file.name: file.read_bytes() for file in library.articles.iterdir()} == before


def test_the_same_text_is_refused_as_already_there(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twin = tmp_path / "twin.txt"
    twin.write_bytes((library.articles / "almaty-consuls.txt").read_bytes())
    assert main(["add", str(twin)]) == 2
    assert "already there" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["add", "explain"])
def test_a_missing_file_is_named(
    library: Library, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert main([command, "nowhere.txt"]) == 2
    assert "nowhere.txt" in capsys.readouterr().err


def test_reading_texts_loads_no_tables() -> None:
    program = (
        "import sys; from data.__main__ import main; assert main(['read']) == 0;"
        "print(sorted({'pandas', 'pyarrow', 'numpy', 'streamlit'} & set(sys.modules)))"
    )
    asked = json.dumps({"id": "a", "text": "The city has 490 ha of parks."})
    done = subprocess.run(
        [sys.executable, "-c", program], input=asked, capture_output=True, text=True, check=True
    )
    read, loaded = done.stdout.splitlines()
    assert json.loads(read)["figures"]
    assert loaded == "[]"
