"""Where articles and statistics lie and where the tables are built."""

import os
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Library:
    """Three folders: of the collected articles, of the built tables, of the official statistics."""

    articles: Path
    tables: Path
    statistics: Path = DATA / "statistics"

    @classmethod
    def configured(cls) -> "Library":
        """From CITY_LIBRARY, CITY_TABLES and CITY_STATISTICS, or the project's own folders."""
        articles = os.environ.get("CITY_LIBRARY") or DATA / "articles" / "collected"
        made = os.environ.get("CITY_TABLES") or DATA / "store" / "tables"
        official = os.environ.get("CITY_STATISTICS") or DATA / "statistics"
        return cls(Path(articles), Path(made), Path(official))
