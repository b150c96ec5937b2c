"""The conflict ledger: two statements of one thing side by side, and the rule that picks one."""

import streamlit as st

from data.model.preference import deciding, rank
from data.replay import said
from pages.parts import cells, labels, paging, reasons, tables
from pages.parts.against import heading
from pages.parts.figures import Row, by_id, records
from pages.parts.marks import escaped
from pages.parts.words import N_, Words

SHOWN = 6  # at a time
RULES = {
    "newest_period": N_("it is about the later period"),
    "newest_published": N_("its article appeared later"),
    "digits_before_words": N_("it is written in digits, the other in words"),
    "first_in_library": N_("nothing tells them apart, so the first in the library stays"),
}


def show(w: Words, checks: list[Row]) -> None:
    """Draws the conflicts, or says that there is none."""
    found = [check for check in checks if check["check"] == "ledger"]
    if not found:
        st.markdown(w("No two statements of the same thing disagree."))
    for check in paging.page(found, "ledger", SHOWN):
        st.html(html(w, check))
    paging.more(w, found, "ledger", SHOWN)


def html(w: Words, check: Row) -> str:
    """One conflict as HTML: what was chosen, the other, and why."""
    chosen = by_id(check["figure_id"])
    left = cells.figure(w, chosen) if chosen else ""
    why = f'<p class="held-verdict">{escaped(rule(w, check))}</p>'
    name = w("Not on the summary")
    right = f'<p class="held-verdict">{escaped(name)}</p>{_other(w, check)}'
    return (
        f'<section class="weighed"><div class="held">{heading(w, check)}{left}{why}</div>'
        f'<div class="held">{right}</div></section>'
    )


def _other(w: Words, check: Row) -> str:
    if check["claim_id"]:
        return cells.claim(w, reasons.held("claims", check["claim_id"]))
    other = by_id(check["other_id"])
    return cells.figure(w, other) if other else ""


def rule(w: Words, check: Row) -> str:
    """Which statement the summary takes, and which rule decided it."""
    chosen, other = by_id(check["figure_id"]), by_id(check["other_id"])
    if not chosen:
        return ""
    taken = labels.amount(w, chosen)
    if not other:
        return w(
            "The summary takes {amount}: only articles of the library stand there, what others"
            " said stands beside them.",
            amount=taken,
        )
    message = RULES[deciding(_rank(chosen), _rank(other))]
    return w("The summary takes {amount}: {rule}.", amount=taken, rule=w(message))


def _rank(row: Row) -> tuple[object, ...]:
    """As the checks rank statements."""
    articles = {one["article_id"]: one for one in records(tables.table("articles"))}
    appeared = said(articles[row["article_id"]])
    return rank(row["period_end"], appeared, row["kind"] == "ratio")
