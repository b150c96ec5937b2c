"""What was said of the industrial zone, in the order of its saying: facts and plans told apart."""

from itertools import groupby

import pandas as pd
import streamlit as st

from data.model.places import city
from pages.parts import announcements, charts, labels, measured, standings, sums
from pages.parts.figures import Row
from pages.parts.marks import escaped, quoted
from pages.parts.words import Words


def show(w: Words) -> None:
    """Draws the list and, folded, its table; nothing where nothing is held."""
    rows = announcements.of(city())
    if not rows:
        return
    st.subheader(w("What was said of the zone, and when"), anchor="chronicle")
    st.markdown(finding(w, rows))
    st.html(listed(w, rows))
    charts.numbers(w, "zone-said", table(w, rows))


def finding(w: Words, rows: list[Row]) -> str:
    """How many facts and plans from how many sources, and that they are no series."""
    facts = sum(row["role"] == "actual" for row in rows)
    sources = len({row["source_id"] for row in rows})
    counted = w(
        "{facts} and {plans} from {sources}.",
        facts=w.plural("{count} stated fact", "{count} stated facts", facts),
        plans=w.plural("{count} plan", "{count} plans", len(rows) - facts),
        sources=w.plural("{count} source", "{count} sources", sources),
    )
    apart = w("Each counts in its own way, so no line is drawn through them.")
    return f"{counted} {apart}"


def listed(w: Words, rows: list[Row]) -> str:
    """The claims as HTML: when, what, by whom; those of one source and speaker together."""
    spoken = groupby(rows, lambda row: (row["source_id"], row["speaker"]))
    told = "".join(_told(w, list(group)) for _, group in spoken)
    return f'<dl class="chronicle">{told}</dl>'


def _told(w: Words, group: list[Row]) -> str:
    first = group[0]
    source = measured.source(first["source_id"])
    link = f'<a href="{escaped(source["url"])}"><cite>{escaped(source["title"])}</cite></a>'
    by = escaped(f"{standings.claimed(w, first)} · {measured.said(w, source, 'publisher')}")
    said = "".join(_item(w, row) for row in group)
    return f"<dt>{escaped(_day(w, first))}</dt><dd><ul>{said}</ul><small>{by} · {link}</small></dd>"


def _day(w: Words, row: Row) -> str:
    return str(row["known"].year) if row["known"] else w("date unknown")


def _item(w: Words, row: Row) -> str:
    role = labels.ROLES[row["role"]]
    kind = "fact" if row["role"] == "actual" else "plan"
    sign = f'<b class="{kind}">{escaped(w(role))}</b>'
    measure = escaped(_measure(w, row))
    about = escaped(" · ".join(_about(w, row)))
    return (f"<li>{sign} {measure}: <b>{escaped(amount(w, row))}</b> · {about}"
            f" <small>{quoted(row['words'])}</small></li>")  # fmt: skip


def _measure(w: Words, row: Row) -> str:
    """What is counted: an indicator of the catalogue, or a measure that only claims name."""
    if row["indicator"]:
        return labels.indicator(w, row["indicator"])
    return measured.term(w, row["measure"])


def _about(w: Words, row: Row) -> list[str]:
    """When it is of and, where the source says so, what was counted."""
    counted = [measured.term(w, row["basis"])] if row["basis"] else []
    return [sums.period(w, row), *counted]


def amount(w: Words, row: Row) -> str:
    """The number with its hedge."""
    hedge = labels.HEDGED[row["hedge"]]
    return w(hedge, value=w.value(row["value"], row["unit"]))


def table(w: Words, rows: list[Row]) -> pd.DataFrame:
    """The same as a table."""
    sources = [measured.source(row["source_id"]) for row in rows]
    return pd.DataFrame(
        {
            w("Measure"): [_measure(w, row) for row in rows],
            w("Number"): [amount(w, row) for row in rows],
            w("Fact or plan"): [_role(w, row) for row in rows],
            w("Of when, counting what"): [" · ".join(_about(w, row)) for row in rows],
            w("Words"): [f"«{row['words']}»" for row in rows],
            w("Who said so"): [standings.claimed(w, row) for row in rows],
            w("Source"): [f"{source['title']} {source['url']}" for source in sources],
        }
    )


def _role(w: Words, row: Row) -> str:
    role = labels.ROLES[row["role"]]
    return w(role)
