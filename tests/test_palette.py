"""The colours: enough contrast for words, links, controls and charts, on paper and at night."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pages.parts import palette

CONFIG = Path(__file__).parent.parent / ".streamlit" / "config.toml"
THEME: dict[str, Any] = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["theme"]
GROUNDS = [
    (theme, name, where[name])
    for theme in ("light", "dark")
    for where in (THEME[theme], THEME[theme]["sidebar"])
    for name in ("backgroundColor", "secondaryBackgroundColor")
]
NAMED = {
    name: colour
    for name, colour in vars(palette).items()
    if name.isupper() and isinstance(colour, str) and colour.startswith("#")
}
CHART = {name: colour for name, colour in NAMED.items() if name != "ON_COLOUR"}


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("words", ["textColor", "linkColor", "primaryColor"])
@pytest.mark.parametrize(("theme", "name", "ground"), GROUNDS)
def test_words_can_be_read(theme: str, name: str, ground: str, words: str) -> None:
    assert contrast(THEME[theme][words], ground) >= 4.5, name


@pytest.mark.parametrize("name", CHART)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chart_need_not_know_its_ground(theme: str, name: str) -> None:
    assert contrast(CHART[name], THEME[theme]["backgroundColor"]) >= 3
    assert contrast(CHART[name], THEME[theme]["secondaryBackgroundColor"]) >= 3


@pytest.mark.parametrize("name", CHART)
def test_words_can_stand_on_any_colour(name: str) -> None:
    assert contrast(palette.ON_COLOUR, CHART[name]) >= 4.5


def test_the_theme_draws_charts_in_the_palette() -> None:
    assert tuple(THEME["chartCategoricalColors"]) == palette.SERIES


def test_what_must_not_be_confused_has_colours_of_its_own() -> None:
    assert len({palette.FACT, palette.PLAN, palette.SCENARIO, palette.UNKNOWN}) == 4
    assert len({palette.CITY, palette.REST}) == 2
    assert len({palette.CITY, palette.GENERAL, palette.HONORARY}) == 3
