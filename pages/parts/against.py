"""A figure beside all that it was held against: sentence and table cell, and what came of it."""

from functools import lru_cache

from pages.parts import (
    bases,
    cells,
    facts,
    figures,
    labels,
    links,
    reasons,
    sums,
    tables,
    verdicts,
    weighed,
    workings,
)
from pages.parts.facts import Facts
from pages.parts.figures import Row, by_id
from pages.parts.marks import escaped
from pages.parts.words import Words, words

FLOORS = {basis.series_id for basis in bases.BASES if basis.floor}
CONFLICTS = 2  # of a figure; all of them stand in the ledger
KEPT = 1024  # figures drawn are kept, for each version and language
DIGITS = 4  # of a number that was computed


def html(w: Words, row: Row) -> str:
    """A figure as HTML: its sentence, and beside it every verdict with what it rests on."""
    return _html(tables.version(), w.language, row["figure_id"])


@lru_cache(maxsize=KEPT)
def _html(_: str, language: str, figure_id: str) -> str:
    row = figures.by_id(figure_id)
    return _drawn(words(language), row) if row else ""


def _drawn(w: Words, row: Row) -> str:
    found = weighed.of(row)
    conflicts = [check for check in found if check["check"] == "ledger"]
    shown = [check for check in found if check not in conflicts[CONFLICTS:]]
    listed = "".join(held(w, row, check) for check in shown) + _rest(w, conflicts[CONFLICTS:])
    return f'<section class="weighed"><div>{_said(w, row)}</div><div>{listed}</div></section>'


def _rest(w: Words, conflicts: list[Row]) -> str:
    if not conflicts:
        return ""
    said = w.plural(
        "{count} other statement disagrees too: see the statements that disagree, below.",
        "{count} other statements disagree too: see the statements that disagree, below.",
        len(conflicts),
    )
    return f"<p>{escaped(said)}</p>"


def _said(w: Words, row: Row) -> str:
    cited = f"{row['title']} · {labels.source(w, row)}"
    about = f"{labels.indicator(w, row['indicator'])} · {labels.period(w, row)}"
    return (
        f'<p class="weighed-name"><b>{escaped(labels.amount(w, row))}</b> {escaped(about)}</p>'
        f'<figure class="passage"><blockquote lang="{row["language"]}">{cells.sentence(row)}'
        f"</blockquote><figcaption><cite>{escaped(cited)}</cite> · {links.of(w, [row])}"
        "</figcaption></figure>"
    )


def held(w: Words, row: Row, check: Row) -> str:
    """One verdict; where the figure is the other one of the two, the first is what it met."""
    body = "".join([_numbers(w, check), _cells(w, row, check), _near(w, check)])
    return f'<div class="held">{heading(w, check)}{body}</div>'


def heading(w: Words, check: Row) -> str:
    """The verdict with its sign, which check gave it, and the reason in words."""
    verdict, name = check["verdict"], verdicts.checked(w, check["check"])
    sign = f'<span aria-hidden="true">{verdicts.SIGNS[verdict]}</span>'
    said = f"{sign} <b>{escaped(verdicts.named(w, verdict))}</b> · {escaped(name)}"
    reason = f"<p>{escaped(_sentence(reasons.said(w, check)))}</p>"
    return f'<p class="held-verdict">{said}</p>{reason}'


def _sentence(reason: str) -> str:
    return f"{reason[:1].upper()}{reason[1:]}."


def _numbers(w: Words, check: Row) -> str:
    """What was stated and what was expected, how far apart they are and may be."""
    if check["expected"] is None:
        return ""
    row = figures.by_id(check["figure_id"])
    return facts.listed(_apart(w, row, check)) if row else ""


def _apart(w: Words, row: Row, check: Row) -> Facts:
    unit, factor = shown_in(row["unit"])
    room = check["tolerance"]
    allowed = w("not limited") if room is None else difference(w, room * factor, unit, sign=False)
    ends = {end: None if row[end] is None else row[end] * factor for end in ("low", "high")}
    stated = f"{labels.amount(w, row)} ({labels.interval(w, ends | {'unit': unit})})"
    other = w("Stated by the other") if check["check"] == "ledger" else w("Expected")
    found = [
        (w("Stated"), escaped(stated)),
        (other, escaped(w.value(check["expected"] * factor, unit, DIGITS))),
    ]
    if check["difference"] is not None:
        apart = difference(w, check["difference"] * factor, unit)
        found += [(w("Difference"), escaped(apart)), (w("Rounding allows"), escaped(allowed))]
    return [*found, *workings.formula_of(w, check)]


def shown_in(unit: str) -> tuple[str, float]:
    """A part of one is easier to read, and to hold against digits, in percent."""
    return ("percent", 100.0) if unit == "x" else (unit, 1.0)


def difference(w: Words, value: float, unit: str, sign: bool = True) -> str:
    """How far apart two values are; of two percentages in percentage points."""
    said = w.value(abs(value), "percentage_point" if unit == "percent" else unit, 2)
    if not sign:
        return said
    return f"{'+' if value > 0 else chr(0x2212) if value < 0 else ''}{said}"


def _cells(w: Words, row: Row, check: Row) -> str:
    """What the figure was held against: official values, what was said, the other figure."""
    other = check["figure_id"] if check["other_id"] == row["figure_id"] else check["other_id"]
    found = by_id(other)
    made = [
        cells.observation(w, reasons.held("observations", check[key]))
        for key in ("observation_id", "earlier_id")
        if check[key]
    ]
    if check["claim_id"]:
        made.append(cells.claim(w, reasons.held("claims", check["claim_id"])))
    if found:
        made.append(cells.figure(w, found, row))
    return "".join(f'<div class="cell">{each}</div>' for each in made)


def _near(w: Words, check: Row) -> str:
    """What comes near a figure that no official value answers: each opens its own basis."""
    listed = reasons.near(check["figure_id"]) if check["check"] == "official" else []
    if not listed:
        return ""
    said = "".join(_candidate(w, row) for row in sorted(listed, key=lambda row: -row["value"]))
    title = w("What comes near it, each on a basis of its own:")
    return f"<p>{escaped(title)}</p>{said}"


def _candidate(w: Words, near: Row) -> str:
    if near["claim_id"]:
        row = reasons.held("claims", near["claim_id"])
        name, opened = cells.measure(w, row), cells.claim(w, row)
    else:
        row = reasons.held("observations", near["observation_id"])
        name, opened = cells.series(w, row), cells.observation(w, row)
    said = f"<b>{escaped(_amount(w, row))}</b> {escaped(f'{name} · {sums.period(w, row)}')}"
    return f'<details><summary>{said}</summary><div class="cell">{opened}</div></details>'


def _amount(w: Words, row: Row) -> str:
    """A value with what its words or its way of counting leave open: «at least 25.9 %»."""
    hedge = row.get("hedge") or ("at_least" if row["series_id"] in FLOORS else "exact")
    message = labels.HEDGED[hedge]
    return w(message, value=w.value(row["value"], row["unit"], 1))
