"""Which sign in a chart is whose: read from the traces, for what the chart does not name itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pages.parts.drawing import symbols
from pages.parts.words import N_, Words

Trace = dict[str, Any]
STATUSES = {"circle-open": N_("provisional"), "diamond": N_("first year in new borders")}


@dataclass(frozen=True, slots=True)
class Sign:
    """A form of symbols.FORMS, its colour (None: that of the words), what it stands for."""

    form: str
    colour: str | None
    said: str


def of(w: Words, traces: Sequence[Trace], notes: Sequence[Trace]) -> list[Sign]:
    """The signs of bars and dots that have a name which no annotation writes.

    A look that several names share tells nothing apart and is left out.
    """
    written = " ".join(str(note["text"]) for note in notes)
    looks: dict[tuple[str, str], set[str]] = {}
    for trace in traces:
        if trace.get("name") and trace["name"] not in written and (look := _look(trace)):
            looks.setdefault(look, set()).add(trace["name"])
    names = [Sign(*look, said.pop()) for look, said in looks.items() if len(said) == 1]
    return [*names, *_statuses(w, traces)]


def _look(trace: Trace) -> tuple[str, str] | None:
    """Form and colour; None for what is drawn in lines alone."""
    if trace["type"] == "scatter" and "markers" not in trace["mode"]:
        return None
    marker = trace["marker"]
    colour = marker.get("color", trace.get("line", {}).get("color"))
    form = "square" if trace["type"] == "bar" else symbols.named(_first(marker.get("symbol", 0)))
    return (form.replace("circle-open", "circle"), colour) if isinstance(colour, str) else None


def _first(given: Any) -> Any:
    return given if isinstance(given, str | int) else next(iter(given), 0)


def _statuses(w: Words, traces: Sequence[Trace]) -> list[Sign]:
    """The dots of values that are otherwise than the rest of their line."""
    drawn = {
        symbols.named(symbol)
        for trace in traces
        if trace["type"] == "scatter" and "markers" in trace["mode"]
        for given in [trace["marker"].get("symbol", "")]
        if not isinstance(given, str | int)
        for symbol in given
    }
    return [Sign(form, None, w(said)) for form, said in STATUSES.items() if form in drawn]
