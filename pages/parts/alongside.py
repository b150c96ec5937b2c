"""What else stood on an article's page: other headlines, and whether they concern the economy."""

import streamlit as st

from pages.parts import facts
from pages.parts.figures import Row
from pages.parts.marks import escaped
from pages.parts.words import N_, Words

REASONS = {
    "names_place": N_("names a place"),
    "names_topic": N_("names a topic of the economy"),
    "names_indicator": N_("names an indicator or a word of the economy"),
    "no_place": N_("names neither the city nor the country"),
    "no_topic": N_("names no topic of the economy"),
    "no_indicator": N_("names no indicator and no word of the economy"),
}
FOUND = "names_"


def show(w: Words, rows: list[Row], language: str) -> None:
    """Draws the headlines that concern the city's economy; the others are folded away."""
    related = [row for row in rows if row["relevant"]]
    unrelated = [row for row in rows if not row["relevant"]]
    if related:
        st.html(listed(w, related, language))
    if unrelated:
        counted = w.plural(
            "{count} headline that does not concern the city’s economy",
            "{count} headlines that do not concern the city’s economy",
            len(unrelated),
        )
        with st.expander(counted):
            st.html(listed(w, unrelated, language))


def listed(w: Words, rows: list[Row], language: str) -> str:
    """The headlines as HTML: title, date, teaser, and why each is thought to matter or not."""
    return f'<ul class="alongside">{"".join(_item(w, row, language) for row in rows)}</ul>'


def _item(w: Words, row: Row, language: str) -> str:
    day = w.day(row["date"]) if row["date"] else w("date unknown")
    why = "; ".join(_reason(w, said, language) for said in row["reasons"])
    said = f"<b>{escaped(row['title'])}</b> {escaped(row['teaser'])}"
    judged = w("Concerns the economy") if row["relevant"] else w("Does not concern the economy")
    return (
        f'<li><span lang="{escaped(language)}">{said}</span>'
        f"<small>{escaped(day)} · {escaped(judged)}: {why}</small></li>"
    )


def _reason(w: Words, said: str, language: str) -> str:
    """«names_place: Алматы» with the words found; of what is missing, only that it is."""
    name, _, words = said.partition(": ")
    reason = escaped(w(REASONS[name]))
    return f"{reason} ({facts.quoted(words, language)})" if name.startswith(FOUND) else reason
