"""Arithmetic opened to its operands: numbers computed here, and checks that compute."""

from data.model.formulas import formulas
from pages.parts import cells, figures, formula, labels, reasons
from pages.parts.facts import Facts
from pages.parts.figures import Row, by_id, computed
from pages.parts.marks import escaped
from pages.parts.words import Words

DIGITS = 4  # of a number that was computed


def formula_of(w: Words, check: Row) -> Facts:
    """How a check worked out what it expects, as one fact; nothing where it only looks."""
    number = _number(check)
    return [(w("Worked out as"), escaped(_line(w, number)))] if number else []


def _number(check: Row) -> Row | None:
    """A check as formula.line takes a computed number: formula, operands by name, value, unit."""
    row = by_id(check["figure_id"])
    if not check["formula"] or check["expected"] is None or not row:
        return None
    named = (operand.split("=", 1) for operand in check["operands"])
    operands = {name: _operand(check, operand) for name, operand in named}
    held = {"operands": operands, "formula": check["formula"], "unit": row["unit"]}
    return held | {"value": check["expected"], "check": check}


def _operand(check: Row, operand: str) -> Row:
    if operand == check["claim_id"]:
        return reasons.held("claims", operand) | {"kind": ""}
    return figures.by_id(operand) or {}


def _line(w: Words, number: Row) -> str:
    """«189 ha ÷ 490 ha × 100 = 38.5714 %»; of a part of one, only its two ways of writing."""
    unit = number["unit"]
    value = w.number(number["value"], DIGITS) if unit == "x" else w.value(
        number["value"], unit, DIGITS
    )  # fmt: skip
    return w("{formula} = {value}", formula=formula.line(w, number), value=value)


def numbers(rows: list[Row]) -> list[Row]:
    """The numbers computed from any of these figures, in the order of the catalogue."""
    wanted = {row["figure_id"] for row in rows}
    every = [number for name in formulas() for number in computed(name)]
    return [
        number
        for number in every
        if wanted & {operand["figure_id"] for operand in number["operands"].values()}
    ]


def html(w: Words, numbers: list[Row]) -> str:
    """Each computed number as HTML: its formula with the values; its operands' words open."""
    return "".join(_opened(w, number) for number in numbers)


def _opened(w: Words, number: Row) -> str:
    name = labels.indicator(w, number["indicator"])
    allowed = w("what the words allow: {interval}", interval=formula.interval(w, number))
    words = "".join(
        f'<div class="cell">{cells.figure(w, row)}</div>' for row in number["operands"].values()
    )
    said = f"<b>{escaped(name)}</b>: {escaped(_line(w, number))}; {escaped(allowed)}"
    return f"<details><summary>{said}</summary>{words}</details>"
