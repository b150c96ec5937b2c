"""Where the collected articles lie and where the tables are built."""

import os
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Library:
    """Two folders: of the collected articles, and of the built tables."""

    articles: Path
    tables: Path

    @classmethod
    def configured(cls) -> "Library":
        """From CITY_LIBRARY and CITY_TABLES, or the project's own folders."""
        articles = os.environ.get("CITY_LIBRARY") or DATA / "articles" / "collected"
        made = os.environ.get("CITY_TABLES") or DATA / "store" / "tables"
        return cls(Path(articles), Path(made))
