"""What a figure is held against, as facts: a cell of a table, a statement, a sentence."""

import math

from pages.parts import facts, labels, measured, particulars, provenance, standings, sums
from pages.parts.facts import Facts
from pages.parts.figures import Row
from pages.parts.marks import Mark, escaped, marked, quoted
from pages.parts.words import LARGE, Words

SCALE_DIGITS = 3  # a scale word stands for a power of a thousand
MOST, COMPUTED = 7, 2  # decimals at most, of a printed value and of one worked out here


def observation(w: Words, row: Row) -> str:
    """An official value as HTML: what it is, as printed, and where it stands in its source."""
    return facts.listed([*_what(w, row), *_stands(w, row)])


def _what(w: Words, row: Row) -> Facts:
    about = measured.series(row["series_id"])
    counted = [measured.said(w, about, "basis")]
    counted += [measured.term(w, row["basis"])] if row["basis"] else []
    return [
        (w("Series"), escaped(series(w, row))),
        (w("What is counted"), escaped("; ".join(counted))),
        (w("Place"), escaped(measured.place(w, row["place"]))),
        (w("Period"), escaped(sums.period(w, row))),
        (w("Value"), f"<b>{escaped(printed(w, row))}</b> · {escaped(measured.status(w, row))}"),
    ]


def series(w: Words, row: Row) -> str:
    """The name of a value's series."""
    return measured.said(w, measured.series(row["series_id"]), "name")


def _stands(w: Words, row: Row) -> Facts:
    """Of a value worked out here, its sum and the two values; else where it stands."""
    if row["formula"]:
        parts = sums.parts(row)
        said = [(w("Worked out here"), escaped(worked_out(w, row, parts)))]
        return [*said, *((measured.place(w, part["place"]), _operand(w, part)) for part in parts)]
    said = [(w("Source"), provenance.cited(w, row["source_id"], row["vintage"]))]
    return [*said, *_words(w, row)]


def _words(w: Words, row: Row) -> Facts:
    return [(w("Stands there as"), quoted(row["words"]))] if row["words"] else []


def _operand(w: Words, row: Row) -> str:
    said = f"{series(w, row)}, {sums.period(w, row)}: {printed(w, row)}"
    words = f" · {quoted(row['words'])}" if row["words"] else ""
    return f"{escaped(said)} · {provenance.cited(w, row['source_id'], row['vintage'])}{words}"


def worked_out(w: Words, row: Row, parts: list[Row]) -> str:
    """The sum of a value worked out here: «25.23T ₸ ÷ 119.44T ₸ = 21.1229 %»."""
    if len(parts) > 1:
        part, whole = (printed(w, one) for one in parts)
        return w("{part} ÷ {whole} = {share}", part=part, whole=whole, share=printed(w, row))
    values = {"index": printed(w, parts[0]), "growth": printed(w, row)}
    return w("{index} less the level it is counted from = {growth}", **values)


def printed(w: Words, row: Row) -> str:
    """A value to its last printed digit."""
    return w.value(row["value"], row["unit"], _digits(row))


def _digits(row: Row) -> int:
    size = abs(row["value"])
    scale = 10 ** (SCALE_DIGITS * int(math.log10(size) // SCALE_DIGITS)) if size >= LARGE else 1
    step = row["step"] or scale
    return max(
        0, min(COMPUTED if row.get("formula") else MOST, math.ceil(math.log10(scale / step) - 1e-9))
    )


def claim(w: Words, row: Row) -> str:
    """What was said elsewhere as HTML: the words, who said them and when, of what, the source."""
    counted = [measured.term(w, row["basis"])] if row["basis"] else []
    said = [measure(w, row), measured.place(w, row["place"]), sums.period(w, row), *counted]
    return facts.listed(
        [
            (w("The words"), quoted(row["words"])),
            (w("Said by"), escaped(standings.claimed(w, row))),
            (w("Value"), f"<b>{escaped(amount(w, row))}</b>"),
            (w("Of what"), escaped(" · ".join(said))),
            (w("Source"), provenance.cited(w, row["source_id"], None)),
        ]
    )


def amount(w: Words, row: Row) -> str:
    """What a claim says, with its hedge, to its last digit."""
    hedge = row["hedge"]
    return w(labels.HEDGED[hedge], value=printed(w, row))


def measure(w: Words, row: Row) -> str:
    """What a claim is about: an indicator of the catalogue, or a measure of its own."""
    if row["indicator"]:
        return labels.indicator(w, row["indicator"])
    return measured.term(w, row["measure"])


def figure(w: Words, row: Row, beside: Row | None = None) -> str:
    """Another figure as HTML: its sentence with its words marked, and where it is from.

    Of the sentence that stands `beside` it already, only that it is the same.
    """
    name = [labels.indicator(w, row["indicator"]), particulars.place(w, row["place"])]
    said = " · ".join([labels.amount(w, row), *name, labels.period(w, row)])
    words = f"<p><b>{escaped(said)}</b></p>"
    if beside and _together(row, beside):
        same = w("stated in the same sentence")
        return f'{words}<p class="note">{escaped(same)}</p>'
    cited = f"{row['title']} · {labels.source(w, row)}"
    return (
        f'{words}<blockquote lang="{row["language"]}">{sentence(row)}</blockquote>'
        f'<p class="note"><cite>{escaped(cited)}</cite></p>'
    )


def _together(one: Row, other: Row) -> bool:
    place = ("article_id", "sentence_start")
    return all(one[name] == other[name] for name in place)


def sentence(row: Row) -> str:
    """The figure's sentence as HTML, its words marked."""
    start, end = row["sentence_start"], row["sentence_end"]
    return marked(row["text"][start:end], [Mark(row["start"], row["end"])], offset=start)
