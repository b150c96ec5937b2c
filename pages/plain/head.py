"""The served HTML as crawlers read it: its language, title, description, picture and dataset.

Streamlit sends the same page for every address; what a messenger or a search engine shows of a
link is written in here, in the language asked for, before any script has run.
"""

import json
import re
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import urlencode

from data.model.terms import Language
from pages.parts import language, library, tables
from pages.parts.introductions import SITE, Introduction
from pages.parts.words import Words

LOCALES = {"ru": "ru_RU", "kk": "kk_KZ", "en": "en_GB"}  # as Open Graph writes them
WIDE, HIGH = 1200, 630  # px: what messengers draw whole
LANG = re.compile(r'<html lang="\w*"')
TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
FILES = (("csv", "text/csv"), ("json", "application/json"))


@dataclass(frozen=True, slots=True)
class Address:
    """home: of the app, without a slash at its end; path: of the page; query: what was asked."""

    home: str
    path: str
    query: dict[str, str]

    def of(self, **changed: str) -> str:
        """This page's full address, some of its query changed."""
        query = urlencode(self.query | changed)
        return f"{self.home}{self.path}" + (f"?{query}" if query else "")

    def picture(self, lang: str) -> str:
        """The address of the page's picture; it changes when the data do."""
        asked = {key: self.query[key] for key in ("figure", tables.AS_OF) if key in self.query}
        name = self.path.strip("/") or "summary"
        kept = urlencode({"lang": lang, "v": tables.version(), **asked})
        return f"{self.home}/previews/{name}.png?{kept}"


def dressed(page: str, w: Words, about: Introduction, address: Address) -> str:
    """The page with its head written for a reader of this language."""
    title = f"{about.title} · {w(SITE)}"
    head = "\n    ".join(
        [*_named(w, about, address), *_linked(address), _dataset(w, about, address)]
    )
    page = LANG.sub(f'<html lang="{w.language}"', page, count=1)
    return TITLE.sub(lambda _: f"<title>{escape(title)}</title>\n    {head}", page, count=1)


def _named(w: Words, about: Introduction, address: Address) -> list[str]:
    said = {
        "og:type": "website",
        "og:site_name": w(SITE),
        "og:title": about.title,
        "og:description": about.said,
        "og:url": address.of(),
        "og:locale": LOCALES[w.language],
        "og:image": address.picture(w.language),
        "og:image:type": "image/png",
        "og:image:width": str(WIDE),
        "og:image:height": str(HIGH),
        "og:image:alt": " · ".join(filter(None, [about.number, about.label, about.said])),
    }
    plain = {"description": about.said, "twitter:card": "summary_large_image"}
    return [
        *(f'<meta property="{key}" content="{escape(value)}">' for key, value in said.items()),
        *(f'<meta name="{key}" content="{escape(value)}">' for key, value in plain.items()),
    ]


def _linked(address: Address) -> list[str]:
    """The same page in each language."""
    same = {one.value: address.of(**{language.KEY: one.value}) for one in Language}
    return [
        f'<link rel="alternate" hreflang="{one}" href="{escape(link)}">'
        for one, link in same.items()
    ]


def _dataset(w: Words, about: Introduction, address: Address) -> str:
    """The data behind the pages as schema.org describes a dataset."""
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": w(SITE),
        "description": about.said,
        "url": address.of(),
        "inLanguage": w.language,
        "version": tables.version(),
        "spatialCoverage": {"@type": "Place", "name": w("Almaty, Kazakhstan")},
        "isAccessibleForFree": True,
        "isBasedOn": [_article(row) for row in library.articles()],
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": kind,
                "contentUrl": f"{address.home}/data/figures.{ending}",
            }
            for ending, kind in FILES
        ],
    }
    # In a script element only `<` could end it; JSON may write it by its number.
    written = json.dumps(found, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{written}</script>'


def _article(row: dict[str, Any]) -> dict[str, Any]:
    known = {
        "name": row["title"],
        "inLanguage": row["language"],
        "publisher": row["publisher"],
        "url": row["url"],
        "datePublished": row["published"].isoformat() if row["published"] else None,
    }
    return {"@type": "NewsArticle"} | {key: value for key, value in known.items() if value}
