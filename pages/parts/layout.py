"""What all charts share: no template, room for labels, the language's number signs."""

from typing import Any

from pages.parts.words import Words

FONT = 14  # px, readable at 390 px width


def layout(w: Words, height: int) -> dict[str, Any]:
    """Keywords for `go.Layout`; height in px. Colours of text and ground are the theme's."""
    return {
        "template": "none",
        "height": height,
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
        "font": {"size": FONT},
        "separators": w.separators,
        "showlegend": False,
        "hoverlabel": {"font": {"size": FONT}},
        "dragmode": False,
    }


BARE_AXIS: dict[str, Any] = {
    "visible": False,
    "fixedrange": True,
    "showgrid": False,
    "zeroline": False,
}
