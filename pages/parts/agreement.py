"""Whether an article's words agree with its digits («пятая часть» with 20.6 %): the checks say."""

from dataclasses import dataclass

import streamlit as st

from pages.parts import labels
from pages.parts.figures import Row, by_id, checks_of
from pages.parts.marks import escaped
from pages.parts.words import Words

AGREE, DISAGREE = "words_agree", "words_disagree"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements of one number, in words and in digits, and what the check found (`why`)."""

    words: Row
    digits: Row
    why: str


def pairs(rows: list[Row]) -> list[Pair]:
    """The pairs that the checks table holds for these figures, each once."""
    found = {
        (check["figure_id"], check["other_id"]): check
        for row in rows
        for check in checks_of(row["figure_id"])
        if check["why"] in {AGREE, DISAGREE}
    }
    return [_pair(check) for check in found.values()]


def _pair(check: Row) -> Pair:
    both = [row for name in ("figure_id", "other_id") if (row := by_id(check[name]))]
    words, digits = sorted(both, key=lambda row: bool(row["kind"] != "ratio"))
    return Pair(words, digits, check["why"])


def show(w: Words, rows: list[Row]) -> None:
    """Draws the verdict: quiet where words and digits agree, loud where they do not."""
    found = pairs(rows)
    disagreeing = [pair for pair in found if pair.why == DISAGREE]
    agreeing = [pair for pair in found if pair.why == AGREE]
    if disagreeing:
        st.error(w("The article’s words and its digits disagree:"), icon=":material/error:")
        st.html(listed(w, disagreeing))
    if agreeing:
        said = w("The article’s words and its digits agree:")
        st.markdown(f":material/check_circle: {said}")
        st.html(listed(w, agreeing))


def listed(w: Words, pairs: list[Pair]) -> str:
    """The pairs as HTML; the article's words are marked as being in its language."""
    lines = (
        w("{measure}, {period}: {words} in words, {digits} in digits.",
          words=_quoted(w, pair.words), digits=escaped(labels.amount(w, pair.digits)),
          measure=escaped(labels.indicator(w, pair.digits["indicator"])),
          period=escaped(labels.period(w, pair.digits)))
        for pair in pairs
    )  # fmt: skip
    return f'<ul class="pairs">{"".join(f"<li>{line}</li>" for line in lines)}</ul>'


def _quoted(w: Words, row: Row) -> str:
    quote = f'<span lang="{row["language"]}">«{escaped(row["quote"])}»</span>'
    hedged = labels.HEDGED[row["hedge"]]
    return w(hedged, value=quote)
