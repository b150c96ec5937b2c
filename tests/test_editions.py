"""An older link says what has changed since: which figure, and from what to what."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.model.errors import TableError
from data.store import corrections, tables
from data.store import editions as kept
from data.store.library import Library
from pages.parts import editions
from pages.parts.figures import Row
from pages.parts.words import words
from tests.opening import page

SHARE = "almaty-consuls.economy_share.2023.percent"
ASSIGN = 'action = "assign"\nassign = { value = 21.6, low = 21.55, high = 21.65 }'
ENTRY = f'[[correction]]\nfigure = "{SHARE}"\nexpects = {{ value = 20.6 }}\nreason = "Misread."\n'
RENAME = 'action = "rename"\nto = "another.name"'


@dataclass
class Link:
    """A link made before the library changed: its version, and how to change the library."""

    version: str
    library: Library

    def corrected(self, action: str) -> list[Row]:
        (self.library.articles / corrections.NAME).write_text(ENTRY + action, "utf-8")
        build(self.library)
        return self.changes()

    def changes(self) -> list[Row]:
        found = editions.changed(self.version)
        assert found is not None
        return found

    def edited(self, old: str, new: str) -> list[Row]:
        file = self.library.articles / "almaty-consuls.txt"
        file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
        build(self.library)
        return self.changes()


@pytest.fixture
def link(library: Library) -> Link:
    return Link(build(library).manifest.version, library)


def told(changes: list[Row], language: str = "en") -> list[str]:
    return [editions.said(words(language), change) for change in changes]


def test_nothing_has_changed_since_the_version_in_force(link: Link) -> None:
    assert link.changes() == []


def test_an_edition_holds_every_figure_with_its_official_verdict(link: Link) -> None:
    held = kept.read(link.library.tables, link.version)
    assert held is not None
    assert len(held) == 6
    assert (held[SHARE]["value"], held[SHARE]["verdict"]) == (20.6, "revised")
    assert held[SHARE]["expected"] == pytest.approx(21.1, abs=0.1)


@pytest.mark.parametrize(
    ("action", "kinds", "said"),
    [
        (ASSIGN, {"value", "verdict"}, "Share of the national economy, 2023: was 20.6%, now 21.6%"),
        ('action = "withdraw"', {"withdrawn"},
         "Share of the national economy, 2023: 20.6%, withdrawn since. Misread."),
        (RENAME, {"renamed"}, "Share of the national economy, 2023: kept under another name"),
        ('action = "assign"\nassign = { high = 20.7 }', {"value"},
         "Share of the national economy, 2023: was from 20.55% to 20.65%,"
         " now from 20.55% to 20.7%"),
    ],
)  # fmt: skip
def test_a_correction_is_told_with_the_old_value_and_the_new(
    link: Link, action: str, kinds: set[str], said: str
) -> None:
    found = link.corrected(action)
    assert said in told(found)
    assert kinds <= {change["kind"] for change in found}


def test_a_renamed_figure_is_followed_to_its_new_name(link: Link) -> None:
    (change,) = (one for one in link.corrected(RENAME) if one["kind"] == "renamed")
    assert change["figure_id"] == "another.name"


def test_a_verdict_that_changed_is_told(link: Link) -> None:
    (said,) = (line for line in told(link.corrected(ASSIGN)) if "official" in line)
    assert "was revised since (21.1%)" in said


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("20,6%", "21,4%", "value"),
        ("20,6%", "20,60%", "value"),  # another digit is another rounding interval
        ("пятая часть", "одна пятая часть", "words"),
        ("490 га", "много земли", "gone"),
    ],
)
def test_a_changed_text_is_told_by_kind(link: Link, old: str, new: str, kind: str) -> None:
    assert kind in {change["kind"] for change in link.edited(old, new)}


def test_a_new_figure_is_told(link: Link) -> None:
    more = "\n\nВ индустриальной зоне работают 57 предприятий.\n"
    text = (link.library.articles / "almaty-consuls.txt").read_text("utf-8")
    (new,) = link.edited(text, text + more)
    assert (new["kind"], new["old"], new["new"]["value"]) == ("new", None, 57)


@pytest.mark.parametrize("version", ["000000000000", "", "../../etc/passwd", "x" * 400])
def test_an_unknown_version_is_not_known(link: Link, version: str) -> None:
    assert editions.changed(version) is None


def test_a_damaged_edition_says_so(link: Link) -> None:
    file = link.library.tables / kept.FOLDER / f"{link.version}.parquet"
    file.write_bytes(b"PAR1")
    with pytest.raises(TableError, match=link.version):
        kept.read(link.library.tables, link.version)


def test_old_editions_outlive_their_tables_but_not_without_end(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(kept, "MOST", 3)
    names = [f"{number:012x}" for number in range(5)]
    (tmp_path / "articles").mkdir()
    empty = Library(tmp_path / "articles", tmp_path / "tables")
    version = build(empty).manifest.version
    held = {name: tables.arrow(empty.tables, version, name) for name in ("figures", "checks")}
    for name in names:
        kept.keep(empty.tables, name, held)
    files = (empty.tables / kept.FOLDER).glob("*.parquet")
    assert sorted(file.stem for file in files) == names[2:]


def shown(app: AppTest) -> str:
    return " ".join(str(node.proto.body) for node in app.get("html"))


@pytest.mark.parametrize(
    ("script", "there"), [("overview/summary.py", True), ("economy/shares.py", True),
                          ("economy/zone.py", False)]
)  # fmt: skip
def test_a_page_opened_by_an_older_link_tells_of_its_own_figures(
    link: Link, script: str, there: bool
) -> None:
    link.corrected(ASSIGN)
    app = page(script, v=link.version)
    assert ("was 20.6%, now 21.6%" in shown(app)) is there
    assert any("figures on this page have changed" in one.value for one in app.markdown) is there


def test_a_link_of_the_version_in_force_says_nothing(link: Link) -> None:
    app = page("overview/summary.py", v=link.version)
    assert not any("have changed" in one.value for one in app.markdown)
    assert not app.info


@pytest.mark.parametrize("version", ["000000000000", "../../x"])
def test_a_link_of_an_unknown_version_says_so(link: Link, version: str) -> None:
    assert "no longer known" in page("overview/summary.py", v=version).info[0].value


def test_gone_back_to_a_day_only_the_articles_changes_are_told(link: Link) -> None:
    link.corrected(ASSIGN)
    app = page("overview/summary.py", v=f"{link.version}@2024-07-01", as_of="2024-07-01")
    assert "was 20.6%, now 21.6%" in shown(app)
    assert "against the official series was" not in shown(app)
