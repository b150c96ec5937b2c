"""What officials and the press said, held against the official series of the same year."""

from collections import Counter
from functools import lru_cache

import pandas as pd
import streamlit as st

from data.model.places import city
from pages.parts import (
    cells,
    facts,
    measured,
    paging,
    provenance,
    reasons,
    standings,
    sums,
    tables,
    verdicts,
)
from pages.parts.against import DIGITS, difference
from pages.parts.figures import Row, records
from pages.parts.marks import escaped, quoted
from pages.parts.words import Words

SHOWN = 6  # at a time


def checks() -> list[Row]:
    """The verdicts on statements: the city's before others', disagreement before agreement."""
    return _checks(tables.version())


@lru_cache(maxsize=tables.VERSIONS)
def _checks(_: str) -> list[Row]:
    found = records(tables.table("claim_checks"))
    return sorted(found, key=_urgency)


def _urgency(check: Row) -> tuple[int, bool]:
    claim = reasons.held("claims", check["claim_id"])
    return verdicts.ORDER.index(check["verdict"]), claim["place"] != city()


def answered(checks: list[Row]) -> list[Row]:
    """Those that the official series answers."""
    return [check for check in checks if check["observation_id"]]


def finding(w: Words, checks: list[Row]) -> str:
    """How many statements the series answers, and how."""
    found = answered(checks)
    counted = w.plural("{count} statement", "{count} statements", len(found))
    return w(
        "The official series gives the same measure, place and whole year for {statements}:"
        " {verdicts}.",
        statements=counted,
        verdicts=verdicts.listed(w, found),
    )


def show(w: Words) -> None:
    """Draws the statements beside the official values; why others are not compared, folded."""
    found = answered(checks())
    if not found:
        st.markdown(w("No statement of others has an official value of the same thing."))
        return
    st.markdown(finding(w, checks()))
    st.html("".join(html(w, check) for check in paging.page(found, "statements", SHOWN)))
    paging.more(w, found, "statements", SHOWN)
    with st.expander(w("Statements that are not compared, and why")):
        st.table(apart(w, checks()), hide_index=True, border="horizontal")


def html(w: Words, check: Row) -> str:
    """A statement as HTML, and beside it the cell of the series with the difference."""
    claim = reasons.held("claims", check["claim_id"])
    held = reasons.held("observations", check["observation_id"])
    verdict = check["verdict"]
    sign = f'<span aria-hidden="true">{verdicts.SIGNS[verdict]}</span>'
    said = f'<p class="held-verdict">{sign} <b>{escaped(verdicts.named(w, verdict))}</b></p>'
    apart = facts.listed([(w("Difference"), escaped(_apart(w, claim, check)))])
    return (
        f'<section class="weighed"><div>{_said(w, claim)}</div><div class="held">{said}'
        f'{apart}<div class="cell">{cells.observation(w, held)}</div></div></section>'
    )


def _said(w: Words, claim: Row) -> str:
    about = [cells.measure(w, claim), measured.place(w, claim["place"]), sums.period(w, claim)]
    about += [measured.term(w, claim["basis"])] if claim["basis"] else []
    source = provenance.cited(w, claim["source_id"], None)
    return (
        f'<p class="weighed-name"><b>{escaped(cells.amount(w, claim))}</b> '
        f"{escaped(' · '.join(about))}</p>"
        f'<figure class="passage"><blockquote>{quoted(claim["words"])}</blockquote>'
        f"<figcaption>{escaped(standings.claimed(w, claim))} · {source}</figcaption></figure>"
    )


def _apart(w: Words, claim: Row, check: Row) -> str:
    said = w.value(claim["value"], claim["unit"], DIGITS)
    held = w.value(check["expected"], claim["unit"], DIGITS)
    return w(
        "{difference} ({said} said, {held} in the series)",
        difference=difference(w, check["difference"], claim["unit"]),
        said=said, held=held,
    )  # fmt: skip


def apart(w: Words, checks: list[Row]) -> pd.DataFrame:
    """How many statements are not compared, for each reason."""
    rest = Counter(check["why"] for check in checks if not check["observation_id"])
    return pd.DataFrame(
        [(_reason(w, why), w.number(count)) for why, count in rest.most_common()],
        columns=[w("Reason"), w("Statements")],
    )


def _reason(w: Words, why: str) -> str:
    message = reasons.REASONS[why]
    return w(message)
