"""The menu: sections, pages, and which page charts which indicator. One table."""

from dataclasses import dataclass

from pages.parts.words import N_


@dataclass(frozen=True, slots=True)
class Entry:
    """One page: its script under pages/, its path in the URL, its title (a message).

    charts: the indicators it draws as articles state them; follows: the official series it draws.
    """

    section: str
    script: str
    path: str
    title: str
    charts: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()


MENU: tuple[Entry, ...] = (
    Entry(N_("Overview"), "overview/summary.py", "summary", N_("Summary")),
    Entry(N_("Overview"), "overview/present.py", "present", N_("Present")),
    Entry(
        N_("Economy"),
        "economy/shares.py",
        "shares",
        N_("Shares"),
        ("economy_share", "budget_revenue_share"),
    ),
    Entry(
        N_("Economy"),
        "economy/zone.py",
        "zone",
        N_("Industrial zone"),
        ("industrial_zone_area", "industrial_zone_expansion"),
    ),
    Entry(N_("Economy"), "economy/priorities.py", "priorities", N_("Priorities")),
    Entry(
        N_("Economy"),
        "economy/history.py",
        "history",
        N_("History"),
        follows=("grp_share",),
    ),
    Entry(N_("Economy"), "economy/regions.py", "regions", N_("Regions")),
    Entry(
        N_("Economy"),
        "economy/budget.py",
        "budget",
        N_("Budget"),
        follows=(
            "receipts_of_taxes_ytd",
            "receipts_of_taxes",
            "receipts_floor_of_taxes",
            "receipts_of_revenue",
            "receipts_floor_of_revenue",
        ),
    ),
    Entry(N_("Economy"), "economy/sectors.py", "sectors", N_("Sectors")),
    Entry(N_("Economy"), "economy/explore.py", "explore", N_("Explore")),
    Entry(N_("Context"), "context/plans.py", "plans", N_("Plans")),
    Entry(N_("Context"), "context/partners.py", "partners", N_("Partners")),
    Entry(N_("Context"), "context/news.py", "news", N_("News")),
    Entry(N_("Evidence"), "evidence/figures.py", "figures", N_("Figures")),
    Entry(N_("Evidence"), "evidence/checks.py", "checks", N_("Checks")),
    Entry(N_("Evidence"), "evidence/method.py", "method", N_("Method")),
)
BY_PATH = {entry.path: entry for entry in MENU}


def charted(indicator: str | None) -> Entry:
    """The page that charts an indicator; the table of all figures for one that none charts."""
    return next((entry for entry in MENU if indicator in entry.charts), BY_PATH["figures"])


def following(series_id: str) -> Entry | None:
    """The page that draws an official series through the years, or None where none does."""
    return next((entry for entry in MENU if series_id in entry.follows), None)
