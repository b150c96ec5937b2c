"""What the pages are made from besides the articles, and under which licences."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import metadata

import pandas as pd

from pages.parts.figures import Row
from pages.parts.words import N_, Words


@dataclass(frozen=True, slots=True)
class Source:
    """name: as its makers call it; use: what for, a message; licence: its name or a message."""

    name: str
    use: str
    licence: str


DATA: tuple[Source, ...] = (
    Source("Natural Earth", N_("Outlines of countries and coasts"), N_("Public domain")),
    Source("Unicode CLDR", N_("Numbers, dates, names of countries and languages"), "Unicode-3.0"),
    Source("OpenCorpora", N_("Forms of Russian words"), "CC BY-SA 3.0"),
    Source("Source Serif", N_("Letters of the headings"), "SIL OFL 1.1"),
    Source("Source Sans", N_("Letters of the text"), "SIL OFL 1.1"),
    Source("Material Symbols", N_("Icons"), "Apache-2.0"),
)
PROGRAMS: tuple[tuple[str, str], ...] = (
    ("streamlit", N_("Pages and their controls")),
    ("plotly", N_("Charts")),
    ("pandas", N_("Tables")),
    ("pyarrow", N_("Tables as files")),
    ("babel", N_("Languages")),
    ("razdel", N_("Sentences")),
    ("pymorphy3", N_("Forms of Russian words")),
    ("trafilatura", N_("The main text of saved pages")),
    ("lxml-html-clean", N_("The main text of saved pages")),
    ("vl-convert-python", N_("Charts as pictures")),
    ("pillow", N_("Pictures")),
    ("typst", N_("The brief as PDF")),
    ("python-pptx", N_("Slides")),
    ("xlsxwriter", N_("Workbooks")),
    ("segno", N_("QR codes")),
    ("brotli", N_("Smaller files over the line")),
)
LICENCE = "License :: OSI Approved :: "  # how a package's classifiers begin that name one


def table(w: Words) -> pd.DataFrame:
    """Data, letters and programs: what each is for, its licence and, of programs, its version."""
    given = [(each.name, "", w(each.use), w(each.licence)) for each in DATA]
    rows = given + [_program(w, name, use) for name, use in PROGRAMS]
    columns = [w("Source"), w("Version"), w("What for"), w("Licence")]
    return pd.DataFrame(rows, columns=columns)


def _program(w: Words, name: str, use: str) -> tuple[str, str, str, str]:
    written, version, licence = _stated(name)
    return written, version, w(use), licence or w("unknown")


@cache
def _stated(name: str) -> tuple[str, str, str | None]:
    """Name, version and licence, as the installed package itself says."""
    about = metadata.metadata(name)
    said = [about[field] for field in ("License-Expression", "License") if field in about]
    classified = [each for each in about.get_all("Classifier") or () if each.startswith(LICENCE)]
    licences = [*said, *(each.removeprefix(LICENCE) for each in classified)]
    return about["Name"], about["Version"], next(iter(licences), None)


def publishers(w: Words, articles: list[Row], figures: list[Row]) -> pd.DataFrame:
    """Who published the articles, and how many figures are taken from each."""
    of = {row["article_id"]: row["publisher"] or w("unknown") for row in articles}
    counted = Counter(of[row["article_id"]] for row in figures)
    rows = [
        (publisher, w.number(count), w.number(counted[publisher]))
        for publisher, count in Counter(of.values()).items()
    ]
    return pd.DataFrame(rows, columns=[w("Publisher"), w("Articles"), w("Figures")])
