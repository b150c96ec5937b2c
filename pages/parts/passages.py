"""The passages behind a chart: each figure's sentence, its words marked, and where it is from."""

from functools import lru_cache
from html import escape

import streamlit as st

from pages.parts import labels, links, reasons, tables
from pages.parts.figures import Row, checks_of
from pages.parts.marks import Mark, marked
from pages.parts.menu import BY_PATH
from pages.parts.words import Words

# Verdicts on both of the two; a check with another number besides says nothing of that number.
MUTUAL = {"words_and_digits", "ledger"}
KEPT = 1024  # sentences of verdicts are kept, the oldest go first
SHOWN = 6  # further passages are folded away


def show(w: Words, rows: list[Row]) -> None:
    """Draws the passages of figures, sentences that hold several of them once."""
    grouped: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        grouped.setdefault((row["article_id"], row["sentence_start"]), []).append(row)
    passages = list(grouped.values())
    for group in passages[:SHOWN]:
        passage(w, group)
    if passages[SHOWN:]:
        with st.expander(w("More passages")):
            for group in passages[SHOWN:]:
                passage(w, group)


def passage(w: Words, group: list[Row]) -> None:
    """One sentence with the words of its figures marked, its source and its verdicts."""
    st.html(quotation(w, group))
    with st.container(horizontal=True):
        _link("news", w("Read it in the article"), ":material/arrow_forward:", group[0])
        if any(checks_of(row["figure_id"]) for row in group):
            _link("checks", w("How this was checked"), ":material/rule:", group[0])


def _link(path: str, label: str, icon: str, row: Row) -> None:
    entry = BY_PATH[path]
    st.page_link(entry.script, label=label, icon=icon, query_params={"figure": row["figure_id"]})


def quotation(w: Words, group: list[Row]) -> str:
    """The sentence as HTML, in its own language, with source and verdicts in the visitor's."""
    first = group[0]
    start, end = first["sentence_start"], first["sentence_end"]
    marks = [Mark(row["start"], row["end"]) for row in group]
    words = marked(first["text"][start:end], marks, offset=start)
    cited = escape(f"{first['title']} · {labels.source(w, first)}")
    ways = " · ".join(filter(None, [f"<cite>{cited}</cite>", links.of(w, group)]))
    checked = "".join(f"<li>{escape(said)}</li>" for said in verdicts(w, group))
    return (
        f'<figure class="passage"><blockquote lang="{first["language"]}">{words}</blockquote>'
        f"<figcaption>{ways}"
        f"{f'<ul>{checked}</ul>' if checked else ''}</figcaption></figure>"
    )


def verdicts(w: Words, group: list[Row]) -> list[str]:
    """What the checks say of these figures, each saying once."""
    return list(_verdicts(tables.version(), w, tuple(row["figure_id"] for row in group)))


@lru_cache(maxsize=KEPT)
def _verdicts(_: str, w: Words, ids: tuple[str, ...]) -> tuple[str, ...]:
    found = [
        w("{verdict}: {reason}", verdict=w(_verdict(check)), reason=reasons.said(w, check))
        for figure_id in ids
        for check in checks_of(figure_id)
        if check["figure_id"] == figure_id or check["check"] in MUTUAL
    ]
    return tuple(sorted(dict.fromkeys(found)))


def _verdict(check: Row) -> str:
    return labels.VERDICTS[check["verdict"]]
