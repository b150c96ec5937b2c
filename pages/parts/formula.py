"""A computed number as its formula, in words and values; each operand opens its own words."""

import re
from dataclasses import dataclass

import streamlit as st

from pages.parts import labels, passages
from pages.parts.figures import Row, in_words
from pages.parts.marks import escaped
from pages.parts.words import Words

NUMBER = re.compile(r"\d+(?:\.\d+)?")
OF_HUNDRED = r"\b({})\s*/\s*100\b"  # "expansion / 100" is what "40 %" says by itself
SIGNS = str.maketrans({"*": "×", "/": "÷", "-": "\N{MINUS SIGN}"})
DIGITS = 4  # of an interval's ends


@dataclass(frozen=True, slots=True)
class Piece:
    """A sign or a number of the formula; row: the figure, where the piece is an operand."""

    said: str
    row: Row | None = None


def pieces(w: Words, number: Row) -> list[Piece]:
    """The formula in order: operands, and between them signs, brackets and numbers."""
    operands = number["operands"]
    percents = [name for name, row in operands.items() if row["unit"] == "percent"]
    formula = re.sub(OF_HUNDRED.format("|".join(percents) or "(?!)"), r"\1", number["formula"])
    parts = re.split(rf"\b({'|'.join(operands)})\b", formula)
    return [_piece(w, part.strip(), operands) for part in parts if part.strip()]


def _piece(w: Words, part: str, operands: dict[str, Row]) -> Piece:
    if part in operands:
        return Piece(labels.amount(w, operands[part]), operands[part])
    written = NUMBER.sub(lambda found: w.number(float(found[0])), part)
    return Piece(written.translate(SIGNS))


def said(w: Words, number: Row) -> str:
    """The formula in one line of text: «490 ha × (1 + 40 %)»."""
    return " ".join(piece.said for piece in pieces(w, number)).replace(" )", ")")


def line(w: Words, number: Row) -> str:
    """The formula as text: «490 га × (1 + 40 %)»."""
    joined = " ".join(piece.said for piece in pieces(w, number))
    return joined.replace("( ", "(").replace(" )", ")")


def interval(w: Words, number: Row) -> str:
    """What the operands' intervals allow; computed ends have no last digit of their own."""
    ends = {end: rounded(number[end]) for end in ("low", "high")}
    return labels.interval(w, number | ends)


def rounded(end: float | None) -> float | None:
    """One end of a computed interval, to as many digits as say something."""
    return None if end is None else float(f"{end:.{DIGITS}g}")


def show(w: Words, number: Row) -> None:
    """Draws the formula as a line that wraps; choosing an operand opens its words."""
    key = number["indicator"]
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key=f"sum-{key}"):
        _sign(f"{labels.indicator(w, key)} =")
        for position, piece in enumerate(pieces(w, number)):
            if piece.row:
                _operand(w, piece.said, piece.row, f"{key}-{position}")
            else:
                _sign(piece.said)
        _sign(f"= {w.value(number['value'], number['unit'])}", tag="strong")


def _sign(said: str, tag: str = "span") -> None:
    st.html(f"<{tag}>{escaped(said)}</{tag}>", width="content")


def _operand(w: Words, said: str, row: Row, key: str) -> None:
    with st.popover(
        f"{labels.indicator(w, row['indicator'])}: **{said}**", key=key, width="content"
    ):
        words = in_words(row)
        passages.show(w, [row, words] if words else [row])
