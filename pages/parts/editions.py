"""What has changed in the figures since the version of the data that a link was made of."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from data.store import editions
from data.store.library import Library
from pages.parts import labels, tables, verdicts
from pages.parts.figures import Row, records
from pages.parts.words import N_, Words

AMOUNT = ("value", "low", "high", "unit", "hedge")
JUDGED = ("verdict", "expected")
SAID = {
    "value": N_("{figure}: was {old}, now {new}"),
    "words": N_("{figure}: stood as «{old}», now as «{new}»"),
    "verdict": N_("{figure}: against the official series was {old}, now {new}"),
    "withdrawn": N_("{figure}: {old}, withdrawn since. {reason}"),
    "gone": N_("{figure}: {old}, no longer among the figures"),
    "renamed": N_("{figure}: kept under another name"),
    "new": N_("{figure}: {new}, new since"),
}


def changed(version: str) -> list[Row] | None:
    """What is different now, in the order of the old figures, then the new ones.

    Rows of figure_id, kind (a key of SAID), old and new (rows of an edition, None where there is
    none), reason (of a withdrawn one, by language). None: the version is not known (any more).
    """
    name = version.partition("@")[0]
    found = _changed(Library.configured().tables, name, tables.in_force())
    if found is None or not tables.as_of():
        return found
    return [row for row in found if row["kind"] != "verdict"]  # those of the day are made anew


@lru_cache(maxsize=32)
def _changed(folder: Path, version: str, now: str) -> list[Row] | None:
    old, new = editions.read(folder, version), editions.read(folder, now)
    if old is None or new is None:
        return None
    mended = records(tables.now("corrections"))
    return list(_compared(old, new, mended))


def _compared(old: dict[str, Row], new: dict[str, Row], mended: list[Row]) -> Iterator[Row]:
    names = {row["figure_id"]: row["to"] for row in mended if row["action"] == "rename"}
    reasons = {row["figure_id"]: row for row in mended if row["action"] == "withdraw"}
    moved = {key: _last(key, names) for key in old if key not in new}
    for key, before in old.items():
        after = new.get(moved.get(key, key))
        if after is None:
            reason = reasons.get(moved[key])
            yield _row("withdrawn" if reason else "gone", key, before, reason=reason)
            continue
        if key in moved:
            yield _row("renamed", after["figure_id"], before, after)
        yield from _different(after["figure_id"], before, after)
    known = {*old, *moved.values()}
    yield from (_row("new", key, new=row) for key, row in new.items() if key not in known)


def _last(key: str, names: dict[str, str]) -> str:
    """The id that a figure has come to by its renamings."""
    seen = {key}
    while (key := names.get(key, key)) not in seen:
        seen.add(key)
    return key


def _different(key: str, old: Row, new: Row) -> Iterator[Row]:
    amount = any(old[name] != new[name] for name in AMOUNT)
    if amount:
        yield _row("value", key, old, new)
    elif old["quote"] != new["quote"]:
        yield _row("words", key, old, new)
    if any(old[name] != new[name] for name in JUDGED):
        yield _row("verdict", key, old, new)


def _row(
    kind: str, key: str, old: Row | None = None, new: Row | None = None, reason: Row | None = None
) -> Row:
    return {"figure_id": key, "kind": kind, "old": old, "new": new, "reason": reason}


def said(w: Words, change: Row) -> str:
    """A change in one line of text."""
    old, new = change["old"], change["new"]
    shown = _ends(w, change["kind"], old, new)
    reason = change["reason"][f"reason_{w.language}"] if change["reason"] else ""
    message = SAID[change["kind"]]
    return w(message, figure=_named(w, new or old), reason=reason, **shown)


def _named(w: Words, row: Row) -> str:
    return f"{labels.indicator(w, row['indicator'])}, {labels.period(w, row)}"


def _ends(w: Words, kind: str, old: Row | None, new: Row | None) -> dict[str, str]:
    there = {"old": old, "new": new}
    if kind == "words":
        return {end: row["quote"] for end, row in there.items() if row}
    if kind == "verdict":
        return {end: _verdict(w, row) for end, row in there.items() if row}
    found = {end: labels.amount(w, row) for end, row in there.items() if row}
    if kind == "value" and found["old"] == found["new"]:
        return {end: labels.interval(w, row) for end, row in there.items() if row}
    return found


def _verdict(w: Words, row: Row) -> str:
    """«revised since (21.1 %)»."""
    if row["verdict"] is None:
        return w("not checked")
    name = verdicts.named(w, row["verdict"])
    if row["expected"] is None:
        return name
    return w("{verdict} ({count})", verdict=name, count=w.value(row["expected"], row["unit"], 1))
