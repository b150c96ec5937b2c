"""What cannot be worked out or is not held, said in sentences; it is never drawn."""

from pages.parts import explored, measured, sheets
from pages.parts.explored import Wanted
from pages.parts.views import GAPS
from pages.parts.words import Words

ALL_BUT = 6  # longer lists of periods are said by their ends


def said(w: Words, wanted: Wanted) -> list[str]:
    """A sentence for each reason and each set of periods that it holds for."""
    by_place: dict[tuple[str, str], list[str]] = {}
    for row, reason in explored.found(wanted).gaps:
        by_place.setdefault((row["place"], reason), []).append(row["period"])
    grouped: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (place, reason), periods in by_place.items():
        grouped.setdefault((reason, tuple(periods)), []).append(measured.place(w, place))
    return [_gap(w, *key, places) for key, places in grouped.items()] + _empty(w, wanted)


def _gap(w: Words, reason: str, periods: tuple[str, ...], places: list[str]) -> str:
    message = GAPS[reason]
    return w(
        "Not worked out: {places} · {periods} · {reason}.",
        places=", ".join(places), periods=_periods(w, periods), reason=w(message),
    )  # fmt: skip


def _periods(w: Words, periods: tuple[str, ...]) -> str:
    if len(periods) <= ALL_BUT:
        return ", ".join(sheets.period(w, label) for label in periods)
    first, last = (sheets.period(w, periods[end]) for end in (0, -1))
    return w("{first} to {last}, {number}", first=first, last=last,
             number=w.plural("{count} period", "{count} periods", len(periods)))  # fmt: skip


def _empty(w: Words, wanted: Wanted) -> list[str]:
    places = [measured.place(w, place) for place in explored.empty(wanted)]
    if not places:
        return []
    return [w("No value in these periods: {places}.", places=", ".join(places))]
